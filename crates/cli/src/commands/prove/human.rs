//! Claims for people: a line each, then each counterexample as a story.

use steprole_analysis::{Assumption, Claim, ClaimVerdict, Hole, Proof, Property, Subject, Value};

use super::{Findings, Prove};
use crate::failure::Failure;
use crate::messages::{Message, Text};
use crate::output::{Label, Line, Output};

pub(super) fn write(command: &Prove, findings: &Findings, output: &mut Output) -> Result<(), Failure> {
    for claim in &findings.claims {
        self::claim(command, claim, output)?;
    }
    for (policy, exemption) in &findings.exemptions {
        let text = Message::ExemptionFound
            .text()
            .with("policy", format!("{policy}#{}", exemption.statement + 1))
            .with("entry", exemption.entry.as_str());
        let said = output.render(&text);
        output.line(&Line::new().with(Label::Refused, said))?;
    }
    let mut assumed: Vec<&Assumption> = Vec::new();
    for assumption in findings.claims.iter().flat_map(|claim| &claim.assumptions) {
        if !assumed.contains(&assumption) {
            assumed.push(assumption);
        }
    }
    let heading = output.render(&Message::AssumedHeading.text());
    output.line(&Line::new().with(Label::Quiet, heading))?;
    for assumption in assumed {
        let text = output.render(&assumption_text(assumption));
        output.line(&Line::new().with(Label::Quiet, format!("  - {text}")))?;
    }
    Ok(())
}

fn claim(command: &Prove, claim: &Claim, output: &mut Output) -> Result<(), Failure> {
    let (word, label) = match claim.verdict {
        ClaimVerdict::Proved => (Message::WordProved, Label::Allowed),
        ClaimVerdict::Refuted => (Message::WordRefuted, Label::Unexpected),
        ClaimVerdict::Unknown => (Message::WordUnknown, Label::Refused),
    };
    let what = match claim.property {
        Property::P1 => Message::ClaimP1,
        Property::P2 => Message::ClaimP2,
        Property::P6 => Message::ClaimP6,
        Property::P8 => Message::ClaimP8,
        Property::P9 => Message::ClaimP9,
        Property::P12 => Message::ClaimP12,
    };
    let (word, what) = (output.render(&word.text()), output.render(&what.text()));
    let line = Line::new()
        .with(label, word)
        .plain(format!(" {} ", claim.property.name()))
        .with(Label::Who, short(&claim.subject))
        .plain(format!(": {what}"));
    output.line(&line)?;
    for fact in &claim.facts {
        let text = match claim.property {
            Property::P6 => Message::FactTrapped.text().with("action", fact.as_str()),
            _ => Message::FactNoDevice.text().with("what", fact.as_str()),
        };
        indented(&text, output)?;
    }
    for proof in &claim.counterexamples {
        story(command, claim, proof, output)?;
    }
    for reason in &claim.reasons {
        indented(
            &Message::ReasonUnknown.text().with("reason", reason.to_string()),
            output,
        )?;
    }
    for gap in &claim.gaps {
        indented(&Message::ReasonGap.text().with("gap", gap.as_str()), output)?;
    }
    Ok(())
}

fn story(command: &Prove, claim: &Claim, proof: &Proof, output: &mut Output) -> Result<(), Failure> {
    let subject = caller(claim, proof);
    let who = match subject {
        Subject::Documents(_) => output.render(&Message::StoryUser.text()),
        Subject::User(_) | Subject::Role(_) => short(subject),
    };
    let credential = match (mfa(proof), subject) {
        (Some(true), _) => Message::StoryMfaSession,
        (_, Subject::Role(_)) => Message::StoryRole,
        (Some(false), _) => Message::StorySession,
        (None, _) => Message::StoryKey,
    };
    indented(
        &Message::StoryCall
            .text()
            .with("credential", credential.text())
            .with("who", who)
            .with("action", proof.request.action.as_str())
            .with("resource", proof.request.resource.as_str()),
        output,
    )?;
    for (key, value) in stated(proof) {
        let text = Message::StoryWhen.text().with("key", key.as_str());
        indented(&text.with("value", shown(value)), output)?;
    }
    if !proof.request.is_known_action {
        indented(&Message::StoryUnknownAction.text(), output)?;
    }
    if let Some((place, sid)) = &proof.statement {
        let place = match sid {
            Some(sid) => format!("{} ({sid})", place + 1),
            None => (place + 1).to_string(),
        };
        let text = Message::StoryStatement.text().with("place", place);
        indented(&text.with("policy", proof.policy.as_str()), output)?;
    }
    indented(&hole(&proof.hole), output)?;
    indented(
        &Message::StoryReplay
            .text()
            .with("command", replay(command, claim, proof)),
        output,
    )
}

fn indented(text: &Text, output: &mut Output) -> Result<(), Failure> {
    let said = output.render(text);
    Ok(output.line(&Line::new().plain(format!("    {said}")))?)
}

/// `user/alice` for a user, the files' names for documents.
fn short(subject: &Subject) -> String {
    let name = subject.name();
    match subject {
        Subject::User(_) | Subject::Role(_) => name.splitn(6, ':').nth(5).unwrap_or(&name).to_owned(),
        Subject::Documents(_) => name,
    }
}

/// Who makes the request.
fn caller<'a>(claim: &'a Claim, proof: &'a Proof) -> &'a Subject {
    proof.who.as_ref().unwrap_or(&claim.subject)
}

/// What the request says about MFA; nothing when it says nothing.
fn mfa(proof: &Proof) -> Option<bool> {
    let mut keys = proof.request.context.iter();
    let (_, value) = keys.find(|(key, _)| key.eq_ignore_ascii_case("aws:MultiFactorAuthPresent"))?;
    Some(*value == Value::One("true".to_owned()))
}

/// The keys that the request must carry, beyond who calls and with what.
fn stated(proof: &Proof) -> impl Iterator<Item = (&String, &Value)> {
    const KNOWN: [&str; 3] = ["aws:username", "aws:userid", "aws:multifactorauth"];
    proof.request.context.iter().filter(|(key, _)| {
        let key = key.to_ascii_lowercase();
        !key.starts_with("aws:principal") && !KNOWN.iter().any(|known| key.starts_with(known))
    })
}

fn shown(value: &Value) -> String {
    match value {
        Value::One(value) => format!("`{value}`"),
        Value::Many(values) => values
            .iter()
            .map(|value| format!("`{value}`"))
            .collect::<Vec<_>>()
            .join(", "),
    }
}

fn hole(hole: &Hole) -> Text {
    match hole {
        Hole::NoGuard => Message::HoleNoGuard.text(),
        Hole::AbsentKey { guard, operator } => Message::HoleAbsentKey
            .text()
            .with("guard", guard.as_str())
            .with("operator", operator.as_str()),
        Hole::Exempt { guard, entry } => Message::HoleExempt
            .text()
            .with("guard", guard.as_str())
            .with("entry", entry.as_str()),
        Hole::NotCovered { guard } => Message::HoleNotCovered.text().with("guard", guard.as_str()),
        Hole::Guard { policy } => Message::HoleGuard.text().with("policy", policy.as_str()),
        Hole::Escalation => Message::HoleEscalation.text(),
        Hole::Enrolment => Message::HoleEnrolment.text(),
        Hole::Trust { role } => Message::HoleTrust.text().with("role", role.as_str()),
    }
}

fn assumption_text(assumption: &Assumption) -> Text {
    match assumption {
        Assumption::Root => Message::AssumedRoot,
        Assumption::ServiceLinkedRoles => Message::AssumedServiceLinkedRoles,
        Assumption::ResourcePolicies => Message::AssumedResourcePolicies,
        Assumption::RolesNotFollowed => Message::AssumedRolesNotFollowed,
        Assumption::OnlyTheseDocuments => Message::AssumedOnlyTheseDocuments,
        Assumption::NoOrganization => Message::AssumedNoOrganization,
        Assumption::KnownEscalations => Message::AssumedKnownEscalations,
        Assumption::RoleSessionMfa => Message::AssumedRoleSessionMfa,
    }
    .text()
}

/// The command that decides the same request again.
fn replay(command: &Prove, claim: &Claim, proof: &Proof) -> String {
    let mut words = vec!["steprole".to_owned(), "simulate".to_owned()];
    let mut add = |flag: &str, value: &str| words.extend([flag.to_owned(), quoted(value)]);
    for file in &command.account {
        add("--account", &file.display().to_string());
    }
    for file in &command.files {
        add("--policy", file);
    }
    let subject = caller(claim, proof);
    if let Subject::User(_) | Subject::Role(_) = subject {
        add("--as", &short(subject));
    }
    add("--action", &proof.request.action);
    add("--resource", &proof.request.resource);
    let mfa = match mfa(proof) {
        Some(true) => "yes",
        Some(false) => "no",
        None => "absent",
    };
    add("--mfa", mfa);
    for (key, value) in stated(proof) {
        let values = match value {
            Value::One(value) => std::slice::from_ref(value),
            Value::Many(values) => values,
        };
        for value in values {
            add("--context", &format!("{key}={value}"));
        }
    }
    words.join(" ")
}

/// As a shell takes it.
fn quoted(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:=@,+%".contains(&byte);
    if !text.is_empty() && text.bytes().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}
