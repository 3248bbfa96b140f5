//! The daily driver's logic: profiles read as AWS's SDKs read them, the plan of hops, codes, what is cached.
//!
//! Nothing here touches a file, the network, a terminal, a clock or a random source: text, time and chance are
//! arguments, and AWS is a trait. The command line does the touching.

mod adopt;
pub mod authenticator;
mod broker;
mod cache;
mod chain;
pub mod console;
mod credentials;
mod doctor;
mod duration;
mod editor;
mod endpoint;
mod file;
mod key;
mod ledger;
mod life;
mod location;
mod partition;
mod pick;
mod plan;
mod profiles;
mod rotation;
mod secret;
mod session_name;
pub mod skew;
mod sso;
mod vault;

pub use adopt::{adopted, released, without_key};
pub use broker::{Aws, Broker, CallError, Codes, Failure, Issued, Mfa, RoleRequest};
pub use cache::{Cache, Entry, Stamp};
pub use chain::{Base, Chain, ChainError, Hop, Known};
pub use credentials::Credentials;
pub use doctor::{Finding, examine};
pub use duration::{Seconds, human};
pub use editor::{EditError, Editor};
pub use endpoint::{EndpointSettings, Place};
pub use file::{FileError, FileKind, Problem};
pub use key::Key;
pub use ledger::Ledger;
pub use life::{good_for, is_fresh};
pub use location::{Environment, Locations};
pub use partition::Partition;
pub use pick::{Recent, matching};
pub use plan::{Device, Plan, PlanError, Step, Why, Wish};
pub use profiles::{Profile, Profiles, Setting};
pub use rotation::{AccessKeys, Book, Rotated, Rotation, Stopped, rotate};
pub use secret::Secret;
pub use session_name::session_name;
pub use sso::{Sso, SsoError, SsoToken, login_credentials, login_file, role_credentials};
pub use vault::{Holding, Lock, Vault, VaultError, VaultKey};
