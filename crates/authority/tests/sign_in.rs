//! Signing in with a password and a code, and what the console session may do.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Glass, Key, Ring, refusal};
use steprole_api::iam::{
    CreateAccountAliasRequest, CreateLoginProfileRequest, GetUserRequest, ListUsersRequest,
    UpdateAccountPasswordPolicyRequest, UpdateLoginProfileRequest,
};
use steprole_api::sts::{GetCallerIdentityRequest, GetFederationTokenRequest};
use steprole_authority::{Env, Secret, SignIn, SignInRefusal, SignInRefused, SignedIn, World};

const ALL: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const PASSWORD: &str = "Correct-Horse-1";

fn profile(aws: &Aws, reset: bool, seconds: Option<i32>) {
    aws.call(CreateLoginProfileRequest {
        user_name: Some("alice".to_owned()),
        password: Some(PASSWORD.to_owned()),
        password_reset_required: Some(reset),
        max_signin_session_duration: seconds,
    })
    .unwrap();
}

/// One sign-in of alice, its changes applied.
fn sign_in(aws: &Aws, account: &str, password: &str, code: Option<&str>) -> Result<SignedIn, SignInRefusal> {
    let env = Env {
        now: aws.now.get(),
        chance: &aws.chance,
        seal: &Glass,
        keyring: &Ring,
        wire: &aws.wire,
    };
    let password = Secret::new(password);
    let answer = aws.world.borrow().sign_in(
        SignIn {
            account,
            user: "alice",
            password: &password,
            code,
        },
        &env,
    );
    let (account, changes, answer) = match answer {
        Ok(signed_in) => (
            Some(signed_in.account.clone()),
            signed_in.changes.clone(),
            Ok(signed_in),
        ),
        Err(SignInRefused {
            reason,
            account,
            changes,
        }) => (account, changes, Err(reason)),
    };
    for change in changes {
        let account = account.clone().unwrap();
        let change = steprole_authority::WorldChange::In { account, change };
        World::apply(&mut aws.world.borrow_mut(), &change);
    }
    answer
}

fn here(aws: &Aws, password: &str, code: Option<&str>) -> Result<SignedIn, SignInRefusal> {
    sign_in(aws, "123456789012", password, code)
}

fn list_users() -> ListUsersRequest {
    ListUsersRequest {
        path_prefix: None,
        marker: None,
        max_items: None,
    }
}

#[test]
fn a_password_opens_a_console_session() {
    let aws = Aws::new();
    aws.user("alice");
    aws.allow("alice", ALL);
    assert_eq!(
        here(&aws, PASSWORD, None).unwrap_err(),
        SignInRefusal::WrongCredentials
    );
    profile(&aws, false, None);
    assert_eq!(
        here(&aws, "wrong", None).unwrap_err(),
        SignInRefusal::WrongCredentials
    );
    let nowhere = sign_in(&aws, "111122223333", PASSWORD, None);
    assert_eq!(nowhere.unwrap_err(), SignInRefusal::WrongCredentials);
    let user = || {
        aws.call(GetUserRequest {
            user_name: Some("alice".to_owned()),
        })
        .unwrap()
        .user
    };
    assert_eq!(user().password_last_used, None);
    let signed_in = here(&aws, PASSWORD, None).unwrap();
    assert!(!signed_in.mfa);
    assert_eq!(user().password_last_used, Some(aws.now.get()));
    assert_eq!(
        signed_in.credentials.expiration.to_string(),
        "2026-01-01T12:00:00Z"
    );
    let console = Key::session(&signed_in.credentials);
    let identity = aws.call_as(&console, GetCallerIdentityRequest {}).unwrap();
    assert_eq!(identity.arn.as_deref(), Some(signed_in.arn.as_str()));
    // a console works on IAM without MFA, unlike a session of GetSessionToken; the key is there and false
    aws.call_as(&console, list_users()).unwrap();
    assert_eq!(aws.verdicts.borrow()[0].mfa, Some(false));
    let bob = GetFederationTokenRequest {
        name: "Bob".to_owned(),
        policy: None,
        policy_arns: None,
        duration_seconds: None,
        tags: None,
        minimum_session_token_size: None,
    };
    assert_eq!(refusal(aws.call_as(&console, bob)).0, "AccessDenied");
    // an alias is the account as well
    aws.call(CreateAccountAliasRequest {
        account_alias: "kanto".to_owned(),
    })
    .unwrap();
    sign_in(&aws, "kanto", PASSWORD, None).unwrap();
}

#[test]
fn a_device_is_asked_for_and_makes_mfa_present() {
    let aws = Aws::new();
    aws.user("alice");
    aws.allow("alice", ALL);
    profile(&aws, false, Some(3_600));
    let (_, seed) = aws.device("alice");
    assert_eq!(
        here(&aws, PASSWORD, None).unwrap_err(),
        SignInRefusal::MfaRequired
    );
    let spent = aws.code(&seed, 0);
    assert_eq!(
        here(&aws, PASSWORD, Some(&spent)).unwrap_err(),
        SignInRefusal::WrongCode
    );
    aws.advance(30);
    let code = aws.code(&seed, 0);
    // a wrong password does not spend the code
    assert_eq!(
        here(&aws, "wrong", Some(&code)).unwrap_err(),
        SignInRefusal::WrongCredentials
    );
    let signed_in = here(&aws, PASSWORD, Some(&code)).unwrap();
    assert!(signed_in.mfa);
    assert_eq!(
        signed_in.credentials.expiration.to_string(),
        "2026-01-01T01:00:30Z"
    );
    assert_eq!(
        here(&aws, PASSWORD, Some(&code)).unwrap_err(),
        SignInRefusal::WrongCode
    );
    let console = Key::session(&signed_in.credentials);
    aws.call_as(&console, list_users()).unwrap();
    assert_eq!(aws.verdicts.borrow()[0].mfa, Some(true));
}

#[test]
fn a_password_that_must_be_changed_opens_nothing() {
    let aws = Aws::new();
    aws.user("alice");
    profile(&aws, true, None);
    assert_eq!(
        here(&aws, PASSWORD, None).unwrap_err(),
        SignInRefusal::ChangeRequired
    );
    aws.call(UpdateLoginProfileRequest {
        user_name: "alice".to_owned(),
        password: None,
        password_reset_required: Some(false),
        max_signin_session_duration: None,
        reset_max_signin_session_duration: None,
    })
    .unwrap();
    let expiring = |hard: bool| UpdateAccountPasswordPolicyRequest {
        minimum_password_length: None,
        require_symbols: None,
        require_numbers: None,
        require_uppercase_characters: None,
        require_lowercase_characters: None,
        allow_users_to_change_password: None,
        max_password_age: Some(1),
        password_reuse_prevention: None,
        hard_expiry: Some(hard),
    };
    aws.call(expiring(false)).unwrap();
    aws.advance(86_399);
    here(&aws, PASSWORD, None).unwrap();
    aws.advance(1);
    assert_eq!(
        here(&aws, PASSWORD, None).unwrap_err(),
        SignInRefusal::ChangeRequired
    );
    aws.call(expiring(true)).unwrap();
    assert_eq!(
        here(&aws, PASSWORD, None).unwrap_err(),
        SignInRefusal::PasswordExpired
    );
}
