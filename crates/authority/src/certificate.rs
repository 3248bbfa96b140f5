//! X.509 certificates and the private keys that belong to them, as far as IAM looks at what is uploaded.

use jiff::Timestamp;
use pkcs1::RsaPublicKey;
use pkcs1::der::asn1::{ObjectIdentifier, UintRef};
use pkcs1::der::{Decode as _, Encode as _, pem};
use pkcs8::PrivateKeyInfoRef;
use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use sec1::EcPrivateKey;
use zeroize::Zeroizing;

/// `rsaEncryption` (RFC 8017, appendix A.1).
const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
/// `id-ecPublicKey` (RFC 5480, section 2.1.1).
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

/// One certificate.
pub(crate) struct Certificate(x509_cert::Certificate);

/// A public key, in the form in which two are compared.
#[derive(Debug, Eq, PartialEq)]
pub(crate) enum PublicKey {
    /// An elliptic curve's point as SEC 1 writes it.
    Ec(Vec<u8>),
    /// RSA, as PKCS #1 writes it.
    Rsa(Vec<u8>),
}

/// Cuts a text into its PEM blocks; `None` when there is anything else in it, or nothing.
fn blocks(text: &str) -> Option<Vec<&str>> {
    const END: &str = "-----END ";
    let mut rest = text.trim();
    let mut blocks = Vec::new();
    while !rest.is_empty() {
        if !rest.starts_with("-----BEGIN ") {
            return None;
        }
        let end = rest.find(END)?;
        let label = rest.get(end + END.len()..)?;
        let length = end + END.len() + label.find("-----")? + "-----".len();
        blocks.push(rest.get(..length)?);
        rest = rest.get(length..)?.trim_start();
    }
    (!blocks.is_empty()).then_some(blocks)
}

impl Certificate {
    /// Reads a text that is one certificate in PEM and nothing else.
    pub(crate) fn from_pem(text: &str) -> Option<Self> {
        let mut chain = Self::chain_from_pem(text)?;
        let one = chain.pop()?;
        chain.is_empty().then_some(one)
    }

    /// Reads a text that is certificates in PEM and nothing else.
    pub(crate) fn chain_from_pem(text: &str) -> Option<Vec<Self>> {
        blocks(text)?
            .into_iter()
            .map(|block| {
                let (label, der) = pem::decode_vec(block.as_bytes()).ok()?;
                (label == "CERTIFICATE").then_some(())?;
                x509_cert::Certificate::from_der(&der).ok().map(Self)
            })
            .collect()
    }

    /// From when to when it is valid.
    pub(crate) fn validity(&self) -> Option<(Timestamp, Timestamp)> {
        let validity = self.0.tbs_certificate().validity();
        let moment = |time: &x509_cert::time::Time| {
            Timestamp::from_second(i64::try_from(time.to_unix_duration().as_secs()).ok()?).ok()
        };
        Some((moment(&validity.not_before)?, moment(&validity.not_after)?))
    }

    /// Whether it is valid at a moment.
    pub(crate) fn is_valid_at(&self, now: Timestamp) -> bool {
        self.validity()
            .is_some_and(|(first, last)| first <= now && now <= last)
    }

    /// Its DER encoding, by which two certificates are the same.
    pub(crate) fn der(&self) -> Option<Vec<u8>> {
        self.0.to_der().ok()
    }

    /// The key it certifies; `None` for kinds of keys other than RSA and elliptic curves.
    pub(crate) fn public_key(&self) -> Option<PublicKey> {
        let info = self.0.tbs_certificate().subject_public_key_info();
        let key = info.subject_public_key.as_bytes()?.to_vec();
        match info.algorithm.oid {
            RSA => Some(PublicKey::Rsa(key)),
            EC => Some(PublicKey::Ec(key)),
            _ => None,
        }
    }

    /// Whether `issuer` signed this certificate.
    ///
    /// Signatures of an algorithm that is not known here are told by the names alone.
    pub(crate) fn is_signed_by(&self, issuer: &Self) -> bool {
        if self.0.tbs_certificate().issuer() != issuer.0.tbs_certificate().subject() {
            return false;
        }
        let Some((algorithm, key)) = self.verification(issuer) else {
            return true;
        };
        let (Ok(signed), Some(signature)) =
            (self.0.tbs_certificate().to_der(), self.0.signature().as_bytes())
        else {
            return false;
        };
        UnparsedPublicKey::new(algorithm, key)
            .verify(&signed, signature)
            .is_ok()
    }

    /// How the signature of this certificate is checked with the issuer's key.
    fn verification(&self, issuer: &Self) -> Option<(&'static dyn VerificationAlgorithm, Vec<u8>)> {
        let name = self.0.signature_algorithm().oid.to_string();
        match issuer.public_key()? {
            PublicKey::Rsa(key) => {
                let algorithm: &dyn VerificationAlgorithm = match name.as_str() {
                    "1.2.840.113549.1.1.5" => &signature::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
                    "1.2.840.113549.1.1.11" => &signature::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
                    "1.2.840.113549.1.1.12" => &signature::RSA_PKCS1_2048_8192_SHA384,
                    "1.2.840.113549.1.1.13" => &signature::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
                    _ => return None,
                };
                Some((algorithm, key))
            }
            // An uncompressed point of P-256 has 65 bytes, one of P-384 has 97.
            PublicKey::Ec(key) => {
                let algorithm: &dyn VerificationAlgorithm = match (name.as_str(), key.len()) {
                    ("1.2.840.10045.4.3.2", 65) => &signature::ECDSA_P256_SHA256_ASN1,
                    ("1.2.840.10045.4.3.3", 65) => &signature::ECDSA_P256_SHA384_ASN1,
                    ("1.2.840.10045.4.3.2", 97) => &signature::ECDSA_P384_SHA256_ASN1,
                    ("1.2.840.10045.4.3.3", 97) => &signature::ECDSA_P384_SHA384_ASN1,
                    _ => return None,
                };
                Some((algorithm, key))
            }
        }
    }
}

/// The public half of an unencrypted private key in PEM: PKCS #1, PKCS #8 or SEC 1. `None` for anything else.
///
/// A key of an elliptic curve must carry its public half, as every tool writes it.
pub(crate) fn public_half(text: &str) -> Option<PublicKey> {
    // OpenSSL writes the curve's parameters before the key itself.
    let block = blocks(text)?
        .into_iter()
        .find(|block| !block.starts_with("-----BEGIN EC PARAMETERS"))?;
    let (label, der) = pem::decode_vec(block.as_bytes()).ok()?;
    let der = Zeroizing::new(der);
    match label {
        "RSA PRIVATE KEY" => public_half_of_rsa(&der),
        "EC PRIVATE KEY" => public_half_of_ec(&der),
        "PRIVATE KEY" => {
            let info = PrivateKeyInfoRef::from_der(&der).ok()?;
            match info.algorithm.oid {
                RSA => public_half_of_rsa(info.private_key.as_bytes()),
                EC => public_half_of_ec(info.private_key.as_bytes()),
                _ => None,
            }
        }
        _ => None,
    }
}

fn public_half_of_rsa(der: &[u8]) -> Option<PublicKey> {
    let key = pkcs1::RsaPrivateKeyRef::<'_>::from_der(der).ok()?;
    let public = RsaPublicKey::<UintRef<'_>> {
        modulus: key.modulus,
        public_exponent: key.public_exponent,
    };
    public.to_der().ok().map(PublicKey::Rsa)
}

fn public_half_of_ec(der: &[u8]) -> Option<PublicKey> {
    let key = EcPrivateKey::from_der(der).ok()?;
    Some(PublicKey::Ec(key.public_key?.to_vec()))
}
