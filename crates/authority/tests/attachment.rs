//! Managed policies on users, groups and roles.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::{Aws, refusal};
use steprole_api::iam::{
    AttachGroupPolicyRequest, AttachRolePolicyRequest, AttachUserPolicyRequest, AttachedPolicy,
    CreateGroupRequest, CreatePolicyRequest, CreateRoleRequest, DetachGroupPolicyRequest,
    DetachRolePolicyRequest, DetachUserPolicyRequest, GetPolicyRequest, ListAttachedGroupPoliciesRequest,
    ListAttachedRolePoliciesRequest, ListAttachedUserPoliciesRequest, ListUsersRequest,
    PutRolePermissionsBoundaryRequest,
};

const DOCUMENT: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*"}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}]}"#;
const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const NONE: &str = "arn:aws:iam::123456789012:policy/none";

/// A user `alice`, a group `readers`, a role `reader`.
fn with_holders() -> Aws {
    let aws = Aws::new();
    aws.user("alice");
    aws.call(CreateGroupRequest {
        path: None,
        group_name: "readers".to_owned(),
    })
    .unwrap();
    aws.call(CreateRoleRequest {
        path: None,
        role_name: "reader".to_owned(),
        assume_role_policy_document: TRUST.to_owned(),
        description: None,
        max_session_duration: None,
        max_signin_session_duration: None,
        permissions_boundary: None,
        tags: None,
    })
    .unwrap();
    aws
}

/// Creates a policy and answers its ARN.
fn policy(aws: &Aws, path: &str, name: &str) -> String {
    let input = CreatePolicyRequest {
        policy_name: name.to_owned(),
        path: Some(path.to_owned()),
        policy_document: DOCUMENT.to_owned(),
        description: None,
        tags: None,
    };
    aws.call(input).unwrap().policy.unwrap().arn.unwrap()
}

fn to_user(arn: &str) -> AttachUserPolicyRequest {
    AttachUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_arn: arn.to_owned(),
    }
}

fn from_user(arn: &str) -> DetachUserPolicyRequest {
    DetachUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_arn: arn.to_owned(),
    }
}

fn to_group(arn: &str) -> AttachGroupPolicyRequest {
    AttachGroupPolicyRequest {
        group_name: "readers".to_owned(),
        policy_arn: arn.to_owned(),
    }
}

fn to_role(arn: &str) -> AttachRolePolicyRequest {
    AttachRolePolicyRequest {
        role_name: "reader".to_owned(),
        policy_arn: arn.to_owned(),
    }
}

fn of_user() -> ListAttachedUserPoliciesRequest {
    ListAttachedUserPoliciesRequest {
        user_name: "alice".to_owned(),
        path_prefix: None,
        marker: None,
        max_items: None,
    }
}

fn of_group() -> ListAttachedGroupPoliciesRequest {
    ListAttachedGroupPoliciesRequest {
        group_name: "readers".to_owned(),
        path_prefix: None,
        marker: None,
        max_items: None,
    }
}

fn of_role() -> ListAttachedRolePoliciesRequest {
    ListAttachedRolePoliciesRequest {
        role_name: "reader".to_owned(),
        path_prefix: None,
        marker: None,
        max_items: None,
    }
}

fn names(policies: Option<Vec<AttachedPolicy>>) -> Vec<String> {
    policies
        .unwrap()
        .into_iter()
        .map(|policy| policy.policy_name.unwrap())
        .collect()
}

#[test]
fn a_policy_is_attached_listed_and_detached_on_each_kind() {
    let aws = with_holders();
    let arn = policy(&aws, "/team/", "list");
    let shown = AttachedPolicy {
        policy_name: Some("list".to_owned()),
        policy_arn: Some(arn.clone()),
    };
    let attachments = || {
        aws.call(GetPolicyRequest {
            policy_arn: arn.clone(),
        })
        .unwrap()
        .policy
        .unwrap()
        .attachment_count
    };

    aws.call(to_user(&arn)).unwrap();
    assert_eq!(
        aws.call(of_user()).unwrap().attached_policies,
        Some(vec![shown.clone()])
    );
    aws.call(to_group(&arn)).unwrap();
    assert_eq!(
        aws.call(of_group()).unwrap().attached_policies,
        Some(vec![shown.clone()])
    );
    aws.call(to_role(&arn)).unwrap();
    assert_eq!(aws.call(of_role()).unwrap().attached_policies, Some(vec![shown]));
    assert_eq!(attachments(), Some(3));

    aws.call(from_user(&arn)).unwrap();
    aws.call(DetachGroupPolicyRequest {
        group_name: "readers".to_owned(),
        policy_arn: arn.clone(),
    })
    .unwrap();
    aws.call(DetachRolePolicyRequest {
        role_name: "reader".to_owned(),
        policy_arn: arn.clone(),
    })
    .unwrap();
    assert_eq!(attachments(), Some(0));
    assert_eq!(aws.call(of_user()).unwrap().attached_policies, Some(Vec::new()));
    assert_eq!(aws.call(of_group()).unwrap().attached_policies, Some(Vec::new()));
    assert_eq!(aws.call(of_role()).unwrap().attached_policies, Some(Vec::new()));
}

#[test]
fn policies_of_aws_can_be_attached_and_allow() {
    let aws = with_holders();
    let alice = aws.key("alice");
    let may_list = || {
        aws.call_as(
            &alice,
            ListUsersRequest {
                path_prefix: None,
                marker: None,
                max_items: None,
            },
        )
        .is_ok()
    };
    assert!(!may_list());
    aws.call(to_user(READ_ONLY)).unwrap();
    assert!(may_list());
    aws.call(from_user(READ_ONLY)).unwrap();
    assert!(!may_list());
}

#[test]
fn attaching_again_is_a_success() {
    let aws = with_holders();
    for _ in 0..2 {
        aws.call(to_user(READ_ONLY)).unwrap();
    }
    assert_eq!(
        names(aws.call(of_user()).unwrap().attached_policies),
        ["ReadOnlyAccess"]
    );
}

#[test]
fn what_is_not_there_cannot_be_attached_or_detached() {
    let aws = with_holders();
    let arn = policy(&aws, "/", "list");
    assert_eq!(
        refusal(aws.call(to_user(NONE))),
        (
            "NoSuchEntity".to_owned(),
            format!("Policy {NONE} does not exist or is not attachable.")
        )
    );
    for name in ["longpolicynamebutnoarn", "a-policy-that-is-named"] {
        let invalid = ("InvalidInput".to_owned(), format!("ARN {name} is not valid."));
        assert_eq!(refusal(aws.call(to_role(name))), invalid);
        assert_eq!(refusal(aws.call(from_user(name))), invalid);
    }
    // A policy that is there but not attached is told in the words of one that is not there.
    for arn in [arn.as_str(), READ_ONLY, NONE] {
        assert_eq!(
            refusal(aws.call(from_user(arn))),
            ("NoSuchEntity".to_owned(), format!("Policy {arn} was not found."))
        );
    }
    let nobody = AttachUserPolicyRequest {
        user_name: "nobody".to_owned(),
        ..to_user(&arn)
    };
    assert_eq!(
        refusal(aws.call(nobody)),
        (
            "NoSuchEntity".to_owned(),
            "The user with name nobody cannot be found.".to_owned()
        )
    );
}

#[test]
fn policies_of_service_linked_roles_are_no_one_elses() {
    let aws = with_holders();
    let arn = "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy";
    assert_eq!(
        refusal(aws.call(to_role(arn))),
        (
            "PolicyNotAttachable".to_owned(),
            "Cannot attach a Service Role Policy to a Customer Role.".to_owned()
        )
    );
    assert_eq!(refusal(aws.call(to_user(arn))).0, "PolicyNotAttachable");
    assert_eq!(refusal(aws.call(to_group(arn))).0, "PolicyNotAttachable");
}

#[test]
fn ten_policies_are_the_limit() {
    let aws = with_holders();
    for number in 0..10 {
        let arn = policy(&aws, "/", &format!("policy-{number}"));
        aws.call(to_user(&arn)).unwrap();
        aws.call(to_group(&arn)).unwrap();
        aws.call(to_role(&arn)).unwrap();
    }
    let exceeded = |quota: &str| {
        (
            "LimitExceeded".to_owned(),
            format!("Cannot exceed quota for {quota}: 10"),
        )
    };
    assert_eq!(refusal(aws.call(to_user(READ_ONLY))), exceeded("PoliciesPerUser"));
    assert_eq!(
        refusal(aws.call(to_group(READ_ONLY))),
        exceeded("PoliciesPerGroup")
    );
    assert_eq!(refusal(aws.call(to_role(READ_ONLY))), exceeded("PoliciesPerRole"));
    // One that is attached already is no eleventh; one that does not exist is told first.
    aws.call(to_user("arn:aws:iam::123456789012:policy/policy-3"))
        .unwrap();
    assert_eq!(refusal(aws.call(to_user(NONE))).0, "NoSuchEntity");
}

#[test]
fn a_listing_is_cut_by_path_and_page() {
    let aws = with_holders();
    for (path, name) in [
        ("/", "plain"),
        ("/team/", "b"),
        ("/team/", "a"),
        ("/team/blue/", "c"),
    ] {
        aws.call(to_role(&policy(&aws, path, name))).unwrap();
    }
    aws.call(to_role(READ_ONLY)).unwrap();
    let under = |prefix: &str| ListAttachedRolePoliciesRequest {
        path_prefix: Some(prefix.to_owned()),
        ..of_role()
    };
    assert_eq!(
        names(aws.call(under("/team/")).unwrap().attached_policies),
        ["a", "b", "c"]
    );
    assert_eq!(
        names(aws.call(under("/team/blue/")).unwrap().attached_policies),
        ["c"]
    );
    assert_eq!(aws.call(under("/")).unwrap().attached_policies.unwrap().len(), 5);

    let first = aws
        .call(ListAttachedRolePoliciesRequest {
            max_items: Some(3),
            ..of_role()
        })
        .unwrap();
    assert_eq!(first.is_truncated, Some(true));
    let rest = aws
        .call(ListAttachedRolePoliciesRequest {
            marker: first.marker,
            ..of_role()
        })
        .unwrap();
    assert_eq!(rest.is_truncated, Some(false));
    let mut all = names(first.attached_policies);
    all.extend(names(rest.attached_policies));
    all.sort();
    assert_eq!(all, ["ReadOnlyAccess", "a", "b", "c", "plain"]);
}

#[test]
fn a_user_without_policy_is_refused_in_aws_words() {
    let aws = with_holders();
    let alice = aws.key("alice");
    let refused = |action: &str, shown: &str| {
        (
            "AccessDenied".to_owned(),
            format!(
                "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: {action} on resource: {shown} \
                 because no identity-based policy allows the {action} action"
            ),
        )
    };
    assert_eq!(
        refusal(aws.call_as(&alice, to_user(READ_ONLY))),
        refused("iam:AttachUserPolicy", "user alice")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, from_user(READ_ONLY))),
        refused("iam:DetachUserPolicy", "user alice")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, to_group(READ_ONLY))),
        refused("iam:AttachGroupPolicy", "group readers")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, to_role(READ_ONLY))),
        refused("iam:AttachRolePolicy", "role reader")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, of_role())),
        refused("iam:ListAttachedRolePolicies", "role reader")
    );
}

/// `access_policies_boundaries` and `reference_policies_iam-condition-keys`: delegates may attach some policies, and only
/// to those with the agreed boundary.
#[test]
fn delegation_can_name_the_policies_and_the_boundary() {
    let aws = with_holders();
    let delegate = aws.user("delegate");
    aws.allow(
        "delegate",
        &format!(
            r#"{{"Version":"2012-10-17","Statement":[
            {{"Effect":"Allow","Action":"iam:AttachUserPolicy","Resource":"*",
              "Condition":{{"ArnEquals":{{"iam:PolicyARN":"{READ_ONLY}"}}}}}},
            {{"Effect":"Allow","Action":["iam:AttachRolePolicy","iam:DetachRolePolicy"],"Resource":"*",
              "Condition":{{"StringEquals":{{"iam:PermissionsBoundary":"{READ_ONLY}"}}}}}}]}}"#
        ),
    );
    aws.call_as(&delegate, to_user(READ_ONLY)).unwrap();
    let administrator = "arn:aws:iam::aws:policy/AdministratorAccess";
    assert_eq!(
        refusal(aws.call_as(&delegate, to_user(administrator))).0,
        "AccessDenied"
    );

    assert_eq!(
        refusal(aws.call_as(&delegate, to_role(administrator))).0,
        "AccessDenied"
    );
    aws.call(PutRolePermissionsBoundaryRequest {
        role_name: "reader".to_owned(),
        permissions_boundary: READ_ONLY.to_owned(),
    })
    .unwrap();
    aws.call_as(&delegate, to_role(administrator)).unwrap();
}
