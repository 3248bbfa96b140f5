//! The key that signs for one day, region and service.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::sigv4::Credential;

/// SHA-256's block, in bytes.
const BLOCK: usize = 64;

/// A signing key. Wiped when dropped; never printed.
#[derive(Clone)]
pub(crate) struct SigningKey(Zeroizing<[u8; 32]>);

impl SigningKey {
    /// HMAC("AWS4" + secret, day) → region → service → "aws4_request".
    pub(crate) fn derive(secret: &str, credential: &Credential<'_>) -> Self {
        let start = Zeroizing::new([b"AWS4", secret.as_bytes()].concat());
        let parts = [credential.region(), credential.service(), "aws4_request"];
        parts.into_iter().fold(
            Self(Zeroizing::new(hmac(&start, credential.day().as_bytes()))),
            |key, part| Self(Zeroizing::new(key.sign(part.as_bytes()))),
        )
    }

    /// HMAC-SHA256 of `message`.
    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 32] {
        hmac(self.0.as_slice(), message)
    }
}

/// HMAC-SHA256. It pads a short key with zeros and hashes a long one (RFC 2104 section 2); done here because it cannot
/// fail.
fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut block = Zeroizing::new([0; BLOCK]);
    if let Some(start) = block.get_mut(..key.len()) {
        start.copy_from_slice(key);
    } else {
        let hashed = Zeroizing::new(<[u8; 32]>::from(Sha256::digest(key)));
        for (padded, byte) in block.iter_mut().zip(hashed.iter()) {
            *padded = *byte;
        }
    }
    let mut hmac = Hmac::<Sha256>::new((&*block).into());
    hmac.update(message);
    hmac.finalize().into_bytes().into()
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("****")
    }
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;

    use super::SigningKey;
    use crate::sigv4::Credential;

    /// AWS's worked example, ListUsers in us-east-1 (General Reference, `sigv4-calculate-signature`).
    #[test]
    fn the_key_of_aws_example_signs_as_aws_says() {
        let credential = Credential::parse("AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request").unwrap();
        let key = SigningKey::derive("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", &credential);
        let string_to_sign = "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n\
            f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59";
        assert_eq!(
            HEXLOWER.encode(&key.sign(string_to_sign.as_bytes())),
            "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
        );
        assert_eq!(format!("{key:?}"), "****");
    }

    /// RFC 4231, test cases 2 and 6: a key shorter and one longer than a block.
    #[test]
    fn hmac_is_that_of_the_rfc() {
        let sign = |key: &[u8], message: &[u8]| HEXLOWER.encode(&super::hmac(key, message));
        assert_eq!(
            sign(b"Jefe", b"what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        assert_eq!(
            sign(
                &[0xaa; 131],
                b"Test Using Larger Than Block-Size Key - Hash Key First"
            ),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        );
    }
}
