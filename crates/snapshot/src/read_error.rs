/// Why files cannot be read as an account, and which part of them is to blame.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// A file is not JSON, or ends too early.
    #[error("{file} is not JSON: {error}")]
    NotJson {
        /// The file, and the page in it.
        file: String,
        /// What is wrong, and where.
        error: serde_json::Error,
    },
    /// A file holds something else.
    #[error(
        "{file} holds no account: no `UserDetailList`, `GroupDetailList`, `RoleDetailList` or `Policies`, and no \
         `steprole-snapshot`"
    )]
    NoAccount {
        /// The file, and the page in it.
        file: String,
    },
    /// An entity lacks what identifies it, or has a part of the wrong type.
    #[error(
        "{file}: {}: {error}",
        .arn.clone().unwrap_or_else(|| format!("{list}[{index}]"))
    )]
    Entity {
        /// The file, and the page in it.
        file: String,
        /// The list.
        list: &'static str,
        /// Its place in the list, from 0.
        index: usize,
        /// Its ARN, where it has one.
        arn: Option<String>,
        /// What is wrong.
        error: serde_json::Error,
    },
    /// The files speak of more than one account.
    #[error("{file}: {arn} is not of account {account}")]
    TwoAccounts {
        /// The file that differs.
        file: String,
        /// The account of everything before.
        account: String,
        /// What does not belong to it.
        arn: String,
    },
    /// An entity is there twice, and differs.
    #[error("{file}: {arn} is in another file or page as well, with other contents")]
    Twice {
        /// The file, and the page in it.
        file: String,
        /// Its ARN.
        arn: String,
    },
    /// A file of our own format has a version that this program does not know.
    #[error("{file} is a snapshot of version {found}; this program reads version {known}")]
    Version {
        /// The file.
        file: String,
        /// Its version.
        found: u64,
        /// The version that can be read.
        known: u64,
    },
    /// A snapshot stands among other files.
    #[error("{file} is a whole snapshot; it does not go together with other files")]
    Mixed {
        /// The snapshot.
        file: String,
    },
    /// There is no file.
    #[error("there is no file to read")]
    Nothing,
    /// SCPs or RCPs, or a resource's policy, cannot be read.
    #[error("{file}: {error}")]
    Organization {
        /// The file.
        file: String,
        /// What is wrong.
        error: crate::levels::LevelsError,
    },
}
