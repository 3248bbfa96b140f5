//! Tags of what an organization consists of.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, refusal};
use steprole_api::Error;
use steprole_api::organizations as org;

fn tag(key: &str, value: &str) -> org::Tag {
    org::Tag {
        key: key.to_owned(),
        value: value.to_owned(),
    }
}

fn set(aws: &Aws, id: &str, tags: Vec<org::Tag>) -> Result<(), Error> {
    aws.call(org::TagResourceRequest {
        resource_id: id.to_owned(),
        tags,
    })
}

fn tags(aws: &Aws, id: &str) -> Result<Vec<org::Tag>, Error> {
    let mut tags = Vec::new();
    let mut next_token = None;
    loop {
        let page = aws.call(org::ListTagsForResourceRequest {
            resource_id: id.to_owned(),
            next_token,
        })?;
        tags.extend(page.tags.unwrap());
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(tags);
        }
    }
}

/// An organization; answers the id of its root.
fn organization(aws: &Aws) -> String {
    aws.call(org::CreateOrganizationRequest { feature_set: None })
        .unwrap();
    let roots = aws
        .call(org::ListRootsRequest {
            next_token: None,
            max_results: None,
        })
        .unwrap();
    roots.roots.unwrap()[0].id.clone().unwrap()
}

fn unit(aws: &Aws, parent: &str, tags: Option<Vec<org::Tag>>) -> Result<String, Error> {
    let made = aws.call(org::CreateOrganizationalUnitRequest {
        parent_id: parent.to_owned(),
        name: "unit".to_owned(),
        tags,
    })?;
    Ok(made.organizational_unit.unwrap().id.unwrap())
}

#[test]
fn the_root_units_accounts_and_policies_carry_tags() {
    let aws = Aws::new();
    let root = organization(&aws);
    let unit = unit(&aws, &root, Some(vec![tag("a", "1")])).unwrap();
    assert_eq!(tags(&aws, &unit).unwrap(), [tag("a", "1")]);
    let policy = aws
        .call(org::CreatePolicyRequest {
            content: r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#
                .to_owned(),
            description: String::new(),
            name: "deny".to_owned(),
            r#type: "SERVICE_CONTROL_POLICY".to_owned(),
            tags: Some(vec![tag("a", "1")]),
        })
        .unwrap()
        .policy
        .unwrap();
    let policy = policy.policy_summary.unwrap().id.unwrap();
    assert_eq!(tags(&aws, &policy).unwrap(), [tag("a", "1")]);
    for id in [root.as_str(), "123456789012"] {
        assert_eq!(tags(&aws, id).unwrap(), []);
        set(&aws, id, vec![tag("b", "2"), tag("B", "3")]).unwrap();
        set(&aws, id, vec![tag("b", "4")]).unwrap();
        assert_eq!(tags(&aws, id).unwrap(), [tag("B", "3"), tag("b", "4")]);
        aws.call(org::UntagResourceRequest {
            resource_id: id.to_owned(),
            tag_keys: vec!["b".to_owned(), "c".to_owned()],
        })
        .unwrap();
        assert_eq!(tags(&aws, id).unwrap(), [tag("B", "3")]);
    }
    assert_eq!(refusal(tags(&aws, "111122223333")).0, "TargetNotFoundException");
    // What is deleted takes its tags along.
    aws.call(org::DeleteOrganizationalUnitRequest {
        organizational_unit_id: unit.clone(),
    })
    .unwrap();
    assert_eq!(refusal(tags(&aws, &unit)).0, "TargetNotFoundException");
}

#[test]
fn an_account_is_created_with_tags() {
    let aws = Aws::new();
    organization(&aws);
    let asked = aws
        .call(org::CreateAccountRequest {
            email: "one@example.com".to_owned(),
            account_name: "one".to_owned(),
            role_name: None,
            iam_user_access_to_billing: None,
            tags: Some(vec![tag("stage", "test")]),
        })
        .unwrap();
    let status = aws
        .call(org::DescribeCreateAccountStatusRequest {
            create_account_request_id: asked.create_account_status.unwrap().id.unwrap(),
        })
        .unwrap();
    let member = status.create_account_status.unwrap().account_id.unwrap();
    assert_eq!(tags(&aws, &member).unwrap(), [tag("stage", "test")]);
}

#[test]
fn what_cannot_be_a_tag() {
    let aws = Aws::new();
    let root = organization(&aws);
    let reason = |tags| set(&aws, &root, tags).unwrap_err().reason;
    assert_eq!(
        reason(vec![tag("aws:x", "")]),
        Some("INVALID_SYSTEM_TAGS_PARAMETER")
    );
    assert_eq!(
        reason(vec![tag("a", ""), tag("a", "")]),
        Some("DUPLICATE_TAG_KEY")
    );
    let many = |count: usize| (0..count).map(|index| tag(&format!("k{index:02}"), "")).collect();
    set(&aws, &root, many(50)).unwrap();
    assert_eq!(tags(&aws, &root).unwrap().len(), 50);
    assert_eq!(reason(vec![tag("one more", "")]), Some("MAX_TAG_LIMIT_EXCEEDED"));
    // One that is there already gets a new value.
    set(&aws, &root, vec![tag("k00", "new")]).unwrap();
    assert_eq!(
        set(&aws, "p-FullAWSAccess", vec![tag("a", "")])
            .unwrap_err()
            .reason,
        Some("IMMUTABLE_POLICY")
    );
}

/// Tags decide: those of the resource and those of the request.
#[test]
fn tags_are_condition_keys() {
    let aws = Aws::new();
    let root = organization(&aws);
    let key = aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"organizations:TagResource","Resource":"*",
         "Condition":{"StringEquals":{"aws:ResourceTag/owner":"alice"},"ForAllValues:StringEquals":{"aws:TagKeys":["note"]}}},
        {"Effect":"Allow","Action":"organizations:CreateOrganizationalUnit","Resource":"*"}]}"#,
    );
    let by_alice = |id: &str, name: &str| {
        aws.call_as(
            &key,
            org::TagResourceRequest {
                resource_id: id.to_owned(),
                tags: vec![tag(name, "")],
            },
        )
    };
    assert_eq!(refusal(by_alice(&root, "note")).0, "AccessDenied");
    set(&aws, &root, vec![tag("owner", "alice")]).unwrap();
    by_alice(&root, "note").unwrap();
    assert_eq!(refusal(by_alice(&root, "owner")).0, "AccessDenied");
    // To create with tags is to tag.
    let create = |tags| {
        aws.call_as(
            &key,
            org::CreateOrganizationalUnitRequest {
                parent_id: root.clone(),
                name: "unit".to_owned(),
                tags,
            },
        )
    };
    assert_eq!(
        refusal(create(Some(vec![tag("stage", "test")]))).0,
        "AccessDenied"
    );
    create(None).unwrap();
}
