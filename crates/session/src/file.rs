//! One of AWS's two configuration files, with the line of everything in it.

use std::fmt;

use zeroize::Zeroizing;

/// Which of the two files.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum FileKind {
    /// What is usually `~/.aws/config`.
    Config,
    /// What is usually `~/.aws/credentials`.
    Credentials,
}

/// A file that AWS's SDKs refuse to read.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct FileError {
    /// Which file.
    pub file: FileKind,
    /// Counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: Problem,
}

/// What can be wrong with a line.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Problem {
    /// Text before the first section.
    #[error("expected a profile definition")]
    NoSection,
    /// `[profile x` without its end.
    #[error("profile definition must end with ']'")]
    OpenSection,
    /// An indented line that continues nothing.
    #[error("expected a property definition, found continuation")]
    NothingToContinue,
    /// A line without `=`.
    #[error("expected an '=' sign defining a property")]
    NoEquals,
    /// `= value`.
    #[error("property did not have a name")]
    NoName,
    /// An indented line without `=` below `s3 =`.
    #[error("expected an '=' sign defining a sub-property")]
    SubNoEquals,
    /// An indented `= value` below `s3 =`.
    #[error("sub-property did not have a name")]
    SubNoName,
}

/// What a section is about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Header {
    /// `[profile x]`, `[default]`; in the credentials file `[x]`.
    Profile {
        /// Its name.
        name: String,
        /// Whether the word `profile` is there.
        prefixed: bool,
    },
    /// `[sso-session x]`.
    SsoSession(String),
    /// `[services x]`.
    Services(String),
    /// Something no SDK reads.
    Foreign,
}

/// One section, from its header to the line before the next.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Section {
    pub(crate) header: Header,
    pub(crate) line: usize,
    pub(crate) properties: Vec<Property>,
}

/// One `name = value`, with the lines that continue it.
#[derive(Clone, Eq, PartialEq)]
pub(crate) struct Property {
    /// In lower case: names ignore case.
    pub(crate) name: String,
    /// Continued lines are joined by a line feed. It may be a secret, so it is wiped.
    pub(crate) value: Zeroizing<String>,
    pub(crate) line: usize,
}

impl fmt::Debug for Property {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {}", self.name, self.line)
    }
}

/// Reads a file. Grammar: [SDKs and Tools reference, "file-format"], and the SDKs' shared corpus.
pub(crate) fn parse(kind: FileKind, text: &str) -> Result<Vec<Section>, FileError> {
    let mut sections: Vec<Section> = Vec::new();
    let mut line = 0;
    for raw in text.lines() {
        line += 1;
        if is_blank(raw) || raw.starts_with(COMMENT) {
            continue;
        }
        read_line(kind, raw, line, &mut sections).map_err(|problem| FileError {
            file: kind,
            line,
            problem,
        })?;
    }
    Ok(sections)
}

fn read_line(kind: FileKind, raw: &str, line: usize, sections: &mut Vec<Section>) -> Result<(), Problem> {
    if raw.starts_with('[') {
        let inner = without_comment(raw, false)
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
            .ok_or(Problem::OpenSection)?;
        sections.push(Section {
            header: header(kind, inner),
            line,
            properties: Vec::new(),
        });
        return Ok(());
    }
    let section = sections.last_mut().ok_or(Problem::NoSection)?;
    if raw.starts_with(BLANK) {
        let property = section.properties.last_mut().ok_or(Problem::NothingToContinue)?;
        if property.value.is_empty() || property.value.starts_with('\n') {
            name_and_value(raw).map_err(|problem| match problem {
                Problem::NoName => Problem::SubNoName,
                _ => Problem::SubNoEquals,
            })?;
        }
        property.value.push('\n');
        property.value.push_str(raw.trim_matches(BLANK));
        return Ok(());
    }
    let (name, value) = name_and_value(raw)?;
    section.properties.push(Property {
        name: name.to_ascii_lowercase(),
        value: Zeroizing::new(value.to_owned()),
        line,
    });
    Ok(())
}

const BLANK: &[char] = &[' ', '\t'];
const COMMENT: &[char] = &['#', ';'];

/// Whether a line holds nothing; what else Unicode calls white space is text here.
pub(crate) fn is_blank(line: &str) -> bool {
    line.trim_matches(BLANK).is_empty()
}

fn name_and_value(line: &str) -> Result<(&str, &str), Problem> {
    let (name, value) = without_comment(line, true)
        .split_once('=')
        .ok_or(Problem::NoEquals)?;
    let name = name.trim_matches(BLANK);
    if name.is_empty() {
        return Err(Problem::NoName);
    }
    Ok((name, value.trim_matches(BLANK)))
}

/// Cuts a comment off. After a value it must stand apart: `a#b` is a value [corpus: "Comments adjacent to values"].
fn without_comment(line: &str, apart: bool) -> &str {
    let line = line.trim_matches(BLANK);
    let mut before = ' ';
    for (at, letter) in line.char_indices() {
        if COMMENT.contains(&letter) && (!apart || before.is_whitespace()) {
            return line.get(..at).unwrap_or(line).trim_matches(BLANK);
        }
        before = letter;
    }
    line
}

/// What a section is about, from what stands between its brackets.
pub(crate) fn header(kind: FileKind, inner: &str) -> Header {
    let inner = inner.trim_matches(BLANK);
    let profile = |name: &str, prefixed| match unquoted(name) {
        Some(name) => Header::Profile {
            name: name.to_owned(),
            prefixed,
        },
        None => Header::Foreign,
    };
    if kind == FileKind::Credentials {
        return profile(inner, false);
    }
    let prefixed = |word: &str| {
        inner
            .strip_prefix(word)
            .filter(|rest| rest.starts_with(BLANK))
            .map(|rest| rest.trim_matches(BLANK))
    };
    if let Some(name) = prefixed("profile") {
        return profile(name, true);
    }
    let other = |name: &str, make: fn(String) -> Header| match unquoted(name) {
        Some(name) => make(name.to_owned()),
        None => Header::Foreign,
    };
    if let Some(name) = prefixed("sso-session") {
        return other(name, Header::SsoSession);
    }
    if let Some(name) = prefixed("services") {
        return other(name, Header::Services);
    }
    match inner {
        "default" => profile(inner, false),
        _ => Header::Foreign,
    }
}

/// A name as the SDKs allow it, or in quotes, as botocore reads it with shlex: then white space may be in it.
fn unquoted(name: &str) -> Option<&str> {
    for quote in ['"', '\''] {
        let inside = name.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
        if let Some(inside) = inside {
            return (!inside.is_empty() && !inside.contains(['"', '\'', '\\', ']'])).then_some(inside);
        }
    }
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || "-/.%@_:+".contains(letter);
    (!name.is_empty() && name.chars().all(allowed)).then_some(name)
}

/// Whether the SDKs take a property of this name.
pub(crate) fn is_property_name(name: &str) -> bool {
    name.chars()
        .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
}
