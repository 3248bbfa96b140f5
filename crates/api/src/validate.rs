//! The constraints of the model, in the words of AWS's `ValidationError`.
//!
//! `2 validation errors detected: Value 'x' at 'tokenCode' failed to satisfy constraint: …; Value …` (observed:
//! NixOS/nixops#328 for IAM, aws/aws-cli#3607 for STS). AWS gives the items of one member in no fixed order; here it is
//! length or range, then pattern or values.

mod path;
mod report;
mod wording;

use crate::error::Error;
use crate::model::{Kind, Operation, Service, Shape};
use crate::value::{Fields, Value};
use path::Path;
use report::{Constraint, Report};

/// Checks an input against every constraint of the model; all violations together are one `ValidationError`.
///
/// Lengths are counted in characters. IAM checks the characters of names, paths and documents after everything else
/// and with a second wording, which the error then has alone.
pub fn validate(service: &'static Service, operation: &Operation, input: &Value) -> Result<(), Error> {
    let Some(shape) = operation.input else {
        return Ok(());
    };
    let mut report = Report::new(service.name);
    check(service, service.shape(shape), input, &Path::Root, &mut report);
    report.finish()
}

/// What kind of constraint an input breaks, for services that word each kind and not each value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Violation {
    /// A text outside the allowed values.
    Enumeration,
    /// A required member that is absent.
    Missing,
    /// Characters that the pattern does not allow.
    Pattern,
    /// A list, map or union whose parts are not as they must be.
    Parts,
    /// Too long a text.
    TooLong,
    /// Too short a text.
    TooShort,
    /// Too large a number.
    TooLarge,
    /// Too small a number.
    TooSmall,
}

/// The first constraint of the model that an input breaks, in the model's order; `None` when [`validate`] accepts it.
pub fn first_violation(service: &'static Service, operation: &Operation, input: &Value) -> Option<Violation> {
    let mut report = Report::new(service.name);
    let shape = service.shape(operation.input?);
    check(service, shape, input, &Path::Root, &mut report);
    report.first()
}

/// A required member is absent from an input that was not validated.
pub(crate) fn null_member(path: &'static str) -> Error {
    Report::null(&Path::Member(&Path::Root, path))
}

fn check(
    service: &'static Service,
    shape: &'static Shape,
    value: &Value,
    path: &Path<'_>,
    report: &mut Report,
) {
    match (&shape.kind, value) {
        (Kind::Structure { union, .. }, Value::Structure(fields)) => {
            structure(service, *union, fields, path, report);
        }
        (Kind::List { member, .. }, Value::List(values)) => {
            for constraint in broken(shape, value) {
                report.add(shape, value, path, constraint);
            }
            let element = service.shape(*member);
            if is_scalar(element) {
                elements(
                    shape,
                    value,
                    element,
                    values.iter(),
                    Constraint::Elements,
                    path,
                    report,
                );
            } else {
                for (at, value) in values.iter().enumerate() {
                    check(service, element, value, &Path::Element(path, at + 1), report);
                }
            }
        }
        (
            Kind::Map {
                key, value: element, ..
            },
            Value::Map(entries),
        ) => {
            for constraint in broken(shape, value) {
                report.add(shape, value, path, constraint);
            }
            let key = service.shape(*key);
            if entries.iter().any(|(text, _)| breaks_text(key, text)) {
                report.add(shape, value, path, Constraint::Keys(key));
            }
            let element = service.shape(*element);
            if is_scalar(element) {
                let values = entries.iter().map(|(_, value)| value);
                elements(shape, value, element, values, Constraint::Values, path, report);
            } else {
                for (key, value) in entries {
                    check(service, element, value, &Path::Entry(path, key), report);
                }
            }
        }
        _ => {
            for constraint in broken(shape, value) {
                report.add(shape, value, path, constraint);
            }
        }
    }
}

fn structure(service: &'static Service, union: bool, fields: &Fields, path: &Path<'_>, report: &mut Report) {
    for (member, value) in fields.shape().members().iter().zip(fields.values()) {
        let path = Path::Member(path, member.path);
        match value {
            Some(value) => check(service, service.shape(member.shape), value, &path, report),
            None if member.required => report.add_null(&path),
            None => {}
        }
    }
    if union && fields.values().iter().flatten().count() != 1 {
        report.add_union(path);
    }
}

/// Elements of one scalar shape: AWS names the list and all constraints of its elements, whichever was broken.
fn elements<'v>(
    shape: &'static Shape,
    value: &Value,
    element: &'static Shape,
    mut values: impl Iterator<Item = &'v Value>,
    constraint: fn(&'static Shape) -> Constraint,
    path: &Path<'_>,
    report: &mut Report,
) {
    if values.any(|value| broken(element, value).next().is_some()) {
        report.add(shape, value, path, constraint(element));
    }
}

fn is_scalar(shape: &Shape) -> bool {
    !matches!(
        shape.kind,
        Kind::Structure { .. } | Kind::List { .. } | Kind::Map { .. }
    )
}

/// The constraints of a shape itself that a value breaks.
fn broken(shape: &'static Shape, value: &Value) -> impl Iterator<Item = Constraint> {
    let found = match (&shape.kind, value) {
        (Kind::Integer { min, max, .. }, Value::Integer(number)) => [
            max.filter(|max| number > max).map(Constraint::MostValue),
            min.filter(|min| number < min).map(Constraint::LeastValue),
            None,
        ],
        (Kind::String { .. }, Value::Text(text)) => broken_text(shape, text),
        (Kind::List { min, max, .. }, Value::List(values)) => length(values.len(), *min, *max, None),
        (Kind::Map { max, .. }, Value::Map(entries)) => length(entries.len(), None, *max, None),
        _ => [None, None, None],
    };
    found.into_iter().flatten()
}

fn broken_text(shape: &'static Shape, text: &str) -> [Option<Constraint>; 3] {
    let Kind::String {
        min,
        max,
        pattern,
        values,
    } = &shape.kind
    else {
        return [None, None, None];
    };
    let last = match pattern {
        Some(pattern) => (!pattern.matches(text)).then_some(Constraint::Pattern(pattern)),
        None => (!values.is_empty() && !values.contains(&text)).then_some(Constraint::OneOf(values)),
    };
    if min.is_none() && max.is_none() {
        return [None, None, last];
    }
    length(text.chars().count(), *min, *max, last)
}

fn breaks_text(shape: &'static Shape, text: &str) -> bool {
    broken_text(shape, text).iter().any(Option::is_some)
}

fn length(
    length: usize,
    min: Option<u32>,
    max: Option<u32>,
    last: Option<Constraint>,
) -> [Option<Constraint>; 3] {
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    [
        max.filter(|max| length > *max).map(Constraint::MostLength),
        min.filter(|min| length < *min).map(Constraint::LeastLength),
        last,
    ]
}
