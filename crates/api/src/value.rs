//! Values of a model's shapes: what a request's parameters decode to and a response is encoded from.

use std::fmt;

use jiff::Timestamp;

use crate::edge::{Field, Structure};
use crate::error::Error;
use crate::model::{EMPTY, Shape};

/// A value of some shape.
///
/// `Debug` hides members that the model marks as secrets.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// Text, also of an enumeration.
    Text(String),
    /// A moment.
    Timestamp(Timestamp),
    /// Bytes.
    Blob(Vec<u8>),
    /// Values in order.
    List(Vec<Value>),
    /// Entries in the order they were given.
    Map(Vec<(String, Value)>),
    /// Members of a structure.
    Structure(Fields),
}

impl Value {
    /// The value of a typed structure.
    pub fn from_structure<T: Structure>(structure: T) -> Value {
        Value::Structure(structure.into_fields())
    }

    /// Reads a typed structure: an input in a handler, an output in a test.
    pub fn into_structure<T: Structure>(self) -> Result<T, Error> {
        Field::from_value(self)
    }

    /// The member called `name`, when this is a structure that has it.
    pub fn get(&self, name: &str) -> Option<&Value> {
        match self {
            Value::Structure(fields) => fields.get(name),
            _ => None,
        }
    }

    /// The text, when this is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Boolean(value) => value.fmt(f),
            Value::Integer(value) => value.fmt(f),
            Value::Float(value) => value.fmt(f),
            Value::Text(value) => value.fmt(f),
            Value::Timestamp(value) => value.fmt(f),
            Value::Blob(value) => write!(f, "{} bytes", value.len()),
            Value::List(values) => f.debug_list().entries(values).finish(),
            Value::Map(entries) => f
                .debug_map()
                .entries(entries.iter().map(|(k, v)| (k, v)))
                .finish(),
            Value::Structure(fields) => fields.fmt(f),
        }
    }
}

/// What is printed in place of a secret.
#[derive(Clone, Copy)]
pub(crate) struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("****")
    }
}

/// The members of one structure, each present or absent.
#[derive(Clone)]
pub struct Fields {
    shape: &'static Shape,
    /// INVARIANT (member order): as many as the shape has members, in its order.
    values: Vec<Option<Value>>,
}

impl Fields {
    /// A structure of `shape` with no member set.
    pub fn new(shape: &'static Shape) -> Self {
        let mut values = Vec::new();
        values.resize_with(shape.members().len(), || None);
        Fields { shape, values }
    }

    /// The structure without members.
    pub fn empty() -> Self {
        Fields {
            shape: &EMPTY,
            values: Vec::new(),
        }
    }

    /// Takes `values`, in the order of `shape`'s members; what is missing at the end is absent.
    pub(crate) fn from_values(shape: &'static Shape, mut values: Vec<Option<Value>>) -> Self {
        values.resize_with(shape.members().len(), || None);
        Fields { shape, values }
    }

    /// The values in the order of the shape's members.
    pub(crate) fn into_values(self) -> Vec<Option<Value>> {
        self.values
    }

    /// The values in the order of the shape's members.
    pub(crate) fn values(&self) -> &[Option<Value>] {
        &self.values
    }

    /// The shape these are members of.
    pub fn shape(&self) -> &'static Shape {
        self.shape
    }

    /// The member called `name`, when it is there.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let at = self
            .shape
            .members()
            .iter()
            .position(|member| member.name == name)?;
        self.values.get(at)?.as_ref()
    }

    /// Sets the member called `name`; says whether the shape has such a member.
    pub fn set(&mut self, name: &str, value: Value) -> bool {
        let at = self.shape.members().iter().position(|member| member.name == name);
        match at.and_then(|at| self.values.get_mut(at)) {
            Some(slot) => {
                *slot = Some(value);
                true
            }
            None => false,
        }
    }
}

impl PartialEq for Fields {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.shape, other.shape) && self.values == other.values
    }
}

impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct(self.shape.name);
        for (member, value) in self.shape.members().iter().zip(&self.values) {
            match value {
                Some(_) if member.secret => out.field(member.name, &Hidden),
                Some(value) => out.field(member.name, value),
                None => &mut out,
            };
        }
        out.finish()
    }
}
