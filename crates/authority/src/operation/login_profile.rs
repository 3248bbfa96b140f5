//! Login profiles, which are users' console passwords: create, get, update, delete.

use std::sync::Arc;

use steprole_api::iam::{
    self, CreateLoginProfileRequest, CreateLoginProfileResponse, DeleteLoginProfileRequest,
    GetLoginProfileRequest, GetLoginProfileResponse, UpdateLoginProfileRequest,
};
use steprole_api::{Error, Fault};

use super::{handlers, password, signin_duration};
use crate::Secret;
use crate::call::{Answer, Call, Handle};
use crate::caller::Identity;
use crate::change::Change;
use crate::entity::{LoginProfile, Passwords, User};
use crate::need::Need;

handlers! {
    write CreateLoginProfileRequest,
    write DeleteLoginProfileRequest,
    read GetLoginProfileRequest,
    write UpdateLoginProfileRequest,
}

/// The login profile of a user.
pub(super) fn of(user: &User) -> Result<&LoginProfile, Error> {
    // [observed: localstack's recordings of AWS]
    user.login_profile.as_ref().ok_or_else(|| {
        Error::no_such_entity(format!("Login Profile for User {} cannot be found.", user.name))
    })
}

fn view(user: &User, profile: &LoginProfile) -> iam::LoginProfile {
    iam::LoginProfile {
        user_name: user.name.clone(),
        create_date: profile.created,
        password_reset_required: Some(profile.reset_required),
        max_signin_session_duration: profile.max_signin_session_seconds,
    }
}

impl Call<'_> {
    /// A need on the user named or, where UserName is left out, on the caller.
    fn need_on_profile(&self, action: &'static str, user_name: Option<&str>) -> Result<Vec<Need>, Error> {
        Ok(vec![self.need_on_user_or_root(action, user_name)?])
    }
}

impl Handle for CreateLoginProfileRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        call.need_on_profile("iam:CreateLoginProfile", self.user_name.as_deref())
    }

    fn run(self, call: &Call<'_>) -> Answer<CreateLoginProfileResponse> {
        let password = self.password.map(Secret::new);
        if self.user_name.is_none() && matches!(call.caller.identity, Identity::Root) {
            return Err(Error::new(
                "NotImplemented",
                501,
                Fault::Receiver,
                "The root user of an account of this server has no password, and none can be recovered.",
            ));
        }
        let user = call.user(&call.user_name_or_own(self.user_name.as_deref())?)?;
        if user.login_profile.is_some() {
            return Err(Error::entity_already_exists(format!(
                "Login Profile for user {} already exists.",
                user.name
            )));
        }
        // "This parameter must be omitted when you make the request with an AssumeRoot session. It is required in all
        // other cases" (API model).
        let password = password.ok_or_else(|| {
            Error::validation_error(
                "1 validation error detected: Value null at 'password' failed to satisfy constraint: Member must not be null",
            )
        })?;
        password::check(call.account, &password)?;
        let profile = LoginProfile {
            passwords: Passwords::new(&password, call.chance()),
            created: call.now(),
            changed: call.now(),
            reset_required: self.password_reset_required.unwrap_or(false),
            max_signin_session_seconds: self.max_signin_session_duration,
        };
        let answer = CreateLoginProfileResponse {
            login_profile: view(user, &profile),
        };
        let user = User {
            login_profile: Some(profile),
            ..User::clone(user)
        };
        Ok((answer, vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for GetLoginProfileRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        call.need_on_profile("iam:GetLoginProfile", self.user_name.as_deref())
    }

    fn run(self, call: &Call<'_>) -> Answer<GetLoginProfileResponse> {
        let user = call.user_or_root(self.user_name.as_deref())?;
        Ok((
            GetLoginProfileResponse {
                login_profile: view(user, of(user)?),
            },
            Vec::new(),
        ))
    }
}

impl Handle for UpdateLoginProfileRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        call.need_on_profile("iam:UpdateLoginProfile", Some(&self.user_name))
    }

    /// What is left out stays as it is.
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let password = self.password.map(Secret::new);
        let user = call.user(&self.user_name)?;
        let mut profile = of(user)?.clone();
        if let Some(password) = password {
            profile.passwords = password::changed(call.account, &profile.passwords, &password)?;
            profile.changed = call.now();
        }
        if let Some(required) = self.password_reset_required {
            profile.reset_required = required;
        }
        profile.max_signin_session_seconds = signin_duration::changed(
            profile.max_signin_session_seconds,
            self.max_signin_session_duration,
            self.reset_max_signin_session_duration,
        )?;
        Ok((
            (),
            vec![Change::PutUser(Arc::new(User {
                login_profile: Some(profile),
                ..User::clone(user)
            }))],
        ))
    }
}

impl Handle for DeleteLoginProfileRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        call.need_on_profile("iam:DeleteLoginProfile", self.user_name.as_deref())
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let user = call.user_or_root(self.user_name.as_deref())?;
        of(user)?;
        Ok((
            (),
            vec![Change::PutUser(Arc::new(User {
                login_profile: None,
                ..User::clone(user)
            }))],
        ))
    }
}
