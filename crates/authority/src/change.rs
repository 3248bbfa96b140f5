//! A write, as data.

use std::sync::Arc;

use crate::account::Opening;
use crate::entity::{
    CredentialReport, Group, InstanceProfile, Job, ManagedPolicy, MfaDevice, OidcProvider, Organization,
    Role, SamlProvider, ServerCertificate, Settings, User,
};

/// One entity's change. A write answers a list of them; state is the fold of all changes.
///
/// INVARIANT (a write is a commit): nothing changes an account but [`crate::Account::apply`] of these.
#[derive(Clone, Debug)]
pub enum Change {
    /// Deletes a group, by unique id.
    DeleteGroup(String),
    /// Deletes an instance profile, by unique id.
    DeleteInstanceProfile(String),
    /// Deletes an MFA device, by serial number.
    DeleteMfaDevice(String),
    /// Deletes an OpenID Connect provider, by its URL without scheme.
    DeleteOidcProvider(String),
    /// Deletes a customer managed policy, by ARN.
    DeletePolicy(String),
    /// Deletes a role, by unique id.
    DeleteRole(String),
    /// Deletes a SAML provider, by name.
    DeleteSamlProvider(String),
    /// Deletes a server certificate, by unique id.
    DeleteServerCertificate(String),
    /// Deletes a user, by unique id.
    DeleteUser(String),
    /// Replaces the credential report.
    PutCredentialReport(Arc<CredentialReport>),
    /// Creates or replaces a group.
    PutGroup(Arc<Group>),
    /// Creates or replaces an instance profile.
    PutInstanceProfile(Arc<InstanceProfile>),
    /// Notes a job.
    PutJob(Arc<Job>),
    /// Creates or replaces an MFA device.
    PutMfaDevice(Arc<MfaDevice>),
    /// Creates or replaces an OpenID Connect provider.
    PutOidcProvider(Arc<OidcProvider>),
    /// Creates or replaces a customer managed policy, or says how a policy of AWS's was seen.
    PutPolicy(Arc<ManagedPolicy>),
    /// Creates or replaces a role.
    PutRole(Arc<Role>),
    /// Creates or replaces a SAML provider.
    PutSamlProvider(Arc<SamlProvider>),
    /// Creates or replaces a server certificate.
    PutServerCertificate(Arc<ServerCertificate>),
    /// Replaces the account's settings.
    PutSettings(Arc<Settings>),
    /// Creates or replaces a user.
    PutUser(Arc<User>),
}

/// A write of a world of accounts, as data.
///
/// INVARIANT (a write is a commit): nothing changes a world but [`crate::World::apply`] of these.
#[derive(Clone, Debug)]
pub enum WorldChange {
    /// A change of one account.
    In {
        /// The account's id.
        account: String,
        /// What changes there.
        change: Change,
    },
    /// Opens a new account.
    Open(Box<Opening>),
    /// Creates or replaces an organization.
    PutOrganization(Arc<Organization>),
}
