//! `--trace`: every statement that was in the running, element by element.

use steprole_policy::{Explanation, Seen, Span, StatementTrace};
use steprole_snapshot::{HeldPolicy, Origin, Question};

use super::lines::effect;
use crate::commands::question::words;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::{Label, Line, Output};

/// Prints the tree: layer, statement, then what of it matched and what did not. Statements that are not about the
/// action are counted, not shown.
pub(crate) fn print(
    question: &Question,
    explanation: &Explanation,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut layer = None;
    let mut passed_over = 0;
    for statement in &explanation.statements {
        if !statement.action.matched {
            passed_over += 1;
            continue;
        }
        let Some(held) = question.layers.of_statement(statement) else {
            continue;
        };
        let here = (statement.layer, statement.level);
        if layer != Some(here) {
            layer = Some(here);
            let name = output.render(&words::layer(statement.layer).text());
            let level = statement
                .level
                .map_or(String::new(), |level| format!(" {}", level + 1));
            output.line(&Line::new().with(Label::Heading, format!("{name}{level}")))?;
        }
        print_statement(held, statement, output)?;
    }
    if passed_over > 0 {
        let text = output.render(&Message::TracePassedOver.text().with("count", passed_over));
        output.line(&Line::new().with(Label::Quiet, text))?;
    }
    Ok(output.flush()?)
}

fn print_statement(
    held: &HeldPolicy,
    statement: &StatementTrace,
    output: &mut Output,
) -> Result<(), Failure> {
    let name = output.render(&words::statement(held, statement.statement));
    let (label, applies) = if statement.applies {
        (Label::Allowed, Message::TraceApplies)
    } else {
        (Label::Quiet, Message::TraceAppliesNot)
    };
    let applies = output.render(&applies.text());
    output.line(
        &Line::new()
            .plain(format!("  {name}: {} ", effect(statement.effect)))
            .with(label, applies),
    )?;
    let source = held.document.document().statements().get(statement.statement);
    let negated = |is: bool| if is { "Not" } else { "" };
    let elements = [
        (
            "Principal",
            statement.principal,
            source
                .and_then(|it| it.principal.as_ref())
                .is_some_and(|it| it.value.negated),
        ),
        (
            "Action",
            statement.action,
            source
                .and_then(|it| it.action.as_ref())
                .is_some_and(|it| it.value.negated),
        ),
        (
            "Resource",
            statement.resource,
            source
                .and_then(|it| it.resource.as_ref())
                .is_some_and(|it| it.value.negated),
        ),
    ];
    for (element, trace, is_negated) in elements {
        let Some(span) = trace.span else {
            continue;
        };
        let text = compact(span.text(held.document.text()));
        let line = format!("{}{element} {text}{}", negated(is_negated), place(held, span));
        row(trace.matched, &line, output)?;
    }
    for condition in &statement.conditions {
        let seen = match &condition.seen {
            Seen::Absent => output.render(&Message::TraceAbsent.text()),
            Seen::One(value) => format!("`{value}`"),
            Seen::Many(values) => format!("[{}]", values.join(", ")),
        };
        let wanted = condition.wanted.join(" | ");
        let (operator, key) = (&condition.operator, &condition.key);
        let line = format!(
            "{operator} {key}: {seen} / {wanted}{}",
            place(held, condition.span)
        );
        row(condition.holds, &line, output)?;
    }
    Ok(())
}

fn row(matched: bool, line: &str, output: &mut Output) -> Result<(), Failure> {
    let (label, mark) = if matched {
        (Label::Allowed, "✓")
    } else {
        (Label::Refused, "✗")
    };
    Ok(output.line(
        &Line::new()
            .plain("    ")
            .with(label, mark)
            .plain(format!(" {line}")),
    )?)
}

/// Where it stands, for documents in files.
fn place(held: &HeldPolicy, span: Span) -> String {
    match &held.origin {
        Origin::File(name) => {
            let position = held.document.position(span);
            format!("  ({name}:{}:{})", position.line, position.column)
        }
        _ => String::new(),
    }
}

/// A piece of a document on one line, shortened.
fn compact(text: &str) -> String {
    const LONGEST: usize = 100;
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let cut: String = line.chars().take(LONGEST - 1).collect();
    format!("{cut}…")
}
