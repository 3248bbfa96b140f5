//! Sessions that may do less than who made them: GetFederationToken, GetScopedCredentials, AssumeRoot.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Key, refusal};
use steprole_api::Error;
use steprole_api::iam::{
    self, AttachUserPolicyRequest, CreatePolicyRequest, DeleteUserPolicyRequest, ListUsersRequest,
    TagUserRequest,
};
use steprole_api::organizations as org;
use steprole_api::sts::{
    AssumeRoleRequest, AssumeRootRequest, AssumeRootResponse, DecodeAuthorizationMessageRequest,
    GetAccessKeyInfoRequest, GetCallerIdentityRequest, GetDelegatedAccessTokenRequest,
    GetFederationTokenRequest, GetFederationTokenResponse, GetScopedCredentialsRequest,
    GetScopedCredentialsResponse, GetSessionTokenRequest, PolicyDescriptorType, Tag,
};
use steprole_authority::{Env, Inquiry, StoredDocument, Verdict};

const ALL: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const BOB: &str = "arn:aws:sts::123456789012:federated-user/Bob";
const ROOT: &str = "AKIAROOTROOTROOTROOT";
const OBJECT: &str = "arn:aws:s3:::reports/a";

fn may(action: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"{action}","Resource":"*"}}}}"#
    )
}

fn bob() -> GetFederationTokenRequest {
    GetFederationTokenRequest {
        name: "Bob".to_owned(),
        policy: None,
        policy_arns: None,
        duration_seconds: None,
        tags: None,
        minimum_session_token_size: None,
    }
}

fn federated(answer: GetFederationTokenResponse) -> Key {
    Key::session(&answer.credentials.unwrap())
}

/// An account whose user alice may do everything.
fn alice() -> (Aws, Key) {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", ALL);
    (aws, alice)
}

/// What a service that asks about its caller is told.
fn asked(aws: &Aws, key: &Key, inquiry: &Inquiry) -> Verdict {
    let caller = aws.caller(key).unwrap();
    let env = Env {
        now: aws.now.get(),
        chance: &aws.chance,
        seal: &common::Glass,
        keyring: &common::Ring,
        wire: &aws.wire,
    };
    aws.world.borrow().decide(&caller, inquiry, "s3", &env).unwrap()
}

fn get_object() -> Inquiry {
    Inquiry {
        action: "s3:GetObject".to_owned(),
        resource: OBJECT.to_owned(),
        ..Inquiry::default()
    }
}

fn is_allowed(aws: &Aws, key: &Key, action: &str) -> bool {
    let inquiry = Inquiry {
        action: action.to_owned(),
        ..get_object()
    };
    asked(aws, key, &inquiry).refusal().is_none()
}

#[test]
fn a_federated_user_is_the_user_and_the_session_policy() {
    let (aws, alice) = alice();
    let answer = aws
        .call_as(
            &alice,
            GetFederationTokenRequest {
                policy: Some(may("s3:GetObject")),
                ..bob()
            },
        )
        .unwrap();
    let user = answer.federated_user.clone().unwrap();
    assert_eq!(
        (user.arn.as_str(), user.federated_user_id.as_str()),
        (BOB, "123456789012:Bob")
    );
    assert!(answer.packed_policy_size.unwrap() > 0);
    let expires = answer.credentials.as_ref().unwrap().expiration.to_string();
    assert_eq!(expires, "2026-01-01T12:00:00Z");
    let session = federated(answer);
    let identity = aws.call_as(&session, GetCallerIdentityRequest {}).unwrap();
    assert_eq!(identity.arn.as_deref(), Some(BOB));
    assert_eq!(identity.user_id.as_deref(), Some("123456789012:Bob"));
    assert!(is_allowed(&aws, &session, "s3:GetObject"));
    assert!(!is_allowed(&aws, &session, "s3:PutObject"));
    // what the user loses, the session loses
    let denies = asked(&aws, &session, &get_object());
    assert_eq!((denies.caller.as_str(), denies.mfa), (BOB, Some(false)));
    aws.call(DeleteUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_name: "test".to_owned(),
    })
    .unwrap();
    assert!(!is_allowed(&aws, &session, "s3:GetObject"));
}

#[test]
fn without_a_session_policy_only_a_resource_policy_that_names_the_session_lets_it_in() {
    let (aws, alice) = alice();
    let session = federated(aws.call_as(&alice, bob()).unwrap());
    let (_, text) = refused(&asked(&aws, &session, &get_object()));
    assert_eq!(
        text,
        format!(
            "User: {BOB} is not authorized to perform: s3:GetObject on resource: {OBJECT} because no session policy allows \
             the s3:GetObject action"
        )
    );
    let naming = |principal: &str| {
        Inquiry {
        resource_policy: Some(std::sync::Arc::new(
            StoredDocument::resource(&format!(
                r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"s3:GetObject","Resource":"*"}}}}"#
            ))
            .unwrap(),
        )),
        ..get_object()
    }
    };
    assert!(asked(&aws, &session, &naming(BOB)).refusal().is_none());
    let parent = naming("arn:aws:iam::123456789012:user/alice");
    assert!(asked(&aws, &session, &parent).refusal().is_some());
}

fn refused(verdict: &Verdict) -> (String, String) {
    let error = verdict.refusal().unwrap();
    (error.code.into_owned(), error.message)
}

#[test]
fn a_federated_user_calls_neither_iam_nor_sts() {
    let (aws, alice) = alice();
    let session = federated(
        aws.call_as(
            &alice,
            GetFederationTokenRequest {
                policy: Some(ALL.to_owned()),
                ..bob()
            },
        )
        .unwrap(),
    );
    let list = ListUsersRequest {
        path_prefix: None,
        marker: None,
        max_items: None,
    };
    assert_eq!(refusal(aws.call_as(&session, list)).0, "InvalidClientTokenId");
    let info = GetAccessKeyInfoRequest {
        access_key_id: session.id.clone(),
    };
    assert_eq!(refusal(aws.call_as(&session, info)).0, "AccessDenied");
    let (code, text) = refusal(aws.call_as(&session, bob()));
    assert_eq!(code, "AccessDenied");
    assert_eq!(text, "Cannot call GetFederationToken with session credentials");
    let assume = assume("Any");
    assert_eq!(refusal(aws.call_as(&session, assume)).0, "AccessDenied");
}

fn assume(role: &str) -> AssumeRoleRequest {
    common::assume(&format!("arn:aws:iam::123456789012:role/{role}"))
}

#[test]
fn federating_needs_permission_and_a_long_term_key() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let (_, text) = refusal(aws.call_as(&alice, bob()));
    assert!(text.starts_with(&format!(
        "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: sts:GetFederationToken on resource: {BOB}"
    )));
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:GetFederationToken","Resource":"arn:aws:sts::123456789012:federated-user/Bob"}}"#,
    );
    aws.call_as(&alice, bob()).unwrap();
    let carol = GetFederationTokenRequest {
        name: "Carol".to_owned(),
        ..bob()
    };
    assert_eq!(refusal(aws.call_as(&alice, carol)).0, "AccessDenied");
    // tags need their own permission
    let tagged = GetFederationTokenRequest {
        tags: Some(vec![Tag {
            key: "team".to_owned(),
            value: "blue".to_owned(),
        }]),
        ..bob()
    };
    let (_, text) = refusal(aws.call_as(&alice, tagged));
    assert!(text.contains("sts:TagSession"), "{text}");
    let session = aws
        .call_as(
            &alice,
            GetSessionTokenRequest {
                duration_seconds: None,
                serial_number: None,
                token_code: None,
                minimum_session_token_size: None,
            },
        )
        .unwrap();
    let session = Key::session(&session.credentials.unwrap());
    let (_, text) = refusal(aws.call_as(&session, bob()));
    assert_eq!(text, "Cannot call GetFederationToken with session credentials");
}

#[test]
fn the_root_user_federates_for_an_hour() {
    let aws = Aws::new();
    let root = Key::long_term(ROOT);
    let asking = GetFederationTokenRequest {
        duration_seconds: Some(129_600),
        policy: Some(may("s3:*")),
        ..bob()
    };
    let answer = aws.call_as(&root, asking).unwrap();
    let expires = answer.credentials.as_ref().unwrap().expiration.to_string();
    assert_eq!(expires, "2026-01-01T01:00:00Z");
    let session = federated(answer);
    assert!(is_allowed(&aws, &session, "s3:GetObject"));
    assert!(!is_allowed(&aws, &session, "sqs:SendMessage"));
}

#[test]
fn tags_of_the_session_win_over_the_users() {
    let (aws, alice) = alice();
    aws.call(TagUserRequest {
        user_name: "alice".to_owned(),
        tags: [("Team", "red"), ("Site", "Kanto")]
            .map(|(key, value)| iam::Tag {
                key: key.to_owned(),
                value: value.to_owned(),
            })
            .to_vec(),
    })
    .unwrap();
    let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*",
        "Condition":{"StringEquals":{"aws:PrincipalTag/team":"blue","aws:PrincipalTag/site":"Kanto",
        "aws:PrincipalType":"FederatedUser","aws:userid":"123456789012:Bob"}}}}"#;
    let tags = |value: &str| GetFederationTokenRequest {
        policy: Some(policy.to_owned()),
        tags: Some(vec![Tag {
            key: "team".to_owned(),
            value: value.to_owned(),
        }]),
        ..bob()
    };
    let blue = federated(aws.call_as(&alice, tags("blue")).unwrap());
    assert!(is_allowed(&aws, &blue, "s3:GetObject"));
    let green = federated(aws.call_as(&alice, tags("green")).unwrap());
    assert!(!is_allowed(&aws, &green, "s3:GetObject"));
    let mut twice = tags("blue");
    twice.tags = Some(
        ["team", "TEAM"]
            .map(|key| Tag {
                key: key.to_owned(),
                value: String::new(),
            })
            .to_vec(),
    );
    assert_eq!(refusal(aws.call_as(&alice, twice)).0, "InvalidParameterValue");
}

#[test]
fn session_policies_have_their_limits() {
    let (aws, alice) = alice();
    let arn = aws
        .call(CreatePolicyRequest {
            policy_name: "read".to_owned(),
            path: None,
            policy_document: may("s3:GetObject"),
            description: None,
            tags: None,
        })
        .unwrap()
        .policy
        .unwrap()
        .arn
        .unwrap();
    let with = |arns: Vec<String>| GetFederationTokenRequest {
        policy_arns: Some(
            arns.into_iter()
                .map(|arn| PolicyDescriptorType { arn: Some(arn) })
                .collect(),
        ),
        ..bob()
    };
    let managed = federated(aws.call_as(&alice, with(vec![arn.clone()])).unwrap());
    assert!(is_allowed(&aws, &managed, "s3:GetObject"));
    assert!(!is_allowed(&aws, &managed, "s3:PutObject"));
    let missing = with(vec!["arn:aws:iam::123456789012:policy/missing".to_owned()]);
    assert_eq!(refusal(aws.call_as(&alice, missing)).0, "MalformedPolicyDocument");
    let eleven = with(vec![arn; 11]);
    assert_eq!(refusal(aws.call_as(&alice, eleven)).0, "PackedPolicyTooLarge");
    let broken = GetFederationTokenRequest {
        policy: Some("{}".to_owned()),
        ..bob()
    };
    assert_eq!(refusal(aws.call_as(&alice, broken)).0, "MalformedPolicyDocument");
}

fn scope(policy: Option<String>, seconds: Option<i32>) -> GetScopedCredentialsRequest {
    GetScopedCredentialsRequest {
        policy,
        duration_seconds: seconds,
        minimum_session_token_size: None,
        scoped_session_description: None,
    }
}

fn scoped(answer: &GetScopedCredentialsResponse) -> Key {
    Key::session(answer.credentials.as_ref().unwrap())
}

/// A session of alice with MFA.
fn mfa_session(aws: &Aws, alice: &Key) -> Key {
    let (serial, seed) = aws.device("alice");
    aws.advance(30);
    let answer = aws
        .call_as(
            alice,
            GetSessionTokenRequest {
                duration_seconds: Some(3_600),
                serial_number: Some(serial),
                token_code: Some(aws.code(&seed, 0)),
                minimum_session_token_size: None,
            },
        )
        .unwrap();
    Key::session(&answer.credentials.unwrap())
}

#[test]
fn every_scope_down_policy_is_a_ceiling_of_its_own() {
    let (aws, alice) = alice();
    let session = mfa_session(&aws, &alice);
    let first = aws
        .call_as(
            &session,
            scope(
                Some(ALL.replace("\"*\",\"Res", "[\"s3:*\",\"sts:*\"],\"Res")),
                None,
            ),
        )
        .unwrap();
    let info = first.session_info.clone().unwrap();
    assert_eq!(info.arn, "arn:aws:iam::123456789012:user/alice");
    assert!(info.scoped_session_id.starts_with("AIDA"));
    assert_eq!(first.scoped_policies_count, Some(1));
    let first = scoped(&first);
    assert!(is_allowed(&aws, &first, "s3:PutObject"));
    assert!(!is_allowed(&aws, &first, "sqs:SendMessage"));
    assert_eq!(asked(&aws, &first, &get_object()).mfa, Some(true), "MFA stays");
    let more = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:Get*","sqs:*","sts:*"],"Resource":"*"}}"#;
    let second = scoped(&aws.call_as(&first, scope(Some(more.to_owned()), None)).unwrap());
    for (action, allowed) in [
        ("s3:GetObject", true),
        ("s3:PutObject", false),
        ("sqs:SendMessage", false),
    ] {
        assert_eq!(is_allowed(&aws, &second, action), allowed, "{action}");
    }
    let third = aws.call_as(&second, scope(Some(ALL.to_owned()), None)).unwrap();
    assert_eq!(third.scoped_policies_count, Some(3));
    let third = scoped(&third);
    assert_eq!(
        refusal(aws.call_as(&third, scope(Some(ALL.to_owned()), None))).0,
        "AccessDenied"
    );
    // a shorter life needs no policy
    let short = aws.call_as(&third, scope(None, Some(1))).unwrap();
    assert_eq!(short.scoped_policies_count, Some(3));
    let short = scoped(&short);
    aws.call_as(&short, GetCallerIdentityRequest {}).unwrap();
    aws.advance(1);
    assert_eq!(
        refusal(aws.call_as(&short, GetCallerIdentityRequest {})).0,
        "ExpiredToken"
    );
}

#[test]
fn nothing_is_scoped_up() {
    let (aws, alice) = alice();
    let long_term = refusal(aws.call_as(&alice, scope(None, Some(900))));
    assert_eq!(long_term.0, "InvalidSubjectCredentials");
    let session = mfa_session(&aws, &alice);
    aws.advance(600);
    let (code, text) = refusal(aws.call_as(&session, scope(None, Some(3_001))));
    assert_eq!(code, "InsufficientSessionLifetime");
    assert!(text.contains("3000 seconds"), "{text}");
    aws.call_as(&session, scope(None, Some(3_000))).unwrap();
    let inherited = aws.call_as(&session, scope(Some(ALL.to_owned()), None)).unwrap();
    let expires = inherited.credentials.unwrap().expiration.to_string();
    assert_eq!(expires, "2026-01-01T01:00:30Z");
    assert_eq!(
        refusal(aws.call_as(&session, scope(None, None))).0,
        "ValidationError"
    );
    let broken = scope(Some("{".to_owned()), None);
    assert_eq!(
        refusal(aws.call_as(&session, broken)).0,
        "MalformedPolicyDocument"
    );
    // revoking the sessions that are older than now takes the scoped ones along
    let scoped = scoped(&aws.call_as(&session, scope(Some(ALL.to_owned()), None)).unwrap());
    assert!(is_allowed(&aws, &scoped, "s3:GetObject"));
    aws.call(iam::PutUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_name: "AWSRevokeOlderSessions".to_owned(),
        policy_document: r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"2026-01-01T00:05:00Z"}}}}"#.to_owned(),
    })
    .unwrap();
    assert!(!is_allowed(&aws, &scoped, "s3:GetObject"));
}

/// A management account with a member, centralized root access not yet on. Answers the member and an administrator.
fn organized() -> (Aws, String, Key) {
    let aws = Aws::new();
    aws.call(org::CreateOrganizationRequest { feature_set: None })
        .unwrap();
    aws.call(org::EnableAWSServiceAccessRequest {
        service_principal: "iam.amazonaws.com".to_owned(),
    })
    .unwrap();
    let member = aws.member("member");
    let admin = aws.user("admin");
    aws.call(AttachUserPolicyRequest {
        user_name: "admin".to_owned(),
        policy_arn: "arn:aws:iam::aws:policy/AdministratorAccess".to_owned(),
    })
    .unwrap();
    (aws, member, admin)
}

fn task(aws: &Aws, key: &Key, target: &str, policy: &str) -> Result<AssumeRootResponse, Error> {
    aws.call_as(
        key,
        AssumeRootRequest {
            target_principal: target.to_owned(),
            task_policy_arn: PolicyDescriptorType {
                arn: Some(format!("arn:aws:iam::aws:policy/root-task/{policy}")),
            },
            duration_seconds: None,
            minimum_session_token_size: None,
        },
    )
}

#[test]
fn a_root_task_is_for_members_where_the_feature_is_on() {
    let (aws, member, admin) = organized();
    let audit = "IAMAuditRootUserCredentials";
    let (code, text) = refusal(task(&aws, &admin, &member, audit));
    assert_eq!(code, "AccessDenied");
    assert_eq!(
        text,
        format!(
            "User: arn:aws:iam::123456789012:user/admin is not authorized to perform: sts:AssumeRoot on resource: \
             arn:aws:iam::{member}:root"
        )
    );
    aws.call(iam::EnableOrganizationsRootCredentialsManagementRequest {})
        .unwrap();
    let answer = task(&aws, &admin, &member, audit).unwrap();
    let credentials = answer.credentials.unwrap();
    assert_eq!(credentials.expiration.to_string(), "2026-01-01T00:15:00Z");
    let session = Key::session(&credentials);
    let identity = aws.call_as(&session, GetCallerIdentityRequest {}).unwrap();
    let root = format!("arn:aws:iam::{member}:root");
    assert_eq!(identity.arn.as_deref(), Some(root.as_str()));
    assert_eq!(identity.account.as_deref(), Some(member.as_str()));
    // the task and nothing else
    let keys = iam::ListAccessKeysRequest {
        user_name: None,
        marker: None,
        max_items: None,
    };
    aws.call_as(&session, keys).unwrap();
    aws.call_as(&session, iam::GetAccountSummaryRequest {}).unwrap();
    let list = ListUsersRequest {
        path_prefix: None,
        marker: None,
        max_items: None,
    };
    let (code, text) = refusal(aws.call_as(&session, list));
    assert_eq!(code, "AccessDenied");
    let deny = "with an explicit deny in a session policy: arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials";
    assert!(text.ends_with(deny), "{text}");
    // nobody's but the root user's own, who has none of these here
    let of = |name: Option<&str>| iam::GetLoginProfileRequest {
        user_name: name.map(str::to_owned),
    };
    assert_eq!(refusal(aws.call_as(&session, of(None))).0, "NoSuchEntity");
    assert_eq!(
        refusal(aws.call_as(&session, of(Some("admin")))).0,
        "AccessDenied"
    );
    let devices = iam::ListMFADevicesRequest {
        user_name: None,
        marker: None,
        max_items: None,
    };
    assert!(aws.call_as(&session, devices).unwrap().mfa_devices.is_empty());
    // privileged actions on queues and buckets are another feature
    assert_eq!(
        refusal(task(&aws, &admin, &member, "SQSUnlockQueuePolicy")).0,
        "AccessDenied"
    );
    aws.call(iam::EnableOrganizationsRootSessionsRequest {}).unwrap();
    let unlock = task(&aws, &admin, &root, "SQSUnlockQueuePolicy").unwrap();
    let unlock = Key::session(&unlock.credentials.unwrap());
    assert!(is_allowed(&aws, &unlock, "sqs:SetQueueAttributes"));
    assert!(!is_allowed(&aws, &unlock, "sqs:SendMessage"));
}

#[test]
fn a_root_task_is_asked_for_by_who_may() {
    let (aws, member, admin) = organized();
    aws.call(iam::EnableOrganizationsRootCredentialsManagementRequest {})
        .unwrap();
    let audit = "IAMAuditRootUserCredentials";
    let alice = aws.user("alice");
    let (_, text) = refusal(task(&aws, &alice, &member, audit));
    assert!(
        text.ends_with("because no identity-based policy allows the sts:AssumeRoot action"),
        "{text}"
    );
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRoot","Resource":"*","Condition":{"StringEquals":{"sts:TaskPolicyArn":"arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"}}}}"#,
    );
    task(&aws, &alice, &member, audit).unwrap();
    assert_eq!(
        refusal(task(&aws, &alice, &member, "IAMDeleteRootUserCredentials")).0,
        "AccessDenied"
    );
    let root = Key::long_term(ROOT);
    for (key, target) in [
        (&root, member.as_str()),
        (&admin, "123456789012"),
        (&admin, "111122223333"),
    ] {
        assert_eq!(
            refusal(task(&aws, key, target, audit)).0,
            "AccessDenied",
            "{target}"
        );
    }
    for (target, policy) in [
        (member.as_str(), "AdministratorAccess"),
        ("arn:aws:iam::123456789012:user/x", audit),
        ("twelve chars", audit),
    ] {
        assert_eq!(
            refusal(task(&aws, &admin, target, policy)).0,
            "ValidationError",
            "{target}"
        );
    }
}

#[test]
fn a_refusal_is_decoded_by_who_may() {
    let (aws, alice) = alice();
    let bob = aws.user("bob");
    aws.allow(
        "bob",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},
        {"Sid":"NoReports","Effect":"Deny","Action":"s3:Get*","Resource":"arn:aws:s3:::reports/*"}]}"#,
    );
    assert_eq!(
        asked(&aws, &alice, &get_object()).encoded,
        None,
        "nothing was refused"
    );
    let encoded = asked(&aws, &bob, &get_object()).encoded.unwrap();
    let decode = |message: &str| DecodeAuthorizationMessageRequest {
        encoded_message: message.to_owned(),
    };
    let decoded = aws
        .call_as(&alice, decode(&encoded))
        .unwrap()
        .decoded_message
        .unwrap();
    let decoded: serde_json::Value = serde_json::from_str(&decoded).unwrap();
    assert_eq!(decoded["allowed"], false);
    assert_eq!(decoded["explicitDeny"], true);
    let statement = &decoded["matchedStatements"]["items"][0];
    assert_eq!(statement["statementId"], "NoReports");
    assert_eq!(statement["actions"]["items"][0]["value"], "s3:Get*");
    let context = &decoded["context"];
    assert_eq!(context["principal"]["arn"], "arn:aws:iam::123456789012:user/bob");
    assert_eq!(context["principal"]["name"], "bob");
    assert_eq!(
        (&context["action"], &context["resource"]),
        (&"s3:GetObject".into(), &OBJECT.into())
    );
    let keys = context["conditions"]["items"].as_array().unwrap();
    let address = keys.iter().find(|item| item["key"] == "aws:SourceIp").unwrap();
    assert_eq!(address["values"]["items"][0]["value"], "127.0.0.1");
    // who may not is not told
    let carol = aws.user("carol");
    let (code, text) = refusal(aws.call_as(&carol, decode(&encoded)));
    assert_eq!(code, "AccessDenied");
    assert!(
        text.contains("sts:DecodeAuthorizationMessage on resource: *"),
        "{text}"
    );
    for wrong in ["rubbish", &encoded[1..], "a\nb"] {
        assert_eq!(
            refusal(aws.call_as(&alice, decode(wrong))).0,
            "InvalidAuthorizationMessageException"
        );
    }
}

#[test]
fn messages_stay_short_enough_to_be_decoded_and_in_their_account() {
    let aws = Aws::beside(&["111122223333"]);
    let alice = aws.user("alice");
    let mut inquiry = get_object();
    for number in 0..400 {
        inquiry
            .keys
            .push((format!("s3:RequestObjectTag/{number}"), "\"x\"".repeat(20)));
    }
    let encoded = asked(&aws, &alice, &inquiry).encoded.unwrap();
    assert!(encoded.len() <= 10_240, "{}", encoded.len());
    let decode = DecodeAuthorizationMessageRequest {
        encoded_message: encoded,
    };
    let decoded = aws.call(decode.clone()).unwrap().decoded_message.unwrap();
    assert!(serde_json::from_str::<serde_json::Value>(&decoded).is_ok());
    let elsewhere = refusal(aws.call_as(&Key::operator_of("111122223333"), decode));
    assert_eq!(elsewhere.0, "InvalidAuthorizationMessageException");
}

#[test]
fn no_trade_in_token_is_good_where_nothing_was_delegated() {
    let aws = Aws::new();
    let trade = GetDelegatedAccessTokenRequest {
        trade_in_token: "made-up".to_owned(),
    };
    assert_eq!(refusal(aws.call(trade.clone())).0, "ExpiredTradeInTokenException");
    assert_eq!(refusal(aws.call_as(&aws.user("alice"), trade)).0, "AccessDenied");
}
