//! Permissions boundaries: put, delete, the ceiling they are, and delegation through `iam:PermissionsBoundary`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, refusal};
use steprole_api::iam::{
    AttachUserPolicyRequest, CreatePolicyRequest, CreateRoleRequest, CreateUserRequest,
    DeleteRolePermissionsBoundaryRequest, DeleteUserPermissionsBoundaryRequest, GetRoleRequest,
    GetUserRequest, ListGroupsRequest, ListUsersRequest, PutRolePermissionsBoundaryRequest,
    PutUserPermissionsBoundaryRequest,
};

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const ALL: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const READ_ONLY: &str = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
const CEILING: &str = "arn:aws:iam::123456789012:policy/ceiling";

/// The customer managed policy [`CEILING`], which allows one action.
fn ceiling(aws: &Aws) {
    aws.call(CreatePolicyRequest {
        policy_name: "ceiling".into(),
        path: None,
        policy_document:
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*"}}"#.into(),
        description: None,
        tags: None,
    })
    .unwrap();
}

fn new_user(name: &str, boundary: Option<&str>) -> CreateUserRequest {
    let permissions_boundary = boundary.map(str::to_owned);
    CreateUserRequest {
        path: None,
        user_name: name.to_owned(),
        permissions_boundary,
        tags: None,
    }
}

fn new_role(name: &str, boundary: Option<&str>) -> CreateRoleRequest {
    CreateRoleRequest {
        path: None,
        role_name: name.to_owned(),
        assume_role_policy_document: TRUST.to_owned(),
        description: None,
        max_session_duration: None,
        max_signin_session_duration: None,
        permissions_boundary: boundary.map(str::to_owned),
        tags: None,
    }
}

fn put_user(name: &str, boundary: &str) -> PutUserPermissionsBoundaryRequest {
    PutUserPermissionsBoundaryRequest {
        user_name: name.to_owned(),
        permissions_boundary: boundary.to_owned(),
    }
}

fn put_role(name: &str, boundary: &str) -> PutRolePermissionsBoundaryRequest {
    PutRolePermissionsBoundaryRequest {
        role_name: name.to_owned(),
        permissions_boundary: boundary.to_owned(),
    }
}

fn delete_user(name: &str) -> DeleteUserPermissionsBoundaryRequest {
    DeleteUserPermissionsBoundaryRequest {
        user_name: name.to_owned(),
    }
}

fn delete_role(name: &str) -> DeleteRolePermissionsBoundaryRequest {
    DeleteRolePermissionsBoundaryRequest {
        role_name: name.to_owned(),
    }
}

fn boundary_of_user(aws: &Aws, name: &str) -> Option<String> {
    let user = aws
        .call(GetUserRequest {
            user_name: Some(name.to_owned()),
        })
        .unwrap()
        .user;
    user.permissions_boundary
        .and_then(|boundary| boundary.permissions_boundary_arn)
}

fn boundary_of_role(aws: &Aws, name: &str) -> Option<String> {
    let role = aws
        .call(GetRoleRequest {
            role_name: name.to_owned(),
        })
        .unwrap()
        .role;
    role.permissions_boundary
        .and_then(|boundary| boundary.permissions_boundary_arn)
}

fn list_users() -> ListUsersRequest {
    ListUsersRequest {
        path_prefix: None,
        marker: None,
        max_items: None,
    }
}

#[test]
fn a_boundary_is_put_replaced_and_deleted() {
    let aws = Aws::new();
    ceiling(&aws);
    aws.call(new_user("alice", Some(CEILING))).unwrap();
    assert_eq!(boundary_of_user(&aws, "alice").as_deref(), Some(CEILING));
    aws.call(put_user("alice", READ_ONLY)).unwrap();
    assert_eq!(boundary_of_user(&aws, "alice").as_deref(), Some(READ_ONLY));
    aws.call(delete_user("alice")).unwrap();
    aws.call(delete_user("alice")).unwrap();
    assert_eq!(boundary_of_user(&aws, "alice"), None);

    aws.call(new_role("Worker", Some(CEILING))).unwrap();
    assert_eq!(boundary_of_role(&aws, "Worker").as_deref(), Some(CEILING));
    aws.call(delete_role("Worker")).unwrap();
    aws.call(delete_role("Worker")).unwrap();
    assert_eq!(boundary_of_role(&aws, "Worker"), None);
    aws.call(put_role("Worker", READ_ONLY)).unwrap();
    assert_eq!(boundary_of_role(&aws, "Worker").as_deref(), Some(READ_ONLY));
}

#[test]
fn a_boundary_is_a_ceiling_and_grants_nothing() {
    let aws = Aws::new();
    ceiling(&aws);
    let alice = aws.user("alice");
    aws.call(put_user("alice", CEILING)).unwrap();
    assert_eq!(refusal(aws.call_as(&alice, list_users())).0, "AccessDenied");
    aws.allow("alice", ALL);
    aws.call_as(&alice, list_users()).unwrap();
    let list_groups = || ListGroupsRequest {
        path_prefix: None,
        marker: None,
        max_items: None,
    };
    assert_eq!(
        refusal(aws.call_as(&alice, list_groups())),
        (
            "AccessDenied".into(),
            "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: iam:ListGroups on resource: \
             arn:aws:iam::123456789012:group/ because no permissions boundary allows the iam:ListGroups action"
                .into()
        )
    );
    aws.call(delete_user("alice")).unwrap();
    aws.call_as(&alice, list_groups()).unwrap();
}

/// The texts are recorded from AWS (localstack's snapshots of February 2026).
#[test]
fn only_a_managed_policy_that_exists_can_be_a_boundary() {
    let aws = Aws::new();
    aws.call(new_user("alice", None)).unwrap();
    aws.call(new_role("Worker", None)).unwrap();
    let no_policy = "arn:aws:iam::123456789012:not_a_policy/invalid";
    let invalid = (
        "InvalidInput".to_owned(),
        format!("ARN {no_policy} is not valid."),
    );
    assert_eq!(refusal(aws.call(put_user("alice", no_policy))), invalid);
    assert_eq!(refusal(aws.call(put_role("Worker", no_policy))), invalid);
    assert_eq!(refusal(aws.call(new_role("Other", Some(no_policy)))), invalid);
    assert_eq!(refusal(aws.call(new_user("bob", Some(no_policy)))), invalid);

    for arn in [
        "arn:aws:iam::123456789012:policy/nonexistent-policy",
        "arn:aws:iam::aws:policy/NoSuchPolicy",
        // Another account's policy.
        "arn:aws:iam::111122223333:policy/ceiling",
    ] {
        let missing = (
            "NoSuchEntity".to_owned(),
            format!("Scope ARN: {arn} does not exist or is not attachable."),
        );
        assert_eq!(refusal(aws.call(put_user("alice", arn))), missing);
        assert_eq!(refusal(aws.call(put_role("Worker", arn))), missing);
        assert_eq!(refusal(aws.call(new_role("Other", Some(arn)))), missing);
    }
    let service = "arn:aws:iam::aws:policy/aws-service-role/AWSSupportServiceRolePolicy";
    assert_eq!(
        refusal(aws.call(put_role("Worker", service))).0,
        "PolicyNotAttachable"
    );

    let nobody = (
        "NoSuchEntity".to_owned(),
        "The user with name nobody cannot be found.".to_owned(),
    );
    assert_eq!(refusal(aws.call(put_user("nobody", READ_ONLY))), nobody);
    assert_eq!(refusal(aws.call(delete_user("nobody"))), nobody);
    let nobody = (
        "NoSuchEntity".to_owned(),
        "The role with name nonexistent-role cannot be found.".to_owned(),
    );
    assert_eq!(refusal(aws.call(put_role("nonexistent-role", READ_ONLY))), nobody);
    assert_eq!(refusal(aws.call(delete_role("nonexistent-role"))), nobody);
}

#[test]
fn a_user_without_a_policy_is_refused_in_aws_words() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.call(new_role("Worker", None)).unwrap();
    let words = |action: &str, resource: &str| {
        let reason = format!("because no identity-based policy allows the {action} action");
        let who = "arn:aws:iam::123456789012:user/alice";
        (
            "AccessDenied".to_owned(),
            format!("User: {who} is not authorized to perform: {action} on resource: {resource} {reason}"),
        )
    };
    assert_eq!(
        refusal(aws.call_as(&alice, put_user("alice", READ_ONLY))),
        words("iam:PutUserPermissionsBoundary", "user alice")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, delete_user("alice"))),
        words("iam:DeleteUserPermissionsBoundary", "user alice")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, put_role("Worker", READ_ONLY))),
        words("iam:PutRolePermissionsBoundary", "role Worker")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, delete_role("Worker"))),
        words("iam:DeleteRolePermissionsBoundary", "role Worker")
    );
}

/// The delegation of `access_policies_boundaries`: an administrator makes and changes only those under the ceiling.
#[test]
fn administration_can_be_delegated_under_a_ceiling() {
    let aws = Aws::new();
    ceiling(&aws);
    let maria = aws.user("maria");
    aws.allow(
        "maria",
        &format!(
            r#"{{"Version":"2012-10-17","Statement":[
            {{"Effect":"Allow","Action":["iam:CreateUser","iam:CreateRole","iam:AttachUserPolicy","iam:UpdateRole",
              "iam:PutUserPermissionsBoundary"],"Resource":"*",
              "Condition":{{"StringEquals":{{"iam:PermissionsBoundary":"{CEILING}"}}}}}},
            {{"Effect":"Allow","Action":"iam:DeleteUserPermissionsBoundary","Resource":"*",
              "Condition":{{"StringNotEquals":{{"iam:PermissionsBoundary":"{CEILING}"}}}}}}]}}"#
        ),
    );
    let attach = |user: &str| AttachUserPolicyRequest {
        user_name: user.to_owned(),
        policy_arn: READ_ONLY.to_owned(),
    };
    let update = |role: &str| steprole_api::iam::UpdateRoleRequest {
        role_name: role.to_owned(),
        description: Some("new".into()),
        max_session_duration: None,
        max_signin_session_duration: None,
        reset_max_signin_session_duration: None,
    };
    let denied = |result: (String, String)| assert_eq!(result.0, "AccessDenied", "{}", result.1);

    denied(refusal(aws.call_as(&maria, new_user("free", None))));
    denied(refusal(aws.call_as(&maria, new_user("free", Some(READ_ONLY)))));
    aws.call_as(&maria, new_user("bound", Some(CEILING))).unwrap();
    aws.call_as(&maria, attach("bound")).unwrap();

    aws.call(new_user("free", None)).unwrap();
    denied(refusal(aws.call_as(&maria, attach("free"))));
    // Setting a boundary is decided by the one that is set, not by the one there is.
    denied(refusal(aws.call_as(&maria, put_user("bound", READ_ONLY))));
    aws.call_as(&maria, put_user("free", CEILING)).unwrap();
    aws.call_as(&maria, attach("free")).unwrap();

    // Removing one is decided by the one there is.
    denied(refusal(aws.call_as(&maria, delete_user("bound"))));
    aws.call(put_user("bound", READ_ONLY)).unwrap();
    aws.call_as(&maria, delete_user("bound")).unwrap();

    aws.call_as(&maria, new_role("Bound", Some(CEILING))).unwrap();
    aws.call_as(&maria, update("Bound")).unwrap();
    aws.call(new_role("Free", None)).unwrap();
    denied(refusal(aws.call_as(&maria, update("Free"))));
}
