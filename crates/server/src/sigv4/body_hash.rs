//! The hash of a request's body.

use data_encoding::HEXLOWER;
use http::{HeaderMap, HeaderName};
use sha2::{Digest as _, Sha256};

use crate::sigv4::Refusal;

const X_AMZ_CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");

/// SHA-256 of a body, in lower-case hexadecimal digits.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct BodyHash(String);

impl BodyHash {
    pub(crate) fn of(body: &[u8]) -> Self {
        Self(HEXLOWER.encode(&Sha256::digest(body)))
    }

    /// As somebody says who has the body.
    pub(crate) fn told(hash: &str) -> Self {
        Self(hash.to_owned())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Compares with `x-amz-content-sha256`, where it is given.
    ///
    /// It is optional for IAM and STS. `UNSIGNED-PAYLOAD` is S3's alone and is no body's hash, so it is refused like any
    /// other wrong one.
    pub(crate) fn check(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        let declared = headers.get_all(X_AMZ_CONTENT_SHA256);
        if declared
            .iter()
            .all(|declared| declared.as_bytes() == self.0.as_bytes())
        {
            Ok(())
        } else {
            Err(Refusal::SignatureDoesNotMatch)
        }
    }
}
