//! Reads the tables' two primitives: variable-length integers and length-prefixed text.

use crate::damaged::Damaged;

/// Tables never decompress to more than this: a damaged length cannot ask for all memory.
const LARGEST: usize = 16 << 20;

/// A position in the bytes of a table.
#[derive(Clone, Debug)]
pub(crate) struct Reader<'b> {
    rest: &'b [u8],
}

impl<'b> Reader<'b> {
    /// Starts at the first byte and checks that it begins with the format's mark.
    pub(crate) fn open(bytes: &'b [u8], mark: &[u8]) -> Result<Self, Damaged> {
        let rest = bytes.strip_prefix(mark).ok_or(Damaged::Format)?;
        Ok(Self { rest })
    }

    /// Takes the next `length` bytes.
    pub(crate) fn bytes(&mut self, length: usize) -> Result<&'b [u8], Damaged> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(Damaged::Truncated)?;
        self.rest = rest;
        Ok(taken)
    }

    /// Takes one byte.
    pub(crate) fn byte(&mut self) -> Result<u8, Damaged> {
        let (&byte, rest) = self.rest.split_first().ok_or(Damaged::Truncated)?;
        self.rest = rest;
        Ok(byte)
    }

    /// Takes an integer: seven bits a byte, the lowest first, the top bit set on all but the last.
    pub(crate) fn integer(&mut self) -> Result<u32, Damaged> {
        let mut value = 0u32;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            value |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(Damaged::Truncated)
    }

    /// Takes an integer that counts or indexes.
    pub(crate) fn index(&mut self) -> Result<usize, Damaged> {
        usize::try_from(self.integer()?).map_err(|_| Damaged::Reference)
    }

    /// Takes text: its length in bytes, then the bytes.
    pub(crate) fn text(&mut self) -> Result<&'b str, Damaged> {
        let length = self.index()?;
        std::str::from_utf8(self.bytes(length)?).map_err(|_| Damaged::Text)
    }

    /// What has not been taken.
    pub(crate) fn rest(&self) -> &'b [u8] {
        self.rest
    }
}

/// Decompresses a table (raw DEFLATE).
pub(crate) fn inflate(compressed: &[u8]) -> Result<Vec<u8>, Damaged> {
    miniz_oxide::inflate::decompress_to_vec_with_limit(compressed, LARGEST).map_err(|_| Damaged::Compression)
}

#[cfg(test)]
mod tests {
    use super::*;

    // The same bytes a writer makes by hand: 300 = 0b10_0101100.
    #[test]
    fn integers_and_text_are_read_back() {
        let mut reader = Reader::open(b"MARK\xac\x02\x03iam\x00", b"MARK").unwrap();
        assert_eq!(reader.integer(), Ok(300));
        assert_eq!(reader.text(), Ok("iam"));
        assert_eq!(reader.byte(), Ok(0));
        assert_eq!(reader.byte(), Err(Damaged::Truncated));
    }

    #[test]
    fn damage_is_named() {
        assert_eq!(Reader::open(b"OTHER", b"MARK").unwrap_err(), Damaged::Format);
        assert_eq!(
            Reader::open(b"\xff\xff\xff\xff\xff\xff", b"").unwrap().integer(),
            Err(Damaged::Truncated)
        );
        assert_eq!(
            Reader::open(b"\x05iam", b"").unwrap().text(),
            Err(Damaged::Truncated)
        );
        assert_eq!(Reader::open(b"\x01\xff", b"").unwrap().text(), Err(Damaged::Text));
        assert_eq!(inflate(b"not deflate").unwrap_err(), Damaged::Compression);
    }
}
