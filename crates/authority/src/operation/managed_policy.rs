//! Managed policies: create, get, delete. Listings are in `policy_listing`.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    self, CreatePolicyRequest, CreatePolicyResponse, DeletePolicyRequest, GetPolicyRequest, GetPolicyResponse,
};

use super::view::{self, Detail};
use super::{handlers, tag};
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::document::StoredDocument;
use crate::entity::{KeyCase, ManagedPolicy, PolicyVersion};
use crate::identifier::{prefix, unique_id};
use crate::need::Need;
use crate::quota::Quota;

handlers! {
    write CreatePolicyRequest,
    write DeletePolicyRequest,
    read GetPolicyRequest,
}

/// What the ARN of a managed policy says.
struct PolicyArn<'a> {
    /// Twelve digits, or `aws`.
    account: &'a str,
}

impl<'a> PolicyArn<'a> {
    /// Reads an ARN. Anything else is `ARN … is not valid.` [observed: localstack's recordings of AWS]
    fn parse(arn: &'a str) -> Result<Self, Error> {
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
        match parts.as_slice() {
            ["arn", _, "iam", "", account, resource]
                if (*account == "aws"
                    || (account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit())))
                    && resource.starts_with("policy/") =>
            {
                Ok(Self { account })
            }
            _ => Err(Error::invalid_input(format!("ARN {arn} is not valid."))),
        }
    }
}

/// Refuses what is no ARN of a managed policy.
pub(super) fn check_arn(arn: &str) -> Result<(), Error> {
    PolicyArn::parse(arn).map(drop)
}

/// [observed, many] `Policy … was not found.`
pub(super) fn not_found(arn: &str) -> Error {
    Error::no_such_entity(format!("Policy {arn} was not found."))
}

/// [observed, many] Where AWS looks a policy up in order to use it.
pub(super) fn not_attachable(arn: &str) -> Error {
    Error::no_such_entity(format!("Policy {arn} does not exist or is not attachable."))
}

impl Call<'_> {
    /// A managed policy of the customer or of AWS, for reading.
    pub(super) fn managed_policy(&self, arn: &str) -> Result<Arc<ManagedPolicy>, Error> {
        PolicyArn::parse(arn)?;
        self.account.managed_policy(arn).ok_or_else(|| not_found(arn))
    }

    /// A managed policy that is about to be attached or whose users are asked for.
    pub(super) fn attachable_policy(&self, arn: &str) -> Result<Arc<ManagedPolicy>, Error> {
        PolicyArn::parse(arn)?;
        self.account
            .managed_policy(arn)
            .ok_or_else(|| not_attachable(arn))
    }

    /// A customer managed policy, for a change. AWS's own and other accounts' cannot be changed from here
    /// (`access_policies_managed-vs-inline`: "You cannot change the permissions defined in AWS managed policies").
    pub(super) fn customer_policy(&self, arn: &str) -> Result<&Arc<ManagedPolicy>, Error> {
        if PolicyArn::parse(arn)?.account != self.account.id() {
            // Second-hand text, carried by services that imitate IAM.
            return Err(Error::access_denied("Policy is outside your own account."));
        }
        self.account.customer_policy(arn).ok_or_else(|| not_found(arn))
    }

    /// A need on a managed policy's own ARN, with the policy's tags.
    pub(super) fn need_on_policy(&self, action: &'static str, arn: &str) -> Need {
        let need = Need::on(action, arn).shown_as(format!("policy {arn}"));
        match self.account.customer_policy(arn) {
            Some(policy) => need.resource_tags(&policy.tags),
            None => need,
        }
    }
}

impl Handle for CreatePolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let path = self.path.as_deref().unwrap_or("/");
        let resource = call.account.iam_arn("policy", path, &self.policy_name);
        let needs = tag::creation_needs(
            "iam:CreatePolicy",
            "iam:TagPolicy",
            &resource,
            self.tags.as_deref(),
        );
        // [observed, many] A policy that is not there yet is called by its name.
        let shown = format!("policy {}", self.policy_name);
        Ok(needs
            .into_iter()
            .map(|need| need.shown_as(shown.as_str()))
            .collect())
    }

    fn run(self, call: &Call<'_>) -> Answer<CreatePolicyResponse> {
        let name = self.policy_name;
        let tags = call.new_tags(self.tags.as_deref(), KeyCase::Kept)?;
        if call.account.policies.by_name(&name).is_some() {
            return Err(Error::entity_already_exists(format!(
                "A policy called {name} already exists. Duplicate names are not allowed."
            )));
        }
        call.account
            .quotas
            .allow_one_more(Quota::Policies, call.account.policies.len())?;
        let document = Arc::new(StoredDocument::managed(&self.policy_document)?);
        let path = self.path.unwrap_or_else(|| "/".to_owned());
        let policy = ManagedPolicy {
            id: unique_id(prefix::POLICY, call.chance()),
            arn: call.account.iam_arn("policy", &path, &name),
            name,
            path,
            created: call.now(),
            updated: call.now(),
            description: self.description,
            default_version: 1,
            last_version: 1,
            versions: vec![PolicyVersion {
                number: 1,
                document,
                created: call.now(),
            }],
            tags,
        };
        let view = iam::Policy {
            // [observed: localstack's recordings of AWS] The answer carries no description, and tags only if there are any.
            description: None,
            tags: view::tags_if_any(&policy.tags),
            ..call.account.policy_view(&policy, Detail::Full)
        };
        Ok((
            CreatePolicyResponse { policy: Some(view) },
            vec![Change::PutPolicy(Arc::new(policy))],
        ))
    }
}

impl Handle for GetPolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_policy("iam:GetPolicy", &self.policy_arn)])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetPolicyResponse> {
        let policy = call.managed_policy(&self.policy_arn)?;
        Ok((
            GetPolicyResponse {
                policy: Some(call.account.policy_view(&policy, Detail::Full)),
            },
            Vec::new(),
        ))
    }
}

impl Handle for DeletePolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_policy("iam:DeletePolicy", &self.policy_arn)])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let policy = call.customer_policy(&self.policy_arn)?;
        // [observed, many] both texts. That a boundary counts as an attachment here is inferred.
        if call
            .account
            .holders(&policy.arn)
            .chain(call.account.bounded(&policy.arn))
            .next()
            .is_some()
        {
            return Err(Error::delete_conflict(
                "Cannot delete a policy attached to entities.",
            ));
        }
        if policy.versions.len() > 1 {
            return Err(Error::delete_conflict(
                "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. \
                 The default version is deleted with the policy.",
            ));
        }
        Ok(((), vec![Change::DeletePolicy(self.policy_arn)]))
    }
}
