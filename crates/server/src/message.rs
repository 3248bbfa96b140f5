//! One HTTP request, read.

use std::net::IpAddr;

use http::request::Parts;
use http::{HeaderName, HeaderValue};

use crate::form::{Form, MalformedForm};

/// The header that names the operation in the JSON protocol.
pub(crate) const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// A whole HTTP request with its parameters.
#[derive(Debug)]
pub(crate) struct Message<'m> {
    pub(crate) head: &'m Parts,
    pub(crate) body: &'m [u8],
    pub(crate) source: IpAddr,
    pub(crate) query: Form<'m>,
    /// The body's parameters; empty for a GET, and for a call of the JSON protocol.
    pub(crate) form: Form<'m>,
}

impl<'m> Message<'m> {
    pub(crate) fn read(head: &'m Parts, body: &'m [u8], source: IpAddr) -> Result<Self, MalformedForm> {
        let query = Form::parse(head.uri.query().unwrap_or_default().as_bytes())?;
        let form = if head.method == http::Method::POST && !head.headers.contains_key(TARGET) {
            Form::parse(body)?
        } else {
            Form::default()
        };
        Ok(Self {
            head,
            body,
            source,
            query,
            form,
        })
    }

    /// The operation of a call of the JSON protocol: `AWSOrganizationsV20161128.ListRoots`. `None` is a form.
    pub(crate) fn target(&self) -> Option<String> {
        self.head
            .headers
            .contains_key(TARGET)
            .then(|| self.header(&TARGET))
    }

    /// A parameter, from wherever it came.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.form.value(name).or_else(|| self.query.value(name))
    }

    /// All parameters but those of the signature.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query
            .iter()
            .filter(|(name, _)| !name.starts_with("X-Amz-"))
            .chain(self.form.iter())
    }

    pub(crate) fn header(&self, name: &HeaderName) -> String {
        let value = self
            .head
            .headers
            .get(name)
            .map(HeaderValue::as_bytes)
            .unwrap_or_default();
        String::from_utf8_lossy(value).into_owned()
    }
}
