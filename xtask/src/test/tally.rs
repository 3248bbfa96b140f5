//! What passed, failed and was skipped, by name.

use std::io::Write as _;

/// The account of one run: everything that is not a plain pass keeps its name.
#[derive(Debug, Default)]
pub(super) struct Tally {
    passed: u64,
    failures: Vec<Entry>,
    skips: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    what: String,
    why: String,
    count: u64,
}

impl Tally {
    pub(super) fn pass(&mut self, count: u64) {
        self.passed += count;
    }

    pub(super) fn fail(&mut self, what: &str, why: &str) {
        self.fail_many(what, why, 1);
    }

    /// Counts `count` failures under one name: a test runner that has named them itself above.
    pub(super) fn fail_many(&mut self, what: &str, why: &str, count: u64) {
        self.failures.push(Entry::new(what, why, count));
    }

    pub(super) fn skip(&mut self, what: &str, why: &str) {
        self.skip_many(what, why, 1);
    }

    pub(super) fn skip_many(&mut self, what: &str, why: &str, count: u64) {
        self.skips.push(Entry::new(what, why, count));
    }

    pub(super) fn failed(&self) -> u64 {
        self.failures.iter().map(|entry| entry.count).sum()
    }

    pub(super) fn skipped(&self) -> u64 {
        self.skips.iter().map(|entry| entry.count).sum()
    }

    /// Prints the summary; its last line is `N passed, N failed, N skipped`, alone.
    pub(super) fn print(&self) -> std::io::Result<()> {
        let mut out = std::io::stdout().lock();
        write!(out, "\n{self}")?;
        out.flush()
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for failure in &self.failures {
            writeln!(out, "failed: {failure}")?;
        }
        for skip in &self.skips {
            writeln!(out, "skipped: {skip}")?;
        }
        writeln!(
            out,
            "{} passed, {} failed, {} skipped",
            self.passed,
            self.failed(),
            self.skipped()
        )
    }
}

impl Entry {
    fn new(what: &str, why: &str, count: u64) -> Self {
        Self {
            what: what.to_owned(),
            why: why.to_owned(),
            count,
        }
    }
}

impl std::fmt::Display for Entry {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.count {
            1 => write!(out, "{}: {}", self.what, self.why),
            count => write!(out, "{} ({count} tests): {}", self.what, self.why),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn the_last_line_is_the_plain_tally_and_every_skip_has_a_name() {
        let mut tally = Tally::default();
        tally.pass(40);
        tally.fail("cargo fmt", "run `cargo fmt`");
        tally.skip_many("terraform", "not on PATH", 2);
        assert_eq!(
            tally.to_string(),
            "failed: cargo fmt: run `cargo fmt`\n\
             skipped: terraform (2 tests): not on PATH\n\
             40 passed, 1 failed, 2 skipped\n"
        );
    }

    #[test]
    fn nothing_at_all_is_still_a_tally() {
        assert_eq!(Tally::default().to_string(), "0 passed, 0 failed, 0 skipped\n");
    }
}
