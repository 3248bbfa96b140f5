use std::sync::Arc;

use steprole_policy::{Document, Policy, Position, Span, SyntaxError, parse};

/// A policy document: its text, what the text says, and what it was compiled to.
///
/// The text is kept byte for byte, so that an explanation can point into it.
#[derive(Clone, Debug)]
pub struct PolicyDocument {
    text: String,
    document: Document,
    policy: Policy,
}

/// A document that an account holds, readable or not.
///
/// AWS refuses documents that do not parse, so an unreadable one means a damaged file. Nothing is guessed about it:
/// whoever asks what it allows is told that it cannot be read.
pub type Stored = Result<Arc<PolicyDocument>, Unreadable>;

/// A text that stands where a policy document should, and is none.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{error}")]
pub struct Unreadable {
    /// The text.
    pub text: String,
    /// What is wrong with it.
    pub error: Box<SyntaxError>,
}

impl PolicyDocument {
    /// Reads and compiles a text.
    pub fn read(text: impl Into<String>) -> Result<Self, Unreadable> {
        let text = text.into();
        match parse(&text) {
            Ok(document) => Ok(Self {
                policy: Policy::compile(&document),
                text,
                document,
            }),
            Err(error) => Err(Unreadable {
                text,
                error: Box::new(error),
            }),
        }
    }

    /// Reads a text for keeping.
    pub fn store(text: impl Into<String>) -> Stored {
        Self::read(text).map(Arc::new)
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What the text says, with the place of every part.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// What the engine takes.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Where a span of the document begins.
    pub fn position(&self, span: Span) -> Position {
        Position::of(&self.text, span.start as usize)
    }
}

/// Two documents are the same when their texts are.
impl PartialEq for PolicyDocument {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for PolicyDocument {}
