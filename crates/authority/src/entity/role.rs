//! Roles.

use std::sync::Arc;

use jiff::Timestamp;

use super::{InlinePolicies, Tags};
use crate::document::StoredDocument;

/// An IAM role.
#[derive(Clone, Debug)]
pub struct Role {
    /// `AROA…`.
    pub id: String,
    /// Unique in the account without regard to case.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// When the role was created.
    pub created: Timestamp,
    /// Who may assume the role; users and roles in it are kept by their unique ids.
    pub trust: Arc<StoredDocument>,
    /// Free text, at most 1,000 characters.
    pub description: Option<String>,
    /// Longest session, in seconds: 3,600 to 43,200.
    pub max_session_seconds: i64,
    /// The longest console session of people who sign in with the role; `None` while unset.
    pub max_signin_session_seconds: Option<i32>,
    /// Managed policies attached, by ARN.
    pub attached: Vec<String>,
    /// The managed policy that is the ceiling of this role's permissions.
    pub boundary: Option<String>,
    /// Inline policies by name.
    pub inline: InlinePolicies,
    /// Tags, which become `aws:PrincipalTag/…` of this role's sessions.
    pub tags: Tags,
}
