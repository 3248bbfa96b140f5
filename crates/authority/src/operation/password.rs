//! The account's password policy, and users changing their own passwords.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    self, ChangePasswordRequest, DeleteAccountPasswordPolicyRequest, GetAccountPasswordPolicyRequest,
    GetAccountPasswordPolicyResponse, UpdateAccountPasswordPolicyRequest,
};

use super::{handlers, login_profile};
use crate::account::Account;
use crate::call::{Answer, Call, Handle};
use crate::caller::Identity;
use crate::change::Change;
use crate::entity::{LoginProfile, PasswordPolicy, Passwords, Settings, User};
use crate::need::Need;
use crate::{Secret, error};

handlers! {
    write ChangePasswordRequest,
    write DeleteAccountPasswordPolicyRequest,
    read GetAccountPasswordPolicyRequest,
    write UpdateAccountPasswordPolicyRequest,
}

/// The non-alphanumeric characters that count (API model, RequireSymbols).
const SYMBOLS: &str = "!@#$%^&*()_+-=[]{}|'";

/// Shortest password of an account without a policy of its own (`id_credentials_passwords_account-policy`).
const BUILT_IN_LENGTH: usize = 8;

/// How many of the four kinds of characters such an account asks for.
const BUILT_IN_KINDS: usize = 3;

/// Which of the four kinds of characters a password lacks, each in AWS's words.
///
/// [observed] `uppercase letter` and `symbol` (redhat-cop/agnosticd#6594); the two others are inferred from them.
fn lacking(password: &str) -> impl Iterator<Item = (Kind, &'static str)> {
    [
        (Kind::Upper, "Password should have at least one uppercase letter"),
        (Kind::Lower, "Password should have at least one lowercase letter"),
        (Kind::Number, "Password should have at least one number"),
        (Kind::Symbol, "Password should have at least one symbol"),
    ]
    .into_iter()
    .filter(|(kind, _)| !password.chars().any(|character| kind.has(character)))
}

#[derive(Clone, Copy)]
enum Kind {
    Lower,
    Number,
    Symbol,
    Upper,
}

impl Kind {
    fn has(self, character: char) -> bool {
        match self {
            Self::Lower => character.is_ascii_lowercase(),
            Self::Number => character.is_ascii_digit(),
            Self::Symbol => SYMBOLS.contains(character),
            Self::Upper => character.is_ascii_uppercase(),
        }
    }

    fn required_by(self, policy: &PasswordPolicy) -> bool {
        match self {
            Self::Lower => policy.require_lowercase,
            Self::Number => policy.require_numbers,
            Self::Symbol => policy.require_symbols,
            Self::Upper => policy.require_uppercase,
        }
    }
}

/// Checks a new password against the account's policy, or the built-in one where there is none.
///
/// The built-in one also forbids the account's name and e-mail address as a password; an account here has neither.
pub(super) fn check(account: &Account, password: &Secret) -> Result<(), Error> {
    let password = password.expose();
    let mut violations = Vec::new();
    let policy = account.settings.password_policy.as_ref();
    let least = policy.map_or(BUILT_IN_LENGTH, |policy| {
        usize::try_from(policy.minimum_length).unwrap_or(0)
    });
    if password.chars().count() < least {
        violations.push(format!("Password should have a minimum length of {least}"));
    }
    if let Some(policy) = policy {
        violations.extend(
            lacking(password)
                .filter(|(kind, _)| kind.required_by(policy))
                .map(|(_, words)| words.to_owned()),
        );
    } else {
        let lacking: Vec<&str> = lacking(password).map(|(_, words)| words).collect();
        // Four kinds, three wanted: one may be lacking.
        let more = (lacking.len() + BUILT_IN_KINDS).saturating_sub(4);
        if more > 0 {
            violations.push(format!(
                "Password should meet {more} more of the following requirements: {}",
                lacking.join(", ")
            ));
        }
    }
    if violations.is_empty() {
        Ok(())
    } else {
        Err(Error::password_policy_violation(violations.join(", ")))
    }
}

/// The passwords after a change that the policy allows.
pub(super) fn changed(
    account: &Account,
    passwords: &Passwords,
    password: &Secret,
) -> Result<Passwords, Error> {
    check(account, password)?;
    let policy = account.settings.password_policy.as_ref();
    let forbidden = policy
        .and_then(|policy| usize::try_from(policy.reuse_prevention?).ok())
        .unwrap_or(0);
    passwords.changed_to(password, forbidden).ok_or_else(|| {
        // Second-hand text, carried by services that imitate IAM.
        Error::password_policy_violation(
            "Policy constraint violation with password reuse prevention during password change.",
        )
    })
}

impl Handle for ChangePasswordRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        match &call.caller.identity {
            Identity::Operator => {
                Ok(vec![call.need_on_user(
                    "iam:ChangePassword",
                    &call.account.operator.user.name,
                )])
            }
            Identity::User(user) => Ok(vec![call.need_on_user("iam:ChangePassword", &user.name)]),
            // Second-hand text, carried by services that imitate IAM.
            Identity::Federated { .. } | Identity::Role { .. } | Identity::Root | Identity::Stranger => Err(
                Error::invalid_user_type("Only IAM Users can change their own password."),
            ),
        }
    }

    /// Works with an expired password too: "IAM users with iam:ChangePassword permission and active access keys can reset
    /// their own expired console password using the CLI or API" (API model, HardExpiry).
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let (old, new) = (Secret::new(self.old_password), Secret::new(self.new_password));
        let user = match call.caller.user() {
            // The user as it is now, not as it was when the request was authenticated.
            Some(user) => call.user(&user.name)?,
            None => &call.account.operator.user,
        };
        let profile = login_profile::of(user)?;
        if !profile.passwords.matches(&old) {
            // Second-hand text, carried by services that imitate IAM.
            return Err(Error::access_denied("The old password was incorrect."));
        }
        let profile = LoginProfile {
            passwords: changed(call.account, &profile.passwords, &new)?,
            changed: call.now(),
            reset_required: false,
            created: profile.created,
            max_signin_session_seconds: profile.max_signin_session_seconds,
        };
        Ok((
            (),
            vec![Change::PutUser(Arc::new(User {
                login_profile: Some(profile),
                ..User::clone(user)
            }))],
        ))
    }
}

impl Handle for GetAccountPasswordPolicyRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:GetAccountPasswordPolicy", "*")])
    }

    /// What is not set is not shown. [observed: localstack's recordings of AWS]
    fn run(self, call: &Call<'_>) -> Answer<GetAccountPasswordPolicyResponse> {
        let policy = call.account.settings.password_policy.as_ref().ok_or_else(|| {
            Error::no_such_entity(format!(
                "The Password Policy with domain name {} cannot be found.",
                call.account.id()
            ))
        })?;
        let password_policy = iam::PasswordPolicy {
            minimum_password_length: Some(policy.minimum_length),
            require_symbols: Some(policy.require_symbols),
            require_numbers: Some(policy.require_numbers),
            require_uppercase_characters: Some(policy.require_uppercase),
            require_lowercase_characters: Some(policy.require_lowercase),
            allow_users_to_change_password: Some(policy.allow_users_to_change_password),
            expire_passwords: Some(policy.max_age_days.is_some()),
            max_password_age: policy.max_age_days,
            password_reuse_prevention: policy.reuse_prevention,
            hard_expiry: policy.hard_expiry,
        };
        Ok((GetAccountPasswordPolicyResponse { password_policy }, Vec::new()))
    }
}

impl Handle for UpdateAccountPasswordPolicyRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:UpdateAccountPasswordPolicy", "*")])
    }

    /// "This operation does not support partial updates": what is left out returns to its default (API model). The policy
    /// holds for passwords set from now on.
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let policy = PasswordPolicy {
            minimum_length: self.minimum_password_length.unwrap_or(6),
            require_symbols: self.require_symbols.unwrap_or(false),
            require_numbers: self.require_numbers.unwrap_or(false),
            require_uppercase: self.require_uppercase_characters.unwrap_or(false),
            require_lowercase: self.require_lowercase_characters.unwrap_or(false),
            allow_users_to_change_password: self.allow_users_to_change_password.unwrap_or(false),
            max_age_days: self.max_password_age,
            reuse_prevention: self.password_reuse_prevention,
            hard_expiry: self.hard_expiry,
        };
        Ok(((), vec![with_policy(call.account, Some(policy))]))
    }
}

impl Handle for DeleteAccountPasswordPolicyRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:DeleteAccountPasswordPolicy", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        if call.account.settings.password_policy.is_none() {
            // [observed: localstack's recordings of AWS] Other words than GetAccountPasswordPolicy's.
            return Err(error::no_such("account policy", "PasswordPolicy"));
        }
        Ok(((), vec![with_policy(call.account, None)]))
    }
}

/// The settings with another password policy.
fn with_policy(account: &Account, password_policy: Option<PasswordPolicy>) -> Change {
    Change::PutSettings(Arc::new(Settings {
        password_policy,
        ..Settings::clone(&account.settings)
    }))
}
