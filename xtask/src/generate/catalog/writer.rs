//! Writes the tables' two primitives: variable-length integers and length-prefixed text.

use anyhow::Context as _;

/// Compresses as hard as it can: generation is rare, opening is not slower for it.
const LEVEL: u8 = 10;

/// The bytes of a table so far.
#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// A table that begins with its format's mark.
    pub(super) fn begin(mark: &str) -> Self {
        Self {
            bytes: mark.as_bytes().to_vec(),
        }
    }

    pub(super) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Seven bits a byte, the lowest first, the top bit set on all but the last.
    pub(super) fn integer(&mut self, value: usize) -> anyhow::Result<()> {
        let mut rest = u32::try_from(value).context("a number does not fit the table")?;
        while rest > 0x7f {
            self.bytes.push(u8::try_from(rest & 0x7f)? | 0x80);
            rest >>= 7;
        }
        self.bytes.push(u8::try_from(rest)?);
        Ok(())
    }

    pub(super) fn text(&mut self, text: &str) -> anyhow::Result<()> {
        self.integer(text.len())?;
        self.bytes(text.as_bytes());
        Ok(())
    }

    pub(super) fn compressed(&self) -> Vec<u8> {
        compress(&self.bytes)
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

/// Raw DEFLATE; the same bytes give the same bytes.
pub(super) fn compress(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(bytes, LEVEL)
}
