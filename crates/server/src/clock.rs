//! The server's time.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// The latest moment the clock can be moved to: the year 9999, with a day to spare for what is added to it.
const LATEST: i64 = 253_402_207_200 - 86_400;

/// A handle on the server's clock: the host's time, moved.
///
/// INVARIANT (two times): what the account sees (codes, sessions, MFA age, policies) is [`Clock::now`]; what HTTP sees
/// (signature dates, the `Date` header) is [`Clock::host`]. Unmodified clients sign with the host's time, so moving theirs
/// is not ours to do.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    offset: Arc<AtomicI64>,
    start: i64,
}

/// The clock was asked to go where it cannot.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ClockError {
    /// Time does not run backwards.
    #[error("the clock cannot go back")]
    Backwards,
    /// Beyond the year 9999.
    #[error("the clock cannot go beyond the year 9999")]
    TooFar,
}

impl Clock {
    /// A clock that starts `offset` away from the host's time; negative is in the past.
    pub fn starting(offset: SignedDuration) -> Self {
        let start = offset.as_secs();
        Self {
            offset: Arc::new(AtomicI64::new(start)),
            start,
        }
    }

    /// The account's time.
    pub fn now(&self) -> Timestamp {
        let host = Self::host();
        let offset = SignedDuration::from_secs(self.offset.load(Ordering::Relaxed));
        host.checked_add(offset).unwrap_or(host)
    }

    /// The host's time.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the host's clock"
    )]
    pub fn host() -> Timestamp {
        Timestamp::now()
    }

    /// Moves the clock ahead, for everyone who holds a handle.
    ///
    /// # Errors
    /// When it would go back, or beyond the year 9999.
    pub fn advance(&self, by: SignedDuration) -> Result<(), ClockError> {
        if by.is_negative() {
            return Err(ClockError::Backwards);
        }
        let host = Self::host().as_second();
        self.offset
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |offset| {
                offset
                    .checked_add(by.as_secs())
                    .filter(|offset| host.saturating_add(*offset) <= LATEST)
            })
            .map(|_| ())
            .map_err(|_| ClockError::TooFar)
    }

    /// Puts the clock back to where it started.
    pub(crate) fn reset(&self) {
        self.offset.store(self.start, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::{Clock, ClockError};

    #[test]
    fn a_moved_clock_is_moved_for_all_its_handles() {
        let clock = Clock::starting(SignedDuration::from_hours(-1));
        let handle = clock.clone();
        assert!(clock.now() < Clock::host());
        handle.advance(SignedDuration::from_hours(13)).unwrap();
        let ahead = clock.now().duration_since(Clock::host());
        assert!(ahead > SignedDuration::from_mins(11 * 60 + 59) && ahead <= SignedDuration::from_hours(12));
        clock.reset();
        assert!(handle.now() < Clock::host());
    }

    #[test]
    fn the_clock_stays_within_its_range() {
        let clock = Clock::default();
        assert_eq!(
            clock.advance(SignedDuration::from_secs(-1)),
            Err(ClockError::Backwards)
        );
        assert_eq!(clock.advance(SignedDuration::MAX), Err(ClockError::TooFar));
        assert_eq!(clock.advance(SignedDuration::ZERO), Ok(()));
    }
}
