//! The text that is signed: one spelling for all spellings of a request.

use data_encoding::HEXLOWER;
use http::HeaderMap;
use percent_encoding::utf8_percent_encode;
use sha2::{Digest as _, Sha256};

use crate::form::Form;
use crate::sigv4::path::RESERVED;
use crate::sigv4::{AmzDate, BodyHash, Credential};

/// The parts of a canonical request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CanonicalRequest<'r> {
    pub(crate) method: &'r str,
    /// Normalised and encoded.
    pub(crate) path: &'r str,
    /// Canonical already: see [`canonical_query`].
    pub(crate) query: &'r str,
    pub(crate) headers: &'r HeaderMap,
    /// The list as the client gave it.
    pub(crate) signed_headers: &'r str,
    pub(crate) body: &'r BodyHash,
}

impl CanonicalRequest<'_> {
    /// The text. Bytes, not characters: a header may hold any.
    pub(crate) fn text(&self) -> Vec<u8> {
        let mut text = Vec::with_capacity(1024);
        for line in [self.method, self.path, self.query] {
            text.extend_from_slice(line.as_bytes());
            text.push(b'\n');
        }
        for name in self.signed_headers.split(';') {
            push_header(&mut text, name, self.headers);
        }
        text.push(b'\n');
        text.extend_from_slice(self.signed_headers.as_bytes());
        text.push(b'\n');
        text.extend_from_slice(self.body.as_str().as_bytes());
        text
    }

    /// What the signing key signs.
    pub(crate) fn string_to_sign(&self, date: &AmzDate<'_>, credential: &Credential<'_>) -> String {
        let hash = HEXLOWER.encode(&Sha256::digest(self.text()));
        ["AWS4-HMAC-SHA256", date.text(), credential.scope(), &hash].join("\n")
    }
}

/// One line: values trimmed, inner blanks collapsed, several values joined with a comma.
///
/// A header that is listed but absent has no line. An empty one has: dropping it breaks the signature.
fn push_header(text: &mut Vec<u8>, name: &str, headers: &HeaderMap) {
    let mut values = headers.get_all(name).iter();
    let Some(first) = values.next() else { return };
    text.extend_from_slice(name.as_bytes());
    text.push(b':');
    push_words(text, first.as_bytes());
    for value in values {
        text.push(b',');
        push_words(text, value.as_bytes());
    }
    text.push(b'\n');
}

fn push_words(text: &mut Vec<u8>, value: &[u8]) {
    let words = value
        .split(|byte| matches!(byte, b' ' | b'\t'))
        .filter(|word| !word.is_empty());
    for (index, word) in words.enumerate() {
        if index > 0 {
            text.push(b' ');
        }
        text.extend_from_slice(word);
    }
}

/// The query string in its canonical form: decoded, encoded by RFC 3986, sorted by name and value; `left_out` names are
/// not in it.
pub(crate) fn canonical_query(query: &Form<'_>, left_out: &[&str]) -> String {
    let mut pairs: Vec<(String, String)> = query
        .iter()
        .filter(|(name, _)| !left_out.contains(name))
        .map(|(name, value)| (encode(name), encode(value)))
        .collect();
    pairs.sort_unstable();
    let pairs: Vec<String> = pairs
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    pairs.join("&")
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}
