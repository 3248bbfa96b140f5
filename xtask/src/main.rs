//! What a developer types: `cargo xtask generate | test | bench | budget | fuzz | mutants`.

mod bench;
mod budget;
mod fuzz;
mod generate;
mod mutants;
mod test;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask COMMAND

  generate [--check]      write what is generated, or fail when it drifted
  test [--require-all]    every test, foreign clients included
  bench [NAME]            ours, the peer's and the ratio, from one run
  budget                  from clean checkout to the end of `demo`, measured
  fuzz [TARGET] [SECONDS] run a fuzz target
  mutants [FILE]          change the engine in small ways and see whether a test notices
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((command, rest)) = arguments.split_first() else {
        say(USAGE);
        return ExitCode::from(64);
    };
    let outcome = match command.as_str() {
        // its tally is the last line of the output, so it decides the exit code without a word of ours
        "test" => match test::run(rest) {
            Ok(code) => return code,
            Err(error) => Err(error),
        },
        "bench" => bench::run(rest),
        "budget" => budget::run(rest),
        "fuzz" => fuzz::run(rest),
        "generate" => generate::run(rest),
        "mutants" => mutants::run(rest),
        _ => {
            say(USAGE);
            return ExitCode::from(64);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// Writes a line for people to stderr: stdout stays for data.
pub(crate) fn say(text: &str) {
    use std::io::Write as _;
    // Nobody is left to tell when stderr is gone.
    let _ = writeln!(std::io::stderr(), "{text}");
}
