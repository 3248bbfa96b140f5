//! SAML providers: create, get, update, delete, list.

use std::sync::Arc;

use jiff::Timestamp;
use steprole_api::Error;
use steprole_api::iam::{
    self, CreateSAMLProviderRequest, CreateSAMLProviderResponse, DeleteSAMLProviderRequest,
    GetSAMLProviderRequest, GetSAMLProviderResponse, ListSAMLProvidersRequest, ListSAMLProvidersResponse,
    UpdateSAMLProviderRequest, UpdateSAMLProviderResponse,
};
use steprole_federation::{Metadata, private_key};

use super::context_provider::Propagation;
use super::{handlers, tag, view};
use crate::account::Account;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{KeyCase, SamlPrivateKey, SamlProvider};
use crate::identifier::{prefix, unique_id};
use crate::need::Need;
use crate::quota::Quota;
use crate::{Secret, error};

handlers! {
    write CreateSAMLProviderRequest,
    write DeleteSAMLProviderRequest,
    read GetSAMLProviderRequest,
    read ListSAMLProvidersRequest,
    write UpdateSAMLProviderRequest,
}

/// How long metadata that says nothing of it is good for: about a hundred years. [inferred from published answers]
const VALID_SECONDS: i64 = 100 * 365 * 86_400;

impl Account {
    /// The ARN of a SAML provider.
    pub fn saml_provider_arn(&self, name: &str) -> String {
        self.iam_arn("saml-provider", "/", name)
    }

    /// The provider with this ARN.
    pub(crate) fn saml_provider(&self, arn: &str) -> Option<&Arc<SamlProvider>> {
        let name = arn.strip_prefix(&self.saml_provider_arn(""))?;
        self.saml_providers.get(name)
    }
}

impl SamlProvider {
    /// Until when the metadata is good.
    pub(crate) fn valid_until(&self) -> Timestamp {
        self.metadata.valid_until.unwrap_or_else(|| {
            let seconds = self.created.as_second().saturating_add(VALID_SECONDS);
            Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX)
        })
    }
}

impl Call<'_> {
    /// The provider with this ARN.
    pub(super) fn saml_provider(&self, arn: &str) -> Result<&Arc<SamlProvider>, Error> {
        self.account.saml_provider(arn).ok_or_else(|| {
            // [observed: localstack's recordings of AWS]
            Error::no_such_entity(format!("Manifest not found for arn {arn}"))
        })
    }

    /// A need on a provider's ARN, with the provider's tags.
    pub(super) fn need_on_saml_provider(&self, action: &'static str, arn: &str) -> Need {
        let need = Need::on(action, arn);
        match self.account.saml_provider(arn) {
            Some(provider) => need.resource_tags(&provider.tags),
            None => need,
        }
    }

    /// Refuses one more private key where a provider has as many as it may.
    fn check_private_keys(&self, present: usize) -> Result<(), Error> {
        let limit = self.account.quotas.limit(Quota::PrivateKeysPerSamlProvider);
        if present < limit {
            return Ok(());
        }
        Err(Error::limit_exceeded(format!(
            "Private key limit of {limit} is reached."
        )))
    }

    fn new_private_key(&self, pem: String) -> Result<SamlPrivateKey, Error> {
        if !private_key::is_rsa_private_key(&pem) {
            // (`troubleshoot_saml`)
            return Err(Error::invalid_input("Invalid private key."));
        }
        Ok(SamlPrivateKey {
            id: unique_id(prefix::SAML_PRIVATE_KEY, self.chance()),
            added: self.now(),
            pem: Secret::new(pem),
        })
    }
}

/// (`troubleshoot_saml`)
fn metadata(document: &str) -> Result<Metadata, Error> {
    Metadata::read(document).map_err(|_| Error::invalid_input("Could not parse metadata."))
}

fn is_required(mode: &str) -> bool {
    mode == "Required"
}

/// (`troubleshoot_saml`)
fn check_encryption(requires_encryption: bool, keys: &[SamlPrivateKey]) -> Result<(), Error> {
    if requires_encryption && keys.is_empty() {
        return Err(Error::invalid_input(
            "Unable to set assertion encryption mode to Required because no private key is provided.",
        ));
    }
    Ok(())
}

impl Handle for CreateSAMLProviderRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let needs = tag::creation_needs(
            "iam:CreateSAMLProvider",
            "iam:TagSAMLProvider",
            &call.account.saml_provider_arn(&self.name),
            self.tags.as_deref(),
        );
        let propagating = |need: Need| {
            need.propagating(
                self.context_provider.is_some(),
                self.identity_center_instance_arn.as_deref(),
            )
        };
        Ok(needs.into_iter().map(propagating).collect())
    }

    fn run(self, call: &Call<'_>) -> Answer<CreateSAMLProviderResponse> {
        let context = Propagation {
            set: self.context_provider,
            remove: false,
            instance: self.identity_center_instance_arn,
            remove_instance: false,
        }
        .created()?;
        let metadata = metadata(&self.saml_metadata_document)?;
        let tags = call.new_tags(self.tags.as_deref(), KeyCase::Kept)?;
        if self.add_private_key.is_some() {
            call.check_private_keys(0)?;
        }
        let private_keys: Vec<SamlPrivateKey> = self
            .add_private_key
            .map(|pem| call.new_private_key(pem))
            .transpose()?
            .into_iter()
            .collect();
        let requires_encryption = self.assertion_encryption_mode.as_deref().is_some_and(is_required);
        check_encryption(requires_encryption, &private_keys)?;
        let name = self.name;
        if call.account.saml_providers.contains_key(&name) {
            // [inferred wording]
            return Err(error::already_exists("SAMLProvider", &name));
        }
        // [inferred wording]
        call.account
            .quotas
            .allow_one_more(Quota::SamlProviders, call.account.saml_providers.len())?;
        let provider = SamlProvider {
            id: unique_id(prefix::SAML_PROVIDER, call.chance()),
            name,
            created: call.now(),
            document: self.saml_metadata_document,
            metadata,
            requires_encryption,
            private_keys,
            context,
            tags,
        };
        let answer = CreateSAMLProviderResponse {
            saml_provider_arn: Some(call.account.saml_provider_arn(&provider.name)),
            tags: view::tags_if_any(&provider.tags),
        };
        Ok((answer, vec![Change::PutSamlProvider(Arc::new(provider))]))
    }
}

impl Handle for GetSAMLProviderRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_saml_provider(
            "iam:GetSAMLProvider",
            &self.saml_provider_arn,
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetSAMLProviderResponse> {
        let provider = call.saml_provider(&self.saml_provider_arn)?;
        let key = |key: &SamlPrivateKey| iam::SAMLPrivateKey {
            key_id: Some(key.id.clone()),
            timestamp: Some(key.added),
        };
        // Empty lists and the default mode are there. [observed: localstack's recordings of AWS]
        let answer = GetSAMLProviderResponse {
            saml_provider_uuid: Some(provider.id.clone()),
            saml_metadata_document: Some(provider.document.clone()),
            context_provider: provider.context.as_deref().cloned(),
            // How AWS hashes a key is not documented.
            saml_key_hashes: None,
            create_date: Some(provider.created),
            valid_until: Some(provider.valid_until()),
            tags: Some(view::tags(&provider.tags)),
            assertion_encryption_mode: Some(
                if provider.requires_encryption {
                    "Required"
                } else {
                    "Allowed"
                }
                .to_owned(),
            ),
            private_key_list: Some(provider.private_keys.iter().map(key).collect()),
            identity_center_instance_arn: None,
            identity_store_arn: None,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for UpdateSAMLProviderRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = call.need_on_saml_provider("iam:UpdateSAMLProvider", &self.saml_provider_arn);
        Ok(vec![need.propagating(
            self.context_provider.is_some(),
            self.identity_center_instance_arn.as_deref(),
        )])
    }

    /// The texts are those of `troubleshoot_saml`.
    fn run(self, call: &Call<'_>) -> Answer<UpdateSAMLProviderResponse> {
        let propagation = Propagation {
            set: self.context_provider,
            remove: self.remove_context_provider == Some(true),
            instance: self.identity_center_instance_arn,
            remove_instance: self.remove_identity_center_instance == Some(true),
        };
        if propagation.is_empty()
            && self.saml_metadata_document.is_none()
            && self.assertion_encryption_mode.is_none()
            && self.add_private_key.is_none()
            && self.remove_private_key.is_none()
        {
            return Err(Error::invalid_input(
                "Unable to update identity provider. No updates are defined for metadata or encryption assertion.",
            ));
        }
        if self.add_private_key.is_some() && self.remove_private_key.is_some() {
            return Err(Error::invalid_input(
                "Unable to add and remove private keys in the same request. Set a value for only one of the two \
                 parameters.",
            ));
        }
        let mut provider = SamlProvider::clone(call.saml_provider(&self.saml_provider_arn)?);
        provider.context = propagation.updated(provider.context.as_ref())?;
        if let Some(document) = self.saml_metadata_document {
            provider.metadata = metadata(&document)?;
            provider.document = document;
        }
        if let Some(mode) = &self.assertion_encryption_mode {
            provider.requires_encryption = is_required(mode);
        }
        if let Some(pem) = self.add_private_key {
            call.check_private_keys(provider.private_keys.len())?;
            provider.private_keys.push(call.new_private_key(pem)?);
        }
        if let Some(id) = &self.remove_private_key {
            if !provider.private_keys.iter().any(|key| key.id == *id) {
                return Err(Error::invalid_input(
                    "Failed to remove private key because the Key ID does not match a private key.",
                ));
            }
            provider.private_keys.retain(|key| key.id != *id);
            if provider.requires_encryption && provider.private_keys.is_empty() {
                return Err(Error::invalid_input("Failed to remove private key."));
            }
        }
        check_encryption(provider.requires_encryption, &provider.private_keys)?;
        let answer = UpdateSAMLProviderResponse {
            saml_provider_arn: Some(self.saml_provider_arn),
        };
        Ok((answer, vec![Change::PutSamlProvider(Arc::new(provider))]))
    }
}

impl Handle for DeleteSAMLProviderRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_saml_provider(
            "iam:DeleteSAMLProvider",
            &self.saml_provider_arn,
        )])
    }

    /// Roles that trust the provider stay as they are (API model).
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let provider = call.saml_provider(&self.saml_provider_arn)?;
        Ok(((), vec![Change::DeleteSamlProvider(provider.name.clone())]))
    }
}

impl Handle for ListSAMLProvidersRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:ListSAMLProviders", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListSAMLProvidersResponse> {
        let entry = |provider: &Arc<SamlProvider>| iam::SAMLProviderListEntry {
            arn: Some(call.account.saml_provider_arn(&provider.name)),
            valid_until: Some(provider.valid_until()),
            create_date: Some(provider.created),
            is_trusted_identity_propagation_enabled: None,
        };
        let answer = ListSAMLProvidersResponse {
            saml_provider_list: Some(call.account.saml_providers.values().map(entry).collect()),
        };
        Ok((answer, Vec::new()))
    }
}
