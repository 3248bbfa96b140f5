use steprole_policy::{Span, Statement};

use crate::edit::{Edit, Fix};
use crate::label::Label;
use crate::lint::{Subject, head};
use crate::quote::{Quote, Speaker};
use crate::rule::Rule;
use crate::severity::Severity;
use crate::witness::Witness;

/// One finding: what is wrong, where, why, and what to do.
///
/// It knows no look: the same value becomes rustc's layout, JSON and SARIF.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong, in one sentence without a period.
    pub title: String,
    /// The places: the first is the one to change, the others explain.
    pub labels: Vec<Label>,
    /// Further facts, a sentence each.
    pub notes: Vec<String>,
    /// What AWS itself says about it.
    pub quotes: Vec<Quote>,
    /// A request that shows it, replayed.
    pub witness: Option<Witness>,
    /// What to do.
    pub hint: String,
    /// The same as a change of the text, where it can be said as one.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A finding at a place; the hint is the rule's until another is given.
    pub(crate) fn new(rule: &'static Rule, document: usize, span: Span, title: impl Into<String>) -> Self {
        let place = Label {
            document,
            span,
            text: String::new(),
        };
        Self {
            rule,
            severity: rule.severity,
            title: title.into(),
            labels: vec![place],
            notes: Vec::new(),
            quotes: Vec::new(),
            witness: None,
            hint: rule.fix.to_owned(),
            fix: None,
        }
    }

    /// The place to change.
    pub fn place(&self) -> Option<&Label> {
        self.labels.first()
    }

    /// Says something about the place itself.
    pub(crate) fn here(mut self, text: impl Into<String>) -> Self {
        if let Some(place) = self.labels.first_mut() {
            place.text = text.into();
        }
        self
    }

    /// Points at another place.
    pub(crate) fn label(mut self, document: usize, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label {
            document,
            span,
            text: text.into(),
        });
        self
    }

    /// Points at the effect of the statement that the place is in.
    pub(crate) fn effect_of(self, subject: &Subject<'_>, statement: &Statement) -> Self {
        self.label(subject.index, head(statement), "")
    }

    pub(crate) fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    pub(crate) fn hint(mut self, text: impl Into<String>) -> Self {
        self.hint = text.into();
        self
    }

    pub(crate) fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    pub(crate) fn witness(mut self, witness: impl Into<Option<Witness>>) -> Self {
        self.witness = witness.into();
        self
    }

    /// What IAM answers to the document.
    pub(crate) fn iam_says(mut self, text: impl Into<String>) -> Self {
        self.quotes.push(Quote {
            speaker: Speaker::Iam,
            text: text.into(),
        });
        self
    }

    /// What Access Analyzer finds: the text of one of the rule's checks, where it has any.
    pub(crate) fn analyzer_says(mut self, check: usize, values: &[(&str, &str)]) -> Self {
        let text = self.rule.analyzer.get(check).and_then(|check| check.fill(values));
        if let Some(text) = text {
            self.quotes.push(Quote {
                speaker: Speaker::AccessAnalyzer,
                text,
            });
        }
        self
    }

    /// Mends the document of the place by one replacement.
    pub(crate) fn replace(self, span: Span, replacement: impl Into<String>) -> Self {
        let replacement = replacement.into();
        self.edits(vec![Edit { span, replacement }])
    }

    /// The same when the edits could be made.
    pub(crate) fn maybe_edits(self, edits: Option<Vec<Edit>>) -> Self {
        match edits {
            Some(edits) => self.edits(edits),
            None => self,
        }
    }

    /// Mends the document of the place.
    pub(crate) fn edits(mut self, edits: Vec<Edit>) -> Self {
        if let Some(place) = self.labels.first() {
            self.fix = Some(Fix {
                document: place.document,
                edits,
            });
        }
        self
    }
}
