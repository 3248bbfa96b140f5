//! The article's four chapters, one file each, and what they hand on.

pub(crate) mod command_line;
pub(crate) mod device;
pub(crate) mod guard;
pub(crate) mod role;

use steprole_aws::{Caller, Credentials, Endpoint};

use super::codes::Phone;
use super::scratch::Scratch;

/// The user of the article.
pub(crate) const USER: &str = "machamp";
/// A colleague, who must not get in.
pub(crate) const COLLEAGUE: &str = "machoke";
/// The role of the article.
pub(crate) const ROLE: &str = "AdminRole";
/// The name given to the guard policy, which the article leaves without one.
pub(crate) const GUARD_POLICY: &str = "RequireMFA";
/// The name given to the policy that lets a user step into the role.
pub(crate) const ASSUME_POLICY: &str = "AssumeAdminRole";
/// AWS's policy that allows everything.
pub(crate) const ADMINISTRATOR: &str = "AdministratorAccess";
/// How the role's trust policy is named as a decider.
pub(crate) const TRUST: &str = "AdminRole (trust)";

/// What one chapter leaves for the next.
pub(crate) struct Cast {
    /// Twelve digits, as `GetCallerIdentity` said.
    pub(crate) account: String,
    /// Where everybody calls.
    pub(crate) endpoint: Endpoint,
    /// Whoever sets the account up.
    pub(crate) operator: Caller,
    /// Whether the reader's own phone is used for machamp.
    pub(crate) interactive: bool,
    /// ARN of the guard policy.
    pub(crate) guard: String,
    /// machamp's first key, which stands for the console.
    pub(crate) console: Option<Caller>,
    /// ARN of machamp's device, and the phone that shows its codes.
    pub(crate) phone: Option<(String, Phone)>,
    /// ARN of the role.
    pub(crate) role: String,
    /// The profiles of the last chapter.
    pub(crate) scratch: Option<Scratch>,
}

impl Cast {
    /// Somebody else who calls over the same connections.
    pub(crate) fn caller(&self, credentials: Credentials) -> Caller {
        self.operator.with(credentials)
    }

    /// The ARN of an IAM entity in this account.
    pub(crate) fn arn(&self, entity: &str) -> String {
        format!("arn:aws:iam::{}:{entity}", self.account)
    }
}
