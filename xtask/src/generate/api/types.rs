//! Emits the typed edge: one struct for each structure of a model, and what each operation takes and answers.

use std::fmt::Write as _;

use anyhow::bail;

use super::json::Json;
use super::model::{Member, Model, target};
use super::names::snake_case;

/// The file `generated/<service>/mod.rs`.
pub(super) fn emit_module(model: &Model) -> anyhow::Result<String> {
    let takes_nothing = |(_, operation): &(String, Json)| operation.get("input").is_none();
    let operations = if model.operations().iter().any(takes_nothing) {
        "pub use operations::*;"
    } else {
        ""
    };
    Ok(format!(
        "//! {full}: its table, and a struct for each of its structures.
        //!
        //! Required members are plain, others are `Option`. An output has no `Default`, so a handler names every member.

        mod operations;
        mod tables;
        mod types;

        {operations}
        pub use tables::{constant};
        pub use types::*;",
        full = model.metadata("serviceFullName")?,
        constant = model.constant(),
    ))
}

/// The file `generated/<service>/types.rs`.
pub(super) fn emit(model: &Model) -> anyhow::Result<String> {
    let mut out = String::new();
    let name = model.metadata("serviceId")?;
    let mut body = String::new();
    for (name, shape) in model.structures() {
        structure(&mut body, model, name, &model.members(shape)?)?;
    }
    writeln!(out, "//! The structures of {name}, from AWS's model.\n")?;
    if body.contains("BTreeMap<") {
        writeln!(out, "use std::collections::BTreeMap;\n")?;
    }
    writeln!(
        out,
        "use jiff::Timestamp;

        use super::tables::SHAPES;
        use crate::edge::{{Reader, Structure, Writer}};
        use crate::error::Error;
        use crate::model::Shape;
        use crate::value::{{Fields, Hidden}};
        {body}"
    )?;
    Ok(out)
}

/// The file `generated/<service>/operations.rs`.
pub(super) fn emit_operations(model: &Model) -> anyhow::Result<String> {
    let name = model.metadata("serviceId")?;
    let constant = model.constant();
    let mut bodies = String::new();
    let mut empty = String::new();
    for (operation, definition) in model.operations() {
        let input = if let Some(input) = definition.get("input") {
            format!("types::{}", target(input)?)
        } else {
            let input = format!("{operation}Request");
            empty_input(&mut empty, model.module, operation, &input)?;
            input
        };
        let output = match definition.get("output") {
            Some(output) => format!("types::{}", target(output)?),
            None => "()".to_owned(),
        };
        writeln!(
            bodies,
            "
            impl Input for {input} {{
                const OPERATION: &'static str = {operation:?};
                const SERVICE: &'static Service = &{constant};
                type Output = {output};
            }}"
        )?;
    }
    let more = if empty.is_empty() {
        ""
    } else {
        "use crate::edge::Structure;
        use crate::error::Error;
        use crate::model::Shape;
        use crate::value::Fields;"
    };
    Ok(format!(
        "//! What each operation of {name} takes and answers, from AWS's model.

        use super::tables::{constant};
        use super::types;
        use crate::edge::Input;
        use crate::model::Service;
        {more}
        {empty}
        {bodies}"
    ))
}

fn empty_input(out: &mut String, module: &str, operation: &str, input: &str) -> anyhow::Result<()> {
    writeln!(
        out,
        "
        /// Input of {module}:{operation}, which takes no parameters.
        #[derive(Clone, Debug, PartialEq)]
        pub struct {input} {{}}

        impl Structure for {input} {{
            fn shape() -> &'static Shape {{
                Fields::empty().shape()
            }}

            fn from_fields(_: Fields) -> Result<Self, Error> {{
                Ok(Self {{}})
            }}

            fn into_fields(self) -> Fields {{
                Fields::empty()
            }}
        }}"
    )?;
    Ok(())
}

fn structure(out: &mut String, model: &Model, name: &str, members: &[Member]) -> anyhow::Result<()> {
    let hides = members.iter().any(|member| member.secret);
    writeln!(out, "\n/// {}", description(model, name))?;
    writeln!(
        out,
        "#[derive(Clone, {}PartialEq)]",
        if hides { "" } else { "Debug, " }
    )?;
    writeln!(out, "pub struct {name} {{")?;
    for member in members {
        writeln!(out, "/// {}", member_description(model, member)?)?;
        let base = rust_type(model, &member.target)?;
        let full = if member.required {
            base
        } else {
            format!("Option<{base}>")
        };
        writeln!(out, "pub {}: {full},", snake_case(&member.name))?;
    }
    writeln!(out, "}}\n")?;
    if hides {
        debug(out, name, members)?;
    }
    let index = model.index(name)?;
    let reader = if members.is_empty() {
        "_reader"
    } else {
        "mut reader"
    };
    writeln!(
        out,
        "impl Structure for {name} {{
            fn shape() -> &'static Shape {{
                &SHAPES[{index}]
            }}

            #[inline]
            fn from_fields(fields: Fields) -> Result<Self, Error> {{
                let {reader} = Reader::new(Self::shape(), fields)?;
                Ok(Self {{"
    )?;
    for member in members {
        let (field, presence) = (snake_case(&member.name), presence(member));
        writeln!(out, "{field}: reader.{presence}()?,")?;
    }
    writeln!(
        out,
        "}})\n}}\n\n#[inline]\nfn into_fields(self) -> Fields {{\nWriter::new(Self::shape())"
    )?;
    for member in members {
        writeln!(out, ".{}(self.{})", presence(member), snake_case(&member.name))?;
    }
    writeln!(out, ".finish()\n}}\n}}")?;
    Ok(())
}

fn presence(member: &Member) -> &'static str {
    if member.required { "required" } else { "optional" }
}

/// A Debug that shows every member but the secret ones.
fn debug(out: &mut String, name: &str, members: &[Member]) -> anyhow::Result<()> {
    writeln!(
        out,
        "impl std::fmt::Debug for {name} {{
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
                f.debug_struct({name:?})"
    )?;
    for member in members {
        let field = snake_case(&member.name);
        let label = field.trim_start_matches("r#");
        let value = match (member.secret, member.required) {
            (false, _) => format!("&self.{field}"),
            (true, true) => "&Hidden".to_owned(),
            (true, false) => format!("&self.{field}.as_ref().map(|_| Hidden)"),
        };
        writeln!(out, ".field({label:?}, {value})")?;
    }
    writeln!(out, ".finish()\n}}\n}}\n")?;
    Ok(())
}

fn rust_type(model: &Model, name: &str) -> anyhow::Result<String> {
    let shape = model.shape(name)?;
    Ok(match shape.text("type") {
        Some("boolean") => "bool".to_owned(),
        Some("integer") => "i32".to_owned(),
        Some("long") => "i64".to_owned(),
        Some("timestamp") => "Timestamp".to_owned(),
        Some("blob") => "Vec<u8>".to_owned(),
        Some("string") => "String".to_owned(),
        Some("structure") => name.to_owned(),
        Some("list") => format!("Vec<{}>", element(model, shape, "member")?),
        Some("map") => format!("BTreeMap<String, {}>", element(model, shape, "value")?),
        other => bail!("a shape of type {other:?} is new to the generator"),
    })
}

fn element(model: &Model, shape: &Json, key: &str) -> anyhow::Result<String> {
    match shape.get(key) {
        Some(shape) => rust_type(model, target(shape)?),
        None => bail!("a shape without `{key}`"),
    }
}

/// What a structure is, in one sentence.
fn description(model: &Model, name: &str) -> String {
    let module = model.module;
    let of = |key: &str| -> Vec<String> {
        let operations = model.operations().iter();
        let with = operations.filter(|(_, definition)| {
            definition.get(key).and_then(|target| target.text("shape")) == Some(name)
        });
        with.map(|(operation, _)| format!("{module}:{operation}"))
            .collect()
    };
    let (inputs, outputs) = (of("input"), of("output"));
    if !inputs.is_empty() {
        format!("Input of {}, from AWS's model.", inputs.join(" and "))
    } else if !outputs.is_empty() {
        format!("Output of {}, from AWS's model.", outputs.join(" and "))
    } else {
        format!("The structure `{name}` of AWS's model.")
    }
}

/// What a member is: its name in the model, and what the model asks of it.
fn member_description(model: &Model, member: &Member) -> anyhow::Result<String> {
    let shape = model.shape(&member.target)?;
    let mut out = format!("`{}`: ", member.name);
    let (min, max) = (shape.integer("min"), shape.integer("max"));
    let (noun, unit) = match shape.text("type") {
        Some("string") if shape.get("enum").is_some() => {
            let values: Vec<&str> = shape
                .get("enum")
                .map_or(&[][..], Json::items)
                .iter()
                .filter_map(Json::as_text)
                .collect();
            let shown: Vec<String> = values.iter().take(4).map(|value| format!("`{value}`")).collect();
            let more = if values.len() > 4 { ", …" } else { "" };
            write!(out, "one of {}{more}.", shown.join(", "))?;
            return Ok(out);
        }
        Some("string") => ("text", " characters"),
        Some("list") => ("a list", " elements"),
        Some("map") => ("a map", " entries"),
        Some("boolean") => ("a flag", ""),
        Some("integer" | "long") => ("a number", ""),
        Some("timestamp") => ("a moment", ""),
        Some("blob") => ("bytes", ""),
        _ => ("a structure", ""),
    };
    out.push_str(noun);
    match (min, max) {
        (Some(min), Some(max)) if min == max => write!(out, " of {min}{unit}")?,
        (Some(min), Some(max)) => write!(out, " of {min} to {max}{unit}")?,
        (Some(1), None) if !unit.is_empty() => {
            write!(out, " of at least one {}", unit.trim_end_matches('s').trim())?;
        }
        (Some(min), None) => write!(out, " of at least {min}{unit}")?,
        (None, Some(max)) => write!(out, " of at most {max}{unit}")?,
        (None, None) => {}
    }
    out.push('.');
    Ok(out)
}
