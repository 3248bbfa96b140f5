//! `why` about a pasted message: what it says by itself, and what it asks when policies are at hand.

use steprole_catalog::catalog;
use steprole_policy::Layer;
use steprole_snapshot::Account;

use super::cause::Cause;
use super::refusal::{Refusal, Verdict};
use super::report::{Report, Request};
use crate::commands::question::{Asked, layer_word, words};
use crate::language::Language;
use crate::messages::{Message, Text};

/// What a message says without any policies.
pub(crate) fn report(refusal: &Refusal, language: Language) -> Report {
    let request = Request {
        principal: refusal.caller.clone(),
        action: refusal.action.clone().or_else(|| action_of(refusal)),
        resource: refusal.resource.clone(),
        mfa: None,
    };
    let cause = if refusal.is_encoded && refusal.verdict.is_none() {
        Cause::Encoded
    } else {
        Cause::Unsaid
    };
    let decision = match &refusal.verdict {
        Some(verdict) if verdict.is_explicit => "explicit",
        Some(_) => "implicit",
        None => "refused",
    };
    let say = |text: &Text| text.render(language);
    let verdict = refusal.verdict.as_ref();
    Report {
        layer: verdict.and_then(|verdict| verdict.layer).map(layer_word),
        policy: verdict.and_then(|verdict| verdict.policy.clone()),
        decided: format!("{} [{}]", say(&decided(verdict)), cause.code()),
        missing: say(&if cause == Cause::Encoded {
            Message::MissingEncoded.text()
        } else {
            Message::MissingUnsaid.text()
        }),
        next: say(&next(refusal, cause)),
        ..Report::new(decision, cause, request)
    }
}

/// Fills what the command line leaves open from the message.
pub(crate) fn asked(refusal: &Refusal, given: &Asked, account: Option<&Account>) -> Asked {
    let mut asked = given.clone();
    if asked.action.is_empty() {
        asked
            .action
            .extend(refusal.action.clone().or_else(|| action_of(refusal)));
    }
    let caller = refusal.caller.as_deref().map(|caller| match caller {
        "anonymous" => "*",
        caller => caller,
    });
    if let Some(caller) = caller.map(str::to_owned) {
        if asked.account.is_empty() && asked.principal.is_empty() {
            asked.principal.push(caller);
        } else if !asked.account.is_empty() && asked.as_.is_empty() {
            asked.as_.push(caller);
        }
    }
    if asked.resource.is_empty()
        && let Some(resource) = &refusal.resource
    {
        let own = refusal.caller.as_deref().and_then(|arn| arn.split(':').nth(4));
        asked
            .resource
            .push(arn(resource, own.unwrap_or_default(), account));
    }
    asked
}

/// The layer that a message names, as the engine would call it: a role's trust policy is a resource-based one.
pub(crate) fn agrees(verdict: &Verdict, is_explicit: bool, layer: Layer) -> bool {
    let same = |named: Layer| {
        named == layer
            || matches!(
                (named, layer),
                (Layer::Resource, Layer::Trust) | (Layer::Trust, Layer::Resource)
            )
    };
    verdict.is_explicit == is_explicit && verdict.layer.is_none_or(same)
}

/// IAM writes `user alice` where others write ARNs [observed: messages of IAM].
fn arn(resource: &str, account_id: &str, account: Option<&Account>) -> String {
    let Some((kind, name)) = resource.split_once(' ') else {
        return resource.to_owned();
    };
    let known = match kind {
        "user" => account.and_then(|it| it.user(name)).map(|user| &user.arn),
        "group" => account.and_then(|it| it.group(name)).map(|group| &group.arn),
        "role" => account.and_then(|it| it.role(name)).map(|role| &role.arn),
        _ => return name.to_owned(),
    };
    known.map_or_else(
        || format!("arn:aws:iam::{account_id}:{kind}/{name}"),
        Clone::clone,
    )
}

/// The action of an operation that a tool names, where only one service has it.
fn action_of(refusal: &Refusal) -> Option<String> {
    let operation = refusal.operation.as_deref()?;
    let mut actions = catalog()
        .actions()
        .filter(|action| action.operation().eq_ignore_ascii_case(operation));
    let only = actions.next()?;
    actions.next().is_none().then(|| only.name().to_owned())
}

fn decided(verdict: Option<&Verdict>) -> Text {
    let Some(verdict) = verdict else {
        return Message::SaidNothing.text();
    };
    let Some(layer) = verdict.layer else {
        return Message::SaidExplicit.text();
    };
    let layer = words::layer(layer);
    match (verdict.is_explicit, &verdict.policy) {
        (true, Some(policy)) => Message::SaidExplicitBy
            .text()
            .with("layer", layer)
            .with("policy", policy.as_str()),
        (true, None) => Message::SaidExplicitIn.text().with("layer", layer),
        (false, _) => Message::SaidImplicit.text().with("layer", layer),
    }
}

fn next(refusal: &Refusal, cause: Cause) -> Text {
    if cause == Cause::Encoded {
        return Message::NextDecode.text();
    }
    let is_user = refusal
        .caller
        .as_deref()
        .is_some_and(|arn| arn.contains(":user/"));
    match &refusal.verdict {
        Some(verdict) if verdict.is_explicit && is_user && verdict.layer == Some(Layer::Identity) => {
            Message::NextTryMfa.text()
        }
        None if refusal.action.as_deref() == Some("sts:AssumeRole") => Message::NextAssumeRole.text(),
        Some(Verdict {
            layer: Some(Layer::ServiceControl | Layer::ResourceControl),
            ..
        }) => Message::NextOrganization.text(),
        _ => Message::NextGivePolicies.text(),
    }
}
