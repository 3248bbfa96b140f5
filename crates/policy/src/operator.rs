use std::fmt;

/// A condition operator: a comparison with its set prefix and its `IfExists` suffix.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Operator {
    /// How one value is compared.
    pub comparison: Comparison,
    /// How several request values are taken together.
    pub quantifier: Quantifier,
    /// Whether an absent key satisfies it.
    pub if_exists: bool,
}

/// The set prefix of an operator.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Quantifier {
    /// No prefix: the key is single-valued.
    None,
    /// `ForAllValues:`
    ForAllValues,
    /// `ForAnyValue:`
    ForAnyValue,
}

macro_rules! comparisons {
    ($($name:ident)+) => {
        /// The comparisons of the language, by the name the documentation gives them.
        ///
        /// [doc: reference_policies_elements_condition_operators]
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub enum Comparison {
            $(#[doc = concat!("`", stringify!($name), "`")] $name,)+
        }

        impl Comparison {
            /// Every comparison.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The name in the documentation's spelling.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)+
                }
            }
        }
    };
}

comparisons! {
    ArnEquals ArnLike ArnNotEquals ArnNotLike
    BinaryEquals Bool
    DateEquals DateGreaterThan DateGreaterThanEquals DateLessThan DateLessThanEquals DateNotEquals
    IpAddress NotIpAddress Null
    NumericEquals NumericGreaterThan NumericGreaterThanEquals
    NumericLessThan NumericLessThanEquals NumericNotEquals
    StringEquals StringEqualsIgnoreCase StringLike
    StringNotEquals StringNotEqualsIgnoreCase StringNotLike
}

impl Comparison {
    /// Whether it holds when the value matches none of the listed ones, and so when the key is absent.
    pub fn is_negated(self) -> bool {
        matches!(
            self,
            Self::ArnNotEquals
                | Self::ArnNotLike
                | Self::DateNotEquals
                | Self::NotIpAddress
                | Self::NumericNotEquals
                | Self::StringNotEquals
                | Self::StringNotEqualsIgnoreCase
                | Self::StringNotLike
        )
    }
}

impl Operator {
    const FOR_ALL: &str = "ForAllValues:";
    const FOR_ANY: &str = "ForAnyValue:";
    const IF_EXISTS: &str = "IfExists";

    /// Reads an operator in any case; `Null` takes no `IfExists`.
    ///
    /// Whether other spellings than the documentation's count is the option `operator-case`.
    pub fn parse(text: &str) -> Option<Self> {
        let (quantifier, rest) = if let Some(rest) = strip_prefix(text, Self::FOR_ALL) {
            (Quantifier::ForAllValues, rest)
        } else if let Some(rest) = strip_prefix(text, Self::FOR_ANY) {
            (Quantifier::ForAnyValue, rest)
        } else {
            (Quantifier::None, text)
        };
        let (name, if_exists) = match strip_suffix(rest, Self::IF_EXISTS) {
            Some(name) => (name, true),
            None => (rest, false),
        };
        let comparison = *Comparison::ALL
            .iter()
            .find(|known| known.name().eq_ignore_ascii_case(name))?;
        let legal = !(if_exists && comparison == Comparison::Null);
        legal.then_some(Self {
            comparison,
            quantifier,
            if_exists,
        })
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.quantifier {
            Quantifier::None => "",
            Quantifier::ForAllValues => Self::FOR_ALL,
            Quantifier::ForAnyValue => Self::FOR_ANY,
        })?;
        formatter.write_str(self.comparison.name())?;
        formatter.write_str(if self.if_exists { Self::IF_EXISTS } else { "" })
    }
}

fn strip_prefix<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(rest)
}

fn strip_suffix<'t>(text: &'t str, suffix: &str) -> Option<&'t str> {
    let (rest, tail) = text.split_at_checked(text.len().checked_sub(suffix.len())?)?;
    tail.eq_ignore_ascii_case(suffix).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operator_is_read_as_it_is_written() {
        for prefix in ["", "ForAllValues:", "ForAnyValue:"] {
            for comparison in Comparison::ALL {
                for suffix in ["", "IfExists"] {
                    let name = format!("{prefix}{}{suffix}", comparison.name());
                    let read = Operator::parse(&name).map(|operator| operator.to_string());
                    let legal = !(suffix == "IfExists" && *comparison == Comparison::Null);
                    assert_eq!(read, legal.then_some(name));
                }
            }
        }
    }

    #[test]
    fn case_is_free_and_other_words_are_none() {
        assert_eq!(
            Operator::parse("foranyvalue:stringLIKEifexists")
                .map(|operator| operator.to_string())
                .as_deref(),
            Some("ForAnyValue:StringLikeIfExists")
        );
        for wrong in [
            "",
            "IfExists",
            "StringEqual",
            "ForAnyValue::StringEquals",
            "ForSomeValue:Bool",
            "Bool ",
        ] {
            assert_eq!(Operator::parse(wrong), None, "{wrong}");
        }
    }
}
