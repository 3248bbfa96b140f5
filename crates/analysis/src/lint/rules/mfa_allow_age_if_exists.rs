use steprole_policy::{Comparison, Effect, Quantifier};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, mfa, repair};

pub(super) static RULE: Rule = Rule {
    code: "SR004",
    name: "mfa-allow-age-if-exists",
    family: Family::Mfa,
    severity: Severity::Error,
    what: "An `Allow` limits `aws:MultiFactorAuthAge` with an operator that ends in `IfExists`.",
    why: "Requests without MFA carry no `aws:MultiFactorAuthAge`, and an absent key satisfies `IfExists`: the oldest \
          code is refused, no code at all is allowed.",
    source: "reference_policies_condition-keys (aws:MultiFactorAuthAge); \
             reference_policies_elements_condition_operators (…IfExists)",
    fix: "leave `IfExists` out",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "kms:ScheduleKeyDeletion",
    "Resource": "*",
    "Condition": { "NumericLessThanIfExists": { "aws:MultiFactorAuthAge": "3600" } }
  }
}"#,
    ),
    right: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "kms:ScheduleKeyDeletion",
    "Resource": "*",
    "Condition": { "NumericLessThan": { "aws:MultiFactorAuthAge": "3600" } }
  }
}"#,
    ),
    analyzer: &[],
    check: Check::Document(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let hits = mfa::hits(subject, Effect::Allow, |condition| {
        condition.operator.if_exists
            && condition.operator.quantifier == Quantifier::None
            && mfa::age(
                condition,
                [Comparison::NumericLessThan, Comparison::NumericLessThanEquals],
            )
    });
    for hit in hits {
        let operator = repair::renamed(hit.condition, |operator| operator.if_exists = false);
        let Some(edits) = hit.repaired(&operator, None) else {
            continue;
        };
        let Some(witness) = hit.slips_through(&edits) else {
            continue;
        };
        let found = findings
            .at(
                subject,
                hit.condition.operator_entry.span,
                "this `Allow` needs no MFA: an absent `aws:MultiFactorAuthAge` satisfies `IfExists`",
            )
            .here("also true without any MFA, when there is no age")
            .effect_of(subject, hit.statement)
            .witness(witness)
            .edits(edits);
        findings.add(found);
    }
}
