//! Users: create, get, rename, delete, list.

use std::collections::BTreeSet;
use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    CreateUserRequest, CreateUserResponse, DeleteUserRequest, GetUserRequest, GetUserResponse,
    ListUsersRequest, ListUsersResponse, UpdateUserRequest,
};

use super::page::Cursor;
use super::view::{self, Detail};
use super::{boundary, handlers, tag};
use crate::call::{Answer, Call, Handle};
use crate::caller::Identity;
use crate::change::Change;
use crate::entity::{InlinePolicies, KeyCase, User};
use crate::identifier::{prefix, unique_id};
use crate::need::Need;
use crate::operator::OPERATOR_NAME;
use crate::quota::Quota;
use crate::{Account, error};

handlers! {
    write CreateUserRequest,
    write DeleteUserRequest,
    read GetUserRequest,
    read ListUsersRequest,
    write UpdateUserRequest,
}

impl Call<'_> {
    /// The user called `name`.
    pub(super) fn user(&self, name: &str) -> Result<&Arc<User>, Error> {
        // Names are unique without regard to case, but a reference must be spelt as the name is: ARNs are case-sensitive.
        self.account
            .users
            .by_name(name)
            .filter(|user| user.name == name)
            .ok_or_else(|| error::no_such("user", name))
    }

    /// The user name of a request, or the caller's own where it is left out.
    pub(super) fn user_name_or_own(&self, name: Option<&str>) -> Result<String, Error> {
        match (name, &self.caller.identity) {
            (Some(name), _) => Ok(name.to_owned()),
            (None, Identity::User(user)) => Ok(user.name.clone()),
            // [observed] text.
            (None, _) => Err(Error::validation_error(
                "Must specify userName when calling with non-User credentials",
            )),
        }
    }

    /// As [`Call::need_on_user`], on the user named or implied; the root user means himself by naming nobody, as he does to
    /// audit and delete his credentials (API model, AssumeRoot).
    pub(super) fn need_on_user_or_root(
        &self,
        action: &'static str,
        name: Option<&str>,
    ) -> Result<Need, Error> {
        if name.is_none() && matches!(self.caller.identity, Identity::Root) {
            return Ok(Need::on(action, self.account.root_arn()));
        }
        Ok(self.need_on_user(action, &self.user_name_or_own(name)?))
    }

    /// The user of [`Call::need_on_user_or_root`]. The root user of this server has no credential but his key.
    pub(super) fn user_or_root(&self, name: Option<&str>) -> Result<&Arc<User>, Error> {
        if name.is_none() && matches!(self.caller.identity, Identity::Root) {
            return Ok(&self.account.root);
        }
        self.user(&self.user_name_or_own(name)?)
    }

    /// A need on a user's ARN, with the user's tags and, where the action sees it, the permissions boundary.
    pub(super) fn need_on_user(&self, action: &'static str, name: &str) -> Need {
        let need = Need::on(action, self.account.user_resource(name)).shown_as(format!("user {name}"));
        match self.account.users.by_name(name) {
            Some(user) => {
                boundary::of_target(need.resource_tags(&user.tags), action, user.boundary.as_deref())
            }
            None => need,
        }
    }
}

impl Account {
    /// Whether a new user may have this name.
    fn check_user_name(&self, name: &str) -> Result<(), Error> {
        // The operator's name is reserved: an account with two principals of one ARN could not be reasoned about.
        if self.users.by_name(name).is_some() || name.eq_ignore_ascii_case(OPERATOR_NAME) {
            return Err(error::already_exists("User", name));
        }
        Ok(())
    }
}

impl Handle for CreateUserRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let path = self.path.as_deref().unwrap_or("/");
        let resource = call.account.iam_arn("user", path, &self.user_name);
        let mut needs = tag::creation_needs("iam:CreateUser", "iam:TagUser", &resource, self.tags.as_deref());
        boundary::add_to(&mut needs, self.permissions_boundary.as_deref());
        Ok(needs)
    }

    fn run(self, call: &Call<'_>) -> Answer<CreateUserResponse> {
        let tags = call.new_tags(self.tags.as_deref(), KeyCase::Ignored)?;
        call.account.check_user_name(&self.user_name)?;
        call.account
            .quotas
            .allow_one_more(Quota::Users, call.account.users.len())?;
        if let Some(arn) = &self.permissions_boundary {
            call.check_boundary(arn)?;
        }
        let user = User {
            id: unique_id(prefix::USER, call.chance()),
            name: self.user_name,
            path: self.path.unwrap_or_else(|| "/".to_owned()),
            created: call.now(),
            access_keys: Vec::new(),
            attached: Vec::new(),
            boundary: self.permissions_boundary,
            groups: BTreeSet::new(),
            inline: InlinePolicies::new(),
            login_profile: None,
            password_last_used: None,
            service_credentials: Vec::new(),
            signing_certificates: Vec::new(),
            ssh_keys: Vec::new(),
            tags,
        };
        let answer = CreateUserResponse {
            user: Some(call.user_view(&user, Detail::Full)),
        };
        Ok((answer, vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for GetUserRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        match (&self.user_name, &call.caller.identity) {
            (Some(name), _) => Ok(vec![call.need_on_user("iam:GetUser", name)]),
            (None, Identity::Root) => Ok(vec![Need::on("iam:GetUser", call.account.root_arn())]),
            (None, Identity::Operator) => Ok(vec![call.need_on_user("iam:GetUser", OPERATOR_NAME)]),
            (None, _) => Ok(vec![
                call.need_on_user("iam:GetUser", &call.user_name_or_own(None)?),
            ]),
        }
    }

    fn run(self, call: &Call<'_>) -> Answer<GetUserResponse> {
        let user = match (&self.user_name, &call.caller.identity) {
            (None, Identity::Root) => steprole_api::iam::User {
                path: "/".to_owned(),
                user_name: String::new(),
                user_id: call.account.id().to_owned(),
                arn: call.account.root_arn(),
                create_date: call.account.opening().created,
                password_last_used: None,
                permissions_boundary: None,
                tags: None,
            },
            (None, Identity::Operator) => call.user_view(&call.account.operator.user, Detail::Full),
            (name, _) => call.user_view(call.user(&call.user_name_or_own(name.as_deref())?)?, Detail::Full),
        };
        Ok((GetUserResponse { user }, Vec::new()))
    }
}

impl Handle for UpdateUserRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        // "The user making the request must have permissions on both" (API model, UpdateUser): source and target object.
        let mut needs = vec![call.need_on_user("iam:UpdateUser", &self.user_name)];
        if self.new_path.is_some() || self.new_user_name.is_some() {
            let user = call.account.users.by_name(&self.user_name);
            let path = self
                .new_path
                .as_deref()
                .or(user.map(|user| user.path.as_str()))
                .unwrap_or("/");
            let name = self.new_user_name.as_deref().unwrap_or(&self.user_name);
            needs.push(Need::on(
                "iam:UpdateUser",
                call.account.iam_arn("user", path, name),
            ));
        }
        Ok(needs)
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let user = call.user(&self.user_name)?;
        let name = self.new_user_name.unwrap_or_else(|| user.name.clone());
        if !name.eq_ignore_ascii_case(&user.name) {
            call.account.check_user_name(&name)?;
        }
        let path = self.new_path.unwrap_or_else(|| user.path.clone());
        Ok((
            (),
            vec![Change::PutUser(Arc::new(User {
                name,
                path,
                ..User::clone(user)
            }))],
        ))
    }
}

impl Handle for DeleteUserRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_user("iam:DeleteUser", &self.user_name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let user = call.user(&self.user_name)?;
        // What must be removed first (API model, DeleteUser); the wording is AWS's for subordinate entities [observed].
        let obstacles = [
            (!user.access_keys.is_empty(), "delete access keys"),
            (user.login_profile.is_some(), "delete login profile"),
            (
                !user.signing_certificates.is_empty(),
                "delete signing certificates",
            ),
            (!user.ssh_keys.is_empty(), "delete SSH public keys"),
            (
                !user.service_credentials.is_empty(),
                "delete service specific credentials",
            ),
            (
                call.account.devices_of_user(&user.id).next().is_some(),
                "delete MFA device",
            ),
            (!user.inline.is_empty(), "delete policies"),
            (!user.attached.is_empty(), "detach all policies"),
            (!user.groups.is_empty(), "remove users from group"),
        ];
        match obstacles.into_iter().find(|(present, _)| *present) {
            Some((_, what)) => Err(error::delete_conflict(what)),
            None => Ok(((), vec![Change::DeleteUser(user.id.clone())])),
        }
    }
}

impl Handle for ListUsersRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        // A listing is authorised on the path it lists (Service Authorization Reference: resource `user*`).
        let prefix = self.path_prefix.as_deref().unwrap_or("/");
        Ok(vec![Need::on(
            "iam:ListUsers",
            format!("arn:aws:iam::{}:user{prefix}", call.account.id()),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListUsersResponse> {
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let prefix = self.path_prefix.as_deref().unwrap_or("/");
        let users = call
            .account
            .users
            .after(&cursor.after)
            .filter(|user| user.path.starts_with(prefix));
        let page = cursor.page(users, |user| user.name.to_ascii_lowercase());
        let answer = ListUsersResponse {
            users: page
                .items
                .into_iter()
                .map(|user| call.user_view(user, view::Detail::Listed))
                .collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
