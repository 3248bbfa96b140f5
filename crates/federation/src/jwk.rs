//! Key sets of issuers (RFC 7517).

use data_encoding::BASE64URL_NOPAD;
use serde_json::Value;

use crate::key::{Algorithm, PublicKey, decode, without_leading_zeros};

/// The public keys that an issuer publishes.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct KeySet {
    keys: Vec<Jwk>,
}

/// One of them.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Jwk {
    id: Option<String>,
    algorithm: Option<Algorithm>,
    key: PublicKey,
}

/// Text that is no key set.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum MalformedKeySet {
    /// No key in it that can verify a token.
    #[error("there is no RSA, P-256 or P-384 key for signatures in it")]
    Empty,
    /// Not a JSON object with a list `keys`.
    #[error("it is not a JSON object with a list named `keys`")]
    Shape,
}

impl KeySet {
    /// Reads a key set. Keys of kinds not known here, or for encryption, are passed over, as RFC 7517 §5 asks.
    ///
    /// # Errors
    /// [`MalformedKeySet`].
    pub fn read(text: &str) -> Result<Self, MalformedKeySet> {
        let value: Value = serde_json::from_str(text).map_err(|_| MalformedKeySet::Shape)?;
        let keys = value
            .get("keys")
            .and_then(Value::as_array)
            .ok_or(MalformedKeySet::Shape)?;
        let keys: Vec<Jwk> = keys.iter().filter_map(Jwk::read).collect();
        if keys.is_empty() {
            return Err(MalformedKeySet::Empty);
        }
        Ok(Self { keys })
    }

    /// The keys that may have signed a token with this header: the one it names, or all when it names none.
    pub fn candidates(&self, id: Option<&str>, algorithm: Algorithm) -> impl Iterator<Item = &PublicKey> {
        self.keys
            .iter()
            .filter(move |jwk| id.is_none() || jwk.id.as_deref() == id)
            .filter(move |jwk| jwk.algorithm.is_none_or(|own| own == algorithm))
            .map(|jwk| &jwk.key)
    }
}

impl Jwk {
    fn read(value: &Value) -> Option<Self> {
        let text = |name: &str| value.get(name).and_then(Value::as_str);
        if text("use").is_some_and(|purpose| purpose != "sig") {
            return None;
        }
        let bytes = |name: &str| decode(&BASE64URL_NOPAD, text(name)?.trim_end_matches('='));
        let key = match (text("kty")?, text("crv")) {
            ("RSA", _) => PublicKey::Rsa {
                modulus: without_leading_zeros(&bytes("n")?),
                exponent: without_leading_zeros(&bytes("e")?),
            },
            ("EC", Some("P-256")) => PublicKey::P256(point(&bytes("x")?, &bytes("y")?, 32)?),
            ("EC", Some("P-384")) => PublicKey::P384(point(&bytes("x")?, &bytes("y")?, 48)?),
            _ => return None,
        };
        let algorithm = match text("alg") {
            None => None,
            Some(name) => Some(Algorithm::of_token(name)?),
        };
        Some(Self {
            id: text("kid").map(str::to_owned),
            algorithm,
            key,
        })
    }
}

/// The uncompressed point of two coordinates of `size` bytes (SEC 1, §2.3.3).
fn point(x: &[u8], y: &[u8], size: usize) -> Option<Vec<u8>> {
    (x.len() == size && y.len() == size).then(|| [&[4], x, y].concat())
}
