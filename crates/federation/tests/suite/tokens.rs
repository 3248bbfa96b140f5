//! Tokens as PyJWT signs them.

use data_encoding::BASE64URL_NOPAD;
use steprole_federation::jwk::MalformedKeySet;
use steprole_federation::token::{MalformedToken, Unverified};
use steprole_federation::{KeySet, Token};

use crate::fixture::file;

fn minted(name: &str) -> String {
    let all: serde_json::Value = serde_json::from_str(&file("tokens.json")).unwrap();
    all[name]
        .as_str()
        .unwrap_or_else(|| panic!("no token {name}"))
        .to_owned()
}

fn key_set() -> KeySet {
    KeySet::read(&file("jwks.json")).unwrap()
}

fn verify(text: &str) -> Result<String, Unverified> {
    let token = Token::read(text).unwrap();
    let claims = token.verify(&key_set())?;
    Ok(claims.text("sub").unwrap().to_owned())
}

#[test]
fn what_pyjwt_signs_is_believed() {
    for name in ["rs256", "es256", "es384"] {
        let subject = verify(&minted(name));
        assert_eq!(
            subject.as_deref(),
            Ok("repo:example/app:ref:refs/heads/main"),
            "{name}"
        );
    }
    let text = minted("rs256");
    assert_eq!(
        Token::read(&text).unwrap().claimed_issuer(),
        Some("https://oidc.example.com")
    );
}

#[test]
fn strangers_are_not_believed() {
    assert_eq!(verify(&minted("stranger")), Err(Unverified::Signature));
    assert_eq!(verify(&minted("unknown_key")), Err(Unverified::Key));
    assert_eq!(verify(&minted("hs256")), Err(Unverified::Algorithm));
    assert_eq!(verify(&minted("critical")), Err(Unverified::Algorithm));
}

fn with_header(header: &str, token: &str, signature: Option<&str>) -> String {
    let parts: Vec<&str> = token.split('.').collect();
    let header = BASE64URL_NOPAD.encode(header.as_bytes());
    format!("{header}.{}.{}", parts[1], signature.unwrap_or(parts[2]))
}

/// The classics: no algorithm, the public key as a shared secret, a key of the attacker's own in the header, another kind
/// of key than the algorithm's.
#[test]
fn the_header_decides_nothing() {
    let token = minted("rs256");
    for (header, error) in [
        (r#"{"alg":"none"}"#, Unverified::Algorithm),
        (r#"{"alg":"None","kid":"rs256"}"#, Unverified::Algorithm),
        (r#"{"alg":"HS256","kid":"rs256"}"#, Unverified::Algorithm),
        (r#"{"kid":"rs256"}"#, Unverified::Algorithm),
        (r#"{"alg":"ES256","kid":"rs256"}"#, Unverified::Key),
        (r#"{"alg":"RS256","kid":"es256"}"#, Unverified::Key),
        (
            r#"{"alg":"RS256","kid":"rs256","jku":"https://evil.example.com"}"#,
            Unverified::Signature,
        ),
        (r#"{"alg":"RS384","kid":"rs256"}"#, Unverified::Key),
    ] {
        assert_eq!(verify(&with_header(header, &token, None)), Err(error), "{header}");
        assert_eq!(
            verify(&with_header(header, &token, Some(""))),
            Err(error),
            "{header}"
        );
    }
}

/// A bit of the signature or of the claims.
#[test]
fn a_changed_token_is_not_believed() {
    let token = minted("es256");
    let signature = token.rfind('.').unwrap() + 1;
    let mut bytes = BASE64URL_NOPAD.decode(&token.as_bytes()[signature..]).unwrap();
    for at in 0..bytes.len() {
        bytes[at] ^= 1;
        let changed = format!("{}{}", &token[..signature], BASE64URL_NOPAD.encode(&bytes));
        assert_eq!(verify(&changed), Err(Unverified::Signature), "byte {at}");
        bytes[at] ^= 1;
    }
    let claims = BASE64URL_NOPAD.encode(br#"{"iss":"https://oidc.example.com","sub":"admin"}"#);
    let parts: Vec<&str> = token.split('.').collect();
    assert_eq!(
        verify(&format!("{}.{claims}.{}", parts[0], parts[2])),
        Err(Unverified::Signature)
    );
}

#[test]
fn what_is_no_token_is_told_so() {
    let part = |text: &str| BASE64URL_NOPAD.encode(text.as_bytes());
    let header = part(r#"{"alg":"RS256"}"#);
    for text in [
        String::new(),
        "..".to_owned(),
        "a.b".to_owned(),
        format!("{header}.{}", part("{}")),
        format!("{header}.{}.AA.AA", part("{}")),
        format!("{header}.{}.AA", part("[]")),
        format!("{header}.{}.AA", part("x")),
        format!("{header}.{}.A", part("{}")),
        format!("{header}.{}.AA==", part("{}")),
        format!("{header}.{}.AA", part(r#"{"sub":"a","sub":"b"}"#)),
        format!("{}.{}.AA", part(r#"{"alg":"RS256","alg":"none"}"#), part("{}")),
        format!("{header}.{}.AA", part(&"[".repeat(10_000))),
    ] {
        assert_eq!(Token::read(&text).err(), Some(MalformedToken), "{text:.60}");
    }
}

#[test]
fn claims_are_read_by_kind() {
    let text = minted("tags");
    let token = Token::read(&text).unwrap();
    let claims = token.verify(&key_set()).unwrap();
    assert_eq!(claims.texts("amr"), Some(vec!["mfa", "pwd"]));
    assert_eq!(claims.texts("aud"), Some(vec!["sts.amazonaws.com"]));
    assert_eq!(claims.texts("exp"), None);
    assert_eq!(claims.seconds("exp"), Some(1_767_225_900));
    assert_eq!(claims.seconds("aud"), None);
}

#[test]
fn key_sets_pass_over_what_they_do_not_know() {
    assert_eq!(KeySet::read("x"), Err(MalformedKeySet::Shape));
    assert_eq!(KeySet::read("{}"), Err(MalformedKeySet::Shape));
    assert_eq!(KeySet::read(r#"{"keys":[]}"#), Err(MalformedKeySet::Empty));
    for odd in [
        r#"{"kty":"oct","k":"AAAA"}"#,
        r#"{"kty":"RSA","n":"AQAB","e":"AQAB","use":"enc"}"#,
        r#"{"kty":"RSA","n":"AQAB","e":"AQAB","alg":"HS256"}"#,
        r#"{"kty":"EC","crv":"P-256","x":"AAAA","y":"AAAA"}"#,
        r#"{"kty":"EC","crv":"P-521","x":"AAAA","y":"AAAA"}"#,
        "7",
    ] {
        let text = format!(r#"{{"keys":[{odd}]}}"#);
        assert_eq!(KeySet::read(&text), Err(MalformedKeySet::Empty), "{odd}");
    }
    // A short RSA key is read and verifies nothing.
    let short = KeySet::read(r#"{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"}]}"#).unwrap();
    let text = minted("rs256");
    assert_eq!(
        Token::read(&text).unwrap().verify(&short).err(),
        Some(Unverified::Key),
        "it has no such id"
    );
}
