//! Versions of managed policies: create, get, list, delete, set the default.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    self, CreatePolicyVersionRequest, CreatePolicyVersionResponse, DeletePolicyVersionRequest,
    GetPolicyVersionRequest, GetPolicyVersionResponse, ListPolicyVersionsRequest, ListPolicyVersionsResponse,
    SetDefaultPolicyVersionRequest,
};

use super::handlers;
use super::page::Cursor;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::document::{self, StoredDocument};
use crate::entity::{ManagedPolicy, PolicyVersion};
use crate::need::Need;
use crate::quota::Quota;

handlers! {
    write CreatePolicyVersionRequest,
    write DeletePolicyVersionRequest,
    read GetPolicyVersionRequest,
    read ListPolicyVersionsRequest,
    write SetDefaultPolicyVersionRequest,
}

/// [observed: localstack's recordings of AWS] The same words whether the policy or only the version is missing.
fn no_such_version(arn: &str, id: &str) -> Error {
    Error::no_such_entity(format!(
        "Policy {arn} version {id} does not exist or is not attachable."
    ))
}

/// A missing policy is, to an operation on one of its versions, a missing version.
fn as_version<T>(found: Result<T, Error>, arn: &str, id: &str) -> Result<T, Error> {
    found.map_err(|error| {
        if error.code == "NoSuchEntity" {
            no_such_version(arn, id)
        } else {
            error
        }
    })
}

/// A version by its id.
fn version<'p>(policy: &'p ManagedPolicy, id: &str) -> Result<&'p PolicyVersion, Error> {
    // The model also lets `v3.something` pass, which no version is called.
    let found = policy.versions.iter().find(|version| version_id(version) == id);
    found.ok_or_else(|| no_such_version(&policy.arn, id))
}

/// `v3`.
fn version_id(version: &PolicyVersion) -> String {
    format!("v{}", version.number)
}

/// A version as the API shows it. "The policy document is returned in the response to the GetPolicyVersion and
/// GetAccountAuthorizationDetails operations" only (API model, PolicyVersion).
pub(super) fn view(
    policy: &ManagedPolicy,
    version: &PolicyVersion,
    with_document: bool,
) -> iam::PolicyVersion {
    iam::PolicyVersion {
        document: with_document.then(|| document::url_encoded(version.document.text())),
        version_id: Some(version_id(version)),
        is_default_version: Some(version.number == policy.default_version),
        create_date: Some(version.created),
    }
}

impl Handle for CreatePolicyVersionRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![
            call.need_on_policy("iam:CreatePolicyVersion", &self.policy_arn),
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<CreatePolicyVersionResponse> {
        let mut policy = ManagedPolicy::clone(call.customer_policy(&self.policy_arn)?);
        let most = call.account.quotas.limit(Quota::PolicyVersions);
        if policy.versions.len() >= most {
            return Err(Error::limit_exceeded(format!(
                "A managed policy can have up to {most} versions. Before you create a new version, you must delete an \
                 existing version."
            )));
        }
        let document = Arc::new(StoredDocument::managed(&self.policy_document)?);
        // Numbers are never given twice: after v5 is deleted comes v6. [observed: localstack's recordings of AWS]
        policy.last_version = policy.last_version.saturating_add(1);
        let version = PolicyVersion {
            number: policy.last_version,
            document,
            created: call.now(),
        };
        if self.set_as_default.unwrap_or(false) {
            policy.default_version = version.number;
        }
        policy.updated = call.now();
        let answer = CreatePolicyVersionResponse {
            policy_version: Some(view(&policy, &version, false)),
        };
        policy.versions.push(version);
        Ok((answer, vec![Change::PutPolicy(Arc::new(policy))]))
    }
}

impl Handle for GetPolicyVersionRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![
            call.need_on_policy("iam:GetPolicyVersion", &self.policy_arn),
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetPolicyVersionResponse> {
        let policy = as_version(
            call.managed_policy(&self.policy_arn),
            &self.policy_arn,
            &self.version_id,
        )?;
        let version = view(&policy, version(&policy, &self.version_id)?, true);
        Ok((
            GetPolicyVersionResponse {
                policy_version: Some(version),
            },
            Vec::new(),
        ))
    }
}

impl Handle for ListPolicyVersionsRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![
            call.need_on_policy("iam:ListPolicyVersions", &self.policy_arn),
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListPolicyVersionsResponse> {
        let policy = call.managed_policy(&self.policy_arn)?;
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        // Newest first [observed: localstack's recordings of AWS], so a page ends at its lowest number.
        let below = cursor.after.parse().unwrap_or(u32::MAX);
        let versions = policy
            .versions
            .iter()
            .rev()
            .filter(|version| version.number < below);
        let page = cursor.page(versions, |version| version.number.to_string());
        let answer = ListPolicyVersionsResponse {
            versions: Some(
                page.items
                    .into_iter()
                    .map(|version| view(&policy, version, false))
                    .collect(),
            ),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for DeletePolicyVersionRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![
            call.need_on_policy("iam:DeletePolicyVersion", &self.policy_arn),
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let policy = as_version(
            call.customer_policy(&self.policy_arn),
            &self.policy_arn,
            &self.version_id,
        )?;
        let number = version(policy, &self.version_id)?.number;
        if number == policy.default_version {
            return Err(Error::delete_conflict(
                "Cannot delete the default version of a policy.",
            ));
        }
        let mut policy = ManagedPolicy::clone(policy);
        policy.versions.retain(|version| version.number != number);
        Ok(((), vec![Change::PutPolicy(Arc::new(policy))]))
    }
}

impl Handle for SetDefaultPolicyVersionRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![
            call.need_on_policy("iam:SetDefaultPolicyVersion", &self.policy_arn),
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let policy = as_version(
            call.customer_policy(&self.policy_arn),
            &self.policy_arn,
            &self.version_id,
        )?;
        let default_version = version(policy, &self.version_id)?.number;
        // UpdateDate stays: it is "the date and time when the most recent policy version was created" (API model, Policy).
        Ok((
            (),
            vec![Change::PutPolicy(Arc::new(ManagedPolicy {
                default_version,
                ..ManagedPolicy::clone(policy)
            }))],
        ))
    }
}
