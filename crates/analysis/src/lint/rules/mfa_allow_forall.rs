use steprole_policy::{Comparison, Effect, Quantifier};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, mfa, repair};

pub(super) static RULE: Rule = Rule {
    code: "SR003",
    name: "mfa-allow-forall",
    family: Family::Mfa,
    severity: Severity::Error,
    what: "An `Allow` tests a key about MFA with `ForAllValues:`.",
    why: "`ForAllValues:` is true when the key is absent: of no values, all are as wanted. Requests signed with an \
          access key carry no `aws:MultiFactorAuthPresent`, requests without MFA no `aws:MultiFactorAuthAge`.",
    source: "reference_policies_multi-value-conditions; reference_policies_condition-keys",
    fix: "leave `ForAllValues:` out: the keys about MFA have one value",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:DeleteObject",
    "Resource": "arn:aws:s3:::example-bucket/*",
    "Condition": { "ForAllValues:Bool": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#,
    ),
    right: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:DeleteObject",
    "Resource": "arn:aws:s3:::example-bucket/*",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#,
    ),
    analyzer: &[],
    check: Check::Document(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let hits = mfa::hits(subject, Effect::Allow, |condition| {
        condition.operator.quantifier == Quantifier::ForAllValues
            && condition.operator.comparison != Comparison::Null
            && mfa::key(condition).is_some()
    });
    for hit in hits {
        let operator = repair::renamed(hit.condition, |operator| {
            operator.quantifier = Quantifier::None;
            operator.if_exists = false;
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
                format!("this `Allow` needs no MFA: `ForAllValues:` is true when `{key}` is absent"),
            )
            .here("of no values, all are as wanted")
            .effect_of(subject, hit.statement)
            .witness(witness)
            .edits(edits);
        findings.add(found);
    }
}
