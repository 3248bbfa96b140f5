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
pub(crate) const fn hash(name: &[u8]) -> u64 {
    const FOLD: u64 = 0x2020_2020_2020_2020;
    let (mut words, rest) = name.as_chunks::<8>();
    let mut state = name.len() as u64;
    while let [word, others @ ..] = words {
        state = mix(state, u64::from_le_bytes(*word) | FOLD);
        words = others;
    }
    if rest.is_empty() {
        return state;
    }
    // the last bytes once more as a whole word, when there are enough of them
    let tail = match name.last_chunk::<8>() {
        Some(word) => u64::from_le_bytes(*word),
        None => short(rest),
    };
    mix(state, tail | FOLD)
}

const fn mix(state: u64, word: u64) -> u64 {
    const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
    (state.rotate_left(23) ^ word).wrapping_mul(MULTIPLIER)
}

/// Fewer than eight bytes, as a number.
const fn short(mut bytes: &[u8]) -> u64 {
    let mut number = 0;
    while let [byte, others @ ..] = bytes {
        number = (number << 8) | *byte as u64;
        bytes = others;
    }
    number
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
