/// The bytes of base64 text, decoded as they are asked for; `None` is a character that is not base64.
///
/// `BinaryEquals` compares bytes, not text
/// [doc: reference_policies_elements_condition_operators#Conditions_BinaryEquals]; padding may be left out.
#[derive(Clone, Debug)]
pub(crate) struct Base64<'t> {
    text: std::slice::Iter<'t, u8>,
    bits: u32,
    count: u32,
}

impl<'t> Base64<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let padding = text.bytes().rev().take_while(|byte| *byte == b'=').count();
        // more than two are no padding, and `=` is not in the alphabet
        let text = if padding <= 2 {
            text.trim_end_matches('=')
        } else {
            text
        };
        Self {
            text: text.as_bytes().iter(),
            bits: 0,
            count: 0,
        }
    }
}

impl Iterator for Base64<'_> {
    type Item = Option<u8>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.count < 8 {
            let Some(sextet) = sextet(*self.text.next()?) else {
                return Some(None);
            };
            self.bits = (self.bits << 6 | u32::from(sextet)) & 0xFFFF;
            self.count += 6;
        }
        self.count -= 8;
        Some(u8::try_from(self.bits >> self.count & 0xFF).ok())
    }
}

fn sextet(character: u8) -> Option<u8> {
    match character {
        b'A'..=b'Z' => Some(character - b'A'),
        b'a'..=b'z' => Some(character - b'a' + 26),
        b'0'..=b'9' => Some(character - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(text: &str) -> Option<Vec<u8>> {
        Base64::new(text).collect()
    }

    #[test]
    fn the_vectors_of_rfc_4648() {
        for (plain, encoded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(decode(encoded).as_deref(), Some(plain.as_bytes()));
            assert_eq!(
                decode(encoded.trim_end_matches('=')).as_deref(),
                Some(plain.as_bytes())
            );
        }
        assert_eq!(decode("//79"), Some(vec![255, 254, 253]));
    }

    #[test]
    fn other_characters_are_refused() {
        for text in ["Zm9v!", "Zm 9v", "Zg===", "Zm=v", "é"] {
            assert_eq!(decode(text), None, "{text:?}");
        }
    }
}
