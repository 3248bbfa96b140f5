//! Every operator against an absent key, one value and several, with and without `IfExists` and set prefixes.

use steprole_policy::{Comparison, Context, Policies, Policy, Principal, Request, Semantics, decide, parse};

/// A value in a policy, a request value that matches it, and one that does not.
fn sample(comparison: Comparison) -> [&'static str; 3] {
    match comparison {
        Comparison::ArnEquals | Comparison::ArnLike | Comparison::ArnNotEquals | Comparison::ArnNotLike => [
            "arn:aws:iam::*:role/A*",
            "arn:aws:iam::123456789012:role/App",
            "arn:aws:iam::123456789012:user/alice",
        ],
        Comparison::BinaryEquals => ["QUJD", "QUJD", "QUJE"],
        Comparison::Bool => ["true", "true", "false"],
        Comparison::DateEquals | Comparison::DateNotEquals => ["2026-01-01", "2026-01-01T00:00:00Z", "2027"],
        Comparison::DateGreaterThan | Comparison::DateGreaterThanEquals => ["2026-01-01", "2026-06", "2025"],
        Comparison::DateLessThan | Comparison::DateLessThanEquals => ["2026-01-01", "2025", "2026-06"],
        Comparison::IpAddress | Comparison::NotIpAddress => ["203.0.113.0/24", "203.0.113.9", "198.51.100.1"],
        Comparison::Null => ["true", "", ""],
        Comparison::NumericEquals | Comparison::NumericNotEquals => ["10", "10.0", "11"],
        Comparison::NumericGreaterThan | Comparison::NumericGreaterThanEquals => ["10", "11", "9"],
        Comparison::NumericLessThan | Comparison::NumericLessThanEquals => ["10", "9", "11"],
        Comparison::StringEquals | Comparison::StringNotEquals => ["red", "red", "Red"],
        Comparison::StringEqualsIgnoreCase | Comparison::StringNotEqualsIgnoreCase => ["red", "RED", "blue"],
        Comparison::StringLike | Comparison::StringNotLike => ["r*d", "round", "Round"],
    }
}

/// What the request has for the key.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Given<'v> {
    Absent,
    One(&'v str),
    Many(&'v [&'v str]),
}

fn holds(operator: &str, wanted: &str, given: Given<'_>) -> bool {
    let text = format!(
        r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "*", "Resource": "*",
            "Condition": {{"{operator}": {{"x:key": {wanted}}}}}}}}}"#
    );
    let policy = Policy::compile(&parse(&text).unwrap());
    let mut context = Context::new();
    match given {
        Given::Absent => {}
        Given::One(value) => context.set("x:key", value),
        Given::Many(values) => context.set_many("x:key", values.iter().copied()),
    }
    let request = Request {
        principal: Principal::user("arn:aws:iam::123456789012:user/alice", "123456789012"),
        action: "x:Do",
        resource: "*",
        resource_account: "123456789012",
        context: &context,
    };
    let policies = Policies {
        identity: &[&policy],
        ..Policies::default()
    };
    decide(&request, &policies, &Semantics::default()).is_allowed()
}

#[test]
fn the_table_of_absent_single_and_multiple_values() {
    for comparison in Comparison::ALL
        .iter()
        .filter(|comparison| **comparison != Comparison::Null)
    {
        let [wanted, same, other] = sample(*comparison);
        let wanted = format!("\"{wanted}\"");
        let not = comparison.is_negated();
        let (both, all, none) = ([same, other], [same, same], [other, other]);
        let table = [
            // given, plain, ForAllValues, ForAnyValue
            (Given::Absent, not, true, false),
            (Given::Many(&[]), not, true, false),
            (Given::One(same), !not, !not, !not),
            (Given::One(other), not, not, not),
            (Given::One(""), not, true, false),
            (Given::Many(&[""]), false, true, false),
            (Given::Many(&all), false, !not, !not),
            (Given::Many(&none), false, not, not),
            (Given::Many(&both), false, false, true),
        ];
        for (given, plain, for_all, for_any) in table {
            for (prefix, expected) in [("", plain), ("ForAllValues:", for_all), ("ForAnyValue:", for_any)] {
                let operator = format!("{prefix}{}", comparison.name());
                assert_eq!(holds(&operator, &wanted, given), expected, "{operator} {given:?}");
                let absent = matches!(given, Given::Absent | Given::Many(&[]));
                let operator = format!("{operator}IfExists");
                assert_eq!(
                    holds(&operator, &wanted, given),
                    absent || expected,
                    "{operator} {given:?}"
                );
            }
        }
    }
}

#[test]
fn the_table_of_empty_lists() {
    for comparison in Comparison::ALL
        .iter()
        .filter(|comparison| **comparison != Comparison::Null)
    {
        let value = sample(*comparison)[1];
        for (given, absent) in [
            (Given::Absent, true),
            (Given::One(value), false),
            (Given::Many(&[value]), false),
        ] {
            let holds =
                |prefix, suffix| holds(&format!("{prefix}{}{suffix}", comparison.name()), "[]", given);
            assert!(!holds("", ""), "{comparison:?} {given:?}");
            assert!(!holds("ForAnyValue:", ""), "{comparison:?} {given:?}");
            assert_eq!(holds("ForAllValues:", ""), absent, "{comparison:?} {given:?}");
            assert_eq!(holds("", "IfExists"), absent, "{comparison:?} {given:?}");
        }
    }
}

#[test]
fn null_asks_only_whether_the_key_is_there() {
    for (given, absent) in [
        (Given::Absent, true),
        (Given::Many(&[]), true),
        (Given::One(""), false),
        (Given::One("x"), false),
        (Given::Many(&["x", "y"]), false),
    ] {
        assert_eq!(holds("Null", "\"true\"", given), absent, "{given:?}");
        assert_eq!(holds("Null", "false", given), !absent, "{given:?}");
        assert!(holds("Null", "[true, false]", given), "{given:?}");
        assert!(!holds("Null", "[]", given), "{given:?}");
        assert!(!holds("Null", "\"maybe\"", given), "{given:?}");
        assert!(holds("ForAllValues:Null", "\"true\"", given), "{given:?}");
        assert!(!holds("ForAnyValue:Null", "\"false\"", given), "{given:?}");
    }
}

/// What is no value of the operator's type matches nothing, on either side.
#[test]
fn values_of_another_type_match_nothing() {
    for comparison in Comparison::ALL {
        let name = comparison.name();
        let typed = ["Numeric", "Date", "Bool", "Ip", "NotIp", "Binary"]
            .iter()
            .any(|start| name.starts_with(start));
        if typed {
            let not = comparison.is_negated();
            assert_eq!(
                holds(name, "\"!\"", Given::One(sample(*comparison)[1])),
                not,
                "{name}, in the policy"
            );
            assert_eq!(
                holds(name, &format!("\"{}\"", sample(*comparison)[0]), Given::One("!")),
                not,
                "{name}"
            );
        }
    }
}
