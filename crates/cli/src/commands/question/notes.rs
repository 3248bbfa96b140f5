//! What a question leaves open, told beside its answer: nothing is assumed in silence.

use std::collections::{BTreeMap, BTreeSet};

use steprole_catalog::catalog;
use steprole_policy::{Explanation, Seen};
use steprole_snapshot::Question;

use crate::failure::Failure;
use crate::messages::{Message, Text};
use crate::output::Output;

/// Collects what there is to say, each thing once.
#[derive(Default)]
pub(crate) struct Notes {
    /// Condition keys that policies ask about and nobody told, with the first spelling seen.
    untold: BTreeMap<String, String>,
    actions: BTreeSet<String>,
    others: Vec<Text>,
}

impl Notes {
    /// Looks at a question and its answer.
    pub(crate) fn look(&mut self, question: &Question, explanation: &Explanation) {
        for key in untold(question, explanation) {
            self.untold.entry(key.to_ascii_lowercase()).or_insert(key);
        }
        if self.actions.insert(question.action.clone()) {
            self.others.extend(about_action(question));
        }
    }

    /// Says it all, to people.
    pub(crate) fn say(self, output: &mut Output) -> Result<(), Failure> {
        for text in self.others {
            output.say(&text)?;
        }
        if !self.untold.is_empty() {
            let keys: Vec<String> = self.untold.into_values().collect();
            output.say(&Message::NoteUntold.text().with("keys", keys.join(", ")))?;
        }
        Ok(())
    }
}

/// The keys that statements about the request ask for, that count as absent, and that a real request might carry.
pub(crate) fn untold(question: &Question, explanation: &Explanation) -> Vec<String> {
    let mut keys = Vec::new();
    for statement in explanation.near() {
        if !(statement.resource.matched && statement.principal.matched) {
            continue;
        }
        for condition in &statement.conditions {
            if condition.seen == Seen::Absent
                && !question.caller.settles(&condition.key)
                && !keys.contains(&condition.key)
            {
                keys.push(condition.key.clone());
            }
        }
    }
    keys
}

/// What the catalogue says of an action that does not fit the question.
fn about_action(question: &Question) -> Option<Text> {
    let name = question.action.as_str();
    let Some(action) = catalog().action(name) else {
        let near: Vec<&str> = catalog()
            .nearest_actions(name)
            .into_iter()
            .map(steprole_catalog::Action::name)
            .collect();
        let text = if near.is_empty() {
            Message::NoteUnknownAction.text()
        } else {
            Message::NoteMisspeltAction.text().with("near", near.join(", "))
        };
        return Some(text.with("action", name).with("date", catalog().built().date));
    };
    let about_all = question.resource == "*";
    if about_all && !action.wildcard_only() {
        return Some(Message::NoteResourceMissing.text().with("action", name));
    }
    if !about_all && action.wildcard_only() {
        return Some(Message::NoteResourceUseless.text().with("action", name));
    }
    None
}
