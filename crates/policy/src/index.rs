use std::collections::BTreeMap;

use crate::action::{Action, Actions, IndexKey};
use crate::key;
use crate::statement::{Found, Statement};

/// Finds the statements of one effect that may match an action, without looking at the others.
///
/// A statement is filed under each action it lists by name, under the service of each pattern, and under "always"
/// when its pattern or its `NotAction` can be of any service. The cost of a decision follows the statements found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// By full action name and by service; the two cannot be confused, one has a colon.
    buckets: Box<[Bucket]>,
    /// A hash table over the buckets: a power of two slots, at most half of them taken, searched onwards from the
    /// slot that the hash names.
    slots: Box<[Option<u32>]>,
    always: Box<[usize]>,
}

#[derive(Clone, Debug)]
struct Bucket {
    hash: u64,
    name: Box<[u8]>,
    statements: Box<[usize]>,
}

impl Index {
    pub(crate) fn new<'s>(statements: impl Iterator<Item = (usize, &'s Statement)>) -> Self {
        let mut named: BTreeMap<(u64, &[u8]), Vec<usize>> = BTreeMap::new();
        let mut always = Vec::new();
        for (id, statement) in statements {
            for key in statement.actions.iter().flat_map(Actions::index_keys) {
                let list = match key {
                    IndexKey::Action(name) | IndexKey::Service(name) => {
                        named.entry((key::hash(name), name)).or_default()
                    }
                    IndexKey::Always => &mut always,
                };
                if list.last() != Some(&id) {
                    list.push(id);
                }
            }
        }
        let buckets = named.into_iter().map(|((hash, name), statements)| Bucket {
            hash,
            name: name.into(),
            statements: statements.into(),
        });
        let buckets: Box<[Bucket]> = buckets.collect();
        Self {
            slots: slots(&buckets),
            buckets,
            always: always.into(),
        }
    }

    /// The statements that may match, in document order, each once.
    pub(crate) fn candidates(&self, action: &Action<'_>) -> Candidates<'_> {
        Candidates {
            by_name: self.bucket(action.hash, action.lower),
            by_service: self.bucket(action.service_hash, action.service),
            always: &self.always,
        }
    }

    fn bucket(&self, hash: u64, name: &[u8]) -> &[usize] {
        let mut slot = first_slot(hash, self.slots.len());
        while let Some(Some(bucket)) = self.slots.get(slot) {
            match self.buckets.get(*bucket as usize) {
                Some(bucket) if bucket.hash == hash && *bucket.name == *name => return &bucket.statements,
                _ => slot = (slot + 1) & (self.slots.len() - 1),
            }
        }
        &[]
    }
}

fn slots(buckets: &[Bucket]) -> Box<[Option<u32>]> {
    if buckets.is_empty() {
        return Box::default();
    }
    let mut slots = vec![None; (buckets.len() * 2).next_power_of_two()];
    for (bucket, id) in buckets.iter().zip(0..) {
        let mut slot = first_slot(bucket.hash, slots.len());
        while let Some(Some(_)) = slots.get(slot) {
            slot = (slot + 1) & (slots.len() - 1);
        }
        if let Some(free) = slots.get_mut(slot) {
            *free = Some(id);
        }
    }
    slots.into()
}

/// The low bits of a hash that a multiplication made are its weakest, so the high ones are folded in.
fn first_slot(hash: u64, slots: usize) -> usize {
    let folded = usize::try_from((hash ^ hash >> 32) & 0xFFFF_FFFF).unwrap_or_default();
    folded & slots.saturating_sub(1)
}

/// Merges the three lists in order.
pub(crate) struct Candidates<'i> {
    by_name: &'i [usize],
    by_service: &'i [usize],
    always: &'i [usize],
}

impl Iterator for Candidates<'_> {
    type Item = (usize, Found);

    fn next(&mut self) -> Option<Self::Item> {
        let head = |list: &[usize]| list.first().copied().unwrap_or(usize::MAX);
        let id = head(self.by_name)
            .min(head(self.by_service))
            .min(head(self.always));
        if id == usize::MAX {
            return None;
        }
        let take = |list: &mut &[usize]| match list.split_first() {
            Some((first, rest)) if *first == id => {
                *list = rest;
                true
            }
            _ => false,
        };
        let by_name = take(&mut self.by_name);
        take(&mut self.by_service);
        take(&mut self.always);
        Some((id, if by_name { Found::ByName } else { Found::ByPattern }))
    }
}
