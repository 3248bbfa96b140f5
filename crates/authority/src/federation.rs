//! Callers whom somebody else vouches for.

use serde::{Deserialize, Serialize};
use steprole_policy::PrincipalKind;

/// How a provider vouched.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Vouching {
    /// With a SAML assertion.
    Saml,
    /// With a web identity token.
    WebIdentity,
}

impl Vouching {
    pub(crate) fn principal_kind(self) -> PrincipalKind {
        match self {
            Self::Saml => PrincipalKind::Saml,
            Self::WebIdentity => PrincipalKind::WebIdentity,
        }
    }
}

/// Where a role session came from that no credential of AWS's was behind.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Federation {
    /// How.
    pub vouching: Vouching,
    /// ARN of the provider: `aws:FederatedProvider`.
    pub provider: String,
    /// What the provider said, as condition keys that later requests carry.
    pub keys: Vec<(String, Vec<String>)>,
}
