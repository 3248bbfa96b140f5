//! Entities of one kind, found by name without regard to case or by unique id, listed in order of name.

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;
use std::sync::Arc;

use crate::entity::{Group, InstanceProfile, ManagedPolicy, Role, ServerCertificate, User};

/// An entity with a unique id, a name that is unique without regard to case, and a path.
pub trait Named {
    /// The unique id.
    fn id(&self) -> &str;
    /// The name.
    fn name(&self) -> &str;
    /// The path.
    fn path(&self) -> &str;
}

macro_rules! named {
    ($($entity:ty),*) => {$(
        impl Named for $entity {
            fn id(&self) -> &str { &self.id }
            fn name(&self) -> &str { &self.name }
            fn path(&self) -> &str { &self.path }
        }
    )*};
}
named!(
    Group,
    InstanceProfile,
    ManagedPolicy,
    Role,
    ServerCertificate,
    User
);

/// Entities of one kind.
#[derive(Clone, Debug)]
pub struct Index<T> {
    by_name: BTreeMap<String, Arc<T>>,
    name_by_id: HashMap<String, String>,
}

impl<T> Default for Index<T> {
    fn default() -> Self {
        Self {
            by_name: BTreeMap::new(),
            name_by_id: HashMap::new(),
        }
    }
}

impl<T: Named> Index<T> {
    /// The entity with this unique id.
    pub fn by_id(&self, id: &str) -> Option<&Arc<T>> {
        self.by_name.get(self.name_by_id.get(id)?)
    }

    /// The entity with this name, in any case.
    pub fn by_name(&self, name: &str) -> Option<&Arc<T>> {
        // Most names are asked for in the case they were given.
        self.by_name.get(name.to_ascii_lowercase().as_str())
    }

    /// All entities, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<T>> {
        self.by_name.values()
    }

    /// The entities whose lower-case name comes after `name`, for paging.
    pub fn after(&self, name: &str) -> impl Iterator<Item = &Arc<T>> {
        let start = if name.is_empty() {
            Bound::Unbounded
        } else {
            Bound::Excluded(name)
        };
        self.by_name
            .range::<str, _>((start, Bound::Unbounded))
            .map(|(_, entity)| entity)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.by_name.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.by_name.is_empty()
    }

    pub(crate) fn put(&mut self, entity: Arc<T>) -> Option<Arc<T>> {
        let earlier = self.remove(entity.id());
        let key = entity.name().to_ascii_lowercase();
        self.name_by_id.insert(entity.id().to_owned(), key.clone());
        self.by_name.insert(key, entity);
        earlier
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Arc<T>> {
        self.name_by_id
            .remove(id)
            .and_then(|name| self.by_name.remove(&name))
    }
}
