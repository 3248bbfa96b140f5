//! A fixed part of the guard proofs and of the version steps, for solvers: a JSON line each with the documents, what they
//! took here, and what was answered.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::time::Duration;

use anyhow::{Context as _, bail};
use serde_json::{Value, json};
use steprole_analysis::{Answer, Universe, compare};
use steprole_policy::{Semantics, parse};

use super::{guard, since, spent, versions};

pub(super) fn run(file: &str, every: usize) -> anyhow::Result<()> {
    let catalog = steprole_catalog::catalog();
    let universe = Universe::new(catalog);
    let guard = parse(guard::GUARD)?;
    for policy in catalog.managed_policies().step_by(every.max(1)) {
        let start = spent();
        let document = parse(policy.document()).with_context(|| policy.arn().to_owned())?;
        let answer = guard::ask(&document, &guard, &universe);
        let took = since(start);
        let found = match answer {
            Answer::Proved => Some(false),
            Answer::Refuted(_) => Some(true),
            Answer::Unknown(_) => None,
        };
        print(
            "guard",
            policy.name(),
            [policy.document(), guard::GUARD],
            &[found],
            took,
        )?;
    }
    let text = versions::text(file)?;
    for step in versions::steps(&text)?.into_iter().step_by(every.max(1)) {
        let start = spent();
        let (old, new) = (parse(step.old)?, parse(step.new)?);
        let answer = compare(&[&old], &[&new], Semantics::default(), &universe);
        let took = since(start);
        let side = |found: bool| (found || answer.unknown.is_empty()).then_some(found);
        let found = [side(!answer.gained.is_empty()), side(!answer.lost.is_empty())];
        print("versions", &step.name, [step.old, step.new], &found, took)?;
    }
    Ok(())
}

fn print(
    kind: &str,
    name: &str,
    documents: [&str; 2],
    found: &[Option<bool>],
    took: Duration,
) -> anyhow::Result<()> {
    let documents = documents.map(serde_json::from_str::<Value>);
    let [Ok(first), Ok(second)] = documents else {
        bail!("{name} is no JSON");
    };
    let mut types = BTreeMap::new();
    for document in [&first, &second] {
        add_types(document, &mut types);
    }
    let line = json!({"kind": kind, "id": name, "documents": [first, second], "found": found,
        "seconds": took.as_secs_f64(), "types": types});
    writeln!(std::io::stdout(), "{line}")?;
    Ok(())
}

/// The type of every condition key that stands in a document, as a key or as a variable.
fn add_types(value: &Value, types: &mut BTreeMap<String, (&'static str, bool)>) {
    let add = |name: &str, types: &mut BTreeMap<String, (&'static str, bool)>| {
        if let Some(key) = steprole_catalog::catalog().condition_key(name) {
            types.insert(name.to_ascii_lowercase(), (key.kind().name(), key.multivalued()));
        }
    };
    match value {
        Value::Object(map) => {
            for (name, inner) in map {
                add(name, types);
                add_types(inner, types);
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| add_types(inner, types)),
        Value::String(text) => {
            for mark in text.split("${").skip(1) {
                add(mark.split(['}', ',']).next().unwrap_or_default(), types);
            }
        }
        _ => {}
    }
}
