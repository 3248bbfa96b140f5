//! What an account consists of: plain data, one file a noun. Entities are replaced as a whole by [`crate::Change`]s.

mod access_report;
mod credential_report;
mod group;
mod instance_profile;
mod job;
mod managed_policy;
mod mfa_device;
mod oidc_provider;
mod organization;
mod passwords;
mod role;
mod saml_provider;
mod server_certificate;
mod settings;
mod tag;
mod uploaded;
mod user;

pub use access_report::{LastAccess, OrganizationReport, ReportedEntity, ReportedService, ServiceReport};
pub use credential_report::CredentialReport;
pub use group::Group;
pub use instance_profile::InstanceProfile;
pub use job::{Job, JobKind};
pub use managed_policy::{ManagedPolicy, PolicyVersion};
pub use mfa_device::{Assignment, MfaDevice};
pub use oidc_provider::OidcProvider;
pub use organization::{Control, ControlPolicy, CreationRequest, Member, Organization, RootFeature, Unit};
pub use passwords::Passwords;
pub use role::Role;
pub use saml_provider::{SamlPrivateKey, SamlProvider};
pub use server_certificate::ServerCertificate;
pub use settings::{OutboundFederation, PasswordPolicy, Settings};
pub use tag::{KeyCase, Tag, Tags};
pub use uploaded::{ServiceCredential, SigningCertificate, SshPublicKey};
pub use user::{AccessKey, LoginProfile, User};

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::document::StoredDocument;

/// Inline policies by name, as users, groups and roles carry them.
pub type InlinePolicies = BTreeMap<String, Arc<StoredDocument>>;
