//! The foreign clients of `conformance/`: the release binary on one side, pytest on the other.
//!
//! The Python packages stand in `conformance/requirements.txt` and are installed once into a
//! virtual environment under the target folder. Other tools (jq, Terraform, node…) are looked for
//! by the suites themselves, which skip by name what they lack.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;
use serde_json::Value;

use super::stage;
use super::tally::Tally;

const SUITE: &str = "foreign clients";

/// Builds the release binary, prepares Python, and runs every suite of `conformance/`.
pub(super) fn run(arguments: &[String], tally: &mut Tally) -> anyhow::Result<()> {
    if !stage::succeeds(&mut stage::cargo(["build", "--release", "--package", "steprole"]))? {
        tally.fail(SUITE, "the release binary does not build");
        return Ok(());
    }
    let target = target_folder()?;
    let scratch = target.join("conformance");
    std::fs::create_dir_all(&scratch)?;
    let python = match environment(&scratch)? {
        Ok(python) => python,
        Err(missing) => {
            tally.skip(SUITE, &missing);
            return Ok(());
        }
    };

    let report = scratch.join("report.json");
    if report.exists() {
        std::fs::remove_file(&report)?;
    }
    let mut pytest = Command::new(&python);
    pytest
        .args(["-m", "pytest"])
        .args(arguments)
        .current_dir(stage::root().join("conformance"))
        .env("STEPROLE_BINARY", target.join("release").join("steprole"))
        .env("STEPROLE_SCRATCH", &scratch)
        .env("STEPROLE_REPORT", &report);
    let succeeded = stage::succeeds(&mut pytest)?;

    let failures_before = tally.failed();
    if report.exists() {
        count(&std::fs::read_to_string(&report)?, tally)?;
    }
    if !succeeded && tally.failed() == failures_before {
        tally.fail(SUITE, "pytest did not run to its end");
    }
    Ok(())
}

/// Adds what the suites report: a number of passes, a list of failures, a list of skips.
fn count(report: &str, tally: &mut Tally) -> anyhow::Result<()> {
    let report: Value = serde_json::from_str(report).context("cannot read the report of the suites")?;
    tally.pass(
        report
            .get("passed")
            .and_then(Value::as_u64)
            .context("the report counts no passes")?,
    );
    let text = |entry: &Value, key: &str| {
        entry
            .get(key)
            .and_then(Value::as_str)
            .map(str::to_owned)
            .context("an entry of the report lacks a name")
    };
    for failure in report
        .get("failed")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        tally.fail(&text(failure, "test")?, &text(failure, "reason")?);
    }
    for skip in report
        .get("skipped")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        tally.skip(&text(skip, "test")?, &text(skip, "reason")?);
    }
    Ok(())
}

/// Where cargo builds: the environment and the configuration have a say, so cargo is asked.
fn target_folder() -> anyhow::Result<PathBuf> {
    let output = stage::cargo(["metadata", "--no-deps", "--format-version", "1"]).output()?;
    let metadata: Value = serde_json::from_slice(&output.stdout).context("cannot read `cargo metadata`")?;
    let folder = metadata.get("target_directory").and_then(Value::as_str);
    Ok(PathBuf::from(
        folder.context("`cargo metadata` names no target folder")?,
    ))
}

/// A virtual environment with the pinned packages: its interpreter, or what this machine lacks.
fn environment(scratch: &Path) -> anyhow::Result<Result<PathBuf, String>> {
    let folder = scratch.join("venv");
    let python = folder.join("bin").join("python");
    let wanted = stage::root().join("conformance").join("requirements.txt");
    let installed = folder.join("installed-requirements.txt");
    let up_to_date = installed.exists() && std::fs::read(&installed)? == std::fs::read(&wanted)?;
    if up_to_date && stage::works(Command::new(&python).args(["-c", "import pytest"])) {
        return Ok(Ok(python));
    }

    let Some(system) = system_python() else {
        return Ok(Err(
            "no Python 3.9 or newer on PATH: install python3 (Debian: apt-get install python3-venv)"
                .to_owned(),
        ));
    };
    if !stage::succeeds(Command::new(system).args(["-m", "venv", "--clear"]).arg(&folder))? {
        return Ok(Err(
            "this Python cannot make a virtual environment (Debian: apt-get install python3-venv)".to_owned(),
        ));
    }
    let mut pip = Command::new(&python);
    // wheels only: nothing here may need a compiler, and a missing wheel says so at once
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--only-binary",
        ":all:",
    ]);
    if !stage::succeeds(pip.arg("--requirement").arg(&wanted))? {
        return Ok(Err(
            "pip could not install conformance/requirements.txt: is the package index reachable?".to_owned(),
        ));
    }
    std::fs::copy(&wanted, &installed)?;
    Ok(Ok(python))
}

/// The first interpreter on PATH that is new enough for the pinned packages.
fn system_python() -> Option<&'static str> {
    let new_enough = ["-c", "import sys; sys.exit(sys.version_info < (3, 9))"];
    [
        "python3",
        "python3.14",
        "python3.13",
        "python3.12",
        "python3.11",
        "python3.10",
        "python3.9",
        "python",
    ]
    .into_iter()
    .find(|name| stage::works(Command::new(name).args(new_enough)))
}

#[cfg(test)]
mod tests {
    use super::{Tally, count};

    #[test]
    fn a_report_of_the_suites_is_counted_by_name() {
        let mut tally = Tally::default();
        let report = r#"{
            "passed": 7,
            "failed": [{"test": "test_clock.py::test_a_day_passes", "reason": "assert 403 == 200"}],
            "skipped": [{"test": "test_terraform.py", "reason": "terraform is not on PATH"}]
        }"#;
        count(report, &mut tally).expect("a readable report");
        assert_eq!((tally.failed(), tally.skipped()), (1, 1));
    }

    #[test]
    fn a_report_without_counts_is_an_error_and_not_a_pass() {
        let mut tally = Tally::default();
        assert!(count("{}", &mut tally).is_err());
    }
}
