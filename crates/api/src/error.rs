//! What AWS answers when it refuses.

use std::borrow::Cow;

/// An error as AWS's query protocol answers it: a code, an HTTP status, whose fault, and a text.
///
/// There is a constructor for every error shape of IAM's and STS's models, named after its code, and one for each
/// error that all AWS services share (doc IAM API reference, Common Errors; texts observed).
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{code}: {message}")]
pub struct Error {
    /// The code clients match on: `NoSuchEntity`.
    pub code: Cow<'static, str>,
    /// The HTTP status.
    pub status: u16,
    /// Whose fault it is.
    pub fault: Fault,
    /// The text for people; an empty one is left out of the response, as AWS does for some errors.
    pub message: String,
    /// Why, in one word, for errors of Organizations that say it: `OU_DEPTH_LIMIT_EXCEEDED`.
    pub reason: Option<&'static str>,
}

/// Whose fault an error is; on the wire the element `Type`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fault {
    /// The service's.
    Receiver,
    /// The client's.
    Sender,
}

impl Fault {
    /// The word on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Fault::Receiver => "Receiver",
            Fault::Sender => "Sender",
        }
    }
}

impl Error {
    /// An error with a code of its own.
    pub fn new(
        code: impl Into<Cow<'static, str>>,
        status: u16,
        fault: Fault,
        message: impl Into<String>,
    ) -> Self {
        Error {
            code: code.into(),
            status,
            fault,
            message: message.into(),
            reason: None,
        }
    }

    /// The same, with a reason.
    pub fn because(self, reason: &'static str) -> Self {
        Error {
            reason: Some(reason),
            ..self
        }
    }

    /// A policy, a trust policy or a precondition refuses the caller: `AccessDenied`, 403.
    pub fn access_denied(message: impl Into<String>) -> Self {
        Self::sender("AccessDenied", 403, message)
    }

    /// A session that is over: `ExpiredToken`, 403.
    pub fn expired_token() -> Self {
        Self::sender(
            "ExpiredToken",
            403,
            "The security token included in the request is expired",
        )
    }

    /// A signature that misses a part: `IncompleteSignature`, 400.
    pub fn incomplete_signature(message: impl Into<String>) -> Self {
        Self::sender("IncompleteSignature", 400, message)
    }

    /// A defect of the service: `InternalFailure`, 500.
    pub fn internal_failure(message: impl Into<String>) -> Self {
        Self::receiver("InternalFailure", 500, message)
    }

    /// An operation that the service does not have in this version: `InvalidAction`, 400.
    pub fn invalid_action(action: &str, version: &str) -> Self {
        Self::sender(
            "InvalidAction",
            400,
            format!("Could not find operation {action} for version {version}"),
        )
    }

    /// A key that is unknown, inactive, deleted, or not together with its token: `InvalidClientTokenId`, 403.
    pub fn invalid_client_token_id() -> Self {
        Self::sender(
            "InvalidClientTokenId",
            403,
            "The security token included in the request is invalid.",
        )
    }

    /// Parameters that do not fit the model's types: `MalformedInput`, 400. AWS often leaves its text out.
    pub fn malformed_input(message: impl Into<String>) -> Self {
        Self::sender("MalformedInput", 400, message)
    }

    /// A form or query string that cannot be read: `MalformedQueryString`, 400 (404 on older pages).
    pub fn malformed_query_string() -> Self {
        Self::sender(
            "MalformedQueryString",
            400,
            "The query string contains a syntax error.",
        )
    }

    /// A request without `Action`: `MissingAction`, 400.
    pub fn missing_action() -> Self {
        Self::sender(
            "MissingAction",
            400,
            "The request is missing an action or a required parameter.",
        )
    }

    /// A request without any signature: `MissingAuthenticationToken`, 403.
    pub fn missing_authentication_token() -> Self {
        Self::sender(
            "MissingAuthenticationToken",
            403,
            "Request is missing Authentication Token",
        )
    }

    /// A signature that is wrong, too old, too new or scoped elsewhere: `SignatureDoesNotMatch`, 403.
    pub fn signature_does_not_match(message: impl Into<String>) -> Self {
        Self::sender("SignatureDoesNotMatch", 403, message)
    }

    /// Too many requests: `Throttling`, 400.
    pub fn throttling() -> Self {
        Self::sender("Throttling", 400, "Rate exceeded")
    }

    /// A parameter that breaks a rule: `ValidationError`, 400.
    pub fn validation_error(message: impl Into<String>) -> Self {
        Self::sender("ValidationError", 400, message)
    }

    /// A parameter that STS finds wrong beyond its shape: `InvalidParameterValue`, 400.
    pub fn invalid_parameter_value(message: impl Into<String>) -> Self {
        Self::sender("InvalidParameterValue", 400, message)
    }

    /// An error that the client caused.
    pub(crate) fn sender(code: &'static str, status: u16, message: impl Into<String>) -> Self {
        Self::new(code, status, Fault::Sender, message)
    }

    /// An error that the service caused.
    pub(crate) fn receiver(code: &'static str, status: u16, message: impl Into<String>) -> Self {
        Self::new(code, status, Fault::Receiver, message)
    }
}
