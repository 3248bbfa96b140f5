//! Web identity tokens and key sets: a token, a line break, a key set. A token is believed only as its issuer wrote it.
#![no_main]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use steprole_federation::{KeySet, Token};

static KNOWN: LazyLock<KeySet> = LazyLock::new(|| {
    KeySet::read(include_str!("../../crates/federation/tests/data/jwks.json")).expect("the set of the tests")
});

/// What the issuer of the tests has signed.
static SIGNED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let all: serde_json::Value =
        serde_json::from_str(include_str!("../../crates/federation/tests/data/tokens.json")).expect("the tokens of the tests");
    let tokens = all.as_object().into_iter().flatten();
    tokens.filter_map(|(_, token)| token.as_str().map(str::to_owned)).collect()
});

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (token, keys) = text.split_once('\n').unwrap_or((text, ""));
    let own = KeySet::read(keys);
    let Ok(read) = Token::read(token) else { return };
    let _ = read.claimed_issuer();
    if read.verify(&KNOWN).is_ok() {
        assert!(SIGNED.contains(token), "a forged token was believed");
    }
    if let Ok(own) = own {
        let _ = read.verify(&own);
    }
});
