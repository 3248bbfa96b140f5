//! Why requests were answered as they were.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};
use steprole_authority::{Origin, Verdict};
use steprole_policy::{Layer, Outcome};

/// Explanations kept.
const KEPT: usize = 1024;

/// Bytes kept of an error's text: a text may repeat a whole parameter, and all of them must fit into memory.
const LONGEST_TEXT: usize = 2048;

/// How one request was answered, and the decisions that led there.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The id in the answer.
    pub request_id: String,
    /// `iam` or `sts`; of an inquiry the service that was signed for.
    pub service: Cow<'static, str>,
    /// The operation, when the request named one that exists; of an inquiry the action's.
    pub operation: Option<Cow<'static, str>>,
    /// Code and text of the error, when it was refused.
    pub error: Option<(String, String)>,
    /// What was decided, in order; the last one decided the request. Empty where no policy was asked.
    pub verdicts: Vec<Verdict>,
}

impl Explanation {
    /// As the control route shows it.
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "request_id": self.request_id,
            "service": self.service,
            "operation": self.operation,
            "error": self.error.as_ref().map(|(code, message)| json!({ "code": code, "message": message })),
            "verdicts": self.verdicts.iter().map(verdict).collect::<Vec<_>>(),
        })
    }
}

pub(crate) fn verdict(verdict: &Verdict) -> Value {
    let policy = verdict.origin.as_ref().map(|origin| match origin {
        Origin::Account(grant) => json!({ "kind": "account", "name": grant }),
        Origin::Inline { holder, name } => json!({ "kind": "inline", "holder": holder, "name": name }),
        Origin::Managed(arn) => json!({ "kind": "managed", "arn": arn }),
        Origin::Resource(arn) => json!({ "kind": "resource", "arn": arn }),
        Origin::Session => json!({ "kind": "session" }),
        Origin::Trust(role) => json!({ "kind": "trust", "role": role }),
    });
    json!({
        "caller": verdict.caller,
        "action": verdict.action,
        "resource": verdict.resource,
        "outcome": match verdict.outcome {
            Outcome::Allow => "allow",
            Outcome::ExplicitDeny => "explicit-deny",
            Outcome::ImplicitDeny => "implicit-deny",
        },
        "layer": layer(verdict.layer),
        "policy": policy,
        "statement": verdict.statement.as_ref().map(|(index, sid)| json!({ "index": index, "sid": sid })),
        "mfa": verdict.mfa,
    })
}

fn layer(layer: Layer) -> &'static str {
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

/// The explanations of the latest requests; a ring.
#[derive(Debug, Default)]
pub(crate) struct Explanations(Mutex<VecDeque<Explanation>>);

impl Explanations {
    /// Keeps one, and forgets the oldest when there are too many.
    pub(crate) fn keep(&self, mut explanation: Explanation) {
        if let Some((_, text)) = &mut explanation.error {
            let end = (0..=LONGEST_TEXT.min(text.len()))
                .rev()
                .find(|end| text.is_char_boundary(*end));
            text.truncate(end.unwrap_or_default());
            text.shrink_to_fit();
        }
        let mut ring = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let oldest = if ring.len() == KEPT {
            ring.pop_front()
        } else {
            None
        };
        ring.push_back(explanation);
        drop(ring);
        drop(oldest);
    }

    /// The explanation of a request, as long as it is kept.
    pub(crate) fn find(&self, request_id: &str) -> Option<Explanation> {
        let ring = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ring.iter()
            .rev()
            .find(|explanation| explanation.request_id == request_id)
            .cloned()
    }

    /// Forgets all.
    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

#[cfg(test)]
mod tests {
    use super::{Explanation, Explanations, KEPT, LONGEST_TEXT};

    fn refused(request_id: usize, text: &str) -> Explanation {
        Explanation {
            request_id: request_id.to_string(),
            service: "iam".into(),
            operation: Some("CreateUser".into()),
            error: Some(("ValidationError".to_owned(), text.to_owned())),
            verdicts: Vec::new(),
        }
    }

    #[test]
    fn only_the_latest_are_kept() {
        let explanations = Explanations::default();
        for id in 0..=KEPT {
            explanations.keep(refused(id, "no"));
        }
        assert!(explanations.find("0").is_none());
        assert!(explanations.find("1").is_some());
        assert_eq!(
            explanations.find(&KEPT.to_string()).unwrap().operation.as_deref(),
            Some("CreateUser")
        );
        explanations.clear();
        assert!(explanations.find("1").is_none());
    }

    #[test]
    fn a_long_text_is_cut_at_a_character() {
        let explanations = Explanations::default();
        explanations.keep(refused(1, &"ü".repeat(LONGEST_TEXT)));
        explanations.keep(refused(2, &format!("x{}", "ü".repeat(LONGEST_TEXT))));
        for id in ["1", "2"] {
            let (_, text) = explanations.find(id).unwrap().error.unwrap();
            assert!(text.len() == LONGEST_TEXT || text.len() == LONGEST_TEXT - 1);
        }
    }
}
