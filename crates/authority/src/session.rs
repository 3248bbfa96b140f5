//! A session: what a temporary credential stands for. It lives in the sealed token, nowhere else.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Secret;
use crate::federation::Federation;

/// Whose session it is.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Subject {
    /// A GetFederationToken session.
    Federated {
        /// Name.
        name: String,
        /// Who made it: a user, the root user or the operator.
        by: Box<Subject>,
    },
    /// A session of a role, named by the caller.
    Role {
        /// Unique id of the role.
        id: String,
        /// RoleSessionName.
        session: String,
    },
    /// A GetSessionToken session of the root user.
    Root,
    /// An AssumeRoot session: the root user, for one task.
    RootTask,
    /// A GetSessionToken session of the operator.
    Operator,
    /// A GetSessionToken session of a user.
    User {
        /// Unique id of the user.
        id: String,
    },
}

/// Everything a temporary credential stands for.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Session {
    /// `ASIA…`; a token is only good together with its own key id.
    pub access_key_id: String,
    /// The secret that signs.
    #[serde(with = "secret_text")]
    pub secret: Secret,
    /// Whose session.
    pub subject: Subject,
    /// When it was issued, seconds since 1970: `aws:TokenIssueTime`.
    pub issued: i64,
    /// When it ends, seconds since 1970.
    pub expires: i64,
    /// When MFA was given, seconds since 1970; `None` is a session without MFA.
    pub mfa: Option<i64>,
    /// The session policy as passed.
    pub policy: Option<String>,
    /// ARNs of managed session policies.
    pub policy_arns: Vec<String>,
    /// Session tags, those inherited included.
    pub tags: Vec<(String, String)>,
    /// Keys of the tags that survive the next hop.
    pub transitive: Vec<String>,
    /// `aws:SourceIdentity`, immutable along the chain.
    pub source_identity: Option<String>,
    /// The provider that vouched for whose session it is; `None` for a session made with credentials of AWS's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federation: Option<Federation>,
    /// Whether it is what a console works with after a sign-in.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub console: bool,
    /// Whether temporary credentials asked for it: role chaining.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_session: bool,
    /// The policies that GetScopedCredentials put on top, oldest first: each of them is a ceiling of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scoped: Vec<String>,
    /// Fills a token up to MinimumSessionTokenSize.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub padding: String,
}

impl Session {
    /// The bytes to be sealed.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Every field is plain text or a number: writing them to memory cannot fail.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// A session from bytes that were sealed; `None` when they are none.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }

    /// Whether the session has ended.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        now.as_second() >= self.expires
    }

    /// Whether this is a session of a role.
    pub fn is_role(&self) -> bool {
        matches!(self.subject, Subject::Role { .. })
    }
}

/// Makes the token of a session. The server seals; the authority only knows what is inside.
pub trait Seal: Send + Sync {
    /// The text that clients send back as their session token.
    fn seal(&self, session: &Session) -> String;

    /// An encoded authorization message of this text.
    fn seal_message(&self, text: &str) -> String;

    /// The text of an encoded authorization message; `None` for anything else.
    fn open_message(&self, message: &str) -> Option<String>;
}

mod secret_text {
    use serde::{Deserialize as _, Deserializer, Serializer};

    use crate::Secret;

    pub(super) fn serialize<S: Serializer>(secret: &Secret, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(secret.expose())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret, D::Error> {
        String::deserialize(deserializer).map(Secret::new)
    }
}
