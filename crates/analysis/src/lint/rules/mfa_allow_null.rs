use steprole_policy::{Comparison, Effect};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, mfa};

pub(super) static RULE: Rule = Rule {
    code: "SR002",
    name: "mfa-allow-null",
    family: Family::Mfa,
    severity: Severity::Error,
    what: "An `Allow` asks only whether `aws:MultiFactorAuthPresent` is there: `Null` with `false`.",
    why: "The key is there in every request with temporary credentials, and `false` in those that were obtained \
          without MFA: a console session without MFA, a session of GetSessionToken without a code.",
    source: "reference_policies_condition-keys (aws:MultiFactorAuthPresent)",
    fix: "test its value: `\"Bool\": {\"aws:MultiFactorAuthPresent\": \"true\"}`",
    wrong: Example::trust(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:root" },
    "Action": "sts:AssumeRole",
    "Condition": { "Null": { "aws:MultiFactorAuthPresent": "false" } }
  }
}"#,
    ),
    right: Example::trust(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:root" },
    "Action": "sts:AssumeRole",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#,
    ),
    analyzer: &[],
    check: Check::Document(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let hits = mfa::hits(subject, Effect::Allow, |condition| {
        mfa::present(condition, Comparison::Null, "false")
    });
    for hit in hits {
        let Some(edits) = hit.repaired("Bool", Some("\"true\"")) else {
            continue;
        };
        let Some(witness) = hit.slips_through(&edits) else {
            continue;
        };
        let found = findings
            .at(
                subject,
                hit.condition.operator_entry.span,
                "this `Allow` asks whether `aws:MultiFactorAuthPresent` is there, not whether it is `true`",
            )
            .here("temporary credentials without MFA have the key too, with the value `false`")
            .effect_of(subject, hit.statement)
            .witness(witness)
            .edits(edits);
        findings.add(found);
    }
}
