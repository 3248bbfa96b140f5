use steprole_policy::{Comparison, Effect};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, mfa};

pub(super) static RULE: Rule = Rule {
    code: "SR006",
    name: "mfa-deny-null",
    family: Family::Mfa,
    severity: Severity::Error,
    what: "A `Deny` asks only whether `aws:MultiFactorAuthPresent` is absent: `Null` with `true`.",
    why: "It stops access keys, but temporary credentials that were obtained without MFA carry the key with the \
          value `false` and pass: anybody with an access key can make such a session, and no policy can forbid it.",
    source: "reference_policies_condition-keys (aws:MultiFactorAuthPresent); \
             id_credentials_temp_control-access_getsessiontoken",
    fix: "write `\"BoolIfExists\": {\"aws:MultiFactorAuthPresent\": \"false\"}`, which is true for an absent key and \
          for `false`",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "NotAction": "iam:*MFA*",
    "Resource": "*",
    "Condition": { "Null": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#,
    ),
    right: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "NotAction": ["iam:EnableMFADevice", "iam:ListMFADevices"],
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
        mfa::present(condition, Comparison::Null, "true")
    });
    for hit in hits {
        let Some(edits) = hit.repaired("BoolIfExists", Some("\"false\"")) else {
            continue;
        };
        let Some(witness) = hit.slips_through(&edits) else {
            continue;
        };
        let found = findings
            .at(
                subject,
                hit.condition.operator_entry.span,
                "temporary credentials without MFA pass this `Deny`: it only asks whether the key is absent",
            )
            .here("false when the key is there, whatever its value")
            .effect_of(subject, hit.statement)
            .witness(witness)
            .edits(edits);
        findings.add(found);
    }
}
