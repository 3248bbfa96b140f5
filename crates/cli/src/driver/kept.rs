//! The file of role credentials.

use std::path::Path;

use steprole_session::Cache;

use super::places::{Places, cannot};
use crate::failure::Failure;
use crate::files::{self, Readers};

/// Role credentials in one user-only file: readers take no lock, since a file is replaced whole.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kept<'a>(pub(crate) &'a Places);

impl Kept<'_> {
    /// What is in it now.
    pub(crate) fn read(self) -> Result<Cache, Failure> {
        let path = self.path();
        let text = files::read_private(path).map_err(|error| cannot(path, &error))?;
        let text = text.map(zeroize::Zeroizing::new);
        Ok(text.map(|text| Cache::from_text(&text)).unwrap_or_default())
    }

    /// Changes it, under a lock and from what is in it by then.
    pub(crate) fn change<T>(self, change: impl FnOnce(&mut Cache) -> T) -> Result<T, Failure> {
        let path = self.path();
        Places::prepare(path)?;
        let lock = self.0.lock("cache");
        Places::prepare(&lock)?;
        let held = files::open_lock(&lock).map_err(|error| cannot(&lock, &error))?;
        held.lock().map_err(|error| cannot(&lock, &error))?;
        let mut cache = self.read()?;
        let before = cache.clone();
        let value = change(&mut cache);
        if cache != before {
            files::write_whole(path, cache.to_text().reveal().as_bytes(), Readers::Owner)
                .map_err(|error| cannot(path, &error))?;
        }
        Ok(value)
    }

    fn path(&self) -> &Path {
        &self.0.cache
    }
}
