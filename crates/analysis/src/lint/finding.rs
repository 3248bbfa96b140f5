use steprole_policy::Span;

use super::Subject;
use crate::diagnostic::Diagnostic;
use crate::rule::Rule;

/// Where one rule puts what it finds.
#[derive(Debug)]
pub(crate) struct Findings<'d> {
    rule: &'static Rule,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl<'d> Findings<'d> {
    pub(crate) fn new(rule: &'static Rule, diagnostics: &'d mut Vec<Diagnostic>) -> Self {
        Self { rule, diagnostics }
    }

    /// A finding of the rule at a place, to be completed.
    pub(crate) fn at(&self, subject: &Subject<'_>, span: Span, title: impl Into<String>) -> Diagnostic {
        Diagnostic::new(self.rule, subject.index, span, title)
    }

    pub(crate) fn add(&mut self, found: Diagnostic) {
        self.diagnostics.push(found);
    }
}
