//! The `Authorization` header.

use crate::sigv4::Refusal;

/// `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`, taken apart; a parameter may be missing.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct AuthorizationHeader<'r> {
    text: &'r str,
    algorithm: &'r str,
    credential: Option<&'r str>,
    signed_headers: Option<&'r str>,
    signature: Option<&'r str>,
}

impl<'r> AuthorizationHeader<'r> {
    /// Takes a header apart: a word, then `key=value` parts between commas or blanks.
    ///
    /// AWS does not look at the first word before it has looked at the parts: `Bearer x` is "not a valid key=value pair"
    /// (apickli/apickli#112), as is the rest of a credential with a blank in it (boto/boto3#2280).
    pub fn parse(text: &'r str) -> Result<Self, Refusal> {
        let mut parts = Parts(text).filter(|part| !part.is_empty());
        let algorithm = parts.next().unwrap_or_default();
        let mut header = Self {
            text,
            algorithm,
            ..Self::default()
        };
        for part in parts {
            let Some((key, value)) = part.split_once('=') else {
                return Err(Refusal::NotKeyValue {
                    part: part.to_owned(),
                    header: text.to_owned(),
                });
            };
            let slot = match key {
                "Credential" => &mut header.credential,
                "SignedHeaders" => &mut header.signed_headers,
                "Signature" => &mut header.signature,
                _ => continue,
            };
            if !value.is_empty() {
                slot.get_or_insert(value);
            }
        }
        Ok(header)
    }

    /// The header as it came.
    pub fn text(&self) -> &'r str {
        self.text
    }

    /// The first word.
    pub fn algorithm(&self) -> &'r str {
        self.algorithm
    }

    /// `Credential=`.
    pub fn credential(&self) -> Option<&'r str> {
        self.credential
    }

    /// `SignedHeaders=`.
    pub fn signed_headers(&self) -> Option<&'r str> {
        self.signed_headers
    }

    /// `Signature=`.
    pub fn signature(&self) -> Option<&'r str> {
        self.signature
    }
}

/// What stands between commas and blanks. By bytes, because this is the longest text of a request.
struct Parts<'r>(&'r str);

impl<'r> Iterator for Parts<'r> {
    type Item = &'r str;

    fn next(&mut self) -> Option<&'r str> {
        if self.0.is_empty() {
            return None;
        }
        let end = self
            .0
            .bytes()
            .position(|byte| matches!(byte, b',' | b' ' | b'\t'))
            .unwrap_or(self.0.len());
        let (part, rest) = self.0.split_at_checked(end)?;
        self.0 = rest.get(1..).unwrap_or_default();
        Some(part)
    }
}

#[cfg(test)]
mod tests {
    use super::AuthorizationHeader;

    #[test]
    fn a_header_is_taken_apart_with_and_without_blanks() {
        for text in [
            "AWS4-HMAC-SHA256 Credential=AKID/1/2/3/4, SignedHeaders=host;x-amz-date, Signature=5fa0",
            "AWS4-HMAC-SHA256 Credential=AKID/1/2/3/4,SignedHeaders=host;x-amz-date,Signature=5fa0",
            " AWS4-HMAC-SHA256\t  Signature=5fa0 SignedHeaders=host;x-amz-date , Credential=AKID/1/2/3/4,Other=1",
        ] {
            let header = AuthorizationHeader::parse(text).unwrap();
            assert_eq!(header.algorithm(), "AWS4-HMAC-SHA256");
            assert_eq!(header.credential(), Some("AKID/1/2/3/4"));
            assert_eq!(header.signed_headers(), Some("host;x-amz-date"));
            assert_eq!(header.signature(), Some("5fa0"));
        }
    }

    /// Of two equal parameters the first counts; an empty one does not.
    #[test]
    fn the_first_value_counts() {
        let header = AuthorizationHeader::parse("X Signature=, Signature=a=, Signature=b").unwrap();
        assert_eq!(header.signature(), Some("a="));
        assert_eq!(header.credential(), None);
    }

    /// A key that was pasted with a blank before it.
    #[test]
    fn a_part_without_equal_sign_is_refused() {
        let text = "AWS4-HMAC-SHA256 Credential= AKID/20200122/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=cb";
        assert_eq!(
            AuthorizationHeader::parse(text).unwrap_err().to_string(),
            format!(
                "'AKID/20200122/us-east-1/sts/aws4_request' not a valid key=value pair (missing equal-sign) in Authorization header: '{text}'."
            )
        );
    }
}
