//! What the fuzzer of the evaluator feeds: a request in lines, an empty line, a policy document.
//!
//! The first two lines are action and resource; each line after them is a condition key, `key=value` or
//! `key[]=value,value`. The same function runs the committed corpus as a plain test.

use steprole_policy::{
    Context, Decision, Outcome, Policies, Policy, Principal, Request, Semantics, decide, explain, parse,
};

/// Decides and explains in every layer that a document can stand in; false when the input is none.
pub(crate) fn run(text: &str) -> bool {
    let Some((head, document)) = text.split_once("\n\n") else {
        return false;
    };
    let Ok(document) = parse(document) else {
        return false;
    };
    let policy = Policy::compile(&document);
    let mut lines = head.lines();
    let (action, resource) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    let mut context = Context::new();
    for line in lines {
        match line.split_once('=') {
            Some((key, value)) => match key.strip_suffix("[]") {
                Some(key) => context.set_many(key, value.split(',').filter(|value| !value.is_empty())),
                None => context.set(key, value),
            },
            None => context.remove(line),
        }
    }
    // every contested point turned away from its default, so that both readings are walked
    let turned: Vec<String> = Semantics::OPTIONS
        .iter()
        .filter_map(|option| Some(format!("{}={}", option.name, option.values.last()?)))
        .collect();
    let other: Semantics = turned.join(",").parse().expect("options as they list themselves");
    let account = "123456789012";
    for principal in [
        Principal::user("arn:aws:iam::123456789012:user/alice", account),
        Principal::role_session(
            "arn:aws:sts::123456789012:assumed-role/Admin/s",
            "arn:aws:iam::123456789012:role/team/Admin",
            account,
        ),
        Principal::anonymous(),
    ] {
        let request = Request {
            principal,
            action,
            resource,
            resource_account: account,
            context: &context,
        };
        let one = [&policy];
        let levels: [&[&Policy]; 1] = [&one];
        let bare = Policies {
            identity: &one,
            ..Policies::default()
        };
        for policies in [
            bare,
            Policies {
                resource: Some(&policy),
                ..bare
            },
            Policies {
                boundary: Some(&one),
                session: Some(&one),
                ..bare
            },
            Policies {
                service_control: &levels,
                resource_control: &levels,
                vpc_endpoint: Some(&policy),
                ..bare
            },
        ] {
            for semantics in [&Semantics::default(), &other] {
                let decision = decide(&request, &policies, semantics);
                check(&decision, document.statements().len());
                assert_eq!(explain(&request, &policies, semantics).decision, decision);
            }
        }
    }
    true
}

fn check(decision: &Decision, statements: usize) {
    if let Some(statement) = decision.because.statement {
        assert!(statement < statements);
    }
    // whoever denies explicitly can name the statement
    assert!(decision.outcome != Outcome::ExplicitDeny || decision.because.statement.is_some());
}
