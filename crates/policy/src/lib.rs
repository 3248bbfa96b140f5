//! The policy language: parse with spans, evaluate, explain. No clock, no I/O, no account.
//!
//! [`parse`] reads a document, [`Document::check`] says what IAM would say of it, [`Policy::compile`] prepares it,
//! and [`decide`] answers one [`Request`] under all the [`Policies`] that apply to it. Time, MFA and everything
//! else a policy can ask about are condition keys in the request's [`Context`].
//!
//! Sources of AWS's rules are cited as `[doc: page]`, a page of the IAM User Guide unless it says otherwise
//! (`UG/page` in option texts), or `[observed: …]`, a public record of what AWS did.

mod action;
mod ask;
mod check;
mod condition;
mod context;
mod context_keys;
mod decide;
mod decision;
mod document;
mod explain;
mod grammar;
mod index;
pub mod json;
mod key;
mod kind;
mod malformed;
mod nearest;
mod observer;
mod operator;
mod pattern;
mod policies;
mod policy;
mod principal;
mod request;
mod resource;
mod scope;
pub mod semantics;
mod shape;
pub mod size;
mod source;
mod span;
mod statement;
mod syntax_error;
mod template;
mod value;
mod value_type;

pub use context::{Context, ContextKey, ContextValue};
pub use decide::decide;
pub use decision::{Because, Decision, Layer, Outcome};
pub use document::{
    Condition, Document, Effect, Element, Entry, Literal, LiteralKind, NamedPrincipal, Patterns,
    PrincipalType, Principals, Statement, Version, parse, parse_all,
};
pub use explain::{ConditionTrace, ElementTrace, Explanation, Seen, StatementTrace, explain};
pub use kind::PolicyKind;
pub use malformed::Malformed;
pub use nearest::edit_distance;
pub use operator::{Comparison, Operator, Quantifier};
pub use policies::Policies;
pub use policy::Policy;
pub use request::{Principal, PrincipalKind, Request};
pub use semantics::{Semantics, SemanticsError, SemanticsOption};
pub use shape::{ConditionTest, Shape, ShapeStep, resource_shapes};
pub use size::size_without_white_space;
pub use span::{Position, Span};
pub use syntax_error::{SyntaxError, SyntaxFault};
pub use value_type::ValueType;
