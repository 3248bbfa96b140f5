//! What an explanation comes down to: the cause, the statement, the facts that were missing.

use steprole_policy::{
    ConditionTrace, Effect, Explanation, Layer, Outcome, PrincipalKind, Seen, StatementTrace,
};
use steprole_snapshot::Question;

use super::cause::Cause;

/// The cause of an answer, with what it points at.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// Why.
    pub(crate) cause: Cause,
    /// The statement that decided, or the one that came nearest to allowing.
    pub(crate) statement: Option<StatementTrace>,
    /// Its conditions that matter: those that hold for a deny, those that do not for an allow.
    pub(crate) conditions: Vec<ConditionTrace>,
}

impl Finding {
    /// Reads an explanation.
    pub(crate) fn of(question: &Question, explanation: &Explanation) -> Self {
        match explanation.decision.outcome {
            Outcome::Allow => Self::deciding(Cause::Allowed, explanation),
            Outcome::ExplicitDeny => {
                let finding = Self::deciding(Cause::DeniedAlways, explanation);
                let cause = if finding.conditions.iter().any(speaks_of_mfa) {
                    Cause::DeniedWithoutMfa
                } else if finding.conditions.is_empty() {
                    Cause::DeniedAlways
                } else {
                    Cause::DeniedUnderConditions
                };
                Self { cause, ..finding }
            }
            Outcome::ImplicitDeny => Self::silent(question, explanation),
        }
    }

    /// A statement decided.
    fn deciding(cause: Cause, explanation: &Explanation) -> Self {
        let statement = explanation.deciding().cloned();
        let conditions = statement.as_ref().map(|statement| statement.conditions.clone());
        Self {
            cause,
            conditions: conditions.unwrap_or_default(),
            statement,
        }
    }

    /// A layer did not allow: the statement in it that came nearest says what was missing.
    fn silent(question: &Question, explanation: &Explanation) -> Self {
        let because = explanation.decision.because;
        let in_layer = |statement: &&StatementTrace| {
            statement.layer == because.layer
                && statement.level == because.level
                && statement.effect == Effect::Allow
        };
        let bare = |cause| Self {
            cause,
            statement: None,
            conditions: Vec::new(),
        };
        let layers = &question.layers;
        if because.layer == Layer::Session
            && layers.session.is_none()
            && question.caller.kind == PrincipalKind::FederatedUser
        {
            return bare(Cause::NoSessionPolicy);
        }
        if because.layer == Layer::Credential {
            return bare(Cause::SessionCredentials);
        }
        let is_empty = match because.layer {
            Layer::Identity => layers.identity.is_empty(),
            Layer::Resource | Layer::Trust => layers.resource.is_none(),
            _ => false,
        };
        if is_empty {
            return bare(Cause::NoPolicy);
        }
        let near = explanation.near();
        let mut candidates: Vec<&StatementTrace> = near.into_iter().filter(in_layer).collect();
        // a statement on this resource for this caller came nearer than one with fewer conditions on another
        candidates.sort_by_key(|statement| {
            (
                !statement.resource.matched,
                !statement.principal.matched,
                statement.failures(),
            )
        });
        let Some(nearest) = candidates.first() else {
            return bare(Cause::ActionNotNamed);
        };
        let conditions: Vec<ConditionTrace> = nearest
            .conditions
            .iter()
            .filter(|condition| !condition.holds)
            .cloned()
            .collect();
        let cause = if !nearest.resource.matched {
            Cause::ResourceNotNamed
        } else if !nearest.principal.matched {
            Cause::CallerNotNamed
        } else if conditions.iter().any(speaks_of_mfa) {
            Cause::AllowedWithMfa
        } else if conditions.iter().any(|condition| condition.seen == Seen::Absent) {
            Cause::KeyAbsent
        } else if conditions.is_empty() {
            // everything matched and still it does not suffice: it names the account, which only delegates
            Cause::CallerNotNamed
        } else {
            Cause::ValueDiffers
        };
        Self {
            cause,
            statement: Some((*nearest).clone()),
            conditions,
        }
    }
}

/// Whether a condition asks about MFA that the request does not have.
fn speaks_of_mfa(condition: &ConditionTrace) -> bool {
    let asks = ["aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge"]
        .iter()
        .any(|key| key.eq_ignore_ascii_case(&condition.key));
    let has_mfa = matches!(&condition.seen, Seen::One(value) if value != "false");
    asks && !has_mfa
}
