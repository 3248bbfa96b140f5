//! The article's profiles, in a folder of their own.

use std::fs::Permissions;
use std::io;
use std::os::unix::fs::PermissionsExt;

use steprole_aws::{Credentials, ProfileFiles};
use tempfile::TempDir;

use crate::files::{self, Readers};

/// A folder that only the user can enter, with what would be `~/.aws/config` and `~/.aws/credentials`. It goes away
/// with this value.
pub(crate) struct Scratch {
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "held for its end: dropping it removes the folder")
    )]
    folder: TempDir,
    files: ProfileFiles,
}

impl Scratch {
    /// An empty folder, 0700.
    pub(crate) fn new() -> io::Result<Self> {
        let owner = Permissions::from_mode(0o700);
        let folder = tempfile::Builder::new()
            .prefix("steprole-demo-")
            .permissions(owner)
            .tempdir()?;
        let files = ProfileFiles::in_directory(folder.path());
        Ok(Self { folder, files })
    }

    /// Writes the long-term key as `[machamp]` and the article's two profiles: `[sample-mfa]` with the session of
    /// get-session-token, and the role that is reached from it.
    ///
    /// The role session is named after the endpoint's port: the aws CLI keeps a role's credentials under what it asks for, and
    /// those of an earlier demo open nothing here.
    ///
    /// The article heads the second one `[admin-role]`; in the config file AWS's tools want `[profile admin-role]`.
    pub(crate) fn write(
        &self,
        key: &Credentials,
        session: &Credentials,
        role_arn: &str,
        endpoint: &str,
    ) -> io::Result<()> {
        let credentials = format!("{}\n{}", section("machamp", key), section("sample-mfa", session));
        let reach = format!("region = us-east-1\nendpoint_url = {endpoint}\n");
        let session_name: String = endpoint
            .rsplit(':')
            .next()
            .into_iter()
            .flat_map(|port| port.chars().filter(char::is_ascii_digit))
            .collect();
        let config = format!(
            "[profile machamp]\n{reach}\n[profile sample-mfa]\n{reach}\n[profile admin-role]\n\
             role_arn = {role_arn}\nsource_profile = sample-mfa\nrole_session_name = demo-{session_name}\n{reach}"
        );
        files::write_whole(&self.files.credentials, credentials.as_bytes(), Readers::Owner)?;
        files::write_whole(&self.files.config, config.as_bytes(), Readers::Owner)
    }

    /// The two files.
    pub(crate) fn files(&self) -> &ProfileFiles {
        &self.files
    }

    /// The folder.
    #[cfg(test)]
    fn path(&self) -> &std::path::Path {
        self.folder.path()
    }
}

fn section(name: &str, credentials: &Credentials) -> String {
    let token = credentials.session_token.as_ref();
    format!(
        "[{name}]\naws_access_key_id = {}\naws_secret_access_key = {}\n{}",
        credentials.access_key_id,
        credentials.secret_access_key.reveal(),
        token
            .map(|token| format!("aws_session_token = {}\n", token.reveal()))
            .unwrap_or_default(),
    )
}

#[cfg(test)]
mod tests {
    use std::fs;

    use steprole_aws::Secret;

    use super::*;

    #[test]
    fn only_the_user_can_read_it_and_it_goes_away() {
        let scratch = Scratch::new().unwrap();
        let key = Credentials::long_term("AKIARZPUZDIKAAAAAAAA", Secret::new("keyEXAMPLE"));
        let session = Credentials {
            session_token: Some(Secret::new("tokenEXAMPLE")),
            ..key.clone()
        };
        scratch
            .write(
                &key,
                &session,
                "arn:aws:iam::123456789012:role/AdminRole",
                "http://127.0.0.1:1",
            )
            .unwrap();

        let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(scratch.path()), 0o700);
        assert_eq!(mode(&scratch.files().credentials), 0o600);
        assert_eq!(mode(&scratch.files().config), 0o600);
        let credentials = fs::read_to_string(&scratch.files().credentials).unwrap();
        assert!(
            credentials.contains("[sample-mfa]\n")
                && credentials.contains("aws_session_token = tokenEXAMPLE")
        );

        let path = scratch.path().to_owned();
        drop(scratch);
        assert!(!path.exists());
    }
}
