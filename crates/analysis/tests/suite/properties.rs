//! Whatever the text, the linter answers.

use proptest::prelude::*;
use steprole_analysis::{Holder, Input, Look, human, json, lint, rules, sarif};
use steprole_policy::PolicyKind;

const KINDS: [PolicyKind; 9] = [
    PolicyKind::Boundary,
    PolicyKind::Inline,
    PolicyKind::Managed,
    PolicyKind::Resource,
    PolicyKind::ResourceControl,
    PolicyKind::ServiceControl,
    PolicyKind::Session,
    PolicyKind::Trust,
    PolicyKind::VpcEndpoint,
];

/// Lints and looks at the result in every way.
fn answers(text: &str, kind: Option<PolicyKind>, holder: Option<Holder>) {
    let input = Input {
        name: "any.json",
        text,
        kind,
        holder,
    };
    let report = lint(&[input, input]);
    for look in [Look::Plain, Look::Styled] {
        assert!(!human(&report, look).is_empty());
    }
    assert!(!json(&report).is_empty() && !sarif(&report).is_empty());
    for found in &report.diagnostics {
        for label in &found.labels {
            assert!(text.get(label.span.range()).is_some(), "{}", found.title);
        }
        if let Some(fix) = &found.fix {
            assert!(fix.apply(text).is_some(), "{}", found.title);
        }
    }
}

fn kind() -> impl Strategy<Value = Option<PolicyKind>> {
    prop::option::of(prop::sample::select(KINDS.to_vec()))
}

fn holder() -> impl Strategy<Value = Option<Holder>> {
    prop::option::of(prop::sample::select(Holder::ALL.to_vec()))
}

/// A document of the table with one piece of it replaced by another word of the language.
fn damaged() -> impl Strategy<Value = String> {
    let texts: Vec<&'static str> = rules()
        .flat_map(|rule| rule.wrong.files().chain(rule.right.files()))
        .map(|file| file.text)
        .collect();
    let words = prop::sample::select(vec![
        "",
        "*",
        "?",
        "\"",
        "[]",
        "{}",
        "null",
        "${",
        "}",
        "é",
        "\u{1F511}",
        "\\u0000",
        "arn:aws:iam::",
        "::::::",
        "Deny",
        "NotAction",
        "false",
        "Null",
        "ForAllValues:",
        "IfExists",
        "aws:TagKeys",
        "sts:AssumeRole",
        "AROA",
        "\n",
        ",",
    ]);
    (
        prop::sample::select(texts),
        any::<prop::sample::Index>(),
        0..12_usize,
        words,
    )
        .prop_map(|(text, at, length, word)| {
            let letters: Vec<char> = text.chars().collect();
            let start = at.index(letters.len());
            let end = (start + length).min(letters.len());
            let mut damaged: String = letters[..start].iter().collect();
            damaged.push_str(word);
            damaged.extend(&letters[end..]);
            damaged
        })
}

/// A text that only pretends to be a policy: every statement a hole, and more of them than any policy has.
#[test]
fn a_document_that_no_service_takes_is_not_read() {
    let hole = r#"{"Effect": "Deny", "NotAction": "a:b", "Resource": "*",
        "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}}"#;
    let text = format!(
        r#"{{"Version": "2012-10-17", "Statement": [{}]}}"#,
        vec![hole; 3_000].join(",")
    );
    let report = lint(&[Input::new("large.json", &text)]);
    let codes: Vec<&str> = report.diagnostics.iter().map(|found| found.rule.code).collect();
    assert_eq!(codes, ["SR043"]);
    assert!(!report.documents[0].complete);
    // whatever begins the text, the finding can be shown
    answers(&"é".repeat(70_000), None, None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in "\\PC{0,60}", kind in kind(), holder in holder()) {
        answers(&text, kind, holder);
    }

    #[test]
    fn damaged_documents(text in damaged(), kind in kind(), holder in holder()) {
        answers(&text, kind, holder);
    }
}
