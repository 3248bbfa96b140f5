//! Centralized root access: which of its features the organization has turned on.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam;

use super::{handlers, trusted_service};
use crate::call::{Answer, Call, Handle};
use crate::entity::{Organization, RootFeature};
use crate::need::Need;

handlers! {
    write iam::DisableOrganizationsRootCredentialsManagementRequest,
    write iam::DisableOrganizationsRootSessionsRequest,
    write iam::EnableOrganizationsRootCredentialsManagementRequest,
    write iam::EnableOrganizationsRootSessionsRequest,
    read iam::ListOrganizationsFeaturesRequest,
}

impl Organization {
    /// Whether a feature of centralized root access is on.
    pub fn has_root_feature(&self, feature: RootFeature) -> bool {
        self.root_features.contains(&feature)
    }

    fn feature_names(&self) -> Vec<String> {
        self.root_features
            .iter()
            .map(|feature| feature.name().to_owned())
            .collect()
    }
}

impl<'a> Call<'a> {
    /// The organization whose root access is managed from here. The texts are the model's; there is no delegated
    /// administrator in this server, so the management account is the only one. The order of the checks is [inferred].
    fn organization_of_root_access(&self) -> Result<&'a Arc<Organization>, Error> {
        let organization = self.organization().ok_or_else(|| {
            Error::organization_not_found_exception(
                "The request was rejected because no organization is associated with your account.",
            )
        })?;
        if organization.management != self.account.id() {
            return Err(
                Error::account_not_management_or_delegated_administrator_exception(
                    "The request was rejected because the account making the request is not the management account or \
                 delegated administrator account for centralized root access.",
                ),
            );
        }
        if !organization.all_features {
            return Err(Error::organization_not_in_all_features_mode_exception(
                "The request was rejected because your organization does not have All features enabled.",
            ));
        }
        if !organization.trusts(trusted_service::IAM) {
            return Err(Error::service_access_not_enabled_exception(
                "The request was rejected because trusted access is not enabled for IAM in AWS Organizations.",
            ));
        }
        Ok(organization)
    }

    fn turn_on(&self, feature: RootFeature) -> Result<Organization, Error> {
        let mut organization = Organization::clone(self.organization_of_root_access()?);
        organization.root_features.insert(feature);
        self.put_organization(organization.clone());
        Ok(organization)
    }

    fn turn_off(&self, feature: RootFeature) -> Result<Organization, Error> {
        let mut organization = Organization::clone(self.organization_of_root_access()?);
        organization.root_features.remove(&feature);
        self.put_organization(organization.clone());
        Ok(organization)
    }
}

/// An operation that turns a feature on or off. What is on or off already stays so, without an error. [inferred]
macro_rules! switch {
    ($($request:ident = $action:literal -> $response:ident: $turn:ident $feature:ident,)*) => {$(
        impl Handle for iam::$request {
            fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
                Ok(vec![Need::on($action, "*")])
            }

            fn run(self, call: &Call<'_>) -> Answer<iam::$response> {
                let organization = call.$turn(RootFeature::$feature)?;
                let answer = iam::$response {
                    organization_id: Some(organization.id.clone()),
                    enabled_features: Some(organization.feature_names()),
                };
                Ok((answer, Vec::new()))
            }
        }
    )*};
}

switch! {
    DisableOrganizationsRootCredentialsManagementRequest = "iam:DisableOrganizationsRootCredentialsManagement"
        -> DisableOrganizationsRootCredentialsManagementResponse: turn_off Credentials,
    DisableOrganizationsRootSessionsRequest = "iam:DisableOrganizationsRootSessions"
        -> DisableOrganizationsRootSessionsResponse: turn_off Sessions,
    EnableOrganizationsRootCredentialsManagementRequest = "iam:EnableOrganizationsRootCredentialsManagement"
        -> EnableOrganizationsRootCredentialsManagementResponse: turn_on Credentials,
    EnableOrganizationsRootSessionsRequest = "iam:EnableOrganizationsRootSessions"
        -> EnableOrganizationsRootSessionsResponse: turn_on Sessions,
}

impl Handle for iam::ListOrganizationsFeaturesRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:ListOrganizationsFeatures", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<iam::ListOrganizationsFeaturesResponse> {
        let organization = call.organization_of_root_access()?;
        let answer = iam::ListOrganizationsFeaturesResponse {
            organization_id: Some(organization.id.clone()),
            enabled_features: Some(organization.feature_names()),
        };
        Ok((answer, Vec::new()))
    }
}
