//! IAM, STS and a part of Organizations as AWS models them: decode, validate, encode.
//!
//! AWS publishes a machine-readable model of every service. Stripped of its documentation it is committed under
//! `model/` and generated into tables, [`IAM`], [`STS`] and [`ORGANIZATIONS`]; one decoder, one validator, one encoder and
//! one error encoder are driven by them, for all operations of IAM and STS alike; for Organizations a JSON codec stands
//! beside them. On top stands a typed edge: for each structure of the models a struct in [`iam`], [`organizations`] or
//! [`sts`], so that a handler cannot forget a member of its answer.
//!
//! ```
//! use std::borrow::Cow::Borrowed;
//! use steprole_api::iam::{GetUserRequest, GetUserResponse, User};
//! use steprole_api::{Input, Output as _, decode, encode, validate};
//!
//! // A request's form …
//! let pairs = [("Action", "GetUser"), ("Version", "2010-05-08"), ("UserName", "machamp")];
//! let pairs = pairs.into_iter().map(|(name, value)| (Borrowed(name), Borrowed(value)));
//!
//! // … becomes the typed input of a handler …
//! let iam = GetUserRequest::SERVICE;
//! let operation = iam.operation(GetUserRequest::OPERATION).ok_or("no such operation")?;
//! let input = decode(iam, operation, pairs)?;
//! validate(iam, operation, &input)?;
//! let request: GetUserRequest = input.into_structure()?;
//!
//! // … and its typed output a response's body.
//! let response = GetUserResponse {
//!     user: User {
//!         path: "/".to_owned(),
//!         user_name: request.user_name.unwrap_or_default(),
//!         user_id: "AIDACKCEVSQ6C2EXAMPLE".to_owned(),
//!         arn: "arn:aws:iam::123456789012:user/machamp".to_owned(),
//!         create_date: "2026-01-01T00:00:00Z".parse()?,
//!         password_last_used: None,
//!         permissions_boundary: None,
//!         tags: None,
//!     },
//! };
//! let body = encode(iam, operation, response.into_value().as_ref(), "01234567-89ab-cdef-0123-456789abcdef");
//! assert!(body.contains("<UserName>machamp</UserName>"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! **Invariant:** nothing here does I/O or reads a clock, and no input, however malformed, panics or takes more memory
//! than a small multiple of its own size.

mod decode;
mod edge;
mod encode;
mod error;
mod generated;
mod json;
mod model;
mod pattern;
mod validate;
mod value;

pub use decode::decode;
pub use edge::{Input, Output, Structure};
pub use encode::{encode, encode_error, encode_into};
pub use error::{Error, Fault};
pub use generated::{IAM, ORGANIZATIONS, STS, iam, organizations, sts};
pub use json::{decode_json, encode_json, encode_json_error};
pub use model::{Kind, Member, Operation, Service, Shape, ShapeRef, TimestampFormat};
pub use pattern::Pattern;
pub use validate::{Violation, first_violation, validate};
pub use value::{Fields, Value};
