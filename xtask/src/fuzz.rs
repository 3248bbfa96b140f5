//! `cargo xtask fuzz [TARGET] [SECONDS]`: coverage-guided fuzzing on the stable toolchain.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};

use crate::say;

/// The targets, each with the committed corpus it starts from.
const TARGETS: [(&str, &str); 9] = [
    (
        "authorization_header",
        "crates/server/tests/corpus/authorization_header",
    ),
    ("decision", "crates/policy/tests/corpus/decision"),
    ("json_request", "fuzz/corpus/json_request"),
    ("policy_document", "crates/policy/tests/corpus"),
    ("query_form", "fuzz/corpus/query_form"),
    ("saml_response", "fuzz/corpus/saml_response"),
    ("session_token", "crates/server/tests/corpus/session_token"),
    ("uploaded_key", "fuzz/corpus/uploaded_key"),
    ("web_identity_token", "fuzz/corpus/web_identity_token"),
];

/// Seconds a target runs unless told otherwise.
const SECONDS: u32 = 60;

/// Instruments as libFuzzer wants it, by code generation options that the stable compiler has. No sanitizer: the code under
/// test forbids `unsafe`.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 -Clink-dead-code";

pub(crate) fn run(arguments: &[String]) -> anyhow::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("xtask has no parent folder")?;
    let mut seconds = SECONDS;
    let mut wanted = Vec::new();
    for argument in arguments {
        match argument.parse() {
            Ok(number) => seconds = number,
            Err(_) => wanted.push(argument.as_str()),
        }
    }
    if let Some(unknown) = wanted
        .iter()
        .find(|name| TARGETS.iter().all(|(target, _)| target != *name))
    {
        let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
        bail!("`{unknown}` is no target; there are {}", names.join(", "));
    }
    let triple = triple()?;
    let build = Command::new("cargo")
        .args(["build", "--release", "--manifest-path"])
        .arg(root.join("fuzz/Cargo.toml"))
        .args(["--target", &triple])
        .env("RUSTFLAGS", FLAGS)
        .env_remove("CARGO_TARGET_DIR")
        .status()?;
    if !build.success() {
        bail!("the fuzz targets do not build; libFuzzer needs a C++ compiler (Debian: g++)");
    }
    for (target, corpus) in TARGETS
        .iter()
        .filter(|(name, _)| wanted.is_empty() || wanted.contains(name))
    {
        say(&format!("fuzzing {target} for {seconds} s"));
        one(root, &triple, target, corpus, seconds)?;
    }
    Ok(())
}

fn one(root: &Path, triple: &str, target: &str, corpus: &str, seconds: u32) -> anyhow::Result<()> {
    let found = root.join("fuzz/corpus-found").join(target);
    let artifacts = root.join("fuzz/artifacts").join(target);
    std::fs::create_dir_all(&found)?;
    std::fs::create_dir_all(&artifacts)?;
    let binary: PathBuf = [
        Path::new("fuzz/target"),
        Path::new(triple),
        Path::new("release"),
        Path::new(target),
    ]
    .iter()
    .collect();
    let status = Command::new(root.join(binary))
        .arg(&found)
        .arg(root.join(corpus))
        .args([
            format!("-max_total_time={seconds}"),
            "-max_len=16384".to_owned(),
            "-timeout=5".to_owned(),
            "-rss_limit_mb=1024".to_owned(),
        ])
        .arg(format!("-artifact_prefix={}/", artifacts.display()))
        .args(["-print_final_stats=1", "-verbosity=0"])
        .status()?;
    if !status.success() {
        bail!(
            "{target} failed; the input that did it is in {}",
            artifacts.display()
        );
    }
    Ok(())
}

fn triple() -> anyhow::Result<String> {
    let output = Command::new("rustc").arg("-vV").output()?;
    let text = String::from_utf8(output.stdout)?;
    text.lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .context("rustc does not name its host")
}
