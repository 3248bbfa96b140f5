//! Emits a service's table: its operations and shapes as statics.

use std::fmt::Write as _;

use anyhow::{Context as _, bail, ensure};

use super::json::Json;
use super::model::{Model, target};

/// The file `generated/<service>/tables.rs`.
pub(super) fn emit(model: &Model) -> anyhow::Result<String> {
    let mut out = String::new();
    let constant = model.constant();
    let name = model.metadata("serviceId")?;
    let version = model.metadata("apiVersion")?;
    // only the XML protocols have one
    let namespace = model.metadata("xmlNamespace").unwrap_or_default();
    let signing_name = model.metadata("endpointPrefix")?;
    let patterns = patterns(model);
    writeln!(
        out,
        "//! The table of {name} {version}, from AWS's model.

        use crate::model::{{Kind, Member, Operation, Service, Shape, ShapeRef, TimestampFormat}};
        use crate::pattern::Pattern;

        /// {full} as AWS models it.
        pub static {constant}: Service = Service {{
            name: {name:?},
            version: {version:?},
            namespace: {namespace:?},
            signing_name: {signing_name:?},
            operations: &OPERATIONS,
            unserved: &{unserved:?},
            shapes: &SHAPES,
        }};",
        full = model.metadata("serviceFullName")?,
        unserved = model.unserved(),
    )?;
    operations(&mut out, model)?;
    writeln!(out, "static PATTERNS: [Pattern; {}] = [", patterns.len())?;
    for pattern in &patterns {
        writeln!(out, "Pattern::new({pattern:?}),")?;
    }
    writeln!(out, "];\n")?;
    writeln!(
        out,
        "pub(super) static SHAPES: [Shape; {}] = [",
        model.shapes().len()
    )?;
    for (at, (name, shape)) in model.shapes().iter().enumerate() {
        let sensitive = if shape.is_true("sensitive") {
            ".sensitive()"
        } else {
            ""
        };
        writeln!(
            out,
            "// {at}\nShape::new({name:?}, {}){sensitive},",
            kind(model, shape, &patterns)?
        )?;
    }
    writeln!(out, "];")?;
    Ok(out)
}

fn operations(out: &mut String, model: &Model) -> anyhow::Result<()> {
    let mut operations: Vec<_> = model.operations().iter().collect();
    operations.sort_by(|(one, _), (other, _)| one.cmp(other));
    writeln!(out, "static OPERATIONS: [Operation; {}] = [", operations.len())?;
    for (name, operation) in operations {
        let result_wrapper = operation
            .get("output")
            .and_then(|output| output.text("resultWrapper"));
        let mut errors = Vec::new();
        for error in operation.get("errors").map_or(&[][..], Json::items) {
            let name = target(error)?;
            errors.push(super::errors::code(name, model.shape(name)?).to_owned());
        }
        writeln!(
            out,
            "Operation {{
                name: {name:?},
                input: {input},
                output: {output},
                result_wrapper: {result_wrapper:?},
                errors: &{errors:?},
                signed: {signed},
            }},",
            input = optional_reference(model, operation.get("input"))?,
            output = optional_reference(model, operation.get("output"))?,
            signed = operation.text("authtype") != Some("none"),
        )?;
    }
    writeln!(out, "];\n")?;
    Ok(())
}

/// Every distinct pattern of the model, sorted.
fn patterns(model: &Model) -> Vec<&str> {
    let mut patterns: Vec<&str> = model
        .shapes()
        .iter()
        .filter_map(|(_, shape)| shape.text("pattern"))
        .collect();
    patterns.sort_unstable();
    patterns.dedup();
    patterns
}

fn kind(model: &Model, shape: &Json, patterns: &[&str]) -> anyhow::Result<String> {
    let (min, max) = (limit(shape, "min"), limit(shape, "max"));
    Ok(match shape.text("type") {
        Some("boolean") => "Kind::Boolean".to_owned(),
        Some("integer") => format!("Kind::integer({min}, {max})"),
        // each protocol's default; no member of these services has a format of its own
        Some("timestamp") if model.metadata("protocol")? == "json" => {
            "Kind::Timestamp(TimestampFormat::Epoch)".to_owned()
        }
        Some("timestamp") => "Kind::Timestamp(TimestampFormat::Iso8601)".to_owned(),
        Some("blob") => "Kind::Blob".to_owned(),
        Some("string") => {
            let values: Vec<&str> = shape
                .get("enum")
                .map_or(&[][..], Json::items)
                .iter()
                .filter_map(Json::as_text)
                .collect();
            let pattern = shape.text("pattern");
            ensure!(
                values.is_empty() || min == "None" && max == "None" && pattern.is_none(),
                "an enumeration with other constraints is new to the generator"
            );
            match pattern.and_then(|pattern| patterns.iter().position(|other| *other == pattern)) {
                Some(at) => format!("Kind::matching({min}, {max}, &PATTERNS[{at}])"),
                None if values.is_empty() => format!("Kind::text({min}, {max})"),
                None => format!("Kind::one_of(&{values:?})"),
            }
        }
        Some("list") => format!("Kind::list({}, {min}, {max})", reference(model, shape, "member")?),
        Some("map") => {
            ensure!(
                min == "None",
                "a least number of entries of a map is new to the generator"
            );
            let (key, value) = (reference(model, shape, "key")?, reference(model, shape, "value")?);
            format!("Kind::map({key}, {value}, {max})")
        }
        Some("structure") => structure(model, shape)?,
        other => bail!("a shape of type {other:?} is new to the generator"),
    })
}

/// A limit as Rust writes it: `Some(131_072)`.
fn limit(shape: &Json, key: &str) -> String {
    let Some(limit) = shape.integer(key) else {
        return "None".to_owned();
    };
    let digits = limit.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len() > 4 && (digits.len() - at) % 3 == 0 {
            out.push('_');
        }
        out.push(digit);
    }
    format!("Some({out})")
}

fn structure(model: &Model, shape: &Json) -> anyhow::Result<String> {
    let mut members = String::new();
    for member in model.members(shape)? {
        write!(
            members,
            "Member::new({:?}, {:?}, ShapeRef({})){}{},",
            member.name,
            member.path,
            model.index(&member.target)?,
            if member.required { ".required()" } else { "" },
            if member.secret { ".secret()" } else { "" },
        )?;
    }
    Ok(if shape.is_true("union") {
        format!("Kind::Structure {{ members: &[{members}], union: true }}")
    } else {
        format!("Kind::structure(&[{members}])")
    })
}

/// The reference to a list's or map's element. Names on the wire of their own occur in AWS's codec vectors, but
/// not in these services.
fn reference(model: &Model, shape: &Json, key: &str) -> anyhow::Result<String> {
    let element = shape
        .get(key)
        .with_context(|| format!("a shape without `{key}`"))?;
    ensure!(
        element.text("locationName").is_none(),
        "an element with a name of its own is new to the generator"
    );
    Ok(format!("ShapeRef({})", model.index(target(element)?)?))
}

fn optional_reference(model: &Model, reference: Option<&Json>) -> anyhow::Result<String> {
    match reference {
        Some(shape) => Ok(format!("Some(ShapeRef({}))", model.index(target(shape)?)?)),
        None => Ok("None".to_owned()),
    }
}
