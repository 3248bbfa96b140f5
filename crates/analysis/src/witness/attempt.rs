use std::net::{IpAddr, Ipv4Addr};

use steprole_catalog::{RequestFacts, RoleSessionMfa};
use steprole_policy::{Context, ContextValue, Decision, Request};

use super::cast::{account_of, now};
use super::{Caller, Cast, Stage, Verdict, Witness};

/// A request to try.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    pub(crate) caller: Caller,
    pub(crate) cast: Cast,
    pub(crate) action: String,
    pub(crate) resource: String,
    /// Keys beyond those that the caller and the resource give.
    pub(crate) facts: Vec<(String, Fact)>,
}

/// What is set for one key.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Fact {
    /// The key is not there.
    Absent,
    /// A multivalued key.
    Many(Vec<String>),
    /// A single value.
    One(String),
}

/// An address of the block that is reserved for documentation (RFC 5737).
const ADDRESS: IpAddr = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7));

impl Attempt {
    pub(crate) fn new(caller: Caller, cast: &Cast, action: &str, resource: &str) -> Self {
        Self {
            caller,
            cast: cast.clone(),
            action: action.to_owned(),
            resource: resource.to_owned(),
            facts: Vec::new(),
        }
    }

    /// The account that owns the resource: the one in its ARN, else the caller's.
    fn resource_account(&self) -> &str {
        account_of(&self.resource).unwrap_or(&self.cast.account)
    }

    /// The complete context of the request.
    pub(crate) fn context(&self) -> Context<'_> {
        let mut facts = RequestFacts::new(
            self.caller.credential(&self.cast),
            now(),
            "us-east-1",
            ADDRESS,
            "aws-cli/2.31",
        );
        facts.resource_account = Some(self.resource_account());
        let mut context = facts.context(RoleSessionMfa::default());
        for (key, fact) in &self.facts {
            match fact {
                Fact::Absent => context.remove(key),
                Fact::Many(values) => context.set_many(key, values.iter().map(String::as_str)),
                Fact::One(value) => context.set(key, value),
            }
        }
        context
    }

    /// What is decided on a stage.
    pub(crate) fn decide(&self, stage: &Stage<'_>) -> Decision {
        let context = self.context();
        let request = Request {
            principal: self.caller.credential(&self.cast).principal(),
            action: &self.action,
            resource: &self.resource,
            resource_account: self.resource_account(),
            context: &context,
        };
        stage.decide(&request)
    }

    pub(crate) fn is_allowed(&self, stage: &Stage<'_>) -> bool {
        self.decide(stage).is_allowed()
    }

    /// The request with what was decided, for people; the verdict is the caller's to have checked.
    pub(crate) fn witness(&self, verdict: Verdict, stage: &Stage<'_>) -> Witness {
        let decision = self.decide(stage);
        let context = self.context();
        let mfa = match context.value("aws:MultiFactorAuthPresent") {
            Some(ContextValue::One(value)) => Some(value.clone().into_owned()),
            _ => None,
        };
        Witness {
            verdict,
            caller: self.caller.sentence(&self.cast),
            principal: self.caller.credential(&self.cast).principal().arn.to_owned(),
            action: self.action.clone(),
            resource: self.resource.clone(),
            mfa,
            context: context
                .iter()
                .map(|(key, value)| (key.to_owned(), owned(value)))
                .collect(),
            outcome: decision.outcome,
            because: stage.because(&decision),
        }
    }
}

fn owned(value: &ContextValue<'_>) -> ContextValue<'static> {
    match value {
        ContextValue::One(value) => ContextValue::One(value.clone().into_owned().into()),
        ContextValue::Many(values) => ContextValue::Many(
            values
                .iter()
                .map(|value| value.clone().into_owned().into())
                .collect(),
        ),
    }
}
