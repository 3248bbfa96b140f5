//! Trusted access: the services of AWS's that may act in a whole organization.

use steprole_api::Error;
use steprole_api::organizations as api;

use super::handlers;
use super::organization::page;
use crate::call::{Answer, Call, Handle};
use crate::entity::Organization;
use crate::need::Need;

handlers! {
    write api::DisableAWSServiceAccessRequest,
    write api::EnableAWSServiceAccessRequest,
    read api::ListAWSServiceAccessForOrganizationRequest,
}

/// What IAM is called here (`services-that-can-integrate-iam`).
pub(super) const IAM: &str = "iam.amazonaws.com";

impl Organization {
    /// Whether a service has trusted access.
    pub(super) fn trusts(&self, service: &str) -> bool {
        self.trusted_services.contains_key(service)
    }
}

/// A service principal is a host name of AWS's. Which of them can be trusted is a list that grows on AWS's side; here
/// every one of that form can.
fn check_principal(principal: &str) -> Result<(), Error> {
    let is_one = principal.strip_suffix(".amazonaws.com").is_some_and(|service| {
        service.split('.').all(|label| {
            !label.is_empty()
                && label
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        })
    });
    if is_one {
        return Ok(());
    }
    // AWS's text [observed: errors of Terraform's aws_organizations_organization]
    Err(
        Error::invalid_input_exception("You specified an unrecognized service principal.")
            .because("UNRECOGNIZED_SERVICE_PRINCIPAL"),
    )
}

fn needs(action: &'static str, principal: &str) -> Vec<Need> {
    vec![Need::on(action, "*").with("organizations:ServicePrincipal", principal)]
}

impl Handle for api::EnableAWSServiceAccessRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(needs(
            "organizations:EnableAWSServiceAccess",
            &self.service_principal,
        ))
    }

    /// Once more is no error, and keeps the date. [inferred]
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut organization = Organization::clone(call.managed_organization()?);
        check_principal(&self.service_principal)?;
        if !organization.all_features {
            // the model's sentence for the reason
            return Err(Error::access_denied(
                "Your organization must have all features enabled to perform this operation.",
            ));
        }
        organization
            .trusted_services
            .entry(self.service_principal)
            .or_insert_with(|| call.now());
        call.put_organization(organization);
        Ok(((), Vec::new()))
    }
}

impl Handle for api::DisableAWSServiceAccessRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(needs(
            "organizations:DisableAWSServiceAccess",
            &self.service_principal,
        ))
    }

    /// What IAM was allowed by it ends with it: "disabling trusted access" turns centralized root access off.
    /// [inferred from `services-that-can-integrate-iam`]
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut organization = Organization::clone(call.managed_organization()?);
        check_principal(&self.service_principal)?;
        organization.trusted_services.remove(&self.service_principal);
        if self.service_principal == IAM {
            organization.root_features.clear();
        }
        call.put_organization(organization);
        Ok(((), Vec::new()))
    }
}

impl Handle for api::ListAWSServiceAccessForOrganizationRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on(
            "organizations:ListAWSServiceAccessForOrganization",
            "*",
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::ListAWSServiceAccessForOrganizationResponse> {
        let organization = call.managed_organization()?;
        let services =
            organization
                .trusted_services
                .iter()
                .map(|(principal, since)| api::EnabledServicePrincipal {
                    service_principal: Some(principal.clone()),
                    date_enabled: Some(*since),
                });
        let page = page(
            services,
            self.next_token.as_deref(),
            self.max_results,
            |service| service.service_principal.clone().unwrap_or_default(),
        )?;
        let answer = api::ListAWSServiceAccessForOrganizationResponse {
            enabled_service_principals: Some(page.items),
            next_token: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
