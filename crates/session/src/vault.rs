//! Long-term keys, seeds and day sessions, sealed one by one in one text.
//!
//! Each item is sealed with XChaCha20-Poly1305 under the vault's key; what kind it is, its name and its id are not
//! secret and are bound to it, so that no item can be passed off as another.

use std::collections::BTreeMap;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use data_encoding::BASE64;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::Secret;

/// The sealed items and what their key is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vault {
    format: u32,
    lock: Lock,
    /// An empty text under the key: tells a wrong key from a damaged item.
    check: Sealed,
    items: BTreeMap<String, Item>,
}

/// Where the key of a vault comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Lock {
    /// A file of 32 random bytes. Beside the vault it is obfuscation; on a medium of its own it is a key.
    File,
    /// The kernel's keyring: gone with the login session, or after a time-out.
    Keyring,
    /// A passphrase, by Argon2id.
    Passphrase {
        /// 16 random bytes, Base64.
        salt: String,
        /// Memory in KiB.
        memory: u32,
        /// Passes over it.
        passes: u32,
        /// Lanes.
        lanes: u32,
    },
}

/// What an item is.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Holding {
    /// A long-term secret access key; its id is the access key id, its name a profile's.
    Key,
    /// How far the rotation of a key has come; its name is the key's.
    Rotation,
    /// The seed of a device; its name is the serial.
    Seed,
    /// A day session; its name is its cache key.
    Session,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Item {
    id: String,
    /// When a session ends; so that what is over can go without being opened.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    until: Option<Timestamp>,
    #[serde(flatten)]
    sealed: Sealed,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Sealed {
    nonce: String,
    sealed: String,
}

/// A vault that does not open.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum VaultError {
    /// The text is no vault, or one of a later steprole.
    #[error("this is no vault that this version reads")]
    Unreadable,
    /// Not the key it was made with.
    #[error("the key does not open the vault")]
    WrongKey,
    /// An item that was changed since it was sealed.
    #[error("an item of the vault is damaged")]
    Damaged,
}

/// The key of a vault.
pub type VaultKey = Zeroizing<[u8; 32]>;

const FORMAT: u32 = 1;

impl Lock {
    /// A passphrase lock with OWASP's parameters for Argon2id: 19 MiB, two passes, one lane.
    pub fn passphrase(salt: [u8; 16]) -> Self {
        Self::Passphrase {
            salt: BASE64.encode(&salt),
            memory: 19 * 1024,
            passes: 2,
            lanes: 1,
        }
    }

    /// The key a passphrase makes; `None` for a lock of another kind, or with parameters out of all measure.
    pub fn derive(&self, passphrase: &Secret) -> Option<VaultKey> {
        let Self::Passphrase {
            salt,
            memory,
            passes,
            lanes,
        } = self
        else {
            return None;
        };
        // a vault that somebody else wrote must not take all memory
        if *memory > 1024 * 1024 || *passes > 64 {
            return None;
        }
        let salt = BASE64.decode(salt.as_bytes()).ok()?;
        let params = Params::new(*memory, *passes, *lanes, Some(32)).ok()?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.reveal().as_bytes(), &salt, &mut *key)
            .ok()?;
        Some(key)
    }
}

impl Holding {
    fn word(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Rotation => "rotation",
            Self::Seed => "seed",
            Self::Session => "session",
        }
    }
}

impl Vault {
    /// An empty vault.
    pub fn new(lock: Lock, key: &VaultKey, nonce: [u8; 24]) -> Self {
        Self {
            format: FORMAT,
            lock,
            check: seal(key, nonce, b"", "check"),
            items: BTreeMap::new(),
        }
    }

    /// Reads [`Vault::to_text`].
    pub fn from_text(text: &str) -> Result<Self, VaultError> {
        let vault: Self = serde_json::from_str(text).map_err(|_| VaultError::Unreadable)?;
        if vault.format == FORMAT {
            Ok(vault)
        } else {
            Err(VaultError::Unreadable)
        }
    }

    /// As it is kept; nothing in it is secret.
    pub fn to_text(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Where its key comes from.
    pub fn lock(&self) -> &Lock {
        &self.lock
    }

    /// Whether this is its key.
    pub fn check(&self, key: &VaultKey) -> Result<(), VaultError> {
        open(key, &self.check, "check")
            .map(|_| ())
            .ok_or(VaultError::WrongKey)
    }

    /// Names and ids of one kind, with what they are good until.
    pub fn list(&self, holding: Holding) -> impl Iterator<Item = (&str, &str, Option<Timestamp>)> {
        self.items.iter().filter_map(move |(name, item)| {
            let (kind, name) = name.split_once(':')?;
            (kind == holding.word()).then_some((name, item.id.as_str(), item.until))
        })
    }

    /// Opens one item, and touches no other.
    pub fn get(&self, holding: Holding, name: &str, key: &VaultKey) -> Result<Option<Secret>, VaultError> {
        let full = full(holding, name);
        let Some(item) = self.items.get(&full) else {
            return Ok(None);
        };
        self.check(key)?;
        let opened = open(key, &item.sealed, &bound(&full, &item.id)).ok_or(VaultError::Damaged)?;
        let text = std::str::from_utf8(&opened).map_err(|_| VaultError::Damaged)?;
        Ok(Some(Secret::new(text)))
    }

    /// Seals one item. A nonce of 24 random bytes is good for one use.
    pub fn put(
        &mut self,
        (holding, name, id): (Holding, &str, &str),
        until: Option<Timestamp>,
        secret: &Secret,
        key: &VaultKey,
        nonce: [u8; 24],
    ) -> Result<(), VaultError> {
        self.check(key)?;
        let full = full(holding, name);
        let sealed = seal(key, nonce, secret.reveal().as_bytes(), &bound(&full, id));
        let item = Item {
            id: id.to_owned(),
            until,
            sealed,
        };
        self.items.insert(full, item);
        Ok(())
    }

    /// Takes one item out; says whether it was there.
    pub fn remove(&mut self, holding: Holding, name: &str) -> bool {
        self.items.remove(&full(holding, name)).is_some()
    }

    /// Takes out what is over by now.
    pub fn sweep(&mut self, now: Timestamp) {
        self.items
            .retain(|_, item| item.until.is_none_or(|until| until > now));
    }
}

fn full(holding: Holding, name: &str) -> String {
    format!("{}:{name}", holding.word())
}

/// A line feed is in no name and in no id, so that no two pairs read the same.
fn bound(full: &str, id: &str) -> String {
    format!("{full}\n{id}")
}

fn seal(key: &VaultKey, nonce: [u8; 24], text: &[u8], aad: &str) -> Sealed {
    let payload = Payload {
        msg: text,
        aad: aad.as_bytes(),
    };
    let sealed = XChaCha20Poly1305::new((&**key).into())
        .encrypt(&XNonce::from(nonce), payload)
        // the cipher's only error is a text of more than 256 GiB
        .unwrap_or_default();
    Sealed {
        nonce: BASE64.encode(&nonce),
        sealed: BASE64.encode(&sealed),
    }
}

fn open(key: &VaultKey, sealed: &Sealed, aad: &str) -> Option<Zeroizing<Vec<u8>>> {
    let nonce: [u8; 24] = BASE64.decode(sealed.nonce.as_bytes()).ok()?.try_into().ok()?;
    let text = BASE64.decode(sealed.sealed.as_bytes()).ok()?;
    let payload = Payload {
        msg: &text,
        aad: aad.as_bytes(),
    };
    XChaCha20Poly1305::new((&**key).into())
        .decrypt(&XNonce::from(nonce), payload)
        .ok()
        .map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> VaultKey {
        Zeroizing::new([byte; 32])
    }

    fn vault() -> Vault {
        let mut vault = Vault::new(Lock::File, &key(1), [1; 24]);
        vault
            .put(
                (Holding::Key, "prod", "AKIAEXAMPLE"),
                None,
                &Secret::new("hushEXAMPLE"),
                &key(1),
                [2; 24],
            )
            .unwrap();
        vault
    }

    #[test]
    fn a_vault_gives_back_what_was_put_in_and_shows_nothing() {
        let text = vault().to_text();
        assert!(!text.contains("hush") && text.contains("AKIAEXAMPLE"));
        let read = Vault::from_text(&text).unwrap();
        assert_eq!(
            read.get(Holding::Key, "prod", &key(1)),
            Ok(Some(Secret::new("hushEXAMPLE")))
        );
        assert_eq!(read.get(Holding::Key, "other", &key(1)), Ok(None));
        assert_eq!(read.get(Holding::Seed, "prod", &key(1)), Ok(None));
    }

    #[test]
    fn another_key_is_told_from_a_damaged_item() {
        assert_eq!(
            vault().get(Holding::Key, "prod", &key(2)),
            Err(VaultError::WrongKey)
        );
        let mut wrong = vault();
        let put = wrong.put((Holding::Key, "x", ""), None, &Secret::new("y"), &key(2), [3; 24]);
        assert_eq!(put, Err(VaultError::WrongKey), "a vault has one key");
        let swapped = vault().to_text().replace("key:prod", "key:admin");
        let swapped = Vault::from_text(&swapped).unwrap();
        assert_eq!(
            swapped.get(Holding::Key, "admin", &key(1)),
            Err(VaultError::Damaged)
        );
        let renamed = Vault::from_text(&vault().to_text().replace("AKIAEXAMPLE", "AKIAOTHER")).unwrap();
        assert_eq!(
            renamed.get(Holding::Key, "prod", &key(1)),
            Err(VaultError::Damaged)
        );
    }

    #[test]
    fn what_is_no_vault_is_said() {
        for text in [
            "",
            "{}",
            &vault().to_text().replace("\"format\": 1", "\"format\": 2"),
        ] {
            assert_eq!(Vault::from_text(text), Err(VaultError::Unreadable));
        }
    }

    #[test]
    fn a_passphrase_makes_one_key_and_another_passphrase_another() {
        let lock = Lock::passphrase([7; 16]);
        let one = lock.derive(&Secret::new("correct horse")).unwrap();
        assert_eq!(one, lock.derive(&Secret::new("correct horse")).unwrap());
        assert_ne!(one, lock.derive(&Secret::new("correct horsf")).unwrap());
        assert_eq!(Lock::File.derive(&Secret::new("x")), None);
        let greedy = Lock::Passphrase {
            salt: BASE64.encode(&[7; 16]),
            memory: u32::MAX,
            passes: 1,
            lanes: 1,
        };
        assert_eq!(greedy.derive(&Secret::new("x")), None);
    }

    #[test]
    fn sessions_that_are_over_go_unopened() {
        let mut vault = vault();
        let until = Timestamp::from_second(100).unwrap();
        vault
            .put(
                (Holding::Session, "abc", "device"),
                Some(until),
                &Secret::new("t"),
                &key(1),
                [4; 24],
            )
            .unwrap();
        vault.sweep(Timestamp::from_second(99).unwrap());
        assert_eq!(vault.list(Holding::Session).count(), 1);
        vault.sweep(until);
        assert_eq!(vault.list(Holding::Session).count(), 0);
        assert_eq!(vault.list(Holding::Key).count(), 1);
    }
}
