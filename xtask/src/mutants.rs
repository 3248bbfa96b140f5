//! `cargo xtask mutants [FILE]`: changes the engine in every small way and sees whether a test notices.
//!
//! By cargo-mutants, which is installed by hand: it is a program, not a package of this workspace. What survives and
//! why is kept in `docs/mutants.md`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, bail};

/// The modules that decide: conditions, patterns, and the decision itself.
const FILES: [&str; 5] = [
    "action.rs",
    "condition.rs",
    "decide.rs",
    "pattern.rs",
    "resource.rs",
];

pub(crate) fn run(arguments: &[String]) -> anyhow::Result<()> {
    if let Some(unknown) = arguments.iter().find(|file| !FILES.contains(&file.as_str())) {
        bail!("`{unknown}` is not mutated; there are {}", FILES.join(", "));
    }
    let installed = Command::new("cargo").args(["mutants", "--version"]).output();
    if !installed.is_ok_and(|output| output.status.success()) {
        bail!("cargo-mutants is missing: `cargo install --locked cargo-mutants`");
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("xtask has no parent folder")?;
    let output = root.join("target/mutants");
    std::fs::create_dir_all(&output)?;
    let mut mutants = Command::new("cargo");
    mutants
        .args([
            "mutants",
            "--package",
            "steprole-policy",
            "--jobs",
            "1",
            "--timeout",
            "90",
        ])
        .arg("--output")
        .arg(&output)
        .current_dir(root);
    let wanted: Vec<&str> = FILES
        .into_iter()
        .filter(|file| arguments.is_empty() || arguments.iter().any(|argument| argument == file))
        .collect();
    for file in wanted {
        mutants.arg("--file").arg(format!("crates/policy/src/{file}"));
    }
    // 2 is cargo-mutants's word for survivors: they are in its output, and `docs/mutants.md` explains them
    match mutants.status()?.code() {
        Some(0) => Ok(()),
        Some(2) => {
            bail!("some mutants survived: compare target/mutants/mutants.out/missed.txt with docs/mutants.md")
        }
        _ => bail!("cargo-mutants did not run to its end"),
    }
}
