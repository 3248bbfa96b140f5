//! Patterns with `*` and `?`.

/// Whether `text` matches `pattern`, where `*` is any run of characters and `?` is one; case matters.
///
/// Goes back to the last `*` only: the time is at most the product of the lengths.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let (mut pattern, mut text) = (pattern.chars(), text.chars());
    let mut retry = None;
    loop {
        let before = text.clone();
        match (pattern.next(), text.next()) {
            (Some('*'), _) => {
                text = before;
                retry = Some((pattern.clone(), text.clone()));
            }
            (Some(expected), Some(seen)) if expected == '?' || expected == seen => {}
            (None, None) => return true,
            _ => {
                let Some((after_star, run)) = &mut retry else {
                    return false;
                };
                if run.next().is_none() {
                    return false;
                }
                pattern = after_star.clone();
                text = run.clone();
            }
        }
    }
}

/// The same for names whose case does not matter: actions.
pub(crate) fn matches_action(pattern: &str, action: &str) -> bool {
    matches(&pattern.to_ascii_lowercase(), &action.to_ascii_lowercase())
}

/// Whether a text has wildcards.
pub(crate) fn has_wildcard(text: &str) -> bool {
    text.contains(['*', '?'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_and_question_marks() {
        for (pattern, text, expected) in [
            ("*", "", true),
            ("a*c", "abbc", true),
            ("a*b*c", "abc", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("*a*b", "aXbXa", false),
            ("*a*b", "aXbXab", true),
            ("é?", "éé", true),
            ("A", "a", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} against {text}");
        }
        assert!(matches_action("IAM:*mfa*", "iam:EnableMFADevice"));
    }
}
