//! The cast.

/// Somebody in a state in which they call: the same user with and without MFA is two of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Who {
    /// A session of the role, made by machamp's MFA session.
    AdminRole,
    /// The role, reached through the profile the article writes.
    AdminRoleProfile,
    /// The user of the article, with a long-term key.
    Machamp,
    /// The same, with a session of get-session-token.
    MachampWithMfa,
    /// A colleague, with a long-term key.
    Machoke,
    /// The same, with a session of get-session-token.
    MachokeWithMfa,
    /// Whoever sets the account up.
    Operator,
    /// machamp's session, through the profile the article writes.
    SampleMfaProfile,
}

impl Who {
    /// How a line names them; the same in every language.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::AdminRole => "AdminRole/machamp",
            Self::AdminRoleProfile => "profile admin-role",
            Self::Machamp => "machamp",
            Self::MachampWithMfa => "machamp + MFA",
            Self::Machoke => "machoke",
            Self::MachokeWithMfa => "machoke + MFA",
            Self::Operator => "operator",
            Self::SampleMfaProfile => "profile sample-mfa",
        }
    }

    /// The user or role behind it, whatever it signs with.
    pub(crate) fn principal(self) -> &'static str {
        match self {
            Self::AdminRole | Self::AdminRoleProfile => "AdminRole",
            Self::Machamp | Self::MachampWithMfa | Self::SampleMfaProfile => "machamp",
            Self::Machoke | Self::MachokeWithMfa => "machoke",
            Self::Operator => "operator",
        }
    }
}
