//! What was proved before: the same question about the same policies is not asked twice.
//!
//! In an account of five thousand most people carry the policies of their groups, and most questions about them are the same
//! question. Only proofs are kept: whoever gets something is asked about by name, so that the request is theirs.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use steprole_policy::{Document, Effect};
use steprole_snapshot::{HeldPolicy, Layers};

use super::account::denies_only;
use crate::symbolic::{Facts, actions_hold};
use crate::variable::variables;

/// A question, as far as its answer can depend on it.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(super) struct Question {
    /// Documents by layer, by the place they are kept at.
    documents: Vec<Vec<usize>>,
    about: String,
}

/// The questions of one account that were answered with a proof.
#[derive(Debug, Default)]
pub(super) struct Proved {
    questions: Mutex<HashSet<Question>>,
    keys: Mutex<HashMap<usize, Arc<BTreeSet<String>>>>,
    relevant: Mutex<HashMap<(usize, Vec<String>), bool>>,
    /// Documents without what they allow; kept, because they have their place too.
    denying: Mutex<HashMap<usize, HeldPolicy>>,
}

impl Proved {
    pub(super) fn holds(&self, question: &Question) -> bool {
        let known = self.questions.lock().unwrap_or_else(PoisonError::into_inner);
        known.contains(question)
    }

    pub(super) fn keep(&self, question: Question) {
        let mut known = self.questions.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(question);
    }

    /// The question whether `identity`, under the other layers of `layers`, lets anything through.
    ///
    /// `about` says all that the policies and the facts do not: actions, resources, trust policies, kind of caller.
    pub(super) fn question(
        &self,
        identity: &[&HeldPolicy],
        layers: &Layers,
        actions: &[String],
        facts: &Facts,
        about: &str,
    ) -> Question {
        let lists = std::iter::once(identity.to_vec())
            .chain(layers.boundary.iter().map(|list| list.iter().collect()))
            .chain(layers.session.iter().map(|list| list.iter().collect()))
            .chain(layers.service_control.iter().map(|list| list.iter().collect()))
            .chain(layers.resource_control.iter().map(|list| list.iter().collect()));
        let mut documents = Vec::new();
        let mut keys = BTreeSet::new();
        for list in lists {
            let list: Vec<&HeldPolicy> = list;
            let mut places = Vec::new();
            for held in list {
                if !self.is_about(held, actions) {
                    continue;
                }
                places.push(place(held));
                keys.extend(self.keys(held).iter().cloned());
            }
            documents.push(places);
        }
        let shape = (
            layers.boundary.is_some(),
            layers.session.is_some(),
            layers.service_control.len(),
            layers.resource_control.len(),
        );
        Question {
            documents,
            about: format!("{about}\n{shape:?}\n{actions:?}\n{}", facts.about(&keys)),
        }
    }

    /// A policy without what it allows.
    pub(super) fn denies_only(&self, held: &HeldPolicy) -> HeldPolicy {
        let mut known = self.denying.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known.entry(place(held));
        let reduced = found.or_insert_with(|| {
            let text = denies_only(held.document.text());
            let read = text.and_then(|text| HeldPolicy::read(held.origin.clone(), text).ok());
            // what cannot be reduced says the same with its allows
            read.unwrap_or_else(|| held.clone())
        });
        reduced.clone()
    }

    /// The same, found once.
    fn keys(&self, held: &HeldPolicy) -> Arc<BTreeSet<String>> {
        let mut known = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known.entry(place(held));
        Arc::clone(found.or_insert_with(|| Arc::new(keys(held.document.document()))))
    }

    /// Whether some statement of a document is about one of the actions (none given: about anything).
    pub(super) fn is_about(&self, held: &HeldPolicy, actions: &[String]) -> bool {
        if actions.is_empty() {
            return true;
        }
        let mut known = self.relevant.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known.entry((place(held), actions.to_vec()));
        *found.or_insert_with(|| {
            let statements = held.document.document().statements();
            statements
                .iter()
                .any(|statement| actions_hold(statement, actions))
        })
    }
}

/// Whether a document has a statement of this effect.
pub(super) fn has(held: &HeldPolicy, effect: Effect) -> bool {
    let mut statements = held.document.document().statements().iter();
    statements.any(|statement| statement.effect.value == effect)
}

/// Documents are shared, and the account keeps them as long as it is asked about.
fn place(held: &HeldPolicy) -> usize {
    Arc::as_ptr(&held.document) as usize
}

/// The condition keys that a document asks about or puts into its texts, folded.
pub(super) fn keys(document: &Document) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for statement in document.statements() {
        let mut texts: Vec<&str> = Vec::new();
        if let Some(resource) = &statement.resource {
            if resource.value.entries.is_empty() {
                // it applies to nothing
                continue;
            }
            texts.extend(resource.value.entries.iter().map(|entry| entry.text.as_str()));
        }
        for condition in statement.conditions() {
            found.insert(condition.key.text.to_ascii_lowercase());
            texts.extend(condition.values.iter().map(|value| value.text.as_str()));
        }
        let names = texts.into_iter().flat_map(variables);
        found.extend(names.map(|variable| variable.name.to_ascii_lowercase()));
    }
    found
}
