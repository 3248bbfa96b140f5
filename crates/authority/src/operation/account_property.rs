//! Account properties: settings by name.

use std::collections::BTreeSet;
use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    GetAccountPropertiesRequest, GetAccountPropertiesResponse, PutAccountPropertiesRequest,
    PutAccountPropertiesResponse,
};

use super::handlers;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::Settings;
use crate::need::Need;

handlers! {
    read GetAccountPropertiesRequest,
    write PutAccountPropertiesRequest,
}

/// The longest key and value, and what a key is made of (`API_PutAccountProperties`; the API model does not say).
const LONGEST_KEY: usize = 50;
const LONGEST_VALUE: usize = 1_024;

/// The namespace of a key: `Namespace/PropertyName`, "exactly one `/`", not at either end (API model).
///
/// The wording of all refusals is [inferred].
fn namespace(key: &str) -> Result<&str, Error> {
    let is_spelled = key.len() <= LONGEST_KEY
        && key.starts_with(|first: char| first.is_ascii_alphabetic())
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/_-".contains(&byte));
    key.split_once('/')
        .filter(|(namespace, name)| {
            is_spelled && !namespace.is_empty() && !name.is_empty() && !name.contains('/')
        })
        .map(|(namespace, _)| namespace)
        .ok_or_else(|| {
            Error::invalid_input(format!(
                "Property key {key} must be in the format Namespace/PropertyName."
            ))
        })
}

impl Handle for GetAccountPropertiesRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:GetAccountProperties", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetAccountPropertiesResponse> {
        let answer = GetAccountPropertiesResponse {
            properties: Some(call.account.settings.properties.clone()),
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for PutAccountPropertiesRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        let namespaces: BTreeSet<&str> = self
            .properties
            .keys()
            .filter_map(|key| key.split_once('/').map(|(namespace, _)| namespace))
            .collect();
        let namespaces = namespaces.into_iter().map(str::to_owned).collect();
        Ok(vec![
            Need::on("iam:PutAccountProperties", "*").with_many("iam:AccountPropertyNamespaces", namespaces),
        ])
    }

    /// AWS publishes neither which properties there are nor their types, so every property is taken as it is written.
    fn run(self, call: &Call<'_>) -> Answer<PutAccountPropertiesResponse> {
        let mut common = None;
        for (key, value) in &self.properties {
            let own = namespace(key)?;
            if *common.get_or_insert(own) != own {
                return Err(Error::invalid_input(
                    "All properties in a request must belong to the same namespace.",
                ));
            }
            if value.is_empty() || value.chars().count() > LONGEST_VALUE {
                return Err(Error::invalid_input(format!(
                    "The value of property {key} must have 1 to {LONGEST_VALUE} characters."
                )));
            }
        }
        if common.is_none() {
            return Err(Error::invalid_input("Properties must not be empty."));
        }
        let mut settings = Settings::clone(&call.account.settings);
        settings.properties.extend(self.properties);
        let changes = vec![Change::PutSettings(Arc::new(settings))];
        Ok((PutAccountPropertiesResponse {}, changes))
    }
}
