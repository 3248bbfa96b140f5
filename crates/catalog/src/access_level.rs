//! What an action may do to a resource, in AWS's five words.

use std::fmt;

/// What an action may do to a resource, in AWS's five words.
///
/// The Service Authorization Reference gives each action exactly one of them.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum AccessLevel {
    /// Names resources without their contents.
    List,
    /// Changes who may do what.
    PermissionsManagement,
    /// Reads contents.
    Read,
    /// Changes tags only.
    Tagging,
    /// Creates, changes or deletes.
    Write,
}

impl AccessLevel {
    /// Every level, in the order of the table's codes.
    pub const ALL: [Self; 5] = [
        Self::List,
        Self::PermissionsManagement,
        Self::Read,
        Self::Tagging,
        Self::Write,
    ];

    /// AWS's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::List => "List",
            Self::PermissionsManagement => "Permissions management",
            Self::Read => "Read",
            Self::Tagging => "Tagging",
            Self::Write => "Write",
        }
    }

    /// The level of a table's code.
    pub(crate) fn from_code(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code)).copied()
    }
}

impl fmt::Display for AccessLevel {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
