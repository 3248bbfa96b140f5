use steprole_policy::{Effect, Quantifier};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, mfa, repair};

pub(super) static RULE: Rule = Rule {
    code: "SR007",
    name: "mfa-deny-bool",
    family: Family::Mfa,
    severity: Severity::Error,
    what: "A `Deny` tests `aws:MultiFactorAuthPresent` for `false` with `Bool`.",
    why: "Requests signed with a long-term access key carry no `aws:MultiFactorAuthPresent` at all, and `Bool` does \
          not hold for an absent key: the statement stops console sessions without MFA and lets every access key \
          pass. AWS calls this form no reliable way to check for MFA.",
    source: "reference_policies_condition-keys (aws:MultiFactorAuthPresent); awsdocs/iam-user-guide#28; \
             awslabs/landing-zone-accelerator-on-aws#66",
    fix: "write `BoolIfExists`",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "NotAction": ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "iam:ListMFADevices"],
    "Resource": "*",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "false" } }
  }
}"#,
    ),
    right: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "NotAction": ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "iam:ListMFADevices"],
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
        !condition.operator.if_exists
            && condition.operator.quantifier == Quantifier::None
            && mfa::equals(condition, "false")
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
                format!(
                    "long-term access keys pass this `Deny`: `{}` does not hold when `aws:MultiFactorAuthPresent` is \
                     absent",
                    hit.condition.operator_entry.text
                ),
            )
            .here("false when the key is absent, as with every access key")
            .effect_of(subject, hit.statement)
            .witness(witness)
            .hint(format!("write `{operator}`"))
            .edits(edits);
        findings.add(found);
    }
}
