//! Listings of managed policies, and of who carries one.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::{Aws, refusal};
use steprole_api::iam::{
    AttachGroupPolicyRequest, AttachRolePolicyRequest, AttachUserPolicyRequest, CreateGroupRequest,
    CreatePolicyRequest, CreateRoleRequest, GetPolicyRequest, ListEntitiesForPolicyRequest,
    ListPoliciesRequest, ListPoliciesResponse, Policy, PutUserPermissionsBoundaryRequest,
};

const DOCUMENT: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}]}"#;
const ADMINISTRATOR: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

fn creation(name: &str) -> CreatePolicyRequest {
    CreatePolicyRequest {
        policy_name: name.to_owned(),
        path: None,
        policy_document: DOCUMENT.to_owned(),
        description: None,
        tags: None,
    }
}

fn at(path: &str, name: &str) -> CreatePolicyRequest {
    CreatePolicyRequest {
        path: Some(path.to_owned()),
        ..creation(name)
    }
}

/// Creates a policy and answers its ARN.
fn created(aws: &Aws, input: CreatePolicyRequest) -> String {
    aws.call(input).unwrap().policy.unwrap().arn.unwrap()
}

fn get(aws: &Aws, arn: &str) -> Policy {
    aws.call(GetPolicyRequest {
        policy_arn: arn.to_owned(),
    })
    .unwrap()
    .policy
    .unwrap()
}

fn listing() -> ListPoliciesRequest {
    ListPoliciesRequest {
        scope: Some("Local".to_owned()),
        only_attached: None,
        path_prefix: None,
        policy_usage_filter: None,
        marker: None,
        max_items: None,
    }
}

fn names(answer: ListPoliciesResponse) -> Vec<String> {
    answer
        .policies
        .unwrap()
        .into_iter()
        .map(|policy| policy.policy_name.unwrap())
        .collect()
}

fn entities(arn: &str) -> ListEntitiesForPolicyRequest {
    ListEntitiesForPolicyRequest {
        policy_arn: arn.to_owned(),
        entity_filter: None,
        path_prefix: None,
        policy_usage_filter: None,
        marker: None,
        max_items: None,
    }
}

fn attach(aws: &Aws, user: &str, arn: &str) {
    aws.call(AttachUserPolicyRequest {
        user_name: user.to_owned(),
        policy_arn: arn.to_owned(),
    })
    .unwrap();
}

fn attach_to_group(aws: &Aws, group: &str, arn: &str) {
    aws.call(CreateGroupRequest {
        path: None,
        group_name: group.to_owned(),
    })
    .unwrap();
    aws.call(AttachGroupPolicyRequest {
        group_name: group.to_owned(),
        policy_arn: arn.to_owned(),
    })
    .unwrap();
}

fn attach_to_role(aws: &Aws, role: &str, arn: &str) {
    aws.call(CreateRoleRequest {
        path: Some("/app/".to_owned()),
        role_name: role.to_owned(),
        assume_role_policy_document: TRUST.to_owned(),
        description: None,
        max_session_duration: None,
        max_signin_session_duration: None,
        permissions_boundary: None,
        tags: None,
    })
    .unwrap();
    aws.call(AttachRolePolicyRequest {
        role_name: role.to_owned(),
        policy_arn: arn.to_owned(),
    })
    .unwrap();
}

#[test]
fn listings_tell_own_and_aws_policies_apart() {
    let aws = Aws::new();
    for input in [creation("zebra"), at("/team/blue/", "Ant"), at("/team/", "mouse")] {
        created(&aws, input);
    }
    // In order of names, whatever the case.
    assert_eq!(names(aws.call(listing()).unwrap()), ["Ant", "mouse", "zebra"]);
    let under = |prefix: &str| ListPoliciesRequest {
        path_prefix: Some(prefix.to_owned()),
        ..listing()
    };
    assert_eq!(names(aws.call(under("/team/")).unwrap()), ["Ant", "mouse"]);
    assert_eq!(names(aws.call(under("/team/blue/")).unwrap()), ["Ant"]);

    let scope = |scope: &str| ListPoliciesRequest {
        scope: Some(scope.to_owned()),
        max_items: Some(1_000),
        ..listing()
    };
    let of_aws = aws.call(scope("AWS")).unwrap();
    assert_eq!(of_aws.is_truncated, Some(true));
    assert!(of_aws.policies.as_ref().unwrap().iter().all(|policy| {
        policy
            .arn
            .as_ref()
            .unwrap()
            .starts_with("arn:aws:iam::aws:policy/")
            && policy.tags.is_none()
    }));
    // Without a scope both are listed, the account's own first.
    let all = names(
        aws.call(ListPoliciesRequest {
            scope: None,
            ..scope("All")
        })
        .unwrap(),
    );
    assert_eq!(
        all.first_chunk(),
        Some(&["Ant".to_owned(), "mouse".to_owned(), "zebra".to_owned()])
    );
    assert_eq!(all.len(), 1_000);
    // A listing says less than GetPolicy.
    let described = CreatePolicyRequest {
        description: Some("…".to_owned()),
        ..creation("described")
    };
    created(&aws, described);
    let listed = aws.call(listing()).unwrap().policies.unwrap();
    assert!(
        listed
            .iter()
            .all(|policy| policy.description.is_none() && policy.tags.is_none())
    );
}

#[test]
fn a_listing_goes_on_page_by_page() {
    let aws = Aws::new();
    for name in ["one", "two", "three"] {
        created(&aws, creation(name));
    }
    let mut seen = Vec::new();
    let mut marker = None;
    loop {
        let input = ListPoliciesRequest {
            scope: None,
            max_items: Some(400),
            marker,
            ..listing()
        };
        let page = aws.call(input).unwrap();
        assert_eq!(page.is_truncated, Some(page.marker.is_some()));
        seen.extend(
            page.policies
                .unwrap()
                .into_iter()
                .map(|policy| policy.arn.unwrap()),
        );
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    let mut distinct = seen.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), seen.len());
    assert!(seen.len() > 1_000 && seen.contains(&ADMINISTRATOR.to_owned()));
    assert_eq!(
        refusal(aws.call(ListPoliciesRequest {
            marker: Some("not one of ours".to_owned()),
            ..listing()
        }))
        .0,
        "ValidationError"
    );
}

#[test]
fn listings_are_filtered_by_use() {
    let aws = Aws::new();
    aws.user("alice");
    let [attached, bounding, _idle] =
        ["attached", "bounding", "idle"].map(|name| created(&aws, creation(name)));
    attach(&aws, "alice", &attached);
    attach(&aws, "alice", ADMINISTRATOR);
    aws.call(PutUserPermissionsBoundaryRequest {
        user_name: "alice".to_owned(),
        permissions_boundary: bounding.clone(),
    })
    .unwrap();
    let filtered = |only_attached: bool, usage: Option<&str>| {
        names(
            aws.call(ListPoliciesRequest {
                scope: None,
                only_attached: Some(only_attached),
                policy_usage_filter: usage.map(str::to_owned),
                ..listing()
            })
            .unwrap(),
        )
    };
    assert_eq!(filtered(true, None), ["attached", "AdministratorAccess"]);
    assert_eq!(
        filtered(false, Some("PermissionsPolicy")),
        ["attached", "AdministratorAccess"]
    );
    assert_eq!(filtered(false, Some("PermissionsBoundary")), ["bounding"]);
    assert_eq!(get(&aws, ADMINISTRATOR).attachment_count, Some(1));
    assert_eq!(get(&aws, &bounding).permissions_boundary_usage_count, Some(1));
}

#[test]
fn who_carries_a_policy_is_listed() {
    let aws = Aws::new();
    let arn = created(&aws, creation("buckets"));
    let empty = aws.call(entities(&arn)).unwrap();
    assert_eq!(
        (empty.policy_users, empty.policy_groups, empty.policy_roles),
        (Some(Vec::new()), Some(Vec::new()), Some(Vec::new()))
    );

    aws.user("alice");
    aws.user("bob");
    attach(&aws, "alice", &arn);
    // Alice has it as a boundary too, and is listed once all the same; bob has it as a boundary only.
    for user_name in ["alice", "bob"] {
        aws.call(PutUserPermissionsBoundaryRequest {
            user_name: user_name.to_owned(),
            permissions_boundary: arn.clone(),
        })
        .unwrap();
    }
    attach_to_group(&aws, "readers", &arn);
    attach_to_role(&aws, "reader", &arn);

    let shown = |input: ListEntitiesForPolicyRequest| {
        let answer = aws.call(input).unwrap();
        let mut names: Vec<String> = answer
            .policy_users
            .unwrap()
            .into_iter()
            .map(|it| it.user_name.unwrap())
            .collect();
        names.sort();
        names.extend(
            answer
                .policy_groups
                .unwrap()
                .into_iter()
                .map(|it| it.group_name.unwrap()),
        );
        names.extend(
            answer
                .policy_roles
                .unwrap()
                .into_iter()
                .map(|it| it.role_name.unwrap()),
        );
        names
    };
    assert_eq!(shown(entities(&arn)), ["alice", "bob", "readers", "reader"]);
    let filtered = |filter: &str| ListEntitiesForPolicyRequest {
        entity_filter: Some(filter.to_owned()),
        ..entities(&arn)
    };
    assert_eq!(shown(filtered("User")), ["alice", "bob"]);
    assert_eq!(shown(filtered("Group")), ["readers"]);
    assert_eq!(shown(filtered("Role")), ["reader"]);
    assert_eq!(shown(filtered("LocalManagedPolicy")), [""; 0]);
    assert_eq!(shown(filtered("AWSManagedPolicy")), [""; 0]);
    let used = |usage: &str| ListEntitiesForPolicyRequest {
        policy_usage_filter: Some(usage.to_owned()),
        ..entities(&arn)
    };
    assert_eq!(shown(used("PermissionsPolicy")), ["alice", "readers", "reader"]);
    assert_eq!(shown(used("PermissionsBoundary")), ["alice", "bob"]);
    let under = ListEntitiesForPolicyRequest {
        path_prefix: Some("/app/".to_owned()),
        ..entities(&arn)
    };
    assert_eq!(shown(under), ["reader"]);

    // Pages run over all three kinds.
    let mut count = 0;
    let mut marker = None;
    loop {
        let page = aws
            .call(ListEntitiesForPolicyRequest {
                max_items: Some(1),
                marker,
                ..entities(&arn)
            })
            .unwrap();
        count += page.policy_users.unwrap().len()
            + page.policy_groups.unwrap().len()
            + page.policy_roles.unwrap().len();
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(count, 4);

    let none = "arn:aws:iam::123456789012:policy/none";
    assert_eq!(
        refusal(aws.call(entities(none))),
        (
            "NoSuchEntity".to_owned(),
            format!("Policy {none} does not exist or is not attachable.")
        )
    );
}
