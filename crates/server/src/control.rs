//! The control routes, `/_steprole/…`: JSON in, JSON out.

use std::net::IpAddr;

use http::Method;
use http::header::{AUTHORIZATION, ORIGIN};
use http::request::Parts;
use jiff::SignedDuration;
use serde_json::{Value, json};
use steprole_authority::Secret;
use subtle::ConstantTimeEq as _;

use crate::answer::Answer;
use crate::console;
use crate::form::Form;
use crate::inquiry;
use crate::issuer;
use crate::server::Server;
use crate::throttle::{Limit, Throttle};

/// Where the control routes begin.
pub(crate) const PREFIX: &str = "/_steprole/";

/// Who may use the control routes, and which.
#[derive(Debug)]
pub(crate) struct Control {
    /// Whether the routes that change things exist.
    pub(crate) test_controls: bool,
    /// On loopback everyone may come; elsewhere only who has the token.
    pub(crate) loopback: bool,
    pub(crate) token: Option<Secret>,
}

/// A refusal: status, code, text.
pub(crate) type Refused = (u16, &'static str, String);

/// Answers a request to a control route.
pub(crate) fn answer(server: &Server, head: &Parts, body: &[u8], peer: IpAddr) -> Answer {
    let request_id = server.request_ids.next();
    if head.uri.path().strip_prefix(PREFIX) == Some("federation") {
        // AWS's own is open to everyone who brings credentials, and so to browsers
        return match console::answer(server, head, body) {
            Ok(body) => Answer::json(200, &body, request_id),
            Err(text) => error(400, "BadRequest", &text, request_id),
        };
    }
    let answered = server
        .control
        .admit(head)
        .and_then(|()| route(server, head, body, peer, &request_id));
    match answered {
        Ok(body) => Answer::json(200, &body, request_id),
        Err((status, code, text)) => error(status, code, &text, request_id),
    }
}

/// An error of a control route.
pub(crate) fn error(status: u16, code: &str, text: &str, request_id: String) -> Answer {
    Answer::json(
        status,
        &json!({ "error": { "code": code, "message": text } }),
        request_id,
    )
}

fn route(
    server: &Server,
    head: &Parts,
    body: &[u8],
    peer: IpAddr,
    request_id: &str,
) -> Result<Value, Refused> {
    let name = head.uri.path().strip_prefix(PREFIX).unwrap_or_default();
    let method = match name {
        "health" | "explain" | "jwks" | "openid-configuration" => Method::GET,
        "authorize" | "oidc-token" => Method::POST,
        "reset" | "clock" | "session-lifetime" | "throttle" | "visibility"
            if server.control.test_controls =>
        {
            Method::POST
        }
        "reset" | "clock" | "session-lifetime" | "throttle" | "visibility" => {
            return Err((
                404,
                "NotFound",
                "the server was started without test controls".to_owned(),
            ));
        }
        _ => return Err((404, "NotFound", format!("there is no control route `{name}`"))),
    };
    if head.method != method {
        return Err((405, "MethodNotAllowed", format!("use {method}")));
    }
    match name {
        "health" => Ok(json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION") })),
        "authorize" => {
            inquiry::answer(server, body, peer, request_id).map_err(|text| (400, "BadRequest", text))
        }
        "explain" => explain(server, head),
        "jwks" => issuer::key_set(server, head),
        "openid-configuration" => issuer::configuration(server, head),
        "oidc-token" => issuer::token(server, body),
        "reset" => reset(server),
        "clock" => clock(server, body),
        "throttle" => throttle(server, body),
        "visibility" => visibility(server, body),
        _ => session_lifetime(server, body),
    }
}

fn explain(server: &Server, head: &Parts) -> Result<Value, Refused> {
    let query = head.uri.query().unwrap_or_default();
    let query =
        Form::parse(query.as_bytes()).map_err(|malformed| (400, "BadRequest", malformed.to_string()))?;
    let request_id = query
        .value("request_id")
        .ok_or_else(|| (400, "BadRequest", "give the `request_id` of an answer".to_owned()))?;
    let explanation = server.explanations.find(request_id);
    explanation
        .map(|explanation| explanation.to_json())
        .ok_or_else(|| {
            (
                404,
                "NotFound",
                format!("request `{request_id}` is not among the latest ones"),
            )
        })
}

fn reset(server: &Server) -> Result<Value, Refused> {
    server
        .state
        .reset()
        .map_err(|failure| (500, "Failure", failure.to_string()))?;
    server.explanations.clear();
    server
        .throttles
        .set(&server.configured_throttles, server.state.clock().now());
    Ok(json!({ "reset": true }))
}

fn clock(server: &Server, body: &[u8]) -> Result<Value, Refused> {
    let seconds = member(body, "advance_seconds")?.as_i64().ok_or_else(|| {
        (
            400,
            "BadRequest",
            "`advance_seconds` must be a whole number".to_owned(),
        )
    })?;
    server
        .state
        .clock()
        .advance(SignedDuration::from_secs(seconds))
        .map_err(|refused| (400, "BadRequest", refused.to_string()))?;
    Ok(json!({ "now": server.state.clock().now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string() }))
}

fn session_lifetime(server: &Server, body: &[u8]) -> Result<Value, Refused> {
    let seconds = member(body, "seconds")?;
    let ceiling = seconds.as_i64().filter(|seconds| *seconds >= 1);
    if ceiling.is_none() && !seconds.is_null() {
        let text = "`seconds` must be a whole number of at least 1, or null to lift the cap";
        return Err((400, "BadRequest", text.to_owned()));
    }
    server.state.set_session_ceiling(ceiling);
    Ok(json!({ "seconds": ceiling }))
}

/// `{"limits": [{"operation": "iam:CreateUser", "next": 3}, {"operation": "*", "per_second": 5, "burst": 10}]}`
fn throttle(server: &Server, body: &[u8]) -> Result<Value, Refused> {
    let bad = |text: String| (400, "BadRequest", text);
    let limits = member(body, "limits")?;
    let limits = limits
        .as_array()
        .ok_or_else(|| bad("`limits` must be a list; an empty one lifts all".to_owned()))?;
    let throttles = limits
        .iter()
        .map(|limit| {
            let number = |name: &str| limit.get(name).and_then(Value::as_f64);
            let next = limit.get("next").and_then(Value::as_u64);
            let limit_of = match (next, number("per_second")) {
                (Some(calls), None) => Some(Limit::Next(calls)),
                (None, Some(per_second)) => Some(Limit::Bucket {
                    per_second,
                    burst: number("burst").unwrap_or(per_second.max(1.0)),
                }),
                _ => None,
            };
            match (limit.get("operation").and_then(Value::as_str), limit_of) {
                (Some(operation), Some(limit)) => Ok(Throttle {
                    operation: operation.to_owned(),
                    limit,
                }),
                _ => Err(bad(
                    "a limit has an `operation`, and either `next` or `per_second` with or without `burst`"
                        .to_owned(),
                )),
            }
        })
        .collect::<Result<Vec<_>, _>>()?;
    for throttle in &throttles {
        throttle.check().map_err(|error| bad(error.to_string()))?;
    }
    server.throttles.set(&throttles, server.state.clock().now());
    Ok(json!({ "limits": throttles.len() }))
}

fn visibility(server: &Server, body: &[u8]) -> Result<Value, Refused> {
    let seconds = member(body, "delay_seconds")?;
    let delay = seconds.as_i64().filter(|seconds| *seconds >= 0).ok_or_else(|| {
        (
            400,
            "BadRequest",
            "`delay_seconds` must be a whole number of at least 0".to_owned(),
        )
    })?;
    server.state.set_delay(SignedDuration::from_secs(delay));
    Ok(json!({ "delay_seconds": delay }))
}

/// The one member a body must have.
fn member(body: &[u8], name: &str) -> Result<Value, Refused> {
    let body: Value = serde_json::from_slice(body)
        .map_err(|error| (400, "BadRequest", format!("the body is not JSON: {error}")))?;
    match body.get(name) {
        Some(value) => Ok(value.clone()),
        None => Err((400, "BadRequest", format!("the body must be {{\"{name}\": n}}"))),
    }
}

/// Whose page asks, in browsers; `none` is somebody who typed the address (W3C, "Fetch Metadata Request Headers").
const SEC_FETCH_SITE: http::HeaderName = http::HeaderName::from_static("sec-fetch-site");

impl Control {
    fn admit(&self, head: &Parts) -> Result<(), Refused> {
        // a browser names the page that asks, or says that one does: no page has any business here
        let from_page = head
            .headers
            .get(SEC_FETCH_SITE)
            .is_some_and(|site| site != "none");
        if from_page || head.headers.contains_key(ORIGIN) {
            return Err((
                403,
                "Forbidden",
                "control routes are not for web pages".to_owned(),
            ));
        }
        if self.loopback {
            return Ok(());
        }
        let Some(token) = &self.token else {
            let text = "off loopback the control routes need a token, and the server was started without one";
            return Err((401, "Unauthorized", text.to_owned()));
        };
        let given = head
            .headers
            .get(AUTHORIZATION)
            .map(http::HeaderValue::as_bytes)
            .unwrap_or_default();
        // the scheme's name ignores case (RFC 7235)
        let (scheme, given) = given.split_at_checked(b"Bearer ".len()).unwrap_or_default();
        let given = if scheme.eq_ignore_ascii_case(b"Bearer ") {
            given
        } else {
            &[]
        };
        if given.ct_eq(token.expose().as_bytes()).into() {
            Ok(())
        } else {
            Err((
                401,
                "Unauthorized",
                "the bearer token is missing or wrong".to_owned(),
            ))
        }
    }
}
