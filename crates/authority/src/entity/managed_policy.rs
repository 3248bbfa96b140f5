//! Customer managed policies and their versions.

use std::sync::Arc;

use jiff::Timestamp;

use super::Tags;
use crate::document::StoredDocument;

/// A managed policy. AWS's own come from the catalogue and have the same shape.
#[derive(Clone, Debug)]
pub struct ManagedPolicy {
    /// `ANPA…`.
    pub id: String,
    /// Unique among the customer's policies without regard to case.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// `arn:aws:iam::123456789012:policy/…` or `arn:aws:iam::aws:policy/…`.
    pub arn: String,
    /// When the policy was created.
    pub created: Timestamp,
    /// When the newest version was created (API model, Policy.UpdateDate).
    pub updated: Timestamp,
    /// Free text, at most 1,000 characters; cannot be changed.
    pub description: Option<String>,
    /// Number of the version in force.
    pub default_version: u32,
    /// Highest version number ever given; numbers are not reused.
    pub last_version: u32,
    /// At most five, by rising number.
    pub versions: Vec<PolicyVersion>,
    /// Tags.
    pub tags: Tags,
}

impl ManagedPolicy {
    /// The version in force.
    pub fn default_document(&self) -> Option<&Arc<StoredDocument>> {
        self.version(self.default_version)
            .map(|version| &version.document)
    }

    /// A version by its number.
    pub fn version(&self, number: u32) -> Option<&PolicyVersion> {
        self.versions.iter().find(|version| version.number == number)
    }
}

/// One version of a managed policy.
#[derive(Clone, Debug)]
pub struct PolicyVersion {
    /// 3 for `v3`.
    pub number: u32,
    /// The document.
    pub document: Arc<StoredDocument>,
    /// When the version was created.
    pub created: Timestamp,
}
