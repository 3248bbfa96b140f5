//! AWS's refusals that several operations share, with AWS's texts.

use steprole_api::{Error, Fault};

/// The operation is in AWS's model, and this server does not have it.
pub fn not_available(service: &str, operation: &str) -> Error {
    Error::new(
        "NotImplemented",
        501,
        Fault::Receiver,
        format!(
            "The operation {service}:{operation} is not available in this server. \
             `steprole serve --coverage` lists the operations that are."
        ),
    )
}

/// A provider was to hand identities on: the account has neither IAM Identity Center nor a directory.
pub fn no_identity_propagation() -> Error {
    Error::new(
        "NotImplemented",
        501,
        Fault::Receiver,
        "Trusted identity propagation is not available in this server: ContextProvider, \
         IdentityCenterInstanceArn, SubjectMode and Scope cannot be set.",
    )
}

/// `The {kind} with name {name} cannot be found.` (second-hand: clients are used to it).
pub fn no_such(kind: &str, name: &str) -> Error {
    Error::no_such_entity(format!("The {kind} with name {name} cannot be found."))
}

/// `{kind} with name {name} already exists.` (second-hand).
pub fn already_exists(kind: &str, name: &str) -> Error {
    Error::entity_already_exists(format!("{kind} with name {name} already exists."))
}

/// `Cannot exceed quota for {quota}: {limit}` (second-hand).
pub fn quota(quota: &str, limit: usize) -> Error {
    Error::limit_exceeded(format!("Cannot exceed quota for {quota}: {limit}"))
}

/// `Cannot delete entity, must {what} first.`
pub fn delete_conflict(what: &str) -> Error {
    Error::delete_conflict(format!("Cannot delete entity, must {what} first."))
}
