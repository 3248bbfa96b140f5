//! Trust policies: replacing one, and how its principals are kept.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, refusal};
use steprole_api::iam::{
    CreateRoleRequest, CreateUserRequest, DeleteUserRequest, GetRoleRequest, UpdateAssumeRolePolicyRequest,
    UpdateUserRequest,
};

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

fn trusting(principal: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}]}}"#
    )
}

fn role(aws: &Aws, name: &str, trust: &str) {
    aws.call(CreateRoleRequest {
        path: None,
        role_name: name.to_owned(),
        assume_role_policy_document: trust.to_owned(),
        description: None,
        max_session_duration: None,
        max_signin_session_duration: None,
        permissions_boundary: None,
        tags: None,
    })
    .unwrap();
}

fn user(aws: &Aws, name: &str) {
    let user_name = name.to_owned();
    aws.call(CreateUserRequest {
        path: None,
        user_name,
        permissions_boundary: None,
        tags: None,
    })
    .unwrap();
}

fn update(name: &str, document: &str) -> UpdateAssumeRolePolicyRequest {
    UpdateAssumeRolePolicyRequest {
        role_name: name.to_owned(),
        policy_document: document.to_owned(),
    }
}

fn trust_of(aws: &Aws, name: &str) -> String {
    let role = aws
        .call(GetRoleRequest {
            role_name: name.to_owned(),
        })
        .unwrap()
        .role;
    let text = role.assume_role_policy_document.unwrap();
    percent_encoding::percent_decode_str(&text)
        .decode_utf8()
        .unwrap()
        .into_owned()
}

#[test]
fn a_trust_policy_is_replaced_and_answered_byte_for_byte() {
    let aws = Aws::new();
    role(&aws, "Worker", TRUST);
    assert_eq!(trust_of(&aws, "Worker"), TRUST);
    let spaced = "{\n\t\"Version\": \"2012-10-17\",\n\t\"Statement\": {\"Effect\": \"Allow\", \"Principal\": {\"Service\": [\"ecs.amazonaws.com\"]}, \"Action\": [\"sts:AssumeRole\"]}\n}";
    aws.call(update("Worker", spaced)).unwrap();
    assert_eq!(trust_of(&aws, "Worker"), spaced);
    assert_eq!(
        refusal(aws.call(update("Nobody", TRUST))),
        (
            "NoSuchEntity".into(),
            "The role with name Nobody cannot be found.".into()
        )
    );
}

#[test]
fn documents_that_are_no_trust_policies_are_refused_and_change_nothing() {
    let aws = Aws::new();
    role(&aws, "Worker", TRUST);
    for document in [
        "not valid json",
        // An action that opens no role.
        &TRUST.replace("sts:AssumeRole", "s3:GetObject"),
        &TRUST.replace("\"Action\"", "\"Resource\":\"*\",\"Action\""),
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole"}]}"#,
    ] {
        assert_eq!(
            refusal(aws.call(update("Worker", document))).0,
            "MalformedPolicyDocument",
            "{document}"
        );
    }
    let long = TRUST.replace("ec2.amazonaws.com\"", &format!("ec2.amazonaws.com\"}},\"Sid\":\"{}\",\"Condition\":{{\"StringEquals\":{{\"aws:username\":\"x\"}}", "a".repeat(2048)));
    assert_eq!(
        refusal(aws.call(update("Worker", &long))),
        (
            "LimitExceeded".into(),
            "Cannot exceed quota for ACLSizePerRole: 2048".into()
        )
    );
    // White space does not count.
    aws.call(update(
        "Worker",
        &TRUST.replace("[{", &format!("[{}{{", " ".repeat(4000))),
    ))
    .unwrap();
}

#[test]
fn a_principal_must_exist() {
    let aws = Aws::new();
    role(&aws, "Worker", TRUST);
    let nobody = "arn:aws:iam::123456789012:user/nobody";
    assert_eq!(
        refusal(aws.call(update("Worker", &trusting(&format!(r#"{{"AWS":"{nobody}"}}"#))))),
        (
            "MalformedPolicyDocument".into(),
            format!("Invalid principal in policy: \"AWS\":\"{nobody}\"")
        )
    );
    assert_eq!(trust_of(&aws, "Worker"), TRUST);
}

#[test]
fn a_trusted_user_is_kept_by_unique_id() {
    let aws = Aws::new();
    user(&aws, "alice");
    role(&aws, "Worker", TRUST);
    let trust = trusting(r#"{"AWS":"arn:aws:iam::123456789012:user/alice"}"#);
    aws.call(update("Worker", &trust)).unwrap();
    assert_eq!(trust_of(&aws, "Worker"), trust);

    // A rename is followed.
    let rename = UpdateUserRequest {
        user_name: "alice".into(),
        new_path: None,
        new_user_name: Some("alicia".into()),
    };
    aws.call(rename).unwrap();
    assert_eq!(trust_of(&aws, "Worker"), trust.replace("alice", "alicia"));

    // A namesake who comes after a deletion is somebody else; the document shows the id of the one who is gone.
    aws.call(DeleteUserRequest {
        user_name: "alicia".into(),
    })
    .unwrap();
    user(&aws, "alicia");
    let shown = trust_of(&aws, "Worker");
    assert!(
        shown.contains(r#""AWS":"AIDA"#) && !shown.contains("alicia"),
        "{shown}"
    );
}

#[test]
fn a_user_without_a_policy_is_refused_in_aws_words() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    role(&aws, "Worker", TRUST);
    assert_eq!(
        refusal(aws.call_as(&alice, update("Worker", TRUST))),
        (
            "AccessDenied".into(),
            "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: iam:UpdateAssumeRolePolicy on \
             resource: role Worker because no identity-based policy allows the iam:UpdateAssumeRolePolicy action"
                .into()
        )
    );
}
