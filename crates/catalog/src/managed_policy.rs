//! One policy that AWS writes and keeps.

use std::fmt;

use jiff::Timestamp;

use crate::policy_table::{PolicyRecord, PolicyTable};

/// One policy that AWS writes and keeps, at its newest version, which is always the default one.
#[derive(Clone, Copy)]
pub struct ManagedPolicy<'c> {
    pub(crate) table: &'c PolicyTable,
    pub(crate) record: &'c PolicyRecord,
}

impl<'c> ManagedPolicy<'c> {
    /// Its ARN: `arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`.
    pub fn arn(self) -> &'c str {
        &self.record.arn
    }

    /// Its path: `/service-role/`.
    pub fn path(self) -> &'c str {
        self.record.path()
    }

    /// Its name: `AWSLambdaBasicExecutionRole`.
    pub fn name(self) -> &'c str {
        self.record.name()
    }

    /// The number of its default version: 3 for `v3`.
    pub fn version(self) -> u32 {
        self.record.version
    }

    /// When AWS made the policy.
    pub fn created(self) -> Timestamp {
        moment(self.record.created)
    }

    /// When AWS last changed the policy.
    pub fn updated(self) -> Timestamp {
        moment(self.record.updated)
    }

    /// When AWS made the default version.
    pub fn version_created(self) -> Timestamp {
        moment(self.record.version_created)
    }

    /// Its document: JSON without white space between the tokens.
    pub fn document(self) -> &'c str {
        // INVARIANT (documents): a test reads every document of the embedded table.
        self.table.document(self.record).unwrap_or_default()
    }
}

impl fmt::Debug for ManagedPolicy<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.arn())
    }
}

/// Seconds since 1970 in 32 bits are all within what a timestamp can say.
fn moment(seconds: u32) -> Timestamp {
    Timestamp::from_second(i64::from(seconds)).unwrap_or(Timestamp::UNIX_EPOCH)
}
