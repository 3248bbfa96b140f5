//! What AWS says about actions and condition keys, a sentence each.

use crate::damaged::Damaged;
use crate::reader::{Reader, inflate};

/// The first bytes of a table of this format.
const MARK: &[u8] = b"steprole descriptions 1\n";

/// What AWS says about actions and condition keys, a sentence each.
///
/// Apart from the action table because only people read it: no decision opens this.
/// The file is raw DEFLATE over the mark, the number of actions, the number of condition keys, then that many
/// lines, in the order of the action table.
#[derive(Debug)]
pub(crate) struct Descriptions {
    text: String,
    /// Where each line begins, and where the last one ends.
    starts: Vec<u32>,
    actions: usize,
}

impl Descriptions {
    pub(crate) fn open(compressed: &[u8]) -> Result<Self, Damaged> {
        let bytes = inflate(compressed)?;
        let mut reader = Reader::open(&bytes, MARK)?;
        let (actions, keys) = (reader.index()?, reader.index()?);
        let text = std::str::from_utf8(reader.rest())
            .map_err(|_| Damaged::Text)?
            .to_owned();
        let ends = text
            .bytes()
            .zip(1u32..)
            .filter(|(byte, _)| *byte == b'\n')
            .map(|(_, end)| end);
        let starts: Vec<u32> = std::iter::once(0).chain(ends).collect();
        if starts.len() == actions + keys + 1 {
            Ok(Self {
                text,
                starts,
                actions,
            })
        } else {
            Err(Damaged::Truncated)
        }
    }

    pub(crate) fn action(&self, index: usize) -> &str {
        self.line(index)
    }

    pub(crate) fn key(&self, index: usize) -> &str {
        self.line(self.actions + index)
    }

    fn line(&self, index: usize) -> &str {
        let mut around = self.starts.iter().skip(index).map(|&start| start as usize);
        let line = around
            .next()
            .zip(around.next())
            .and_then(|(start, end)| self.text.get(start..end));
        line.unwrap_or_default().trim_end_matches('\n')
    }
}
