//! The keys of issuers: those that were given, and those that this server signs with itself.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, OnceLock};

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use ring::rand::SystemRandom;
use ring::rsa::PublicKeyComponents;
use ring::signature::{
    ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair,
};
use rsa::PrivateKey;
use rsa::pkcs8::EncodePrivateKey as _;
use rsa::rand_core::{TryCryptoRng, TryRng};
use serde_json::{Value, json};
use steprole_authority::{Chance, Keyring};
use steprole_federation::{Algorithm, KeySet};

/// Bits of an RSA key: what AWS's own issuers have.
const RSA_BITS: usize = 2_048;

/// Every issuer that this server knows the keys of.
pub(crate) struct Issuers {
    given: HashMap<String, Arc<KeySet>>,
    local: HashMap<String, SigningKeys>,
    /// Signs what GetWebIdentityToken answers.
    account: SigningKeys,
}

impl Issuers {
    /// Issuers with key sets that were given, and issuers that this server is itself, by URL.
    pub(crate) fn new(given: Vec<(String, KeySet)>, local: Vec<String>, chance: &Arc<dyn Chance>) -> Self {
        let keys = || SigningKeys::new(chance.clone());
        Self {
            given: given
                .into_iter()
                .map(|(url, keys)| (url, Arc::new(keys)))
                .collect(),
            local: local.into_iter().map(|url| (url, keys())).collect(),
            account: keys(),
        }
    }

    /// The keys of an issuer that this server is itself.
    pub(crate) fn local(&self, url: &str) -> Option<&SigningKeys> {
        self.local.get(url)
    }

    /// The one local issuer, when there is just one.
    pub(crate) fn only_local(&self) -> Option<(&str, &SigningKeys)> {
        let mut all = self.local.iter();
        match (all.next(), all.next()) {
            (Some((url, keys)), None) => Some((url, keys)),
            _ => None,
        }
    }

    /// The keys of the account's own issuer.
    pub(crate) fn account(&self) -> &SigningKeys {
        &self.account
    }
}

impl Keyring for Issuers {
    fn keys_of(&self, issuer: &str) -> Option<Arc<KeySet>> {
        if let Some(keys) = self.given.get(issuer) {
            return Some(keys.clone());
        }
        let text = self.local.get(issuer)?.key_set().to_string();
        KeySet::read(&text).ok().map(Arc::new)
    }

    fn sign(&self, algorithm: Algorithm, claims: &Value) -> Option<String> {
        self.account.sign(algorithm, claims)
    }
}

/// The key pairs of one issuer: RSA for RS256, P-384 for ES384. Each is made when it is first needed.
pub(crate) struct SigningKeys {
    chance: Arc<dyn Chance>,
    rsa: OnceLock<Option<RsaKeyPair>>,
    elliptic: OnceLock<Option<EcdsaKeyPair>>,
}

impl SigningKeys {
    fn new(chance: Arc<dyn Chance>) -> Self {
        Self {
            chance,
            rsa: OnceLock::new(),
            elliptic: OnceLock::new(),
        }
    }

    /// A token of these claims; `None` for an algorithm that this server does not sign with.
    pub(crate) fn sign(&self, algorithm: Algorithm, claims: &Value) -> Option<String> {
        let id = match algorithm {
            Algorithm::Rs256 => key_id(&components(self.rsa()?).n),
            Algorithm::Es384 => key_id(self.elliptic()?.public_key().as_ref()),
            _ => return None,
        };
        let header = json!({ "alg": algorithm.token_name(), "kid": id, "typ": "JWT" });
        let part = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
        let signed = format!("{}.{}", part(&header), part(claims));
        let random = SystemRandom::new();
        let signature = match algorithm {
            Algorithm::Rs256 => {
                let pair = self.rsa()?;
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &random, signed.as_bytes(), &mut signature)
                    .ok()?;
                signature
            }
            _ => self
                .elliptic()?
                .sign(&random, signed.as_bytes())
                .ok()?
                .as_ref()
                .to_vec(),
        };
        Some(format!("{signed}.{}", BASE64URL_NOPAD.encode(&signature)))
    }

    /// The public halves, as an issuer publishes them (RFC 7517).
    pub(crate) fn key_set(&self) -> Value {
        let text = |bytes: &[u8]| BASE64URL_NOPAD.encode(bytes);
        let mut keys = Vec::new();
        if let Some(pair) = self.rsa() {
            let PublicKeyComponents { n, e } = components(pair);
            keys.push(json!({
                "kty": "RSA", "use": "sig", "alg": "RS256", "kid": key_id(&n), "n": text(&n), "e": text(&e),
            }));
        }
        if let Some(pair) = self.elliptic() {
            let point = pair.public_key().as_ref();
            if let Some((x, y)) = point
                .get(1..)
                .and_then(|both| both.split_at_checked(both.len() / 2))
            {
                keys.push(json!({
                    "kty": "EC", "crv": "P-384", "use": "sig", "alg": "ES384", "kid": key_id(point),
                    "x": text(x), "y": text(y),
                }));
            }
        }
        json!({ "keys": keys })
    }

    /// Searching for primes takes a moment: once, and whoever needs the key meanwhile waits for it.
    fn rsa(&self) -> Option<&RsaKeyPair> {
        self.rsa
            .get_or_init(|| {
                let made = PrivateKey::new(&mut Drawn(&*self.chance), RSA_BITS).ok()?;
                let encoded = made.to_pkcs8_der().ok()?;
                RsaKeyPair::from_pkcs8(encoded.as_bytes()).ok()
            })
            .as_ref()
    }

    fn elliptic(&self) -> Option<&EcdsaKeyPair> {
        self.elliptic
            .get_or_init(|| {
                let random = SystemRandom::new();
                let algorithm = &ECDSA_P384_SHA384_FIXED_SIGNING;
                let encoded = EcdsaKeyPair::generate_pkcs8(algorithm, &random).ok()?;
                EcdsaKeyPair::from_pkcs8(algorithm, encoded.as_ref(), &random).ok()
            })
            .as_ref()
    }
}

fn components(pair: &RsaKeyPair) -> PublicKeyComponents<Vec<u8>> {
    PublicKeyComponents::from(pair.public())
}

/// A short name for a public key.
fn key_id(public: &[u8]) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, public);
    HEXLOWER.encode(digest.as_ref().get(..16).unwrap_or_default())
}

/// The server's chance, as the maker of RSA keys takes it.
struct Drawn<'c>(&'c dyn Chance);

impl TryRng for Drawn<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Drawn<'_> {}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde_json::json;
    use steprole_authority::{Keyring as _, SeededChance};
    use steprole_federation::{Algorithm, KeySet, Token};

    use super::Issuers;

    const URL: &str = "https://issuer.example.com";

    /// The other side is the verifier of `steprole-federation`, which PyJWT's tokens keep honest.
    #[test]
    fn what_an_issuer_signs_its_key_set_verifies() {
        let chance: Arc<dyn steprole_authority::Chance> = Arc::new(SeededChance::new(1));
        let issuers = Issuers::new(Vec::new(), vec![URL.to_owned()], &chance);
        let published = issuers.local(URL).unwrap().key_set().to_string();
        assert_eq!(published, issuers.local(URL).unwrap().key_set().to_string());
        let known = issuers.keys_of(URL).unwrap();
        assert_eq!(*known, KeySet::read(&published).unwrap());
        for algorithm in [Algorithm::Rs256, Algorithm::Es384] {
            let claims = json!({ "iss": URL, "sub": "alice" });
            let text = issuers.local(URL).unwrap().sign(algorithm, &claims).unwrap();
            let token = Token::read(&text).unwrap();
            assert_eq!(token.verify(&known).unwrap().text("sub"), Some("alice"));
            // the account's issuer is another one
            let other = issuers.sign(algorithm, &claims).unwrap();
            assert!(Token::read(&other).unwrap().verify(&known).is_err());
        }
        assert_eq!(
            issuers.local(URL).unwrap().sign(Algorithm::Es256, &json!({})),
            None
        );
        assert!(issuers.keys_of("https://other.example.com").is_none());
    }
}
