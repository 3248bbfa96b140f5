//! Emits a constructor for each error shape of the models.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::ensure;

use super::json::Json;
use super::model::Model;
use super::names::snake_case;

/// The code an error shape has on the wire; a shape without one goes by its name.
pub(super) fn code<'a>(name: &'a str, shape: &'a Json) -> &'a str {
    shape
        .get("error")
        .and_then(|error| error.text("code"))
        .unwrap_or(name)
}

/// The file `generated/errors.rs`, for all services: what they share has the same code and status.
pub(super) fn emit(models: &[Model]) -> anyhow::Result<String> {
    let mut errors: BTreeMap<&str, (i64, bool, Vec<&str>)> = BTreeMap::new();
    for model in models {
        for (name, shape) in model
            .shapes()
            .iter()
            .filter(|(_, shape)| shape.is_true("exception"))
        {
            let error = shape.get("error");
            // Smithy: an error without a status is the client's and a 400, unless it is a fault of the service.
            let is_fault = shape.is_true("fault");
            let status = error
                .and_then(|error| error.integer("httpStatusCode"))
                .unwrap_or(if is_fault && error.is_none() { 500 } else { 400 });
            let sender = error.map_or(!is_fault, |error| error.is_true("senderFault"));
            let known = errors
                .entry(code(name, shape))
                .or_insert_with(|| (status, sender, Vec::new()));
            ensure!(
                known.0 == status && known.1 == sender,
                "`{name}` differs between the services"
            );
            known.2.push(model.module);
        }
    }
    let mut out = "//! A constructor for each error shape of AWS's models, named after its code.

        use crate::error::Error;

        impl Error {"
        .to_owned();
    for (code, (status, sender, modules)) in errors {
        writeln!(
            out,
            "
            /// `{code}`, {status}, an error of {services}.
            pub fn {function}(message: impl Into<String>) -> Self {{
                Self::{constructor}({code:?}, {status}, message)
            }}",
            services = modules.join(" and ").to_uppercase().replace(" AND ", " and "),
            function = snake_case(code),
            constructor = if sender { "sender" } else { "receiver" },
        )?;
    }
    writeln!(out, "}}")?;
    Ok(out)
}
