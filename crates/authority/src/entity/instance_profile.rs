//! Instance profiles.

use jiff::Timestamp;

use super::Tags;

/// A container for at most one role, which EC2 hands to an instance.
#[derive(Clone, Debug)]
pub struct InstanceProfile {
    /// `AIPA…`.
    pub id: String,
    /// Unique in the account without regard to case.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// When the profile was created.
    pub created: Timestamp,
    /// Unique id of the role in it.
    pub role: Option<String>,
    /// Tags.
    pub tags: Tags,
}
