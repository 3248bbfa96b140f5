//! Sets of requests instead of one: the procedure under `prove` and `diff`.
//!
//! A [`Query`] asks whether any request satisfies a formula over statements. The answer is a proof, a request that was
//! replayed through the one decision, or "unknown" with the reason. From the outside in:
//!
//! - [`classes`]: actions fall into classes that match the same statements, known actions and unknown ones;
//! - [`tableau`]: in a class the formula is a tree of literals; open branches are closed or lead to a model;
//! - [`theory`]: the literals of one variable (the resource, one condition key) either have a common value or not;
//! - [`words`] and [`glob`]: texts under patterns, with an exact search where no short argument decides.

pub(crate) mod answer;
mod builder;
mod classes;
mod facts;
mod fold;
mod formula;
mod glob;
mod problem;
mod product;
mod query;
mod tableau;
mod theory;
mod universe;
mod value;
mod words;

pub use answer::{Answer, Counterexample, Reason};
pub use facts::{Fact, Facts};
pub use query::{Allowed, Query};
pub use universe::Universe;
pub use value::Value;

/// Whether a statement is about one of the actions, which are in lower case.
pub(crate) fn actions_hold(statement: &steprole_policy::Statement, actions: &[String]) -> bool {
    classes::ActionSet::of(statement).is_some_and(|set| actions.iter().any(|action| set.holds(action)))
}
