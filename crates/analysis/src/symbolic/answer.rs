use std::collections::BTreeMap;

use steprole_policy::{Because, Context};

use super::value::Value;

/// The answer to a query about all requests.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Answer {
    /// No request satisfies it.
    Proved,
    /// This one does; it was replayed through the one decision.
    Refuted(Box<Counterexample>),
    /// Neither could be shown.
    Unknown(Reason),
}

/// A request that was replayed, and what let it through.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Counterexample {
    /// The action.
    pub action: String,
    /// Whether the catalogue knows the action; an unknown one stands for all that match the same patterns.
    pub is_known_action: bool,
    /// The resource: an ARN or `*`.
    pub resource: String,
    /// The condition keys that matter and are present.
    pub context: BTreeMap<String, Value>,
    /// The keys that matter and are absent.
    pub absent: Vec<String>,
    /// The statement that allows it.
    pub because: Because,
}

/// Why a question has no answer.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Reason {
    /// The search was cut short.
    #[error("the search was given up after too many steps at action `{action}`")]
    TooManySteps {
        /// An action of the class where it happened.
        action: String,
    },
    /// It depends on a policy variable or on conditions that are compared with values not known here.
    #[error("at action `{action}` the answer depends on {on}, whose values are not known here")]
    DependsOn {
        /// An action of the class where it happened.
        action: String,
        /// The keys.
        on: String,
    },
    /// Which unknown actions the patterns have in common could not be settled.
    #[error("the combinations of action patterns are too many to be told apart")]
    TooManyPatterns,
    /// A part of a document that the procedure does not cover.
    #[error("{0} is not covered by the procedure")]
    NotCovered(String),
    /// A model that the decision did not confirm: a fault of the procedure.
    #[error(
        "internal error: the request found for action `{action}` is not confirmed by the decision; please report it"
    )]
    NotConfirmed {
        /// The action of the request.
        action: String,
    },
}

impl Reason {
    /// Whether it is a fault of the procedure itself.
    pub fn is_fault(&self) -> bool {
        matches!(self, Self::NotConfirmed { .. })
    }
}

impl Counterexample {
    /// The context of the request.
    pub fn to_context(&self) -> Context<'static> {
        let mut context = Context::new();
        for (key, value) in &self.context {
            value.set(key, &mut context);
        }
        context
    }
}
