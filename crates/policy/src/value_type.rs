use crate::condition;
use crate::value::{Base64, DecimalBuf, Instant, Network};

/// What the value of a condition key is, as the operators read it
/// [doc: reference_policies_elements_condition_operators].
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum ValueType {
    /// Base64.
    Binary,
    /// `true` or `false`.
    Boolean,
    /// A date of ISO 8601, or seconds since 1970.
    Date,
    /// An address or a network.
    Ip,
    /// A decimal number.
    Number,
    /// Any text.
    Text,
}

impl ValueType {
    /// Whether an operator of this type can read the value; one that it cannot read equals nothing.
    pub fn reads(self, text: &str) -> bool {
        match self {
            Self::Binary => Base64::new(text).collect::<Option<Vec<u8>>>().is_some(),
            Self::Boolean => condition::truth(text).is_some(),
            Self::Date => Instant::parse(text).is_some(),
            Self::Ip => Network::parse(text).is_some(),
            Self::Number => DecimalBuf::parse(text).is_some(),
            Self::Text => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ValueType;

    #[test]
    fn each_type_reads_its_own_values_and_refuses_others() {
        let cases = [
            (ValueType::Binary, "QmluYXJ5", "not base64!"),
            (ValueType::Boolean, "True", "yes"),
            (ValueType::Date, "2026-01-01T00:00:00Z", "yesterday"),
            (ValueType::Ip, "192.0.2.1", "192.0.2.256"),
            (ValueType::Number, "-1.5", "one"),
        ];
        for (kind, good, bad) in cases {
            assert!(kind.reads(good), "{kind:?} {good}");
            assert!(!kind.reads(bad), "{kind:?} {bad}");
            assert!(ValueType::Text.reads(bad));
        }
    }
}
