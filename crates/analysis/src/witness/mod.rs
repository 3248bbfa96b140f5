//! Requests that show a finding, each replayed through the one decision.

mod attempt;
mod cast;
mod plan;
mod satisfy;
mod stage;

pub(crate) use attempt::{Attempt, Fact};
pub(crate) use cast::{Caller, Cast, account_of, is_account};
pub(crate) use plan::{Plan, own_arn, plans};
pub(crate) use stage::Stage;

use steprole_policy::Outcome;

/// A request that shows a finding: who calls what in which context, and what was decided.
///
/// Whoever holds one can decide the request again: nothing that the decision read is missing.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Witness {
    /// What it shows.
    pub verdict: Verdict,
    /// Who calls, in words: ``user `alice`, signing with an access key``.
    pub caller: String,
    /// The caller's ARN.
    pub principal: String,
    /// The action.
    pub action: String,
    /// The resource.
    pub resource: String,
    /// Every condition key of the request; keys with several values are multivalued.
    pub context: Vec<(String, WitnessValue)>,
    /// What the request says about MFA: the value of `aws:MultiFactorAuthPresent`, or nothing when it is absent.
    pub mfa: Option<String>,
    /// The answer.
    pub outcome: Outcome,
    /// Why, in words: `statement 2 allows it`.
    pub because: String,
}

/// The value of a condition key in a witness.
pub type WitnessValue = steprole_policy::ContextValue<'static>;

/// What a witness shows.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Verdict {
    /// A request is allowed that should not be.
    SlipsThrough,
    /// A request is refused that should be allowed.
    LockedOut,
    /// A request is allowed, as it should be, whether or not the policy says so.
    AllowedAnyway,
}

impl Verdict {
    /// The words before the request.
    pub fn name(self) -> &'static str {
        match self {
            Self::SlipsThrough => "slips through",
            Self::LockedOut => "is locked out",
            Self::AllowedAnyway => "is allowed anyway",
        }
    }
}

impl Witness {
    /// The request and its answer in two sentences.
    pub fn sentences(&self) -> [String; 2] {
        let mfa = match &self.mfa {
            Some(value) => format!("`aws:MultiFactorAuthPresent` is `{value}`"),
            None => "`aws:MultiFactorAuthPresent` is absent".to_owned(),
        };
        [
            format!("{} calls `{}` on `{}`", self.caller, self.action, self.resource),
            format!("{mfa}; {}", self.because),
        ]
    }
}
