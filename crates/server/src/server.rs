//! What all connections share.

use std::net::IpAddr;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap};
use http::request::Parts;
use http::{Method, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use steprole_api::{Error, Fault, IAM, STS, encode_error};
use tokio::sync::Semaphore;

use crate::answer::Answer;
use crate::body::{BodyError, read_body};
use crate::connections::Connection;
use crate::control::{self, Control};
use crate::explanation::Explanations;
use crate::limits::Limits;
use crate::message::{Message, TARGET};
use crate::pipeline;
use crate::request_id::RequestIds;
use crate::sigv4::Verifier;
use crate::state::State;
use crate::throttle::{Throttle, Throttles};

/// Everything that a request may touch.
pub(crate) struct Server {
    pub(crate) state: State,
    pub(crate) verifier: Verifier,
    /// Verifies requests to other services.
    pub(crate) any_service: Verifier,
    pub(crate) throttles: Throttles,
    /// Those of the start, which a reset goes back to.
    pub(crate) configured_throttles: Vec<Throttle>,
    pub(crate) explanations: Explanations,
    pub(crate) request_ids: RequestIds,
    pub(crate) control: Control,
    pub(crate) limits: Limits,
    pub(crate) large_bodies: Semaphore,
}

impl Server {
    /// Answers any request.
    pub(crate) async fn answer(
        &self,
        request: http::Request<Incoming>,
        source: IpAddr,
        connection: &Connection,
    ) -> Response<Full<Bytes>> {
        connection.begin();
        let (head, body) = request.into_parts();
        let answer = match self.refuse(&head) {
            Some(refusal) => refusal,
            None => {
                match read_body(body, &head.headers, &self.limits, &self.large_bodies, connection).await {
                    Ok(body) if head.uri.path() == "/" => {
                        pipeline::answer(self, Message::read(&head, &body, source))
                    }
                    Ok(body) => control::answer(self, &head, &body, source),
                    Err(error) => self.unreadable(&head, error),
                }
            }
        };
        answer.into_response()
    }

    /// What HTTP alone can tell is wrong, before a byte of the body is read.
    fn refuse(&self, head: &Parts) -> Option<Answer> {
        let path = head.uri.path();
        let (status, code, text) = if path != "/" && !path.starts_with(control::PREFIX) {
            (
                404,
                "NotFound",
                format!("There is nothing at {path}; the API is at /"),
            )
        } else if head.method != Method::GET && head.method != Method::POST {
            (
                405,
                "MethodNotAllowed",
                format!("{} is not allowed; use POST or GET", head.method),
            )
        } else if path == "/" && head.method == Method::POST && !is_readable(&head.headers) {
            let text = "The content type must be application/x-www-form-urlencoded, in UTF-8";
            (415, "UnsupportedMediaType", text.to_owned())
        } else {
            return None;
        };
        Some(self.http_error(head, status, code, text).closing())
    }

    fn unreadable(&self, head: &Parts, error: BodyError) -> Answer {
        let (status, code) = match error {
            BodyError::Broken => (400, "IncompleteBody"),
            BodyError::TooLarge => (413, "RequestEntityTooLarge"),
            BodyError::TooSlow => (408, "RequestTimeout"),
        };
        self.http_error(head, status, code, error.to_string()).closing()
    }

    /// An error of HTTP's, in AWS's shape, so that every client can show it.
    fn http_error(&self, head: &Parts, status: u16, code: &'static str, text: String) -> Answer {
        let request_id = self.request_ids.next();
        if head.uri.path().starts_with(control::PREFIX) {
            return control::error(status, code, &text, request_id);
        }
        let host = head
            .headers
            .get(http::header::HOST)
            .map(http::HeaderValue::as_bytes);
        let service = if host.is_some_and(|host| host.starts_with(b"iam.")) {
            &IAM
        } else {
            &STS
        };
        let error = Error::new(code, status, Fault::Sender, text);
        Answer::xml(status, encode_error(service, &error, &request_id), request_id)
    }
}

/// A form, or with an operation in its header a call of the JSON protocol, whose content type AWS does not insist on.
fn is_readable(headers: &HeaderMap) -> bool {
    headers.contains_key(TARGET) || is_form(headers)
}

/// A form in UTF-8, or a body of unsaid type. What most SDKs say comes first.
fn is_form(headers: &HeaderMap) -> bool {
    let Some(content_type) = headers.get(CONTENT_TYPE) else {
        return true;
    };
    if content_type == "application/x-www-form-urlencoded; charset=utf-8" {
        return true;
    }
    let Ok(content_type) = content_type.to_str() else {
        return false;
    };
    let mut parts = content_type.split(';').map(str::trim);
    let is_form = parts
        .next()
        .is_some_and(|kind| kind.eq_ignore_ascii_case("application/x-www-form-urlencoded"));
    is_form
        && parts.all(|parameter| match parameter.split_once('=') {
            Some((name, value)) if name.eq_ignore_ascii_case("charset") => {
                value.trim_matches('"').eq_ignore_ascii_case("utf-8")
            }
            _ => true,
        })
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use http::header::CONTENT_TYPE;

    use super::is_form;

    #[test]
    fn forms_in_utf8_are_read() {
        let accepts = |content_type: &str| {
            is_form(&HeaderMap::from_iter([(
                CONTENT_TYPE,
                content_type.parse().unwrap(),
            )]))
        };
        assert!(is_form(&HeaderMap::new()));
        assert!(accepts("application/x-www-form-urlencoded"));
        assert!(accepts("application/x-www-form-urlencoded; charset=utf-8"));
        assert!(accepts("Application/X-WWW-Form-Urlencoded;charset=\"UTF-8\""));
        assert!(!accepts("application/x-www-form-urlencoded; charset=utf-16"));
        assert!(!accepts("application/json"));
        assert!(!accepts("multipart/form-data; boundary=x"));
        assert!(!accepts(""));
    }
}
