//! Damaged documents: whatever is done to them, they are read or refused, never a panic, and never believed.

use steprole_federation::saml::read;
use steprole_federation::{KeySet, Metadata, Token};

use crate::fixture::{document, file, keys, posted};

/// Positions spread over a text, some dozens of them.
fn positions(length: usize) -> impl Iterator<Item = usize> {
    (0..length).step_by((length / 41).max(1))
}

#[test]
fn damaged_responses() {
    let keys = keys("metadata.xml");
    let text = document("both.saml");
    let whole = read(&posted(&text), &keys).unwrap();
    for at in positions(text.len()) {
        let believed = |changed: &str| {
            // Outside of what is signed, and in what is not meaning, things may change.
            if let Ok(assertion) = read(&posted(changed), &keys) {
                assert_eq!(assertion, whole, "at {at}");
            }
        };
        believed(&text[..at]);
        for insert in ["<", ">", "&", "\"", "<!---->", " ", "x", "\u{0}", "é"] {
            believed(&format!("{}{insert}{}", &text[..at], &text[at..]));
        }
        believed(&format!("{}{}", &text[..at], &text[at + 1..]));
    }
}

#[test]
fn damaged_metadata() {
    let text = file("metadata.xml");
    for at in positions(text.len()) {
        let _ = Metadata::read(&text[..at]);
        let _ = Metadata::read(&format!("{}{}", &text[..at], &text[at + 1..]));
        let _ = Metadata::read(&format!("{}<{}", &text[..at], &text[at..]));
    }
}

#[test]
fn damaged_tokens_and_key_sets() {
    let all: serde_json::Value = serde_json::from_str(&file("tokens.json")).unwrap();
    let text = all["rs256"].as_str().unwrap();
    let set = file("jwks.json");
    let known = KeySet::read(&set).unwrap();
    for at in positions(text.len()) {
        for changed in [
            text[..at].to_owned(),
            format!("{}{}", &text[..at], &text[at + 1..]),
            format!("{}A{}", &text[..at], &text[at..]),
            format!("{}.{}", &text[..at], &text[at..]),
        ] {
            if changed != text {
                let believed = Token::read(&changed).is_ok_and(|token| token.verify(&known).is_ok());
                assert!(!believed, "at {at}");
            }
        }
    }
    for at in positions(set.len()) {
        let _ = KeySet::read(&set[..at]);
        let _ = KeySet::read(&format!("{}{}", &set[..at], &set[at + 1..]));
    }
}
