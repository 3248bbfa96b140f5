//! The engine's workloads: what `cargo xtask bench engine` measures, and what a test counts allocations of.

mod account;
mod documents;
mod question;
mod rate;

pub use account::{Account, Ready};
pub use documents::{GUARD, WORK, spread};
pub use question::{Question, fill};
pub use rate::{rate, spent};
