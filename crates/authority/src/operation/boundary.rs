//! Permissions boundaries of users and roles: put, delete, and what creations with a boundary share with them.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    DeleteRolePermissionsBoundaryRequest, DeleteUserPermissionsBoundaryRequest,
    PutRolePermissionsBoundaryRequest, PutUserPermissionsBoundaryRequest,
};

use super::service_linked_role::Protected as _;
use super::{handlers, managed_policy};
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{Role, User};
use crate::need::Need;

handlers! {
    write DeleteRolePermissionsBoundaryRequest,
    write DeleteUserPermissionsBoundaryRequest,
    write PutRolePermissionsBoundaryRequest,
    write PutUserPermissionsBoundaryRequest,
}

const KEY: &str = "iam:PermissionsBoundary";

/// The actions that see which boundary their user or role has (Service Authorization Reference: the actions with the key
/// `iam:PermissionsBoundary`, less those that set a boundary, where the key is the boundary that is set).
const SEES_BOUNDARY_OF_TARGET: [&str; 15] = [
    "iam:AttachRolePolicy",
    "iam:AttachUserPolicy",
    "iam:DeleteRole",
    "iam:DeleteRolePermissionsBoundary",
    "iam:DeleteRolePolicy",
    "iam:DeleteUserPermissionsBoundary",
    "iam:DeleteUserPolicy",
    "iam:DetachRolePolicy",
    "iam:DetachUserPolicy",
    "iam:GetRole",
    "iam:PutRolePolicy",
    "iam:PutUserPolicy",
    "iam:UpdateAssumeRolePolicy",
    "iam:UpdateRole",
    "iam:UpdateRoleDescription",
];

/// Adds the boundary that a creation sets to its first need, the creation itself.
pub(super) fn add_to(needs: &mut [Need], boundary: Option<&str>) {
    if let (Some(arn), Some(creation)) = (boundary, needs.first_mut()) {
        *creation = creation.clone().with(KEY, arn);
    }
}

/// Adds the boundary that the user or role acted upon has, where `action` sees it.
///
/// This is how delegation works (`access_policies_boundaries`): an administrator may attach policies only to those who
/// carry the agreed boundary.
pub(super) fn of_target(need: Need, action: &str, boundary: Option<&str>) -> Need {
    match boundary {
        Some(arn) if SEES_BOUNDARY_OF_TARGET.contains(&action) => need.with(KEY, arn),
        _ => need,
    }
}

impl Call<'_> {
    /// Whether a policy can be a boundary: any managed policy can, the customer's or AWS's, except those made for
    /// service-linked roles.
    pub(super) fn check_boundary(&self, arn: &str) -> Result<(), Error> {
        // Both texts: [observed: localstack's recordings of AWS].
        managed_policy::check_arn(arn)?;
        let policy = self.account.managed_policy(arn).ok_or_else(|| {
            Error::no_such_entity(format!("Scope ARN: {arn} does not exist or is not attachable."))
        })?;
        if policy.path.starts_with("/aws-service-role/") {
            // [inferred] wording; the rule is the API model's, PolicyNotAttachableException.
            return Err(Error::policy_not_attachable(
                "AWS service role policies can only be attached to the service-linked role for that service.",
            ));
        }
        Ok(())
    }
}

impl Handle for PutUserPermissionsBoundaryRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = call.need_on_user("iam:PutUserPermissionsBoundary", &self.user_name);
        Ok(vec![need.with(KEY, self.permissions_boundary.as_str())])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let user = call.user(&self.user_name)?;
        call.check_boundary(&self.permissions_boundary)?;
        let user = User {
            boundary: Some(self.permissions_boundary),
            ..User::clone(user)
        };
        Ok(((), vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for DeleteUserPermissionsBoundaryRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_user(
            "iam:DeleteUserPermissionsBoundary",
            &self.user_name,
        )])
    }

    /// A user without a boundary is left as it is: nothing documents an error for that. [inferred]
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let user = call.user(&self.user_name)?;
        if user.boundary.is_none() {
            return Ok(((), Vec::new()));
        }
        Ok((
            (),
            vec![Change::PutUser(Arc::new(User {
                boundary: None,
                ..User::clone(user)
            }))],
        ))
    }
}

impl Handle for PutRolePermissionsBoundaryRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = call.need_on_role("iam:PutRolePermissionsBoundary", &self.role_name);
        Ok(vec![need.with(KEY, self.permissions_boundary.as_str())])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let role = call.role(&self.role_name)?;
        role.check_modifiable()?;
        call.check_boundary(&self.permissions_boundary)?;
        let role = Role {
            boundary: Some(self.permissions_boundary),
            ..Role::clone(role)
        };
        Ok(((), vec![Change::PutRole(Arc::new(role))]))
    }
}

impl Handle for DeleteRolePermissionsBoundaryRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_role(
            "iam:DeleteRolePermissionsBoundary",
            &self.role_name,
        )])
    }

    /// As for users: a role without a boundary is left as it is. [inferred]
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let role = call.role(&self.role_name)?;
        role.check_modifiable()?;
        if role.boundary.is_none() {
            return Ok(((), Vec::new()));
        }
        Ok((
            (),
            vec![Change::PutRole(Arc::new(Role {
                boundary: None,
                ..Role::clone(role)
            }))],
        ))
    }
}
