//! Changes AWS's files line by line: whatever steprole does not own keeps every byte.

use crate::file::{self, FileKind, Header};

/// The line that says that a section is steprole's to rewrite.
const MARK: &str = "# written by steprole; changes here are lost";

/// One of AWS's files as text, to be changed in one place.
#[derive(Clone, Copy, Debug)]
pub struct Editor<'a> {
    kind: FileKind,
    text: &'a str,
}

/// A change that is refused.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum EditError {
    /// The section is somebody else's.
    #[error("section `{name}` in line {line} was not written by steprole")]
    NotOurs {
        /// The profile's name.
        name: String,
        /// Where it begins, counted from 1.
        line: usize,
    },
    /// A line feed in a value, or a name that would not be read back.
    #[error("`{what}` cannot be written into AWS's files")]
    Unwritable {
        /// The name of the setting or profile.
        what: String,
    },
}

/// A section of the text, by bytes.
pub(crate) struct Span {
    name: String,
    pub(crate) start: usize,
    /// Behind its last setting; blank lines and comments below belong to what follows.
    pub(crate) end: usize,
    pub(crate) line: usize,
    ours: bool,
}

impl<'a> Editor<'a> {
    /// An editor of this text.
    pub fn new(kind: FileKind, text: &'a str) -> Self {
        Self { kind, text }
    }

    /// The text with steprole's own section of this name replaced, or added at the end.
    pub fn with_section(&self, name: &str, settings: &[(&str, &str)]) -> Result<String, EditError> {
        let section = self.section(name, settings)?;
        match self.owned(name)? {
            Some(Span { start, end, .. }) => Ok(self.replaced(start, end, &section)),
            None => Ok(self.appended(&section)),
        }
    }

    /// The text without steprole's own section of this name; unchanged when there is none.
    pub fn without_section(&self, name: &str) -> Result<String, EditError> {
        match self.owned(name)? {
            Some(Span { start, end, .. }) => Ok(self.replaced(start, end, "")),
            None => Ok(self.text.to_owned()),
        }
    }

    /// Whether a section of this name is steprole's own.
    pub fn owns(&self, name: &str) -> bool {
        matches!(self.owned(name), Ok(Some(_)))
    }

    pub(crate) fn replaced(&self, start: usize, end: usize, section: &str) -> String {
        let before = self.text.get(..start).unwrap_or_default();
        let after = self.text.get(end..).unwrap_or_default();
        [before, section, after].concat()
    }

    fn appended(&self, section: &str) -> String {
        let newline = self.newline();
        let mut text = self.text.to_owned();
        if !text.is_empty() {
            if !text.ends_with('\n') {
                text.push_str(newline);
            }
            text.push_str(newline);
        }
        text.push_str(section);
        text
    }

    /// The one section of this name, when it is ours; two sections of a name are somebody else's business.
    fn owned(&self, name: &str) -> Result<Option<Span>, EditError> {
        let mut named = self.spans().into_iter().filter(|span| span.name == name);
        let first = named.next();
        let foreign = first.iter().find(|span| !span.ours).map(|span| span.line);
        match foreign.or_else(|| named.next().map(|second| second.line)) {
            Some(line) => Err(EditError::NotOurs {
                name: name.to_owned(),
                line,
            }),
            None => Ok(first),
        }
    }

    /// The one section of this name, whoever wrote it; two sections of a name are more than one edit can be about.
    pub(crate) fn only(&self, name: &str) -> Result<Option<Span>, EditError> {
        let mut named = self.spans().into_iter().filter(|span| span.name == name);
        let first = named.next();
        match named.next() {
            Some(second) => Err(EditError::NotOurs {
                name: name.to_owned(),
                line: second.line,
            }),
            None => Ok(first),
        }
    }

    fn spans(&self) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        let mut at = 0;
        for (index, raw) in self.text.split_inclusive('\n').enumerate() {
            let line = raw.trim_end_matches(['\n', '\r']);
            let start = at;
            at += raw.len();
            if line.starts_with('[') {
                let inner = line.trim_start_matches('[').split(']').next().unwrap_or_default();
                let name = match file::header(self.kind, inner) {
                    Header::Profile { name, .. } => name,
                    _ => String::new(),
                };
                spans.push(Span {
                    name,
                    start,
                    end: at,
                    line: index + 1,
                    ours: false,
                });
            } else if let Some(span) = spans.last_mut() {
                if line == MARK && span.end == start {
                    span.ours = true;
                    span.end = at;
                } else if !file::is_blank(line) && !line.starts_with(['#', ';']) {
                    span.end = at;
                }
            }
        }
        spans
    }

    fn section(&self, name: &str, settings: &[(&str, &str)]) -> Result<String, EditError> {
        let newline = self.newline();
        let head = match self.kind {
            FileKind::Config if name != "default" => format!("profile {name}"),
            _ => name.to_owned(),
        };
        let readable = matches!(
            file::header(self.kind, &head),
            Header::Profile { name: read, .. } if read == name
        );
        if !readable {
            return Err(EditError::Unwritable {
                what: name.to_owned(),
            });
        }
        let mut section = format!("[{head}]{newline}{MARK}{newline}");
        for (setting, value) in settings {
            let plain = value.trim() == *value
                && !value.chars().any(char::is_control)
                && ![" #", " ;"].iter().any(|comment| value.contains(comment));
            if !plain || !file::is_property_name(setting) {
                return Err(EditError::Unwritable {
                    what: (*setting).to_owned(),
                });
            }
            section.extend([setting, " = ", value, newline]);
        }
        Ok(section)
    }

    pub(crate) fn newline(&self) -> &'static str {
        let first = self.text.split_inclusive('\n').next().unwrap_or_default();
        if first.ends_with("\r\n") { "\r\n" } else { "\n" }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Profiles;

    /// Comments, blank lines, other people's sections, both line ends, with and without a last line feed.
    fn files() -> impl Strategy<Value = String> {
        let line = prop_oneof![
            Just("[profile a]"),
            Just("[ profile  b ] ; c"),
            Just("[default]"),
            Just("[sso-session s]"),
            Just("[broken"),
            Just("# comment"),
            Just("; comment"),
            Just(""),
            Just("  "),
            Just("role_arn = x"),
            Just("s3 ="),
            Just("  addressing_style = path"),
            Just("KEY=value # note"),
            Just("\u{3042} = \u{3044}"),
        ];
        (prop::collection::vec(line, 0..24), any::<bool>(), any::<bool>()).prop_map(
            |(lines, windows, last)| {
                let newline = if windows { "\r\n" } else { "\n" };
                let text = lines.join(newline);
                if last { text + newline } else { text }
            },
        )
    }

    proptest! {
        /// AC-FILE 1: outside its own section every byte stays, however often it is written.
        #[test]
        fn ac_file_1_every_other_byte_stays(text in files(), one in "[a-z]{0,9}", two in "[a-z]{0,9}") {
            let first = Editor::new(FileKind::Config, &text)
                .with_section("steprole-own", &[("region", &one)]).unwrap();
            prop_assert!(first.starts_with(&text));
            let second = Editor::new(FileKind::Config, &first)
                .with_section("steprole-own", &[("region", &two), ("output", "json")]).unwrap();
            prop_assert!(second.starts_with(&text));
            let gone = Editor::new(FileKind::Config, &second).without_section("steprole-own").unwrap();
            prop_assert!(gone.starts_with(&text));
            prop_assert!(gone.get(text.len()..).unwrap().trim().is_empty());
        }

        /// The same with text of other people behind it.
        #[test]
        fn what_stands_behind_stays_too(before in files(), after in files()) {
            let own = Editor::new(FileKind::Config, &before).with_section("own", &[("region", "x")]).unwrap();
            let whole = format!("{own}\n[profile other]\n{after}");
            let changed = Editor::new(FileKind::Config, &whole).with_section("own", &[("region", "yy")]).unwrap();
            let tail = format!("\n[profile other]\n{after}");
            prop_assert!(changed.starts_with(&before) && changed.ends_with(&tail));
            prop_assert_eq!(changed.len(), whole.len() + 1);
        }
    }

    #[test]
    fn ac_file_3_a_section_of_somebody_else_is_refused() {
        let text = "[profile mine]\nregion = x\n";
        let refused = Editor::new(FileKind::Config, text).with_section("mine", &[]);
        assert_eq!(
            refused,
            Err(EditError::NotOurs {
                name: "mine".to_owned(),
                line: 1
            })
        );
        assert!(!Editor::new(FileKind::Config, text).owns("mine"));
    }

    #[test]
    fn what_is_written_is_read_back() {
        let text = Editor::new(FileKind::Credentials, "")
            .with_section("sample-mfa", &[("aws_session_token", "a#b=c;d")]);
        let profiles = Profiles::read("", &text.unwrap()).unwrap();
        assert_eq!(
            profiles.profile("sample-mfa").unwrap().value("aws_session_token"),
            Some("a#b=c;d")
        );
    }

    #[test]
    fn what_would_be_read_back_as_something_else_is_refused() {
        let write = |name: &str, setting: &str, value: &str| {
            Editor::new(FileKind::Config, "").with_section(name, &[(setting, value)])
        };
        for (name, setting, value) in [
            ("a]\n[b", "region", "x"),
            ("a b", "region", "x"),
            ("a", "re gion", "x"),
            ("a", "region", "x\n[profile b]"),
            ("a", "region", "x # y"),
            ("a", "region", " x"),
        ] {
            assert!(write(name, setting, value).is_err(), "{name} {setting} {value}");
        }
    }
}
