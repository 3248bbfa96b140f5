//! One type of resource and how its ARNs look.

use crate::action_table::ResourceTypeRecord;
use crate::catalog::Catalog;
use crate::condition_key::ConditionKey;

/// One type of resource and how its ARNs look.
#[derive(Clone, Copy, Debug)]
pub struct ResourceType<'c> {
    pub(crate) catalog: &'c Catalog,
    pub(crate) record: &'c ResourceTypeRecord,
}

impl<'c> ResourceType<'c> {
    /// The name the Service Authorization Reference gives it: `mfa`.
    pub fn name(self) -> &'c str {
        self.catalog.table().text(&self.record.name)
    }

    /// Its ARNs, with placeholders: `arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}`.
    pub fn arn(self) -> &'c str {
        self.catalog.table().text(&self.record.arn)
    }

    /// Its ARNs as a policy's pattern in one partition and account; every other placeholder becomes `*`.
    pub fn arn_pattern(self, partition: &str, account: &str) -> String {
        let mut pattern = String::with_capacity(self.arn().len());
        let mut rest = self.arn();
        while let Some((before, after)) = rest.split_once("${") {
            pattern.push_str(before);
            let (placeholder, after) = after.split_once('}').unwrap_or((after, ""));
            pattern.push_str(match placeholder {
                "Partition" => partition,
                "Account" => account,
                _ => "*",
            });
            rest = after;
        }
        pattern.push_str(rest);
        pattern
    }

    /// The condition keys that describe such a resource.
    pub fn condition_keys(self) -> impl ExactSizeIterator<Item = ConditionKey<'c>> {
        ConditionKey::list(self.catalog, self.record.keys)
    }
}
