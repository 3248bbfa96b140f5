//! GetDelegatedAccessToken: what a trade-in token is exchanged for.

use steprole_api::Error;
use steprole_api::sts::{GetDelegatedAccessTokenRequest, GetDelegatedAccessTokenResponse};

use super::handlers;
use crate::call::{Answer, Call, Handle};
use crate::need::Need;

handlers! {
    read GetDelegatedAccessTokenRequest,
}

impl Handle for GetDelegatedAccessTokenRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("sts:GetDelegatedAccessToken", "*")])
    }

    /// A trade-in token is sent to the product provider whom an owner delegated access to, through a topic of Amazon SNS
    /// (API model, SendDelegationToken). No token leaves this server, so none comes back: whatever is passed is no valid one.
    ///
    /// The model has one error for tokens. That it is the answer to a token that never was one is [inferred].
    fn run(self, _: &Call<'_>) -> Answer<GetDelegatedAccessTokenResponse> {
        Err(Error::expired_trade_in_token_exception(
            "The trade-in token provided in the request has expired and can no longer be exchanged for credentials. \
             Request a new token and retry the operation.",
        ))
    }
}
