//! The HTTP client under AWS's SDK.

use std::fmt;

use aws_smithy_http_client::tls::{self, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;

use crate::Endpoint;

/// A client for this endpoint.
///
/// Building a TLS client reads the operating system's trust store (hundreds of system calls), so plain HTTP,
/// which is what loopback speaks, gets a client without TLS. Neither asks `HTTP_PROXY`: see [`Pinned`].
pub(crate) fn client(endpoint: &Endpoint) -> SharedHttpClient {
    if endpoint.is_plain() {
        aws_smithy_http_client::Builder::new().build_http()
    } else {
        aws_smithy_http_client::Builder::new()
            .tls_provider(tls::Provider::Rustls(CryptoMode::Ring))
            .build_https()
    }
}

/// A client whose bytes reach one endpoint and no other.
///
/// INVARIANT (nothing leaves): `aws-config` lets `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_STS` win over the
/// profile that is being resolved, and cannot be told not to. Whatever host a request was signed for, this
/// client connects to the given endpoint, and keeps the `Host` that was signed.
pub(crate) struct Pinned {
    inner: SharedHttpClient,
    endpoint: Endpoint,
}

impl Pinned {
    pub(crate) fn to(endpoint: &Endpoint) -> Self {
        Self {
            inner: client(endpoint),
            endpoint: endpoint.clone(),
        }
    }
}

impl fmt::Debug for Pinned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pinned({})", self.endpoint)
    }
}

impl HttpClient for Pinned {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(PinnedConnector {
            inner: self.inner.http_connector(settings, components),
            endpoint: self.endpoint.clone(),
        })
    }
}

struct PinnedConnector {
    inner: SharedHttpConnector,
    endpoint: Endpoint,
}

impl fmt::Debug for PinnedConnector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PinnedConnector({})", self.endpoint)
    }
}

impl HttpConnector for PinnedConnector {
    fn call(&self, mut request: HttpRequest) -> HttpConnectorFuture {
        let uri = request.uri().to_owned();
        let (host, path) = host_and_path(&uri);
        let moved = request
            .headers_mut()
            .try_insert("host", host.to_owned())
            .is_ok()
            .then(|| request.set_uri(format!("{}{path}", self.endpoint)));
        match moved {
            Some(Ok(())) => self.inner.call(request),
            _ => HttpConnectorFuture::ready(Err(ConnectorError::user(
                format!("`{uri}` cannot be sent to {}", self.endpoint).into(),
            ))),
        }
    }
}

/// Splits an absolute URI into its authority and everything from the path on.
fn host_and_path(uri: &str) -> (&str, &str) {
    let rest = uri.split_once("://").map_or(uri, |(_, rest)| rest);
    match rest.find(['/', '?']) {
        Some(at) => rest.split_at(at),
        None => (rest, "/"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uri_has_a_host_and_a_path() {
        assert_eq!(
            host_and_path("https://sts.amazonaws.com/"),
            ("sts.amazonaws.com", "/")
        );
        assert_eq!(host_and_path("http://127.0.0.1:80"), ("127.0.0.1:80", "/"));
        assert_eq!(host_and_path("http://h/a?b=c"), ("h", "/a?b=c"));
    }
}
