//! AWS's service models as tables: what operations there are, and the shape of their inputs and outputs.
//!
//! The tables of IAM and STS are generated from AWS's own models (see `crates/api/model/`). Decoder, validator
//! and encoders are driven by them alone, so a test can hand them any other model of the query protocol.

use crate::pattern::Pattern;

/// One AWS service as its model describes it.
#[derive(Debug)]
pub struct Service {
    /// The service's short name: `IAM` or `STS`.
    pub name: &'static str,
    /// The API version, the `Version` parameter of a request.
    pub version: &'static str,
    /// The XML namespace of every response.
    pub namespace: &'static str,
    /// The service part of a signature's credential scope.
    pub signing_name: &'static str,
    /// Every operation that is kept of AWS's model, sorted by name.
    pub operations: &'static [Operation],
    /// The operations of AWS's model that are left out of [`Service::operations`], sorted by name.
    pub unserved: &'static [&'static str],
    /// Every shape; a [`ShapeRef`] is an index into it.
    pub shapes: &'static [Shape],
}

impl Service {
    /// The operation called `name`; names are case-sensitive, as in AWS.
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        let operations = self.operations;
        let at = operations
            .binary_search_by(|operation| operation.name.cmp(name))
            .ok()?;
        operations.get(at)
    }

    /// The shape `reference` points at.
    ///
    /// A reference of another service's table may point past the end; it then reads as a structure
    /// without members, so that no caller has a failure to handle which generated tables cannot have.
    pub fn shape(&self, reference: ShapeRef) -> &'static Shape {
        self.shapes.get(usize::from(reference.0)).unwrap_or(&EMPTY)
    }
}

/// One operation of a service.
#[derive(Debug)]
pub struct Operation {
    /// The name, the `Action` parameter of a request.
    pub name: &'static str,
    /// The structure of the parameters; `None` when there are none.
    pub input: Option<ShapeRef>,
    /// The structure of the result; `None` for an operation that answers with metadata only.
    pub output: Option<ShapeRef>,
    /// The element the result stands in.
    pub result_wrapper: Option<&'static str>,
    /// The codes of the errors the model lists for this operation.
    pub errors: &'static [&'static str],
    /// Whether the request carries a signature: all but AssumeRoleWithSAML and AssumeRoleWithWebIdentity.
    pub signed: bool,
}

/// A reference to a shape of the same service: its index in [`Service::shapes`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ShapeRef(pub u16);

/// A named type of the model.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// The model's name for it.
    pub name: &'static str,
    /// What it is made of, with its constraints.
    pub kind: Kind,
    /// Whether AWS's model calls its values sensitive; a ValidationError then does not repeat them.
    pub sensitive: bool,
}

impl Shape {
    pub(crate) const fn new(name: &'static str, kind: Kind) -> Self {
        Shape {
            name,
            kind,
            sensitive: false,
        }
    }

    pub(crate) const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The members, when this is a structure.
    pub fn members(&self) -> &'static [Member] {
        match self.kind {
            Kind::Structure { members, .. } => members,
            _ => &[],
        }
    }
}

/// The structure without members: the input of an operation that takes none. A static, because shapes are compared
/// by address.
pub(crate) static EMPTY: Shape = Shape::new("Empty", Kind::structure(&[]));

/// What a shape is made of, with the constraints AWS's model puts on it.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer {
        /// 32 or 64.
        bits: u8,
        /// Smallest value.
        min: Option<i64>,
        /// Largest value.
        max: Option<i64>,
    },
    /// A number with a fraction; neither IAM nor STS has one, AWS's codec vectors do.
    Float,
    /// A moment.
    Timestamp(TimestampFormat),
    /// Bytes, base64 on the wire.
    Blob,
    /// Text.
    String {
        /// Fewest characters.
        min: Option<u32>,
        /// Most characters.
        max: Option<u32>,
        /// The regular expression the whole text must match.
        pattern: Option<&'static Pattern>,
        /// The allowed values, when the model lists them.
        values: &'static [&'static str],
    },
    /// Values of one shape.
    List {
        /// The shape of an element.
        member: ShapeRef,
        /// The element's name on the wire, mostly `member`.
        wire: &'static str,
        /// Fewest elements.
        min: Option<u32>,
        /// Most elements.
        max: Option<u32>,
    },
    /// Values of one shape, by key.
    Map {
        /// The shape of a key.
        key: ShapeRef,
        /// The key's name on the wire, mostly `key`.
        key_wire: &'static str,
        /// The shape of a value.
        value: ShapeRef,
        /// The value's name on the wire, mostly `value`.
        value_wire: &'static str,
        /// Most entries.
        max: Option<u32>,
    },
    /// Named members.
    Structure {
        /// The members, in the model's order.
        members: &'static [Member],
        /// Whether exactly one member must be given.
        union: bool,
    },
}

/// How a moment is written on the wire.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TimestampFormat {
    /// `2026-01-01T00:00:00Z`: IAM, STS and the query protocol's default.
    Iso8601,
    /// Seconds since 1970.
    Epoch,
    /// `Thu, 01 Jan 2026 00:00:00 GMT`.
    Rfc822,
}

/// One member of a structure.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The model's name: `UserName`.
    pub name: &'static str,
    /// The name on the wire, nearly always the same.
    pub wire: &'static str,
    /// The name in a ValidationError: `userName`.
    pub path: &'static str,
    /// The shape of its value.
    pub shape: ShapeRef,
    /// Whether it must be there.
    pub required: bool,
    /// Whether a list or map stands in the structure without an element of its own.
    pub flattened: bool,
    /// Whether Debug hides its value: what AWS's model calls sensitive, session tokens and one-time codes.
    pub secret: bool,
}

// The generated tables are written with these, one line an item.

impl Kind {
    pub(crate) const fn integer(min: Option<i64>, max: Option<i64>) -> Self {
        Kind::Integer { bits: 32, min, max }
    }

    pub(crate) const fn text(min: Option<u32>, max: Option<u32>) -> Self {
        Kind::String {
            min,
            max,
            pattern: None,
            values: &[],
        }
    }

    pub(crate) const fn matching(min: Option<u32>, max: Option<u32>, pattern: &'static Pattern) -> Self {
        Kind::String {
            min,
            max,
            pattern: Some(pattern),
            values: &[],
        }
    }

    pub(crate) const fn one_of(values: &'static [&'static str]) -> Self {
        Kind::String {
            min: None,
            max: None,
            pattern: None,
            values,
        }
    }

    pub(crate) const fn list(member: ShapeRef, min: Option<u32>, max: Option<u32>) -> Self {
        Kind::List {
            member,
            wire: "member",
            min,
            max,
        }
    }

    pub(crate) const fn map(key: ShapeRef, value: ShapeRef, max: Option<u32>) -> Self {
        Kind::Map {
            key,
            key_wire: "key",
            value,
            value_wire: "value",
            max,
        }
    }

    pub(crate) const fn structure(members: &'static [Member]) -> Self {
        Kind::Structure {
            members,
            union: false,
        }
    }
}

impl Member {
    pub(crate) const fn new(name: &'static str, path: &'static str, shape: ShapeRef) -> Self {
        Member {
            name,
            wire: name,
            path,
            shape,
            required: false,
            flattened: false,
            secret: false,
        }
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }
}
