//! `cargo xtask test`: every test of the house, and the foreign clients of `conformance/`.
//!
//! Three parts run one after the other and none stops the next, so one run tells everything:
//! the gates (formatting, lints, generated files), the tests of the workspace, and the foreign
//! clients against the release binary. What a machine lacks is a skip with a name; a summary names
//! the skips and failures, and the last line is the tally.

mod foreign;
mod gates;
mod stage;
mod tally;
mod workspace;

use std::process::ExitCode;

use self::tally::Tally;

const USAGE: &str = "usage: cargo xtask test [--require-all] [--fast | --foreign] [-- PYTEST-ARGUMENT...]

  --require-all  a tool that is missing is a failure, not a skip
  --fast         leave the foreign clients out: no release build, no Python
  --foreign      the foreign clients only; what follows `--` goes to pytest
";

/// What the command line asks for.
#[derive(Clone, Copy, Debug, Default)]
struct Wishes {
    require_all: bool,
    fast: bool,
    foreign: bool,
}

/// Runs what was asked for and ends with the tally, which is the last line of the output.
pub(crate) fn run(arguments: &[String]) -> anyhow::Result<ExitCode> {
    let (ours, theirs) = match arguments.iter().position(|argument| argument == "--") {
        Some(dashes) => arguments.split_at(dashes),
        None => (arguments, [].as_slice()),
    };
    let Some(wishes) = wishes(ours) else {
        crate::say(USAGE);
        return Ok(ExitCode::from(64));
    };

    let mut tally = Tally::default();
    if !wishes.foreign {
        gates::run(&mut tally)?;
        workspace::run(&mut tally)?;
    }
    if wishes.fast {
        tally.skip("foreign clients", "left out by --fast");
    } else {
        foreign::run(theirs.get(1..).unwrap_or_default(), &mut tally)?;
    }

    tally.print()?;
    let failed = tally.failed() > 0 || (wishes.require_all && tally.skipped() > 0);
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn wishes(arguments: &[String]) -> Option<Wishes> {
    let mut wishes = Wishes::default();
    for argument in arguments {
        match argument.as_str() {
            "--require-all" => wishes.require_all = true,
            "--fast" => wishes.fast = true,
            "--foreign" => wishes.foreign = true,
            _ => return None,
        }
    }
    (!(wishes.fast && wishes.foreign)).then_some(wishes)
}
