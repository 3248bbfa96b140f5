//! The condition keys of a request that do not depend on the kind of credential, and those of tags.

use std::net::Ipv4Addr;

use steprole_catalog::{
    AwsService, Credential, Organization, RequestFacts, RolePath, RoleSession, RoleSessionMfa, SignIn,
    Source, VpcEndpoint, catalog, principal_tags, request_tags, resource_tags,
};
use steprole_policy::{Context, ContextValue, PrincipalKind};

use crate::{ADMIN, BOB, SOURCE, code, facts, issued, one, role, user};

#[test]
fn what_every_request_says() {
    let context = facts(user(SignIn::LongTermKey)).context(RoleSessionMfa::default());
    for (key, value) in [
        ("aws:CurrentTime", "2026-01-01T12:00:00Z"),
        ("aws:EpochTime", "1767268800"),
        ("aws:SecureTransport", "true"),
        ("aws:UserAgent", "aws-cli/2.0"),
        ("aws:RequestedRegion", "us-east-1"),
        ("aws:ViaAWSService", "false"),
        ("aws:PrincipalAccount", "123456789012"),
        ("aws:PrincipalIsAWSService", "false"),
        ("aws:SourceIp", "203.0.113.7"),
        ("aws:SourceVpce", "-"),
        ("aws:referer", "-"),
        ("aws:PrincipalOrgID", "-"),
        ("aws:ResourceAccount", "-"),
    ] {
        assert_eq!(one(&context, key), value, "{key}");
    }
}

#[test]
fn through_a_vpc_endpoint_there_is_no_source_ip() {
    let endpoint = VpcEndpoint {
        id: "vpce-1",
        vpc: "vpc-1",
        vpc_arn: None,
        address: Ipv4Addr::new(10, 0, 0, 5).into(),
        account: Some("111122223333"),
        organization: Some(Organization {
            id: "o-1",
            path: "o-1/r-1/",
        }),
    };
    let facts = RequestFacts {
        source: Source::VpcEndpoint(endpoint),
        ..facts(user(SignIn::LongTermKey))
    };
    let context = facts.context(RoleSessionMfa::default());
    for (key, value) in [
        ("aws:SourceIp", "-"),
        ("aws:VpcSourceIp", "10.0.0.5"),
        ("aws:SourceVpce", "vpce-1"),
        ("aws:SourceVpc", "vpc-1"),
        ("aws:SourceVpcArn", "-"),
        ("aws:VpceAccount", "111122223333"),
        ("aws:VpceOrgID", "o-1"),
        ("aws:VpceOrgPaths", r#"["o-1/r-1/"]"#),
    ] {
        assert_eq!(one(&context, key), value, "{key}");
    }
}

#[test]
fn organizations_of_caller_and_resource() {
    let facts = RequestFacts {
        organization: Some(Organization {
            id: "o-1",
            path: "o-1/r-1/ou-1/",
        }),
        resource_account: Some("111122223333"),
        resource_organization: Some(Organization {
            id: "o-2",
            path: "o-2/r-2/",
        }),
        ..facts(user(SignIn::LongTermKey))
    };
    let context = facts.context(RoleSessionMfa::default());
    for (key, value) in [
        ("aws:PrincipalOrgID", "o-1"),
        ("aws:PrincipalOrgPaths", r#"["o-1/r-1/ou-1/"]"#),
        ("aws:ResourceAccount", "111122223333"),
        ("aws:ResourceOrgID", "o-2"),
        ("aws:ResourceOrgPaths", r#"["o-2/r-2/"]"#),
    ] {
        assert_eq!(one(&context, key), value, "{key}");
    }
}

#[test]
fn a_service_of_aws_calls_for_a_resource() {
    let service = AwsService {
        name: "cloudtrail.amazonaws.com",
        names: &["cloudtrail.amazonaws.com", "cloudtrail.us-east-1.amazonaws.com"],
        source_arn: Some("arn:aws:cloudtrail:us-east-1:123456789012:trail/t"),
        source_account: Some("123456789012"),
    };
    let context = facts(Credential::Service(service)).context(RoleSessionMfa::default());
    for (key, value) in [
        ("aws:PrincipalIsAWSService", "true"),
        ("aws:PrincipalServiceName", "cloudtrail.amazonaws.com"),
        ("aws:SourceAccount", "123456789012"),
        (
            "aws:SourceArn",
            "arn:aws:cloudtrail:us-east-1:123456789012:trail/t",
        ),
        ("aws:PrincipalArn", "-"),
        ("aws:MultiFactorAuthPresent", "-"),
    ] {
        assert_eq!(one(&context, key), value, "{key}");
    }
}

#[test]
fn source_identity_stays_with_the_session() {
    let role = RoleSession {
        source_identity: Some("alice@example.com"),
        ..ADMIN
    };
    let credential = Credential::RoleSession {
        role,
        path: RolePath::NoMfa,
        issued: issued(),
    };
    let context = facts(credential).context(RoleSessionMfa::default());
    assert_eq!(one(&context, "aws:SourceIdentity"), "alice@example.com");
}

#[test]
fn the_principal_of_each_credential() {
    let principal = role(RolePath::NoMfa).principal();
    assert_eq!(principal.kind, PrincipalKind::RoleSession);
    assert_eq!(
        principal.arn,
        "arn:aws:sts::123456789012:assumed-role/Admin/alice"
    );
    assert_eq!(
        principal.role_arn,
        Some("arn:aws:iam::123456789012:role/team/Admin")
    );
    assert_eq!(principal.unique_id, Some("AROAADMIN"));
    let principal = user(SignIn::LongTermKey).principal();
    assert_eq!(
        (principal.kind, principal.unique_id),
        (PrincipalKind::User, Some("AIDAALICE"))
    );
    let principal = Credential::FederatedUser {
        user: BOB,
        issued: issued(),
    }
    .principal();
    assert_eq!(
        principal.user_arn,
        Some("arn:aws:iam::123456789012:user/team/alice")
    );
    assert_eq!(Credential::Anonymous.principal().kind, PrincipalKind::Anonymous);
}

// The catalogue and the contexts agree: every key that is set is a known one, single- or multivalued as set.
#[test]
fn every_key_that_is_set_is_in_the_catalogue() {
    let endpoint = VpcEndpoint {
        id: "vpce-1",
        vpc: "vpc-1",
        vpc_arn: Some("arn:aws:ec2:us-east-1:123456789012:vpc/vpc-1"),
        address: SOURCE,
        account: Some("123456789012"),
        organization: Some(Organization {
            id: "o-1",
            path: "o-1/r-1/",
        }),
    };
    let mut context = RequestFacts {
        referer: Some("https://example.com/"),
        called_via: &["athena.amazonaws.com"],
        organization: endpoint.organization,
        resource_account: Some("123456789012"),
        resource_organization: endpoint.organization,
        ..facts(user(SignIn::SessionToken {
            issued: issued(),
            mfa: Some(code()),
        }))
    }
    .context(RoleSessionMfa::default());
    let role = RoleSession {
        source_identity: Some("alice"),
        ..ADMIN
    };
    for path in [
        RolePath::WebIdentity { provider: "idp" },
        RolePath::Instance {
            vpc: Some("vpc-1"),
            address: Some(SOURCE),
        },
    ] {
        let credential = Credential::RoleSession {
            role,
            path,
            issued: issued(),
        };
        let source = Source::VpcEndpoint(endpoint);
        RequestFacts {
            source,
            ..facts(credential)
        }
        .fill(&mut context, RoleSessionMfa::Inherit);
    }
    let service = AwsService {
        name: "a",
        names: &["a"],
        source_arn: Some("b"),
        source_account: Some("c"),
    };
    facts(Credential::Service(service)).fill(&mut context, RoleSessionMfa::Inherit);
    principal_tags(&mut context, [("a", "1")]);
    request_tags(&mut context, [("a", "1")]);
    resource_tags(&mut context, [("a", "1")]);
    assert!(context.iter().count() > 40);
    for (name, value) in context.iter() {
        let key = catalog()
            .condition_key(name)
            .unwrap_or_else(|| panic!("{name} is unknown"));
        assert!(key.is_global(), "{name}");
        assert_eq!(
            key.multivalued(),
            matches!(value, ContextValue::Many(_)),
            "{name}"
        );
    }
}
// Role ⊕ session tags: the right side wins, in any case. [doc `id_session-tags`]
#[test]
fn session_tags_override_the_tags_of_the_role() {
    let mut context = facts(role(RolePath::NoMfa)).context(RoleSessionMfa::default());
    principal_tags(&mut context, [("Team", "role's"), ("Cost", "42")]);
    principal_tags(&mut context, [("team", "session's")]);
    assert_eq!(one(&context, "aws:PrincipalTag/Team"), "session's");
    assert_eq!(one(&context, "aws:PrincipalTag/Cost"), "42");
}

#[test]
fn tags_of_request_and_resource() {
    let mut context = Context::new();
    request_tags(&mut context, [("Team", "red"), ("Cost", "42")]);
    resource_tags(&mut context, [("Team", "blue")]);
    assert_eq!(one(&context, "aws:RequestTag/Team"), "red");
    assert_eq!(one(&context, "aws:TagKeys"), r#"["Team", "Cost"]"#);
    assert_eq!(one(&context, "aws:ResourceTag/Team"), "blue");
    let mut none = Context::new();
    request_tags(&mut none, []);
    assert_eq!(one(&none, "aws:TagKeys"), "-");
}
