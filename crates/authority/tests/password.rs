//! The account's password policy, and users changing their own passwords.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::{Aws, Key, refusal};
use steprole_api::Error;
use steprole_api::iam::{
    ChangePasswordRequest, CreateLoginProfileRequest, DeleteAccountPasswordPolicyRequest,
    GetAccountPasswordPolicyRequest, GetLoginProfileRequest, PasswordPolicy,
    UpdateAccountPasswordPolicyRequest,
};

const MAY_CHANGE: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ChangePassword",
    "Resource":"arn:aws:iam::*:user/${aws:username}"}]}"#;
const FIRST: &str = "first Password 1";
const SECOND: &str = "second Password 2";

fn defaults() -> UpdateAccountPasswordPolicyRequest {
    UpdateAccountPasswordPolicyRequest {
        minimum_password_length: None,
        require_symbols: None,
        require_numbers: None,
        require_uppercase_characters: None,
        require_lowercase_characters: None,
        allow_users_to_change_password: None,
        max_password_age: None,
        password_reuse_prevention: None,
        hard_expiry: None,
    }
}

fn policy(aws: &Aws) -> Result<PasswordPolicy, Error> {
    aws.call(GetAccountPasswordPolicyRequest {})
        .map(|answer| answer.password_policy)
}

fn change(from: &str, to: &str) -> ChangePasswordRequest {
    ChangePasswordRequest {
        old_password: from.to_owned(),
        new_password: to.to_owned(),
    }
}

/// A user who may change his password, which is [`FIRST`].
fn with_password(aws: &Aws, name: &str) -> Key {
    let key = aws.user(name);
    aws.allow(name, MAY_CHANGE);
    aws.call(CreateLoginProfileRequest {
        user_name: Some(name.to_owned()),
        password: Some(FIRST.to_owned()),
        password_reset_required: Some(true),
        max_signin_session_duration: None,
    })
    .unwrap();
    key
}

fn violation(words: &str) -> (String, String) {
    ("PasswordPolicyViolation".to_owned(), words.to_owned())
}

#[test]
fn an_account_starts_without_a_policy_of_its_own() {
    let aws = Aws::new();
    let missing = (
        "NoSuchEntity".to_owned(),
        "The Password Policy with domain name 123456789012 cannot be found.".to_owned(),
    );
    assert_eq!(refusal(policy(&aws)), missing);
    assert_eq!(
        refusal(aws.call(DeleteAccountPasswordPolicyRequest {})),
        (
            "NoSuchEntity".to_owned(),
            "The account policy with name PasswordPolicy cannot be found.".to_owned()
        )
    );
    aws.call(defaults()).unwrap();
    aws.call(DeleteAccountPasswordPolicyRequest {}).unwrap();
    assert_eq!(refusal(policy(&aws)), missing);
}

/// The answers are those AWS gave to localstack's recordings.
#[test]
fn an_update_is_not_partial() {
    let aws = Aws::new();
    aws.call(UpdateAccountPasswordPolicyRequest {
        minimum_password_length: Some(10),
        require_symbols: Some(true),
        require_numbers: Some(true),
        require_uppercase_characters: Some(true),
        require_lowercase_characters: Some(true),
        allow_users_to_change_password: Some(true),
        max_password_age: Some(60),
        password_reuse_prevention: Some(3),
        hard_expiry: Some(true),
    })
    .unwrap();
    assert_eq!(
        policy(&aws).unwrap(),
        PasswordPolicy {
            minimum_password_length: Some(10),
            require_symbols: Some(true),
            require_numbers: Some(true),
            require_uppercase_characters: Some(true),
            require_lowercase_characters: Some(true),
            allow_users_to_change_password: Some(true),
            expire_passwords: Some(true),
            max_password_age: Some(60),
            password_reuse_prevention: Some(3),
            hard_expiry: Some(true),
        }
    );
    aws.call(defaults()).unwrap();
    assert_eq!(
        policy(&aws).unwrap(),
        PasswordPolicy {
            minimum_password_length: Some(6),
            require_symbols: Some(false),
            require_numbers: Some(false),
            require_uppercase_characters: Some(false),
            require_lowercase_characters: Some(false),
            allow_users_to_change_password: Some(false),
            expire_passwords: Some(false),
            max_password_age: None,
            password_reuse_prevention: None,
            hard_expiry: None,
        }
    );
}

#[test]
fn a_user_changes_his_password() {
    let aws = Aws::new();
    let alice = with_password(&aws, "alice");
    let profile = || {
        aws.call(GetLoginProfileRequest {
            user_name: Some("alice".to_owned()),
        })
        .unwrap()
        .login_profile
    };
    assert_eq!(profile().password_reset_required, Some(true));
    aws.call_as(&alice, change(FIRST, SECOND)).unwrap();
    assert_eq!(profile().password_reset_required, Some(false));

    let incorrect = (
        "AccessDenied".to_owned(),
        "The old password was incorrect.".to_owned(),
    );
    assert_eq!(
        refusal(aws.call_as(&alice, change(FIRST, "third Password 3"))),
        incorrect
    );
    // A wrong old password is told before a bad new one.
    assert_eq!(refusal(aws.call_as(&alice, change(FIRST, "bad"))), incorrect);
    assert_eq!(
        refusal(aws.call_as(&alice, change(SECOND, "Sh0rt!!"))),
        violation("Password should have a minimum length of 8")
    );
    // Nothing forbids going back as long as no policy does.
    aws.call_as(&alice, change(SECOND, FIRST)).unwrap();
}

#[test]
fn the_accounts_own_policy_takes_the_place_of_the_built_in_one() {
    let aws = Aws::new();
    let alice = with_password(&aws, "alice");
    aws.call(UpdateAccountPasswordPolicyRequest {
        minimum_password_length: Some(6),
        require_symbols: Some(true),
        require_numbers: Some(true),
        ..defaults()
    })
    .unwrap();
    assert_eq!(
        refusal(aws.call_as(&alice, change(FIRST, "ABC"))),
        violation(
            "Password should have a minimum length of 6, Password should have at least one number, Password should have \
             at least one symbol"
        )
    );
    // Too short and too plain for the built-in policy, but not for this one.
    aws.call_as(&alice, change(FIRST, "abc-12")).unwrap();
    aws.call(UpdateAccountPasswordPolicyRequest {
        require_uppercase_characters: Some(true),
        require_lowercase_characters: Some(true),
        ..defaults()
    })
    .unwrap();
    assert_eq!(
        refusal(aws.call_as(&alice, change("abc-12", "123456"))),
        violation(
            "Password should have at least one uppercase letter, Password should have at least one lowercase letter"
        )
    );
    // The policy holds for new passwords; the old one still is what it was.
    aws.call_as(&alice, change("abc-12", "ABCdef")).unwrap();
}

#[test]
fn earlier_passwords_can_be_forbidden() {
    let aws = Aws::new();
    let alice = with_password(&aws, "alice");
    aws.call(UpdateAccountPasswordPolicyRequest {
        password_reuse_prevention: Some(3),
        ..defaults()
    })
    .unwrap();
    let reused =
        violation("Policy constraint violation with password reuse prevention during password change.");
    assert_eq!(refusal(aws.call_as(&alice, change(FIRST, FIRST))), reused);
    aws.call_as(&alice, change(FIRST, "second")).unwrap();
    aws.call_as(&alice, change("second", "third-one")).unwrap();
    assert_eq!(refusal(aws.call_as(&alice, change("third-one", FIRST))), reused);
    aws.call_as(&alice, change("third-one", "fourth")).unwrap();
    aws.call_as(&alice, change("fourth", FIRST)).unwrap();
}

/// `id_credentials_passwords_account-policy`: the option grants every user two actions, without a policy attached.
#[test]
fn the_account_can_allow_all_users_to_change_their_passwords() {
    let aws = Aws::new();
    let alice = with_password(&aws, "alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#,
    );
    assert_eq!(
        refusal(aws.call_as(&alice, change(FIRST, SECOND))).0,
        "AccessDenied"
    );
    assert_eq!(
        refusal(aws.call_as(&alice, GetAccountPasswordPolicyRequest {})).0,
        "AccessDenied"
    );

    aws.call(UpdateAccountPasswordPolicyRequest {
        allow_users_to_change_password: Some(true),
        ..defaults()
    })
    .unwrap();
    aws.call_as(&alice, change(FIRST, SECOND)).unwrap();
    assert!(aws.call_as(&alice, GetAccountPasswordPolicyRequest {}).is_ok());
    // Nothing else, and an explicit deny still wins.
    assert_eq!(
        refusal(aws.call_as(&alice, DeleteAccountPasswordPolicyRequest {})).0,
        "AccessDenied"
    );
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam:ChangePassword","Resource":"*"}}"#,
    );
    assert!(
        refusal(aws.call_as(&alice, change(SECOND, FIRST)))
            .1
            .ends_with("with an explicit deny in an identity-based policy")
    );
}

#[test]
fn only_users_have_a_password_to_change() {
    let aws = Aws::new();
    assert_eq!(
        refusal(aws.call_as(&Key::long_term("AKIAROOTROOTROOTROOT"), change(FIRST, SECOND))),
        (
            "InvalidUserType".to_owned(),
            "Only IAM Users can change their own password.".to_owned()
        )
    );
    let bob = aws.user("bob");
    aws.allow("bob", MAY_CHANGE);
    assert_eq!(
        refusal(aws.call_as(&bob, change(FIRST, SECOND))),
        (
            "NoSuchEntity".to_owned(),
            "Login Profile for User bob cannot be found.".to_owned()
        )
    );
    assert_eq!(
        refusal(aws.call(change(FIRST, SECOND))),
        (
            "NoSuchEntity".to_owned(),
            "Login Profile for User steprole-operator cannot be found.".to_owned()
        )
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
        refusal(aws.call_as(&alice, change(FIRST, SECOND))),
        refused("iam:ChangePassword", "user alice")
    );
    let get = GetAccountPasswordPolicyRequest {};
    assert_eq!(
        refusal(aws.call_as(&alice, get)),
        refused("iam:GetAccountPasswordPolicy", "*")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, defaults())),
        refused("iam:UpdateAccountPasswordPolicy", "*")
    );
    let delete = DeleteAccountPasswordPolicyRequest {};
    assert_eq!(
        refusal(aws.call_as(&alice, delete)),
        refused("iam:DeleteAccountPasswordPolicy", "*")
    );
}
