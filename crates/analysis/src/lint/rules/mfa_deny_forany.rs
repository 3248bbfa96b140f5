use steprole_policy::{Comparison, Effect, Quantifier};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, mfa, repair};

pub(super) static RULE: Rule = Rule {
    code: "SR009",
    name: "mfa-deny-forany",
    family: Family::Mfa,
    severity: Severity::Error,
    what: "A `Deny` tests a key about MFA with `ForAnyValue:`.",
    why: "`ForAnyValue:` is false when the key is absent: of no values, none is as wanted. Requests signed with an \
          access key carry no `aws:MultiFactorAuthPresent`, so the `Deny` does nothing about them.",
    source: "reference_policies_multi-value-conditions; reference_policies_condition-keys",
    fix: "write `BoolIfExists` without `ForAnyValue:`",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "Action": "*",
    "Resource": "*",
    "Condition": { "ForAnyValue:Bool": { "aws:MultiFactorAuthPresent": "false" } }
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
    check: Check::Document(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let hits = mfa::hits(subject, Effect::Deny, |condition| {
        condition.operator.quantifier == Quantifier::ForAnyValue
            && condition.operator.comparison != Comparison::Null
            && mfa::key(condition).is_some()
    });
    for hit in hits {
        let operator = repair::renamed(hit.condition, |operator| {
            operator.quantifier = Quantifier::None;
            operator.if_exists = true;
        });
        let Some(edits) = hit.repaired(&operator, None) else {
            continue;
        };
        let Some(witness) = hit.slips_through(&edits) else {
            continue;
        };
        let key = &hit.condition.key.text;
        let found = findings
            .at(
                subject,
                hit.condition.operator_entry.span,
                format!("this `Deny` does nothing when `{key}` is absent: `ForAnyValue:` is false then"),
            )
            .here("of no values, none is as wanted")
            .effect_of(subject, hit.statement)
            .witness(witness)
            .hint(format!("write `{operator}`"))
            .edits(edits);
        findings.add(found);
    }
}
