//! The guard proof over every AWS managed policy: how long all of them take, and the administrator's alone.

use std::io::Write as _;
use std::time::Duration;

use anyhow::{Context as _, bail};
use steprole_analysis::{Allowed, Answer, Fact, Facts, Query, RECOMMENDED, Universe, Value};
use steprole_policy::{Document, parse};

use super::{since, spent};

pub(super) const GUARD: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","NotAction":["iam:CreateVirtualMFADevice",
"iam:EnableMFADevice","iam:GetUser","iam:ListMFADevices","iam:ListVirtualMFADevices","iam:ResyncMFADevice"],"Resource":"*",
"Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}}"#;

/// How often the administrator's proof is repeated: one alone is too short to be timed.
const REPETITIONS: u32 = 200;

pub(super) fn run() -> anyhow::Result<()> {
    let catalog = steprole_catalog::catalog();
    let start = spent();
    let universe = Universe::new(catalog);
    let prepared = since(start);
    let guard = parse(GUARD)?;
    let mut times = Vec::new();
    for policy in catalog.managed_policies() {
        let text = policy.document();
        let start = spent();
        let document = parse(text).with_context(|| policy.arn().to_owned())?;
        let answer = ask(&document, &guard, &universe);
        times.push((since(start), policy.name()));
        if answer != Answer::Proved {
            bail!("{}: {answer:?}", policy.arn());
        }
    }
    let all: Duration = times.iter().map(|(time, _)| *time).sum();
    times.sort();
    let administrator = catalog
        .managed_policy("arn:aws:iam::aws:policy/AdministratorAccess")
        .context("the catalogue has AdministratorAccess")?;
    let administrator = parse(administrator.document())?;
    let start = spent();
    for _ in 0..REPETITIONS {
        if ask(&administrator, &guard, &universe) != Answer::Proved {
            bail!("the administrator is not proved");
        }
    }
    let one = since(start) / REPETITIONS;
    let median = times.get(times.len() / 2).context("there are policies")?;
    let worst = times.last().context("there are policies")?;
    let mut out = std::io::stdout();
    for (figure, value) in [
        ("proofs", times.len().to_string()),
        ("total_us", all.as_micros().to_string()),
        ("median_us", median.0.as_micros().to_string()),
        ("worst_us", worst.0.as_micros().to_string()),
        ("administrator_us", one.as_micros().to_string()),
        ("universe_us", prepared.as_micros().to_string()),
    ] {
        writeln!(out, "{figure} {value}")?;
    }
    Ok(())
}

pub(super) fn ask(document: &Document, guard: &Document, universe: &Universe) -> Answer {
    let no = Some(Value::One("false".to_owned()));
    let query = Query {
        facts: Facts::new()
            .with("aws:MultiFactorAuthPresent", Fact::OneOf(vec![None, no]))
            .with("aws:MultiFactorAuthAge", Fact::Absent),
        exempt: RECOMMENDED.iter().map(|action| (*action).to_owned()).collect(),
        ..Query::new(Allowed::by([document, guard]))
    };
    query.ask(universe)
}
