//! Policy documents inside other JSON.

use percent_encoding::percent_decode_str;
use serde_json::value::RawValue;

use crate::policy_document::{PolicyDocument, Stored};

/// A document as tools print it: an object (aws CLI, boto3), a string of JSON, or a string that is URL-encoded as
/// the API sends it (API model: "URL-encoded JSON, compliant with RFC 3986").
pub(crate) fn document(value: &RawValue) -> Stored {
    let Ok(text) = serde_json::from_str::<String>(value.get()) else {
        return PolicyDocument::store(value.get());
    };
    let text = text.trim();
    let is_encoded = text
        .get(..3)
        .is_some_and(|start| start.eq_ignore_ascii_case("%7B"));
    let decoded = percent_decode_str(text).decode_utf8();
    match decoded {
        Ok(decoded) if is_encoded => PolicyDocument::store(decoded.trim()),
        _ => PolicyDocument::store(text),
    }
}

/// A document as JSON, byte for byte; a text that is no JSON as a string.
pub(crate) fn raw(document: &Stored) -> Result<Box<RawValue>, serde_json::Error> {
    match document {
        Ok(document) => RawValue::from_string(document.text().to_owned()),
        Err(unreadable) => serde_json::value::to_raw_value(&unreadable.text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::a%20b/*"}}"#;

    fn read(json: &str) -> String {
        let value: Box<RawValue> = serde_json::from_str(json).unwrap();
        document(&value).unwrap().text().to_owned()
    }

    #[test]
    fn objects_strings_and_encoded_strings_are_the_same_document() {
        let spaced = DOCUMENT.replace(':', " : ");
        assert_eq!(read(&spaced), spaced, "byte for byte");
        let quoted = serde_json::to_string(&format!(" {DOCUMENT}\n")).unwrap();
        assert_eq!(read(&quoted), DOCUMENT);
        let encoded = percent_encoding::utf8_percent_encode(DOCUMENT, percent_encoding::NON_ALPHANUMERIC);
        assert_eq!(read(&format!("\"{encoded}\"")), DOCUMENT);
    }

    #[test]
    fn what_is_no_document_is_kept() {
        let value: Box<RawValue> = serde_json::from_str("\"nonsense\"").unwrap();
        let stored = document(&value);
        assert_eq!(stored.as_ref().unwrap_err().text, "nonsense");
        let again = raw(&stored).unwrap();
        assert_eq!(document(&again), stored);
    }
}
