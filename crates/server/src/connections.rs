//! The open connections: which wait for a request, which for the rest of one, and since when.
//!
//! Requests set no timers and touch no lock here: each connection notes when it began to wait, and one task looks through
//! all of them from time to time. A timer for each request costs a system call to the thread that waits for timers.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

use crate::limits::Limits;

/// The open connections of one listener.
pub(crate) struct Connections {
    start: Instant,
    open: Mutex<HashMap<u64, Arc<Connection>>>,
    next: AtomicU64,
}

/// One connection, as long as it is open.
pub(crate) struct Connection {
    start: Instant,
    /// The wait for the next request, its head included.
    idle: Wait,
    /// The wait for the body of a request.
    body: Wait,
}

/// Something that may be waited for, and the order to give up.
struct Wait {
    /// Nanoseconds from the start to when the wait began; [`NOT`] while nothing is waited for.
    since: AtomicU64,
    /// The beginning of the wait that was given up: an order that comes late is for no later wait.
    given_up_since: AtomicU64,
    given_up: Notify,
}

const NOT: u64 = u64::MAX;

/// How often [`Connections::watch`] looks, in parts of the shortest limit; and at least once a second.
const LOOKS: u32 = 8;

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

    /// A new connection, which waits for its first request; it counts until the guard is dropped.
    pub(crate) fn add(self: &Arc<Self>) -> Open {
        let connection = Arc::new(Connection {
            start: self.start,
            idle: Wait::new(since(self.start)),
            body: Wait::new(NOT),
        });
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        self.open().insert(id, connection.clone());
        Open {
            connections: self.clone(),
            connection,
            id,
        }
    }

    /// Gives up what is waited for too long, for ever.
    pub(crate) async fn watch(self: Arc<Self>, limits: Limits) {
        let shortest = limits.head_time.min(limits.body_time) / LOOKS;
        let pause = shortest.clamp(Duration::from_millis(1), Duration::from_secs(1));
        loop {
            tokio::time::sleep(pause).await;
            let now = self.start.elapsed();
            for connection in self.open().values() {
                connection.idle.give_up_after(limits.head_time, now);
                connection.body.give_up_after(limits.body_time, now);
            }
        }
    }

    /// Asks the connection that has been idle longest, and at least this long, to end. False: there is none.
    pub(crate) fn close_longest_idle(&self, least: Duration) -> bool {
        let longest = self
            .open()
            .values()
            .min_by_key(|connection| connection.idle.since.load(Ordering::Relaxed))
            .cloned();
        longest.is_some_and(|longest| longest.idle.give_up_after(least, self.start.elapsed()))
    }
}

fn since(start: Instant) -> u64 {
    // five centuries fit
    u64::try_from(start.elapsed().as_nanos()).unwrap_or(NOT - 1)
}

impl Wait {
    fn new(since: u64) -> Self {
        Self {
            since: AtomicU64::new(since),
            given_up_since: AtomicU64::new(NOT),
            given_up: Notify::new(),
        }
    }

    /// Gives up a wait that is this long; says whether it is.
    fn give_up_after(&self, limit: Duration, now: Duration) -> bool {
        let began = self.since.load(Ordering::Relaxed);
        let due = Duration::from_nanos(began).checked_add(limit);
        let is_due = began != NOT && due.is_some_and(|due| due <= now);
        if is_due {
            self.given_up_since.store(began, Ordering::Relaxed);
            self.given_up.notify_one();
        }
        is_due
    }

    /// Until the wait that is on then is given up.
    async fn given_up(&self) {
        loop {
            self.given_up.notified().await;
            let began = self.since.load(Ordering::Relaxed);
            if began != NOT && began == self.given_up_since.load(Ordering::Relaxed) {
                return;
            }
        }
    }
}

impl Connection {
    /// A request's head is there; its body is waited for.
    pub(crate) fn begin(&self) {
        self.idle.since.store(NOT, Ordering::Relaxed);
        self.body.since.store(since(self.start), Ordering::Relaxed);
    }

    /// The body is there, or no longer wanted.
    pub(crate) fn has_body(&self) {
        self.body.since.store(NOT, Ordering::Relaxed);
    }

    /// The request is answered.
    pub(crate) fn end(&self) {
        self.has_body();
        self.idle.since.store(since(self.start), Ordering::Relaxed);
    }

    /// Until no request came for too long, or the connection's place is wanted for another.
    pub(crate) async fn idle_too_long(&self) {
        self.idle.given_up().await;
    }

    /// Until the body of a request did not come for too long.
    pub(crate) async fn body_too_slow(&self) {
        self.body.given_up().await;
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
        second.connection.idle_too_long().await;
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
        first.connection.idle_too_long().await;
    }

    #[tokio::test]
    async fn what_is_waited_for_too_long_is_given_up() {
        let connections = Connections::new();
        let limits = crate::Limits {
            head_time: Duration::ZERO,
            body_time: Duration::ZERO,
            ..crate::Limits::default()
        };
        let open = connections.add();
        let watch = tokio::spawn(connections.clone().watch(limits));
        open.connection.idle_too_long().await;
        open.connection.begin();
        open.connection.body_too_slow().await;
        open.connection.has_body();
        open.connection.end();
        open.connection.idle_too_long().await;
        watch.abort();
    }

    /// The wait ended while it was given up: the next one has its own time.
    #[tokio::test]
    async fn an_order_that_comes_late_is_for_no_later_wait() {
        let connections = Connections::new();
        let open = connections.add();
        let (body, now) = (
            &open.connection.body,
            connections.start.elapsed() + Duration::from_secs(1),
        );
        open.connection.begin();
        assert!(body.give_up_after(Duration::ZERO, now));
        open.connection.has_body();
        open.connection.begin();
        let given_up = tokio::time::timeout(Duration::from_millis(1), body.given_up());
        assert!(given_up.await.is_err(), "the next body is waited for");
        assert!(body.give_up_after(Duration::ZERO, now));
        body.given_up().await;
    }
}
