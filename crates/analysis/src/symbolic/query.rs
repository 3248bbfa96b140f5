use std::rc::Rc;

use steprole_policy::{Document, Principal, Semantics};

use super::answer::{Answer, Counterexample, Reason};
use super::classes::{Class, divide, named};
use super::facts::{Fact, Facts};
use super::problem::Problem;
use super::product::Effort;
use super::tableau::{End, Model, Tableau};
use super::universe::Universe;
use super::value::Value;

/// The policies of one side of a query, by layer: together they allow a request or not.
#[derive(Clone, Debug, Default)]
pub struct Allowed<'a> {
    /// Identity policies: any may allow, all may deny.
    pub identity: Vec<&'a Document>,
    /// The permissions boundary; `None` when none is set.
    pub boundary: Option<Vec<&'a Document>>,
    /// The session policies; `None` when none was passed.
    pub session: Option<Vec<&'a Document>>,
    /// Service control policies, one list a level.
    pub service_control: Vec<Vec<&'a Document>>,
    /// Resource control policies, one list a level.
    pub resource_control: Vec<Vec<&'a Document>>,
}

impl<'a> Allowed<'a> {
    /// Identity policies alone.
    pub fn by(documents: impl IntoIterator<Item = &'a Document>) -> Self {
        Self {
            identity: documents.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// A question about all requests: does one exist that `allowed` lets through, `and_not` (if given) does not, whose
/// action is outside `exempt`, under `facts`?
#[derive(Clone, Debug)]
pub struct Query<'a> {
    /// Who calls.
    pub principal: Principal<'a>,
    /// The policies that let the request through.
    pub allowed: Allowed<'a>,
    /// The policies that do not.
    pub and_not: Option<Allowed<'a>>,
    /// Patterns of actions that are not asked about.
    pub exempt: Vec<String>,
    /// Only actions of these patterns are asked about; empty: all.
    pub only: Vec<String>,
    /// What is known about condition keys.
    pub facts: Facts,
    /// How contested points are read.
    pub semantics: Semantics,
}

/// The account and user of a query about documents alone.
pub(crate) const ACCOUNT: &str = "123456789012";
/// What the searches for resources and values of one query may cost in all, in states: some seconds at the very most.
const SEARCHES: usize = 300_000;

const USER: &str = "arn:aws:iam::123456789012:user/user";

impl<'a> Query<'a> {
    /// What `allowed` lets through, whoever calls.
    pub fn new(allowed: Allowed<'a>) -> Self {
        Self {
            principal: Principal::user(USER, ACCOUNT),
            allowed,
            and_not: None,
            exempt: Vec::new(),
            only: Vec::new(),
            facts: Facts::new(),
            semantics: Semantics::default(),
        }
    }

    /// The first answer that is not "proved", over all classes of actions; a request goes before an unknown.
    pub fn ask(&self, universe: &Universe) -> Answer {
        let mut unknown = None;
        for (_, answer) in self.answers(universe, true) {
            match answer {
                Answer::Proved => {}
                Answer::Refuted(_) => return answer,
                Answer::Unknown(reason) => unknown = unknown.or(Some(reason)),
            }
        }
        unknown.map_or(Answer::Proved, Answer::Unknown)
    }

    /// The answer of every class of actions that is not "proved", each with an action of the class.
    pub fn ask_all(&self, universe: &Universe) -> Vec<(String, Answer)> {
        let mut answers = self.answers(universe, false);
        answers.retain(|(_, answer)| *answer != Answer::Proved);
        answers
    }

    fn answers(&self, universe: &Universe, first_only: bool) -> Vec<(String, Answer)> {
        let problem = Problem::new(self, universe, &self.facts, &Rc::new(Effort::of(SEARCHES)));
        let mut answers = Vec::new();
        if let Some(reason) = &problem.not_covered {
            answers.push((String::new(), Answer::Unknown(reason.clone())));
        }
        let fresh = problem.theories.fresh;
        let by_resource_control = problem.sides.iter().any(|side| !side.resource_control.is_empty());
        let classes = if problem.actions.is_empty() {
            divide(universe, &problem.sets, by_resource_control, fresh)
        } else {
            named(universe, &problem.sets, by_resource_control, &problem.actions)
        };
        if classes.is_partial {
            answers.push((String::new(), Answer::Unknown(Reason::TooManyPatterns)));
        }
        for class in &classes.classes {
            if !problem.asks_about(class) {
                continue;
            }
            let answer = self.class(universe, &problem, class);
            let is_refuted = matches!(answer, Answer::Refuted(_));
            answers.push((class.action.clone(), answer));
            if is_refuted && first_only {
                break;
            }
        }
        answers
    }

    fn class(&self, universe: &Universe, problem: &Problem<'_>, class: &Class) -> Answer {
        match self.attempt(problem, class) {
            Attempt::Closed => Answer::Proved,
            Attempt::Found(counterexample) => Answer::Refuted(counterexample),
            Attempt::Capped => Answer::Unknown(Reason::TooManySteps {
                action: class.action.clone(),
            }),
            Attempt::Mismatch => Answer::Unknown(Reason::NotConfirmed {
                action: class.action.clone(),
            }),
            Attempt::Open => self.with_values(universe, problem, class),
        }
    }

    /// With variables read widely there may be a request: looks for one with values put in for them.
    fn with_values(&self, universe: &Universe, problem: &Problem<'_>, class: &Class) -> Answer {
        // what is stated about a key stays as it is
        let is_free = |key: &&String| self.facts.values(key).is_none();
        let open: Vec<&String> = problem.open.iter().filter(is_free).collect();
        let fresh = problem.theories.fresh;
        let choices: Vec<Option<Value>> = vec![
            Some(Value::One(format!("{fresh}{fresh}{fresh}"))),
            Some(Value::One("a".to_owned())),
            None,
        ];
        // all alike first; then one of them unlike the others
        let count = choices.len();
        let mut combinations: Vec<Vec<usize>> = (0..count).map(|choice| vec![choice; open.len()]).collect();
        for odd in 0..open.len().min(8) {
            for (usual, other) in (0..count).flat_map(|usual| (0..count).map(move |other| (usual, other))) {
                let mixed = (0..open.len()).map(|index| if index == odd { other } else { usual });
                combinations.push(mixed.collect());
            }
        }
        for combination in combinations {
            let mut facts = self.facts.clone();
            for (key, choice) in open.iter().zip(&combination) {
                let value = choices.get(*choice).cloned().flatten();
                let value = match value {
                    Some(_) if key.as_str() == "aws:principalaccount" => {
                        Some(Value::One(self.principal.account.to_owned()))
                    }
                    value => value,
                };
                let known = universe.catalog.condition_key(key);
                // a tag's key finds its template
                let name = known
                    .map(steprole_catalog::ConditionKey::name)
                    .filter(|name| !name.contains('$'));
                facts = facts.with(name.unwrap_or(key), value.map_or(Fact::Absent, Fact::Is));
            }
            let concrete = Problem::new(self, universe, &facts, &problem.theories.effort);
            // the statements stand in the same places, so the class is the same
            if let Attempt::Found(counterexample) = self.attempt(&concrete, class) {
                return Answer::Refuted(counterexample);
            }
        }
        if problem.theories.effort.gave_up() {
            return Answer::Unknown(Reason::TooManySteps {
                action: class.action.clone(),
            });
        }
        let on = if problem.open.is_empty() {
            "how one text is read in several ways".to_owned()
        } else {
            let names: Vec<String> = problem.open.iter().map(|key| format!("`{key}`")).collect();
            names.join(", ")
        };
        Answer::Unknown(Reason::DependsOn {
            action: class.action.clone(),
            on,
        })
    }

    fn attempt(&self, problem: &Problem<'_>, class: &Class) -> Attempt {
        let Some(formula) = problem.formula(class) else {
            return Attempt::Closed;
        };
        let mut found = None;
        let mut mismatch = false;
        let mut tableau = Tableau::new(&problem.theories, |model: Model, is_sure: bool| {
            found = problem.replay(self, class, &model);
            mismatch |= found.is_none() && is_sure;
            found.is_some()
        });
        let end = tableau.run(&formula);
        match (end, found) {
            (_, Some(counterexample)) => Attempt::Found(Box::new(counterexample)),
            (End::Closed, None) => Attempt::Closed,
            (End::Capped, None) => Attempt::Capped,
            (End::Open | End::Taken, None) if mismatch => Attempt::Mismatch,
            (End::Open | End::Taken, None) => Attempt::Open,
        }
    }
}

enum Attempt {
    Closed,
    Found(Box<Counterexample>),
    Open,
    Capped,
    Mismatch,
}
