//! A decision about a need, and AWS's words for a refusal.

use std::borrow::Cow;

use steprole_api::Error;
use steprole_policy::{Layer, Outcome};

/// Where a policy comes from, as messages and explanations name it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Origin {
    /// A grant of the account itself, such as AllowUsersToChangePassword.
    Account(&'static str),
    /// An inline policy: whose, and its name.
    Inline {
        /// ARN of the user, group or role.
        holder: String,
        /// Name of the policy.
        name: String,
    },
    /// A managed policy, by ARN.
    Managed(String),
    /// The resource's own policy, by the resource's ARN.
    Resource(String),
    /// The session policy.
    Session,
    /// The role's trust policy, by the role's ARN.
    Trust(String),
}

/// A decision about one need, with what it takes to explain it.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// ARN of the caller.
    pub caller: String,
    /// `iam:CreateUser`.
    pub action: Cow<'static, str>,
    /// What it was on.
    pub resource: String,
    /// What AWS's refusal calls it, where that is not its ARN: `user alice`.
    pub shown: Option<String>,
    /// What was decided.
    pub outcome: Outcome,
    /// Which layer decided.
    pub layer: Layer,
    /// The policy that decided, when one did.
    pub origin: Option<Origin>,
    /// The statement that decided: its index from 0, and its Sid when it has one.
    pub statement: Option<(usize, Option<String>)>,
    /// Whether a provider vouched for the caller, who has no ARN of his own then.
    pub is_vouched: bool,
    /// What `aws:MultiFactorAuthPresent` was; `None` is absent.
    pub mfa: Option<bool>,
    /// The encoded authorization message of a refusal that another service asked about.
    pub encoded: Option<String>,
}

/// What AssumeRole needs, all of it on a role that the caller need not be able to see.
const ASSUMING: [&str; 3] = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"];

impl Verdict {
    /// The AccessDenied of a refusal, in the words of `troubleshoot_access-denied`.
    pub fn refusal(&self) -> Option<Error> {
        let reason = match self.outcome {
            Outcome::Allow => return None,
            // The whole text, whatever refused. [observed: aws/aws-sdk-net#744 and others; `troubleshoot_saml`]
            _ if self.is_vouched => {
                return Some(Error::access_denied(format!(
                    "Not authorized to perform {}",
                    self.action
                )));
            }
            // A trust policy that refuses and a role that does not exist give the same text, without reason [observed].
            Outcome::ImplicitDeny if ASSUMING.contains(&&*self.action) => String::new(),
            Outcome::ExplicitDeny if self.layer == Layer::Trust => String::new(),
            Outcome::ImplicitDeny => {
                format!(
                    " because no {} allows the {} action",
                    layer_name(self.layer),
                    self.action
                )
            }
            Outcome::ExplicitDeny => {
                // Since January 2026 a managed policy's ARN is appended; an inline policy has none.
                let suffix = match &self.origin {
                    Some(Origin::Managed(arn)) => format!(": {arn}"),
                    _ => String::new(),
                };
                let article = if self.layer == Layer::Identity { "an" } else { "a" };
                format!(
                    " with an explicit deny in {article} {}{suffix}",
                    layer_name(self.layer)
                )
            }
        };
        Some(Error::access_denied(format!(
            "User: {} is not authorized to perform: {} on resource: {}{reason}",
            self.caller,
            self.action,
            self.shown.as_ref().unwrap_or(&self.resource)
        )))
    }
}

/// A layer in AWS's words.
fn layer_name(layer: Layer) -> &'static str {
    match layer {
        Layer::Boundary => "permissions boundary",
        // The operation itself refuses sessions before a policy is asked, and the other two never refuse; the words are
        // those of the layer that would.
        Layer::Credential | Layer::Identity | Layer::NoPermissionNeeded | Layer::Root => {
            "identity-based policy"
        }
        Layer::Resource => "resource-based policy",
        Layer::ResourceControl => "resource control policy",
        Layer::ServiceControl => "service control policy",
        Layer::Session => "session policy",
        Layer::Trust => "role trust policy",
        Layer::VpcEndpoint => "VPC endpoint policy",
    }
}
