//! Users, their access keys and their console password.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{InlinePolicies, Passwords, ServiceCredential, SigningCertificate, SshPublicKey, Tags};
use crate::Secret;

/// An IAM user.
#[derive(Clone, Debug)]
pub struct User {
    /// `AIDA…`; survives a rename, never reused.
    pub id: String,
    /// The name as written at creation; unique in the account without regard to case.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// When the user was created.
    pub created: Timestamp,
    /// At most two.
    pub access_keys: Vec<AccessKey>,
    /// Managed policies attached, by ARN, in the order of attachment.
    pub attached: Vec<String>,
    /// The managed policy that is the ceiling of this user's permissions.
    pub boundary: Option<String>,
    /// Ids of the groups the user is in.
    pub groups: BTreeSet<String>,
    /// Inline policies by name.
    pub inline: InlinePolicies,
    /// The console password, when there is one.
    pub login_profile: Option<LoginProfile>,
    /// When the user last signed in with a password.
    pub password_last_used: Option<Timestamp>,
    /// Credentials for single services, at most two a service.
    pub service_credentials: Vec<ServiceCredential>,
    /// At most two.
    pub signing_certificates: Vec<SigningCertificate>,
    /// At most five.
    pub ssh_keys: Vec<SshPublicKey>,
    /// Tags, which become `aws:PrincipalTag/…` of this user's requests.
    pub tags: Tags,
}

impl User {
    /// A user with nothing but a name, at the root of all paths.
    pub(crate) fn bare(id: String, name: String, created: Timestamp) -> Self {
        Self {
            id,
            name,
            path: "/".to_owned(),
            created,
            access_keys: Vec::new(),
            attached: Vec::new(),
            boundary: None,
            groups: BTreeSet::new(),
            inline: InlinePolicies::new(),
            login_profile: None,
            password_last_used: None,
            service_credentials: Vec::new(),
            signing_certificates: Vec::new(),
            ssh_keys: Vec::new(),
            tags: Tags::default(),
        }
    }
}

/// A long-term access key.
#[derive(Clone, Debug)]
pub struct AccessKey {
    /// `AKIA…`.
    pub id: String,
    /// Shown once, at creation.
    pub secret: Secret,
    /// An inactive key is refused as an unknown one is.
    pub active: bool,
    /// When the key was created.
    pub created: Timestamp,
}

/// The console password of a user.
#[derive(Clone, Debug)]
pub struct LoginProfile {
    /// The password and those before it, as digests.
    pub passwords: Passwords,
    /// When the user first got a password.
    pub created: Timestamp,
    /// When the password was last set.
    pub changed: Timestamp,
    /// Whether the next sign-in asks for a new password.
    pub reset_required: bool,
    /// The longest console session of the user; `None` while unset.
    pub max_signin_session_seconds: Option<i32>,
}
