use jiff::Timestamp;

/// When and where a role's credentials were last used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LastUse {
    /// When.
    pub at: Timestamp,
    /// In which Region, where the file says so.
    pub region: Option<String>,
}
