use steprole_policy::PolicyKind;

use super::Input;
use crate::diagnostic::Diagnostic;
use crate::severity::Severity;

/// What linting some documents found.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// The documents, as they were taken.
    pub documents: Vec<Taken<'a>>,
    /// The findings, in the order of the documents and of their text.
    pub diagnostics: Vec<Diagnostic>,
}

/// A document and how it was taken.
#[derive(Clone, Copy, Debug)]
pub struct Taken<'a> {
    /// What was given.
    pub input: Input<'a>,
    /// What it was taken for.
    pub kind: PolicyKind,
    /// When nobody said the kind: why this one.
    pub guessed_because: Option<&'static str>,
    /// Whether every rule ran on it; a document with syntax errors, or far too large, is checked no further.
    pub complete: bool,
}

impl<'a> Report<'a> {
    pub(crate) fn new(documents: Vec<Taken<'a>>, mut diagnostics: Vec<Diagnostic>) -> Self {
        diagnostics.sort_by_key(|found| {
            let place = found.place().map(|label| (label.document, label.span));
            (place, found.rule.code)
        });
        Self {
            documents,
            diagnostics,
        }
    }

    /// How many findings matter that much.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics
            .iter()
            .filter(|found| found.severity == severity)
            .count()
    }

    /// Whether there is any error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// The text of a document.
    pub(crate) fn text(&self, document: usize) -> &'a str {
        self.documents.get(document).map_or("", |taken| taken.input.text)
    }

    /// The name of a document.
    pub(crate) fn name(&self, document: usize) -> &'a str {
        self.documents.get(document).map_or("", |taken| taken.input.name)
    }
}
