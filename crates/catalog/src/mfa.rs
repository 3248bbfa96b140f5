//! What a request says about MFA.

use jiff::Timestamp;

/// What a request says about MFA.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mfa {
    /// Nothing: `aws:MultiFactorAuthPresent` is absent.
    Absent,
    /// `false`.
    False,
    /// `true`, with the time of the code: `aws:MultiFactorAuthAge` counts from it.
    Since(Timestamp),
}

impl Mfa {
    /// The value of `aws:MultiFactorAuthPresent`; `None` is absent.
    pub fn present(self) -> Option<bool> {
        match self {
            Self::Absent => None,
            Self::False => Some(false),
            Self::Since(_) => Some(true),
        }
    }

    pub(crate) fn from_code(given: Option<Timestamp>) -> Self {
        given.map_or(Self::False, Self::Since)
    }
}
