//! Organizational units, and walking the tree.

use steprole_api::Error;
use steprole_api::organizations as api;

use super::handlers;
use super::organization::page;
use super::organization_tag as tag;
use crate::call::{Answer, Call, Handle};
use crate::entity::{Organization, Unit};
use crate::identifier::organization_id;
use crate::need::Need;

handlers! {
    write api::CreateOrganizationalUnitRequest,
    write api::DeleteOrganizationalUnitRequest,
    read api::DescribeOrganizationalUnitRequest,
    read api::ListChildrenRequest,
    read api::ListOrganizationalUnitsForParentRequest,
    read api::ListParentsRequest,
    write api::UpdateOrganizationalUnitRequest,
}

/// Levels of units under the root (`orgs_reference_limits`).
const DEPTH: usize = 5;

impl Organization {
    pub(super) fn check_parent(&self, id: &str) -> Result<(), Error> {
        if self.is_parent(id) {
            return Ok(());
        }
        Err(Error::parent_not_found_exception(
            "We can't find a root or OU with the ParentId that you specified.",
        ))
    }

    fn unit(&self, id: &str) -> Result<&Unit, Error> {
        // AWS's text (observed: hashicorp/terraform-provider-aws)
        self.units.get(id).ok_or_else(|| {
            Error::organizational_unit_not_found_exception(
                "You specified an organizational unit that doesn't exist.",
            )
        })
    }

    fn check_unit_name(&self, parent: &str, name: &str, but: Option<&str>) -> Result<(), Error> {
        let is_taken = self
            .units
            .values()
            .any(|unit| unit.parent == parent && unit.name == name && Some(unit.id.as_str()) != but);
        if is_taken {
            return Err(Error::duplicate_organizational_unit_exception(
                "An OU with the same name already exists.",
            ));
        }
        Ok(())
    }

    fn unit_view(&self, unit: &Unit) -> api::OrganizationalUnit {
        api::OrganizationalUnit {
            id: Some(unit.id.clone()),
            arn: Some(self.unit_arn(&unit.id)),
            name: Some(unit.name.clone()),
            path: Some(self.path(&unit.id)),
        }
    }
}

impl Handle for api::CreateOrganizationalUnitRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = call.need_in_organization("organizations:CreateOrganizationalUnit", |organization| {
            organization.target_arn(&self.parent_id)
        });
        Ok(tag::creation_needs(need, self.tags.as_deref()))
    }

    fn run(self, call: &Call<'_>) -> Answer<api::CreateOrganizationalUnitResponse> {
        let mut organization = Organization::clone(call.managed_organization()?);
        organization.check_parent(&self.parent_id)?;
        // the line begins with the root
        if organization.line(&self.parent_id).len() > DEPTH {
            return Err(Error::constraint_violation_exception(
                "You attempted to create an OU tree that is too many levels deep.",
            )
            .because("OU_DEPTH_LIMIT_EXCEEDED"));
        }
        organization.check_unit_name(&self.parent_id, &self.name, None)?;
        let tags = tag::merged(None, self.tags.as_deref().unwrap_or_default())?;
        let root = organization.root.trim_start_matches("r-");
        let unit = Unit {
            id: organization_id(&format!("ou-{root}-"), 8, call.chance()),
            name: self.name,
            parent: self.parent_id,
        };
        let id = unit.id.clone();
        organization.units.insert(id.clone(), unit.clone());
        organization.put_tags(&id, tags);
        let enabled = organization.enabled.clone();
        organization.attach_full_access(&id, enabled);
        let answer = api::CreateOrganizationalUnitResponse {
            organizational_unit: Some(organization.unit_view(&unit)),
        };
        call.put_organization(organization);
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::UpdateOrganizationalUnitRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_in_organization(
            "organizations:UpdateOrganizationalUnit",
            |organization| organization.unit_arn(&self.organizational_unit_id),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::UpdateOrganizationalUnitResponse> {
        let mut organization = Organization::clone(call.managed_organization()?);
        let mut unit = organization.unit(&self.organizational_unit_id)?.clone();
        if let Some(name) = self.name {
            organization.check_unit_name(&unit.parent, &name, Some(&unit.id))?;
            unit.name = name;
        }
        let answer = api::UpdateOrganizationalUnitResponse {
            organizational_unit: Some(organization.unit_view(&unit)),
        };
        organization.units.insert(unit.id.clone(), unit);
        call.put_organization(organization);
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::DescribeOrganizationalUnitRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_in_organization(
            "organizations:DescribeOrganizationalUnit",
            |organization| organization.unit_arn(&self.organizational_unit_id),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::DescribeOrganizationalUnitResponse> {
        let organization = call.managed_organization()?;
        let unit = organization.unit(&self.organizational_unit_id)?;
        let answer = api::DescribeOrganizationalUnitResponse {
            organizational_unit: Some(organization.unit_view(unit)),
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::DeleteOrganizationalUnitRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_in_organization(
            "organizations:DeleteOrganizationalUnit",
            |organization| organization.unit_arn(&self.organizational_unit_id),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut organization = Organization::clone(call.managed_organization()?);
        let id = organization.unit(&self.organizational_unit_id)?.id.clone();
        let has_units = organization.units.values().any(|unit| unit.parent == id);
        if has_units || organization.members.values().any(|member| member.parent == id) {
            return Err(Error::organizational_unit_not_empty_exception(
                "The specified OU is not empty. Move all accounts to another root or to other OUs, remove all child \
                 OUs, and try the operation again.",
            ));
        }
        organization.units.remove(&id);
        organization.tags.remove(&id);
        organization.attached.remove(&id);
        call.put_organization(organization);
        Ok(((), Vec::new()))
    }
}

impl Handle for api::ListOrganizationalUnitsForParentRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_in_organization(
            "organizations:ListOrganizationalUnitsForParent",
            |organization| organization.target_arn(&self.parent_id),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::ListOrganizationalUnitsForParentResponse> {
        let organization = call.managed_organization()?;
        organization.check_parent(&self.parent_id)?;
        let inside = organization
            .units
            .values()
            .filter(|unit| unit.parent == self.parent_id);
        let page = page(inside, self.next_token.as_deref(), self.max_results, |unit| {
            unit.id.clone()
        })?;
        let units = page.items.into_iter().map(|unit| organization.unit_view(unit));
        let answer = api::ListOrganizationalUnitsForParentResponse {
            organizational_units: Some(units.collect()),
            next_token: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::ListChildrenRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_in_organization(
            "organizations:ListChildren",
            |organization| organization.target_arn(&self.parent_id),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::ListChildrenResponse> {
        let organization = call.managed_organization()?;
        organization.check_parent(&self.parent_id)?;
        let inside: Vec<&str> = if self.child_type == "ACCOUNT" {
            let members = organization.members.values();
            members
                .filter(|member| member.parent == self.parent_id)
                .map(|member| member.id.as_str())
                .collect()
        } else {
            let units = organization.units.values();
            units
                .filter(|unit| unit.parent == self.parent_id)
                .map(|unit| unit.id.as_str())
                .collect()
        };
        let page = page(
            inside.into_iter(),
            self.next_token.as_deref(),
            self.max_results,
            |id| (*id).to_owned(),
        )?;
        let child = |id: &str| api::Child {
            id: Some(id.to_owned()),
            r#type: Some(self.child_type.clone()),
        };
        let answer = api::ListChildrenResponse {
            children: Some(page.items.into_iter().map(child).collect()),
            next_token: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::ListParentsRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_in_organization(
            "organizations:ListParents",
            |organization| organization.target_arn(&self.child_id),
        )])
    }

    /// "In the current release, a child can have only a single parent" (API model).
    fn run(self, call: &Call<'_>) -> Answer<api::ListParentsResponse> {
        let organization = call.managed_organization()?;
        let parent = organization.parent(&self.child_id).ok_or_else(|| {
            Error::child_not_found_exception(
                "We can't find an organizational unit (OU) or AWS account with the ChildId that you specified.",
            )
        })?;
        let kind = if parent == organization.root {
            "ROOT"
        } else {
            "ORGANIZATIONAL_UNIT"
        };
        let answer = api::ListParentsResponse {
            parents: Some(vec![api::Parent {
                id: Some(parent.to_owned()),
                r#type: Some(kind.to_owned()),
            }]),
            next_token: None,
        };
        Ok((answer, Vec::new()))
    }
}
