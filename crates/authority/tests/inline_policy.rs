//! Inline policies of users, groups and roles.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::{Aws, refusal};
use steprole_api::iam::{
    AddUserToGroupRequest, CreateGroupRequest, CreateRoleRequest, DeleteGroupPolicyRequest,
    DeleteRolePolicyRequest, DeleteUserPolicyRequest, GetGroupPolicyRequest, GetRolePolicyRequest,
    GetUserPolicyRequest, ListGroupPoliciesRequest, ListRolePoliciesRequest, ListUserPoliciesRequest,
    ListUsersRequest, PutGroupPolicyRequest, PutRolePolicyRequest, PutUserPermissionsBoundaryRequest,
    PutUserPolicyRequest,
};

const LIST_USERS: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*"}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}]}"#;

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

fn on_user(policy: &str, document: &str) -> PutUserPolicyRequest {
    PutUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_name: policy.to_owned(),
        policy_document: document.to_owned(),
    }
}

fn on_group(policy: &str, document: &str) -> PutGroupPolicyRequest {
    PutGroupPolicyRequest {
        group_name: "readers".to_owned(),
        policy_name: policy.to_owned(),
        policy_document: document.to_owned(),
    }
}

fn on_role(policy: &str, document: &str) -> PutRolePolicyRequest {
    PutRolePolicyRequest {
        role_name: "reader".to_owned(),
        policy_name: policy.to_owned(),
        policy_document: document.to_owned(),
    }
}

fn of_user() -> ListUserPoliciesRequest {
    ListUserPoliciesRequest {
        user_name: "alice".to_owned(),
        marker: None,
        max_items: None,
    }
}

/// A document of so many characters without white space, and much white space.
fn sized(characters: usize) -> String {
    let empty = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::"}]}"#;
    empty
        .replace(":::", &format!(":::{}", "b".repeat(characters - empty.len())))
        .replace(',', " ,\r\n\t ")
}

#[test]
fn a_policy_is_put_got_listed_and_deleted_on_each_kind() {
    let aws = with_holders();
    let encoded = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A\
                   %22iam%3AListUsers%22%2C%22Resource%22%3A%22%2A%22%7D%5D%7D";
    let name = || "list".to_owned();

    aws.call(on_user("list", LIST_USERS)).unwrap();
    let user_name = || "alice".to_owned();
    let got = aws
        .call(GetUserPolicyRequest {
            user_name: user_name(),
            policy_name: name(),
        })
        .unwrap();
    assert_eq!(
        (
            got.user_name.as_str(),
            got.policy_name.as_str(),
            got.policy_document.as_str()
        ),
        ("alice", "list", encoded)
    );
    assert_eq!(aws.call(of_user()).unwrap().policy_names, ["list"]);
    aws.call(DeleteUserPolicyRequest {
        user_name: user_name(),
        policy_name: name(),
    })
    .unwrap();
    assert_eq!(aws.call(of_user()).unwrap().policy_names, [""; 0]);

    aws.call(on_group("list", LIST_USERS)).unwrap();
    let group_name = || "readers".to_owned();
    let got = aws
        .call(GetGroupPolicyRequest {
            group_name: group_name(),
            policy_name: name(),
        })
        .unwrap();
    assert_eq!(
        (got.group_name.as_str(), got.policy_document.as_str()),
        ("readers", encoded)
    );
    let list = || ListGroupPoliciesRequest {
        group_name: group_name(),
        marker: None,
        max_items: None,
    };
    assert_eq!(aws.call(list()).unwrap().policy_names, ["list"]);
    aws.call(DeleteGroupPolicyRequest {
        group_name: group_name(),
        policy_name: name(),
    })
    .unwrap();
    assert_eq!(aws.call(list()).unwrap().policy_names, [""; 0]);

    aws.call(on_role("list", LIST_USERS)).unwrap();
    let role_name = || "reader".to_owned();
    let got = aws
        .call(GetRolePolicyRequest {
            role_name: role_name(),
            policy_name: name(),
        })
        .unwrap();
    assert_eq!(
        (got.role_name.as_str(), got.policy_document.as_str()),
        ("reader", encoded)
    );
    let list = || ListRolePoliciesRequest {
        role_name: role_name(),
        marker: None,
        max_items: None,
    };
    assert_eq!(aws.call(list()).unwrap().policy_names, ["list"]);
    aws.call(DeleteRolePolicyRequest {
        role_name: role_name(),
        policy_name: name(),
    })
    .unwrap();
    assert_eq!(aws.call(list()).unwrap().policy_names, [""; 0]);
}

#[test]
fn putting_again_replaces() {
    let aws = with_holders();
    let other = LIST_USERS.replace("ListUsers", "ListRoles");
    aws.call(on_user("list", LIST_USERS)).unwrap();
    aws.call(on_user("list", &other)).unwrap();
    let got = aws
        .call(GetUserPolicyRequest {
            user_name: "alice".to_owned(),
            policy_name: "list".to_owned(),
        })
        .unwrap();
    assert!(got.policy_document.contains("iam%3AListRoles"));
    assert_eq!(aws.call(of_user()).unwrap().policy_names.len(), 1);
}

#[test]
fn a_policy_allows_from_the_moment_it_is_there() {
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
    aws.call(on_user("list", LIST_USERS)).unwrap();
    assert!(may_list());
    aws.call(DeleteUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_name: "list".to_owned(),
    })
    .unwrap();
    assert!(!may_list());
    // Through a group as well.
    aws.call(on_group("list", LIST_USERS)).unwrap();
    aws.call(AddUserToGroupRequest {
        group_name: "readers".to_owned(),
        user_name: "alice".to_owned(),
    })
    .unwrap();
    assert!(may_list());
}

#[test]
fn what_is_not_there_cannot_be_found() {
    let aws = with_holders();
    let (policy_name, missing) = (
        || "none".to_owned(),
        |what: &str| ("NoSuchEntity".to_owned(), format!("The {what} cannot be found.")),
    );
    let user = "alice".to_owned();
    assert_eq!(
        refusal(aws.call(GetUserPolicyRequest {
            user_name: user.clone(),
            policy_name: policy_name()
        })),
        missing("user policy with name none")
    );
    assert_eq!(
        refusal(aws.call(DeleteUserPolicyRequest {
            user_name: user,
            policy_name: policy_name()
        })),
        missing("user policy with name none")
    );
    let group_name = "readers".to_owned();
    assert_eq!(
        refusal(aws.call(GetGroupPolicyRequest {
            group_name,
            policy_name: policy_name()
        })),
        missing("group policy with name none")
    );
    let role_name = "reader".to_owned();
    assert_eq!(
        refusal(aws.call(DeleteRolePolicyRequest {
            role_name,
            policy_name: policy_name()
        })),
        missing("role policy with name none")
    );
    let nobody = PutUserPolicyRequest {
        user_name: "nobody".to_owned(),
        ..on_user("list", LIST_USERS)
    };
    assert_eq!(refusal(aws.call(nobody)), missing("user with name nobody"));
    let nobody = ListRolePoliciesRequest {
        role_name: "nobody".to_owned(),
        marker: None,
        max_items: None,
    };
    assert_eq!(refusal(aws.call(nobody)), missing("role with name nobody"));
    let nobody = ListGroupPoliciesRequest {
        group_name: "nobody".to_owned(),
        marker: None,
        max_items: None,
    };
    assert_eq!(refusal(aws.call(nobody)), missing("group with name nobody"));
}

#[test]
fn documents_are_checked() {
    let aws = with_holders();
    for document in [
        "",
        "null",
        "{",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Maybe"}]}"#,
    ] {
        assert_eq!(
            refusal(aws.call(on_user("bad", document))),
            (
                "MalformedPolicyDocument".to_owned(),
                "Syntax errors in policy.".to_owned()
            )
        );
    }
    assert_eq!(aws.call(of_user()).unwrap().policy_names, [""; 0]);
}

#[test]
fn sizes_are_counted_together_without_white_space() {
    let aws = with_holders();
    let exceeded = |limit: usize, who: &str| {
        (
            "LimitExceeded".to_owned(),
            format!("Maximum policy size of {limit} bytes exceeded for {who}"),
        )
    };
    aws.call(on_user("one", &sized(1_024))).unwrap();
    aws.call(on_user("two", &sized(1_024))).unwrap();
    assert_eq!(
        refusal(aws.call(on_user("three", LIST_USERS))),
        exceeded(2_048, "user alice")
    );
    assert_eq!(
        refusal(aws.call(on_user("two", &sized(1_025)))),
        exceeded(2_048, "user alice")
    );
    // What is replaced does not count.
    aws.call(on_user("two", &sized(1_000))).unwrap();

    aws.call(on_group("one", &sized(5_120))).unwrap();
    assert_eq!(
        refusal(aws.call(on_group("one", &sized(5_121)))),
        exceeded(5_120, "group readers")
    );
    aws.call(on_role("one", &sized(10_240))).unwrap();
    assert_eq!(
        refusal(aws.call(on_role("one", &sized(10_241)))),
        exceeded(10_240, "role reader")
    );
}

#[test]
fn a_listing_goes_on_page_by_page() {
    let aws = with_holders();
    for name in ["c", "a", "e", "b", "d"] {
        aws.call(on_user(name, LIST_USERS)).unwrap();
    }
    let first = aws
        .call(ListUserPoliciesRequest {
            max_items: Some(2),
            ..of_user()
        })
        .unwrap();
    assert_eq!(
        (first.policy_names.as_slice(), first.is_truncated),
        (["a".to_owned(), "b".to_owned()].as_slice(), Some(true))
    );
    let rest = aws
        .call(ListUserPoliciesRequest {
            marker: first.marker,
            ..of_user()
        })
        .unwrap();
    assert_eq!(
        (rest.policy_names.as_slice(), rest.is_truncated, rest.marker),
        (
            ["c".to_owned(), "d".to_owned(), "e".to_owned()].as_slice(),
            Some(false),
            None
        )
    );
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
        refusal(aws.call_as(&alice, on_user("own", LIST_USERS))),
        refused("iam:PutUserPolicy", "user alice")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, on_group("own", LIST_USERS))),
        refused("iam:PutGroupPolicy", "group readers")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, on_role("own", LIST_USERS))),
        refused("iam:PutRolePolicy", "role reader")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, of_user())),
        refused("iam:ListUserPolicies", "user alice")
    );
    // Whether there is such a role makes no difference.
    let nobody = GetRolePolicyRequest {
        role_name: "nobody".to_owned(),
        policy_name: "none".to_owned(),
    };
    assert_eq!(
        refusal(aws.call_as(&alice, nobody)),
        refused("iam:GetRolePolicy", "role nobody")
    );
}

#[test]
fn delegation_can_require_a_boundary() {
    let aws = with_holders();
    let delegate = aws.user("delegate");
    let boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    aws.allow(
        "delegate",
        &format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":["iam:PutUserPolicy","iam:DeleteUserPolicy"],
            "Resource":"*","Condition":{{"StringEquals":{{"iam:PermissionsBoundary":"{boundary}"}}}}}}]}}"#
        ),
    );
    assert_eq!(
        refusal(aws.call_as(&delegate, on_user("list", LIST_USERS))).0,
        "AccessDenied"
    );
    aws.call(PutUserPermissionsBoundaryRequest {
        user_name: "alice".to_owned(),
        permissions_boundary: boundary.to_owned(),
    })
    .unwrap();
    aws.call_as(&delegate, on_user("list", LIST_USERS)).unwrap();
    let delete = DeleteUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_name: "list".to_owned(),
    };
    aws.call_as(&delegate, delete).unwrap();
}
