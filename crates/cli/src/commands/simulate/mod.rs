//! `steprole simulate`: what AWS would answer to one request, or to many.

mod arguments;
mod case;
mod elements;
mod input;
mod json;
mod table;

pub(crate) use arguments::Simulate;

use steprole_policy::Decision;
use steprole_snapshot::{MfaState, Question};

use self::table::Table;
use crate::cli::Format;
use crate::commands::question::{self, Inquiry, Mfa, Notes};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// Answers.
pub(crate) fn run(simulate: &Simulate, output: &mut Output) -> Result<Exit, Failure> {
    if let Some(file) = &simulate.input {
        let semantics = question::semantics(&simulate.asked.semantics)?;
        return input::run(file, &semantics, output);
    }
    if simulate.asked.action.is_empty() {
        return Err(Failure::usage(Message::AskNothing.text()).hinted(Message::AskNothingHint.text()));
    }
    let inquiry = Inquiry::read(&simulate.asked, output)?;
    let mut notes = Notes::default();
    match simulate.output {
        Format::Human => {
            let mut table = Table::new(simulate.mfa.states(), output.language());
            answer(&inquiry, simulate.mfa, &mut notes, |row| {
                table.add(row);
                Ok(())
            })?;
            table.print(output)?;
        }
        Format::Json => answer(&inquiry, simulate.mfa, &mut notes, |row| json::print(row, output))?,
    }
    output.flush()?;
    notes.say(output)?;
    Ok(Exit::DONE)
}

/// One answer.
struct Cell {
    mfa: MfaState,
    question: Question,
    decision: Decision,
}

/// Answers every combination, by caller, then action, then resource; each row holds the answers in every state of MFA,
/// and is gone before the next one: an account may have thousands of callers.
fn answer(
    inquiry: &Inquiry,
    mfa: Mfa,
    notes: &mut Notes,
    mut row: impl FnMut(&[Cell]) -> Result<(), Failure>,
) -> Result<(), Failure> {
    for caller in &inquiry.callers {
        for action in &inquiry.actions {
            for resource in &inquiry.resources {
                let mut cells = Vec::new();
                for &mfa in mfa.states() {
                    let question = inquiry.question(caller, action, resource, mfa)?;
                    let decision = question.decide(&inquiry.semantics);
                    cells.push(Cell {
                        mfa,
                        question,
                        decision,
                    });
                }
                // which keys policies ask about does not depend on MFA
                if let Some(cell) = cells.first() {
                    notes.look(&cell.question, &cell.question.explain(&inquiry.semantics));
                }
                row(&cells)?;
            }
        }
    }
    Ok(())
}
