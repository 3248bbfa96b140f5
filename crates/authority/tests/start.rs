//! An account that starts from a snapshot.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::Aws;
use steprole_authority::{Change, Start, StartError};
use steprole_snapshot::{Account, NamedText};

const NOBODY: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

fn start(json: &str) -> Result<Start, StartError> {
    let file = NamedText {
        name: "account.json",
        text: json,
    };
    let aws = Aws::new();
    let world = aws.world.borrow();
    let opening = world.account(world.first()).unwrap().opening();
    Start::new(opening, &Account::read(&[file]).unwrap(), &aws.chance)
}

fn own_format(parts: &str) -> String {
    format!(
        r#"{{ "format": "steprole-snapshot", "version": 1, "account": "123456789012", "users": [], "groups": [], "policies": [], {parts} }}"#
    )
}

fn role(arn: &str, profile: &str) -> String {
    format!(
        r#"{{ "arn": "{arn}", "trust": {NOBODY}, "attached": [], "inline": {{}}, "instance_profiles": [{{ "arn": "{profile}" }}] }}"#
    )
}

const PROFILE: &str = "arn:aws:iam::123456789012:instance-profile/p";

/// Our own format need not have ids and dates: they are made up, and counted.
#[test]
fn what_the_snapshot_does_not_say_is_counted() {
    let role = role("arn:aws:iam::123456789012:role/r/Web", PROFILE);
    let start = start(&own_format(&format!(r#""roles": [{role}]"#))).unwrap();
    assert_eq!(start.made_up, 4, "an id and a date each, of role and profile");
    assert!(!start.is_left_out);
    let Change::PutRole(role) = start.changes.last().unwrap() else {
        panic!("roles come last");
    };
    assert!(role.id.starts_with("AROA"));
    assert_eq!((role.name.as_str(), role.path.as_str()), ("Web", "/r/"));
    assert_eq!(role.max_session_seconds, 3_600);
}

#[test]
fn what_an_account_of_iam_does_not_hold_is_told() {
    let bucket = format!(
        r#""roles": [], "resource_policies": {{ "arn:aws:s3:::b": {{ "name": "b", "policy": {NOBODY} }} }}"#
    );
    assert!(start(&own_format(&bucket)).unwrap().is_left_out);
}

#[test]
fn an_instance_profile_holds_one_role() {
    let roles = ["a", "b"].map(|name| role(&format!("arn:aws:iam::123456789012:role/{name}"), PROFILE));
    let error = start(&own_format(&format!(r#""roles": [{}]"#, roles.join(",")))).unwrap_err();
    assert_eq!(error.to_string(), format!("{PROFILE} holds two roles"));
}

#[test]
fn another_partition_is_refused() {
    let role = role("arn:aws-cn:iam::123456789012:role/a", PROFILE);
    let error = start(&own_format(&format!(r#""roles": [{role}]"#))).unwrap_err();
    assert!(matches!(error, StartError::Partition(_)), "{error}");
}

#[test]
fn a_version_that_is_no_version_is_refused() {
    let policy = format!(
        r#""roles": [], "policies": [{{ "arn": "arn:aws:iam::123456789012:policy/p", "default": "latest", "versions": {{ "latest": {NOBODY} }} }}]"#
    );
    let json = own_format(&policy).replacen(r#""policies": [], "#, "", 1);
    let error = start(&json).unwrap_err();
    assert!(matches!(error, StartError::Version { .. }), "{error}");
}
