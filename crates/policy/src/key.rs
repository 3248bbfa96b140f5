/// The name of a condition key, interned when a policy is compiled.
///
/// Contexts are filled per request by callers that have never seen the policy, so the small id is a hash of the
/// name that both sides compute the same way; names are still compared on a hit, because tag keys are chosen by
/// users and a collision must never read another key's value.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Key {
    pub(crate) hash: u64,
    pub(crate) name: Box<str>,
}

impl Key {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            hash: hash(name.as_bytes()),
            name: name.into(),
        }
    }
}

/// Hashes a name so that ASCII case makes no difference.
///
/// Setting bit 5 of each byte folds letters; that it also folds a few other characters only costs a comparison.
pub(crate) fn hash(name: &[u8]) -> u64 {
    const FOLD: u64 = 0x2020_2020_2020_2020;
    const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |state: u64, word: u64| (state.rotate_left(23) ^ word).wrapping_mul(MULTIPLIER);
    let (words, rest) = name.as_chunks::<8>();
    let mut state = name.len() as u64;
    for word in words {
        state = mix(state, u64::from_le_bytes(*word) | FOLD);
    }
    // the last bytes once more as a whole word, when there are enough of them
    let tail = match name.last_chunk::<8>() {
        _ if rest.is_empty() => return state,
        Some(word) => u64::from_le_bytes(*word),
        None => rest.iter().fold(0, |tail, byte| (tail << 8) | u64::from(*byte)),
    };
    mix(state, tail | FOLD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_makes_no_difference_and_length_does() {
        assert_eq!(
            hash(b"aws:MultiFactorAuthPresent"),
            hash(b"AWS:multifactorauthpresent")
        );
        assert_ne!(hash(b"aws:username"), hash(b"aws:userid"));
        assert_ne!(hash(b"aws:ResourceTag/a"), hash(b"aws:ResourceTag/b"));
    }
}
