use jiff::Timestamp;
use steprole_catalog::RoleSessionMfa;
use steprole_policy::{Context, Decision, Explanation, Request, Semantics};

use crate::caller::Caller;
use crate::layers::Layers;
use crate::mfa_state::MfaState;
use crate::name;

/// One request with everything that decides it, owned: who calls what on which resource, in which context, under
/// which policies.
#[derive(Clone, Debug)]
pub struct Question {
    /// Who calls.
    pub caller: Caller,
    /// The action, `service:Name`.
    pub action: String,
    /// The resource's ARN, or `*`.
    pub resource: String,
    /// The account that owns the resource; empty means the caller's own.
    pub resource_account: String,
    /// Every condition key that is present.
    pub context: Context<'static>,
    /// Every policy that applies.
    pub layers: Layers,
}

/// What a request asks for, and with what it is signed.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The action, `service:Name`.
    pub action: &'a str,
    /// The resource's ARN, or `*`.
    pub resource: &'a str,
    /// The account that owns the resource, where its ARN does not say; empty means the caller's own.
    pub resource_account: &'a str,
    /// What the caller's credential says about MFA.
    pub mfa: MfaState,
}

impl Question {
    /// A direct request over TLS at a given time. Its context holds what follows from the caller, the credential, the
    /// time and the resource's ARN; everything else that a policy may ask about is absent until it is set.
    pub fn new(
        caller: Caller,
        asked: &Situation<'_>,
        layers: Layers,
        now: Timestamp,
        option: RoleSessionMfa,
    ) -> Self {
        let mut context = caller.context(asked.mfa, now, option);
        let owner = [
            name::account(asked.resource),
            asked.resource_account,
            &caller.account,
        ];
        let owner = owner.into_iter().find(|account| !account.is_empty());
        let resource_account = owner.unwrap_or_default().to_owned();
        if asked.resource != "*" && !resource_account.is_empty() {
            context.set("aws:ResourceAccount", resource_account.clone());
        }
        if let Some(region) = region(asked.action, asked.resource) {
            context.set("aws:RequestedRegion", region.to_owned());
        }
        Self {
            caller,
            action: asked.action.to_owned(),
            resource: asked.resource.to_owned(),
            resource_account,
            context,
            layers,
        }
    }

    /// The request, as the engine takes it.
    pub fn request(&self) -> Request<'_> {
        Request {
            principal: self.caller.principal(),
            action: &self.action,
            resource: &self.resource,
            resource_account: &self.resource_account,
            context: &self.context,
        }
    }

    /// The answer: the one decision of the house.
    pub fn decide(&self, semantics: &Semantics) -> Decision {
        self.layers.decide(&self.request(), semantics)
    }

    /// The answer with its reasons.
    pub fn explain(&self, semantics: &Semantics) -> Explanation {
        self.layers.explain(&self.request(), semantics)
    }
}

/// The Region whose endpoint such a request goes to. IAM has one for the whole partition
/// [doc: reference_policies_condition-keys#condition-keys-requestedregion]; else it is the resource's, where its ARN
/// tells.
fn region<'a>(action: &str, resource: &'a str) -> Option<&'a str> {
    let named = resource.split(':').nth(3).filter(|region| !region.is_empty());
    let is_iam = action
        .get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("iam:"));
    named.or(is_iam.then_some("us-east-1"))
}
