use anyhow::Context as _;
use serde::Deserialize;
use steprole_policy::{Context, context_key};

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
    context.set(context_key!("aws:CurrentTime"), "2026-11-23T12:00:00Z");
    context.set(context_key!("aws:SecureTransport"), "true");
    context.set(context_key!("aws:SourceIp"), "203.0.113.7");
    context.set(context_key!("aws:UserAgent"), "aws-cli/2.32.0");
    context.set(context_key!("aws:username"), name);
    context.set(context_key!("aws:userid"), "AIDAEXAMPLEEXAMPLEEXA");
    context.set(context_key!("aws:PrincipalArn"), arn);
    context.set(context_key!("aws:PrincipalTag/team"), "red");
    context.set(context_key!("aws:ResourceTag/team"), "red");
    context.set(context_key!("aws:MultiFactorAuthPresent"), "true");
    context.set(context_key!("aws:MultiFactorAuthAge"), "120");
}
