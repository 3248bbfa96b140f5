//! The operations, one file a noun. [`handler`] is the table of what this server has.

mod access_key;
mod access_target;
mod account_property;
mod account_settings;
mod assume_role;
mod attachment;
mod authorization_details;
mod authorization_message;
mod boundary;
mod context_provider;
mod control_attachment;
mod control_policy;
mod credential_report;
mod delegated_access;
mod delegation_request;
mod federated_role;
mod federation_token;
mod granting_policy;
mod group;
mod inline_policy;
mod instance_profile;
mod login_profile;
mod managed_policy;
mod mfa_device;
mod oidc_provider;
mod organization;
mod organization_access;
mod organization_account;
mod organization_tag;
mod organization_unit;
mod outbound_identity;
mod page;
mod password;
mod policy_listing;
mod policy_version;
mod provider_claims;
mod role;
mod role_template;
mod root_access;
mod root_task;
mod saml_provider;
mod saml_role;
mod scoped_credentials;
mod server_certificate;
mod service_access;
mod service_credential;
mod service_linked_role;
mod session_token;
mod signin_duration;
mod signing_certificate;
mod simulation;
mod ssh_public_key;
mod summary;
mod tag;
mod token_preferences;
mod trust;
mod trusted_service;
mod user;
mod view;
mod web_identity_role;

use std::collections::HashMap;
use std::sync::LazyLock;

use steprole_api::{Service, Value};

use crate::call::{Answer, Call};

/// One entry of the table.
pub(crate) struct Handler {
    service: &'static Service,
    name: &'static str,
    /// Whether the operation may change the account.
    pub(crate) writes: bool,
    /// Decodes, authorises, runs.
    pub(crate) run: fn(&Call<'_>, Value) -> Answer<Option<Value>>,
}

/// Makes a table from `read` and `write` lines, each with the input type of an operation.
macro_rules! handlers {
    ($($mode:ident $input:ty,)*) => {
        pub(super) const HANDLERS: &[$crate::operation::Handler] = &[$($crate::operation::Handler::new::<$input>(
            $crate::operation::handlers!(@writes $mode),
        )),*];
    };
    (@writes read) => { false };
    (@writes write) => { true };
}
pub(crate) use handlers;

impl Handler {
    pub(crate) const fn new<H: crate::call::Handle>(writes: bool) -> Self {
        Self {
            service: H::SERVICE,
            name: H::OPERATION,
            writes,
            run: crate::call::run::<H>,
        }
    }
}

static TABLE: LazyLock<HashMap<(&'static str, &'static str), &'static Handler>> = LazyLock::new(|| {
    [
        access_key::HANDLERS,
        account_property::HANDLERS,
        account_settings::HANDLERS,
        assume_role::HANDLERS,
        attachment::HANDLERS,
        authorization_details::HANDLERS,
        authorization_message::HANDLERS,
        boundary::HANDLERS,
        credential_report::HANDLERS,
        control_attachment::HANDLERS,
        control_policy::HANDLERS,
        delegated_access::HANDLERS,
        federation_token::HANDLERS,
        granting_policy::HANDLERS,
        delegation_request::HANDLERS,
        group::HANDLERS,
        inline_policy::HANDLERS,
        instance_profile::HANDLERS,
        login_profile::HANDLERS,
        managed_policy::HANDLERS,
        mfa_device::HANDLERS,
        oidc_provider::HANDLERS,
        outbound_identity::HANDLERS,
        organization::HANDLERS,
        organization_access::HANDLERS,
        organization_account::HANDLERS,
        organization_tag::HANDLERS,
        organization_unit::HANDLERS,
        password::HANDLERS,
        policy_listing::HANDLERS,
        policy_version::HANDLERS,
        role::HANDLERS,
        role_template::HANDLERS,
        root_access::HANDLERS,
        root_task::HANDLERS,
        saml_provider::HANDLERS,
        saml_role::HANDLERS,
        scoped_credentials::HANDLERS,
        server_certificate::HANDLERS,
        service_access::HANDLERS,
        service_credential::HANDLERS,
        service_linked_role::HANDLERS,
        session_token::HANDLERS,
        simulation::HANDLERS,
        signing_certificate::HANDLERS,
        ssh_public_key::HANDLERS,
        summary::HANDLERS,
        tag::HANDLERS,
        token_preferences::HANDLERS,
        trust::HANDLERS,
        trusted_service::HANDLERS,
        user::HANDLERS,
        web_identity_role::HANDLERS,
    ]
    .into_iter()
    .flatten()
    .map(|handler| ((handler.service.name, handler.name), handler))
    .collect()
});

/// The handler of an operation, when this server has it.
pub(crate) fn handler(service: &Service, operation: &str) -> Option<&'static Handler> {
    TABLE.get(&(service.name, operation)).copied()
}
