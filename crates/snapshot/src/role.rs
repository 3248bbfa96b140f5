use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::grants::Grants;
use crate::instance_profile::InstanceProfile;
use crate::last_use::LastUse;
use crate::name;
use crate::policy_document::Stored;

/// An IAM role.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Role {
    /// `arn:aws:iam::123456789012:role/team/Admin`.
    pub arn: String,
    /// `AROA…`.
    pub id: Option<String>,
    /// When the role was made.
    pub created: Option<Timestamp>,
    /// Who may assume it; `None` when the file does not say.
    pub trust: Option<Stored>,
    /// Its policies.
    pub grants: Grants,
    /// ARN of the managed policy that is the ceiling of the role's permissions.
    pub boundary: Option<String>,
    /// Tags; `None` when the file does not say.
    pub tags: Option<BTreeMap<String, String>>,
    /// The instance profiles that hold it.
    pub instance_profiles: Vec<InstanceProfile>,
    /// When its credentials were last used; `None` when they never were, or the file does not say.
    pub last_use: Option<LastUse>,
}

impl Role {
    /// `Admin`.
    pub fn name(&self) -> &str {
        name::name(&self.arn)
    }

    /// `/team/`.
    pub fn path(&self) -> &str {
        name::path(&self.arn)
    }
}
