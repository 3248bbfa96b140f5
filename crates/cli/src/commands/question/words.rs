//! Decisions in people's words.

use steprole_policy::{Because, Decision, Layer, Outcome};
use steprole_snapshot::{HeldPolicy, Origin, Question};

use crate::messages::{Message, Text, Value};
use crate::output::Label;

/// What decided, in one sentence without an end.
pub(crate) fn because(question: &Question, decision: Decision) -> Text {
    let because = decision.because;
    if let Some(statement) = deciding_statement(question, because) {
        let message = match decision.outcome {
            Outcome::Allow => Message::BecauseAllows,
            Outcome::ExplicitDeny | Outcome::ImplicitDeny => Message::BecauseDenies,
        };
        return message.text().with("statement", statement);
    }
    let level = because.level.map_or(0, |level| level + 1);
    match because.layer {
        Layer::Identity => Message::BecauseNoIdentity.text(),
        Layer::Boundary => Message::BecauseNoBoundary.text(),
        Layer::Session => Message::BecauseNoSession.text(),
        Layer::Resource => Message::BecauseNoResource.text(),
        Layer::Trust => Message::BecauseNoTrust.text(),
        Layer::ServiceControl => Message::BecauseNoServiceControl.text().with("level", level),
        Layer::ResourceControl => Message::BecauseNoResourceControl.text().with("level", level),
        Layer::VpcEndpoint => Message::BecauseNoVpcEndpoint.text(),
        Layer::NoPermissionNeeded => Message::BecauseNoPermissionNeeded.text(),
        Layer::Credential => Message::BecauseCredential.text(),
        Layer::Root => Message::BecauseRoot.text(),
    }
}

/// The statement that decided: policy, line where there is a file, number from 1, `Sid`.
pub(crate) fn deciding_statement(question: &Question, because: Because) -> Option<Text> {
    Some(statement(question.layers.deciding(because)?, because.statement?))
}

/// A statement of a policy, by its index.
pub(crate) fn statement(held: &HeldPolicy, index: usize) -> Text {
    let source = held.document.document().statements().get(index);
    let line = source.map(|statement| held.document.position(statement.span).line);
    let sid = source.and_then(|statement| statement.sid.as_ref());
    let number = index + 1;
    let text = match sid.filter(|sid| !sid.value.is_empty()) {
        Some(sid) => Message::StatementSid.text().with("sid", sid.value.as_str()),
        None => Message::Statement.text(),
    };
    text.with("policy", origin(&held.origin, line))
        .with("number", number)
}

/// Where a policy comes from; a file with a line, so that editors can go there.
pub(crate) fn origin(origin: &Origin, line: Option<usize>) -> Value {
    match origin {
        Origin::File(name) => match line {
            Some(line) => format!("{name}:{line}").into(),
            None => name.as_str().into(),
        },
        Origin::Inline { holder, name } => Message::OriginInline
            .text()
            .with("name", name.as_str())
            .with("holder", short(holder))
            .into(),
        Origin::Managed(name) | Origin::Organization(name) => name.as_str().into(),
        Origin::Resource(arn) => Message::OriginResource
            .text()
            .with("resource", arn.as_str())
            .into(),
        Origin::Trust(arn) => Message::OriginTrust.text().with("role", short(arn)).into(),
    }
}

/// The answer in a word or two, and how it looks.
pub(crate) fn outcome(outcome: Outcome) -> (Label, Message) {
    match outcome {
        Outcome::Allow => (Label::Allowed, Message::OutcomeAllowed),
        Outcome::ExplicitDeny => (Label::Refused, Message::OutcomeDenied),
        Outcome::ImplicitDeny => (Label::Refused, Message::OutcomeNotAllowed),
    }
}

/// A layer in AWS's words.
pub(crate) fn layer(layer: Layer) -> Message {
    match layer {
        Layer::Boundary => Message::LayerBoundary,
        // none of the three has a policy; the words are those of the layer that would
        Layer::Credential | Layer::Identity | Layer::NoPermissionNeeded | Layer::Root => {
            Message::LayerIdentity
        }
        Layer::Resource => Message::LayerResource,
        Layer::ResourceControl => Message::LayerResourceControl,
        Layer::ServiceControl => Message::LayerServiceControl,
        Layer::Session => Message::LayerSession,
        Layer::Trust => Message::LayerTrust,
        Layer::VpcEndpoint => Message::LayerVpcEndpoint,
    }
}

/// `user/team/alice` of an ARN.
pub(crate) fn short(arn: &str) -> &str {
    arn.splitn(6, ':').nth(5).unwrap_or(arn)
}
