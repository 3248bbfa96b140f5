use steprole_policy::{Condition, Document, Entry, Policy, PolicyKind, Span, Statement};

use super::{Holder, Input};

/// A document that could be read, ready to be asked.
#[derive(Debug)]
pub(crate) struct Subject<'a> {
    /// Its place among the inputs.
    pub(crate) index: usize,
    pub(crate) text: &'a str,
    pub(crate) kind: PolicyKind,
    pub(crate) holder: Option<Holder>,
    pub(crate) document: Document,
    pub(crate) policy: Policy,
}

impl<'a> Subject<'a> {
    pub(crate) fn new(index: usize, input: &Input<'a>, kind: PolicyKind, document: Document) -> Self {
        Self {
            index,
            text: input.text,
            kind,
            holder: input.holder,
            policy: Policy::compile(&document),
            document,
        }
    }

    pub(crate) fn statements(&self) -> &[Statement] {
        self.document.statements()
    }

    /// The conditions of all statements.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.statements().iter().flat_map(Statement::conditions)
    }

    /// Whether it belongs to a user, a group or a role and says what they may do.
    pub(crate) fn is_identity(&self) -> bool {
        matches!(self.kind, PolicyKind::Managed | PolicyKind::Inline)
    }

    /// Whether it is known to be a role's.
    pub(crate) fn is_of_role(&self) -> bool {
        self.holder == Some(Holder::Role)
    }

    /// Every text in it that can hold an ARN or an account: principals, resources, condition values.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, Span)> {
        self.statements().iter().flat_map(|statement| {
            let principals = statement
                .principal
                .iter()
                .flat_map(|element| &element.value.entries);
            let resources = statement
                .resource
                .iter()
                .flat_map(|element| &element.value.entries);
            let values = statement
                .conditions()
                .iter()
                .flat_map(|condition| &condition.values);
            principals
                .map(|named| of(&named.entry))
                .chain(resources.map(of))
                .chain(values.map(|value| (value.text.as_str(), value.span)))
        })
    }
}

fn of(entry: &Entry) -> (&str, Span) {
    (&entry.text, entry.span)
}

/// Where a statement's first line is: its brace alone would say little, its effect says what it is.
pub(crate) fn head(statement: &Statement) -> Span {
    Span {
        start: statement.effect.key_span.start,
        end: statement.effect.value_span.end,
    }
}
