//! The account's alias: create, delete, list.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    CreateAccountAliasRequest, DeleteAccountAliasRequest, ListAccountAliasesRequest,
    ListAccountAliasesResponse,
};

use super::handlers;
use super::page::Cursor;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::Settings;
use crate::error;
use crate::need::Need;

handlers! {
    write CreateAccountAliasRequest,
    write DeleteAccountAliasRequest,
    read ListAccountAliasesRequest,
}

impl Handle for CreateAccountAliasRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:CreateAccountAlias", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let alias = self.account_alias;
        // The model's pattern lets it pass; the console's account page refuses what looks like an account id
        // (`console_account-alias`). [inferred] wording
        if alias.len() == 12 && alias.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Error::validation_error(format!(
                "The account alias {alias} must not be a 12-digit number."
            )));
        }
        // [observed: awslabs/aws-deployment-framework#465, ekristen/aws-nuke#697]
        if call.account.settings.alias.as_ref() == Some(&alias) {
            return Err(Error::entity_already_exists(format!(
                "The account alias {alias} already exists."
            )));
        }
        // "If you create a new alias for your AWS account, the new alias overwrites the previous alias"
        // (`console_account-alias`); observed too: floci-io/floci#2103.
        Ok((
            (),
            vec![Change::PutSettings(Arc::new(Settings {
                alias: Some(alias),
                ..Settings::clone(&call.account.settings)
            }))],
        ))
    }
}

impl Handle for DeleteAccountAliasRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:DeleteAccountAlias", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        if call.account.settings.alias.as_ref() != Some(&self.account_alias) {
            // [inferred] wording, from that of other things that are not there.
            return Err(error::no_such("account alias", &self.account_alias));
        }
        Ok((
            (),
            vec![Change::PutSettings(Arc::new(Settings {
                alias: None,
                ..Settings::clone(&call.account.settings)
            }))],
        ))
    }
}

impl Handle for ListAccountAliasesRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:ListAccountAliases", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListAccountAliasesResponse> {
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let page = cursor.page_sorted(call.account.settings.alias.iter().cloned(), String::clone);
        let answer = ListAccountAliasesResponse {
            account_aliases: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
