//! Rate limits and delayed visibility: what tests switch on.

use jiff::SignedDuration;
use serde_json::json;
use steprole_server::{Config, ConfigError, Limit, Running, StartError, Throttle, start};

use crate::client::{call, control, send, server};
use crate::signed::Plan;

fn iam(server: &Running, parameters: &str) -> String {
    outcome(&call(
        server,
        "iam",
        &format!("Version=2010-05-08&Action={parameters}"),
    ))
}

fn outcome(answer: &crate::client::Answer) -> String {
    if answer.status == 200 {
        "OK".to_owned()
    } else {
        let (status, code, text) = answer.error();
        format!("{status} {code} {text}")
    }
}

fn advance(server: &Running, seconds: i64) {
    server
        .clock()
        .advance(SignedDuration::from_secs(seconds))
        .unwrap();
}

const RATE_EXCEEDED: &str = "400 Throttling Rate exceeded";

#[test]
fn the_next_calls_are_throttled() {
    let server = server(|_| {});
    let set = |limits: serde_json::Value| {
        control(
            &server,
            "POST",
            "throttle",
            &json!({ "limits": limits }).to_string(),
        )
        .status
    };
    assert_eq!(set(json!([{ "operation": "iam:ListUsers", "next": 2 }])), 200);
    assert_eq!(iam(&server, "ListRoles"), "OK");
    assert_eq!(iam(&server, "ListUsers"), RATE_EXCEEDED);
    assert_eq!(iam(&server, "ListUsers"), RATE_EXCEEDED);
    assert_eq!(iam(&server, "ListUsers"), "OK");
    // who is nobody is not worth a limit
    set(json!([{ "operation": "*", "next": 1 }]));
    let mut plan = Plan::sdk("iam", "Version=2010-05-08&Action=ListUsers");
    plan.key.1 = "wrong".to_owned();
    assert!(outcome(&send(&server, &plan)).contains("SignatureDoesNotMatch"));
    assert_eq!(iam(&server, "ListUsers"), RATE_EXCEEDED);
    set(json!([{ "operation": "*", "next": 9 }]));
    set(json!([]));
    assert_eq!(iam(&server, "ListUsers"), "OK");
    for wrong in [
        json!({}),
        json!([{}]),
        json!([{ "operation": "iam:ListUsers" }]),
        json!([{ "operation": "iam:ListUsers", "next": -1 }]),
        json!([{ "operation": "iam:ListUsers", "next": 1, "per_second": 1 }]),
        json!([{ "operation": "iam:NoSuchThing", "next": 1 }]),
        json!([{ "operation": "*", "per_second": 0 }]),
    ] {
        assert_eq!(set(wrong.clone()), 400, "{wrong}");
    }
}

/// A reset fills the buckets that the server was started with.
#[test]
fn a_rate_is_kept_on_the_accounts_clock() {
    let server = server(|config: &mut Config| {
        config.throttles = vec![Throttle {
            operation: "iam:ListUsers".to_owned(),
            limit: Limit::Bucket {
                per_second: 0.001,
                burst: 2.0,
            },
        }];
    });
    for _ in 0..2 {
        assert_eq!(iam(&server, "ListUsers"), "OK");
        assert_eq!(iam(&server, "ListUsers"), "OK");
        assert_eq!(iam(&server, "ListUsers"), RATE_EXCEEDED);
        advance(&server, 1_000);
        assert_eq!(iam(&server, "ListUsers"), "OK");
        assert_eq!(iam(&server, "ListUsers"), RATE_EXCEEDED);
        control(&server, "POST", "reset", "");
    }
}

/// Reads, credentials and sessions are those of a minute ago; a second write sees the first.
#[test]
fn writes_are_seen_late() {
    let server = server(|_| {});
    iam(&server, "CreateUser&UserName=old");
    let set = |seconds: i64| {
        let body = json!({ "delay_seconds": seconds }).to_string();
        control(&server, "POST", "visibility", &body).status
    };
    assert_eq!(set(60), 200);
    assert_eq!(
        iam(&server, "GetUser&UserName=old"),
        "OK",
        "what was there is seen"
    );
    assert_eq!(iam(&server, "CreateUser&UserName=new"), "OK");
    assert!(iam(&server, "GetUser&UserName=new").contains("NoSuchEntity"));
    assert!(iam(&server, "CreateUser&UserName=new").contains("EntityAlreadyExists"));
    let key = call(
        &server,
        "iam",
        "Version=2010-05-08&Action=CreateAccessKey&UserName=new",
    );
    let mut who = Plan::sdk("sts", "Action=GetCallerIdentity&Version=2011-06-15");
    who.key = (
        key.element("AccessKeyId").unwrap().to_owned(),
        key.element("SecretAccessKey").unwrap().to_owned(),
    );
    assert!(outcome(&send(&server, &who)).contains("InvalidClientTokenId"));
    advance(&server, 59);
    assert!(iam(&server, "GetUser&UserName=new").contains("NoSuchEntity"));
    advance(&server, 1);
    assert_eq!(iam(&server, "GetUser&UserName=new"), "OK");
    assert_eq!(outcome(&send(&server, &who)), "OK");

    // what is gone is seen for a while, and cannot write any more
    let key = format!("AccessKeyId={}&UserName=new", who.key.0);
    assert_eq!(iam(&server, &format!("DeleteAccessKey&{key}")), "OK");
    assert_eq!(iam(&server, "DeleteUser&UserName=new"), "OK");
    assert_eq!(outcome(&send(&server, &who)), "OK");
    let mut write = Plan::sdk("iam", "Version=2010-05-08&Action=CreateUser&UserName=x");
    write.key = who.key.clone();
    assert!(outcome(&send(&server, &write)).contains("InvalidClientTokenId"));
    // without a delay everything is seen at once
    assert_eq!(set(0), 200);
    assert!(outcome(&send(&server, &who)).contains("InvalidClientTokenId"));
    assert_eq!(set(-1), 400);
}

/// The one that everybody runs into: the role was just made, and AssumeRole refuses.
#[test]
fn a_role_that_was_just_made_cannot_be_assumed_yet() {
    let server = server(|config: &mut Config| config.visibility_delay = SignedDuration::from_secs(10));
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}}"#;
    let trust: String = form_urlencoded::byte_serialize(trust.as_bytes()).collect();
    assert_eq!(
        iam(
            &server,
            &format!("CreateRole&RoleName=deploy&AssumeRolePolicyDocument={trust}")
        ),
        "OK"
    );
    let assume = || {
        outcome(&call(
            &server,
            "sts",
            "Action=AssumeRole&Version=2011-06-15&RoleSessionName=test&RoleArn=arn:aws:iam::123456789012:role/deploy",
        ))
    };
    assert!(assume().contains("AccessDenied"), "{}", assume());
    advance(&server, 10);
    assert_eq!(assume(), "OK");
    control(&server, "POST", "reset", "");
    iam(&server, "CreateUser&UserName=alice");
    assert!(
        iam(&server, "GetUser&UserName=alice").contains("NoSuchEntity"),
        "a reset keeps the start's delay"
    );
}

#[test]
fn wrong_switches_do_not_start() {
    let refused = |change: fn(&mut Config)| {
        let mut config = Config::default();
        change(&mut config);
        match start(config).unwrap_err() {
            StartError::Config(error) => error,
            other => panic!("{other}"),
        }
    };
    assert_eq!(
        refused(|config| config.visibility_delay = SignedDuration::from_secs(-1)),
        ConfigError::VisibilityDelay
    );
    assert!(matches!(
        refused(|config| config.throttles = vec![Throttle {
            operation: "s3:GetObject".to_owned(),
            limit: Limit::Next(1),
        }]),
        ConfigError::Throttle(_)
    ));
}
