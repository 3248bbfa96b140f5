//! The `api` part of `cargo xtask generate`: the models of IAM, STS and a part of Organizations, in two stages.
//!
//! With `--fetch`, AWS's newest models are taken from botocore's source distribution, stripped of their
//! documentation, and committed under `crates/api/model/`. Always, those committed models become Rust under
//! `crates/api/src/generated/`; `--check` does so in memory and fails when the two differ.

mod errors;
mod fetch;
mod json;
mod model;
mod names;
mod tables;
mod types;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail, ensure};

use model::Model;

/// The services: Rust module and committed model.
const SERVICES: [(&str, &str); 3] = [
    ("iam", "iam-2010-05-08.json"),
    ("organizations", "organizations-2016-11-28.json"),
    ("sts", "sts-2011-06-15.json"),
];

/// Runs both stages, or checks that the second has nothing to change.
pub(super) fn run(check: bool, fetch: bool) -> anyhow::Result<()> {
    let home = home();
    if fetch {
        fetch::run(&home)?;
    }
    let mut drifted = Vec::new();
    for (path, text) in generate(&home)? {
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        if committed == text {
            continue;
        }
        if check {
            drifted.push(path.display().to_string());
        } else {
            write(&path, text.as_bytes())?;
        }
    }
    ensure!(
        drifted.is_empty(),
        "generated code differs from its model; run `cargo xtask generate` and commit:\n  {}",
        drifted.join("\n  ")
    );
    Ok(())
}

/// The crate that this part generates for.
fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/api")
}

/// Every generated file and its text.
fn generate(home: &Path) -> anyhow::Result<Vec<(PathBuf, String)>> {
    let mut models = Vec::new();
    for (module, file) in SERVICES {
        let path = home.join("model").join(file);
        let text =
            std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        models.push(Model {
            module,
            json: serde_json::from_str(&text)?,
        });
    }
    let generated = home.join("src/generated");
    let mut files = vec![(generated.join("errors.rs"), errors::emit(&models)?)];
    for model in &models {
        let folder = generated.join(model.module);
        files.push((folder.join("mod.rs"), types::emit_module(model)?));
        files.push((folder.join("tables.rs"), tables::emit(model)?));
        files.push((folder.join("types.rs"), types::emit(model)?));
        files.push((folder.join("operations.rs"), types::emit_operations(model)?));
    }
    files
        .into_iter()
        .map(|(path, text)| Ok((path, format(&text)?)))
        .collect()
}

/// The text as rustfmt leaves it, below a line that says where it comes from.
fn format(text: &str) -> anyhow::Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start rustfmt; `rustup component add rustfmt` installs it")?;
    let mut stdin = rustfmt.stdin.take().context("rustfmt has no standard input")?;
    let text =
        format!("// Written by `cargo xtask generate`; change the generator, not this file.\n\n{text}");
    let feeder = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = rustfmt.wait_with_output()?;
    match feeder.join() {
        Ok(fed) => fed?,
        Err(_) => bail!("feeding rustfmt failed"),
    }
    ensure!(output.status.success(), "rustfmt refused generated code");
    Ok(String::from_utf8(output.stdout)?)
}

#[expect(
    clippy::disallowed_methods,
    reason = "generated sources are public files with the default mode"
)]
fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is committed is what the committed models generate.
    #[test]
    fn generated_code_is_up_to_date() {
        run(true, false).unwrap();
    }
}
