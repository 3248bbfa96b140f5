//! Roles for those whom a provider vouches for: AssumeRoleWithWebIdentity, AssumeRoleWithSAML, GetWebIdentityToken.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Key, identities, refusal};
use steprole_api::Error;
use steprole_api::iam::{
    CreateOpenIDConnectProviderRequest, CreateRoleRequest, CreateSAMLProviderRequest,
    DeleteOpenIDConnectProviderRequest, DeleteSAMLProviderRequest,
    DisableOutboundWebIdentityFederationRequest, EnableOutboundWebIdentityFederationRequest,
    GetOutboundWebIdentityFederationInfoRequest, ListUsersRequest, PutRolePolicyRequest,
    UpdateAssumeRolePolicyRequest, UpdateSAMLProviderRequest,
};
use steprole_api::sts::{
    AssumeRoleWithSAMLRequest, AssumeRoleWithSAMLResponse, AssumeRoleWithWebIdentityRequest,
    AssumeRoleWithWebIdentityResponse, GetCallerIdentityRequest, GetWebIdentityTokenRequest, Tag,
};

const ROLE: &str = "arn:aws:iam::123456789012:role/Federated";
const OIDC: &str = "arn:aws:iam::123456789012:oidc-provider/oidc.example.com";
const SAML: &str = "arn:aws:iam::123456789012:saml-provider/ExampleIdP";
const SUBJECT: &str = "repo:example/app:ref:refs/heads/main";

fn trust(action: &str, provider: &str, condition: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"Federated":"{provider}"}},
        "Action":{action},"Condition":{{{condition}}}}}}}"#
    )
}

/// An account that trusts both providers, and the role of both.
fn aws() -> Aws {
    let aws = Aws::new();
    aws.call(CreateOpenIDConnectProviderRequest {
        url: "https://oidc.example.com".to_owned(),
        client_id_list: Some(vec!["sts.amazonaws.com".to_owned()]),
        thumbprint_list: None,
        tags: None,
        context_provider: None,
        identity_center_instance_arn: None,
    })
    .unwrap();
    aws.call(CreateSAMLProviderRequest {
        saml_metadata_document: identities("metadata.xml"),
        name: "ExampleIdP".to_owned(),
        tags: None,
        assertion_encryption_mode: None,
        add_private_key: None,
        context_provider: None,
        identity_center_instance_arn: None,
    })
    .unwrap();
    aws.call(CreateRoleRequest {
        path: None,
        role_name: "Federated".to_owned(),
        assume_role_policy_document: trust(r#""sts:AssumeRoleWithWebIdentity""#, OIDC, ""),
        description: None,
        max_session_duration: None,
        max_signin_session_duration: None,
        permissions_boundary: None,
        tags: None,
    })
    .unwrap();
    aws
}

fn trusting(aws: &Aws, document: &str) {
    aws.call(UpdateAssumeRolePolicyRequest {
        role_name: "Federated".to_owned(),
        policy_document: document.to_owned(),
    })
    .unwrap();
}

fn token(name: &str) -> String {
    let all: serde_json::Value = serde_json::from_str(&identities("tokens.json")).unwrap();
    all[name].as_str().unwrap().to_owned()
}

fn web(token: String) -> AssumeRoleWithWebIdentityRequest {
    AssumeRoleWithWebIdentityRequest {
        role_arn: ROLE.to_owned(),
        role_session_name: "main".to_owned(),
        web_identity_token: token,
        provider_id: None,
        policy_arns: None,
        policy: None,
        duration_seconds: None,
        minimum_session_token_size: None,
    }
}

fn with_token(aws: &Aws, name: &str) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
    aws.call_as(&Key::nobody(), web(token(name)))
}

fn saml(name: &str) -> AssumeRoleWithSAMLRequest {
    AssumeRoleWithSAMLRequest {
        role_arn: ROLE.to_owned(),
        principal_arn: SAML.to_owned(),
        saml_assertion: identities(&format!("{name}.saml")),
        policy_arns: None,
        policy: None,
        duration_seconds: None,
        minimum_session_token_size: None,
    }
}

fn with_assertion(aws: &Aws, name: &str) -> Result<AssumeRoleWithSAMLResponse, Error> {
    aws.call_as(&Key::nobody(), saml(name))
}

fn invalid(text: &str) -> (String, String) {
    ("InvalidIdentityToken".to_owned(), text.to_owned())
}

fn denied(action: &str) -> (String, String) {
    (
        "AccessDenied".to_owned(),
        format!("Not authorized to perform {action}"),
    )
}

fn tagging(action: &str) -> String {
    format!(r#"["{action}","sts:TagSession","sts:SetSourceIdentity"]"#)
}

#[test]
fn a_token_opens_the_role_that_trusts_its_provider() {
    let aws = aws();
    for name in ["rs256", "es256", "es384", "audience_list", "authorised_party"] {
        let answer = with_token(&aws, name).unwrap();
        assert_eq!(answer.subject_from_web_identity_token.as_deref(), Some(SUBJECT));
        assert_eq!(answer.audience.as_deref(), Some("sts.amazonaws.com"));
        assert_eq!(answer.provider.as_deref(), Some(OIDC));
        assert_eq!(answer.source_identity, None);
        assert_eq!(answer.packed_policy_size, None);
        let user = answer.assumed_role_user.unwrap();
        assert_eq!(user.arn, "arn:aws:sts::123456789012:assumed-role/Federated/main");
        let session = Key::session(&answer.credentials.unwrap());
        let who = aws.call_as(&session, GetCallerIdentityRequest {}).unwrap();
        assert_eq!(who.arn, Some(user.arn));
        assert_eq!(who.user_id, Some(user.assumed_role_id));
    }
}

#[test]
fn tokens_that_are_not_good_are_told_why() {
    let aws = aws();
    let text = |name: &str| refusal(with_token(&aws, name));
    assert_eq!(
        text("unknown_key"),
        invalid(
            "Couldn't retrieve verification key from your identity provider,  please reference \
             AssumeRoleWithWebIdentity documentation for requirements"
        )
    );
    assert_eq!(text("stranger"), invalid("The token's signature is not valid."));
    for name in ["hs256", "critical"] {
        assert_eq!(
            text(name),
            invalid("The token is signed with an algorithm that is not supported.")
        );
    }
    for (name, issuer) in [
        ("other_issuer", "https://other.example.com"),
        ("plain_issuer", "oidc.example.com"),
    ] {
        assert_eq!(
            text(name),
            invalid(&format!(
                "No OpenIDConnect provider found in your account for {issuer}"
            ))
        );
    }
    for (name, claim) in [
        ("no_issuer", "iss"),
        ("no_audience", "aud"),
        ("no_subject", "sub"),
        ("no_expiry", "exp"),
        ("no_issue_date", "iat"),
    ] {
        assert_eq!(text(name), invalid(&format!("Missing a required claim: {claim}")));
    }
    assert_eq!(text("other_audience"), invalid("Incorrect token audience"));
    for name in ["not_yet", "from_tomorrow"] {
        assert_eq!(text(name).0, "InvalidIdentityToken", "{name}");
    }
    assert_eq!(
        text("bad_tags"),
        invalid("The session tag Team must have one value.")
    );
    assert_eq!(
        text("bad_source_identity"),
        invalid("Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\"")
    );
    assert_eq!(
        refusal(aws.call_as(&Key::nobody(), web("an access token".to_owned()))),
        invalid(
            "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"
        )
    );
    let facebook = AssumeRoleWithWebIdentityRequest {
        provider_id: Some("graph.facebook.com".to_owned()),
        ..web(token("rs256"))
    };
    assert_eq!(
        refusal(aws.call_as(&Key::nobody(), facebook)).0,
        "IDPCommunicationError"
    );
}

/// Five minutes beyond `exp`, for clocks that are off.
#[test]
fn a_token_expires() {
    let aws = aws();
    aws.advance(599);
    with_token(&aws, "rs256").unwrap();
    aws.advance(1);
    assert_eq!(
        refusal(with_token(&aws, "rs256")),
        (
            "ExpiredTokenException".to_owned(),
            "Token expired: current date/time 1767226200 must be before the expiration date/time1767225900"
                .to_owned()
        )
    );
}

/// An issuer whose keys nobody gave: the server does not go and ask.
#[test]
fn an_issuer_that_cannot_be_asked_is_told() {
    let aws = aws();
    aws.call(CreateOpenIDConnectProviderRequest {
        url: "https://other.example.com".to_owned(),
        client_id_list: None,
        thumbprint_list: None,
        tags: None,
        context_provider: None,
        identity_center_instance_arn: None,
    })
    .unwrap();
    assert_eq!(
        refusal(with_token(&aws, "other_issuer")).0,
        "IDPCommunicationError"
    );
}

#[test]
fn the_trust_policy_sees_the_claims() {
    let aws = aws();
    let with = |condition: &str| {
        trusting(
            &aws,
            &trust(&tagging("sts:AssumeRoleWithWebIdentity"), OIDC, condition),
        );
        with_token(&aws, "tags")
    };
    for condition in [
        r#""StringEquals":{"oidc.example.com:aud":"sts.amazonaws.com"}"#,
        r#""StringLike":{"oidc.example.com:sub":"repo:example/app:*"}"#,
        r#""ForAnyValue:StringEquals":{"oidc.example.com:amr":"mfa"}"#,
        r#""StringEquals":{"oidc.example.com:email":"alice@example.com"}"#,
        r#""StringEquals":{"oidc.example.com:aud":"sts.amazonaws.com"},"StringLike":{"sts:SourceIdentity":["alice","bob"]}"#,
    ] {
        with(condition).unwrap_or_else(|error| panic!("{condition}: {error:?}"));
    }
    for condition in [
        r#""StringEquals":{"oidc.example.com:aud":"another"}"#,
        r#""StringLike":{"oidc.example.com:sub":"repo:other/*"}"#,
        r#""StringEquals":{"other.example.com:aud":"sts.amazonaws.com"}"#,
        r#""Bool":{"aws:MultiFactorAuthPresent":"true"}"#,
    ] {
        assert_eq!(
            refusal(with(condition)),
            denied("sts:AssumeRoleWithWebIdentity"),
            "{condition}"
        );
    }
    // What SetSourceIdentity has no key for does not cover it; TagSession has these. (Service Authorization Reference)
    for condition in [
        r#""StringEquals":{"sts:RoleSessionName":"main"}"#,
        r#""StringEquals":{"aws:RequestTag/Team":"blue"},"ForAnyValue:StringEquals":{"sts:TransitiveTagKeys":"Team"}"#,
    ] {
        assert_eq!(
            refusal(with(condition)),
            denied("sts:SetSourceIdentity"),
            "{condition}"
        );
    }
}

/// Whoever is not trusted, and whatever is not there, gets one and the same text.
#[test]
fn only_the_provider_that_is_named_is_trusted() {
    let aws = aws();
    for (action, provider) in [
        (
            r#""sts:AssumeRoleWithWebIdentity""#,
            "arn:aws:iam::123456789012:oidc-provider/other.example.com",
        ),
        (r#""sts:AssumeRoleWithWebIdentity""#, SAML),
        (r#""sts:AssumeRoleWithSAML""#, OIDC),
    ] {
        trusting(&aws, &trust(action, provider, ""));
        assert_eq!(
            refusal(with_token(&aws, "rs256")),
            denied("sts:AssumeRoleWithWebIdentity")
        );
    }
    let nowhere = AssumeRoleWithWebIdentityRequest {
        role_arn: "arn:aws:iam::123456789012:role/Nowhere".to_owned(),
        ..web(token("rs256"))
    };
    assert_eq!(
        refusal(aws.call_as(&Key::nobody(), nowhere)),
        denied("sts:AssumeRoleWithWebIdentity")
    );
    // A provider that is gone vouches for nobody, whatever the trust policy says.
    trusting(&aws, &trust(r#""sts:AssumeRoleWithWebIdentity""#, OIDC, ""));
    aws.call(DeleteOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: OIDC.to_owned(),
    })
    .unwrap();
    assert_eq!(
        refusal(with_token(&aws, "rs256")),
        invalid("No OpenIDConnect provider found in your account for https://oidc.example.com")
    );
}

#[test]
fn tags_and_source_identity_of_a_token_need_permission_and_stay() {
    let aws = aws();
    assert_eq!(refusal(with_token(&aws, "tags")), denied("sts:TagSession"));
    trusting(
        &aws,
        &trust(r#"["sts:AssumeRoleWithWebIdentity","sts:TagSession"]"#, OIDC, ""),
    );
    with_token(&aws, "flat_tags").unwrap();
    assert_eq!(refusal(with_token(&aws, "tags")), denied("sts:SetSourceIdentity"));
    trusting(&aws, &trust(&tagging("sts:AssumeRoleWithWebIdentity"), OIDC, ""));
    let answer = with_token(&aws, "tags").unwrap();
    assert_eq!(answer.source_identity.as_deref(), Some("alice"));
    aws.call(PutRolePolicyRequest {
        role_name: "Federated".to_owned(),
        policy_name: "p".to_owned(),
        policy_document: format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*",
            "Condition":{{"StringEquals":{{"aws:PrincipalTag/team":"blue","aws:SourceIdentity":"alice",
            "aws:FederatedProvider":"{OIDC}","oidc.example.com:sub":"{SUBJECT}"}},
            "Bool":{{"aws:MultiFactorAuthPresent":"false"}}}}}}}}"#
        ),
    })
    .unwrap();
    let list = || ListUsersRequest {
        path_prefix: None,
        marker: None,
        max_items: None,
    };
    let session = Key::session(&answer.credentials.unwrap());
    aws.call_as(&session, list()).unwrap();
    let untagged = Key::session(&with_token(&aws, "rs256").unwrap().credentials.unwrap());
    assert_eq!(refusal(aws.call_as(&untagged, list())).0, "AccessDenied");
}

#[test]
fn durations_end_where_the_role_says() {
    let aws = aws();
    let lasting = |seconds: i32| {
        let request = AssumeRoleWithWebIdentityRequest {
            duration_seconds: Some(seconds),
            ..web(token("rs256"))
        };
        aws.call_as(&Key::nobody(), request)
    };
    let end = lasting(900).unwrap().credentials.unwrap().expiration;
    assert_eq!(end.to_string(), "2026-01-01T00:15:00Z");
    assert_eq!(
        refusal(lasting(3601)).1,
        "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    );
}

fn saml_aws() -> Aws {
    let aws = aws();
    trusting(&aws, &trust(&tagging("sts:AssumeRoleWithSAML"), SAML, ""));
    aws
}

#[test]
fn an_assertion_opens_the_role_that_trusts_its_provider() {
    let aws = saml_aws();
    for name in [
        "assertion",
        "response",
        "both",
        "two_roles",
        "urn_audience",
        "regional",
    ] {
        let answer = with_assertion(&aws, name).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(answer.subject.as_deref(), Some("alice@example.com"));
        assert_eq!(answer.subject_type.as_deref(), Some("persistent"));
        assert_eq!(answer.issuer.as_deref(), Some("https://idp.example.com/saml"));
        let expected = if name == "regional" {
            "https://eu-west-1.signin.aws.amazon.com/saml"
        } else {
            "https://signin.aws.amazon.com/saml"
        };
        assert_eq!(answer.audience.as_deref(), Some(expected));
        let user = answer.assumed_role_user.unwrap();
        assert_eq!(user.arn, "arn:aws:sts::123456789012:assumed-role/Federated/alice");
    }
}

/// `BASE64 ( SHA1 ( "https://idp.example.com/saml" + "123456789012" + "/ExampleIdP" ) )`, by coreutils.
#[test]
fn the_name_qualifier_is_the_documented_hash() {
    let answer = with_assertion(&saml_aws(), "assertion").unwrap();
    assert_eq!(
        answer.name_qualifier.as_deref(),
        Some("gVMfPykcwyJvL8k2pmXetypU/dY=")
    );
}

#[test]
fn assertions_that_are_not_good_are_told_why() {
    let aws = saml_aws();
    for (name, text) in [
        ("unsigned", "Response signature invalid"),
        ("stranger", "Response signature invalid"),
        ("other_issuer", "Issuer not present in specified provider"),
        (
            "other_audience",
            "Response does not contain the required audience.",
        ),
        ("no_audience", "Response does not contain the required audience."),
        (
            "other_recipient",
            "Recipient in AuthnResponse does not match the sign-in endpoint.",
        ),
        ("other_role", "Supplied RoleArn not found in saml assertion"),
        ("no_role", "Supplied RoleArn not found in saml assertion"),
        ("no_session_name", "RoleSessionName is required in AuthnResponse"),
        (
            "bad_session_name",
            "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}",
        ),
        (
            "bad_source_identity",
            "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\"",
        ),
        (
            "bad_duration",
            "SessionDuration in AuthnResponse must be between 900 and 43200.",
        ),
        (
            "short_duration",
            "SessionDuration in AuthnResponse must be between 900 and 43200.",
        ),
        ("two_tag_values", "The session tag Team must have one value."),
        ("odd_condition", "Invalid SAML response."),
    ] {
        assert_eq!(refusal(with_assertion(&aws, name)), invalid(text), "{name}");
    }
    assert_eq!(refusal(with_assertion(&aws, "failed")).0, "IDPRejectedClaim");
    let unknown = AssumeRoleWithSAMLRequest {
        principal_arn: format!("{SAML}2"),
        ..saml("assertion")
    };
    assert_eq!(
        refusal(aws.call_as(&Key::nobody(), unknown)),
        invalid("Specified provider doesn't exist.")
    );
}

#[test]
fn an_assertion_expires_and_can_be_redeemed_until_then() {
    let aws = saml_aws();
    aws.advance(299);
    with_assertion(&aws, "assertion").unwrap();
    with_assertion(&aws, "assertion").unwrap();
    with_assertion(&aws, "long_lived").unwrap();
    let late = (
        "ExpiredTokenException".to_owned(),
        "Token must be redeemed within 5 minutes of issuance".to_owned(),
    );
    aws.advance(2);
    assert_eq!(refusal(with_assertion(&aws, "assertion")), late);
    assert_eq!(refusal(with_assertion(&aws, "long_lived")), late);
    let early = saml_aws();
    early.advance(-1);
    assert_eq!(
        refusal(with_assertion(&early, "assertion")),
        invalid("Assertion is not valid yet.")
    );
}

#[test]
fn a_saml_session_lasts_as_its_shortest_end_says() {
    let aws = saml_aws();
    let end = |name: &str, seconds: Option<i32>| {
        let request = AssumeRoleWithSAMLRequest {
            duration_seconds: seconds,
            ..saml(name)
        };
        let answer = aws.call_as(&Key::nobody(), request).unwrap();
        answer.credentials.unwrap().expiration.to_string()
    };
    assert_eq!(end("assertion", None), "2026-01-01T01:00:00Z");
    assert_eq!(end("full", None), "2026-01-01T00:30:00Z", "SessionDuration");
    assert_eq!(end("full", Some(900)), "2026-01-01T00:15:00Z");
    assert_eq!(
        end("session_end", None),
        "2026-01-01T00:20:00Z",
        "SessionNotOnOrAfter"
    );
    assert_eq!(end("session_soon_over", Some(3600)), "2026-01-01T00:10:00Z");
}

#[test]
fn the_trust_policy_sees_the_assertion() {
    let aws = aws();
    let with = |condition: &str| {
        trusting(&aws, &trust(&tagging("sts:AssumeRoleWithSAML"), SAML, condition));
        with_assertion(&aws, "full")
    };
    for condition in [
        r#""StringEquals":{"saml:aud":"https://signin.aws.amazon.com/saml"}"#,
        r#""StringEquals":{"saml:iss":"https://idp.example.com/saml","saml:sub":"alice@example.com","saml:sub_type":"persistent"}"#,
        r#""StringEquals":{"saml:doc":"123456789012/ExampleIdP"}"#,
        r#""ForAnyValue:StringEquals":{"saml:edupersonaffiliation":"admin"}"#,
        r#""StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml","sts:SourceIdentity":"alice"}"#,
    ] {
        with(condition).unwrap_or_else(|error| panic!("{condition}: {error:?}"));
    }
    for condition in [
        r#""StringEquals":{"saml:aud":"https://other.example.com"}"#,
        r#""StringEquals":{"saml:sub_type":"transient"}"#,
    ] {
        assert_eq!(
            refusal(with(condition)),
            denied("sts:AssumeRoleWithSAML"),
            "{condition}"
        );
    }
    for condition in [
        r#""StringEquals":{"aws:RequestTag/Team":"blue"}"#,
        r#""StringEquals":{"sts:RoleSessionName":"alice"}"#,
    ] {
        assert_eq!(
            refusal(with(condition)),
            denied("sts:SetSourceIdentity"),
            "{condition}"
        );
    }
    trusting(&aws, &trust(r#""sts:AssumeRoleWithSAML""#, SAML, ""));
    assert_eq!(refusal(with_assertion(&aws, "full")), denied("sts:TagSession"));
}

#[test]
fn a_saml_provider_may_be_gone_expired_or_want_encryption() {
    let aws = saml_aws();
    let update = |document: Option<String>, mode: Option<&str>, key: Option<String>| {
        aws.call(UpdateSAMLProviderRequest {
            saml_metadata_document: document,
            saml_provider_arn: SAML.to_owned(),
            assertion_encryption_mode: mode.map(str::to_owned),
            add_private_key: key,
            remove_private_key: None,
            context_provider: None,
            identity_center_instance_arn: None,
            remove_context_provider: None,
            remove_identity_center_instance: None,
        })
        .unwrap();
    };
    update(None, Some("Required"), Some(identities("private_key.pem")));
    assert_eq!(
        refusal(with_assertion(&aws, "assertion")),
        invalid("The specified provider requires encrypted assertions.")
    );
    let past = identities("metadata_until.xml").replace("2026-06-01", "2025-06-01");
    update(Some(past), Some("Allowed"), None);
    assert_eq!(
        refusal(with_assertion(&aws, "assertion")),
        invalid("The metadata of the specified provider has expired.")
    );
    aws.call(DeleteSAMLProviderRequest {
        saml_provider_arn: SAML.to_owned(),
    })
    .unwrap();
    assert_eq!(
        refusal(with_assertion(&aws, "assertion")),
        invalid("Specified provider doesn't exist.")
    );
}

fn outbound(tags: Option<Vec<Tag>>) -> GetWebIdentityTokenRequest {
    GetWebIdentityTokenRequest {
        audience: vec!["https://api.example.com".to_owned()],
        duration_seconds: None,
        signing_algorithm: "ES384".to_owned(),
        scope: None,
        subject_mode: None,
        tags,
    }
}

#[test]
fn outbound_federation_is_enabled_and_disabled() {
    let aws = Aws::new();
    let info = || aws.call(GetOutboundWebIdentityFederationInfoRequest {});
    assert_eq!(refusal(info()).0, "FeatureDisabled");
    assert_eq!(
        refusal(aws.call(outbound(None))).0,
        "OutboundWebIdentityFederationDisabledException"
    );
    let made = aws.call(EnableOutboundWebIdentityFederationRequest {}).unwrap();
    let issuer = made.issuer_identifier.unwrap();
    assert!(
        issuer.starts_with("https://") && issuer.ends_with(".tokens.sts.global.api.aws"),
        "{issuer}"
    );
    assert_eq!(
        refusal(aws.call(EnableOutboundWebIdentityFederationRequest {})).0,
        "FeatureEnabled"
    );
    assert_eq!(info().unwrap().jwt_vending_enabled, Some(true));
    aws.call(DisableOutboundWebIdentityFederationRequest {}).unwrap();
    assert_eq!(info().unwrap().jwt_vending_enabled, Some(false));
    assert_eq!(
        refusal(aws.call(DisableOutboundWebIdentityFederationRequest {})).0,
        "FeatureDisabled"
    );
    assert_eq!(
        refusal(aws.call(outbound(None))).0,
        "OutboundWebIdentityFederationDisabledException"
    );
    let again = aws.call(EnableOutboundWebIdentityFederationRequest {}).unwrap();
    assert_eq!(again.issuer_identifier, Some(issuer));
}

#[test]
fn a_token_says_who_asked_for_it() {
    let aws = saml_aws();
    let issuer = aws
        .call(EnableOutboundWebIdentityFederationRequest {})
        .unwrap()
        .issuer_identifier
        .unwrap();
    aws.call(PutRolePolicyRequest {
        role_name: "Federated".to_owned(),
        policy_name: "p".to_owned(),
        policy_document: r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow",
            "Action":["sts:GetWebIdentityToken","sts:TagGetWebIdentityToken"],"Resource":"*",
            "Condition":{"StringEquals":{"sts:SigningAlgorithm":"ES384"},
            "ForAllValues:StringEquals":{"sts:IdentityTokenAudience":"https://api.example.com"},
            "NumericLessThanEquals":{"sts:DurationSeconds":"600"}}}}"#
            .to_owned(),
    })
    .unwrap();
    let session = Key::session(&with_assertion(&aws, "full").unwrap().credentials.unwrap());
    let tags = vec![Tag {
        key: "job".to_owned(),
        value: "7".to_owned(),
    }];
    let answer = aws.call_as(&session, outbound(Some(tags))).unwrap();
    assert_eq!(answer.expiration.unwrap().to_string(), "2026-01-01T00:05:00Z");
    let text = answer.web_identity_token.unwrap();
    let claims: serde_json::Value = serde_json::from_str(text.strip_prefix("ES384").unwrap()).unwrap();
    assert_eq!(claims["iss"], issuer);
    assert_eq!(claims["aud"], "https://api.example.com");
    assert_eq!(claims["sub"], ROLE);
    assert_eq!(claims["iat"], 1_767_225_600);
    assert_eq!(claims["exp"], 1_767_225_900);
    assert_eq!(claims["jti"].as_str().unwrap().len(), 36);
    let own = &claims["https://sts.amazonaws.com/"];
    assert_eq!(own["aws_account"], "123456789012");
    assert_eq!(own["source_region"], "us-east-1");
    assert_eq!(own["principal_id"], ROLE);
    assert_eq!(own["principal_tags"]["Team"], "blue");
    assert_eq!(own["request_tags"]["job"], "7");
    assert_eq!(own["source_identity"], "alice");
    assert_eq!(own["federated_provider"], SAML);
    assert_eq!(own["original_session_exp"], "2026-01-01T00:30:00Z");

    let refused = |request: GetWebIdentityTokenRequest| refusal(aws.call_as(&session, request)).0;
    let rs256 = GetWebIdentityTokenRequest {
        signing_algorithm: "RS256".to_owned(),
        ..outbound(None)
    };
    assert_eq!(refused(rs256), "AccessDenied");
    let long = GetWebIdentityTokenRequest {
        duration_seconds: Some(601),
        ..outbound(None)
    };
    assert_eq!(refused(long), "AccessDenied");
    aws.advance(1500);
    let beyond = GetWebIdentityTokenRequest {
        duration_seconds: Some(301),
        ..outbound(None)
    };
    assert_eq!(refused(beyond), "SessionDurationEscalationException");
}
