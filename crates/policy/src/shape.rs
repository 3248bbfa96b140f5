//! What a pattern matches, laid open for whoever reasons about all texts at once.

use crate::condition::Condition;
use crate::document::{self, Patterns, Version};
use crate::resource::ResourcePattern;
use crate::semantics::Semantics;

/// One step of a pattern, with the rules of its place already applied.
///
/// A pattern matches a text when its steps use up the whole text, in order. The steps come from the compiled form
/// that [`crate::decide`] matches with, so that whoever reasons about patterns reads them as the decision does.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum ShapeStep {
    /// This character.
    Char(char),
    /// This character in either case.
    CharInAnyCase(char),
    /// One character; a colon only where the step may cross one.
    One {
        /// Whether the character may be a colon.
        crosses: bool,
    },
    /// Any run of characters, the empty one included; with colons only where the step may cross them.
    Any {
        /// Whether the run may hold colons.
        crosses: bool,
    },
    /// The value of a condition key; without a value the whole pattern matches nothing.
    Variable {
        /// The condition key.
        key: String,
        /// What takes its place when the key is absent.
        default: Option<String>,
    },
}

/// The steps of one pattern.
pub type Shape = Vec<ShapeStep>;

/// One condition by itself, to be asked about values one at a time.
///
/// It is the same compiled condition that [`crate::decide`] asks.
#[derive(Clone, Debug)]
pub struct ConditionTest(Condition);

impl ConditionTest {
    /// Compiles a condition of a document of the given version.
    pub fn compile(source: &document::Condition, version: Version) -> Self {
        Self(Condition::compile(source, version))
    }

    /// Whether the condition holds in a context.
    pub fn holds(&self, context: &crate::Context<'_>, semantics: &Semantics) -> bool {
        self.0.holds(context, semantics)
    }

    /// The patterns of a string or ARN operator, any of which a value must match; nothing for other operators.
    ///
    /// An ARN pattern with variables may have fewer than five colons here; it matches only where their values bring the
    /// others.
    pub fn shapes(&self) -> Option<Vec<Shape>> {
        self.0.shapes()
    }

    /// Whether a policy variable stands in its values.
    pub fn has_variables(&self) -> bool {
        self.0.has_variables()
    }
}

/// The patterns of a `Resource` or `NotResource` list that name anything at all.
///
/// `NotResource` is about what matches none of them; an empty list affects nothing either way.
pub fn resource_shapes(element: &Patterns, version: Version, semantics: &Semantics) -> Vec<Shape> {
    let patterns = element.entries.iter();
    patterns
        .flat_map(|entry| ResourcePattern::compile(&entry.text, version).shapes(semantics))
        .collect()
}
