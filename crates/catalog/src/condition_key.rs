//! One key of a request's context that policies compare.

use std::fmt;

use crate::catalog::Catalog;
use crate::global_key::{self, GlobalKey};
use crate::key_type::KeyType;
use crate::pattern;
use crate::service::Service;
use crate::text;

/// One key of a request's context that policies compare: `aws:SourceIp`, `iam:PassedToService`.
#[derive(Clone, Copy)]
pub struct ConditionKey<'c> {
    catalog: &'c Catalog,
    /// Where the table of the services' keys has it; a key that only the global list has is not there.
    index: Option<u32>,
    global: Option<&'static GlobalKey>,
    name: &'c str,
    kind: KeyType,
    multivalued: bool,
}

impl<'c> ConditionKey<'c> {
    /// Its name in AWS's spelling; keys that hold one tag are templates: `aws:RequestTag/${TagKey}`.
    pub fn name(self) -> &'c str {
        self.name
    }

    /// What kind of value it holds.
    pub fn kind(self) -> KeyType {
        self.kind
    }

    /// Whether a request can carry several values, so that operators need `ForAllValues:` or `ForAnyValue:`.
    pub fn multivalued(self) -> bool {
        self.multivalued
    }

    /// Whether requests to any service can carry it, and not only those to [`Self::services`].
    pub fn is_global(self) -> bool {
        self.global.is_some()
    }

    /// Which requests carry it, for a global key: `every request`, `the caller is an IAM user`.
    pub fn present(self) -> Option<&'static str> {
        self.global.map(|key| key.present)
    }

    /// What AWS says it filters by, in a sentence; empty for a key that only the global list has.
    pub fn description(self) -> &'c str {
        self.index
            .map_or("", |index| self.catalog.descriptions().key(index as usize))
    }

    /// The services whose own lists have it. For a global key these are the ones that name it for single actions.
    pub fn services(self) -> impl Iterator<Item = Service<'c>> {
        let table = self.catalog.table();
        let (index, any) = (self.index.unwrap_or_default(), self.index.is_some());
        self.catalog
            .services()
            .filter(move |service| any && table.key_list(service.record.keys).binary_search(&index).is_ok())
    }

    /// Whether a concrete name such as `aws:RequestTag/team` is this key; case does not matter.
    pub fn names(self, name: &str) -> bool {
        names(self.name, name)
    }

    /// The keys of one of the table's lists.
    pub(crate) fn list(catalog: &'c Catalog, list: u32) -> impl ExactSizeIterator<Item = Self> {
        catalog
            .table()
            .key_list(list)
            .iter()
            .map(move |&index| Self::at(catalog, index))
    }

    fn at(catalog: &'c Catalog, index: u32) -> Self {
        let table = catalog.table();
        // INVARIANT (references): opening the table checked every index.
        let record = table.keys.get(index as usize);
        let name = record.map_or("", |record| table.text(&record.name));
        Self {
            catalog,
            index: Some(index),
            global: global_key::named(name),
            name,
            kind: record.map_or(KeyType::String, |record| record.kind),
            multivalued: record.is_some_and(|record| record.multivalued),
        }
    }

    fn global(catalog: &'c Catalog, key: &'static GlobalKey) -> Self {
        Self {
            catalog,
            index: find(catalog, key.name),
            global: Some(key),
            name: key.name,
            kind: key.kind,
            multivalued: key.multivalued,
        }
    }
}

impl PartialEq for ConditionKey<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for ConditionKey<'_> {}

impl fmt::Debug for ConditionKey<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name)
    }
}

/// Every key: the global ones, then the services' own.
pub(crate) fn all(catalog: &Catalog) -> impl Iterator<Item = ConditionKey<'_>> {
    let globals = global_key::ALL
        .iter()
        .map(|key| ConditionKey::global(catalog, key));
    let own = (0..)
        .zip(&catalog.table().keys)
        .map(|(index, _)| ConditionKey::at(catalog, index));
    globals.chain(own.filter(|key| !key.is_global()))
}

/// The key of a name or of a name that a template covers.
pub(crate) fn named<'c>(catalog: &'c Catalog, name: &str) -> Option<ConditionKey<'c>> {
    if let Some(key) = global_key::named(name) {
        return Some(ConditionKey::global(catalog, key));
    }
    if let Some(index) = find(catalog, name) {
        return Some(ConditionKey::at(catalog, index));
    }
    let table = catalog.table();
    (0..)
        .zip(&table.keys)
        .find(|(_, record)| names(table.text(&record.name), name))
        .map(|(index, _)| ConditionKey::at(catalog, index))
}

/// Where the table has a key of exactly this name or template.
fn find(catalog: &Catalog, name: &str) -> Option<u32> {
    let table = catalog.table();
    let found = table
        .keys
        .binary_search_by(|record| text::compare(table.text(&record.name), name))
        .ok()?;
    u32::try_from(found).ok()
}

/// Whether `template` is `name`, or covers it with at least one character for each `${…}`.
pub(crate) fn names(template: &str, name: &str) -> bool {
    if template.eq_ignore_ascii_case(name) {
        return true;
    }
    let Some((before, _)) = template.split_once("${") else {
        return false;
    };
    // The common case is settled by the text before the placeholder, without building a pattern.
    let covers = name.len() > before.len()
        && name
            .get(..before.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(before));
    covers && {
        let mut glob = String::with_capacity(template.len());
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("${") {
            glob.push_str(before);
            glob.push_str("?*");
            rest = after.split_once('}').map_or("", |(_, rest)| rest);
        }
        glob.push_str(rest);
        pattern::matches(&glob, name)
    }
}
