//! From values to response bodies.

mod xml;

use crate::error::Error;
use crate::model::{Kind, Member, Operation, Service, Shape, TimestampFormat};
use crate::value::{Fields, Value};
use xml::Xml;

/// The body of a successful response.
///
/// Members without a value are left out, empty lists and maps are empty elements, and an operation without output has
/// no result element (observed). Moments are written to the millisecond and without a fraction when there is none.
pub fn encode(
    service: &'static Service,
    operation: &Operation,
    output: Option<&Value>,
    request_id: &str,
) -> String {
    let mut out = String::with_capacity(512);
    encode_into(&mut out, service, operation, output, request_id);
    out
}

/// Writes the body of a successful response at the end of `out`, which a caller may keep from request to request.
pub fn encode_into(
    out: &mut String,
    service: &'static Service,
    operation: &Operation,
    output: Option<&Value>,
    request_id: &str,
) {
    let mut xml = Xml::new(out);
    xml.root(operation.name, "Response", service.namespace);
    if operation.output.is_some() {
        if let Some(wrapper) = operation.result_wrapper {
            xml.open(wrapper);
        }
        if let Some(Value::Structure(fields)) = output {
            structure(&mut xml, service, fields);
        }
        if let Some(wrapper) = operation.result_wrapper {
            xml.close(wrapper);
        }
    }
    xml.open("ResponseMetadata");
    xml.element("RequestId", request_id);
    xml.close("ResponseMetadata");
    xml.end(operation.name, "Response");
}

/// The body of an error response.
pub fn encode_error(service: &Service, error: &Error, request_id: &str) -> String {
    let mut out = String::with_capacity(320 + error.message.len());
    let mut xml = Xml::new(&mut out);
    xml.root("Error", "Response", service.namespace);
    xml.open("Error");
    xml.element("Type", error.fault.as_str());
    xml.element("Code", &error.code);
    if !error.message.is_empty() {
        xml.element("Message", &error.message);
    }
    xml.close("Error");
    xml.element("RequestId", request_id);
    xml.end("Error", "Response");
    out
}

fn structure(xml: &mut Xml<'_>, service: &'static Service, fields: &Fields) {
    // The values' own shape, whatever the operation's: names and values always belong together.
    for (member, value) in fields.shape().members().iter().zip(fields.values()) {
        if let Some(value) = value {
            named(xml, service, member, value);
        }
    }
}

/// A member: its element with the value inside, or one element for each part of a flattened list or map.
fn named(xml: &mut Xml<'_>, service: &'static Service, member: &Member, value: &Value) {
    let shape = service.shape(member.shape);
    match (&shape.kind, value) {
        (Kind::List { member: element, .. }, Value::List(values)) if member.flattened => {
            let element = service.shape(*element);
            for value in values {
                xml.open(member.wire);
                content(xml, service, element, value);
                xml.close(member.wire);
            }
        }
        (Kind::Map { .. }, Value::Map(entries)) if member.flattened => {
            for (key, value) in entries {
                xml.open(member.wire);
                entry(xml, service, shape, key, value);
                xml.close(member.wire);
            }
        }
        (_, Value::List(values)) if values.is_empty() => xml.empty(member.wire),
        (_, Value::Map(entries)) if entries.is_empty() => xml.empty(member.wire),
        _ => {
            xml.open(member.wire);
            content(xml, service, shape, value);
            xml.close(member.wire);
        }
    }
}

/// What stands inside an element.
fn content(xml: &mut Xml<'_>, service: &'static Service, shape: &Shape, value: &Value) {
    match value {
        Value::Boolean(value) => xml.raw(if *value { "true" } else { "false" }),
        Value::Integer(value) => xml.display(value),
        Value::Float(value) => float(xml, *value),
        Value::Text(text) => xml.text(text),
        Value::Timestamp(moment) => match shape.kind {
            Kind::Timestamp(TimestampFormat::Epoch) => xml.display(moment.as_second()),
            Kind::Timestamp(TimestampFormat::Rfc822) => xml.http_date(*moment),
            _ => xml.iso8601(*moment),
        },
        Value::Blob(bytes) => xml.base64(bytes),
        Value::List(values) => {
            if let Kind::List { member, wire, .. } = shape.kind {
                let element = service.shape(member);
                for value in values {
                    xml.open(wire);
                    content(xml, service, element, value);
                    xml.close(wire);
                }
            }
        }
        Value::Map(entries) => {
            for (key, value) in entries {
                xml.open("entry");
                entry(xml, service, shape, key, value);
                xml.close("entry");
            }
        }
        Value::Structure(fields) => structure(xml, service, fields),
    }
}

fn entry(xml: &mut Xml<'_>, service: &'static Service, shape: &Shape, key: &str, value: &Value) {
    if let Kind::Map {
        key_wire,
        value: value_shape,
        value_wire,
        ..
    } = shape.kind
    {
        xml.element(key_wire, key);
        xml.open(value_wire);
        content(xml, service, service.shape(value_shape), value);
        xml.close(value_wire);
    }
}

/// Numbers as Rust writes them, and the three that XML Schema spells differently.
fn float(xml: &mut Xml<'_>, value: f64) {
    if value.is_nan() {
        xml.raw("NaN");
    } else if value.is_infinite() {
        xml.raw(if value > 0.0 { "Infinity" } else { "-Infinity" });
    } else {
        xml.display(value);
    }
}
