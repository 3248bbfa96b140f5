//! What kind of value a condition key holds.

use std::fmt;

/// What kind of value a condition key holds, which decides the operators that suit it.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum KeyType {
    /// An ARN: `ArnLike`, `ArnEquals` and the string operators.
    Arn,
    /// `true` or `false`: `Bool`.
    Bool,
    /// A moment: the date operators.
    Date,
    /// A moment that the date and the numeric operators both read: `aws:EpochTime` alone.
    DateOrNumeric,
    /// An address, compared with ranges: `IpAddress`.
    IpAddress,
    /// A number: the numeric operators.
    Numeric,
    /// Text: the string operators.
    String,
}

impl KeyType {
    /// Every type, in the order of the table's codes.
    pub const ALL: [Self; 7] = [
        Self::Arn,
        Self::Bool,
        Self::Date,
        Self::DateOrNumeric,
        Self::IpAddress,
        Self::Numeric,
        Self::String,
    ];

    /// The word the Service Authorization Reference uses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Arn => "ARN",
            Self::Bool => "Bool",
            Self::Date => "Date",
            Self::DateOrNumeric => "Date or Numeric",
            Self::IpAddress => "IPAddress",
            Self::Numeric => "Numeric",
            Self::String => "String",
        }
    }

    /// The type of a table's code.
    pub(crate) fn from_code(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code)).copied()
    }
}

impl fmt::Display for KeyType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
