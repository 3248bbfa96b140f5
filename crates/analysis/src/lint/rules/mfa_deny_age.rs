use steprole_policy::{Comparison, Effect, Quantifier};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, mfa, repair};

pub(super) static RULE: Rule = Rule {
    code: "SR008",
    name: "mfa-deny-age",
    family: Family::Mfa,
    severity: Severity::Error,
    what: "A `Deny` compares `aws:MultiFactorAuthAge` with an operator that does not end in `IfExists`, and nothing \
           else in the document stops requests without MFA.",
    why: "Requests without MFA carry no `aws:MultiFactorAuthAge`, and the comparison does not hold for an absent \
          key: an old code is refused, no code at all passes.",
    source: "reference_policies_condition-keys (aws:MultiFactorAuthAge); \
             reference_policies_elements_condition_operators (…IfExists)",
    fix: "add `IfExists` to the operator",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "Action": "iam:*",
    "Resource": "*",
    "Condition": { "NumericGreaterThan": { "aws:MultiFactorAuthAge": "3600" } }
  }
}"#,
    ),
    right: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "Action": "iam:*",
    "Resource": "*",
    "Condition": { "NumericGreaterThanIfExists": { "aws:MultiFactorAuthAge": "3600" } }
  }
}"#,
    ),
    analyzer: &[],
    check: Check::Document(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let hits = mfa::hits(subject, Effect::Deny, |condition| {
        !condition.operator.if_exists
            && condition.operator.quantifier == Quantifier::None
            && mfa::age(
                condition,
                [
                    Comparison::NumericGreaterThan,
                    Comparison::NumericGreaterThanEquals,
                ],
            )
    });
    for hit in hits {
        let operator = repair::renamed(hit.condition, |operator| operator.if_exists = true);
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
                "requests without MFA pass this `Deny`: they have no `aws:MultiFactorAuthAge` to compare",
            )
            .here("false when the key is absent, as without any MFA")
            .effect_of(subject, hit.statement)
            .witness(witness)
            .edits(edits);
        findings.add(found);
    }
}
