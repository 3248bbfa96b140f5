//! The credential report of an account.

use jiff::{SignedDuration, Timestamp};

/// A credential report, as it was when it was made.
#[derive(Clone, Debug)]
pub struct CredentialReport {
    /// When it was made.
    pub generated: Timestamp,
    /// The table, as comma-separated values.
    pub content: String,
}

impl CredentialReport {
    /// "You can generate a credential report as often as once every four hours" (`id_credentials_getting-report`).
    const FRESH: SignedDuration = SignedDuration::from_hours(4);

    /// Whether the report is still the one that is answered.
    pub(crate) fn is_fresh(&self, now: Timestamp) -> bool {
        now.duration_since(self.generated) <= Self::FRESH
    }
}
