use crate::span::Span;

/// A JSON value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The bytes of the value, quotes and brackets included.
    pub span: Span,
    /// What it is.
    pub kind: ValueKind,
}

/// The kinds of JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueKind {
    /// `[…]`
    Array(Vec<Value>),
    /// `true` or `false`
    Boolean(bool),
    /// `null`
    Null,
    /// A number as it is written: nothing is rounded.
    Number(String),
    /// `{…}` with every member in order, equal keys included.
    Object(Vec<Member>),
    /// A string, escapes resolved.
    String(String),
}

/// One `"key": value` of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The key, escapes resolved.
    pub key: String,
    /// The bytes of the key, quotes included.
    pub key_span: Span,
    /// The value.
    pub value: Value,
}

impl ValueKind {
    /// The kind in words, for messages.
    pub fn describe(&self) -> &'static str {
        match self {
            Self::Array(_) => "a list",
            Self::Boolean(_) => "a Boolean",
            Self::Null => "null",
            Self::Number(_) => "a number",
            Self::Object(_) => "an object",
            Self::String(_) => "a string",
        }
    }
}
