//! Elements that are there and say nothing.

use steprole_policy::{Condition, Quantifier, Span};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::Check;
use crate::rule::AnalyzerCheck;

pub(super) static ROWS: &[Rule] = &[
    Rule {
        code: "SR070",
        name: "empty-condition",
        family: Family::Empty,
        severity: Severity::Suggestion,
        what: "A `Condition` holds no condition.",
        why: "The statement applies as if the element were not there; somebody may believe that it is limited.",
        source: "access-analyzer-reference-policy-checks",
        fix: "remove the element, or write the condition",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*", "Condition": {} }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[AnalyzerCheck::suggestion(
            "Empty object condition",
            "This condition block is empty and it does not affect the policy. Specify conditions.",
        )],
        check: Check::Document(empty_condition),
    },
    Rule {
        code: "SR071",
        name: "empty-condition-values",
        family: Family::Empty,
        severity: Severity::Warning,
        what: "A condition lists no values.",
        why: "Nothing equals one of no values: a plain operator never holds, so the statement never applies. With \
              `ForAllValues:` or `IfExists` it holds only when the key is absent.",
        source: "access-analyzer-reference-policy-checks",
        fix: "list the values, or remove the condition; to ask whether a key is absent, write `Null`",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "Action": "iam:GetUser",
    "Resource": "*",
    "Condition": { "StringEquals": { "aws:username": [] } }
  }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[
            AnalyzerCheck::suggestion(
                "Empty array condition",
                "There are no values for the condition key {{key}} and it does not affect the policy. Specify \
                 conditions.",
            ),
            AnalyzerCheck::suggestion(
                "Empty array condition ForAllValues",
                "The ForAllValues prefix with an empty condition key matches only if the key {{key}} is missing from \
                 the request context. To determine if the request context is empty, we recommend that you use the Null \
                 condition operator with the value of true instead.",
            ),
            AnalyzerCheck::suggestion(
                "Empty array condition ForAnyValue",
                "The ForAnyValue prefix with an empty condition key {{key}} never matches the request context and it \
                 does not affect the policy. Specify conditions.",
            ),
            AnalyzerCheck::suggestion(
                "Empty array condition IfExists",
                "The IfExists suffix with an empty condition key matches only if the key {{key}} is missing from the \
                 request context. To determine if the request context is empty, we recommend that you use the Null \
                 condition operator with the value of true instead.",
            ),
        ],
        check: Check::Document(empty_values),
    },
    Rule {
        code: "SR072",
        name: "empty-sid",
        family: Family::Empty,
        severity: Severity::Suggestion,
        what: "A `Sid` is empty.",
        why: "It names nothing.",
        source: "access-analyzer-reference-policy-checks",
        fix: "give the statement a name, or remove the `Sid`",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Sid": "", "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*" }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[AnalyzerCheck::suggestion(
            "Empty Sid value",
            "Add a value to the empty string in the Sid element.",
        )],
        check: Check::Document(empty_sid),
    },
];

const SOUND: &str = r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*" }
}"#;

fn empty_condition(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for statement in subject.statements() {
        if let Some(element) = statement
            .condition
            .as_ref()
            .filter(|element| element.value.is_empty())
        {
            let span = Span {
                start: element.key_span.start,
                end: element.value_span.end,
            };
            let found = findings
                .at(subject, span, "this condition is empty and limits nothing")
                .analyzer_says(0, &[]);
            findings.add(found);
        }
    }
}

fn empty_values(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for condition in subject
        .conditions()
        .filter(|condition| condition.values.is_empty())
    {
        let (check, what) = meaning(condition);
        let key = &condition.key.text;
        let found = findings
            .at(
                subject,
                condition.value_span,
                format!("of no values, none equals `{key}`: the condition {what}"),
            )
            .here("no values")
            .analyzer_says(check, &[("key", key)]);
        findings.add(found);
    }
}

/// Which of Access Analyzer's checks speaks of a condition without values, and when the condition holds.
fn meaning(condition: &Condition) -> (usize, &'static str) {
    match (condition.operator.quantifier, condition.operator.if_exists) {
        (_, true) => (3, "holds only when the key is absent"),
        (Quantifier::ForAllValues, false) => (1, "holds only when the key is absent"),
        (Quantifier::ForAnyValue, false) => (2, "never holds"),
        (Quantifier::None, false) => (0, "never holds"),
    }
}

fn empty_sid(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for statement in subject.statements() {
        if let Some(sid) = statement.sid.as_ref().filter(|sid| sid.value.is_empty()) {
            let found = findings
                .at(subject, sid.value_span, "this `Sid` is empty")
                .analyzer_says(0, &[]);
            findings.add(found);
        }
    }
}
