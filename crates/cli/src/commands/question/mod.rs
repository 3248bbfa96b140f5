//! What `simulate` and `why` share: a question from the command line, and its answer in words.

mod answer;
mod asked;
mod context;
mod documents;
mod inquiry;
mod notes;
mod overlay;
pub(crate) mod words;

pub(crate) use answer::{Answer, layer as layer_word, outcome as outcome_word};
pub(crate) use asked::{Asked, Mfa};
pub(crate) use documents::{account, json_files, policy, text, unreadable};
pub(crate) use inquiry::Inquiry;
pub(crate) use notes::Notes;

use steprole_policy::Semantics;

use crate::failure::Failure;
use crate::messages::Message;

/// How contested points are read, from `--semantics NAME=VALUE`.
pub(crate) fn semantics(assignments: &[String]) -> Result<Semantics, Failure> {
    let mut semantics = Semantics::default();
    for assignment in assignments {
        semantics.set(assignment).map_err(|error| {
            let text = Message::AskSemantics.text().with("reason", error.to_string());
            Failure::usage(text).hinted(Message::AskSemanticsHint.text().with("options", options()))
        })?;
    }
    Ok(semantics)
}

/// `  bool-variables=accept|literal`, one a line.
fn options() -> String {
    let lines = Semantics::OPTIONS
        .iter()
        .map(|option| format!("  {}={}", option.name, option.values.join("|")));
    lines.collect::<Vec<_>>().join("\n")
}
