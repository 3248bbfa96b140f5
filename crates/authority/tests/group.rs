//! Groups: their names, their members, and what stands in the way of deleting one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Key, refusal};
use steprole_api::iam::{
    AddUserToGroupRequest, AttachGroupPolicyRequest, CreateGroupRequest, CreateUserRequest,
    DeleteGroupPolicyRequest, DeleteGroupRequest, DetachGroupPolicyRequest, GetGroupRequest,
    GetGroupResponse, Group, ListGroupsForUserRequest, ListGroupsRequest, PutGroupPolicyRequest,
    RemoveUserFromGroupRequest, UpdateGroupRequest,
};

const READ_ONLY: &str = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
const LIST_USERS: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*"}}"#;

fn create(aws: &Aws, name: &str, path: Option<&str>) -> Group {
    let request = CreateGroupRequest {
        path: path.map(str::to_owned),
        group_name: name.to_owned(),
    };
    aws.call(request).unwrap().group
}

fn get(name: &str) -> GetGroupRequest {
    GetGroupRequest {
        group_name: name.to_owned(),
        marker: None,
        max_items: None,
    }
}

fn delete(name: &str) -> DeleteGroupRequest {
    DeleteGroupRequest {
        group_name: name.to_owned(),
    }
}

fn rename(name: &str, new_name: Option<&str>, new_path: Option<&str>) -> UpdateGroupRequest {
    UpdateGroupRequest {
        group_name: name.to_owned(),
        new_path: new_path.map(str::to_owned),
        new_group_name: new_name.map(str::to_owned),
    }
}

fn add(group: &str, user: &str) -> AddUserToGroupRequest {
    AddUserToGroupRequest {
        group_name: group.to_owned(),
        user_name: user.to_owned(),
    }
}

fn remove(group: &str, user: &str) -> RemoveUserFromGroupRequest {
    RemoveUserFromGroupRequest {
        group_name: group.to_owned(),
        user_name: user.to_owned(),
    }
}

fn groups_of(user: &str) -> ListGroupsForUserRequest {
    ListGroupsForUserRequest {
        user_name: user.to_owned(),
        marker: None,
        max_items: None,
    }
}

fn list(prefix: Option<&str>, marker: Option<String>, max_items: Option<i32>) -> ListGroupsRequest {
    ListGroupsRequest {
        path_prefix: prefix.map(str::to_owned),
        marker,
        max_items,
    }
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

fn names(groups: &[Group]) -> Vec<&str> {
    groups.iter().map(|group| group.group_name.as_str()).collect()
}

fn members(answer: &GetGroupResponse) -> Vec<&str> {
    answer.users.iter().map(|user| user.user_name.as_str()).collect()
}

#[test]
fn a_group_is_created_read_renamed_moved_and_deleted() {
    let aws = Aws::new();
    let group = create(&aws, "ops", Some("/teams/"));
    assert_eq!(group.arn, "arn:aws:iam::123456789012:group/teams/ops");
    assert!(group.group_id.starts_with("AGPA"), "{}", group.group_id);
    assert_eq!(group.create_date, aws.now.get());

    let answer = aws.call(get("ops")).unwrap();
    assert_eq!(
        (&answer.group, answer.users.len(), answer.is_truncated),
        (&group, 0, Some(false))
    );

    aws.call(rename("ops", Some("operations"), Some("/"))).unwrap();
    let moved = aws.call(get("operations")).unwrap().group;
    assert_eq!(moved.arn, "arn:aws:iam::123456789012:group/operations");
    assert_eq!(
        (moved.group_id, moved.create_date),
        (group.group_id, group.create_date),
        "it is the same group"
    );
    assert_eq!(
        refusal(aws.call(get("ops"))),
        (
            "NoSuchEntity".into(),
            "The group with name ops cannot be found.".into()
        )
    );

    aws.call(delete("operations")).unwrap();
    assert_eq!(refusal(aws.call(delete("operations"))).0, "NoSuchEntity");
    assert!(aws.call(list(None, None, None)).unwrap().groups.is_empty());
}

#[test]
fn names_are_unique_without_regard_to_case_and_referred_to_as_they_are_spelt() {
    let aws = Aws::new();
    create(&aws, "Admins", None);
    create(&aws, "others", None);
    let twice = CreateGroupRequest {
        path: Some("/elsewhere/".into()),
        group_name: "ADMINS".into(),
    };
    assert_eq!(
        refusal(aws.call(twice)),
        (
            "EntityAlreadyExists".into(),
            "Group with name ADMINS already exists.".into()
        )
    );
    assert_eq!(
        refusal(aws.call(rename("others", Some("admins"), None))),
        (
            "EntityAlreadyExists".into(),
            "Group with name admins already exists.".into()
        )
    );
    assert_eq!(refusal(aws.call(get("admins"))).0, "NoSuchEntity");
    // A group may change the case of its own name.
    aws.call(rename("Admins", Some("admins"), None)).unwrap();
    assert_eq!(
        aws.call(get("admins")).unwrap().group.arn,
        "arn:aws:iam::123456789012:group/admins"
    );
}

#[test]
fn membership_is_idempotent_and_brings_the_groups_policies() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    create(&aws, "readers", None);
    aws.call(PutGroupPolicyRequest {
        group_name: "readers".into(),
        policy_name: "list".into(),
        policy_document: LIST_USERS.into(),
    })
    .unwrap();
    let list_users = || steprole_api::iam::ListUsersRequest {
        path_prefix: None,
        marker: None,
        max_items: None,
    };
    assert_eq!(refusal(aws.call_as(&alice, list_users())).0, "AccessDenied");

    aws.call(add("readers", "alice")).unwrap();
    aws.call(add("readers", "alice")).unwrap();
    assert_eq!(aws.call_as(&alice, list_users()).unwrap().users.len(), 1);
    let answer = aws.call(get("readers")).unwrap();
    assert_eq!(members(&answer), ["alice"]);
    assert_eq!(
        (&answer.users[0].tags, &answer.users[0].permissions_boundary),
        (&None, &None)
    );
    assert_eq!(names(&aws.call(groups_of("alice")).unwrap().groups), ["readers"]);

    aws.call(remove("readers", "alice")).unwrap();
    aws.call(remove("readers", "alice")).unwrap();
    assert_eq!(refusal(aws.call_as(&alice, list_users())).0, "AccessDenied");
    assert!(aws.call(get("readers")).unwrap().users.is_empty());
    assert!(aws.call(groups_of("alice")).unwrap().groups.is_empty());
}

#[test]
fn membership_survives_a_rename_on_both_sides() {
    let aws = Aws::new();
    user(&aws, "alice");
    create(&aws, "readers", None);
    aws.call(add("readers", "alice")).unwrap();
    aws.call(rename("readers", Some("viewers"), None)).unwrap();
    aws.call(steprole_api::iam::UpdateUserRequest {
        user_name: "alice".into(),
        new_path: None,
        new_user_name: Some("alicia".into()),
    })
    .unwrap();
    assert_eq!(members(&aws.call(get("viewers")).unwrap()), ["alicia"]);
    assert_eq!(names(&aws.call(groups_of("alicia")).unwrap().groups), ["viewers"]);
}

#[test]
fn who_or_what_is_missing_is_named() {
    let aws = Aws::new();
    user(&aws, "alice");
    create(&aws, "readers", None);
    let no_user = |name: &str| {
        (
            "NoSuchEntity".to_owned(),
            format!("The user with name {name} cannot be found."),
        )
    };
    let no_group = |name: &str| {
        (
            "NoSuchEntity".to_owned(),
            format!("The group with name {name} cannot be found."),
        )
    };
    assert_eq!(refusal(aws.call(add("readers", "bob"))), no_user("bob"));
    assert_eq!(refusal(aws.call(add("writers", "alice"))), no_group("writers"));
    assert_eq!(refusal(aws.call(remove("writers", "alice"))), no_group("writers"));
    // As recorded from AWS: with both missing, the user is named.
    assert_eq!(
        refusal(aws.call(remove("non-existent-group", "any-user"))),
        no_user("any-user")
    );
    assert_eq!(refusal(aws.call(groups_of("bob"))), no_user("bob"));
    assert_eq!(
        refusal(aws.call(rename("writers", Some("readers"), None))),
        no_group("writers")
    );
    // The operator is in no listing and in no group.
    assert_eq!(
        refusal(aws.call(add("readers", "steprole-operator"))),
        no_user("steprole-operator")
    );
}

#[test]
fn a_group_is_deleted_once_it_is_empty() {
    let aws = Aws::new();
    user(&aws, "alice");
    create(&aws, "readers", None);
    aws.call(add("readers", "alice")).unwrap();
    let (group_name, policy_arn) = ("readers".to_owned(), READ_ONLY.to_owned());
    aws.call(AttachGroupPolicyRequest {
        group_name,
        policy_arn,
    })
    .unwrap();
    let (group_name, policy_name) = ("readers".to_owned(), "list".to_owned());
    aws.call(PutGroupPolicyRequest {
        group_name,
        policy_name,
        policy_document: LIST_USERS.into(),
    })
    .unwrap();
    let conflict = |what: &str| {
        (
            "DeleteConflict".to_owned(),
            format!("Cannot delete entity, must {what} first."),
        )
    };

    assert_eq!(
        refusal(aws.call(delete("readers"))),
        conflict("remove users from group")
    );
    aws.call(remove("readers", "alice")).unwrap();
    assert_eq!(
        refusal(aws.call(delete("readers"))),
        conflict("detach all policies")
    );
    let (group_name, policy_arn) = ("readers".to_owned(), READ_ONLY.to_owned());
    aws.call(DetachGroupPolicyRequest {
        group_name,
        policy_arn,
    })
    .unwrap();
    assert_eq!(refusal(aws.call(delete("readers"))), conflict("delete policies"));
    let (group_name, policy_name) = ("readers".to_owned(), "list".to_owned());
    aws.call(DeleteGroupPolicyRequest {
        group_name,
        policy_name,
    })
    .unwrap();
    aws.call(delete("readers")).unwrap();
}

#[test]
fn quotas_are_three_hundred_groups_and_ten_per_user() {
    let aws = Aws::new();
    user(&aws, "alice");
    for number in 0..300 {
        create(&aws, &format!("group-{number:03}"), None);
    }
    let one_more = CreateGroupRequest {
        path: None,
        group_name: "one-more".into(),
    };
    assert_eq!(
        refusal(aws.call(one_more)),
        (
            "LimitExceeded".into(),
            "Cannot exceed quota for GroupsPerAccount: 300".into()
        )
    );
    // The conflict comes before the quota.
    let twice = CreateGroupRequest {
        path: None,
        group_name: "group-000".into(),
    };
    assert_eq!(refusal(aws.call(twice)).0, "EntityAlreadyExists");

    for number in 0..10 {
        aws.call(add(&format!("group-{number:03}"), "alice")).unwrap();
    }
    assert_eq!(
        refusal(aws.call(add("group-010", "alice"))),
        (
            "LimitExceeded".into(),
            "Cannot exceed quota for GroupsPerUser: 10".into()
        )
    );
    aws.call(add("group-009", "alice")).unwrap();
}

#[test]
fn listings_page_by_name_and_filter_by_path() {
    let aws = Aws::new();
    for (name, path) in [
        ("Delta", "/a/b/"),
        ("alpha", "/a/"),
        ("charlie", "/"),
        ("Bravo", "/a/"),
    ] {
        create(&aws, name, Some(path));
    }
    assert_eq!(
        names(&aws.call(list(None, None, None)).unwrap().groups),
        ["alpha", "Bravo", "charlie", "Delta"]
    );
    assert_eq!(
        names(&aws.call(list(Some("/a/"), None, None)).unwrap().groups),
        ["alpha", "Bravo", "Delta"]
    );
    // A prefix may end inside a path.
    assert_eq!(
        names(&aws.call(list(Some("/a/b"), None, None)).unwrap().groups),
        ["Delta"]
    );

    let first = aws.call(list(Some("/a/"), None, Some(2))).unwrap();
    assert_eq!(
        (names(&first.groups), first.is_truncated),
        (vec!["alpha", "Bravo"], Some(true))
    );
    let second = aws.call(list(Some("/a/"), first.marker, Some(2))).unwrap();
    assert_eq!(
        (names(&second.groups), second.is_truncated),
        (vec!["Delta"], Some(false))
    );
    assert_eq!(second.marker, None);
    assert_eq!(
        refusal(aws.call(list(None, Some("not a marker".into()), None))).0,
        "ValidationError"
    );
}

#[test]
fn members_and_memberships_page_by_name() {
    let aws = Aws::new();
    create(&aws, "all", None);
    for name in ["dora", "Bert", "anna", "Carl"] {
        user(&aws, name);
        aws.call(add("all", name)).unwrap();
    }
    let mut seen = Vec::new();
    let mut marker = None;
    loop {
        let page = aws
            .call(GetGroupRequest {
                marker,
                max_items: Some(3),
                ..get("all")
            })
            .unwrap();
        assert_eq!(page.group.group_name, "all");
        seen.extend(members(&page).into_iter().map(str::to_owned));
        marker = page.marker;
        assert_eq!(page.is_truncated, Some(marker.is_some()));
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(seen, ["anna", "Bert", "Carl", "dora"]);

    create(&aws, "Zeta", None);
    aws.call(add("Zeta", "anna")).unwrap();
    let first = aws
        .call(ListGroupsForUserRequest {
            max_items: Some(1),
            ..groups_of("anna")
        })
        .unwrap();
    assert_eq!(
        (names(&first.groups), first.is_truncated),
        (vec!["all"], Some(true))
    );
    let second = aws
        .call(ListGroupsForUserRequest {
            marker: first.marker,
            ..groups_of("anna")
        })
        .unwrap();
    assert_eq!(
        (names(&second.groups), second.is_truncated),
        (vec!["Zeta"], Some(false))
    );
}

#[test]
fn a_user_without_a_policy_is_refused_in_aws_words() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    create(&aws, "ops", Some("/teams/"));
    let words = |action: &str, resource: &str| {
        let reason = format!("because no identity-based policy allows the {action} action");
        let who = "arn:aws:iam::123456789012:user/alice";
        (
            "AccessDenied".to_owned(),
            format!("User: {who} is not authorized to perform: {action} on resource: {resource} {reason}"),
        )
    };
    let group = "group ops";
    let create = CreateGroupRequest {
        path: Some("/teams/".into()),
        group_name: "dev".into(),
    };
    assert_eq!(
        refusal(aws.call_as(&alice, create)),
        words("iam:CreateGroup", "arn:aws:iam::123456789012:group/teams/dev")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, get("ops"))),
        words("iam:GetGroup", group)
    );
    assert_eq!(
        refusal(aws.call_as(&alice, delete("ops"))),
        words("iam:DeleteGroup", group)
    );
    assert_eq!(
        refusal(aws.call_as(&alice, rename("ops", None, None))),
        words("iam:UpdateGroup", group)
    );
    assert_eq!(
        refusal(aws.call_as(&alice, add("ops", "alice"))),
        words("iam:AddUserToGroup", group)
    );
    assert_eq!(
        refusal(aws.call_as(&alice, remove("ops", "alice"))),
        words("iam:RemoveUserFromGroup", group)
    );
    assert_eq!(
        refusal(aws.call_as(&alice, groups_of("alice"))),
        words("iam:ListGroupsForUser", "user alice")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, list(Some("/teams/"), None, None))),
        words("iam:ListGroups", "arn:aws:iam::123456789012:group/teams/")
    );
    // What does not exist is refused in the same words: a refusal tells nobody what there is.
    assert_eq!(
        refusal(aws.call_as(&alice, get("none"))),
        words("iam:GetGroup", "group none")
    );
}

#[test]
fn permission_is_decided_on_the_groups_arn_with_its_path() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    create(&aws, "ops", Some("/teams/"));
    create(&aws, "admins", None);
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["iam:*Group","iam:ListGroups"],
        "Resource":"arn:aws:iam::123456789012:group/teams/*"}}"#,
    );
    aws.call_as(&alice, get("ops")).unwrap();
    aws.call_as(&alice, add("ops", "alice")).unwrap();
    aws.call_as(&alice, list(Some("/teams/"), None, None)).unwrap();
    assert_eq!(
        refusal(aws.call_as(&alice, add("admins", "alice"))).0,
        "AccessDenied"
    );
    assert_eq!(
        refusal(aws.call_as(&alice, list(None, None, None))).0,
        "AccessDenied"
    );
    // Both the old and the new ARN must be allowed.
    aws.call_as(&alice, rename("ops", Some("operations"), None))
        .unwrap();
    let (code, text) = refusal(aws.call_as(&alice, rename("operations", None, Some("/"))));
    assert_eq!(code, "AccessDenied");
    assert!(
        text.contains("on resource: arn:aws:iam::123456789012:group/operations"),
        "{text}"
    );
    let caller = Key::long_term(alice.id);
    assert_eq!(
        names(&aws.call(groups_of("alice")).unwrap().groups),
        ["operations"]
    );
    assert!(aws.caller(&caller).is_ok());
}
