//! What a request is signed with.

use jiff::Timestamp;

use crate::Secret;

/// An access key, or the temporary credentials of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// `AKIA…` for a long-term key, `ASIA…` for a session; not a secret.
    pub access_key_id: String,
    /// Signs; never sent.
    pub secret_access_key: Secret,
    /// Sent with every request of a session; absent for a long-term key.
    pub session_token: Option<Secret>,
    /// When a session ends; absent for a long-term key.
    pub expiration: Option<Timestamp>,
}

impl Credentials {
    /// A long-term access key.
    pub fn long_term(access_key_id: impl Into<String>, secret_access_key: Secret) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            secret_access_key,
            session_token: None,
            expiration: None,
        }
    }

    /// Whether these are a user's own key, which alone may ask for a session with a code.
    pub fn is_long_term(&self) -> bool {
        self.session_token.is_none()
    }
}
