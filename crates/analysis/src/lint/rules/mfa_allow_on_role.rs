use steprole_policy::{Comparison, Condition, Effect, Quantifier};

use super::{Example, ExampleFile, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, Holder, mfa};
use crate::witness::{Caller, Verdict};

pub(super) static RULE: Rule = Rule {
    code: "SR013",
    name: "mfa-allow-on-role",
    family: Family::Mfa,
    severity: Severity::Error,
    what: "An `Allow` in a policy of a role, or in a session policy, asks for MFA.",
    why: "The credentials of AssumeRole hold no MFA information, even when the role was assumed with a code, so the \
          condition never holds in such a session and nothing is allowed.",
    source: "id_credentials_mfa_configure-api-require; aws/aws-sdk-java-v2#2554; amazon-ecs-exec-checker#68",
    fix: "leave the condition out, and ask for MFA in the role's trust policy",
    wrong: Example::of(
        ExampleFile::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "ec2:*",
    "Resource": "*",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#,
        )
        .attached_to(Holder::Role),
    ),
    right: Example::of(
        ExampleFile::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "ec2:*", "Resource": "*" }
}"#,
        )
        .attached_to(Holder::Role),
    )
    .with(
        ExampleFile::trust(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:root" },
    "Action": "sts:AssumeRole",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#,
        )
        .named("trust.json")
        .attached_to(Holder::Role),
    ),
    analyzer: &[],
    check: Check::Document(check),
};

/// Whether a condition asks for MFA: it holds for `true`, or for an age, and not for `false`.
fn asks_for_mfa(condition: &Condition) -> bool {
    mfa::present(condition, Comparison::Bool, "true")
        && condition.operator.quantifier != Quantifier::ForAllValues
        || !condition.operator.if_exists
            && mfa::age(
                condition,
                [Comparison::NumericLessThan, Comparison::NumericLessThanEquals],
            )
}

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    if !subject.binds_role_sessions_only() {
        return;
    }
    for hit in mfa::hits(subject, Effect::Allow, asks_for_mfa) {
        // what the statement would allow if the condition held: anything in it that no other statement allows
        let stage = subject.stage();
        let attempts = mfa::attempts(subject, hit.statement, &[Caller::RoleSession]);
        let Some(refused) = attempts.iter().find(|attempt| !attempt.is_allowed(&stage)) else {
            continue;
        };
        let found = findings
            .at(
                subject,
                hit.condition.key.span,
                "this `Allow` never applies: a role session has no MFA",
            )
            .here("`false` or absent in a session of AssumeRole, even when a code was given")
            .effect_of(subject, hit.statement)
            .witness(refused.witness(Verdict::LockedOut, &stage));
        findings.add(found);
    }
}
