//! With what a user or the root user signs.

use jiff::Timestamp;

use crate::mfa::Mfa;

/// With what a user or the root user signs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SignIn {
    /// A console session. The console makes temporary credentials behind the user's back, so it has everything
    /// that a GetSessionToken session has. [doc `reference_policies_condition-keys`]
    Console {
        /// When the user signed in.
        issued: Timestamp,
        /// When the code was given; `None` is a sign-in without MFA.
        mfa: Option<Timestamp>,
    },
    /// An access key.
    LongTermKey,
    /// A session of GetSessionToken.
    SessionToken {
        /// When it was issued.
        issued: Timestamp,
        /// When the code was given; `None` is a session without MFA.
        mfa: Option<Timestamp>,
    },
}

impl SignIn {
    /// What requests signed with it say about MFA.
    pub(crate) fn mfa(self) -> Mfa {
        match self {
            Self::LongTermKey => Mfa::Absent,
            Self::Console { mfa, .. } | Self::SessionToken { mfa, .. } => Mfa::from_code(mfa),
        }
    }

    /// When it was issued, for a temporary one.
    pub(crate) fn issued(self) -> Option<Timestamp> {
        match self {
            Self::LongTermKey => None,
            Self::Console { issued, .. } | Self::SessionToken { issued, .. } => Some(issued),
        }
    }
}
