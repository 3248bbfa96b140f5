use steprole_policy::{PolicyKind, Statement};

use super::{Example, ExampleFile, Family, Findings, Rule, Severity, Subject};
use crate::lint::{Check, Holder, mfa};
use crate::witness::{Attempt, Caller, Verdict};

pub(super) static RULE: Rule = Rule {
    code: "SR010",
    name: "mfa-deny-on-role",
    family: Family::Mfa,
    severity: Severity::Error,
    what: "A `Deny` of requests without MFA stands where it binds sessions of roles: in a policy of a role, in a \
           session policy, or in an SCP that makes no exception for roles.",
    why: "The credentials of AssumeRole hold no MFA information, even when the role was assumed with a code: \
          `aws:MultiFactorAuthPresent` is `false` in them, so every such session is denied everything. MFA is asked \
          for once, when the role is assumed, in its trust policy.",
    source: "id_credentials_mfa_configure-api-require; aws/aws-sdk-java-v2#2554; Noovolari/leapp#262",
    fix: "attach it to users and groups, and ask for MFA in the role's trust policy",
    wrong: Example::of(ExampleFile::managed(GUARD).attached_to(Holder::Role)),
    right: Example::of(ExampleFile::managed(GUARD).attached_to(Holder::Group)),
    analyzer: &[],
    check: Check::Document(check),
};

const GUARD: &str = r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "NotAction": ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "iam:ListMFADevices"],
    "Resource": "*",
    "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } }
  }
}"#;

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let is_scp = subject.kind == PolicyKind::ServiceControl;
    if !subject.binds_role_sessions_only() && !is_scp {
        return;
    }
    let guards = subject
        .statements()
        .iter()
        .filter(|statement| mfa::is_guard(statement));
    for guard in guards {
        let Some(attempt) = locked_out(subject, guard) else {
            continue;
        };
        let whom = if is_scp {
            "sessions of roles too"
        } else {
            "every session of the role"
        };
        let place = guard
            .conditions()
            .iter()
            .find(|condition| mfa::key(condition).is_some())
            .map_or(guard.span, |condition| condition.key.span);
        let stage = subject.stage().beside_everything();
        let hint = if is_scp {
            "except roles: `\"ArnNotLike\": {\"aws:PrincipalArn\": \"arn:aws:iam::*:role/*\"}`"
        } else {
            RULE.fix
        };
        let found = findings
            .at(
                subject,
                place,
                format!("this `Deny` locks out {whom}: a role session has no MFA"),
            )
            .here("`false` in a session of AssumeRole, even when a code was given")
            .effect_of(subject, guard)
            .witness(attempt.witness(Verdict::LockedOut, &stage))
            .note(
                "only a role that was assumed from a GetSessionToken session with MFA was seen to inherit it; the \
                 documentation promises it to nobody",
            )
            .hint(hint);
        findings.add(found);
    }
}

/// A request of a role session that exactly this statement denies.
fn locked_out(subject: &Subject<'_>, guard: &Statement) -> Option<Attempt> {
    let stage = subject.stage().beside_everything();
    mfa::attempts(subject, guard, &[Caller::RoleSession])
        .into_iter()
        .find(|attempt| mfa::denied_by(subject, guard, attempt, &stage))
}
