//! The committed corpora of the fuzz targets, run as plain tests.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use steprole_authority::SeededChance;
use steprole_server::Sealer;
use steprole_server::sigv4::{AuthorizationHeader, Credential, Refusal};

fn corpus(name: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus")
        .join(name);
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<_> = entries
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                fs::read(&path).unwrap(),
            )
        })
        .collect();
    assert!(files.len() > 20);
    files
}

/// Whatever stands in the header, what is taken from it stands in it.
#[test]
fn authorization_headers() {
    for (name, bytes) in corpus("authorization_header") {
        let Ok(text) = String::from_utf8(bytes) else {
            continue;
        };
        match AuthorizationHeader::parse(&text) {
            Ok(header) => {
                for part in [header.credential(), header.signed_headers(), header.signature()]
                    .into_iter()
                    .flatten()
                {
                    assert!(text.contains(part) && !part.is_empty(), "{name}");
                }
                if let Some(credential) = header.credential() {
                    let parsed = Credential::parse(credential);
                    assert_eq!(parsed.is_ok(), credential.matches('/').count() == 4, "{name}");
                }
            }
            Err(refusal) => assert!(
                matches!(refusal, Refusal::NotKeyValue { .. }),
                "{name}: {refusal}"
            ),
        }
    }
}

/// No text that the server has not made opens to a session.
#[test]
fn session_tokens() {
    let sealer = Sealer::new(Arc::new(SeededChance::new(1)));
    for (name, bytes) in corpus("session_token") {
        let text = String::from_utf8_lossy(&bytes);
        assert!(sealer.open(&text).is_none(), "{name}");
        assert!(sealer.open(text.trim()).is_none(), "{name}");
    }
}
