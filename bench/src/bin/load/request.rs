use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;

const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";

/// Makes whole HTTP requests, signed for one server.
pub(crate) struct Signer {
    address: String,
    identity: Identity,
    time: SystemTime,
}

/// A service by its name in signatures, and the version of its API.
#[derive(Clone, Copy)]
pub(crate) enum Service {
    Iam,
    Sts,
}

impl Service {
    const fn scope(self) -> (&'static str, &'static str) {
        match self {
            Self::Iam => ("iam", "2010-05-08"),
            Self::Sts => ("sts", "2011-06-15"),
        }
    }
}

impl Signer {
    pub(crate) fn new(address: &str, key: &str) -> anyhow::Result<Self> {
        #[expect(
            clippy::disallowed_methods,
            reason = "the secret is a throw-away one that the bench command made up"
        )]
        let secret = std::env::var("BENCH_SECRET")?;
        #[expect(clippy::disallowed_methods, reason = "signatures carry the host's time")]
        let time = SystemTime::now();
        Ok(Self {
            address: address.to_owned(),
            identity: Credentials::new(key, secret, None, None, "bench").into(),
            time,
        })
    }

    /// One request: the operation and its parameters, already encoded.
    pub(crate) fn request(
        &self,
        service: Service,
        operation: &str,
        parameters: &str,
    ) -> anyhow::Result<Vec<u8>> {
        let (name, version) = service.scope();
        let body = format!("Action={operation}&Version={version}{parameters}");
        let params = v4::SigningParams::builder()
            .identity(&self.identity)
            .region("us-east-1")
            .name(name)
            .time(self.time)
            .settings(SigningSettings::default())
            .build()?
            .into();
        let url = format!("http://{}/", self.address);
        let headers = [("content-type", FORM), ("host", self.address.as_str())];
        let signable = SignableRequest::new(
            "POST",
            &url,
            headers.into_iter(),
            SignableBody::Bytes(body.as_bytes()),
        )?;
        let (instructions, _) = sign(signable, &params)?.into_parts();
        let mut text = format!(
            "POST / HTTP/1.1\r\nhost: {}\r\ncontent-type: {FORM}\r\ncontent-length: {}\r\n",
            self.address,
            body.len()
        );
        for (name, value) in instructions.headers() {
            for part in [name, ": ", value, "\r\n"] {
                text.push_str(part);
            }
        }
        text.push_str("\r\n");
        text.push_str(&body);
        Ok(text.into_bytes())
    }
}
