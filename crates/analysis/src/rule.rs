use steprole_policy::PolicyKind;

use crate::lint::{Check, Holder};
use crate::severity::Severity;

/// One rule of the linter: a row of the table that everything about it is derived from.
///
/// The findings, `lint --explain`, the reference page and SARIF's rules all read this row, and one test runs the two
/// examples of every row.
#[derive(Debug)]
pub struct Rule {
    /// Its number, which never changes: `SR007`.
    pub code: &'static str,
    /// Its name: `mfa-deny-bool`.
    pub name: &'static str,
    /// What it is about.
    pub family: Family,
    /// How much its findings matter, unless a finding says otherwise.
    pub severity: Severity,
    /// What it finds, in one sentence.
    pub what: &'static str,
    /// Why that is wrong.
    pub why: &'static str,
    /// Where that is written: pages of the IAM User Guide by name, or public threads.
    pub source: &'static str,
    /// How to mend it.
    pub fix: &'static str,
    /// Documents that it finds something in.
    pub wrong: Example,
    /// The same, mended.
    pub right: Example,
    /// The checks of IAM Access Analyzer that find the same.
    pub analyzer: &'static [AnalyzerCheck],
    /// How it looks for it.
    pub(crate) check: Check,
}

/// What a rule is about: the chapters of the reference page.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Family {
    /// Guards that let requests through without MFA, or lock out people who have it.
    Mfa,
    /// Text that is no policy document.
    Syntax,
    /// Documents that AWS refuses for their contents.
    Refused,
    /// Elements that do not do what they seem to do.
    Meaning,
    /// Names that do not exist, or do not fit together.
    Names,
    /// Elements without any effect.
    Empty,
}

impl Family {
    /// Every family, in the order of the reference page.
    pub const ALL: [Self; 6] = [
        Self::Mfa,
        Self::Syntax,
        Self::Refused,
        Self::Meaning,
        Self::Names,
        Self::Empty,
    ];

    /// The heading of its chapter.
    pub fn title(self) -> &'static str {
        match self {
            Self::Mfa => "MFA: requests that slip through, people who are locked out",
            Self::Syntax => "Syntax: text that is no policy document",
            Self::Refused => "Contents that AWS refuses",
            Self::Meaning => "Elements that do something else than they seem to",
            Self::Names => "Names that do not exist or do not agree",
            Self::Empty => "Elements without effect",
        }
    }

    /// A word for machines.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Mfa => "mfa",
            Self::Syntax => "syntax",
            Self::Refused => "refused",
            Self::Meaning => "meaning",
            Self::Names => "names",
            Self::Empty => "empty",
        }
    }
}

/// One document, or two that are linted together, that show what a rule is about.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    first: ExampleFile,
    second: Option<ExampleFile>,
}

impl Example {
    /// One document.
    pub(crate) const fn of(first: ExampleFile) -> Self {
        Self { first, second: None }
    }

    /// A managed policy.
    pub(crate) const fn managed(text: &'static str) -> Self {
        Self::of(ExampleFile::managed(text))
    }

    /// The trust policy of a role.
    pub(crate) const fn trust(text: &'static str) -> Self {
        Self::of(ExampleFile::trust(text))
    }

    /// The same with a second document.
    pub(crate) const fn with(self, second: ExampleFile) -> Self {
        Self {
            second: Some(second),
            ..self
        }
    }

    /// The documents.
    pub fn files(&self) -> impl Iterator<Item = ExampleFile> {
        [Some(self.first), self.second].into_iter().flatten()
    }
}

/// One document of an example.
#[derive(Clone, Copy, Debug)]
pub struct ExampleFile {
    /// Its file name.
    pub name: &'static str,
    /// What it is used as.
    pub kind: PolicyKind,
    /// To what it is attached, where the rule asks for it.
    pub holder: Option<Holder>,
    /// Its text.
    pub text: &'static str,
}

impl ExampleFile {
    /// A managed policy.
    pub(crate) const fn managed(text: &'static str) -> Self {
        Self::of(PolicyKind::Managed, text)
    }

    /// The trust policy of a role.
    pub(crate) const fn trust(text: &'static str) -> Self {
        Self::of(PolicyKind::Trust, text)
    }

    /// A document of any kind.
    pub(crate) const fn of(kind: PolicyKind, text: &'static str) -> Self {
        Self {
            name: "policy.json",
            kind,
            holder: None,
            text,
        }
    }

    /// The same under another name.
    pub(crate) const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    /// The same, attached to somebody.
    pub(crate) const fn attached_to(self, holder: Holder) -> Self {
        Self {
            holder: Some(holder),
            ..self
        }
    }
}

/// One of IAM Access Analyzer's policy checks [doc: access-analyzer-reference-policy-checks].
///
/// A rule that finds the same thing carries the check's name and text, so that the two can be compared.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct AnalyzerCheck {
    /// Its level.
    pub kind: AnalyzerKind,
    /// Its name in the console: `Missing qualifier`.
    pub name: &'static str,
    /// The text of its findings; `{{x}}` and `${x}` are placeholders.
    pub text: &'static str,
}

/// The levels of Access Analyzer's checks.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum AnalyzerKind {
    /// An error.
    Error,
    /// A general warning.
    GeneralWarning,
    /// A security warning.
    SecurityWarning,
    /// A suggestion.
    Suggestion,
}

impl AnalyzerKind {
    fn slug(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::GeneralWarning => "general-warning",
            Self::SecurityWarning => "security-warning",
            Self::Suggestion => "suggestion",
        }
    }
}

impl AnalyzerCheck {
    /// An error.
    pub(crate) const fn error(name: &'static str, text: &'static str) -> Self {
        Self {
            kind: AnalyzerKind::Error,
            name,
            text,
        }
    }

    /// A general warning.
    pub(crate) const fn warning(name: &'static str, text: &'static str) -> Self {
        Self {
            kind: AnalyzerKind::GeneralWarning,
            name,
            text,
        }
    }

    /// A security warning.
    pub(crate) const fn security(name: &'static str, text: &'static str) -> Self {
        Self {
            kind: AnalyzerKind::SecurityWarning,
            name,
            text,
        }
    }

    /// A suggestion.
    pub(crate) const fn suggestion(name: &'static str, text: &'static str) -> Self {
        Self {
            kind: AnalyzerKind::Suggestion,
            name,
            text,
        }
    }

    /// Its anchor on AWS's page.
    pub fn anchor(self) -> String {
        let name = self.name.to_lowercase().replace(' ', "-");
        format!(
            "access-analyzer-reference-policy-checks-{}-{name}",
            self.kind.slug()
        )
    }

    /// Its text with the placeholders filled; nothing when one is left, because nobody knows what AWS would say.
    pub(crate) fn fill(self, values: &[(&str, &str)]) -> Option<String> {
        let mut text = self.text.to_owned();
        for (name, value) in values {
            text = text
                .replace(&format!("{{{{{name}}}}}"), value)
                .replace(&format!("${{{name}}}"), value);
        }
        let is_name = |rest: &str| rest.starts_with(|letter: char| letter.is_ascii_alphanumeric());
        let is_left = ["{{", "${"]
            .iter()
            .any(|open| self.text.split(open).skip(1).any(is_name) && text.split(open).skip(1).any(is_name));
        (!is_left).then_some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_and_texts_are_aws_own() {
        let check = AnalyzerCheck::error("Missing qualifier", "The key ${key} has {{count}} values.");
        assert_eq!(
            check.anchor(),
            "access-analyzer-reference-policy-checks-error-missing-qualifier"
        );
        assert_eq!(
            check.fill(&[("key", "aws:TagKeys"), ("count", "two")]).as_deref(),
            Some("The key aws:TagKeys has two values.")
        );
        assert_eq!(check.fill(&[("key", "aws:TagKeys")]), None);
        let check = AnalyzerCheck::error("Empty variable", "Remove the ${ } structure.");
        assert_eq!(check.fill(&[]).as_deref(), Some("Remove the ${ } structure."));
    }
}
