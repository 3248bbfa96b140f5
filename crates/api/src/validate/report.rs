//! The violations of one input, put into AWS's words.
//!
//! (contested) Every known answer of IAM up to 2024 and every one of STS repeats the value: `Value 'x' at …`. Some of IAM's
//! since then do not: `Value at 'tags.4.member.value' …` (observed: juspay/hyperswitch-suite#323, 2026). Clients that match
//! do so on code, path and constraint; here the value is repeated.

use std::fmt::{self, Write as _};

use super::Violation;
use super::path::Path;
use super::wording;
use crate::error::Error;
use crate::model::{Kind, Shape};
use crate::pattern::Pattern;
use crate::value::Value;

/// A constraint that a value breaks.
#[derive(Clone, Copy)]
pub(super) enum Constraint {
    MostLength(u32),
    LeastLength(u32),
    MostValue(i64),
    LeastValue(i64),
    Pattern(&'static Pattern),
    OneOf(&'static [&'static str]),
    /// The constraints of a list's elements.
    Elements(&'static Shape),
    /// The constraints of a map's keys.
    Keys(&'static Shape),
    /// The constraints of a map's values.
    Values(&'static Shape),
}

impl Constraint {
    fn violation(self) -> Violation {
        match self {
            Constraint::MostLength(_) => Violation::TooLong,
            Constraint::LeastLength(_) => Violation::TooShort,
            Constraint::MostValue(_) => Violation::TooLarge,
            Constraint::LeastValue(_) => Violation::TooSmall,
            Constraint::Pattern(_) => Violation::Pattern,
            Constraint::OneOf(_) => Violation::Enumeration,
            Constraint::Elements(_) | Constraint::Keys(_) | Constraint::Values(_) => Violation::Parts,
        }
    }
}

/// A text longer than this takes no more items; the number in front still counts them all.
///
/// AWS's own limit is not known. Without one, a request of a megabyte could ask for a response of many.
const LONGEST: usize = 64 * 1024;

/// Collects violations.
pub(super) struct Report {
    service: &'static str,
    items: String,
    count: usize,
    first: Option<Violation>,
    /// The first violation that IAM words differently.
    second: Option<String>,
}

impl Report {
    pub(super) fn new(service: &'static str) -> Self {
        Report {
            service,
            items: String::new(),
            count: 0,
            first: None,
            second: None,
        }
    }

    /// The error of a required value that is absent.
    pub(super) fn null(path: &Path<'_>) -> Error {
        Error::validation_error(format!("1 validation error detected: {}", Null(path)))
    }

    /// `value` of `shape` at `path` breaks `constraint`.
    pub(super) fn add(&mut self, shape: &Shape, value: &Value, path: &Path<'_>, constraint: Constraint) {
        self.first.get_or_insert(constraint.violation());
        if let (Constraint::Pattern(pattern), Path::Member(Path::Root, member)) = (constraint, path)
            && let Some(sentence) = wording::second(self.service, member, pattern)
        {
            self.second
                .get_or_insert_with(|| format!("The specified value for {member} is invalid. {sentence}"));
            return;
        }
        let parts_are_secret = matches!(
            constraint,
            Constraint::Elements(part) | Constraint::Keys(part) | Constraint::Values(part) if part.sensitive
        );
        if shape.sensitive || parts_are_secret {
            self.item(format_args!(
                "Value at '{path}' failed to satisfy constraint: {constraint}"
            ));
        } else if let Some(shown) = Shown::of(value) {
            self.item(format_args!(
                "Value '{shown}' at '{path}' failed to satisfy constraint: {constraint}"
            ));
        } else {
            self.item(format_args!(
                "Value at '{path}' failed to satisfy constraint: {constraint}"
            ));
        }
    }

    /// A required value is absent.
    pub(super) fn add_null(&mut self, path: &Path<'_>) {
        self.first.get_or_insert(Violation::Missing);
        self.item(format_args!("{}", Null(path)));
    }

    /// A union has no member or several. AWS's words for it are not known.
    pub(super) fn add_union(&mut self, path: &Path<'_>) {
        self.first.get_or_insert(Violation::Parts);
        self.item(format_args!(
            "Value at '{path}' failed to satisfy constraint: Member must have exactly one of its members set"
        ));
    }

    fn item(&mut self, item: fmt::Arguments<'_>) {
        self.count += 1;
        if self.items.len() > LONGEST {
            return;
        }
        let between = if self.items.is_empty() { "" } else { "; " };
        // Writing to a string cannot fail.
        let _ = write!(self.items, "{between}{item}");
    }

    pub(super) fn first(&self) -> Option<Violation> {
        self.first
    }

    pub(super) fn finish(self) -> Result<(), Error> {
        match (self.count, self.second) {
            (0, None) => Ok(()),
            (0, Some(second)) => Err(Error::validation_error(second)),
            (1, _) => Err(Error::validation_error(format!(
                "1 validation error detected: {}",
                self.items
            ))),
            (count, _) => Err(Error::validation_error(format!(
                "{count} validation errors detected: {}",
                self.items
            ))),
        }
    }
}

/// The item of a required value that is absent.
struct Null<'a>(&'a Path<'a>);

impl fmt::Display for Null<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Value null at '{}' failed to satisfy constraint: Member must not be null",
            self.0
        )
    }
}

impl fmt::Display for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Constraint::MostLength(most) => write!(f, "Member must have length less than or equal to {most}"),
            Constraint::LeastLength(least) => {
                write!(f, "Member must have length greater than or equal to {least}")
            }
            Constraint::MostValue(most) => write!(f, "Member must have value less than or equal to {most}"),
            Constraint::LeastValue(least) => {
                write!(f, "Member must have value greater than or equal to {least}")
            }
            Constraint::Pattern(pattern) => {
                write!(
                    f,
                    "Member must satisfy regular expression pattern: {}",
                    pattern.source()
                )
            }
            Constraint::OneOf(values) => {
                write!(f, "Member must satisfy enum value set: [{}]", values.join(", "))
            }
            Constraint::Elements(shape) => write!(f, "Member must satisfy constraint: [{}]", All(shape)),
            Constraint::Keys(shape) => write!(f, "Map keys must satisfy constraint: [{}]", All(shape)),
            Constraint::Values(shape) => write!(f, "Map value must satisfy constraint: [{}]", All(shape)),
        }
    }
}

/// Every constraint of a scalar shape, in the order AWS lists them for the elements of a list: most, least, pattern,
/// and that there is a value (observed for IAM's `tagKeys`).
struct All<'a>(&'a Shape);

impl fmt::Display for All<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.kind {
            Kind::String {
                min,
                max,
                pattern,
                values,
            } => {
                if let Some(max) = max {
                    write!(f, "{}, ", Constraint::MostLength(max))?;
                }
                if let Some(min) = min {
                    write!(f, "{}, ", Constraint::LeastLength(min))?;
                }
                if let Some(pattern) = pattern {
                    write!(f, "{}, ", Constraint::Pattern(pattern))?;
                }
                if !values.is_empty() {
                    write!(f, "{}, ", Constraint::OneOf(values))?;
                }
            }
            Kind::Integer { min, max, .. } => {
                if let Some(max) = max {
                    write!(f, "{}, ", Constraint::MostValue(max))?;
                }
                if let Some(min) = min {
                    write!(f, "{}, ", Constraint::LeastValue(min))?;
                }
            }
            _ => {}
        }
        f.write_str("Member must not be null")
    }
}

/// A value as Java prints it: `[a, b]`, `{k=v}`.
struct Shown<'a>(&'a Value);

impl<'a> Shown<'a> {
    /// Nothing for structures and lists of them, whose text in AWS's answers names Java objects.
    fn of(value: &'a Value) -> Option<Self> {
        let plain = |value: &Value| !matches!(value, Value::List(_) | Value::Map(_) | Value::Structure(_));
        let shown = match value {
            Value::List(values) => values.iter().all(plain),
            Value::Map(entries) => entries.iter().all(|(_, value)| plain(value)),
            Value::Structure(_) | Value::Blob(_) => false,
            _ => true,
        };
        shown.then_some(Shown(value))
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Boolean(value) => write!(f, "{value}"),
            Value::Integer(value) => write!(f, "{value}"),
            Value::Float(value) => write!(f, "{value}"),
            Value::Text(value) => f.write_str(value),
            Value::Timestamp(value) => write!(f, "{value}"),
            Value::Blob(_) | Value::Structure(_) => Ok(()),
            Value::List(values) => {
                f.write_str("[")?;
                for (at, value) in values.iter().enumerate() {
                    write!(f, "{}{}", if at == 0 { "" } else { ", " }, Shown(value))?;
                }
                f.write_str("]")
            }
            Value::Map(entries) => {
                f.write_str("{")?;
                for (at, (key, value)) in entries.iter().enumerate() {
                    write!(f, "{}{key}={}", if at == 0 { "" } else { ", " }, Shown(value))?;
                }
                f.write_str("}")
            }
        }
    }
}
