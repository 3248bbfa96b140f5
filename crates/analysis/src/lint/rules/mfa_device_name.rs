use steprole_policy::{Effect, Entry, Statement};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::glob;
use crate::lint::Check;
use crate::witness::{Attempt, Caller, Verdict};

pub(super) static RULE: Rule = Rule {
    code: "SR017",
    name: "mfa-device-name",
    family: Family::Mfa,
    severity: Severity::Warning,
    what: "Virtual MFA devices may only be created under the user's own name: `mfa/${aws:username}`.",
    why: "Since November 2022 the console asks for a device name; any other than the user's is refused, and a second \
          device is impossible, though a user may have eight. When a wizard is cancelled, the name is taken by a \
          device that nobody has and that the user cannot delete without MFA: the user is locked out of enrolment.",
    source: "reference_policies_examples_aws_my-sec-creds-self-manage-mfa-only; rust-lang/simpleinfra#199; \
             GSA/data.gov#1594",
    fix: "allow CreateVirtualMFADevice on `arn:aws:iam::*:mfa/*`, and nothing else on it",
    wrong: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "iam:CreateVirtualMFADevice",
    "Resource": "arn:aws:iam::*:mfa/${aws:username}"
  }
}"#,
    ),
    right: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "iam:CreateVirtualMFADevice",
    "Resource": "arn:aws:iam::*:mfa/*"
  }
}"#,
    ),
    analyzer: &[],
    check: Check::Document(check),
};

const CREATE: &str = "iam:CreateVirtualMFADevice";
const DELETE: &str = "iam:DeleteVirtualMFADevice";

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    if !subject.is_identity() || subject.is_of_role() {
        return;
    }
    let cast = subject.cast();
    let stage = subject.stage();
    let device = |name: &str| format!("arn:aws:iam::{}:mfa/{name}", cast.account);
    let by_key = |action: &str, name: &str| Attempt::new(Caller::AccessKey, &cast, action, &device(name));
    let phone = format!("{}-phone", cast.user);
    for (statement, entry) in subject.statements().iter().filter_map(forced_name) {
        let attempt = by_key(CREATE, &phone);
        let own = Attempt {
            caller: Caller::MfaSession,
            ..by_key(CREATE, &cast.user)
        };
        let other = Attempt {
            caller: Caller::MfaSession,
            ..attempt.clone()
        };
        // whoever may use any name by another statement, or none at all, is not forced by this one
        if !own.is_allowed(&stage) || other.is_allowed(&stage) {
            continue;
        }
        let mut found = findings
            .at(
                subject,
                entry.span,
                "the name of an MFA device is forced to be the user's: other names and second devices are refused",
            )
            .here("the console asks for a name and proposes another")
            .witness(attempt.witness(Verdict::LockedOut, &stage));
        let cannot_delete = !by_key(DELETE, &cast.user).is_allowed(&stage);
        if cannot_delete && by_key(CREATE, &cast.user).is_allowed(&stage) {
            found = found.note(
                "a cancelled enrolment leaves a device of that name; the user can neither create it again \
                 (EntityAlreadyExists) nor delete it without MFA: only an administrator can",
            );
        }
        if creates_only(statement) {
            let free = entry.text.replace("mfa/${aws:username}", "mfa/*");
            found = found.replace(entry.span, serde_json::Value::from(free).to_string());
        }
        findings.add(found);
    }
}

/// A statement that allows devices of the user's own name.
fn forced_name(statement: &Statement) -> Option<(&Statement, &Entry)> {
    let actions = statement.action.as_ref()?;
    let creates = actions
        .value
        .entries
        .iter()
        .any(|entry| glob::matches_action(&entry.text, CREATE))
        != actions.value.negated;
    let resources = statement.resource.as_ref()?;
    let applies = statement.effect.value == Effect::Allow && creates && !resources.value.negated;
    let entry = resources
        .value
        .entries
        .iter()
        .find(|entry| applies && entry.text.ends_with(":mfa/${aws:username}"))?;
    Some((statement, entry))
}

/// Whether freeing the name frees nothing but creating.
fn creates_only(statement: &Statement) -> bool {
    statement.action.as_ref().is_some_and(|actions| {
        !actions.value.negated
            && actions
                .value
                .entries
                .iter()
                .all(|entry| entry.text.eq_ignore_ascii_case(CREATE))
    })
}
