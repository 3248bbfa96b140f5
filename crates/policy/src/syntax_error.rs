use crate::span::{Position, Span};

/// Why a text is not a policy document, and where.
///
/// IAM answers every one of these with `MalformedPolicyDocument: Syntax errors in policy.`; this type says more.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{fault} (line {line}, column {column})")]
pub struct SyntaxError {
    /// What is wrong.
    pub fault: SyntaxFault,
    /// The bytes at fault.
    pub span: Span,
    /// Line of the first byte, from 1.
    pub line: usize,
    /// Column of the first byte in characters, from 1.
    pub column: usize,
}

impl SyntaxError {
    pub(crate) fn new(text: &str, span: Span, fault: SyntaxFault) -> Self {
        let Position { line, column } = Position::of(text, span.start as usize);
        Self {
            fault,
            span,
            line,
            column,
        }
    }

    /// What is wrong, in one sentence.
    pub fn what(&self) -> String {
        self.fault.to_string()
    }

    /// The rule that it breaks.
    pub fn why(&self) -> &'static str {
        match &self.fault {
            SyntaxFault::BadEffect { .. } => "an effect is exactly `Allow` or `Deny`",
            SyntaxFault::BadEscape | SyntaxFault::BadNumber => "a policy document is strict JSON (RFC 8259)",
            SyntaxFault::BadVersion { .. } => "the versions of the language are 2008-10-17 and 2012-10-17",
            SyntaxFault::BothElements { .. } => "a statement takes one of the two",
            SyntaxFault::ControlCharacter => "JSON strings take control characters only as escapes",
            SyntaxFault::DuplicateKey { .. } | SyntaxFault::DuplicateKeyByCase { .. } => {
                "most JSON readers keep only the last of two equal keys, so IAM refuses them"
            }
            SyntaxFault::ForbiddenCharacter { .. } => {
                "IAM takes tab, line feed, carriage return and U+0020 to U+00FF in a policy document"
            }
            SyntaxFault::MissingElement { .. } => "the policy grammar requires it",
            SyntaxFault::TooDeep => "no policy nests that deep",
            SyntaxFault::TrailingText => "a policy document is one JSON object",
            SyntaxFault::UnexpectedCharacter { .. } | SyntaxFault::UnexpectedEnd { .. } => {
                "a policy document is strict JSON: no comments, no trailing commas, double quotes"
            }
            SyntaxFault::UnknownElement { .. } => "element names are case-sensitive, and no others exist",
            SyntaxFault::UnknownOperator { .. } => "a condition operator that IAM does not know is an error",
            SyntaxFault::UnknownPrincipalType { .. } => {
                "principals are of type AWS, Federated, Service or CanonicalUser"
            }
            SyntaxFault::WrongType { .. } => "each element takes one kind of JSON value",
        }
    }

    /// What to do next.
    pub fn next(&self) -> String {
        match &self.fault {
            SyntaxFault::BadEffect { .. } => "write `Allow` or `Deny`".to_owned(),
            SyntaxFault::BadVersion { .. } => "write `2012-10-17`".to_owned(),
            SyntaxFault::BothElements { first, second } => {
                format!("keep `{first}` or `{second}`, or make two statements")
            }
            SyntaxFault::DuplicateKey { key, .. } | SyntaxFault::DuplicateKeyByCase { key, .. } => {
                format!("merge the two `{key}`")
            }
            SyntaxFault::ForbiddenCharacter { .. } => {
                "remove the character, or write it as an escape".to_owned()
            }
            SyntaxFault::MissingElement { element, .. } => format!("add `{element}`"),
            SyntaxFault::UnknownElement {
                nearest: Some(nearest),
                ..
            }
            | SyntaxFault::UnknownPrincipalType {
                nearest: Some(nearest),
                ..
            } => format!("did you mean `{nearest}`?"),
            SyntaxFault::UnknownOperator {
                nearest: Some(nearest),
                ..
            } => format!("did you mean `{nearest}`?"),
            SyntaxFault::UnknownElement { name, .. } => format!("remove `{name}`"),
            SyntaxFault::UnknownOperator { .. } => "use an operator of the operators page".to_owned(),
            SyntaxFault::WrongType { expected, .. } => format!("write {expected}"),
            SyntaxFault::TooDeep => "remove the brackets that are too many".to_owned(),
            SyntaxFault::TrailingText => "remove what follows the closing brace".to_owned(),
            SyntaxFault::UnexpectedCharacter { expected, .. } | SyntaxFault::UnexpectedEnd { expected } => {
                format!("write {expected} here")
            }
            SyntaxFault::BadEscape
            | SyntaxFault::BadNumber
            | SyntaxFault::ControlCharacter
            | SyntaxFault::UnknownPrincipalType { .. } => "correct the spelling".to_owned(),
        }
    }
}

/// What was found wrong while reading, before lines and columns are counted.
pub(crate) type Faults = Vec<(Span, SyntaxFault)>;

/// Where a fault is noticed: what is missing, at the end of what lacks it, so that a misspelt name comes first.
fn noticed((span, fault): &(Span, SyntaxFault)) -> u32 {
    match fault {
        SyntaxFault::MissingElement { .. } => span.end,
        _ => span.start,
    }
}

/// The fault that is noticed first.
pub(crate) fn first(text: &str, faults: Faults) -> Option<SyntaxError> {
    let (span, fault) = faults.into_iter().min_by_key(noticed)?;
    Some(SyntaxError::new(text, span, fault))
}

/// Every fault with its place, in the order they are noticed; the text is gone through once.
pub(crate) fn located(text: &str, mut faults: Faults) -> Vec<SyntaxError> {
    faults.sort_by_key(|(span, _)| span.start);
    let mut place = Position { line: 1, column: 1 };
    let mut counted = 0;
    let mut errors: Vec<(u32, SyntaxError)> = Vec::with_capacity(faults.len());
    for pair in faults {
        let start = pair.0.start as usize;
        for character in text.get(counted..start).unwrap_or_default().chars() {
            place = match character {
                '\n' => Position {
                    line: place.line + 1,
                    column: 1,
                },
                _ => Position {
                    column: place.column + 1,
                    ..place
                },
            };
        }
        counted = start;
        let noticed = noticed(&pair);
        let (span, fault) = pair;
        errors.push((
            noticed,
            SyntaxError {
                fault,
                span,
                line: place.line,
                column: place.column,
            },
        ));
    }
    errors.sort_by_key(|(noticed, _)| *noticed);
    errors.into_iter().map(|(_, error)| error).collect()
}

/// Everything that can be wrong with the syntax of a policy document.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum SyntaxFault {
    /// The effect is neither `Allow` nor `Deny`, in any case.
    #[error("`{found}` is no effect")]
    BadEffect {
        /// What stands there.
        found: String,
    },
    /// An escape in a string is not one of JSON's.
    #[error("bad escape in a string")]
    BadEscape,
    /// A number is not written as JSON writes numbers.
    #[error("bad number")]
    BadNumber,
    /// The version is not one of the two.
    #[error("`{found}` is no version of the policy language")]
    BadVersion {
        /// What stands there.
        found: String,
    },
    /// A statement holds an element and its opposite.
    #[error("a statement cannot hold both `{first}` and `{second}`")]
    BothElements {
        /// The element that came first.
        first: &'static str,
        /// Its opposite.
        second: &'static str,
    },
    /// A raw control character stands in a string.
    #[error("raw control character in a string")]
    ControlCharacter,
    /// A key appears twice in one object.
    #[error("key `{key}` appears twice in one object")]
    DuplicateKey {
        /// The key.
        key: String,
        /// Where it appeared first.
        first: Span,
    },
    /// A condition key appears twice in one operator block, in different case.
    #[error("condition key `{key}` appears twice in one block, in different case")]
    DuplicateKeyByCase {
        /// The key as written the second time.
        key: String,
        /// Where it appeared first.
        first: Span,
    },
    /// A character that IAM takes in no policy document.
    #[error("character U+{:04X} is not allowed in a policy document", u32::from(*.found))]
    ForbiddenCharacter {
        /// The character.
        found: char,
    },
    /// A required element is absent.
    #[error("{place} has no `{element}`")]
    MissingElement {
        /// The element.
        element: &'static str,
        /// Where it should stand.
        place: &'static str,
    },
    /// Brackets nest too deep.
    #[error("brackets nest too deep")]
    TooDeep,
    /// Something follows the document.
    #[error("text after the end of the document")]
    TrailingText,
    /// A character that JSON does not expect there.
    #[error("found `{}` where {expected} should be", .found.escape_default())]
    UnexpectedCharacter {
        /// The character.
        found: char,
        /// What JSON expects.
        expected: &'static str,
    },
    /// The text ends too early.
    #[error("the text ends where {expected} should be")]
    UnexpectedEnd {
        /// What JSON expects.
        expected: &'static str,
    },
    /// An element that the grammar does not know.
    #[error("`{name}` is no element of {place}")]
    UnknownElement {
        /// The name.
        name: String,
        /// Where it stands.
        place: &'static str,
        /// The nearest name that exists.
        nearest: Option<&'static str>,
    },
    /// A condition operator that does not exist.
    #[error("`{name}` is no condition operator")]
    UnknownOperator {
        /// The name.
        name: String,
        /// The nearest operator that exists.
        nearest: Option<String>,
    },
    /// A type of principal that does not exist.
    #[error("`{name}` is no type of principal")]
    UnknownPrincipalType {
        /// The name.
        name: String,
        /// The nearest type that exists.
        nearest: Option<&'static str>,
    },
    /// A value of the wrong JSON type.
    #[error("`{element}` holds {found} where {expected} should be")]
    WrongType {
        /// The element.
        element: String,
        /// What stands there.
        found: &'static str,
        /// What should stand there.
        expected: &'static str,
    },
}
