//! `why` about a refusal of our own server, asked for by request id.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

use serde::Deserialize;

use super::cause::Cause;
use super::report::{Report, Request};
use crate::environment::Variable;
use crate::failure::Failure;
use crate::language::Language;
use crate::messages::{Message, Text, Value};

/// What the server remembers of a request.
#[derive(Debug, Deserialize)]
pub(crate) struct Explained {
    service: String,
    operation: Option<String>,
    error: Option<ServiceError>,
    verdicts: Vec<Verdict>,
}

#[derive(Debug, Deserialize)]
struct ServiceError {
    code: String,
    message: String,
}

/// One decision of the server.
#[derive(Debug, Deserialize)]
pub(crate) struct Verdict {
    /// The caller's ARN.
    pub(crate) caller: String,
    /// The action.
    pub(crate) action: String,
    /// The resource.
    pub(crate) resource: String,
    outcome: String,
    layer: String,
    policy: Option<Policy>,
    statement: Option<Statement>,
    /// What `aws:MultiFactorAuthPresent` was.
    pub(crate) mfa: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Policy {
    Account { name: String },
    Inline { holder: String, name: String },
    Managed { arn: String },
    Resource { arn: String },
    Session,
    Trust { role: String },
}

#[derive(Debug, Deserialize)]
struct Statement {
    index: usize,
    sid: Option<String>,
}

impl Explained {
    /// Asks the server.
    pub(crate) fn fetch(endpoint: &str, request_id: &str) -> Result<Self, Failure> {
        let failed = |reason: String| {
            let text = Message::ServerNoAnswer.text().with("endpoint", endpoint);
            Failure::new(text.with("reason", reason)).hinted(Message::ServerNoAnswerHint.text())
        };
        let is_id = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        if request_id.is_empty() || !request_id.chars().all(is_id) {
            let text = Message::ServerBadId.text().with("id", request_id);
            return Err(Failure::usage(text));
        }
        let (status, body) = get(endpoint, &format!("/_steprole/explain?request_id={request_id}"))
            .map_err(|error| failed(error.to_string()))?;
        if status == 404 {
            let text = Message::ServerForgot.text().with("id", request_id);
            return Err(Failure::new(text).hinted(Message::ServerForgotHint.text()));
        }
        if status != 200 {
            return Err(failed(format!("HTTP {status}")));
        }
        serde_json::from_slice(&body).map_err(|error| failed(error.to_string()))
    }

    /// The decision that ended the request: the refusal, else the last one.
    pub(crate) fn verdict(&self) -> Option<&Verdict> {
        let refusal = self.verdicts.iter().find(|verdict| verdict.outcome != "allow");
        refusal.or(self.verdicts.last())
    }

    /// What the server knows, without the documents.
    pub(crate) fn report(&self, language: Language) -> Report {
        let say = |text: &Text| text.render(language);
        let Some(verdict) = self.verdict() else {
            return self.no_decision(language);
        };
        // the server keeps which statement decided, and not what it says
        let (decision, cause) = match verdict.outcome.as_str() {
            "allow" => ("allow", Cause::Allowed),
            "explicit-deny" => ("explicit", Cause::Unsaid),
            _ => ("implicit", Cause::Unsaid),
        };
        let because = match (&verdict.statement, decision) {
            (Some(_), "allow") => Message::BecauseAllows
                .text()
                .with("statement", verdict.statement_text()),
            (Some(_), _) => Message::BecauseDenies
                .text()
                .with("statement", verdict.statement_text()),
            (None, "allow") => Message::BecauseNoPermissionNeeded.text(),
            (None, _) => Message::SaidImplicit.text().with("layer", layer(&verdict.layer)),
        };
        let missing = match (cause, verdict.mfa) {
            (Cause::Allowed, _) => Message::MissingNothing.text(),
            (_, None) => Message::MissingServedAbsent.text(),
            (_, Some(false)) => Message::MissingServedFalse.text(),
            (_, Some(true)) => Message::MissingServedTrue.text(),
        };
        let next = match (&self.error, cause) {
            (Some(error), Cause::Allowed) => Message::NextService
                .text()
                .with("code", error.code.as_str())
                .with("message", error.message.as_str()),
            (None, Cause::Allowed) => Message::NextNothing.text(),
            _ => Message::NextGiveAccount.text(),
        };
        Report {
            policy: verdict
                .policy
                .as_ref()
                .map(|policy| policy.text().render(Language::English)),
            statement: verdict.statement.as_ref().map(|statement| statement.index),
            decided: format!("{} [{}]", say(&because), cause.code()),
            missing: say(&missing),
            next: say(&next),
            ..Report::new(
                decision,
                cause,
                Request {
                    principal: Some(verdict.caller.clone()),
                    action: Some(verdict.action.clone()),
                    resource: Some(verdict.resource.clone()),
                    mfa: Some(match verdict.mfa {
                        None => "absent",
                        Some(false) => "no",
                        Some(true) => "yes",
                    }),
                },
            )
        }
    }

    /// A request that never came to a decision: its signature, its form, or nothing was wrong.
    fn no_decision(&self, language: Language) -> Report {
        let request = Request {
            action: self
                .operation
                .as_ref()
                .map(|operation| format!("{}:{operation}", self.service)),
            ..Request::default()
        };
        let say = |text: &Text| text.render(language);
        let (code, message) = match &self.error {
            Some(error) => (error.code.as_str(), error.message.as_str()),
            None => ("", ""),
        };
        Report {
            decided: format!(
                "{} [{}]",
                say(&Message::SaidByService
                    .text()
                    .with("code", code)
                    .with("message", message)),
                Cause::Unsaid.code()
            ),
            missing: say(&Message::MissingNoDecision.text()),
            next: say(&Message::NextNothing.text()),
            ..Report::new("refused", Cause::Unsaid, request)
        }
    }
}

impl Verdict {
    fn statement_text(&self) -> Text {
        let number = self.statement.as_ref().map_or(0, |statement| statement.index + 1);
        let sid = self
            .statement
            .as_ref()
            .and_then(|statement| statement.sid.as_deref());
        let text = match sid {
            Some(sid) => Message::StatementSid.text().with("sid", sid),
            None => Message::Statement.text(),
        };
        let policy: Value = match &self.policy {
            Some(policy) => policy.text().into(),
            None => "?".into(),
        };
        text.with("policy", policy).with("number", number)
    }
}

impl Policy {
    fn text(&self) -> Text {
        use crate::commands::question::words::short;
        match self {
            Self::Account { name } => Message::OriginAccount.text().with("name", name.as_str()),
            Self::Inline { holder, name } => Message::OriginInline
                .text()
                .with("name", name.as_str())
                .with("holder", short(holder)),
            Self::Managed { arn } => Message::OriginManaged.text().with("arn", arn.as_str()),
            Self::Resource { arn } => Message::OriginResource.text().with("resource", arn.as_str()),
            Self::Session => Message::LayerSession.text(),
            Self::Trust { role } => Message::OriginTrust.text().with("role", short(role)),
        }
    }
}

/// The layer that the server names.
fn layer(word: &str) -> Message {
    match word {
        "boundary" => Message::LayerBoundary,
        "resource" => Message::LayerResource,
        "resource-control" => Message::LayerResourceControl,
        "service-control" => Message::LayerServiceControl,
        "session" => Message::LayerSession,
        "trust" => Message::LayerTrust,
        "vpc-endpoint" => Message::LayerVpcEndpoint,
        _ => Message::LayerIdentity,
    }
}

/// One plain HTTP request: our server speaks nothing else yet, and a client library for this would be all cost.
fn get(endpoint: &str, path: &str) -> io::Result<(u16, Vec<u8>)> {
    const PATIENCE: Duration = Duration::from_secs(5);
    let invalid = |what: &str| io::Error::new(io::ErrorKind::InvalidInput, what.to_owned());
    let host = endpoint
        .strip_prefix("http://")
        .ok_or_else(|| invalid("the endpoint must begin with http://"))?;
    let host = host.split('/').next().unwrap_or_default();
    let address = host
        .to_socket_addrs()
        .or_else(|_| (host, 80).to_socket_addrs())?
        .next()
        .ok_or_else(|| invalid("the endpoint has no address"))?;
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let authorization = Variable::TestToken.value().map_or(String::new(), |token| {
        format!("authorization: Bearer {token}\r\n")
    });
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: {host}\r\n{authorization}connection: close\r\n\r\n"
    )?;
    let mut answer = Vec::new();
    stream.take(1 << 20).read_to_end(&mut answer)?;
    let head = answer
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .ok_or_else(|| invalid("no HTTP answer"))?;
    let status = answer
        .get(..head)
        .and_then(|head| std::str::from_utf8(head).ok())
        .and_then(|head| head.split(' ').nth(1))
        .and_then(|status| status.parse().ok())
        .ok_or_else(|| invalid("no HTTP answer"))?;
    Ok((status, answer.split_off(head + 4)))
}
