use steprole_policy::{Effect, Quantifier};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, mfa, repair};

pub(super) static RULE: Rule = Rule {
    code: "SR001",
    name: "mfa-allow-bool-if-exists",
    family: Family::Mfa,
    severity: Severity::Error,
    what: "An `Allow` tests `aws:MultiFactorAuthPresent` for `true` with `BoolIfExists`.",
    why: "Requests signed with a long-term access key carry no `aws:MultiFactorAuthPresent` at all, and an operator \
          with `IfExists` is satisfied by a key that is absent: whoever holds the key needs no MFA.",
    source: "reference_policies_condition-keys (aws:MultiFactorAuthPresent); \
             reference_policies_elements_condition_operators (…IfExists)",
    fix: "write `Bool`: an `Allow` must ask for the key",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "ec2:TerminateInstances",
    "Resource": "*",
    "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#,
    ),
    right: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "ec2:TerminateInstances",
    "Resource": "*",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#,
    ),
    analyzer: &[],
    check: Check::Document(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let hits = mfa::hits(subject, Effect::Allow, |condition| {
        condition.operator.if_exists
            && condition.operator.quantifier != Quantifier::ForAllValues
            && mfa::equals(condition, "true")
    });
    for hit in hits {
        let operator = repair::renamed(hit.condition, |operator| {
            operator.if_exists = false;
            operator.quantifier = Quantifier::None;
        });
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
                    "this `Allow` needs no MFA: an absent `aws:MultiFactorAuthPresent` satisfies `{}`",
                    hit.condition.operator_entry.text
                ),
            )
            .hint(format!("write `{operator}`: an `Allow` must ask for the key"))
            .here("also true when the key is absent, as with every access key")
            .effect_of(subject, hit.statement)
            .witness(witness)
            .edits(edits);
        findings.add(found);
    }
}
