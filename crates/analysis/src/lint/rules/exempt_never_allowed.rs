use steprole_policy::{Effect, Statement};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::glob;
use crate::lint::{Check, mfa};
use crate::witness::{Attempt, Caller, Plan, Stage, Verdict, own_arn, plans};

pub(super) static RULE: Rule = Rule {
    code: "SR014",
    name: "exempt-never-allowed",
    family: Family::Mfa,
    severity: Severity::Warning,
    what: "A `Deny` of requests without MFA exempts an action that nothing allows.",
    why: "An exemption is no permission: `NotAction` in a `Deny` only says what this statement does not deny. \
          Without an `Allow` somewhere the action stays refused, and the list promises something that does not work.",
    source: "reference_policies_elements_notaction; id_credentials_passwords_account-policy",
    fix: "allow the action for the own user, or take it out of the list",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["iam:EnableMFADevice", "iam:ListMFADevices"],
      "Resource": ["arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::*:user/*/${aws:username}"]
    },
    {
      "Effect": "Deny",
      "NotAction": ["iam:EnableMFADevice", "iam:ListMFADevices", "iam:ChangePassword"],
      "Resource": "*",
      "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } }
    }
  ]
}"#,
    ),
    right: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["iam:EnableMFADevice", "iam:ListMFADevices"],
      "Resource": ["arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::*:user/*/${aws:username}"]
    },
    {
      "Effect": "Deny",
      "NotAction": ["iam:EnableMFADevice", "iam:ListMFADevices"],
      "Resource": "*",
      "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } }
    }
  ]
}"#,
    ),
    analyzer: &[],
    check: Check::Together(check),
};

/// Actions that a setting of the account can allow without any policy
/// [doc: id_credentials_passwords_account-policy].
const BY_ACCOUNT_SETTING: [&str; 2] = ["iam:ChangePassword", "iam:GetAccountPasswordPolicy"];

fn check(subjects: &[Subject<'_>], findings: &mut Findings<'_>) {
    let identities: Vec<&Subject<'_>> = subjects
        .iter()
        .filter(|subject| subject.is_identity() && !subject.is_of_role())
        .collect();
    for &subject in &identities {
        // a document of denials alone leaves all permissions to others, whom nobody has shown
        let allows = |statement: &Statement| statement.effect.value == Effect::Allow;
        if !subject.statements().iter().any(allows) {
            continue;
        }
        for guard in subject
            .statements()
            .iter()
            .filter(|statement| mfa::is_guard(statement))
        {
            let Some(exempt) = guard.action.as_ref().filter(|action| action.value.negated) else {
                continue;
            };
            for entry in &exempt.value.entries {
                // what a pattern exempts is rarely meant one by one
                if glob::has_wildcard(&entry.text) || is_allowed(&identities, subject, &entry.text) {
                    continue;
                }
                let Some((attempt, stage)) = refused(subject, &entry.text) else {
                    continue;
                };
                let mut found = findings
                    .at(
                        subject,
                        entry.span,
                        format!(
                            "`{}` is exempt from the `Deny`, but nothing allows it",
                            entry.text
                        ),
                    )
                    .here("no statement allows it")
                    .effect_of(subject, guard)
                    .witness(attempt.witness(Verdict::LockedOut, &stage));
                if BY_ACCOUNT_SETTING
                    .iter()
                    .any(|action| action.eq_ignore_ascii_case(&entry.text))
                {
                    found = found.note(
                        "it works in accounts whose password policy lets users change their own password, or for \
                         users who have IAMUserChangePassword",
                    );
                }
                findings.add(found);
            }
        }
    }
}

/// Whether any of the documents lets a user without MFA do it, to anything.
fn is_allowed(identities: &[&Subject<'_>], subject: &Subject<'_>, action: &str) -> bool {
    let cast = subject.cast();
    identities.iter().any(|other| {
        let stage = other.stage();
        let granting = other.statements().iter().filter(|statement| {
            let names = |listed: &steprole_policy::Entry| glob::matches_action(&listed.text, action);
            let element = statement.action.as_ref();
            statement.effect.value == Effect::Allow
                && element
                    .is_some_and(|element| element.value.entries.iter().any(names) != element.value.negated)
        });
        let granted: Vec<Plan> = granting
            .flat_map(|statement| plans(statement, other.document.version(), &cast))
            .collect();
        Caller::USER_WITHOUT_MFA.into_iter().any(|caller| {
            let own = Attempt::new(caller, &cast, action, &own_arn(action, &cast));
            own.is_allowed(&stage)
                || granted.iter().any(|plan| {
                    let attempt = Attempt {
                        facts: plan.facts.clone(),
                        ..Attempt::new(caller, &cast, action, &plan.resource)
                    };
                    attempt.is_allowed(&stage)
                })
        })
    })
}

fn refused<'s>(subject: &'s Subject<'_>, action: &str) -> Option<(Attempt, Stage<'s>)> {
    let cast = subject.cast();
    let stage = subject.stage();
    let attempt = Attempt::new(Caller::AccessKey, &cast, action, &own_arn(action, &cast));
    (!attempt.is_allowed(&stage)).then_some((attempt, stage))
}
