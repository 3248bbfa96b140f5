use crate::context::{Context, ContextValue};
use crate::document::Version;
use crate::key::Key;

/// A part of a policy value: text, a character that `${…}` made literal, or a policy variable.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Piece {
    /// Text as it is written; wildcards in it are wildcards where the operator has any.
    Text(String),
    /// `${*}`, `${?}` or `${$}`: the character itself, never a wildcard.
    Escaped(char),
    /// `${key}` or `${key, 'default'}`.
    Variable(Variable),
}

/// A policy variable: the key whose value takes its place, and what takes it when the key is absent.
///
/// Only single-valued keys can be variables [doc: reference_policies_variables]; a multivalued one has no value
/// here.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Variable {
    pub(crate) key: Key,
    pub(crate) default: Option<Box<str>>,
}

impl Variable {
    /// The text that takes the variable's place; an empty value is a value.
    pub(crate) fn value<'v>(&'v self, context: &'v Context<'_>) -> Option<&'v str> {
        match context.lookup(&self.key) {
            Some(ContextValue::One(value)) => Some(value),
            Some(ContextValue::Many(_)) | None => self.default.as_deref(),
        }
    }
}

/// Splits a value into its pieces. Variables exist since 2012; before, everything is text
/// [doc: reference_policies_elements_version]. Text that only resembles a variable stays text.
pub(crate) fn pieces(text: &str, version: Version) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        plain.push_str(before);
        if let Some((piece, remainder)) = (version == Version::V2012).then(|| placeholder(after)).flatten() {
            if !plain.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
            }
            pieces.push(piece);
            rest = remainder;
        } else {
            plain.push_str("${");
            rest = after;
        }
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    pieces
}

/// Reads what follows `${` up to its closing brace.
fn placeholder(text: &str) -> Option<(Piece, &str)> {
    let end = text.find(['}', ','])?;
    let (name, rest) = text.split_at_checked(end)?;
    if let Some(rest) = rest.strip_prefix('}') {
        return match name {
            "*" | "?" | "$" => Some((Piece::Escaped(name.chars().next()?), rest)),
            _ => Some((variable(name, None)?, rest)),
        };
    }
    let quoted = rest
        .strip_prefix(',')?
        .trim_start_matches(' ')
        .strip_prefix('\'')?;
    let (default, rest) = quoted.split_once('\'')?;
    Some((variable(name, Some(default))?, rest.strip_prefix('}')?))
}

/// Spaces are not part of a variable [doc: Access Analyzer check "Unsupported space in variable"].
fn variable(name: &str, default: Option<&str>) -> Option<Piece> {
    let legal = !name.is_empty() && !name.contains([' ', '\t', '\n', '\r', '$', '{', '\'', '*', '?']);
    legal.then(|| {
        Piece::Variable(Variable {
            key: Key::new(name),
            default: default.map(Into::into),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(text: &str, version: Version) -> String {
        pieces(text, version)
            .into_iter()
            .map(|piece| match piece {
                Piece::Text(text) => format!("[{text}]"),
                Piece::Escaped(character) => format!("<{character}>"),
                Piece::Variable(Variable { key, default: None }) => format!("({})", key.name),
                Piece::Variable(Variable {
                    key,
                    default: Some(default),
                }) => format!("({}|{default})", key.name),
            })
            .collect()
    }

    #[test]
    fn variables_defaults_and_escapes() {
        assert_eq!(
            show("a${aws:username}b*", Version::V2012),
            "[a](aws:username)[b*]"
        );
        assert_eq!(
            show("${aws:PrincipalTag/team, 'com}pany'}/x", Version::V2012),
            "(aws:PrincipalTag/team|com}pany)[/x]"
        );
        assert_eq!(show("${*}${?}${$}{}", Version::V2012), "<*><?><$>[{}]");
        assert_eq!(show("${a:b, ''}", Version::V2012), "(a:b|)");
    }

    #[test]
    fn no_variables_before_2012() {
        assert_eq!(
            show("a${aws:username}${*}", Version::V2008),
            "[a${aws:username}${*}]"
        );
    }

    #[test]
    fn what_only_resembles_a_variable_is_text() {
        for text in [
            "${",
            "${}",
            "${aws:username",
            "${ aws:username }",
            "${a, b}",
            "${a, 'b}",
            "${a${b}",
            "$ {a}",
        ] {
            let expected = if text == "${a${b}" {
                "[${a](b)".to_owned()
            } else {
                format!("[{text}]")
            };
            assert_eq!(show(text, Version::V2012), expected, "{text}");
        }
    }
}
