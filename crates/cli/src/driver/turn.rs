//! Taking turns: one process asks, the others wait for what it gets.

use std::fs::{File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::places::{Places, cannot};
use crate::failure::Failure;
use crate::files;
use crate::messages::Message;

/// The right to ask, held until this is dropped, or the process ends in whatever way: the kernel gives the lock back.
#[derive(Debug)]
pub(crate) struct Turn(File);

/// How often a waiter looks: waiting is for a person, who takes seconds.
const LOOK: Duration = Duration::from_millis(20);

impl Turn {
    /// Waits for the turn, as long as `patience`.
    ///
    /// A holder that was told no since `began` left word: then nobody who waited meanwhile asks again.
    pub(crate) fn take(path: &Path, began: Timestamp, patience: Duration) -> Result<Self, Failure> {
        Places::prepare(path)?;
        let file = files::open_lock(path).map_err(|error| cannot(path, &error))?;
        let start = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if start.elapsed() < patience => std::thread::sleep(LOOK),
                Err(TryLockError::WouldBlock) => {
                    let text = Message::DriverWaitedTooLong.text();
                    let seconds = usize::try_from(patience.as_secs()).unwrap_or_default();
                    return Err(Failure::new(text.with("seconds", seconds))
                        .hinted(Message::DriverWaitedTooLongHint.text()));
                }
                Err(TryLockError::Error(error)) => return Err(cannot(path, &error)),
            }
        }
        let mut turn = Self(file);
        match turn.word() {
            Some((at, reason)) if at >= began => Err(Failure::new(
                Message::DriverOtherFailed.text().with("reason", reason),
            )),
            _ => Ok(turn),
        }
    }

    /// Leaves word for those who wait.
    pub(crate) fn leave_word(&mut self, at: Timestamp, reason: &str) {
        let text = format!("{at}\n{reason}");
        // word that cannot be left costs a prompt, no more
        let _ = self
            .0
            .set_len(0)
            .and_then(|()| self.0.rewind())
            .and_then(|()| self.0.write_all(text.as_bytes()));
    }

    fn word(&mut self) -> Option<(Timestamp, String)> {
        let mut text = String::new();
        self.0.rewind().ok()?;
        (&self.0).take(4096).read_to_string(&mut text).ok()?;
        let (at, reason) = text.split_once('\n')?;
        Some((at.parse().ok()?, reason.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn ac_lock_3_a_waiter_gives_up_in_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let _held = Turn::take(&path, at(0), Duration::ZERO).unwrap();
        assert!(Turn::take(&path, at(0), Duration::ZERO).is_err());
    }

    #[test]
    fn ac_lock_4_who_waited_for_a_no_does_not_ask_again_and_who_comes_later_does() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let mut turn = Turn::take(&path, at(10), Duration::ZERO).unwrap();
        turn.leave_word(at(20), "cancelled");
        drop(turn);
        assert!(Turn::take(&path, at(15), Duration::ZERO).is_err());
        assert!(Turn::take(&path, at(21), Duration::ZERO).is_ok());
    }
}
