//! Last-accessed reports: what the server itself saw.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Glass, Key, Ring, refusal};
use steprole_api::Error;
use steprole_api::iam::{
    AddUserToGroupRequest, AttachGroupPolicyRequest, CreateGroupRequest, CreatePolicyRequest,
    CreateRoleRequest, DeleteUserPolicyRequest, DeleteUserRequest, GenerateServiceLastAccessedDetailsRequest,
    GetServiceLastAccessedDetailsRequest, GetServiceLastAccessedDetailsResponse,
    GetServiceLastAccessedDetailsWithEntitiesRequest, ListPoliciesGrantingServiceAccessRequest,
    ListUsersRequest, PutRolePolicyRequest, ServiceLastAccessed,
};
use steprole_api::sts::GetCallerIdentityRequest;
use steprole_authority::{Env, Inquiry};

const ALICE: &str = "arn:aws:iam::123456789012:user/alice";

/// IAM and STS but for one action, and a bit of S3.
const SOME: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":["iam:ListUsers","iam:ListRoles","sts:*"],"Resource":"*"},
    {"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::a/*","Condition":{"Bool":{"aws:SecureTransport":"true"}}},
    {"Effect":"Allow","Action":"sqs:*","Resource":"*"},
    {"Effect":"Deny","Action":"sqs:*","Resource":"*"}]}"#;

fn generate(aws: &Aws, key: &Key, arn: &str, granularity: Option<&str>) -> Result<String, Error> {
    let answer = aws.call_as(
        key,
        GenerateServiceLastAccessedDetailsRequest {
            arn: arn.to_owned(),
            granularity: granularity.map(str::to_owned),
        },
    )?;
    Ok(answer.job_id.unwrap())
}

fn get(job: &str) -> GetServiceLastAccessedDetailsRequest {
    GetServiceLastAccessedDetailsRequest {
        job_id: job.to_owned(),
        max_items: None,
        marker: None,
    }
}

fn details(aws: &Aws, job: &str) -> GetServiceLastAccessedDetailsResponse {
    let answer = aws.call(get(job)).unwrap();
    assert_eq!(
        (answer.job_status.as_str(), answer.error.is_none()),
        ("COMPLETED", true)
    );
    answer
}

fn report(aws: &Aws, arn: &str, granularity: Option<&str>) -> Vec<ServiceLastAccessed> {
    let job = generate(aws, &Key::operator(), arn, granularity).unwrap();
    details(aws, &job).services_last_accessed
}

fn namespaces(services: &[ServiceLastAccessed]) -> Vec<&str> {
    services
        .iter()
        .map(|service| service.service_namespace.as_str())
        .collect()
}

fn of<'s>(services: &'s [ServiceLastAccessed], namespace: &str) -> &'s ServiceLastAccessed {
    services
        .iter()
        .find(|service| service.service_namespace == namespace)
        .unwrap()
}

fn entities(aws: &Aws, job: &str, namespace: &str) -> Result<Vec<(String, String, bool)>, Error> {
    let answer = aws.call(GetServiceLastAccessedDetailsWithEntitiesRequest {
        job_id: job.to_owned(),
        service_namespace: namespace.to_owned(),
        max_items: None,
        marker: None,
    })?;
    let entity = |details: steprole_api::iam::EntityDetails| {
        let info = details.entity_info;
        (info.r#type, info.name, details.last_authenticated.is_some())
    };
    Ok(answer.entity_details_list.into_iter().map(entity).collect())
}

fn list_users(aws: &Aws, key: &Key) -> Result<(), Error> {
    let request = ListUsersRequest {
        path_prefix: None,
        marker: None,
        max_items: None,
    };
    aws.call_as(key, request).map(drop)
}

fn who_am_i(aws: &Aws, key: &Key) {
    aws.call_as(key, GetCallerIdentityRequest {}).unwrap();
}

fn entity(kind: &str, name: &str, called: bool) -> (String, String, bool) {
    (kind.to_owned(), name.to_owned(), called)
}

#[test]
fn a_report_lists_what_policies_allow_and_what_was_called() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", SOME);
    let unused = report(&aws, ALICE, None);
    assert_eq!(namespaces(&unused), ["iam", "s3", "sts"]);
    let iam = of(&unused, "iam");
    assert_eq!(
        (&iam.last_authenticated, &iam.last_authenticated_entity),
        (&None, &None)
    );
    assert_eq!(iam.total_authenticated_entities, Some(0));

    aws.advance(60);
    list_users(&aws, &alice).unwrap();
    let used = report(&aws, ALICE, None);
    let iam = of(&used, "iam");
    assert_eq!(
        iam.last_authenticated.unwrap().to_string(),
        "2026-01-01T00:01:00Z"
    );
    assert_eq!(iam.last_authenticated_entity.as_deref(), Some(ALICE));
    assert_eq!(iam.last_authenticated_region.as_deref(), Some("us-east-1"));
    assert_eq!(iam.total_authenticated_entities, Some(1));
    assert_eq!(iam.tracked_actions_last_accessed, None);
    assert_eq!(of(&used, "sts").last_authenticated, None);
}

/// "All attempts … not just the successful ones."
#[test]
fn a_refused_attempt_is_an_access_too() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", &SOME.replace("iam:ListUsers", "iam:ListGroups"));
    assert_eq!(refusal(list_users(&aws, &alice)).0, "AccessDenied");
    let services = report(&aws, ALICE, Some("ACTION_LEVEL"));
    let iam = of(&services, "iam");
    assert!(iam.last_authenticated.is_some());
    // The action itself is not one that the policies allow.
    assert_eq!(iam.tracked_actions_last_accessed, None);
}

#[test]
fn actions_are_listed_once_one_was_called() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", SOME);
    list_users(&aws, &alice).unwrap();
    let services = report(&aws, ALICE, Some("ACTION_LEVEL"));
    let actions = of(&services, "iam")
        .tracked_actions_last_accessed
        .clone()
        .unwrap();
    let shown: Vec<_> = actions
        .iter()
        .map(|action| {
            (
                action.action_name.as_deref().unwrap(),
                action.last_accessed_entity.as_deref(),
                action.last_accessed_time.is_some(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [("ListRoles", None, false), ("ListUsers", Some(ALICE), true)]
    );
    assert_eq!(of(&services, "sts").tracked_actions_last_accessed, None);
    let job = generate(&aws, &Key::operator(), ALICE, Some("ACTION_LEVEL")).unwrap();
    assert_eq!(details(&aws, &job).job_type.as_deref(), Some("ACTION_LEVEL"));
}

#[test]
fn groups_and_policies_tell_who_called_last() {
    let aws = Aws::new();
    let (alice, bob) = (aws.user("alice"), aws.user("bob"));
    aws.user("carol");
    let policy = aws
        .call(CreatePolicyRequest {
            policy_name: "some".to_owned(),
            path: None,
            policy_document: SOME.to_owned(),
            description: None,
            tags: None,
        })
        .unwrap()
        .policy
        .unwrap()
        .arn
        .unwrap();
    aws.call(CreateGroupRequest {
        path: None,
        group_name: "all".to_owned(),
    })
    .unwrap();
    for user in ["alice", "bob", "carol"] {
        aws.call(AddUserToGroupRequest {
            group_name: "all".to_owned(),
            user_name: user.to_owned(),
        })
        .unwrap();
    }
    aws.call(AttachGroupPolicyRequest {
        group_name: "all".to_owned(),
        policy_arn: policy.clone(),
    })
    .unwrap();
    who_am_i(&aws, &alice);
    aws.advance(1);
    who_am_i(&aws, &bob);
    for arn in ["arn:aws:iam::123456789012:group/all", &policy] {
        let services = report(&aws, arn, None);
        assert_eq!(namespaces(&services), ["iam", "s3", "sts"]);
        let sts = of(&services, "sts");
        assert_eq!(sts.total_authenticated_entities, Some(2));
        assert_eq!(
            sts.last_authenticated_entity.as_deref(),
            Some("arn:aws:iam::123456789012:user/bob")
        );
        let job = generate(&aws, &Key::operator(), arn, None).unwrap();
        // The most recent first.
        assert_eq!(
            entities(&aws, &job, "sts").unwrap(),
            [
                entity("USER", "bob", true),
                entity("USER", "alice", true),
                entity("USER", "carol", false)
            ]
        );
        assert_eq!(entities(&aws, &job, "ec2").unwrap(), []);
        assert_eq!(refusal(entities(&aws, &job, "nothing")).0, "InvalidInput");
    }
}

#[test]
fn a_role_is_seen_by_its_sessions() {
    let aws = Aws::new();
    let role = aws
        .call(CreateRoleRequest {
            path: Some("/ci/".to_owned()),
            role_name: "build".to_owned(),
            assume_role_policy_document: r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
                "Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}]}"#
                .to_owned(),
            description: None,
            max_session_duration: None,
            max_signin_session_duration: None,
            permissions_boundary: None,
            tags: None,
        })
        .unwrap()
        .role;
    aws.call(PutRolePolicyRequest {
        role_name: "build".to_owned(),
        policy_name: "some".to_owned(),
        policy_document: SOME.to_owned(),
    })
    .unwrap();
    list_users(&aws, &aws.enter(&role.arn)).unwrap();
    let services = report(&aws, &role.arn, None);
    assert_eq!(
        of(&services, "iam").last_authenticated_entity.as_deref(),
        Some(role.arn.as_str())
    );
    let job = generate(&aws, &Key::operator(), &role.arn, None).unwrap();
    assert_eq!(
        entities(&aws, &job, "iam").unwrap(),
        [entity("ROLE", "build", true)]
    );
}

/// A report is what it was when it was asked for, is its caller's alone, and is forgotten after a day.
#[test]
fn a_job_is_its_callers() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:*","Resource":"*"}]}"#,
    );
    let job = generate(&aws, &alice, ALICE, None).unwrap();
    assert_eq!(job.len(), 36);
    assert_eq!(refusal(aws.call(get(&job))).0, "NoSuchEntity");
    aws.call(DeleteUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_name: "test".to_owned(),
    })
    .unwrap();
    assert_eq!(refusal(aws.call_as(&alice, get(&job))).0, "AccessDenied");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:GetService*","Resource":"*"}]}"#,
    );
    let answer = aws.call_as(&alice, get(&job)).unwrap();
    assert_eq!(namespaces(&answer.services_last_accessed), ["iam"]);
    aws.advance(24 * 3600 + 1);
    assert_eq!(refusal(aws.call_as(&alice, get(&job))).0, "NoSuchEntity");
}

/// Every service there is, in pages.
#[test]
fn an_administrators_report_has_pages() {
    let aws = Aws::new();
    aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
    );
    let job = generate(&aws, &Key::operator(), ALICE, None).unwrap();
    let mut seen = Vec::new();
    let mut marker = None;
    loop {
        let page = aws
            .call(GetServiceLastAccessedDetailsRequest {
                max_items: Some(50),
                marker,
                ..get(&job)
            })
            .unwrap();
        seen.extend(page.services_last_accessed);
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    let seen = namespaces(&seen);
    assert!(seen.len() > 400, "{}", seen.len());
    assert!(seen.is_sorted());
    assert!(seen.contains(&"a2c") && seen.contains(&"xray"));
}

#[test]
fn four_hundred_days_are_told_of() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", SOME);
    list_users(&aws, &alice).unwrap();
    aws.advance(400 * 24 * 3600);
    assert!(of(&report(&aws, ALICE, None), "iam").last_authenticated.is_some());
    aws.advance(1);
    assert_eq!(of(&report(&aws, ALICE, None), "iam").last_authenticated, None);
}

/// One that takes the name of another has not done what that one did.
#[test]
fn who_is_created_anew_never_called() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", SOME);
    list_users(&aws, &alice).unwrap();
    let key = alice.id.clone();
    aws.call(DeleteUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_name: "test".to_owned(),
    })
    .unwrap();
    aws.call(steprole_api::iam::DeleteAccessKeyRequest {
        user_name: Some("alice".to_owned()),
        access_key_id: key,
    })
    .unwrap();
    aws.call(DeleteUserRequest {
        user_name: "alice".to_owned(),
    })
    .unwrap();
    aws.user("alice");
    aws.allow("alice", SOME);
    assert_eq!(of(&report(&aws, ALICE, None), "iam").last_authenticated, None);
}

/// What other services ask about their callers is seen, too; names that no service has are not kept.
#[test]
fn an_inquiry_is_an_access() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", SOME);
    let ask = |action: &str| {
        let inquiry = Inquiry {
            action: action.to_owned(),
            resource: "*".to_owned(),
            ..Inquiry::default()
        };
        let env = Env {
            now: aws.now.get(),
            chance: &aws.chance,
            seal: &Glass,
            keyring: &Ring,
            wire: &aws.wire,
        };
        let caller = aws.caller(&alice).unwrap();
        aws.world.borrow().decide(&caller, &inquiry, "s3", &env).unwrap();
    };
    ask("s3:ListEverythingThereIs");
    assert_eq!(of(&report(&aws, ALICE, None), "s3").last_authenticated, None);
    ask("S3:getobject");
    let services = report(&aws, ALICE, Some("ACTION_LEVEL"));
    let s3 = of(&services, "s3");
    assert_eq!(s3.last_authenticated_entity.as_deref(), Some(ALICE));
    let actions = s3.tracked_actions_last_accessed.clone().unwrap();
    assert_eq!(actions.len(), 1);
    assert_eq!(actions[0].action_name.as_deref(), Some("GetObject"));
}

#[test]
fn what_a_report_can_be_about() {
    let aws = Aws::new();
    let code = |arn: &str| refusal(generate(&aws, &Key::operator(), arn, None));
    assert_eq!(
        code("arn:aws:iam::123456789012:role/DeveloperRole"),
        (
            "NoSuchEntity".to_owned(),
            "The role with name DeveloperRole cannot be found.".to_owned()
        )
    );
    assert_eq!(code("arn:aws:iam::123456789012:user/nobody").0, "NoSuchEntity");
    assert_eq!(code("arn:aws:iam::123456789012:policy/none").0, "NoSuchEntity");
    for wrong in [
        "arn:aws:iam::123456789012:mfa/alice",
        "arn:aws:iam::111122223333:user/alice",
        "arn:aws:s3:::a-bucket-of-mine",
    ] {
        assert_eq!(code(wrong).0, "InvalidInput", "{wrong}");
    }
    // The path is a part of the name.
    aws.user("alice");
    assert_eq!(code("arn:aws:iam::123456789012:user/a/alice").0, "NoSuchEntity");
    let managed = report(&aws, "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess", None);
    assert!(namespaces(&managed).contains(&"s3"));
}

#[test]
fn policies_that_grant_a_service() {
    let aws = Aws::new();
    aws.user("alice");
    aws.allow("alice", SOME);
    aws.call(CreateGroupRequest {
        path: None,
        group_name: "all".to_owned(),
    })
    .unwrap();
    aws.call(AddUserToGroupRequest {
        group_name: "all".to_owned(),
        user_name: "alice".to_owned(),
    })
    .unwrap();
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    aws.call(AttachGroupPolicyRequest {
        group_name: "all".to_owned(),
        policy_arn: admin.to_owned(),
    })
    .unwrap();
    let ask = |arn: &str, namespaces: &[&str]| {
        aws.call(ListPoliciesGrantingServiceAccessRequest {
            marker: None,
            arn: arn.to_owned(),
            service_namespaces: namespaces.iter().map(|name| (*name).to_owned()).collect(),
        })
    };
    let answer = ask(ALICE, &["sqs", "iam"])
        .unwrap()
        .policies_granting_service_access;
    let shown: Vec<_> = answer
        .iter()
        .map(|entry| {
            let policies = entry.policies.clone().unwrap();
            let policies: Vec<_> = policies
                .into_iter()
                .map(|policy| {
                    (
                        policy.policy_type,
                        policy.policy_name,
                        policy.policy_arn,
                        policy.entity_name,
                    )
                })
                .collect();
            (entry.service_namespace.clone().unwrap(), policies)
        })
        .collect();
    let managed = (
        "MANAGED".to_owned(),
        "AdministratorAccess".to_owned(),
        Some(admin.to_owned()),
        None,
    );
    let inline = (
        "INLINE".to_owned(),
        "test".to_owned(),
        None,
        Some("alice".to_owned()),
    );
    assert_eq!(
        shown,
        [
            ("sqs".to_owned(), vec![managed.clone()]),
            ("iam".to_owned(), vec![inline, managed])
        ]
    );
    assert_eq!(refusal(ask(ALICE, &["nothing"])).0, "InvalidInput");
    assert_eq!(refusal(ask(admin, &["iam"])).0, "InvalidInput");
    assert_eq!(
        refusal(ask("arn:aws:iam::123456789012:group/none", &["iam"])).0,
        "NoSuchEntity"
    );
}
