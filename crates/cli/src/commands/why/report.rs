//! The answer of `why`: three lines for people, one object for programs.

use serde::Serialize;
use steprole_policy::Outcome;

use super::cause::Cause;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::{Label, Line, Output};
use crate::width::{columns, padded};

/// Rises when a field of the JSON changes its meaning; new fields do not raise it.
const SCHEMA: u32 = 1;

/// What decided, what was missing, what to do next.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Report {
    pub(crate) schema: u32,
    /// `allow`, `explicit`, `implicit`, or `refused` when the message does not say which.
    pub(crate) decision: &'static str,
    /// The code of the cause.
    pub(crate) code: &'static str,
    /// The request, as far as it is known.
    pub(crate) request: Request,
    /// The kind of policy that decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) layer: Option<&'static str>,
    /// The policy that decided, or that came nearest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) policy: Option<String>,
    /// Its statement, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) statement: Option<usize>,
    /// The conditions that matter.
    pub(crate) conditions: Vec<Fact>,
    /// The smallest changes of the request that turn the answer around; each was tried.
    pub(crate) flips: Vec<Vec<String>>,
    /// First line.
    pub(crate) decided: String,
    /// Second line.
    pub(crate) missing: String,
    /// Third line.
    pub(crate) next: String,
}

/// The request, as far as it is known.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Request {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) principal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) action: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) resource: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mfa: Option<&'static str>,
}

/// One condition and what the request has for it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Fact {
    pub(crate) key: String,
    pub(crate) operator: String,
    pub(crate) wanted: Vec<String>,
    /// The value; nothing when the key is absent.
    pub(crate) seen: Option<Vec<String>>,
    pub(crate) holds: bool,
}

impl Report {
    /// A report about a request, its lines still to be filled.
    pub(crate) fn new(decision: &'static str, cause: Cause, request: Request) -> Self {
        Self {
            schema: SCHEMA,
            decision,
            code: cause.code(),
            request,
            layer: None,
            policy: None,
            statement: None,
            conditions: Vec::new(),
            flips: Vec::new(),
            decided: String::new(),
            missing: String::new(),
            next: String::new(),
        }
    }

    /// Prints the three lines.
    pub(crate) fn print(&self, output: &mut Output) -> Result<(), Failure> {
        let is_allowed = self.decision == super::super::question::outcome_word(Outcome::Allow);
        let (label, first) = if is_allowed {
            (Label::Allowed, Message::WhyAllowed)
        } else if self.decision == "explicit" {
            (Label::Refused, Message::WhyDenied)
        } else if self.decision == "implicit" {
            (Label::Refused, Message::WhyNotAllowed)
        } else {
            (Label::Refused, Message::WhyRefused)
        };
        let headings =
            [first, Message::WhyMissing, Message::WhyNext].map(|message| output.render(&message.text()));
        let width = headings
            .iter()
            .map(|heading| columns(heading))
            .max()
            .unwrap_or_default()
            + 1;
        let labels = [label, Label::Heading, Label::Hint];
        let lines = [&self.decided, &self.missing, &self.next];
        for ((heading, label), line) in headings.iter().zip(labels).zip(lines) {
            output.line(
                &Line::new()
                    .with(label, padded(heading, width))
                    .plain(line.as_str()),
            )?;
        }
        Ok(output.flush()?)
    }

    /// Prints one object.
    pub(crate) fn print_json(&self, output: &mut Output) -> Result<(), Failure> {
        output.data(&serde_json::to_string(self).map_err(std::io::Error::from)?)?;
        Ok(output.flush()?)
    }
}
