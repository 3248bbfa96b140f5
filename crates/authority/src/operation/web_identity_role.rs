//! AssumeRoleWithWebIdentity.

use std::collections::BTreeMap;

use serde_json::Value;
use steprole_api::Error;
use steprole_api::sts::{AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse};
use steprole_federation::Token;
use steprole_federation::token::{Claims, Unverified};

use super::federated_role::{Asked, Vouched, check_source_identity, check_tags};
use super::{handlers, provider_claims};
use crate::call::{Answer, Call, Handle};
use crate::federation::{Federation, Vouching};
use crate::need::Need;

handlers! {
    write AssumeRoleWithWebIdentityRequest,
}

/// AssumeRoleWithWebIdentity's default (API model).
const DEFAULT_SECONDS: i64 = 3_600;

/// How far the issuer's clock may be off: "IAM provides a five-minute window beyond the expiration time"
/// (`id_roles_providers_oidc`).
const SKEW_SECONDS: i64 = 300;

/// The claim that carries session tags (`id_session-tags`).
const TAGS: &str = "https://aws.amazon.com/tags";

/// The claim that carries a source identity (`id_credentials_temp_control-access_monitor`).
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/source_identity";

/// Keys and values.
type SessionTags = Vec<(String, String)>;

/// A token that was believed.
struct WebIdentity {
    vouched: Vouched,
    subject: String,
    audience: String,
    provider: String,
}

impl Handle for AssumeRoleWithWebIdentityRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let identity = self.identity(call)?;
        Ok(identity.vouched.needs(call, &self.asked()))
    }

    fn run(self, call: &Call<'_>) -> Answer<AssumeRoleWithWebIdentityResponse> {
        let identity = self.identity(call)?;
        let source_identity = identity.vouched.source_identity.clone();
        let made = identity.vouched.assume(call, &self.asked())?;
        let answer = AssumeRoleWithWebIdentityResponse {
            credentials: Some(made.credentials),
            subject_from_web_identity_token: Some(identity.subject),
            assumed_role_user: Some(made.user),
            packed_policy_size: made.packed,
            // The provider's ARN, whatever the model says of `iss`. [observed, many: EKS and GitHub answers]
            provider: Some(identity.provider),
            audience: Some(identity.audience),
            source_identity,
            session_token_utilization: None,
            session_token_size: made.size,
            trusted_identity_propagation_context: None,
        };
        Ok((answer, Vec::new()))
    }
}

trait WebIdentityRules {
    fn asked(&self) -> Asked<'_>;
    fn identity(&self, call: &Call<'_>) -> Result<WebIdentity, Error>;
}

impl WebIdentityRules for AssumeRoleWithWebIdentityRequest {
    fn asked(&self) -> Asked<'_> {
        Asked {
            action: "sts:AssumeRoleWithWebIdentity",
            role_arn: &self.role_arn,
            policy: self.policy.as_deref(),
            policy_arns: self.policy_arns.as_deref(),
            seconds: self.duration_seconds.map_or(DEFAULT_SECONDS, i64::from),
            minimum_token_size: self.minimum_session_token_size,
        }
    }

    /// Reads and verifies the token: its issuer, its signature, its audience, its dates.
    fn identity(&self, call: &Call<'_>) -> Result<WebIdentity, Error> {
        if let Some(provider) = &self.provider_id {
            // The two that take it (API model) would have to be asked over the network.
            return Err(Error::idp_communication_error(format!(
                "The identity provider {provider} cannot be reached: this server asks nobody over the network."
            )));
        }
        // Provider and role are of one account, whoever calls.
        let owner = call.near.account_of(&self.role_arn).unwrap_or(call.account);
        let token = Token::read(&self.web_identity_token).map_err(|_| {
            // [observed, many]
            Error::invalid_identity_token(
                "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
            )
        })?;
        let issuer = token.claimed_issuer().ok_or_else(|| missing("iss"))?;
        let registered = issuer
            .strip_prefix("https://")
            .and_then(|url| owner.oidc_provider(url));
        // A built-in provider is named by its host, in trust policies and in answers, and has no list of clients: the trust
        // policy compares `aud`. One that is registered all the same counts as registered. [inferred]
        let (url, name, clients) = match (registered, built_in(issuer)) {
            (Some(provider), _) => (
                provider.url.as_str(),
                owner.oidc_provider_arn(&provider.url),
                Some(&provider.client_ids),
            ),
            (None, Some(host)) => (host, host.to_owned(), None),
            (None, None) => {
                // [observed: aws-actions/configure-aws-credentials#280]
                return Err(Error::invalid_identity_token(format!(
                    "No OpenIDConnect provider found in your account for {issuer}"
                )));
            }
        };
        let keyring = call.env.keyring;
        // Google's tokens may name it without the scheme (Google's OpenID Connect reference, `iss`).
        let keys = keyring.keys_of(issuer).or_else(|| match clients {
            None => keyring.keys_of(&format!("https://{url}")),
            Some(_) => None,
        });
        let keys = keys.ok_or_else(|| {
            Error::idp_communication_error(format!(
                "The identity provider {issuer} cannot be reached: this server asks nobody over the network. Start it \
                 with the issuer's keys in a file, or as the issuer."
            ))
        })?;
        let claims = token.verify(&keys).map_err(unverified)?;
        let subject = claims.text("sub").ok_or_else(|| missing("sub"))?;
        let audiences = claims.texts("aud").ok_or_else(|| missing("aud"))?;
        check_dates(claims, call.now().as_second())?;
        // The authorised party, where the token names one, is the client that asks (`reference_policies_iam-condition-keys`,
        // keys of OIDC federation: `aud` is then the value of `azp`).
        let is_client = |id: &&str| clients.is_none_or(|known| known.iter().any(|known| known == id));
        let audience = match claims.text("azp") {
            Some(party) => Some(party).filter(is_client),
            None => audiences.iter().copied().find(is_client),
        };
        // [observed: guardian/cdk#1944 and others]
        let audience = audience.ok_or_else(|| Error::invalid_identity_token("Incorrect token audience"))?;
        let (tags, transitive) = session_tags(claims)?;
        check_tags(&tags, &transitive)?;
        let source_identity = claims.text(SOURCE_IDENTITY).map(str::to_owned);
        check_source_identity(source_identity.as_deref())?;
        let key = |claim: &str| format!("{url}:{claim}");
        let texts = |values: Vec<&str>| values.into_iter().map(str::to_owned).collect::<Vec<_>>();
        let mut kept = vec![
            (key("aud"), vec![audience.to_owned()]),
            (key("sub"), vec![subject.to_owned()]),
        ];
        if let Some(methods) = claims.texts("amr") {
            kept.push((key("amr"), texts(methods)));
        }
        let mut keys = Vec::new();
        if claims.text("azp").is_some() {
            keys.push((key("oaud"), texts(audiences)));
        }
        if let Some(email) = claims.text("email") {
            // [observed: an answered question on re:Post; the documentation has it for Google only]
            keys.push((key("email"), vec![email.to_owned()]));
        }
        for (name, value) in provider_claims::of_provider(url, claims) {
            keys.push((key(name), vec![value]));
        }
        Ok(WebIdentity {
            vouched: Vouched {
                session_name: self.role_session_name.clone(),
                federation: Federation {
                    vouching: Vouching::WebIdentity,
                    provider: name.clone(),
                    keys: kept,
                },
                keys,
                tags,
                transitive,
                source_identity,
                ceiling_seconds: None,
            },
            subject: subject.to_owned(),
            audience: audience.to_owned(),
            provider: name,
        })
    }
}

/// Providers that AWS knows without registration and whose tokens can be verified: "from Google, Facebook, or Amazon Cognito
/// … These OIDC identity providers are already built-in" (API model, CreateOpenIDConnectProvider). Login with Amazon and
/// Facebook give access tokens, which only they can judge.
fn built_in(issuer: &str) -> Option<&'static str> {
    match issuer {
        "accounts.google.com" | "https://accounts.google.com" => Some("accounts.google.com"),
        "https://cognito-identity.amazonaws.com" => Some("cognito-identity.amazonaws.com"),
        _ => None,
    }
}

/// [observed: gitlab-org/gitlab#342243]
fn missing(claim: &str) -> Error {
    Error::invalid_identity_token(format!("Missing a required claim: {claim}"))
}

fn unverified(reason: Unverified) -> Error {
    Error::invalid_identity_token(match reason {
        // Two spaces. [observed: awslabs/aws-sdk-rust#827]
        Unverified::Key => {
            "Couldn't retrieve verification key from your identity provider,  please reference \
             AssumeRoleWithWebIdentity documentation for requirements"
        }
        // [inferred texts]
        Unverified::Algorithm => "The token is signed with an algorithm that is not supported.",
        Unverified::Signature => "The token's signature is not valid.",
    })
}

fn check_dates(claims: Claims<'_>, now: i64) -> Result<(), Error> {
    let expires = claims.seconds("exp").ok_or_else(|| missing("exp"))?;
    let issued = claims.seconds("iat").ok_or_else(|| missing("iat"))?;
    if now >= expires.saturating_add(SKEW_SECONDS) {
        // No space before the second number. [observed: awslabs/aws-orbit-workbench#771]
        return Err(Error::expired_token_exception(format!(
            "Token expired: current date/time {now} must be before the expiration date/time{expires}"
        )));
    }
    let starts = claims.seconds("nbf").map_or(issued, |start| start.max(issued));
    if now.saturating_add(SKEW_SECONDS) < starts {
        // [inferred text]
        return Err(Error::invalid_identity_token(format!(
            "Token is not valid yet: current date/time {now} must not be before {starts}"
        )));
    }
    Ok(())
}

/// The session tags of a token: in one claim, or each in a claim of its own (`id_session-tags`).
fn session_tags(claims: Claims<'_>) -> Result<(SessionTags, Vec<String>), Error> {
    let mut tags = BTreeMap::new();
    let mut transitive = Vec::new();
    if let Some(value) = claims.value(TAGS) {
        let principal = value.get("principal_tags").and_then(Value::as_object);
        for (key, value) in principal.into_iter().flatten() {
            tags.insert(key.clone(), tag_value(key, value)?);
        }
        if let Some(keys) = value.get("transitive_tag_keys") {
            transitive = tag_keys(keys)?;
        }
    }
    for (name, value) in claims.iter() {
        let Some(rest) = name.strip_prefix(TAGS).and_then(|rest| rest.strip_prefix('/')) else {
            continue;
        };
        if let Some(key) = rest.strip_prefix("principal_tags/") {
            tags.insert(key.to_owned(), tag_value(key, value)?);
        } else if rest == "transitive_tag_keys" {
            transitive = tag_keys(value)?;
        }
    }
    Ok((tags.into_iter().collect(), transitive))
}

/// A tag's value: text, or a list of just one. [inferred text]
fn tag_value(key: &str, value: &Value) -> Result<String, Error> {
    let only = match value {
        Value::Array(values) => match values.as_slice() {
            [only] => only.as_str(),
            _ => None,
        },
        _ => value.as_str(),
    };
    only.map(str::to_owned)
        .ok_or_else(|| Error::invalid_identity_token(format!("The session tag {key} must have one value.")))
}

fn tag_keys(value: &Value) -> Result<Vec<String>, Error> {
    let keys: Option<Vec<String>> = match value {
        Value::String(key) => Some(vec![key.clone()]),
        Value::Array(keys) => keys.iter().map(|key| key.as_str().map(str::to_owned)).collect(),
        _ => None,
    };
    // [inferred text]
    keys.ok_or_else(|| Error::invalid_identity_token("Transitive tag keys must be a list of texts."))
}
