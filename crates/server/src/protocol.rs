//! The two protocols: forms and XML for IAM and STS, JSON for Organizations.

use steprole_api::{
    Error, Fault, ORGANIZATIONS, Operation, Service, Value, Violation, decode_json, encode, encode_error,
    encode_json, encode_json_error, first_violation,
};
use steprole_authority::error;

use crate::answer::Answer;

/// What stands before the operation in `X-Amz-Target` (API model: `targetPrefix`).
const TARGET_PREFIX: &str = "AWSOrganizationsV20161128.";

/// How a call is written, and so its answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Protocol {
    /// A JSON object, with the operation in a header.
    Json,
    /// A form, answered in XML.
    Query,
}

impl Protocol {
    /// The answer to a call.
    pub(crate) fn answer(
        self,
        service: &'static Service,
        outcome: &Result<(&'static Operation, Option<Value>), Error>,
        request_id: &str,
    ) -> Answer {
        let request_id = request_id.to_owned();
        match (self, outcome) {
            (Self::Json, Ok((operation, output))) => {
                let body = encode_json(service, operation, output.as_ref());
                Answer::aws_json(200, body, request_id)
            }
            (Self::Json, Err(error)) => {
                let (status, body) = encode_json_error(error);
                Answer::aws_json(status, body, request_id)
            }
            (Self::Query, Ok((operation, output))) => {
                let body = encode(service, operation, output.as_ref(), &request_id);
                Answer::xml(200, body, request_id)
            }
            (Self::Query, Err(error)) => {
                let body = encode_error(service, error, &request_id);
                Answer::xml(error.status, body, request_id)
            }
        }
    }
}

/// The operation that a target names. Of Organizations this server has a part, and says so of the rest.
pub(crate) fn operation(target: &str) -> Result<&'static Operation, Error> {
    // AWS gives no text
    let unknown = || Error::new("UnknownOperationException", 400, Fault::Sender, "");
    let name = target.strip_prefix(TARGET_PREFIX).ok_or_else(unknown)?;
    ORGANIZATIONS.operation(name).ok_or_else(|| {
        if ORGANIZATIONS.unserved.contains(&name) {
            error::not_available("Organizations", name)
        } else {
            unknown()
        }
    })
}

/// The input of a call of the JSON protocol, valid by the model.
///
/// # Errors
/// `InvalidInputException`, with the sentence that the API model has for its reason: Organizations words the kind of
/// violation, not the value.
pub(crate) fn input(
    service: &'static Service,
    operation: &'static Operation,
    body: &[u8],
) -> Result<Value, Error> {
    let input = decode_json(service, operation, body)?;
    let Some(violation) = first_violation(service, operation, &input) else {
        return Ok(input);
    };
    let (reason, text) = match violation {
        Violation::Enumeration => ("INVALID_ENUM", "You specified an invalid value."),
        Violation::Missing => (
            "INPUT_REQUIRED",
            "You must include a value for all required parameters.",
        ),
        Violation::Parts => (
            "INVALID_LIST_MEMBER",
            "You provided a list to a parameter that contains at least one invalid value.",
        ),
        Violation::Pattern => (
            "INVALID_PATTERN",
            "You provided a value that does not match the required pattern.",
        ),
        Violation::TooLarge => (
            "MAX_VALUE_EXCEEDED",
            "You provided a numeric parameter that has a larger value than allowed.",
        ),
        Violation::TooLong => (
            "MAX_LENGTH_EXCEEDED",
            "You provided a string parameter that is longer than allowed.",
        ),
        Violation::TooShort => (
            "MIN_LENGTH_EXCEEDED",
            "You provided a string parameter that is shorter than allowed.",
        ),
        Violation::TooSmall => (
            "MIN_VALUE_EXCEEDED",
            "You provided a numeric parameter that has a smaller value than allowed.",
        ),
    };
    Err(Error::invalid_input_exception(text).because(reason))
}
