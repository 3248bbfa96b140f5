//! GetSessionToken and AssumeRole: who gets in, and with what.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Key, assume, refusal};
use steprole_api::iam::{CreateRoleRequest, ListUsersRequest, PutRolePolicyRequest, Tag};
use steprole_api::sts::{
    AssumeRoleRequest, Credentials, GetAccessKeyInfoRequest, GetCallerIdentityRequest, GetSessionTokenRequest,
};
use steprole_authority::RoleSessionMfa;

const ALL: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const ADMIN: &str = "arn:aws:iam::123456789012:role/Admin";

fn plain_session() -> GetSessionTokenRequest {
    GetSessionTokenRequest {
        duration_seconds: None,
        serial_number: None,
        token_code: None,
        minimum_session_token_size: None,
    }
}

fn role(aws: &Aws, name: &str, trust: &str) {
    aws.call(CreateRoleRequest {
        max_signin_session_duration: None,
        path: None,
        role_name: name.to_owned(),
        assume_role_policy_document: trust.to_owned(),
        description: None,
        max_session_duration: Some(7200),
        permissions_boundary: None,
        tags: Some(vec![Tag {
            key: "team".to_owned(),
            value: "red".to_owned(),
        }]),
    })
    .unwrap();
    aws.call(PutRolePolicyRequest {
        role_name: name.to_owned(),
        policy_name: "all".to_owned(),
        policy_document: ALL.to_owned(),
    })
    .unwrap();
}

fn trust_with_mfa(principal: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},
        "Action":"sts:AssumeRole","Condition":{{"Bool":{{"aws:MultiFactorAuthPresent":"true"}}}}}}}}"#
    )
}

fn list_users() -> ListUsersRequest {
    ListUsersRequest {
        path_prefix: None,
        marker: None,
        max_items: None,
    }
}

fn mfa_session(aws: &Aws, key: &Key, serial: &str, seed: &[u8]) -> Credentials {
    aws.advance(30);
    let request = GetSessionTokenRequest {
        serial_number: Some(serial.to_owned()),
        token_code: Some(aws.code(seed, 0)),
        ..plain_session()
    };
    aws.call_as(key, request).unwrap().credentials.unwrap()
}

#[test]
fn a_session_without_mfa_is_no_token_to_iam_and_little_to_sts() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", ALL);
    let session = Key::session(&aws.call_as(&alice, plain_session()).unwrap().credentials.unwrap());
    let (code, text) = refusal(aws.call_as(&session, list_users()));
    assert_eq!(
        (code.as_str(), text.as_str()),
        (
            "InvalidClientTokenId",
            "The security token included in the request is invalid."
        )
    );
    let identity = aws.call_as(&session, GetCallerIdentityRequest {}).unwrap();
    assert_eq!(
        identity.arn.as_deref(),
        Some("arn:aws:iam::123456789012:user/alice")
    );
    let info = GetAccessKeyInfoRequest {
        access_key_id: session.id.clone(),
    };
    assert_eq!(refusal(aws.call_as(&session, info)).0, "AccessDenied");
    let (_, text) = refusal(aws.call_as(&session, plain_session()));
    assert_eq!(text, "Cannot call GetSessionToken with session credentials");
}

// `id_credentials_temp_control-access_getsessiontoken`: "it has no effect on a user's ability to perform the operation".
#[test]
fn no_policy_stops_get_session_token_or_get_caller_identity() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#,
    );
    aws.call_as(&alice, plain_session()).unwrap();
    aws.call_as(&alice, GetCallerIdentityRequest {}).unwrap();
}

#[test]
fn a_session_ends_when_it_says() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let credentials = aws.call_as(&alice, plain_session()).unwrap().credentials.unwrap();
    assert_eq!(credentials.expiration.to_string(), "2026-01-01T12:00:00Z");
    let session = Key::session(&credentials);
    aws.advance(43_199);
    aws.call_as(&session, GetCallerIdentityRequest {}).unwrap();
    aws.advance(1);
    let (code, text) = refusal(aws.call_as(&session, GetCallerIdentityRequest {}));
    assert_eq!(
        (code.as_str(), text.as_str()),
        (
            "ExpiredToken",
            "The security token included in the request is expired"
        )
    );
}

#[test]
fn a_role_that_asks_for_mfa_opens_by_session_or_by_code() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    role(
        &aws,
        "Admin",
        &trust_with_mfa("arn:aws:iam::123456789012:user/alice"),
    );
    let (code, text) = refusal(aws.call_as(&alice, assume(ADMIN)));
    assert_eq!(code, "AccessDenied");
    assert_eq!(
        text,
        "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: sts:AssumeRole on resource: \
         arn:aws:iam::123456789012:role/Admin"
    );

    let (serial, seed) = aws.device("alice");
    let session = Key::session(&mfa_session(&aws, &alice, &serial, &seed));
    let answer = aws.call_as(&session, assume(ADMIN)).unwrap();
    let user = answer.assumed_role_user.unwrap();
    assert_eq!(user.arn, "arn:aws:sts::123456789012:assumed-role/Admin/work");
    assert!(user.assumed_role_id.starts_with("AROA") && user.assumed_role_id.ends_with(":work"));
    let in_role = Key::session(&answer.credentials.unwrap());
    aws.call_as(&in_role, list_users()).unwrap();

    aws.advance(30);
    let one_hop = AssumeRoleRequest {
        serial_number: Some(serial),
        token_code: Some(aws.code(&seed, 0)),
        duration_seconds: Some(7200),
        ..assume(ADMIN)
    };
    aws.call_as(&alice, one_hop.clone()).unwrap();
    // The same code again, and as the second factor of a session, which cannot present one.
    assert_eq!(refusal(aws.call_as(&alice, one_hop.clone())).0, "AccessDenied");
    let (_, text) = refusal(aws.call_as(&in_role, one_hop));
    assert!(
        text.starts_with("MultiFactorAuthentication failed, unable to validate MFA code.  Please"),
        "{text}"
    );
}

#[test]
fn durations_are_those_of_the_role_and_of_chaining() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    role(
        &aws,
        "Open",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/alice"},"Action":"sts:AssumeRole"}}"#,
    );
    let open = "arn:aws:iam::123456789012:role/Open";
    let lasting = |seconds| AssumeRoleRequest {
        duration_seconds: Some(seconds),
        ..assume(open)
    };
    assert_eq!(
        refusal(aws.call_as(&alice, lasting(7201))),
        (
            "ValidationError".to_owned(),
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.".to_owned()
        )
    );
    aws.call_as(&alice, lasting(7200)).unwrap();
    let session = Key::session(&aws.call_as(&alice, plain_session()).unwrap().credentials.unwrap());
    assert_eq!(
        refusal(aws.call_as(&session, lasting(3601))).1,
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
    );
    aws.call_as(&session, lasting(3600)).unwrap();
}

#[test]
fn root_may_not_assume_roles_and_its_sessions_are_clamped() {
    let aws = Aws::new();
    let root = Key::long_term("AKIAROOTROOTROOTROOT");
    role(&aws, "Admin", &trust_with_mfa("arn:aws:iam::123456789012:root"));
    assert_eq!(
        refusal(aws.call_as(&root, assume(ADMIN))).1,
        "Roles may not be assumed by root accounts."
    );
    let long = GetSessionTokenRequest {
        duration_seconds: Some(129_600),
        ..plain_session()
    };
    assert_eq!(
        aws.call_as(&root, long)
            .unwrap()
            .credentials
            .unwrap()
            .expiration
            .to_string(),
        "2026-01-01T01:00:00Z"
    );
    assert_eq!(
        aws.call_as(&root, GetCallerIdentityRequest {})
            .unwrap()
            .user_id
            .as_deref(),
        Some("123456789012")
    );
    aws.call_as(&root, list_users()).unwrap();
}

// The contested row of the MFA context: three readings, one option.
#[test]
fn what_a_role_session_says_of_mfa_is_an_option() {
    const GUARD: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},
        {"Effect":"Deny","Action":"*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}]}"#;
    for (option, two_hops_pass) in [
        (RoleSessionMfa::Inherit, true),
        (RoleSessionMfa::False, false),
        (RoleSessionMfa::Absent, false),
    ] {
        let aws = Aws::with(option);
        let alice = aws.user("alice");
        role(
            &aws,
            "Admin",
            &trust_with_mfa("arn:aws:iam::123456789012:user/alice"),
        );
        aws.call(PutRolePolicyRequest {
            role_name: "Admin".to_owned(),
            policy_name: "all".to_owned(),
            policy_document: GUARD.to_owned(),
        })
        .unwrap();
        let (serial, seed) = aws.device("alice");
        let session = Key::session(&mfa_session(&aws, &alice, &serial, &seed));
        let two_hops = Key::session(&aws.call_as(&session, assume(ADMIN)).unwrap().credentials.unwrap());
        assert_eq!(
            aws.call_as(&two_hops, list_users()).is_ok(),
            two_hops_pass,
            "{option:?}"
        );
        aws.advance(30);
        let request = AssumeRoleRequest {
            serial_number: Some(serial),
            token_code: Some(aws.code(&seed, 0)),
            ..assume(ADMIN)
        };
        let one_hop = Key::session(&aws.call_as(&alice, request).unwrap().credentials.unwrap());
        assert_eq!(
            refusal(aws.call_as(&one_hop, list_users())).0,
            "AccessDenied",
            "{option:?}"
        );
    }
}

#[test]
fn a_session_policy_is_a_ceiling() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    role(
        &aws,
        "Open",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/alice"},"Action":["sts:AssumeRole","sts:TagSession"]}}"#,
    );
    let open = "arn:aws:iam::123456789012:role/Open";
    let narrowed = AssumeRoleRequest {
        policy: Some(r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:GetUser","Resource":"*"}}"#.to_owned()),
        ..assume(open)
    };
    let answer = aws.call_as(&alice, narrowed).unwrap();
    assert!(answer.packed_policy_size.is_some());
    let (code, text) = refusal(aws.call_as(&Key::session(&answer.credentials.unwrap()), list_users()));
    assert_eq!(code, "AccessDenied");
    assert!(
        text.ends_with("because no session policy allows the iam:ListUsers action"),
        "{text}"
    );
    let broken = AssumeRoleRequest {
        policy: Some("{".to_owned()),
        ..assume(open)
    };
    assert_eq!(refusal(aws.call_as(&alice, broken)).0, "MalformedPolicyDocument");
}

#[test]
fn session_tags_override_the_roles_and_transitive_ones_survive() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::123456789012:user/alice","arn:aws:iam::123456789012:root"]},"Action":["sts:AssumeRole","sts:TagSession"]}}"#;
    role(&aws, "One", trust);
    role(&aws, "Two", trust);
    aws.call(PutRolePolicyRequest {
        role_name: "Two".to_owned(),
        policy_name: "all".to_owned(),
        policy_document:
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*",
            "Condition":{"StringEquals":{"aws:PrincipalTag/Team":"blue"}}}}"#
                .to_owned(),
    })
    .unwrap();
    let tagged = AssumeRoleRequest {
        tags: Some(vec![steprole_api::sts::Tag {
            key: "TEAM".to_owned(),
            value: "blue".to_owned(),
        }]),
        transitive_tag_keys: Some(vec!["team".to_owned()]),
        ..assume("arn:aws:iam::123456789012:role/One")
    };
    let one = Key::session(&aws.call_as(&alice, tagged).unwrap().credentials.unwrap());
    let two = assume("arn:aws:iam::123456789012:role/Two");
    let hop = Key::session(&aws.call_as(&one, two.clone()).unwrap().credentials.unwrap());
    aws.call_as(&hop, list_users()).unwrap();
    let untagged = Key::session(&aws.call_as(&alice, two).unwrap().credentials.unwrap());
    assert_eq!(refusal(aws.call_as(&untagged, list_users())).0, "AccessDenied");
}

#[test]
fn a_role_that_is_not_there_is_refused_like_one_that_does_not_trust() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", ALL);
    let missing = refusal(aws.call_as(&alice, assume("arn:aws:iam::123456789012:role/Missing")));
    role(
        &aws,
        "Closed",
        &trust_with_mfa("arn:aws:iam::123456789012:user/alice"),
    );
    let closed = refusal(aws.call_as(&alice, assume("arn:aws:iam::123456789012:role/Closed")));
    assert_eq!(missing.1.replace("Missing", "Closed"), closed.1);
    assert_eq!(missing.0, closed.0);
}

#[test]
fn an_access_key_id_tells_its_account() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let info = |id: &str| {
        aws.call(GetAccessKeyInfoRequest {
            access_key_id: id.to_owned(),
        })
    };
    assert_eq!(info(&alice.id).unwrap().account.as_deref(), Some("123456789012"));
    assert_eq!(
        info("AKIARTX3GSDSVIASGRLH").unwrap().account.as_deref(),
        Some("111122223333")
    );
    assert_eq!(
        info(common::OPERATOR).unwrap().account.as_deref(),
        Some("123456789012")
    );
}

#[test]
fn a_minimum_token_size_is_met() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let large = GetSessionTokenRequest {
        minimum_session_token_size: Some(4096),
        ..plain_session()
    };
    let answer = aws.call_as(&alice, large).unwrap();
    let credentials = answer.credentials.unwrap();
    assert!(credentials.session_token.len() >= 4096);
    assert_eq!(
        answer.session_token_size,
        i32::try_from(credentials.session_token.len()).ok()
    );
    aws.call_as(&Key::session(&credentials), GetCallerIdentityRequest {})
        .unwrap();
}

// `id_credentials_temp_control-access_monitor`: the value is carried on and cannot be changed.
#[test]
fn a_source_identity_is_set_once_and_carried_on() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::123456789012:user/alice","arn:aws:iam::123456789012:root"]},"Action":["sts:AssumeRole","sts:SetSourceIdentity"]}}"#;
    role(&aws, "One", trust);
    role(&aws, "Two", trust);
    let named = |role: &str, identity: &str| AssumeRoleRequest {
        source_identity: Some(identity.to_owned()),
        ..assume(&format!("arn:aws:iam::123456789012:role/{role}"))
    };
    let one = aws.call_as(&alice, named("One", "alice@example.com")).unwrap();
    assert_eq!(one.source_identity.as_deref(), Some("alice@example.com"));
    let one = Key::session(&one.credentials.unwrap());
    assert_eq!(
        refusal(aws.call_as(&one, named("Two", "somebody-else"))).0,
        "AccessDenied"
    );
    let two = aws
        .call_as(&one, assume("arn:aws:iam::123456789012:role/Two"))
        .unwrap();
    assert_eq!(two.source_identity.as_deref(), Some("alice@example.com"));
}

// Service Authorization Reference: SetSourceIdentity knows `sts:SourceIdentity` alone, TagSession the tags; one statement
// for all three is not enough when it asks for more. The two statements of `id_session-tags` are.
#[test]
fn each_action_of_assuming_a_role_has_its_own_keys() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let statement = |actions: &str, condition: &str| {
        format!(
            r#"{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::123456789012:user/alice"}},"Action":[{actions}],
            "Condition":{{{condition}}}}}"#
        )
    };
    let document = |statements: &[String]| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
            statements.join(",")
        )
    };
    let all = r#""sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity""#;
    let external = r#""StringEquals":{"sts:ExternalId":"Example987"}"#;
    let tagged = r#""StringEquals":{"aws:RequestTag/Project":"Automation"}"#;
    let named = r#""StringEquals":{"sts:RoleSessionName":"work"}"#;
    let request = |role: &str| AssumeRoleRequest {
        external_id: Some("Example987".to_owned()),
        source_identity: Some("alice".to_owned()),
        tags: Some(vec![steprole_api::sts::Tag {
            key: "Project".to_owned(),
            value: "Automation".to_owned(),
        }]),
        ..assume(&format!("arn:aws:iam::123456789012:role/{role}"))
    };
    for (name, condition) in [("External", external), ("Tagged", tagged), ("Named", named)] {
        role(&aws, name, &document(&[statement(all, condition)]));
        let (code, text) = refusal(aws.call_as(&alice, request(name)));
        assert_eq!(code, "AccessDenied");
        assert!(text.contains("perform: sts:SetSourceIdentity on"), "{text}");
        // Without a source identity the same statement is enough.
        let plain = AssumeRoleRequest {
            source_identity: None,
            ..request(name)
        };
        aws.call_as(&alice, plain).unwrap();
    }
    let split = document(&[
        statement(r#""sts:AssumeRole""#, external),
        statement(r#""sts:TagSession""#, tagged),
        statement(
            r#""sts:SetSourceIdentity""#,
            r#""StringEquals":{"sts:SourceIdentity":"alice"}"#,
        ),
    ]);
    role(&aws, "Split", &split);
    aws.call_as(&alice, request("Split")).unwrap();
    // The documented trust policy of a source identity (`id_credentials_temp_control-access_monitor`).
    let documented = document(&[statement(
        r#""sts:AssumeRole","sts:SetSourceIdentity""#,
        r#""StringEquals":{"sts:SourceIdentity":"alice"}"#,
    )]);
    role(&aws, "Documented", &documented);
    let only_named = AssumeRoleRequest {
        tags: None,
        ..request("Documented")
    };
    aws.call_as(&alice, only_named).unwrap();
}

// API model, AssumeRole: ten managed session policies, and a packed size; no other error for either.
#[test]
fn session_policies_have_a_number_and_a_size() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    role(
        &aws,
        "Open",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/alice"},"Action":["sts:AssumeRole","sts:SetContext"]}}"#,
    );
    let open = "arn:aws:iam::123456789012:role/Open";
    let managed = |count: usize| AssumeRoleRequest {
        policy_arns: Some(
            std::iter::repeat_with(|| steprole_api::sts::PolicyDescriptorType {
                arn: Some("arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned()),
            })
            .take(count)
            .collect(),
        ),
        ..assume(open)
    };
    aws.call_as(&alice, managed(10)).unwrap();
    assert_eq!(
        refusal(aws.call_as(&alice, managed(11))).0,
        "PackedPolicyTooLarge"
    );
    let sid = "a".repeat(2_000);
    let policy = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Sid":"{sid}","Effect":"Allow","Action":"*","Resource":"*"}}}}"#
    );
    let large = AssumeRoleRequest {
        policy: Some(policy),
        ..assume(open)
    };
    assert_eq!(refusal(aws.call_as(&alice, large)).0, "PackedPolicyTooLarge");
    let contexts = AssumeRoleRequest {
        provided_contexts: Some(vec![steprole_api::sts::ProvidedContext {
            provider_arn: Some("arn:aws:iam::aws:contextProvider/IdentityCenter".to_owned()),
            context_assertion: Some("assertion".to_owned()),
        }]),
        ..assume(open)
    };
    // allowed to pass context, alice has none that the server signed
    let (code, text) = refusal(aws.call_as(&alice, contexts.clone()));
    assert_eq!(code, "ValidationError");
    assert!(text.contains("no context assertion"), "{text}");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},
        {"Effect":"Deny","Action":"sts:SetContext","Resource":"*","Condition":{"ForAnyValue:StringEquals":
        {"sts:RequestContextProviders":"arn:aws:iam::aws:contextProvider/IdentityCenter"}}}]}"#,
    );
    let (code, text) = refusal(aws.call_as(&alice, contexts));
    assert_eq!(code, "AccessDenied");
    assert!(text.contains("sts:SetContext"), "{text}");
}

#[test]
fn a_trust_policy_that_denies_reads_like_a_role_that_is_not_there() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", ALL);
    role(
        &aws,
        "Shut",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"},
        {"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}]}"#,
    );
    let shut = refusal(aws.call_as(&alice, assume("arn:aws:iam::123456789012:role/Shut")));
    let missing = refusal(aws.call_as(&alice, assume("arn:aws:iam::123456789012:role/Gone")));
    assert_eq!(shut.1.replace("Shut", "Gone"), missing.1);
}
