//! AssumeRoleWithSAML.

use data_encoding::BASE64;
use jiff::Timestamp;
use sha1::{Digest as _, Sha1};
use steprole_api::Error;
use steprole_api::sts::{AssumeRoleWithSAMLRequest, AssumeRoleWithSAMLResponse};
use steprole_federation::saml::{self, Assertion, InvalidResponse};

use super::federated_role::{Asked, Vouched, check_source_identity, check_tags, is_session_name};
use super::handlers;
use crate::call::{Answer, Call, Handle};
use crate::entity::SamlProvider;
use crate::federation::{Federation, Vouching};
use crate::need::Need;

handlers! {
    write AssumeRoleWithSAMLRequest,
}

/// AssumeRoleWithSAML's default (API model).
const DEFAULT_SECONDS: i64 = 3_600;

/// The shortest session that an assertion may ask for, and the longest
/// (`id_roles_providers_create_saml_assertions`, SessionDuration).
const DURATION: std::ops::RangeInclusive<i64> = 900..=43_200;

/// "Token must be redeemed within 5 minutes of issuance."
const REDEEM_SECONDS: i64 = 300;

/// Where the attributes that AWS knows are (`id_roles_providers_create_saml_assertions`).
const ATTRIBUTES: &str = "https://aws.amazon.com/SAML/Attributes/";

/// The audiences that mean AWS (`id_roles_providers_create_saml_assertions`, AudienceRestriction).
const AUDIENCES: [&str; 2] = ["https://signin.aws.amazon.com/saml", "urn:amazon:webservices"];

const NAME_ID_FORMATS: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:";

/// Attributes of the eduPerson and eduOrg schemas, and the condition keys that they become
/// (`id_roles_providers_create_saml_assertions`, "Mapping SAML attributes to AWS trust policy context keys").
const MAPPED: [(&str, &str); 13] = [
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.1", "saml:edupersonaffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.2", "saml:edupersonnickname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.3", "saml:edupersonorgdn"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.4", "saml:edupersonorgunitdn"),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.5",
        "saml:edupersonprimaryaffiliation",
    ),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.6", "saml:edupersonprincipalname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.7", "saml:edupersonentitlement"),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.8",
        "saml:edupersonprimaryorgunitdn",
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.9",
        "saml:edupersonscopedaffiliation",
    ),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.10", "saml:edupersontargetedid"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.11", "saml:edupersonassurance"),
    ("urn:oid:2.5.4.3", "saml:cn"),
    ("urn:oid:0.9.2342.19200300.100.1.3", "saml:mail"),
];

/// An assertion that was believed.
struct SamlIdentity {
    vouched: Vouched,
    assertion: Assertion,
    subject_type: String,
    name_qualifier: String,
    /// SessionDuration, where the assertion has it.
    seconds: Option<i64>,
}

impl Handle for AssumeRoleWithSAMLRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let identity = self.identity(call)?;
        Ok(identity.vouched.needs(call, &self.asked(identity.seconds)))
    }

    fn run(self, call: &Call<'_>) -> Answer<AssumeRoleWithSAMLResponse> {
        let identity = self.identity(call)?;
        let source_identity = identity.vouched.source_identity.clone();
        let made = identity.vouched.assume(call, &self.asked(identity.seconds))?;
        let answer = AssumeRoleWithSAMLResponse {
            credentials: Some(made.credentials),
            assumed_role_user: Some(made.user),
            packed_policy_size: made.packed,
            subject: Some(identity.assertion.subject.value),
            subject_type: Some(identity.subject_type),
            issuer: Some(identity.assertion.issuer),
            // The Recipient, not the Audience (API model).
            audience: Some(identity.assertion.confirmation.recipient),
            name_qualifier: Some(identity.name_qualifier),
            source_identity,
            session_token_utilization: None,
            session_token_size: made.size,
            trusted_identity_propagation_context: None,
        };
        Ok((answer, Vec::new()))
    }
}

trait SamlRules {
    fn asked(&self, seconds: Option<i64>) -> Asked<'_>;
    fn identity(&self, call: &Call<'_>) -> Result<SamlIdentity, Error>;
    fn check_roles(&self, assertion: &Assertion) -> Result<(), Error>;
}

impl SamlRules for AssumeRoleWithSAMLRequest {
    /// "The role session lasts for the duration that you specify for the DurationSeconds parameter, or until the time
    /// specified in the SAML authentication response's SessionNotOnOrAfter value, whichever is shorter" (API model). That
    /// SessionDuration takes the parameter's place where there is none: [inferred].
    fn asked(&self, seconds: Option<i64>) -> Asked<'_> {
        Asked {
            action: "sts:AssumeRoleWithSAML",
            role_arn: &self.role_arn,
            policy: self.policy.as_deref(),
            policy_arns: self.policy_arns.as_deref(),
            seconds: self
                .duration_seconds
                .map(i64::from)
                .or(seconds)
                .unwrap_or(DEFAULT_SECONDS),
            minimum_token_size: self.minimum_session_token_size,
        }
    }

    /// Reads and verifies the assertion: provider, signature, issuer, dates, audience, recipient, role.
    fn identity(&self, call: &Call<'_>) -> Result<SamlIdentity, Error> {
        let refused = Error::invalid_identity_token;
        // Provider and role are of one account, whoever calls.
        let owner = call.near.account_of(&self.role_arn).unwrap_or(call.account);
        let provider = owner
            .saml_provider(&self.principal_arn)
            // (`troubleshoot_saml`)
            .ok_or_else(|| refused("Specified provider doesn't exist.".to_owned()))?;
        if call.env.now >= provider.valid_until() {
            // [inferred]
            return Err(refused(
                "The metadata of the specified provider has expired.".to_owned(),
            ));
        }
        let assertion =
            saml::read(&self.saml_assertion, &provider.metadata.keys).map_err(|error| invalid(&error))?;
        if provider.requires_encryption {
            // [inferred text]
            return Err(refused(
                "The specified provider requires encrypted assertions.".to_owned(),
            ));
        }
        if assertion.issuer != provider.metadata.entity {
            // (`troubleshoot_saml`)
            return Err(refused("Issuer not present in specified provider".to_owned()));
        }
        check_dates(&assertion, call.env.now)?;
        check_addressee(&assertion, provider)?;
        self.check_roles(&assertion)?;
        let session_name = only(&assertion, "RoleSessionName")?
            .ok_or_else(|| refused("RoleSessionName is required in AuthnResponse".to_owned()))?;
        if !is_session_name(&session_name) {
            return Err(refused(
                "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}".to_owned(),
            ));
        }
        let seconds = only(&assertion, "SessionDuration")?
            .map(|text| {
                let seconds = text.parse().ok().filter(|seconds| DURATION.contains(seconds));
                // [inferred text]
                seconds.ok_or_else(|| {
                    refused("SessionDuration in AuthnResponse must be between 900 and 43200.".to_owned())
                })
            })
            .transpose()?;
        let source_identity = only(&assertion, "SourceIdentity")?;
        check_source_identity(source_identity.as_deref())?;
        let mut tags = Vec::new();
        let prefix = format!("{ATTRIBUTES}PrincipalTag:");
        for (name, values) in &assertion.attributes {
            if let Some(key) = name.strip_prefix(&prefix) {
                let [value] = values.as_slice() else {
                    // [inferred text]
                    return Err(refused(format!("The session tag {key} must have one value.")));
                };
                tags.push((key.to_owned(), value.clone()));
            }
        }
        let transitive: Vec<String> = assertion
            .values(&format!("{ATTRIBUTES}TransitiveTagKeys"))
            .map(str::to_owned)
            .collect();
        check_tags(&tags, &transitive)?;
        // "If the format includes the prefix …, that prefix is removed" (API model).
        let format = &assertion.subject.format;
        let subject_type = format.strip_prefix(NAME_ID_FORMATS).unwrap_or(format).to_owned();
        let name_qualifier = name_qualifier(&assertion.issuer, owner.id(), &provider.name);
        let one = |key: &str, value: &str| (key.to_owned(), vec![value.to_owned()]);
        // Those of SAML's keys that later requests carry too (`reference_policies_iam-condition-keys`, cross-service keys).
        let kept = vec![
            one("saml:namequalifier", &name_qualifier),
            one("saml:sub", &assertion.subject.value),
            one("saml:sub_type", &subject_type),
        ];
        let mut keys = vec![
            one("saml:aud", &assertion.confirmation.recipient),
            one("saml:iss", &assertion.issuer),
            one("saml:doc", &format!("{}/{}", owner.id(), provider.name)),
        ];
        for (name, key) in MAPPED {
            let values: Vec<String> = assertion.values(name).map(str::to_owned).collect();
            if !values.is_empty() {
                keys.push((key.to_owned(), values));
            }
        }
        let ceiling_seconds = assertion
            .session_end
            .map(|end| end.as_second().saturating_sub(call.now().as_second()));
        Ok(SamlIdentity {
            vouched: Vouched {
                session_name,
                federation: Federation {
                    vouching: Vouching::Saml,
                    provider: self.principal_arn.clone(),
                    keys: kept,
                },
                keys,
                tags,
                transitive,
                source_identity,
                ceiling_seconds,
            },
            assertion,
            subject_type,
            name_qualifier,
            seconds,
        })
    }

    /// "A comma-separated pair of strings" of role and provider, in either order
    /// (`id_roles_providers_create_saml_assertions`).
    fn check_roles(&self, assertion: &Assertion) -> Result<(), Error> {
        let name = format!("{ATTRIBUTES}Role");
        let is_meant = assertion.values(&name).any(|pair| {
            pair.split_once(',').is_some_and(|(one, other)| {
                let pair = (one.trim(), other.trim());
                let (role, provider) = (self.role_arn.as_str(), self.principal_arn.as_str());
                pair == (role, provider) || pair == (provider, role)
            })
        });
        if is_meant {
            Ok(())
        } else {
            // [observed: Versent/saml2aws#865]
            Err(Error::invalid_identity_token(
                "Supplied RoleArn not found in saml assertion",
            ))
        }
    }
}

fn invalid(error: &InvalidResponse) -> Error {
    match error {
        // (`troubleshoot_saml`)
        InvalidResponse::Signature => Error::invalid_identity_token("Response signature invalid"),
        InvalidResponse::Status(status) => Error::idp_rejected_claim(format!(
            "The identity provider reported that authentication failed: {status}"
        )),
        InvalidResponse::Encrypted => {
            Error::invalid_identity_token("Encrypted assertions are not available in this server.")
        }
        // [inferred text]
        InvalidResponse::Incomplete | InvalidResponse::Malformed => {
            Error::invalid_identity_token("Invalid SAML response.")
        }
    }
}

fn check_dates(assertion: &Assertion, now: Timestamp) -> Result<(), Error> {
    let conditions = &assertion.conditions;
    let confirmation = &assertion.confirmation;
    let starts = [conditions.not_before, confirmation.not_before];
    let is_early = starts.into_iter().flatten().any(|start| now < start);
    let is_future = assertion.issued.as_second() > now.as_second().saturating_add(REDEEM_SECONDS);
    if is_early || is_future {
        // [inferred text]
        return Err(Error::invalid_identity_token("Assertion is not valid yet."));
    }
    let ends = [
        conditions.not_on_or_after,
        Some(confirmation.not_on_or_after),
        assertion.session_end,
    ];
    let is_late = ends.into_iter().flatten().any(|end| now >= end);
    let age = now.as_second().saturating_sub(assertion.issued.as_second());
    if is_late || age > REDEEM_SECONDS {
        // [observed: Nike-Inc/gimme-aws-creds#251]
        return Err(Error::expired_token_exception(
            "Token must be redeemed within 5 minutes of issuance",
        ));
    }
    Ok(())
}

/// Whether the assertion was made for AWS, and to be handed to it.
fn check_addressee(assertion: &Assertion, provider: &SamlProvider) -> Result<(), Error> {
    let is_us = |audience: &String| AUDIENCES.contains(&audience.as_str()) || is_endpoint(audience, provider);
    let restrictions = &assertion.conditions.audiences;
    if restrictions.is_empty() || !restrictions.iter().all(|audiences| audiences.iter().any(is_us)) {
        // (`troubleshoot_saml`)
        return Err(Error::invalid_identity_token(
            "Response does not contain the required audience.",
        ));
    }
    // "The Recipient attribute must include a value that matches the AWS sign-in endpoint URL"
    // (`id_roles_providers_create_saml_assertions`). [inferred text]
    if !is_endpoint(&assertion.confirmation.recipient, provider) {
        return Err(Error::invalid_identity_token(
            "Recipient in AuthnResponse does not match the sign-in endpoint.",
        ));
    }
    Ok(())
}

/// `https://signin.aws.amazon.com/saml`, a Region's, or the provider's own with its id at the end.
fn is_endpoint(url: &str, provider: &SamlProvider) -> bool {
    let Some((host, path)) = url.strip_prefix("https://").and_then(|rest| rest.split_once('/')) else {
        return false;
    };
    let region = host
        .strip_suffix("signin.aws.amazon.com")
        .map(|region| region.strip_suffix('.').unwrap_or(region));
    let is_region = |region: &str| {
        region
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let is_own = path.strip_prefix("saml/acs/").is_some_and(|id| id == provider.id);
    region.is_some_and(is_region) && (path == "saml" || is_own)
}

/// The one value of an attribute of AWS's. [inferred text]
fn only(assertion: &Assertion, name: &str) -> Result<Option<String>, Error> {
    let name = format!("{ATTRIBUTES}{name}");
    let mut values = assertion.values(&name);
    let first = values.next().map(str::to_owned);
    if values.next().is_some() {
        return Err(Error::invalid_identity_token(format!(
            "The attribute {name} must have one value."
        )));
    }
    Ok(first)
}

/// `BASE64 ( SHA1 ( "https://example.com/saml" + "123456789012" + "/MySAMLIdP" ) )` (API model).
fn name_qualifier(issuer: &str, account: &str, provider: &str) -> String {
    BASE64.encode(&Sha1::digest(format!("{issuer}{account}/{provider}")))
}
