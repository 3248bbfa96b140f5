//! Why a signature was refused, in AWS's words.

use crate::sigv4::AmzDate;
use jiff::{SignedDuration, Timestamp};

/// Why a request is not authenticated. `Display` is AWS's text, letter for letter; [`Refusal::code`] and
/// [`Refusal::status`] complete the error.
///
/// Texts marked [inferred] have no public trace; all others were seen on the wire.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// Signed twice, in the header and in the query string.
    #[error("Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.")]
    BothHeaderAndQuery,
    /// The credential scope is for another region, service, day or protocol; all faults in one text.
    #[error("{0}")]
    CredentialScope(String),
    /// The date is not `YYYYMMDDTHHMMSSZ`.
    #[error("Date must be in ISO-8601 'basic format'. Got '{0}'. See http://en.wikipedia.org/wiki/ISO_8601")]
    Date(String),
    /// Signed too long ago.
    #[error("Signature expired: {} is now earlier than {} ({} - {}.)", basic(.signed), basic(&back(*.now, *.window)), basic(.now), span(*.window))]
    Expired {
        /// The date of the request.
        signed: Timestamp,
        /// The server's clock.
        now: Timestamp,
        /// How old a signature may be.
        window: SignedDuration,
    },
    /// The session has ended.
    #[error("The security token included in the request is expired")]
    ExpiredToken,
    /// `X-Amz-Expires` is not a number of seconds from 1 to a week [inferred].
    #[error("X-Amz-Expires must be a number of seconds between 1 and 604800. Got '{0}'")]
    Expires(String),
    /// The `host` header is not signed.
    #[error("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.")]
    HostNotSigned,
    /// The access key is unknown, inactive or deleted, or the token does not belong to it.
    #[error("The security token included in the request is invalid.")]
    InvalidClientTokenId,
    /// The credential has not five parts.
    #[error(
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{0}'"
    )]
    MalformedCredential(String),
    /// No authentication at all.
    #[error("Request is missing Authentication Token")]
    MissingAuthenticationToken,
    /// Parameters that must be there are not; all in one text.
    #[error("{0}")]
    MissingParameters(String),
    /// A part of the Authorization header is not `key=value`.
    #[error("'{part}' not a valid key=value pair (missing equal-sign) in Authorization header: '{header}'.")]
    NotKeyValue {
        /// The part.
        part: String,
        /// The whole header.
        header: String,
    },
    /// A header that must be signed is not.
    #[error("'{0}' must be a 'SignedHeader' in the AWS Authorization.")]
    NotSigned(String),
    /// Signed in the future.
    #[error("Signature not yet current: {} is still later than {} ({} + {}.)", basic(.signed), basic(&ahead(*.now, *.window)), basic(.now), span(*.window))]
    NotYetCurrent {
        /// The date of the request.
        signed: Timestamp,
        /// The server's clock.
        now: Timestamp,
        /// How far ahead a signature may be.
        window: SignedDuration,
    },
    /// Another secret, or another request than the one that was signed.
    #[error(
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
    )]
    SignatureDoesNotMatch,
    /// An algorithm this server does not verify; `AWS4-ECDSA-P256-SHA256` is one of them.
    #[error("Unsupported AWS 'algorithm': '{0}'.")]
    UnsupportedAlgorithm(String),
}

impl Refusal {
    /// AWS's error code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Date(_)
            | Self::Expires(_)
            | Self::MalformedCredential(_)
            | Self::MissingParameters(_)
            | Self::NotKeyValue { .. }
            | Self::UnsupportedAlgorithm(_) => "IncompleteSignature",
            Self::BothHeaderAndQuery
            | Self::CredentialScope(_)
            | Self::Expired { .. }
            | Self::HostNotSigned
            | Self::NotSigned(_)
            | Self::NotYetCurrent { .. }
            | Self::SignatureDoesNotMatch => "SignatureDoesNotMatch",
            Self::ExpiredToken => "ExpiredToken",
            Self::InvalidClientTokenId => "InvalidClientTokenId",
            Self::MissingAuthenticationToken => "MissingAuthenticationToken",
        }
    }

    /// The HTTP status that goes with the code.
    pub fn status(&self) -> u16 {
        if self.code() == "IncompleteSignature" {
            400
        } else {
            403
        }
    }
}

fn basic(at: &Timestamp) -> String {
    AmzDate::basic(*at)
}

fn back(now: Timestamp, window: SignedDuration) -> Timestamp {
    now.checked_sub(window).unwrap_or(now)
}

fn ahead(now: Timestamp, window: SignedDuration) -> Timestamp {
    now.checked_add(window).unwrap_or(now)
}

/// `15 min`, as AWS prints it; a presigned request's own limit may be no whole minute.
fn span(window: SignedDuration) -> String {
    match window.as_secs() {
        seconds if seconds % 60 == 0 => format!("{} min", seconds / 60),
        seconds => format!("{seconds} sec"),
    }
}
