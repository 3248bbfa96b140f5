//! Keys that the account asks for and does not hold.

use std::sync::Arc;

use serde_json::Value;
use steprole_federation::{Algorithm, KeySet};

/// The public keys of issuers, and the key pairs of the account's own issuer. The server holds them.
///
/// AWS fetches an issuer's keys over the network. Here they are given, or the issuer is the server itself.
pub trait Keyring: Send + Sync {
    /// The keys of an issuer, by its URL; `None` for one that cannot be asked.
    fn keys_of(&self, issuer: &str) -> Option<Arc<KeySet>>;

    /// A token of these claims by the account's own issuer; `None` for an algorithm that it does not sign with.
    fn sign(&self, algorithm: Algorithm, claims: &Value) -> Option<String>;
}
