//! Operators that do something else than they seem to.

use steprole_catalog::catalog;
use steprole_policy::{Comparison, Condition, Effect, Quantifier};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, mfa, repair};
use crate::rule::AnalyzerCheck;
use crate::variable::{Part, parts};

pub(super) static ROWS: &[Rule] = &[
    Rule {
        code: "SR045",
        name: "wildcard-without-like",
        family: Family::Meaning,
        severity: Severity::Warning,
        what: "A value with `*` or `?` is compared with `StringEquals` or another operator without wildcards.",
        why: "`StringEquals` compares letter by letter: `*` is a star.",
        source: "reference_policies_elements_condition_operators",
        fix: "write `StringLike` where a wildcard is meant, `${*}` where a star is",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:ListBucket",
    "Resource": "*",
    "Condition": { "StringEquals": { "s3:prefix": "home/*" } }
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:ListBucket",
    "Resource": "*",
    "Condition": { "StringLike": { "s3:prefix": "home/*" } }
  }
}"#,
        ),
        analyzer: &[AnalyzerCheck::warning(
            "Wildcard without like operator",
            "Your condition value includes a * or ? character. If you meant to use a wildcard (*, ?), update the \
             condition operator to include Like.",
        )],
        check: Check::Document(wildcard_without_like),
    },
    Rule {
        code: "SR054",
        name: "operator-case",
        family: Family::Meaning,
        severity: Severity::Warning,
        what: "A condition operator is not spelt as the documentation spells it.",
        why: "The documentation shows one spelling of each operator and promises no other. Readers and tools that \
              compare letters overlook the condition.",
        source: "reference_policies_elements_condition_operators",
        fix: "use the documentation's spelling",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "Action": "*",
    "Resource": "*",
    "Condition": { "boolIfExists": { "aws:MultiFactorAuthPresent": "false" } }
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "Action": "*",
    "Resource": "*",
    "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } }
  }
}"#,
        ),
        analyzer: &[],
        check: Check::Document(operator_case),
    },
    Rule {
        code: "SR057",
        name: "forallvalues-single-valued",
        family: Family::Meaning,
        severity: Severity::Warning,
        what: "An `Allow` tests a key with one value with `ForAllValues:`.",
        why: "`ForAllValues:` is true when the key is absent: requests that do not carry the key are allowed.",
        source: "reference_policies_multi-value-conditions",
        fix: "leave `ForAllValues:` out",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "*",
    "Condition": { "ForAllValues:StringEquals": { "aws:PrincipalOrgID": "o-exampleorgid" } }
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "*",
    "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-exampleorgid" } }
  }
}"#,
        ),
        analyzer: &[AnalyzerCheck::security(
            "ForAllValues with single valued key",
            "Using ForAllValues qualifier with the single-valued condition key {{key}} can be overly permissive. We \
             recommend that you remove ForAllValues:.",
        )],
        check: Check::Document(for_all_values),
    },
    Rule {
        code: "SR058",
        name: "null-with-quantifier",
        family: Family::Meaning,
        severity: Severity::Warning,
        what: "`Null` stands behind `ForAllValues:` or `ForAnyValue:`.",
        why: "`ForAllValues:Null` is always true and `ForAnyValue:Null` always false, whatever the request carries.",
        source: "Access Analyzer check “Null with qualifier”",
        fix: "write `Null`",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "Action": "ec2:CreateTags",
    "Resource": "*",
    "Condition": { "ForAnyValue:Null": { "aws:TagKeys": "true" } }
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "Action": "ec2:CreateTags",
    "Resource": "*",
    "Condition": { "Null": { "aws:TagKeys": "true" } }
  }
}"#,
        ),
        analyzer: &[AnalyzerCheck::suggestion(
            "Null with qualifier",
            "Avoid using the Null condition operator with the ForAllValues or ForAnyValue qualifiers because they \
             always return a true or false respectively.",
        )],
        check: Check::Document(null_with_quantifier),
    },
];

const BOTH: [Effect; 2] = [Effect::Allow, Effect::Deny];

fn compares_a_wildcard(condition: &Condition) -> bool {
    let letter_by_letter = matches!(
        condition.operator.comparison,
        Comparison::StringEquals
            | Comparison::StringEqualsIgnoreCase
            | Comparison::StringNotEquals
            | Comparison::StringNotEqualsIgnoreCase
    );
    letter_by_letter && condition.values.iter().any(|value| has_wildcard(&value.text))
}

/// Whether a star or a question mark stands in the text itself, not in a `${…}`.
fn has_wildcard(text: &str) -> bool {
    parts(text)
        .iter()
        .any(|part| matches!(part, Part::Text(text) if text.contains(['*', '?'])))
}

fn wildcard_without_like(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for hit in BOTH
        .into_iter()
        .flat_map(|effect| mfa::hits(subject, effect, compares_a_wildcard))
    {
        let value = hit
            .condition
            .values
            .iter()
            .find(|value| has_wildcard(&value.text));
        let place = value.map_or(hit.condition.value_span, |value| value.span);
        let operator = &hit.condition.operator_entry;
        let mut found = findings
            .at(subject, place, format!("`{}` knows no wildcards", operator.text))
            .here("only this very text matches")
            .label(subject.index, operator.span, "compares letter by letter")
            .analyzer_says(0, &[]);
        let like = match hit.condition.operator.comparison {
            Comparison::StringEquals => Some(Comparison::StringLike),
            Comparison::StringNotEquals => Some(Comparison::StringNotLike),
            _ => None,
        };
        if let Some(like) = like {
            let renamed = repair::renamed(hit.condition, |operator| operator.comparison = like);
            found = found
                .hint(format!(
                    "write `{renamed}` where a wildcard is meant, `${{*}}` where a star is"
                ))
                .maybe_edits(hit.repaired(&renamed, None));
        }
        findings.add(found);
    }
}

fn is_misspelt(condition: &Condition) -> bool {
    condition.operator.to_string() != condition.operator_entry.text
}

fn operator_case(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for hit in BOTH
        .into_iter()
        .flat_map(|effect| mfa::hits(subject, effect, is_misspelt))
    {
        let written = &hit.condition.operator_entry;
        let operator = hit.condition.operator.to_string();
        let found = findings
            .at(
                subject,
                written.span,
                format!("`{}` is spelt `{operator}`", written.text),
            )
            .hint(format!("write `{operator}`"))
            .maybe_edits(hit.repaired(&operator, None));
        findings.add(found);
    }
}

fn is_vacuous(condition: &Condition) -> bool {
    condition.operator.quantifier == Quantifier::ForAllValues
        && condition.operator.comparison != Comparison::Null
        && mfa::key(condition).is_none()
        && catalog()
            .condition_key(&condition.key.text)
            .is_some_and(|key| !key.multivalued())
}

fn for_all_values(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for hit in mfa::hits(subject, Effect::Allow, is_vacuous) {
        let key = &hit.condition.key;
        let plain = repair::renamed(hit.condition, |operator| operator.quantifier = Quantifier::None);
        let found = findings
            .at(
                subject,
                hit.condition.operator_entry.span,
                format!("this `Allow` is satisfied by requests without `{}`", key.text),
            )
            .here("true when the key is absent")
            .label(subject.index, key.span, "has one value")
            .analyzer_says(0, &[("key", &key.text)])
            .maybe_edits(hit.repaired(&plain, None));
        findings.add(found);
    }
}

fn is_constant(condition: &Condition) -> bool {
    condition.operator.comparison == Comparison::Null && condition.operator.quantifier != Quantifier::None
}

fn null_with_quantifier(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for hit in BOTH
        .into_iter()
        .flat_map(|effect| mfa::hits(subject, effect, is_constant))
    {
        let always = match hit.condition.operator.quantifier {
            Quantifier::ForAllValues => "always true",
            _ => "always false",
        };
        let operator = &hit.condition.operator_entry;
        let found = findings
            .at(subject, operator.span, format!("`{}` is {always}", operator.text))
            .here("whatever the request carries")
            .analyzer_says(0, &[])
            .maybe_edits(hit.repaired("Null", None));
        findings.add(found);
    }
}
