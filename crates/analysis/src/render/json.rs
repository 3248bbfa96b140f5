//! Our own JSON, for scripts. Its schema is `schema/lint-1.json` beside this crate's sources.

use serde::Serialize;
use steprole_policy::{ContextValue, Outcome};

use super::kind_name;
use super::place::Place;
use crate::diagnostic::Diagnostic;
use crate::edit::Edit;
use crate::label::Label;
use crate::lint::{Holder, Report};
use crate::severity::Severity;
use crate::witness::Witness;

/// The version of the schema: it changes when a field is removed or means something else.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Root<'r> {
    version: u32,
    documents: Vec<Document<'r>>,
    diagnostics: Vec<Finding<'r>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Document<'r> {
    name: &'r str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind_guessed_because: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attached_to: Option<&'static str>,
    complete: bool,
}

#[derive(Serialize)]
struct Finding<'r> {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    title: &'r str,
    labels: Vec<Position<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    witness: Option<Request<'r>>,
    notes: &'r [String],
    quotes: Vec<Quote<'r>>,
    hint: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Fix<'r>>,
}

#[derive(Serialize)]
struct Position<'r> {
    document: &'r str,
    primary: bool,
    #[serde(flatten)]
    region: Region,
    text: &'r str,
}

#[derive(Serialize)]
struct Region {
    start_offset: u32,
    end_offset: u32,
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Request<'r> {
    verdict: &'static str,
    caller: &'r str,
    principal: &'r str,
    action: &'r str,
    resource: &'r str,
    context: serde_json::Map<String, serde_json::Value>,
    decision: &'static str,
    because: &'r str,
}

#[derive(Serialize)]
struct Quote<'r> {
    speaker: &'static str,
    text: &'r str,
}

#[derive(Serialize)]
struct Fix<'r> {
    document: &'r str,
    edits: Vec<Replacement<'r>>,
}

#[derive(Serialize)]
struct Replacement<'r> {
    #[serde(flatten)]
    region: Region,
    replacement: &'r str,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    suggestions: usize,
}

/// A report as one JSON object.
pub fn json(report: &Report<'_>) -> String {
    let documents = report.documents.iter().map(|taken| Document {
        name: taken.input.name,
        kind: kind_name(taken.kind),
        kind_guessed_because: taken.guessed_because,
        attached_to: taken.input.holder.map(Holder::name),
        complete: taken.complete,
    });
    let root = Root {
        version: VERSION,
        documents: documents.collect(),
        diagnostics: report
            .diagnostics
            .iter()
            .map(|found| finding(report, found))
            .collect(),
        summary: Summary {
            errors: report.count(Severity::Error),
            warnings: report.count(Severity::Warning),
            suggestions: report.count(Severity::Suggestion),
        },
    };
    // plain data with text keys: serde_json has nothing to refuse
    serde_json::to_string_pretty(&root).unwrap_or_default()
}

fn finding<'r>(report: &Report<'r>, found: &'r Diagnostic) -> Finding<'r> {
    let fix = found.fix.as_ref().map(|fix| Fix {
        document: report.name(fix.document),
        edits: fix
            .edits
            .iter()
            .map(|edit| replacement(report.text(fix.document), edit))
            .collect(),
    });
    Finding {
        code: found.rule.code,
        name: found.rule.name,
        severity: found.severity.name(),
        title: &found.title,
        labels: found
            .labels
            .iter()
            .enumerate()
            .map(|(place, label)| position(report, label, place == 0))
            .collect(),
        witness: found.witness.as_ref().map(request),
        notes: &found.notes,
        quotes: found
            .quotes
            .iter()
            .map(|quote| Quote {
                speaker: quote.speaker.name(),
                text: &quote.text,
            })
            .collect(),
        hint: &found.hint,
        fix,
    }
}

fn position<'r>(report: &Report<'r>, label: &'r Label, primary: bool) -> Position<'r> {
    Position {
        document: report.name(label.document),
        primary,
        region: region(report.text(label.document), label.span),
        text: &label.text,
    }
}

fn replacement<'r>(text: &str, edit: &'r Edit) -> Replacement<'r> {
    Replacement {
        region: region(text, edit.span),
        replacement: &edit.replacement,
    }
}

fn region(text: &str, span: steprole_policy::Span) -> Region {
    let place = Place::of(text, span);
    Region {
        start_offset: span.start,
        end_offset: span.end,
        start_line: place.start_line,
        start_column: place.start_column,
        end_line: place.end_line,
        end_column: place.end_column,
    }
}

fn request(witness: &Witness) -> Request<'_> {
    let value = |value: &ContextValue<'static>| match value {
        ContextValue::One(value) => serde_json::Value::from(value.as_ref()),
        ContextValue::Many(values) => values.iter().map(AsRef::as_ref).collect::<Vec<&str>>().into(),
    };
    Request {
        verdict: witness.verdict.name(),
        caller: &witness.caller,
        principal: &witness.principal,
        action: &witness.action,
        resource: &witness.resource,
        context: witness
            .context
            .iter()
            .map(|(key, found)| (key.clone(), value(found)))
            .collect(),
        decision: match witness.outcome {
            Outcome::Allow => "allow",
            Outcome::ExplicitDeny => "explicit",
            Outcome::ImplicitDeny => "implicit",
        },
        because: &witness.because,
    }
}
