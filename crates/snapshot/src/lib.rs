//! One account as data, and the questions that can be put to it.
//!
//! [`Account::read`] takes the JSON of `aws iam get-account-authorization-details` or our own format; what files lack
//! is told as [`Gap`]s and never guessed. [`Account::question`] gathers every policy that applies to a caller and a
//! request, and [`Question::decide`] puts it to the one decision of `steprole-policy`.
//!
//! Nothing here reads a file, a clock or the environment: texts come in, values go out.

mod account;
mod applying;
mod caller;
mod details;
mod format;
mod gap;
mod grants;
mod group;
mod held_policy;
mod instance_profile;
mod last_use;
mod layers;
mod levels;
mod managed_policy;
mod mfa_state;
mod name;
mod organization;
mod origin;
mod policy_document;
mod question;
mod read;
mod read_error;
mod role;
mod source;
mod text;
mod user;

pub use account::{Account, NotInAccount};
pub use applying::Incomplete;
pub use caller::{Caller, NoCaller};
pub use gap::Gap;
pub use grants::Grants;
pub use group::Group;
pub use held_policy::HeldPolicy;
pub use instance_profile::InstanceProfile;
pub use last_use::LastUse;
pub use layers::Layers;
pub use levels::{Levels, LevelsError, levels};
pub use managed_policy::ManagedPolicy;
pub use mfa_state::MfaState;
pub use organization::Organization;
pub use origin::Origin;
pub use policy_document::{PolicyDocument, Stored, Unreadable};
pub use question::{Question, Situation};
pub use read::NamedText;
pub use read_error::ReadError;
pub use role::Role;
pub use source::{Part, Source};
pub use user::User;
