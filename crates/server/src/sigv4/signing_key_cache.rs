//! Signing keys that were used before.

use std::collections::HashMap;
use std::fmt;
use std::sync::{PoisonError, RwLock};

use zeroize::Zeroizing;

use crate::sigv4::{Credential, SigningKey};

/// Keys a generation may hold. Two generations of some 500 bytes a key stay below 4 MiB.
const GENERATION: usize = 4096;

/// The signing keys of recent callers, by credential; bounded.
///
/// Deriving a key is four HMACs, more than half the cost of a verification. Two generations make the bound: when the young
/// one is full, the old one is forgotten and the young one takes its place. A key that is used again is young again.
#[derive(Default)]
pub(crate) struct SigningKeyCache {
    generations: RwLock<Generations>,
}

#[derive(Default)]
struct Generations {
    young: HashMap<Box<str>, Entry>,
    old: HashMap<Box<str>, Entry>,
}

/// A key, and the secret it was made from: the same access key id may come back with another secret after a reset.
#[derive(Clone)]
struct Entry {
    secret: Zeroizing<Box<[u8]>>,
    key: SigningKey,
}

impl SigningKeyCache {
    /// The key for `credential` if it was kept and was made from `secret`.
    pub(crate) fn find(&self, credential: &Credential<'_>, secret: &str) -> Option<SigningKey> {
        let generations = self.generations.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = generations.young.get(credential.text()) {
            return entry.made_from(secret);
        }
        let entry = generations.old.get(credential.text())?.clone();
        drop(generations);
        let key = entry.made_from(secret)?;
        self.insert(credential, entry);
        Some(key)
    }

    /// Keeps a key. Only for a signature that was right: a stranger must not be able to push out what others need.
    pub(crate) fn keep(&self, credential: &Credential<'_>, secret: &str, key: SigningKey) {
        self.insert(
            credential,
            Entry {
                secret: Zeroizing::new(secret.as_bytes().into()),
                key,
            },
        );
    }

    fn insert(&self, credential: &Credential<'_>, entry: Entry) {
        let mut generations = self.generations.write().unwrap_or_else(PoisonError::into_inner);
        if generations.young.len() >= GENERATION {
            generations.old = std::mem::take(&mut generations.young);
        }
        generations.young.insert(credential.text().into(), entry);
    }
}

impl Entry {
    fn made_from(&self, secret: &str) -> Option<SigningKey> {
        (**self.secret == *secret.as_bytes()).then(|| self.key.clone())
    }
}

impl fmt::Debug for SigningKeyCache {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SigningKeyCache(****)")
    }
}

#[cfg(test)]
mod tests {
    use super::{GENERATION, SigningKeyCache};
    use crate::sigv4::{Credential, SigningKey};

    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    fn keep(cache: &SigningKeyCache, text: &str) {
        let credential = Credential::parse(text).unwrap();
        cache.keep(&credential, SECRET, SigningKey::derive(SECRET, &credential));
    }

    fn is_kept(cache: &SigningKeyCache, text: &str) -> bool {
        cache.find(&Credential::parse(text).unwrap(), SECRET).is_some()
    }

    #[test]
    fn a_key_is_found_by_its_whole_credential_and_secret() {
        let cache = SigningKeyCache::default();
        keep(&cache, "AKID/20150830/us-east-1/iam/aws4_request");
        assert!(is_kept(&cache, "AKID/20150830/us-east-1/iam/aws4_request"));
        assert!(!is_kept(&cache, "AKID/20150831/us-east-1/iam/aws4_request"));
        let credential = Credential::parse("AKID/20150830/us-east-1/iam/aws4_request").unwrap();
        assert!(cache.find(&credential, "another secret").is_none());
        assert!(!format!("{cache:?}").contains("wJal"));
    }

    #[test]
    fn the_cache_is_bounded_and_keeps_what_is_used() {
        let cache = SigningKeyCache::default();
        let used = "USED/20150830/us-east-1/iam/aws4_request";
        let unused = "UNUSED/20150830/us-east-1/iam/aws4_request";
        keep(&cache, used);
        keep(&cache, unused);
        for number in 0..2 * GENERATION {
            if number % 1000 == 0 {
                assert!(is_kept(&cache, used));
            }
            keep(
                &cache,
                &format!("AKID{number}/20150830/us-east-1/iam/aws4_request"),
            );
        }
        assert!(is_kept(&cache, used));
        assert!(!is_kept(&cache, unused));
        let generations = cache.generations.read().unwrap();
        assert!(generations.young.len() <= GENERATION && generations.old.len() <= GENERATION);
    }
}
