//! Where commits become durable.

use steprole_authority::Change;

/// Makes commits durable before they are applied and acknowledged.
///
/// INVARIANT (a write is a commit): the state is the fold of the commits a journal has taken, in their order.
pub trait Journal: Send + Sync {
    /// Takes one commit, whole or not at all. Called by one writer at a time.
    ///
    /// # Errors
    /// When the commit is not durable; it is then not applied, and the caller is told so.
    fn commit(&self, changes: &[Change]) -> Result<(), JournalError>;

    /// Forgets all commits: the account goes back to its start.
    ///
    /// # Errors
    /// When they could not be forgotten; the account then stays as it is.
    fn reset(&self) -> Result<(), JournalError>;
}

/// A commit could not be made durable.
#[derive(Debug, thiserror::Error)]
#[error("the journal failed: {0}")]
pub struct JournalError(pub String);

/// The journal of an account that lives in memory: its state is all there is, and ends with the process.
#[derive(Clone, Copy, Debug, Default)]
pub struct MemoryJournal;

impl Journal for MemoryJournal {
    fn commit(&self, _: &[Change]) -> Result<(), JournalError> {
        Ok(())
    }

    fn reset(&self) -> Result<(), JournalError> {
        Ok(())
    }
}
