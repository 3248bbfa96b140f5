//! AWS Signature Version 4, the verifying side.
//!
//! One parsed wire type a file, borrowed from the request; then pure functions. The order of checks and their texts are
//! AWS's, as far as they are publicly known.

mod amz_date;
mod authorization_header;
mod body_hash;
mod canonical_request;
mod claim;
mod credential;
mod path;
mod refusal;
mod region;
mod signing_key;
mod signing_key_cache;
#[cfg(test)]
mod suite;
mod verifier;

pub use amz_date::AmzDate;
pub use authorization_header::AuthorizationHeader;
use body_hash::BodyHash;
use canonical_request::CanonicalRequest;
pub use credential::Credential;
pub use refusal::Refusal;
use signing_key::SigningKey;
pub(crate) use verifier::is_s3;
pub use verifier::{HasSecret, Payload, Request, Rules, Verified, Verifier};
