//! The tree that parameters grow into, in whatever order they come.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::literal;
use crate::error::Error;
use crate::model::{Kind, Member, Service, Shape};
use crate::value::{Fields, Value};

/// Deeper names than any shape of AWS's are refused, so that recursion is bounded for every model.
const DEEPEST: usize = 32;

/// A value that is still being put together.
pub(super) enum Node {
    Leaf(Value),
    Structure(&'static Shape, Vec<Option<Node>>),
    List(BTreeMap<u64, Option<Node>>),
    Map(BTreeMap<u64, Entry>),
}

/// One entry of a map; key and value come as two parameters.
#[derive(Default)]
pub(super) struct Entry {
    key: Option<String>,
    value: Option<Node>,
}

impl Node {
    pub(super) fn structure(shape: &'static Shape) -> Self {
        let mut members = Vec::new();
        members.resize_with(shape.members().len(), || None);
        Node::Structure(shape, members)
    }

    /// Puts one parameter into its place below this structure.
    pub(super) fn insert(&mut self, service: &Service, name: &str, value: Cow<'_, str>) -> Result<(), Error> {
        Place {
            service,
            value,
            depth: 0,
        }
        .member(self, name)
    }

    pub(super) fn finish(self) -> Result<Value, Error> {
        Ok(match self {
            Node::Leaf(value) => value,
            Node::Structure(shape, members) => {
                let values = members
                    .into_iter()
                    .map(|member| member.map(Node::finish).transpose());
                Value::Structure(Fields::from_values(shape, values.collect::<Result<_, _>>()?))
            }
            Node::List(elements) => {
                let elements = elements.into_values().flatten().map(Node::finish);
                Value::List(elements.collect::<Result<_, _>>()?)
            }
            Node::Map(entries) => {
                let mut known = BTreeSet::new();
                let mut out = Vec::with_capacity(entries.len());
                for entry in entries.into_values() {
                    let (Some(key), Some(value)) = (entry.key, entry.value) else {
                        return Err(Error::malformed_input(
                            "An entry of a map needs a key and a value",
                        ));
                    };
                    if known.insert(key.clone()) {
                        out.push((key, value.finish()?));
                    }
                }
                Value::Map(out)
            }
        })
    }
}

/// One parameter on its way down the tree.
struct Place<'a> {
    service: &'a Service,
    value: Cow<'a, str>,
    depth: usize,
}

impl Place<'_> {
    /// Finds the member that `path` starts with; names the model does not know are ignored.
    fn member(self, node: &mut Node, path: &str) -> Result<(), Error> {
        let Node::Structure(shape, members) = node else {
            return Ok(());
        };
        let (wire, rest) = step(path);
        let known = shape
            .members()
            .iter()
            .zip(members)
            .find(|(member, _)| member.wire == wire);
        match known {
            Some((Member { shape, flattened, .. }, slot)) => {
                let shape = self.service.shape(*shape);
                self.value(slot, shape, *flattened, rest)
            }
            None => Ok(()),
        }
    }

    /// Goes on below a slot that holds a value of `shape`.
    fn value(
        mut self,
        slot: &mut Option<Node>,
        shape: &'static Shape,
        flattened: bool,
        path: Option<&str>,
    ) -> Result<(), Error> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Error::malformed_input(
                "The name of a parameter has too many parts",
            ));
        }
        match (&shape.kind, path) {
            (Kind::Structure { .. }, Some(path)) => {
                self.member(slot.get_or_insert_with(|| Node::structure(shape)), path)
            }
            (Kind::Structure { .. }, None) => {
                self.nothing("A structure was given as a plain value")?;
                slot.get_or_insert_with(|| Node::structure(shape));
                Ok(())
            }
            (Kind::List { member, wire, .. }, path) => {
                let element = self.service.shape(*member);
                let Node::List(elements) = slot.get_or_insert_with(|| Node::List(BTreeMap::new())) else {
                    return Ok(());
                };
                // `Tags=` is how clients spell an empty list.
                let Some(path) = path else {
                    return self.nothing("Unexpected list element termination");
                };
                let path = if flattened { path } else { below(path, wire)? };
                let (index, rest) = step(path);
                let slot = elements.entry(position(index)?).or_insert(None);
                self.value(slot, element, false, rest)
            }
            (
                Kind::Map {
                    key,
                    key_wire,
                    value,
                    value_wire,
                    ..
                },
                path,
            ) => {
                let Node::Map(entries) = slot.get_or_insert_with(|| Node::Map(BTreeMap::new())) else {
                    return Ok(());
                };
                let Some(path) = path else {
                    return self.nothing("Unexpected map entry termination");
                };
                let path = if flattened { path } else { below(path, "entry")? };
                let (index, rest) = step(path);
                let entry = entries.entry(position(index)?).or_default();
                let (part, rest) = step(rest.unwrap_or_default());
                if part == *key_wire {
                    let text = literal::parse(&self.service.shape(*key).kind, self.value)?;
                    if let (None, Value::Text(text)) = (&entry.key, text) {
                        entry.key = Some(text);
                    }
                    Ok(())
                } else if part == *value_wire {
                    let shape = self.service.shape(*value);
                    self.value(&mut entry.value, shape, false, rest)
                } else {
                    Ok(())
                }
            }
            (_, Some(_)) => Err(Error::malformed_input("Start of list found where not expected")),
            (kind, None) => {
                if slot.is_none() {
                    *slot = Some(Node::Leaf(literal::parse(kind, self.value)?));
                }
                Ok(())
            }
        }
    }

    /// An aggregate may stand without parts only with an empty value.
    fn nothing(&self, otherwise: &str) -> Result<(), Error> {
        if self.value.is_empty() {
            Ok(())
        } else {
            Err(Error::malformed_input(otherwise))
        }
    }
}

/// The first part of a dotted name, and the rest.
fn step(path: &str) -> (&str, Option<&str>) {
    match path.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (path, None),
    }
}

/// The path below `wire`, which names the elements of a list or map.
fn below<'a>(path: &'a str, wire: &str) -> Result<&'a str, Error> {
    match step(path) {
        (first, Some(rest)) if first == wire => Ok(rest),
        (first, None) if first == wire => Err(Error::malformed_input("Unexpected list element termination")),
        _ => Err(Error::malformed_input(
            "Top level element may not be treated as a list",
        )),
    }
}

/// The position of an element; it orders elements and is no address, so any size will do.
fn position(index: &str) -> Result<u64, Error> {
    let digits = !index.is_empty() && index.bytes().all(|byte| byte.is_ascii_digit());
    match index.parse() {
        Ok(position) if digits && position > 0 => Ok(position),
        _ => Err(Error::malformed_input(
            "The elements of a list are numbered from 1",
        )),
    }
}
