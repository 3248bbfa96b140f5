//! The catalogue for people.

use std::io;

use super::entry::{ActionEntry, KeyEntry, Overview};
use crate::messages::Message;
use crate::output::{Label, Line, Output};
use crate::width::{columns, padded, wrapped};

/// Columns that prose is broken at.
const WIDTH: usize = 100;

/// Actions of a key that are listed; more are counted.
const LISTED: usize = 12;

/// When and from what the catalogue was made.
pub(super) fn overview(overview: &Overview, output: &mut Output) -> io::Result<()> {
    let text = Message::CatalogOverview
        .text()
        .with("services", overview.services)
        .with("actions", overview.actions)
        .with("keys", overview.keys)
        .with("policies", overview.managed_policies)
        .with("date", overview.date);
    let text = output.render(&text);
    output.line(&Line::new().with(Label::Heading, text))?;
    for source in &overview.sources {
        output.line(
            &Line::new()
                .plain(format!("  {}", padded(source.part, 12)))
                .plain(format!("{} {} {}", source.registry, source.name, source.version))
                .with(
                    Label::Quiet,
                    format!("  {} {}", source.date.unwrap_or_default(), source.licence),
                )
                .trimmed(),
        )?;
    }
    Ok(())
}

/// Many actions, one a line: name, access level, resource types (`*`: every request names one).
pub(super) fn actions(actions: &[ActionEntry<'_>], output: &mut Output) -> io::Result<()> {
    let name = actions
        .iter()
        .map(|action| columns(action.name))
        .max()
        .unwrap_or_default()
        + 2;
    let level = actions
        .iter()
        .map(|action| columns(action.level))
        .max()
        .unwrap_or_default()
        + 2;
    for action in actions {
        let resources: Vec<String> = action
            .resources
            .iter()
            .map(|resource| format!("{}{}", resource.name, if resource.required { "*" } else { "" }))
            .collect();
        output.line(
            &Line::new()
                .plain(padded(action.name, name))
                .with(Label::Quiet, padded(action.level, level))
                .plain(resources.join(", "))
                .trimmed(),
        )?;
    }
    Ok(())
}

/// All about one action.
pub(super) fn action(action: &ActionEntry<'_>, output: &mut Output) -> io::Result<()> {
    output.line(
        &Line::new()
            .with(Label::Heading, action.name)
            .plain(format!("  {}", action.level)),
    )?;
    prose(action.description, output)?;
    if action.resources.is_empty() {
        let text = output.render(&Message::CatalogNoResources.text());
        output.line(&Line::new().plain(format!("  {text}")))?;
    } else {
        heading(Message::CatalogResources, output)?;
    }
    let width = action
        .resources
        .iter()
        .map(|it| columns(it.name))
        .max()
        .unwrap_or_default()
        + 3;
    for resource in &action.resources {
        let mark = if resource.required { "*" } else { "" };
        output.data(
            format!(
                "    {}{}",
                padded(&format!("{}{mark}", resource.name), width),
                resource.arn
            )
            .trim_end(),
        )?;
        list(&resource.keys, "      ", output)?;
    }
    if !action.keys.is_empty() {
        heading(Message::CatalogKeys, output)?;
        list(&action.keys, "    ", output)?;
    }
    if !action.also_needs.is_empty() {
        heading(Message::CatalogAlsoNeeds, output)?;
        list(&action.also_needs, "    ", output)?;
    }
    Ok(())
}

/// All about one condition key.
pub(super) fn key(key: &KeyEntry<'_>, output: &mut Output) -> io::Result<()> {
    let values = if key.multivalued {
        Message::CatalogManyValues
    } else {
        Message::CatalogOneValue
    };
    let values = output.render(&values.text());
    output.line(
        &Line::new()
            .with(Label::Heading, key.name)
            .plain(format!("  {}, {values}", key.kind)),
    )?;
    prose(key.description, output)?;
    if let Some(when) = key.present_when {
        let text = output.render(&Message::CatalogPresent.text().with("when", when));
        output.data(&format!("  {text}"))?;
    }
    if key.actions.is_empty() {
        return Ok(());
    }
    let text = output.render(&Message::CatalogCarriedBy.text().with("count", key.actions.len()));
    output.data(&format!("  {text}"))?;
    let shown: Vec<&str> = key.actions.iter().take(LISTED).copied().collect();
    list(&shown, "    ", output)?;
    if key.actions.len() > LISTED {
        let text = Message::CatalogMore
            .text()
            .with("count", key.actions.len() - LISTED);
        let text = output.render(&text);
        output.line(&Line::new().with(Label::Quiet, format!("    {text}")))?;
    }
    Ok(())
}

fn heading(message: Message, output: &mut Output) -> io::Result<()> {
    let text = output.render(&message.text());
    output.line(&Line::new().plain("  ").with(Label::Quiet, text))
}

fn prose(text: &str, output: &mut Output) -> io::Result<()> {
    for line in wrapped(text, WIDTH) {
        output.data(&format!("  {line}"))?;
    }
    Ok(())
}

/// Names side by side.
fn list(names: &[&str], indent: &str, output: &mut Output) -> io::Result<()> {
    for line in wrapped(&names.join(", "), WIDTH) {
        output.data(&format!("{indent}{line}"))?;
    }
    Ok(())
}
