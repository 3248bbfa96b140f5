//! Holes in guards: shown where they are, and not shown where something closes them.

use steprole_analysis::{Diagnostic, Holder, Input, Verdict, WitnessValue, lint};
use steprole_policy::{
    Context, Outcome, Policies, Policy, PolicyKind, Principal, Request, Semantics, decide, parse,
};

fn statements(statements: &str) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#)
}

fn lint_as(kind: PolicyKind, holder: Option<Holder>, text: &str) -> Vec<Diagnostic> {
    let input = Input {
        name: "policy.json",
        text,
        kind: Some(kind),
        holder,
    };
    lint(&[input]).diagnostics
}

fn codes(found: &[Diagnostic]) -> Vec<&str> {
    found.iter().map(|found| found.rule.code).collect()
}

fn managed(text: &str) -> Vec<Diagnostic> {
    lint_as(PolicyKind::Managed, None, &statements(text))
}

const BY_BOOL: &str = r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "*",
    "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}}"#;
const BY_BOOL_IF_EXISTS: &str = r#"{"Effect": "Deny", "NotAction": "iam:EnableMFADevice", "Resource": "*",
    "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}}"#;

#[test]
fn another_statement_closes_the_hole() {
    assert_eq!(codes(&managed(BY_BOOL)), ["SR007"]);
    assert_eq!(
        codes(&managed(&format!("{BY_BOOL}, {BY_BOOL_IF_EXISTS}"))),
        [""; 0]
    );
    // access keys by one statement, sessions without MFA by the other: together they do what one should
    let by_null = r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "*",
        "Condition": {"Null": {"aws:MultiFactorAuthPresent": "true"}}}"#;
    assert_eq!(codes(&managed(by_null)), ["SR006"]);
    assert_eq!(codes(&managed(&format!("{BY_BOOL}, {by_null}"))), [""; 0]);
}

#[test]
fn another_condition_of_the_statement_closes_the_hole() {
    // temporary credentials only, and of these only those with MFA
    let sound = r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
        "BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}, "Null": {"aws:MultiFactorAuthPresent": "false"}}}"#;
    assert_eq!(codes(&managed(sound)), [""; 0]);
    let present_and_true = r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
        "Bool": {"aws:MultiFactorAuthPresent": "true"}, "Null": {"aws:MultiFactorAuthPresent": "false"}}}"#;
    assert_eq!(codes(&managed(present_and_true)), [""; 0]);
}

/// Operators of strings compare the same letters, and have the same holes.
#[test]
fn operators_of_strings_leak_alike() {
    for (effect, operator, value, code) in [
        ("Deny", "StringEquals", "false", "SR007"),
        ("Deny", "StringLike", "false", "SR007"),
        ("Allow", "StringEqualsIfExists", "true", "SR001"),
        ("Allow", "ForAnyValue:BoolIfExists", "true", "SR001"),
    ] {
        let found = managed(&format!(
            r#"{{"Effect": "{effect}", "Action": "s3:*", "Resource": "*",
                "Condition": {{"{operator}": {{"aws:MultiFactorAuthPresent": "{value}"}}}}}}"#
        ));
        assert_eq!(codes(&found), [code], "{operator}");
        assert!(found[0].title.contains(operator));
    }
}

/// The request that is shown meets every other condition of the statement.
#[test]
fn other_conditions_are_met_by_the_request() {
    let found = managed(
        r#"{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::example-bucket/${aws:username}/*",
            "Condition": {
                "BoolIfExists": {"aws:MultiFactorAuthPresent": "true"},
                "IpAddress": {"aws:SourceIp": "198.51.100.0/24"},
                "StringLike": {"aws:PrincipalTag/team": "dev-*", "aws:userAgent": "aws-cli/*"},
                "ForAllValues:StringEquals": {"aws:TagKeys": ["team"]},
                "NumericLessThan": {"s3:max-keys": 10},
                "DateGreaterThan": {"aws:CurrentTime": "2030-01-01T00:00:00Z"},
                "ArnLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:user/machamp"},
                "StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}}}"#,
    );
    assert_eq!(codes(&found), ["SR001"]);
    let witness = found[0].witness.as_ref().unwrap();
    assert_eq!(witness.resource, "arn:aws:s3:::example-bucket/machamp/example");
    assert_eq!(witness.principal, "arn:aws:iam::123456789012:user/machamp");
    let value = |key: &str| {
        witness
            .context
            .iter()
            .find(|(known, _)| known == key)
            .map(|(_, value)| value.clone())
    };
    assert_eq!(
        value("aws:SourceIp"),
        Some(WitnessValue::One("198.51.100.0".into()))
    );
    assert_eq!(
        value("aws:TagKeys"),
        Some(WitnessValue::Many(vec!["team".into()]))
    );
    assert_eq!(value("aws:MultiFactorAuthPresent"), None);
}

/// What a witness says can be decided again from what it says alone.
#[test]
fn a_witness_holds_everything_that_the_decision_read() {
    let text = statements(
        r#"{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::example-bucket/${aws:username}/*",
            "Condition": {"Null": {"aws:MultiFactorAuthPresent": "false"}, "StringEquals": {"s3:x-amz-acl": "private"}}}"#,
    );
    let found = lint_as(PolicyKind::Managed, None, &text);
    let witness = found[0].witness.as_ref().unwrap();
    let mut context = Context::new();
    for (key, value) in &witness.context {
        match value {
            WitnessValue::One(value) => context.set(key, value.clone()),
            WitnessValue::Many(values) => context.set_many(key, values.clone()),
        }
    }
    let policy = Policy::compile(&parse(&text).unwrap());
    let request = Request {
        principal: Principal::user(&witness.principal, "123456789012"),
        action: &witness.action,
        resource: &witness.resource,
        resource_account: "123456789012",
        context: &context,
    };
    let policies = Policies {
        identity: &[&policy],
        ..Policies::default()
    };
    assert_eq!(
        decide(&request, &policies, &Semantics::default()).outcome,
        witness.outcome
    );
    assert_eq!(witness.outcome, Outcome::Allow);
    assert_eq!(witness.verdict, Verdict::SlipsThrough);
    assert_eq!(witness.mfa.as_deref(), Some("false"));
}

/// IAM cannot be called from a GetSessionToken session without MFA, whatever policies say: such a request would show
/// nothing.
#[test]
fn no_request_is_shown_that_aws_never_decides() {
    let found = managed(
        r#"{"Effect": "Deny", "Action": "iam:*", "Resource": "*",
            "Condition": {"Null": {"aws:MultiFactorAuthPresent": "true"}}}"#,
    );
    let witness = found[0].witness.as_ref().unwrap();
    assert!(
        witness.caller.contains("signed in to the console without MFA"),
        "{}",
        witness.caller
    );
}

#[test]
fn a_block_that_holds_other_keys_is_mended_without_changing_them() {
    let text = statements(
        r#"{"Effect": "Deny", "Action": "*", "Resource": "*",
            "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false", "aws:ViaAWSService": "false"}}}"#,
    );
    let found = lint_as(PolicyKind::Managed, None, &text);
    assert_eq!(codes(&found), ["SR007"]);
    let mended = found[0].fix.as_ref().unwrap().apply(&text).unwrap();
    assert!(
        mended.contains(
            r#""Bool": {
                "aws:ViaAWSService": "false""#
        ) || mended.contains(r#""Bool": { "aws:ViaAWSService": "false" }"#),
        "{mended}"
    );
    assert_eq!(codes(&lint_as(PolicyKind::Managed, None, &mended)), [""; 0]);
}

#[test]
fn trust_policies_are_asked_by_whom_they_name() {
    let trust = |principal: &str, condition: &str| {
        let text = statements(&format!(
            r#"{{"Effect": "Allow", "Principal": {principal}, "Action": "sts:AssumeRole", "Condition": {condition}}}"#
        ));
        lint_as(PolicyKind::Trust, Some(Holder::Role), &text)
    };
    let leaky = r#"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}}"#;
    for principal in [
        r#"{"AWS": "arn:aws:iam::111122223333:user/machamp"}"#,
        r#"{"AWS": "111122223333"}"#,
        r#"{"AWS": "arn:aws:iam::111122223333:root"}"#,
    ] {
        let found = trust(principal, leaky);
        assert_eq!(codes(&found), ["SR001"], "{principal}");
        let witness = found[0].witness.as_ref().unwrap();
        assert!(
            witness.principal.starts_with("arn:aws:iam::111122223333:user/"),
            "{witness:?}"
        );
    }
    // the call of AssumeRole carries the code: asking for it here is right, on the role's own policies it is not
    assert_eq!(
        codes(&trust(
            r#"{"AWS": "111122223333"}"#,
            r#"{"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#
        )),
        [""; 0]
    );
    // services have no MFA and nobody expects it
    assert_eq!(
        codes(&trust(r#"{"Service": "ec2.amazonaws.com"}"#, leaky)),
        [""; 0]
    );
}

#[test]
fn organizations_and_boundaries_have_the_same_holes() {
    for kind in [
        PolicyKind::Boundary,
        PolicyKind::ServiceControl,
        PolicyKind::ResourceControl,
    ] {
        let principal = if kind == PolicyKind::ResourceControl {
            r#""Principal": "*","#
        } else {
            ""
        };
        let text = statements(&format!(
            r#"{{"Effect": "Deny", {principal} "Action": "s3:*", "Resource": "*",
                "Condition": {{"Bool": {{"aws:MultiFactorAuthPresent": "false"}}}}}}"#
        ));
        let found = lint_as(kind, None, &text);
        assert!(codes(&found).contains(&"SR007"), "{kind:?}: {:?}", codes(&found));
    }
}

#[test]
fn an_scp_may_bind_users_only() {
    let scp = |exception: &str| {
        lint_as(
            PolicyKind::ServiceControl,
            None,
            &statements(&format!(
                r#"{{"Effect": "Deny", "NotAction": "iam:EnableMFADevice", "Resource": "*", "Condition": {{
                    {exception} "BoolIfExists": {{"aws:MultiFactorAuthPresent": "false"}}}}}}"#
            )),
        )
    };
    assert_eq!(codes(&scp("")), ["SR010"]);
    assert_eq!(
        codes(&scp(
            r#""ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/*"},"#
        )),
        [""; 0]
    );
    assert_eq!(
        codes(&scp(r#""StringEquals": {"aws:PrincipalType": "User"},"#)),
        [""; 0]
    );
}

#[test]
fn a_group_may_have_what_a_role_may_not() {
    let text = statements(BY_BOOL_IF_EXISTS);
    for (holder, expected) in [
        (None, &[][..]),
        (Some(Holder::User), &[]),
        (Some(Holder::Group), &[]),
        (Some(Holder::Role), &["SR010"]),
    ] {
        assert_eq!(
            codes(&lint_as(PolicyKind::Managed, holder, &text)),
            expected,
            "{holder:?}"
        );
    }
    // `Bool` misses access keys, and a role has none
    assert_eq!(
        codes(&lint_as(
            PolicyKind::Inline,
            Some(Holder::Role),
            &statements(BY_BOOL)
        )),
        ["SR010"]
    );
    assert_eq!(codes(&lint_as(PolicyKind::Session, None, &text)), ["SR010"]);
}

#[test]
fn both_values_lock_out_people_who_have_mfa() {
    let found = managed(
        r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "*",
            "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": [true, false]}}}"#,
    );
    assert_eq!(codes(&found), ["SR005"]);
    let witness = found[0].witness.as_ref().unwrap();
    assert_eq!(
        (witness.verdict, witness.mfa.as_deref()),
        (Verdict::LockedOut, Some("true"))
    );
}

#[test]
fn exempt_patterns_are_taken_for_what_they_match() {
    let guard = |exempt: &str| {
        managed(&format!(
            r#"{{"Effect": "Deny", "NotAction": {exempt}, "Resource": "*",
                "Condition": {{"BoolIfExists": {{"aws:MultiFactorAuthPresent": "false"}}}}}}"#
        ))
    };
    assert_eq!(
        codes(&guard(r#"["iam:EnableMFADevice", "iam:List*", "iam:Get*"]"#)),
        [""; 0]
    );
    let found = guard(r#""iam:*""#);
    assert_eq!(codes(&found), ["SR011"]);
    assert!(found[0].notes[0].ends_with("more"), "{:?}", found[0].notes);
    // everything in the exemption of stepping into roles: the role may not ask for MFA itself
    assert_eq!(
        codes(&guard(r#"["iam:EnableMFADevice", "sts:AssumeRole"]"#)),
        ["SR011"]
    );
}

/// AWS's own samples since 2024, which this product's templates follow: the rules must leave them alone, but for the
/// path of users and one line that AWS keeps though it has no effect.
#[test]
fn the_samples_of_aws_are_left_alone() {
    let sample = statements(
        r#"{"Sid": "AllowViewAccountInfo", "Effect": "Allow", "Action": "iam:ListVirtualMFADevices", "Resource": "*"},
        {"Sid": "AllowManageOwnVirtualMFADevice", "Effect": "Allow", "Action": "iam:CreateVirtualMFADevice",
            "Resource": "arn:aws:iam::*:mfa/*"},
        {"Sid": "AllowManageOwnUserMFA", "Effect": "Allow", "Action": ["iam:DeactivateMFADevice", "iam:EnableMFADevice",
            "iam:GetUser", "iam:GetMFADevice", "iam:ListMFADevices", "iam:ResyncMFADevice"],
            "Resource": "arn:aws:iam::*:user/${aws:username}"},
        {"Sid": "DenyAllExceptListedIfNoMFA", "Effect": "Deny", "NotAction": ["iam:CreateVirtualMFADevice",
            "iam:EnableMFADevice", "iam:GetUser", "iam:ListMFADevices", "iam:ListVirtualMFADevices",
            "iam:ResyncMFADevice", "sts:GetSessionToken"], "Resource": "*",
            "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}}"#,
    );
    assert_eq!(
        codes(&lint_as(PolicyKind::Managed, None, &sample)),
        ["SR016", "SR015"]
    );
}
