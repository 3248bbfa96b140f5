use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::name;
use crate::policy_document::Stored;

/// A managed policy: a customer's, or AWS's own.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ManagedPolicy {
    /// `arn:aws:iam::123456789012:policy/team/guard` or `arn:aws:iam::aws:policy/ReadOnlyAccess`.
    pub arn: String,
    /// `ANPA…`.
    pub id: Option<String>,
    /// When the policy was made.
    pub created: Option<Timestamp>,
    /// The version in force: `v3`; `None` when the file does not say.
    pub default: Option<String>,
    /// Documents by version; of a policy of AWS's the file has only the version in force.
    pub versions: BTreeMap<String, Stored>,
    /// When each version was made, where the file says so.
    pub version_dates: BTreeMap<String, Timestamp>,
    /// When the newest version was made.
    pub updated: Option<Timestamp>,
    /// Free text.
    pub description: Option<String>,
}

impl ManagedPolicy {
    /// `guard`.
    pub fn name(&self) -> &str {
        name::name(&self.arn)
    }

    /// `/team/`.
    pub fn path(&self) -> &str {
        name::path(&self.arn)
    }

    /// The document in force, when the file has it.
    pub fn in_force(&self) -> Option<&Stored> {
        self.versions.get(self.default.as_ref()?)
    }
}
