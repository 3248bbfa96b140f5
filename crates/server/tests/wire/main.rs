//! The server from the outside.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod authorize;
mod bad_input;
mod calls;
mod client;
mod constraints;
mod controls;
mod corpus;
mod federation;
#[path = "../../../api/tests/api/matching.rs"]
mod matching;
mod mfa;
mod signature_messages;
mod signature_properties;
mod signed;
mod starting;
mod switches;
