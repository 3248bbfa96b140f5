//! Requests signed by `aws-sigv4`, the signer of AWS's SDK for Rust.

use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign,
};
use aws_sigv4::sign::v4;
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;
use steprole_server::Clock;
use steprole_server::form::Form;
use steprole_server::sigv4::{HasSecret, Payload, Refusal, Request, Verifier};

pub(crate) const KEY_ID: &str = "AKIARZPUZDIKAAAAAAAA";
pub(crate) const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
/// 2026-01-01T00:00:00Z.
pub(crate) const SIGNED_AT: i64 = 1_767_225_600;

/// What is to be signed, and how.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) region: String,
    pub(crate) service: &'static str,
    /// Access key id and secret.
    pub(crate) key: (String, String),
    pub(crate) token: Option<String>,
    pub(crate) presigned: bool,
    pub(crate) body_hash_header: bool,
}

impl Plan {
    /// What every SDK sends.
    pub(crate) fn sdk(service: &'static str, body: &str) -> Self {
        Self {
            method: "POST",
            path: "/".to_owned(),
            query: String::new(),
            headers: vec![(
                "content-type".to_owned(),
                "application/x-www-form-urlencoded".to_owned(),
            )],
            body: body.as_bytes().to_vec(),
            region: "us-east-1".to_owned(),
            service,
            key: (KEY_ID.to_owned(), SECRET.to_owned()),
            token: None,
            presigned: false,
            body_hash_header: false,
        }
    }

    /// A presigned GetCallerIdentity, as EKS and Vault send it.
    pub(crate) fn presigned() -> Self {
        Self {
            method: "GET",
            query: "Action=GetCallerIdentity&Version=2011-06-15".to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
            presigned: true,
            ..Self::sdk("sts", "")
        }
    }

    /// Signs at [`SIGNED_AT`].
    pub(crate) fn sign(&self) -> Message {
        self.sign_at(Timestamp::from_second(SIGNED_AT).unwrap())
    }

    /// Signs with the host's time, as clients do.
    pub(crate) fn sign_now(&self) -> Message {
        self.sign_at(Clock::host())
    }

    fn sign_at(&self, time: Timestamp) -> Message {
        let time = UNIX_EPOCH + Duration::from_secs(time.as_second().unsigned_abs());
        let mut settings = SigningSettings::default();
        if self.presigned {
            settings.signature_location = SignatureLocation::QueryParams;
            settings.expires_in = Some(Duration::from_mins(15));
        }
        if self.body_hash_header {
            settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
        }
        let identity = Credentials::new(&self.key.0, &self.key.1, self.token.clone(), None, "test").into();
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name(self.service)
            .time(time)
            .settings(settings)
            .build()
            .unwrap()
            .into();
        let question = if self.query.is_empty() { "" } else { "?" };
        let url = format!("http://127.0.0.1:4566{}{question}{}", self.path, self.query);
        let mut headers: Vec<(String, String)> = self.headers.clone();
        headers.push(("host".to_owned(), "127.0.0.1:4566".to_owned()));
        let signable = SignableRequest::new(
            self.method,
            url,
            headers
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
            SignableBody::Bytes(&self.body),
        )
        .unwrap();
        let (instructions, _) = sign(signable, &params).unwrap().into_parts();
        headers.extend(
            instructions
                .headers()
                .map(|(name, value)| (name.to_owned(), value.to_owned())),
        );
        let signed_query = instructions.params().iter().map(|(name, value)| {
            format!(
                "{name}={}",
                form_urlencoded::byte_serialize(value.as_bytes()).collect::<String>()
            )
        });
        let query = Some(self.query.clone())
            .filter(|query| !query.is_empty())
            .into_iter()
            .chain(signed_query);
        Message {
            method: self.method.to_owned(),
            path: self.path.clone(),
            query: query.collect::<Vec<_>>().join("&"),
            headers: headers
                .iter()
                .map(|(name, value)| {
                    (
                        name.parse::<HeaderName>().unwrap(),
                        value.parse::<HeaderValue>().unwrap(),
                    )
                })
                .collect(),
            body: self.body.clone(),
        }
    }
}

/// A request as it arrives.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

#[derive(Debug, PartialEq)]
pub(crate) struct Secret(&'static str);

impl HasSecret for Secret {
    fn secret(&self) -> &str {
        self.0
    }
}

impl Message {
    /// Replaces a header, or drops it.
    pub(crate) fn header(mut self, name: &'static str, value: Option<&str>) -> Self {
        self.headers.remove(name);
        if let Some(value) = value {
            self.headers.insert(name, value.parse().unwrap());
        }
        self
    }

    /// Replaces text inside a header.
    pub(crate) fn header_with(self, name: &'static str, old: &str, new: &str) -> Self {
        let value = self.headers[name].to_str().unwrap().to_owned();
        assert!(value.contains(old), "{value}");
        self.header(name, Some(&value.replace(old, new)))
    }

    /// Replaces text inside the query string.
    pub(crate) fn query_with(mut self, old: &str, new: &str) -> Self {
        assert!(self.query.contains(old), "{}", self.query);
        self.query = self.query.replace(old, new);
        self
    }

    /// Verifies, `seconds` after the signature was made; the one key there is has any token.
    pub(crate) fn verify_after(&self, seconds: i64) -> Result<(), Refusal> {
        self.verify_with(&Verifier::default(), seconds, |id, _| {
            if id == KEY_ID {
                Ok(Secret(SECRET))
            } else {
                Err(Refusal::InvalidClientTokenId)
            }
        })
    }

    pub(crate) fn verify(&self) -> Result<(), Refusal> {
        self.verify_after(0)
    }

    /// The refusal's code, status and text.
    pub(crate) fn refusal(&self) -> (&'static str, u16, String) {
        let refusal = self.verify().unwrap_err();
        (refusal.code(), refusal.status(), refusal.to_string())
    }

    pub(crate) fn verify_with(
        &self,
        verifier: &Verifier,
        seconds: i64,
        look_up: impl FnOnce(&str, Option<&str>) -> Result<Secret, Refusal>,
    ) -> Result<(), Refusal> {
        let query = Form::parse(self.query.as_bytes()).unwrap();
        let request = Request {
            method: &self.method,
            path: &self.path,
            query: &query,
            headers: &self.headers,
            body: Payload::Bytes(&self.body),
        };
        let now = Timestamp::from_second(SIGNED_AT + seconds).unwrap();
        verifier.verify(&request, "sts", now, look_up).map(|_| ())
    }
}

impl Secret {
    pub(crate) fn of(secret: &'static str) -> Self {
        Self(secret)
    }
}
