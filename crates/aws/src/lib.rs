//! The one crate that names AWS's SDK.
//!
//! Everything steprole says to AWS, or to its own server, goes through AWS's own client here. Two hands: a
//! misreading of the protocol cannot hide on both sides, because we wrote only one of them.
//!
//! The client is thin on purpose. Credentials and endpoint are arguments and never come from the environment;
//! every answer carries its request id; every refusal is reduced to code, message, request id and status.

mod answer;
mod caller;
mod clock;
mod credentials;
mod endpoint;
mod error;
mod fetch;
mod http;
pub mod iam;
mod metadata;
mod profile;
pub mod sts;

pub use answer::Answer;
pub use caller::Caller;
pub use clock::Clock;
pub use endpoint::Endpoint;
pub use error::{Error, Refusal};
pub use fetch::{Fetch, Fetched, fetch};
pub use metadata::{container_credentials, instance_credentials};
pub use profile::{Profile, ProfileFiles};
pub use steprole_session::{Credentials, Secret};
