use steprole_policy::{Entry, PolicyKind, Statement};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::glob;
use crate::lint::{Check, mfa};
use crate::witness::{Attempt, Caller, Stage, Verdict, own_arn};

pub(super) static RULE: Rule = Rule {
    code: "SR011",
    name: "mfa-exempt-too-wide",
    family: Family::Mfa,
    severity: Severity::Error,
    what: "A `Deny` of requests without MFA exempts more than enrolment needs: removing a device, making \
           credentials, changing rights, stepping into roles, or another user's device.",
    why: "What the list exempts needs no MFA. Whoever holds an access key then removes the device and enrols another, \
          or makes credentials and rights that outlive the key. Enrolment needs CreateVirtualMFADevice, \
          EnableMFADevice, ResyncMFADevice and the actions that list and read, each allowed for the own user only.",
    source: "reference_policies_examples_iam_mfa-selfmanage; AWS security bulletin AWS-2023-001; \
             awsdocs/iam-user-guide#221",
    fix: "take it out of the list: a session with MFA needs no exemption",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["iam:EnableMFADevice", "iam:DeactivateMFADevice"],
      "Resource": "*"
    },
    {
      "Effect": "Deny",
      "NotAction": ["iam:EnableMFADevice", "iam:DeactivateMFADevice", "iam:*AccessKey*"],
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
      "Action": ["iam:EnableMFADevice", "iam:DeactivateMFADevice"],
      "Resource": ["arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::*:user/*/${aws:username}"]
    },
    {
      "Effect": "Deny",
      "NotAction": "iam:EnableMFADevice",
      "Resource": "*",
      "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } }
    }
  ]
}"#,
    ),
    analyzer: &[],
    check: Check::Document(check),
};

/// Actions that must not go without MFA, and what each makes possible.
#[rustfmt::skip] // a table: one action a line
const DANGERS: &[(&str, &str)] = &[
    ("iam:DeactivateMFADevice", "takes the device away"),
    ("iam:DeleteVirtualMFADevice", "deletes devices"),
    ("iam:CreateAccessKey", "makes another access key"),
    ("iam:UpdateAccessKey", "turns an access key on again"),
    ("iam:CreateLoginProfile", "makes a password"),
    ("iam:UpdateLoginProfile", "sets a new password"),
    ("iam:CreateServiceSpecificCredential", "makes a service's password"),
    ("iam:ResetServiceSpecificCredential", "sets a service's password"),
    ("iam:UploadSSHPublicKey", "adds an SSH key"),
    ("iam:UploadSigningCertificate", "adds a signing certificate"),
    ("iam:AttachUserPolicy", "attaches any policy"),
    ("iam:PutUserPolicy", "writes any policy"),
    ("iam:DetachUserPolicy", "detaches this very policy"),
    ("iam:DeleteUserPolicy", "deletes policies"),
    ("iam:AddUserToGroup", "joins any group"),
    ("iam:RemoveUserFromGroup", "leaves the group that has this policy"),
    ("iam:AttachGroupPolicy", "attaches any policy to a group"),
    ("iam:PutGroupPolicy", "writes any policy of a group"),
    ("iam:DetachGroupPolicy", "detaches this very policy from a group"),
    ("iam:DeleteGroupPolicy", "deletes policies of a group"),
    ("iam:CreatePolicyVersion", "rewrites this very policy"),
    ("iam:SetDefaultPolicyVersion", "goes back to an older version of this policy"),
    ("iam:AttachRolePolicy", "attaches any policy to a role"),
    ("iam:PutRolePolicy", "writes any policy of a role"),
    ("iam:UpdateAssumeRolePolicy", "changes who may assume a role"),
    ("iam:PutUserPermissionsBoundary", "replaces the boundary"),
    ("iam:DeleteUserPermissionsBoundary", "removes the boundary"),
    ("iam:PassRole", "hands roles to services"),
    ("sts:AssumeRole", "steps into every role that does not ask for MFA itself"),
    ("sts:GetFederationToken", "makes sessions that can never have MFA"),
];

/// Actions that enrolment needs, which are only safe on the own user.
const OWN_ONLY: [&str; 2] = ["iam:EnableMFADevice", "iam:ResyncMFADevice"];

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    if subject.binds_role_sessions_only() || subject.kind == PolicyKind::Trust {
        return;
    }
    for guard in subject
        .statements()
        .iter()
        .filter(|statement| mfa::is_guard(statement))
    {
        let Some(exempt) = guard.action.as_ref().filter(|action| action.value.negated) else {
            continue;
        };
        let Some(caller) = stopped(subject, guard) else {
            continue;
        };
        for entry in &exempt.value.entries {
            dangerous(subject, entry, caller, findings);
        }
        if subject.is_identity() {
            of_another(subject, guard, &exempt.value.entries, caller, findings);
        }
    }
}

/// A way to call without MFA that the guard does stop, so that what passes it passes because it is exempt.
fn stopped(subject: &Subject<'_>, guard: &Statement) -> Option<Caller> {
    let stage = subject.stage().beside_everything();
    [Caller::AccessKey, Caller::Console].into_iter().find(|caller| {
        mfa::attempts(subject, guard, &[*caller])
            .iter()
            .any(|attempt| mfa::denied_by(subject, guard, attempt, &stage))
    })
}

fn dangerous(subject: &Subject<'_>, entry: &Entry, caller: Caller, findings: &mut Findings<'_>) {
    let cast = subject.cast();
    let alone = subject.stage();
    let slips = |action: &str| -> Option<(Attempt, Stage<'_>)> {
        let attempt = Attempt::new(caller, &cast, action, &own_arn(action, &cast));
        let stages = [alone, alone.beside_everything()];
        let stage = stages.into_iter().find(|stage| attempt.is_allowed(stage))?;
        Some((attempt, stage))
    };
    let mut passing = DANGERS
        .iter()
        .filter(|(action, _)| glob::matches_action(&entry.text, action))
        .filter_map(|(action, harm)| Some((action, harm, slips(action)?)));
    let Some((action, harm, (attempt, stage))) = passing.next() else {
        return;
    };
    let others: Vec<String> = passing.map(|(action, ..)| format!("`{action}`")).collect();
    let mut found = findings
        .at(
            subject,
            entry.span,
            format!("`{action}` needs no MFA here, and it {harm}"),
        )
        .here("exempt from the `Deny`")
        .witness(attempt.witness(Verdict::SlipsThrough, &stage));
    if !others.is_empty() {
        found = found.note(format!("the entry also exempts {}", some_of(&others)));
    }
    findings.add(found);
}

/// The first few, and how many more.
fn some_of(names: &[String]) -> String {
    const SHOWN: usize = 4;
    let shown = names.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// What the document itself allows on another user's device.
fn of_another(
    subject: &Subject<'_>,
    guard: &Statement,
    exempt: &[Entry],
    caller: Caller,
    findings: &mut Findings<'_>,
) {
    let cast = subject.cast();
    let stage = subject.stage();
    let bob = format!("arn:aws:iam::{}:user/bob", cast.account);
    for action in OWN_ONLY {
        let Some(entry) = exempt
            .iter()
            .find(|entry| glob::matches_action(&entry.text, action))
        else {
            continue;
        };
        let attempt = Attempt::new(caller, &cast, action, &bob);
        let decision = attempt.decide(&stage);
        let granting = stage
            .deciding(&decision.because)
            .and_then(|index| subject.statements().get(index));
        let Some(granting) = granting.filter(|_| decision.is_allowed()) else {
            continue;
        };
        let place = granting
            .resource
            .as_ref()
            .map_or(granting.span, |resource| resource.value_span);
        let found = findings
            .at(
                subject,
                place,
                format!("`{action}` is allowed without MFA on other users"),
            )
            .here("names more than the own user")
            .label(subject.index, entry.span, "exempt from the `Deny`")
            .effect_of(subject, guard)
            .witness(attempt.witness(Verdict::SlipsThrough, &stage))
            .note("with it, whoever holds an access key enrols a device of their own for a user who has none")
            .hint("allow it on `arn:aws:iam::*:user/${aws:username}` only");
        findings.add(found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_danger_is_an_action_of_aws() {
        for (action, _) in DANGERS {
            assert!(steprole_catalog::catalog().action(action).is_some(), "{action}");
        }
    }
}
