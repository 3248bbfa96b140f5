use jiff::Timestamp;

use crate::name;

/// An instance profile, as the role in it is listed with it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct InstanceProfile {
    /// `arn:aws:iam::123456789012:instance-profile/web/Web`.
    pub arn: String,
    /// `AIPA…`.
    pub id: Option<String>,
    /// When the profile was made.
    pub created: Option<Timestamp>,
}

impl InstanceProfile {
    /// `Web`.
    pub fn name(&self) -> &str {
        name::name(&self.arn)
    }

    /// `/web/`.
    pub fn path(&self) -> &str {
        name::path(&self.arn)
    }
}
