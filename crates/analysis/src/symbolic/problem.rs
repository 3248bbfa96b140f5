//! A query made ready: its statements as literals over variables, and each class's formula.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use steprole_policy::{
    Context, Decision, Document, Effect, Outcome, Policies, Policy, PrincipalKind, Request, Semantics,
    decide, parse,
};

use super::answer::{Counterexample, Reason};
use super::builder::Builder;
use super::classes::{ActionSet, Class, is_wild};
use super::facts::Facts;
use super::formula::{Formula, Term};
use super::product::Effort;
use super::query::{ACCOUNT, Allowed, Query};
use super::tableau::{Model, Theories};
use super::theory::ResourceTheory;
use super::universe::Universe;
use super::value::Value;

/// Actions that no policy controls [doc: STS API, id_credentials_temp_control-access_getsessiontoken].
const FREE: [&str; 2] = ["sts:getcalleridentity", "sts:getsessiontoken"];

/// An action that a session never gets, whatever its policies say [doc: id_credentials_sts-comparison]; GetSessionToken
/// is the other.
const NOT_FOR_SESSIONS: &str = "sts:getfederationtoken";

/// The actions about which no policy has a say, for this caller.
fn settled(caller: PrincipalKind) -> Vec<String> {
    let is_session = matches!(caller, PrincipalKind::FederatedUser | PrincipalKind::RoleSession);
    let names = FREE.into_iter().chain(is_session.then_some(NOT_FOR_SESSIONS));
    names.map(str::to_owned).collect()
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

/// A statement, as the procedure sees it.
pub(crate) struct Case {
    pub(crate) effect: Effect,
    pub(crate) set: u32,
    pub(crate) terms: Vec<Term>,
}

/// A layer: where its statements stand.
pub(crate) type Layer = Vec<usize>;

pub(crate) struct Side<'a> {
    pub(crate) layers: Vec<Layer>,
    pub(crate) resource_control: Vec<Layer>,
    pub(crate) allowed: &'a Allowed<'a>,
    pub(crate) policies: OnceCell<Compiled>,
}

/// The same documents, as the decision takes them.
pub(crate) struct Compiled {
    identity: Vec<Policy>,
    boundary: Option<Vec<Policy>>,
    session: Option<Vec<Policy>>,
    service_control: Vec<Vec<Policy>>,
    resource_control: Vec<Vec<Policy>>,
    trusting: Policy,
}

pub(crate) struct Problem<'a> {
    pub(crate) theories: Theories,
    pub(crate) sets: Vec<ActionSet>,
    cases: Vec<Case>,
    pub(crate) sides: Vec<Side<'a>>,
    /// Keys that stand as variables and have no single value.
    pub(crate) open: BTreeSet<String>,
    free: u32,
    exempt: u32,
    only: Option<u32>,
    /// The only actions that are asked about, when they are named one by one; in lower case.
    pub(crate) actions: Vec<String>,
    shared: bool,
    pub(crate) not_covered: Option<Reason>,
}

/// The actions that a query is limited to, when no pattern is among them.
fn named_one_by_one(query: &Query<'_>) -> Vec<String> {
    if query.only.iter().any(|action| is_wild(action)) {
        return Vec::new();
    }
    query
        .only
        .iter()
        .map(|action| action.to_ascii_lowercase())
        .collect()
}

impl<'a> Problem<'a> {
    pub(crate) fn new(query: &'a Query<'a>, universe: &Universe, facts: &Facts, effort: &Rc<Effort>) -> Self {
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
            sets: vec![own(settled(query.principal.kind)), own(patterns(&query.exempt))],
            only: named_one_by_one(query),
            cases: Vec::new(),
            open: BTreeSet::new(),
            not_covered: None,
        };
        let actions = builder.only.clone();
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
        let shared = Self::shares_denies(&sides, &builder.cases);
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
                effort: Rc::clone(effort),
            },
            sets: builder.sets,
            cases: builder.cases,
            sides,
            open: builder.open,
            free: 0,
            exempt: 1,
            only,
            actions,
            shared,
            not_covered: builder.not_covered,
        }
    }

    pub(crate) fn asks_about(&self, class: &Class) -> bool {
        let is_in = |set: u32| class.sets.binary_search(&set).is_ok();
        !is_in(self.free) && !is_in(self.exempt) && self.only.is_none_or(is_in)
    }

    fn applies(case: &Case, class: &Class) -> bool {
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
        cases.filter(move |case| case.effect == effect && Self::applies(case, class))
    }

    fn layers<'s>(side: &'s Side<'a>, class: &Class) -> Vec<&'s Layer> {
        let mut layers: Vec<&Layer> = side.layers.iter().collect();
        if class.resource_controlled {
            layers.extend(&side.resource_control);
        }
        layers
    }

    /// The formula of a class; nothing when it is false at first sight.
    pub(crate) fn formula(&self, class: &Class) -> Option<Vec<Formula>> {
        let mut all = Vec::new();
        let first = self.sides.first()?;
        for layer in Self::layers(first, class) {
            let allows: Vec<Formula> = self
                .cases(layer, class, Effect::Allow)
                .filter(|case| !self.is_in_both(case))
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
            for layer in Self::layers(second, class) {
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

    /// Whether an `Allow` of the first side's identity policies stands in the second's as well, where no further `Deny`
    /// can take away what it permits: a request that it lets through is none of the difference.
    fn is_in_both(&self, case: &Case) -> bool {
        let same = |other: &usize| {
            self.cases.get(*other).is_some_and(|other| {
                (other.effect, other.set, &other.terms) == (case.effect, case.set, &case.terms)
            })
        };
        self.shared
            && self
                .sides
                .get(1)
                .and_then(|side| side.layers.first())
                .is_some_and(|layer| layer.iter().any(same))
    }

    /// Whether both sides are identity policies alone, and every `Deny` of the second stands in the first.
    fn shares_denies(sides: &[Side<'_>], cases: &[Case]) -> bool {
        let [first, second] = sides else {
            return false;
        };
        let ([own], [other]) = (first.layers.as_slice(), second.layers.as_slice()) else {
            return false;
        };
        if !first.resource_control.is_empty() || !second.resource_control.is_empty() {
            return false;
        }
        let deny = |place: &&usize| cases.get(**place).is_some_and(|case| case.effect == Effect::Deny);
        let says = |place: &usize| cases.get(*place).map(|case| (case.set, &case.terms));
        let own: Vec<_> = own.iter().filter(deny).map(says).collect();
        other.iter().filter(deny).all(|place| own.contains(&says(place)))
    }

    /// The request of a model, when the decision confirms it.
    pub(crate) fn replay(&self, query: &Query<'_>, class: &Class, model: &Model) -> Option<Counterexample> {
        let mut context = BTreeMap::new();
        let mut absent = Vec::new();
        for (name, value) in query.facts.present() {
            context.insert(name.to_owned(), value.clone());
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
    fn decide(&self, request: &Request<'_>, class: &Class, semantics: &Semantics) -> Decision {
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
