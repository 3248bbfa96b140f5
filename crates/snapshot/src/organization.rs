use crate::levels::Levels;

/// What an organization adds to an account.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Organization {
    /// `o-a1b2c3d4e5`: `aws:PrincipalOrgID`.
    pub id: Option<String>,
    /// `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/`: `aws:PrincipalOrgPaths`.
    pub path: Option<String>,
    /// Whether this is the management account, which neither SCPs nor RCPs touch
    /// [doc: orgs_manage_policies_scps, orgs_manage_policies_rcps].
    pub is_management: bool,
    /// Service control policies, root first.
    pub service_control: Levels,
    /// Resource control policies, root first.
    pub resource_control: Levels,
}
