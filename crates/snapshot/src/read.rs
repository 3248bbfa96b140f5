use crate::account::Account;
use crate::details;
use crate::format;
use crate::read_error::ReadError;
use crate::source::{Part, Source};

/// A file by its name and contents: this crate opens none itself.
#[derive(Clone, Copy, Debug)]
pub struct NamedText<'t> {
    /// Name, for messages.
    pub name: &'t str,
    /// Contents.
    pub text: &'t str,
}

impl Account {
    /// Reads an account from one file of our own format, or from all pages of
    /// `aws iam get-account-authorization-details` in as many files as there are.
    ///
    /// What cannot be understood at all is an error that names the file and the entity; what is merely not there is a
    /// [`Gap`](crate::Gap), told by [`Self::gaps`] and whenever a question touches it.
    pub fn read(files: &[NamedText<'_>]) -> Result<Self, ReadError> {
        if let [file] = files
            && format::is_snapshot(file.text)
        {
            return format::read(file.name, file.text);
        }
        let mut pages = Vec::new();
        for file in files {
            if format::is_snapshot(file.text) {
                return Err(ReadError::Mixed {
                    file: file.name.to_owned(),
                });
            }
            pages.extend(details::pages(file.name, file.text)?);
        }
        if pages.is_empty() {
            return Err(ReadError::Nothing);
        }
        let mut account = details::gather(&pages)?;
        let source = |file: &NamedText<'_>| Source {
            part: Part::AuthorizationDetails,
            name: file.name.to_owned(),
            taken: None,
        };
        account.sources = files.iter().map(source).collect();
        Ok(account)
    }
}
