//! What a request is signed with, as the SDK wants it.

use crate::Credentials;

/// Without an expiry: the server's clock may not be this machine's (demo, tests), and an SDK that believes a session
/// has ended refuses to sign instead of letting the server say so.
pub(crate) fn to_sdk(credentials: &Credentials) -> aws_credential_types::Credentials {
    let token = credentials.session_token.as_ref();
    aws_credential_types::Credentials::new(
        &credentials.access_key_id,
        credentials.secret_access_key.reveal(),
        token.map(|token| token.reveal().to_owned()),
        None,
        "steprole",
    )
}
