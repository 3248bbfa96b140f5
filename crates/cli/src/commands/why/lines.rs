//! The three lines about a question that was decided here.

use steprole_policy::{ConditionTrace, Effect, Layer, Outcome, PrincipalKind, Seen};
use steprole_snapshot::{MfaState, Question};

use super::cause::Cause;
use super::finding::Finding;
use super::flip::{Change, Flip};
use super::report::{Fact, Report, Request};
use crate::commands::question::{layer_word, outcome_word, words};
use crate::language::Language;
use crate::messages::{Message, Text};

/// All that is known about one answer.
pub(crate) struct Answered<'a> {
    pub(crate) question: &'a Question,
    pub(crate) mfa: MfaState,
    pub(crate) decision: steprole_policy::Decision,
    pub(crate) finding: Finding,
    pub(crate) flips: Vec<Flip>,
    /// The answer with MFA, where that does not turn it around.
    pub(crate) with_mfa: Option<(Question, steprole_policy::Decision)>,
    pub(crate) language: Language,
}

impl Answered<'_> {
    /// The report.
    pub(crate) fn report(&self) -> Report {
        let question = self.question;
        let request = Request {
            principal: Some(question.caller.arn.clone()),
            action: Some(question.action.clone()),
            resource: Some(question.resource.clone()),
            mfa: Some(self.mfa.name()),
        };
        let statement = self.finding.statement.as_ref();
        let held = statement.and_then(|statement| question.layers.of_statement(statement));
        Report {
            layer: Some(layer_word(self.decision.because.layer)),
            policy: held.map(|held| held.origin.to_string()),
            statement: statement.map(|statement| statement.statement),
            conditions: self.finding.conditions.iter().map(fact).collect(),
            flips: self
                .flips
                .iter()
                .map(|flip| {
                    flip.changes
                        .iter()
                        .map(|change| self.say(&change_text(change)))
                        .collect()
                })
                .collect(),
            decided: self.decided(),
            missing: self.missing(),
            next: self.next(),
            ..Report::new(outcome_word(self.decision.outcome), self.finding.cause, request)
        }
    }

    fn say(&self, text: &Text) -> String {
        text.render(self.language)
    }

    fn decided(&self) -> String {
        let because = self.say(&words::because(self.question, self.decision));
        format!("{because} [{}]", self.finding.cause.code())
    }

    fn missing(&self) -> String {
        let text = match self.finding.cause {
            Cause::Allowed if self.finding.conditions.is_empty() => Message::MissingNothing.text(),
            Cause::Allowed => Message::MissingRestsOn.text().with("facts", self.facts()),
            Cause::DeniedWithoutMfa | Cause::AllowedWithMfa => self.mfa_fact(),
            Cause::DeniedUnderConditions => Message::MissingConditionsHold.text().with("facts", self.facts()),
            Cause::DeniedAlways => Message::MissingUnconditional.text(),
            Cause::ActionNotNamed => Message::MissingAction
                .text()
                .with("action", self.question.action.as_str()),
            Cause::ResourceNotNamed => Message::MissingResource
                .text()
                .with("statement", self.statement())
                .with("resources", self.written(Part::Resource)),
            Cause::CallerNotNamed => Message::MissingCaller
                .text()
                .with("statement", self.statement())
                .with("principals", self.written(Part::Principal)),
            Cause::KeyAbsent | Cause::ValueDiffers => Message::MissingKey
                .text()
                .with("facts", self.facts())
                .with("statement", self.statement())
                .with("wanted", self.wanted()),
            Cause::NoPolicy => self.no_policy(),
            Cause::NoSessionPolicy => Message::MissingSessionPolicy.text(),
            Cause::SessionCredentials => Message::MissingOwnKey.text(),
            Cause::Unsaid | Cause::Encoded => Message::MissingUnsaid.text(),
        };
        self.say(&text)
    }

    fn next(&self) -> String {
        if self.decision.is_allowed() {
            return match self.flips.first() {
                Some(flip) => self.say(
                    &Message::FlipRefused
                        .text()
                        .with("changes", self.changes(flip))
                        .with("because", words::because(&flip.question, flip.decision)),
                ),
                None => self.say(&Message::NextNothing.text()),
            };
        }
        if self.flips.is_empty() {
            return self.without_flip();
        }
        let told: Vec<String> = self
            .flips
            .iter()
            .map(|flip| self.say(&Message::FlipAllowed.text().with("changes", self.changes(flip))))
            .collect();
        let mut text = told.join(&self.say(&Message::FlipOr.text()));
        let with_code = self
            .flips
            .first()
            .filter(|flip| flip.changes.contains(&Change::Mfa(MfaState::Yes)));
        if let Some(command) = with_code.and_then(|flip| mfa_command(&flip.question)) {
            text.push_str(": ");
            text.push_str(&command);
        }
        text
    }

    /// No change of the request helps: whose turn it is.
    fn without_flip(&self) -> String {
        if let Some((question, decision)) = &self.with_mfa {
            let text = Message::NextAfterMfa
                .text()
                .with("because", words::because(question, *decision));
            return self.say(&text);
        }
        let question = self.question;
        let text = match (self.decision.outcome, self.decision.because.layer) {
            (Outcome::ExplicitDeny, _) => Message::NextDenied.text().with("statement", self.statement()),
            (_, Layer::Credential) => Message::NextOwnKey.text(),
            (_, Layer::Boundary) => Message::NextBoundary.text(),
            (_, Layer::Session) => Message::NextSession.text(),
            (_, Layer::ServiceControl | Layer::ResourceControl) => Message::NextOrganization.text(),
            (_, Layer::VpcEndpoint) => Message::NextVpcEndpoint.text(),
            (_, Layer::Trust) => Message::NextTrust
                .text()
                .with("who", question.caller.arn.as_str()),
            (_, Layer::Resource) => Message::NextResource
                .text()
                .with("who", question.caller.arn.as_str()),
            _ => Message::NextIdentity
                .text()
                .with("action", question.action.as_str())
                .with("resource", question.resource.as_str()),
        };
        self.say(&text)
    }

    fn mfa_fact(&self) -> Text {
        let seen = self.finding.conditions.iter().find_map(|condition| {
            let is_present = condition.key.eq_ignore_ascii_case("aws:MultiFactorAuthPresent");
            is_present.then_some(&condition.seen)
        });
        match (seen, self.mfa, self.question.caller.kind) {
            (Some(Seen::One(_)), _, PrincipalKind::RoleSession) => Message::MissingMfaRole.text(),
            (Some(Seen::One(_)), _, _) | (None, MfaState::No, _) => Message::MissingMfaFalse.text(),
            _ => Message::MissingMfaAbsent.text(),
        }
    }

    fn no_policy(&self) -> Text {
        match self.decision.because.layer {
            Layer::Trust => Message::MissingTrust
                .text()
                .with("role", self.question.resource.as_str()),
            Layer::Resource => Message::MissingResourcePolicy
                .text()
                .with("resource", self.question.resource.as_str()),
            _ => Message::MissingPolicies
                .text()
                .with("who", self.question.caller.short()),
        }
    }

    fn statement(&self) -> String {
        let told = self.finding.statement.as_ref().and_then(|trace| {
            let held = self.question.layers.of_statement(trace)?;
            Some(self.say(&words::statement(held, trace.statement)))
        });
        told.unwrap_or_default()
    }

    /// What the statement lists, shortened.
    fn written(&self, part: Part) -> String {
        const SHOWN: usize = 3;
        let entries = self.finding.statement.as_ref().and_then(|trace| {
            let held = self.question.layers.of_statement(trace)?;
            let statement = held.document.document().statements().get(trace.statement)?;
            Some(match part {
                Part::Resource => statement
                    .resource
                    .iter()
                    .flat_map(|element| &element.value.entries)
                    .map(|entry| entry.text.clone())
                    .collect::<Vec<_>>(),
                Part::Principal => statement
                    .principal
                    .iter()
                    .flat_map(|element| &element.value.entries)
                    .map(|named| named.entry.text.clone())
                    .collect(),
            })
        });
        let entries = entries.unwrap_or_default();
        let mut shown: Vec<&str> = entries.iter().take(SHOWN).map(String::as_str).collect();
        if entries.len() > SHOWN {
            shown.push("…");
        }
        shown.join(", ")
    }

    fn facts(&self) -> String {
        let facts = self.finding.conditions.iter().map(|condition| {
            self.say(&match &condition.seen {
                Seen::Absent => Message::FactAbsent.text().with("key", condition.key.as_str()),
                Seen::One(value) => Message::FactIs
                    .text()
                    .with("key", condition.key.as_str())
                    .with("value", format!("`{value}`")),
                Seen::Many(values) => Message::FactIs
                    .text()
                    .with("key", condition.key.as_str())
                    .with("value", format!("[{}]", values.join(", "))),
            })
        });
        facts.collect::<Vec<_>>().join(", ")
    }

    fn wanted(&self) -> String {
        let wanted = self
            .finding
            .conditions
            .iter()
            .map(|condition| format!("{} {}", condition.operator, condition.wanted.join(" | ")));
        wanted.collect::<Vec<_>>().join(", ")
    }

    fn changes(&self, flip: &Flip) -> String {
        let changes = flip.changes.iter().map(|change| self.say(&change_text(change)));
        changes
            .collect::<Vec<_>>()
            .join(&self.say(&Message::FlipAnd.text()))
    }
}

/// The command that gets a session with MFA, for somebody who can run one.
fn mfa_command(question: &Question) -> Option<String> {
    let caller = &question.caller;
    if caller.kind != PrincipalKind::User {
        return None;
    }
    let partition = caller.arn.split(':').nth(1)?;
    // no policy and no listing tells what the device is called
    Some(format!(
        "aws sts get-session-token --serial-number arn:{partition}:iam::{}:mfa/DEVICE --token-code CODE",
        caller.account
    ))
}

#[derive(Clone, Copy)]
enum Part {
    Principal,
    Resource,
}

fn change_text(change: &Change) -> Text {
    match change {
        Change::Mfa(MfaState::Yes) => Message::ChangeMfa.text(),
        Change::Mfa(MfaState::No) => Message::ChangeMfaSession.text(),
        Change::Mfa(MfaState::Absent) => Message::ChangeMfaKey.text(),
        Change::Key { key, value } => Message::ChangeKey
            .text()
            .with("key", key.as_str())
            .with("value", value.as_str()),
        Change::NoKey(key) => Message::ChangeNoKey.text().with("key", key.as_str()),
        Change::Resource(resource) => Message::ChangeResource.text().with("resource", resource.as_str()),
        Change::Caller(caller) => Message::ChangeCaller.text().with("who", caller.short()),
    }
}

fn fact(condition: &ConditionTrace) -> Fact {
    Fact {
        key: condition.key.clone(),
        operator: condition.operator.clone(),
        wanted: condition.wanted.clone(),
        seen: match &condition.seen {
            Seen::Absent => None,
            Seen::One(value) => Some(vec![value.clone()]),
            Seen::Many(values) => Some(values.clone()),
        },
        holds: condition.holds,
    }
}

/// Which effect a statement has, in the policy's word.
pub(super) fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Allow => "Allow",
        Effect::Deny => "Deny",
    }
}
