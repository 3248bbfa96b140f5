//! Our own file format: one JSON object, versioned; policy documents in it are JSON, byte for byte.
//!
//! ```json
//! { "format": "steprole-snapshot", "version": 1, "account": "123456789012", "users": [], "groups": [], … }
//! ```

mod file;
mod reader;
mod writer;

pub(crate) use reader::{is_snapshot, read};

/// The word that marks a file of ours.
const FORMAT: &str = "steprole-snapshot";

/// The version that this program writes and reads. It rises when an older program would misread a newer file; a
/// field that may be ignored does not raise it.
const VERSION: u64 = 1;
