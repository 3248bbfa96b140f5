//! Work that an account was asked for and that is asked about later: deletions of service-linked roles, reports.

use jiff::{SignedDuration, Timestamp};

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
}

impl Job {
    /// Jobs are forgotten after a day. [inferred] AWS says of none how long it is remembered.
    const REMEMBERED: SignedDuration = SignedDuration::from_hours(24);

    /// Whether the job is old enough, at `now`, to be forgotten.
    pub(crate) fn is_forgotten(&self, now: Timestamp) -> bool {
        now.duration_since(self.created) > Self::REMEMBERED
    }
}
