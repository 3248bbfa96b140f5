//! The procedure against trying every request, and against what the documentation says.

use steprole_analysis::{Allowed, Answer, Counterexample, Fact, Facts, Query, Universe, Value, compare};
use steprole_policy::{Context, Document, Policies, Policy, Principal, Request, Semantics, decide, parse};

const GUARD: &str = r#"{"Version": "2012-10-17", "Statement": {"Sid": "Guard", "Effect": "Deny",
    "NotAction": ["iam:EnableMFADevice", "iam:GetUser"], "Resource": "*",
    "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}}}"#;
const ADMIN: &str =
    r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;

fn universe() -> &'static Universe {
    static UNIVERSE: std::sync::OnceLock<Universe> = std::sync::OnceLock::new();
    UNIVERSE.get_or_init(|| Universe::new(steprole_catalog::catalog()))
}

fn document(text: &str) -> Document {
    parse(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn without_mfa() -> Facts {
    let no = Some(Value::One("false".to_owned()));
    Facts::new()
        .with("aws:MultiFactorAuthPresent", Fact::OneOf(vec![None, no]))
        .with("aws:MultiFactorAuthAge", Fact::Absent)
}

fn reachable_without_mfa(texts: &[&str]) -> Answer {
    let documents: Vec<Document> = texts.iter().map(|text| document(text)).collect();
    let query = Query {
        facts: without_mfa(),
        exempt: vec!["iam:EnableMFADevice".to_owned(), "iam:GetUser".to_owned()],
        ..Query::new(Allowed::by(&documents))
    };
    query.ask(universe())
}

fn grants_more(old: &str, new: &str) -> Answer {
    let (old, new) = (document(old), document(new));
    let query = Query {
        and_not: Some(Allowed::by([&old])),
        ..Query::new(Allowed::by([&new]))
    };
    query.ask(universe())
}

fn statement(text: &str) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": [{text}]}}"#)
}

/// What AWS recommends holds for an administrator, over every action there is or will be.
#[test]
fn an_administrator_behind_the_guard_reaches_nothing_without_mfa() {
    assert_eq!(reachable_without_mfa(&[ADMIN, GUARD]), Answer::Proved);
}

/// The documented trap: with plain `Bool` a long-term key, which has no such key in its context, slips through.
#[test]
fn plain_bool_lets_long_term_keys_through() {
    let Answer::Refuted(request) = reachable_without_mfa(&[ADMIN, &GUARD.replace("BoolIfExists", "Bool")])
    else {
        panic!("refuted");
    };
    assert_eq!(request.absent, ["aws:MultiFactorAuthPresent"]);
    assert_eq!(request.action, "s3:GetObject");
}

#[test]
fn exempting_more_than_is_allowed_is_found() {
    let wider = GUARD.replace("\"iam:GetUser\"", "\"iam:GetUser\", \"iam:*AccessKey*\"");
    let Answer::Refuted(request) = reachable_without_mfa(&[ADMIN, &wider]) else {
        panic!("refuted");
    };
    assert!(
        request.action.to_lowercase().contains("accesskey"),
        "{}",
        request.action
    );
}

#[test]
fn documents_that_say_the_same_in_other_words_are_equal() {
    let allow = |rest: &str| statement(&format!(r#"{{"Effect": "Allow", {rest}}}"#));
    let same = [
        (
            allow(r#""Action": ["s3:Get*", "s3:GetObject"], "Resource": "*""#),
            allow(r#""Action": "S3:get*", "Resource": ["arn:aws:s3:::x", "*"]"#),
        ),
        (
            allow(r#""Action": "s3:*", "Resource": "arn:aws:s3:::x/${aws:username}/*""#),
            allow(
                r#""Action": "s3:*", "Resource": ["arn:aws:s3:::x/${aws:username}/*", "arn:aws:s3:::x/${aws:username}/a"]"#,
            ),
        ),
        (
            allow(
                r#""Action": "s3:*", "Resource": "*", "Condition": {"NumericLessThan": {"s3:max-keys": "10"}}"#,
            ),
            allow(
                r#""Action": "s3:*", "Resource": "*", "Condition": {"NumericLessThan": {"s3:max-keys": ["10", "5"]}}"#,
            ),
        ),
        (
            allow(
                r#""Action": "s3:*", "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}"#,
            ),
            allow(
                r#""Action": "s3:*", "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": ["10.0.0.0/9", "10.128.0.0/9"]}}"#,
            ),
        ),
    ];
    for (left, right) in same {
        assert_eq!(grants_more(&left, &right), Answer::Proved, "{left} {right}");
        assert_eq!(grants_more(&right, &left), Answer::Proved, "{right} {left}");
    }
}

#[test]
fn widening_shows_a_request_that_only_the_new_document_allows() {
    let old = statement(r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#);
    let new = old.replace("s3:GetObject", "s3:Get*");
    assert!(matches!(grants_more(&old, &new), Answer::Refuted(_)));
    assert_eq!(grants_more(&new, &old), Answer::Proved);
}

/// Actions that the catalogue does not know are part of every answer.
#[test]
fn unknown_actions_count() {
    let old = statement(r#"{"Effect": "Allow", "Action": "nosuch:GetA*", "Resource": "*"}"#);
    let new = old.replace("GetA*", "Get*");
    let Answer::Refuted(request) = grants_more(&old, &new) else {
        panic!("refuted");
    };
    assert!(!request.is_known_action);
    assert_eq!(grants_more(&new, &old), Answer::Proved);
}

/// A small generator with a fixed seed: the same policies on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pick<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from[self.roll(from.len())]
    }

    fn list(&mut self, from: &[&str]) -> String {
        let count = 1 + self.roll(2);
        let entries: Vec<String> = (0..count).map(|_| format!("\"{}\"", self.pick(from))).collect();
        format!("[{}]", entries.join(", "))
    }

    fn statement(&mut self) -> String {
        let effect = self.pick(&["Allow", "Allow", "Deny"]);
        let action = self.pick(&["Action", "Action", "Action", "NotAction"]);
        let actions = self.list(&[
            "*",
            "s3:*",
            "s3:Get*",
            "s3:GetObject",
            "*:List*",
            "s3:?et*",
            "zz:*",
            "s3:*Object",
        ]);
        let resource = self.pick(&["Resource", "Resource", "NotResource"]);
        let resources = self.list(&[
            "*",
            "arn:aws:s3:::*",
            "arn:aws:s3:::b/*",
            "arn:aws:s3:::b/x",
            "arn:aws:s3:::?/x",
            "arn:aws:s3:::*/x",
            "arn:aws:s3",
            "arn:aws:s3:::b/${aws:username}",
        ]);
        let conditions: Vec<String> = (0..self.roll(3)).map(|_| self.condition()).collect();
        let mut blocks = std::collections::BTreeMap::new();
        for condition in conditions {
            let (operator, rest) = condition.split_once('=').unwrap();
            blocks.insert(operator.to_owned(), rest.to_owned());
        }
        let blocks: Vec<String> = blocks
            .iter()
            .map(|(operator, rest)| format!("\"{operator}\": {{{rest}}}"))
            .collect();
        format!(
            r#"{{"Effect": "{effect}", "{action}": {actions}, "{resource}": {resources}, "Condition": {{{}}}}}"#,
            blocks.join(", ")
        )
    }

    fn condition(&mut self) -> String {
        let if_exists = self.pick(&["", "IfExists"]);
        match self.roll(7) {
            0 => format!(
                r#"Bool{if_exists}="aws:MultiFactorAuthPresent": "{}""#,
                self.pick(&["true", "false"])
            ),
            1 => format!(
                r#"Null="aws:MultiFactorAuthPresent": "{}""#,
                self.pick(&["true", "false"])
            ),
            2 => format!(
                r#"{}{if_exists}="aws:MultiFactorAuthAge": "{}""#,
                self.pick(&[
                    "NumericLessThan",
                    "NumericGreaterThanEquals",
                    "NumericEquals",
                    "NumericNotEquals"
                ]),
                self.pick(&["10", "20"])
            ),
            3 => format!(
                r#"{}{if_exists}="aws:SourceIp": {}"#,
                self.pick(&["IpAddress", "NotIpAddress"]),
                self.list(&["10.0.0.0/8", "10.1.0.0/16", "::/0"])
            ),
            4 => format!(
                r#"{}{if_exists}="aws:PrincipalTag/team": {}"#,
                self.pick(&[
                    "StringLike",
                    "StringNotLike",
                    "StringEquals",
                    "StringEqualsIgnoreCase",
                    "StringNotEquals"
                ]),
                self.list(&["a", "A", "a*", "?", "${aws:username}", "b"])
            ),
            5 => format!(
                r#"{}:{}{if_exists}="aws:TagKeys": {}"#,
                self.pick(&["ForAllValues", "ForAnyValue"]),
                self.pick(&["StringEquals", "StringLike", "StringNotEquals"]),
                self.list(&["a", "b", "a*"])
            ),
            _ => format!(
                r#"{}{if_exists}="aws:CurrentTime": "{}""#,
                self.pick(&["DateLessThan", "DateGreaterThan"]),
                self.pick(&["2026-01-01T00:00:00Z", "2027-01-01"])
            ),
        }
    }

    fn document(&mut self) -> String {
        let count = 1 + self.roll(3);
        let statements: Vec<String> = (0..count).map(|_| self.statement()).collect();
        statement(&statements.join(", "))
    }
}

/// Every request of a small alphabet.
fn requests() -> Vec<(&'static str, &'static str, Context<'static>)> {
    let actions = [
        "s3:GetObject",
        "s3:PutObject",
        "iam:ListUsers",
        "s3:GetNosuch",
        "zz:Set",
        "s3:LetObject",
    ];
    let resources = [
        "*",
        "arn:aws:s3:::b/x",
        "arn:aws:s3:::b/alice",
        "arn:aws:s3:::cc/x",
        "arn:aws:ec2:r:1:i/x",
    ];
    let mut contexts = Vec::new();
    for mfa in [None, Some("true"), Some("false")] {
        for age in [None, Some("5"), Some("15"), Some("20")] {
            for ip in [None, Some("10.1.2.3"), Some("::1")] {
                for team in [None, Some("a"), Some("A"), Some("ab"), Some("alice")] {
                    for tags in [None, Some(vec!["a"]), Some(vec!["b"]), Some(vec!["a", "c"])] {
                        for time in [Some("2025-06-01T00:00:00Z"), Some("2026-06-01T00:00:00Z")] {
                            let mut context = Context::new();
                            context.set("aws:username", "alice");
                            let pairs = [
                                ("aws:MultiFactorAuthPresent", mfa),
                                ("aws:MultiFactorAuthAge", age),
                                ("aws:SourceIp", ip),
                                ("aws:PrincipalTag/team", team),
                                ("aws:CurrentTime", time),
                            ];
                            for (key, value) in pairs {
                                if let Some(value) = value {
                                    context.set(key, value);
                                }
                            }
                            if let Some(tags) = &tags {
                                context.set_many("aws:TagKeys", tags.iter().copied());
                            }
                            contexts.push(context);
                        }
                    }
                }
            }
        }
    }
    let mut all = Vec::new();
    for (index, context) in contexts.into_iter().enumerate() {
        // each context with one action and resource in turn: all of them meet over the policies
        all.push((
            actions[index % actions.len()],
            resources[index % resources.len()],
            context.clone(),
        ));
        all.push((
            actions[(index / 7) % actions.len()],
            resources[(index / 3) % resources.len()],
            context,
        ));
    }
    all
}

const ALICE: &str = "arn:aws:iam::123456789012:user/user";

fn allowed(policy: &Policy, action: &str, resource: &str, context: &Context<'_>) -> bool {
    let request = Request {
        principal: Principal::user(ALICE, "123456789012"),
        action,
        resource,
        resource_account: "",
        context,
    };
    let policies = Policies {
        identity: &[policy],
        ..Policies::default()
    };
    decide(&request, &policies, &Semantics::default()).is_allowed()
}

fn confirm(counterexample: &Counterexample, new: &Policy, old: &Policy) {
    let context = counterexample.to_context();
    assert!(allowed(
        new,
        &counterexample.action,
        &counterexample.resource,
        &context
    ));
    assert!(!allowed(
        old,
        &counterexample.action,
        &counterexample.resource,
        &context
    ));
}

/// Hundreds of generated pairs: a proof is attacked with every request of the alphabet, a counterexample is decided
/// again, and no request of the alphabet is overlooked.
#[test]
fn generated_policies_agree_with_trying_every_request() {
    let requests = requests();
    let mut dice = Dice(6);
    let (mut proved, mut refuted, mut unknown) = (0, 0, 0);
    for round in 0..400 {
        let (old, new) = (dice.document(), dice.document());
        let old = if round % 4 == 0 {
            format!("{}, {}]}}", &new[..new.len() - 2], dice.statement())
        } else {
            old
        };
        let (old_document, new_document) = (document(&old), document(&new));
        let query = Query {
            and_not: Some(Allowed::by([&old_document])),
            facts: Facts::new().with("aws:username", Fact::Is(Value::One("alice".to_owned()))),
            ..Query::new(Allowed::by([&new_document]))
        };
        let answer = query.ask(universe());
        let (old_policy, new_policy) = (Policy::compile(&old_document), Policy::compile(&new_document));
        match &answer {
            Answer::Proved => {
                proved += 1;
                // a different sixteenth each time
                for (action, resource, context) in requests.iter().skip(round % 16).step_by(16) {
                    assert!(
                        !allowed(&new_policy, action, resource, context)
                            || allowed(&old_policy, action, resource, context),
                        "called proved, but {action} on {resource} with {context:?}\nold {old}\nnew {new}"
                    );
                }
            }
            Answer::Refuted(counterexample) => {
                refuted += 1;
                confirm(counterexample, &new_policy, &old_policy);
            }
            Answer::Unknown(reason) => {
                unknown += 1;
                assert!(!reason.is_fault(), "{reason}\nold {old}\nnew {new}");
                // only where the value of one key is compared with that of another
                assert!(
                    old.contains("${") || new.contains("${"),
                    "{reason}\nold {old}\nnew {new}"
                );
            }
        }
    }
    assert!(
        proved > 50 && refuted > 50,
        "{proved} proved, {refuted} refuted, {unknown} unknown"
    );
    assert!(unknown == 0, "{unknown} unknown");
}

/// Every fortieth of AWS's managed policies, each with the guard: nothing passes. With plain `Bool` whatever allows
/// anything at all does.
#[test]
fn managed_policies_behind_the_guard() {
    let catalog = steprole_catalog::catalog();
    let leaky = GUARD.replace("BoolIfExists", "Bool");
    let (mut proved, mut refuted) = (0, 0);
    for policy in catalog.managed_policies().step_by(40) {
        let text = policy.document();
        assert_eq!(
            reachable_without_mfa(&[text, GUARD]),
            Answer::Proved,
            "{}",
            policy.arn()
        );
        proved += 1;
        match reachable_without_mfa(&[text, &leaky]) {
            Answer::Refuted(_) => refuted += 1,
            Answer::Proved => {}
            Answer::Unknown(reason) => panic!("{}: {reason}", policy.arn()),
        }
    }
    assert!(
        proved > 30 && refuted * 10 > proved * 9,
        "{proved} proved, {refuted} refuted"
    );
}

/// Statements that stand in both documents are not asked about where that changes nothing: the answer is that of the whole
/// question.
#[test]
fn what_stands_in_both_is_passed_over_and_nothing_else() {
    let mut dice = Dice(11);
    let (mut equal, mut different) = (0, 0);
    for round in 0..120 {
        let base = dice.document();
        let (head, one, two) = (&base[..base.len() - 2], dice.statement(), dice.statement());
        let (old, new) = match round % 4 {
            0 => (base.clone(), format!("{head}, {one}]}}")),
            1 => (format!("{head}, {two}]}}"), format!("{head}, {one}, {two}]}}")),
            2 => (format!("{head}, {one}]}}"), format!("{head}, {two}]}}")),
            _ => (
                format!("{head}, {one}, {two}]}}"),
                format!("{head}, {two}, {one}]}}"),
            ),
        };
        let (old, new) = (document(&old), document(&new));
        let comparison = compare(&[&old], &[&new], Semantics::default(), universe());
        for (found, first, second) in [(&comparison.gained, &new, &old), (&comparison.lost, &old, &new)] {
            // as a permission boundary that allows everything, the second side is asked about as it stands
            let admin = document(ADMIN);
            let query = Query {
                and_not: Some(Allowed {
                    boundary: Some(vec![&admin]),
                    ..Allowed::by([second])
                }),
                ..Query::new(Allowed::by([first]))
            };
            match query.ask(universe()) {
                Answer::Proved => {
                    equal += 1;
                    assert!(found.is_empty());
                }
                Answer::Refuted(_) => {
                    different += 1;
                    assert!(!found.is_empty() || !comparison.unknown.is_empty());
                }
                Answer::Unknown(_) => {}
            }
        }
    }
    assert!(
        equal > 40 && different > 40,
        "{equal} equal, {different} different"
    );
}

/// Layers are an "and": what the boundary or an SCP leaves out is not reachable, and a deny in any of them counts.
#[test]
fn boundaries_and_service_control_policies_take_part() {
    let admin = document(ADMIN);
    let s3 = document(&statement(
        r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#,
    ));
    let ec2 = document(&statement(
        r#"{"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}"#,
    ));
    let guard = document(GUARD);
    let ask = |boundary: Option<&Document>, levels: &[&[&Document]]| {
        let query = Query {
            facts: without_mfa(),
            ..Query::new(Allowed {
                boundary: boundary.map(|document| vec![document]),
                service_control: levels.iter().map(|level| level.to_vec()).collect(),
                ..Allowed::by([&admin])
            })
        };
        query.ask(universe())
    };
    assert!(matches!(ask(None, &[]), Answer::Refuted(_)));
    let Answer::Refuted(request) = ask(Some(&s3), &[&[&admin]]) else {
        panic!("refuted");
    };
    assert_eq!(request.action, "s3:GetObject");
    assert_eq!(ask(Some(&s3), &[&[&ec2]]), Answer::Proved);
    let Answer::Refuted(request) = ask(None, &[&[&admin, &guard]]) else {
        panic!("the guard's own exemptions are left");
    };
    assert!(
        ["iam:EnableMFADevice", "iam:GetUser"].contains(&request.action.as_str()),
        "{}",
        request.action
    );
}

/// Resource control policies are about the actions of some services alone.
#[test]
fn resource_control_policies_bind_the_services_they_cover() {
    let both = document(&statement(
        r#"{"Effect": "Allow", "Action": ["s3:*", "ec2:*"], "Resource": "*"}"#,
    ));
    let nothing = document(&statement(
        r#"{"Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*"}"#,
    ));
    let query = |only: &str| Query {
        only: vec![only.to_owned()],
        ..Query::new(Allowed {
            resource_control: vec![vec![&nothing]],
            ..Allowed::by([&both])
        })
    };
    assert_eq!(query("s3:*").ask(universe()), Answer::Proved);
    assert!(matches!(query("ec2:*").ask(universe()), Answer::Refuted(_)));
}
