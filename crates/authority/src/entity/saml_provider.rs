//! SAML providers.

use std::sync::Arc;

use jiff::Timestamp;
use steprole_api::iam::ContextProvider;
use steprole_federation::Metadata;

use super::Tags;
use crate::Secret;

/// An identity provider whose SAML assertions the account trusts.
#[derive(Clone, Debug)]
pub struct SamlProvider {
    /// The name, its identity.
    pub name: String,
    /// `SAMLSP…`: what a sign-in URL for encrypted assertions ends in.
    pub id: String,
    /// When the provider was created.
    pub created: Timestamp,
    /// The metadata document as it was passed.
    pub document: String,
    /// What the document says.
    pub metadata: Metadata,
    /// Whether assertions must be encrypted.
    pub requires_encryption: bool,
    /// Keys to decrypt assertions with, at most two.
    pub private_keys: Vec<SamlPrivateKey>,
    /// Trusted identity propagation, when it is configured. Nothing here consumes the trusted context.
    pub context: Option<Arc<ContextProvider>>,
    /// Tags.
    pub tags: Tags,
}

/// A key to decrypt assertions with.
#[derive(Clone, Debug)]
pub struct SamlPrivateKey {
    /// What the key is removed by.
    pub id: String,
    /// When it was added.
    pub added: Timestamp,
    /// The PEM as it was passed.
    pub pem: Secret,
}
