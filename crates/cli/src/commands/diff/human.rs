//! A comparison for people: the verdict, then a line and an example a statement.

use steprole_analysis::{CompareVerdict, Comparison, Difference, Value};

use super::versions::Version;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::{Label, Line, Output};

/// How many actions of one statement are named.
const ACTIONS: usize = 6;

pub(super) fn write(
    name: Option<&str>,
    old: Option<&Version>,
    new: Option<&Version>,
    comparison: &Comparison,
    output: &mut Output,
) -> Result<(), Failure> {
    let (verdict, label) = match comparison.verdict {
        CompareVerdict::Equal => (Message::DiffEqual, Label::Allowed),
        CompareVerdict::Wider => (Message::DiffWider, Label::Unexpected),
        CompareVerdict::Narrower => (Message::DiffNarrower, Label::Refused),
        CompareVerdict::Both => (Message::DiffBoth, Label::Unexpected),
        CompareVerdict::Unknown => (Message::DiffUnknown, Label::Refused),
    };
    let verdict = output.render(&verdict.text());
    let mut line = Line::new();
    if let Some(name) = name {
        line = line.with(Label::Who, name).plain(": ");
    }
    output.line(&line.with(label, verdict))?;
    for (sign, label, side, differences) in [
        ("+", Label::Allowed, new, &comparison.gained),
        ("-", Label::Refused, old, &comparison.lost),
    ] {
        for difference in differences {
            one(sign, label, side, difference, output)?;
        }
    }
    for reason in &comparison.unknown {
        let said = output.render(&Message::ReasonUnknown.text().with("reason", reason.to_string()));
        output.line(&Line::new().plain(format!("  ? {said}")))?;
    }
    Ok(())
}

fn one(
    sign: &str,
    label: Label,
    side: Option<&Version>,
    difference: &Difference,
    output: &mut Output,
) -> Result<(), Failure> {
    let place = match &difference.sid {
        Some(sid) => format!("{} ({sid})", difference.statement + 1),
        None => (difference.statement + 1).to_string(),
    };
    let mut actions: Vec<&str> = difference
        .actions
        .iter()
        .take(ACTIONS)
        .map(String::as_str)
        .collect();
    if difference.actions.len() > ACTIONS {
        actions.push("…");
    }
    let text = Message::DiffStatement
        .text()
        .with("actions", actions.join(", "))
        .with("place", place)
        .with("file", side.map(|side| side.name.clone()).unwrap_or_default());
    let said = output.render(&text);
    output.line(&Line::new().with(label, format!("  {sign} ")).plain(said))?;
    let example = Message::DiffExample
        .text()
        .with("action", difference.request.action.as_str())
        .with("resource", difference.request.resource.as_str());
    let said = output.render(&example);
    output.line(&Line::new().with(Label::Quiet, format!("      {said}")))?;
    for (key, value) in &difference.request.context {
        let value = match value {
            Value::One(value) => format!("`{value}`"),
            Value::Many(values) => values
                .iter()
                .map(|value| format!("`{value}`"))
                .collect::<Vec<_>>()
                .join(", "),
        };
        let text = Message::StoryWhen
            .text()
            .with("key", key.as_str())
            .with("value", value);
        let said = output.render(&text);
        output.line(&Line::new().with(Label::Quiet, format!("      {said}")))?;
    }
    Ok(())
}
