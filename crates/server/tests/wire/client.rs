//! A bare HTTP client: it sends any bytes, also wrong ones, and reads answers.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;

use steprole_authority::{FixedKey, Secret};
use steprole_server::{Config, Running, start};

use crate::signed::{KEY_ID, Message, Plan, SECRET};

/// A server with a known operator key and test controls.
pub(crate) fn server(change: impl FnOnce(&mut Config)) -> Running {
    let mut config = Config {
        operator: Some(FixedKey {
            id: KEY_ID.to_owned(),
            secret: Secret::new(SECRET),
        }),
        test_controls: true,
        ..Config::default()
    };
    change(&mut config);
    start(config).unwrap()
}

/// A call to STS or IAM by the operator, signed now.
pub(crate) fn call(server: &Running, service: &'static str, body: &str) -> Answer {
    send(server, &Plan::sdk(service, body))
}

/// A call to a control route.
pub(crate) fn control(server: &Running, method: &str, route: &str, body: &str) -> Answer {
    let length = body.len();
    Connection::open(server.address()).exchange(&format!(
        "{method} /_steprole/{route} HTTP/1.1\r\nhost: steprole\r\ncontent-length: {length}\r\n\r\n{body}"
    ))
}

/// Sends a request, signed now.
pub(crate) fn send(server: &Running, plan: &Plan) -> Answer {
    Connection::open(server.address()).exchange(&wire(&plan.sign_now()))
}

/// A request as it goes over the wire.
pub(crate) fn wire(message: &Message) -> String {
    let question = if message.query.is_empty() { "" } else { "?" };
    let headers: Vec<String> = message
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    format!(
        "{} {}{question}{} HTTP/1.1\r\n{}\r\ncontent-length: {}\r\n\r\n{}",
        message.method,
        message.path,
        message.query,
        headers.join("\r\n"),
        message.body.len(),
        std::str::from_utf8(&message.body).unwrap()
    )
}

/// One connection.
pub(crate) struct Connection(pub(crate) TcpStream);

impl Connection {
    pub(crate) fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        // a hang is a failure
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        Self(stream)
    }

    pub(crate) fn exchange(&mut self, request: &str) -> Answer {
        self.write(request.as_bytes());
        self.read().unwrap()
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) {
        // the server may have answered and left already
        let _ = self.0.write_all(bytes);
    }

    pub(crate) fn end(&mut self) {
        self.0.shutdown(Shutdown::Write).unwrap();
    }

    /// The next answer; `None` when the server closed the connection without one.
    pub(crate) fn read(&mut self) -> Option<Answer> {
        let mut bytes = Vec::new();
        let mut byte = [0];
        while !bytes.ends_with(b"\r\n\r\n") {
            match self.0.read(&mut byte) {
                Ok(1) => bytes.extend(byte),
                Ok(_) => return None,
                Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => return None,
                Err(error) => panic!("no answer: {error}"),
            }
        }
        let head = String::from_utf8(bytes).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let mut answer = Answer {
            status,
            head: head.to_lowercase(),
            body: String::new(),
        };
        let length = answer
            .header("content-length")
            .map_or(0, |length| length.parse().unwrap());
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).unwrap();
        answer.body = String::from_utf8(body).unwrap();
        Some(answer)
    }

    /// Whether the server has closed the connection and sends nothing more.
    pub(crate) fn is_closed(&mut self) -> bool {
        matches!(self.0.read(&mut [0]), Ok(0) | Err(_))
    }
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    /// The text of an XML element.
    pub(crate) fn element(&self, name: &str) -> Option<&str> {
        let (_, rest) = self.body.split_once(&format!("<{name}>"))?;
        rest.split_once(&format!("</{name}>")).map(|(text, _)| text)
    }

    /// Status, code and text of an error.
    pub(crate) fn error(&self) -> (u16, &str, &str) {
        let text = |name| {
            self.element(name)
                .unwrap_or_else(|| panic!("no {name} in {}", self.body))
        };
        (self.status, text("Code"), text("Message"))
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        assert_eq!(self.header("content-type"), Some("application/json"));
        serde_json::from_str(&self.body).unwrap()
    }
}
