//! AWS's own managed policies, from the catalogue.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use data_encoding::BASE32;
use sha1::{Digest as _, Sha1};
use steprole_catalog::{ManagedPolicy as Entry, catalog};

use crate::document::StoredDocument;
use crate::entity::{ManagedPolicy, PolicyVersion, Tags};
use crate::identifier::prefix;

/// What stands before the name in the ARN of each of them.
pub(crate) const ARN_START: &str = "arn:aws:iam::aws:policy/";

/// AWS's managed policies: about 1,500, of which an account uses a handful. Each is compiled when first asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct AwsManaged {
    compiled: Arc<RwLock<HashMap<&'static str, Arc<ManagedPolicy>>>>,
    /// As a snapshot has them: the account was seen with another version than the catalogue's, and with AWS's own ids.
    seen: HashMap<String, Arc<ManagedPolicy>>,
}

impl AwsManaged {
    /// The policy of an ARN, with its document compiled.
    pub(crate) fn policy(&self, arn: &str) -> Option<Arc<ManagedPolicy>> {
        // The catalogue stays unopened for every other ARN.
        if !arn.starts_with(ARN_START) {
            return None;
        }
        if let Some(policy) = self.seen(arn) {
            return Some(policy.clone());
        }
        if let Some(policy) = self
            .compiled
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(arn)
        {
            return Some(policy.clone());
        }
        let entry = catalog().managed_policy(arn)?;
        let mut compiled = self.compiled.write().unwrap_or_else(PoisonError::into_inner);
        Some(
            compiled
                .entry(entry.arn())
                .or_insert_with(|| Arc::new(compile(entry)))
                .clone(),
        )
    }

    /// The policy of an ARN as a snapshot has it.
    pub(crate) fn seen(&self, arn: &str) -> Option<&Arc<ManagedPolicy>> {
        self.seen.get(arn)
    }

    /// Keeps a policy as a snapshot has it.
    pub(crate) fn see(&mut self, policy: Arc<ManagedPolicy>) {
        self.seen.insert(policy.arn.clone(), policy);
    }

    /// All of them without their documents, sorted by ARN.
    #[expect(
        clippy::unused_self,
        reason = "which policies there are is the account's knowledge"
    )]
    pub(crate) fn all(&self) -> impl Iterator<Item = Entry<'static>> + use<> {
        catalog().managed_policies()
    }
}

/// The entity that a catalogue entry stands for. Only the default version is known, so it is the only one.
fn compile(entry: Entry<'_>) -> ManagedPolicy {
    ManagedPolicy {
        id: id(entry.arn()),
        name: entry.name().to_owned(),
        path: entry.path().to_owned(),
        arn: entry.arn().to_owned(),
        created: entry.created(),
        updated: entry.updated(),
        description: None,
        default_version: entry.version(),
        last_version: entry.version(),
        versions: vec![PolicyVersion {
            number: entry.version(),
            document: Arc::new(StoredDocument::of_aws(entry.document())),
            created: entry.version_created(),
        }],
        tags: Tags::default(),
    }
}

/// A unique id derived from the ARN. The public lists do not carry AWS's own ids; what clients rely on is that an id
/// stays the same and has the right shape.
pub(crate) fn id(arn: &str) -> String {
    let mut id = String::with_capacity(21);
    id.push_str(prefix::POLICY);
    id.extend(BASE32.encode(&Sha1::digest(arn.as_bytes())).chars().take(17));
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_compiled_once_and_shared() {
        let aws = AwsManaged::default();
        let arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
        let policy = aws.policy(arn).unwrap();
        assert_eq!(
            (policy.name.as_str(), policy.path.as_str()),
            ("AWSLambdaBasicExecutionRole", "/service-role/")
        );
        assert!(
            policy
                .default_document()
                .unwrap()
                .text()
                .contains("logs:CreateLogGroup")
        );
        assert!(Arc::ptr_eq(&policy, &aws.policy(arn).unwrap()));
    }

    #[test]
    fn other_arns_are_no_policies_of_aws() {
        let aws = AwsManaged::default();
        for arn in [
            "arn:aws:iam::aws:policy/NoSuchPolicy",
            "arn:aws:iam::aws:policy/administratoraccess",
            "arn:aws:iam::123456789012:policy/AdministratorAccess",
            "AdministratorAccess",
            "",
        ] {
            assert!(aws.policy(arn).is_none(), "{arn}");
        }
    }

    #[test]
    fn ids_are_stable_and_have_the_shape_of_aws_ids() {
        let one = id("arn:aws:iam::aws:policy/AdministratorAccess");
        assert_eq!(one, id("arn:aws:iam::aws:policy/AdministratorAccess"));
        assert_ne!(one, id("arn:aws:iam::aws:policy/PowerUserAccess"));
        assert!(one.len() == 21 && one.starts_with("ANPA"));
    }

    /// A document that did not parse would silently be empty and allow nothing.
    #[test]
    fn every_document_of_the_catalogue_parses() {
        let aws = AwsManaged::default();
        assert!(aws.all().count() > 1_000);
        for entry in aws.all() {
            assert!(steprole_policy::parse(entry.document()).is_ok(), "{entry:?}");
        }
    }
}
