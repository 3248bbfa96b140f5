//! Whether text is a private key that could decrypt assertions.

use data_encoding::BASE64;

use crate::key::decode;

/// Whether text is the PEM of an RSA private key: PKCS#1 or PKCS#8, unencrypted, with a plausible key inside.
pub fn is_rsa_private_key(pem: &str) -> bool {
    let Some(body) = body(pem, "RSA PRIVATE KEY") else {
        return body(pem, "PRIVATE KEY").is_some_and(|der| ring::rsa::KeyPair::from_pkcs8(&der).is_ok());
    };
    ring::rsa::KeyPair::from_der(&body).is_ok()
}

fn body(pem: &str, label: &str) -> Option<Vec<u8>> {
    let text = pem.trim();
    let inside = text
        .strip_prefix(&format!("-----BEGIN {label}-----"))?
        .strip_suffix(&format!("-----END {label}-----"))?;
    let packed: String = inside
        .chars()
        .filter(|character| !character.is_ascii_whitespace())
        .collect();
    decode(&BASE64, &packed)
}
