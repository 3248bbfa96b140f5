use crate::ask::Ask;
use crate::document::{Document, Effect};
use crate::index::Index;
use crate::observer::Silent;
use crate::principal::Reach;
use crate::source::StatementSource;
use crate::statement::{Stance, Statement};

/// A policy, compiled for deciding: keys interned, operands read, patterns laid out, statements indexed.
///
/// It holds everything it needs, can be shared between threads, and never changes.
#[derive(Clone, Debug)]
pub struct Policy {
    pub(crate) statements: Box<[Statement]>,
    pub(crate) sources: Box<[StatementSource]>,
    allows: Index,
    denies: Index,
}

impl Policy {
    /// Compiles a document. Any document compiles: what IAM would refuse in it matches nothing.
    pub fn compile(document: &Document) -> Self {
        let version = document.version();
        let statements: Box<[Statement]> = document
            .statements()
            .iter()
            .map(|source| Statement::compile(source, version))
            .collect();
        let of = |effect| {
            Index::new(
                statements
                    .iter()
                    .enumerate()
                    .filter(move |(_, each)| each.effect == effect),
            )
        };
        let (allows, denies) = (of(Effect::Allow), of(Effect::Deny));
        let sources = document.statements().iter().map(StatementSource::new).collect();
        Self {
            statements,
            sources,
            allows,
            denies,
        }
    }

    /// Whether any statement allows anything at all.
    pub(crate) fn has_allow(&self) -> bool {
        self.statements
            .iter()
            .any(|statement| statement.effect == Effect::Allow)
    }

    /// The first statement of this effect that applies.
    pub(crate) fn first(&self, effect: Effect, ask: &Ask<'_>, stance: Stance) -> Option<usize> {
        self.applying(effect, ask, stance).next().map(|(id, _)| id)
    }

    /// The statements of this effect that apply, and how closely each names the caller.
    pub(crate) fn applying<'p>(
        &'p self,
        effect: Effect,
        ask: &'p Ask<'p>,
        stance: Stance,
    ) -> impl Iterator<Item = (usize, Reach)> + 'p {
        let index = match effect {
            Effect::Allow => &self.allows,
            Effect::Deny => &self.denies,
        };
        index.candidates(&ask.action).filter_map(move |(id, found)| {
            let reach = self.statements.get(id)?.test(ask, stance, found, &mut Silent)?;
            Some((id, reach))
        })
    }
}
