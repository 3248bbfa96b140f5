//! A plain HTTP request, for what AWS has no client for: the federation endpoint, metadata services, portals.

use std::fmt;
use std::time::Duration;

use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_http_client::Connector;
use aws_smithy_http_client::tls::{self, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::{HttpConnector as _, HttpConnectorSettings};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;

use crate::error::causes;
use crate::{Error, Secret};

/// What is asked. URL, headers and body may hold secrets: it does not print.
#[derive(Clone, Copy)]
pub struct Fetch<'a> {
    /// `GET`, `PUT`, `POST`.
    pub method: &'a str,
    /// `http://` or `https://`.
    pub url: &'a str,
    /// Names and values.
    pub headers: &'a [(&'a str, &'a str)],
    /// Sent as it is.
    pub body: &'a str,
    /// How long connecting, and then the answer, may take.
    pub patience: Duration,
}

/// What was answered; redirects are not followed.
#[derive(Debug)]
pub struct Fetched {
    /// HTTP status.
    pub status: u16,
    /// The body, which may be a secret.
    pub body: Secret,
}

/// No answer that steprole asks for is longer.
const LONGEST: usize = 256 * 1024;

/// Asks once, without proxies; errors name neither the URL nor what was sent.
pub async fn fetch(asked: Fetch<'_>) -> Result<Fetched, Error> {
    let mut request = HttpRequest::new(SdkBody::from(asked.body));
    let unsendable = |reason: &dyn fmt::Display| Error::Unsendable {
        reason: reason.to_string(),
    };
    request
        .set_method(asked.method)
        .map_err(|error| unsendable(&error))?;
    request
        .set_uri(asked.url)
        .map_err(|_| unsendable(&"the URL cannot be read"))?;
    if !asked.body.is_empty() || asked.method != "GET" {
        let length = asked.body.len().to_string();
        let inserted = request.headers_mut().try_insert("content-length", length);
        inserted.map_err(|error| unsendable(&error))?;
    }
    for (name, value) in asked.headers {
        let inserted = request
            .headers_mut()
            .try_insert((*name).to_owned(), (*value).to_owned());
        inserted.map_err(|_| unsendable(&format!("the header `{name}` has a value that is none")))?;
    }
    let settings = HttpConnectorSettings::builder()
        .connect_timeout(asked.patience)
        .read_timeout(asked.patience)
        .build();
    let builder = Connector::builder()
        .connector_settings(settings)
        .sleep_impl(TokioSleep::new());
    // reading the trust store takes hundreds of system calls, and loopback speaks plain HTTP
    let connector = if asked.url.starts_with("https://") {
        builder
            .tls_provider(tls::Provider::Rustls(CryptoMode::Ring))
            .build()
    } else {
        builder.build_http()
    };
    let unreachable = |reason: String| Error::Unreachable { reason };
    let mut response = connector
        .call(request)
        .await
        .map_err(|error| unreachable(causes(&error)))?;
    let status = response.status().as_u16();
    let mut stream = ByteStream::new(response.take_body());
    let mut body = zeroize::Zeroizing::new(Vec::new());
    while let Some(chunk) = stream
        .try_next()
        .await
        .map_err(|error| unreachable(causes(&error)))?
    {
        body.extend_from_slice(&chunk);
        if body.len() > LONGEST {
            return Err(Error::Unreadable {
                reason: format!("it is longer than {LONGEST} bytes"),
            });
        }
    }
    let text = std::str::from_utf8(&body).map_err(|_| Error::Unreadable {
        reason: "it is not UTF-8".to_owned(),
    })?;
    Ok(Fetched {
        status,
        body: Secret::new(text),
    })
}
