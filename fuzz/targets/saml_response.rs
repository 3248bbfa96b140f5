//! SAML responses and metadata: nothing is believed without a key, and what is canonical stays as it is.
#![no_main]

use std::sync::LazyLock;

use data_encoding::BASE64;
use libfuzzer_sys::fuzz_target;
use steprole_federation::{Metadata, PublicKey, saml, xml};

static KEYS: LazyLock<Vec<PublicKey>> = LazyLock::new(|| {
    let text = include_str!("../../crates/federation/tests/data/metadata.xml");
    Metadata::read(text).map(|metadata| metadata.keys).unwrap_or_default()
});

fuzz_target!(|bytes: &[u8]| {
    let _ = saml::read(&BASE64.encode(bytes), &KEYS);
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let _ = saml::read(text, &KEYS);
    for response in [text.to_owned(), BASE64.encode(bytes)] {
        assert!(saml::read(&response, &[]).is_err(), "a response was believed without a key");
    }
    let _ = Metadata::read(text);
    if let Ok(element) = xml::parse(text) {
        let canonical = xml::canonical(&[&element], None, &[]);
        let again = xml::parse(&canonical).expect("a canonical form is XML");
        assert_eq!(xml::canonical(&[&again], None, &[]), canonical);
    }
});
