//! `steprole catalog`: what AWS's actions and condition keys are.

mod entry;
mod human;

use std::collections::BTreeSet;
use std::io;

use clap::{Args, ValueEnum};
use serde::Serialize;
use steprole_catalog::{Action, Catalog, ConditionKey, catalog};

use self::entry::{ActionEntry, KeyEntry, Overview};
use crate::cli::Format;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// `steprole catalog`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct CatalogArguments {
    #[arg(value_name = "NAME")]
    name: Vec<String>,
    #[arg(long, value_enum, value_name = "WHETHER")]
    #[arg(hide_possible_values = true)]
    resource_level: Option<Whether>,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    output: Format,
}

/// Whether something is wanted.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum Whether {
    /// Only those that do.
    Yes,
    /// Only those that do not.
    No,
}

/// Rises when a field of the JSON changes its meaning; new fields do not raise it.
const SCHEMA: u32 = 1;

/// One line for programs.
#[derive(Serialize)]
struct Line<'a, T> {
    schema: u32,
    kind: &'static str,
    #[serde(flatten)]
    entry: &'a T,
}

/// Prints what the names stand for, or when the catalogue was built.
pub(crate) fn run(arguments: &CatalogArguments, output: &mut Output) -> Result<Exit, Failure> {
    let catalog = catalog();
    if arguments.name.is_empty() && arguments.resource_level.is_none() {
        let overview = Overview::of(catalog);
        match arguments.output {
            Format::Human => human::overview(&overview, output)?,
            Format::Json => line("catalog", &overview, output)?,
        }
        output.flush()?;
        return Ok(Exit::DONE);
    }
    let everything = ["*".to_owned()];
    let names = if arguments.name.is_empty() {
        &everything
    } else {
        arguments.name.as_slice()
    };
    let mut exit = Exit::DONE;
    for name in names {
        let mut actions: Vec<Action<'_>> = catalog.expand(name).collect();
        let is_pattern = name.contains(['*', '?']);
        let key = (!is_pattern).then(|| catalog.condition_key(name)).flatten();
        if actions.is_empty() && key.is_none() {
            output.failure(&unknown(catalog, name, is_pattern))?;
            exit = Exit::FAILED;
            continue;
        }
        if let Some(wanted) = arguments.resource_level {
            actions.retain(|action| action.wildcard_only() == (wanted == Whether::No));
        }
        show(&actions, key, is_pattern, arguments.output, output)?;
    }
    output.flush()?;
    Ok(exit)
}

fn show(
    actions: &[Action<'_>],
    key: Option<ConditionKey<'_>>,
    is_pattern: bool,
    format: Format,
    output: &mut Output,
) -> Result<(), Failure> {
    let entries: Vec<ActionEntry<'_>> = actions.iter().map(|action| ActionEntry::of(*action)).collect();
    let key = key.map(|key| KeyEntry::of(catalog(), key));
    match format {
        Format::Json => {
            for entry in &entries {
                line("action", entry, output)?;
            }
            if let Some(key) = &key {
                line("key", key, output)?;
            }
        }
        Format::Human => {
            match entries.as_slice() {
                [one] if !is_pattern => human::action(one, output)?,
                many => human::actions(many, output)?,
            }
            if let Some(key) = &key {
                human::key(key, output)?;
            }
        }
    }
    Ok(())
}

fn line(kind: &'static str, entry: &impl Serialize, output: &mut Output) -> io::Result<()> {
    let schema = SCHEMA;
    output.data(&serde_json::to_string(&Line { schema, kind, entry })?)
}

/// A name that nothing has, with the names that are near.
fn unknown(catalog: &Catalog, name: &str, is_pattern: bool) -> Failure {
    let text = Message::CatalogUnknown
        .text()
        .with("name", name)
        .with("date", catalog.built().date);
    let failure = Failure::new(text);
    if is_pattern {
        return failure;
    }
    let actions = catalog.nearest_actions(name).into_iter().map(Action::name);
    let keys = catalog
        .nearest_condition_keys(name)
        .into_iter()
        .map(ConditionKey::name);
    let near: BTreeSet<&str> = actions.chain(keys).collect();
    if near.is_empty() {
        return failure;
    }
    let near: Vec<&str> = near.into_iter().collect();
    failure.hinted(Message::CatalogNear.text().with("names", near.join(", ")))
}
