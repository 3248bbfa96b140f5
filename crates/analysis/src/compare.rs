use std::collections::BTreeMap;

use steprole_policy::{Document, Effect, Operator, Semantics, Statement, Version};

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
    let Some(only) = news(first, second) else {
        return (Vec::new(), Vec::new());
    };
    let query = Query {
        only,
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

/// What a statement says, whatever its `Sid` and the order of its lists.
type Said<'d> = (
    Version,
    Effect,
    (bool, Vec<&'d str>),
    (bool, Vec<&'d str>),
    Vec<(Operator, &'d str, Vec<&'d str>)>,
);

/// Nothing for a statement that AWS would refuse.
fn said(statement: &Statement, version: Version) -> Option<Said<'_>> {
    fn sorted(mut texts: Vec<&str>) -> Vec<&str> {
        texts.sort_unstable();
        texts
    }
    if statement.principal.is_some() || !statement.effect_is_exact {
        return None;
    }
    let action = &statement.action.as_ref()?.value;
    let resource = &statement.resource.as_ref()?.value;
    let actions = action.entries.iter().map(|entry| entry.text.as_str()).collect();
    let resources = resource.entries.iter().map(|entry| entry.text.as_str()).collect();
    let conditions = statement.conditions().iter().map(|condition| {
        let values = condition.values.iter().map(|value| value.text.as_str()).collect();
        (condition.operator, condition.key.text.as_str(), sorted(values))
    });
    Some((
        version,
        statement.effect.value,
        (action.negated, sorted(actions)),
        (resource.negated, sorted(resources)),
        conditions.collect(),
    ))
}

/// The actions that only the first can permit, when they are named one by one; none named: any. Nothing when there are
/// none at all.
///
/// What an `Allow` permits that stands in both, the second permits as well, unless a `Deny` of its own keeps it from that.
fn news(first: &[&Document], second: &[&Document]) -> Option<Vec<String>> {
    fn all<'d>(documents: &[&'d Document]) -> impl Iterator<Item = (&'d Statement, Option<Said<'d>>)> {
        documents.iter().copied().flat_map(|document| {
            let version = document.version();
            let statements = document.statements().iter();
            statements.map(move |statement| (statement, said(statement, version)))
        })
    }
    let any = Some(Vec::new());
    let known: Vec<Option<Said<'_>>> = all(second).map(|(_, said)| said).collect();
    let own: Vec<Option<Said<'_>>> = all(first).map(|(_, said)| said).collect();
    let denied_in_both = all(second)
        .filter(|(statement, _)| statement.effect.value == Effect::Deny)
        .all(|(_, said)| said.is_some() && own.contains(&said));
    if !denied_in_both {
        return any;
    }
    let new: Vec<&Statement> = all(first)
        .filter(|(statement, said)| {
            statement.effect.value == Effect::Allow && (said.is_none() || !known.contains(said))
        })
        .map(|(statement, _)| statement)
        .collect();
    if new.is_empty() {
        return None;
    }
    let mut actions = Vec::new();
    for statement in new {
        let Some(action) = statement.action.as_ref().map(|element| &element.value) else {
            continue;
        };
        let is_listed = |text: &str| text.contains(':') && !text.contains(['*', '?']);
        if action.negated || !action.entries.iter().all(|entry| is_listed(&entry.text)) {
            return any;
        }
        actions.extend(action.entries.iter().map(|entry| entry.text.to_ascii_lowercase()));
    }
    actions.sort_unstable();
    actions.dedup();
    if actions.is_empty() { None } else { Some(actions) }
}
