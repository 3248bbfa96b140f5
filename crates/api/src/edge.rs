//! The typed edge: what the generated inputs and outputs have in common.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::error::Error;
use crate::model::{Service, Shape};
use crate::validate::null_member;
use crate::value::{Fields, Value};

/// A generated struct for one structure of a model.
pub trait Structure: Sized {
    /// The shape it was generated from.
    fn shape() -> &'static Shape;

    /// Reads the struct out of decoded members.
    fn from_fields(fields: Fields) -> Result<Self, Error>;

    /// Turns the struct into members to encode.
    fn into_fields(self) -> Fields;
}

/// The input of one operation.
pub trait Input: Structure {
    /// The operation's name.
    const OPERATION: &'static str;

    /// The service that has the operation.
    const SERVICE: &'static Service;

    /// What the operation answers.
    type Output: Output;

    /// Reads the input out of a decoded and validated request.
    fn from_value(value: Value) -> Result<Self, Error> {
        value.into_structure()
    }
}

/// The output of an operation; `()` where there is none.
pub trait Output: Sized {
    /// Turns the output into what the encoder takes.
    fn into_value(self) -> Option<Value>;

    /// Reads the output back: what a test does that calls without a wire between.
    fn from_value(value: Option<Value>) -> Result<Self, Error>;
}

impl Output for () {
    fn into_value(self) -> Option<Value> {
        None
    }

    fn from_value(value: Option<Value>) -> Result<Self, Error> {
        value.map_or(Ok(()), |_| Err(mismatch("no output")))
    }
}

impl<T: Structure> Output for T {
    fn into_value(self) -> Option<Value> {
        Some(Value::from_structure(self))
    }

    fn from_value(value: Option<Value>) -> Result<Self, Error> {
        value.ok_or_else(|| mismatch(T::shape().name))?.into_structure()
    }
}

/// A Rust type that stands for a value.
///
/// Loops instead of iterator chains: this is instantiated for every list of the models, and `collect` alone was a third
/// of the crate's code.
pub(crate) trait Field: Sized {
    fn from_value(value: Value) -> Result<Self, Error>;
    fn into_value(self) -> Value;
}

/// A value of another type than the table says; decoder and generated code come from one table, so this is a
/// defect of ours and never the client's.
fn mismatch(expected: &str) -> Error {
    Error::internal_failure(format!("a value is not what the model calls {expected}"))
}

macro_rules! field {
    ($type:ty, $variant:ident) => {
        impl Field for $type {
            fn from_value(value: Value) -> Result<Self, Error> {
                match value {
                    Value::$variant(value) => Ok(value),
                    _ => Err(mismatch(stringify!($type))),
                }
            }

            fn into_value(self) -> Value {
                Value::$variant(self)
            }
        }
    };
}

field!(String, Text);
field!(bool, Boolean);
field!(i64, Integer);
field!(Timestamp, Timestamp);
field!(Vec<u8>, Blob);

impl Field for i32 {
    fn from_value(value: Value) -> Result<Self, Error> {
        match value {
            Value::Integer(value) => i32::try_from(value).map_err(|_| mismatch("i32")),
            _ => Err(mismatch("i32")),
        }
    }

    fn into_value(self) -> Value {
        Value::Integer(i64::from(self))
    }
}

impl<T: Structure> Field for T {
    fn from_value(value: Value) -> Result<Self, Error> {
        match value {
            Value::Structure(fields) => T::from_fields(fields),
            _ => Err(mismatch(T::shape().name)),
        }
    }

    fn into_value(self) -> Value {
        Value::Structure(self.into_fields())
    }
}

impl<T: Field> Field for Vec<T> {
    fn from_value(value: Value) -> Result<Self, Error> {
        match value {
            Value::List(values) => {
                let mut out = Vec::with_capacity(values.len());
                for value in values {
                    out.push(T::from_value(value)?);
                }
                Ok(out)
            }
            _ => Err(mismatch("list")),
        }
    }

    fn into_value(self) -> Value {
        let mut values = Vec::with_capacity(self.len());
        for value in self {
            values.push(value.into_value());
        }
        Value::List(values)
    }
}

impl<T: Field> Field for BTreeMap<String, T> {
    fn from_value(value: Value) -> Result<Self, Error> {
        match value {
            Value::Map(entries) => entries
                .into_iter()
                .map(|(key, value)| Ok((key, T::from_value(value)?)))
                .collect(),
            _ => Err(mismatch("map")),
        }
    }

    fn into_value(self) -> Value {
        Value::Map(
            self.into_iter()
                .map(|(key, value)| (key, value.into_value()))
                .collect(),
        )
    }
}

/// Reads the members of a structure in the model's order.
pub(crate) struct Reader {
    shape: &'static Shape,
    at: usize,
    values: std::vec::IntoIter<Option<Value>>,
}

impl Reader {
    pub(crate) fn new(shape: &'static Shape, fields: Fields) -> Result<Self, Error> {
        // The empty structure stands for any input none of whose members was given.
        if !std::ptr::eq(shape, fields.shape()) && !fields.values().is_empty() {
            return Err(mismatch(shape.name));
        }
        Ok(Reader {
            shape,
            at: 0,
            values: fields.into_values().into_iter(),
        })
    }

    pub(crate) fn optional<T: Field>(&mut self) -> Result<Option<T>, Error> {
        self.at += 1;
        self.values.next().flatten().map(T::from_value).transpose()
    }

    pub(crate) fn required<T: Field>(&mut self) -> Result<T, Error> {
        let at = self.at;
        self.optional()?.ok_or_else(|| {
            let path = self.shape.members().get(at).map_or("", |member| member.path);
            null_member(path)
        })
    }
}

/// Collects the members of a structure in the model's order.
pub(crate) struct Writer {
    shape: &'static Shape,
    values: Vec<Option<Value>>,
}

impl Writer {
    pub(crate) fn new(shape: &'static Shape) -> Self {
        Writer {
            shape,
            values: Vec::with_capacity(shape.members().len()),
        }
    }

    pub(crate) fn optional<T: Field>(mut self, value: Option<T>) -> Self {
        self.values.push(value.map(T::into_value));
        self
    }

    pub(crate) fn required<T: Field>(mut self, value: T) -> Self {
        self.values.push(Some(value.into_value()));
        self
    }

    pub(crate) fn finish(self) -> Fields {
        Fields::from_values(self.shape, self.values)
    }
}
