use steprole_policy::Layer;

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, mfa};
use crate::witness::{Attempt, Caller, Verdict};

pub(super) static RULE: Rule = Rule {
    code: "SR015",
    name: "exempt-without-effect",
    family: Family::Mfa,
    severity: Severity::Suggestion,
    what: "A `Deny` exempts `sts:GetSessionToken` or `sts:GetCallerIdentity`, which no policy can deny.",
    why: "“You cannot use policies to control authentication operations”: GetSessionToken needs no permission and \
          no `Deny` stops it, and GetCallerIdentity works even against an explicit `Deny`. The entry is dead text.",
    source: "id_credentials_temp_control-access_getsessiontoken; STS API: GetCallerIdentity",
    fix: "leave it out",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "NotAction": ["iam:EnableMFADevice", "sts:GetSessionToken"],
    "Resource": "*",
    "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } }
  }
}"#,
    ),
    right: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "NotAction": "iam:EnableMFADevice",
    "Resource": "*",
    "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } }
  }
}"#,
    ),
    analyzer: &[],
    check: Check::Document(check),
};

const FREE: [&str; 2] = ["sts:GetCallerIdentity", "sts:GetSessionToken"];

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let cast = subject.cast();
    let guards = subject
        .statements()
        .iter()
        .filter(|statement| mfa::is_guard(statement));
    for guard in guards {
        let Some(exempt) = guard.action.as_ref().filter(|action| action.value.negated) else {
            continue;
        };
        for entry in &exempt.value.entries {
            let Some(action) = FREE
                .into_iter()
                .find(|free| free.eq_ignore_ascii_case(&entry.text))
            else {
                continue;
            };
            let attempt = Attempt::new(Caller::AccessKey, &cast, action, "*");
            let stage = subject.stage();
            if attempt.decide(&stage).because.layer != Layer::NoPermissionNeeded {
                continue;
            }
            let found = findings
                .at(
                    subject,
                    entry.span,
                    format!("`{action}` needs no exemption: no policy can deny it"),
                )
                .here("dead text")
                .witness(attempt.witness(Verdict::AllowedAnyway, &stage));
            findings.add(found);
        }
    }
}
