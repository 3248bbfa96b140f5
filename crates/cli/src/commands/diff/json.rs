//! A comparison as JSON.

use std::io;

use serde_json::json;
use serde_json::value::RawValue;
use steprole_analysis::{Comparison, Difference, Value};

use crate::output::Output;

/// The version of the objects.
const SCHEMA: &str = "steprole.diff.v1";

pub(super) fn write(name: Option<&str>, comparison: &Comparison, output: &mut Output) -> io::Result<()> {
    let mut object = object(comparison);
    if let (Some(name), Some(fields)) = (name, object.as_object_mut()) {
        fields.insert("name".to_owned(), json!(name));
    }
    output.data(&object.to_string())
}

/// The same with the pair's own id, as it was given.
pub(super) fn write_pair(id: &RawValue, comparison: &Comparison, output: &mut Output) -> io::Result<()> {
    let mut object = object(comparison);
    if let Some(fields) = object.as_object_mut() {
        fields.insert("id".to_owned(), serde_json::from_str(id.get())?);
    }
    output.data(&object.to_string())
}

fn object(comparison: &Comparison) -> serde_json::Value {
    let side = |differences: &[Difference]| differences.iter().map(difference).collect::<Vec<_>>();
    json!({
        "schema": SCHEMA,
        "verdict": comparison.verdict.name(),
        "gained": side(&comparison.gained),
        "lost": side(&comparison.lost),
        "reasons": comparison.unknown.iter().map(ToString::to_string).collect::<Vec<_>>(),
    })
}

fn difference(difference: &Difference) -> serde_json::Value {
    let context = difference.request.context.iter().map(|(key, value)| match value {
        Value::One(value) => (key.clone(), json!(value)),
        Value::Many(values) => (key.clone(), json!(values)),
    });
    json!({
        "statement": difference.statement,
        "sid": difference.sid,
        "actions": difference.actions,
        "request": {
            "action": difference.request.action,
            "resource": difference.request.resource,
            "context": context.collect::<serde_json::Map<_, _>>(),
            "absent": difference.request.absent,
            "known_action": difference.request.is_known_action,
        },
    })
}
