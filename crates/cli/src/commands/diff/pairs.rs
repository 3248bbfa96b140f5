//! Many pairs at once: JSON lines in, JSON lines out.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use serde::Deserialize;
use serde_json::value::RawValue;
use steprole_analysis::{Universe, compare};
use steprole_policy::{Semantics, parse};

use super::{FailOn, json};
use crate::commands::question;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// One line of the input.
#[derive(Deserialize)]
struct Pair<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
    #[serde(borrow)]
    old: &'a RawValue,
    #[serde(borrow)]
    new: &'a RawValue,
}

/// Reads, compares and answers line by line, so that neither side ever holds the whole.
pub(super) fn run(
    file: &Path,
    fail_on: FailOn,
    semantics: Semantics,
    universe: &Universe,
    output: &mut Output,
) -> Result<Exit, Failure> {
    let input: Box<dyn BufRead> = if file == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::new(
            File::open(file).map_err(|error| question::unreadable(file, &error))?,
        ))
    };
    let mut failed = false;
    for (number, line) in input.lines().enumerate() {
        let line = line.map_err(|error| question::unreadable(file, &error))?;
        if line.trim().is_empty() {
            continue;
        }
        let wrong = |reason: String| {
            let text = Message::DiffPair.text().with("line", number + 1);
            Failure::new(
                text.with("file", file.display().to_string())
                    .with("reason", reason),
            )
        };
        let pair: Pair<'_> = serde_json::from_str(&line).map_err(|error| wrong(error.to_string()))?;
        let old = parse(pair.old.get()).map_err(|error| wrong(format!("`old`: {error}")))?;
        let new = parse(pair.new.get()).map_err(|error| wrong(format!("`new`: {error}")))?;
        let comparison = compare(&[&old], &[&new], semantics, universe);
        failed |= fail_on.fails(&comparison);
        json::write_pair(pair.id, &comparison, output)?;
    }
    output.flush()?;
    Ok(if failed { Exit::FAILED } else { Exit::DONE })
}
