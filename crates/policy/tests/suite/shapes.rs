//! The steps of a pattern say what the decision says: every small pattern, against every text it could tell apart.

use steprole_policy::{
    ConditionTest, Context, ContextValue, Policies, Policy, Principal, Request, Semantics, Shape, ShapeStep,
    Version, decide, parse, resource_shapes,
};

/// What a pattern is put together from; of two bytes, too, and with wildcards that are escaped.
const PIECES: [&str; 8] = ["a", ":", "*", "?", "é", "${x:var}", "${x:gone, 'b'}", "${*}"];

const PRINCIPAL: &str = "arn:aws:iam::123456789012:user/alice";

/// The plainest reading of steps there is: all ways are tried. A variable's value is read in any case where the operator
/// ignores case.
fn matches(shape: &[ShapeStep], text: &[char], context: &Context<'_>, any_case: bool) -> bool {
    let Some((step, rest)) = shape.split_first() else {
        return text.is_empty();
    };
    let same_letter = |left: char, right: char| left.to_lowercase().eq(right.to_lowercase());
    let one = |fits: &dyn Fn(char) -> bool| {
        text.split_first()
            .is_some_and(|(first, more)| fits(*first) && matches(rest, more, context, any_case))
    };
    match step {
        ShapeStep::Char(character) => one(&|first| first == *character),
        ShapeStep::CharInAnyCase(character) => one(&|first| same_letter(first, *character)),
        ShapeStep::One { crosses } => one(&|first| *crosses || first != ':'),
        ShapeStep::Any { crosses } => (0..=text.len())
            .take_while(|taken| *crosses || *taken == 0 || text[taken - 1] != ':')
            .any(|taken| matches(rest, &text[taken..], context, any_case)),
        ShapeStep::Variable { key, default } => {
            let value = match context.value(key) {
                Some(ContextValue::One(value)) => Some(&**value),
                Some(ContextValue::Many(_)) => None,
                None => default.as_deref(),
            };
            value.is_some_and(|value| {
                let value: Vec<char> = value.chars().collect();
                let (head, more) = text.split_at(value.len().min(text.len()));
                let fits =
                    |(left, right): (&char, &char)| left == right || (any_case && same_letter(*left, *right));
                head.len() == value.len()
                    && head.iter().zip(&value).all(fits)
                    && matches(rest, more, context, any_case)
            })
        }
    }
}

fn any_matches(shapes: &[Shape], text: &str, context: &Context<'_>, any_case: bool) -> bool {
    let text: Vec<char> = text.chars().collect();
    shapes
        .iter()
        .any(|shape| matches(shape, &text, context, any_case))
}

/// Every sequence of up to so many pieces.
fn sequences(pieces: &[&str], longest: usize) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut last = all.clone();
    for _ in 0..longest {
        last = last
            .iter()
            .flat_map(|start| pieces.iter().map(move |piece| format!("{start}{piece}")))
            .collect();
        all.extend(last.iter().cloned());
    }
    all
}

/// Compares what the steps say of every text with what the condition says; gives back how often both said yes.
fn compare(operator: &str, patterns: &[String], texts: &[String]) -> usize {
    let mut agreed = 0;
    for pattern in patterns {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "*", "Resource": "*",
                "Condition": {{"{operator}": {{"x:key": "{pattern}"}}}}}}}}"#
        );
        let document = parse(&text).unwrap();
        let condition = document
            .statements()
            .iter()
            .flat_map(steprole_policy::Statement::conditions)
            .next()
            .unwrap();
        let asked = ConditionTest::compile(condition, Version::V2012);
        assert_eq!(asked.has_variables(), pattern.contains("${x:"), "{pattern}");
        let shapes = asked.shapes().unwrap();
        for text in texts {
            let mut context = Context::new();
            context.set("x:var", "aé");
            context.set("x:key", text.as_str());
            let holds = asked.holds(&context, &Semantics::default());
            // whether a variable brings the colons of an ARN is for whoever puts its value in
            if operator.starts_with("Arn") && asked.has_variables() && text.matches(':').count() < 5 {
                assert!(!holds, "{operator} {pattern} on {text:?}");
                continue;
            }
            assert_eq!(
                any_matches(&shapes, text, &context, operator.ends_with("IgnoreCase")),
                holds,
                "{operator} {pattern} on {text:?}"
            );
            agreed += usize::from(holds);
        }
    }
    agreed
}

#[test]
fn the_steps_of_a_string_condition_match_what_it_matches() {
    let texts = sequences(&["a", "é", ":", "b", "*", "A"], 3);
    let patterns = sequences(&PIECES, 3);
    assert!(compare("StringLike", &patterns, &texts) > 1000);
    assert!(compare("StringEquals", &patterns, &texts) > 100);
    assert!(compare("StringEqualsIgnoreCase", &patterns, &texts) > 300);
}

/// Wildcards stay in their segments, of which there are six: the fifth colon is the last that counts.
#[test]
fn the_steps_of_an_arn_condition_match_what_it_matches() {
    let around = |middle: Vec<String>| -> Vec<String> {
        middle
            .iter()
            .flat_map(|middle| {
                [
                    format!("arn:a::{middle}"),
                    format!("*:{middle}"),
                    format!("arn:a:a:a:{middle}"),
                ]
            })
            .collect()
    };
    let patterns = around(sequences(&["a", ":", "*", "?", "${x:var}"], 3));
    let texts = around(sequences(&["a", ":", "é"], 4));
    for operator in ["ArnLike", "ArnEquals"] {
        assert!(compare(operator, &patterns, &texts) > 500, "{operator}");
    }
}

/// As the decision reads a `Resource`, which names nothing where a variable has no value.
#[test]
fn the_steps_of_a_resource_match_what_it_matches() {
    let around = |middle: Vec<String>| -> Vec<String> {
        let arns = middle.iter().map(|middle| format!("arn:aws:s3:{middle}"));
        arns.chain(middle.iter().map(|middle| format!("arn:aws:s3:a:a:{middle}")))
            .collect()
    };
    let mut patterns = around(sequences(&["a", ":", "*", "?", "${x:var}", "${x:none}"], 3));
    patterns.extend(["*", "**", "arn:*", "arn:*:s3:a:a:a", "arn:?ws:s3:a:a:*", "a", ""].map(str::to_owned));
    let texts = around(sequences(&["a", ":", "é"], 4));
    for option in [
        "partition-wildcards=pattern",
        "partition-wildcards=literal",
        "segment-final-star-crosses-colons=no",
    ] {
        let mut semantics = Semantics::default();
        semantics.set(option).unwrap();
        compare_resources(&patterns, &texts, &semantics, option);
    }
}

fn compare_resources(patterns: &[String], texts: &[String], semantics: &Semantics, option: &str) {
    let mut agreed = 0;
    for pattern in patterns {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "*", "Resource": "{pattern}"}}}}"#
        );
        let document = parse(&text).unwrap();
        let resource = &document.statements()[0].resource.as_ref().unwrap().value;
        let shapes = resource_shapes(resource, Version::V2012, semantics);
        let policy = Policy::compile(&document);
        for text in texts {
            let mut context = Context::new();
            context.set("x:var", "a:é");
            let request = Request {
                principal: Principal::user(PRINCIPAL, "123456789012"),
                action: "x:Do",
                resource: text,
                resource_account: "",
                context: &context,
            };
            let policies = Policies {
                identity: &[&policy],
                ..Policies::default()
            };
            let allows = decide(&request, &policies, semantics).is_allowed();
            assert_eq!(
                any_matches(&shapes, text, &context, false),
                allows,
                "{option}: {pattern} on {text:?}"
            );
            agreed += usize::from(allows);
        }
    }
    assert!(agreed > 1000, "{agreed}");
}
