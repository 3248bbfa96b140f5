//! What holds for every policy and every request.

use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use steprole_policy::{
    Context, Effect, Layer, Outcome, Policies, Policy, Principal, Request, Semantics, decide, explain, json,
    parse,
};

/// A statement that can be written, taken apart and changed.
#[derive(Clone, Debug)]
struct Rule {
    allow: bool,
    not_action: bool,
    actions: Vec<String>,
    not_resource: bool,
    resources: Vec<String>,
    conditions: Vec<(String, String, Vec<String>)>,
}

impl Rule {
    fn write(&self) -> String {
        let conditions: Vec<String> = self
            .conditions
            .iter()
            .map(|(operator, key, values)| format!("{operator:?}: {{{key:?}: {values:?}}}"))
            .collect();
        format!(
            "{{\"Effect\": \"{}\", \"{}Action\": {:?}, \"{}Resource\": {:?}, \"Condition\": {{{}}}}}",
            if self.allow { "Allow" } else { "Deny" },
            if self.not_action { "Not" } else { "" },
            self.actions,
            if self.not_resource { "Not" } else { "" },
            self.resources,
            conditions.join(", ")
        )
    }
}

/// One request, as plain data.
#[derive(Clone, Debug)]
struct Call {
    action: String,
    resource: String,
    context: Vec<(String, String)>,
}

const ACTIONS: [&str; 5] = [
    "s3:GetObject",
    "s3:PutObject",
    "iam:GetUser",
    "iam:CreateUser",
    "ec2:RunInstances",
];
const RESOURCES: [&str; 5] = [
    "*",
    "arn:aws:s3:::b/k",
    "arn:aws:s3:::b/alice/k",
    "arn:aws:iam::123456789012:user/alice",
    "arn:aws:ec2:us-east-1:123456789012:instance/i-1",
];

fn some(choices: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    subsequence(choices.to_vec(), 1..=3).prop_map(|chosen| chosen.into_iter().map(str::to_owned).collect())
}

fn rule() -> impl Strategy<Value = Rule> {
    let actions = some(&[
        "s3:GetObject",
        "S3:get*",
        "iam:*",
        "*:Get*",
        "*",
        "ec2:RunInstances",
        "s3:P?tObject",
    ]);
    let resources = some(&[
        "*",
        "arn:aws:s3:::b/*",
        "arn:aws:s3:::b/${aws:username}/*",
        "arn:aws:iam::*:user/${aws:username}",
        "arn:aws:ec2:us-*",
        "arn:aws:s3",
    ]);
    let operators = [
        "StringEquals",
        "StringNotEquals",
        "StringLike",
        "StringNotLikeIfExists",
        "StringEqualsIfExists",
        "Bool",
        "BoolIfExists",
        "Null",
        "NumericLessThan",
        "ForAnyValue:StringLike",
        "ForAllValues:StringNotEquals",
    ];
    let values = some(&["true", "false", "alice", "a*", "10", "${aws:username}"]);
    let condition = (
        select(operators.to_vec()),
        select(vec!["aws:username", "x:flag", "x:count"]),
        values,
    )
        .prop_map(|(operator, key, values)| (operator.to_owned(), key.to_owned(), values));
    let conditions = prop::collection::vec(condition, 0..=2).prop_map(|mut conditions| {
        conditions.dedup_by(|later, earlier| later.0 == earlier.0);
        conditions
    });
    (
        any::<bool>(),
        prop::bool::weighted(0.2),
        actions,
        prop::bool::weighted(0.2),
        resources,
        conditions,
    )
        .prop_map(
            |(allow, not_action, actions, not_resource, resources, conditions)| Rule {
                allow,
                not_action,
                actions,
                not_resource,
                resources,
                conditions,
            },
        )
}

fn rules() -> impl Strategy<Value = Vec<Rule>> {
    prop::collection::vec(rule(), 1..=5)
}

fn call() -> impl Strategy<Value = Call> {
    let pairs = subsequence(
        vec![
            ("aws:username", "alice"),
            ("x:flag", "true"),
            ("x:count", "9"),
            ("aws:username", "a"),
            ("x:flag", "no"),
        ],
        0..=3,
    );
    (select(ACTIONS.to_vec()), select(RESOURCES.to_vec()), pairs).prop_map(|(action, resource, pairs)| Call {
        action: action.to_owned(),
        resource: resource.to_owned(),
        context: pairs
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect(),
    })
}

fn compile(rules: &[Rule]) -> Policy {
    let statements: Vec<String> = rules.iter().map(Rule::write).collect();
    let text = format!(
        "{{\"Version\": \"2012-10-17\", \"Statement\": [{}]}}",
        statements.join(", ")
    );
    Policy::compile(&parse(&text).unwrap_or_else(|error| panic!("{error}: {text}")))
}

fn with_request<R>(call: &Call, ask: impl FnOnce(&Request<'_>) -> R) -> R {
    let mut context = Context::new();
    for (key, value) in &call.context {
        context.set(key, value);
    }
    ask(&Request {
        principal: Principal::user("arn:aws:iam::123456789012:user/alice", "123456789012"),
        action: &call.action,
        resource: &call.resource,
        resource_account: "123456789012",
        context: &context,
    })
}

fn outcome_of(policies: &[&Policy], call: &Call) -> Outcome {
    let policies = Policies {
        identity: policies,
        ..Policies::default()
    };
    with_request(call, |request| {
        decide(request, &policies, &Semantics::default()).outcome
    })
}

fn outcome(rules: &[Rule], call: &Call) -> Outcome {
    outcome_of(&[&compile(rules)], call)
}

/// Every rule as one rule for each of its actions and resources.
fn split(rules: &[Rule]) -> Vec<Rule> {
    let mut parts = Vec::new();
    for rule in rules {
        let by_action: Vec<Rule> = if rule.not_action {
            vec![rule.clone()]
        } else {
            rule.actions
                .iter()
                .map(|action| Rule {
                    actions: vec![action.clone()],
                    ..rule.clone()
                })
                .collect()
        };
        for part in by_action {
            if part.not_resource {
                parts.push(part);
            } else {
                parts.extend(part.resources.iter().map(|each| Rule {
                    resources: vec![each.clone()],
                    ..part.clone()
                }));
            }
        }
    }
    parts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_statements_makes_no_difference(rules in rules(), call in call(), turn in 0_usize..5) {
        let mut turned = rules.clone();
        turned.rotate_left(turn % rules.len());
        prop_assert_eq!(outcome(&rules, &call), outcome(&turned, &call));
        turned.reverse();
        prop_assert_eq!(outcome(&rules, &call), outcome(&turned, &call));
    }

    #[test]
    fn statements_may_stand_in_one_document_or_in_many(rules in rules(), call in call()) {
        let apart: Vec<Policy> = rules.iter().map(|rule| compile(std::slice::from_ref(rule))).collect();
        let apart: Vec<&Policy> = apart.iter().collect();
        prop_assert_eq!(outcome(&rules, &call), outcome_of(&apart, &call));
    }

    #[test]
    fn a_list_is_as_good_as_a_statement_for_each_entry(rules in rules(), call in call()) {
        prop_assert_eq!(outcome(&rules, &call), outcome(&split(&rules), &call));
    }

    #[test]
    fn not_action_is_the_complement_of_action(rule in rule(), call in call()) {
        let one = |not_action| {
            let rule = Rule { allow: true, not_action, resources: vec!["*".to_owned()], not_resource: false,
                conditions: Vec::new(), ..rule.clone() };
            outcome(&[rule], &call) == Outcome::Allow
        };
        prop_assert_ne!(one(false), one(true));
    }

    #[test]
    fn not_resource_is_the_complement_of_resource_when_variables_have_values(rule in rule(), mut call in call()) {
        call.context.push(("aws:username".to_owned(), "alice".to_owned()));
        let one = |not_resource| {
            let rule = Rule { allow: true, not_resource, actions: vec!["*".to_owned()], not_action: false,
                conditions: Vec::new(), ..rule.clone() };
            outcome(&[rule], &call) == Outcome::Allow
        };
        prop_assert_ne!(one(false), one(true));
    }

    #[test]
    fn widening_a_pattern_of_an_allow_takes_nothing_away(
        rules in rules(), call in call(), which in 0_usize..5, at in any::<Index>(), resource in any::<bool>(),
    ) {
        let mut wider = rules.clone();
        let index = which % wider.len();
        prop_assume!(wider[index].allow && !wider[index].not_action && !wider[index].not_resource);
        let list = if resource { &mut wider[index].resources } else { &mut wider[index].actions };
        // everything from a place in the last segment on becomes a star; the service segment takes none
        prop_assume!(!resource || list[0] == "*" || list[0].matches(':').count() > 2);
        let start = list[0].rfind(':').map_or(0, |colon| colon + 1);
        let cut = start + at.index(list[0].len() - start + 1);
        prop_assume!(list[0].is_char_boundary(cut) && !list[0][..cut].contains("${"));
        list[0].truncate(cut);
        list[0].push('*');
        if outcome(&rules, &call) == Outcome::Allow {
            prop_assert_eq!(outcome(&wider, &call), Outcome::Allow, "{:?}", wider);
        }
    }

    #[test]
    fn widening_a_pattern_of_a_deny_gives_nothing(
        rules in rules(), call in call(), which in 0_usize..5, at in any::<Index>(),
    ) {
        let mut wider = rules.clone();
        let index = which % wider.len();
        prop_assume!(!wider[index].allow && !wider[index].not_action);
        let list = &mut wider[index].actions;
        let cut = at.index(list[0].len() + 1);
        let tail = list[0].split_off(cut);
        // `*` in place of a run of characters, at any place; an action needs its colon, or is a star alone
        list[0].push('*');
        if let Some((_, name)) = tail.split_once(':') {
            list[0].push_str(":*");
            prop_assume!(!name.is_empty());
        }
        prop_assume!(list[0].contains(':') || list[0] == "*");
        if outcome(&wider, &call) == Outcome::Allow {
            prop_assert_eq!(outcome(&rules, &call), Outcome::Allow, "{:?}", wider);
        }
    }

    /// The values of a key are alternatives; for a negated operator they are all excluded.
    #[test]
    fn values_of_a_condition_are_alternatives_or_all_excluded(rule in rule(), call in call()) {
        prop_assume!(!rule.conditions.is_empty());
        let (operator, key, values) = rule.conditions[0].clone();
        // every value of a set must do, but each may do by another value of the list
        prop_assume!(!operator.starts_with("ForAllValues:"));
        let with = |values: &[String]| Rule {
            allow: true,
            conditions: vec![(operator.clone(), key.clone(), values.to_vec())],
            ..rule.clone()
        };
        let together = outcome(&[with(&values)], &call) == Outcome::Allow;
        let mut apart = values.iter().map(|value| {
            outcome(&[with(std::slice::from_ref(value))], &call) == Outcome::Allow
        });
        let expected = if operator.contains("Not") { apart.all(|held| held) } else { apart.any(|held| held) };
        prop_assert_eq!(together, expected);
    }

    #[test]
    fn conditions_of_a_statement_must_all_hold(rule in rule(), call in call()) {
        let with = |conditions: &[(String, String, Vec<String>)]| {
            let rule = Rule { allow: true, conditions: conditions.to_vec(), ..rule.clone() };
            outcome(&[rule], &call) == Outcome::Allow
        };
        let each = rule.conditions.iter().all(|condition| with(std::slice::from_ref(condition)));
        prop_assert_eq!(with(&rule.conditions), with(&[]) && each);
    }

    #[test]
    fn widening_the_glob_of_a_like_condition_takes_nothing_away(
        rule in rule(), call in call(), at in any::<Index>(), pattern in select(vec!["alice", "a*e", "?lice", "al*"]),
    ) {
        let with = |pattern: &str| {
            let condition = ("StringLike".to_owned(), "aws:username".to_owned(), vec![pattern.to_owned()]);
            outcome(&[Rule { allow: true, conditions: vec![condition], ..rule.clone() }], &call) == Outcome::Allow
        };
        let cut = at.index(pattern.len() + 1);
        let wider = format!("{}*", &pattern[..cut]);
        prop_assert!(!with(pattern) || with(&wider), "{} and {}", pattern, wider);
    }

    #[test]
    fn another_statement_moves_only_one_way(rules in rules(), extra in rule(), call in call()) {
        let before = outcome(&rules, &call);
        let mut more = rules;
        let allows = extra.allow;
        more.push(extra);
        let after = outcome(&more, &call);
        match (allows, before) {
            (true, Outcome::ExplicitDeny) => prop_assert_eq!(after, Outcome::ExplicitDeny),
            (true, Outcome::Allow) => prop_assert_eq!(after, Outcome::Allow),
            (true, Outcome::ImplicitDeny) => prop_assert_ne!(after, Outcome::ExplicitDeny),
            (false, Outcome::ExplicitDeny) => prop_assert_eq!(after, Outcome::ExplicitDeny),
            (false, before) => prop_assert!(after == before || after == Outcome::ExplicitDeny),
        }
    }

    /// The index must find exactly what a look at every statement finds.
    #[test]
    fn the_index_misses_nothing(rules in rules(), call in call()) {
        let policy = compile(&rules);
        let policies = Policies { identity: &[&policy], ..Policies::default() };
        with_request(&call, |request| {
            let explanation = explain(request, &policies, &Semantics::default());
            let first = |effect| {
                let mut applying = explanation.statements.iter().filter(|each| each.effect == effect && each.applies);
                applying.next().map(|each| each.statement)
            };
            let because = explanation.decision.because;
            match explanation.decision.outcome {
                Outcome::ExplicitDeny => prop_assert_eq!(because.statement, first(Effect::Deny)),
                Outcome::Allow => {
                    prop_assert_eq!(first(Effect::Deny), None);
                    prop_assert_eq!(because.statement, first(Effect::Allow));
                }
                Outcome::ImplicitDeny => {
                    prop_assert_eq!((first(Effect::Deny), first(Effect::Allow)), (None, None));
                    prop_assert_eq!(because.layer, Layer::Identity);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn ceilings_only_ever_take_away(rules in rules(), ceiling in rules(), call in call()) {
        let (policy, ceiling) = (compile(&rules), compile(&ceiling));
        let bare = Policies { identity: &[&policy], ..Policies::default() };
        let (one, levels): ([&Policy; 1], [&[&Policy]; 1]) = ([&ceiling], [&[&ceiling]]);
        let ceilings = [
            Policies { boundary: Some(&one), ..bare },
            Policies { session: Some(&one), ..bare },
            Policies { service_control: &levels, ..bare },
            Policies { resource_control: &levels, ..bare },
            Policies { vpc_endpoint: Some(&ceiling), ..bare },
        ];
        with_request(&call, |request| {
            let semantics = Semantics::default();
            let without = decide(request, &bare, &semantics).outcome;
            for policies in &ceilings {
                let with = decide(request, policies, &semantics).outcome;
                prop_assert!(with == without || with != Outcome::Allow);
            }
            Ok(())
        })?;
    }

    /// The strict reader and serde_json accept the same texts and read the same values.
    #[test]
    fn json_is_read_as_serde_json_reads_it(text in r#"([\[\]{},:"\\ \tu0-9.eE+\-]|true|false|null|"a"|"b":|\\u00e9|é){0,20}"#) {
        let ours = json::parse(&text);
        let theirs: Result<serde_json::Value, _> = serde_json::from_str(&text);
        match (ours, theirs) {
            (Ok(ours), Ok(theirs)) => prop_assert_eq!(convert(&ours), theirs),
            (Err(_), Err(_)) => {}
            (ours, theirs) => {
                // serde_json refuses numbers that no double can hold
                let out_of_range = theirs.as_ref().is_err_and(|error| error.to_string().contains("out of range"));
                prop_assert!(out_of_range, "{:?}: {:?} against {:?}", text, ours, theirs);
            }
        }
    }

    #[test]
    fn any_text_ends_in_a_document_or_an_error(text in ".{0,200}") {
        let _ = parse(&text);
    }
}

fn convert(value: &json::Value) -> serde_json::Value {
    match &value.kind {
        json::ValueKind::Array(values) => values.iter().map(convert).collect(),
        json::ValueKind::Boolean(truth) => (*truth).into(),
        json::ValueKind::Null => serde_json::Value::Null,
        json::ValueKind::Number(text) => serde_json::from_str(text).unwrap(),
        json::ValueKind::Object(members) => members
            .iter()
            .map(|member| (member.key.clone(), convert(&member.value)))
            .collect(),
        json::ValueKind::String(text) => text.as_str().into(),
    }
}
