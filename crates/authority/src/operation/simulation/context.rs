//! ContextEntries: the keys of a simulated request, with the type each value is said to have.

use steprole_api::Error;
use steprole_api::iam::ContextEntry;
use steprole_policy::{Context, ValueType};

use super::invalid;

/// The context that the entries describe. All texts are [inferred].
pub(super) fn of(entries: &[ContextEntry]) -> Result<Context<'static>, Error> {
    let mut context = Context::with_capacity(entries.len());
    for entry in entries {
        let (Some(name), Some(kind), Some(values)) = (
            &entry.context_key_name,
            &entry.context_key_type,
            &entry.context_key_values,
        ) else {
            return Err(invalid(
                "Each context entry needs ContextKeyName, ContextKeyType and ContextKeyValues.",
            ));
        };
        let value_type = match kind.trim_end_matches("List") {
            "binary" => ValueType::Binary,
            "boolean" => ValueType::Boolean,
            "date" => ValueType::Date,
            "ip" => ValueType::Ip,
            "numeric" => ValueType::Number,
            // The model has no others.
            _ => ValueType::Text,
        };
        if let Some(value) = values.iter().find(|value| !value_type.reads(value)) {
            return Err(invalid(format!(
                "Context key {name} has the value {value}, which is not of type {kind}."
            )));
        }
        if kind.ends_with("List") {
            context.set_many(name.clone(), values.clone());
        } else if let [value] = values.as_slice() {
            context.set(name.clone(), value.clone());
        } else {
            return Err(invalid(format!(
                "Context key {name} of type {kind} takes one value, not {}.",
                values.len()
            )));
        }
    }
    Ok(context)
}
