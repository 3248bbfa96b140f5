//! Which connections wait for their client's next request, and which of them has waited longest.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// The connections of one listener.
///
/// Requests touch no lock: each connection notes when it fell idle, and only who needs room looks through all of them.
pub(crate) struct Connections {
    start: Instant,
    open: Mutex<HashMap<u64, Arc<Connection>>>,
    next: AtomicU64,
}

/// One connection, as long as it is open.
pub(crate) struct Connection {
    start: Instant,
    /// Nanoseconds from the start to when it fell idle; [`BUSY`] while a request is answered.
    idle_since: AtomicU64,
    close: Notify,
}

const BUSY: u64 = u64::MAX;

impl Connections {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            start: Instant::now(),
            open: Mutex::default(),
            next: AtomicU64::new(0),
        })
    }

    fn open(&self) -> MutexGuard<'_, HashMap<u64, Arc<Connection>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new connection, which is idle until its first request has come; it counts until the guard is dropped.
    pub(crate) fn add(self: &Arc<Self>) -> Open {
        let connection = Arc::new(Connection {
            start: self.start,
            idle_since: AtomicU64::new(since(self.start)),
            close: Notify::new(),
        });
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        self.open().insert(id, connection.clone());
        Open {
            connections: self.clone(),
            connection,
            id,
        }
    }

    /// Asks the connection that has been idle longest, and at least this long, to end. False: there is none.
    pub(crate) fn close_longest_idle(&self, least: Duration) -> bool {
        let longest = {
            let open = self.open();
            let idle = open.values().filter(|connection| !connection.is_busy());
            idle.min_by_key(|connection| connection.idle_since.load(Ordering::Relaxed))
                .cloned()
        };
        let Some(longest) = longest else {
            return false;
        };
        let fell_idle = Duration::from_nanos(longest.idle_since.load(Ordering::Relaxed));
        let is_due = fell_idle
            .checked_add(least)
            .is_some_and(|due| due <= self.start.elapsed());
        if is_due {
            longest.close.notify_one();
        }
        is_due
    }
}

fn since(start: Instant) -> u64 {
    // five centuries fit
    u64::try_from(start.elapsed().as_nanos()).unwrap_or(BUSY - 1)
}

impl Connection {
    fn is_busy(&self) -> bool {
        self.idle_since.load(Ordering::Relaxed) == BUSY
    }

    /// A request's head is there.
    pub(crate) fn begin(&self) {
        self.idle_since.store(BUSY, Ordering::Relaxed);
    }

    /// The request is answered.
    pub(crate) fn end(&self) {
        self.idle_since.store(since(self.start), Ordering::Relaxed);
    }

    /// Until its room is wanted for another while no request is answered.
    pub(crate) async fn told_to_close(&self) {
        loop {
            self.close.notified().await;
            if !self.is_busy() {
                return;
            }
        }
    }
}

/// Keeps a connection among those that are open.
pub(crate) struct Open {
    connections: Arc<Connections>,
    pub(crate) connection: Arc<Connection>,
    id: u64,
}

impl Drop for Open {
    fn drop(&mut self) {
        self.connections.open().remove(&self.id);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Connections;

    #[tokio::test]
    async fn the_longest_idle_connection_is_told_and_a_busy_one_is_not() {
        let connections = Connections::new();
        let (first, second) = (connections.add(), connections.add());
        first.connection.begin();
        assert!(connections.close_longest_idle(Duration::ZERO));
        second.connection.told_to_close().await;
        drop(second);
        assert!(
            !connections.close_longest_idle(Duration::ZERO),
            "the first is busy"
        );
        first.connection.end();
        assert!(
            !connections.close_longest_idle(Duration::from_hours(1)),
            "not that long"
        );
        assert!(connections.close_longest_idle(Duration::ZERO));
        first.connection.told_to_close().await;
    }
}
