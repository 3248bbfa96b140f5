//! Reports on which services were last called, as they were when they were asked for.

use std::collections::BTreeMap;

use jiff::Timestamp;

/// When something was last called, by whom, and from where.
#[derive(Clone, Debug)]
pub struct LastAccess {
    /// When.
    pub at: Timestamp,
    /// The ARN of the user or role, or the path of the account in its organization.
    pub who: String,
    /// The Region the request was signed for.
    pub region: String,
}

/// A service that can be called.
#[derive(Clone, Debug)]
pub struct ReportedService {
    /// Its prefix: `iam`.
    pub namespace: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The last call, when there was one.
    pub last: Option<LastAccess>,
    /// How many users and roles, or accounts, have called it.
    pub callers: usize,
    /// The tracked actions that can be called, where actions were asked for and one was called.
    pub actions: BTreeMap<&'static str, Option<LastAccess>>,
    /// When each user or role called it, by its place in the report's entities.
    pub by_entity: BTreeMap<usize, Timestamp>,
}

/// A user or role that could have used what the report is about.
#[derive(Clone, Debug)]
pub struct ReportedEntity {
    /// The ARN.
    pub arn: String,
    /// The name.
    pub name: String,
    /// `USER` or `ROLE`.
    pub kind: &'static str,
    /// The unique id.
    pub id: String,
    /// The path.
    pub path: String,
}

/// A report on a user, group, role or policy.
#[derive(Clone, Debug)]
pub struct ServiceReport {
    /// The unique id of who asked: nobody else is told.
    pub asked_by: String,
    /// Whether actions were asked for, too.
    pub with_actions: bool,
    /// The services that can be called, by namespace.
    pub services: Vec<ReportedService>,
    /// Who could have called them.
    pub entities: Vec<ReportedEntity>,
}

/// A report on an organization, a unit, an account or a policy.
#[derive(Clone, Debug)]
pub struct OrganizationReport {
    /// The services that can be called, by namespace.
    pub services: Vec<ReportedService>,
}
