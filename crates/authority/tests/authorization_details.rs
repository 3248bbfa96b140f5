//! GetAccountAuthorizationDetails: all of it, filtered, and page by page.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, refusal};
use steprole_api::iam::{
    AddRoleToInstanceProfileRequest, AddUserToGroupRequest, AttachGroupPolicyRequest,
    AttachRolePolicyRequest, AttachUserPolicyRequest, AttachedPolicy, CreateGroupRequest,
    CreateInstanceProfileRequest, CreatePolicyRequest, CreatePolicyVersionRequest, CreateRoleRequest,
    CreateUserRequest, GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse,
    PutGroupPolicyRequest, PutRolePolicyRequest, PutUserPolicyRequest, RoleLastUsed, Tag,
};

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const LIST: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Action":"s3:ListBucket","Resource":"*","Effect":"Allow"}]}"#;
const READ_ONLY: &str = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
const ADMIN: &str = "arn:aws:iam::aws:policy/AdministratorAccess";
const OWN: &str = "arn:aws:iam::123456789012:policy/own/list";

fn name(text: &str) -> String {
    text.to_owned()
}

fn tags() -> Vec<Tag> {
    vec![Tag {
        key: name("team"),
        value: name("red"),
    }]
}

/// User alice (inline, attached, grouped, bounded, tagged) and plain bob, group ops, roles Web (in a profile) and Plain,
/// policy own/list in two versions, unattached policy spare.
fn furnished() -> Aws {
    let aws = Aws::new();
    for (policy_name, path) in [("list", Some("/own/")), ("spare", None)] {
        aws.call(CreatePolicyRequest {
            policy_name: name(policy_name),
            path: path.map(name),
            policy_document: name(LIST),
            description: Some(name("a policy")),
            tags: None,
        })
        .unwrap();
    }
    aws.advance(60);
    aws.call(CreatePolicyVersionRequest {
        policy_arn: name(OWN),
        policy_document: name(LIST),
        set_as_default: Some(false),
    })
    .unwrap();
    let user = |user_name: &str, permissions_boundary: Option<String>, tags| CreateUserRequest {
        path: None,
        user_name: name(user_name),
        permissions_boundary,
        tags,
    };
    aws.call(user("alice", Some(name(ADMIN)), Some(tags()))).unwrap();
    aws.call(user("bob", None, None)).unwrap();
    let (user_name, policy_name, policy_document) = (name("alice"), name("inline"), name(LIST));
    aws.call(PutUserPolicyRequest {
        user_name,
        policy_name,
        policy_document,
    })
    .unwrap();
    aws.call(AttachUserPolicyRequest {
        user_name: name("alice"),
        policy_arn: name(OWN),
    })
    .unwrap();
    for group_name in ["ops", "devs"] {
        aws.call(CreateGroupRequest {
            path: None,
            group_name: name(group_name),
        })
        .unwrap();
        aws.call(AddUserToGroupRequest {
            group_name: name(group_name),
            user_name: name("alice"),
        })
        .unwrap();
    }
    let (group_name, policy_name, policy_document) = (name("ops"), name("inline"), name(LIST));
    aws.call(PutGroupPolicyRequest {
        group_name,
        policy_name,
        policy_document,
    })
    .unwrap();
    aws.call(AttachGroupPolicyRequest {
        group_name: name("ops"),
        policy_arn: name(READ_ONLY),
    })
    .unwrap();
    let role = |role_name: &str, permissions_boundary: Option<String>, tags| CreateRoleRequest {
        path: Some(name("/my-path/")),
        role_name: name(role_name),
        assume_role_policy_document: name(TRUST),
        description: Some(name("testing role")),
        max_session_duration: None,
        max_signin_session_duration: None,
        permissions_boundary,
        tags,
    };
    aws.call(role("Web", Some(name(OWN)), Some(tags()))).unwrap();
    aws.call(role("Plain", None, None)).unwrap();
    let (role_name, policy_name, policy_document) = (name("Web"), name("inline"), name(LIST));
    aws.call(PutRolePolicyRequest {
        role_name,
        policy_name,
        policy_document,
    })
    .unwrap();
    aws.call(AttachRolePolicyRequest {
        role_name: name("Web"),
        policy_arn: name(READ_ONLY),
    })
    .unwrap();
    aws.call(CreateInstanceProfileRequest {
        instance_profile_name: name("web"),
        path: None,
        tags: Some(tags()),
    })
    .unwrap();
    let add = AddRoleToInstanceProfileRequest {
        instance_profile_name: name("web"),
        role_name: name("Web"),
    };
    aws.call(add).unwrap();
    aws
}

fn request(filter: &[&str]) -> GetAccountAuthorizationDetailsRequest {
    let filter = (!filter.is_empty()).then(|| filter.iter().map(|word| name(word)).collect());
    GetAccountAuthorizationDetailsRequest {
        filter,
        max_items: None,
        marker: None,
    }
}

/// The names in an answer, by kind.
fn named(answer: &GetAccountAuthorizationDetailsResponse) -> [Vec<String>; 4] {
    [
        answer
            .user_detail_list
            .iter()
            .flatten()
            .filter_map(|user| user.user_name.clone())
            .collect(),
        answer
            .group_detail_list
            .iter()
            .flatten()
            .filter_map(|group| group.group_name.clone())
            .collect(),
        answer
            .role_detail_list
            .iter()
            .flatten()
            .filter_map(|role| role.role_name.clone())
            .collect(),
        answer
            .policies
            .iter()
            .flatten()
            .filter_map(|policy| policy.policy_name.clone())
            .collect(),
    ]
}

fn decoded(document: Option<&String>) -> String {
    let text = document.expect("a document");
    assert!(
        !text.contains(['{', '"', ' ', '/', '*', '+']),
        "not URL-encoded by RFC 3986: {text}"
    );
    percent_encoding::percent_decode_str(text)
        .decode_utf8()
        .unwrap()
        .into_owned()
}

fn attached(policy: &str, arn: &str) -> Vec<AttachedPolicy> {
    vec![AttachedPolicy {
        policy_name: Some(name(policy)),
        policy_arn: Some(name(arn)),
    }]
}

/// What is shown and what is left out is recorded from AWS (localstack's snapshots of February 2026).
#[test]
fn every_entity_is_there_in_full() {
    let aws = furnished();
    let answer = aws.call(request(&[])).unwrap();
    assert_eq!((answer.is_truncated, &answer.marker), (Some(false), &None));
    assert_eq!(
        named(&answer),
        [
            vec![name("alice"), name("bob")],
            vec![name("devs"), name("ops")],
            vec![name("Plain"), name("Web")],
            vec![
                name("list"),
                name("spare"),
                name("AdministratorAccess"),
                name("IAMReadOnlyAccess")
            ],
        ]
    );

    let users = answer.user_detail_list.unwrap();
    let alice = &users[0];
    assert_eq!(alice.arn.as_deref(), Some("arn:aws:iam::123456789012:user/alice"));
    assert_eq!(alice.group_list, Some(vec![name("devs"), name("ops")]));
    assert_eq!(alice.attached_managed_policies, Some(attached("list", OWN)));
    assert_eq!(
        alice
            .permissions_boundary
            .as_ref()
            .unwrap()
            .permissions_boundary_arn
            .as_deref(),
        Some(ADMIN)
    );
    assert_eq!(alice.tags, Some(tags()));
    let inline = &alice.user_policy_list.as_ref().unwrap()[0];
    assert_eq!(inline.policy_name.as_deref(), Some("inline"));
    assert_eq!(decoded(inline.policy_document.as_ref()), LIST);
    let bob = &users[1];
    assert_eq!((&bob.user_policy_list, &bob.permissions_boundary), (&None, &None));
    assert_eq!(
        (&bob.group_list, &bob.attached_managed_policies),
        (&Some(vec![]), &Some(vec![]))
    );
    assert_eq!(bob.tags, Some(vec![]));

    let groups = answer.group_detail_list.unwrap();
    assert_eq!(
        (&groups[0].group_policy_list, &groups[0].attached_managed_policies),
        (&Some(vec![]), &Some(vec![]))
    );
    assert_eq!(
        groups[1].attached_managed_policies,
        Some(attached("IAMReadOnlyAccess", READ_ONLY))
    );
    assert_eq!(
        decoded(
            groups[1].group_policy_list.as_ref().unwrap()[0]
                .policy_document
                .as_ref()
        ),
        LIST
    );

    let roles = answer.role_detail_list.unwrap();
    let (plain, web) = (&roles[0], &roles[1]);
    assert_eq!(
        (&plain.instance_profile_list, &plain.role_policy_list),
        (&Some(vec![]), &Some(vec![]))
    );
    assert_eq!((&plain.permissions_boundary, &plain.tags), (&None, &Some(vec![])));
    assert_eq!(
        plain.role_last_used,
        Some(RoleLastUsed {
            last_used_date: None,
            region: None
        })
    );
    assert_eq!(
        web.arn.as_deref(),
        Some("arn:aws:iam::123456789012:role/my-path/Web")
    );
    assert_eq!(decoded(web.assume_role_policy_document.as_ref()), TRUST);
    assert_eq!(
        web.permissions_boundary
            .as_ref()
            .unwrap()
            .permissions_boundary_arn
            .as_deref(),
        Some(OWN)
    );
    assert_eq!(
        (&web.tags, &web.attached_managed_policies),
        (&Some(tags()), &Some(attached("IAMReadOnlyAccess", READ_ONLY)))
    );
    assert_eq!(
        decoded(web.role_policy_list.as_ref().unwrap()[0].policy_document.as_ref()),
        LIST
    );
    let profile = &web.instance_profile_list.as_ref().unwrap()[0];
    assert_eq!(
        (profile.instance_profile_name.as_str(), &profile.tags),
        ("web", &None)
    );
    assert_eq!(
        (profile.roles[0].role_name.as_str(), &profile.roles[0].description),
        ("Web", &None)
    );

    let policies = answer.policies.unwrap();
    let own = &policies[0];
    assert_eq!(
        (own.arn.as_deref(), own.path.as_deref()),
        (Some(OWN), Some("/own/"))
    );
    assert_eq!(
        (own.attachment_count, own.permissions_boundary_usage_count),
        (Some(1), Some(1))
    );
    assert_eq!(
        (own.is_attachable, own.description.as_deref()),
        (Some(true), Some("a policy"))
    );
    assert_eq!(own.default_version_id.as_deref(), Some("v1"));
    assert_eq!(own.update_date, Some(aws.now.get()));
    let versions = own.policy_version_list.as_ref().unwrap();
    let ids: Vec<_> = versions
        .iter()
        .map(|v| (v.version_id.as_deref().unwrap(), v.is_default_version))
        .collect();
    assert_eq!(ids, [("v2", Some(false)), ("v1", Some(true))], "newest first");
    assert_eq!(decoded(versions[0].document.as_ref()), LIST);
    let read_only = &policies[3];
    assert_eq!(
        (read_only.arn.as_deref(), read_only.attachment_count),
        (Some(READ_ONLY), Some(2))
    );
    let document = decoded(
        read_only.policy_version_list.as_ref().unwrap()[0]
            .document
            .as_ref(),
    );
    assert!(document.contains("iam:Get*"), "{document}");
}

#[test]
fn a_filter_leaves_the_other_lists_empty() {
    let aws = furnished();
    let none: Vec<String> = Vec::new();
    let answer = |filter: &[&str]| {
        let answer = aws.call(request(filter)).unwrap();
        assert!(
            answer.user_detail_list.is_some() && answer.policies.is_some(),
            "an empty list is shown as a list"
        );
        named(&answer)
    };
    let (users, groups) = (vec![name("alice"), name("bob")], vec![name("devs"), name("ops")]);
    let local = vec![name("list"), name("spare")];
    assert_eq!(
        answer(&["User"]),
        [users.clone(), none.clone(), none.clone(), none.clone()]
    );
    assert_eq!(answer(&["Role"])[2], [name("Plain"), name("Web")]);
    assert_eq!(
        answer(&["LocalManagedPolicy"]),
        [none.clone(), none.clone(), none.clone(), local.clone()]
    );
    assert_eq!(
        answer(&["AWSManagedPolicy"])[3],
        [name("AdministratorAccess"), name("IAMReadOnlyAccess")]
    );
    // In any order, and no kind twice.
    assert_eq!(
        answer(&["LocalManagedPolicy", "Group", "User", "Group"]),
        [users, groups, none, local]
    );
}

#[test]
fn pages_of_any_size_add_up_to_the_whole() {
    let aws = furnished();
    for filter in [
        &[][..],
        &["Group", "AWSManagedPolicy"],
        &["Role", "LocalManagedPolicy"],
    ] {
        let whole = named(&aws.call(request(filter)).unwrap());
        for size in 1..=11 {
            let mut gathered: [Vec<String>; 4] = Default::default();
            let mut marker = None;
            loop {
                let page = GetAccountAuthorizationDetailsRequest {
                    max_items: Some(size),
                    marker,
                    ..request(filter)
                };
                let answer = aws.call(page).unwrap();
                let lists = named(&answer);
                let count: usize = lists.iter().map(Vec::len).sum();
                assert!(count <= usize::try_from(size).unwrap());
                for (all, list) in gathered.iter_mut().zip(lists) {
                    all.extend(list);
                }
                marker = answer.marker;
                assert_eq!(answer.is_truncated, Some(marker.is_some()));
                if marker.is_none() {
                    break;
                }
                assert_eq!(
                    count,
                    usize::try_from(size).unwrap(),
                    "only the last page is short"
                );
            }
            assert_eq!(gathered, whole, "{filter:?} in pages of {size}");
        }
    }
}

#[test]
fn a_marker_of_another_listing_is_refused() {
    let aws = furnished();
    let users = steprole_api::iam::ListUsersRequest {
        path_prefix: None,
        marker: None,
        max_items: Some(1),
    };
    let marker = aws.call(users).unwrap().marker;
    let page = GetAccountAuthorizationDetailsRequest {
        marker,
        ..request(&[])
    };
    assert_eq!(refusal(aws.call(page)).0, "ValidationError");
}

#[test]
fn a_user_without_a_policy_is_refused_in_aws_words() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let action = "iam:GetAccountAuthorizationDetails";
    assert_eq!(
        refusal(aws.call_as(&alice, request(&[]))),
        (
            "AccessDenied".into(),
            format!(
                "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: {action} on resource: * \
                 because no identity-based policy allows the {action} action"
            )
        )
    );
}
