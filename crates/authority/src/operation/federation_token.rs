//! GetFederationToken: a session for somebody whom a user's program vouches for.

use steprole_api::Error;
use steprole_api::sts::{FederatedUser, GetFederationTokenRequest, GetFederationTokenResponse, Tag};

use super::assume_role::{PassedTags, check_session_policy, check_tag_keys, packed_policy_size};
use super::handlers;
use super::session_token::Issue;
use crate::call::{Answer, Call, Handle};
use crate::caller::Identity;
use crate::need::Need;
use crate::session::Subject;

handlers! {
    write GetFederationTokenRequest,
}

/// The default: twelve hours (API model).
const SECONDS: i64 = 43_200;

/// Made by the root user, a session lasts an hour at most; longer is silently clamped (API model).
const ROOT_SECONDS: i64 = 3_600;

impl PassedTags for GetFederationTokenRequest {
    fn tags(&self) -> Option<&[Tag]> {
        self.tags.as_deref()
    }
}

impl Handle for GetFederationTokenRequest {
    /// On the ARN of the session to be (`id_credentials_temp_control-access_enable-create`). Passing tags needs its own
    /// permission (`id_session-tags`).
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        check_tag_keys(self.passed_tags().map(|(key, _)| key), std::iter::empty())?;
        let resource = call.account.federated_user_arn(&self.name);
        let need = |action| Need::on(action, resource.as_str()).request_tags(self.passed_tags());
        let mut needs = vec![need("sts:GetFederationToken")];
        if self.passed_tags().next().is_some() {
            needs.push(need("sts:TagSession"));
        }
        Ok(needs)
    }

    fn run(self, call: &Call<'_>) -> Answer<GetFederationTokenResponse> {
        let asked = self.duration_seconds.map(i64::from);
        let (by, seconds) = match &call.caller.identity {
            Identity::Operator => (Subject::Operator, asked.unwrap_or(SECONDS)),
            Identity::Root => (Subject::Root, asked.unwrap_or(ROOT_SECONDS).min(ROOT_SECONDS)),
            Identity::User(user) => (Subject::User { id: user.id.clone() }, asked.unwrap_or(SECONDS)),
            Identity::Federated { .. } | Identity::Role { .. } => {
                return Err(Error::access_denied(
                    "Cannot call GetFederationToken with session credentials",
                ));
            }
            Identity::Stranger => return Err(Error::missing_authentication_token()),
        };
        let policy_arns: Vec<String> = self
            .policy_arns
            .iter()
            .flatten()
            .filter_map(|policy| policy.arn.clone())
            .collect();
        check_session_policy(call.account, self.policy.as_deref(), &policy_arns)?;
        let tags: Vec<(String, String)> = self
            .passed_tags()
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        let packed = packed_policy_size(self.policy.as_deref(), &policy_arns, &tags)?;
        let federated_user = FederatedUser {
            federated_user_id: format!("{}:{}", call.account.id(), self.name),
            arn: call.account.federated_user_arn(&self.name),
        };
        let (credentials, size) = call.issue(Issue {
            subject: Subject::Federated {
                name: self.name,
                by: Box::new(by),
            },
            seconds,
            // "GetFederationToken does not support MFA" (`id_credentials_temp_request`).
            mfa: None,
            policy: self.policy,
            policy_arns,
            tags,
            transitive: Vec::new(),
            source_identity: None,
            minimum_token_size: self.minimum_session_token_size,
            federation: None,
        });
        let answer = GetFederationTokenResponse {
            credentials: Some(credentials),
            federated_user: Some(federated_user),
            packed_policy_size: packed,
            session_token_utilization: None,
            session_token_size: size,
        };
        Ok((answer, Vec::new()))
    }
}
