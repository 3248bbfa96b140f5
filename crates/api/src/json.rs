//! AWS's JSON protocol, version 1.1: what Organizations speaks beside IAM's and STS's forms and XML.
//!
//! The body is one JSON object, the operation stands in the header `X-Amz-Target`, moments are seconds since 1970, and an
//! error is an object with its code as `__type` (Smithy specification, `awsJson1_1`).

use std::borrow::Cow;

use data_encoding::BASE64;
use jiff::Timestamp;
use serde_json::{Map, Number, Value as Json};

use crate::error::{Error, Fault};
use crate::model::{Kind, Operation, Service, Shape};
use crate::value::{Fields, Value};

/// Decodes the body of a request. An empty body is an empty object; members the model does not know are ignored, and
/// `null` is absent.
///
/// # Errors
/// `SerializationException` for a body that is no JSON object or has a value of another type than the model's; the code
/// is AWS's (observed), the sentences are ours.
pub fn decode_json(service: &'static Service, operation: &Operation, body: &[u8]) -> Result<Value, Error> {
    let json = if body.is_empty() {
        Json::Object(Map::new())
    } else {
        serde_json::from_slice(body).map_err(|error| unreadable(format!("the body is not JSON: {error}")))?
    };
    let shape = operation.input.map(|input| service.shape(input));
    match (json, shape) {
        (Json::Object(_), None) => Ok(Value::Structure(Fields::empty())),
        (json @ Json::Object(_), Some(shape)) => value(service, shape, json, shape.name),
        _ => Err(unreadable("the body is not a JSON object".to_owned())),
    }
}

/// The body of a successful response.
pub fn encode_json(service: &'static Service, operation: &Operation, output: Option<&Value>) -> String {
    match (operation.output, output) {
        (Some(shape), Some(output)) => json(service, service.shape(shape), output).to_string(),
        // An operation without output answers an empty body (botocore's model of Organizations has no output for them).
        _ => String::new(),
    }
}

/// The status and the body of an error response.
///
/// The protocol has its own codes for what all services share (API references, "Common Errors"), and one status for
/// what the client did.
pub fn encode_json_error(error: &Error) -> (u16, String) {
    let code: Cow<'_, str> = match error.code.as_ref() {
        "AccessDenied" => "AccessDeniedException".into(),
        "ExpiredToken" => "ExpiredTokenException".into(),
        "IncompleteSignature" => "IncompleteSignatureException".into(),
        "InvalidAction" => "UnknownOperationException".into(),
        "InvalidClientTokenId" => "UnrecognizedClientException".into(),
        "MissingAuthenticationToken" => "MissingAuthenticationTokenException".into(),
        "ServiceFailure" => "ServiceException".into(),
        "SignatureDoesNotMatch" => "InvalidSignatureException".into(),
        "Throttling" => "ThrottlingException".into(),
        code => code.into(),
    };
    let mut body = Map::new();
    body.insert("__type".to_owned(), Json::String(code.into_owned()));
    if !error.message.is_empty() {
        body.insert("Message".to_owned(), Json::String(error.message.clone()));
    }
    if let Some(reason) = error.reason {
        body.insert("Reason".to_owned(), Json::String(reason.to_owned()));
    }
    let status = if error.fault == Fault::Receiver {
        error.status
    } else {
        400
    };
    (status, Json::Object(body).to_string())
}

fn unreadable(text: String) -> Error {
    Error::new("SerializationException", 400, Fault::Sender, text)
}

/// `serde_json` bounds the depth of what it reads, and so this recursion.
fn value(service: &'static Service, shape: &'static Shape, json: Json, name: &str) -> Result<Value, Error> {
    let wrong = || unreadable(format!("`{name}` has a value of the wrong type"));
    match (&shape.kind, json) {
        (Kind::Boolean, Json::Bool(value)) => Ok(Value::Boolean(value)),
        (Kind::Integer { bits, .. }, Json::Number(number)) => {
            let whole = number.as_i64().ok_or_else(wrong)?;
            if *bits == 32 && i32::try_from(whole).is_err() {
                return Err(wrong());
            }
            Ok(Value::Integer(whole))
        }
        (Kind::Float, Json::Number(number)) => number.as_f64().map(Value::Float).ok_or_else(wrong),
        (Kind::Timestamp(_), Json::Number(number)) => moment(&number).map(Value::Timestamp).ok_or_else(wrong),
        (Kind::Blob, Json::String(text)) => BASE64
            .decode(text.as_bytes())
            .map(Value::Blob)
            .map_err(|_| wrong()),
        (Kind::String { .. }, Json::String(text)) => Ok(Value::Text(text)),
        (Kind::List { member, .. }, Json::Array(items)) => {
            let element = service.shape(*member);
            let mut values = Vec::with_capacity(items.len());
            for item in items {
                values.push(value(service, element, item, name)?);
            }
            Ok(Value::List(values))
        }
        (Kind::Map { value: element, .. }, Json::Object(entries)) => {
            let element = service.shape(*element);
            let mut values = Vec::with_capacity(entries.len());
            for (key, item) in entries {
                values.push((key, value(service, element, item, name)?));
            }
            Ok(Value::Map(values))
        }
        (Kind::Structure { members, .. }, Json::Object(mut entries)) => {
            let mut values = Vec::with_capacity(members.len());
            for member in *members {
                values.push(match entries.remove(member.wire) {
                    None | Some(Json::Null) => None,
                    Some(item) => Some(value(service, service.shape(member.shape), item, member.wire)?),
                });
            }
            Ok(Value::Structure(Fields::from_values(shape, values)))
        }
        _ => Err(wrong()),
    }
}

/// Seconds since 1970, to the millisecond.
fn moment(number: &Number) -> Option<Timestamp> {
    if let Some(seconds) = number.as_i64() {
        return Timestamp::from_second(seconds).ok();
    }
    let milliseconds = (number.as_f64()? * 1_000.0).round();
    // The range of jiff's moments is far inside that of exact whole numbers.
    if milliseconds.abs() > 9.0e15 {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "whole, and far inside the range")]
    let milliseconds = milliseconds as i64;
    Timestamp::from_millisecond(milliseconds).ok()
}

fn json(service: &'static Service, shape: &Shape, value: &Value) -> Json {
    match value {
        Value::Boolean(value) => Json::Bool(*value),
        Value::Integer(value) => Json::from(*value),
        Value::Float(value) => Json::from(*value),
        Value::Text(text) => Json::String(text.clone()),
        Value::Timestamp(moment) => {
            let milliseconds = moment.as_millisecond();
            if milliseconds % 1_000 == 0 {
                Json::from(milliseconds / 1_000)
            } else {
                #[expect(clippy::cast_precision_loss, reason = "milliseconds of any date are exact")]
                let milliseconds = milliseconds as f64;
                Json::from(milliseconds / 1_000.0)
            }
        }
        Value::Blob(bytes) => Json::String(BASE64.encode(bytes)),
        Value::List(values) => {
            let element = match shape.kind {
                Kind::List { member, .. } => service.shape(member),
                _ => shape,
            };
            Json::Array(values.iter().map(|value| json(service, element, value)).collect())
        }
        Value::Map(entries) => {
            let element = match shape.kind {
                Kind::Map { value, .. } => service.shape(value),
                _ => shape,
            };
            Json::Object(
                entries
                    .iter()
                    .map(|(key, value)| (key.clone(), json(service, element, value)))
                    .collect(),
            )
        }
        Value::Structure(fields) => {
            let mut entries = Map::new();
            // The values' own shape: names and values always belong together.
            for (member, value) in fields.shape().members().iter().zip(fields.values()) {
                if let Some(value) = value {
                    let shape = service.shape(member.shape);
                    entries.insert(member.wire.to_owned(), json(service, shape, value));
                }
            }
            Json::Object(entries)
        }
    }
}
