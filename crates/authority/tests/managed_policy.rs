//! Managed policies: create, get, delete. Listings have their own tests.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::{Aws, refusal};
use steprole_api::iam::{
    AttachUserPolicyRequest, CreatePolicyRequest, CreatePolicyVersionRequest, DeletePolicyRequest,
    DeletePolicyVersionRequest, DetachUserPolicyRequest, GetPolicyRequest, ListEntitiesForPolicyRequest,
    ListPoliciesRequest, Policy, PutUserPermissionsBoundaryRequest, SetDefaultPolicyVersionRequest, Tag,
    TagPolicyRequest,
};

const DOCUMENT: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}]}"#;
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

#[test]
fn a_policy_is_created_and_found_again() {
    let aws = Aws::new();
    let tag = Tag {
        key: "team".to_owned(),
        value: "blue".to_owned(),
    };
    let answer = aws
        .call(CreatePolicyRequest {
            description: Some("buckets".to_owned()),
            tags: Some(vec![tag.clone()]),
            ..at("/test/path/", "buckets")
        })
        .unwrap()
        .policy
        .unwrap();
    assert_eq!(
        answer.arn.as_deref(),
        Some("arn:aws:iam::123456789012:policy/test/path/buckets")
    );
    assert_eq!(answer.default_version_id.as_deref(), Some("v1"));
    assert_eq!(
        (answer.attachment_count, answer.permissions_boundary_usage_count),
        (Some(0), Some(0))
    );
    assert!(answer.policy_id.as_ref().unwrap().starts_with("ANPA") && answer.is_attachable == Some(true));
    // CreatePolicy answers tags but no description; GetPolicy has both.
    assert_eq!(
        (answer.tags.as_ref(), answer.description.as_ref()),
        (Some(&vec![tag]), None)
    );

    let found = get(&aws, "arn:aws:iam::123456789012:policy/test/path/buckets");
    assert_eq!(
        found,
        Policy {
            description: Some("buckets".to_owned()),
            ..answer
        }
    );
    // A policy without tags: no list from CreatePolicy, an empty one from GetPolicy.
    let plain = aws.call(creation("plain")).unwrap().policy.unwrap();
    assert_eq!(plain.tags, None);
    assert_eq!(get(&aws, plain.arn.as_ref().unwrap()).tags, Some(Vec::new()));
}

#[test]
fn names_are_unique_without_regard_to_case_or_path() {
    let aws = Aws::new();
    created(&aws, creation("Buckets"));
    for again in [
        creation("Buckets"),
        creation("buckets"),
        at("/elsewhere/", "BUCKETS"),
    ] {
        let name = again.policy_name.clone();
        assert_eq!(
            refusal(aws.call(again)),
            (
                "EntityAlreadyExists".to_owned(),
                format!("A policy called {name} already exists. Duplicate names are not allowed.")
            )
        );
    }
}

#[test]
fn documents_are_checked() {
    let aws = Aws::new();
    let with = |document: &str| CreatePolicyRequest {
        policy_document: document.to_owned(),
        ..creation("bad")
    };
    assert_eq!(
        refusal(aws.call(with("null"))),
        (
            "MalformedPolicyDocument".to_owned(),
            "Syntax errors in policy.".to_owned()
        )
    );
    assert_eq!(
        refusal(aws.call(with(
            r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#
        ))),
        (
            "MalformedPolicyDocument".to_owned(),
            "Policy document must be version 2012-10-17 or greater.".to_owned()
        )
    );
    // 6,144 characters without the white space fit; one more does not.
    let sized = |characters: usize| {
        let empty = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::"}]}"#;
        empty
            .replace(":::", &format!(":::{}", "b".repeat(characters - empty.len())))
            .replace(',', " ,\n ")
    };
    aws.call(CreatePolicyRequest {
        policy_name: "full".to_owned(),
        ..with(&sized(6_144))
    })
    .unwrap();
    assert_eq!(
        refusal(aws.call(with(&sized(6_145)))),
        (
            "LimitExceeded".to_owned(),
            "Cannot exceed quota for PolicySize: 6144".to_owned()
        )
    );
}

#[test]
fn an_account_holds_1500_policies() {
    let aws = Aws::new();
    for number in 0..1_500 {
        created(&aws, creation(&format!("policy-{number}")));
    }
    assert_eq!(
        refusal(aws.call(creation("one-more"))),
        (
            "LimitExceeded".to_owned(),
            "Cannot exceed quota for PoliciesPerAccount: 1500".to_owned()
        )
    );
    // A taken name is told before a full account.
    assert_eq!(refusal(aws.call(creation("policy-1"))).0, "EntityAlreadyExists");
}

#[test]
fn a_policy_is_deleted_last() {
    let aws = Aws::new();
    aws.user("alice");
    let arn = created(&aws, creation("buckets"));
    let delete = || {
        aws.call(DeletePolicyRequest {
            policy_arn: arn.clone(),
        })
    };
    let attached = (
        "DeleteConflict".to_owned(),
        "Cannot delete a policy attached to entities.".to_owned(),
    );

    attach(&aws, "alice", &arn);
    aws.call(CreatePolicyVersionRequest {
        policy_arn: arn.clone(),
        policy_document: DOCUMENT.to_owned(),
        set_as_default: Some(true),
    })
    .unwrap();
    assert_eq!(refusal(delete()), attached);
    aws.call(DetachUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_arn: arn.clone(),
    })
    .unwrap();
    assert_eq!(
        refusal(delete()),
        (
            "DeleteConflict".to_owned(),
            "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The \
             default version is deleted with the policy."
                .to_owned()
        )
    );
    aws.call(DeletePolicyVersionRequest {
        policy_arn: arn.clone(),
        version_id: "v1".to_owned(),
    })
    .unwrap();
    // As a boundary it is in use too.
    aws.call(PutUserPermissionsBoundaryRequest {
        user_name: "alice".to_owned(),
        permissions_boundary: arn.clone(),
    })
    .unwrap();
    assert_eq!(refusal(delete()), attached);
    aws.call(steprole_api::iam::DeleteUserPermissionsBoundaryRequest {
        user_name: "alice".to_owned(),
    })
    .unwrap();

    delete().unwrap();
    assert_eq!(
        refusal(delete()),
        ("NoSuchEntity".to_owned(), format!("Policy {arn} was not found."))
    );
    // The name is free again, for another policy.
    assert_eq!(created(&aws, creation("buckets")), arn);
}

#[test]
fn what_is_no_policy_arn_is_not_valid() {
    let aws = Aws::new();
    for arn in [
        "longpolicynamebutnoarn",
        "arn:aws:s3:::a-bucket-of-mine",
        "arn:aws:iam::123456789012:role/admin",
        "arn:aws:iam::1234:policy/buckets",
        "arn:aws:iam:us-east-1:123456789012:policy/buckets",
    ] {
        assert_eq!(
            refusal(aws.call(GetPolicyRequest {
                policy_arn: arn.to_owned()
            })),
            ("InvalidInput".to_owned(), format!("ARN {arn} is not valid."))
        );
    }
    for arn in [
        "arn:aws:iam::123456789012:policy/none",
        "arn:aws:iam::aws:policy/NoSuchPolicy",
    ] {
        assert_eq!(
            refusal(aws.call(GetPolicyRequest {
                policy_arn: arn.to_owned()
            })),
            ("NoSuchEntity".to_owned(), format!("Policy {arn} was not found."))
        );
    }
}

#[test]
fn policies_of_aws_are_there_and_cannot_be_changed() {
    let aws = Aws::new();
    let policy = get(&aws, ADMINISTRATOR);
    assert_eq!(policy.policy_name.as_deref(), Some("AdministratorAccess"));
    assert_eq!(
        (policy.path.as_deref(), policy.tags.as_ref()),
        (Some("/"), Some(&Vec::new()))
    );
    assert!(policy.policy_id.as_ref().unwrap().starts_with("ANPA"));

    let outside = (
        "AccessDenied".to_owned(),
        "Policy is outside your own account.".to_owned(),
    );
    for arn in [ADMINISTRATOR, "arn:aws:iam::111122223333:policy/buckets"] {
        let policy_arn = arn.to_owned();
        assert_eq!(
            refusal(aws.call(DeletePolicyRequest {
                policy_arn: policy_arn.clone()
            })),
            outside
        );
        assert_eq!(
            refusal(aws.call(CreatePolicyVersionRequest {
                policy_arn: policy_arn.clone(),
                policy_document: DOCUMENT.to_owned(),
                set_as_default: None,
            })),
            outside
        );
        let version_id = "v1".to_owned();
        assert_eq!(
            refusal(aws.call(DeletePolicyVersionRequest {
                policy_arn: policy_arn.clone(),
                version_id: version_id.clone()
            })),
            outside
        );
        assert_eq!(
            refusal(aws.call(SetDefaultPolicyVersionRequest {
                policy_arn: policy_arn.clone(),
                version_id
            })),
            outside
        );
        let tags = vec![Tag {
            key: "a".to_owned(),
            value: "b".to_owned(),
        }];
        assert_eq!(refusal(aws.call(TagPolicyRequest { policy_arn, tags })), outside);
    }
}

#[test]
fn a_user_without_policy_is_refused_in_aws_words() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let arn = created(&aws, creation("buckets"));
    let refused = |action: &str, shown: &str| {
        (
            "AccessDenied".to_owned(),
            format!(
                "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: {action} on resource: {shown} \
                 because no identity-based policy allows the {action} action"
            ),
        )
    };
    let shown = format!("policy {arn}");
    assert_eq!(
        refusal(aws.call_as(
            &alice,
            GetPolicyRequest {
                policy_arn: arn.clone()
            }
        )),
        refused("iam:GetPolicy", &shown)
    );
    assert_eq!(
        refusal(aws.call_as(
            &alice,
            DeletePolicyRequest {
                policy_arn: arn.clone()
            }
        )),
        refused("iam:DeletePolicy", &shown)
    );
    assert_eq!(
        refusal(aws.call_as(&alice, creation("new"))),
        refused("iam:CreatePolicy", "policy new")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, listing())),
        refused("iam:ListPolicies", "policy path /")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, entities("arn:aws:iam::123456789012:policy/none"))),
        refused(
            "iam:ListEntitiesForPolicy",
            "policy arn:aws:iam::123456789012:policy/none"
        )
    );
}

#[test]
fn permissions_are_decided_on_the_arn_and_its_tags() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Action":"iam:GetPolicy","Resource":"arn:aws:iam::123456789012:policy/team/*"},
            {"Effect":"Allow","Action":"iam:DeletePolicy","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"blue"}}},
            {"Effect":"Allow","Action":"iam:CreatePolicy","Resource":"*"},
            {"Effect":"Allow","Action":"iam:ListPolicies","Resource":"*"}]}"#,
    );
    let team = created(&aws, at("/team/", "theirs"));
    let other = created(&aws, creation("other"));
    assert!(aws.call_as(&alice, GetPolicyRequest { policy_arn: team }).is_ok());
    assert_eq!(
        refusal(aws.call_as(
            &alice,
            GetPolicyRequest {
                policy_arn: other.clone()
            }
        ))
        .0,
        "AccessDenied"
    );
    assert!(aws.call_as(&alice, listing()).is_ok());

    let blue = vec![Tag {
        key: "team".to_owned(),
        value: "blue".to_owned(),
    }];
    let tagged = CreatePolicyRequest {
        tags: Some(blue),
        ..creation("tagged")
    };
    // Creating with tags needs iam:TagPolicy as well.
    assert!(
        refusal(aws.call_as(&alice, tagged.clone()))
            .1
            .contains("iam:TagPolicy on resource: policy tagged")
    );
    assert!(aws.call_as(&alice, creation("untagged")).is_ok());
    let tagged = created(&aws, tagged);
    assert_eq!(
        refusal(aws.call_as(&alice, DeletePolicyRequest { policy_arn: other })).0,
        "AccessDenied"
    );
    assert!(
        aws.call_as(&alice, DeletePolicyRequest { policy_arn: tagged })
            .is_ok()
    );
}
