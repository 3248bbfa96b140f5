use std::collections::{BTreeMap, BTreeSet};

use steprole_policy::Context;

use super::value::Value;

/// What is known about one condition key in the requests that are asked about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Fact {
    /// The key is absent.
    Absent,
    /// The key has this value.
    Is(Value),
    /// One of these; `None` is absent.
    OneOf(Vec<Option<Value>>),
}

/// What is known about condition keys, by name; of other keys anything may be.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Facts {
    /// Names and possible values, by folded name.
    keys: BTreeMap<String, (String, Vec<Option<Value>>)>,
    /// Folded beginnings of names: no other key that begins so is present.
    closed: Vec<String>,
}

impl Facts {
    /// Nothing known.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fact; a later one about the same key replaces an earlier one.
    pub fn with(mut self, key: &str, fact: Fact) -> Self {
        let values = match fact {
            Fact::Absent => vec![None],
            Fact::Is(value) => vec![Some(value)],
            Fact::OneOf(values) => values,
        };
        self.keys
            .insert(key.to_ascii_lowercase(), (key.to_owned(), values));
        self
    }

    /// Of the keys whose names begin so, only those are present that other facts name.
    pub fn with_no_other(mut self, beginning: &str) -> Self {
        self.closed.push(beginning.to_ascii_lowercase());
        self
    }

    /// The possible values of a key by its folded name, if anything is known.
    pub(crate) fn values(&self, folded: &str) -> Option<&[Option<Value>]> {
        const ABSENT: &[Option<Value>] = &[None];
        let stated = self.keys.get(folded).map(|(_, values)| values.as_slice());
        let is_closed = || {
            self.closed
                .iter()
                .any(|beginning| folded.starts_with(beginning.as_str()))
        };
        stated.or_else(|| is_closed().then_some(ABSENT))
    }

    /// All that is known about these keys, which are folded, as a text: equal texts say the same.
    pub(crate) fn about(&self, keys: &BTreeSet<String>) -> String {
        let known = keys.iter().filter_map(|key| Some((key, self.values(key)?)));
        format!("{:?}", known.collect::<Vec<_>>())
    }

    /// The only possible value of a key, if there is only one.
    pub(crate) fn only(&self, key: &str) -> Option<&Option<Value>> {
        match self.values(key)? {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Every key with one possible value, present ones set.
    pub(crate) fn known(&self) -> Context<'static> {
        let mut context = Context::new();
        for (name, values) in self.keys.values() {
            if let [Some(value)] = values.as_slice() {
                value.set(name, &mut context);
            }
        }
        context
    }

    /// A key's name as the fact about it spells it.
    pub(crate) fn name(&self, folded: &str) -> Option<&str> {
        self.keys.get(folded).map(|(name, _)| name.as_str())
    }

    /// Every key with one possible value that is present.
    pub(crate) fn present(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.keys
            .values()
            .filter_map(|(name, values)| match values.as_slice() {
                [Some(value)] => Some((name.as_str(), value)),
                _ => None,
            })
    }
}
