//! Living accounts: entities, operations, sessions, MFA, commits. Deterministic: time and chance are arguments.
//!
//! [`Account::authenticate`] finds who calls, [`Account::call`] answers, [`Account::apply`] changes. [`World`]
//! has several accounts and does the same for all of them. Nothing here reads a clock, a random source, a file or the
//! environment.

mod account;
mod arn;
mod authorization_message;
mod authorize;
mod aws_managed;
mod call;
mod caller;
mod certificate;
mod chance;
mod change;
mod context;
mod document;
pub mod entity;
pub mod error;
mod federation;
mod grants;
pub mod identifier;
mod index;
mod inquiry;
mod keyring;
mod last_used;
mod linked_service;
mod need;
mod operation;
mod operator;
mod qr;
mod quota;
mod secret;
mod session;
mod shared_oidc;
mod sign_in;
mod ssh_key;
mod start;
pub mod totp;
mod verdict;
mod world;

pub use account::{Account, FixedKey, Holder, Opening};
pub use call::{Env, Refusal, Reply};
pub use caller::{Caller, Credential, Identity, Wire};
pub use chance::{Chance, SeededChance};
pub use change::{Change, WorldChange};
pub use document::StoredDocument;
pub use federation::{Federation, Vouching};
pub use index::{Index, Named};
pub use inquiry::Inquiry;
pub use keyring::Keyring;
pub use last_used::Use;
pub use operator::OPERATOR_NAME;
pub use quota::{Quota, QuotaError, Quotas};
pub use secret::Secret;
pub use session::{Seal, Session, Subject};
pub use sign_in::{SignIn, SignInRefusal, SignInRefused, SignedIn};
pub use ssh_key::SshKey;
pub use start::{Start, StartError};
pub use steprole_policy::semantics::RoleSessionMfa;
pub use verdict::{Origin, Verdict};
pub use world::World;
