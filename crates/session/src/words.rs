//! A command line of a setting, cut into words.

/// Cuts as a shell does, with single and double quotes and backslashes, and nothing else: no variable, no pattern.
///
/// `None` when a quote stays open or nothing is there.
pub fn words(line: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match letters.next()? {
                        '\'' => break,
                        quoted => word.push(quoted),
                    }
                }
            }
            '"' => {
                let word = word.get_or_insert_default();
                loop {
                    match letters.next()? {
                        '"' => break,
                        '\\' => match letters.next()? {
                            escaped @ ('"' | '\\') => word.push(escaped),
                            other => word.extend(['\\', other]),
                        },
                        quoted => word.push(quoted),
                    }
                }
            }
            '\\' => word.get_or_insert_default().push(letters.next()?),
            white if white.is_whitespace() => words.extend(word.take()),
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    (!words.is_empty()).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_as_a_shell_cuts_it() {
        assert_eq!(
            words(r#"firefox -P "my work" 'it''s' a\ b "" {url}"#).unwrap(),
            ["firefox", "-P", "my work", "its", "a b", "", "{url}"]
        );
        assert_eq!(words("echo $HOME *").unwrap(), ["echo", "$HOME", "*"]);
        for open in ["", "  ", "'a", "\"a", "a\\"] {
            assert_eq!(words(open), None, "{open}");
        }
    }
}
