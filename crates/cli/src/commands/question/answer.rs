//! A decision for programs.

use serde::Serialize;
use steprole_policy::{Decision, Layer, Outcome};
use steprole_snapshot::Question;

/// A decision, in words that stay the same.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct Answer {
    /// `allow`, `explicit` or `implicit`.
    pub(crate) decision: &'static str,
    /// What decided.
    pub(crate) because: Because,
}

/// The place that decided.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct Because {
    layer: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    policy: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    statement: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sid: Option<String>,
}

impl Answer {
    /// The answer to a question. Indexes count from 0, as the lists of a case do.
    pub(crate) fn new(question: &Question, decision: Decision) -> Self {
        let because = decision.because;
        let held = question.layers.deciding(because);
        let sid = held.and_then(|held| {
            let statement = held.document.document().statements().get(because.statement?)?;
            statement.sid.as_ref().map(|sid| sid.value.clone())
        });
        Self {
            decision: outcome(decision.outcome),
            because: Because {
                layer: layer(because.layer),
                level: because.level,
                policy: because.policy,
                origin: held.map(|held| held.origin.to_string()),
                statement: because.statement,
                sid,
            },
        }
    }
}

/// The answer in one word.
pub(crate) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Allow => "allow",
        Outcome::ExplicitDeny => "explicit",
        Outcome::ImplicitDeny => "implicit",
    }
}

/// The layer in one word, the same that the server's explanations use.
pub(crate) fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::Boundary => "boundary",
        Layer::Credential => "credential",
        Layer::Identity => "identity",
        Layer::NoPermissionNeeded => "no-permission-needed",
        Layer::Resource => "resource",
        Layer::ResourceControl => "resource-control",
        Layer::Root => "root",
        Layer::ServiceControl => "service-control",
        Layer::Session => "session",
        Layer::Trust => "trust",
        Layer::VpcEndpoint => "vpc-endpoint",
    }
}
