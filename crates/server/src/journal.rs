//! Where commits become durable.

use steprole_authority::WorldChange;

/// Makes commits durable before they are applied and acknowledged.
///
/// INVARIANT (a write is a commit): the state is the fold of the commits a journal has taken, in their order.
pub trait Journal: Send + Sync {
    /// Takes one commit, whole or not at all. Called by one writer at a time.
    ///
    /// # Errors
    /// When the commit is not durable; it is then not applied, and the caller is told so.
    fn commit(&self, changes: &[WorldChange]) -> Result<(), JournalError>;

    /// Forgets all commits: the accounts go back to their start.
    ///
    /// # Errors
    /// When they could not be forgotten; the accounts then stay as they are.
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
    fn commit(&self, _: &[WorldChange]) -> Result<(), JournalError> {
        Ok(())
    }

    fn reset(&self) -> Result<(), JournalError> {
        Ok(())
    }
}
