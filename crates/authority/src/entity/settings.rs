//! What an account has once.

use std::collections::BTreeMap;

/// Alias, password policy and the version of global tokens.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The sign-in name of the account.
    pub alias: Option<String>,
    /// Whether the global endpoint of STS makes tokens that are valid in every Region.
    pub global_tokens_are_v2: bool,
    /// The account's own password policy; `None` is AWS's built-in default.
    pub password_policy: Option<PasswordPolicy>,
    /// The account as an issuer of web identity tokens; `None` was never enabled.
    pub outbound_federation: Option<OutboundFederation>,
    /// Account properties by `Namespace/PropertyName`.
    pub properties: BTreeMap<String, String>,
}

/// Outbound identity federation.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OutboundFederation {
    /// The URL that is the issuer of the account's tokens.
    pub issuer: String,
    /// Whether new tokens are issued.
    pub enabled: bool,
}

/// A custom password policy. Updating is not partial: what is omitted returns to its default (API model).
#[derive(Clone, Debug, Eq, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "the fields are AWS's")]
pub struct PasswordPolicy {
    /// 6–128.
    pub minimum_length: i32,
    /// At least one symbol of `! @ # $ % ^ & * ( ) _ + - = [ ] { } | '`.
    pub require_symbols: bool,
    /// At least one digit.
    pub require_numbers: bool,
    /// At least one upper-case letter.
    pub require_uppercase: bool,
    /// At least one lower-case letter.
    pub require_lowercase: bool,
    /// Lets every user call iam:ChangePassword on himself without a policy that says so.
    pub allow_users_to_change_password: bool,
    /// Days; `None` never expires.
    pub max_age_days: Option<i32>,
    /// How many earlier passwords may not be used again.
    pub reuse_prevention: Option<i32>,
    /// An expired password can only be reset by an administrator.
    pub hard_expiry: Option<bool>,
}
