//! The one module that writes files.

use std::fs::{self, File, Permissions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Who may read a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Readers {
    /// Everyone, 0644.
    All,
    /// The user alone, 0600.
    Owner,
}

/// Writes a file so that any reader sees all of it or none of it, also after a crash.
pub(crate) fn write_whole(path: &Path, contents: &[u8], readers: Readers) -> io::Result<()> {
    Prepared::new(path, contents, readers)?.publish()
}

/// A file that is written and not yet seen.
#[derive(Debug)]
pub(crate) struct Prepared {
    file: NamedTempFile,
    path: PathBuf,
}

impl Prepared {
    /// Writes the contents beside their place; what can go wrong goes wrong here.
    pub(crate) fn new(path: &Path, contents: &[u8], readers: Readers) -> io::Result<Self> {
        let directory = directory_of(path);
        // asked first, so that an error speaks of this and not of a temporary name
        fs::metadata(directory)?;
        let mut file = NamedTempFile::new_in(directory)?;
        file.write_all(contents)?;
        let mode = match readers {
            Readers::All => 0o644,
            Readers::Owner => 0o600,
        };
        file.as_file().set_permissions(Permissions::from_mode(mode))?;
        file.as_file().sync_all()?;
        Ok(Self {
            file,
            path: path.to_owned(),
        })
    }

    /// Puts the file in its place, whole.
    pub(crate) fn publish(self) -> io::Result<()> {
        self.file.persist(&self.path).map_err(|error| error.error)?;
        File::open(directory_of(&self.path))?.sync_all()
    }
}

/// Makes a folder that only the user can enter, 0700 from its first moment, with all above it.
pub(crate) fn private_folder(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Reads a file that only the user may read. One that others could read or write is refused: whatever it says may
/// not be ours. Missing is no error.
pub(crate) fn read_private(path: &Path) -> io::Result<Option<String>> {
    let mut file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    let mode = file.metadata()?.permissions().mode();
    if mode & 0o077 != 0 {
        let reason = format!("mode {:o} lets others in; chmod 600 it", mode & 0o777);
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, reason));
    }
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    Ok(Some(text))
}

/// Shuts everybody but the user out of a file.
pub(crate) fn make_private(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, Permissions::from_mode(0o600))
}

/// Opens a file to lock it, 0600; its contents stay.
pub(crate) fn open_lock(path: &Path) -> io::Result<File> {
    File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path)
}

fn directory_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Removes a file that may be gone already.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Removes a file that still holds `contents`; one that holds something else is somebody else's.
pub(crate) fn remove_if(path: &Path, contents: &[u8]) -> io::Result<()> {
    match fs::read(path) {
        Ok(found) if found == contents => remove(path),
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_appears_whole_with_its_mode_and_replaces_an_older_one() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("credentials");
        write_whole(&path, b"older and longer", Readers::All).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o644);
        write_whole(&path, b"new", Readers::Owner).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(
            fs::read_dir(directory.path()).unwrap().count(),
            1,
            "nothing temporary is left"
        );
    }

    #[test]
    fn a_file_is_removed_once_and_missing_it_is_no_error() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("address");
        write_whole(&path, b"x", Readers::All).unwrap();
        remove(&path).unwrap();
        remove(&path).unwrap();
    }

    #[test]
    fn a_file_that_holds_something_else_by_now_is_left_alone() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("address");
        write_whole(&path, b"mine", Readers::All).unwrap();
        remove_if(&path, b"another").unwrap();
        assert!(path.exists());
        remove_if(&path, b"mine").unwrap();
        remove_if(&path, b"mine").unwrap();
        assert!(!path.exists());
    }

    #[test]
    fn ac_perm_1_a_file_that_others_can_read_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        let folder = directory.path().join("a/b");
        private_folder(&folder).unwrap();
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
        let path = folder.join("cache");
        assert_eq!(read_private(&path).unwrap(), None);
        write_whole(&path, b"text", Readers::Owner).unwrap();
        assert_eq!(read_private(&path).unwrap().as_deref(), Some("text"));
        fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
        let refused = read_private(&path).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::PermissionDenied);
    }
}
