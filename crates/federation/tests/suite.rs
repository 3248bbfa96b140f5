//! Documents that others signed: signxml's responses, PyJWT's tokens, and what attackers make of them.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "suite/corpus.rs"]
mod corpus;
#[path = "suite/fixture.rs"]
mod fixture;
#[path = "suite/metadata.rs"]
mod metadata;
#[path = "suite/responses.rs"]
mod responses;
#[path = "suite/tokens.rs"]
mod tokens;
#[path = "suite/wrapping.rs"]
mod wrapping;
