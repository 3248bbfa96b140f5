//! The AWS managed policies, as they lie in memory.

use std::sync::OnceLock;

use crate::damaged::Damaged;
use crate::reader::{Reader, inflate};

/// The first bytes of a table of this format.
const MARK: &[u8] = b"steprole policies 1\n";

/// What stands before the path in the ARN of every AWS managed policy.
const ARN_START: &str = "arn:aws:iam::aws:policy";

/// One policy without its document.
#[derive(Debug)]
pub(crate) struct PolicyRecord {
    pub(crate) arn: String,
    pub(crate) path_length: usize,
    pub(crate) version: u32,
    pub(crate) created: u32,
    pub(crate) updated: u32,
    pub(crate) version_created: u32,
    block: usize,
    start: usize,
    end: usize,
}

impl PolicyRecord {
    pub(crate) fn path(&self) -> &str {
        let end = ARN_START.len() + self.path_length;
        self.arn.get(ARN_START.len()..end).unwrap_or_default()
    }

    pub(crate) fn name(&self) -> &str {
        self.arn
            .get(ARN_START.len() + self.path_length..)
            .unwrap_or_default()
    }
}

/// Some neighbouring documents, compressed together, decompressed when one of them is read.
#[derive(Debug)]
struct Block {
    compressed: &'static [u8],
    text: OnceLock<String>,
}

/// The AWS managed policies, as they lie in memory.
///
/// The file is the mark; the length of the compressed index; the index; the compressed blocks. The index is raw
/// DEFLATE over: blocks (count; each its compressed length), policies (count; each path, name, version number,
/// three times in seconds since 1970: created, updated, default version created; block, length of the document),
/// sorted by ARN within each block's order of documents. Reading one policy decompresses the index and one block.
#[derive(Debug)]
pub(crate) struct PolicyTable {
    /// Sorted by ARN.
    records: Vec<PolicyRecord>,
    blocks: Vec<Block>,
}

impl PolicyTable {
    pub(crate) fn open(bytes: &'static [u8]) -> Result<Self, Damaged> {
        let mut file = Reader::open(bytes, MARK)?;
        let length = file.index()?;
        let index = inflate(file.bytes(length)?)?;
        let mut reader = Reader::open(&index, b"")?;
        let mut blocks = Vec::new();
        for _ in 0..reader.index()? {
            let compressed = file.bytes(reader.index()?)?;
            blocks.push(Block {
                compressed,
                text: OnceLock::new(),
            });
        }
        let mut records: Vec<PolicyRecord> = Vec::new();
        let mut end = 0_usize;
        for _ in 0..reader.index()? {
            let (path, name) = (reader.text()?, reader.text()?);
            let version = reader.integer()?;
            let (created, updated, version_created) =
                (reader.integer()?, reader.integer()?, reader.integer()?);
            let (block, length) = (reader.index()?, reader.index()?);
            if block >= blocks.len() {
                return Err(Damaged::Reference);
            }
            let start = if records.last().is_some_and(|last| last.block == block) {
                end
            } else {
                0
            };
            end = start.checked_add(length).ok_or(Damaged::Reference)?;
            let arn = [ARN_START, path, name].concat();
            let path_length = path.len();
            records.push(PolicyRecord {
                arn,
                path_length,
                version,
                created,
                updated,
                version_created,
                block,
                start,
                end,
            });
        }
        let all_read = file.rest().is_empty() && reader.rest().is_empty();
        let sorted = records.is_sorted_by(|left, right| left.arn < right.arn);
        if all_read && sorted {
            Ok(Self { records, blocks })
        } else {
            Err(Damaged::Format)
        }
    }

    pub(crate) fn records(&self) -> &[PolicyRecord] {
        &self.records
    }

    pub(crate) fn find(&self, arn: &str) -> Option<&PolicyRecord> {
        let found = self
            .records
            .binary_search_by(|record| record.arn.as_str().cmp(arn))
            .ok()?;
        self.records.get(found)
    }

    /// The text of a policy's document.
    pub(crate) fn document(&self, record: &PolicyRecord) -> Result<&str, Damaged> {
        let block = self.blocks.get(record.block).ok_or(Damaged::Reference)?;
        let text = if let Some(text) = block.text.get() {
            text
        } else {
            let text = String::from_utf8(inflate(block.compressed)?).map_err(|_| Damaged::Text)?;
            block.text.get_or_init(|| text)
        };
        text.get(record.start..record.end).ok_or(Damaged::Truncated)
    }
}
