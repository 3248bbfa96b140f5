//! The theories of single keys under attack: random conditions of every operator on one key, against every value of a
//! list that was made to tell close readings apart.

use steprole_analysis::{Allowed, Answer, Fact, Facts, Query, Universe, Value};
use steprole_policy::{
    Comparison, Context, Document, Policies, Policy, Principal, Request, Semantics, decide, parse,
};

/// A user whose name becomes longer in lower case.
const NAME: &str = "K\u{130}m";
const USER: &str = "arn:aws:iam::123456789012:user/user";

/// A generator with a fixed seed: the same conditions on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len())]
    }
}

/// What requests hold of a key.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Holds {
    One,
    Set,
    Either,
}

/// A key and what conditions and requests hold.
struct Ground {
    key: &'static str,
    comparisons: &'static [Comparison],
    quantified: bool,
    operands: &'static [&'static str],
    values: &'static [&'static str],
    holds: Holds,
    /// Whether the procedure has to decide everything.
    exact: bool,
}

use Comparison as C;

const STRINGS: &[Comparison] = &[
    C::StringEquals,
    C::StringNotEquals,
    C::StringEqualsIgnoreCase,
    C::StringNotEqualsIgnoreCase,
    C::StringLike,
    C::StringNotLike,
    C::Null,
];

const GROUNDS: &[Ground] = &[
    // one letter, three spellings: the Kelvin sign; a letter that has no capital of its own
    Ground {
        key: "aws:PrincipalTag/team",
        comparisons: STRINGS,
        quantified: false,
        operands: &["k", "K", "kk", "s", "", "*", "?", "??", "?*", "k*"],
        values: &[
            "",
            "k",
            "K",
            "\u{212a}",
            "kk",
            "KK",
            "k\u{212a}",
            "\u{212a}\u{212a}",
            "Kk",
            "\u{212a}K",
            "s",
            "S",
            "\u{17f}",
            "x",
            "xx",
            "xxx",
        ],
        holds: Holds::One,
        exact: true,
    },
    // variables whose value is known, in any case; a letter that becomes two
    Ground {
        key: "aws:PrincipalTag/team",
        comparisons: STRINGS,
        quantified: false,
        operands: &[
            "${aws:username}",
            "K??",
            "K?m",
            "K*",
            "${aws:username}x",
            "${zz:none, 'Kim'}",
            "Kim",
        ],
        values: &[
            "",
            NAME,
            "k\u{130}m",
            "\u{212a}\u{130}M",
            "Ki\u{307}m",
            "kI\u{307}m",
            "Kim",
            "\u{212a}im",
            "Ki\u{307}mx",
            "other",
        ],
        holds: Holds::One,
        exact: true,
    },
    // sets, with the empty text alone and among others
    Ground {
        key: "aws:TagKeys",
        comparisons: STRINGS,
        quantified: true,
        operands: &["", "a", "A", "b", "?*", "*", "a*", "??"],
        values: &["", "a", "A", "b", "ab", "x", "xy"],
        holds: Holds::Set,
        exact: true,
    },
    // a key that nobody knows may hold either
    Ground {
        key: "zz:set",
        comparisons: STRINGS,
        quantified: true,
        operands: &["", "a", "A", "b", "?*", "*"],
        values: &["", "a", "A", "b", "ab", "x"],
        holds: Holds::Either,
        exact: true,
    },
    // one text read in several ways
    Ground {
        key: "zz:text",
        comparisons: Comparison::ALL,
        quantified: false,
        operands: &[
            "true",
            "True",
            "10",
            "10.0",
            "1e1",
            "9.5",
            "2026",
            "2026-01-01T00:00:00Z",
            "1767225600",
            "10.0.0.1",
            "10.0.0.0/8",
            "::1",
            "aGk=",
            "aGk",
            "",
            "arn:aws:s3:::b",
            "arn:aws:s3:::*",
            "*",
        ],
        values: &[
            "",
            "true",
            "True",
            "TRUE",
            "false",
            "10",
            "10.0",
            "+10",
            "1e1",
            "9.5",
            "9.75",
            "0",
            "-3",
            "11",
            "2026",
            "2026-01-01T00:00:00Z",
            "2026-01-01T00:00:00.5Z",
            "2026-01-01",
            "1767225600",
            "1767225601",
            "10.0.0.1",
            "10.0.0.2",
            "11.0.0.1",
            "::1",
            "0:0::1",
            "::2",
            "aGk=",
            "aGk",
            "aGl",
            "arn:aws:s3:::b",
            "arn:aws:s3:::c",
            "arn:aws",
            "x",
        ],
        holds: Holds::One,
        exact: false,
    },
    Ground {
        key: "aws:MultiFactorAuthAge",
        comparisons: &[
            C::NumericEquals,
            C::NumericNotEquals,
            C::NumericLessThan,
            C::NumericLessThanEquals,
            C::NumericGreaterThan,
            C::NumericGreaterThanEquals,
            C::Null,
        ],
        quantified: false,
        operands: &["0", "10", "10.5", "-3", "-3.25", "+7", "007", ".5", "x", "100"],
        values: &[
            "0", "1", "5", "6", "7", "8", "10", "10.25", "10.5", "10.75", "11", "99", "100", "101", "0.25",
            "0.5", "0.75", "-1", "-3", "-3.1", "-3.25", "-3.5", "-4", "-0.1", "1000",
        ],
        holds: Holds::One,
        exact: true,
    },
    Ground {
        key: "aws:MultiFactorAuthAge",
        comparisons: &[
            C::NumericEquals,
            C::NumericLessThan,
            C::StringNotEquals,
            C::StringNotLike,
            C::StringEquals,
        ],
        quantified: false,
        operands: &["0", "1", "-1", "0.1", "-0.1", "99", "-99", "9*", "10"],
        values: &["0", "1", "2", "-1", "0.1", "50", "99", "100", "-99", "10"],
        holds: Holds::One,
        exact: false,
    },
    Ground {
        key: "aws:CurrentTime",
        comparisons: &[
            C::DateEquals,
            C::DateNotEquals,
            C::DateLessThan,
            C::DateLessThanEquals,
            C::DateGreaterThan,
            C::DateGreaterThanEquals,
            C::Null,
        ],
        quantified: false,
        operands: &[
            "2026",
            "2026-01-01",
            "2026-01-01T00:00:01Z",
            "2026-01-01T02:00:00+02:00",
            "2026-01-01T00:00:02Z",
        ],
        values: &[
            "2025-12-31T23:59:59Z",
            "2026-01-01T00:00:00Z",
            "2026-01-01T00:00:01Z",
            "2026-01-01T00:00:02Z",
            "2026-01-01T00:00:03Z",
            "2030-01-01T00:00:00Z",
        ],
        holds: Holds::One,
        exact: true,
    },
    Ground {
        key: "aws:SourceIp",
        comparisons: &[C::IpAddress, C::NotIpAddress, C::Null],
        quantified: false,
        operands: &[
            "10.0.0.0/8",
            "10.128.0.0/9",
            "10.0.0.0/9",
            "0.0.0.0/0",
            "10.0.0.7",
            "::/0",
            "fd00::/8",
            "::1/33",
            "nonsense",
        ],
        values: &[
            "10.0.0.7",
            "10.0.0.8",
            "10.200.0.1",
            "9.255.255.255",
            "11.0.0.0",
            "::1",
            "fd00::1",
            "fe00::",
            "0:1::",
        ],
        holds: Holds::One,
        exact: true,
    },
    Ground {
        key: "aws:SourceArn",
        comparisons: &[
            C::ArnEquals,
            C::ArnLike,
            C::ArnNotEquals,
            C::ArnNotLike,
            C::StringEquals,
            C::StringLike,
            C::StringNotLike,
            C::Null,
        ],
        quantified: false,
        operands: &[
            "arn:aws:s3:::b",
            "arn:aws:s3:::*",
            "arn:*:s3:::b",
            "arn:aws:s3*",
            "*",
            "arn:aws:sns:*:*:t:*",
            "arn:aws:sns:us-east-1:1:t:x",
            "arn:*",
        ],
        values: &[
            "arn:aws:s3:::b",
            "arn:aws:s3:::c",
            "arn:aws-cn:s3:::b",
            "arn:aws:sns:us-east-1:1:t:x",
            "arn:aws:sns:us-east-1:1:t:y:z",
            "arn:aws:sns:a:b:t",
        ],
        holds: Holds::One,
        exact: true,
    },
];

impl Ground {
    fn condition(&self, dice: &mut Dice) -> (String, Vec<&'static str>) {
        let comparison = dice.pick(self.comparisons);
        let prefix = if self.quantified && dice.roll(4) > 0 {
            dice.pick(&["ForAllValues:", "ForAnyValue:"])
        } else {
            ""
        };
        let null = comparison == C::Null;
        let suffix = if null {
            ""
        } else {
            dice.pick(&["", "", "IfExists"])
        };
        let operands = match dice.roll(12) {
            _ if null => vec![dice.pick(&["true", "false"])],
            0 => Vec::new(),
            1..4 => vec![dice.pick(self.operands), dice.pick(self.operands)],
            _ => vec![dice.pick(self.operands)],
        };
        (format!("{prefix}{}{suffix}", comparison.name()), operands)
    }

    fn statement(&self, effect: &str, dice: &mut Dice) -> serde_json::Value {
        let mut blocks = serde_json::Map::new();
        for _ in 0..=dice.roll(3) {
            let (operator, operands) = self.condition(dice);
            let key = self.key;
            blocks.insert(operator, serde_json::json!({ key: operands }));
        }
        serde_json::json!({"Effect": effect, "Action": "s3:GetObject", "Resource": "*", "Condition": blocks})
    }

    fn document(&self, dice: &mut Dice) -> String {
        let mut statements = vec![self.statement("Allow", dice)];
        for _ in 0..dice.roll(4) {
            statements.push(self.statement("Deny", dice));
        }
        serde_json::json!({"Version": "2012-10-17", "Statement": statements}).to_string()
    }

    fn contexts(&self) -> Vec<Context<'static>> {
        let mut all = Vec::new();
        let mut add = |fill: &dyn Fn(&mut Context<'static>)| {
            let mut context = Context::new();
            context.set("aws:username", NAME);
            fill(&mut context);
            all.push(context);
        };
        add(&|_| {});
        for first in self.values {
            if self.holds != Holds::Set {
                add(&|context| context.set(self.key, *first));
            }
            if self.holds != Holds::One {
                add(&|context| context.set_many(self.key, [*first]));
                for second in self.values {
                    add(&|context| context.set_many(self.key, [*first, *second]));
                    add(&|context| context.set_many(self.key, [*first, *second, "x"]));
                }
            }
        }
        all
    }
}

fn is_allowed(policy: &Policy, context: &Context<'_>) -> bool {
    let request = Request {
        principal: Principal::user(USER, "123456789012"),
        action: "s3:GetObject",
        resource: "*",
        resource_account: "",
        context,
    };
    let policies = Policies {
        identity: &[policy],
        ..Policies::default()
    };
    decide(&request, &policies, &Semantics::default()).is_allowed()
}

/// Nothing is called proved that one of the values refutes; what can be decided exactly is.
#[test]
fn every_operator_agrees_with_trying_every_value() {
    let universe = Universe::new(steprole_catalog::catalog());
    let mut dice = Dice(20);
    for ground in GROUNDS {
        let contexts = ground.contexts();
        let (mut proved, mut refuted, mut unknown) = (0, 0, 0);
        for _ in 0..300 {
            let text = ground.document(&mut dice);
            let document: Document = parse(&text).unwrap();
            let policy = Policy::compile(&document);
            let query = Query {
                only: vec!["s3:GetObject".to_owned()],
                facts: Facts::new()
                    .with("aws:username", Fact::Is(Value::One(NAME.to_owned())))
                    .with("zz:none", Fact::Absent),
                ..Query::new(Allowed::by([&document]))
            };
            let answer = query.ask(&universe);
            let example = contexts.iter().find(|context| is_allowed(&policy, context));
            match answer {
                Answer::Proved => {
                    proved += 1;
                    assert!(example.is_none(), "called proved, but {example:?} passes\n{text}");
                }
                Answer::Refuted(request) => {
                    refuted += 1;
                    assert!(is_allowed(&policy, &request.to_context()), "{text}");
                }
                Answer::Unknown(reason) => {
                    unknown += 1;
                    assert!(!reason.is_fault(), "{reason}\n{text}");
                    assert!(!ground.exact, "{reason}\n{text}");
                }
            }
        }
        assert!(
            proved > 20 && refuted > 20,
            "{}: {proved} proved, {refuted} refuted, {unknown} unknown",
            ground.key
        );
    }
}

/// The case of a variable whose value is not known: a proof holds for every value of it.
#[test]
fn a_variable_in_any_case_is_wider_than_the_same_exactly() {
    let universe = Universe::new(steprole_catalog::catalog());
    let ask = |allow: &str, deny: &str| {
        let statement = |effect: &str, operator: &str| {
            serde_json::json!({"Effect": effect, "Action": "s3:GetObject", "Resource": "*",
                "Condition": {operator: {"zz:owner": "${aws:username}"}}})
        };
        let text = serde_json::json!({"Version": "2012-10-17",
            "Statement": [statement("Allow", allow), statement("Deny", deny)]});
        let document = parse(&text.to_string()).unwrap();
        let query = Query {
            only: vec!["s3:GetObject".to_owned()],
            ..Query::new(Allowed::by([&document]))
        };
        query.ask(&universe)
    };
    assert_eq!(ask("StringEquals", "StringEqualsIgnoreCase"), Answer::Proved);
    assert!(ask("StringEqualsIgnoreCase", "StringEquals") != Answer::Proved);
    assert!(ask("StringEquals", "ArnEquals") != Answer::Proved);
}

/// Colons in the value of a variable move the place after which a star runs over colons.
#[test]
fn colons_in_a_value_free_the_stars_behind_it() {
    let universe = Universe::new(steprole_catalog::catalog());
    let statement = |effect: &str, operator: &str, operand: &str| {
        serde_json::json!({"Effect": effect, "Action": "s3:GetObject", "Resource": "*",
            "Condition": {operator: {"aws:SourceArn": operand}}})
    };
    let text = serde_json::json!({"Version": "2012-10-17", "Statement": [
        statement("Allow", "ArnLike", "${zz:base}x*"),
        statement("Deny", "StringNotLike", "arn:aws:sns:r:1:x:?y"),
    ]});
    let document = parse(&text.to_string()).unwrap();
    let ask = |facts: Facts| {
        let query = Query {
            only: vec!["s3:GetObject".to_owned()],
            facts,
            ..Query::new(Allowed::by([&document]))
        };
        query.ask(&universe)
    };
    let base = |value: &str| Facts::new().with("zz:base", Fact::Is(Value::One(value.to_owned())));
    assert!(matches!(ask(base("arn:aws:sns:r:1:")), Answer::Refuted(_)));
    assert_eq!(ask(base("arn:aws:sns:r:2:")), Answer::Proved);
    assert!(ask(Facts::new()) != Answer::Proved);
}

/// The corners that were known once: a third spelling of a letter, and the empty text among several.
#[test]
fn a_third_spelling_and_the_empty_text_among_others_are_seen() {
    let universe = Universe::new(steprole_catalog::catalog());
    let ask = |statements: &[(&str, &str, &str, &[&str])]| {
        let statements: Vec<serde_json::Value> = statements
            .iter()
            .map(|(effect, operator, key, operands)| {
                serde_json::json!({"Effect": effect, "Action": "s3:GetObject", "Resource": "*",
                    "Condition": {*operator: {*key: operands}}})
            })
            .collect();
        let text = serde_json::json!({"Version": "2012-10-17", "Statement": statements}).to_string();
        let document = parse(&text).unwrap();
        let query = Query {
            only: vec!["s3:GetObject".to_owned()],
            ..Query::new(Allowed::by([&document]))
        };
        match query.ask(&universe) {
            Answer::Refuted(request) => Some(request.context.into_values().collect::<Vec<_>>()),
            Answer::Proved => None,
            Answer::Unknown(reason) => panic!("{reason}"),
        }
    };
    let team = "aws:PrincipalTag/team";
    for denied in [
        ("Deny", "StringEquals", team, &["k", "K"][..]),
        ("Deny", "StringLike", team, &["k*", "K*"][..]),
    ] {
        let found = ask(&[("Allow", "StringEqualsIgnoreCase", team, &["K"]), denied]);
        assert_eq!(found, Some(vec![Value::One("\u{212a}".to_owned())]));
    }
    let tags = "aws:TagKeys";
    let allow = ("Allow", "ForAnyValue:StringNotLike", tags, &["?*"][..]);
    let found = ask(&[
        allow,
        ("Deny", "ForAnyValue:StringNotEquals", tags, &["", "a"][..]),
    ]);
    assert_eq!(found, Some(vec![Value::Many(vec![String::new(); 2])]));
    let found = ask(&[allow, ("Deny", "ForAnyValue:StringEquals", tags, &[""][..])]);
    assert_eq!(found, None);
}
