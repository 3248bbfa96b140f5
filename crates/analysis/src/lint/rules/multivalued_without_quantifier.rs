use steprole_catalog::{ConditionKey, catalog};
use steprole_policy::{Comparison, Condition, Effect, Quantifier};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, mfa, repair};
use crate::rule::AnalyzerCheck;
use crate::witness::Caller;

pub(super) static RULE: Rule = Rule {
    code: "SR050",
    name: "multivalued-without-quantifier",
    family: Family::Meaning,
    severity: Severity::Error,
    what: "A condition on a key with several values has neither `ForAllValues:` nor `ForAnyValue:`.",
    why: "A plain operator compares one value. On a multivalued key it never matches, so a `Deny` with it silently \
          denies nothing and an `Allow` allows nothing.",
    source: "reference_policies_multi-value-conditions; Access Analyzer check “Missing qualifier”",
    fix: "write `ForAnyValue:` (one of the values is enough) or `ForAllValues:` (all of them) before the operator",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "Action": "ec2:CreateTags",
    "Resource": "*",
    "Condition": { "StringEquals": { "aws:TagKeys": "owner" } }
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
    "Condition": { "ForAnyValue:StringEquals": { "aws:TagKeys": "owner" } }
  }
}"#,
    ),
    analyzer: &[AnalyzerCheck::error(
        "Missing qualifier",
        "The request context key ${key} has multiple values. Use the ForAllValues or ForAnyValue condition key \
         qualifiers in your policy.",
    )],
    check: Check::Document(check),
};

/// The Service Authorization Reference lists it as a list, and AWS's own managed policies (CloudTrailEventContext)
/// compare it with a plain `StringEquals`.
const COMPARED_PLAINLY_BY_AWS: &str = "events:detail-type";

fn lacks_quantifier(condition: &Condition) -> bool {
    condition.operator.quantifier == Quantifier::None
        && condition.operator.comparison != Comparison::Null
        && !COMPARED_PLAINLY_BY_AWS.eq_ignore_ascii_case(&condition.key.text)
        && catalog()
            .condition_key(&condition.key.text)
            .is_some_and(ConditionKey::multivalued)
}

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for effect in [Effect::Deny, Effect::Allow] {
        for hit in mfa::hits(subject, effect, lacks_quantifier) {
            let key = hit.condition.key.text.as_str();
            let operator = repair::renamed(hit.condition, |operator| {
                operator.quantifier = Quantifier::ForAnyValue;
            });
            let title = match effect {
                Effect::Deny => {
                    format!("this `Deny` does nothing: a plain operator never matches the values of `{key}`")
                }
                Effect::Allow => {
                    format!(
                        "this `Allow` allows nothing: a plain operator never matches the values of `{key}`"
                    )
                }
            };
            let mut found = findings
                .at(subject, hit.condition.operator_entry.span, title)
                .here("compares one value")
                .label(subject.index, hit.condition.key.span, "a request carries several")
                .analyzer_says(0, &[("key", key)]);
            if let Some(edits) = hit.repaired(&operator, None) {
                let callers = [Caller::MfaSession];
                match effect {
                    Effect::Deny => {
                        found = found.witness(hit.slips_through_as(&callers, &edits)).edits(edits);
                    }
                    // which of the two an `Allow` means is its author's to say
                    Effect::Allow => found = found.witness(hit.locked_out(&callers, &edits)),
                }
            }
            findings.add(found);
        }
    }
}
