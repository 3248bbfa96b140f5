//! The vault's file, and the key that opens it.

use std::fs;
use std::path::Path;

use data_encoding::BASE64;
use jiff::Timestamp;
use steprole_authority::Chance as _;
use steprole_server::SystemChance;
use steprole_session::{Holding, Key, Lock, Secret, Vault, VaultError, VaultKey};
use zeroize::Zeroizing;

use super::places::{Places, cannot};
use super::terminal::Terminal;
use crate::failure::Failure;
use crate::files::{self, Readers};
use crate::language::Language;
use crate::messages::Message;

/// The vault, opened no earlier than something is taken out of it or put in.
pub(crate) struct Safe<'a> {
    places: &'a Places,
    language: Language,
    vault: Option<Vault>,
    key: Option<VaultKey>,
}

impl<'a> Safe<'a> {
    /// Reads the vault's file; that takes no key.
    pub(crate) fn read(places: &'a Places, language: Language) -> Result<Self, Failure> {
        let mut safe = Self {
            places,
            language,
            vault: None,
            key: None,
        };
        safe.refresh()?;
        Ok(safe)
    }

    /// The names and access key ids of the long-term keys.
    pub(crate) fn keys(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list(Holding::Key).map(|(name, id, _)| (name, id))
    }

    /// Names, ids and ends of one kind.
    pub(crate) fn list(&self, holding: Holding) -> impl Iterator<Item = (&str, &str, Option<Timestamp>)> {
        self.vault.iter().flat_map(move |vault| vault.list(holding))
    }

    /// Where the key comes from; `None` before there is a vault.
    pub(crate) fn lock(&self) -> Option<&Lock> {
        self.vault.as_ref().map(Vault::lock)
    }

    /// Takes something out.
    pub(crate) fn get(&mut self, holding: Holding, name: &str) -> Result<Option<Secret>, Failure> {
        if !self.list(holding).any(|(held, ..)| held == name) {
            return Ok(None);
        }
        let key = self.key()?;
        let got = self.vault.as_ref().map(|vault| vault.get(holding, name, &key));
        got.transpose()
            .map(Option::flatten)
            .map_err(|error| self.refused(error))
    }

    /// Makes a vault with a lock of this kind, when there is none.
    pub(crate) fn create(&mut self, with_passphrase: bool) -> Result<(), Failure> {
        if self.vault.is_some() {
            return Ok(());
        }
        let (lock, key) = if with_passphrase {
            let lock = Lock::passphrase(random());
            let key = self.new_passphrase(&lock)?;
            (lock, key)
        } else {
            (Lock::File, self.key_file()?)
        };
        self.vault = Some(Vault::new(lock, &key, random()));
        self.key = Some(key);
        Ok(())
    }

    /// Puts something in and writes the file, under a lock and from what is in it by then.
    pub(crate) fn put(
        &mut self,
        item: (Holding, &str, &str),
        until: Option<Timestamp>,
        secret: &Secret,
        now: Timestamp,
    ) -> Result<(), Failure> {
        let (holding, name, id) = item;
        self.put_all(&[(holding, name, id, secret)], until, now)
    }

    /// Puts several things in with one write: all of them are there afterwards, or none.
    pub(crate) fn put_all(
        &mut self,
        items: &[(Holding, &str, &str, &Secret)],
        until: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<(), Failure> {
        self.change(|safe| {
            safe.create(false)?;
            let key = safe.key()?;
            let Some(vault) = safe.vault.as_mut() else {
                return Ok(());
            };
            vault.sweep(now);
            let put = items.iter().try_for_each(|(holding, name, id, secret)| {
                vault.put((*holding, name, id), until, secret, &key, random())
            });
            put.map_err(|error| safe.refused(error))
        })
    }

    /// Takes things out for good; says how many were there.
    pub(crate) fn remove(&mut self, items: &[(Holding, String)]) -> Result<usize, Failure> {
        if self.vault.is_none() {
            return Ok(0);
        }
        let mut removed = 0;
        self.change(|safe| {
            let vault = safe.vault.iter_mut();
            for vault in vault {
                removed = items
                    .iter()
                    .filter(|(holding, name)| vault.remove(*holding, name))
                    .count();
            }
            Ok(())
        })?;
        Ok(removed)
    }

    fn change(&mut self, change: impl FnOnce(&mut Self) -> Result<(), Failure>) -> Result<(), Failure> {
        let path = self.places.vault.as_path();
        Places::prepare(path)?;
        let lock = self.places.lock("vault");
        Places::prepare(&lock)?;
        let held = files::open_lock(&lock).map_err(|error| cannot(&lock, &error))?;
        held.lock().map_err(|error| cannot(&lock, &error))?;
        if path.exists() {
            self.refresh()?;
        }
        change(self)?;
        let text = self.vault.as_ref().map(Vault::to_text).unwrap_or_default();
        files::write_whole(path, text.as_bytes(), Readers::Owner).map_err(|error| cannot(path, &error))
    }

    /// Reads the vault's file once more.
    pub(crate) fn reread(&mut self) -> Result<(), Failure> {
        self.refresh()
    }

    fn refresh(&mut self) -> Result<(), Failure> {
        let path = &self.places.vault;
        let text = files::read_private(path).map_err(|error| cannot(path, &error))?;
        let vault = text.map(|text| Vault::from_text(&text)).transpose();
        self.vault = vault.map_err(|error| self.refused(error))?;
        Ok(())
    }

    fn key(&mut self) -> Result<VaultKey, Failure> {
        if let Some(key) = &self.key {
            return Ok(key.clone());
        }
        let key = match self.lock().cloned() {
            Some(lock @ Lock::Passphrase { .. }) => self.passphrase(&lock)?,
            Some(Lock::Keyring) => return Err(Failure::new(Message::VaultKeyring.text())),
            Some(Lock::File) | None => self.key_file()?,
        };
        if let Some(vault) = &self.vault {
            vault.check(&key).map_err(|error| self.refused(error))?;
        }
        self.key = Some(key.clone());
        Ok(key)
    }

    /// Reads the key file. It is made only when there is no vault yet: a new key opens no old vault.
    fn key_file(&self) -> Result<VaultKey, Failure> {
        let path = &self.places.vault_key;
        let text = files::read_private(path).map_err(|error| cannot(path, &error))?;
        match text.map(Zeroizing::new) {
            Some(text) => {
                let bytes = BASE64.decode(text.trim().as_bytes()).map(Zeroizing::new).ok();
                let key = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes.as_slice()).ok());
                key.map(Zeroizing::new)
                    .ok_or_else(|| self.refused(VaultError::WrongKey))
            }
            None if self.vault.is_none() => new_key_file(path),
            None => {
                let text = Message::VaultKeyMissing.text();
                Err(Failure::new(text.with("file", path.display().to_string())))
            }
        }
    }

    fn passphrase(&self, lock: &Lock) -> Result<VaultKey, Failure> {
        let mut terminal = Terminal::open().ok_or_else(|| {
            Failure::new(Message::VaultLocked.text()).hinted(Message::VaultLockedHint.text())
        })?;
        let prompt = Message::PromptPassphrase.text().render(self.language);
        let typed = terminal.ask_hidden(&prompt);
        let key = typed.and_then(|typed| lock.derive(&typed));
        key.ok_or_else(|| self.refused(VaultError::WrongKey))
    }

    fn new_passphrase(&self, lock: &Lock) -> Result<VaultKey, Failure> {
        let key = self.passphrase(lock)?;
        if self.passphrase(lock)? == key {
            Ok(key)
        } else {
            Err(Failure::new(Message::VaultPassphrasesDiffer.text()))
        }
    }

    fn refused(&self, error: VaultError) -> Failure {
        let message = match error {
            VaultError::Unreadable => Message::VaultUnreadable,
            VaultError::WrongKey => Message::VaultWrongKey,
            VaultError::Damaged => Message::VaultDamaged,
        };
        Failure::new(
            message
                .text()
                .with("file", self.places.vault.display().to_string()),
        )
    }
}

fn new_key_file(path: &Path) -> Result<VaultKey, Failure> {
    Places::prepare(path)?;
    let key: VaultKey = Zeroizing::new(random());
    let text = Zeroizing::new(BASE64.encode(&*key) + "\n");
    files::write_whole(path, text.as_bytes(), Readers::Owner).map_err(|error| cannot(path, &error))?;
    Ok(key)
}

/// The name a day session has in the vault.
pub(crate) fn session_name(key: &Key) -> &str {
    key.as_str()
}

/// Whether the vault's key lies on the same file system as the vault.
pub(crate) fn key_lies_beside(places: &Places) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let device = |path: &Path| fs::metadata(path).map(|file| file.dev()).ok();
    device(&places.vault).is_some() && device(&places.vault) == device(&places.vault_key)
}

/// Bytes of the system's chance.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    SystemChance.fill(&mut bytes);
    bytes
}
