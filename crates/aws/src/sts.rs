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

/// What a role is asked with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Role<'a> {
    /// Which role.
    pub role_arn: &'a str,
    /// How the session is called in CloudTrail.
    pub session_name: &'a str,
    /// Its wished life; an hour when absent.
    pub seconds: Option<i32>,
    /// What the role's owner asks third parties for.
    pub external_id: Option<&'a str>,
    /// Who stands behind the session, for good.
    pub source_identity: Option<&'a str>,
    /// Session tags.
    pub tags: &'a [(String, String)],
    /// Keys of tags that sessions made from this one inherit.
    pub transitive: &'a [String],
    /// A device and its code.
    pub mfa: Option<Mfa<'a>>,
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
        self.session_token_for(None, mfa).await
    }

    /// `sts:GetSessionToken` for a wished time; twelve hours when absent. Never retried either.
    pub async fn session_token_for(
        &self,
        seconds: Option<i32>,
        mfa: Option<Mfa<'_>>,
    ) -> Result<Answer<Credentials>, Error> {
        let output = self
            .sts()
            .get_session_token()
            .set_duration_seconds(seconds)
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
        let role = Role {
            role_arn,
            session_name,
            seconds,
            mfa,
            ..Role::default()
        };
        self.assume(role).await
    }

    /// `sts:AssumeRole` with everything a profile can say about it. Never retried either.
    pub async fn assume(&self, role: Role<'_>) -> Result<Answer<RoleSession>, Error> {
        let tags = role.tags.iter().map(|(key, value)| {
            let tag = aws_sdk_sts::types::Tag::builder().key(key).value(value).build();
            tag.map_err(|error| Error::Unsendable {
                reason: error.to_string(),
            })
        });
        let tags = tags.collect::<Result<Vec<_>, _>>()?;
        let output = self
            .sts()
            .assume_role()
            .role_arn(role.role_arn)
            .role_session_name(role.session_name)
            .set_duration_seconds(role.seconds)
            .set_external_id(role.external_id.map(str::to_owned))
            .set_source_identity(role.source_identity.map(str::to_owned))
            .set_tags((!tags.is_empty()).then_some(tags))
            .set_transitive_tag_keys((!role.transitive.is_empty()).then(|| role.transitive.to_vec()))
            .set_serial_number(role.mfa.map(|mfa| mfa.serial.to_owned()))
            .set_token_code(role.mfa.map(|mfa| mfa.code.to_owned()))
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

impl Caller {
    /// `sts:AssumeRoleWithWebIdentity`, which nobody signs; `seconds` is the wished life, an hour when absent.
    pub async fn assume_with_web_identity(
        &self,
        role_arn: &str,
        session_name: &str,
        token: &Secret,
        seconds: Option<i32>,
    ) -> Result<Answer<Credentials>, Error> {
        let output = self
            .sts()
            .assume_role_with_web_identity()
            .role_arn(role_arn)
            .role_session_name(session_name)
            .web_identity_token(token.reveal())
            .set_duration_seconds(seconds)
            .send()
            .await?;
        let request_id = id(&output);
        let issued = output.credentials.ok_or_else(|| Error::missing("Credentials"))?;
        Ok(Answer {
            value: session(issued)?,
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
