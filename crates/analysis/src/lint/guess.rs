//! What a document is used as, when nobody says.

use steprole_policy::{Document, PolicyKind, Statement};

/// A guess, and what it rests on.
pub(crate) struct Guess {
    pub(crate) kind: PolicyKind,
    pub(crate) because: &'static str,
}

/// What the document most likely is.
pub(crate) fn kind(document: Option<&Document>) -> Guess {
    let statements = document.map_or(&[][..], Document::statements);
    let (kind, because) = if statements.iter().all(|statement| statement.principal.is_none()) {
        (PolicyKind::Managed, "no statement names a principal")
    } else if statements.iter().all(is_about_a_role) {
        (
            PolicyKind::Trust,
            "its statements name principals and actions of STS, and no resource",
        )
    } else {
        (PolicyKind::Resource, "its statements name principals")
    };
    Guess { kind, because }
}

fn is_about_a_role(statement: &Statement) -> bool {
    let assumes = statement.action.as_ref().is_some_and(|action| {
        let mut actions = action.value.entries.iter();
        actions.all(|entry| entry.text.to_ascii_lowercase().starts_with("sts:"))
    });
    statement.resource.is_none() && assumes
}
