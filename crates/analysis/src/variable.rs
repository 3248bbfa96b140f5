//! Policy variables, as they stand in a policy's text.

/// One `${…}` that is a policy variable.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Variable<'t> {
    /// The condition key it names.
    pub(crate) name: &'t str,
    /// What takes its place when the key is absent.
    pub(crate) default: Option<&'t str>,
}

/// A part of a policy's text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Part<'t> {
    /// Text, wildcards included.
    Text(&'t str),
    /// `${*}`, `${?}` or `${$}`: the character itself.
    Literal(&'t str),
    /// A variable.
    Variable(Variable<'t>),
    /// `${` that begins no variable, and why.
    Broken(Broken),
}

/// Why a `${` begins no variable; AWS leaves it as text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Broken {
    /// There is no `}`.
    Brace,
    /// Nothing stands between the braces.
    Empty,
    /// A default value is not in single quotes.
    Quote,
    /// The name holds white space or another character that no key has.
    Space,
}

/// Splits a text into its parts [doc: reference_policies_variables].
pub(crate) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        if !before.is_empty() {
            parts.push(Part::Text(before));
        }
        let (part, remainder) = placeholder(after);
        parts.push(part);
        rest = remainder;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest));
    }
    parts
}

/// The variables of a text.
pub(crate) fn variables(text: &str) -> impl Iterator<Item = Variable<'_>> {
    parts(text).into_iter().filter_map(|part| match part {
        Part::Variable(variable) => Some(variable),
        _ => None,
    })
}

/// Reads what follows `${`, and gives what comes after it.
fn placeholder(text: &str) -> (Part<'_>, &str) {
    let Some(end) = text.find(['}', ',']) else {
        return (Part::Broken(Broken::Brace), text);
    };
    let (name, rest) = text.split_at(end);
    let (default, rest) = if let Some(rest) = rest.strip_prefix('}') {
        (None, rest)
    } else {
        let quoted = rest
            .trim_start_matches([',', ' '])
            .strip_prefix('\'')
            .and_then(|rest| rest.split_once('\''));
        let Some((default, after)) = quoted else {
            return (Part::Broken(Broken::Quote), rest);
        };
        let Some(after) = after.strip_prefix('}') else {
            return (Part::Broken(Broken::Brace), after);
        };
        (Some(default), after)
    };
    let part = match name {
        "" => Part::Broken(Broken::Empty),
        "*" | "?" | "$" if default.is_none() => Part::Literal(name),
        _ if name.trim().is_empty() => Part::Broken(Broken::Empty),
        _ if name.contains(['$', '{']) => Part::Broken(Broken::Brace),
        _ if name.contains([' ', '\t', '\n', '\r', '\'', '*', '?']) => Part::Broken(Broken::Space),
        _ => Part::Variable(Variable { name, default }),
    };
    (part, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_defaults_and_literals() {
        let expected = [
            Part::Text("a/"),
            Part::Variable(Variable {
                name: "aws:username",
                default: None,
            }),
            Part::Literal("*"),
            Part::Variable(Variable {
                name: "aws:PrincipalTag/team",
                default: Some("none"),
            }),
            Part::Text("/*"),
        ];
        assert_eq!(
            parts("a/${aws:username}${*}${aws:PrincipalTag/team, 'none'}/*"),
            expected
        );
    }

    #[test]
    fn what_only_resembles_a_variable() {
        for (text, broken) in [
            ("${aws:username", Broken::Brace),
            ("${}", Broken::Empty),
            ("${ }", Broken::Empty),
            ("${ aws:username }", Broken::Space),
            ("${aws:username, none}", Broken::Quote),
        ] {
            assert!(
                parts(text).contains(&Part::Broken(broken)),
                "{text}: {:?}",
                parts(text)
            );
            assert_eq!(variables(text).count(), 0, "{text}");
        }
    }
}
