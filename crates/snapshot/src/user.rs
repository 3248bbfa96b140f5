use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::grants::Grants;
use crate::name;

/// An IAM user.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct User {
    /// `arn:aws:iam::123456789012:user/team/alice`.
    pub arn: String,
    /// `AIDA…`.
    pub id: Option<String>,
    /// When the user was made.
    pub created: Option<Timestamp>,
    /// Names of the groups the user is in; `None` when the file does not say.
    pub groups: Option<Vec<String>>,
    /// Policies of the user's own.
    pub grants: Grants,
    /// ARN of the managed policy that is the ceiling of the user's permissions.
    pub boundary: Option<String>,
    /// Tags; `None` when the file does not say.
    pub tags: Option<BTreeMap<String, String>>,
}

impl User {
    /// `alice`.
    pub fn name(&self) -> &str {
        name::name(&self.arn)
    }

    /// `/team/`.
    pub fn path(&self) -> &str {
        name::path(&self.arn)
    }
}
