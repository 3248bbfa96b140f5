//! Login profiles: users' console passwords.

mod common;

use common::{Aws, refusal};
use steprole_api::Error;
use steprole_api::iam::{
    ChangePasswordRequest, CreateLoginProfileRequest, DeleteAccessKeyRequest, DeleteLoginProfileRequest,
    DeleteUserRequest, GetLoginProfileRequest, LoginProfile, UpdateAccountPasswordPolicyRequest,
    UpdateLoginProfileRequest, UpdateUserRequest,
};

const PASSWORD: &str = "correct Horse battery 1";
const OWN: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
    "Action":["iam:*LoginProfile","iam:ChangePassword"],"Resource":"arn:aws:iam::*:user/${aws:username}"}]}"#;

fn creation(user: &str, password: &str) -> CreateLoginProfileRequest {
    CreateLoginProfileRequest {
        user_name: Some(user.to_owned()),
        password: Some(password.to_owned()),
        password_reset_required: None,
        max_signin_session_duration: None,
    }
}

fn update(user: &str) -> UpdateLoginProfileRequest {
    UpdateLoginProfileRequest {
        user_name: user.to_owned(),
        password: None,
        password_reset_required: None,
        max_signin_session_duration: None,
        reset_max_signin_session_duration: None,
    }
}

fn get(aws: &Aws, user: &str) -> Result<LoginProfile, Error> {
    aws.call(GetLoginProfileRequest {
        user_name: Some(user.to_owned()),
    })
    .map(|answer| answer.login_profile)
}

fn delete(aws: &Aws, user: &str) -> Result<(), Error> {
    aws.call(DeleteLoginProfileRequest {
        user_name: Some(user.to_owned()),
    })
}

fn missing(user: &str) -> (String, String) {
    (
        "NoSuchEntity".to_owned(),
        format!("Login Profile for User {user} cannot be found."),
    )
}

#[test]
fn a_profile_is_created_shown_changed_and_deleted() {
    let aws = Aws::new();
    aws.user("alice");
    let created = aws.now.get();
    let profile = aws.call(creation("alice", PASSWORD)).unwrap().login_profile;
    assert_eq!(
        profile,
        LoginProfile {
            user_name: "alice".to_owned(),
            create_date: created,
            password_reset_required: Some(false),
            max_signin_session_duration: None,
        }
    );
    assert_eq!(get(&aws, "alice").unwrap(), profile);

    aws.advance(3_600);
    aws.call(UpdateLoginProfileRequest {
        password_reset_required: Some(true),
        ..update("alice")
    })
    .unwrap();
    // What is left out stays.
    aws.call(UpdateLoginProfileRequest {
        password: Some("another Horse 2".to_owned()),
        ..update("alice")
    })
    .unwrap();
    assert_eq!(
        get(&aws, "alice").unwrap(),
        LoginProfile {
            password_reset_required: Some(true),
            ..profile
        }
    );

    delete(&aws, "alice").unwrap();
    assert_eq!(refusal(get(&aws, "alice")), missing("alice"));
}

/// "If you update only the sign-in session duration, the user's password and `PasswordResetRequired` setting do not change"
/// (API model).
#[test]
fn a_console_session_has_its_own_limit() {
    let aws = Aws::new();
    aws.user("alice");
    let created = aws
        .call(CreateLoginProfileRequest {
            max_signin_session_duration: Some(3_600),
            ..creation("alice", PASSWORD)
        })
        .unwrap()
        .login_profile;
    assert_eq!(created.max_signin_session_duration, Some(3_600));
    let set = UpdateLoginProfileRequest {
        max_signin_session_duration: Some(7_200),
        ..update("alice")
    };
    aws.call(set.clone()).unwrap();
    let longer = LoginProfile {
        max_signin_session_duration: Some(7_200),
        ..created
    };
    assert_eq!(get(&aws, "alice").unwrap(), longer);
    let both = UpdateLoginProfileRequest {
        reset_max_signin_session_duration: Some(true),
        ..set
    };
    assert_eq!(refusal(aws.call(both.clone())).0, "InvalidInput");
    aws.call(UpdateLoginProfileRequest {
        max_signin_session_duration: None,
        ..both
    })
    .unwrap();
    let unset = LoginProfile {
        max_signin_session_duration: None,
        ..longer
    };
    assert_eq!(get(&aws, "alice").unwrap(), unset);
}

#[test]
fn conflicts_and_what_is_missing() {
    let aws = Aws::new();
    aws.user("alice");
    assert_eq!(refusal(delete(&aws, "alice")), missing("alice"));
    assert_eq!(refusal(aws.call(update("alice"))), missing("alice"));
    aws.call(creation("alice", PASSWORD)).unwrap();
    assert_eq!(
        refusal(aws.call(creation("alice", PASSWORD))),
        (
            "EntityAlreadyExists".to_owned(),
            "Login Profile for user alice already exists.".to_owned()
        )
    );
    let nobody = (
        "NoSuchEntity".to_owned(),
        "The user with name nobody cannot be found.".to_owned(),
    );
    assert_eq!(refusal(aws.call(creation("nobody", PASSWORD))), nobody);
    assert_eq!(refusal(delete(&aws, "nobody")), nobody);
    assert_eq!(refusal(get(&aws, "nobody")), nobody);
    aws.user("bob");
    assert_eq!(
        refusal(aws.call(CreateLoginProfileRequest { password: None, ..creation("bob", "") })),
        (
            "ValidationError".to_owned(),
            "1 validation error detected: Value null at 'password' failed to satisfy constraint: Member must not be null"
                .to_owned()
        )
    );
}

#[test]
fn the_user_name_is_implied_by_the_caller() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", OWN);
    let own = CreateLoginProfileRequest {
        user_name: None,
        ..creation("", PASSWORD)
    };
    assert_eq!(
        aws.call_as(&alice, own.clone()).unwrap().login_profile.user_name,
        "alice"
    );
    assert!(
        aws.call_as(&alice, GetLoginProfileRequest { user_name: None })
            .is_ok()
    );
    aws.call_as(&alice, DeleteLoginProfileRequest { user_name: None })
        .unwrap();
    assert_eq!(
        refusal(aws.call_as(&alice, creation("bob", PASSWORD))).0,
        "AccessDenied"
    );
    assert_eq!(refusal(aws.call(own)).0, "ValidationError");
}

#[test]
fn passwords_are_checked_against_the_policy() {
    let aws = Aws::new();
    aws.user("alice");
    let violation = |words: &str| ("PasswordPolicyViolation".to_owned(), words.to_owned());
    // The built-in policy: eight characters, three kinds of four.
    assert_eq!(
        refusal(aws.call(creation("alice", "Sh0rt!!"))),
        violation("Password should have a minimum length of 8")
    );
    assert_eq!(
        refusal(aws.call(creation("alice", "onlylower1"))),
        violation(
            "Password should meet 1 more of the following requirements: Password should have at least one uppercase \
             letter, Password should have at least one symbol"
        )
    );
    assert_eq!(
        refusal(aws.call(creation("alice", "onlylower"))),
        violation(
            "Password should meet 2 more of the following requirements: Password should have at least one uppercase \
             letter, Password should have at least one number, Password should have at least one symbol"
        )
    );
    // A symbol is one of AWS's twenty.
    assert_eq!(
        refusal(aws.call(creation("alice", "lower 1 ~;"))).0,
        "PasswordPolicyViolation"
    );
    aws.call(creation("alice", "Three0fFour")).unwrap();
    assert_eq!(
        refusal(aws.call(UpdateLoginProfileRequest {
            password: Some("short".to_owned()),
            ..update("alice")
        }))
        .0,
        "PasswordPolicyViolation"
    );
}

#[test]
fn an_administrator_cannot_set_a_forbidden_password_either() {
    let aws = Aws::new();
    aws.user("alice");
    aws.call(UpdateAccountPasswordPolicyRequest {
        minimum_password_length: None,
        require_symbols: None,
        require_numbers: None,
        require_uppercase_characters: None,
        require_lowercase_characters: None,
        allow_users_to_change_password: None,
        max_password_age: None,
        password_reuse_prevention: Some(2),
        hard_expiry: None,
    })
    .unwrap();
    aws.call(creation("alice", "first-password")).unwrap();
    let set = |password: &str| {
        aws.call(UpdateLoginProfileRequest {
            password: Some(password.to_owned()),
            ..update("alice")
        })
    };
    let reused = (
        "PasswordPolicyViolation".to_owned(),
        "Policy constraint violation with password reuse prevention during password change.".to_owned(),
    );
    assert_eq!(refusal(set("first-password")), reused);
    set("second-password").unwrap();
    assert_eq!(refusal(set("first-password")), reused);
    set("third-password").unwrap();
    set("first-password").unwrap();
}

#[test]
fn a_password_goes_before_its_user_and_with_a_rename() {
    let aws = Aws::new();
    let key = aws.user("alice");
    aws.call(DeleteAccessKeyRequest {
        user_name: Some("alice".to_owned()),
        access_key_id: key.id,
    })
    .unwrap();
    aws.call(creation("alice", PASSWORD)).unwrap();
    assert_eq!(
        refusal(aws.call(DeleteUserRequest {
            user_name: "alice".to_owned()
        })),
        (
            "DeleteConflict".to_owned(),
            "Cannot delete entity, must delete login profile first.".to_owned()
        )
    );
    aws.call(UpdateUserRequest {
        user_name: "alice".to_owned(),
        new_path: None,
        new_user_name: Some("alicia".to_owned()),
    })
    .unwrap();
    assert_eq!(get(&aws, "alicia").unwrap().user_name, "alicia");
    delete(&aws, "alicia").unwrap();
    aws.call(DeleteUserRequest {
        user_name: "alicia".to_owned(),
    })
    .unwrap();
}

#[test]
fn the_account_does_not_keep_the_text() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", OWN);
    aws.call(creation("alice", PASSWORD)).unwrap();
    aws.call_as(
        &alice,
        ChangePasswordRequest {
            old_password: PASSWORD.to_owned(),
            new_password: "another Horse 2".to_owned(),
        },
    )
    .unwrap();
    let account = format!("{:?}", aws.world.borrow());
    assert!(account.contains("2 passwords") && !account.contains("Horse"));
}

#[test]
fn a_user_without_policy_is_refused_in_aws_words() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let refused = |action: &str| {
        (
            "AccessDenied".to_owned(),
            format!(
                "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: {action} on resource: user alice \
                 because no identity-based policy allows the {action} action"
            ),
        )
    };
    assert_eq!(
        refusal(aws.call_as(&alice, creation("alice", PASSWORD))),
        refused("iam:CreateLoginProfile")
    );
    assert_eq!(
        refusal(aws.call_as(&alice, update("alice"))),
        refused("iam:UpdateLoginProfile")
    );
    let get = GetLoginProfileRequest { user_name: None };
    assert_eq!(refusal(aws.call_as(&alice, get)), refused("iam:GetLoginProfile"));
    let delete = DeleteLoginProfileRequest { user_name: None };
    assert_eq!(
        refusal(aws.call_as(&alice, delete)),
        refused("iam:DeleteLoginProfile")
    );
}
