//! SetSecurityTokenServicePreferences: which tokens the global endpoint makes.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::SetSecurityTokenServicePreferencesRequest;

use super::handlers;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::Settings;
use crate::need::Need;

handlers! {
    write SetSecurityTokenServicePreferencesRequest,
}

impl Handle for SetSecurityTokenServicePreferencesRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:SetSecurityTokenServicePreferences", "*")])
    }

    /// The version is kept and told in the account summary. It changes no token: those of this server are valid in every
    /// Region, as version 2's are.
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let settings = Settings {
            // The model knows `v1Token` and `v2Token`.
            global_tokens_are_v2: self.global_endpoint_token_version == "v2Token",
            ..Settings::clone(&call.account.settings)
        };
        Ok(((), vec![Change::PutSettings(Arc::new(settings))]))
    }
}
