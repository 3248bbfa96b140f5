use std::collections::{BTreeMap, BTreeSet};

use steprole_policy::{
    ConditionTest, Context, Document, Effect, Outcome, Policies, Policy, Principal, PrincipalType, Request,
    Semantics, Version, decide, parse, resource_shapes,
};

use super::answer::{Answer, Counterexample, Reason};
use super::classes::{ActionSet, Class, divide};
use super::formula::{Formula, Term};
use super::glob::{Glob, Letter};
use super::tableau::{End, Model, Tableau, Theories};
use super::theory::{Domain, KeyAtom, KeyTheory, ResourceTheory};
use super::universe::Universe;
use super::value::Value;
use crate::variable::variables;

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

/// What is known about one condition key in the requests that are asked about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Fact {
    /// The key is absent.
    Absent,
    /// The key has this value.
    Is(Value),
    /// One of these; `None` is absent.
    OneOf(Vec<Option<Value>>),
}

/// What is known about condition keys, by name; of other keys anything may be.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Facts(BTreeMap<String, (String, Vec<Option<Value>>)>);

impl Facts {
    /// Nothing known.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fact; a later one about the same key replaces an earlier one.
    pub fn with(mut self, key: &str, fact: Fact) -> Self {
        let values = match fact {
            Fact::Absent => vec![None],
            Fact::Is(value) => vec![Some(value)],
            Fact::OneOf(values) => values,
        };
        self.0.insert(key.to_ascii_lowercase(), (key.to_owned(), values));
        self
    }

    /// The only possible value of a key, if there is only one.
    fn only(&self, key: &str) -> Option<&Option<Value>> {
        match self.0.get(key)?.1.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Every key with one possible value, present ones set.
    fn known(&self) -> Context<'static> {
        let mut context = Context::new();
        for (name, values) in self.0.values() {
            if let [Some(value)] = values.as_slice() {
                value.set(name, &mut context);
            }
        }
        context
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
const ACCOUNT: &str = "123456789012";
const USER: &str = "arn:aws:iam::123456789012:user/user";

/// Actions that no policy controls [doc: STS API, id_credentials_temp_control-access_getsessiontoken].
const FREE: [&str; 2] = ["sts:getcalleridentity", "sts:getsessiontoken"];

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
        let problem = Problem::new(self, universe, &self.facts);
        let mut answers = Vec::new();
        if let Some(reason) = &problem.not_covered {
            answers.push((String::new(), Answer::Unknown(reason.clone())));
        }
        let fresh = problem.theories.fresh;
        let by_resource_control = problem.sides.iter().any(|side| !side.resource_control.is_empty());
        let classes = divide(universe, &problem.sets, by_resource_control, fresh);
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
        let open: Vec<&String> = problem.open.iter().take(4).collect();
        let fresh = problem.theories.fresh;
        let choices: Vec<Option<Value>> = vec![
            Some(Value::One(format!("{fresh}{fresh}{fresh}"))),
            None,
            Some(Value::One("a".to_owned())),
        ];
        let mut combinations: Vec<Vec<usize>> = vec![Vec::new()];
        for _ in &open {
            combinations = combinations
                .into_iter()
                .flat_map(|chosen| {
                    (0..choices.len()).map(move |choice| {
                        let mut longer = chosen.clone();
                        longer.push(choice);
                        longer
                    })
                })
                .collect();
        }
        for combination in combinations.into_iter().take(27) {
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
            let concrete = Problem::new(self, universe, &facts);
            // the statements stand in the same places, so the class is the same
            if let Attempt::Found(counterexample) = self.attempt(&concrete, class) {
                return Answer::Refuted(counterexample);
            }
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

/// Readings under which patterns mean more than the procedure knows.
fn option_not_covered(semantics: &Semantics) -> Option<Reason> {
    let usual = Semantics::default();
    let names = [
        "iam-user-name-case",
        "negated-operator-unresolved-variable",
        "not-resource-unresolved-variable",
        "operator-case",
        "substituted-wildcards",
    ];
    let unusual = names
        .iter()
        .find(|name| semantics.value(name) != usual.value(name))?;
    Some(Reason::NotCovered(format!(
        "the option `{unusual}` at another value than its default"
    )))
}

enum Attempt {
    Closed,
    Found(Box<Counterexample>),
    Open,
    Capped,
    Mismatch,
}

/// A statement, as the procedure sees it.
struct Case {
    effect: Effect,
    set: u32,
    terms: Vec<Term>,
}

/// A layer: where its statements stand.
type Layer = Vec<usize>;

struct Side<'a> {
    layers: Vec<Layer>,
    resource_control: Vec<Layer>,
    allowed: &'a Allowed<'a>,
    policies: std::cell::OnceCell<Compiled>,
}

/// The same documents, as the decision takes them.
struct Compiled {
    identity: Vec<Policy>,
    boundary: Option<Vec<Policy>>,
    session: Option<Vec<Policy>>,
    service_control: Vec<Vec<Policy>>,
    resource_control: Vec<Vec<Policy>>,
    trusting: Policy,
}

struct Problem<'a> {
    theories: Theories,
    sets: Vec<ActionSet>,
    cases: Vec<Case>,
    sides: Vec<Side<'a>>,
    /// Keys that stand as variables and have no single value.
    open: BTreeSet<String>,
    free: u32,
    exempt: u32,
    only: Option<u32>,
    not_covered: Option<Reason>,
}

impl<'a> Problem<'a> {
    fn new(query: &'a Query<'a>, universe: &Universe, facts: &Facts) -> Self {
        let patterns = |texts: &[String]| texts.iter().map(|text| text.to_ascii_lowercase()).collect();
        let own = |patterns| ActionSet {
            negated: false,
            patterns,
        };
        let mut builder = Builder {
            facts,
            semantics: query.semantics,
            universe,
            resource: ResourceTheory::new(),
            keys: Vec::new(),
            places: BTreeMap::new(),
            sets: vec![
                own(FREE.iter().map(|name| (*name).to_owned()).collect()),
                own(patterns(&query.exempt)),
            ],
            cases: Vec::new(),
            open: BTreeSet::new(),
            not_covered: None,
        };
        builder.not_covered = option_not_covered(&query.semantics);
        let only = (!query.only.is_empty()).then(|| builder.set(own(patterns(&query.only))));
        let mut sides = Vec::new();
        for allowed in std::iter::once(&query.allowed).chain(&query.and_not) {
            sides.push(builder.side(allowed));
        }
        let mut characters = BTreeSet::new();
        builder.resource.characters(&mut characters);
        for atom in builder.keys.iter().flat_map(|key| &key.atoms) {
            atom.globs
                .iter()
                .flatten()
                .for_each(|glob| glob.characters(&mut characters));
            atom.texts.iter().for_each(|text| characters.extend(text.chars()));
        }
        for set in &builder.sets {
            set.patterns
                .iter()
                .for_each(|pattern| characters.extend(pattern.chars()));
        }
        let fresh = ('0'..='9')
            .rev()
            .chain('a'..='z')
            .chain('A'..='Z')
            .chain('\u{a1}'..='\u{2ff}')
            .chain('\u{4e00}'..='\u{9fff}')
            .find(|candidate| {
                !characters.contains(candidate)
                    && !candidate
                        .to_lowercase()
                        .chain(candidate.to_uppercase())
                        .any(|other| characters.contains(&other))
            })
            .unwrap_or('\u{fffd}');
        let known = facts.known();
        for key in &mut builder.keys {
            key.close(&known, &query.semantics, fresh);
        }
        Self {
            theories: Theories {
                resource: builder.resource,
                keys: builder.keys,
                known,
                semantics: query.semantics,
                fresh,
            },
            sets: builder.sets,
            cases: builder.cases,
            sides,
            open: builder.open,
            free: 0,
            exempt: 1,
            only,
            not_covered: builder.not_covered,
        }
    }

    fn asks_about(&self, class: &Class) -> bool {
        let is_in = |set: u32| class.sets.binary_search(&set).is_ok();
        !is_in(self.free) && !is_in(self.exempt) && self.only.is_none_or(is_in)
    }

    fn applies(&self, case: &Case, class: &Class) -> bool {
        class.sets.binary_search(&case.set).is_ok()
    }

    /// The cases of a layer that are about a class.
    fn cases<'s>(
        &'s self,
        layer: &'s Layer,
        class: &'s Class,
        effect: Effect,
    ) -> impl Iterator<Item = &'s Case> {
        let cases = layer.iter().filter_map(|index| self.cases.get(*index));
        cases.filter(move |case| case.effect == effect && self.applies(case, class))
    }

    fn layers<'s>(&'s self, side: &'s Side<'a>, class: &Class) -> Vec<&'s Layer> {
        let mut layers: Vec<&Layer> = side.layers.iter().collect();
        if class.resource_controlled {
            layers.extend(&side.resource_control);
        }
        layers
    }

    /// The formula of a class; nothing when it is false at first sight.
    fn formula(&self, class: &Class) -> Option<Vec<Formula>> {
        let mut all = Vec::new();
        let first = self.sides.first()?;
        for layer in self.layers(first, class) {
            let allows: Vec<Formula> = self
                .cases(layer, class, Effect::Allow)
                .map(|case| Formula::holds(&case.terms))
                .collect();
            if allows.is_empty() {
                return None;
            }
            all.push(Formula::Any(allows));
            for case in self.cases(layer, class, Effect::Deny) {
                if case.terms.is_empty() {
                    return None;
                }
                all.push(Formula::fails(&case.terms));
            }
        }
        if let Some(second) = self.sides.get(1) {
            let mut ways = Vec::new();
            for layer in self.layers(second, class) {
                let denies = self.cases(layer, class, Effect::Deny);
                ways.extend(denies.map(|case| Formula::holds(&case.terms)));
                let none: Vec<Formula> = self
                    .cases(layer, class, Effect::Allow)
                    .map(|case| Formula::fails(&case.terms))
                    .collect();
                ways.push(Formula::All(none));
            }
            all.push(Formula::Any(ways));
        }
        Some(all)
    }

    /// The request of a model, when the decision confirms it.
    fn replay(&self, query: &Query<'_>, class: &Class, model: &Model) -> Option<Counterexample> {
        let mut context = BTreeMap::new();
        let mut absent = Vec::new();
        for (name, values) in query.facts.0.values() {
            if let [Some(value)] = values.as_slice() {
                context.insert(name.clone(), value.clone());
            }
        }
        for (index, value) in &model.values {
            let Some(key) = self.theories.keys.get(*index) else {
                continue;
            };
            match value {
                Some(value) => {
                    context.insert(key.name.clone(), value.clone());
                }
                None => {
                    absent.push(key.name.clone());
                }
            }
        }
        for (name, value) in self.theories.known.iter() {
            let is_new = !context.keys().any(|key| key.eq_ignore_ascii_case(name));
            if is_new {
                let value = match value {
                    steprole_policy::ContextValue::One(value) => Value::One(value.to_string()),
                    steprole_policy::ContextValue::Many(values) => {
                        Value::Many(values.iter().map(ToString::to_string).collect())
                    }
                };
                context.insert(name.to_owned(), value);
            }
        }
        let mut request_context = Context::new();
        for (key, value) in &context {
            value.set(key, &mut request_context);
        }
        let request = Request {
            principal: query.principal,
            action: &class.action,
            resource: &model.resource,
            resource_account: "",
            context: &request_context,
        };
        let first = self.sides.first()?.decide(&request, class, &query.semantics);
        let second = self
            .sides
            .get(1)
            .map(|side| side.decide(&request, class, &query.semantics));
        let holds = first.outcome == Outcome::Allow
            && second.is_none_or(|decision| decision.outcome != Outcome::Allow);
        holds.then(|| Counterexample {
            action: class.action.clone(),
            is_known_action: class.is_known,
            resource: model.resource.clone(),
            context,
            absent,
            because: first.because,
        })
    }
}

impl Side<'_> {
    fn decide(
        &self,
        request: &Request<'_>,
        class: &Class,
        semantics: &Semantics,
    ) -> steprole_policy::Decision {
        let compiled = self.policies.get_or_init(|| Compiled::new(self.allowed));
        let identity: Vec<&Policy> = compiled.identity.iter().collect();
        let boundary: Option<Vec<&Policy>> = compiled.boundary.as_ref().map(|list| list.iter().collect());
        let session: Option<Vec<&Policy>> = compiled.session.as_ref().map(|list| list.iter().collect());
        let service: Vec<Vec<&Policy>> = compiled
            .service_control
            .iter()
            .map(|level| level.iter().collect())
            .collect();
        let service: Vec<&[&Policy]> = service.iter().map(Vec::as_slice).collect();
        let control: Vec<Vec<&Policy>> = if class.resource_controlled {
            compiled
                .resource_control
                .iter()
                .map(|level| level.iter().collect())
                .collect()
        } else {
            Vec::new()
        };
        let control: Vec<&[&Policy]> = control.iter().map(Vec::as_slice).collect();
        let lower = class.action.to_ascii_lowercase();
        // whoever asks about identity policies alone passes a trusting one where one must grant
        let must_grant = lower.starts_with("kms:") || lower.starts_with("sts:");
        decide(
            request,
            &Policies {
                identity: &identity,
                boundary: boundary.as_deref(),
                session: session.as_deref(),
                resource: must_grant.then_some(&compiled.trusting),
                service_control: &service,
                resource_control: &control,
                vpc_endpoint: None,
            },
            semantics,
        )
    }
}

impl Compiled {
    fn new(allowed: &Allowed<'_>) -> Self {
        let list = |documents: &Vec<&Document>| documents.iter().map(|each| Policy::compile(each)).collect();
        let levels = |levels: &[Vec<&Document>]| levels.iter().map(list).collect();
        let trusting = format!(
            r#"{{"Version": "2012-10-17", "Statement": [
                {{"Effect": "Allow", "Principal": {{"AWS": "{ACCOUNT}"}}, "Action": "*", "Resource": "*"}},
                {{"Effect": "Allow", "Principal": {{"AWS": "111122223333"}}, "Action": "*", "Resource": "*"}}]}}"#
        );
        Self {
            identity: list(&allowed.identity),
            boundary: allowed.boundary.as_ref().map(list),
            session: allowed.session.as_ref().map(list),
            service_control: levels(&allowed.service_control),
            resource_control: levels(&allowed.resource_control),
            trusting: Policy::compile(&parse(&trusting).unwrap_or_default()),
        }
    }
}

struct Builder<'b> {
    facts: &'b Facts,
    semantics: Semantics,
    universe: &'b Universe,
    resource: ResourceTheory,
    keys: Vec<KeyTheory>,
    /// Places of keys by folded name.
    places: BTreeMap<String, usize>,
    sets: Vec<ActionSet>,
    cases: Vec<Case>,
    open: BTreeSet<String>,
    not_covered: Option<Reason>,
}

impl Builder<'_> {
    fn set(&mut self, set: ActionSet) -> u32 {
        let known = self.sets.iter().position(|each| *each == set);
        let place = known.unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        });
        u32::try_from(place).unwrap_or_default()
    }

    fn side<'a>(&mut self, allowed: &'a Allowed<'a>) -> Side<'a> {
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
            policies: std::cell::OnceCell::new(),
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
    fn case(
        &mut self,
        statement: &steprole_policy::Statement,
        version: Version,
        resource_controlled: bool,
    ) -> Option<Case> {
        let effect = statement.effect.value;
        if effect == Effect::Allow && !statement.effect_is_exact {
            return None;
        }
        if let Some(principals) = &statement.principal {
            let is_everyone = |named: &steprole_policy::NamedPrincipal| {
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
        let action = &statement.action.as_ref()?.value;
        let is_action =
            |text: &str| text.contains(':') || (!text.is_empty() && text.bytes().all(|byte| byte == b'*'));
        let mut patterns: Vec<String> = action
            .entries
            .iter()
            .map(|entry| entry.text.to_ascii_lowercase())
            .filter(|text| is_action(text))
            .collect();
        if action.entries.is_empty() {
            return None;
        }
        if patterns.is_empty() {
            // text without a service is no action: nothing is listed
            if !action.negated {
                return None;
            }
            patterns.push(":".to_owned());
        }
        patterns.sort_unstable();
        patterns.dedup();
        let set = self.set(ActionSet {
            negated: action.negated,
            patterns,
        });
        let mut terms = Vec::new();
        let resource = &statement.resource.as_ref()?.value;
        if resource.entries.is_empty() {
            return None;
        }
        let shapes = resource_shapes(resource, version, &self.semantics);
        let mut globs = Vec::new();
        for shape in &shapes {
            globs.extend(self.substituted(&Glob::of_shape(shape), false));
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

    fn condition(&mut self, condition: &steprole_policy::Condition, version: Version) -> Term {
        let folded = condition.key.text.to_ascii_lowercase();
        let place = match self.places.get(&folded) {
            Some(place) => *place,
            None => {
                let domain = self.domain(&folded);
                let name = self
                    .facts
                    .0
                    .get(&folded)
                    .map_or(&condition.key.text, |(name, _)| name);
                self.keys.push(KeyTheory::new(name, domain));
                self.places.insert(folded, self.keys.len() - 1);
                self.keys.len() - 1
            }
        };
        let mut texts: Vec<String> = condition.values.iter().map(|value| value.text.clone()).collect();
        let test = ConditionTest::compile(condition, version);
        let shapes = test.shapes();
        let has_variables = test.has_variables();
        let mut is_open = false;
        let globs = shapes.map(|shapes| {
            let segmented = matches!(
                condition.operator.comparison,
                steprole_policy::Comparison::ArnEquals
                    | steprole_policy::Comparison::ArnLike
                    | steprole_policy::Comparison::ArnNotEquals
                    | steprole_policy::Comparison::ArnNotLike
            );
            let mut globs = Vec::new();
            for shape in &shapes {
                globs.extend(self.substituted(&Glob::of_shape(shape), segmented));
            }
            is_open = globs.iter().any(Glob::has_variables);
            globs
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

    fn domain(&self, folded: &str) -> Domain {
        let known = self.universe.catalog.condition_key(folded);
        Domain {
            kind: known.map(steprole_catalog::ConditionKey::kind),
            multivalued: known.map(steprole_catalog::ConditionKey::multivalued),
            listed: self.facts.0.get(folded).map(|(_, values)| values.clone()),
        }
    }

    /// A glob with the variables put in whose value is known; nothing when one of them has none.
    fn substituted(&mut self, glob: &Glob, segmented: bool) -> Option<Glob> {
        if !glob.has_variables() {
            return Some(glob.clone());
        }
        let mut letters = Vec::new();
        for letter in glob.letters() {
            let Letter::Variable { key, default } = letter else {
                letters.push(letter.clone());
                continue;
            };
            match self.facts.only(key) {
                Some(Some(Value::One(value))) => letters.extend(value.chars().map(Letter::Char)),
                // a multivalued key has no value here
                Some(None | Some(Value::Many(_))) => match default {
                    Some(default) => letters.extend(default.chars().map(Letter::Char)),
                    None => return None,
                },
                None => {
                    self.open.insert(key.clone());
                    letters.push(letter.clone());
                }
            }
        }
        let glob = Glob::new(letters);
        let colons = glob
            .letters()
            .iter()
            .filter(|letter| **letter == Letter::Char(':'))
            .count();
        (!segmented || glob.has_variables() || colons >= 5).then_some(glob)
    }
}
