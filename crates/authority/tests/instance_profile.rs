//! Instance profiles: their shape, the one role in them, and passing it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, refusal};
use steprole_api::iam::{
    AddRoleToInstanceProfileRequest, CreateInstanceProfileRequest, CreateRoleRequest,
    DeleteInstanceProfileRequest, GetInstanceProfileRequest, InstanceProfile,
    ListInstanceProfilesForRoleRequest, ListInstanceProfilesRequest, RemoveRoleFromInstanceProfileRequest,
    Role, Tag,
};

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

fn role(aws: &Aws, name: &str) -> Role {
    aws.call(CreateRoleRequest {
        max_signin_session_duration: None,
        path: None,
        role_name: name.to_owned(),
        assume_role_policy_document: TRUST.to_owned(),
        description: Some("a role".into()),
        max_session_duration: Some(7200),
        permissions_boundary: None,
        tags: None,
    })
    .unwrap()
    .role
}

fn new(name: &str) -> CreateInstanceProfileRequest {
    CreateInstanceProfileRequest {
        instance_profile_name: name.to_owned(),
        path: None,
        tags: None,
    }
}

fn get(name: &str) -> GetInstanceProfileRequest {
    GetInstanceProfileRequest {
        instance_profile_name: name.to_owned(),
    }
}

fn delete(name: &str) -> DeleteInstanceProfileRequest {
    DeleteInstanceProfileRequest {
        instance_profile_name: name.to_owned(),
    }
}

fn add(profile: &str, role: &str) -> AddRoleToInstanceProfileRequest {
    AddRoleToInstanceProfileRequest {
        instance_profile_name: profile.to_owned(),
        role_name: role.to_owned(),
    }
}

fn remove(profile: &str, role: &str) -> RemoveRoleFromInstanceProfileRequest {
    RemoveRoleFromInstanceProfileRequest {
        instance_profile_name: profile.to_owned(),
        role_name: role.to_owned(),
    }
}

fn of_role(role: &str) -> ListInstanceProfilesForRoleRequest {
    ListInstanceProfilesForRoleRequest {
        role_name: role.to_owned(),
        marker: None,
        max_items: None,
    }
}

fn list(prefix: Option<&str>, marker: Option<String>, max_items: Option<i32>) -> ListInstanceProfilesRequest {
    ListInstanceProfilesRequest {
        path_prefix: prefix.map(str::to_owned),
        marker,
        max_items,
    }
}

fn names(profiles: &[InstanceProfile]) -> Vec<&str> {
    profiles
        .iter()
        .map(|profile| profile.instance_profile_name.as_str())
        .collect()
}

fn tag(key: &str, value: &str) -> Vec<Tag> {
    vec![Tag {
        key: key.to_owned(),
        value: value.to_owned(),
    }]
}

/// Which members each operation answers is recorded from AWS (localstack's snapshots of February 2026).
#[test]
fn each_operation_shows_as_much_of_a_profile_as_aws_does() {
    let aws = Aws::new();
    let created = aws
        .call(CreateInstanceProfileRequest {
            path: Some("/web/".into()),
            ..new("front")
        })
        .unwrap();
    let created = created.instance_profile;
    assert_eq!(
        created.arn,
        "arn:aws:iam::123456789012:instance-profile/web/front"
    );
    assert!(
        created.instance_profile_id.starts_with("AIPA"),
        "{}",
        created.instance_profile_id
    );
    assert_eq!(
        (created.path.as_str(), created.create_date),
        ("/web/", aws.now.get())
    );
    assert_eq!((&created.roles, &created.tags), (&vec![], &None));
    let got = aws.call(get("front")).unwrap().instance_profile;
    assert_eq!(
        got,
        InstanceProfile {
            tags: Some(vec![]),
            ..created.clone()
        }
    );

    let role = role(&aws, "Web");
    aws.call(add("front", "Web")).unwrap();
    let inside = Role { tags: None, ..role };
    assert_eq!(
        (&inside.description, inside.max_session_duration),
        (&None, None),
        "a role inside is shown barely"
    );
    let with_role = InstanceProfile {
        roles: vec![inside],
        ..created
    };
    assert_eq!(
        aws.call(list(None, None, None)).unwrap().instance_profiles,
        std::slice::from_ref(&with_role)
    );
    assert_eq!(
        aws.call(of_role("Web")).unwrap().instance_profiles,
        std::slice::from_ref(&with_role)
    );
    let got = aws.call(get("front")).unwrap().instance_profile;
    assert_eq!(
        got,
        InstanceProfile {
            tags: Some(vec![]),
            ..with_role
        }
    );

    let tagged = aws
        .call(CreateInstanceProfileRequest {
            tags: Some(tag("a", "b")),
            ..new("tagged")
        })
        .unwrap();
    assert_eq!(tagged.instance_profile.tags, Some(tag("a", "b")));
    assert_eq!(tagged.instance_profile.path, "/");
}

#[test]
fn a_profile_holds_one_role() {
    let aws = Aws::new();
    role(&aws, "One");
    role(&aws, "Two");
    aws.call(new("front")).unwrap();
    aws.call(add("front", "One")).unwrap();
    let full = (
        "LimitExceeded".to_owned(),
        "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1".to_owned(),
    );
    assert_eq!(refusal(aws.call(add("front", "Two"))), full);
    assert_eq!(refusal(aws.call(add("front", "One"))), full);
    aws.call(remove("front", "One")).unwrap();
    aws.call(add("front", "Two")).unwrap();
    assert_eq!(
        aws.call(get("front")).unwrap().instance_profile.roles[0].role_name,
        "Two"
    );
    assert!(aws.call(of_role("One")).unwrap().instance_profiles.is_empty());
}

#[test]
fn who_or_what_is_missing_is_named() {
    let aws = Aws::new();
    role(&aws, "Web");
    aws.call(new("front")).unwrap();
    let missing = |text: &str| ("NoSuchEntity".to_owned(), text.to_owned());
    let no_profile = missing("Instance Profile back cannot be found.");
    let no_role = missing("The role with name Nobody cannot be found.");
    assert_eq!(refusal(aws.call(get("back"))), no_profile);
    assert_eq!(refusal(aws.call(delete("back"))), no_profile);
    assert_eq!(refusal(aws.call(add("back", "Web"))), no_profile);
    assert_eq!(refusal(aws.call(remove("back", "Web"))), no_profile);
    assert_eq!(refusal(aws.call(add("front", "Nobody"))), no_role);
    assert_eq!(refusal(aws.call(remove("front", "Nobody"))), no_role);
    assert_eq!(refusal(aws.call(of_role("Nobody"))), no_role);
    assert_eq!(
        refusal(aws.call(remove("front", "Web"))),
        missing("Role Web in Instance Profile front cannot be found.")
    );
}

#[test]
fn a_profile_is_deleted_once_it_is_empty() {
    let aws = Aws::new();
    role(&aws, "Web");
    aws.call(new("front")).unwrap();
    aws.call(add("front", "Web")).unwrap();
    assert_eq!(
        refusal(aws.call(delete("front"))),
        (
            "DeleteConflict".into(),
            "Cannot delete entity, must remove roles from instance profile first.".into()
        )
    );
    aws.call(remove("front", "Web")).unwrap();
    aws.call(delete("front")).unwrap();
    assert_eq!(refusal(aws.call(get("front"))).0, "NoSuchEntity");
}

#[test]
fn names_are_unique_without_regard_to_case_and_an_account_holds_a_thousand() {
    let aws = Aws::new();
    aws.call(new("front")).unwrap();
    assert_eq!(
        refusal(aws.call(CreateInstanceProfileRequest {
            path: Some("/web/".into()),
            ..new("FRONT")
        })),
        (
            "EntityAlreadyExists".into(),
            "Instance Profile FRONT already exists.".into()
        )
    );
    for number in 1..1000 {
        aws.call(new(&format!("profile-{number}"))).unwrap();
    }
    assert_eq!(
        refusal(aws.call(new("one-more"))),
        (
            "LimitExceeded".into(),
            "Cannot exceed quota for InstanceProfilesPerAccount: 1000".into()
        )
    );
}

#[test]
fn listings_filter_by_path_and_page_by_name() {
    let aws = Aws::new();
    role(&aws, "Web");
    for (name, path) in [
        ("Delta", "/a/b/"),
        ("alpha", "/a/"),
        ("charlie", "/"),
        ("Bravo", "/a/"),
    ] {
        aws.call(CreateInstanceProfileRequest {
            path: Some(path.into()),
            ..new(name)
        })
        .unwrap();
        aws.call(add(name, "Web")).unwrap();
    }
    let all = aws.call(list(None, None, None)).unwrap();
    assert_eq!(
        names(&all.instance_profiles),
        ["alpha", "Bravo", "charlie", "Delta"]
    );
    let first = aws.call(list(Some("/a/"), None, Some(2))).unwrap();
    assert_eq!(
        (names(&first.instance_profiles), first.is_truncated),
        (vec!["alpha", "Bravo"], Some(true))
    );
    let second = aws.call(list(Some("/a/"), first.marker, Some(2))).unwrap();
    assert_eq!(
        (names(&second.instance_profiles), second.is_truncated),
        (vec!["Delta"], Some(false))
    );

    let first = aws
        .call(ListInstanceProfilesForRoleRequest {
            max_items: Some(3),
            ..of_role("Web")
        })
        .unwrap();
    assert_eq!(names(&first.instance_profiles), ["alpha", "Bravo", "charlie"]);
    let rest = ListInstanceProfilesForRoleRequest {
        marker: first.marker,
        ..of_role("Web")
    };
    assert_eq!(names(&aws.call(rest).unwrap().instance_profiles), ["Delta"]);
}

#[test]
fn a_user_without_a_policy_is_refused_in_aws_words() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    role(&aws, "Web");
    aws.call(new("front")).unwrap();
    let words = |action: &str, resource: &str| {
        let reason = format!("because no identity-based policy allows the {action} action");
        let who = "arn:aws:iam::123456789012:user/alice";
        (
            "AccessDenied".to_owned(),
            format!("User: {who} is not authorized to perform: {action} on resource: {resource} {reason}"),
        )
    };
    let profile = "instance profile front";
    assert_eq!(
        refusal(aws.call_as(&alice, new("back"))),
        words(
            "iam:CreateInstanceProfile",
            "arn:aws:iam::123456789012:instance-profile/back"
        )
    );
    assert_eq!(
        refusal(aws.call_as(&alice, get("front"))),
        words("iam:GetInstanceProfile", profile)
    );
    assert_eq!(
        refusal(aws.call_as(&alice, delete("front"))),
        words("iam:DeleteInstanceProfile", profile)
    );
    assert_eq!(
        refusal(aws.call_as(&alice, add("front", "Web"))),
        words("iam:AddRoleToInstanceProfile", profile)
    );
    assert_eq!(
        refusal(aws.call_as(&alice, remove("front", "Web"))),
        words("iam:RemoveRoleFromInstanceProfile", profile)
    );
    assert_eq!(
        refusal(aws.call_as(&alice, of_role("Web"))),
        words("iam:ListInstanceProfilesForRole", "role Web")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, list(None, None, None))),
        words(
            "iam:ListInstanceProfiles",
            "arn:aws:iam::123456789012:instance-profile/"
        )
    );
}

#[test]
fn adding_a_role_needs_permission_to_pass_it_to_ec2() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    role(&aws, "Web");
    role(&aws, "Admin");
    aws.call(new("front")).unwrap();
    let allow = |statements: &str| {
        aws.allow(
            "alice",
            &format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#),
        );
    };
    let add_any = r#"{"Effect":"Allow","Action":"iam:AddRoleToInstanceProfile","Resource":"*"}"#;
    allow(add_any);
    let (code, text) = refusal(aws.call_as(&alice, add("front", "Web")));
    assert_eq!(code, "AccessDenied");
    assert!(
        text.contains("iam:PassRole on resource: arn:aws:iam::123456789012:role/Web because"),
        "{text}"
    );

    let pass = |service: &str| {
        format!(
            r#"{{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::123456789012:role/Web",
            "Condition":{{"StringEquals":{{"iam:PassedToService":"{service}"}},
            "ArnLike":{{"iam:AssociatedResourceArn":"arn:aws:ec2:*:123456789012:instance/*"}}}}}}"#
        )
    };
    allow(&format!("{add_any},{}", pass("lambda.amazonaws.com")));
    assert_eq!(
        refusal(aws.call_as(&alice, add("front", "Web"))).0,
        "AccessDenied"
    );
    allow(&format!("{add_any},{}", pass("ec2.amazonaws.com")));
    assert_eq!(
        refusal(aws.call_as(&alice, add("front", "Admin"))).0,
        "AccessDenied"
    );
    aws.call_as(&alice, add("front", "Web")).unwrap();
}

// `id_tags`: only users and roles take two spellings of a key for one.
#[test]
fn tag_keys_that_differ_in_case_are_two() {
    let aws = Aws::new();
    let tag = |key: &str| Tag {
        key: key.to_owned(),
        value: "x".to_owned(),
    };
    aws.call(steprole_api::iam::CreateInstanceProfileRequest {
        instance_profile_name: "web".to_owned(),
        path: None,
        tags: Some(vec![tag("team"), tag("Team")]),
    })
    .unwrap();
    let list = steprole_api::iam::ListInstanceProfileTagsRequest {
        instance_profile_name: "web".to_owned(),
        marker: None,
        max_items: None,
    };
    assert_eq!(aws.call(list).unwrap().tags.len(), 2);
    let again = steprole_api::iam::TagInstanceProfileRequest {
        instance_profile_name: "web".to_owned(),
        tags: vec![tag("a"), tag("a")],
    };
    assert_eq!(
        refusal(aws.call(again)),
        ("InvalidInput".to_owned(), "Duplicate tag keys found.".to_owned())
    );
}
