use std::cmp::Ordering;

/// A decimal number of any length, borrowed from the text it was read from.
///
/// Its value is `0.DIGITS × 10^magnitude`, the digits without zeros at either end, so two numbers compare by
/// sign, then magnitude, then digits. Nothing is rounded and nothing is allocated.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Decimal<'t> {
    sign: Ordering,
    magnitude: i64,
    whole: &'t [u8],
    fraction: &'t [u8],
}

/// A [`Decimal`] that owns its digits, for a policy.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct DecimalBuf {
    sign: Ordering,
    magnitude: i64,
    digits: Box<[u8]>,
}

impl<'t> Decimal<'t> {
    /// Reads an integer or decimal, with an exponent if there is one; anything else is no number.
    pub(crate) fn parse(text: &'t str) -> Option<Self> {
        let bytes = text.as_bytes();
        let (negative, bytes) = match bytes.split_first()? {
            (b'-', rest) => (true, rest),
            (b'+', rest) => (false, rest),
            _ => (false, bytes),
        };
        let (whole, rest) = split_digits(bytes);
        let (fraction, rest) = match rest.split_first() {
            Some((b'.', rest)) => split_digits(rest),
            _ => (&[][..], rest),
        };
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let exponent = exponent(rest)?;
        let whole = trim_start(whole);
        let fraction = trim_end(fraction);
        let (whole, fraction, magnitude) = if whole.is_empty() {
            let digits = trim_start(fraction);
            (&[][..], digits, -length(fraction.get(digits.len()..)?)?)
        } else {
            let magnitude = length(whole)?;
            (
                if fraction.is_empty() {
                    trim_end(whole)
                } else {
                    whole
                },
                fraction,
                magnitude,
            )
        };
        let sign = match (whole.is_empty() && fraction.is_empty(), negative) {
            (true, _) => Ordering::Equal,
            (false, true) => Ordering::Less,
            (false, false) => Ordering::Greater,
        };
        Some(Self {
            sign,
            magnitude: magnitude + exponent,
            whole,
            fraction,
        })
    }

    pub(crate) fn compare(self, other: Self) -> Ordering {
        self.sign.cmp(&other.sign).then_with(|| match self.sign {
            Ordering::Equal => Ordering::Equal,
            Ordering::Greater => self.compare_size(other),
            Ordering::Less => other.compare_size(self),
        })
    }

    fn compare_size(self, other: Self) -> Ordering {
        self.magnitude
            .cmp(&other.magnitude)
            .then_with(|| self.digits().cmp(other.digits()))
    }

    fn digits(self) -> impl Iterator<Item = &'t u8> {
        self.whole.iter().chain(self.fraction)
    }
}

impl DecimalBuf {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let decimal = Decimal::parse(text)?;
        let digits = decimal.digits().copied().collect();
        Some(Self {
            sign: decimal.sign,
            magnitude: decimal.magnitude,
            digits,
        })
    }

    pub(crate) fn as_decimal(&self) -> Decimal<'_> {
        Decimal {
            sign: self.sign,
            magnitude: self.magnitude,
            whole: &self.digits,
            fraction: &[],
        }
    }
}

fn length(digits: &[u8]) -> Option<i64> {
    i64::try_from(digits.len()).ok()
}

fn split_digits(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes
        .iter()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(bytes.len());
    bytes.split_at(end)
}

fn trim_start(digits: &[u8]) -> &[u8] {
    let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
    digits.get(zeros..).unwrap_or_default()
}

fn trim_end(digits: &[u8]) -> &[u8] {
    let zeros = digits.iter().rev().take_while(|digit| **digit == b'0').count();
    digits.get(..digits.len() - zeros).unwrap_or_default()
}

/// What stands after the digits: nothing, or an exponent of at most nine digits.
fn exponent(rest: &[u8]) -> Option<i64> {
    let Some((mark, rest)) = rest.split_first() else {
        return Some(0);
    };
    if !mark.eq_ignore_ascii_case(&b'e') {
        return None;
    }
    let (negative, rest) = match rest.split_first()? {
        (b'-', rest) => (true, rest),
        (b'+', rest) => (false, rest),
        _ => (false, rest),
    };
    let (digits, rest) = split_digits(rest);
    if digits.is_empty() || digits.len() > 9 || !rest.is_empty() {
        return None;
    }
    let size = digits
        .iter()
        .fold(0, |size, digit| size * 10 + i64::from(digit - b'0'));
    Some(if negative { -size } else { size })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compare(left: &str, right: &str) -> Ordering {
        let buffer = DecimalBuf::parse(right).unwrap();
        Decimal::parse(left).unwrap().compare(buffer.as_decimal())
    }

    #[test]
    fn compares_exactly() {
        for (left, expected, right) in [
            ("1", Ordering::Equal, "1.000"),
            ("001", Ordering::Equal, "1e0"),
            ("-0", Ordering::Equal, "0.00"),
            ("10", Ordering::Greater, "9"),
            ("9", Ordering::Less, "10.5"),
            ("-10", Ordering::Less, "-9"),
            ("-1", Ordering::Less, "0"),
            ("0.1", Ordering::Greater, "0.099999999999999999999999"),
            ("0.30", Ordering::Equal, "3e-1"),
            ("100", Ordering::Equal, "1E+2"),
            (".5", Ordering::Equal, "0.5"),
            ("5.", Ordering::Equal, "5"),
            // beyond what 64-bit floating point can tell apart
            ("9007199254740993", Ordering::Greater, "9007199254740992"),
            ("0.1000000000000000055511151231257827", Ordering::Greater, "0.1"),
            (
                "123456789012345678901234567890",
                Ordering::Less,
                "123456789012345678901234567891",
            ),
        ] {
            assert_eq!(compare(left, right), expected, "{left} against {right}");
            assert_eq!(compare(right, left), expected.reverse(), "{right} against {left}");
        }
    }

    #[test]
    fn other_text_is_no_number() {
        for text in [
            "", "-", ".", "1x", "1e", "1e+", "0x10", " 1", "1 ", "NaN", "Infinity", "1,5", "1.2.3", "--1",
        ] {
            assert!(Decimal::parse(text).is_none(), "{text:?}");
        }
    }
}
