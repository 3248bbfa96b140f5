//! From form parameters to values, by the model.
//!
//! AWS's query protocol spells a structure as dotted names: `Tags.member.1.Key=team`. What stands here about wrong
//! literals and shapes is what AWS's services of this protocol answer (observed: STS, SES, SNS, CloudWatch); where
//! nobody has written an answer down, the sentence is ours and the code is `MalformedInput` too.

mod literal;
mod node;

use std::borrow::Cow;

use crate::error::Error;
use crate::model::{Operation, Service};
use crate::value::{Fields, Value};
use node::Node;

/// Decodes the parameters of a request.
///
/// `Action`, `Version` and whatever else the model does not know are ignored, and of a parameter given twice the
/// first counts (observed). Memory and time are bounded by the parameters themselves: a list index is only a key, so
/// `Tags.member.999999999` costs one element, and gaps close.
///
/// ```
/// use std::borrow::Cow::Borrowed;
/// let create_user = steprole_api::IAM.operation("CreateUser").unwrap();
/// let parameters = [("Action", "CreateUser"), ("UserName", "machamp"), ("Tags.member.1.Key", "team")];
/// let pairs = parameters.into_iter().map(|(name, value)| (Borrowed(name), Borrowed(value)));
/// let input = steprole_api::decode(&steprole_api::IAM, create_user, pairs).unwrap();
/// assert_eq!(input.get("UserName").unwrap().as_text(), Some("machamp"));
/// ```
pub fn decode<'a>(
    service: &'static Service,
    operation: &Operation,
    pairs: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
) -> Result<Value, Error> {
    let Some(input) = operation.input else {
        return Ok(Value::Structure(Fields::empty()));
    };
    let shape = service.shape(input);
    let mut tree = Node::structure(shape);
    for (name, value) in pairs {
        tree.insert(service, &name, value)?;
    }
    tree.finish()
}
