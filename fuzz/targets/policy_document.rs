//! Policy documents: parse, check, compile and decide on whatever comes; spans stay inside the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steprole_policy::{Context, Policies, Policy, PolicyKind, Principal, Request, Semantics, decide, parse};

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let document = match parse(text) {
        Ok(document) => document,
        Err(error) => {
            assert!(error.span.start <= error.span.end && error.span.end as usize <= text.len());
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    for kind in [PolicyKind::Managed, PolicyKind::Inline, PolicyKind::Trust, PolicyKind::Resource] {
        let _ = document.check(kind);
    }
    let policy = Policy::compile(&document);
    let mut context = Context::new();
    context.set("aws:username", "alice");
    context.set("aws:MultiFactorAuthPresent", "false");
    context.set("aws:CurrentTime", "2026-01-01T00:00:00Z");
    context.set("aws:SourceIp", "203.0.113.7");
    context.set_many("aws:TagKeys", ["a", "b"]);
    let account = "123456789012";
    for (action, resource) in [("iam:GetUser", "arn:aws:iam::123456789012:user/alice"), ("s3:GetObject", "*")] {
        let request = Request {
            principal: Principal::user("arn:aws:iam::123456789012:user/alice", account),
            action,
            resource,
            resource_account: account,
            context: &context,
        };
        let identity = [&policy];
        let decision = decide(
            &request,
            &Policies { identity: &identity, resource: Some(&policy), ..Policies::default() },
            &Semantics::default(),
        );
        if let Some(statement) = decision.because.statement {
            assert!(statement < document.statements().len());
        }
    }
});
