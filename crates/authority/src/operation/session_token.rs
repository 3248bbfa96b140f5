//! GetSessionToken, GetCallerIdentity, GetAccessKeyInfo, and what they share with AssumeRole: codes and new sessions.

use std::sync::Arc;

use jiff::Timestamp;
use steprole_api::Error;
use steprole_api::sts::{
    Credentials, GetAccessKeyInfoRequest, GetAccessKeyInfoResponse, GetCallerIdentityRequest,
    GetCallerIdentityResponse, GetSessionTokenRequest, GetSessionTokenResponse,
};

use super::handlers;
use crate::account::Account;
use crate::call::{Answer, Call, Handle};
use crate::caller::Identity;
use crate::change::Change;
use crate::entity::MfaDevice;
use crate::federation::Federation;
use crate::identifier;
use crate::need::Need;
use crate::session::{Session, Subject};

handlers! {
    read GetAccessKeyInfoRequest,
    read GetCallerIdentityRequest,
    write GetSessionTokenRequest,
}

/// GetSessionToken's default for a user: twelve hours (API model).
const USER_SESSION_SECONDS: i64 = 43_200;

/// GetSessionToken's default and maximum for the root user; longer is silently clamped (API model).
const ROOT_SESSION_SECONDS: i64 = 3_600;

/// A session about to be issued.
pub(super) struct Issue {
    pub(super) subject: Subject,
    pub(super) seconds: i64,
    pub(super) mfa: Option<i64>,
    pub(super) policy: Option<String>,
    pub(super) policy_arns: Vec<String>,
    pub(super) tags: Vec<(String, String)>,
    pub(super) transitive: Vec<String>,
    pub(super) source_identity: Option<String>,
    pub(super) minimum_token_size: Option<i32>,
    pub(super) federation: Option<Federation>,
}

impl Call<'_> {
    /// Checks a serial number and code of a request, where both are given, and spends the code.
    ///
    /// Answers whether MFA was given. The texts are AWS's, two spaces and trailing space included (aws/aws-cli#6325, #2279).
    pub(super) fn verify_code(&self, serial: Option<&str>, code: Option<&str>) -> Result<bool, Error> {
        let (serial, code) = match (serial, code) {
            (None, None) => return Ok(false),
            (Some(serial), Some(code)) => (serial, code),
            _ => {
                return Err(Error::access_denied(
                    "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.",
                ));
            }
        };
        // "The device must belong to the calling IAM user"; a session cannot present MFA.
        let device = self
            .caller
            .user()
            .filter(|_| self.caller.session.is_none())
            .and_then(|user| self.account.devices_of_user(&user.id).find(|device| device.serial == serial))
            .ok_or_else(|| {
                Error::access_denied(
                    "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial \
                     number is valid and associated with this user.",
                )
            })?;
        let wheel = device
            .wheel
            .accept(&device.seed, code, self.now())
            .ok_or_else(|| {
                Error::access_denied("MultiFactorAuthentication failed with invalid MFA one time pass code. ")
            })?;
        // A code that was right is spent, whatever becomes of the request.
        self.spend(Change::PutMfaDevice(Arc::new(MfaDevice {
            wheel,
            ..MfaDevice::clone(device)
        })));
        Ok(true)
    }

    /// Issues a session in the caller's account: key id, secret, and the sealed token. The second value is the token's
    /// length.
    pub(super) fn issue(&self, issue: Issue) -> (Credentials, Option<i32>) {
        self.issue_in(self.account, issue)
    }

    /// As [`Call::issue`], in another account: that of the role, not of who assumes it.
    pub(super) fn issue_in(&self, owner: &Account, issue: Issue) -> (Credentials, Option<i32>) {
        let now = self.now();
        let seconds = owner
            .opening
            .session_ceiling_seconds
            .map_or(issue.seconds, |cap| cap.min(issue.seconds));
        let expires = now.as_second().saturating_add(seconds);
        let session = Session {
            access_key_id: owner.new_access_key_id(identifier::prefix::SESSION_KEY, self.chance()),
            secret: identifier::secret_access_key(self.chance()),
            subject: issue.subject,
            issued: now.as_second(),
            expires,
            mfa: issue.mfa,
            policy: issue.policy,
            policy_arns: issue.policy_arns,
            tags: issue.tags,
            transitive: issue.transitive,
            source_identity: issue.source_identity,
            federation: issue.federation,
            console: false,
            from_session: self.caller.session.is_some(),
            scoped: Vec::new(),
            padding: String::new(),
        };
        self.hand_out(session, issue.minimum_token_size)
    }

    /// The credentials of a session, and the length of their token.
    pub(super) fn hand_out(
        &self,
        mut session: Session,
        minimum_token_size: Option<i32>,
    ) -> (Credentials, Option<i32>) {
        session.padding = String::new();
        let mut token = self.env.seal.seal(&session);
        let minimum = minimum_token_size
            .and_then(|size| usize::try_from(size).ok())
            .unwrap_or(0);
        if token.len() < minimum {
            session.padding = "0".repeat(minimum - token.len());
            token = self.env.seal.seal(&session);
        }
        let size = i32::try_from(token.len()).ok();
        let credentials = Credentials {
            access_key_id: session.access_key_id.clone(),
            secret_access_key: session.secret.expose().to_owned(),
            session_token: token,
            expiration: Timestamp::from_second(session.expires).unwrap_or_default(),
        };
        (credentials, size)
    }
}

impl Handle for GetSessionTokenRequest {
    /// None: "You cannot use policies to control authentication operations"
    /// (`id_credentials_temp_control-access_getsessiontoken`).
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(Vec::new())
    }

    fn run(self, call: &Call<'_>) -> Answer<GetSessionTokenResponse> {
        let mfa = call.verify_code(self.serial_number.as_deref(), self.token_code.as_deref())?;
        let asked = self.duration_seconds.map(i64::from);
        let (subject, seconds) = match &call.caller.identity {
            Identity::Operator => (Subject::Operator, asked.unwrap_or(USER_SESSION_SECONDS)),
            Identity::Federated { .. } | Identity::Role { .. } => {
                return Err(Error::access_denied(
                    "Cannot call GetSessionToken with session credentials",
                ));
            }
            Identity::Stranger => return Err(Error::missing_authentication_token()),
            Identity::Root => (
                Subject::Root,
                asked.unwrap_or(ROOT_SESSION_SECONDS).min(ROOT_SESSION_SECONDS),
            ),
            Identity::User(user) => (
                Subject::User { id: user.id.clone() },
                asked.unwrap_or(USER_SESSION_SECONDS),
            ),
        };
        let (credentials, size) = call.issue(Issue {
            subject,
            seconds,
            mfa: mfa.then(|| call.now().as_second()),
            policy: None,
            policy_arns: Vec::new(),
            tags: Vec::new(),
            transitive: Vec::new(),
            source_identity: None,
            minimum_token_size: self.minimum_session_token_size,
            federation: None,
        });
        let answer = GetSessionTokenResponse {
            credentials: Some(credentials),
            // Of what it is a percentage is not documented.
            session_token_utilization: None,
            session_token_size: size,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for GetCallerIdentityRequest {
    /// None: it works even under an explicit Deny (API model).
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(Vec::new())
    }

    fn run(self, call: &Call<'_>) -> Answer<GetCallerIdentityResponse> {
        let answer = GetCallerIdentityResponse {
            user_id: Some(call.account.caller_id(call.caller)),
            account: Some(call.account.id().to_owned()),
            arn: Some(call.account.caller_arn(call.caller)),
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for GetAccessKeyInfoRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("sts:GetAccessKeyInfo", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetAccessKeyInfoResponse> {
        // Keys handed to us from outside carry no account; they are an account's all the same.
        let is_given = |account: &&Account| {
            let opening = &account.opening;
            opening.operator_key.id == self.access_key_id
                || opening
                    .root_key
                    .as_ref()
                    .is_some_and(|key| key.id == self.access_key_id)
        };
        let account = call
            .near
            .accounts()
            .find(is_given)
            .map(|account| account.id().to_owned())
            .or_else(|| identifier::account_of_access_key(&self.access_key_id));
        match account {
            Some(account) => Ok((
                GetAccessKeyInfoResponse {
                    account: Some(account),
                },
                Vec::new(),
            )),
            // "It returns the account of the key, nothing of its state"; for an id that carries none AWS's text is unknown.
            None => Err(Error::validation_error(format!(
                "Invalid AccessKeyId: {}",
                self.access_key_id
            ))),
        }
    }
}
