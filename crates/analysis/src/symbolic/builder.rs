//! From documents to literals.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use steprole_policy::{
    Comparison, Condition, ConditionTest, Document, Effect, NamedPrincipal, PrincipalType, Semantics,
    Statement, Version, resource_shapes,
};

use super::answer::Reason;
use super::classes::ActionSet;
use super::facts::Facts;
use super::fold;
use super::formula::Term;
use super::glob::{Glob, Letter, Reading};
use super::problem::{Case, Layer, Side};
use super::query::Allowed;
use super::theory::{Domain, KeyAtom, KeyTheory, ResourceTheory};
use super::universe::Universe;
use super::value::Value;
use crate::variable::variables;

/// The colons between the segments of an ARN.
const SEGMENT_COLONS: usize = 5;

pub(crate) struct Builder<'b> {
    pub(crate) facts: &'b Facts,
    pub(crate) semantics: Semantics,
    pub(crate) universe: &'b Universe,
    pub(crate) resource: ResourceTheory,
    pub(crate) keys: Vec<KeyTheory>,
    /// Places of keys by folded name.
    pub(crate) places: BTreeMap<String, usize>,
    pub(crate) sets: Vec<ActionSet>,
    /// The only actions that are asked about, in lower case; empty: all.
    pub(crate) only: Vec<String>,
    pub(crate) cases: Vec<Case>,
    pub(crate) open: BTreeSet<String>,
    pub(crate) not_covered: Option<Reason>,
}

impl Builder<'_> {
    pub(crate) fn set(&mut self, set: ActionSet) -> u32 {
        let known = self.sets.iter().position(|each| *each == set);
        let place = known.unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        });
        u32::try_from(place).unwrap_or_default()
    }

    pub(crate) fn side<'a>(&mut self, allowed: &'a Allowed<'a>) -> Side<'a> {
        let mut layers = vec![self.layer(&allowed.identity, false)];
        for documents in allowed
            .boundary
            .iter()
            .chain(&allowed.session)
            .chain(&allowed.service_control)
        {
            layers.push(self.layer(documents, false));
        }
        let resource_control = allowed
            .resource_control
            .iter()
            .map(|level| self.layer(level, true));
        Side {
            layers,
            resource_control: resource_control.collect(),
            allowed,
            policies: OnceCell::new(),
        }
    }

    fn layer(&mut self, documents: &[&Document], resource_controlled: bool) -> Layer {
        let mut layer = Vec::new();
        let mut allows = false;
        for document in documents {
            for statement in document.statements() {
                allows |= statement.effect.value == Effect::Allow;
                if let Some(case) = self.case(statement, document.version(), resource_controlled) {
                    layer.push(self.cases.len());
                    self.cases.push(case);
                }
            }
        }
        if resource_controlled && !allows {
            // the allow that is attached everywhere and that no file lists [doc: orgs_manage_policies_rcps]
            let set = self.set(ActionSet {
                negated: false,
                patterns: vec!["*".to_owned()],
            });
            layer.push(self.cases.len());
            self.cases.push(Case {
                effect: Effect::Allow,
                set,
                terms: Vec::new(),
            });
        }
        layer
    }

    /// What a statement says; nothing when it never applies.
    fn case(&mut self, statement: &Statement, version: Version, resource_controlled: bool) -> Option<Case> {
        let effect = statement.effect.value;
        if effect == Effect::Allow && !statement.effect_is_exact {
            return None;
        }
        if let Some(principals) = &statement.principal {
            let is_everyone = |named: &NamedPrincipal| {
                matches!(named.kind, None | Some(PrincipalType::Aws)) && named.entry.text == "*"
            };
            let everyone = !principals.value.negated && principals.value.entries.iter().any(is_everyone);
            if !resource_controlled && effect == Effect::Allow {
                // malformed: it keeps an allow from granting, and a deny from nothing
                return None;
            }
            if resource_controlled && !everyone {
                self.not_covered = Some(Reason::NotCovered(
                    "a `Principal` other than `*` in a resource control policy".to_owned(),
                ));
            }
        }
        let set = ActionSet::of(statement)?;
        if !self.only.is_empty() && !self.only.iter().any(|action| set.holds(action)) {
            // about none of the actions that are asked about
            return None;
        }
        let set = self.set(set);
        let mut terms = Vec::new();
        let resource = &statement.resource.as_ref()?.value;
        if resource.entries.is_empty() {
            return None;
        }
        let shapes = resource_shapes(resource, version, &self.semantics);
        let mut globs = Vec::new();
        for shape in &shapes {
            globs.extend(self.substituted(&Glob::of_shape(shape, Reading::Exact)));
        }
        let is_all = globs
            .iter()
            .any(|glob| matches!(glob.letters(), [Letter::Star { crosses: true }]));
        match (is_all, globs.is_empty(), resource.negated) {
            (true, _, false) | (_, true, true) => {}
            (true, _, true) | (_, true, false) => return None,
            (false, false, negated) => {
                let atom = self.resource.atom(globs);
                terms.push(Term {
                    variable: 0,
                    literal: (atom, !negated),
                });
            }
        }
        for condition in statement.conditions() {
            terms.push(self.condition(condition, version));
        }
        terms.sort_unstable();
        terms.dedup();
        Some(Case { effect, set, terms })
    }

    fn condition(&mut self, condition: &Condition, version: Version) -> Term {
        let folded = condition.key.text.to_ascii_lowercase();
        let place = self.place(&folded, &condition.key.text);
        let mut texts: Vec<String> = condition.values.iter().map(|value| value.text.clone()).collect();
        let test = ConditionTest::compile(condition, version);
        let shapes = test.shapes();
        let has_variables = test.has_variables();
        let mut is_open = false;
        let reading = match condition.operator.comparison {
            Comparison::ArnEquals
            | Comparison::ArnLike
            | Comparison::ArnNotEquals
            | Comparison::ArnNotLike => Reading::Segments,
            Comparison::StringEqualsIgnoreCase | Comparison::StringNotEqualsIgnoreCase => Reading::AnyCase,
            _ => Reading::Exact,
        };
        let globs = shapes.and_then(|shapes| {
            let mut globs = Vec::new();
            for shape in &shapes {
                let Some(glob) = self.substituted(&Glob::of_shape(shape, reading)) else {
                    continue;
                };
                if reading == Reading::AnyCase {
                    let Some(spelled) = fold::alternatives(&glob) else {
                        is_open = true;
                        return None;
                    };
                    globs.extend(spelled);
                } else {
                    globs.push(glob);
                }
            }
            is_open = globs.iter().any(Glob::has_variables);
            Some(globs)
        });
        if globs.is_none() && has_variables {
            is_open = true;
            let names = condition.values.iter().flat_map(|value| variables(&value.text));
            self.open
                .extend(names.map(|variable| variable.name.to_ascii_lowercase()));
        }
        texts.sort_unstable();
        texts.dedup();
        let Some(key) = self.keys.get_mut(place) else {
            return Term {
                variable: 0,
                literal: (0, false),
            };
        };
        let same = |atom: &KeyAtom| {
            atom.operator == condition.operator
                && atom.texts == texts
                && atom.globs == globs
                && atom.is_open == is_open
        };
        let atom = key.atoms.iter().position(same).unwrap_or_else(|| {
            key.atoms.push(KeyAtom {
                operator: condition.operator,
                texts,
                test,
                globs,
                is_open,
            });
            key.atoms.len() - 1
        });
        Term {
            variable: u32::try_from(place + 1).unwrap_or(u32::MAX),
            literal: (u32::try_from(atom).unwrap_or_default(), true),
        }
    }

    fn place(&mut self, folded: &str, spelled: &str) -> usize {
        if let Some(place) = self.places.get(folded) {
            return *place;
        }
        let name = self.facts.name(folded).unwrap_or(spelled);
        self.keys.push(KeyTheory::new(name, self.domain(folded)));
        self.places.insert(folded.to_owned(), self.keys.len() - 1);
        self.keys.len() - 1
    }

    fn domain(&self, folded: &str) -> Domain {
        let known = self.universe.catalog.condition_key(folded);
        Domain {
            kind: known.map(steprole_catalog::ConditionKey::kind),
            multivalued: known.map(steprole_catalog::ConditionKey::multivalued),
            listed: self.facts.values(folded).map(<[Option<Value>]>::to_vec),
        }
    }

    /// A glob with the variables put in whose value is known; nothing when one of them has none.
    fn substituted(&mut self, glob: &Glob) -> Option<Glob> {
        if !glob.has_variables() {
            return Some(glob.clone());
        }
        let mut letters: Vec<Letter> = Vec::new();
        let mut segmented = false;
        let colons = |letters: &[Letter]| {
            letters
                .iter()
                .filter(|letter| **letter == Letter::Char(':'))
                .count()
        };
        for letter in glob.letters() {
            // a value may have brought the colons after which wildcards are free
            match letter {
                Letter::One { crosses: false } if colons(&letters) >= SEGMENT_COLONS => {
                    letters.push(Letter::One { crosses: true });
                    continue;
                }
                Letter::Star { crosses: false } if colons(&letters) >= SEGMENT_COLONS => {
                    letters.push(Letter::Star { crosses: true });
                    continue;
                }
                _ => {}
            }
            let Letter::Variable {
                key,
                default,
                reading,
            } = letter
            else {
                letters.push(letter.clone());
                continue;
            };
            segmented |= *reading == Reading::Segments;
            let spelled = |text: &str| -> Vec<Letter> {
                match reading {
                    Reading::AnyCase => fold::letters(text.chars()).collect(),
                    _ => text.chars().map(Letter::Char).collect(),
                }
            };
            match self.facts.only(key) {
                Some(Some(Value::One(value))) => letters.extend(spelled(value)),
                // a multivalued key has no value here
                Some(None | Some(Value::Many(_))) => match default {
                    Some(default) => letters.extend(spelled(default)),
                    None => return None,
                },
                None => {
                    self.open.insert(key.clone());
                    letters.push(letter.clone());
                }
            }
        }
        let whole = colons(&letters) >= SEGMENT_COLONS;
        let glob = Glob::new(letters);
        (!segmented || whole || glob.has_variables()).then_some(glob)
    }
}
