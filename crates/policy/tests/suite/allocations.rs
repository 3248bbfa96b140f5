//! A decision allocates nothing once policies are compiled and the context is filled.

use allocation_counter::measure;
use steprole_policy::{
    Context, Layer, Outcome, Policies, Policy, Principal, Request, Semantics, decide, parse,
};

use crate::case;

/// Every shared case at once: every operator, layer and kind of principal that they touch.
#[test]
fn no_case_allocates() {
    for (file, case) in case::all() {
        let allocations = case.allocations(&Semantics::default());
        assert_eq!(allocations, 0, "{file} {}", case.id);
    }
}

#[test]
fn filling_a_context_allocates_once() {
    let keys = [
        "aws:CurrentTime",
        "aws:username",
        "aws:SourceIp",
        "aws:SecureTransport",
        "aws:UserAgent",
    ];
    let filled = measure(|| {
        let mut context = Context::with_capacity(keys.len());
        for key in keys {
            context.set(key, "borrowed");
        }
        assert_eq!(context.iter().count(), keys.len());
    });
    assert_eq!(filled.count_total, 1);
}

/// The worst of everything: long action, many variables, patterns that backtrack, a thousand statements.
#[test]
fn nothing_in_a_policy_makes_it_allocate() {
    let statement = r#"{"Effect": "Allow", "Action": ["s3:Get*Obj?ct*", "*:*a*b*c*"],
        "Resource": "arn:aws:s3:::*/${a:a}/${a:b}/${a:c}/${a:d}/${a:e}/${a:f, 'x'}/*/*/*",
        "Condition": {
            "StringEqualsIgnoreCase": {"a:a": "${a:a}"},
            "NumericEquals": {"a:n": "123456789012345678901234567890.5"},
            "DateLessThan": {"a:t": "2030-01-01T00:00:00Z"},
            "ForAllValues:ArnLike": {"a:m": "arn:aws:s3:::${a:b}*"},
            "BinaryEquals": {"a:y": "QUJD"},
            "IpAddress": {"a:i": ["10.0.0.0/8", "2001:db8::/32"]},
            "Bool": {"a:o": "${a:o}"}
        }}"#;
    let text = format!(
        r#"{{"Version": "2012-10-17", "Statement": [{}]}}"#,
        vec![statement; 1_000].join(",")
    );
    let policy = Policy::compile(&parse(&text).unwrap());
    let mut context = Context::new();
    for key in ["a:a", "a:b", "a:c", "a:d", "a:e"] {
        context.set(key, "Value");
    }
    context.set("a:n", "123456789012345678901234567890.50");
    context.set("a:t", "2026-11-23T15:59:59.123+09:00");
    context.set_many("a:m", ["arn:aws:s3:::Value1", "arn:aws:s3:::Value2"]);
    context.set("a:y", "QUJD");
    context.set("a:i", "2001:db8::7");
    context.set("a:o", "TRUE");
    let request = Request {
        principal: Principal::user("arn:aws:iam::123456789012:user/alice", "123456789012"),
        action: "S3:GetTheObjectAgain",
        resource: "arn:aws:s3:::b/Value/Value/Value/Value/Value/x/1/2/3",
        resource_account: "",
        context: &context,
    };
    let identity = [&policy];
    let policies = Policies {
        identity: &identity,
        ..Policies::default()
    };
    let mut decision = None;
    let used = measure(|| decision = Some(decide(&request, &policies, &Semantics::default())));
    assert_eq!(used.count_total, 0);
    let decision = decision.unwrap();
    assert_eq!(
        (decision.outcome, decision.because.layer),
        (Outcome::Allow, Layer::Identity)
    );
}
