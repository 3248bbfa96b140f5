//! Errors, reduced to what a person or a program decides on.

use std::error::Error as StdError;
use std::fmt;

use aws_sdk_iam::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_sdk_iam::operation::RequestId;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

/// A call that brought no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The service answered, and the answer was no.
    #[error("{0}")]
    Refused(Refusal),
    /// Nothing answered: refused connection, broken connection, time out.
    #[error("no answer: {reason}")]
    Unreachable {
        /// The SDK's own chain of causes.
        reason: String,
    },
    /// Something answered that is not IAM or STS, or an answer without a field its model requires.
    #[error("the answer could not be read: {reason}")]
    Unreadable {
        /// What was wrong with it.
        reason: String,
    },
    /// The request was never sent, because it could not be built or signed.
    #[error("the request could not be built: {reason}")]
    Unsendable {
        /// What was wrong with it.
        reason: String,
    },
    /// The endpoint is not a URL of a host.
    #[error("`{url}` is not an endpoint: http:// or https:// and a host, no path")]
    Endpoint {
        /// As it was given.
        url: String,
    },
    /// A profile of AWS's configuration files gave no credentials.
    #[error("profile `{profile}` gives no credentials: {reason}")]
    Profile {
        /// The profile's name.
        profile: String,
        /// The SDK's own chain of causes.
        reason: String,
    },
}

/// The service's no: the four facts a caller can act on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// AWS's error code, `AccessDenied`.
    pub code: String,
    /// AWS's sentence; its wording is documented for some errors only.
    pub message: String,
    /// Names the request in the server's records.
    pub request_id: Option<String>,
    /// HTTP status.
    pub status: u16,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.code, self.status, self.message)
    }
}

impl Error {
    /// The refusal, when the service itself answered.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// A required field was absent in an answer that was otherwise fine.
    pub(crate) fn missing(field: &str) -> Self {
        Self::Unreadable {
            reason: format!("`{field}` is missing"),
        }
    }
}

impl<E> From<SdkError<E, HttpResponse>> for Error
where
    E: StdError + ProvideErrorMetadata + Send + Sync + 'static,
{
    fn from(error: SdkError<E, HttpResponse>) -> Self {
        let request_id = error.request_id().map(str::to_owned);
        match &error {
            SdkError::ServiceError(context) => {
                let status = context.raw().status().as_u16();
                match context.err().code() {
                    Some(code) => Self::Refused(Refusal {
                        code: code.to_owned(),
                        message: context.err().message().unwrap_or_default().to_owned(),
                        request_id,
                        status,
                    }),
                    None => Self::Unreadable {
                        reason: format!("status {status} without an error code"),
                    },
                }
            }
            SdkError::ResponseError(_) => Self::Unreadable {
                reason: causes(&error),
            },
            SdkError::ConstructionFailure(_) => Self::Unsendable {
                reason: causes(&error),
            },
            _ => Self::Unreachable {
                reason: causes(&error),
            },
        }
    }
}

/// The whole chain of causes in one line; the SDK's own `Display` names only the outermost.
pub(crate) fn causes(error: &(impl StdError + 'static)) -> String {
    DisplayErrorContext(error).to_string()
}
