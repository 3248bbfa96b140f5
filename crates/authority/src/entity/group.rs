//! Groups.

use jiff::Timestamp;

use super::InlinePolicies;

/// An IAM group: policies for the users in it. Never a principal. Its members are found through [`super::User::groups`].
#[derive(Clone, Debug)]
pub struct Group {
    /// `AGPA…`.
    pub id: String,
    /// Unique in the account without regard to case.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// When the group was created.
    pub created: Timestamp,
    /// Managed policies attached, by ARN.
    pub attached: Vec<String>,
    /// Inline policies by name.
    pub inline: InlinePolicies,
}
