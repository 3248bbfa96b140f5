//! Outbound identity federation: the account as an issuer of web identity tokens.

use std::sync::Arc;

use serde_json::{Map, Value, json};
use steprole_api::Error;
use steprole_api::iam::{
    DisableOutboundWebIdentityFederationRequest, EnableOutboundWebIdentityFederationRequest,
    EnableOutboundWebIdentityFederationResponse, GetOutboundWebIdentityFederationInfoRequest,
    GetOutboundWebIdentityFederationInfoResponse,
};
use steprole_api::sts::{GetWebIdentityTokenRequest, GetWebIdentityTokenResponse};
use steprole_federation::Algorithm;

use super::handlers;
use crate::call::{Answer, Call, Handle};
use crate::caller::Identity;
use crate::change::Change;
use crate::entity::{OutboundFederation, Settings, Tags};
use crate::need::Need;
use crate::{error, identifier};

handlers! {
    write DisableOutboundWebIdentityFederationRequest,
    write EnableOutboundWebIdentityFederationRequest,
    read GetOutboundWebIdentityFederationInfoRequest,
    read GetWebIdentityTokenRequest,
}

/// GetWebIdentityToken's default: five minutes (API model).
const DEFAULT_SECONDS: i64 = 300;

/// The claims that are AWS's own (`id_roles_providers_outbound_token_claims`).
const NAMESPACE: &str = "https://sts.amazonaws.com/";

impl Call<'_> {
    fn outbound(&self) -> Option<&OutboundFederation> {
        self.account.settings.outbound_federation.as_ref()
    }

    fn with_outbound(&self, outbound: OutboundFederation) -> Vec<Change> {
        vec![Change::PutSettings(Arc::new(Settings {
            outbound_federation: Some(outbound),
            ..Settings::clone(&self.account.settings)
        }))]
    }
}

/// [inferred wording]
fn disabled() -> Error {
    Error::feature_disabled("Outbound web identity federation is not enabled for this account.")
}

impl Handle for EnableOutboundWebIdentityFederationRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:EnableOutboundWebIdentityFederation", "*")])
    }

    /// "This operation also generates a unique issuer URL" (API model). Enabled again, it is the same. [inferred]
    fn run(self, call: &Call<'_>) -> Answer<EnableOutboundWebIdentityFederationResponse> {
        if call.outbound().is_some_and(|outbound| outbound.enabled) {
            // [inferred wording]
            return Err(Error::feature_enabled(
                "Outbound web identity federation is already enabled for this account.",
            ));
        }
        let issuer = match call.outbound() {
            Some(outbound) => outbound.issuer.clone(),
            None => format!(
                "https://{}.tokens.sts.global.api.aws",
                identifier::uuid(call.chance())
            ),
        };
        let answer = EnableOutboundWebIdentityFederationResponse {
            issuer_identifier: Some(issuer.clone()),
        };
        Ok((
            answer,
            call.with_outbound(OutboundFederation {
                issuer,
                enabled: true,
            }),
        ))
    }
}

impl Handle for DisableOutboundWebIdentityFederationRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:DisableOutboundWebIdentityFederation", "*")])
    }

    /// "It does not affect tokens that were issued before the feature was disabled" (API model).
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let outbound = call
            .outbound()
            .filter(|outbound| outbound.enabled)
            .ok_or_else(disabled)?;
        let changes = call.with_outbound(OutboundFederation {
            enabled: false,
            ..outbound.clone()
        });
        Ok(((), changes))
    }
}

impl Handle for GetOutboundWebIdentityFederationInfoRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:GetOutboundWebIdentityFederationInfo", "*")])
    }

    /// An account that never enabled it answers FeatureDisabled (API model: the operation's one error of its own).
    fn run(self, call: &Call<'_>) -> Answer<GetOutboundWebIdentityFederationInfoResponse> {
        let outbound = call.outbound().ok_or_else(disabled)?;
        let answer = GetOutboundWebIdentityFederationInfoResponse {
            issuer_identifier: Some(outbound.issuer.clone()),
            jwt_vending_enabled: Some(outbound.enabled),
        };
        Ok((answer, Vec::new()))
    }
}

trait TokenRules {
    fn seconds(&self) -> i64;
    fn request_tags(&self) -> impl Iterator<Item = (&str, &str)>;
}

impl TokenRules for GetWebIdentityTokenRequest {
    fn seconds(&self) -> i64 {
        self.duration_seconds.map_or(DEFAULT_SECONDS, i64::from)
    }

    fn request_tags(&self) -> impl Iterator<Item = (&str, &str)> {
        self.tags
            .iter()
            .flatten()
            .map(|tag| (tag.key.as_str(), tag.value.as_str()))
    }
}

impl Handle for GetWebIdentityTokenRequest {
    /// Tags need a permission of their own (`id_roles_providers_outbound_policies`).
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = |action| {
            Need::on(action, "*")
                .with_many("sts:IdentityTokenAudience", self.audience.clone())
                .with("sts:SigningAlgorithm", self.signing_algorithm.as_str())
                .with("sts:DurationSeconds", self.seconds().to_string())
                .request_tags(self.request_tags())
        };
        let mut needs = vec![need("sts:GetWebIdentityToken")];
        if self.request_tags().next().is_some() {
            needs.push(need("sts:TagGetWebIdentityToken"));
        }
        Ok(needs)
    }

    fn run(self, call: &Call<'_>) -> Answer<GetWebIdentityTokenResponse> {
        if self.subject_mode.as_deref() == Some("OriginIdentity") || self.scope.is_some() {
            return Err(error::no_identity_propagation());
        }
        let outbound = call
            .outbound()
            .filter(|outbound| outbound.enabled)
            .ok_or_else(|| {
                // [inferred wording]
                Error::outbound_web_identity_federation_disabled_exception(
                    "Outbound web identity federation is not enabled for this account.",
                )
            })?;
        let issued = call.now().as_second();
        let expires = issued.saturating_add(self.seconds());
        if call
            .caller
            .session
            .as_ref()
            .is_some_and(|session| session.expires < expires)
        {
            // [inferred wording]
            return Err(Error::session_duration_escalation_exception(
                "The requested token duration would extend beyond the calling session.",
            ));
        }
        // `none` has length four and HS256 is no value of AWS's: what is neither of the two is told so. [inferred wording]
        let algorithm = Algorithm::of_token(&self.signing_algorithm)
            .filter(|algorithm| matches!(algorithm, Algorithm::Rs256 | Algorithm::Es384))
            .ok_or_else(|| Error::validation_error("SigningAlgorithm must be RS256 or ES384."))?;
        let claims = claims(&self, call, &outbound.issuer, issued, expires);
        let token = call
            .env
            .keyring
            .sign(algorithm, &claims)
            .ok_or_else(|| Error::internal_failure("The token could not be signed."))?;
        let answer = GetWebIdentityTokenResponse {
            web_identity_token: Some(token),
            expiration: jiff::Timestamp::from_second(expires).ok(),
        };
        Ok((answer, Vec::new()))
    }
}

/// What `id_roles_providers_outbound_token_claims` lists, as far as this caller has it.
fn claims(
    request: &GetWebIdentityTokenRequest,
    call: &Call<'_>,
    issuer: &str,
    start: i64,
    end: i64,
) -> Value {
    let account = call.account;
    // For a role session the role's ARN, not the session's.
    let principal = match &call.caller.identity {
        Identity::Role { role, .. } => account.role_arn(role),
        _ => account.caller_arn(call.caller),
    };
    let mut own = Map::new();
    own.insert("aws_account".to_owned(), json!(account.id()));
    own.insert("source_region".to_owned(), json!(call.env.wire.region));
    own.insert("principal_id".to_owned(), json!(principal));
    let no_tags = Tags::default();
    let tags = match &call.caller.identity {
        Identity::Role { role, .. } => &role.tags,
        Identity::User(user) => &user.tags,
        _ => &no_tags,
    };
    let mut principal_tags: Vec<(&str, &str)> = tags
        .iter()
        .map(|tag| (tag.key.as_str(), tag.value.as_str()))
        .collect();
    if let Some(session) = &call.caller.session {
        // Session tags win over the role's own, whatever their case (`id_session-tags`).
        for (key, value) in &session.tags {
            principal_tags.retain(|(own, _)| !own.eq_ignore_ascii_case(key));
            principal_tags.push((key, value));
        }
        let session_end = jiff::Timestamp::from_second(session.expires).unwrap_or_default();
        own.insert("original_session_exp".to_owned(), json!(session_end.to_string()));
        if let Some(identity) = &session.source_identity {
            own.insert("source_identity".to_owned(), json!(identity));
        }
        if let Some(federation) = &session.federation {
            own.insert("federated_provider".to_owned(), json!(federation.provider));
        }
    }
    let object = |pairs: Vec<(&str, &str)>| -> Map<String, Value> {
        pairs
            .into_iter()
            .map(|(key, value)| (key.to_owned(), json!(value)))
            .collect()
    };
    if !principal_tags.is_empty() {
        own.insert("principal_tags".to_owned(), Value::Object(object(principal_tags)));
    }
    let request_tags: Vec<_> = request.request_tags().collect();
    if !request_tags.is_empty() {
        own.insert("request_tags".to_owned(), Value::Object(object(request_tags)));
    }
    let audience = match request.audience.as_slice() {
        [only] => json!(only),
        several => json!(several),
    };
    json!({
        "iss": issuer,
        "aud": audience,
        "sub": principal,
        "iat": start,
        "exp": end,
        "jti": identifier::uuid(call.chance()),
        (NAMESPACE): own,
    })
}
