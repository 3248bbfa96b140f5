//! Name and value pairs as a query string or a form body carries them.

use std::borrow::Cow;

/// More pairs than this are refused: IAM's longest lists stay far below, and a megabyte of `&` must not become a
/// hundred megabytes of pairs.
const MOST_PAIRS: usize = 20_000;

/// The decoded pairs of a query string or of an `application/x-www-form-urlencoded` body, in the order they came.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Form<'t> {
    pairs: Vec<(Cow<'t, str>, Cow<'t, str>)>,
}

/// Why a query string or form body cannot be read.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum MalformedForm {
    /// A `%` that is not followed by two hexadecimal digits.
    #[error("Illegal hex character in escape % pattern")]
    Escape,
    /// The decoded text is not UTF-8.
    #[error("The query string is not valid UTF-8")]
    NotUtf8,
    /// More pairs than the server reads.
    #[error("The query string has too many parameters")]
    TooMany,
}

impl<'t> Form<'t> {
    /// Reads `a=b&c=d`. Strict: AWS answers MalformedQueryString where a browser would guess.
    pub fn parse(text: &'t [u8]) -> Result<Self, MalformedForm> {
        let mut pairs = Vec::new();
        for pair in text.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            if pairs.len() == MOST_PAIRS {
                return Err(MalformedForm::TooMany);
            }
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let name = decode(halves.next().unwrap_or_default())?;
            let value = decode(halves.next().unwrap_or_default())?;
            pairs.push((name, value));
        }
        Ok(Self { pairs })
    }

    /// The first value given for `name`.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.iter()
            .find(|(given, _)| *given == name)
            .map(|(_, value)| value)
    }

    /// All pairs, in the order they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_ref()))
    }

    /// Whether there is no pair at all.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Gives the pairs away.
    pub fn into_pairs(self) -> Vec<(Cow<'t, str>, Cow<'t, str>)> {
        self.pairs
    }
}

fn decode(text: &[u8]) -> Result<Cow<'_, str>, MalformedForm> {
    if !text.iter().any(|byte| matches!(byte, b'%' | b'+')) {
        return std::str::from_utf8(text)
            .map(Cow::Borrowed)
            .map_err(|_| MalformedForm::NotUtf8);
    }
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.iter().copied();
    while let Some(byte) = rest.next() {
        decoded.push(match byte {
            b'%' => {
                let high = hex_digit(rest.next())?;
                let low = hex_digit(rest.next())?;
                high << 4 | low
            }
            b'+' => b' ',
            other => other,
        });
    }
    String::from_utf8(decoded)
        .map(Cow::Owned)
        .map_err(|_| MalformedForm::NotUtf8)
}

fn hex_digit(byte: Option<u8>) -> Result<u8, MalformedForm> {
    byte.and_then(|byte| char::from(byte).to_digit(16))
        .and_then(|digit| u8::try_from(digit).ok())
        .ok_or(MalformedForm::Escape)
}

#[cfg(test)]
mod tests {
    use super::{Form, MOST_PAIRS, MalformedForm};

    fn pairs(text: &str) -> Vec<(String, String)> {
        let form = Form::parse(text.as_bytes()).unwrap();
        form.iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }

    #[test]
    fn a_form_is_decoded_in_order() {
        let expected = [
            ("Action", "CreateUser"),
            ("UserName", "a b"),
            ("Path", "/ü/"),
            ("Empty", ""),
            ("Bare", ""),
        ];
        let got = pairs("Action=CreateUser&UserName=a+b&&Path=%2F%C3%BC%2f&Empty=&Bare");
        assert_eq!(
            got,
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    #[test]
    fn a_second_equals_sign_belongs_to_the_value() {
        assert_eq!(pairs("Token=abc=="), [("Token".to_owned(), "abc==".to_owned())]);
    }

    #[test]
    fn broken_escapes_and_broken_utf8_are_refused() {
        for text in ["a=%", "a=%4", "a=%zz", "%g1=a"] {
            assert_eq!(Form::parse(text.as_bytes()), Err(MalformedForm::Escape), "{text}");
        }
        assert_eq!(Form::parse(b"a=%ff"), Err(MalformedForm::NotUtf8));
        assert_eq!(Form::parse(b"a=\xff"), Err(MalformedForm::NotUtf8));
    }

    #[test]
    fn a_flood_of_pairs_is_refused() {
        assert!(Form::parse("a&".repeat(MOST_PAIRS).as_bytes()).is_ok());
        assert_eq!(
            Form::parse("a&".repeat(MOST_PAIRS + 1).as_bytes()),
            Err(MalformedForm::TooMany)
        );
    }
}
