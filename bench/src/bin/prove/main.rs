//! What `cargo xtask bench prove` runs, one question a run: `guard`, `versions FILE`, `account PRINCIPALS`, or
//! `sample FILE EVERY`, which prints a part of the first two with what each answer took, for solvers to answer again.

mod account;
mod guard;
mod sample;
mod versions;

use std::time::Duration;

use anyhow::{Context as _, bail};
use rustix::time::{ClockId, clock_gettime};

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let word = |place: usize| arguments.get(place).map(String::as_str);
    let file = || word(1).context("which file?");
    match word(0) {
        Some("guard") => guard::run(),
        Some("versions") => versions::run(file()?),
        Some("account") => account::run(file()?.parse()?),
        Some("sample") => sample::run(file()?, word(2).context("every which?")?.parse()?),
        _ => bail!("guard, versions, account or sample?"),
    }
}

/// What this process has had of the processor: other programs on the machine do not count.
fn spent() -> Duration {
    clock_gettime(ClockId::ProcessCPUTime)
        .try_into()
        .unwrap_or_default()
}

fn since(start: Duration) -> Duration {
    spent().saturating_sub(start)
}
