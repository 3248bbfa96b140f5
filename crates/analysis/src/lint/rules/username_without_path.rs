use steprole_policy::{Effect, Entry, Statement};

use super::{Example, ExampleFile, Family, Findings, Rule, Severity, Subject};
use crate::lint::Check;
use crate::witness::{Attempt, Caller, Verdict, account_of, plans};

pub(super) static RULE: Rule = Rule {
    code: "SR016",
    name: "username-without-path",
    family: Family::Mfa,
    severity: Severity::Suggestion,
    what: "An `Allow` on `user/${aws:username}` does not reach users that have a path. An error when one of the \
           documents names such a user.",
    why: "`${aws:username}` is the name without the path, and the ARN has both: for user `/dev/alice` the pattern \
          becomes `user/alice` and the ARN is `user/dev/alice`. Such users cannot enrol a device.",
    source: "reference_policies_variables; reference_identifiers (friendly names and paths)",
    fix: "name `arn:aws:iam::*:user/*/${aws:username}` beside it; a user name holds no `/`",
    wrong: Example::of(ExampleFile::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": ["iam:EnableMFADevice", "iam:ListMFADevices"],
    "Resource": "arn:aws:iam::*:user/${aws:username}"
  }
}"#,
    ))
    .with(
        ExampleFile::trust(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:user/dev/machamp" },
    "Action": "sts:AssumeRole"
  }
}"#,
        )
        .named("trust.json"),
    ),
    right: Example::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": ["iam:EnableMFADevice", "iam:ListMFADevices"],
    "Resource": ["arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::*:user/*/${aws:username}"]
  }
}"#,
    ),
    analyzer: &[],
    check: Check::Together(check),
};

fn check(subjects: &[Subject<'_>], findings: &mut Findings<'_>) {
    let known = subjects.iter().find_map(|subject| {
        let (arn, span) = subject.texts().find(|(text, _)| is_user_with_path(text))?;
        Some((subject.index, arn, span))
    });
    for subject in subjects
        .iter()
        .filter(|subject| subject.is_identity() && !subject.is_of_role())
    {
        for statement in subject.statements() {
            let Some(entry) = own_user(statement) else {
                continue;
            };
            let cast = subject.cast();
            let invented = format!("arn:aws:iam::{}:user/dev/{}", cast.account, cast.user);
            let Some(attempt) = refused(subject, statement, known.map_or(&invented, |(_, arn, _)| arn))
            else {
                continue;
            };
            let mut found = findings
                .at(
                    subject,
                    entry.span,
                    "users with a path are not reached: `${aws:username}` is the name without it",
                )
                .here(format!("no match for `{}`", attempt.cast.user_arn))
                .witness(attempt.witness(Verdict::LockedOut, &subject.stage()))
                .replace(
                    entry.span,
                    format!(
                        "{0}, {1}",
                        quoted(&entry.text),
                        quoted(&with_any_path(&entry.text))
                    ),
                );
            let alone = statement
                .resource
                .as_ref()
                .filter(|element| element.value_span == entry.span);
            if let Some(element) = alone {
                let both = format!(
                    "[{}, {}]",
                    quoted(&entry.text),
                    quoted(&with_any_path(&entry.text))
                );
                found = found.replace(element.value_span, both);
            }
            if let Some((document, _, span)) = known {
                found = found
                    .severity(Severity::Error)
                    .label(document, span, "this user has a path");
            }
            findings.add(found);
        }
    }
}

/// The resource that names the own user, without a path.
fn own_user(statement: &Statement) -> Option<&Entry> {
    let element = statement.resource.as_ref()?;
    let positive = statement.effect.value == Effect::Allow && !element.value.negated;
    element
        .value
        .entries
        .iter()
        .find(|entry| positive && entry.text.ends_with(":user/${aws:username}"))
}

/// A request on the own user, by a user with a path, that the document refuses though it allows it to users without.
fn refused(subject: &Subject<'_>, statement: &Statement, user: &str) -> Option<Attempt> {
    let stage = subject.stage();
    let without_path = subject.cast();
    let with_path = without_path.with_user(user);
    let plans = plans(statement, subject.document.version(), &without_path);
    // asked with MFA: what is refused is refused for the path alone
    plans
        .into_iter()
        .filter(|plan| plan.resource == without_path.user_arn)
        .find_map(|plan| {
            let allowed = Attempt::new(Caller::MfaSession, &without_path, &plan.action, &plan.resource);
            let refused = Attempt::new(Caller::MfaSession, &with_path, &plan.action, user);
            (allowed.is_allowed(&stage) && !refused.is_allowed(&stage)).then_some(refused)
        })
}

fn is_user_with_path(text: &str) -> bool {
    account_of(text).is_some()
        && text
            .split_once(":user/")
            .is_some_and(|(_, name)| name.contains('/') && !name.contains(['*', '?', '$']))
}

fn with_any_path(pattern: &str) -> String {
    pattern.replace(":user/${aws:username}", ":user/*/${aws:username}")
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
