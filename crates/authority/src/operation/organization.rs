//! CreateOrganization, DescribeOrganization, ListRoots, and what all operations of Organizations share.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::organizations as api;

use super::handlers;
use super::page::{Cursor, Page};
use crate::call::{Answer, Call, Handle};
use crate::change::WorldChange;
use crate::entity::{Control, Member, Organization};
use crate::error;
use crate::identifier::organization_id;
use crate::need::Need;

handlers! {
    write api::CreateOrganizationRequest,
    read api::DescribeOrganizationRequest,
    read api::ListRootsRequest,
}

/// AWS's page size and the most that can be asked for (API model).
const MOST_RESULTS: i32 = 20;

/// Cuts a page off a listing that is ordered by `key`.
pub(super) fn page<T>(
    items: impl Iterator<Item = T>,
    next: Option<&str>,
    most: Option<i32>,
    key: impl Fn(&T) -> String,
) -> Result<Page<T>, Error> {
    let cursor = Cursor::new(next, Some(most.unwrap_or(MOST_RESULTS))).map_err(|_| {
        // the model's sentence for the reason
        Error::invalid_input_exception(
            "Get the value for the NextToken parameter from the response to a previous call of the operation.",
        )
        .because("INVALID_PAGINATION_TOKEN")
    })?;
    Ok(cursor.page_sorted(items, key))
}

impl<'a> Call<'a> {
    /// The organization of the caller's account.
    pub(super) fn organization(&self) -> Option<&'a Arc<Organization>> {
        self.near.organization_of(self.account.id())
    }

    /// A need on something of the organization, with its tags, or on everything while there is none: whether there is one is told only
    /// to those who may ask.
    pub(super) fn need_in_organization(
        &self,
        action: &'static str,
        arn: impl FnOnce(&Organization) -> String,
    ) -> Need {
        let Some(organization) = self.organization() else {
            return Need::on(action, "*");
        };
        let arn = arn(organization);
        let tags = arn.rsplit('/').next().and_then(|id| organization.tags.get(id));
        let need = Need::on(action, arn.as_str());
        match tags {
            Some(tags) => need.resource_tags(tags),
            None => need,
        }
    }

    /// The organization, which every account in it may ask about.
    pub(super) fn own_organization(&self) -> Result<&'a Arc<Organization>, Error> {
        self.organization().ok_or_else(|| {
            Error::aws_organizations_not_in_use_exception("Your account is not a member of an organization.")
        })
    }

    /// The organization, for what "can be called only from the organization's management account" (API model). The text
    /// is AWS's (observed: hashicorp/terraform-provider-aws).
    pub(super) fn managed_organization(&self) -> Result<&'a Arc<Organization>, Error> {
        let organization = self.own_organization()?;
        if organization.management != self.account.id() {
            return Err(Error::access_denied(
                "You don't have permissions to access this resource.",
            ));
        }
        Ok(organization)
    }

    /// Replaces the organization.
    pub(super) fn put_organization(&self, organization: Organization) {
        self.change_world(WorldChange::PutOrganization(Arc::new(organization)));
    }
}

/// `ENABLED` for each type.
fn policy_types(controls: impl IntoIterator<Item = Control>) -> Vec<api::PolicyTypeSummary> {
    controls
        .into_iter()
        .map(|control| api::PolicyTypeSummary {
            r#type: Some(control.name().to_owned()),
            status: Some("ENABLED".to_owned()),
        })
        .collect()
}

fn organization_view(organization: &Organization) -> api::Organization {
    let management = organization.members.get(&organization.management);
    let feature_set = if organization.all_features {
        "ALL"
    } else {
        "CONSOLIDATED_BILLING"
    };
    api::Organization {
        id: Some(organization.id.clone()),
        arn: Some(organization.own_arn()),
        feature_set: Some(feature_set.to_owned()),
        master_account_arn: Some(organization.account_arn(&organization.management)),
        master_account_id: Some(organization.management.clone()),
        master_account_email: management.map(|member| member.email.clone()),
        // "Do not use. This field is deprecated" (API model): it says SCPs, whatever is enabled in the root.
        available_policy_types: Some(policy_types(
            organization.all_features.then_some(Control::Service),
        )),
    }
}

pub(super) fn root_view(organization: &Organization) -> api::Root {
    api::Root {
        id: Some(organization.root.clone()),
        arn: Some(organization.root_arn()),
        name: Some("Root".to_owned()),
        policy_types: Some(policy_types(organization.enabled.iter().copied())),
    }
}

impl Handle for api::CreateOrganizationRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("organizations:CreateOrganization", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::CreateOrganizationResponse> {
        if call.near.is_alone() {
            return Err(error::not_available(
                "Organizations",
                "CreateOrganization of an account with nothing beside it",
            ));
        }
        if call.organization().is_some() {
            return Err(Error::already_in_organization_exception(
                "The AWS account is already a member of an organization.",
            ));
        }
        let id = call.account.id().to_owned();
        let root = organization_id("r-", 4, call.chance());
        let management = Member {
            // The address that an account was opened with is nothing this server knows.
            email: format!("{id}@example.com"),
            name: id.clone(),
            id,
            parent: root.clone(),
            joined: call.now(),
            was_created: false,
        };
        let all_features = self.feature_set.as_deref() != Some("CONSOLIDATED_BILLING");
        let organization = Organization::new(
            organization_id("o-", 10, call.chance()),
            root,
            management,
            all_features,
        );
        let answer = api::CreateOrganizationResponse {
            organization: Some(organization_view(&organization)),
        };
        call.put_organization(organization);
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::DescribeOrganizationRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("organizations:DescribeOrganization", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::DescribeOrganizationResponse> {
        let answer = api::DescribeOrganizationResponse {
            organization: Some(organization_view(call.own_organization()?)),
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::ListRootsRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("organizations:ListRoots", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::ListRootsResponse> {
        let roots = std::iter::once(root_view(call.managed_organization()?));
        let page = page(roots, self.next_token.as_deref(), self.max_results, |root| {
            root.id.clone().unwrap_or_default()
        })?;
        let answer = api::ListRootsResponse {
            roots: Some(page.items),
            next_token: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
