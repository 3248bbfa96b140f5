//! STS: who am I, and temporary credentials.

use aws_sdk_sts::config::retry::RetryConfig;
use aws_sdk_sts::operation::RequestId;
use jiff::Timestamp;

use crate::{Answer, Caller, Credentials, Error, Secret};

/// Who signed, as `GetCallerIdentity` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Twelve digits.
    pub account: String,
    /// ARN of the user, or of the role session.
    pub arn: String,
    /// `AIDA…`, or `AROA…:session`.
    pub user_id: String,
}

/// A device and the code it shows.
#[derive(Clone, Copy, Debug)]
pub struct Mfa<'a> {
    /// ARN of a virtual device, or a hardware serial number.
    pub serial: &'a str,
    /// Six digits, good for one call.
    pub code: &'a str,
}

/// The session of an assumed role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleSession {
    /// What it signs with.
    pub credentials: Credentials,
    /// `arn:aws:sts::…:assumed-role/Role/session`.
    pub arn: String,
}

impl Caller {
    /// `sts:GetCallerIdentity`, which no policy can refuse.
    pub async fn caller_identity(&self) -> Result<Answer<Identity>, Error> {
        let output = self.sts().get_caller_identity().send().await?;
        let request_id = id(&output);
        Ok(Answer {
            value: Identity {
                account: output.account.ok_or_else(|| Error::missing("Account"))?,
                arn: output.arn.ok_or_else(|| Error::missing("Arn"))?,
                user_id: output.user_id.ok_or_else(|| Error::missing("UserId"))?,
            },
            request_id,
        })
    }

    /// `sts:GetSessionToken`, with a code or without.
    ///
    /// Never retried: an answer that was lost on the way may have spent the code.
    pub async fn session_token(&self, mfa: Option<Mfa<'_>>) -> Result<Answer<Credentials>, Error> {
        let output = self
            .sts()
            .get_session_token()
            .set_serial_number(mfa.map(|mfa| mfa.serial.to_owned()))
            .set_token_code(mfa.map(|mfa| mfa.code.to_owned()))
            .customize()
            .config_override(aws_sdk_sts::config::Builder::new().retry_config(RetryConfig::disabled()))
            .send()
            .await?;
        let request_id = id(&output);
        let issued = output.credentials.ok_or_else(|| Error::missing("Credentials"))?;
        Ok(Answer {
            value: session(issued)?,
            request_id,
        })
    }

    /// `sts:AssumeRole`; `seconds` is the wished life of the session, an hour when absent.
    ///
    /// Never retried, for the same reason as [`Caller::session_token`].
    pub async fn assume_role(
        &self,
        role_arn: &str,
        session_name: &str,
        seconds: Option<i32>,
        mfa: Option<Mfa<'_>>,
    ) -> Result<Answer<RoleSession>, Error> {
        let output = self
            .sts()
            .assume_role()
            .role_arn(role_arn)
            .role_session_name(session_name)
            .set_duration_seconds(seconds)
            .set_serial_number(mfa.map(|mfa| mfa.serial.to_owned()))
            .set_token_code(mfa.map(|mfa| mfa.code.to_owned()))
            .customize()
            .config_override(aws_sdk_sts::config::Builder::new().retry_config(RetryConfig::disabled()))
            .send()
            .await?;
        let request_id = id(&output);
        let issued = output.credentials.ok_or_else(|| Error::missing("Credentials"))?;
        let user = output
            .assumed_role_user
            .ok_or_else(|| Error::missing("AssumedRoleUser"))?;
        Ok(Answer {
            value: RoleSession {
                credentials: session(issued)?,
                arn: user.arn,
            },
            request_id,
        })
    }
}

fn session(issued: aws_sdk_sts::types::Credentials) -> Result<Credentials, Error> {
    let expiration =
        Timestamp::from_second(issued.expiration.secs()).map_err(|reason| Error::Unreadable {
            reason: format!("`Expiration`: {reason}"),
        })?;
    Ok(Credentials {
        access_key_id: issued.access_key_id,
        secret_access_key: Secret::new(issued.secret_access_key),
        session_token: Some(Secret::new(issued.session_token)),
        expiration: Some(expiration),
    })
}

fn id(output: &impl RequestId) -> String {
    output.request_id().unwrap_or_default().to_owned()
}
