//! What identity providers sign, read and verified: SAML responses and metadata, JSON Web Tokens and key sets.
//!
//! Everything here comes from strangers. Nothing is looked up, fetched or remembered: a document, the keys that may have
//! signed it, and the answer what it says. What the answer permits is not decided here.
//!
//! INVARIANT (what is read is what was signed): claims are only ever taken from the very bytes or the very element that a
//! signature was verified over; there is no second parse and no second look-up by id.

pub mod certificate;
pub mod jwk;
pub mod key;
pub mod metadata;
pub mod private_key;
pub mod saml;
pub mod token;
pub mod xml;

pub use certificate::Certificate;
pub use jwk::KeySet;
pub use key::{Algorithm, PublicKey};
pub use metadata::Metadata;
pub use token::Token;
