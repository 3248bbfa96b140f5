use anyhow::Context as _;
use serde::Deserialize;
use steprole_policy::Context;

/// What is asked, without who asks.
#[derive(Clone, Debug, Deserialize)]
pub struct Question {
    /// The action, `service:Name`.
    pub action: String,
    /// The resource's ARN, or `*`.
    pub resource: String,
}

impl Question {
    /// The ten requests that every engine is measured with.
    pub fn all() -> anyhow::Result<Vec<Self>> {
        serde_json::from_str(include_str!("../../workloads/requests.json")).context("requests.json")
    }
}

/// Fills a context as a server does for each request: eleven pairs, borrowed, from values that it has at hand.
pub fn fill<'a>(context: &mut Context<'a>, name: &'a str, arn: &'a str) {
    context.set("aws:CurrentTime", "2026-11-23T12:00:00Z");
    context.set("aws:SecureTransport", "true");
    context.set("aws:SourceIp", "203.0.113.7");
    context.set("aws:UserAgent", "aws-cli/2.32.0");
    context.set("aws:username", name);
    context.set("aws:userid", "AIDAEXAMPLEEXAMPLEEXA");
    context.set("aws:PrincipalArn", arn);
    context.set("aws:PrincipalTag/team", "red");
    context.set("aws:ResourceTag/team", "red");
    context.set("aws:MultiFactorAuthPresent", "true");
    context.set("aws:MultiFactorAuthAge", "120");
}
