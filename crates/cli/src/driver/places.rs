//! Where steprole keeps what.

use std::path::{Path, PathBuf};

use steprole_session::{Environment, Key};

use crate::failure::Failure;
use crate::files;
use crate::messages::Message;

/// The files of the daily driver, by the XDG base directories.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    /// Role credentials: gone at logout where the system has a runtime directory.
    pub(crate) cache: PathBuf,
    /// Spent steps.
    pub(crate) ledger: PathBuf,
    /// When each profile was last picked.
    pub(crate) recent: PathBuf,
    /// Sealed keys, seeds and day sessions.
    pub(crate) vault: PathBuf,
    /// The vault's key, where it is kept in a file.
    pub(crate) vault_key: PathBuf,
    locks: PathBuf,
}

impl Places {
    /// As the environment says.
    pub(crate) fn new(environment: &Environment) -> Result<Self, Failure> {
        let home = environment.home();
        let place = |variable: &str, below_home: &str| {
            let own = environment.value(variable).filter(|path| path.starts_with('/'));
            own.map(PathBuf::from)
                .or_else(|| Some(Path::new(home.as_ref()?).join(below_home)))
                .map(|path| path.join("steprole"))
                .ok_or_else(|| {
                    Failure::new(Message::DriverNoHome.text()).hinted(Message::DriverNoHomeHint.text())
                })
        };
        let cache = match place("XDG_RUNTIME_DIR", "") {
            Ok(runtime) if environment.value("XDG_RUNTIME_DIR").is_some() => runtime,
            _ => place("XDG_CACHE_HOME", ".cache")?,
        };
        let state = place("XDG_STATE_HOME", ".local/state")?;
        let vault_key = match environment.value("STEPROLE_VAULT_KEY_FILE") {
            Some(file) => PathBuf::from(file),
            None => place("XDG_CONFIG_HOME", ".config")?.join("vault.key"),
        };
        Ok(Self {
            cache: cache.join("credentials.json"),
            ledger: state.join("spent.json"),
            recent: state.join("recent.json"),
            vault: place("XDG_DATA_HOME", ".local/share")?.join("vault.json"),
            vault_key,
            locks: state,
        })
    }

    /// A lock of this name.
    pub(crate) fn lock(&self, name: &str) -> PathBuf {
        let name = Key::of([name]);
        self.locks
            .join(format!("{}.lock", name.as_str().get(..16).unwrap_or_default()))
    }

    /// Makes the folder of a file.
    pub(crate) fn prepare(file: &Path) -> Result<(), Failure> {
        match file.parent() {
            Some(folder) => files::private_folder(folder).map_err(|error| cannot(folder, &error)),
            None => Ok(()),
        }
    }
}

/// A file that the system refuses.
pub(crate) fn cannot(path: &Path, error: &std::io::Error) -> Failure {
    let text = Message::DriverFile.text();
    Failure::new(
        text.with("file", path.display().to_string())
            .with("reason", error.to_string()),
    )
}
