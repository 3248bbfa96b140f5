//! The condition keys of each kind of credential, row by row as AWS documents or shows them.
//! Pages: `reference_policies_condition-keys`, `id_credentials_mfa_configure-api-require`.

use std::net::Ipv4Addr;

use steprole_catalog::{Credential, RequestFacts, RolePath, RoleSessionMfa, SignIn};

use crate::{BOB, ROOT, code, facts, issued, one, role, user};

/// The columns present, age, username, userid, principal ARN, principal type, issue time.
fn row_with(facts: &RequestFacts<'_>, option: RoleSessionMfa) -> [String; 7] {
    let context = facts.context(option);
    [
        "aws:MultiFactorAuthPresent",
        "aws:MultiFactorAuthAge",
        "aws:username",
        "aws:userid",
        "aws:PrincipalArn",
        "aws:PrincipalType",
        "aws:TokenIssueTime",
    ]
    .map(|key| one(&context, key))
}

fn row(credential: Credential<'_>) -> [String; 7] {
    row_with(&facts(credential), RoleSessionMfa::default())
}

const USER: [&str; 4] = [
    "alice",
    "AIDAALICE",
    "arn:aws:iam::123456789012:user/team/alice",
    "User",
];
const ROLE: [&str; 4] = [
    "-",
    "AROAADMIN:alice",
    "arn:aws:iam::123456789012:role/team/Admin",
    "AssumedRole",
];
const ROOT_USER: [&str; 4] = ["-", "123456789012", "arn:aws:iam::123456789012:root", "Account"];
const ISSUED: &str = "2026-01-01T11:30:00Z";

fn expected(present: &str, age: &str, who: [&str; 4], issued: &str) -> [String; 7] {
    let [username, userid, arn, kind] = who;
    [present, age, username, userid, arn, kind, issued].map(str::to_owned)
}

#[test]
fn user_with_a_long_term_key() {
    assert_eq!(row(user(SignIn::LongTermKey)), expected("-", "-", USER, "-"));
}

#[test]
fn session_token_without_mfa() {
    let credential = user(SignIn::SessionToken {
        issued: issued(),
        mfa: None,
    });
    assert_eq!(row(credential), expected("false", "-", USER, ISSUED));
}

#[test]
fn session_token_with_mfa() {
    let credential = user(SignIn::SessionToken {
        issued: issued(),
        mfa: Some(code()),
    });
    assert_eq!(row(credential), expected("true", "3600", USER, ISSUED));
}

#[test]
fn role_from_a_session_with_mfa() {
    assert_eq!(
        row(role(RolePath::MfaSession { mfa: code() })),
        expected("true", "3600", ROLE, ISSUED)
    );
}

#[test]
fn role_from_a_long_term_key_with_a_code() {
    assert_eq!(
        row(role(RolePath::CodeInCall)),
        expected("false", "-", ROLE, ISSUED)
    );
}

#[test]
fn role_without_any_mfa() {
    assert_eq!(row(role(RolePath::NoMfa)), expected("false", "-", ROLE, ISSUED));
}

#[test]
fn role_by_saml_or_web_identity() {
    for path in [
        RolePath::Saml { provider: "idp" },
        RolePath::WebIdentity { provider: "idp" },
    ] {
        assert_eq!(row(role(path)), expected("false", "-", ROLE, ISSUED));
        let context = facts(role(path)).context(RoleSessionMfa::default());
        assert_eq!(one(&context, "aws:FederatedProvider"), "idp");
    }
}

#[test]
fn federated_user() {
    let who = [
        "-",
        "123456789012:Bob",
        "arn:aws:sts::123456789012:federated-user/Bob",
        "FederatedUser",
    ];
    let credential = Credential::FederatedUser {
        user: BOB,
        issued: issued(),
    };
    assert_eq!(row(credential), expected("false", "-", who, ISSUED));
}

#[test]
fn root_with_an_access_key() {
    let credential = Credential::Root {
        root: ROOT,
        sign_in: SignIn::LongTermKey,
    };
    assert_eq!(row(credential), expected("-", "-", ROOT_USER, "-"));
}

#[test]
fn console_with_and_without_mfa() {
    for (mfa, present, age) in [(Some(code()), "true", "3600"), (None, "false", "-")] {
        let sign_in = SignIn::Console {
            issued: issued(),
            mfa,
        };
        assert_eq!(row(user(sign_in)), expected(present, age, USER, ISSUED));
        assert_eq!(
            row(Credential::Root { root: ROOT, sign_in }),
            expected(present, age, ROOT_USER, ISSUED)
        );
    }
}

// "Present, false, unless the session had MFA": also for a long-term key, whose direct requests have no such key.
#[test]
fn forwarded_by_a_service() {
    let via = ["cloudformation.amazonaws.com", "dynamodb.amazonaws.com"];
    let forwarded = |credential| RequestFacts {
        called_via: &via,
        ..facts(credential)
    };
    let option = RoleSessionMfa::default();

    let key = forwarded(user(SignIn::LongTermKey));
    assert_eq!(
        row_with(&key, option),
        expected("false", "-", USER, "2026-01-01T12:00:00Z")
    );
    let session = forwarded(user(SignIn::SessionToken {
        issued: issued(),
        mfa: Some(code()),
    }));
    assert_eq!(row_with(&session, option), expected("true", "3600", USER, ISSUED));
    let absent = forwarded(role(RolePath::NoMfa));
    assert_eq!(
        row_with(&absent, RoleSessionMfa::Absent),
        expected("false", "-", ROLE, ISSUED)
    );

    let context = key.context(option);
    assert_eq!(one(&context, "aws:ViaAWSService"), "true");
    assert_eq!(one(&context, "aws:CalledVia"), format!("{via:?}"));
    assert_eq!(
        one(&context, "aws:CalledViaFirst"),
        "cloudformation.amazonaws.com"
    );
    assert_eq!(one(&context, "aws:CalledViaLast"), "dynamodb.amazonaws.com");
    assert_eq!(
        one(
            &facts(user(SignIn::LongTermKey)).context(option),
            "aws:ViaAWSService"
        ),
        "false"
    );
    assert_eq!(
        one(&facts(user(SignIn::LongTermKey)).context(option), "aws:CalledVia"),
        "-"
    );
}

#[test]
fn instance_role() {
    let path = RolePath::Instance {
        vpc: Some("vpc-1"),
        address: Some(Ipv4Addr::new(10, 0, 0, 5).into()),
    };
    assert_eq!(row(role(path)), expected("false", "-", ROLE, ISSUED));
    let context = facts(role(path)).context(RoleSessionMfa::default());
    assert_eq!(one(&context, "aws:Ec2InstanceSourceVpc"), "vpc-1");
    assert_eq!(one(&context, "aws:Ec2InstanceSourcePrivateIPv4"), "10.0.0.5");
}

#[test]
fn anonymous() {
    let who = ["-", "anonymous", "-", "Anonymous"];
    assert_eq!(row(Credential::Anonymous), expected("-", "-", who, "-"));
    let context = facts(Credential::Anonymous).context(RoleSessionMfa::default());
    assert_eq!(one(&context, "aws:PrincipalAccount"), "anonymous");
    assert_eq!(one(&context, "aws:PrincipalIsAWSService"), "-");
}

// The contested rows under all three readings; what nobody contests does not move.
#[test]
fn what_a_role_session_says_about_mfa_is_an_option() {
    let readings = [
        RoleSessionMfa::Inherit,
        RoleSessionMfa::False,
        RoleSessionMfa::Absent,
    ];
    let present = |path| readings.map(|option| facts(role(path)).mfa(option).present());
    let age = |path| readings.map(|option| one(&facts(role(path)).context(option), "aws:MultiFactorAuthAge"));
    assert_eq!(
        present(RolePath::MfaSession { mfa: code() }),
        [Some(true), Some(false), None]
    );
    assert_eq!(age(RolePath::MfaSession { mfa: code() }), ["3600", "-", "-"]);
    assert_eq!(present(RolePath::CodeInCall), [Some(false), Some(false), None]);
    assert_eq!(present(RolePath::NoMfa), [Some(false), Some(false), None]);
    for path in [
        RolePath::Instance {
            vpc: None,
            address: None,
        },
        RolePath::Saml { provider: "idp" },
        RolePath::WebIdentity { provider: "idp" },
    ] {
        assert_eq!(present(path), [Some(false); 3]);
    }
}

// The AssumeRole call itself: MFA counts while the call is decided, whatever the caller's credential says.
#[test]
fn a_code_in_the_request_counts_for_that_request() {
    let call = RequestFacts {
        code_in_request: true,
        ..facts(user(SignIn::LongTermKey))
    };
    assert_eq!(
        row_with(&call, RoleSessionMfa::default()),
        expected("true", "0", USER, "-")
    );
    assert_eq!(call.mfa(RoleSessionMfa::default()).present(), Some(true));
}
