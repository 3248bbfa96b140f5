//! iam-rs under the workload "guard + 10 statements": policies parsed before, context built before or for each.

use std::hint::black_box;

use iam_rs::{Arn, Context, ContextValue, Decision, IAMPolicy, IAMRequest, PolicyEvaluator, Principal, PrincipalId};
use steprole_bench_peers::{GUARD, Question, WORK, context, questions, rate};

fn main() {
    let policies: Vec<IAMPolicy> =
        [GUARD, WORK].iter().map(|text| serde_json::from_str(text).expect("a policy")).collect();
    let evaluator = PolicyEvaluator::with_policies(policies);
    let pairs = context();
    // it takes ARNs only; `*` as a resource is the ARN that is all stars
    let arn = |text: &str| Arn::parse(if text == "*" { "arn:aws:ec2:::*" } else { text }).expect("an ARN");
    let principal = || Principal::Aws(PrincipalId::String(pairs["aws:PrincipalArn"].clone()));
    let request = |question: &Question, resource: Arn| {
        let mut context = Context::new();
        for (key, value) in &pairs {
            let value = match key.as_str() {
                "aws:MultiFactorAuthPresent" | "aws:SecureTransport" => ContextValue::Boolean(value == "true"),
                _ => ContextValue::String(value.clone()),
            };
            context.insert(key.clone(), value);
        }
        IAMRequest::new_with_context(principal(), question.action.clone(), resource, context)
    };
    let asked: Vec<(Question, Arn)> =
        questions()
        .into_iter()
        .map(|question| {
            let arn = arn(&question.resource);
            (question, arn)
        })
        .collect();
    let ready: Vec<IAMRequest> = asked.iter().map(|(question, arn)| request(question, arn.clone())).collect();
    let allowed = ready
        .iter()
        .filter(|request| evaluator.evaluate(request).is_ok_and(|result| result.decision == Decision::Allow))
        .count();
    println!("allowed {allowed}");
    println!("filled {:.0}", rate(|| {
        for (question, arn) in &asked {
            black_box(evaluator.evaluate(&request(question, arn.clone())).is_ok());
        }
    }));
    println!("prepared {:.0}", rate(|| {
        for request in &ready {
            black_box(evaluator.evaluate(request).is_ok());
        }
    }));
}
