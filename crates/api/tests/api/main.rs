//! The decoder, the validator and the encoders, against AWS's own vectors, models and examples.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that breaks panics"
)]

mod constraints;
mod examples;
mod malformed;
mod matching;
mod model;
mod patterns;
mod responses;
mod roundtrip;
mod typed;
mod validation;
mod vectors;
mod xml;
