//! OpenID Connect providers.

use std::sync::Arc;

use jiff::Timestamp;
use steprole_api::iam::ContextProvider;

use super::Tags;

/// An issuer of web identity tokens that the account trusts.
#[derive(Clone, Debug)]
pub struct OidcProvider {
    /// The issuer's URL without `https://`, as ARN and GetOpenIDConnectProvider have it. Its identity, case and all.
    pub url: String,
    /// When the provider was created.
    pub created: Timestamp,
    /// The audiences that its tokens may be for.
    pub client_ids: Vec<String>,
    /// SHA-1 of the certificates of its server.
    pub thumbprints: Vec<String>,
    /// Trusted identity propagation, when it is configured. Nothing here consumes the trusted context.
    pub context: Option<Arc<ContextProvider>>,
    /// Tags.
    pub tags: Tags,
}
