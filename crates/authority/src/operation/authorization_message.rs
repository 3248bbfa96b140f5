//! DecodeAuthorizationMessage: what an encoded authorization message says.

use steprole_api::Error;
use steprole_api::sts::{DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse};

use super::handlers;
use crate::authorization_message::AuthorizationMessage;
use crate::call::{Answer, Call, Handle};
use crate::need::Need;

handlers! {
    read DecodeAuthorizationMessageRequest,
}

impl Handle for DecodeAuthorizationMessageRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("sts:DecodeAuthorizationMessage", "*")])
    }

    /// A message is read in the account of the request that was refused. [inferred]
    fn run(self, call: &Call<'_>) -> Answer<DecodeAuthorizationMessageResponse> {
        let message = call
            .env
            .seal
            .open_message(&self.encoded_message)
            .and_then(|text| AuthorizationMessage::read(&text))
            .filter(|message| message.account == call.account.id())
            .ok_or_else(|| {
                // [inferred text]
                Error::invalid_authorization_message_exception("Message is not valid")
            })?;
        let answer = DecodeAuthorizationMessageResponse {
            decoded_message: Some(message.decoded),
        };
        Ok((answer, Vec::new()))
    }
}
