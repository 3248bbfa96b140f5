//! Roles: their shape, their changes, and what stands in the way of deleting one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Key, refusal};
use steprole_api::iam::{
    AddRoleToInstanceProfileRequest, AttachRolePolicyRequest, CreateInstanceProfileRequest,
    CreateRoleRequest, DeleteRolePolicyRequest, DeleteRoleRequest, DetachRolePolicyRequest, GetRoleRequest,
    ListRolesRequest, PutRolePolicyRequest, RemoveRoleFromInstanceProfileRequest, Role, RoleLastUsed, Tag,
    UpdateRoleDescriptionRequest, UpdateRoleRequest,
};
use steprole_api::sts::GetCallerIdentityRequest;

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const TRUST_ACCOUNT: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}}"#;
const ALL: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const READ_ONLY: &str = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";

fn new(name: &str) -> CreateRoleRequest {
    CreateRoleRequest {
        path: None,
        role_name: name.to_owned(),
        assume_role_policy_document: TRUST.to_owned(),
        description: None,
        max_session_duration: None,
        max_signin_session_duration: None,
        permissions_boundary: None,
        tags: None,
    }
}

fn get(name: &str) -> GetRoleRequest {
    GetRoleRequest {
        role_name: name.to_owned(),
    }
}

fn delete(name: &str) -> DeleteRoleRequest {
    DeleteRoleRequest {
        role_name: name.to_owned(),
    }
}

fn update(name: &str, description: Option<&str>, seconds: Option<i32>) -> UpdateRoleRequest {
    UpdateRoleRequest {
        role_name: name.to_owned(),
        description: description.map(str::to_owned),
        max_session_duration: seconds,
        max_signin_session_duration: None,
        reset_max_signin_session_duration: None,
    }
}

fn describe(name: &str, description: &str) -> UpdateRoleDescriptionRequest {
    UpdateRoleDescriptionRequest {
        role_name: name.to_owned(),
        description: description.to_owned(),
    }
}

fn list(prefix: Option<&str>, marker: Option<String>, max_items: Option<i32>) -> ListRolesRequest {
    ListRolesRequest {
        path_prefix: prefix.map(str::to_owned),
        marker,
        max_items,
    }
}

fn names(roles: &[Role]) -> Vec<&str> {
    roles.iter().map(|role| role.role_name.as_str()).collect()
}

fn tags(pairs: &[(&str, &str)]) -> Vec<Tag> {
    let tag = |(key, value): &(&str, &str)| Tag {
        key: (*key).into(),
        value: (*value).into(),
    };
    pairs.iter().map(tag).collect()
}

/// The form in which a document comes back.
fn decoded(document: Option<&String>) -> String {
    let text = document.expect("a document");
    assert!(!text.contains(['{', '"', ' ', '/']), "not URL-encoded: {text}");
    percent_encoding::percent_decode_str(text)
        .decode_utf8()
        .unwrap()
        .into_owned()
}

/// Which members each operation answers is recorded from AWS (localstack's snapshots of February 2026).
#[test]
fn each_operation_shows_as_much_of_a_role_as_aws_does() {
    let aws = Aws::new();
    let request = CreateRoleRequest {
        path: Some("/team/".into()),
        description: Some("for tests".into()),
        max_session_duration: Some(7200),
        permissions_boundary: Some(READ_ONLY.into()),
        tags: Some(tags(&[("owner", "me")])),
        ..new("Admin")
    };
    let created = aws.call(request).unwrap().role;
    assert_eq!(created.arn, "arn:aws:iam::123456789012:role/team/Admin");
    assert_eq!(
        (created.path.as_str(), created.role_name.as_str()),
        ("/team/", "Admin")
    );
    assert!(created.role_id.starts_with("AROA"), "{}", created.role_id);
    assert_eq!(created.create_date, aws.now.get());
    assert_eq!(decoded(created.assume_role_policy_document.as_ref()), TRUST);
    assert_eq!(
        (
            &created.description,
            created.max_session_duration,
            &created.role_last_used
        ),
        (&None, None, &None)
    );
    assert_eq!(created.tags, Some(tags(&[("owner", "me")])));
    let boundary = created.permissions_boundary.clone().unwrap();
    assert_eq!(boundary.permissions_boundary_arn.as_deref(), Some(READ_ONLY));
    assert_eq!(boundary.permissions_boundary_type.as_deref(), Some("Policy"));

    let got = aws.call(get("Admin")).unwrap().role;
    let never = RoleLastUsed {
        last_used_date: None,
        region: None,
    };
    let expected = Role {
        description: Some("for tests".into()),
        max_session_duration: Some(7200),
        role_last_used: Some(never),
        ..created.clone()
    };
    assert_eq!(got, expected);

    let listed = aws.call(list(None, None, None)).unwrap().roles;
    let expected = Role {
        permissions_boundary: None,
        tags: None,
        role_last_used: None,
        ..expected
    };
    assert_eq!(listed, [expected]);

    let described = aws.call(describe("Admin", "new")).unwrap().role.unwrap();
    assert_eq!(
        (described.description.as_deref(), described.max_session_duration),
        (Some("new"), None)
    );
    assert_eq!(described.role_last_used, None);
}

#[test]
fn a_role_has_an_hour_no_description_and_no_tags_unless_told_otherwise() {
    let aws = Aws::new();
    let created = aws.call(new("Plain")).unwrap().role;
    assert_eq!(
        (created.arn.as_str(), &created.tags),
        ("arn:aws:iam::123456789012:role/Plain", &None)
    );
    let role = aws.call(get("Plain")).unwrap().role;
    assert_eq!(
        (role.max_session_duration, &role.description, &role.tags),
        (Some(3600), &None, &None)
    );
    assert_eq!(role.permissions_boundary, None);
}

/// "This member is omitted when the setting is unset"; what is left out of an update stays (API model).
#[test]
fn a_console_session_has_its_own_limit() {
    let aws = Aws::new();
    let limit = |aws: &Aws| aws.call(get("Admin")).unwrap().role.max_signin_session_duration;
    aws.call(new("Admin")).unwrap();
    assert_eq!(limit(&aws), None);
    let set = UpdateRoleRequest {
        max_signin_session_duration: Some(7_776_000),
        ..update("Admin", None, None)
    };
    aws.call(set.clone()).unwrap();
    assert_eq!(limit(&aws), Some(7_776_000));
    aws.call(update("Admin", None, Some(7_200))).unwrap();
    assert_eq!(limit(&aws), Some(7_776_000));
    let both = UpdateRoleRequest {
        reset_max_signin_session_duration: Some(true),
        ..set
    };
    assert_eq!(refusal(aws.call(both.clone())).0, "InvalidInput");
    assert_eq!(limit(&aws), Some(7_776_000));
    let reset = UpdateRoleRequest {
        max_signin_session_duration: None,
        ..both
    };
    aws.call(reset.clone()).unwrap();
    assert_eq!(limit(&aws), None);
    // "Clearing a setting that is already unset has no effect."
    aws.call(reset).unwrap();
    let born_with_it = CreateRoleRequest {
        max_signin_session_duration: Some(3_600),
        ..new("Other")
    };
    let created = aws.call(born_with_it).unwrap().role;
    assert_eq!(created.max_signin_session_duration, Some(3_600));
}

#[test]
fn an_update_changes_what_it_says_and_nothing_else() {
    let aws = Aws::new();
    aws.call(new("Admin")).unwrap();
    let now = |aws: &Aws| {
        let role = aws.call(get("Admin")).unwrap().role;
        (role.description, role.max_session_duration)
    };
    aws.call(update("Admin", Some("updated"), Some(7200))).unwrap();
    assert_eq!(now(&aws), (Some("updated".into()), Some(7200)));
    aws.call(describe("Admin", "described")).unwrap();
    assert_eq!(now(&aws), (Some("described".into()), Some(7200)));
    // As recorded from AWS: an update of nothing resets nothing.
    aws.call(update("Admin", None, None)).unwrap();
    assert_eq!(now(&aws), (Some("described".into()), Some(7200)));
    aws.call(update("Admin", None, Some(43_200))).unwrap();
    assert_eq!(now(&aws), (Some("described".into()), Some(43_200)));
    aws.call(update("Admin", Some(""), None)).unwrap();
    assert_eq!(now(&aws), (Some(String::new()), Some(43_200)));
}

#[test]
fn names_are_unique_without_regard_to_case_and_paths_do_not_help() {
    let aws = Aws::new();
    aws.call(new("Admin")).unwrap();
    assert_eq!(
        refusal(aws.call(CreateRoleRequest {
            path: Some("/other/".into()),
            ..new("aDMIN")
        })),
        (
            "EntityAlreadyExists".into(),
            "Role with name aDMIN already exists.".into()
        )
    );
    let missing = (
        "NoSuchEntity".to_owned(),
        "The role with name admin cannot be found.".to_owned(),
    );
    assert_eq!(refusal(aws.call(get("admin"))), missing);
    assert_eq!(refusal(aws.call(delete("admin"))), missing);
    assert_eq!(refusal(aws.call(update("admin", None, None))), missing);
    assert_eq!(refusal(aws.call(describe("admin", "x"))), missing);
}

#[test]
fn a_role_is_deleted_once_nothing_hangs_on_it() {
    let aws = Aws::new();
    aws.call(new("Admin")).unwrap();
    let role = || "Admin".to_owned();
    let profile = || "web".to_owned();
    aws.call(PutRolePolicyRequest {
        role_name: role(),
        policy_name: "all".into(),
        policy_document: ALL.into(),
    })
    .unwrap();
    aws.call(AttachRolePolicyRequest {
        role_name: role(),
        policy_arn: READ_ONLY.into(),
    })
    .unwrap();
    aws.call(CreateInstanceProfileRequest {
        instance_profile_name: profile(),
        path: None,
        tags: None,
    })
    .unwrap();
    aws.call(AddRoleToInstanceProfileRequest {
        instance_profile_name: profile(),
        role_name: role(),
    })
    .unwrap();
    let conflict = |what: &str| {
        (
            "DeleteConflict".to_owned(),
            format!("Cannot delete entity, must {what} first."),
        )
    };

    assert_eq!(
        refusal(aws.call(delete("Admin"))),
        conflict("remove roles from instance profile")
    );
    aws.call(RemoveRoleFromInstanceProfileRequest {
        instance_profile_name: profile(),
        role_name: role(),
    })
    .unwrap();
    assert_eq!(
        refusal(aws.call(delete("Admin"))),
        conflict("detach all policies")
    );
    aws.call(DetachRolePolicyRequest {
        role_name: role(),
        policy_arn: READ_ONLY.into(),
    })
    .unwrap();
    assert_eq!(refusal(aws.call(delete("Admin"))), conflict("delete policies"));
    aws.call(DeleteRolePolicyRequest {
        role_name: role(),
        policy_name: "all".into(),
    })
    .unwrap();
    aws.call(delete("Admin")).unwrap();
    assert_eq!(refusal(aws.call(get("Admin"))).0, "NoSuchEntity");
    // Its name is free again, and is somebody else's.
    aws.call(new("Admin")).unwrap();
}

#[test]
fn an_account_holds_a_thousand_roles() {
    let aws = Aws::new();
    for number in 0..1000 {
        aws.call(new(&format!("role-{number:04}"))).unwrap();
    }
    assert_eq!(
        refusal(aws.call(new("one-more"))),
        (
            "LimitExceeded".into(),
            "Cannot exceed quota for RolesPerAccount: 1000".into()
        )
    );
    assert_eq!(
        refusal(aws.call(new("ROLE-0000"))).0,
        "EntityAlreadyExists",
        "the conflict comes first"
    );

    // The whole listing, page by page, at the default size of a hundred.
    let (mut pages, mut seen, mut marker) = (0, Vec::new(), None);
    loop {
        let page = aws.call(list(None, marker, None)).unwrap();
        pages += 1;
        seen.extend(page.roles.into_iter().map(|role| role.role_name));
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!((pages, seen.len()), (10, 1000));
    assert!(seen.is_sorted());
}

#[test]
fn listings_filter_by_path_and_page_by_name() {
    let aws = Aws::new();
    for (name, path) in [
        ("Delta", "/a/b/"),
        ("alpha", "/a/"),
        ("charlie", "/"),
        ("Bravo", "/a/"),
    ] {
        aws.call(CreateRoleRequest {
            path: Some(path.into()),
            ..new(name)
        })
        .unwrap();
    }
    assert_eq!(
        names(&aws.call(list(None, None, None)).unwrap().roles),
        ["alpha", "Bravo", "charlie", "Delta"]
    );
    assert_eq!(
        names(&aws.call(list(Some("/a/b"), None, None)).unwrap().roles),
        ["Delta"]
    );
    assert!(
        aws.call(list(Some("/nonexistent-path/"), None, None))
            .unwrap()
            .roles
            .is_empty()
    );
    let first = aws.call(list(Some("/a/"), None, Some(2))).unwrap();
    assert_eq!(
        (names(&first.roles), first.is_truncated),
        (vec!["alpha", "Bravo"], Some(true))
    );
    let second = aws.call(list(Some("/a/"), first.marker, Some(2))).unwrap();
    assert_eq!(
        (names(&second.roles), second.is_truncated, second.marker),
        (vec!["Delta"], Some(false), None)
    );
}

#[test]
fn a_role_remembers_when_its_sessions_last_called() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", ALL);
    aws.call(CreateRoleRequest {
        assume_role_policy_document: TRUST_ACCOUNT.into(),
        ..new("Worker")
    })
    .unwrap();
    let last = |aws: &Aws| aws.call(get("Worker")).unwrap().role.role_last_used.unwrap();
    let assume = common::assume("arn:aws:iam::123456789012:role/Worker");
    let session = Key::session(&aws.call_as(&alice, assume).unwrap().credentials.unwrap());
    assert_eq!(
        last(&aws).last_used_date,
        None,
        "assuming a role is not yet using it"
    );

    aws.advance(60);
    let used = aws.now.get();
    aws.call_as(&session, GetCallerIdentityRequest {}).unwrap();
    assert_eq!(
        last(&aws),
        RoleLastUsed {
            last_used_date: Some(used),
            region: Some("us-east-1".into())
        }
    );

    // AWS reports the trailing 400 days.
    aws.advance(400 * 86_400);
    assert_eq!(last(&aws).last_used_date, Some(used));
    aws.advance(1);
    assert_eq!(
        last(&aws),
        RoleLastUsed {
            last_used_date: None,
            region: None
        }
    );
}

#[test]
fn invalid_input_is_refused_before_anything_is_made() {
    let aws = Aws::new();
    let malformed = CreateRoleRequest {
        assume_role_policy_document: "not valid json".into(),
        ..new("Admin")
    };
    assert_eq!(refusal(aws.call(malformed)).0, "MalformedPolicyDocument");
    let no_boundary = CreateRoleRequest {
        permissions_boundary: Some("arn:aws:iam::123456789012:policy/nonexistent-policy".into()),
        ..new("Admin")
    };
    assert_eq!(
        refusal(aws.call(no_boundary)),
        (
            "NoSuchEntity".into(),
            "Scope ARN: arn:aws:iam::123456789012:policy/nonexistent-policy does not exist or is not attachable.".into()
        )
    );
    let twice = CreateRoleRequest {
        tags: Some(tags(&[("Key", "1"), ("key", "2")])),
        ..new("Admin")
    };
    assert_eq!(
        refusal(aws.call(twice)),
        (
            "InvalidInput".into(),
            "Duplicate tag keys found. Please note that Tag keys are case insensitive.".into()
        )
    );
    assert!(aws.call(list(None, None, None)).unwrap().roles.is_empty());
}

#[test]
fn a_user_without_a_policy_is_refused_in_aws_words() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.call(CreateRoleRequest {
        path: Some("/team/".into()),
        ..new("Admin")
    })
    .unwrap();
    let words = |action: &str, resource: &str| {
        let reason = format!("because no identity-based policy allows the {action} action");
        let who = "arn:aws:iam::123456789012:user/alice";
        (
            "AccessDenied".to_owned(),
            format!("User: {who} is not authorized to perform: {action} on resource: {resource} {reason}"),
        )
    };
    assert_eq!(
        refusal(aws.call_as(&alice, new("Other"))),
        words("iam:CreateRole", "arn:aws:iam::123456789012:role/Other")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, get("Admin"))),
        words("iam:GetRole", "role Admin")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, delete("Admin"))),
        words("iam:DeleteRole", "role Admin")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, update("Admin", None, None))),
        words("iam:UpdateRole", "role Admin")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, describe("Admin", "x"))),
        words("iam:UpdateRoleDescription", "role Admin")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, list(None, None, None))),
        words("iam:ListRoles", "arn:aws:iam::123456789012:role/")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, get("none"))),
        words("iam:GetRole", "role none")
    );
}

#[test]
fn creating_with_tags_needs_permission_to_tag() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:CreateRole","Resource":"*"}}"#,
    );
    aws.call_as(&alice, new("Plain")).unwrap();
    let (code, text) = refusal(aws.call_as(
        &alice,
        CreateRoleRequest {
            tags: Some(tags(&[("a", "b")])),
            ..new("Tagged")
        },
    ));
    assert_eq!(code, "AccessDenied");
    assert!(
        text.contains("iam:TagRole on resource: arn:aws:iam::123456789012:role/Tagged"),
        "{text}"
    );
}

#[test]
fn tags_of_a_role_decide_about_it() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:GetRole","Resource":"*",
        "Condition":{"StringEquals":{"iam:ResourceTag/team":"red","aws:ResourceTag/team":"red"}}}}"#,
    );
    aws.call(CreateRoleRequest {
        tags: Some(tags(&[("team", "red")])),
        ..new("Red")
    })
    .unwrap();
    aws.call(CreateRoleRequest {
        tags: Some(tags(&[("team", "blue")])),
        ..new("Blue")
    })
    .unwrap();
    aws.call_as(&alice, get("Red")).unwrap();
    assert_eq!(refusal(aws.call_as(&alice, get("Blue"))).0, "AccessDenied");
}
