//! AWS's actions, resource types, condition keys and managed policies, as one embedded table.
//!
//! ```
//! let catalog = steprole_catalog::catalog();
//! let action = catalog.action("iam:createvirtualmfadevice").unwrap();
//! assert_eq!(action.name(), "iam:CreateVirtualMFADevice");
//! assert_eq!(action.level(), steprole_catalog::AccessLevel::Write);
//! ```
//!
//! [`RequestFacts`] turns what is known about a request (which credential, from where, when) into the complete
//! context that [`steprole_policy::decide`] asks for.
//!
//! The tables are made from public packages by `cargo xtask generate --fetch` and committed; the crate reads no
//! file, clock or network.

mod access_level;
mod action;
mod action_table;
mod built;
mod catalog;
mod condition_key;
mod credential;
mod damaged;
mod descriptions;
mod global_key;
mod identity;
mod key_type;
mod managed_policy;
mod mfa;
mod nearest;
mod organization;
mod pattern;
mod policy_table;
mod reader;
mod request_facts;
mod resource_type;
mod role_path;
mod service;
mod sign_in;
mod source;
mod tags;
mod text;

pub use access_level::AccessLevel;
pub use action::{Action, ActionResource};
pub use built::{Built, Package};
pub use catalog::{Catalog, catalog};
pub use condition_key::ConditionKey;
pub use credential::Credential;
pub use damaged::Damaged;
pub use identity::{AwsService, FederatedUser, RoleSession, RootUser, User};
pub use key_type::KeyType;
pub use managed_policy::ManagedPolicy;
pub use mfa::Mfa;
pub use organization::Organization;
pub use request_facts::RequestFacts;
pub use resource_type::ResourceType;
pub use role_path::RolePath;
pub use service::Service;
pub use sign_in::SignIn;
pub use source::{Source, VpcEndpoint};
pub use steprole_policy::semantics::RoleSessionMfa;
pub use tags::{principal_tags, request_tags, resource_tags, tag_keys};
