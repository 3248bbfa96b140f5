//! AWS's own signing test suite, seen from the verifying side.

use std::fs;
use std::path::{Path, PathBuf};

use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;

use super::body_hash::BodyHash;
use super::canonical_request::{CanonicalRequest, canonical_query};
use super::claim::{Claim, Place};
use super::{AmzDate, Credential, HasSecret, Payload, Refusal, Request, Rules, SigningKey, Verifier, path};
use crate::form::Form;

/// One folder of the suite.
struct Case {
    name: String,
    folder: PathBuf,
    secret: String,
    token: Option<String>,
    normalise: bool,
    /// The token was added after signing.
    omits_token: bool,
    at: Timestamp,
}

impl Case {
    fn all() -> Vec<Self> {
        let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/aws-signing-test-suite/v4");
        let mut cases: Vec<Self> = fs::read_dir(suite)
            .unwrap()
            .map(|entry| Self::read(entry.unwrap().path()))
            .collect();
        cases.sort_by(|one, other| one.name.cmp(&other.name));
        assert_eq!(cases.len(), 38);
        cases
    }

    fn read(folder: PathBuf) -> Self {
        let context: serde_json::Value =
            serde_json::from_slice(&fs::read(folder.join("context.json")).unwrap()).unwrap();
        let credentials = &context["credentials"];
        Self {
            name: folder.file_name().unwrap().to_string_lossy().into_owned(),
            secret: credentials["secret_access_key"].as_str().unwrap().to_owned(),
            token: credentials["token"].as_str().map(str::to_owned),
            normalise: context["normalize"].as_bool().unwrap(),
            omits_token: context["omit_session_token"].as_bool().unwrap_or_default(),
            at: context["timestamp"].as_str().unwrap().parse().unwrap(),
            folder,
        }
    }

    fn file(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).unwrap()
    }
}

/// A request as the suite writes it down.
struct Message {
    method: String,
    path: String,
    query: String,
    headers: HeaderMap,
    body: String,
}

impl Message {
    fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\n\n").unwrap_or((text.trim_end(), ""));
        let (request_line, header_lines) = head.split_once('\n').unwrap();
        let target = request_line.strip_suffix(" HTTP/1.1").unwrap();
        let (method, target) = target.split_once(' ').unwrap();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut headers = HeaderMap::new();
        // a folded header line is one line with blanks (RFC 9112 section 5.2)
        for line in header_lines.replace("\n ", " ").lines() {
            let (name, value) = line.split_once(':').unwrap();
            headers.append(
                HeaderName::from_bytes(name.as_bytes()).unwrap(),
                HeaderValue::from_str(value.trim()).unwrap(),
            );
        }
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers,
            body: body.to_owned(),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Key(String);

impl HasSecret for Key {
    fn secret(&self) -> &str {
        &self.0
    }
}

/// Every step of every case has AWS's result: canonical request, string to sign, signature.
#[test]
fn every_step_is_as_aws_writes_it() {
    for case in Case::all() {
        for kind in ["header", "query"] {
            let name = format!("{} {kind}", case.name);
            let message = Message::parse(&case.file(&format!("{kind}-signed-request.txt")));
            let query = Form::parse(message.query.as_bytes()).unwrap();
            let request = Request {
                method: &message.method,
                path: &message.path,
                query: &query,
                headers: &message.headers,
                body: Payload::Bytes(message.body.as_bytes()),
            };
            let claim = Claim::find(&request).unwrap();
            assert_eq!(claim.token, case.token.as_deref(), "{name}");
            assert_eq!(
                claim.place,
                if kind == "header" {
                    Place::Header
                } else {
                    Place::Query
                },
                "{name}"
            );
            let date = AmzDate::parse(claim.date).unwrap();
            assert_eq!(date.at(), case.at, "{name}");
            let credential = Credential::parse(claim.credential).unwrap();
            let left_out: &[&str] = match claim.place {
                Place::Header => &[],
                Place::Query if case.omits_token => &["X-Amz-Signature", "X-Amz-Security-Token"],
                Place::Query => &["X-Amz-Signature"],
            };
            let path = if case.normalise {
                path::normalise(request.path)
            } else {
                request.path.to_owned()
            };
            let body = BodyHash::of(message.body.as_bytes());
            let canonical = CanonicalRequest {
                method: request.method,
                path: &path::encode(&path),
                query: &canonical_query(&query, left_out),
                headers: request.headers,
                signed_headers: claim.signed_headers,
                body: &body,
            };
            let text = String::from_utf8(canonical.text()).unwrap();
            assert_eq!(
                text,
                case.file(&format!("{kind}-canonical-request.txt")),
                "{name}"
            );
            let string_to_sign = canonical.string_to_sign(&date, &credential);
            assert_eq!(
                string_to_sign,
                case.file(&format!("{kind}-string-to-sign.txt")),
                "{name}"
            );
            let signature = SigningKey::derive(&case.secret, &credential).sign(string_to_sign.as_bytes());
            let signature = data_encoding::HEXLOWER.encode(&signature);
            assert_eq!(
                signature,
                case.file(&format!("{kind}-signature.txt")).trim(),
                "{name}"
            );
            assert_eq!(signature, claim.signature, "{name}");
        }
    }
}

/// The verifier accepts every case as a whole, but for two kinds that it must not accept: paths that were signed
/// unnormalised, which is S3's way alone, and a token header that was added after signing.
#[test]
fn every_case_is_verified_or_refused_for_its_reason() {
    let rules = Rules {
        services: &["service"],
        unsigned_token_in_query: true,
        ..Rules::default()
    };
    let verifier = Verifier::new(rules);
    for case in Case::all() {
        for kind in ["header", "query"] {
            let message = Message::parse(&case.file(&format!("{kind}-signed-request.txt")));
            let query = Form::parse(message.query.as_bytes()).unwrap();
            let request = Request {
                method: &message.method,
                path: &message.path,
                query: &query,
                headers: &message.headers,
                body: Payload::Bytes(message.body.as_bytes()),
            };
            let outcome = verifier.verify(&request, "service", case.at, |id, token| {
                assert_eq!((id, token), ("AKIDEXAMPLE", case.token.as_deref()));
                Ok::<_, Refusal>(Key(case.secret.clone()))
            });
            let refused = outcome.err();
            let normalised = path::encode(&path::normalise(&message.path));
            let expected = if kind == "header" && case.omits_token {
                Some(Refusal::NotSigned("x-amz-security-token".to_owned()))
            } else if !case.normalise && path::encode(&message.path) != normalised {
                Some(Refusal::SignatureDoesNotMatch)
            } else {
                None
            };
            assert_eq!(refused, expected, "{} {kind}", case.name);
        }
    }
}

/// Strict, as the server is: a token that was added to the query string after signing is not accepted.
#[test]
fn a_token_added_to_the_query_after_signing_is_refused() {
    let verifier = Verifier::new(Rules {
        services: &["service"],
        ..Rules::default()
    });
    let cases = Case::all();
    let case = cases
        .iter()
        .find(|case| case.name == "post-sts-header-after")
        .unwrap();
    let message = Message::parse(&case.file("query-signed-request.txt"));
    let request = Request {
        method: &message.method,
        path: &message.path,
        query: &Form::parse(message.query.as_bytes()).unwrap(),
        headers: &message.headers,
        body: Payload::Bytes(b""),
    };
    let outcome = verifier.verify(&request, "service", case.at, |_, _| Ok(Key(case.secret.clone())));
    assert_eq!(outcome.err(), Some(Refusal::SignatureDoesNotMatch));
}
