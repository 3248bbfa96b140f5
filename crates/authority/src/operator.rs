//! The reserved principal that sets an account up.

use std::sync::Arc;

use data_encoding::BASE32;

use crate::account::Opening;
use crate::document::StoredDocument;
use crate::entity::User;

/// The operator's user name. Reserved: no user can be created with it, and no listing shows it.
pub const OPERATOR_NAME: &str = "steprole-operator";

/// The operator's unique id: the same in every run, and another in every account, as unique ids are.
fn unique_id(opening: &Opening) -> String {
    let number: u64 = opening.account_id.parse().unwrap_or(0);
    // Twelve digits are less than 40 bits; nine characters hold 45.
    let digits = BASE32.encode(&(number << 19).to_be_bytes());
    format!("AIDAOPERATOR{}", digits.get(..9).unwrap_or_default())
}

/// The operator: an ordinary user in every answer and decision, with one policy that allows everything. Not root.
#[derive(Clone, Debug)]
pub(crate) struct Operator {
    pub(crate) user: Arc<User>,
    pub(crate) policy: Arc<StoredDocument>,
}

impl Operator {
    pub(crate) fn new(opening: &Opening) -> Self {
        Self {
            user: Arc::new(User::bare(
                unique_id(opening),
                OPERATOR_NAME.to_owned(),
                opening.created,
            )),
            policy: Arc::new(StoredDocument::allow_all()),
        }
    }
}
