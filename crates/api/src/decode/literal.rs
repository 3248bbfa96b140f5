//! Scalars as clients write them.

use std::borrow::Cow;

use data_encoding::BASE64;
use jiff::civil::DateTime;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::error::Error;
use crate::model::Kind;
use crate::value::Value;

/// Reads a scalar. What looks like no value of its type is `MalformedInput`, and for numbers AWS says no more than
/// that: the error has no message (observed: STS's `DurationSeconds`, SES's `MaxItems`).
pub(super) fn parse(kind: &Kind, text: Cow<'_, str>) -> Result<Value, Error> {
    match kind {
        Kind::Boolean => boolean(&text),
        Kind::Integer { bits, .. } => integer(&text, *bits),
        Kind::Float => float(&text),
        Kind::Timestamp(_) => timestamp(&text),
        Kind::Blob => blob(&text),
        _ => Ok(Value::Text(text.into_owned())),
    }
}

/// XML Schema's booleans, case-sensitive: `TRUE` is refused (observed: SES).
fn boolean(text: &str) -> Result<Value, Error> {
    match text {
        "true" | "1" => Ok(Value::Boolean(true)),
        "false" | "0" => Ok(Value::Boolean(false)),
        "" => Err(Error::malformed_input("missing value for boolean type")),
        _ => Err(Error::malformed_input("boolean must follow xsd1.1 definition")),
    }
}

/// Java's integers: a sign and leading zeros are fine, a fraction or one more than fits is not (observed: STS).
fn integer(text: &str, bits: u8) -> Result<Value, Error> {
    let number = if bits == 32 {
        text.parse::<i32>().map(i64::from)
    } else {
        text.parse::<i64>()
    };
    match number {
        Ok(number) => Ok(Value::Integer(number)),
        Err(_) if text.is_empty() => Err(Error::malformed_input("missing value for decimal type")),
        Err(_) => Err(Error::malformed_input("")),
    }
}

fn float(text: &str) -> Result<Value, Error> {
    match text.parse() {
        Ok(number) => Ok(Value::Float(number)),
        Err(_) => Err(Error::malformed_input("")),
    }
}

/// ISO 8601, seconds since 1970, or HTTP's date; without an offset it is UTC.
fn timestamp(text: &str) -> Result<Value, Error> {
    let moment = text
        .parse::<Timestamp>()
        .ok()
        .or_else(|| epoch(text))
        .or_else(|| TimeZone::UTC.to_timestamp(text.parse::<DateTime>().ok()?).ok())
        .or_else(|| rfc2822::parse(text).ok().map(|zoned| zoned.timestamp()));
    match moment {
        Some(moment) => Ok(Value::Timestamp(moment)),
        None => Err(Error::malformed_input("timestamp must follow ISO8601")),
    }
}

fn epoch(text: &str) -> Option<Timestamp> {
    if let Ok(seconds) = text.parse() {
        return Timestamp::from_second(seconds).ok();
    }
    let seconds = text.parse::<f64>().ok().filter(|seconds| seconds.is_finite())?;
    Timestamp::from_duration(SignedDuration::try_from_secs_f64(seconds).ok()?).ok()
}

fn blob(text: &str) -> Result<Value, Error> {
    match BASE64.decode(text.as_bytes()) {
        Ok(bytes) => Ok(Value::Blob(bytes)),
        Err(_) => Err(Error::malformed_input("blob must be base64 encoded")),
    }
}
