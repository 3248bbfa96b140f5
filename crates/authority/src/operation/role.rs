//! Roles: create, get, update, delete, list. Their trust policies are in [`super::trust`].

use std::sync::Arc;

use jiff::Timestamp;
use steprole_api::Error;
use steprole_api::iam::{
    self, CreateRoleRequest, CreateRoleResponse, DeleteRoleRequest, GetRoleRequest, GetRoleResponse,
    ListRolesRequest, ListRolesResponse, RoleLastUsed, UpdateRoleDescriptionRequest,
    UpdateRoleDescriptionResponse, UpdateRoleRequest, UpdateRoleResponse,
};

use super::page::Cursor;
use super::service_linked_role::Protected as _;
use super::view::Detail;
use super::{boundary, handlers, service_linked_role, signin_duration, tag};
use crate::account::Account;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::document::StoredDocument;
use crate::entity::{InlinePolicies, KeyCase, Role};
use crate::error;
use crate::identifier::{prefix, unique_id};
use crate::last_used::TRACKING_PERIOD;
use crate::need::Need;
use crate::quota::Quota;

handlers! {
    write CreateRoleRequest,
    write DeleteRoleRequest,
    read GetRoleRequest,
    read ListRolesRequest,
    write UpdateRoleDescriptionRequest,
    write UpdateRoleRequest,
}

/// A new role's longest session when none is asked for (API model, CreateRole).
const DEFAULT_SESSION_SECONDS: i64 = 3_600;

impl Call<'_> {
    /// The role called `name`.
    pub(super) fn role(&self, name: &str) -> Result<&Arc<Role>, Error> {
        // As for users: unique without regard to case, referred to as it is spelt.
        self.account
            .roles
            .by_name(name)
            .filter(|role| role.name == name)
            .ok_or_else(|| error::no_such("role", name))
    }

    /// A need on a role's ARN, with the role's tags and, where the action sees it, its permissions boundary.
    pub(super) fn need_on_role(&self, action: &'static str, name: &str) -> Need {
        let need = Need::on(action, self.account.role_resource(name)).shown_as(format!("role {name}"));
        match self.account.roles.by_name(name) {
            Some(role) => {
                boundary::of_target(need.resource_tags(&role.tags), action, role.boundary.as_deref())
            }
            None => need,
        }
    }

    /// A role as the operations answer it that change one: less than GetRole tells. [observed: localstack's recordings
    /// of AWS]
    fn changed_role_view(&self, role: &Role) -> iam::Role {
        iam::Role {
            max_session_duration: None,
            role_last_used: None,
            ..self.role_view(role, Detail::Full)
        }
    }
}

impl Account {
    /// When and where sessions of a role last called, as far back as AWS remembers; empty when they never did.
    pub(super) fn role_last_used(&self, role: &Role, now: Timestamp) -> RoleLastUsed {
        let recent = self
            .last_used
            .of(&role.id)
            // "Activity is only reported for the trailing 400 days" (API model, RoleLastUsed).
            .filter(|last| now.duration_since(last.at) <= TRACKING_PERIOD);
        match recent {
            Some(last) => RoleLastUsed {
                last_used_date: Some(last.at),
                region: Some(last.region),
            },
            None => RoleLastUsed {
                last_used_date: None,
                region: None,
            },
        }
    }
}

impl Handle for CreateRoleRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let path = self.path.as_deref().unwrap_or("/");
        let resource = call.account.iam_arn("role", path, &self.role_name);
        let mut needs = tag::creation_needs("iam:CreateRole", "iam:TagRole", &resource, self.tags.as_deref());
        boundary::add_to(&mut needs, self.permissions_boundary.as_deref());
        Ok(needs)
    }

    fn run(self, call: &Call<'_>) -> Answer<CreateRoleResponse> {
        service_linked_role::check_path(self.path.as_deref())?;
        let tags = call.new_tags(self.tags.as_deref(), KeyCase::Ignored)?;
        let trust = StoredDocument::trust(&self.assume_role_policy_document, call.near)?;
        if let Some(arn) = &self.permissions_boundary {
            call.check_boundary(arn)?;
        }
        if call.account.roles.by_name(&self.role_name).is_some() {
            return Err(error::already_exists("Role", &self.role_name));
        }
        call.account
            .quotas
            .allow_one_more(Quota::Roles, call.account.roles.len())?;
        let role = Role {
            id: unique_id(prefix::ROLE, call.chance()),
            name: self.role_name,
            path: self.path.unwrap_or_else(|| "/".to_owned()),
            created: call.now(),
            trust: Arc::new(trust),
            description: self.description,
            max_session_seconds: self
                .max_session_duration
                .map_or(DEFAULT_SESSION_SECONDS, i64::from),
            max_signin_session_seconds: self.max_signin_session_duration,
            attached: Vec::new(),
            boundary: self.permissions_boundary,
            inline: InlinePolicies::new(),
            tags,
        };
        // The answer keeps quiet about the description. [observed: localstack's recordings of AWS]
        let view = iam::Role {
            description: None,
            ..call.changed_role_view(&role)
        };
        Ok((
            CreateRoleResponse { role: view },
            vec![Change::PutRole(Arc::new(role))],
        ))
    }
}

impl Handle for GetRoleRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_role("iam:GetRole", &self.role_name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetRoleResponse> {
        Ok((
            GetRoleResponse {
                role: call.role_view(call.role(&self.role_name)?, Detail::Full),
            },
            Vec::new(),
        ))
    }
}

impl Handle for UpdateRoleRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_role("iam:UpdateRole", &self.role_name)])
    }

    /// What is left out stays as it is. The model's "the default value of one hour is applied" is CreateRole's sentence
    /// and not what AWS does here. [observed: localstack's recordings of AWS, go-to-k/cdkd#1239]
    fn run(self, call: &Call<'_>) -> Answer<UpdateRoleResponse> {
        let role = call.role(&self.role_name)?;
        // The description is what may be edited of a service-linked role (`using-service-linked-roles`).
        if self.max_session_duration.is_some() || self.max_signin_session_duration.is_some() {
            role.check_modifiable()?;
        }
        let description = self.description.or_else(|| role.description.clone());
        let max_session_seconds = self
            .max_session_duration
            .map_or(role.max_session_seconds, i64::from);
        let max_signin_session_seconds = signin_duration::changed(
            role.max_signin_session_seconds,
            self.max_signin_session_duration,
            self.reset_max_signin_session_duration,
        )?;
        let role = Role {
            description,
            max_session_seconds,
            max_signin_session_seconds,
            ..Role::clone(role)
        };
        Ok((UpdateRoleResponse {}, vec![Change::PutRole(Arc::new(role))]))
    }
}

impl Handle for UpdateRoleDescriptionRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![
            call.need_on_role("iam:UpdateRoleDescription", &self.role_name),
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<UpdateRoleDescriptionResponse> {
        let role = call.role(&self.role_name)?;
        let role = Role {
            description: Some(self.description),
            ..Role::clone(role)
        };
        let answer = UpdateRoleDescriptionResponse {
            role: Some(call.changed_role_view(&role)),
        };
        Ok((answer, vec![Change::PutRole(Arc::new(role))]))
    }
}

impl Handle for DeleteRoleRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_role("iam:DeleteRole", &self.role_name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let role = call.role(&self.role_name)?;
        role.check_modifiable()?;
        // What must be removed first (API model, DeleteRole), with the texts that clients are used to.
        let obstacles = [
            (
                call.account.profiles_of_role(&role.id).next().is_some(),
                "remove roles from instance profile",
            ),
            (!role.attached.is_empty(), "detach all policies"),
            (!role.inline.is_empty(), "delete policies"),
        ];
        match obstacles.into_iter().find(|(present, _)| *present) {
            Some((_, what)) => Err(error::delete_conflict(what)),
            None => Ok(((), vec![Change::DeleteRole(role.id.clone())])),
        }
    }
}

impl Handle for ListRolesRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        // Refusals name the path that is listed. [observed: `iam:ListRoles on resource: arn:aws:iam::…:role/`]
        let prefix = self.path_prefix.as_deref().unwrap_or("/");
        Ok(vec![Need::on(
            "iam:ListRoles",
            call.account.iam_arn("role", prefix, ""),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListRolesResponse> {
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let prefix = self.path_prefix.as_deref().unwrap_or("/");
        let roles = call
            .account
            .roles
            .after(&cursor.after)
            .filter(|role| role.path.starts_with(prefix));
        let page = cursor.page(roles, |role| role.name.to_ascii_lowercase());
        let answer = ListRolesResponse {
            roles: page
                .items
                .into_iter()
                .map(|role| call.role_view(role, Detail::Listed))
                .collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
