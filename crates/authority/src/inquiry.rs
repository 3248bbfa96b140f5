//! A question about a request that is not IAM's or STS's: somebody else's service asks whether its caller may.

use std::cell::RefCell;
use std::sync::Arc;

use steprole_api::{Error, IAM, STS};
use steprole_catalog::catalog;

use crate::call::{Call, Env};
use crate::caller::Caller;
use crate::document::StoredDocument;
use crate::need::Need;
use crate::verdict::Verdict;
use crate::world::Neighbourhood;

/// What an authenticated caller wants to do, in the words of the service that asks.
#[derive(Clone, Debug, Default)]
pub struct Inquiry {
    /// `s3:GetObject`.
    pub action: String,
    /// An ARN, or `*`.
    pub resource: String,
    /// Whose resource it is, where that is not the caller's account.
    pub resource_account: Option<String>,
    /// The resource's own policy.
    pub resource_policy: Option<Arc<StoredDocument>>,
    /// Condition keys of the request, with one value each.
    pub keys: Vec<(String, String)>,
    /// Multivalued condition keys of the request.
    pub lists: Vec<(String, Vec<String>)>,
}

/// Condition keys that tell of the caller: they come from the credential, and nobody else may say them
/// (`reference_policies_condition-keys`, "Properties of the principal" and "of a role session").
const OF_THE_CALLER: [&str; 9] = [
    "aws:FederatedProvider",
    "aws:MultiFactorAuthAge",
    "aws:MultiFactorAuthPresent",
    "aws:SourceIdentity",
    "aws:TokenIssueTime",
    "aws:userid",
    "aws:username",
    "ec2:SourceInstanceArn",
    "glue:RoleAssumedBy",
];

impl Inquiry {
    /// The first condition key that is not the asking service's to say.
    pub fn key_of_the_caller(&self) -> Option<&str> {
        let is_of_the_caller = |key: &&str| {
            key.get(.."aws:Principal".len())
                .is_some_and(|start| start.eq_ignore_ascii_case("aws:Principal"))
                || OF_THE_CALLER.iter().any(|own| own.eq_ignore_ascii_case(key))
        };
        let keys = self.keys.iter().map(|(key, _)| key.as_str());
        keys.chain(self.lists.iter().map(|(key, _)| key.as_str()))
            .find(is_of_the_caller)
    }

    fn need(&self) -> Need {
        let mut need = Need::on(self.action.clone(), self.resource.clone());
        need.owner.clone_from(&self.resource_account);
        need.trust.clone_from(&self.resource_policy);
        for (key, value) in &self.keys {
            need = need.with(key.as_str(), value.as_str());
        }
        for (key, values) in &self.lists {
            need = need.with_many(key.as_str(), values.clone());
        }
        need
    }
}

impl Neighbourhood<'_> {
    /// Decides an inquiry of a caller of the own account through the one decision. Nothing changes but when the credential
    /// was last used.
    ///
    /// # Errors
    /// When the credential cannot be used for such a call at all, whatever policies say.
    pub(crate) fn decide(
        self,
        caller: &Caller,
        inquiry: &Inquiry,
        service: &str,
        env: &Env<'_>,
    ) -> Result<Verdict, Error> {
        let (prefix, operation) = inquiry
            .action
            .split_once(':')
            .unwrap_or((inquiry.action.as_str(), ""));
        for own in [&IAM, &STS] {
            if own.signing_name.eq_ignore_ascii_case(prefix) {
                caller.may_use(own, operation)?;
            }
        }
        let call = Call {
            account: self.own,
            near: self,
            caller,
            env,
            verdicts: RefCell::default(),
            spent: RefCell::default(),
            beyond: RefCell::default(),
        };
        self.own.last_used.stamp_caller(caller, env, service);
        // Only what the catalogue knows is tracked, so that nobody fills the memory with names of his own.
        if let Some(action) = catalog().action(&inquiry.action)
            && let Some(of) = action.service()
        {
            self.own
                .last_used
                .access_by(caller, env, of.prefix(), action.operation());
        }
        Ok(call.decide_and_tell(&inquiry.need(), true))
    }
}
