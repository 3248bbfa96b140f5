//! Why a table could not be read.

/// Why the bytes of a catalogue table are not one.
///
/// The embedded tables cannot be damaged (a test opens all of them); tables fresh from
/// `cargo xtask generate --fetch` can.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Damaged {
    /// The compressed bytes do not decompress.
    #[error("the compressed data is not valid")]
    Compression,
    /// The first bytes name another format or another version of it.
    #[error("the table is of another format or version")]
    Format,
    /// An entry refers to something the table does not hold.
    #[error("an entry refers to something the table does not hold")]
    Reference,
    /// The table ends inside an entry.
    #[error("the table ends early")]
    Truncated,
    /// A name is not UTF-8.
    #[error("a name is not UTF-8")]
    Text,
}
