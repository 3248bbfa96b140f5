//! The wire: HTTP, SigV4, sealed tokens. Also a library that starts in-process.
//!
//! [`start`] takes a [`Config`] and gives a [`Running`] server: one account or several, of IAM and STS, behind one address,
//! for the command line and for anybody's tests.

mod answer;
mod body;
mod chance;
mod clock;
mod config;
mod connections;
mod console;
mod control;
mod explanation;
pub mod form;
mod inquiry;
mod issuer;
mod journal;
mod keyring;
mod lagging;
mod limits;
mod listener;
mod message;
mod patient_stream;
mod pipeline;
mod protocol;
mod request_id;
mod running;
mod server;
pub mod sigv4;
mod state;
mod throttle;
mod token;

pub use chance::SystemChance;
pub use clock::{Clock, ClockError};
pub use config::{Config, ConfigError};
pub use explanation::Explanation;
pub use journal::{Journal, JournalError, MemoryJournal};
pub use limits::Limits;
pub use running::{Keys, Running, StartError, start};
pub use state::SignInError;
pub use throttle::{Limit, Throttle, ThrottleError};
pub use token::Sealer;
