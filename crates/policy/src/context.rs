use std::borrow::Cow;

use crate::key::{self, Key};

/// The complete context of a request: every condition key that is present, with its value.
///
/// A key that was not set is absent; the evaluator derives nothing from the principal or the action. Key names
/// are case-insensitive [doc: reference_policies_elements_condition], values keep their case. Setting a key
/// again replaces its value.
#[derive(Clone, Debug, Default)]
pub struct Context<'a> {
    /// The last entry of a name counts: most keys are set once, and looking for an earlier one would cost each.
    entries: Vec<Entry<'a>>,
    /// One bit for the hash of each key that was ever set: most absent keys are known at once.
    bits: u64,
}

#[derive(Clone, Debug)]
struct Entry<'a> {
    key: ContextKey<'a>,
    value: ContextValue<'a>,
}

/// The name of a condition key, ready to be looked for.
///
/// A text becomes one wherever a key is asked for; a name that is set in every request is [interned](Self::interned) as a
/// constant, which costs nothing when it is set.
#[derive(Clone, Debug)]
pub struct ContextKey<'a> {
    hash: u64,
    name: Cow<'a, str>,
}

impl ContextKey<'static> {
    /// A name that is known when the program is built.
    pub const fn interned(name: &'static str) -> Self {
        Self {
            hash: key::hash(name.as_bytes()),
            name: Cow::Borrowed(name),
        }
    }
}

/// A condition key by its literal name, [interned](ContextKey::interned) when the program is built.
///
/// ```
/// use steprole_policy::{Context, context_key};
///
/// let mut context = Context::new();
/// context.set(context_key!("aws:SecureTransport"), "true");
/// assert!(context.value("AWS:securetransport").is_some());
/// ```
#[macro_export]
macro_rules! context_key {
    ($name:literal) => {
        const { $crate::ContextKey::interned($name) }
    };
}

impl ContextKey<'_> {
    fn is(&self, hash: u64, name: &str) -> bool {
        // names mostly come in the same case, and comparing bytes is quicker
        self.hash == hash && (self.name == name || self.name.eq_ignore_ascii_case(name))
    }
}

impl<'a> From<Cow<'a, str>> for ContextKey<'a> {
    #[inline]
    fn from(name: Cow<'a, str>) -> Self {
        Self {
            hash: key::hash(name.as_bytes()),
            name,
        }
    }
}

impl<'a> From<&'a str> for ContextKey<'a> {
    fn from(name: &'a str) -> Self {
        Cow::Borrowed(name).into()
    }
}

impl<'a> From<&'a String> for ContextKey<'a> {
    fn from(name: &'a String) -> Self {
        name.as_str().into()
    }
}

impl From<String> for ContextKey<'_> {
    fn from(name: String) -> Self {
        Cow::<str>::Owned(name).into()
    }
}

/// The value of one key: a single string, or the strings of a multivalued key.
///
/// The two are different even for one string: an operator without `ForAllValues:` or `ForAnyValue:` never
/// matches a multivalued key [doc: Access Analyzer check "Missing qualifier"].
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ContextValue<'a> {
    /// A single-valued key.
    One(Cow<'a, str>),
    /// A multivalued key; an empty list is a key without values, which AWS treats as absent.
    Many(Vec<Cow<'a, str>>),
}

impl<'a> Context<'a> {
    /// An empty context.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty context with room for `keys` keys, so that filling it allocates once.
    pub fn with_capacity(keys: usize) -> Self {
        Self {
            entries: Vec::with_capacity(keys),
            bits: 0,
        }
    }

    /// Sets a single-valued key.
    pub fn set(&mut self, key: impl Into<ContextKey<'a>>, value: impl Into<Cow<'a, str>>) {
        self.insert(key.into(), ContextValue::One(value.into()));
    }

    /// Sets a multivalued key.
    pub fn set_many<V: Into<Cow<'a, str>>>(
        &mut self,
        key: impl Into<ContextKey<'a>>,
        values: impl IntoIterator<Item = V>,
    ) {
        self.insert(
            key.into(),
            ContextValue::Many(values.into_iter().map(Into::into).collect()),
        );
    }

    /// Makes a key absent again.
    pub fn remove(&mut self, key: &str) {
        self.entries
            .retain(|entry| !entry.key.name.eq_ignore_ascii_case(key));
    }

    /// The value of a key, or nothing when it is absent.
    pub fn value(&self, key: &str) -> Option<&ContextValue<'a>> {
        self.find(key::hash(key.as_bytes()), key)
    }

    /// Every key that is present, in the order it was last set.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ContextValue<'a>)> {
        let is_last = |(index, entry): &(usize, &Entry<'a>)| {
            let mut later = self.entries.iter().skip(index + 1);
            !later.any(|later| later.key.is(entry.key.hash, &entry.key.name))
        };
        let entries = self.entries.iter().enumerate().filter(is_last);
        entries.map(|(_, entry)| (entry.key.name.as_ref(), &entry.value))
    }

    /// The value of an interned key: the hash decides at once for almost every entry, the name makes it exact.
    pub(crate) fn lookup(&self, key: &Key) -> Option<&ContextValue<'a>> {
        self.find(key.hash, &key.name)
    }

    fn find(&self, hash: u64, name: &str) -> Option<&ContextValue<'a>> {
        if self.bits & bit(hash) == 0 {
            return None;
        }
        self.entries
            .iter()
            .rev()
            .find(|entry| entry.key.is(hash, name))
            .map(|entry| &entry.value)
    }

    #[inline]
    fn insert(&mut self, key: ContextKey<'a>, value: ContextValue<'a>) {
        self.bits |= bit(key.hash);
        self.entries.push(Entry { key, value });
    }
}

fn bit(hash: u64) -> u64 {
    1 << (hash >> 58)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_ignore_case_and_the_last_value_wins() {
        let mut context = Context::new();
        context.set("aws:username", "alice");
        context.set("AWS:UserName", String::from("bob"));
        context.set_many("aws:TagKeys", ["a", "b"]);
        assert_eq!(
            context.value("aws:userName"),
            Some(&ContextValue::One("bob".into()))
        );
        assert_eq!(context.iter().count(), 2);
        context.remove("AWS:TAGKEYS");
        assert_eq!(context.value("aws:TagKeys"), None);
    }
}
