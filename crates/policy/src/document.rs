use crate::action::{Action, Actions};
use crate::grammar;
use crate::operator::Operator;
use crate::span::Span;
use crate::syntax_error::{self, SyntaxError};

/// A policy document as it is written, with the place of every part.
///
/// Nothing is normalised: a document that IAM refuses for its contents (a missing `Action`, a bad ARN) is still a
/// document here, and [`Document::check`] says what IAM says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    pub(crate) version: Option<Element<Version>>,
    pub(crate) id: Option<Element<String>>,
    pub(crate) statements: Vec<Statement>,
    pub(crate) span: Span,
}

/// Reads a policy document: strict JSON, then the policy grammar; the first error in the text wins.
pub fn parse(text: &str) -> Result<Document, SyntaxError> {
    let (document, faults) = grammar::read(text);
    match (syntax_error::first(text, faults), document) {
        (Some(error), _) => Err(error),
        (None, Some(document)) => Ok(document),
        // the grammar gives a document or a fault, never neither
        (None, None) => Err(SyntaxError::new(text, Span::default(), grammar::NO_STATEMENT)),
    }
}

/// Reads a policy document as far as it goes, with every syntax error, in the order of the text.
///
/// For linters: one reading shows all that is wrong. The document holds what could be understood.
pub fn parse_all(text: &str) -> (Option<Document>, Vec<SyntaxError>) {
    let (document, faults) = grammar::read(text);
    (document, syntax_error::located(text, faults))
}

impl Document {
    /// The version of the language the document is written in; a document without one is of 2008
    /// [doc: reference_policies_elements_version].
    pub fn version(&self) -> Version {
        self.version
            .as_ref()
            .map_or(Version::V2008, |element| element.value)
    }

    /// The `Version` element, if it is there.
    pub fn version_element(&self) -> Option<&Element<Version>> {
        self.version.as_ref()
    }

    /// The `Id` element, if it is there.
    pub fn id(&self) -> Option<&Element<String>> {
        self.id.as_ref()
    }

    /// The statements, in order.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// The bytes of the whole object.
    pub fn span(&self) -> Span {
        self.span
    }
}

/// The version of the policy language. Policy variables exist since 2012.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Version {
    /// `2008-10-17`, also when the element is absent.
    V2008,
    /// `2012-10-17`
    V2012,
}

impl Version {
    /// The version as it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V2008 => "2008-10-17",
            Self::V2012 => "2012-10-17",
        }
    }
}

/// An element of a document: what it holds, and where its key and its value stand.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Element<T> {
    /// The bytes of the key.
    pub key_span: Span,
    /// The bytes of the value.
    pub value_span: Span,
    /// What it holds.
    pub value: T,
}

/// One entry of a list (or the single value that stands for a list), and where it stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Entry {
    /// The bytes of the entry.
    pub span: Span,
    /// The text.
    pub text: String,
}

/// One statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The bytes of the statement.
    pub span: Span,
    /// `Sid`
    pub sid: Option<Element<String>>,
    /// `Effect`
    pub effect: Element<Effect>,
    /// Whether the effect is spelt exactly; IAM fails others with "legacy parsing".
    pub effect_is_exact: bool,
    /// `Principal` or `NotPrincipal`
    pub principal: Option<Element<Principals>>,
    /// `Action` or `NotAction`
    pub action: Option<Element<Patterns>>,
    /// `Resource` or `NotResource`
    pub resource: Option<Element<Patterns>>,
    /// `Condition`
    pub condition: Option<Element<Vec<Condition>>>,
}

impl Statement {
    /// The conditions, operator blocks laid flat; all must hold.
    pub fn conditions(&self) -> &[Condition] {
        self.condition.as_ref().map_or(&[], |element| &element.value)
    }

    /// Whether its `Action` or `NotAction` is about an action, as [`crate::decide`] reads it.
    pub fn is_about_action(&self, action: &str) -> bool {
        let lower = action.to_ascii_lowercase();
        self.action.as_ref().is_some_and(|element| {
            Actions::compile(&element.value).match_action(&Action::new(lower.as_bytes()))
        })
    }
}

/// What a statement does when it matches.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Effect {
    /// It allows.
    Allow,
    /// It denies, whatever else allows.
    Deny,
}

/// The patterns of an `Action` or `Resource` element, or of its opposite.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Patterns {
    /// Whether it is `NotAction` or `NotResource`.
    pub negated: bool,
    /// The patterns, in order.
    pub entries: Vec<Entry>,
}

/// Whom a `Principal` or `NotPrincipal` element names.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Principals {
    /// Whether it is `NotPrincipal`.
    pub negated: bool,
    /// Whom it names, in order.
    pub entries: Vec<NamedPrincipal>,
}

/// One principal named in a document.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NamedPrincipal {
    /// The type it stands under; `None` for the bare `"*"`.
    pub kind: Option<PrincipalType>,
    /// The name.
    pub entry: Entry,
}

/// The types of principal a document can name.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum PrincipalType {
    /// `AWS`: an account, user, role, session, or `*`.
    Aws,
    /// `CanonicalUser`: an S3 canonical user id.
    CanonicalUser,
    /// `Federated`: an identity provider.
    Federated,
    /// `Service`: an AWS service.
    Service,
}

impl PrincipalType {
    /// The type as it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "AWS",
            Self::CanonicalUser => "CanonicalUser",
            Self::Federated => "Federated",
            Self::Service => "Service",
        }
    }

    pub(crate) const ALL: [Self; 4] = [Self::Aws, Self::CanonicalUser, Self::Federated, Self::Service];
}

/// One key of one operator block.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The operator.
    pub operator: Operator,
    /// The operator as it is written, and where.
    pub operator_entry: Entry,
    /// The condition key.
    pub key: Entry,
    /// The values; the condition asks for any of them.
    pub values: Vec<Literal>,
    /// The bytes of the value or list of values.
    pub value_span: Span,
}

/// One value of a condition.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Literal {
    /// The bytes of the value.
    pub span: Span,
    /// How it is written.
    pub kind: LiteralKind,
    /// The text: of a string its contents, otherwise what is written.
    pub text: String,
}

/// How a condition value is written: Booleans and numbers may go without quotes
/// [doc: reference_policies_grammar].
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum LiteralKind {
    /// `true` or `false`
    Boolean,
    /// A number.
    Number,
    /// A string.
    String,
}
