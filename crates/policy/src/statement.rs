use crate::action::{Action, Actions};
use crate::ask::Ask;
use crate::condition::Condition;
use crate::document::{self, Effect, Patterns, Version};
use crate::observer::Observer;
use crate::principal::{PrincipalTest, Reach};
use crate::resource::ResourcePattern;
use crate::semantics::NotResourceUnresolved;

/// One statement, compiled.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) effect: Effect,
    /// Spelt `Allow` or `Deny` exactly; IAM refuses other spellings, so an allow in another grants nothing.
    effect_is_exact: bool,
    pub(crate) actions: Option<Actions>,
    principal: Option<PrincipalTest>,
    resources: Option<Resources>,
    conditions: Box<[Condition]>,
}

/// What a layer expects of the elements that not every kind of policy has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Stance {
    /// Identity policies, boundaries, session policies and SCPs: they are about their owner and name no principal.
    Owner,
    /// RCPs and VPC endpoint policies: about everyone, unless they name a principal.
    Everyone,
    /// Resource-based policies: about those they name; a trust policy's statements are about its own role.
    Named,
}

/// How a statement was found.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Found {
    /// The index knows that the action is listed by name.
    ByName,
    /// The index knows that it is not; a pattern may match.
    ByPattern,
    /// Not by the index.
    Otherwise,
}

/// The `Resource` or `NotResource` element.
#[derive(Clone, Debug)]
struct Resources {
    negated: bool,
    patterns: Box<[ResourcePattern]>,
}

impl Statement {
    pub(crate) fn compile(source: &document::Statement, version: Version) -> Self {
        Self {
            effect: source.effect.value,
            effect_is_exact: source.effect_is_exact,
            actions: source
                .action
                .as_ref()
                .map(|element| Actions::compile(&element.value)),
            principal: source
                .principal
                .as_ref()
                .map(|element| PrincipalTest::compile(&element.value)),
            resources: source
                .resource
                .as_ref()
                .map(|element| Resources::compile(&element.value, version)),
            conditions: source
                .conditions()
                .iter()
                .map(|source| Condition::compile(source, version))
                .collect(),
        }
    }

    /// Whether the statement applies to the request, and how closely it names the caller.
    pub(crate) fn test<O: Observer>(
        &self,
        ask: &Ask<'_>,
        stance: Stance,
        found: Found,
        observer: &mut O,
    ) -> Option<Reach> {
        let mut applies = self.effect_is_exact || self.effect == Effect::Deny;

        let action = self.actions.as_ref().is_some_and(|actions| match found {
            Found::ByName => true,
            Found::ByPattern => actions.match_unlisted(&ask.action),
            Found::Otherwise => actions.match_action(&ask.action),
        });
        observer.action(action);
        applies &= action;
        if !applies && !O::IS_THOROUGH {
            return None;
        }

        let resource = match &self.resources {
            Some(resources) => resources.matches(ask),
            None => stance == Stance::Named,
        };
        observer.resource(resource);
        applies &= resource;
        if !applies && !O::IS_THOROUGH {
            return None;
        }

        let reach = self.reach(ask, stance);
        observer.principal(reach.is_some());
        applies &= reach.is_some();
        if !applies && !O::IS_THOROUGH {
            return None;
        }

        for (index, condition) in self.conditions.iter().enumerate() {
            let holds = condition.holds(ask.request.context, ask.semantics);
            if O::IS_THOROUGH {
                observer.condition(index, condition.seen(ask.request.context), holds);
            }
            applies &= holds;
            if !applies && !O::IS_THOROUGH {
                return None;
            }
        }
        reach.filter(|_| applies)
    }

    /// Whether an owner's request for an action can ever be one that the statement applies to.
    pub(crate) fn can_apply(&self, action: &Action<'_>) -> bool {
        self.effect_is_exact
            && self.principal.is_none()
            && self
                .actions
                .as_ref()
                .is_some_and(|actions| actions.match_action(action))
            && self.resources.as_ref().is_some_and(Resources::can_match)
    }

    /// Whether the statement applies to every request for an action.
    pub(crate) fn must_apply(&self, action: &Action<'_>) -> bool {
        self.conditions.is_empty()
            && self
                .actions
                .as_ref()
                .is_some_and(|actions| actions.match_action(action))
            && self.resources.as_ref().is_some_and(Resources::must_match)
    }

    /// Whom the statement is about. A principal in a policy that takes none is malformed: it keeps an allow from
    /// granting, and a deny from nothing.
    fn reach(&self, ask: &Ask<'_>, stance: Stance) -> Option<Reach> {
        match (&self.principal, stance) {
            (Some(_), Stance::Owner) => (self.effect == Effect::Deny).then_some(Reach::Everyone),
            (Some(principal), _) => principal.reach(&ask.request.principal, ask.semantics),
            (None, Stance::Named) => None,
            (None, _) => Some(Reach::Everyone),
        }
    }
}

impl Resources {
    fn compile(element: &Patterns, version: Version) -> Self {
        let patterns = element
            .entries
            .iter()
            .map(|entry| ResourcePattern::compile(&entry.text, version));
        Self {
            negated: element.negated,
            patterns: patterns.collect(),
        }
    }

    fn names_everything(&self) -> bool {
        self.patterns
            .iter()
            .any(|pattern| matches!(pattern, ResourcePattern::Any))
    }

    /// Whether there can be a resource that the element is about.
    fn can_match(&self) -> bool {
        if self.negated {
            return !self.patterns.is_empty() && !self.names_everything();
        }
        self.patterns
            .iter()
            .any(|pattern| !matches!(pattern, ResourcePattern::Nothing))
    }

    /// Whether the element is about every resource.
    fn must_match(&self) -> bool {
        !self.negated && self.names_everything()
    }

    /// An empty list affects nothing [doc: Access Analyzer check "Empty array resource"].
    fn matches(&self, ask: &Ask<'_>) -> bool {
        if self.patterns.is_empty() {
            return false;
        }
        let context = ask.request.context;
        let listed = self
            .patterns
            .iter()
            .any(|pattern| pattern.matches(&ask.resource, context, ask.semantics));
        if !self.negated {
            return listed;
        }
        let needs_values =
            ask.semantics.not_resource_unresolved_variable == NotResourceUnresolved::StatementDoesNotApply;
        !listed && (!needs_values || self.patterns.iter().all(|pattern| pattern.is_resolved(context)))
    }
}
