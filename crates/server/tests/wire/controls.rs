//! The control routes.

use serde_json::json;
use steprole_authority::Secret;
use steprole_server::{Config, Running};

use crate::client::{Connection, call, control, send, server};
use crate::signed::Plan;

const WHO: &str = "Action=GetCallerIdentity&Version=2011-06-15";

/// Credentials of a GetSessionToken session of the operator.
struct Session {
    id: String,
    secret: String,
    token: String,
}

impl Session {
    fn get(server: &Running) -> Self {
        let answer = call(server, "sts", "Action=GetSessionToken&Version=2011-06-15");
        let text = |name| {
            answer
                .element(name)
                .unwrap_or_else(|| panic!("{}", answer.body))
                .to_owned()
        };
        Self {
            id: text("AccessKeyId"),
            secret: text("SecretAccessKey"),
            token: text("SessionToken"),
        }
    }

    /// The code of the error that GetCallerIdentity answers, or `OK`.
    fn who(&self, server: &Running) -> String {
        let mut plan = Plan::sdk("sts", WHO);
        plan.key = (self.id.clone(), self.secret.clone());
        plan.token = Some(self.token.clone());
        outcome(server, &plan)
    }
}

fn outcome(server: &Running, plan: &Plan) -> String {
    let answer = send(server, plan);
    if answer.status == 200 {
        "OK".to_owned()
    } else {
        answer.error().1.to_owned()
    }
}

#[test]
fn health_says_ok() {
    let server = server(|config: &mut Config| config.test_controls = false);
    let health = control(&server, "GET", "health", "");
    assert_eq!(health.status, 200);
    assert_eq!(health.json()["status"], "ok");
}

/// The clock is moved for sessions; signatures are still made with the host's time.
#[test]
fn after_thirteen_hours_a_session_has_expired() {
    let server = server(|_| {});
    let session = Session::get(&server);
    assert_eq!(session.who(&server), "OK");
    let before = server.clock().now();
    let moved = control(&server, "POST", "clock", r#"{"advance_seconds": 46800}"#);
    assert_eq!(moved.status, 200);
    assert!(moved.json()["now"].as_str().unwrap() > before.to_string().as_str());
    assert_eq!(session.who(&server), "ExpiredToken");
    assert_eq!(call(&server, "sts", WHO).status, 200);
    assert_eq!(Session::get(&server).who(&server), "OK");
}

#[test]
fn a_session_can_be_shorter_than_aws_allows() {
    let server = server(|_| {});
    assert_eq!(
        control(&server, "POST", "session-lifetime", r#"{"seconds": 2}"#).json(),
        json!({ "seconds": 2 })
    );
    let session = Session::get(&server);
    assert_eq!(session.who(&server), "OK");
    control(&server, "POST", "clock", r#"{"advance_seconds": 2}"#);
    assert_eq!(session.who(&server), "ExpiredToken");
    assert_eq!(
        control(&server, "POST", "session-lifetime", r#"{"seconds": null}"#).status,
        200
    );
    let session = Session::get(&server);
    control(&server, "POST", "clock", r#"{"advance_seconds": 2}"#);
    assert_eq!(session.who(&server), "OK");
}

/// Back to the start: nothing that was made is known any more, its sessions included, and the clock is back.
#[test]
fn reset_goes_back_to_the_start() {
    let server = server(|_| {});
    let session = Session::get(&server);
    let start = server.clock().now();
    control(&server, "POST", "clock", r#"{"advance_seconds": 3600}"#);
    assert_eq!(
        control(&server, "POST", "reset", "").json(),
        json!({ "reset": true })
    );
    assert!(server.clock().now().duration_since(start) < jiff::SignedDuration::from_mins(10));
    assert_eq!(session.who(&server), "InvalidClientTokenId");
    assert_eq!(call(&server, "sts", WHO).status, 200);
}

/// §14.4 of the rules of tokens: a long-term key has none, a temporary one has its own.
#[test]
fn a_token_belongs_to_its_key() {
    let server = server(|_| {});
    let session = Session::get(&server);
    let other = Session::get(&server);
    let plan = |key: (String, String), token: Option<&str>| {
        let mut plan = Plan::sdk("sts", WHO);
        plan.key = key;
        plan.token = token.map(str::to_owned);
        plan
    };
    let long_term = Plan::sdk("sts", WHO).key;
    let temporary = (session.id.clone(), session.secret.clone());
    let foreign = crate::client::server(|_| {});
    let cases = [
        plan(long_term, Some(&session.token)),
        plan(temporary.clone(), None),
        plan(temporary.clone(), Some("garbage")),
        plan(temporary.clone(), Some(&session.token[..session.token.len() - 4])),
        plan(temporary.clone(), Some(&other.token)),
        plan(temporary, Some(&Session::get(&foreign).token)),
    ];
    for case in &cases {
        assert_eq!(outcome(&server, case), "InvalidClientTokenId", "{case:?}");
    }
    assert_eq!(session.who(&server), "OK");
}

#[test]
fn wrong_requests_get_clean_errors() {
    let server = server(|_| {});
    for (method, route, body, status) in [
        ("POST", "health", "", 405),
        ("GET", "reset", "", 405),
        ("PUT", "reset", "", 405),
        ("GET", "nothing", "", 404),
        ("POST", "clock", "", 400),
        ("POST", "clock", "{", 400),
        ("POST", "clock", "[]", 400),
        ("POST", "clock", "{}", 400),
        ("POST", "clock", r#"{"advance_seconds": "1"}"#, 400),
        ("POST", "clock", r#"{"advance_seconds": 1.5}"#, 400),
        ("POST", "clock", r#"{"advance_seconds": -1}"#, 400),
        (
            "POST",
            "clock",
            r#"{"advance_seconds": 9223372036854775807}"#,
            400,
        ),
        ("POST", "session-lifetime", r#"{"seconds": 0}"#, 400),
        ("POST", "session-lifetime", r#"{"seconds": true}"#, 400),
        ("GET", "explain", "", 400),
        ("GET", "explain?request_id=%zz", "", 400),
    ] {
        let answer = control(&server, method, route, body);
        assert_eq!(answer.status, status, "{method} {route} {body}");
        assert!(answer.json()["error"]["message"].is_string());
    }
}

#[test]
fn without_test_controls_nothing_can_be_moved() {
    let server = server(|config: &mut Config| config.test_controls = false);
    for route in ["reset", "clock", "session-lifetime"] {
        assert_eq!(
            control(&server, "POST", route, r#"{"advance_seconds": 1, "seconds": 1}"#).status,
            404
        );
    }
}

/// Any page in a browser can reach loopback; what it sends carries its origin.
#[test]
fn web_pages_are_turned_away() {
    let server = server(|_| {});
    for (header, status) in [
        ("origin: https://example.com", 403),
        ("sec-fetch-site: cross-site", 403),
        ("sec-fetch-site: none", 200),
    ] {
        let answer = Connection::open(server.address()).exchange(&format!(
            "POST /_steprole/reset HTTP/1.1\r\nhost: localhost\r\n{header}\r\ncontent-length: 0\r\n\r\n"
        ));
        assert_eq!(answer.status, status, "{header}");
    }
}

#[test]
fn off_loopback_a_token_is_asked_for() {
    let server = server(|config: &mut Config| {
        config.listen = "0.0.0.0:0".parse().unwrap();
        config.test_token = Some(Secret::new("a-test-token"));
    });
    let address = ([127, 0, 0, 1], server.address().port()).into();
    let health = |authorization: &str| {
        let request = format!("GET /_steprole/health HTTP/1.1\r\nhost: a\r\n{authorization}\r\n");
        Connection::open(address).exchange(&request)
    };
    let refused = health("");
    assert_eq!(
        (refused.status, refused.header("www-authenticate")),
        (401, Some("bearer"))
    );
    assert_eq!(health("authorization: Bearer a-test\r\n").status, 401);
    assert_eq!(health("authorization: a-test-token\r\n").status, 401);
    assert_eq!(health("authorization: Bearer a-test-token\r\n").status, 200);
}
