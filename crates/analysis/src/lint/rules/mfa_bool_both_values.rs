use steprole_policy::{Comparison, Condition, Effect};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::mfa::{Hit, MfaKey};
use crate::lint::{Check, mfa};
use crate::rule::AnalyzerCheck;
use crate::witness::{Caller, Witness};

pub(super) static RULE: Rule = Rule {
    code: "SR005",
    name: "mfa-bool-both-values",
    family: Family::Mfa,
    severity: Severity::Error,
    what: "A `Bool` condition lists both `true` and `false` for `aws:MultiFactorAuthPresent`.",
    why: "The values of a condition are alternatives, so with the key present the condition always holds, with and \
          without MFA; it only tells temporary credentials from access keys.",
    source: "reference_policies_multi-value-conditions; Access Analyzer check “Invalid condition multiple Boolean”",
    fix: "keep one value: `true` in an `Allow` with `Bool`, `false` in a `Deny` with `BoolIfExists`",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:*",
    "Resource": "*",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": ["true", "false"] } }
  }
}"#,
    ),
    right: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:*",
    "Resource": "*",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#,
    ),
    analyzer: &[AnalyzerCheck::error(
        "Invalid condition multiple Boolean",
        "The condition key does not support multiple Boolean values. Use a single Boolean value.",
    )],
    check: Check::Document(check),
};

fn lists_both(condition: &Condition) -> bool {
    let lists = |truth: &str| {
        condition
            .values
            .iter()
            .any(|value| value.text.eq_ignore_ascii_case(truth))
    };
    mfa::key(condition) == Some(MfaKey::Present)
        && condition.operator.comparison == Comparison::Bool
        && lists("true")
        && lists("false")
}

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for (effect, operator, value) in [
        (Effect::Allow, "Bool", "\"true\""),
        (Effect::Deny, "BoolIfExists", "\"false\""),
    ] {
        for hit in mfa::hits(subject, effect, lists_both) {
            let Some(edits) = hit.repaired(operator, Some(value)) else {
                continue;
            };
            let shown = |hit: &Hit<'_>| -> Option<Witness> {
                match effect {
                    Effect::Allow => hit.slips_through(&edits),
                    Effect::Deny => hit
                        .locked_out(&[Caller::MfaSession], &edits)
                        .or_else(|| hit.slips_through(&edits)),
                }
            };
            let Some(witness) = shown(&hit) else { continue };
            let found = findings
                .at(
                    subject,
                    hit.condition.value_span,
                    "both `true` and `false` match here: this says nothing about MFA",
                )
                .here("any of the values is enough")
                .effect_of(subject, hit.statement)
                .analyzer_says(0, &[])
                .witness(witness)
                .edits(edits);
            findings.add(found);
        }
    }
}
