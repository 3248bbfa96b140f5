use std::collections::BTreeMap;

use steprole_policy::{Document, Semantics};

use crate::symbolic::{Allowed, Answer, Counterexample, Query, Reason, Universe};

/// What a new set of identity policies permits, beside an old one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verdict {
    /// The same requests.
    Equal,
    /// All that the old one permits, and more.
    Wider,
    /// Less, and nothing else.
    Narrower,
    /// Some requests more and some less.
    Both,
    /// One of the directions could not be settled.
    Unknown,
}

impl Verdict {
    /// One word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Wider => "wider",
            Self::Narrower => "narrower",
            Self::Both => "both",
            Self::Unknown => "unknown",
        }
    }
}

/// The difference between two sets of policies.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Comparison {
    /// In one word.
    pub verdict: Verdict,
    /// What only the new one permits, a statement each.
    pub gained: Vec<Difference>,
    /// What only the old one permits, a statement each.
    pub lost: Vec<Difference>,
    /// Why a direction could not be settled.
    pub unknown: Vec<Reason>,
}

/// Requests that one statement permits and the other side does not, with one of them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Difference {
    /// The document, by its place on its side.
    pub document: usize,
    /// The statement, by its place in the document.
    pub statement: usize,
    /// Its `Sid`.
    pub sid: Option<String>,
    /// The entries of its `Action` that hold such requests; for a `NotAction` single actions.
    pub actions: Vec<String>,
    /// One such request, replayed through the one decision.
    pub request: Counterexample,
}

/// Compares what two sets of identity policies permit, over all requests.
pub fn compare(
    old: &[&Document],
    new: &[&Document],
    semantics: Semantics,
    universe: &Universe,
) -> Comparison {
    let (gained, mut unknown) = only_in(new, old, semantics, universe);
    let (lost, rest) = only_in(old, new, semantics, universe);
    unknown.extend(rest);
    let verdict = match (gained.is_empty(), lost.is_empty()) {
        // a direction with a request in it is settled, whatever else is unknown
        (false, false) => Verdict::Both,
        _ if !unknown.is_empty() => Verdict::Unknown,
        (true, true) => Verdict::Equal,
        (false, true) => Verdict::Wider,
        (true, false) => Verdict::Narrower,
    };
    Comparison {
        verdict,
        gained,
        lost,
        unknown,
    }
}

/// What the first permits and the second does not.
fn only_in(
    first: &[&Document],
    second: &[&Document],
    semantics: Semantics,
    universe: &Universe,
) -> (Vec<Difference>, Vec<Reason>) {
    let query = Query {
        and_not: Some(Allowed::by(second.iter().copied())),
        semantics,
        ..Query::new(Allowed::by(first.iter().copied()))
    };
    let mut found: BTreeMap<(usize, usize), Difference> = BTreeMap::new();
    let mut unknown = Vec::new();
    for (_, answer) in query.ask_all(universe) {
        match answer {
            Answer::Proved => {}
            Answer::Unknown(reason) => unknown.push(reason),
            Answer::Refuted(request) => {
                let place = (
                    request.because.policy.unwrap_or_default(),
                    request.because.statement.unwrap_or_default(),
                );
                let statement = first
                    .get(place.0)
                    .and_then(|document| document.statements().get(place.1));
                let entries = statement.and_then(|statement| statement.action.as_ref());
                let listed = entries
                    .filter(|element| !element.value.negated)
                    .and_then(|element| {
                        let mut entries = element.value.entries.iter();
                        entries.find(|entry| crate::glob::matches_action(&entry.text, &request.action))
                    });
                let action = listed.map_or_else(|| request.action.clone(), |entry| entry.text.clone());
                let difference = found.entry(place).or_insert_with(|| Difference {
                    document: place.0,
                    statement: place.1,
                    sid: statement.and_then(|statement| Some(statement.sid.as_ref()?.value.clone())),
                    actions: Vec::new(),
                    request: (*request).clone(),
                });
                // known actions make better examples
                if request.is_known_action && !difference.request.is_known_action {
                    difference.request = *request;
                }
                if !difference.actions.contains(&action) {
                    difference.actions.push(action);
                }
            }
        }
    }
    (found.into_values().collect(), unknown)
}
