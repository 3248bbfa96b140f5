//! Session tokens: a session, sealed.

use std::fmt;
use std::sync::Arc;

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use data_encoding::{BASE64, BASE64URL_NOPAD, Encoding};
use steprole_authority::{Chance, Seal, Session};
use zeroize::Zeroizing;

use crate::console::SigninToken;

/// The layout of a token: this byte, a nonce, the sealed bytes. Another layout gets another number.
const VERSION: u8 = 1;

/// As [`VERSION`], of a sign-in token.
const SIGN_IN_VERSION: u8 = 2;

/// As [`VERSION`], of an encoded authorization message.
const MESSAGE_VERSION: u8 = 3;

/// Bytes of a nonce. Long enough to be drawn at random for every token.
const NONCE: usize = 24;

/// Seals sessions into tokens and opens them again, with XChaCha20-Poly1305 under a key that nobody else has.
///
/// A token holds the whole session, so none is stored, and whoever has the key can open it. To everyone else it is what AWS
/// promises of its own: opaque text. Changed, cut short or made by another key, it opens to nothing.
pub struct Sealer {
    cipher: XChaCha20Poly1305,
    chance: Arc<dyn Chance>,
}

impl Sealer {
    /// A sealer with a new key.
    pub fn new(chance: Arc<dyn Chance>) -> Self {
        let mut key = Zeroizing::new([0; 32]);
        chance.fill(key.as_mut_slice());
        Self {
            cipher: XChaCha20Poly1305::new((&*key).into()),
            chance,
        }
    }

    /// The session of a token; `None` for any text that this sealer did not make.
    pub fn open(&self, token: &str) -> Option<Session> {
        Session::from_bytes(&self.open_as(VERSION, &BASE64, token)?)
    }

    /// Seals a sign-in token; no session token is one, nor the other way round.
    pub(crate) fn seal_sign_in(&self, sign_in: &SigninToken) -> String {
        // plain text and numbers: writing them to memory cannot fail
        let opened = serde_json::to_vec(sign_in).unwrap_or_default();
        self.seal_as(SIGN_IN_VERSION, &BASE64URL_NOPAD, &opened)
    }

    /// What a sign-in token says.
    pub(crate) fn open_sign_in(&self, token: &str) -> Option<SigninToken> {
        serde_json::from_slice(&self.open_as(SIGN_IN_VERSION, &BASE64URL_NOPAD, token)?).ok()
    }

    fn seal_as(&self, version: u8, encoding: &Encoding, opened: &[u8]) -> String {
        let mut nonce = [0; NONCE];
        self.chance.fill(&mut nonce);
        let payload = Payload {
            msg: opened,
            aad: &[version],
        };
        // sealing fails beyond 256 GiB only; an empty text would open to nothing
        let sealed = self
            .cipher
            .encrypt(&XNonce::from(nonce), payload)
            .unwrap_or_default();
        encoding.encode(&[&[version], nonce.as_slice(), &sealed].concat())
    }

    fn open_as(&self, wanted: u8, encoding: &Encoding, token: &str) -> Option<Zeroizing<Vec<u8>>> {
        let bytes = encoding.decode(token.as_bytes()).ok()?;
        let (version, rest) = bytes.split_first()?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>()?;
        let payload = Payload {
            msg: sealed,
            aad: std::slice::from_ref(version),
        };
        let opened = Zeroizing::new(self.cipher.decrypt(&XNonce::from(*nonce), payload).ok()?);
        (*version == wanted).then_some(opened)
    }
}

impl Seal for Sealer {
    fn seal(&self, session: &Session) -> String {
        self.seal_as(VERSION, &BASE64, &Zeroizing::new(session.to_bytes()))
    }

    fn seal_message(&self, text: &str) -> String {
        self.seal_as(MESSAGE_VERSION, &BASE64URL_NOPAD, text.as_bytes())
    }

    fn open_message(&self, message: &str) -> Option<String> {
        let opened = self.open_as(MESSAGE_VERSION, &BASE64URL_NOPAD, message)?;
        String::from_utf8(opened.to_vec()).ok()
    }
}

impl fmt::Debug for Sealer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Sealer(****)")
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use steprole_authority::{Seal as _, Secret, SeededChance, Session, Subject};

    use super::{BASE64, BASE64URL_NOPAD, Sealer};

    fn sealer(seed: u64) -> Sealer {
        Sealer::new(Arc::new(SeededChance::new(seed)))
    }

    fn session() -> Session {
        Session {
            access_key_id: "ASIARZPUZDIKAAAAAAAA".to_owned(),
            secret: Secret::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
            subject: Subject::User {
                id: "AIDAAAAAAAAAAAAAAAAAA".to_owned(),
            },
            issued: 1_767_225_600,
            expires: 1_767_268_800,
            mfa: Some(1_767_225_600),
            policy: None,
            policy_arns: Vec::new(),
            tags: vec![("team".to_owned(), "blue".to_owned())],
            transitive: Vec::new(),
            source_identity: None,
            federation: None,
            console: false,
            from_session: false,
            scoped: Vec::new(),
            padding: String::new(),
        }
    }

    #[test]
    fn a_sealed_session_opens_again() {
        let sealer = sealer(1);
        let token = sealer.seal(&session());
        assert_eq!(sealer.open(&token), Some(session()));
        assert_ne!(sealer.seal(&session()), token, "every token has its own nonce");
        assert_eq!(format!("{sealer:?}"), "Sealer(****)");
    }

    /// AWS's own tokens are base64 too: clients and proxies are used to its alphabet.
    #[test]
    fn a_token_shows_nothing_of_its_session() {
        let token = sealer(1).seal(&session());
        let bytes = BASE64.decode(token.as_bytes()).unwrap();
        for inside in [&b"ASIA"[..], b"AIDA", b"wJal", b"team"] {
            assert!(!bytes.windows(inside.len()).any(|window| window == inside));
        }
    }

    #[test]
    fn another_key_opens_nothing() {
        assert_eq!(sealer(2).open(&sealer(1).seal(&session())), None);
    }

    /// What is sealed as one thing opens as no other.
    #[test]
    fn a_message_is_no_token() {
        let sealer = sealer(1);
        let message = sealer.seal_message("secret");
        assert_eq!(sealer.open_message(&message).as_deref(), Some("secret"));
        assert_eq!(sealer.open(&message), None);
        assert_eq!(sealer.open_message(&sealer.seal(&session())), None);
        let token = BASE64.decode(sealer.seal(&session()).as_bytes()).unwrap();
        assert_eq!(sealer.open_message(&BASE64URL_NOPAD.encode(&token)), None);
    }

    /// Every byte counts, the version included, and every length but the right one is wrong.
    #[test]
    fn a_changed_token_opens_to_nothing() {
        let sealer = sealer(1);
        let token = sealer.seal(&session());
        let bytes = BASE64.decode(token.as_bytes()).unwrap();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert_eq!(sealer.open(&BASE64.encode(&changed)), None, "byte {at}");
            assert_eq!(sealer.open(&BASE64.encode(&bytes[..at])), None, "{at} bytes");
        }
        for text in [
            token.trim_end_matches('=').to_owned() + "x",
            format!("{token}AAAA"),
            format!(" {token}"),
        ] {
            assert_eq!(sealer.open(&text), None);
        }
    }
}
