//! What the catalogue says of one thing, as fields.

use serde::Serialize;
use steprole_catalog::{Action, ActionResource, Catalog, ConditionKey};

/// One action.
#[derive(Serialize)]
pub(super) struct ActionEntry<'c> {
    pub(super) name: &'c str,
    pub(super) level: &'static str,
    pub(super) description: &'c str,
    /// Whether policies can name single resources for it.
    pub(super) resource_level: bool,
    pub(super) resources: Vec<ResourceEntry<'c>>,
    pub(super) keys: Vec<&'c str>,
    /// Actions that the caller must be allowed as well.
    pub(super) also_needs: Vec<&'c str>,
}

/// One resource type of an action.
#[derive(Serialize)]
pub(super) struct ResourceEntry<'c> {
    #[serde(rename = "type")]
    pub(super) name: &'c str,
    pub(super) arn: &'c str,
    pub(super) required: bool,
    pub(super) keys: Vec<&'c str>,
}

/// One condition key.
#[derive(Serialize)]
pub(super) struct KeyEntry<'c> {
    pub(super) name: &'c str,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) multivalued: bool,
    pub(super) global: bool,
    /// Which requests carry it, for a global key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) present_when: Option<&'static str>,
    pub(super) description: &'c str,
    /// The actions whose requests carry it; for a global key those that name it.
    pub(super) actions: Vec<&'c str>,
}

/// The catalogue itself.
#[derive(Serialize)]
pub(super) struct Overview {
    pub(super) date: &'static str,
    pub(super) services: usize,
    pub(super) actions: usize,
    pub(super) keys: usize,
    pub(super) managed_policies: usize,
    pub(super) sources: Vec<SourceEntry>,
}

/// One package that it was made from.
#[derive(Serialize)]
pub(super) struct SourceEntry {
    pub(super) part: &'static str,
    pub(super) registry: &'static str,
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date: Option<&'static str>,
    pub(super) licence: &'static str,
}

impl<'c> ActionEntry<'c> {
    pub(super) fn of(action: Action<'c>) -> Self {
        Self {
            name: action.name(),
            level: action.level().name(),
            description: action.description(),
            resource_level: !action.wildcard_only(),
            resources: action.resources().map(ResourceEntry::of).collect(),
            keys: action.condition_keys().map(ConditionKey::name).collect(),
            also_needs: action.dependents().map(Action::name).collect(),
        }
    }
}

impl<'c> ResourceEntry<'c> {
    fn of(resource: ActionResource<'c>) -> Self {
        let of_type = resource.resource_type();
        Self {
            name: of_type.map_or("", steprole_catalog::ResourceType::name),
            arn: of_type.map_or("", steprole_catalog::ResourceType::arn),
            required: resource.required(),
            keys: resource.condition_keys().map(ConditionKey::name).collect(),
        }
    }
}

impl<'c> KeyEntry<'c> {
    pub(super) fn of(catalog: &'c Catalog, key: ConditionKey<'c>) -> Self {
        let carries = |action: &Action<'c>| {
            action.condition_keys().any(|each| each == key)
                || action
                    .resources()
                    .any(|resource| resource.condition_keys().any(|each| each == key))
        };
        Self {
            name: key.name(),
            kind: key.kind().name(),
            multivalued: key.multivalued(),
            global: key.is_global(),
            present_when: key.present(),
            description: key.description(),
            actions: catalog.actions().filter(carries).map(Action::name).collect(),
        }
    }
}

impl Overview {
    pub(super) fn of(catalog: &Catalog) -> Self {
        let built = catalog.built();
        let sources = built.sources.iter().map(|source| SourceEntry {
            part: source.part,
            registry: source.registry,
            name: source.name,
            version: source.version,
            date: source.date,
            licence: source.licence,
        });
        Self {
            date: built.date,
            services: catalog.services().len(),
            actions: catalog.actions().len(),
            keys: catalog.condition_keys().count(),
            managed_policies: catalog.managed_policies().len(),
            sources: sources.collect(),
        }
    }
}
