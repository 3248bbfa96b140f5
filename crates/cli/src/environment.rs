//! The one module that reads the environment.

/// An environment variable that steprole itself reads.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Variable {
    /// Overrides every other locale variable.
    LcAll,
    /// The locale of messages.
    LcMessages,
    /// The locale of everything that nothing else names.
    Lang,
    /// Access key id of `serve`'s operator: letters and digits.
    OperatorAccessKeyId,
    /// Secret access key of `serve`'s operator: anything without white space.
    OperatorSecretAccessKey,
    /// Bearer token for `serve`'s control routes; needed when it does not listen on loopback.
    TestToken,
}

impl Variable {
    /// The name to export.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::LcAll => "LC_ALL",
            Self::LcMessages => "LC_MESSAGES",
            Self::Lang => "LANG",
            Self::OperatorAccessKeyId => "STEPROLE_OPERATOR_ACCESS_KEY_ID",
            Self::OperatorSecretAccessKey => "STEPROLE_OPERATOR_SECRET_ACCESS_KEY",
            Self::TestToken => "STEPROLE_TEST_TOKEN",
        }
    }

    /// Its value; an empty one counts as unset, as with every locale variable.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one module that reads the environment"
    )]
    pub(crate) fn value(self) -> Option<String> {
        std::env::var(self.name()).ok().filter(|value| !value.is_empty())
    }
}

/// Every variable that is text, for what reads AWS's variables; see [`steprole_session::Environment`].
pub(crate) fn all() -> steprole_session::Environment {
    let text = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    let environment = steprole_session::Environment::new(text);
    if cfg!(windows) {
        environment.on_windows()
    } else {
        environment
    }
}
