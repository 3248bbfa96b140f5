//! `cargo xtask budget`: from clean checkout to the end of `demo`, measured as a newcomer would meet it.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, bail};

use crate::say;

/// The promise of README.md, on two cores.
const LIMIT_SECONDS: f64 = 300.0;

/// Clones this repository's HEAD, builds from nothing, runs the demo, and fails when it took longer than promised.
///
/// Crates come from cargo's own cache when they are there: the network is not what is measured.
pub(crate) fn run(_arguments: &[String]) -> anyhow::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("xtask has no parent folder")?;
    let checkout = root.join("target/budget");
    if checkout.exists() {
        std::fs::remove_dir_all(&checkout).with_context(|| format!("cannot empty {}", checkout.display()))?;
    }
    let start = Instant::now();
    done(
        Command::new("git")
            .args(["clone", "--quiet", "--depth", "1"])
            .arg(format!("file://{}", root.display()))
            .arg(&checkout),
    )?;
    let cloned = start.elapsed().as_secs_f64();
    done(
        Command::new("cargo")
            .args(["build", "--release", "--quiet", "--timings"])
            .current_dir(&checkout)
            .env_remove("CARGO_TARGET_DIR")
            .stdout(Stdio::null()),
    )?;
    let built = start.elapsed().as_secs_f64();
    done(
        Command::new("cargo")
            .args(["run", "--release", "--quiet", "--", "demo"])
            .current_dir(&checkout)
            .env_remove("CARGO_TARGET_DIR")
            .stdout(Stdio::null())
            .stderr(Stdio::null()),
    )?;
    let all = start.elapsed().as_secs_f64();
    let binary = std::fs::metadata(checkout.join("target/release/steprole"))?.len();
    say(&format!("clone   {cloned:>7.1} s"));
    say(&format!(
        "build   {:>7.1} s   (each crate: {}/target/cargo-timings/cargo-timing.html)",
        built - cloned,
        checkout.display()
    ));
    say(&format!("demo    {:>7.1} s", all - built));
    say(&format!("all     {all:>7.1} s   of {LIMIT_SECONDS} s promised"));
    say(&format!(
        "binary  {:>7.1} MB",
        f64::from(u32::try_from(binary / 1000).unwrap_or(u32::MAX)) / 1000.0
    ));
    if all > LIMIT_SECONDS {
        bail!("over the budget");
    }
    Ok(())
}

fn done(command: &mut Command) -> anyhow::Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start {command:?}"))?;
    if !status.success() {
        bail!("{command:?} failed");
    }
    Ok(())
}
