//! Where a value stands in an input, as AWS spells it: `tags.1.member.key`.

use std::fmt;

/// A place in an input; built on the stack on the way down, spelled only when something is wrong there.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    /// A member of a structure, by its name in lower camel case.
    Member(&'a Path<'a>, &'static str),
    /// An element of a list, counted from 1.
    Element(&'a Path<'a>, usize),
    /// The value of a map's entry.
    Entry(&'a Path<'a>, &'a str),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => Ok(()),
            Path::Member(Path::Root, name) => f.write_str(name),
            Path::Member(parent, name) => write!(f, "{parent}.{name}"),
            Path::Element(parent, at) => write!(f, "{parent}.{at}.member"),
            Path::Entry(parent, key) => write!(f, "{parent}.{key}.member"),
        }
    }
}
