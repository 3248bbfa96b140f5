//! The guard proof over every AWS managed policy: how long all of them take, and the administrator's alone.

use std::io::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use steprole_analysis::{Allowed, Answer, Fact, Facts, Query, RECOMMENDED, Universe, Value};
use steprole_policy::{Document, parse};

const GUARD: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","NotAction":["iam:CreateVirtualMFADevice",
"iam:EnableMFADevice","iam:GetUser","iam:ListMFADevices","iam:ListVirtualMFADevices","iam:ResyncMFADevice"],"Resource":"*",
"Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}}"#;

/// How often the administrator's proof is repeated: one alone is too short to be timed.
const REPETITIONS: u32 = 200;

fn main() -> anyhow::Result<()> {
    let catalog = steprole_catalog::catalog();
    let start = Instant::now();
    let universe = Universe::new(catalog);
    let prepared = start.elapsed();
    let guard = parse(GUARD)?;
    let mut times = Vec::new();
    for policy in catalog.managed_policies() {
        let text = policy.document();
        let start = Instant::now();
        let document = parse(text).with_context(|| policy.arn().to_owned())?;
        let answer = ask(&document, &guard, &universe);
        times.push((start.elapsed(), policy.name()));
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
    let start = Instant::now();
    for _ in 0..REPETITIONS {
        if ask(&administrator, &guard, &universe) != Answer::Proved {
            bail!("the administrator is not proved");
        }
    }
    let one = start.elapsed() / REPETITIONS;
    let median = times.get(times.len() / 2).context("there are policies")?;
    let worst = times.last().context("there are policies")?;
    writeln!(
        std::io::stdout(),
        "{} proofs in {all:?}; median {:?}, worst {:?} ({}); administrator {one:?}; universe prepared in {prepared:?}",
        times.len(),
        median.0,
        worst.0,
        worst.1
    )?;
    Ok(())
}

fn ask(document: &Document, guard: &Document, universe: &Universe) -> Answer {
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
