//! The minted documents.

use std::path::Path;

use data_encoding::BASE64;
use steprole_federation::{Metadata, PublicKey};

/// A file of the fixtures.
pub(crate) fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The keys in a metadata document.
pub(crate) fn keys(name: &str) -> Vec<PublicKey> {
    Metadata::read(&file(name)).unwrap().keys
}

/// The document inside a response as a browser posts it.
pub(crate) fn document(name: &str) -> String {
    String::from_utf8(BASE64.decode(file(name).trim().as_bytes()).unwrap()).unwrap()
}

/// What a browser would post.
pub(crate) fn posted(document: &str) -> String {
    BASE64.encode(document.as_bytes())
}
