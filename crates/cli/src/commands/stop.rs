//! Being told to stop.

use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::failure::Failure;
use crate::messages::Message;

/// SIGINT (Ctrl-C), SIGTERM and SIGHUP (the terminal is gone), caught from the moment this exists.
pub(crate) struct Stop {
    hangup: Signal,
    interrupt: Signal,
    terminate: Signal,
}

impl Stop {
    /// Starts catching; call it before anybody can know that there is something to stop.
    pub(crate) fn catch() -> Result<Self, Failure> {
        let catch = |kind| {
            let failed =
                |error: std::io::Error| Message::SystemFailed.text().with("reason", error.to_string());
            signal(kind).map_err(|error| Failure::new(failed(error)))
        };
        Ok(Self {
            hangup: catch(SignalKind::hangup())?,
            interrupt: catch(SignalKind::interrupt())?,
            terminate: catch(SignalKind::terminate())?,
        })
    }

    /// Waits for any of them.
    pub(crate) async fn wait(mut self) {
        tokio::select! {
            _ = self.hangup.recv() => {}
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}
