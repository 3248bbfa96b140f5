//! The tests of the workspace, by nextest where it is installed and by `cargo test` elsewhere.

use super::stage::{self, Stream};
use super::tally::Tally;

/// Runs unit, integration and documentation tests of every crate.
pub(super) fn run(tally: &mut Tally) -> anyhow::Result<()> {
    if stage::works(&mut stage::cargo(["nextest", "--version"])) {
        let nextest = [
            "nextest",
            "run",
            "--workspace",
            "--no-fail-fast",
            "--no-tests",
            "pass",
        ];
        count(tally, &nextest, Stream::Err)?;
        // nextest leaves documentation tests to cargo
        return count(
            tally,
            &["test", "--workspace", "--doc", "--no-fail-fast"],
            Stream::Out,
        );
    }
    count(tally, &["test", "--workspace", "--no-fail-fast"], Stream::Out)
}

fn count(tally: &mut Tally, arguments: &[&str], stream: Stream) -> anyhow::Result<()> {
    let mut counts = Counts::default();
    let mut command = stage::cargo(arguments.iter().copied());
    let succeeded = stage::read_lines(&mut command, stream, |line| counts.add_line(line))?;

    let what = format!("cargo {}", arguments.join(" "));
    tally.pass(counts.passed);
    if counts.failed > 0 {
        tally.fail_many(&what, "the runner names them above", counts.failed);
    } else if !succeeded {
        tally.fail(&what, "it did not build or did not run to its end");
    }
    if counts.ignored > 0 {
        tally.skip_many(&what, "marked `#[ignore]`", counts.ignored);
    }
    Ok(())
}

/// What a test runner says of itself in its closing lines.
#[derive(Debug, Default, Eq, PartialEq)]
struct Counts {
    passed: u64,
    failed: u64,
    ignored: u64,
}

impl Counts {
    /// Adds one line of output when it is a closing line of nextest or of libtest.
    fn add_line(&mut self, line: &str) {
        // nextest repeats what a failed test printed, further in: that line of libtest's closes nothing
        let is_closing = line.starts_with("test result: ") || line.trim_start().starts_with("Summary [");
        if !is_closing {
            return;
        }
        let words: Vec<&str> = line
            .split([' ', ',', ';', ':'])
            .filter(|word| !word.is_empty())
            .collect();
        for pair in words.windows(2) {
            let [number, word] = pair else { continue };
            let Ok(number) = number.parse::<u64>() else {
                continue;
            };
            match *word {
                "passed" => self.passed += number,
                // nextest tells `timed out` and `exec failed` apart from `failed`
                "failed" | "timed" | "exec" => self.failed += number,
                "ignored" | "skipped" => self.ignored += number,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    fn counted(lines: &[&str]) -> (u64, u64, u64) {
        let mut counts = Counts::default();
        for line in lines {
            counts.add_line(line);
        }
        (counts.passed, counts.failed, counts.ignored)
    }

    #[test]
    fn libtest_closes_once_a_binary() {
        let lines = [
            "running 3 tests",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: FAILED. 1 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s",
        ];
        assert_eq!(counted(&lines), (4, 2, 1));
    }

    #[test]
    fn nextest_closes_once_a_run() {
        let lines = [
            "        PASS [   0.004s] steprole-policy parse::tests::one 1 passed",
            "    test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 18 filtered out; finished in 0.05s",
            "     Summary [   3.124s] 12 tests run: 9 passed (1 slow), 1 failed, 2 timed out, 4 skipped",
        ];
        assert_eq!(counted(&lines), (9, 3, 4));
    }
}
