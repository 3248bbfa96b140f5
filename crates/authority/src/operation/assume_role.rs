//! AssumeRole.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::sts::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser, Tag};

use super::handlers;
use super::session_token::Issue;
use crate::account::Account;
use crate::call::{Answer, Call, Handle};
use crate::caller::Identity;
use crate::document::StoredDocument;
use crate::entity::Role;
use crate::need::Need;
use crate::session::Subject;

handlers! {
    write AssumeRoleRequest,
}

/// The longest session of a caller that is itself a session: role chaining. [observed, many]
const CHAINED_SECONDS: i64 = 3_600;

/// Of the keys of a request for a role it has `sts:SourceIdentity` alone (Service Authorization Reference), so a statement
/// that asks for an external id, a session name or tags does not cover it.
///
/// `sts:TagSession` has `aws:RequestTag`, `aws:TagKeys`, `sts:TransitiveTagKeys` (the same reference). The documented trust
/// policy with `sts:ExternalId` has a statement of its own for it (`id_session-tags`), and none says that the other keys of
/// the request are absent: here they are present. [inferred]
pub(super) const SET_SOURCE_IDENTITY: &str = "sts:SetSourceIdentity";

/// AssumeRole's default (API model).
const DEFAULT_SECONDS: i64 = 3_600;

/// Managed session policies of one call (API model, AssumeRole).
const SESSION_POLICY_ARNS: usize = 10;

/// Inline and managed session policies together, in characters (API model).
const SESSION_POLICY_CHARACTERS: usize = 2_048;

impl Handle for AssumeRoleRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        if matches!(call.caller.identity, Identity::Root) {
            // [observed: kubeflow/testing#961]
            return Err(Error::access_denied("Roles may not be assumed by root accounts."));
        }
        // Anything that begins as an ARN of AWS is looked for, and refused like a role that is not there.
        // [observed: localstack's recordings of AWS, July 2025]
        if !self.role_arn.starts_with("arn:aws") {
            return Err(Error::validation_error(format!("{} is invalid", self.role_arn)));
        }
        self.check_tags()?;
        self.check_source_identity(call)?;
        let mfa_given = call.verify_code(self.serial_number.as_deref(), self.token_code.as_deref())?;
        // A role that does not exist trusts nobody, and the answer is the same.
        let found = call.role_by_arn(&self.role_arn);
        let trust = found.map_or_else(
            || Arc::new(StoredDocument::trusts_nobody()),
            |(_, role)| role.trust.clone(),
        );
        let need = |action| {
            let mut need = Need::on(action, self.role_arn.as_str())
                .trusted_by(trust.clone())
                .owned_by(account_of(&self.role_arn).unwrap_or_else(|| call.account.id()))
                .mfa_given(mfa_given);
            if let Some((_, role)) = found {
                need = need.resource_tags(&role.tags);
            }
            if let Some(identity) = self.source_identity(call) {
                need = need.with("sts:SourceIdentity", identity);
            }
            if action == SET_SOURCE_IDENTITY {
                return need;
            }
            need = need
                .with("sts:RoleSessionName", self.role_session_name.as_str())
                .request_tags(self.passed_tags());
            if let Some(id) = &self.external_id {
                need = need.with("sts:ExternalId", id.as_str());
            }
            if let Some(keys) = self.transitive_tag_keys.as_ref().filter(|keys| !keys.is_empty()) {
                need = need.with_many("sts:TransitiveTagKeys", keys.clone());
            }
            need
        };
        let mut needs = vec![need("sts:AssumeRole")];
        // Passing tags or a source identity, also one that is inherited, needs its own permission (`id_session-tags`,
        // `id_credentials_temp_control-access_monitor`).
        if self.passed_tags().next().is_some() || !inherited_tags(call).is_empty() {
            needs.push(need("sts:TagSession"));
        }
        if self.source_identity(call).is_some() {
            needs.push(need(SET_SOURCE_IDENTITY));
        }
        // Passing context needs its own, too; the key is that of the Service Authorization Reference.
        let contexts = self.provided_contexts.as_deref().unwrap_or_default();
        if !contexts.is_empty() {
            let providers = contexts.iter().filter_map(|context| context.provider_arn.clone());
            needs.push(need("sts:SetContext").with_many("sts:RequestContextProviders", providers.collect()));
        }
        Ok(needs)
    }

    fn run(self, call: &Call<'_>) -> Answer<AssumeRoleResponse> {
        // Decided already, so the role is there; if it is not, the answer is the refusal of one that trusts nobody.
        let (owner, role) = call.role_by_arn(&self.role_arn).ok_or_else(|| {
            Error::access_denied(format!(
                "User: {} is not authorized to perform: sts:AssumeRole on resource: {}",
                call.account.caller_arn(call.caller),
                self.role_arn
            ))
        })?;
        if self
            .provided_contexts
            .as_ref()
            .is_some_and(|contexts| !contexts.is_empty())
        {
            // "Signed and encrypted by STS" (API model), for IAM Identity Center, which no account here has. [inferred] text.
            return Err(Error::validation_error(
                "ProvidedContexts holds no context assertion that this server has signed: accounts here have no IAM \
                 Identity Center.",
            ));
        }
        let seconds = self.duration_seconds.map_or(DEFAULT_SECONDS, i64::from);
        if call.caller.session.is_some() && seconds > CHAINED_SECONDS {
            return Err(Error::validation_error(
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
            ));
        }
        if seconds > role.max_session_seconds {
            return Err(Error::validation_error(
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
            ));
        }
        let inherited = inherited_tags(call);
        // [observed: localstack's recordings of AWS, April 2025]
        if self
            .passed_tags()
            .any(|(key, _)| inherited.iter().any(|(own, _)| own.eq_ignore_ascii_case(key)))
        {
            return Err(Error::invalid_parameter_value(
                "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key \
                 from the calling session.",
            ));
        }
        let policy_arns: Vec<String> = self
            .policy_arns
            .iter()
            .flatten()
            .filter_map(|policy| policy.arn.clone())
            .collect();
        check_session_policy(owner, self.policy.as_deref(), &policy_arns)?;
        let source_identity = self.source_identity(call).map(str::to_owned);
        let mut tags = inherited.clone();
        tags.extend(
            self.passed_tags()
                .map(|(key, value)| (key.to_owned(), value.to_owned())),
        );
        let mut transitive: Vec<String> = inherited.into_iter().map(|(key, _)| key).collect();
        transitive.extend(self.transitive_tag_keys.clone().unwrap_or_default());
        let packed = packed_policy_size(self.policy.as_deref(), &policy_arns, &tags)?;
        let (credentials, size) = call.issue_in(
            owner,
            Issue {
                subject: Subject::Role {
                    id: role.id.clone(),
                    session: self.role_session_name.clone(),
                },
                seconds,
                // A role session carries MFA on from a session that has it, never from its own request's code: see
                // `RoleSessionMfa`, which decides what is made of it.
                mfa: call.caller.session.as_ref().and_then(|session| session.mfa),
                policy: self.policy,
                policy_arns,
                tags,
                transitive,
                source_identity: source_identity.clone(),
                minimum_token_size: self.minimum_session_token_size,
                federation: None,
            },
        );
        let answer = AssumeRoleResponse {
            credentials: Some(credentials),
            assumed_role_user: Some(AssumedRoleUser {
                assumed_role_id: format!("{}:{}", role.id, self.role_session_name),
                arn: owner.session_arn(role, &self.role_session_name),
            }),
            packed_policy_size: packed,
            source_identity,
            session_token_utilization: None,
            session_token_size: size,
        };
        Ok((answer, Vec::new()))
    }
}

/// The account that an ARN is in, when it says one.
pub(super) fn account_of(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|account| !account.is_empty())
}

/// The transitive tags of the calling session.
fn inherited_tags(call: &Call<'_>) -> Vec<(String, String)> {
    let Some(session) = &call.caller.session else {
        return Vec::new();
    };
    let is_transitive = |key: &str| session.transitive.iter().any(|own| own.eq_ignore_ascii_case(key));
    session
        .tags
        .iter()
        .filter(|(key, _)| is_transitive(key))
        .cloned()
        .collect()
}

/// Session tags that a request passes.
pub(super) trait PassedTags {
    fn tags(&self) -> Option<&[Tag]>;

    /// Keys and values.
    fn passed_tags(&self) -> impl Iterator<Item = (&str, &str)> {
        let tags = self.tags().into_iter().flatten();
        tags.map(|tag| (tag.key.as_str(), tag.value.as_str()))
    }
}

impl PassedTags for AssumeRoleRequest {
    fn tags(&self) -> Option<&[Tag]> {
        self.tags.as_deref()
    }
}

/// What AssumeRole's input says beyond its shape.
trait AssumeRoleRules {
    fn check_tags(&self) -> Result<(), Error>;
    fn check_source_identity(&self, call: &Call<'_>) -> Result<(), Error>;
    fn source_identity<'a>(&'a self, call: &'a Call<'_>) -> Option<&'a str>;
}

impl AssumeRoleRules for AssumeRoleRequest {
    fn check_tags(&self) -> Result<(), Error> {
        let keys = self.passed_tags().map(|(key, _)| key);
        check_tag_keys(
            keys,
            self.transitive_tag_keys.iter().flatten().map(String::as_str),
        )
    }

    /// "After the source identity is set, the value cannot be changed" along a chain
    /// (`id_credentials_temp_control-access_monitor`).
    fn check_source_identity(&self, call: &Call<'_>) -> Result<(), Error> {
        let Some(passed) = self.source_identity.as_deref() else {
            return Ok(());
        };
        if passed.to_ascii_lowercase().starts_with("aws:") {
            return Err(Error::validation_error(
                "SourceIdentity cannot begin with \"aws:\".",
            ));
        }
        let own = call
            .caller
            .session
            .as_ref()
            .and_then(|session| session.source_identity.as_deref());
        if own.is_some_and(|own| own != passed) {
            return Err(Error::access_denied(format!(
                "User: {} is not authorized to perform: sts:SetSourceIdentity on resource: {}",
                call.account.caller_arn(call.caller),
                self.role_arn
            )));
        }
        Ok(())
    }

    /// The caller's source identity, which never changes along a chain, or the one that is passed.
    fn source_identity<'a>(&'a self, call: &'a Call<'_>) -> Option<&'a str> {
        call.caller
            .session
            .as_ref()
            .and_then(|session| session.source_identity.as_deref())
            .or(self.source_identity.as_deref())
    }
}

impl Call<'_> {
    /// The role with this ARN, path included, and its account, which may be another than the caller's.
    pub(super) fn role_by_arn(&self, arn: &str) -> Option<(&Account, &Arc<Role>)> {
        let owner = self.near.account_of(arn)?;
        let role = owner.roles.by_name(arn.rsplit('/').next()?)?;
        (owner.role_arn(role) == arn).then_some((owner, role))
    }
}

/// Checks keys of session tags beyond the model: those that are passed, and those of them that go down a chain.
pub(super) fn check_tag_keys<'t>(
    keys: impl Iterator<Item = &'t str>,
    mut transitive: impl Iterator<Item = &'t str>,
) -> Result<(), Error> {
    let mut seen: Vec<&str> = Vec::new();
    for key in keys {
        if seen.iter().any(|earlier| earlier.eq_ignore_ascii_case(key)) {
            // [observed: localstack's recordings of AWS, April 2025]
            return Err(Error::invalid_parameter_value(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(Error::validation_error(
                "Tag keys that start with \"aws:\" are reserved for system use.",
            ));
        }
        seen.push(key);
    }
    if transitive.any(|key| !seen.iter().any(|passed| passed.eq_ignore_ascii_case(key))) {
        // [observed: localstack's recordings of AWS, April 2025]
        return Err(Error::invalid_parameter_value(
            "The specified transitive tag key must be included in the requested tags.",
        ));
    }
    Ok(())
}

/// Managed session policies are of the role's account (API model, AssumeRole).
pub(super) fn check_session_policy(
    owner: &Account,
    policy: Option<&str>,
    arns: &[String],
) -> Result<(), Error> {
    if arns.len() > SESSION_POLICY_ARNS {
        return Err(Error::packed_policy_too_large(format!(
            "At most {SESSION_POLICY_ARNS} managed session policies can be passed; there are {}.",
            arns.len()
        )));
    }
    for arn in arns {
        if owner.managed_policy(arn).is_none() {
            return Err(Error::malformed_policy_document(format!(
                "The specified managed policy {arn} does not exist."
            )));
        }
    }
    let characters = policy.map_or(0, |text| text.chars().count())
        + arns.iter().map(|arn| arn.chars().count()).sum::<usize>();
    if characters > SESSION_POLICY_CHARACTERS {
        return Err(Error::packed_policy_too_large(format!(
            "Packed policy consumes {}% of allotted space, please use smaller policy.",
            characters * 100 / SESSION_POLICY_CHARACTERS
        )));
    }
    // Size comes first: a document that is too large is no other error of this operation.
    if let Some(text) = policy {
        StoredDocument::session(text)?;
    }
    Ok(())
}

/// How full the space for session policies and tags is, in percent; `None` when there is nothing to pack.
///
/// AWS's packed binary format is not public: this counts plain characters against twice the plain limit. [inferred]
pub(super) fn packed_policy_size(
    policy: Option<&str>,
    arns: &[String],
    tags: &[(String, String)],
) -> Result<Option<i32>, Error> {
    let characters = policy.map_or(0, str::len)
        + arns.iter().map(String::len).sum::<usize>()
        + tags
            .iter()
            .map(|(key, value)| key.len() + value.len())
            .sum::<usize>();
    let percent = (characters * 100).div_ceil(SESSION_POLICY_CHARACTERS * 2);
    if percent > 100 {
        return Err(Error::packed_policy_too_large(format!(
            "Packed policy consumes {percent}% of allotted space, please use smaller policy."
        )));
    }
    Ok(if characters == 0 {
        None
    } else {
        i32::try_from(percent).ok()
    })
}
