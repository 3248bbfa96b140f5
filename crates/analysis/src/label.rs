use steprole_policy::Span;

/// A place in a document and what is said about it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Label {
    /// The document, by its place among the inputs.
    pub document: usize,
    /// The bytes.
    pub span: Span,
    /// What is said about them; may be empty.
    pub text: String,
}
