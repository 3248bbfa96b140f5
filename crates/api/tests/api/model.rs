//! Any model of AWS's as a table, built at run time: the core is driven by tables alone, so it runs these too.
//!
//! Tables are `'static` and a test process is short, so they are leaked.

use serde_json::Value as Json;
use steprole_api::{
    Fields, Kind, Member, Operation, Pattern, Service, Shape, ShapeRef, TimestampFormat, Value,
};

/// A service with the shapes and the one operation of a vector.
pub(crate) fn service(version: &str, shapes: &Json, operation: &Json) -> &'static Service {
    let names: Vec<&str> = shapes.as_object().unwrap().keys().map(String::as_str).collect();
    let reference = |name: &Json| {
        let at = names
            .iter()
            .position(|other| *other == name.as_str().unwrap())
            .unwrap();
        ShapeRef(u16::try_from(at).unwrap())
    };
    let table: Vec<Shape> = names
        .iter()
        .map(|name| Shape {
            name: leak(name),
            kind: kind(shapes, &shapes[name], &reference),
            sensitive: shapes[name]["sensitive"] == true,
        })
        .collect();
    let name = leak(operation["name"].as_str().unwrap());
    let output = operation.get("output").map(|output| reference(&output["shape"]));
    let operation = Operation {
        name,
        input: operation.get("input").map(|input| reference(&input["shape"])),
        output,
        result_wrapper: output.map(|_| leak(&format!("{name}Result"))),
        errors: &[],
        signed: true,
    };
    Box::leak(Box::new(Service {
        name: "Vector",
        version: leak(version),
        namespace: "https://example.com/",
        signing_name: "vector",
        operations: Box::leak(Box::new([operation])),
        unserved: &[],
        shapes: Box::leak(table.into_boxed_slice()),
    }))
}

/// A service whose one operation takes a structure with the one member `Value` of a shape of `service`.
pub(crate) fn taking(service: &'static Service, shape: ShapeRef) -> &'static Service {
    let sensitive = service.shape(shape).sensitive;
    let member = Member {
        name: "Value",
        wire: "Value",
        path: "value",
        shape,
        required: false,
        flattened: false,
        secret: sensitive,
    };
    let input = Shape {
        name: "Taking",
        kind: Kind::Structure {
            members: Box::leak(Box::new([member])),
            union: false,
        },
        sensitive: false,
    };
    let mut shapes: Vec<Shape> = service.shapes.to_vec();
    shapes.push(input);
    let operation = Operation {
        name: "Take",
        input: Some(ShapeRef(u16::try_from(shapes.len() - 1).unwrap())),
        output: None,
        result_wrapper: None,
        errors: &[],
        signed: true,
    };
    Box::leak(Box::new(Service {
        name: "Taking",
        operations: Box::leak(Box::new([operation])),
        shapes: Box::leak(shapes.into_boxed_slice()),
        ..*service
    }))
}

/// A vector's parameters as the decoder should give them.
pub(crate) fn value(service: &'static Service, shape: ShapeRef, json: &Json) -> Value {
    let shape = service.shape(shape);
    match &shape.kind {
        Kind::Boolean => Value::Boolean(json.as_bool().unwrap()),
        Kind::Integer { .. } => Value::Integer(json.as_i64().unwrap()),
        Kind::Float => Value::Float(match json {
            Json::String(text) => text.parse().unwrap(),
            number => number.as_f64().unwrap(),
        }),
        Kind::Timestamp(_) => Value::Timestamp(match json {
            Json::String(text) => text.parse().unwrap(),
            // Milliseconds, because 946845296.123 has no exact double.
            #[expect(clippy::cast_possible_truncation, reason = "a vector's moment fits")]
            number => {
                jiff::Timestamp::from_millisecond((number.as_f64().unwrap() * 1000.0).round() as i64).unwrap()
            }
        }),
        Kind::Blob => Value::Blob(json.as_str().unwrap().as_bytes().to_vec()),
        Kind::String { .. } => Value::Text(json.as_str().unwrap().to_owned()),
        Kind::List { member, .. } => Value::List(
            json.as_array()
                .unwrap()
                .iter()
                .map(|json| value(service, *member, json))
                .collect(),
        ),
        Kind::Map { value: of, .. } => Value::Map(
            json.as_object()
                .unwrap()
                .iter()
                .map(|(key, json)| (key.clone(), value(service, *of, json)))
                .collect(),
        ),
        Kind::Structure { members, .. } => {
            let mut fields = Fields::new(shape);
            for (name, json) in json.as_object().unwrap() {
                let member = members.iter().find(|member| member.name == name);
                let member = member.unwrap_or_else(|| panic!("{} has no member {name}", shape.name));
                assert!(fields.set(name, value(service, member.shape, json)));
            }
            Value::Structure(fields)
        }
    }
}

fn kind(shapes: &Json, shape: &Json, reference: &dyn Fn(&Json) -> ShapeRef) -> Kind {
    let wire = |key: &str| leak(shape[key]["locationName"].as_str().unwrap_or(key));
    let limit = |key: &str| shape[key].as_u64().map(|limit| u32::try_from(limit).unwrap());
    match shape["type"].as_str().unwrap() {
        "boolean" => Kind::Boolean,
        "integer" | "short" | "byte" => Kind::Integer {
            bits: 32,
            min: shape["min"].as_i64(),
            max: shape["max"].as_i64(),
        },
        "long" => Kind::Integer {
            bits: 64,
            min: shape["min"].as_i64(),
            max: shape["max"].as_i64(),
        },
        "float" | "double" => Kind::Float,
        "timestamp" => Kind::Timestamp(match shape["timestampFormat"].as_str() {
            None | Some("iso8601") => TimestampFormat::Iso8601,
            Some("unixTimestamp") => TimestampFormat::Epoch,
            Some("rfc822") => TimestampFormat::Rfc822,
            Some(other) => panic!("timestamp format {other}"),
        }),
        "blob" => Kind::Blob,
        "string" => Kind::String {
            min: limit("min"),
            max: limit("max"),
            pattern: shape["pattern"]
                .as_str()
                .map(|source| &*Box::leak(Box::new(Pattern::new(leak(source))))),
            values: match shape["enum"].as_array() {
                Some(values) => {
                    let values: Vec<&str> =
                        values.iter().map(|value| leak(value.as_str().unwrap())).collect();
                    Box::leak(values.into_boxed_slice())
                }
                None => &[],
            },
        },
        "list" => Kind::List {
            member: reference(&shape["member"]["shape"]),
            wire: wire("member"),
            min: limit("min"),
            max: limit("max"),
        },
        "map" => Kind::Map {
            key: reference(&shape["key"]["shape"]),
            key_wire: wire("key"),
            value: reference(&shape["value"]["shape"]),
            value_wire: wire("value"),
            max: limit("max"),
        },
        "structure" => Kind::Structure {
            members: members(shapes, shape, reference),
            union: false,
        },
        other => panic!("a shape of type {other}"),
    }
}

fn members(shapes: &Json, shape: &Json, reference: &dyn Fn(&Json) -> ShapeRef) -> &'static [Member] {
    let required: Vec<&str> = shape["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Json::as_str)
        .collect();
    let mut members = Vec::new();
    for (name, member) in shape["members"].as_object().unwrap() {
        let target = &shapes[member["shape"].as_str().unwrap()];
        let secret = target["sensitive"] == true;
        let mut path = name.clone();
        path[..1].make_ascii_lowercase();
        members.push(Member {
            name: leak(name),
            wire: leak(member["locationName"].as_str().unwrap_or(name)),
            path: leak(&path),
            shape: reference(&member["shape"]),
            required: required.contains(&name.as_str()),
            flattened: member["flattened"] == true || target["flattened"] == true,
            secret,
        });
    }
    Box::leak(members.into_boxed_slice())
}

pub(crate) fn leak(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}
