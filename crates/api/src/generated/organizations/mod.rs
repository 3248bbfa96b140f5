// Written by `cargo xtask generate`; change the generator, not this file.

//! AWS Organizations: its table, and a struct for each of its structures.
//!
//! Required members are plain, others are `Option`. An output has no `Default`, so a handler names every member.

mod operations;
mod tables;
mod types;

pub use operations::*;
pub use tables::ORGANIZATIONS;
pub use types::*;
