//! Principals that are not who they seem to be.

use steprole_policy::{Effect, NamedPrincipal, PolicyKind, PrincipalType, Statement};

use super::{Example, ExampleFile, Family, Findings, Rule, Severity, Subject};
use crate::glob;
use crate::lint::{Check, mfa};
use crate::rule::AnalyzerCheck;
use crate::witness::{Caller, Verdict, Witness};

pub(super) static ROWS: &[Rule] = &[
    Rule {
        code: "SR046",
        name: "allow-not-principal",
        family: Family::Meaning,
        severity: Severity::Warning,
        what: "An `Allow` names its principals with `NotPrincipal`.",
        why: "It allows everybody else in the world, callers included who did not sign in.",
        source: "reference_policies_elements_notprincipal",
        fix: "name the principals with `Principal`",
        wrong: Example::of(ExampleFile::of(
            PolicyKind::Resource,
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "NotPrincipal": { "AWS": "arn:aws:iam::123456789012:user/machamp" },
    "Action": "s3:GetObject",
    "Resource": "arn:aws:s3:::example-bucket/*"
  }
}"#,
        )),
        right: Example::of(ExampleFile::of(
            PolicyKind::Resource,
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "123456789012" },
    "Action": "s3:GetObject",
    "Resource": "arn:aws:s3:::example-bucket/*"
  }
}"#,
        )),
        analyzer: &[AnalyzerCheck::security(
            "Allow with NotPrincipal",
            "Using Allow with NotPrincipal can be overly permissive. We recommend that you use Principal instead.",
        )],
        check: Check::Document(allow_not_principal),
    },
    Rule {
        code: "SR047",
        name: "trust-everyone",
        family: Family::Meaning,
        severity: Severity::Error,
        what: "A trust policy allows `*` to assume the role.",
        why: "Everybody with any AWS account is meant; only conditions still keep them out.",
        source: "access-analyzer-reference-policy-checks",
        fix: "name the account or the principals",
        wrong: Example::trust(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole" }
}"#,
        ),
        right: Example::trust(TRUST),
        analyzer: &[AnalyzerCheck::error(
            "Role trust policy unsupported wildcard in principal",
            "\"Principal:\" \"*\" is not supported in the principal element of a role trust policy. Replace the \
             wildcard with a valid principal value.",
        )],
        check: Check::Document(trust_everyone),
    },
    Rule {
        code: "SR055",
        name: "principal-wildcard",
        family: Family::Meaning,
        severity: Severity::Error,
        what: "A principal's ARN or name holds a wildcard.",
        why: "`*` stands for everybody or for nothing: inside an ARN it is a star, and no user or role is called so. \
              The statement is about nobody.",
        source: "reference_policies_elements_principal",
        fix: "name the account, and narrow it with `ArnLike` on `aws:PrincipalArn`",
        wrong: Example::trust(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:user/dev-*" },
    "Action": "sts:AssumeRole",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
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
    "Condition": {
      "Bool": { "aws:MultiFactorAuthPresent": "true" },
      "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::123456789012:user/dev-*" }
    }
  }
}"#,
        ),
        analyzer: &[AnalyzerCheck::error(
            "Unsupported wildcard in principal",
            "Wildcards (*, ?) are not supported with the principal key {{principal_key}}. Replace the wildcard with a \
             valid principal value.",
        )],
        check: Check::Document(principal_wildcard),
    },
    Rule {
        code: "SR063",
        name: "principal-unique-id",
        family: Family::Names,
        severity: Severity::Warning,
        what: "A principal is the unique id of a user or role: `AIDA…`, `AROA…`.",
        why: "IAM stores the id of whom a trust policy names, and shows it when the user or role is gone. One of the \
              same name that is created later is somebody else: the grant is dead.",
        source: "reference_policies_elements_principal",
        fix: "name the ARN of who is meant now, or remove the entry",
        wrong: Example::trust(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "AIDAEXAMPLEMACHAMP000" },
    "Action": "sts:AssumeRole",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#,
        ),
        right: Example::trust(TRUST),
        analyzer: &[
            AnalyzerCheck::warning(
                "Invalid user reference",
                "The Principal element includes the IAM user ID {{userid}}. We recommend that you use a user ARN \
                 instead.",
            ),
            AnalyzerCheck::warning(
                "Invalid role reference",
                "The Principal element includes the IAM role ID {{roleid}}. We recommend that you use a role ARN \
                 instead.",
            ),
        ],
        check: Check::Document(principal_unique_id),
    },
];

const TRUST: &str = r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:user/machamp" },
    "Action": "sts:AssumeRole",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#;

fn allow_not_principal(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    // a trust policy is refused for `NotPrincipal` as such
    if subject.kind == PolicyKind::Trust {
        return;
    }
    for statement in subject.statements() {
        let Some(element) = statement
            .principal
            .as_ref()
            .filter(|element| element.value.negated)
        else {
            continue;
        };
        if statement.effect.value == Effect::Allow {
            let found = findings
                .at(
                    subject,
                    element.key_span,
                    "this `Allow` is for everybody in the world but those named",
                )
                .here("anonymous callers too")
                .effect_of(subject, statement)
                .analyzer_says(0, &[]);
            findings.add(found);
        }
    }
}

fn named(statement: &Statement) -> impl Iterator<Item = &NamedPrincipal> {
    statement
        .principal
        .iter()
        .flat_map(|element| &element.value.entries)
}

fn trust_everyone(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    if subject.kind != PolicyKind::Trust {
        return;
    }
    for statement in subject
        .statements()
        .iter()
        .filter(|statement| statement.effect.value == Effect::Allow)
    {
        for principal in named(statement).filter(|principal| principal.entry.text == "*") {
            let found = findings
                .at(
                    subject,
                    principal.entry.span,
                    "this trust policy is for everybody with an AWS account",
                )
                .here("no principal is named")
                .analyzer_says(0, &[]);
            findings.add(found);
        }
    }
}

fn principal_wildcard(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for statement in subject.statements() {
        for principal in named(statement) {
            let text = &principal.entry.text;
            if text == "*" || !glob::has_wildcard(text) {
                continue;
            }
            let key = principal.kind.map_or("AWS", PrincipalType::as_str);
            let found = findings
                .at(
                    subject,
                    principal.entry.span,
                    "a wildcard in a principal matches nobody",
                )
                .here("compared letter by letter")
                .analyzer_says(0, &[("principal_key", key)])
                .witness(refused(subject, statement, text));
            findings.add(found);
        }
    }
}

/// Somebody whom the wildcard would match, and who is refused.
fn refused(subject: &Subject<'_>, statement: &Statement, pattern: &str) -> Option<Witness> {
    if statement.effect.value != Effect::Allow || statement.principal.as_ref()?.value.negated {
        return None;
    }
    let stage = subject.stage();
    let attempts = mfa::attempts(subject, statement, &[Caller::MfaSession]);
    let attempt = attempts
        .into_iter()
        .find(|attempt| glob::matches(pattern, &attempt.cast.user_arn) && !attempt.is_allowed(&stage))?;
    Some(attempt.witness(Verdict::LockedOut, &stage))
}

fn principal_unique_id(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for principal in subject.statements().iter().flat_map(named) {
        let id = principal.entry.text.as_str();
        let is_id = id.len() >= 16
            && id
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        let (what, check, placeholder) = match id.get(..4) {
            Some("AIDA") if is_id => ("user", 0, "userid"),
            Some("AROA") if is_id => ("role", 1, "roleid"),
            _ => continue,
        };
        let found = findings
            .at(
                subject,
                principal.entry.span,
                format!("the {what} that this id belonged to is gone, or hard to find"),
            )
            .here("a unique id in place of an ARN")
            .analyzer_says(check, &[(placeholder, id)]);
        findings.add(found);
    }
}
