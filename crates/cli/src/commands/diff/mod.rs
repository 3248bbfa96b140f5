//! `steprole diff`: what one version of identity policies permits and the other does not.

mod human;
mod json;
mod pairs;
mod versions;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use steprole_analysis::{CompareVerdict, Comparison, Universe, compare};
use steprole_catalog::catalog;
use steprole_policy::Document;

use self::versions::{Pair, Version};
use crate::cli::Format;
use crate::commands::question;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// `steprole diff`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Diff {
    #[arg(value_name = "OLD")]
    old: Option<String>,
    #[arg(value_name = "NEW")]
    new: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["old", "new"])]
    pairs: Option<PathBuf>,
    #[arg(long, value_enum, value_name = "WHAT", default_value = "never")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    fail_on: FailOn,
    #[arg(long, value_name = "NAME=VALUE")]
    semantics: Vec<String>,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    output: Format,
}

/// When the command ends as a failure.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum FailOn {
    /// Differences are no failure.
    Never,
    /// The new version permits something more, or it is not known whether it does.
    Widening,
    /// The versions differ, or it is not known whether they do.
    Difference,
}

impl FailOn {
    fn fails(self, comparison: &Comparison) -> bool {
        match self {
            Self::Never => false,
            Self::Widening => !comparison.gained.is_empty() || comparison.verdict == CompareVerdict::Unknown,
            Self::Difference => comparison.verdict != CompareVerdict::Equal,
        }
    }
}

/// Compares two versions, or many.
pub(crate) fn run(command: &Diff, output: &mut Output) -> Result<Exit, Failure> {
    let semantics = question::semantics(&command.semantics)?;
    let universe = Universe::new(catalog());
    if let Some(file) = &command.pairs {
        return pairs::run(file, command.fail_on, semantics, &universe, output);
    }
    let (Some(old), Some(new)) = (&command.old, &command.new) else {
        return Err(Failure::usage(Message::DiffNothing.text()).hinted(Message::DiffNothingHint.text()));
    };
    let mut failed = false;
    for Pair { name, old, new } in versions::pairs(old, new)? {
        let comparison = compare(
            &documents(old.as_ref()),
            &documents(new.as_ref()),
            semantics,
            &universe,
        );
        failed |= command.fail_on.fails(&comparison);
        match command.output {
            Format::Human => human::write(name.as_deref(), old.as_ref(), new.as_ref(), &comparison, output)?,
            Format::Json => json::write(name.as_deref(), &comparison, output)?,
        }
    }
    output.flush()?;
    Ok(if failed { Exit::FAILED } else { Exit::DONE })
}

fn documents(version: Option<&Version>) -> Vec<&Document> {
    version
        .map(|version| version.held.document.document())
        .into_iter()
        .collect()
}
