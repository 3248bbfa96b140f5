//! Access keys.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::{Aws, Key, OPERATOR, refusal};
use steprole_api::iam::{
    AccessKeyLastUsed, CreateAccessKeyRequest, DeleteAccessKeyRequest, GetAccessKeyLastUsedRequest,
    GetUserRequest, ListAccessKeysRequest, UpdateAccessKeyRequest, UpdateUserRequest,
};
use steprole_authority::identifier::account_of_access_key;

const ROOT_KEY: &str = "AKIAROOTROOTROOTROOT";
const ALLOW_OWN_KEYS: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
    "Action":["iam:*AccessKey*"],"Resource":"arn:aws:iam::*:user/${aws:username}"}]}"#;

fn creation(user: Option<&str>) -> CreateAccessKeyRequest {
    CreateAccessKeyRequest {
        user_name: user.map(str::to_owned),
    }
}

fn listing(user: Option<&str>) -> ListAccessKeysRequest {
    ListAccessKeysRequest {
        user_name: user.map(str::to_owned),
        marker: None,
        max_items: None,
    }
}

fn update(user: Option<&str>, id: &str, status: &str) -> UpdateAccessKeyRequest {
    UpdateAccessKeyRequest {
        user_name: user.map(str::to_owned),
        access_key_id: id.to_owned(),
        status: status.to_owned(),
    }
}

fn deletion(user: Option<&str>, id: &str) -> DeleteAccessKeyRequest {
    DeleteAccessKeyRequest {
        user_name: user.map(str::to_owned),
        access_key_id: id.to_owned(),
    }
}

fn last_used(id: &str) -> GetAccessKeyLastUsedRequest {
    GetAccessKeyLastUsedRequest {
        access_key_id: id.to_owned(),
    }
}

/// Ids and states of a user's keys.
fn keys(aws: &Aws, user: &str) -> Vec<(String, String)> {
    let listed = aws.call(listing(Some(user))).unwrap().access_key_metadata;
    listed
        .into_iter()
        .map(|key| (key.access_key_id.unwrap(), key.status.unwrap()))
        .collect()
}

#[test]
fn the_secret_is_shown_once() {
    let aws = Aws::new();
    aws.user("alice");
    let key = aws.call(creation(Some("alice"))).unwrap().access_key;
    assert_eq!(
        (key.user_name.as_str(), key.status.as_str(), key.create_date),
        ("alice", "Active", Some(aws.now.get()))
    );
    assert_eq!(key.secret_access_key.len(), 40);
    assert_eq!(
        account_of_access_key(&key.access_key_id).as_deref(),
        Some("123456789012")
    );
    let listed = aws.call(listing(Some("alice"))).unwrap();
    assert_eq!(listed.access_key_metadata.len(), 2);
    assert!(!format!("{listed:?}").contains(&key.secret_access_key));
    // Nor does the account show it to a debugger.
    assert!(!format!("{:?}", aws.world.borrow()).contains(&key.secret_access_key));
}

#[test]
fn a_user_has_two_keys_at_most() {
    let aws = Aws::new();
    let first = aws.user("alice");
    let second = aws.key("alice");
    assert_eq!(
        refusal(aws.call(creation(Some("alice")))),
        (
            "LimitExceeded".to_owned(),
            "Cannot exceed quota for AccessKeysPerUser: 2".to_owned()
        )
    );
    aws.call(deletion(Some("alice"), &first.id)).unwrap();
    assert_eq!(keys(&aws, "alice"), [(second.id, "Active".to_owned())]);
    aws.key("alice");
}

#[test]
fn an_inactive_or_deleted_key_is_refused_like_an_unknown_one() {
    let aws = Aws::new();
    let key = aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:*","Resource":"*"}}"#,
    );
    let call = || aws.call_as(&key, GetUserRequest { user_name: None });
    let unknown = (
        "InvalidClientTokenId".to_owned(),
        "The security token included in the request is invalid.".to_owned(),
    );
    assert!(call().is_ok());
    aws.call(update(Some("alice"), &key.id, "Inactive")).unwrap();
    assert_eq!(keys(&aws, "alice"), [(key.id.clone(), "Inactive".to_owned())]);
    assert_eq!(refusal(call()), unknown);
    aws.call(update(Some("alice"), &key.id, "Active")).unwrap();
    assert!(call().is_ok());
    aws.call(deletion(Some("alice"), &key.id)).unwrap();
    assert_eq!(refusal(call()), unknown);
}

#[test]
fn the_user_name_is_implied_by_the_caller() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", ALLOW_OWN_KEYS);
    let own = aws.call_as(&alice, creation(None)).unwrap().access_key;
    assert_eq!(own.user_name, "alice");
    aws.call_as(&alice, update(None, &own.access_key_id, "Inactive"))
        .unwrap();
    assert_eq!(
        aws.call_as(&alice, listing(None))
            .unwrap()
            .access_key_metadata
            .len(),
        2
    );
    aws.call_as(&alice, deletion(None, &own.access_key_id)).unwrap();
    // Another user's keys are out of reach.
    let bob = aws.user("bob");
    assert_eq!(
        refusal(aws.call_as(&alice, creation(Some("bob")))).0,
        "AccessDenied"
    );
    assert_eq!(
        refusal(aws.call_as(&alice, deletion(None, &bob.id))),
        (
            "NoSuchEntity".to_owned(),
            format!("The Access Key with id {} cannot be found.", bob.id)
        )
    );
    // The operator has no keys of his own to speak of.
    assert_eq!(
        refusal(aws.call(listing(None))),
        (
            "ValidationError".to_owned(),
            "Must specify userName when calling with non-User credentials".to_owned()
        )
    );
}

#[test]
fn keys_follow_a_rename() {
    let aws = Aws::new();
    let key = aws.user("alice");
    aws.call(UpdateUserRequest {
        user_name: "alice".to_owned(),
        new_path: None,
        new_user_name: Some("alicia".to_owned()),
    })
    .unwrap();
    assert_eq!(keys(&aws, "alicia"), [(key.id.clone(), "Active".to_owned())]);
    assert_eq!(
        aws.call(last_used(&key.id)).unwrap().user_name.as_deref(),
        Some("alicia")
    );
}

#[test]
fn what_is_not_there_cannot_be_found() {
    let aws = Aws::new();
    aws.user("alice");
    let id = "AKIAIOSFODNN7EXAMPLE";
    let missing = (
        "NoSuchEntity".to_owned(),
        format!("The Access Key with id {id} cannot be found."),
    );
    assert_eq!(refusal(aws.call(update(Some("alice"), id, "Active"))), missing);
    assert_eq!(refusal(aws.call(deletion(Some("alice"), id))), missing);
    let nobody = (
        "NoSuchEntity".to_owned(),
        "The user with name nobody cannot be found.".to_owned(),
    );
    assert_eq!(refusal(aws.call(creation(Some("nobody")))), nobody);
    assert_eq!(refusal(aws.call(listing(Some("nobody")))), nobody);
}

#[test]
fn a_key_cannot_be_made_to_expire() {
    let aws = Aws::new();
    let key = aws.user("alice");
    assert_eq!(
        refusal(aws.call(update(Some("alice"), &key.id, "Expired"))),
        (
            "InvalidInput".to_owned(),
            "The status of an access key can be set to Active or Inactive, not to Expired.".to_owned()
        )
    );
}

#[test]
fn the_last_use_is_known() {
    let aws = Aws::new();
    let key = aws.user("alice");
    let unused = aws.call(last_used(&key.id)).unwrap();
    assert_eq!(unused.user_name.as_deref(), Some("alice"));
    assert_eq!(
        unused.access_key_last_used,
        Some(AccessKeyLastUsed {
            last_used_date: None,
            service_name: "N/A".to_owned(),
            region: "N/A".to_owned()
        })
    );
    // A refused call is a use too.
    assert_eq!(refusal(aws.call_as(&key, listing(None))).0, "AccessDenied");
    let used = aws
        .call(last_used(&key.id))
        .unwrap()
        .access_key_last_used
        .unwrap();
    assert_eq!(
        (
            used.last_used_date,
            used.service_name.as_str(),
            used.region.as_str()
        ),
        (Some(aws.now.get()), "iam", "us-east-1")
    );
}

#[test]
fn the_last_use_of_an_unknown_key_is_nobodys_business() {
    let aws = Aws::new();
    // The operator's key is in no listing, so it is unknown here too.
    for id in ["AKIAIOSFODNN7EXAMPLE", OPERATOR] {
        assert_eq!(
            refusal(aws.call(last_used(id))),
            (
                "AccessDenied".to_owned(),
                format!(
                    "User: arn:aws:iam::123456789012:user/steprole-operator is not authorized to perform \
                     iam:GetAccessKeyLastUsed on resource: access key {id}"
                )
            )
        );
    }
}

#[test]
fn the_root_user_sees_his_key_and_cannot_change_it() {
    let aws = Aws::new();
    let root = Key::long_term(ROOT_KEY);
    let listed = aws.call_as(&root, listing(None)).unwrap().access_key_metadata;
    assert_eq!(listed.len(), 1);
    assert_eq!(
        (listed[0].access_key_id.as_deref(), listed[0].user_name.as_ref()),
        (Some(ROOT_KEY), None)
    );
    assert_eq!(aws.call_as(&root, last_used(ROOT_KEY)).unwrap().user_name, None);
    for refused in [
        refusal(aws.call_as(&root, creation(None))),
        refusal(aws.call_as(&root, update(None, ROOT_KEY, "Inactive"))),
        refusal(aws.call_as(&root, deletion(None, ROOT_KEY))),
    ] {
        assert_eq!(refused.0, "NotImplemented");
        assert!(
            refused
                .1
                .starts_with("The root user's access key is given when this server starts")
        );
    }
    // Other users' keys are his to manage.
    aws.user("alice");
    assert_eq!(
        aws.call_as(&root, creation(Some("alice")))
            .unwrap()
            .access_key
            .user_name,
        "alice"
    );
}

#[test]
fn a_listing_goes_on_page_by_page() {
    let aws = Aws::new();
    let first = aws.user("alice");
    aws.advance(60);
    let second = aws.key("alice");
    let page = aws
        .call(ListAccessKeysRequest {
            max_items: Some(1),
            ..listing(Some("alice"))
        })
        .unwrap();
    assert_eq!(
        (
            page.is_truncated,
            page.access_key_metadata[0].access_key_id.as_ref()
        ),
        (Some(true), Some(&first.id))
    );
    let rest = aws
        .call(ListAccessKeysRequest {
            marker: page.marker,
            ..listing(Some("alice"))
        })
        .unwrap();
    assert_eq!((rest.is_truncated, rest.marker.as_ref()), (Some(false), None));
    assert_eq!(
        rest.access_key_metadata[0].access_key_id.as_ref(),
        Some(&second.id)
    );
}

#[test]
fn a_user_without_policy_is_refused_in_aws_words() {
    let aws = Aws::new();
    let alice = aws.user("alice");
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
        refusal(aws.call_as(&alice, creation(None))),
        refused("iam:CreateAccessKey", "user alice")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, listing(Some("bob")))),
        refused("iam:ListAccessKeys", "user bob")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, update(None, &alice.id, "Inactive"))),
        refused("iam:UpdateAccessKey", "user alice")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, deletion(None, &alice.id))),
        refused("iam:DeleteAccessKey", "user alice")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, last_used(&alice.id))),
        refused("iam:GetAccessKeyLastUsed", &format!("access key {}", alice.id))
    );
}
