//! Which layer, level, policy and statement a decision names.

use steprole_policy::{
    Because, Context, Decision, Layer, Outcome, Policies, Policy, Principal, Request, Semantics, decide,
    parse,
};

const ALL: &str =
    r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
const OTHER: &str =
    r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}}"#;

fn compile(text: &str) -> Policy {
    Policy::compile(&parse(text).unwrap())
}

/// `alice` reads an object of her own account.
fn ask(policies: &Policies<'_>, options: &str, pairs: &[(&str, &str)]) -> Decision {
    let mut context = Context::new();
    for (key, value) in pairs {
        context.set(*key, *value);
    }
    let request = Request {
        principal: Principal::user("arn:aws:iam::123456789012:user/alice", "123456789012"),
        action: "s3:GetObject",
        resource: "arn:aws:s3:::b/k",
        resource_account: "123456789012",
        context: &context,
    };
    decide(&request, policies, &options.parse::<Semantics>().unwrap())
}

#[test]
fn the_level_of_an_organization_that_does_not_allow_is_named() {
    let (all, other) = (compile(ALL), compile(OTHER));
    let levels: [&[&Policy]; 3] = [&[&all], &[&other, &all], &[&other]];
    let bare = Policies {
        identity: &[&all],
        ..Policies::default()
    };
    for (policies, layer) in [
        (
            Policies {
                service_control: &levels,
                ..bare
            },
            Layer::ServiceControl,
        ),
        (
            Policies {
                resource_control: &levels,
                ..bare
            },
            Layer::ResourceControl,
        ),
    ] {
        let decision = ask(&policies, "", &[]);
        let because = Because {
            layer,
            level: Some(2),
            policy: None,
            statement: None,
        };
        assert_eq!(
            (decision.outcome, decision.because),
            (Outcome::ImplicitDeny, because)
        );
    }
}

/// Two statements grant equally well: the first is the reason, and only a closer one takes its place.
#[test]
fn of_equal_grants_the_first_is_the_reason() {
    let statement = |who: &str| {
        format!(
            r#"{{"Effect": "Allow", "Principal": {{"AWS": "{who}"}}, "Action": "s3:*", "Resource": "*"}}"#
        )
    };
    let (account, user) = (
        statement("123456789012"),
        statement("arn:aws:iam::123456789012:user/alice"),
    );
    let all = compile(ALL);
    for (statements, layer, expected) in [
        // the account only delegates, so the identity policy is the reason
        ([&account, &account], Layer::Identity, 0),
        ([&user, &user], Layer::Resource, 0),
        ([&account, &user], Layer::Resource, 1),
        ([&user, &account], Layer::Resource, 0),
    ] {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{}, {}]}}"#,
            statements[0], statements[1]
        );
        let resource = compile(&text);
        let policies = Policies {
            identity: &[&all],
            resource: Some(&resource),
            ..Policies::default()
        };
        let because = ask(&policies, "", &[]).because;
        assert_eq!(
            (because.layer, because.statement),
            (layer, Some(expected)),
            "{text}"
        );
    }
}

/// A role's ARN leaves boundary and session policy to be asked, so the search goes on and must keep the first.
#[test]
fn of_grants_to_the_role_the_first_is_the_reason() {
    let statement = r#"{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Admin"},
        "Action": "s3:*", "Resource": "*"}"#;
    let resource = compile(&format!(
        r#"{{"Version": "2012-10-17", "Statement": [{statement}, {statement}]}}"#
    ));
    let policies = Policies {
        resource: Some(&resource),
        ..Policies::default()
    };
    let context = Context::new();
    let request = Request {
        principal: Principal::role_session(
            "arn:aws:sts::123456789012:assumed-role/Admin/alice",
            "arn:aws:iam::123456789012:role/Admin",
            "123456789012",
        ),
        action: "s3:GetObject",
        resource: "arn:aws:s3:::b/k",
        resource_account: "123456789012",
        context: &context,
    };
    let decision = decide(&request, &policies, &Semantics::default());
    let because = Because {
        layer: Layer::Resource,
        level: None,
        policy: Some(0),
        statement: Some(0),
    };
    assert_eq!((decision.outcome, decision.because), (Outcome::Allow, because));
}

/// The option asks for values of variables; where a condition has none, or all have values, it changes nothing.
#[test]
fn negated_operators_are_spoilt_by_variables_without_a_value_only() {
    const OPTION: &str = "negated-operator-unresolved-variable=no-match";
    for (operator, value, holds) in [
        ("StringNotEquals", "bob", true),
        ("StringNotEquals", "${aws:username}x", true),
        ("StringNotEquals", "${aws:userid}", false),
        ("StringNotLike", "b*", true),
        ("StringNotLike", "${aws:userid}*", false),
        ("StringNotEqualsIgnoreCase", "BOB", true),
        ("StringNotEqualsIgnoreCase", "${aws:username}x", true),
        ("StringNotEqualsIgnoreCase", "${aws:userid}", false),
        ("ArnNotEquals", "arn:aws:s3:::b", true),
        ("ArnNotEquals", "arn:aws:s3:::${aws:userid}", false),
        ("NumericNotEquals", "7", true),
        ("DateNotEquals", "2026-11-23", true),
        ("NotIpAddress", "10.0.0.0/8", true),
    ] {
        let policy = compile(&format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "*", "Resource": "*",
                "Condition": {{"{operator}": {{"aws:username": "{value}"}}}}}}}}"#
        ));
        let policies = Policies {
            identity: &[&policy],
            ..Policies::default()
        };
        let context = [("aws:username", "alice")];
        let told = ask(&policies, OPTION, &context).outcome == Outcome::Allow;
        assert_eq!(told, holds, "{operator} {value}");
        // by default nothing equals a variable without a value, so "not equal" holds
        assert_eq!(
            ask(&policies, "", &context).outcome,
            Outcome::Allow,
            "{operator} {value}"
        );
    }
}

/// A session is tagged where it is made: the trust policy of the role must allow it, and only on a role.
#[test]
fn what_is_no_role_has_no_trust_policy() {
    let all = compile(ALL);
    let policies = Policies {
        identity: &[&all],
        ..Policies::default()
    };
    let context = Context::new();
    for (resource, outcome) in [
        ("arn:aws:iam::123456789012:role/work", Outcome::ImplicitDeny),
        ("arn:aws:iam::123456789012:user/role", Outcome::Allow),
        ("arn:aws:sts::123456789012:federated-user/bob", Outcome::Allow),
        ("arn:aws:sts::123456789012:role/work", Outcome::Allow),
    ] {
        let request = Request {
            principal: Principal::user("arn:aws:iam::123456789012:user/alice", "123456789012"),
            action: "sts:TagSession",
            resource,
            resource_account: "123456789012",
            context: &context,
        };
        assert_eq!(
            decide(&request, &policies, &Semantics::default()).outcome,
            outcome,
            "{resource}"
        );
    }
}

/// The option is about variables without a value: an entry without variables, or with values, is not its matter.
#[test]
fn not_resource_is_spoilt_by_variables_without_a_value_only() {
    let all = compile(ALL);
    for (entry, pairs, outcome) in [
        ("arn:aws:s3:::other/*", &[][..], Outcome::ExplicitDeny),
        ("arn:aws:s3:::other/${aws:username}", &[], Outcome::Allow),
        (
            "arn:aws:s3:::other/${aws:username}",
            &[("aws:username", "alice")],
            Outcome::ExplicitDeny,
        ),
    ] {
        let deny = compile(&format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Deny", "Action": "*", "NotResource": "{entry}"}}}}"#
        ));
        let policies = Policies {
            identity: &[&all, &deny],
            ..Policies::default()
        };
        let option = "not-resource-unresolved-variable=statement-does-not-apply";
        assert_eq!(
            ask(&policies, option, pairs).outcome,
            outcome,
            "{entry} {pairs:?}"
        );
    }
}
