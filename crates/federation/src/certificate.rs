//! Certificates of identity providers: only their key and how long they say it is good.

use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::{Decode as _, Reader as _, SliceReader};

use crate::key::{PublicKey, spaced_base64, without_leading_zeros};

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const ELLIPTIC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");

/// A certificate, for the key in it. Who signed it does not matter: the document that carries it is what is trusted.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Certificate {
    /// The key.
    pub key: PublicKey,
    /// When it stops being valid, seconds since 1970.
    pub not_after: i64,
}

impl Certificate {
    /// Reads the base64 of an `X509Certificate` element; `None` when it is none, or its key is of a kind not known here.
    pub fn from_base64(text: &str) -> Option<Self> {
        Self::from_der(&spaced_base64(text)?)
    }

    /// Reads DER.
    pub fn from_der(der: &[u8]) -> Option<Self> {
        // Certificates of identity providers are often made by hand: only what is needed has to be right.
        let certificate = CertificateInner::<Raw>::from_der(der).ok()?;
        let body = certificate.tbs_certificate();
        let info = body.subject_public_key_info();
        let bits = info.subject_public_key.as_bytes()?;
        let key = if info.algorithm.oid == RSA {
            rsa(bits)?
        } else if info.algorithm.oid == ELLIPTIC {
            let curve = info.algorithm.parameters.as_ref()?;
            match curve.decode_as::<ObjectIdentifier>().ok()? {
                P256 => PublicKey::P256(bits.to_vec()),
                P384 => PublicKey::P384(bits.to_vec()),
                _ => return None,
            }
        } else {
            return None;
        };
        let not_after = body.validity().not_after.to_unix_duration().as_secs();
        Some(Self {
            key,
            not_after: i64::try_from(not_after).unwrap_or(i64::MAX),
        })
    }
}

/// RSAPublicKey ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER } (RFC 8017).
fn rsa(bits: &[u8]) -> Option<PublicKey> {
    let mut reader = SliceReader::new(bits).ok()?;
    let (modulus, exponent) = reader
        .sequence(|inside: &mut SliceReader<'_>| {
            let modulus = x509_cert::der::asn1::UintRef::decode(inside)?;
            let exponent = x509_cert::der::asn1::UintRef::decode(inside)?;
            Ok::<_, x509_cert::der::Error>((modulus.as_bytes().to_vec(), exponent.as_bytes().to_vec()))
        })
        .ok()?;
    Some(PublicKey::Rsa {
        modulus: without_leading_zeros(&modulus),
        exponent: without_leading_zeros(&exponent),
    })
}
