//! Starting and stopping.

use std::net::TcpStream;

use steprole_server::{Config, StartError, start};

use crate::client::{Connection, call, server, wire};
use crate::signed::Plan;

const WHO: &str = "Action=GetCallerIdentity&Version=2011-06-15";

#[test]
fn a_default_server_has_a_generated_key_and_is_on_loopback() {
    let server = start(Config::default()).unwrap();
    assert!(server.address().ip().is_loopback());
    assert_eq!(server.url(), format!("http://{}", server.address()));
    assert!(server.operator().id.starts_with("AKIA"));
    assert_eq!(server.operator().secret.expose().len(), 40);
    assert!(server.root().is_none());
    assert!(!format!("{server:?}").contains(server.operator().secret.expose()));
}

#[test]
fn the_root_user_has_a_key_on_request() {
    let server = server(|config| config.root_key = true);
    let root = server.root().unwrap().clone();
    let mut plan = Plan::sdk("sts", WHO);
    plan.key = (root.id, root.secret.expose().to_owned());
    let answer = crate::client::send(&server, &plan);
    assert_eq!(answer.element("Arn"), Some("arn:aws:iam::123456789012:root"));
}

#[test]
fn an_address_in_use_is_told() {
    let first = start(Config::default()).unwrap();
    let second = start(Config {
        listen: first.address(),
        ..Config::default()
    });
    let error = second.unwrap_err();
    assert!(matches!(error, StartError::Address { .. }));
    assert!(
        error
            .to_string()
            .starts_with(&format!("cannot listen on {}: ", first.address()))
    );
}

/// Answers in progress end; then nobody listens.
#[test]
fn stop_lets_the_last_answer_out() {
    let server = server(|_| {});
    let address = server.address();
    let request = wire(&Plan::sdk("sts", WHO).sign_now());
    let (start, rest) = request.split_at(request.len() - 1);
    let mut connection = Connection::open(address);
    connection.write(start.as_bytes());
    // an answer on another connection shows that the first one has been accepted before
    assert_eq!(call(&server, "sts", WHO).status, 200);
    let stopping = std::thread::spawn(move || server.stop());
    while TcpStream::connect(address).is_ok() {
        std::thread::yield_now();
    }
    connection.write(rest.as_bytes());
    assert_eq!(connection.read().unwrap().status, 200);
    assert!(connection.is_closed());
    stopping.join().unwrap();
}

/// A test with a runtime of its own starts and drops it like any other.
#[tokio::test]
async fn a_server_lives_inside_another_runtime() {
    let server = server(|_| {});
    let other = crate::client::server(|_| {});
    assert_eq!(call(&server, "sts", WHO).status, 200);
    drop(server);
    other.stop();
}
