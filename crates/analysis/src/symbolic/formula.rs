//! Formulas over literals, and what statements contribute to them.

use super::theory::Literal;

/// A literal of some variable: 0 is the resource, the others are keys.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(crate) struct Term {
    pub(crate) variable: u32,
    pub(crate) literal: Literal,
}

impl Term {
    pub(crate) fn negated(self) -> Self {
        Self {
            literal: (self.literal.0, !self.literal.1),
            ..self
        }
    }
}

/// A formula in negation normal form.
#[derive(Clone, Debug)]
pub(crate) enum Formula {
    Term(Term),
    All(Vec<Formula>),
    Any(Vec<Formula>),
}

impl Formula {
    /// All of the terms hold.
    pub(crate) fn holds(terms: &[Term]) -> Self {
        Self::All(terms.iter().copied().map(Self::Term).collect())
    }

    /// One of the terms fails.
    pub(crate) fn fails(terms: &[Term]) -> Self {
        Self::Any(terms.iter().map(|term| Self::Term(term.negated())).collect())
    }
}
