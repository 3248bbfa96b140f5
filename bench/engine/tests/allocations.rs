//! No workload of the benchmark allocates for a decision; filling a context allocates once.

use allocation_counter::measure;
use steprole_bench_engine::{Account, Question, fill};
use steprole_policy::{Context, Outcome, Semantics};

#[test]
fn no_decision_of_any_workload_allocates() {
    let questions = Question::all().expect("ten questions");
    let semantics = Semantics::default();
    for account in Account::all().expect("policies that compile") {
        let mut outcomes = Vec::new();
        for caller in account.ready() {
            let mut context = Context::with_capacity(11);
            fill(&mut context, caller.name, caller.arn);
            for question in &questions {
                let mut outcome = None;
                let used = measure(|| outcome = Some(caller.decide(question, &context, &semantics).outcome));
                assert_eq!(used.count_total, 0, "{}: {}", account.name, question.action);
                outcomes.extend(outcome);
            }
        }
        // a workload that never allows would measure only how fast nothing is found
        assert!(outcomes.contains(&Outcome::Allow), "{}", account.name);
    }
}

#[test]
fn a_context_of_eleven_pairs_allocates_once() {
    let used = measure(|| {
        let mut context = Context::with_capacity(11);
        fill(&mut context, "machamp", "arn:aws:iam::123456789012:user/machamp");
        assert_eq!(context.iter().count(), 11);
    });
    assert_eq!(used.count_total, 1);
}
