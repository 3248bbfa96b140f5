//! Versions of managed policies.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::{Aws, refusal};
use steprole_api::Error;
use steprole_api::iam::{
    AttachUserPolicyRequest, CreatePolicyRequest, CreatePolicyVersionRequest, DeletePolicyVersionRequest,
    GetPolicyRequest, GetPolicyVersionRequest, ListPolicyVersionsRequest, ListUsersRequest, PolicyVersion,
    SetDefaultPolicyVersionRequest,
};

const ARN: &str = "arn:aws:iam::123456789012:policy/versioned";
const NONE: &str = "arn:aws:iam::123456789012:policy/none";

/// Allows one action everywhere.
fn allowing(action: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"{action}","Resource":"*"}}]}}"#
    )
}

/// An account with one policy that allows `s3:ListBucket`.
fn with_policy() -> Aws {
    let aws = Aws::new();
    aws.call(CreatePolicyRequest {
        policy_name: "versioned".to_owned(),
        path: None,
        policy_document: allowing("s3:ListBucket"),
        description: None,
        tags: None,
    })
    .unwrap();
    aws
}

fn create(aws: &Aws, action: &str, set_as_default: Option<bool>) -> Result<PolicyVersion, Error> {
    let input = CreatePolicyVersionRequest {
        policy_arn: ARN.to_owned(),
        policy_document: allowing(action),
        set_as_default,
    };
    aws.call(input).map(|answer| answer.policy_version.unwrap())
}

fn delete(aws: &Aws, arn: &str, id: &str) -> Result<(), Error> {
    aws.call(DeletePolicyVersionRequest {
        policy_arn: arn.to_owned(),
        version_id: id.to_owned(),
    })
}

fn set_default(aws: &Aws, arn: &str, id: &str) -> Result<(), Error> {
    aws.call(SetDefaultPolicyVersionRequest {
        policy_arn: arn.to_owned(),
        version_id: id.to_owned(),
    })
}

fn get(aws: &Aws, arn: &str, id: &str) -> Result<PolicyVersion, Error> {
    let input = GetPolicyVersionRequest {
        policy_arn: arn.to_owned(),
        version_id: id.to_owned(),
    };
    aws.call(input).map(|answer| answer.policy_version.unwrap())
}

fn listing() -> ListPolicyVersionsRequest {
    ListPolicyVersionsRequest {
        policy_arn: ARN.to_owned(),
        marker: None,
        max_items: None,
    }
}

/// AWS's own policies are the catalogue's, of every path, word by word.
#[test]
fn a_policy_of_aws_is_the_catalogues() {
    let aws = Aws::new();
    for entry in steprole_catalog::catalog().managed_policies().step_by(97) {
        let id = format!("v{}", entry.version());
        let policy = aws.call(GetPolicyRequest {
            policy_arn: entry.arn().to_owned(),
        });
        let policy = policy.unwrap().policy.unwrap();
        assert_eq!(policy.policy_name.as_deref(), Some(entry.name()));
        assert_eq!(policy.path.as_deref(), Some(entry.path()));
        assert_eq!(policy.default_version_id.as_deref(), Some(&*id));
        let document = get(&aws, entry.arn(), &id).unwrap().document.unwrap();
        let document = percent_encoding::percent_decode_str(&document)
            .decode_utf8()
            .unwrap();
        assert_eq!(document, entry.document(), "{}", entry.arn());
    }
}

/// Version ids as listed, the default one with a star.
fn listed(versions: Option<Vec<PolicyVersion>>) -> Vec<String> {
    versions
        .unwrap()
        .into_iter()
        .map(|version| {
            assert!(version.document.is_none() && version.create_date.is_some());
            let star = if version.is_default_version.unwrap() {
                "*"
            } else {
                ""
            };
            format!("{}{star}", version.version_id.unwrap())
        })
        .collect()
}

fn versions(aws: &Aws) -> Vec<String> {
    listed(aws.call(listing()).unwrap().versions)
}

fn missing(arn: &str, id: &str) -> (String, String) {
    (
        "NoSuchEntity".to_owned(),
        format!("Policy {arn} version {id} does not exist or is not attachable."),
    )
}

#[test]
fn versions_are_created_shown_and_made_the_default() {
    let aws = with_policy();
    assert_eq!(versions(&aws), ["v1*"]);
    aws.advance(60);
    let second = create(&aws, "s3:GetObject", None).unwrap();
    // The answer carries no document, and a new version is not the default unless asked for.
    assert_eq!(
        (
            second.version_id.as_deref(),
            second.is_default_version,
            second.document
        ),
        (Some("v2"), Some(false), None)
    );
    let third = create(&aws, "ec2:DescribeInstances", Some(true)).unwrap();
    assert_eq!(
        (third.version_id.as_deref(), third.is_default_version),
        (Some("v3"), Some(true))
    );
    assert_eq!(versions(&aws), ["v3*", "v2", "v1"]);

    // Documents are URL-encoded by RFC 3986.
    let found = get(&aws, ARN, "v2").unwrap();
    assert_eq!(
        found.document.as_deref(),
        Some(
            "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22\
             s3%3AGetObject%22%2C%22Resource%22%3A%22%2A%22%7D%5D%7D"
        )
    );
    let update_date = || {
        aws.call(GetPolicyRequest {
            policy_arn: ARN.to_owned(),
        })
        .unwrap()
        .policy
        .unwrap()
        .update_date
    };
    let created = update_date();
    assert_eq!(created, found.create_date);
    aws.advance(60);
    set_default(&aws, ARN, "v1").unwrap();
    assert_eq!(versions(&aws), ["v3", "v2", "v1*"]);
    // UpdateDate is when the newest version was created.
    assert_eq!(update_date(), created);
}

#[test]
fn the_default_version_decides_what_is_allowed() {
    let aws = with_policy();
    let alice = aws.user("alice");
    aws.call(AttachUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_arn: ARN.to_owned(),
    })
    .unwrap();
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
    create(&aws, "iam:ListUsers", None).unwrap();
    assert!(!may_list());
    set_default(&aws, ARN, "v2").unwrap();
    assert!(may_list());
    set_default(&aws, ARN, "v1").unwrap();
    assert!(!may_list());
}

#[test]
fn five_versions_are_the_limit_and_numbers_are_never_reused() {
    let aws = with_policy();
    for _ in 0..4 {
        create(&aws, "s3:*", None).unwrap();
    }
    assert_eq!(
        refusal(create(&aws, "s3:*", None)),
        (
            "LimitExceeded".to_owned(),
            "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing \
             version."
                .to_owned()
        )
    );
    assert_eq!(versions(&aws), ["v5", "v4", "v3", "v2", "v1*"]);
    delete(&aws, ARN, "v5").unwrap();
    assert_eq!(
        create(&aws, "s3:*", None).unwrap().version_id.as_deref(),
        Some("v6")
    );
}

#[test]
fn the_default_version_cannot_be_deleted() {
    let aws = with_policy();
    assert_eq!(
        refusal(delete(&aws, ARN, "v1")),
        (
            "DeleteConflict".to_owned(),
            "Cannot delete the default version of a policy.".to_owned()
        )
    );
    create(&aws, "s3:*", Some(true)).unwrap();
    delete(&aws, ARN, "v1").unwrap();
    assert_eq!(versions(&aws), ["v2*"]);
}

#[test]
fn missing_policies_and_versions_are_told_in_the_same_words() {
    let aws = with_policy();
    for (arn, id) in [
        (NONE, "v1"),
        (ARN, "v9"),
        (ARN, "v1.2"),
        (ARN, "v01"),
        (ARN, "v99999999999"),
    ] {
        assert_eq!(refusal(get(&aws, arn, id)), missing(arn, id));
        assert_eq!(refusal(delete(&aws, arn, id)), missing(arn, id));
        assert_eq!(refusal(set_default(&aws, arn, id)), missing(arn, id));
    }
    assert_eq!(
        refusal(aws.call(ListPolicyVersionsRequest {
            policy_arn: NONE.to_owned(),
            ..listing()
        })),
        ("NoSuchEntity".to_owned(), format!("Policy {NONE} was not found."))
    );
    let new = CreatePolicyVersionRequest {
        policy_arn: NONE.to_owned(),
        policy_document: allowing("s3:*"),
        set_as_default: None,
    };
    assert_eq!(
        refusal(aws.call(new)),
        ("NoSuchEntity".to_owned(), format!("Policy {NONE} was not found."))
    );
}

#[test]
fn documents_are_checked() {
    let aws = with_policy();
    let new = |document: &str| CreatePolicyVersionRequest {
        policy_arn: ARN.to_owned(),
        policy_document: document.to_owned(),
        set_as_default: None,
    };
    assert_eq!(
        refusal(aws.call(new("{}"))),
        (
            "MalformedPolicyDocument".to_owned(),
            "Syntax errors in policy.".to_owned()
        )
    );
    let long = allowing(&format!("s3:{}", "A".repeat(6_144)));
    assert_eq!(
        refusal(aws.call(new(&long))),
        (
            "LimitExceeded".to_owned(),
            "Cannot exceed quota for PolicySize: 6144".to_owned()
        )
    );
    assert_eq!(versions(&aws), ["v1*"]);
}

#[test]
fn a_listing_goes_on_page_by_page() {
    let aws = with_policy();
    for _ in 0..4 {
        create(&aws, "s3:*", None).unwrap();
    }
    let first = aws
        .call(ListPolicyVersionsRequest {
            max_items: Some(2),
            ..listing()
        })
        .unwrap();
    assert_eq!(
        (first.is_truncated, listed(first.versions)),
        (Some(true), vec!["v5".to_owned(), "v4".to_owned()])
    );
    let rest = aws
        .call(ListPolicyVersionsRequest {
            marker: first.marker,
            ..listing()
        })
        .unwrap();
    assert_eq!((rest.is_truncated, rest.marker.as_ref()), (Some(false), None));
    assert_eq!(listed(rest.versions), ["v3", "v2", "v1*"]);
}

#[test]
fn a_policy_of_aws_has_its_newest_version() {
    let aws = Aws::new();
    let arn = "arn:aws:iam::aws:policy/AdministratorAccess";
    let listed = aws
        .call(ListPolicyVersionsRequest {
            policy_arn: arn.to_owned(),
            ..listing()
        })
        .unwrap();
    let newest = listed.versions.unwrap().remove(0);
    assert_eq!(newest.is_default_version, Some(true));
    let found = get(&aws, arn, newest.version_id.as_ref().unwrap()).unwrap();
    assert!(found.document.unwrap().contains("%22Action%22%3A%22%2A%22"));
    assert_eq!(refusal(get(&aws, arn, "v999")), missing(arn, "v999"));
}

#[test]
fn a_user_without_policy_is_refused_in_aws_words() {
    let aws = with_policy();
    let alice = aws.user("alice");
    let refused = |action: &str| {
        (
            "AccessDenied".to_owned(),
            format!(
                "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: {action} on resource: policy \
                 {ARN} because no identity-based policy allows the {action} action"
            ),
        )
    };
    let (policy_arn, version_id) = (ARN.to_owned(), "v1".to_owned());
    let both = || (policy_arn.clone(), version_id.clone());
    let (policy_arn, version_id) = both();
    assert_eq!(
        refusal(aws.call_as(
            &alice,
            GetPolicyVersionRequest {
                policy_arn,
                version_id
            }
        )),
        refused("iam:GetPolicyVersion")
    );
    let (policy_arn, version_id) = both();
    assert_eq!(
        refusal(aws.call_as(
            &alice,
            DeletePolicyVersionRequest {
                policy_arn,
                version_id
            }
        )),
        refused("iam:DeletePolicyVersion")
    );
    let (policy_arn, version_id) = both();
    assert_eq!(
        refusal(aws.call_as(
            &alice,
            SetDefaultPolicyVersionRequest {
                policy_arn,
                version_id
            }
        )),
        refused("iam:SetDefaultPolicyVersion")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, listing())),
        refused("iam:ListPolicyVersions")
    );
    let (policy_arn, _) = both();
    let new = CreatePolicyVersionRequest {
        policy_arn,
        policy_document: allowing("s3:*"),
        set_as_default: None,
    };
    assert_eq!(
        refusal(aws.call_as(&alice, new)),
        refused("iam:CreatePolicyVersion")
    );
}
