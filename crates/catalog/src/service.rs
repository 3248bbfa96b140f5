//! One service of AWS, as policies name it.

use crate::action::Action;
use crate::action_table::{ServiceRecord, part};
use crate::catalog::Catalog;
use crate::condition_key::ConditionKey;
use crate::resource_type::ResourceType;
use crate::text;

/// One service of AWS, as policies name it: by the prefix before the colon.
#[derive(Clone, Copy, Debug)]
pub struct Service<'c> {
    pub(crate) catalog: &'c Catalog,
    pub(crate) record: &'c ServiceRecord,
}

impl<'c> Service<'c> {
    /// What stands before the colon of its actions: `iam`.
    pub fn prefix(self) -> &'c str {
        self.catalog.table().text(&self.record.prefix)
    }

    /// What people call it: `AWS Identity and Access Management (IAM)`.
    pub fn name(self) -> &'c str {
        self.catalog.table().text(&self.record.name)
    }

    /// Whether resource control policies apply to its resources.
    pub fn takes_resource_control_policies(self) -> bool {
        self.record.resource_control
    }

    /// Its actions, sorted by name.
    pub fn actions(self) -> impl ExactSizeIterator<Item = Action<'c>> {
        let actions = self.catalog.table().actions_in(self.record.actions.clone());
        actions.map(move |(index, record)| Action {
            catalog: self.catalog,
            index,
            record,
        })
    }

    /// Its resource types, sorted by name.
    pub fn resource_types(self) -> impl ExactSizeIterator<Item = ResourceType<'c>> {
        part(&self.catalog.table().resource_types, &self.record.resource_types)
            .iter()
            .map(move |record| ResourceType {
                catalog: self.catalog,
                record,
            })
    }

    /// Every condition key that some request to it carries, the global ones of all requests left out.
    pub fn condition_keys(self) -> impl ExactSizeIterator<Item = ConditionKey<'c>> {
        ConditionKey::list(self.catalog, self.record.keys)
    }

    /// The action of a full name, prefix included; case does not matter.
    pub(crate) fn action_named(self, name: &str) -> Option<Action<'c>> {
        let table = self.catalog.table();
        let range = &self.record.actions;
        let actions = part(&table.actions, range);
        let found = actions
            .binary_search_by(|record| text::compare(table.text(&record.name), name))
            .ok()?;
        let index = range.start + u32::try_from(found).ok()?;
        Some(Action {
            catalog: self.catalog,
            index,
            record: actions.get(found)?,
        })
    }
}
