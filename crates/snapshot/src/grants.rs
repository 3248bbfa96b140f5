use std::collections::BTreeMap;

use crate::policy_document::Stored;

/// The policies that a user, group or role carries itself.
///
/// Each part is `None` when the file does not say: that is not the same as having none.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Grants {
    /// Managed policies attached, by ARN, in the order of attachment.
    pub attached: Option<Vec<String>>,
    /// Inline policies by name.
    pub inline: Option<BTreeMap<String, Stored>>,
}
