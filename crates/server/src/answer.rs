//! What goes back over the wire.

use bytes::Bytes;
use http::header::{ALLOW, CONNECTION, CONTENT_TYPE, WWW_AUTHENTICATE};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use http_body_util::Full;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");

/// An answer of either side: AWS's XML or JSON, or the control routes' JSON.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) body: String,
    pub(crate) request_id: String,
    /// The connection cannot go on: bytes of the request may still be under way.
    pub(crate) close: bool,
}

impl Answer {
    pub(crate) fn xml(status: u16, body: String, request_id: String) -> Self {
        Self {
            status,
            content_type: "text/xml",
            body,
            request_id,
            close: false,
        }
    }

    /// An answer of AWS's JSON protocol.
    pub(crate) fn aws_json(status: u16, body: String, request_id: String) -> Self {
        Self {
            status,
            content_type: "application/x-amz-json-1.1",
            body,
            request_id,
            close: false,
        }
    }

    pub(crate) fn json(status: u16, body: &serde_json::Value, request_id: String) -> Self {
        Self {
            status,
            content_type: "application/json",
            body: format!("{body}\n"),
            request_id,
            close: false,
        }
    }

    pub(crate) fn closing(self) -> Self {
        Self { close: true, ..self }
    }

    /// hyper adds `Content-Length`, and `Date` from the host's clock.
    pub(crate) fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(Bytes::from(self.body)));
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        if let Ok(id) = HeaderValue::from_maybe_shared(Bytes::from(self.request_id)) {
            headers.insert(REQUEST_ID, id);
        }
        if status == StatusCode::METHOD_NOT_ALLOWED {
            headers.insert(ALLOW, HeaderValue::from_static("GET, POST"));
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if self.close {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}
