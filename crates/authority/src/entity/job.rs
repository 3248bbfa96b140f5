//! Work that an account was asked for and that is asked about later: deletions of service-linked roles, reports.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::{OrganizationReport, ServiceReport};

/// What was asked for.
#[derive(Clone, Debug)]
pub struct Job {
    /// What the caller asks about it by.
    pub id: String,
    /// When it was asked for. Everything here is done at once, so it is also when it was done.
    pub created: Timestamp,
    /// What it is.
    pub kind: JobKind,
}

/// The kinds of jobs.
#[derive(Clone, Debug)]
pub enum JobKind {
    /// A service-linked role was deleted.
    RoleDeletion,
    /// What a user, group, role or policy last called.
    ServiceReport(Arc<ServiceReport>),
    /// What an organization's accounts last called.
    OrganizationReport(Arc<OrganizationReport>),
}

impl Job {
    /// Jobs are forgotten after a day. [inferred] AWS says of none how long it is remembered.
    const REMEMBERED: SignedDuration = SignedDuration::from_hours(24);

    /// How many are remembered, so that nobody fills the memory; the oldest is forgotten first. [inferred] AWS refuses
    /// reports beyond a number that it does not tell.
    pub(crate) const MOST: usize = 1_000;

    /// Whether the job is old enough, at `now`, to be forgotten.
    pub(crate) fn is_forgotten(&self, now: Timestamp) -> bool {
        now.duration_since(self.created) > Self::REMEMBERED
    }
}
