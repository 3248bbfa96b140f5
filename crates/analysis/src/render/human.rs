//! rustc's look.

use std::borrow::Cow;
use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Patch, Renderer, Snippet};

use super::kind_name;
use crate::diagnostic::Diagnostic;
use crate::lint::Report;
use crate::severity::Severity;

/// How text for people looks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Look {
    /// Without any escape codes.
    Plain,
    /// With colours, for a terminal.
    Styled,
}

/// A report for people: every finding with its place in the text, then one line that counts them.
pub fn human(report: &Report<'_>, look: Look) -> String {
    let renderer = match look {
        Look::Plain => Renderer::plain(),
        Look::Styled => Renderer::styled(),
    };
    let mut text = String::new();
    for found in &report.diagnostics {
        text.push_str(&renderer.render(&groups(report, found)));
        text.push_str("\n\n");
    }
    for taken in &report.documents {
        let name = clean(taken.input.name);
        if let Some(because) = taken.guessed_because.filter(|_| taken.complete) {
            let kind = kind_name(taken.kind);
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "note: `{name}` is taken for `--kind {kind}`, because {because}"
            );
        }
        if !taken.complete {
            let _ = writeln!(
                text,
                "note: `{name}` is checked no further until the errors above are corrected"
            );
        }
    }
    text.push_str(&summary(report));
    text.push('\n');
    text
}

/// `2 errors, 1 warning in 3 documents`.
fn summary(report: &Report<'_>) -> String {
    let counted = |count: usize, what: &str| match count {
        0 => None,
        1 => Some(format!("1 {what}")),
        _ => Some(format!("{count} {what}s")),
    };
    let found: Vec<String> = [Severity::Error, Severity::Warning, Severity::Suggestion]
        .into_iter()
        .filter_map(|severity| counted(report.count(severity), severity.name()))
        .collect();
    let documents = counted(report.documents.len(), "document").unwrap_or_else(|| "no document".to_owned());
    if found.is_empty() {
        format!("no findings in {documents}")
    } else {
        format!("{} in {documents}", found.join(", "))
    }
}

fn groups<'r>(report: &Report<'r>, found: &'r Diagnostic) -> Vec<Group<'r>> {
    let level = match found.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Suggestion => Level::INFO.with_name(Severity::Suggestion.name()),
    };
    let mut group = level
        .primary_title(clean(&found.title))
        .id(found.rule.code)
        .elements(snippets(report, found));
    if let Some(witness) = &found.witness {
        let [request, answer] = witness.sentences();
        let shown = Level::NOTE.with_name(witness.verdict.name());
        group = group.element(shown.message(clean(&format!("{request}\n{answer}")).into_owned()));
    }
    for note in &found.notes {
        group = group.element(Level::NOTE.message(clean(note)));
    }
    for quote in &found.quotes {
        let says = format!("{} says", quote.speaker.name());
        group = group.element(Level::NOTE.with_name(says).message(clean(&quote.text)));
    }
    let help = Level::HELP.secondary_title(clean(&found.hint));
    let help = match &found.fix {
        Some(fix) => {
            let source = report.text(fix.document);
            let patches = fix
                .edits
                .iter()
                .map(|edit| Patch::new(edit.span.range(), edit.replacement.as_str()));
            let snippet = Snippet::source(source).path(clean(report.name(fix.document)));
            help.element(snippet.patches(patches))
        }
        None => Group::with_title(help),
    };
    vec![group, help]
}

/// A snippet for each document with a label; the place itself first.
fn snippets<'r>(report: &Report<'r>, found: &'r Diagnostic) -> Vec<Element<'r>> {
    let mut documents: Vec<usize> = Vec::new();
    for label in &found.labels {
        if !documents.contains(&label.document) {
            documents.push(label.document);
        }
    }
    documents
        .into_iter()
        .map(|document| {
            let labels = found.labels.iter().enumerate();
            let annotations = labels
                .filter(|(_, label)| label.document == document)
                .map(|(place, label)| {
                    let kind = if place == 0 {
                        AnnotationKind::Primary
                    } else {
                        AnnotationKind::Context
                    };
                    let annotation = kind.span(label.span.range());
                    if label.text.is_empty() {
                        annotation
                    } else {
                        annotation.label(clean(&label.text))
                    }
                });
            Snippet::source(report.text(document))
                .path(clean(report.name(document)))
                .annotations(annotations)
                .into()
        })
        .collect()
}

/// Text from a document must not steer the terminal: control characters are written as escapes.
fn clean(text: &str) -> Cow<'_, str> {
    let steers = |letter: char| letter.is_control() && letter != '\n';
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    for letter in text.chars() {
        if steers(letter) {
            clean.extend(letter.escape_default());
        } else {
            clean.push(letter);
        }
    }
    Cow::Owned(clean)
}
