use std::sync::Arc;

use steprole_policy::Policy;

use crate::origin::Origin;
use crate::policy_document::{PolicyDocument, Unreadable};

/// A policy that applies to a request: where it comes from, and its document.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct HeldPolicy {
    /// Where it comes from.
    pub origin: Origin,
    /// Its document.
    pub document: Arc<PolicyDocument>,
}

impl HeldPolicy {
    /// Reads a document of a given origin.
    pub fn read(origin: Origin, text: impl Into<String>) -> Result<Self, Unreadable> {
        Ok(Self {
            origin,
            document: Arc::new(PolicyDocument::read(text)?),
        })
    }

    /// What the engine takes.
    pub fn policy(&self) -> &Policy {
        self.document.policy()
    }
}
