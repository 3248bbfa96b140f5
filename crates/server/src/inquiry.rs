//! `POST /_steprole/authorize`: another service asks whether the request it received is allowed.
//!
//! It hands over what the signature covers and says what the request means: the action, the resource, its policy, and the
//! condition keys that only it can know. Here the signature and the token are verified, and the policies decide.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use steprole_api::Error;
use steprole_authority::{Credential, Inquiry, StoredDocument, Verdict, Wire};

use crate::clock::Clock;
use crate::explanation::{Explanation, verdict};
use crate::form::Form;
use crate::server::Server;
use crate::sigv4::{self, Payload, Verified, is_s3};

/// SHA-256 of nothing.
const NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// What S3 has in place of a body's hash where the body is not signed.
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

const X_AMZ_CONTENT_SHA256: &str = "x-amz-content-sha256";

/// The body of the question.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Question {
    request: SignedRequest,
    action: String,
    resource: String,
    #[serde(default)]
    resource_account: Option<String>,
    #[serde(default)]
    resource_policy: Option<Box<RawValue>>,
    #[serde(default)]
    context: BTreeMap<String, Given>,
    #[serde(default)]
    source_ip: Option<IpAddr>,
    #[serde(default)]
    secure_transport: bool,
}

/// What the signature covers, as the service received it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SignedRequest {
    method: String,
    /// With its query.
    path: String,
    headers: BTreeMap<String, Given>,
    #[serde(default)]
    body_sha256: Option<String>,
}

/// A value, or several.
#[derive(Deserialize)]
#[serde(untagged)]
enum Given {
    Text(String),
    Bool(bool),
    Number(serde_json::Number),
    Many(Vec<String>),
}

/// What was answered: allowed or not, by what.
struct Decided {
    service: String,
    verified: Result<(Credential, Result<Verdict, Error>), Error>,
}

/// Answers a question; what is wrong with the question itself is a text.
pub(crate) fn answer(server: &Server, body: &[u8], peer: IpAddr, request_id: &str) -> Result<Value, String> {
    let question: Question =
        serde_json::from_slice(body).map_err(|error| format!("the body is no question: {error}"))?;
    let decided = decide(server, &question, peer)?;
    let (credential, outcome) = match decided.verified {
        Ok((credential, outcome)) => (Some(credential), outcome),
        Err(error) => (None, Err(error)),
    };
    let (verdicts, error) = match outcome {
        Ok(verdict) => {
            let error = verdict.refusal();
            (vec![verdict], error)
        }
        Err(error) => (Vec::new(), Some(error)),
    };
    let answer = json!({
        "allowed": error.is_none(),
        "request_id": request_id,
        "caller": credential.as_ref().map(|credential| caller(server, credential)),
        "error": error.as_ref().map(|error| json!({
            "code": error.code,
            "message": error.message,
            "status": error.status,
        })),
        "encoded_message": verdicts.first().and_then(|verdict| verdict.encoded.as_deref()),
        "verdict": verdicts.first().map(verdict),
    });
    let operation = question.action.split_once(':').map(|(_, operation)| operation);
    server.explanations.keep(Explanation {
        request_id: request_id.to_owned(),
        service: decided.service.into(),
        operation: operation.map(|operation| operation.to_owned().into()),
        error: error.map(|error| (error.code.into_owned(), error.message)),
        verdicts,
    });
    Ok(answer)
}

fn caller(server: &Server, credential: &Credential) -> Value {
    // Nobody, when the account is gone since the signature was checked.
    let Ok((arn, user_id, account)) = server.state.identity(&credential.caller) else {
        return Value::Null;
    };
    json!({
        "arn": arn,
        "user_id": user_id,
        "account": account,
        "access_key_id": credential.caller.access_key_id,
    })
}

fn decide(server: &Server, question: &Question, peer: IpAddr) -> Result<Decided, String> {
    let inquiry = question.inquiry()?;
    let headers = headers(&question.request.headers)?;
    let (path, query) = question
        .request
        .path
        .split_once('?')
        .unwrap_or((&question.request.path, ""));
    if !path.starts_with('/') {
        return Err("`request.path` must begin with `/`".to_owned());
    }
    let query = Form::parse(query.as_bytes()).map_err(|malformed| format!("`request.path`: {malformed}"))?;
    let hash = question.request.payload_hash(&headers, &query)?;
    let request = sigv4::Request {
        method: &question.request.method,
        path,
        query: &query,
        headers: &headers,
        body: Payload::Hash(&hash),
    };
    let wanted = inquiry.action.split(':').next().unwrap_or_default();
    let verified: Result<Verified<'_, Credential>, Error> =
        server
            .any_service
            .verify(&request, wanted, Clock::host(), |access_key_id, token| {
                server.state.authenticate(access_key_id, token)
            });
    let user_agent = headers.get(http::header::USER_AGENT).map(HeaderValue::as_bytes);
    Ok(match verified {
        Err(error) => Decided {
            service: wanted.to_owned(),
            verified: Err(error),
        },
        Ok(verified) => {
            let wire = Wire {
                source: question.source_ip.unwrap_or(peer),
                user_agent: String::from_utf8_lossy(user_agent.unwrap_or_default()).into_owned(),
                secure: question.secure_transport,
                region: verified.region.to_owned(),
            };
            let outcome = server
                .state
                .decide(&verified.key.caller, &inquiry, verified.service, &wire);
            Decided {
                service: verified.service.to_owned(),
                verified: Ok((verified.key, outcome)),
            }
        }
    })
}

impl Question {
    fn inquiry(&self) -> Result<Inquiry, String> {
        let is_action = self
            .action
            .split_once(':')
            .is_some_and(|(service, name)| !service.is_empty() && !name.is_empty());
        if !is_action || self.action.contains(['*', '?']) {
            return Err("`action` must be one action, such as `s3:GetObject`".to_owned());
        }
        if self.resource != "*" && !self.resource.starts_with("arn:") {
            return Err("`resource` must be an ARN, or `*`".to_owned());
        }
        let is_account = |id: &String| id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_digit());
        if self.resource_account.as_ref().is_some_and(|id| !is_account(id)) {
            return Err("`resource_account` must be twelve digits".to_owned());
        }
        let resource_policy = self
            .resource_policy
            .as_ref()
            .map(|policy| {
                let text = serde_json::from_str::<String>(policy.get());
                StoredDocument::resource(text.as_deref().unwrap_or(policy.get()))
            })
            .transpose()
            .map_err(|error| format!("`resource_policy`: {}", error.message))?;
        let mut inquiry = Inquiry {
            action: self.action.clone(),
            resource: self.resource.clone(),
            resource_account: self.resource_account.clone(),
            resource_policy: resource_policy.map(Arc::new),
            ..Inquiry::default()
        };
        for (key, given) in &self.context {
            match given {
                Given::Many(values) => inquiry.lists.push((key.clone(), values.clone())),
                Given::Text(value) => inquiry.keys.push((key.clone(), value.clone())),
                Given::Bool(value) => inquiry.keys.push((key.clone(), value.to_string())),
                Given::Number(value) => inquiry.keys.push((key.clone(), value.to_string())),
            }
        }
        match inquiry.key_of_the_caller() {
            Some(key) => Err(format!(
                "`context`: {key} comes from the credential; leave it out"
            )),
            None => Ok(inquiry),
        }
    }
}

impl SignedRequest {
    /// What stands for the body in the canonical request.
    ///
    /// S3's callers may sign a word in place of a hash, in the header or, presigned, by default; the others' hash is the
    /// body's. A declared hash must be the body's [doc: S3 API Reference, "Authenticating Requests"].
    fn payload_hash(&self, headers: &HeaderMap, query: &Form<'_>) -> Result<String, String> {
        let declared = headers
            .get(X_AMZ_CONTENT_SHA256)
            .map(|declared| String::from_utf8_lossy(declared.as_bytes()).into_owned());
        let is_hash = |text: &str| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let own = self.body_sha256.as_ref().map(|own| own.to_ascii_lowercase());
        if own.as_ref().is_some_and(|own| !is_hash(own)) {
            return Err("`request.body_sha256` must be 64 hexadecimal digits".to_owned());
        }
        let own = own.unwrap_or_else(|| NOTHING.to_owned());
        if !is_s3(&scoped_service(headers, query)) {
            // a wrong declaration cannot match the signature of the true body
            return Ok(if declared.is_none_or(|declared| declared == own) {
                own
            } else {
                "the declared hash is not the body's".to_owned()
            });
        }
        Ok(match declared {
            Some(declared) if declared == UNSIGNED || declared.starts_with("STREAMING-") => declared,
            Some(declared) if declared == own => own,
            Some(_) => "the declared hash is not the body's".to_owned(),
            None if query.value("X-Amz-Algorithm").is_some() => UNSIGNED.to_owned(),
            None => own,
        })
    }
}

/// The service of the scope, believed only once the signature is right.
fn scoped_service(headers: &HeaderMap, query: &Form<'_>) -> String {
    let header = headers
        .get(http::header::AUTHORIZATION)
        .and_then(|header| header.to_str().ok())
        .and_then(|header| header.split_once("Credential="))
        .map(|(_, rest)| rest.split(',').next().unwrap_or_default());
    let credential = header
        .or_else(|| query.value("X-Amz-Credential"))
        .unwrap_or_default();
    credential.split('/').nth(3).unwrap_or_default().to_owned()
}

fn headers(given: &BTreeMap<String, Given>) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    for (name, value) in given {
        let wrong = || format!("`request.headers`: `{}` is no header", name.escape_debug());
        let header: HeaderName = name.parse().map_err(|_| wrong())?;
        let values = match value {
            Given::Text(value) => std::slice::from_ref(value),
            Given::Many(values) => values,
            Given::Bool(_) | Given::Number(_) => return Err(wrong()),
        };
        for value in values {
            let value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| wrong())?;
            headers
                .try_append(header.clone(), value)
                .map_err(|_| "`request.headers`: there are too many".to_owned())?;
        }
    }
    Ok(headers)
}
