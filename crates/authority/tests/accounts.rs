//! Several accounts: whose a key is, and roles from one account to another.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Key, refusal};
use steprole_api::iam::{
    CreateAccessKeyRequest, CreateRoleRequest, CreateUserRequest, DeleteUserRequest, GetRoleRequest,
    ListUsersRequest, PutRolePolicyRequest, PutUserPolicyRequest,
};
use steprole_api::sts::{
    AssumeRoleRequest, AssumeRoleResponse, GetAccessKeyInfoRequest, GetCallerIdentityRequest,
};
use steprole_api::{Error, iam};

const OTHER: &str = "111122223333";
const ALICE: &str = "arn:aws:iam::123456789012:user/alice";
const VISITOR: &str = "arn:aws:iam::111122223333:role/shared/Visitor";
const LIST: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*"}}"#;
const MAY_ASSUME: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}}"#;

fn trusting(principal: &str, condition: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"sts:AssumeRole"{condition}}}}}"#
    )
}

/// A role of the other account, which may list users.
fn visitor(aws: &Aws, trust: &str) -> Result<(), Error> {
    let other = Key::operator_of(OTHER);
    aws.call_as(
        &other,
        CreateRoleRequest {
            max_signin_session_duration: None,
            path: Some("/shared/".to_owned()),
            role_name: "Visitor".to_owned(),
            assume_role_policy_document: trust.to_owned(),
            description: None,
            max_session_duration: None,
            permissions_boundary: None,
            tags: None,
        },
    )?;
    aws.call_as(
        &other,
        PutRolePolicyRequest {
            role_name: "Visitor".to_owned(),
            policy_name: "list".to_owned(),
            policy_document: LIST.to_owned(),
        },
    )
}

fn trust_of_visitor(aws: &Aws) -> String {
    let role = aws
        .call_as(
            &Key::operator_of(OTHER),
            GetRoleRequest {
                role_name: "Visitor".to_owned(),
            },
        )
        .unwrap()
        .role;
    let text = role.assume_role_policy_document.unwrap();
    percent_encoding::percent_decode_str(&text)
        .decode_utf8()
        .unwrap()
        .into_owned()
}

fn assume(aws: &Aws, key: &Key, external_id: Option<&str>) -> Result<AssumeRoleResponse, Error> {
    aws.call_as(
        key,
        AssumeRoleRequest {
            role_session_name: "visit".to_owned(),
            external_id: external_id.map(str::to_owned),
            ..common::assume(VISITOR)
        },
    )
}

fn users(aws: &Aws, key: &Key) -> Vec<String> {
    aws.call_as(
        key,
        ListUsersRequest {
            path_prefix: None,
            marker: None,
            max_items: None,
        },
    )
    .unwrap()
    .users
    .into_iter()
    .map(|user| user.arn)
    .collect()
}

/// The refusal of AssumeRole, which gives no reason.
fn not_authorized(caller: &str) -> (String, String) {
    (
        "AccessDenied".to_owned(),
        format!("User: {caller} is not authorized to perform: sts:AssumeRole on resource: {VISITOR}"),
    )
}

#[test]
fn each_key_is_of_its_own_account() {
    let aws = Aws::beside(&[OTHER]);
    let other = Key::operator_of(OTHER);
    let who = |key: &Key| aws.call_as(key, GetCallerIdentityRequest {}).unwrap();
    assert_eq!(
        who(&Key::operator()).arn.as_deref(),
        Some("arn:aws:iam::123456789012:user/steprole-operator")
    );
    assert_eq!(
        who(&other).arn.as_deref(),
        Some("arn:aws:iam::111122223333:user/steprole-operator")
    );
    assert_ne!(who(&Key::operator()).user_id, who(&other).user_id);
    // namesakes
    aws.user("alice");
    let create = || CreateUserRequest {
        path: None,
        user_name: "alice".to_owned(),
        permissions_boundary: None,
        tags: None,
    };
    aws.call_as(&other, create()).unwrap();
    assert_eq!(users(&aws, &Key::operator()), [ALICE]);
    assert_eq!(users(&aws, &other), ["arn:aws:iam::111122223333:user/alice"]);
    let minted = aws
        .call_as(
            &other,
            CreateAccessKeyRequest {
                user_name: Some("alice".to_owned()),
            },
        )
        .unwrap()
        .access_key;
    let theirs = Key::long_term(minted.access_key_id.clone());
    assert_eq!(who(&theirs).account.as_deref(), Some(OTHER));
    for id in [minted.access_key_id, other.id] {
        let told = aws
            .call(GetAccessKeyInfoRequest { access_key_id: id })
            .unwrap()
            .account;
        assert_eq!(told.as_deref(), Some(OTHER));
    }
}

/// "Both must allow" (`reference_policies_evaluation-logic-cross-account`).
#[test]
fn a_role_of_another_account_opens_when_both_sides_allow() {
    let aws = Aws::beside(&[OTHER]);
    let alice = aws.user("alice");
    assert_eq!(refusal(assume(&aws, &alice, None)), not_authorized(ALICE));
    visitor(&aws, &trusting(ALICE, "")).unwrap();
    // inside one account the trust policy would be enough
    assert_eq!(refusal(assume(&aws, &alice, None)), not_authorized(ALICE));
    aws.allow("alice", MAY_ASSUME);
    let answer = assume(&aws, &alice, None).unwrap();
    assert_eq!(
        answer.assumed_role_user.unwrap().arn,
        "arn:aws:sts::111122223333:assumed-role/Visitor/visit"
    );
    let session = Key::session(&answer.credentials.unwrap());
    let who = aws.call_as(&session, GetCallerIdentityRequest {}).unwrap();
    assert_eq!(who.account.as_deref(), Some(OTHER));
    assert_eq!(
        users(&aws, &session),
        [""; 0],
        "of the other account, which has none"
    );
    // the permission alone is nothing either
    let bob = aws.user("bob");
    aws.allow("bob", MAY_ASSUME);
    assert_eq!(
        refusal(assume(&aws, &bob, None)),
        not_authorized("arn:aws:iam::123456789012:user/bob")
    );
}

#[test]
fn a_trusted_account_delegates_to_its_own_policies() {
    let aws = Aws::beside(&[OTHER]);
    let alice = aws.user("alice");
    visitor(&aws, &trusting("arn:aws:iam::123456789012:root", "")).unwrap();
    assert_eq!(refusal(assume(&aws, &alice, None)), not_authorized(ALICE));
    aws.allow("alice", MAY_ASSUME);
    assume(&aws, &alice, None).unwrap();
}

/// The confused deputy (`id_roles_common-scenarios_third-party`).
#[test]
fn a_third_party_needs_its_external_id() {
    let aws = Aws::beside(&[OTHER]);
    let alice = aws.user("alice");
    aws.allow("alice", MAY_ASSUME);
    let condition = r#","Condition":{"StringEquals":{"sts:ExternalId":"unique-7"}}"#;
    visitor(&aws, &trusting("123456789012", condition)).unwrap();
    for wrong in [None, Some("unique-8")] {
        assert_eq!(refusal(assume(&aws, &alice, wrong)), not_authorized(ALICE));
    }
    assume(&aws, &alice, Some("unique-7")).unwrap();
}

/// `reference_policies_elements_principal`: the id is kept, shown as the ARN, and shown bare when nobody has it.
#[test]
fn a_user_made_again_is_not_trusted_by_another_account() {
    let aws = Aws::beside(&[OTHER]);
    let alice = aws.user("alice");
    aws.allow("alice", MAY_ASSUME);
    let id = aws
        .call_as(&alice, GetCallerIdentityRequest {})
        .unwrap()
        .user_id
        .unwrap();
    visitor(&aws, &trusting(ALICE, "")).unwrap();
    assert!(trust_of_visitor(&aws).contains(ALICE));
    assume(&aws, &alice, None).unwrap();
    aws.call(iam::DeleteAccessKeyRequest {
        user_name: Some("alice".to_owned()),
        access_key_id: alice.id,
    })
    .unwrap();
    aws.call(iam::DeleteUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_name: "test".to_owned(),
    })
    .unwrap();
    aws.call(DeleteUserRequest {
        user_name: "alice".to_owned(),
    })
    .unwrap();
    assert!(trust_of_visitor(&aws).contains(&format!("\"{id}\"")));
    let namesake = aws.user("alice");
    aws.allow("alice", MAY_ASSUME);
    assert_eq!(refusal(assume(&aws, &namesake, None)), not_authorized(ALICE));
    assert!(trust_of_visitor(&aws).contains(&format!("\"{id}\"")));
}

/// Whether there is such a user is checked in accounts that are here, and cannot be in others.
#[test]
fn a_principal_of_an_account_that_is_here_must_exist() {
    let aws = Aws::beside(&[OTHER]);
    let nobody = "arn:aws:iam::123456789012:user/nobody";
    assert_eq!(
        refusal(visitor(&aws, &trusting(nobody, ""))),
        (
            "MalformedPolicyDocument".to_owned(),
            format!("Invalid principal in policy: \"AWS\":\"{nobody}\"")
        )
    );
    visitor(&aws, &trusting("arn:aws:iam::999999999999:user/somebody", "")).unwrap();
}

/// A session of the other account's role is as much a principal as a user: chains cross accounts and come back.
#[test]
fn a_chain_crosses_accounts_and_the_role_decides_what_may_be_done() {
    let aws = Aws::beside(&[OTHER]);
    let alice = aws.user("alice");
    aws.allow("alice", MAY_ASSUME);
    visitor(&aws, &trusting(ALICE, "")).unwrap();
    let session = Key::session(&assume(&aws, &alice, None).unwrap().credentials.unwrap());
    let refused = aws.call_as(
        &session,
        PutUserPolicyRequest {
            user_name: "alice".to_owned(),
            policy_name: "all".to_owned(),
            policy_document: LIST.to_owned(),
        },
    );
    assert_eq!(
        refusal(refused).1,
        "User: arn:aws:sts::111122223333:assumed-role/Visitor/visit is not authorized to perform: iam:PutUserPolicy on \
         resource: user alice because no identity-based policy allows the iam:PutUserPolicy action"
    );
}
