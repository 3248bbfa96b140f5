//! AssumeRoot: one privileged task as the root user of a member account.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::sts::{AssumeRootRequest, AssumeRootResponse};

use super::assume_role::account_of;
use super::handlers;
use super::session_token::Issue;
use crate::account::Account;
use crate::call::{Answer, Call, Handle};
use crate::caller::Identity;
use crate::document::StoredDocument;
use crate::entity::RootFeature;
use crate::need::Need;
use crate::session::Subject;

handlers! {
    write AssumeRootRequest,
}

/// The default and the maximum (API model).
const SECONDS: i64 = 900;

/// The managed policies that a session may have, one at a time (API model), with the feature of centralized root access
/// that each belongs to: credentials are managed, or other privileged actions taken (`id_root-enable-root-access`).
/// [inferred from the descriptions of the two]
const TASKS: [(&str, RootFeature); 5] = [
    ("IAMAuditRootUserCredentials", RootFeature::Credentials),
    ("IAMCreateRootUserPassword", RootFeature::Credentials),
    ("IAMDeleteRootUserCredentials", RootFeature::Credentials),
    ("S3UnlockBucketPolicy", RootFeature::Sessions),
    ("SQSUnlockQueuePolicy", RootFeature::Sessions),
];

/// What stands before their names (API model, examples of AssumeRoot).
const TASK_ARN: &str = "arn:aws:iam::aws:policy/root-task/";

/// What AssumeRoot's input means.
trait RootTask {
    fn account(&self) -> Result<&str, Error>;
    fn feature(&self) -> Result<RootFeature, Error>;
}

impl RootTask for AssumeRootRequest {
    /// "The member account principal ARN or account ID" (API model). [inferred text]
    fn account(&self) -> Result<&str, Error> {
        let target = self.target_principal.as_str();
        let account = account_of(target)
            .filter(|account| target == format!("arn:aws:iam::{account}:root"))
            .unwrap_or(target);
        if account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(account)
        } else {
            Err(Error::validation_error(
                "TargetPrincipal must be the id of a member account or the ARN of its root user.",
            ))
        }
    }

    /// [inferred text]
    fn feature(&self) -> Result<RootFeature, Error> {
        let arn = self.task_policy_arn.arn.as_deref().unwrap_or_default();
        let name = arn.strip_prefix(TASK_ARN);
        TASKS
            .iter()
            .find(|(task, _)| name == Some(*task))
            .map(|(_, feature)| *feature)
            .ok_or_else(|| {
                Error::validation_error(format!(
                    "TaskPolicyArn must be one of {}.",
                    TASKS.map(|(task, _)| format!("{TASK_ARN}{task}")).join(", ")
                ))
            })
    }
}

impl Call<'_> {
    /// The member account that a task is for, when this account manages its root user.
    fn target_of_root_task(&self, target: &str, feature: RootFeature) -> Option<&Account> {
        let organization = self.near.organization_of(self.account.id())?;
        let is_managed = organization.management == self.account.id()
            && organization.management != target
            && organization.members.contains_key(target)
            && organization.has_root_feature(feature);
        self.near.account(target).filter(|_| is_managed)
    }
}

impl Handle for AssumeRootRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let account = self.account()?;
        self.feature()?;
        if matches!(call.caller.identity, Identity::Root) {
            // "You cannot use root user credentials to make this call" (API model). [inferred text]
            return Err(Error::access_denied("Root users may not call AssumeRoot."));
        }
        let mut need = Need::on("sts:AssumeRoot", format!("arn:aws:iam::{account}:root"))
            // The root user of a member has no policy of its own: the caller's account alone decides.
            .trusted_by(Arc::new(StoredDocument::trusts_account(call.account.id())))
            .owned_by(account);
        if let Some(arn) = &self.task_policy_arn.arn {
            need = need.with("sts:TaskPolicyArn", arn.as_str());
        }
        Ok(vec![need])
    }

    fn run(self, call: &Call<'_>) -> Answer<AssumeRootResponse> {
        let (account, feature) = (self.account()?, self.feature()?);
        let owner = call.target_of_root_task(account, feature).ok_or_else(|| {
            // The model has no error for it. That all of them read as a refusal does is [inferred].
            Error::access_denied(format!(
                "User: {} is not authorized to perform: sts:AssumeRoot on resource: arn:aws:iam::{account}:root",
                call.account.caller_arn(call.caller),
            ))
        })?;
        let source_identity = call
            .caller
            .session
            .as_ref()
            .and_then(|session| session.source_identity.clone());
        let (credentials, size) = call.issue_in(
            owner,
            Issue {
                subject: Subject::RootTask,
                seconds: self.duration_seconds.map_or(SECONDS, i64::from),
                mfa: None,
                policy: None,
                policy_arns: self.task_policy_arn.arn.into_iter().collect(),
                tags: Vec::new(),
                transitive: Vec::new(),
                source_identity: source_identity.clone(),
                minimum_token_size: self.minimum_session_token_size,
                federation: None,
            },
        );
        let answer = AssumeRootResponse {
            credentials: Some(credentials),
            source_identity,
            session_token_utilization: None,
            session_token_size: size,
        };
        Ok((answer, Vec::new()))
    }
}
