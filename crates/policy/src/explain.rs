use std::ops::ControlFlow;

use crate::ask::Ask;
use crate::context::ContextValue;
use crate::decide::{Place, Procedure};
use crate::decision::{Decision, Layer};
use crate::document::Effect;
use crate::observer::Observer;
use crate::policies::Policies;
use crate::policy::Policy;
use crate::request::Request;
use crate::semantics::Semantics;
use crate::source::StatementSource;
use crate::span::Span;
use crate::statement::{Found, Stance, Statement};

/// A decision with its reasons: every statement that was in the running, element by element.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Explanation {
    /// The decision, exactly as [`crate::decide`] gives it.
    pub decision: Decision,
    /// Every statement of every policy, in the order of the layers.
    pub statements: Vec<StatementTrace>,
}

/// How one statement fared.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StatementTrace {
    /// The layer of its policy.
    pub layer: Layer,
    /// For SCPs and RCPs the level, from the root down.
    pub level: Option<usize>,
    /// Index of its policy in the layer's slice.
    pub policy: usize,
    /// Index of the statement in its document.
    pub statement: usize,
    /// The statement's `Sid`.
    pub sid: Option<String>,
    /// Its effect.
    pub effect: Effect,
    /// Its bytes in the document.
    pub span: Span,
    /// Whether it applies: every element matched.
    pub applies: bool,
    /// `Action` or `NotAction`.
    pub action: ElementTrace,
    /// `Resource` or `NotResource`.
    pub resource: ElementTrace,
    /// `Principal` or `NotPrincipal`.
    pub principal: ElementTrace,
    /// The conditions, in order.
    pub conditions: Vec<ConditionTrace>,
}

/// How one element fared.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ElementTrace {
    /// Whether it matched; an element that the policy does not need matches.
    pub matched: bool,
    /// The bytes of its value, when it is there.
    pub span: Option<Span>,
}

/// How one condition fared.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ConditionTrace {
    /// The operator as it is written.
    pub operator: String,
    /// The key as it is written.
    pub key: String,
    /// The values the policy lists.
    pub wanted: Vec<String>,
    /// The value the request has.
    pub seen: Seen,
    /// Whether the condition holds.
    pub holds: bool,
    /// The bytes of key and values.
    pub span: Span,
}

/// What a request has for a key.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Seen {
    /// Nothing: the key is absent.
    Absent,
    /// The values of a multivalued key.
    Many(Vec<String>),
    /// One value.
    One(String),
}

/// Decides one request and says why.
///
/// It is the same procedure and the same code as [`crate::decide`]; only here is every element looked at to the end.
pub fn explain(request: &Request<'_>, policies: &Policies<'_>, semantics: &Semantics) -> Explanation {
    Ask::with(request, semantics, |ask| {
        let procedure = Procedure::new(ask, policies);
        let mut statements = Vec::new();
        let _: ControlFlow<()> = procedure.visit(&mut |place, stance, policy: &Policy| {
            for (index, (statement, source)) in policy.statements.iter().zip(&policy.sources).enumerate() {
                statements.push(trace(ask, place, stance, index, statement, source));
            }
            ControlFlow::Continue(())
        });
        Explanation {
            decision: procedure.decide(),
            statements,
        }
    })
}

impl Explanation {
    /// The statement that decided, if one did.
    pub fn deciding(&self) -> Option<&StatementTrace> {
        let because = self.decision.because;
        self.statements.iter().find(|trace| {
            trace.layer == because.layer
                && trace.level == because.level
                && Some(trace.policy) == because.policy
                && Some(trace.statement) == because.statement
        })
    }

    /// The statements that are about the action, those that failed least first.
    pub fn near(&self) -> Vec<&StatementTrace> {
        let mut near: Vec<_> = self
            .statements
            .iter()
            .filter(|trace| trace.action.matched)
            .collect();
        near.sort_by_key(|trace| trace.failures());
        near
    }
}

impl StatementTrace {
    /// How many of its elements and conditions did not match.
    pub fn failures(&self) -> usize {
        let elements = [self.action, self.resource, self.principal];
        elements.iter().filter(|element| !element.matched).count()
            + self
                .conditions
                .iter()
                .filter(|condition| !condition.holds)
                .count()
    }
}

fn trace(
    ask: &Ask<'_>,
    place: Place,
    stance: Stance,
    index: usize,
    statement: &Statement,
    source: &StatementSource,
) -> StatementTrace {
    let mut recorder = Recorder {
        source,
        action: false,
        resource: false,
        principal: false,
        conditions: Vec::new(),
    };
    let applies = statement
        .test(ask, stance, Found::Otherwise, &mut recorder)
        .is_some();
    let element = |matched, span| ElementTrace { matched, span };
    StatementTrace {
        layer: place.layer,
        level: place.level,
        policy: place.policy,
        statement: index,
        sid: source.sid.as_deref().map(str::to_owned),
        effect: source.effect,
        span: source.span,
        applies,
        action: element(recorder.action, source.action),
        resource: element(recorder.resource, source.resource),
        principal: element(recorder.principal, source.principal),
        conditions: recorder.conditions,
    }
}

struct Recorder<'s> {
    source: &'s StatementSource,
    action: bool,
    resource: bool,
    principal: bool,
    conditions: Vec<ConditionTrace>,
}

impl Observer for Recorder<'_> {
    const IS_THOROUGH: bool = true;

    fn action(&mut self, matched: bool) {
        self.action = matched;
    }

    fn resource(&mut self, matched: bool) {
        self.resource = matched;
    }

    fn principal(&mut self, matched: bool) {
        self.principal = matched;
    }

    fn condition(&mut self, index: usize, seen: Option<&ContextValue<'_>>, holds: bool) {
        let Some(source) = self.source.conditions.get(index) else {
            return;
        };
        self.conditions.push(ConditionTrace {
            operator: source.operator.to_string(),
            key: source.key.to_string(),
            wanted: source.wanted.iter().map(ToString::to_string).collect(),
            seen: match seen {
                None => Seen::Absent,
                Some(ContextValue::One(value)) => Seen::One(value.to_string()),
                Some(ContextValue::Many(values)) => {
                    Seen::Many(values.iter().map(ToString::to_string).collect())
                }
            },
            holds,
            span: source.span,
        });
    }
}
