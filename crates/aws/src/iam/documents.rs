//! Policy documents as IAM returns them.

use percent_encoding::percent_decode_str;

use crate::Error;

/// IAM's answers carry documents URL-encoded by RFC 3986 [doc: API reference, `GetPolicyVersion`]; the SDK leaves
/// them so.
pub(super) fn decoded(document: &str) -> Result<String, Error> {
    percent_decode_str(document)
        .decode_utf8()
        .map(std::borrow::Cow::into_owned)
        .map_err(|_| Error::Unreadable {
            reason: "a policy document is not UTF-8".to_owned(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_keeps_its_tabs_and_plus_signs() {
        assert_eq!(
            decoded("%7B%0A%09%22a%2Bb%22%3A%20%221+1%22%7D").unwrap(),
            "{\n\t\"a+b\": \"1+1\"}"
        );
    }

    #[test]
    fn bytes_that_are_no_text_are_an_error() {
        assert!(decoded("%FF").is_err());
    }
}
