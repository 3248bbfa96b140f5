//! The `steprole` binary, driven as a person or a script drives it.

#![expect(
    clippy::unwrap_used,
    reason = "a test may panic; helpers outside #[test] functions too"
)]

mod catalog;
mod demo;
mod driver;
mod examples;
mod harness;
mod help;
mod lint;
mod prove;
#[cfg(test)]
mod prove_account;
mod readme;
mod serve;
mod simulate;
mod usage;
mod why;
