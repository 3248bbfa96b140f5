//! One HTTP request, read.

use std::net::IpAddr;

use http::request::Parts;
use http::{HeaderName, HeaderValue};

use crate::form::{Form, MalformedForm};

/// A whole HTTP request with its parameters.
#[derive(Debug)]
pub(crate) struct Message<'m> {
    pub(crate) head: &'m Parts,
    pub(crate) body: &'m [u8],
    pub(crate) source: IpAddr,
    pub(crate) query: Form<'m>,
    /// The body's parameters; empty for a GET.
    pub(crate) form: Form<'m>,
}

impl<'m> Message<'m> {
    pub(crate) fn read(head: &'m Parts, body: &'m [u8], source: IpAddr) -> Result<Self, MalformedForm> {
        let query = Form::parse(head.uri.query().unwrap_or_default().as_bytes())?;
        let form = if head.method == http::Method::POST {
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
