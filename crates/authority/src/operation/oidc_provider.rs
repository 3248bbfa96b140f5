//! OpenID Connect providers: create, get, delete, list, their client ids and thumbprints.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    self, AddClientIDToOpenIDConnectProviderRequest, CreateOpenIDConnectProviderRequest,
    CreateOpenIDConnectProviderResponse, DeleteOpenIDConnectProviderRequest, GetOpenIDConnectProviderRequest,
    GetOpenIDConnectProviderResponse, ListOpenIDConnectProvidersRequest, ListOpenIDConnectProvidersResponse,
    RemoveClientIDFromOpenIDConnectProviderRequest, UpdateOpenIDConnectProviderRequest,
    UpdateOpenIDConnectProviderThumbprintRequest,
};

use super::context_provider::Propagation;
use super::{handlers, tag, view};
use crate::account::Account;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{KeyCase, OidcProvider};
use crate::need::Need;
use crate::quota::{Quota, Quotas};

handlers! {
    write AddClientIDToOpenIDConnectProviderRequest,
    write CreateOpenIDConnectProviderRequest,
    write DeleteOpenIDConnectProviderRequest,
    read GetOpenIDConnectProviderRequest,
    read ListOpenIDConnectProvidersRequest,
    write RemoveClientIDFromOpenIDConnectProviderRequest,
    write UpdateOpenIDConnectProviderRequest,
    write UpdateOpenIDConnectProviderThumbprintRequest,
}

/// The only scheme there is (API model, CreateOpenIDConnectProvider).
const SCHEME: &str = "https://";

impl Account {
    /// The ARN of the provider of an issuer, named by its URL without scheme.
    pub fn oidc_provider_arn(&self, url: &str) -> String {
        self.iam_arn("oidc-provider", "/", url)
    }

    /// The provider of an issuer, named by its URL without scheme.
    pub(crate) fn oidc_provider(&self, url: &str) -> Option<&Arc<OidcProvider>> {
        self.oidc_providers.get(url)
    }
}

impl Call<'_> {
    fn oidc_provider_of(&self, arn: &str) -> Option<&Arc<OidcProvider>> {
        let url = arn.strip_prefix(&self.account.oidc_provider_arn(""))?;
        self.account.oidc_provider(url)
    }

    /// The provider with this ARN.
    pub(super) fn oidc_provider(&self, arn: &str) -> Result<&Arc<OidcProvider>, Error> {
        self.oidc_provider_of(arn).ok_or_else(|| {
            // [observed: localstack's recordings of AWS]
            Error::no_such_entity(format!("OpenIDConnect Provider not found for arn {arn}"))
        })
    }

    /// A need on a provider's ARN, with the provider's tags.
    pub(super) fn need_on_oidc_provider(&self, action: &'static str, arn: &str) -> Need {
        let need = Need::on(action, arn);
        match self.oidc_provider_of(arn) {
            Some(provider) => need
                .with_many(
                    "iam:ResourceIdentityProviderIssuers",
                    vec![format!("{SCHEME}{}", provider.url)],
                )
                .resource_tags(&provider.tags),
            None => need,
        }
    }
}

/// The URL without its scheme, when it is one that a provider can have.
///
/// "The URL must begin with https://"; "path components are allowed but query parameters are not" (API model).
fn issuer(url: &str) -> Result<&str, Error> {
    url.strip_prefix(SCHEME)
        .filter(|rest| {
            let host = rest.split(['/', ':']).next().unwrap_or_default();
            let is_host = !host.is_empty()
                && host
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte));
            is_host
                && rest
                    .bytes()
                    .all(|byte| byte.is_ascii_graphic() && !b"?#@".contains(&byte))
        })
        // [observed: localstack's recordings of AWS]
        .ok_or_else(|| Error::validation_error("Invalid Open ID Connect Provider URL"))
}

/// Client ids, each once, in order.
fn client_ids(passed: Vec<String>, quotas: &Quotas) -> Result<Vec<String>, Error> {
    let mut ids: Vec<String> = Vec::new();
    for id in passed {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    quotas.allow(Quota::ClientIdsPerOidcProvider, ids.len())?;
    Ok(ids)
}

fn check_thumbprints(thumbprints: &[String], quotas: &Quotas) -> Result<(), Error> {
    let limit = quotas.limit(Quota::ThumbprintsPerOidcProvider);
    if thumbprints.len() > limit {
        // It says "fewer than 5" and takes five. [observed: localstack's recordings of AWS]
        return Err(Error::invalid_input(format!(
            "Thumbprint list must contain fewer than {limit} entries."
        )));
    }
    Ok(())
}

impl Handle for CreateOpenIDConnectProviderRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let url = self.url.strip_prefix(SCHEME).unwrap_or(&self.url);
        let needs = tag::creation_needs(
            "iam:CreateOpenIDConnectProvider",
            "iam:TagOpenIDConnectProvider",
            &call.account.oidc_provider_arn(url),
            self.tags.as_deref(),
        );
        let propagating = |need: Need| {
            need.with_many("iam:RequestIdentityProviderIssuers", vec![self.url.clone()])
                .propagating(
                    self.context_provider.is_some(),
                    self.identity_center_instance_arn.as_deref(),
                )
        };
        Ok(needs.into_iter().map(propagating).collect())
    }

    fn run(self, call: &Call<'_>) -> Answer<CreateOpenIDConnectProviderResponse> {
        let context = Propagation {
            set: self.context_provider,
            remove: false,
            instance: self.identity_center_instance_arn,
            remove_instance: false,
        }
        .created()?;
        let url = issuer(&self.url)?;
        // Without thumbprints AWS asks the issuer's server for its certificates. This one asks nobody, and has none then.
        let thumbprints = self.thumbprint_list.unwrap_or_default();
        check_thumbprints(&thumbprints, &call.account.quotas)?;
        let client_ids = client_ids(self.client_id_list.unwrap_or_default(), &call.account.quotas)?;
        let tags = call.new_tags(self.tags.as_deref(), KeyCase::Kept)?;
        if call.account.oidc_provider(url).is_some() {
            // [observed: localstack's recordings of AWS]
            return Err(Error::entity_already_exists(format!(
                "Provider with url {SCHEME}{url} already exists."
            )));
        }
        // [inferred wording]
        call.account
            .quotas
            .allow_one_more(Quota::OidcProviders, call.account.oidc_providers.len())?;
        let provider = OidcProvider {
            url: url.to_owned(),
            created: call.now(),
            client_ids,
            thumbprints,
            context,
            tags,
        };
        let answer = CreateOpenIDConnectProviderResponse {
            open_id_connect_provider_arn: Some(call.account.oidc_provider_arn(url)),
            tags: view::tags_if_any(&provider.tags),
        };
        Ok((answer, vec![Change::PutOidcProvider(Arc::new(provider))]))
    }
}

impl Handle for GetOpenIDConnectProviderRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_oidc_provider(
            "iam:GetOpenIDConnectProvider",
            &self.open_id_connect_provider_arn,
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetOpenIDConnectProviderResponse> {
        let provider = call.oidc_provider(&self.open_id_connect_provider_arn)?;
        // Empty lists are there. [observed: localstack's recordings of AWS]
        let answer = GetOpenIDConnectProviderResponse {
            url: Some(provider.url.clone()),
            client_id_list: Some(provider.client_ids.clone()),
            thumbprint_list: Some(provider.thumbprints.clone()),
            create_date: Some(provider.created),
            tags: Some(view::tags(&provider.tags)),
            context_provider: provider.context.as_deref().cloned(),
            identity_center_instance_arn: None,
            identity_store_arn: None,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for DeleteOpenIDConnectProviderRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_oidc_provider(
            "iam:DeleteOpenIDConnectProvider",
            &self.open_id_connect_provider_arn,
        )])
    }

    /// Roles that trust the provider stay as they are: "any attempt to assume a role that references a deleted provider
    /// fails" (API model).
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let arn = &self.open_id_connect_provider_arn;
        // Another text than Get's. [observed: localstack's recordings of AWS]
        let provider = call.oidc_provider_of(arn).ok_or_else(|| {
            Error::no_such_entity(format!("OpenId connect Provider {arn} cannot be found."))
        })?;
        Ok(((), vec![Change::DeleteOidcProvider(provider.url.clone())]))
    }
}

impl Handle for ListOpenIDConnectProvidersRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:ListOpenIDConnectProviders", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListOpenIDConnectProvidersResponse> {
        let entry = |provider: &Arc<OidcProvider>| iam::OpenIDConnectProviderListEntry {
            arn: Some(call.account.oidc_provider_arn(&provider.url)),
            is_trusted_identity_propagation_enabled: None,
        };
        let answer = ListOpenIDConnectProvidersResponse {
            open_id_connect_provider_list: Some(call.account.oidc_providers.values().map(entry).collect()),
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for AddClientIDToOpenIDConnectProviderRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_oidc_provider(
            "iam:AddClientIDToOpenIDConnectProvider",
            &self.open_id_connect_provider_arn,
        )])
    }

    /// "It does not fail or return an error if you add an existing client ID" (API model).
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let provider = call.oidc_provider(&self.open_id_connect_provider_arn)?;
        let mut ids = provider.client_ids.clone();
        ids.push(self.client_id);
        let changed = OidcProvider {
            client_ids: client_ids(ids, &call.account.quotas)?,
            ..OidcProvider::clone(provider)
        };
        Ok(((), vec![Change::PutOidcProvider(Arc::new(changed))]))
    }
}

impl Handle for RemoveClientIDFromOpenIDConnectProviderRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_oidc_provider(
            "iam:RemoveClientIDFromOpenIDConnectProvider",
            &self.open_id_connect_provider_arn,
        )])
    }

    /// "It does not fail or return an error if you try to remove a client ID that does not exist" (API model).
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let provider = call.oidc_provider(&self.open_id_connect_provider_arn)?;
        let mut changed = OidcProvider::clone(provider);
        changed.client_ids.retain(|id| *id != self.client_id);
        Ok(((), vec![Change::PutOidcProvider(Arc::new(changed))]))
    }
}

impl Handle for UpdateOpenIDConnectProviderRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = call.need_on_oidc_provider(
            "iam:UpdateOpenIDConnectProvider",
            &self.open_id_connect_provider_arn,
        );
        Ok(vec![need.propagating(
            self.context_provider.is_some(),
            self.identity_center_instance_arn.as_deref(),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let propagation = Propagation {
            set: self.context_provider,
            remove: self.remove_context_provider == Some(true),
            instance: self.identity_center_instance_arn,
            remove_instance: self.remove_identity_center_instance == Some(true),
        };
        if propagation.is_empty() {
            // [inferred]
            return Err(Error::invalid_input(
                "Unable to update identity provider. No updates are defined.",
            ));
        }
        let provider = call.oidc_provider(&self.open_id_connect_provider_arn)?;
        let changed = OidcProvider {
            context: propagation.updated(provider.context.as_ref())?,
            ..OidcProvider::clone(provider)
        };
        Ok(((), vec![Change::PutOidcProvider(Arc::new(changed))]))
    }
}

impl Handle for UpdateOpenIDConnectProviderThumbprintRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_oidc_provider(
            "iam:UpdateOpenIDConnectProviderThumbprint",
            &self.open_id_connect_provider_arn,
        )])
    }

    /// "The list that you pass completely replaces the existing list" (API model).
    fn run(self, call: &Call<'_>) -> Answer<()> {
        check_thumbprints(&self.thumbprint_list, &call.account.quotas)?;
        let provider = call.oidc_provider(&self.open_id_connect_provider_arn)?;
        let changed = OidcProvider {
            thumbprints: self.thumbprint_list,
            ..OidcProvider::clone(provider)
        };
        Ok(((), vec![Change::PutOidcProvider(Arc::new(changed))]))
    }
}
