use std::cmp::Ordering;

use crate::context::{Context, ContextValue};
use crate::document::{self, Version};
use crate::key::Key;
use crate::operator::{Comparison, Operator, Quantifier};
use crate::pattern::{Colons, Pattern, Rules};
use crate::semantics::{
    BoolVariables, NegatedUnresolved, OperatorCase, Semantics, SubstitutedWildcards, UnqualifiedMultivalued,
};
use crate::shape::{Shape, ShapeStep};
use crate::template::{self, Piece};
use crate::value::{Address, Base64, Decimal, DecimalBuf, Instant, Network};

/// One condition, compiled: operands are read once, here.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    operator: Operator,
    /// The operator is spelt as the documentation spells it.
    is_spelt_exactly: bool,
    key: Key,
    /// The policy lists no values.
    is_empty: bool,
    operands: Operands,
}

/// The values of a condition that can match at all; what no value of the type can equal is left out.
#[derive(Clone, Debug)]
enum Operands {
    Arn(Box<[Pattern]>),
    Binary(Box<[Box<[u8]>]>),
    Bool(Box<[Truth]>),
    Date(Relation, Box<[Instant]>),
    Ip(Box<[Network]>),
    Like(Box<[Pattern]>),
    Null(Box<[bool]>),
    Number(Relation, Box<[DecimalBuf]>),
    Text(Box<[Pattern]>),
    TextIgnoringCase(Box<[Box<[Piece]>]>),
}

/// A `Bool` operand: a constant, or a value with variables in it.
#[derive(Clone, Debug)]
enum Truth {
    Constant(bool),
    Template(Box<[Piece]>),
}

/// How an ordered value must stand to the operand.
#[derive(Clone, Copy, Debug)]
enum Relation {
    Equal,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

impl Relation {
    fn holds(self, ordering: Ordering) -> bool {
        match self {
            Self::Equal => ordering.is_eq(),
            Self::Greater => ordering.is_gt(),
            Self::GreaterOrEqual => ordering.is_ge(),
            Self::Less => ordering.is_lt(),
            Self::LessOrEqual => ordering.is_le(),
        }
    }
}

impl Condition {
    pub(crate) fn compile(source: &document::Condition, version: Version) -> Self {
        let texts: Vec<&str> = source.values.iter().map(|value| value.text.as_str()).collect();
        Self {
            operator: source.operator,
            is_spelt_exactly: source.operator.to_string() == source.operator_entry.text,
            key: Key::new(&source.key.text),
            is_empty: texts.is_empty(),
            operands: Operands::compile(source.operator.comparison, &texts, version),
        }
    }

    /// The request's value of the key.
    pub(crate) fn seen<'c>(&self, context: &'c Context<'c>) -> Option<&'c ContextValue<'c>> {
        context.lookup(&self.key)
    }

    pub(crate) fn holds(&self, context: &Context<'_>, semantics: &Semantics) -> bool {
        if !self.is_spelt_exactly && semantics.operator_case == OperatorCase::Sensitive {
            return false;
        }
        // a multivalued key without values is an absent key
        let value = context.lookup(&self.key).filter(|value| match value {
            ContextValue::One(_) => true,
            ContextValue::Many(values) => !values.is_empty(),
        });
        if let Operands::Null(absent) = &self.operands {
            // [doc: Access Analyzer check "Null with qualifier"]: always true, always false
            return match self.operator.quantifier {
                Quantifier::None => absent.contains(&value.is_none()),
                Quantifier::ForAllValues => true,
                Quantifier::ForAnyValue => false,
            };
        }
        match value {
            None => self.holds_without_value(),
            Some(value) => self.holds_for(value, context, semantics),
        }
    }

    /// The key is absent [doc: reference_policies_elements_condition_operators#Conditions_IfExists,
    /// reference_policies_multi-value-conditions]. An empty list of values satisfies no plain operator, negated or
    /// not [doc: Access Analyzer check "Empty array condition"].
    fn holds_without_value(&self) -> bool {
        self.operator.if_exists
            || match self.operator.quantifier {
                Quantifier::None => self.operator.comparison.is_negated() && !self.is_empty,
                Quantifier::ForAllValues => true,
                Quantifier::ForAnyValue => false,
            }
    }

    fn holds_for(&self, value: &ContextValue<'_>, context: &Context<'_>, semantics: &Semantics) -> bool {
        let values = match value {
            ContextValue::One(value) => std::slice::from_ref(value),
            ContextValue::Many(values) => values,
        };
        // "if the key values resolve to an empty data set (for example, an empty string)"
        // [doc: reference_policies_multi-value-conditions]
        if let [value] = values
            && value.is_empty()
        {
            match self.operator.quantifier {
                Quantifier::None => {}
                Quantifier::ForAllValues => return true,
                Quantifier::ForAnyValue => return false,
            }
        }
        if self.is_empty || self.is_spoilt_by_variable(context, semantics) {
            return false;
        }
        // negation is applied to each value, before they are taken together
        let negated = self.operator.comparison.is_negated();
        let accepts = |value: &str| self.operands.any_matches(value, context, semantics) != negated;
        match (self.operator.quantifier, value) {
            (Quantifier::None, ContextValue::One(value)) => accepts(value),
            (Quantifier::None, ContextValue::Many(values)) => {
                semantics.unqualified_multivalued == UnqualifiedMultivalued::Any
                    && values.iter().any(|value| accepts(value))
            }
            (Quantifier::ForAllValues, _) => values.iter().all(|value| accepts(value)),
            (Quantifier::ForAnyValue, _) => values.iter().any(|value| accepts(value)),
        }
    }

    /// The patterns of a string or ARN operator; nothing for other operators.
    pub(crate) fn shapes(&self) -> Option<Vec<Shape>> {
        let colons = match &self.operands {
            Operands::Arn(_) => Colons::Segments,
            _ => Colons::Plain,
        };
        let rules = Rules {
            colons,
            ..Rules::PLAIN
        };
        let shapes = |patterns: &[Pattern]| patterns.iter().filter_map(|each| each.shape(rules)).collect();
        let in_any_case = |pieces: &[Piece]| -> Shape {
            let pattern = Pattern::literal(pieces).shape(rules).unwrap_or_default();
            let fold = |step| match step {
                ShapeStep::Char(letter) => ShapeStep::CharInAnyCase(letter),
                step => step,
            };
            pattern.into_iter().map(fold).collect()
        };
        match &self.operands {
            Operands::Arn(patterns) | Operands::Like(patterns) | Operands::Text(patterns) => {
                Some(shapes(patterns))
            }
            Operands::TextIgnoringCase(operands) => {
                Some(operands.iter().map(|pieces| in_any_case(pieces)).collect())
            }
            _ => None,
        }
    }

    /// Whether a policy variable stands in its values.
    pub(crate) fn has_variables(&self) -> bool {
        match &self.operands {
            Operands::Arn(patterns) | Operands::Like(patterns) | Operands::Text(patterns) => {
                patterns.iter().any(Pattern::has_variables)
            }
            Operands::TextIgnoringCase(operands) => operands
                .iter()
                .flatten()
                .any(|piece| matches!(piece, Piece::Variable(_))),
            Operands::Bool(operands) => operands
                .iter()
                .any(|operand| matches!(operand, Truth::Template(_))),
            _ => false,
        }
    }

    /// Whether a variable without a value keeps a negated operator from holding; by default nothing equals it, and
    /// "not equal" holds.
    fn is_spoilt_by_variable(&self, context: &Context<'_>, semantics: &Semantics) -> bool {
        semantics.negated_operator_unresolved_variable == NegatedUnresolved::NoMatch
            && self.operator.comparison.is_negated()
            && !self.operands.are_resolved(context)
    }
}

impl Operands {
    fn compile(comparison: Comparison, texts: &[&str], version: Version) -> Self {
        let pieces = |text: &&str| template::pieces(text, version);
        let globs = || {
            texts
                .iter()
                .map(|text| Pattern::with_wildcards(&pieces(text)))
                .collect()
        };
        let dates = |relation| {
            Self::Date(
                relation,
                texts.iter().filter_map(|text| Instant::parse(text)).collect(),
            )
        };
        let numbers = |relation| {
            Self::Number(
                relation,
                texts.iter().filter_map(|text| DecimalBuf::parse(text)).collect(),
            )
        };
        match comparison {
            Comparison::ArnEquals
            | Comparison::ArnLike
            | Comparison::ArnNotEquals
            | Comparison::ArnNotLike => Self::Arn(globs()),
            Comparison::BinaryEquals => Self::Binary(
                texts
                    .iter()
                    .filter_map(|text| Base64::new(text).collect())
                    .collect(),
            ),
            Comparison::Bool => Self::Bool(
                texts
                    .iter()
                    .filter_map(|text| match truth(text) {
                        Some(truth) => Some(Truth::Constant(truth)),
                        None => template_with_variables(pieces(text)).map(Truth::Template),
                    })
                    .collect(),
            ),
            Comparison::DateEquals | Comparison::DateNotEquals => dates(Relation::Equal),
            Comparison::DateGreaterThan => dates(Relation::Greater),
            Comparison::DateGreaterThanEquals => dates(Relation::GreaterOrEqual),
            Comparison::DateLessThan => dates(Relation::Less),
            Comparison::DateLessThanEquals => dates(Relation::LessOrEqual),
            Comparison::IpAddress | Comparison::NotIpAddress => {
                Self::Ip(texts.iter().filter_map(|text| Network::parse(text)).collect())
            }
            Comparison::Null => Self::Null(texts.iter().filter_map(|text| truth(text)).collect()),
            Comparison::NumericEquals | Comparison::NumericNotEquals => numbers(Relation::Equal),
            Comparison::NumericGreaterThan => numbers(Relation::Greater),
            Comparison::NumericGreaterThanEquals => numbers(Relation::GreaterOrEqual),
            Comparison::NumericLessThan => numbers(Relation::Less),
            Comparison::NumericLessThanEquals => numbers(Relation::LessOrEqual),
            Comparison::StringEquals | Comparison::StringNotEquals => {
                Self::Text(texts.iter().map(|text| Pattern::literal(&pieces(text))).collect())
            }
            Comparison::StringEqualsIgnoreCase | Comparison::StringNotEqualsIgnoreCase => {
                Self::TextIgnoringCase(texts.iter().map(|text| pieces(text).into()).collect())
            }
            Comparison::StringLike | Comparison::StringNotLike => Self::Like(globs()),
        }
    }

    /// Whether the value matches one of the listed ones, as the positive form of the operator compares them.
    fn any_matches(&self, value: &str, context: &Context<'_>, semantics: &Semantics) -> bool {
        let substituted_wildcards = semantics.substituted_wildcards == SubstitutedWildcards::Pattern;
        let rules = |colons| Rules {
            colons,
            substituted_wildcards,
            ignore_case: false,
        };
        let any_pattern = |patterns: &[Pattern], rules| {
            patterns
                .iter()
                .any(|pattern| pattern.matches(value.as_bytes(), context, rules))
        };
        match self {
            Self::Arn(patterns) => any_pattern(patterns, rules(Colons::Segments)),
            Self::Binary(operands) => operands
                .iter()
                .any(|operand| Base64::new(value).eq(operand.iter().map(|byte| Some(*byte)))),
            Self::Bool(operands) => truth(value).is_some_and(|value| {
                operands.iter().any(|operand| match operand {
                    Truth::Constant(operand) => *operand == value,
                    Truth::Template(pieces) => {
                        semantics.bool_variables == BoolVariables::Accept
                            && equals_ignoring_case(pieces, if value { "true" } else { "false" }, context)
                    }
                })
            }),
            Self::Date(relation, operands) => Instant::parse(value)
                .is_some_and(|value| operands.iter().any(|operand| relation.holds(value.cmp(operand)))),
            Self::Ip(networks) => value
                .parse::<Address>()
                .is_ok_and(|address| networks.iter().any(|network| network.contains(address))),
            Self::Like(patterns) => any_pattern(patterns, rules(Colons::Plain)),
            // presence is decided before any value is looked at
            Self::Null(_) => false,
            Self::Number(relation, operands) => Decimal::parse(value).is_some_and(|value| {
                operands
                    .iter()
                    .any(|operand| relation.holds(value.compare(operand.as_decimal())))
            }),
            Self::Text(patterns) => any_pattern(patterns, Rules::PLAIN),
            Self::TextIgnoringCase(operands) => operands
                .iter()
                .any(|pieces| equals_ignoring_case(pieces, value, context)),
        }
    }

    fn are_resolved(&self, context: &Context<'_>) -> bool {
        match self {
            Self::Arn(patterns) | Self::Like(patterns) | Self::Text(patterns) => {
                patterns.iter().all(|pattern| pattern.is_resolved(context))
            }
            Self::TextIgnoringCase(operands) => operands.iter().flatten().all(
                |piece| !matches!(piece, Piece::Variable(variable) if variable.value(context).is_none()),
            ),
            _ => true,
        }
    }
}

/// Reads `true` or `false`, in any case: AWS accepts `"True"` [observed: moto's recorded documents].
pub(crate) fn truth(text: &str) -> Option<bool> {
    match text {
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// Keeps a value only if it has a variable in it; other text is no Boolean and matches nothing.
fn template_with_variables(pieces: Vec<Piece>) -> Option<Box<[Piece]>> {
    pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Variable(_)))
        .then(|| pieces.into())
}

/// Compares letter by letter, so that no copy is made; a variable without a value equals nothing.
fn equals_ignoring_case(pieces: &[Piece], text: &str, context: &Context<'_>) -> bool {
    let mut left = text.chars().flat_map(char::to_lowercase);
    for piece in pieces {
        let mut letter = [0; 4];
        let part: &str = match piece {
            Piece::Text(text) => text,
            Piece::Escaped(character) => character.encode_utf8(&mut letter),
            Piece::Variable(variable) => match variable.value(context) {
                Some(value) => value,
                None => return false,
            },
        };
        if !part
            .chars()
            .flat_map(char::to_lowercase)
            .all(|expected| left.next() == Some(expected))
        {
            return false;
        }
    }
    left.next().is_none()
}
