//! What AssumeRoleWithWebIdentity and AssumeRoleWithSAML share: a role for somebody whom a provider vouches for.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::sts::{AssumedRoleUser, Credentials, PolicyDescriptorType};

use super::assume_role::{
    SET_SOURCE_IDENTITY, account_of, check_session_policy, check_tag_keys, packed_policy_size,
};
use super::session_token::Issue;
use crate::account::Account;
use crate::call::Call;
use crate::document::StoredDocument;
use crate::entity::Role;
use crate::federation::Federation;
use crate::need::Need;
use crate::session::Subject;

/// Longest tag key and value of a session (API model, `tagKeyType` and `tagValueType`).
const TAG_KEY: usize = 128;
const TAG_VALUE: usize = 256;

/// Tags of a session (`reference_iam-quotas`).
const TAGS: usize = 50;

/// Somebody whom a provider vouches for, with what the provider wants his session to carry.
#[derive(Debug)]
pub(super) struct Vouched {
    pub(super) session_name: String,
    pub(super) federation: Federation,
    /// Condition keys of this request, beside those that the session keeps.
    pub(super) keys: Vec<(String, Vec<String>)>,
    pub(super) tags: Vec<(String, String)>,
    pub(super) transitive: Vec<String>,
    pub(super) source_identity: Option<String>,
    /// The session may not last longer.
    pub(super) ceiling_seconds: Option<i64>,
}

/// What the request itself says.
pub(super) struct Asked<'r> {
    pub(super) action: &'static str,
    pub(super) role_arn: &'r str,
    pub(super) policy: Option<&'r str>,
    pub(super) policy_arns: Option<&'r [PolicyDescriptorType]>,
    pub(super) seconds: i64,
    pub(super) minimum_token_size: Option<i32>,
}

/// A session that was made.
pub(super) struct Made {
    pub(super) credentials: Credentials,
    pub(super) user: AssumedRoleUser,
    pub(super) packed: Option<i32>,
    pub(super) size: Option<i32>,
}

impl Vouched {
    /// Passing tags or a source identity needs its own permission in the trust policy (`id_session-tags`,
    /// `id_credentials_temp_control-access_monitor`).
    pub(super) fn needs(&self, call: &Call<'_>, asked: &Asked<'_>) -> Vec<Need> {
        // A role that does not exist trusts nobody, and the answer is the same.
        let role = call.role_by_arn(asked.role_arn);
        let trust = role.map_or_else(
            || Arc::new(StoredDocument::trusts_nobody()),
            |(_, role)| role.trust.clone(),
        );
        let need = |action| {
            let mut need = Need::on(action, asked.role_arn)
                .trusted_by(trust.clone())
                .owned_by(account_of(asked.role_arn).unwrap_or_else(|| call.account.id()))
                .vouched_for(self.federation.vouching, &self.federation.provider);
            if let Some((_, role)) = role {
                need = need.resource_tags(&role.tags);
            }
            // One statement with the provider's `aud` allows all three actions (`id_credentials_temp_control-access_monitor`,
            // `tutorial_abac-saml`), so what the provider says is known to each.
            for (key, values) in self.federation.keys.iter().chain(&self.keys) {
                need = match values.as_slice() {
                    [value] => need.with(key.as_str(), value.as_str()),
                    _ => need.with_many(key.as_str(), values.clone()),
                };
            }
            if let Some(identity) = &self.source_identity {
                need = need.with("sts:SourceIdentity", identity.as_str());
            }
            if action == SET_SOURCE_IDENTITY {
                return need;
            }
            let tags = self
                .tags
                .iter()
                .map(|(key, value)| (key.as_str(), value.as_str()));
            need = need
                .with("sts:RoleSessionName", self.session_name.as_str())
                .request_tags(tags);
            if !self.transitive.is_empty() {
                need = need.with_many("sts:TransitiveTagKeys", self.transitive.clone());
            }
            need
        };
        let mut needs = vec![need(asked.action)];
        if !self.tags.is_empty() {
            needs.push(need("sts:TagSession"));
        }
        if self.source_identity.is_some() {
            needs.push(need(SET_SOURCE_IDENTITY));
        }
        needs
    }

    /// Makes the session, once it is allowed.
    pub(super) fn assume(self, call: &Call<'_>, asked: &Asked<'_>) -> Result<Made, Error> {
        let (owner, role): (&Account, &Arc<Role>) = call
            .role_by_arn(asked.role_arn)
            .ok_or_else(|| Error::access_denied(format!("Not authorized to perform {}", asked.action)))?;
        if asked.seconds > role.max_session_seconds {
            return Err(Error::validation_error(
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
            ));
        }
        let policy_arns: Vec<String> = asked
            .policy_arns
            .unwrap_or_default()
            .iter()
            .filter_map(|policy| policy.arn.clone())
            .collect();
        check_session_policy(owner, asked.policy, &policy_arns)?;
        let packed = packed_policy_size(asked.policy, &policy_arns, &self.tags)?;
        let user = AssumedRoleUser {
            assumed_role_id: format!("{}:{}", role.id, self.session_name),
            arn: owner.session_arn(role, &self.session_name),
        };
        let (credentials, size) = call.issue_in(
            owner,
            Issue {
                subject: Subject::Role {
                    id: role.id.clone(),
                    session: self.session_name,
                },
                seconds: self
                    .ceiling_seconds
                    .map_or(asked.seconds, |ceiling| ceiling.min(asked.seconds)),
                mfa: None,
                policy: asked.policy.map(str::to_owned),
                policy_arns,
                tags: self.tags,
                transitive: self.transitive,
                source_identity: self.source_identity,
                minimum_token_size: asked.minimum_token_size,
                federation: Some(self.federation),
            },
        );
        Ok(Made {
            credentials,
            user,
            packed,
            size,
        })
    }
}

/// Checks tags that a provider passes, as AssumeRole's are checked. [inferred code and texts]
pub(super) fn check_tags(tags: &[(String, String)], transitive: &[String]) -> Result<(), Error> {
    let refused = |text: String| Err(Error::invalid_identity_token(text));
    if tags.len() > TAGS {
        return refused(format!("At most {TAGS} session tags can be passed."));
    }
    for (key, value) in tags {
        if key.is_empty() || key.chars().count() > TAG_KEY || value.chars().count() > TAG_VALUE {
            return refused(format!(
                "Session tag keys have 1 to {TAG_KEY} characters and values at most {TAG_VALUE}."
            ));
        }
    }
    let keys = tags.iter().map(|(key, _)| key.as_str());
    check_tag_keys(keys, transitive.iter().map(String::as_str)).or_else(|error| refused(error.message))
}

/// `[a-zA-Z_0-9+=,.@-]{2,64}`: what session names and source identities are made of.
pub(super) fn is_session_name(text: &str) -> bool {
    (2..=64).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte))
}

/// Checks a source identity (`troubleshoot_saml`).
pub(super) fn check_source_identity(identity: Option<&str>) -> Result<(), Error> {
    match identity {
        Some(identity) if !is_session_name(identity) || identity.to_ascii_lowercase().starts_with("aws:") => {
            Err(Error::invalid_identity_token(
                "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\"",
            ))
        }
        _ => Ok(()),
    }
}
