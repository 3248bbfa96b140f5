//! The account's alias.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::{Aws, refusal};
use steprole_api::Error;
use steprole_api::iam::{CreateAccountAliasRequest, DeleteAccountAliasRequest, ListAccountAliasesRequest};

fn create(aws: &Aws, alias: &str) -> Result<(), Error> {
    aws.call(CreateAccountAliasRequest {
        account_alias: alias.to_owned(),
    })
}

fn delete(aws: &Aws, alias: &str) -> Result<(), Error> {
    aws.call(DeleteAccountAliasRequest {
        account_alias: alias.to_owned(),
    })
}

fn listing() -> ListAccountAliasesRequest {
    ListAccountAliasesRequest {
        marker: None,
        max_items: None,
    }
}

fn aliases(aws: &Aws) -> Vec<String> {
    let answer = aws.call(listing()).unwrap();
    assert_eq!((answer.is_truncated, answer.marker), (Some(false), None));
    answer.account_aliases
}

#[test]
fn an_alias_is_created_listed_and_deleted() {
    let aws = Aws::new();
    assert_eq!(aliases(&aws), [""; 0]);
    create(&aws, "example-corp").unwrap();
    assert_eq!(aliases(&aws), ["example-corp"]);
    delete(&aws, "example-corp").unwrap();
    assert_eq!(aliases(&aws), [""; 0]);
}

#[test]
fn a_new_alias_takes_the_place_of_the_old_one() {
    let aws = Aws::new();
    create(&aws, "example-corp").unwrap();
    assert_eq!(
        refusal(create(&aws, "example-corp")),
        (
            "EntityAlreadyExists".to_owned(),
            "The account alias example-corp already exists.".to_owned()
        )
    );
    create(&aws, "example-inc").unwrap();
    assert_eq!(aliases(&aws), ["example-inc"]);
    assert_eq!(
        refusal(delete(&aws, "example-corp")),
        (
            "NoSuchEntity".to_owned(),
            "The account alias with name example-corp cannot be found.".to_owned()
        )
    );
}

#[test]
fn an_alias_does_not_look_like_an_account_id() {
    let aws = Aws::new();
    assert_eq!(refusal(create(&aws, "111122223333")).0, "ValidationError");
    create(&aws, "11112222333").unwrap();
}

#[test]
fn a_user_without_policy_is_refused_in_aws_words() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let refused = |action: &str| {
        (
            "AccessDenied".to_owned(),
            format!(
                "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: {action} on resource: * because \
                 no identity-based policy allows the {action} action"
            ),
        )
    };
    let account_alias = "example-corp".to_owned();
    let create = CreateAccountAliasRequest {
        account_alias: account_alias.clone(),
    };
    assert_eq!(
        refusal(aws.call_as(&alice, create)),
        refused("iam:CreateAccountAlias")
    );
    let delete = DeleteAccountAliasRequest { account_alias };
    assert_eq!(
        refusal(aws.call_as(&alice, delete)),
        refused("iam:DeleteAccountAlias")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, listing())),
        refused("iam:ListAccountAliases")
    );
}
