//! Prints `key value` lines, which `cargo xtask bench engine` lays out beside the other engines.

use std::hint::black_box;
use std::io::Write as _;

use steprole_bench_engine::{Account, GUARD, Question, Ready, WORK, fill, rate, spent, spread};
use steprole_catalog::{Action, Catalog};
use steprole_policy::{Context, Outcome, Policy, Semantics, parse};

/// Rounds of the ten questions in one step of the clock.
const ROUNDS: usize = 100;

fn main() -> anyhow::Result<()> {
    let mut out = std::io::stdout();
    let questions = Question::all()?;
    for account in Account::all()? {
        let (filled, prepared) = decisions(&account, &questions);
        writeln!(out, "filled {filled:.0} {}", account.name)?;
        writeln!(out, "prepared {prepared:.0} {}", account.name)?;
    }

    let guarded = Account::guarded()?;
    let allowed = guarded
        .ready()
        .iter()
        .map(|caller| count(caller, &questions))
        .sum::<usize>();
    writeln!(out, "allowed {allowed}")?;
    let filling = rate(1_000, || {
        for _ in 0..1_000 {
            let mut context = Context::with_capacity(11);
            fill(
                &mut context,
                black_box("machamp"),
                black_box("arn:aws:iam::123456789012:user/machamp"),
            );
            black_box(&context);
        }
    });
    writeln!(out, "contexts {filling:.0}")?;

    for (name, text) in [("guard", GUARD), ("work", WORK)] {
        let compiled = rate(1, || {
            black_box(parse(text).is_ok_and(|document| {
                black_box(Policy::compile(&document));
                true
            }));
        });
        writeln!(out, "compiled {compiled:.0} {name}")?;
    }
    for statements in [10, 100, 1_000] {
        let account = Account::with_document("spread", &spread(statements))?;
        let (_, prepared) = decisions(&account, &questions);
        writeln!(out, "statements {prepared:.0} {statements}")?;
    }
    catalogue(&mut out)
}

/// Decisions a second, with the context filled for each and with one prepared.
fn decisions(account: &Account, questions: &[Question]) -> (f64, f64) {
    let semantics = Semantics::default();
    let callers = account.ready();
    let steps = u32::try_from(ROUNDS * questions.len()).unwrap_or(u32::MAX);
    let mut turn = callers.iter().cycle();
    let filled = rate(steps, || {
        for caller in turn.by_ref().take(ROUNDS) {
            for question in questions {
                let mut context = Context::with_capacity(11);
                fill(&mut context, caller.name, caller.arn);
                black_box(caller.decide(question, &context, &semantics));
            }
        }
    });
    let contexts: Vec<Context<'_>> = callers.iter().map(prepared_for).collect();
    let mut turn = callers.iter().zip(&contexts).cycle();
    let prepared = rate(steps, || {
        for (caller, context) in turn.by_ref().take(ROUNDS) {
            for question in questions {
                black_box(caller.decide(question, context, &semantics));
            }
        }
    });
    (filled, prepared)
}

fn prepared_for<'a>(caller: &Ready<'a>) -> Context<'a> {
    let mut context = Context::with_capacity(11);
    fill(&mut context, caller.name, caller.arn);
    context
}

/// How many of the questions are allowed: every engine must say the same, or the comparison is about nothing.
fn count(caller: &Ready<'_>, questions: &[Question]) -> usize {
    let context = prepared_for(caller);
    let semantics = Semantics::default();
    let allows =
        |question: &&Question| caller.decide(question, &context, &semantics).outcome == Outcome::Allow;
    questions.iter().filter(allows).count()
}

/// What the catalogue weighs in the binary, and what its first question costs.
fn catalogue(out: &mut impl std::io::Write) -> anyhow::Result<()> {
    let bytes = include_bytes!("../../../crates/catalog/data/actions.bin").len()
        + include_bytes!("../../../crates/catalog/data/descriptions.bin").len()
        + include_bytes!("../../../crates/catalog/data/policies.bin").len();
    writeln!(out, "catalogue_bytes {bytes}")?;
    let mut best = f64::MAX;
    for _ in 0..20 {
        let start = spent();
        let catalog = Catalog::embedded();
        black_box(catalog.action("iam:CreateUser").map(Action::index));
        best = best.min(spent().saturating_sub(start).as_secs_f64());
    }
    writeln!(out, "catalogue_opened_us {:.0}", best * 1e6)?;
    Ok(())
}
