//! GetScopedCredentials: the calling session once more, with less.

use steprole_api::Error;
use steprole_api::sts::{GetScopedCredentialsRequest, GetScopedCredentialsResponse, ScopedSession};

use super::assume_role::{check_session_policy, packed_policy_size};
use super::handlers;
use crate::call::{Answer, Call, Handle};
use crate::identifier;
use crate::need::Need;
use crate::session::Session;

handlers! {
    write GetScopedCredentialsRequest,
}

/// "A maximum of 3 scope down policy layers are allowed per session" (API model).
const LAYERS: usize = 3;

impl Handle for GetScopedCredentialsRequest {
    /// That there is a permission for it as for any other operation is [inferred].
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        if call.caller.session.is_none() {
            // "You cannot call it with IAM user credentials or root credentials" (API model). [inferred error]
            return Err(Error::invalid_subject_credentials(
                "Cannot call GetScopedCredentials with long-term credentials",
            ));
        }
        if self.policy.is_none() && self.duration_seconds.is_none() {
            // "You must specify at least one of them" (API model). [inferred text]
            return Err(Error::validation_error(
                "At least one of Policy and DurationSeconds must be specified.",
            ));
        }
        Ok(vec![Need::on("sts:GetScopedCredentials", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetScopedCredentialsResponse> {
        let session = call
            .caller
            .session
            .as_deref()
            .ok_or_else(|| Error::invalid_subject_credentials("There is no calling session."))?;
        let now = call.now().as_second();
        let remaining = session.expires.saturating_sub(now);
        let seconds = self.duration_seconds.map_or(remaining, i64::from);
        if seconds > remaining {
            // [inferred text]
            return Err(Error::insufficient_session_lifetime(format!(
                "The requested DurationSeconds exceeds the remaining lifetime of the calling session, which is \
                 {remaining} seconds."
            )));
        }
        let mut scoped = session.scoped.clone();
        if let Some(policy) = self.policy {
            if scoped.len() >= LAYERS {
                // "Is denied" (API model). [inferred text]
                return Err(Error::access_denied(format!(
                    "A session can have at most {LAYERS} scope down policies."
                )));
            }
            check_session_policy(call.account, Some(&policy), &[])?;
            packed_policy_size(Some(&policy), &[], &[])?;
            scoped.push(policy);
        }
        let count = scoped.len();
        // The identity, the tags, the MFA and the time of issue stay: it is the same session, and revoking the sessions that
        // are older than a date must not be evaded by scoping one down. [inferred for the time of issue]
        let (credentials, size) = call.hand_out(
            Session {
                access_key_id: call
                    .account
                    .new_access_key_id(identifier::prefix::SESSION_KEY, call.chance()),
                secret: identifier::secret_access_key(call.chance()),
                expires: now.saturating_add(seconds),
                scoped,
                ..session.clone()
            },
            self.minimum_session_token_size,
        );
        let answer = GetScopedCredentialsResponse {
            credentials: Some(credentials),
            session_info: Some(ScopedSession {
                scoped_session_id: call.account.caller_id(call.caller),
                arn: call.account.caller_arn(call.caller),
            }),
            session_token_utilization: None,
            session_token_size: size,
            scoped_policies_count: i32::try_from(count).ok(),
            source_identity: session.source_identity.clone(),
        };
        Ok((answer, Vec::new()))
    }
}
