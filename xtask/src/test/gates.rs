//! The gates: formatting, lints, and generated files that must not have drifted.

use super::stage;
use super::tally::Tally;

/// Runs each gate; one gate counts as one test.
pub(super) fn run(tally: &mut Tally) -> anyhow::Result<()> {
    let fmt = stage::succeeds(&mut stage::cargo(["fmt", "--all", "--check"]))?;
    count(tally, fmt, "cargo fmt --check", "run `cargo fmt --all`");

    let lints = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    let clippy = stage::succeeds(&mut stage::cargo(lints))?;
    count(tally, clippy, "cargo clippy", "the lints above are law");

    crate::say("\n$ cargo xtask generate --check");
    let drift = crate::generate::run(&["--check".to_owned()])
        .err()
        .map(|error| format!("{error:#}"));
    count(
        tally,
        drift.is_none(),
        "cargo xtask generate --check",
        drift.as_deref().unwrap_or_default(),
    );
    Ok(())
}

fn count(tally: &mut Tally, passed: bool, gate: &str, why: &str) {
    if passed {
        tally.pass(1);
    } else {
        tally.fail(gate, why);
    }
}
