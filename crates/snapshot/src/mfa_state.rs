/// What a caller's credential says about MFA: the value of `aws:MultiFactorAuthPresent`.
///
/// [doc: reference_policies_condition-keys] The key is absent from requests signed with a long-term key, and
/// `false` in a session that was made without a code; policies that forget one of the two leak.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum MfaState {
    /// Nothing: a long-term access key.
    Absent,
    /// `false`: a session without MFA, such as a console sign-in with a password alone.
    No,
    /// `true`: a session with MFA.
    Yes,
}

impl MfaState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Absent];

    /// One word: `yes`, `no`, `absent`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::No => "no",
            Self::Yes => "yes",
        }
    }
}
