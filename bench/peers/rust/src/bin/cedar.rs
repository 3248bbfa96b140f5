//! Cedar under a comparable set: the guard and the ten statements written in its language, entities built before.

use std::hint::black_box;
use std::str::FromStr;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityId, EntityTypeName, EntityUid, PolicySet, Request,
    RestrictedExpression,
};
use steprole_bench_peers::{Question, context, questions, rate};

fn uid(kind: &str, id: &str) -> EntityUid {
    EntityUid::from_type_name_and_id(
        EntityTypeName::from_str(kind).expect("a type"),
        EntityId::from_str(id).expect("an id"),
    )
}

fn main() {
    let policies = PolicySet::from_str(include_str!("../../policies.cedar")).expect("policies");
    let pairs = context();
    let user = uid("User", &pairs["aws:username"]);
    let entities = Entities::empty();
    let authorizer = Authorizer::new();
    let context = |question: &Question| {
        let text = |value: &str| RestrictedExpression::new_string(value.to_owned());
        let mut record: Vec<(String, RestrictedExpression)> = pairs
            .iter()
            .filter(|(key, _)| *key != "aws:MultiFactorAuthAge" && *key != "aws:SourceIp")
            .map(|(key, value)| (key.clone(), text(value)))
            .collect();
        record.push(("resource".to_owned(), text(&question.resource)));
        record.push(("aws:MultiFactorAuthAge".to_owned(), RestrictedExpression::new_long(120)));
        record.push(("aws:SourceIp".to_owned(), RestrictedExpression::new_ip(&pairs["aws:SourceIp"])));
        Context::from_pairs(record).expect("a context")
    };
    let request = |question: &Question| {
        Request::new(user.clone(), uid("Action", &question.action), uid("Resource", "any"), context(question), None)
            .expect("a request")
    };
    let asked = questions();
    let ready: Vec<Request> = asked.iter().map(request).collect();
    let allowed = ready
        .iter()
        .filter(|request| authorizer.is_authorized(request, &policies, &entities).decision() == Decision::Allow)
        .count();
    println!("allowed {allowed}");
    println!("filled {:.0}", rate(|| {
        for question in &asked {
            black_box(authorizer.is_authorized(&request(question), &policies, &entities));
        }
    }));
    println!("prepared {:.0}", rate(|| {
        for request in &ready {
            black_box(authorizer.is_authorized(request, &policies, &entities));
        }
    }));
}
