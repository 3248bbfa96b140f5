//! The tableau: open alternatives are tried until every branch is closed or one has a model.

use std::collections::BTreeMap;
use std::rc::Rc;

use steprole_policy::{Context, Semantics};

use super::formula::{Formula, Term};
use super::product::Effort;
use super::theory::{Check, KeyTheory, Literal, ResourceTheory};
use super::value::Value;

/// The variables of a query.
#[derive(Debug)]
pub(crate) struct Theories {
    pub(crate) resource: ResourceTheory,
    pub(crate) keys: Vec<KeyTheory>,
    /// Keys whose value is known, for variables and conditions alike.
    pub(crate) known: Context<'static>,
    pub(crate) semantics: Semantics,
    pub(crate) fresh: char,
    /// What the searches of the whole query may still cost.
    pub(crate) effort: Rc<Effort>,
}

/// What a branch says about the request.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    pub(crate) resource: String,
    /// By the key's place; absent ones are `None`.
    pub(crate) values: BTreeMap<usize, Option<Value>>,
}

/// How a class ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum End {
    /// No request satisfies the formula.
    Closed,
    /// The visitor took a model.
    Taken,
    /// Some branch could be neither closed nor shown.
    Open,
    /// The step cap was reached.
    Capped,
}

/// Steps of one class before it is given up.
const STEPS: usize = 200_000;

pub(crate) struct Tableau<'t, V> {
    theories: &'t Theories,
    /// Literals by variable.
    branch: BTreeMap<u32, Vec<Literal>>,
    /// Variables on whose values nothing can be said for sure.
    unsure: usize,
    steps: usize,
    /// Takes a model that it could replay; gets whether the branch was sure.
    visit: V,
}

impl<'t, V: FnMut(Model, bool) -> bool> Tableau<'t, V> {
    pub(crate) fn new(theories: &'t Theories, visit: V) -> Self {
        Self {
            theories,
            branch: BTreeMap::new(),
            unsure: 0,
            steps: 0,
            visit,
        }
    }

    pub(crate) fn run(&mut self, formula: &[Formula]) -> End {
        self.solve(formula.iter().collect(), Vec::new())
    }

    fn check(&self, variable: u32) -> Check<Option<Value>> {
        let Some(literals) = self.branch.get(&variable) else {
            return Check::Yes(None);
        };
        let theories = self.theories;
        if variable == 0 {
            return match theories
                .resource
                .check(literals, theories.fresh, &theories.effort)
            {
                Check::Yes(text) => Check::Yes(Some(Value::One(text))),
                Check::No => Check::No,
                Check::Maybe(text) => Check::Maybe(text.map(|text| Some(Value::One(text)))),
            };
        }
        let key = theories.keys.get(variable as usize - 1);
        key.map_or(Check::No, |key| {
            key.check(
                literals,
                &theories.known,
                &theories.semantics,
                theories.fresh,
                &theories.effort,
            )
        })
    }

    /// Adds a literal; gives back whether the branch can go on, and whether the literal is new.
    fn assert(&mut self, term: Term) -> (bool, bool) {
        self.steps += 1;
        let literals = self.branch.entry(term.variable).or_default();
        let opposite = (term.literal.0, !term.literal.1);
        if literals.binary_search(&opposite).is_ok() {
            return (false, false);
        }
        match literals.binary_search(&term.literal) {
            Ok(_) => (true, false),
            Err(place) => {
                literals.insert(place, term.literal);
                (self.check(term.variable) != Check::No, true)
            }
        }
    }

    fn retract(&mut self, term: Term) {
        if let Some(literals) = self.branch.get_mut(&term.variable)
            && let Ok(place) = literals.binary_search(&term.literal)
        {
            literals.remove(place);
            if literals.is_empty() {
                self.branch.remove(&term.variable);
            }
        }
    }

    /// Asserts what must hold, and collects what is left to choose. False: the branch is closed.
    fn require<'f>(
        &mut self,
        formula: &'f Formula,
        open: &mut Vec<&'f [Formula]>,
        trail: &mut Vec<Term>,
    ) -> bool {
        match formula {
            Formula::Term(term) => {
                let (goes_on, is_new) = self.assert(*term);
                if is_new {
                    trail.push(*term);
                }
                goes_on
            }
            Formula::All(parts) => parts.iter().all(|part| self.require(part, open, trail)),
            Formula::Any(parts) => match parts.as_slice() {
                [] => false,
                [only] => self.require(only, open, trail),
                parts => {
                    open.push(parts);
                    true
                }
            },
        }
    }

    /// Whether an alternative can hold on this branch, looking only at what it asserts at once.
    fn is_possible(&mut self, formula: &Formula) -> bool {
        let (mut open, mut trail) = (Vec::new(), Vec::new());
        let possible = self.require(formula, &mut open, &mut trail);
        self.undo(&trail);
        possible
    }

    fn holds_already(&self, formula: &Formula) -> bool {
        match formula {
            Formula::Term(term) => self
                .branch
                .get(&term.variable)
                .is_some_and(|literals| literals.binary_search(&term.literal).is_ok()),
            Formula::All(parts) => parts.iter().all(|part| self.holds_already(part)),
            Formula::Any(parts) => parts.iter().any(|part| self.holds_already(part)),
        }
    }

    fn undo(&mut self, trail: &[Term]) {
        trail.iter().rev().for_each(|term| self.retract(*term));
    }

    fn solve<'f>(&mut self, must: Vec<&'f Formula>, mut open: Vec<&'f [Formula]>) -> End {
        let mut trail = Vec::new();
        let end = if must
            .into_iter()
            .all(|formula| self.require(formula, &mut open, &mut trail))
        {
            self.choose(open, &mut trail)
        } else {
            End::Closed
        };
        self.undo(&trail);
        end
    }

    fn choose<'f>(&mut self, mut open: Vec<&'f [Formula]>, trail: &mut Vec<Term>) -> End {
        let (choice, possible) = loop {
            if self.steps > STEPS {
                return End::Capped;
            }
            let mut best: Option<(usize, Vec<&'f Formula>)> = None;
            let mut forced = None;
            open.retain(|parts| !parts.iter().any(|part| self.holds_already(part)));
            for (index, parts) in open.iter().copied().enumerate() {
                let possible: Vec<&'f Formula> = parts.iter().filter(|part| self.is_possible(part)).collect();
                match possible.as_slice() {
                    [] => return End::Closed,
                    [only] => {
                        forced = Some((index, *only));
                        break;
                    }
                    _ => {}
                }
                if best
                    .as_ref()
                    .is_none_or(|(_, least)| possible.len() < least.len())
                {
                    best = Some((index, possible));
                }
            }
            if let Some((index, only)) = forced {
                open.remove(index);
                if !self.require(only, &mut open, trail) {
                    return End::Closed;
                }
                continue;
            }
            match best {
                Some(best) => break best,
                None => return self.finish(),
            }
        };
        open.remove(choice);
        let mut worst = End::Closed;
        for alternative in possible {
            match self.solve(vec![alternative], open.clone()) {
                End::Closed => {
                    // what was refuted here fails on every other alternative as well
                    if let Formula::Term(term) = alternative {
                        let (goes_on, is_new) = self.assert(term.negated());
                        if is_new {
                            trail.push(term.negated());
                        }
                        if !goes_on {
                            return worst;
                        }
                    }
                }
                End::Open => worst = End::Open,
                end => return end,
            }
        }
        worst
    }

    /// Every choice is made: reads a request off the branch.
    fn finish(&mut self) -> End {
        let mut model = Model {
            resource: "*".to_owned(),
            values: BTreeMap::new(),
        };
        let mut is_sure = true;
        let variables: Vec<u32> = self.branch.keys().copied().collect();
        for variable in variables {
            let value = match self.check(variable) {
                Check::No => return End::Closed,
                Check::Yes(value) => value,
                Check::Maybe(value) => {
                    is_sure = false;
                    value.unwrap_or_default()
                }
            };
            match (variable, value) {
                (0, Some(Value::One(text))) => model.resource = text,
                (0, _) => {}
                (variable, value) => {
                    model.values.insert(variable as usize - 1, value);
                }
            }
        }
        if !is_sure {
            self.unsure += 1;
        }
        if (self.visit)(model, is_sure) {
            End::Taken
        } else {
            End::Open
        }
    }
}
