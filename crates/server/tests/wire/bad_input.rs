//! What should not come, and comes all the same: an error, never a hang.

use std::time::Duration;

use steprole_server::{Config, Running};

use crate::client::{Answer, Connection, call, server, wire};
use crate::signed::Plan;

const WHO: &str = "Action=GetCallerIdentity&Version=2011-06-15";

fn raw(server: &Running, request: &str) -> Answer {
    Connection::open(server.address()).exchange(request)
}

fn is_well(server: &Running) {
    assert_eq!(call(server, "sts", WHO).status, 200);
}

#[test]
fn wrong_methods_paths_and_content_types() {
    let server = server(|_| {});
    for (request, status, code) in [
        (
            "PUT / HTTP/1.1\r\nhost: sts\r\ncontent-length: 0\r\n\r\n",
            405,
            "MethodNotAllowed",
        ),
        ("OPTIONS / HTTP/1.1\r\nhost: sts\r\n\r\n", 405, "MethodNotAllowed"),
        ("GET /nothing HTTP/1.1\r\nhost: sts\r\n\r\n", 404, "NotFound"),
        (
            "POST //?a=b HTTP/1.1\r\nhost: sts\r\ncontent-length: 0\r\n\r\n",
            404,
            "NotFound",
        ),
        (
            "POST / HTTP/1.1\r\nhost: sts\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}",
            415,
            "UnsupportedMediaType",
        ),
        (
            "GET / HTTP/1.1\r\nhost: iam.local\r\n\r\n",
            403,
            "MissingAuthenticationToken",
        ),
        (
            "GET /?a=%zz HTTP/1.1\r\nhost: sts\r\n\r\n",
            400,
            "MalformedQueryString",
        ),
        (
            "POST / HTTP/1.1\r\nhost: sts\r\ncontent-length: 3\r\n\r\na=%",
            400,
            "MalformedQueryString",
        ),
    ] {
        let answer = raw(&server, request);
        assert_eq!((answer.status, answer.error().1), (status, code), "{request}");
        assert_eq!(answer.header("content-type"), Some("text/xml"));
        assert_eq!(answer.header("x-amzn-requestid"), answer.element("RequestId"));
        assert_eq!(
            answer.header("allow"),
            Some("get, post").filter(|_| status == 405)
        );
    }
    is_well(&server);
}

#[test]
fn a_body_that_is_too_large_is_not_read() {
    let server = server(|_| {});
    let limit = 1024 * 1024;
    let declared = format!(
        "POST / HTTP/1.1\r\nhost: sts\r\ncontent-length: {}\r\n\r\n",
        limit + 1
    );
    let answer = raw(&server, &declared);
    assert_eq!((answer.status, answer.error().1), (413, "RequestEntityTooLarge"));
    assert_eq!(answer.header("connection"), Some("close"));

    let mut connection = Connection::open(server.address());
    connection.write(b"POST / HTTP/1.1\r\nhost: sts\r\ntransfer-encoding: chunked\r\n\r\n");
    let chunk = format!("10000\r\n{}\r\n", "a".repeat(0x10000));
    for _ in 0..17 {
        connection.write(chunk.as_bytes());
    }
    assert_eq!(connection.read().unwrap().status, 413);

    let largest = format!(
        "{WHO}&Padding={}",
        "a".repeat(limit - WHO.len() - "&Padding=".len())
    );
    assert_eq!(largest.len(), limit);
    assert_eq!(call(&server, "sts", &largest).status, 200);
}

#[test]
fn a_body_that_does_not_come_is_not_waited_for() {
    let server = server(|config: &mut Config| config.limits.body_time = Duration::from_millis(30));
    let mut connection = Connection::open(server.address());
    let answer = connection.exchange("POST / HTTP/1.1\r\nhost: sts\r\ncontent-length: 10\r\n\r\nActio");
    assert_eq!((answer.status, answer.error().1), (408, "RequestTimeout"));
    assert!(connection.is_closed());
    is_well(&server);
}

/// Large bodies wait for each other, but nobody waits for ever.
#[test]
fn large_bodies_share_their_room() {
    let server = server(|config: &mut Config| {
        config.limits.large_bodies = 1;
        config.limits.body_time = Duration::from_millis(200);
    });
    let large = wire(&Plan::sdk("sts", &format!("{WHO}&Padding={}", "a".repeat(100_000))).sign_now());
    let mut slow = Connection::open(server.address());
    slow.write(&large.as_bytes()[..large.len() - 1]);
    let mut next = Connection::open(server.address());
    next.write(large.as_bytes());
    is_well(&server);
    assert_eq!(slow.read().unwrap().status, 408);
    assert!(matches!(next.read().unwrap().status, 200 | 408));
    assert_eq!(Connection::open(server.address()).exchange(&large).status, 200);
}

#[test]
fn a_head_that_does_not_come_is_not_waited_for() {
    let server = server(|config: &mut Config| config.limits.head_time = Duration::from_millis(30));
    for head in ["", "POST / HTTP/1.1\r\nhost: s"] {
        let mut connection = Connection::open(server.address());
        connection.write(head.as_bytes());
        let answered = connection.read();
        assert!(answered.is_none_or(|answer| answer.status == 408));
        assert!(connection.is_closed());
    }
    is_well(&server);
}

#[test]
fn a_truncated_body_ends_the_connection() {
    let server = server(|_| {});
    let mut connection = Connection::open(server.address());
    connection.write(b"POST / HTTP/1.1\r\nhost: sts\r\ncontent-length: 10\r\n\r\nActio");
    connection.end();
    let answered = connection.read();
    assert!(answered.is_none_or(|answer| answer.status == 400));
    assert!(connection.is_closed());
    is_well(&server);
}

#[test]
fn what_is_not_http_gets_an_http_error() {
    let server = server(|_| {});
    let flood = "a".repeat(100_000);
    for (request, status) in [
        ("\0\0\0\0\r\n\r\n".to_owned(), 400),
        ("\u{16}\u{3}\u{1}\u{2}\0\u{1}\0".to_owned() + "\r\n\r\n", 400),
        ("GET / HTTP/9.9\r\n\r\n".to_owned(), 400),
        ("GET / HTTP/1.1\r\nno colon\r\n\r\n".to_owned(), 400),
        (
            "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n".to_owned(),
            400,
        ),
        (format!("GET /?{flood} HTTP/1.1\r\nhost: a\r\n\r\n"), 431),
        (format!("GET / HTTP/1.1\r\nhost: a\r\nx: {flood}\r\n\r\n"), 431),
    ] {
        let mut connection = Connection::open(server.address());
        connection.write(request.as_bytes());
        let answer = connection.read();
        assert_eq!(
            answer.unwrap().status,
            status,
            "{}",
            &request[..request.len().min(60)]
        );
        assert!(connection.is_closed());
    }
    is_well(&server);
}

/// Many calls on one connection, also when they come all at once.
#[test]
fn a_connection_is_used_again() {
    let server = server(|_| {});
    let request = wire(&Plan::sdk("sts", WHO).sign_now());
    let mut connection = Connection::open(server.address());
    connection.write(request.repeat(3).as_bytes());
    for _ in 0..3 {
        assert_eq!(connection.read().unwrap().status, 200);
    }
    assert_eq!(connection.exchange(&request).status, 200);
}

#[test]
fn a_thousand_connections_at_once() {
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile);
    let raised = rustix::process::Rlimit {
        current: limit.maximum,
        ..limit
    };
    rustix::process::setrlimit(rustix::process::Resource::Nofile, raised).unwrap();
    let server = server(|_| {});
    let request = wire(&Plan::sdk("sts", WHO).sign_now());
    let mut connections: Vec<Connection> = (0..1000).map(|_| Connection::open(server.address())).collect();
    for connection in &mut connections {
        connection.write(request.as_bytes());
    }
    for connection in &mut connections {
        assert_eq!(connection.read().unwrap().status, 200);
    }
}

/// More than the server serves at a time wait, and are served.
#[test]
fn connections_wait_for_room() {
    let server = server(|config: &mut Config| config.limits.connections = 2);
    let request = wire(&Plan::sdk("sts", WHO).sign_now());
    let mut connections: Vec<Connection> = (0..20).map(|_| Connection::open(server.address())).collect();
    for connection in &mut connections {
        connection.write(request.as_bytes());
    }
    for mut connection in connections {
        assert_eq!(connection.read().unwrap().status, 200);
    }
}

/// Clients that only hold connections keep nobody out: the one idle longest makes room.
#[test]
fn idle_connections_make_room_for_those_that_wait() {
    let server = server(|config: &mut Config| {
        config.limits.connections = 3;
        config.limits.spare_time = Duration::ZERO;
    });
    let request = wire(&Plan::sdk("sts", WHO).sign_now());
    let mut silent: Vec<Connection> = (0..8).map(|_| Connection::open(server.address())).collect();
    let mut used = Connection::open(server.address());
    assert_eq!(used.exchange(&request).status, 200);
    let mut other = Connection::open(server.address());
    assert_eq!(other.exchange(&request).status, 200);
    assert!(
        silent.first_mut().is_some_and(|first| first.read().is_none()),
        "it was closed"
    );
}
