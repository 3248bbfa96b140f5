//! Decisions a second of one core: ours in four workloads, and three other engines in the first of them.
//!
//! The others are installed under `target/bench` when this runs: iam-simulate by npm, iam-rs and Cedar by cargo from
//! `bench/peers`, each a process of its own. What cannot be installed is said.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::bail;

use super::figures::{Figures, grouped};
use super::{Profile, binary, build};
use crate::say;

/// How many of the ten questions of the compared workload are allowed; an engine that says otherwise answers another
/// question.
const ALLOWED: f64 = 7.0;

/// The bars, against decisions with the context filled for each request.
const TIMES_IAM_RS: f64 = 10.0;
const TIMES_IAM_SIMULATE: f64 = 100.0;
const AIM: f64 = 2_000_000.0;

pub(super) fn run(root: &Path) -> anyhow::Result<()> {
    build(root, Profile::Release, &["steprole-bench-engine"])?;
    let ours = Figures::read(&printed(&mut Command::new(binary(
        root,
        Profile::Release,
        "steprole-bench-engine",
    )))?);
    say("engine: ten requests in turn, decisions/s of one core in processor time, best of seven");
    say("                                     context filled        prepared");
    let first = "guard + 10 statements";
    for workload in [
        first,
        "AdministratorAccess + guard",
        "20 managed policies",
        "500 principals",
    ] {
        let shown = |kind: &str| ours.shown(&format!("{kind} {workload}"));
        say(&format!(
            "  {workload:<32} {:>16} {:>15}",
            shown("filled"),
            shown("prepared")
        ));
    }
    say(&format!(
        "  filling the context alone        {:>16}",
        ours.shown("contexts")
    ));
    say("engine: one document of many statements, one in a hundred of the service that is asked about");
    for statements in ["10", "100", "1000"] {
        let shown = ours.shown(&format!("statements {statements}"));
        say(&format!(
            "  {statements:>5} statements                                 {shown:>15}"
        ));
    }
    say("engine: documents read and compiled/s");
    for (name, about) in [
        ("guard", "one statement, eight actions"),
        ("work", "ten statements"),
    ] {
        say(&format!(
            "  {about:<32} {:>16}",
            ours.shown(&format!("compiled {name}"))
        ));
    }
    say(&format!(
        "catalogue: {} bytes in the binary, its first question answered after {} us",
        ours.shown("catalogue_bytes"),
        ours.shown("catalogue_opened_us")
    ));
    let filled = ours.value(&format!("filled {first}")).unwrap_or_default();
    let prepared = ours.value(&format!("prepared {first}")).unwrap_or_default();
    if ours.value("allowed") != Some(ALLOWED) {
        bail!(
            "ours allows {} of the ten requests, not {ALLOWED}",
            ours.shown("allowed")
        );
    }
    say(&format!("engine: the others, {first}"));
    say("                                        decisions/s    ours filled  ours prepared   allowed of 10");
    let mut missed = Vec::new();
    for (name, figure, figures) in peers(root)? {
        let Some(theirs) = figures.value(figure) else {
            continue;
        };
        let ratio = filled / theirs;
        let allowed = figures.value("allowed").unwrap_or_default();
        let other = if (allowed - ALLOWED).abs() < 0.5 {
            ""
        } else {
            ", other answers"
        };
        say(&format!(
            "  {name:<32} {:>16} {ratio:>12.1} x {:>12.1} x {allowed:>8}{other}",
            grouped(theirs),
            prepared / theirs
        ));
        let bar = match name {
            "iam-rs, context filled" => TIMES_IAM_RS,
            "iam-simulate, preloaded" => TIMES_IAM_SIMULATE,
            _ => 0.0,
        };
        if ratio < bar {
            missed.push(format!("{name}: {ratio:.1} x, the bar is {bar} x"));
        }
    }
    if filled < AIM {
        missed.push(format!(
            "{} decisions/s with the context filled, the aim is {}",
            grouped(filled),
            grouped(AIM)
        ));
    }
    for miss in missed {
        say(&format!("  below the bar: {miss}"));
    }
    Ok(())
}

/// Name of the row, figure that it shows, and all figures of that process.
fn peers(root: &Path) -> anyhow::Result<Vec<(&'static str, &'static str, std::rc::Rc<Figures>)>> {
    let mut rows = Vec::new();
    if let Some(mut command) = iam_simulate(root)? {
        let figures = std::rc::Rc::new(Figures::read(&printed(&mut command)?));
        rows.push(("iam-simulate, public", "public", figures.clone()));
        rows.push(("iam-simulate, preloaded", "preloaded", figures));
    }
    let target = root.join("target/bench/peers");
    for (program, filled, prepared) in [
        ("iam_rs", "iam-rs, context filled", "iam-rs, context prepared"),
        ("cedar", "Cedar, context filled", "Cedar, context prepared"),
    ] {
        let built = succeeds(
            Command::new("cargo")
                .args(["build", "--release", "--quiet", "--locked", "--target-dir"])
                .arg(&target)
                .args(["--bin", program, "--features", program])
                .current_dir(root.join("bench/peers/rust")),
        );
        if !built {
            say(&format!(
                "  {program} could not be built: is crates.io reachable?"
            ));
            continue;
        }
        let output = printed(&mut Command::new(target.join("release").join(program)))?;
        let figures = std::rc::Rc::new(Figures::read(&output));
        rows.push((filled, "filled", figures.clone()));
        rows.push((prepared, "prepared", figures));
    }
    Ok(rows)
}

/// iam-simulate in a folder of its own, its packages installed once for each lock file.
fn iam_simulate(root: &Path) -> anyhow::Result<Option<Command>> {
    let (source, folder) = (
        root.join("bench/peers/iam-simulate"),
        root.join("target/bench/iam-simulate"),
    );
    std::fs::create_dir_all(&folder)?;
    for file in ["package.json", "package-lock.json", "bench.mjs"] {
        std::fs::copy(source.join(file), folder.join(file))?;
    }
    let (lock, done) = (folder.join("package-lock.json"), folder.join(".installed"));
    if !done.exists() || std::fs::read(&done)? != std::fs::read(&lock)? {
        let mut npm = Command::new("npm");
        npm.args(["ci", "--no-audit", "--no-fund"])
            .current_dir(&folder)
            .stdout(Stdio::null());
        if !succeeds(&mut npm) {
            say("  iam-simulate could not be installed: it needs node, npm and the npm registry");
            return Ok(None);
        }
        std::fs::copy(&lock, &done)?;
    }
    let mut command = Command::new("node");
    command
        .arg(folder.join("bench.mjs"))
        .arg(root.join("bench/workloads"));
    Ok(Some(command))
}

fn succeeds(command: &mut Command) -> bool {
    command.status().is_ok_and(|status| status.success())
}

fn printed(command: &mut Command) -> anyhow::Result<String> {
    let output = command.output()?;
    if !output.status.success() {
        bail!("{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}
