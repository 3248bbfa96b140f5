use crate::document::{Condition, Effect, Statement};
use crate::span::Span;

/// What an explanation shows of a statement: how it is written, and where.
#[derive(Clone, Debug)]
pub(crate) struct StatementSource {
    pub(crate) span: Span,
    pub(crate) sid: Option<Box<str>>,
    pub(crate) effect: Effect,
    pub(crate) action: Option<Span>,
    pub(crate) principal: Option<Span>,
    pub(crate) resource: Option<Span>,
    pub(crate) conditions: Box<[ConditionSource]>,
}

/// What an explanation shows of a condition.
#[derive(Clone, Debug)]
pub(crate) struct ConditionSource {
    pub(crate) operator: Box<str>,
    pub(crate) key: Box<str>,
    pub(crate) wanted: Box<[Box<str>]>,
    pub(crate) span: Span,
}

impl StatementSource {
    pub(crate) fn new(statement: &Statement) -> Self {
        Self {
            span: statement.span,
            sid: statement.sid.as_ref().map(|sid| sid.value.as_str().into()),
            effect: statement.effect.value,
            action: statement.action.as_ref().map(|element| element.value_span),
            principal: statement.principal.as_ref().map(|element| element.value_span),
            resource: statement.resource.as_ref().map(|element| element.value_span),
            conditions: statement.conditions().iter().map(ConditionSource::new).collect(),
        }
    }
}

impl ConditionSource {
    fn new(condition: &Condition) -> Self {
        Self {
            operator: condition.operator_entry.text.as_str().into(),
            key: condition.key.text.as_str().into(),
            wanted: condition
                .values
                .iter()
                .map(|value| value.text.as_str().into())
                .collect(),
            span: Span {
                start: condition.key.span.start,
                end: condition.value_span.end,
            },
        }
    }
}
