//! Service-linked roles: create, delete, ask how the deletion went; and what protects them from everybody else.

use std::sync::Arc;

use serde_json::json;
use steprole_api::Error;
use steprole_api::iam::{
    self, CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse, DeleteServiceLinkedRoleRequest,
    DeleteServiceLinkedRoleResponse, GetServiceLinkedRoleDeletionStatusRequest,
    GetServiceLinkedRoleDeletionStatusResponse,
};

use super::handlers;
use super::view::Detail;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::document::StoredDocument;
use crate::entity::{Group, InlinePolicies, Job, JobKind, Role, Tags, User};
use crate::identifier::{prefix, unique_id, uuid};
use crate::linked_service::LinkedService;
use crate::need::Need;

handlers! {
    write CreateServiceLinkedRoleRequest,
    write DeleteServiceLinkedRoleRequest,
    read GetServiceLinkedRoleDeletionStatusRequest,
}

/// Where the service-linked roles are, and nothing else is (`using-service-linked-roles`).
const PATH: &str = "/aws-service-role/";

/// Where IAM Identity Center keeps the roles of its permission sets, which are changed there only [doc: singlesignon
/// userguide, troubleshooting]. A snapshot may have them; nobody makes one here.
const RESERVED: &str = "/aws-reserved/";

/// The longest session of a service-linked role, in seconds.
const SESSION_SECONDS: i64 = 3_600;

/// What may be protected from changes.
pub(super) trait Protected {
    /// Refuses a change that only a service may make.
    fn check_modifiable(&self) -> Result<(), Error> {
        Ok(())
    }
}

impl Protected for Group {}

impl Protected for User {}

impl Protected for Role {
    /// "You cannot edit the permissions for service-linked roles" (`using-service-linked-roles`).
    fn check_modifiable(&self) -> Result<(), Error> {
        if ![PATH, RESERVED].iter().any(|path| self.path.starts_with(path)) {
            return Ok(());
        }
        // AWS's text [doc: AWS Organizations and IAM Identity Center, observed for AWSServiceRoleForConfig].
        Err(Error::unmodifiable_entity(format!(
            "Cannot perform the operation on the protected role '{}' - this role is only modifiable by AWS",
            self.name
        )))
    }
}

/// Refuses the path of the service-linked roles to a role that is none. [inferred] code and text.
pub(super) fn check_path(path: Option<&str>) -> Result<(), Error> {
    match path {
        Some(path) if path.starts_with(PATH) => Err(Error::invalid_input(format!(
            "The path {PATH} is reserved for service-linked roles."
        ))),
        _ => Ok(()),
    }
}

impl Handle for CreateServiceLinkedRoleRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let path = format!("{PATH}{}/", self.aws_service_name);
        let suffix = self.custom_suffix.as_deref();
        let name = LinkedService::of(&self.aws_service_name)
            .map_or_else(|| "*".to_owned(), |service| service.role_name(suffix));
        Ok(vec![
            Need::on(
                "iam:CreateServiceLinkedRole",
                call.account.iam_arn("role", &path, &name),
            )
            .with("iam:AWSServiceName", self.aws_service_name.as_str()),
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<CreateServiceLinkedRoleResponse> {
        // [observed: clouddrove/terraform-aws-elasticsearch#21]
        let service = LinkedService::of(&self.aws_service_name).ok_or_else(|| {
            Error::invalid_input(format!(
                "Cannot find Service Linked Role template for {}",
                self.aws_service_name
            ))
        })?;
        if self.custom_suffix.is_some() && !service.takes_suffix {
            // [observed for es.amazonaws.com: a post on CloudFormation]
            return Err(Error::invalid_input(format!(
                "Custom suffix is not allowed for {}",
                self.aws_service_name
            )));
        }
        let name = service.role_name(self.custom_suffix.as_deref());
        if call.account.roles.by_name(&name).is_some() {
            // [observed: common-voice/common-voice#2196 and many others]
            return Err(Error::invalid_input(format!(
                "Service role name {name} has been taken in this account, please try a different suffix."
            )));
        }
        // "Even if you have reached your limit, you can still create service-linked roles" (`using-service-linked-roles`, from general knowledge).
        let principal = service.principal();
        let trust = json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Action": ["sts:AssumeRole"],
                "Effect": "Allow",
                "Principal": {"Service": [&principal]},
            }],
        });
        let role = Role {
            id: unique_id(prefix::ROLE, call.chance()),
            name,
            path: format!("{PATH}{principal}/"),
            created: call.now(),
            trust: Arc::new(StoredDocument::of_aws(&trust.to_string())),
            description: self.description,
            max_session_seconds: SESSION_SECONDS,
            max_signin_session_seconds: None,
            attached: vec![service.policy_arn()],
            boundary: None,
            inline: InlinePolicies::new(),
            tags: Tags::default(),
        };
        // Neither description nor duration, as CreateRole's answer. [inferred]
        let view = iam::Role {
            description: None,
            max_session_duration: None,
            role_last_used: None,
            ..call.role_view(&role, Detail::Full)
        };
        Ok((
            CreateServiceLinkedRoleResponse { role: Some(view) },
            vec![Change::PutRole(Arc::new(role))],
        ))
    }
}

impl Handle for DeleteServiceLinkedRoleRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![
            call.need_on_role("iam:DeleteServiceLinkedRole", &self.role_name),
        ])
    }

    /// No service uses the role here, so it is gone at once.
    fn run(self, call: &Call<'_>) -> Answer<DeleteServiceLinkedRoleResponse> {
        let role = call.role(&self.role_name)?;
        if !role.path.starts_with(PATH) {
            // [inferred] code and text.
            return Err(Error::invalid_input(format!(
                "The role {} is not a service-linked role.",
                role.name
            )));
        }
        // "task/aws-service-role/<service-principal-name>/<role-name>/<task-uuid>" (API model).
        let job = Job {
            id: format!("task{}{}/{}", role.path, role.name, uuid(call.chance())),
            created: call.now(),
            kind: JobKind::RoleDeletion,
        };
        let answer = DeleteServiceLinkedRoleResponse {
            deletion_task_id: job.id.clone(),
        };
        let changes = vec![Change::DeleteRole(role.id.clone()), Change::PutJob(Arc::new(job))];
        Ok((answer, changes))
    }
}

impl Handle for GetServiceLinkedRoleDeletionStatusRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        // The task's id carries the path and the name of the role that it deletes.
        let role = self
            .deletion_task_id
            .strip_prefix("task")
            .and_then(|rest| rest.rsplit_once('/'))
            .map_or("/*", |(role, _)| role);
        Ok(vec![Need::on(
            "iam:GetServiceLinkedRoleDeletionStatus",
            call.account.iam_arn("role", role, ""),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetServiceLinkedRoleDeletionStatusResponse> {
        let job = call.account.job(&self.deletion_task_id, call.now());
        if !job.is_some_and(|job| matches!(job.kind, JobKind::RoleDeletion)) {
            // [inferred] text.
            return Err(Error::no_such_entity(format!(
                "The deletion task with id {} cannot be found.",
                self.deletion_task_id
            )));
        }
        let answer = GetServiceLinkedRoleDeletionStatusResponse {
            status: "SUCCEEDED".to_owned(),
            reason: None,
        };
        Ok((answer, Vec::new()))
    }
}
