//! Public keys, and the signatures that they verify.

use data_encoding::{BASE64, Encoding};
use ring::signature::{self, RsaPublicKeyComponents, UnparsedPublicKey, VerificationAlgorithm};

/// How a signature is made.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Algorithm {
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// ECDSA on P-384 with SHA-384.
    Es384,
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    Rs512,
}

impl Algorithm {
    /// By its name in a JSON Web Token (RFC 7518). `none` and the symmetric ones are nobody's here.
    pub fn of_token(name: &str) -> Option<Self> {
        Some(match name {
            "ES256" => Self::Es256,
            "ES384" => Self::Es384,
            "RS256" => Self::Rs256,
            "RS384" => Self::Rs384,
            "RS512" => Self::Rs512,
            _ => return None,
        })
    }

    /// Its name in a JSON Web Token.
    pub fn token_name(self) -> &'static str {
        match self {
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
        }
    }

    /// By its name in an XML signature (RFC 9231). SHA-1 is not among them.
    pub fn of_xml(name: &str) -> Option<Self> {
        Some(match name {
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256" => Self::Rs256,
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384" => Self::Rs384,
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512" => Self::Rs512,
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256" => Self::Es256,
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384" => Self::Es384,
            _ => return None,
        })
    }
}

/// A public key of an identity provider.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PublicKey {
    /// On P-256: the uncompressed point.
    P256(Vec<u8>),
    /// On P-384: the uncompressed point.
    P384(Vec<u8>),
    /// RSA: modulus and exponent, big-endian without leading zeros. 2,048 to 8,192 bits verify, others never do.
    Rsa {
        /// The modulus.
        modulus: Vec<u8>,
        /// The public exponent.
        exponent: Vec<u8>,
    },
}

impl PublicKey {
    /// Whether `signature` is this key's over `message`. A key of another kind than the algorithm's verifies nothing.
    pub fn verifies(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        let ecdsa = |kind: &'static dyn VerificationAlgorithm, point: &[u8]| {
            UnparsedPublicKey::new(kind, point)
                .verify(message, signature)
                .is_ok()
        };
        match (self, algorithm) {
            (Self::P256(point), Algorithm::Es256) => ecdsa(&signature::ECDSA_P256_SHA256_FIXED, point),
            (Self::P384(point), Algorithm::Es384) => ecdsa(&signature::ECDSA_P384_SHA384_FIXED, point),
            (Self::Rsa { modulus, exponent }, _) => {
                let parameters = match algorithm {
                    Algorithm::Rs256 => &signature::RSA_PKCS1_2048_8192_SHA256,
                    Algorithm::Rs384 => &signature::RSA_PKCS1_2048_8192_SHA384,
                    Algorithm::Rs512 => &signature::RSA_PKCS1_2048_8192_SHA512,
                    Algorithm::Es256 | Algorithm::Es384 => return false,
                };
                RsaPublicKeyComponents {
                    n: modulus,
                    e: exponent,
                }
                .verify(parameters, message, signature)
                .is_ok()
            }
            _ => false,
        }
    }
}

/// Bytes without the zeros that some writers put before them.
pub(crate) fn without_leading_zeros(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().skip_while(|byte| **byte == 0).copied().collect()
}

/// Base64 with white space in it, as XML has it.
pub(crate) fn spaced_base64(text: &str) -> Option<Vec<u8>> {
    let packed: String = text
        .chars()
        .filter(|character| !character.is_ascii_whitespace())
        .collect();
    decode(&BASE64, &packed).filter(|bytes| !bytes.is_empty())
}

pub(crate) fn decode(encoding: &Encoding, text: &str) -> Option<Vec<u8>> {
    encoding.decode(text.as_bytes()).ok()
}
