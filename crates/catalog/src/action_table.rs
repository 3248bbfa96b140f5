//! The table of services, actions, resource types and condition keys, as it lies in memory.
//!
//! The file is raw DEFLATE over: the mark, then
//! 1. condition keys: count; each its text, then one byte `type | 0x80 if multivalued`; sorted without case;
//! 2. lists of condition keys: count; each its length, then the first key's index and the steps to the next;
//! 3. services: count; each prefix, full name, one byte (1 = takes resource control policies), the list of all
//!    its keys; its resource types (count; each name, ARN pattern, key list); its actions (count; each name, one
//!    byte access level, key list, then the resources it acts on: count; each `resource type × 2 + required`,
//!    key list); services sorted by prefix, actions without case;
//! 4. dependent actions: count; each an action's index as a step from the one before, count, the dependents'
//!    indexes.
//!
//! Everything is an index into a flat array: opening costs one decompression and one pass, and no allocation per
//! action.

use std::ops::Range;

use crate::access_level::AccessLevel;
use crate::damaged::Damaged;
use crate::key_type::KeyType;
use crate::reader::{Reader, inflate};

/// The first bytes of a table of this format.
const MARK: &[u8] = b"steprole actions 1\n";

/// A part of [`ActionTable::text`].
#[derive(Clone, Debug)]
pub(crate) struct Span {
    start: u32,
    end: u32,
}

#[derive(Debug)]
pub(crate) struct KeyRecord {
    pub(crate) name: Span,
    pub(crate) kind: KeyType,
    pub(crate) multivalued: bool,
}

#[derive(Debug)]
pub(crate) struct ServiceRecord {
    pub(crate) prefix: Span,
    pub(crate) name: Span,
    pub(crate) resource_control: bool,
    pub(crate) keys: u32,
    pub(crate) resource_types: Range<u32>,
    pub(crate) actions: Range<u32>,
}

#[derive(Debug)]
pub(crate) struct ResourceTypeRecord {
    pub(crate) name: Span,
    pub(crate) arn: Span,
    pub(crate) keys: u32,
}

#[derive(Debug)]
pub(crate) struct ActionRecord {
    /// `service:Name`, in one piece so that nobody has to join it.
    pub(crate) name: Span,
    pub(crate) service: u16,
    pub(crate) level: AccessLevel,
    pub(crate) keys: u32,
    pub(crate) resources: Range<u32>,
}

#[derive(Debug)]
pub(crate) struct ActionResourceRecord {
    pub(crate) resource_type: u32,
    pub(crate) required: bool,
    pub(crate) keys: u32,
}

/// The table of services, actions, resource types and condition keys, as it lies in memory.
#[derive(Debug, Default)]
pub(crate) struct ActionTable {
    text: String,
    pub(crate) keys: Vec<KeyRecord>,
    key_lists: Vec<Range<u32>>,
    key_list_items: Vec<u32>,
    pub(crate) services: Vec<ServiceRecord>,
    pub(crate) resource_types: Vec<ResourceTypeRecord>,
    pub(crate) actions: Vec<ActionRecord>,
    pub(crate) action_resources: Vec<ActionResourceRecord>,
    /// Sorted by action.
    dependents: Vec<(u32, Range<u32>)>,
    dependent_items: Vec<u32>,
}

impl ActionTable {
    /// Reads a compressed table and checks every reference in it.
    pub(crate) fn open(compressed: &[u8]) -> Result<Self, Damaged> {
        let bytes = inflate(compressed)?;
        let mut reader = Reader::open(&bytes, MARK)?;
        let mut table = Self::default();
        // Action names get their prefix here; nothing else grows.
        table.text.reserve(bytes.len() * 2);
        table.read_keys(&mut reader)?;
        table.read_services(&mut reader)?;
        table.read_dependents(&mut reader)?;
        if reader.rest().is_empty() {
            Ok(table)
        } else {
            Err(Damaged::Format)
        }
    }

    /// The text of a span.
    pub(crate) fn text(&self, span: &Span) -> &str {
        // INVARIANT (spans): every span was made by `append` on this very text.
        self.text
            .get(span.start as usize..span.end as usize)
            .unwrap_or_default()
    }

    /// The actions of a range with their indexes.
    pub(crate) fn actions_in(
        &self,
        range: Range<u32>,
    ) -> impl ExactSizeIterator<Item = (u32, &ActionRecord)> + use<'_> {
        let actions = part(&self.actions, &range);
        range.zip(actions)
    }

    /// The range of all actions.
    pub(crate) fn all_actions(&self) -> Range<u32> {
        0..self.services.last().map_or(0, |service| service.actions.end)
    }

    /// The condition keys of a list, as indexes into [`Self::keys`].
    pub(crate) fn key_list(&self, list: u32) -> &[u32] {
        self.key_lists
            .get(list as usize)
            .map(|range| part(&self.key_list_items, range))
            .unwrap_or_default()
    }

    /// The actions that `action` needs as well, as indexes into [`Self::actions`].
    pub(crate) fn dependents(&self, action: u32) -> &[u32] {
        self.dependents
            .binary_search_by_key(&action, |(index, _)| *index)
            .ok()
            .and_then(|at| self.dependents.get(at))
            .map(|(_, range)| part(&self.dependent_items, range))
            .unwrap_or_default()
    }

    fn read_keys(&mut self, reader: &mut Reader<'_>) -> Result<(), Damaged> {
        for _ in 0..reader.index()? {
            let name = self.append(&[reader.text()?])?;
            let code = reader.byte()?;
            let kind = KeyType::from_code(code & 0x7f).ok_or(Damaged::Reference)?;
            self.keys.push(KeyRecord {
                name,
                kind,
                multivalued: code & 0x80 != 0,
            });
        }
        for _ in 0..reader.index()? {
            let start = position(&self.key_list_items)?;
            let mut key = 0;
            for _ in 0..reader.index()? {
                key = add(key, reader.integer()?)?;
                check(key, &self.keys)?;
                self.key_list_items.push(key);
            }
            self.key_lists.push(start..position(&self.key_list_items)?);
        }
        Ok(())
    }

    fn read_services(&mut self, reader: &mut Reader<'_>) -> Result<(), Damaged> {
        for index in 0..reader.index()? {
            let service = u16::try_from(index).map_err(|_| Damaged::Reference)?;
            let prefix_text = reader.text()?;
            let prefix = self.append(&[prefix_text])?;
            let name = self.append(&[reader.text()?])?;
            let resource_control = reader.byte()? & 1 != 0;
            let keys = self.read_key_list(reader)?;
            let first_type = position(&self.resource_types)?;
            for _ in 0..reader.index()? {
                let name = self.append(&[reader.text()?])?;
                let arn = self.append(&[reader.text()?])?;
                let keys = self.read_key_list(reader)?;
                self.resource_types.push(ResourceTypeRecord { name, arn, keys });
            }
            let resource_types = first_type..position(&self.resource_types)?;
            let first_action = position(&self.actions)?;
            for _ in 0..reader.index()? {
                let name = self.append(&[prefix_text, ":", reader.text()?])?;
                let level = AccessLevel::from_code(reader.byte()?).ok_or(Damaged::Reference)?;
                let keys = self.read_key_list(reader)?;
                let start = position(&self.action_resources)?;
                for _ in 0..reader.index()? {
                    let code = reader.integer()?;
                    let resource_type = add(first_type, code / 2)?;
                    check(resource_type, &self.resource_types)?;
                    let keys = self.read_key_list(reader)?;
                    self.action_resources.push(ActionResourceRecord {
                        resource_type,
                        required: code % 2 == 1,
                        keys,
                    });
                }
                let resources = start..position(&self.action_resources)?;
                self.actions.push(ActionRecord {
                    name,
                    service,
                    level,
                    keys,
                    resources,
                });
            }
            let actions = first_action..position(&self.actions)?;
            self.services.push(ServiceRecord {
                prefix,
                name,
                resource_control,
                keys,
                resource_types,
                actions,
            });
        }
        Ok(())
    }

    fn read_dependents(&mut self, reader: &mut Reader<'_>) -> Result<(), Damaged> {
        let mut action = 0;
        for _ in 0..reader.index()? {
            action = add(action, reader.integer()?)?;
            check(action, &self.actions)?;
            let start = position(&self.dependent_items)?;
            for _ in 0..reader.index()? {
                let dependent = reader.integer()?;
                check(dependent, &self.actions)?;
                self.dependent_items.push(dependent);
            }
            self.dependents
                .push((action, start..position(&self.dependent_items)?));
        }
        Ok(())
    }

    fn read_key_list(&self, reader: &mut Reader<'_>) -> Result<u32, Damaged> {
        let list = reader.integer()?;
        check(list, &self.key_lists)?;
        Ok(list)
    }

    fn append(&mut self, parts: &[&str]) -> Result<Span, Damaged> {
        let start = position(self.text.as_bytes())?;
        self.text.extend(parts.iter().copied());
        Ok(Span {
            start,
            end: position(self.text.as_bytes())?,
        })
    }
}

/// The items of a range; empty when the range is not inside.
pub(crate) fn part<'t, T>(items: &'t [T], range: &Range<u32>) -> &'t [T] {
    items
        .get(range.start as usize..range.end as usize)
        .unwrap_or_default()
}

fn position<T>(items: &[T]) -> Result<u32, Damaged> {
    u32::try_from(items.len()).map_err(|_| Damaged::Reference)
}

fn add(index: u32, step: u32) -> Result<u32, Damaged> {
    index.checked_add(step).ok_or(Damaged::Reference)
}

fn check<T>(index: u32, items: &[T]) -> Result<(), Damaged> {
    if (index as usize) < items.len() {
        Ok(())
    } else {
        Err(Damaged::Reference)
    }
}
