//! JSON Web Tokens (RFC 7519), in the compact form.

use data_encoding::BASE64URL_NOPAD;
use serde_json::{Map, Value};

use crate::jwk::KeySet;
use crate::key::{Algorithm, decode};

/// A token that was read but not yet believed.
#[derive(Clone, Debug)]
pub struct Token {
    algorithm: Option<Algorithm>,
    key_id: Option<String>,
    is_critical: bool,
    claims: Map<String, Value>,
    signed: String,
    signature: Vec<u8>,
}

/// Text that is no token.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("the token is not three parts of base64url with a JSON object in the first two")]
pub struct MalformedToken;

/// Why a token is not believed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Unverified {
    /// Signed in a way that nobody here verifies, `none` among them.
    #[error("the token is signed with an algorithm that is not accepted")]
    Algorithm,
    /// The issuer has no such key.
    #[error("the issuer has no key of that id and kind")]
    Key,
    /// The signature is not the key's.
    #[error("the signature is not the issuer's")]
    Signature,
}

impl Token {
    /// Reads a token.
    ///
    /// # Errors
    /// [`MalformedToken`], whatever is wrong with it.
    pub fn read(text: &str) -> Result<Self, MalformedToken> {
        let mut parts = text.split('.');
        let (Some(header), Some(claims), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(MalformedToken);
        };
        let signature = decode(&BASE64URL_NOPAD, signature).ok_or(MalformedToken)?;
        let signed = format!("{header}.{claims}");
        let header = object(header)?;
        let text = |name: &str| header.get(name).and_then(Value::as_str);
        Ok(Self {
            algorithm: text("alg").and_then(Algorithm::of_token),
            key_id: text("kid").map(str::to_owned),
            is_critical: header.contains_key("crit"),
            claims: object(claims)?,
            signed,
            signature,
        })
    }

    /// The issuer that the token names, to find its keys; not believed until [`Token::verify`] has.
    pub fn claimed_issuer(&self) -> Option<&str> {
        self.claims.get("iss").and_then(Value::as_str)
    }

    /// The claims, when one of the issuer's keys signed them.
    ///
    /// # Errors
    /// [`Unverified`].
    pub fn verify(&self, keys: &KeySet) -> Result<Claims<'_>, Unverified> {
        // RFC 7515 §4.1.11: what must be understood and is not, is refused.
        let algorithm = self
            .algorithm
            .filter(|_| !self.is_critical)
            .ok_or(Unverified::Algorithm)?;
        let mut candidates = keys.candidates(self.key_id.as_deref(), algorithm).peekable();
        if candidates.peek().is_none() {
            return Err(Unverified::Key);
        }
        if candidates.any(|key| key.verifies(algorithm, self.signed.as_bytes(), &self.signature)) {
            Ok(Claims(&self.claims))
        } else {
            Err(Unverified::Signature)
        }
    }
}

/// Claims that a signature was verified over.
#[derive(Clone, Copy, Debug)]
pub struct Claims<'t>(&'t Map<String, Value>);

impl<'t> Claims<'t> {
    /// A claim of any kind.
    pub fn value(self, name: &str) -> Option<&'t Value> {
        self.0.get(name)
    }

    /// A claim that is text.
    pub fn text(self, name: &str) -> Option<&'t str> {
        self.value(name)?.as_str()
    }

    /// A claim that is text or a list of texts; `None` when it is absent or anything else.
    pub fn texts(self, name: &str) -> Option<Vec<&'t str>> {
        match self.value(name)? {
            Value::String(text) => Some(vec![text]),
            Value::Array(values) => values.iter().map(Value::as_str).collect(),
            _ => None,
        }
    }

    /// A date in seconds since 1970, fractions cut off; `None` when it is absent or no number.
    pub fn seconds(self, name: &str) -> Option<i64> {
        let value = self.value(name)?;
        #[expect(clippy::cast_possible_truncation, reason = "a float is cut off and saturates")]
        value
            .as_i64()
            .or_else(|| value.as_f64().map(|seconds| seconds.floor() as i64))
    }

    /// All of them.
    pub fn iter(self) -> impl Iterator<Item = (&'t str, &'t Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

/// A part of a token: base64url of a JSON object. A name that comes twice is refused: readers disagree on which one counts
/// (RFC 7519 §4).
fn object(part: &str) -> Result<Map<String, Value>, MalformedToken> {
    let bytes = decode(&BASE64URL_NOPAD, part).ok_or(MalformedToken)?;
    let strict: Strict = serde_json::from_slice(&bytes).map_err(|_| MalformedToken)?;
    Ok(strict.0)
}

/// An object whose names are all different.
struct Strict(Map<String, Value>);

impl<'de> serde::Deserialize<'de> for Strict {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;

        impl<'de> serde::de::Visitor<'de> for Names {
            type Value = Strict;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut entries: A) -> Result<Strict, A::Error> {
                let mut map = Map::new();
                while let Some((name, value)) = entries.next_entry::<String, Value>()? {
                    if map.insert(name, value).is_some() {
                        return Err(serde::de::Error::custom("a name comes twice"));
                    }
                }
                Ok(Strict(map))
            }
        }

        deserializer.deserialize_map(Names)
    }
}
