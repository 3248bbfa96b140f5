//! What an explanation says, told as a session: the guard, a user without MFA, and the reason.

use steprole_policy::{
    Context, Effect, Explanation, Layer, Outcome, Policies, Policy, Position, Principal, Request, Seen,
    Semantics, decide, explain, parse,
};

const GUARD: &str = r#"{
	"Version": "2012-10-17",
	"Statement": [
		{"Sid": "Own", "Effect": "Allow", "Action": "iam:GetUser", "Resource": "arn:aws:iam::*:user/${aws:username}"},
		{
			"Sid": "NothingWithoutMfa",
			"Effect": "Deny",
			"NotAction": ["iam:GetUser", "iam:EnableMFADevice"],
			"Resource": "*",
			"Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}
		}
	]
}"#;

const WORK: &str = r#"{"Version": "2012-10-17", "Statement": {
    "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*",
    "Condition": {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24"]}, "Bool": {"aws:SecureTransport": true}}
}}"#;

fn why(context: &Context<'_>, action: &str, resource: &str) -> Explanation {
    let (guard, work) = (compile(GUARD), compile(WORK));
    let policies = Policies {
        identity: &[&guard, &work],
        ..Policies::default()
    };
    let request = Request {
        principal: Principal::user("arn:aws:iam::123456789012:user/alice", "123456789012"),
        action,
        resource,
        resource_account: "123456789012",
        context,
    };
    let explanation = explain(&request, &policies, &Semantics::default());
    assert_eq!(
        explanation.decision,
        decide(&request, &policies, &Semantics::default())
    );
    explanation
}

fn compile(text: &str) -> Policy {
    Policy::compile(&parse(text).unwrap())
}

/// A long-term key: the deny matches because the key is absent, and the explanation says so.
#[test]
fn the_guard_refuses_because_a_key_is_absent() {
    let explanation = why(&Context::new(), "s3:GetObject", "arn:aws:s3:::b/k");
    assert_eq!(explanation.decision.outcome, Outcome::ExplicitDeny);
    let deny = explanation.deciding().unwrap();
    assert_eq!((deny.layer, deny.policy, deny.statement), (Layer::Identity, 0, 1));
    assert_eq!(
        (deny.sid.as_deref(), deny.effect),
        (Some("NothingWithoutMfa"), Effect::Deny)
    );
    assert_eq!(
        Position::of(GUARD, deny.span.start as usize),
        Position { line: 5, column: 3 }
    );
    assert!(deny.span.text(GUARD).starts_with("{\n") && deny.span.text(GUARD).ends_with('}'));
    assert_eq!(
        deny.action.span.unwrap().text(GUARD),
        r#"["iam:GetUser", "iam:EnableMFADevice"]"#
    );
    let [condition] = deny.conditions.as_slice() else {
        panic!("one condition")
    };
    assert_eq!(
        (condition.operator.as_str(), condition.key.as_str()),
        ("BoolIfExists", "aws:MultiFactorAuthPresent")
    );
    assert_eq!((&condition.seen, condition.holds), (&Seen::Absent, true));
    assert_eq!(condition.wanted, ["false"]);
    assert_eq!(
        condition.span.text(GUARD),
        r#""aws:MultiFactorAuthPresent": "false""#
    );
}

/// With MFA the deny is out of the way, and the allow that came near lacks one of its two conditions.
#[test]
fn an_allow_that_came_near_shows_which_condition_failed() {
    let mut context = Context::new();
    context.set("aws:MultiFactorAuthPresent", "true");
    context.set("aws:SourceIp", "198.51.100.7");
    context.set("aws:SecureTransport", "true");
    let explanation = why(&context, "s3:GetObject", "arn:aws:s3:::b/k");
    assert_eq!(explanation.decision.outcome, Outcome::ImplicitDeny);
    assert_eq!(explanation.deciding(), None);
    let near = explanation.near();
    assert_eq!(near.len(), 2);
    let allow = near
        .iter()
        .find(|statement| statement.effect == Effect::Allow)
        .unwrap();
    assert_eq!((allow.policy, allow.failures()), (1, 1));
    assert!(allow.action.matched && allow.resource.matched && allow.principal.matched && !allow.applies);
    let failed: Vec<_> = allow
        .conditions
        .iter()
        .filter(|condition| !condition.holds)
        .collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(
        (failed[0].operator.as_str(), &failed[0].seen),
        ("IpAddress", &Seen::One("198.51.100.7".to_owned()))
    );
}

/// The resource of another user: the action matches, the resource does not.
#[test]
fn a_wrong_resource_is_told_apart_from_a_wrong_action() {
    let mut context = Context::new();
    context.set("aws:username", "alice");
    let explanation = why(&context, "iam:GetUser", "arn:aws:iam::123456789012:user/bob");
    assert_eq!(explanation.decision.outcome, Outcome::ImplicitDeny);
    let [own] = explanation.near()[..] else {
        panic!("one statement is about the action")
    };
    assert_eq!(own.sid.as_deref(), Some("Own"));
    assert!(!own.resource.matched);
    assert_eq!(
        own.resource.span.unwrap().text(GUARD),
        r#""arn:aws:iam::*:user/${aws:username}""#
    );
}

/// Every layer is in the explanation, with the level of organization policies.
#[test]
fn all_layers_are_listed() {
    let allow =
        compile(r#"{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}"#);
    let own = compile(r#"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#);
    let (one, levels): ([&Policy; 1], [&[&Policy]; 2]) = ([&own], [&[&own], &[&own]]);
    let policies = Policies {
        identity: &one,
        boundary: Some(&one),
        session: Some(&one),
        resource: Some(&allow),
        service_control: &levels,
        resource_control: &[&[&allow]],
        vpc_endpoint: Some(&allow),
    };
    let context = Context::new();
    let request = Request {
        principal: Principal::role_session(
            "arn:aws:sts::123456789012:assumed-role/App/s",
            "arn:aws:iam::123456789012:role/App",
            "123456789012",
        ),
        action: "s3:GetObject",
        resource: "arn:aws:s3:::b/k",
        resource_account: "123456789012",
        context: &context,
    };
    let explanation = explain(&request, &policies, &Semantics::default());
    let listed: Vec<_> = explanation
        .statements
        .iter()
        .map(|statement| (statement.layer, statement.level))
        .collect();
    assert_eq!(
        listed,
        [
            (Layer::ResourceControl, Some(0)),
            (Layer::ServiceControl, Some(0)),
            (Layer::ServiceControl, Some(1)),
            (Layer::VpcEndpoint, None),
            (Layer::Resource, None),
            (Layer::Identity, None),
            (Layer::Boundary, None),
            (Layer::Session, None),
        ]
    );
    // the resource names everyone, so it is what allowed
    assert_eq!(explanation.decision.because.layer, Layer::Resource);
}

#[test]
fn policies_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Policy>();
    shared::<Explanation>();
    shared::<Semantics>();
}
