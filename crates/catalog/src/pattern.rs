//! Matches names with `*` and `?`, without case.

/// Whether `text` matches `pattern`, where `*` is any run of characters, `?` is one, and case does not matter.
///
/// Goes back to the last `*` only: the time is at most the product of the lengths.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let (mut pattern, mut text) = (pattern.as_bytes(), text.as_bytes());
    // What to try again from: the pattern after the last `*`, and the text where its run began.
    let mut retry: Option<(&[u8], &[u8])> = None;
    loop {
        match (pattern.split_first(), text.split_first()) {
            (Some((b'*', rest)), _) => {
                retry = Some((rest, text));
                pattern = rest;
            }
            (Some((expected, pattern_rest)), Some((seen, text_rest)))
                if *expected == b'?' || expected.eq_ignore_ascii_case(seen) =>
            {
                pattern = pattern_rest;
                text = text_rest;
            }
            (None, None) => return true,
            _ => {
                let Some((after_star, [_, shorter @ ..])) = retry else {
                    return false;
                };
                retry = Some((after_star, shorter));
                pattern = after_star;
                text = shorter;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn stars_and_question_marks() {
        assert!(matches("*", ""));
        assert!(matches("*mfa*", "CreateVirtualMFADevice"));
        assert!(matches("Get?ser", "getUser"));
        assert!(matches("*a*b", "aXbXab"));
        assert!(!matches("Get?ser", "GetUsers"));
        assert!(!matches("", "x"));
        assert!(!matches("*a*b", "aXbXa"));
        assert!(!matches("?", ""));
    }
}
