//! How large documents may be.

use crate::kind::PolicyKind;

/// Versions a managed policy may have [doc: reference_iam-quotas].
pub const MANAGED_POLICY_VERSIONS: usize = 5;
/// Characters of a managed policy, white space not counted [doc: reference_iam-quotas].
pub const MANAGED_POLICY_SIZE: usize = 6_144;
/// Characters of all inline policies of a user together [doc: reference_iam-quotas].
pub const USER_INLINE_SIZE: usize = 2_048;
/// Characters of all inline policies of a group together [doc: reference_iam-quotas].
pub const GROUP_INLINE_SIZE: usize = 5_120;
/// Characters of all inline policies of a role together [doc: reference_iam-quotas].
pub const ROLE_INLINE_SIZE: usize = 10_240;
/// Characters of a role's trust policy before any quota increase [doc: reference_iam-quotas].
pub const TRUST_POLICY_SIZE: usize = 2_048;
/// Characters of session policies, inline and managed together [doc: reference_iam-quotas].
pub const SESSION_POLICY_SIZE: usize = 2_048;
/// Characters of a service control policy, white space counted [observed: third-party post, since 2026-05-15].
pub const SERVICE_CONTROL_POLICY_SIZE: usize = 10_240;
/// Characters of a resource control policy, white space counted [doc: orgs_reference_limits, to be re-checked].
pub const RESOURCE_CONTROL_POLICY_SIZE: usize = 5_120;

/// The number of characters IAM counts: all but white space.
pub fn size_without_white_space(text: &str) -> usize {
    text.chars()
        .filter(|character| !matches!(character, ' ' | '\t' | '\n' | '\r'))
        .count()
}

impl PolicyKind {
    /// The size of a document as its limit counts it: organizations count white space, IAM does not.
    pub fn size(self, text: &str) -> usize {
        match self {
            Self::ServiceControl | Self::ResourceControl => text.chars().count(),
            _ => size_without_white_space(text),
        }
    }

    /// The limit of one document of this kind; inline policies are limited by their sum per user, group or role,
    /// and resource-based policies by each service.
    pub fn size_limit(self) -> Option<usize> {
        match self {
            Self::Boundary | Self::Managed => Some(MANAGED_POLICY_SIZE),
            Self::ResourceControl => Some(RESOURCE_CONTROL_POLICY_SIZE),
            Self::ServiceControl => Some(SERVICE_CONTROL_POLICY_SIZE),
            Self::Session => Some(SESSION_POLICY_SIZE),
            Self::Trust => Some(TRUST_POLICY_SIZE),
            Self::Inline | Self::Resource | Self::VpcEndpoint => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organizations_count_white_space() {
        let text = "{ \"a\":\t\"é\"\r\n}";
        assert_eq!(size_without_white_space(text), 9);
        assert_eq!(PolicyKind::Managed.size(text), 9);
        assert_eq!(PolicyKind::ServiceControl.size(text), 13);
    }
}
