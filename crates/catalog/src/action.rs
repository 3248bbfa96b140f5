//! One action that policies allow or deny.

use std::fmt;

use crate::access_level::AccessLevel;
use crate::action_table::{ActionRecord, ActionResourceRecord, part};
use crate::catalog::Catalog;
use crate::condition_key::ConditionKey;
use crate::resource_type::ResourceType;
use crate::service::Service;

/// One action that policies allow or deny: `iam:CreateUser`.
#[derive(Clone, Copy)]
pub struct Action<'c> {
    pub(crate) catalog: &'c Catalog,
    pub(crate) index: u32,
    pub(crate) record: &'c ActionRecord,
}

impl<'c> Action<'c> {
    /// Its full name in AWS's spelling: `iam:CreateUser`.
    pub fn name(self) -> &'c str {
        self.catalog.table().text(&self.record.name)
    }

    /// Its name without the prefix: `CreateUser`.
    pub fn operation(self) -> &'c str {
        self.name().split_once(':').map_or("", |(_, operation)| operation)
    }

    /// The service it belongs to.
    pub fn service(self) -> Option<Service<'c>> {
        let record = self
            .catalog
            .table()
            .services
            .get(usize::from(self.record.service))?;
        Some(Service {
            catalog: self.catalog,
            record,
        })
    }

    /// Its place among all actions, from 0, without gaps: an index for sets of actions.
    pub fn index(self) -> usize {
        self.index as usize
    }

    /// What it may do to a resource.
    pub fn level(self) -> AccessLevel {
        self.record.level
    }

    /// What AWS says it grants, in a sentence.
    pub fn description(self) -> &'c str {
        self.catalog.descriptions().action(self.index())
    }

    /// Whether it knows no resources, so that only statements whose `Resource` matches `*` apply to it.
    pub fn wildcard_only(self) -> bool {
        self.record.resources.is_empty()
    }

    /// The resources it acts on, sorted by name.
    pub fn resources(self) -> impl ExactSizeIterator<Item = ActionResource<'c>> {
        part(&self.catalog.table().action_resources, &self.record.resources)
            .iter()
            .map(move |record| ActionResource {
                catalog: self.catalog,
                record,
            })
    }

    /// The condition keys of its requests that come with no single resource; those of a resource are at
    /// [`ActionResource::condition_keys`], the global ones of all requests at neither.
    pub fn condition_keys(self) -> impl ExactSizeIterator<Item = ConditionKey<'c>> {
        ConditionKey::list(self.catalog, self.record.keys)
    }

    /// The actions a caller must be allowed as well, such as `iam:PassRole`.
    pub fn dependents(self) -> impl ExactSizeIterator<Item = Action<'c>> {
        let table = self.catalog.table();
        let dependents = table.dependents(self.index);
        // INVARIANT (references): opening the table checked every index.
        dependents.iter().map(move |&index| Action {
            catalog: self.catalog,
            index,
            record: table.actions.get(index as usize).unwrap_or(self.record),
        })
    }
}

impl PartialEq for Action<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index && std::ptr::eq(self.catalog, other.catalog)
    }
}

impl Eq for Action<'_> {}

impl fmt::Debug for Action<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// One resource type of an action.
#[derive(Clone, Copy)]
pub struct ActionResource<'c> {
    catalog: &'c Catalog,
    record: &'c ActionResourceRecord,
}

impl<'c> ActionResource<'c> {
    /// The type of the resource.
    pub fn resource_type(self) -> Option<ResourceType<'c>> {
        let record = self
            .catalog
            .table()
            .resource_types
            .get(self.record.resource_type as usize)?;
        Some(ResourceType {
            catalog: self.catalog,
            record,
        })
    }

    /// Whether every request names one: then a statement without such a resource never allows the action.
    pub fn required(self) -> bool {
        self.record.required
    }

    /// The condition keys that requests carry for this resource.
    pub fn condition_keys(self) -> impl ExactSizeIterator<Item = ConditionKey<'c>> {
        ConditionKey::list(self.catalog, self.record.keys)
    }
}

impl fmt::Debug for ActionResource<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.required() { "*" } else { "" };
        write!(
            formatter,
            "{}{mark}",
            self.resource_type().map_or("", ResourceType::name)
        )
    }
}
