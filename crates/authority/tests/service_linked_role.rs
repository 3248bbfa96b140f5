//! Service-linked roles: their names, what they carry, and that only the service changes them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, refusal};
use steprole_api::iam;

fn create(service: &str, suffix: Option<&str>) -> iam::CreateServiceLinkedRoleRequest {
    iam::CreateServiceLinkedRoleRequest {
        aws_service_name: service.to_owned(),
        description: Some("for a test".into()),
        custom_suffix: suffix.map(str::to_owned),
    }
}

fn role(aws: &Aws, name: &str) -> iam::Role {
    let get = iam::GetRoleRequest {
        role_name: name.to_owned(),
    };
    aws.call(get).unwrap().role
}

const ECS: &str = "AWSServiceRoleForECS";

#[test]
fn a_service_has_its_role_with_its_policy() {
    let aws = Aws::new();
    let made = aws.call(create("ecs.amazonaws.com", None)).unwrap().role.unwrap();
    assert_eq!(
        made.arn,
        "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
    );
    assert_eq!(made.path, "/aws-service-role/ecs.amazonaws.com/");
    let read = role(&aws, ECS);
    assert_eq!(read.description.as_deref(), Some("for a test"));
    let trust = percent_encoding::percent_decode_str(read.assume_role_policy_document.as_ref().unwrap())
        .decode_utf8()
        .unwrap();
    let trust: serde_json::Value = serde_json::from_str(&trust).unwrap();
    assert_eq!(
        trust["Statement"][0]["Principal"]["Service"][0],
        "ecs.amazonaws.com"
    );
    let attached = aws
        .call(iam::ListAttachedRolePoliciesRequest {
            role_name: ECS.into(),
            path_prefix: None,
            marker: None,
            max_items: None,
        })
        .unwrap()
        .attached_policies
        .unwrap();
    let arns: Vec<_> = attached
        .iter()
        .filter_map(|policy| policy.policy_arn.as_deref())
        .collect();
    assert_eq!(
        arns,
        ["arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy"]
    );
    // Who else wants it is told so.
    let (code, message) = refusal(aws.call(create("ecs.amazonaws.com", None)));
    assert_eq!(
        (code.as_str(), message.as_str()),
        (
            "InvalidInput",
            "Service role name AWSServiceRoleForECS has been taken in this account, please try a different suffix."
        )
    );
}

#[test]
fn only_some_services_take_a_suffix_and_unknown_ones_nothing() {
    let aws = Aws::new();
    for suffix in [None, Some("one"), Some("two")] {
        aws.call(create("autoscaling.amazonaws.com", suffix)).unwrap();
    }
    assert_eq!(
        role(&aws, "AWSServiceRoleForAutoScaling_two").path,
        "/aws-service-role/autoscaling.amazonaws.com/"
    );
    let (code, message) = refusal(aws.call(create("ecs.amazonaws.com", Some("one"))));
    assert_eq!(
        (code.as_str(), message.as_str()),
        (
            "InvalidInput",
            "Custom suffix is not allowed for ecs.amazonaws.com"
        )
    );
    let (code, message) = refusal(aws.call(create("OpenSearch.amazonaws.com", None)));
    assert_eq!(
        (code.as_str(), message.as_str()),
        (
            "InvalidInput",
            "Cannot find Service Linked Role template for OpenSearch.amazonaws.com"
        )
    );
}

#[test]
fn nobody_changes_it_but_its_description_and_tags() {
    let aws = Aws::new();
    aws.call(create("ecs.amazonaws.com", None)).unwrap();
    aws.call(iam::CreateInstanceProfileRequest {
        instance_profile_name: "p".into(),
        path: None,
        tags: None,
    })
    .unwrap();
    let name = || ECS.to_owned();
    let policy = || "arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned();
    let document = || r#"{"Version":"2012-10-17","Statement":[]}"#.to_owned();
    let update = |seconds| iam::UpdateRoleRequest {
        role_name: name(),
        description: Some("edited".into()),
        max_session_duration: seconds,
        max_signin_session_duration: None,
        reset_max_signin_session_duration: None,
    };
    let refused = [
        refusal(aws.call(iam::AttachRolePolicyRequest {
            role_name: name(),
            policy_arn: policy(),
        })),
        refusal(aws.call(iam::DetachRolePolicyRequest {
            role_name: name(),
            policy_arn: "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy".into(),
        })),
        refusal(aws.call(iam::PutRolePolicyRequest {
            role_name: name(),
            policy_name: "p".into(),
            policy_document: document(),
        })),
        refusal(aws.call(iam::DeleteRolePolicyRequest {
            role_name: name(),
            policy_name: "p".into(),
        })),
        refusal(aws.call(iam::UpdateAssumeRolePolicyRequest {
            role_name: name(),
            policy_document: document(),
        })),
        refusal(aws.call(iam::PutRolePermissionsBoundaryRequest {
            role_name: name(),
            permissions_boundary: policy(),
        })),
        refusal(aws.call(iam::DeleteRolePermissionsBoundaryRequest { role_name: name() })),
        refusal(aws.call(iam::AddRoleToInstanceProfileRequest {
            instance_profile_name: "p".into(),
            role_name: name(),
        })),
        refusal(aws.call(iam::DeleteRoleRequest { role_name: name() })),
        refusal(aws.call(update(Some(7_200)))),
    ];
    for (code, message) in refused {
        assert_eq!(
            (code.as_str(), message.as_str()),
            (
                "UnmodifiableEntity",
                "Cannot perform the operation on the protected role 'AWSServiceRoleForECS' - this role is only \
                 modifiable by AWS"
            )
        );
    }
    aws.call(update(None)).unwrap();
    aws.call(iam::TagRoleRequest {
        role_name: name(),
        tags: vec![iam::Tag {
            key: "team".into(),
            value: "a".into(),
        }],
    })
    .unwrap();
    assert_eq!(role(&aws, ECS).description.as_deref(), Some("edited"));
    // Nor does anybody make one that looks like it.
    let (code, _) = refusal(aws.call(iam::CreateRoleRequest {
        path: Some("/aws-service-role/eks.amazonaws.com/".into()),
        role_name: "AWSServiceRoleForAmazonEKS".into(),
        assume_role_policy_document: document(),
        description: None,
        max_session_duration: None,
        max_signin_session_duration: None,
        permissions_boundary: None,
        tags: None,
    }));
    assert_eq!(code, "InvalidInput");
}

#[test]
fn a_deletion_is_asked_about_by_its_task() {
    let aws = Aws::new();
    aws.call(create("ecs.amazonaws.com", None)).unwrap();
    let delete = || iam::DeleteServiceLinkedRoleRequest {
        role_name: ECS.into(),
    };
    let task = aws.call(delete()).unwrap().deletion_task_id;
    assert!(
        task.starts_with("task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/"),
        "{task}"
    );
    let status = |task: &str| iam::GetServiceLinkedRoleDeletionStatusRequest {
        deletion_task_id: task.to_owned(),
    };
    assert_eq!(aws.call(status(&task)).unwrap().status, "SUCCEEDED");
    assert_eq!(
        refusal(aws.call(delete())).1,
        "The role with name AWSServiceRoleForECS cannot be found."
    );
    assert_eq!(
        refusal(aws.call(status("task/aws-service-role/ecs.amazonaws.com/A/b"))).0,
        "NoSuchEntity"
    );
    aws.advance(25 * 3_600);
    assert_eq!(refusal(aws.call(status(&task))).0, "NoSuchEntity");
    // It can be made again.
    aws.call(create("ecs.amazonaws.com", None)).unwrap();
}

#[test]
fn policies_see_the_service() {
    let aws = Aws::new();
    let key = aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS*","Condition":{"StringLike":{"iam:AWSServiceName":"ecs.amazonaws.com"}}}}"#,
    );
    aws.call_as(&key, create("ecs.amazonaws.com", None)).unwrap();
    assert_eq!(
        refusal(aws.call_as(&key, create("eks.amazonaws.com", None))).0,
        "AccessDenied"
    );
    assert_eq!(
        refusal(aws.call_as(&key, create("nonsense.amazonaws.com", None))).0,
        "AccessDenied"
    );
}
