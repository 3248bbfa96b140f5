//! The reserved principal that sets an account up.

use std::sync::Arc;

use crate::account::Opening;
use crate::document::StoredDocument;
use crate::entity::User;

/// The operator's user name. Reserved: no user can be created with it, and no listing shows it.
pub const OPERATOR_NAME: &str = "steprole-operator";

/// The operator: an ordinary user in every answer and decision, with one policy that allows everything. Not root.
#[derive(Clone, Debug)]
pub(crate) struct Operator {
    pub(crate) user: Arc<User>,
    pub(crate) policy: Arc<StoredDocument>,
}

impl Operator {
    pub(crate) fn new(opening: &Opening) -> Self {
        Self {
            user: Arc::new(User {
                // A fixed id: the operator is the same principal in every run.
                id: "AIDAOPERATOROPERATORA".to_owned(),
                name: OPERATOR_NAME.to_owned(),
                path: "/".to_owned(),
                created: opening.created,
                access_keys: Vec::new(),
                attached: Vec::new(),
                boundary: None,
                groups: std::collections::BTreeSet::new(),
                inline: crate::entity::InlinePolicies::new(),
                login_profile: None,
                tags: crate::entity::Tags::default(),
            }),
            policy: Arc::new(StoredDocument::allow_all()),
        }
    }
}
