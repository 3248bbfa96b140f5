//! Every reason a request can have its answer, each with a code that can be looked up.

/// Why a request has its answer: what a statement lacked, or which ceiling it hit.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) enum Cause {
    /// It is allowed.
    Allowed,
    /// A statement denies it until there is MFA.
    DeniedWithoutMfa,
    /// A statement denies it under conditions that hold.
    DeniedUnderConditions,
    /// A statement denies it always.
    DeniedAlways,
    /// No statement that could allow it is about the action.
    ActionNotNamed,
    /// Statements are about the action, none about this resource.
    ResourceNotNamed,
    /// Statements are about the action and the resource, none names the caller.
    CallerNotNamed,
    /// A statement would allow it, with MFA.
    AllowedWithMfa,
    /// A statement would allow it; a condition key is absent.
    KeyAbsent,
    /// A statement would allow it; a condition key has another value.
    ValueDiffers,
    /// No policy is there that could allow it.
    NoPolicy,
    /// A session of GetFederationToken without a session policy may do nothing.
    NoSessionPolicy,
    /// The message does not say what decided.
    Unsaid,
    /// The reason is encoded, and only AWS can read it.
    Encoded,
    /// A session asks for what only users and root users can call.
    SessionCredentials,
}

impl Cause {
    /// Every cause, in the order of the codes.
    pub(crate) const ALL: [Self; 15] = [
        Self::Allowed,
        Self::DeniedWithoutMfa,
        Self::DeniedUnderConditions,
        Self::DeniedAlways,
        Self::ActionNotNamed,
        Self::ResourceNotNamed,
        Self::CallerNotNamed,
        Self::AllowedWithMfa,
        Self::KeyAbsent,
        Self::ValueDiffers,
        Self::NoPolicy,
        Self::NoSessionPolicy,
        Self::Unsaid,
        Self::Encoded,
        Self::SessionCredentials,
    ];

    /// The code to look it up by; it never changes its meaning.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Allowed => "WHY00",
            Self::DeniedWithoutMfa => "WHY01",
            Self::DeniedUnderConditions => "WHY02",
            Self::DeniedAlways => "WHY03",
            Self::ActionNotNamed => "WHY04",
            Self::ResourceNotNamed => "WHY05",
            Self::CallerNotNamed => "WHY06",
            Self::AllowedWithMfa => "WHY07",
            Self::KeyAbsent => "WHY08",
            Self::ValueDiffers => "WHY09",
            Self::NoPolicy => "WHY10",
            Self::NoSessionPolicy => "WHY11",
            Self::Unsaid => "WHY12",
            Self::Encoded => "WHY13",
            Self::SessionCredentials => "WHY14",
        }
    }

    /// The cause of a code; case does not matter.
    pub(crate) fn of_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|cause| cause.code().eq_ignore_ascii_case(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Message;

    #[test]
    fn every_code_is_found_and_explained() {
        for (index, cause) in Cause::ALL.into_iter().enumerate() {
            assert_eq!(cause.code(), format!("WHY{index:02}"));
            assert_eq!(Cause::of_code(&cause.code().to_lowercase()), Some(cause));
            assert!(
                Message::named(&format!("Title{}", cause.code())).is_some(),
                "{cause:?}"
            );
            assert!(
                Message::named(&format!("Explain{}", cause.code())).is_some(),
                "{cause:?}"
            );
        }
        assert_eq!(Cause::of_code("WHY99"), None);
    }
}
