//! Strict JSON that keeps where everything stands, and every key, also those that appear twice.

mod parser;
mod value;

pub use parser::parse;
pub(crate) use parser::parse_value;
pub use value::{Member, Value, ValueKind};
