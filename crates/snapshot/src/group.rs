use jiff::Timestamp;

use crate::grants::Grants;
use crate::name;

/// An IAM group: policies for the users in it; never a principal.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Group {
    /// `arn:aws:iam::123456789012:group/team/developers`.
    pub arn: String,
    /// `AGPA…`.
    pub id: Option<String>,
    /// When the group was made.
    pub created: Option<Timestamp>,
    /// Its policies.
    pub grants: Grants,
}

impl Group {
    /// `developers`.
    pub fn name(&self) -> &str {
        name::name(&self.arn)
    }

    /// `/team/`.
    pub fn path(&self) -> &str {
        name::path(&self.arn)
    }
}
