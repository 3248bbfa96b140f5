//! Answers for programs: one line for each caller, action, resource and state of MFA.

use serde::Serialize;

use super::Cell;
use crate::commands::question::Answer;
use crate::failure::Failure;
use crate::output::Output;

/// Rises when a field changes its meaning; new fields do not raise it.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Line<'a> {
    schema: u32,
    principal: &'a str,
    action: &'a str,
    resource: &'a str,
    mfa: &'static str,
    #[serde(flatten)]
    answer: Answer,
}

/// Prints the answers of a row.
pub(super) fn print(row: &[Cell], output: &mut Output) -> Result<(), Failure> {
    for cell in row {
        let line = Line {
            schema: SCHEMA,
            principal: &cell.question.caller.arn,
            action: &cell.question.action,
            resource: &cell.question.resource,
            mfa: cell.mfa.name(),
            answer: Answer::new(&cell.question, cell.decision),
        };
        output.data(&serde_json::to_string(&line).map_err(std::io::Error::from)?)?;
    }
    Ok(())
}
