//! Signing in to a console: user name, password, and a code where the user has a device.

use std::sync::Arc;

use jiff::SignedDuration;
use steprole_api::sts::Credentials;

use crate::account::Account;
use crate::call::{Env, whole_second};
use crate::change::Change;
use crate::entity::{LoginProfile, MfaDevice, User};
use crate::session::{Session, Subject};
use crate::world::World;
use crate::{Secret, identifier};

/// "A user's console session is 12 hours" (`console_controlling-access`), unless the login profile says less.
const SESSION_SECONDS: i64 = 43_200;

/// Who wants to sign in, and what they show.
#[derive(Clone, Copy, Debug)]
pub struct SignIn<'a> {
    /// The account, by id or alias.
    pub account: &'a str,
    /// The user's name.
    pub user: &'a str,
    /// The password.
    pub password: &'a Secret,
    /// What the user's device shows; any of the devices will do.
    pub code: Option<&'a str>,
}

/// A console session.
#[derive(Debug)]
pub struct SignedIn {
    /// ARN of the user.
    pub arn: String,
    /// What the console works with.
    pub credentials: Credentials,
    /// Whether MFA was given: `aws:MultiFactorAuthPresent`.
    pub mfa: bool,
    /// The account, by id.
    pub account: String,
    /// What the sign-in changes there.
    pub changes: Vec<Change>,
}

/// Why nobody was signed in. The texts of AWS's pages are the pages' own.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum SignInRefusal {
    /// No such account, user or login profile, or another password: which of them is not told.
    #[error("the authentication information is incorrect")]
    WrongCredentials,
    /// The user has a device, and no code was given.
    #[error("the user has an MFA device, and its code is required")]
    MfaRequired,
    /// No device of the user shows this code now, or it was spent.
    #[error("the MFA code is not valid")]
    WrongCode,
    /// The password must be changed first: it was set by somebody else, or it has expired.
    #[error("the password must be changed before the user can sign in")]
    ChangeRequired,
    /// The password has expired, and the policy leaves it to an administrator to set another (HardExpiry).
    #[error("the password has expired, and an administrator must set a new one")]
    PasswordExpired,
}

/// A refusal, with what changes all the same.
#[derive(Debug)]
pub struct SignInRefused {
    /// Why.
    pub reason: SignInRefusal,
    /// The account, by id; `None` where there is none.
    pub account: Option<String>,
    /// A code that was right is spent.
    pub changes: Vec<Change>,
}

impl World {
    /// Signs a user in. Nothing changes: the answer says what [`World::apply`] is to be given once it is durable.
    ///
    /// The order is the pages': the password, then the code, then whether the password may still be used.
    ///
    /// # Errors
    /// [`SignInRefused`], whose changes are to be applied too.
    pub fn sign_in(&self, sign_in: SignIn<'_>, env: &Env<'_>) -> Result<SignedIn, SignInRefused> {
        let found = self.accounts().find(|account| {
            account.id() == sign_in.account || account.settings.alias.as_deref() == Some(sign_in.account)
        });
        let account = found.ok_or(SignInRefused {
            reason: SignInRefusal::WrongCredentials,
            account: None,
            changes: Vec::new(),
        })?;
        account.sign_in(sign_in, env)
    }
}

impl Account {
    fn sign_in(&self, sign_in: SignIn<'_>, env: &Env<'_>) -> Result<SignedIn, SignInRefused> {
        let now = whole_second(env.now);
        let refused = |reason, changes| {
            Err(SignInRefused {
                reason,
                account: Some(self.id().to_owned()),
                changes,
            })
        };
        let user = self.users.by_name(sign_in.user);
        let with_profile = user.and_then(|user| Some((user, user.login_profile.as_ref()?)));
        let Some((user, profile)) =
            with_profile.filter(|(_, profile)| profile.passwords.matches(sign_in.password))
        else {
            return refused(SignInRefusal::WrongCredentials, Vec::new());
        };
        let mut changes = Vec::new();
        let has_device = self.devices_of_user(&user.id).next().is_some();
        if has_device {
            let Some(code) = sign_in.code else {
                return refused(SignInRefusal::MfaRequired, changes);
            };
            let accepted = self.devices_of_user(&user.id).find_map(|device| {
                let wheel = device.wheel.accept(&device.seed, code, now)?;
                Some(MfaDevice {
                    wheel,
                    ..MfaDevice::clone(device)
                })
            });
            match accepted {
                Some(device) => changes.push(Change::PutMfaDevice(Arc::new(device))),
                None => return refused(SignInRefusal::WrongCode, changes),
            }
        }
        if let Some(reason) = self.unusable(profile, now) {
            return refused(reason, changes);
        }
        let seconds = profile
            .max_signin_session_seconds
            .map_or(SESSION_SECONDS, |most| i64::from(most).min(SESSION_SECONDS));
        let seconds = self
            .opening
            .session_ceiling_seconds
            .map_or(seconds, |cap| cap.min(seconds));
        let mfa = has_device.then(|| now.as_second());
        let session = Session {
            access_key_id: self.new_access_key_id(identifier::prefix::SESSION_KEY, env.chance),
            secret: identifier::secret_access_key(env.chance),
            subject: Subject::User { id: user.id.clone() },
            issued: now.as_second(),
            expires: now.as_second().saturating_add(seconds),
            mfa,
            policy: None,
            policy_arns: Vec::new(),
            tags: Vec::new(),
            transitive: Vec::new(),
            source_identity: None,
            federation: None,
            console: true,
            from_session: false,
            scoped: Vec::new(),
            padding: String::new(),
        };
        changes.push(Change::PutUser(Arc::new(User {
            password_last_used: Some(now),
            ..User::clone(user)
        })));
        Ok(SignedIn {
            arn: self.user_arn(user),
            credentials: Credentials {
                access_key_id: session.access_key_id.clone(),
                secret_access_key: session.secret.expose().to_owned(),
                session_token: env.seal.seal(&session),
                expiration: jiff::Timestamp::from_second(session.expires).unwrap_or(now),
            },
            mfa: mfa.is_some(),
            account: self.id().to_owned(),
            changes,
        })
    }

    /// Why a right password opens nothing: "the administrator must reset it" or "the user is prompted to set a new one"
    /// (`id_credentials_passwords_account-policy`).
    fn unusable(&self, profile: &LoginProfile, now: jiff::Timestamp) -> Option<SignInRefusal> {
        let policy = self.settings.password_policy.as_ref();
        let is_expired = policy
            .and_then(|policy| policy.max_age_days)
            .is_some_and(|days| now >= profile.changed + SignedDuration::from_hours(24 * i64::from(days)));
        match is_expired {
            true if policy.and_then(|policy| policy.hard_expiry) == Some(true) => {
                Some(SignInRefusal::PasswordExpired)
            }
            false if !profile.reset_required => None,
            _ => Some(SignInRefusal::ChangeRequired),
        }
    }
}
