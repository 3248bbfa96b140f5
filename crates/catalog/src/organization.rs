//! Where an account stands in an organization.

/// Where an account stands in an organization.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Organization<'a> {
    /// `o-a1b2c3d4e5`.
    pub id: &'a str,
    /// `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/`.
    pub path: &'a str,
}
