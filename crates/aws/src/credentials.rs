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

    /// As the SDK wants them, without an expiry: the server's clock may not be this machine's (demo, tests),
    /// and an SDK that believes a session has ended refuses to sign instead of letting the server say so.
    pub(crate) fn to_sdk(&self) -> aws_credential_types::Credentials {
        aws_credential_types::Credentials::new(
            &self.access_key_id,
            self.secret_access_key.reveal(),
            self.session_token.as_ref().map(|token| token.reveal().to_owned()),
            None,
            "steprole",
        )
    }
}
