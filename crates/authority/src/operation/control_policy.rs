//! Service control policies and resource control policies: making, changing, reading.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::organizations as api;

use super::handlers;
use super::organization::page;
use super::organization_tag as tag;
use crate::call::{Answer, Call, Handle};
use crate::document::StoredDocument;
use crate::entity::{Control, ControlPolicy, Organization};
use crate::error;
use crate::identifier::organization_id;
use crate::need::Need;

handlers! {
    write api::CreatePolicyRequest,
    write api::DeletePolicyRequest,
    read api::DescribePolicyRequest,
    read api::ListPoliciesRequest,
    write api::UpdatePolicyRequest,
}

/// The type that a request names. AWS's others govern no request, and this server does not keep them.
pub(super) fn control(name: &str) -> Result<Control, Error> {
    Control::named(name)
        .ok_or_else(|| error::not_available("Organizations", &format!("policies of type {name}")))
}

/// A need on a policy, with `organizations:PolicyType` (Service Authorization Reference).
pub(super) fn need_on_policy(call: &Call<'_>, action: &'static str, id: &str) -> Need {
    let organization = call.organization();
    let policy = organization.and_then(|organization| organization.policies.get(id));
    let need = call.need_in_organization(action, |organization| match policy {
        Some(policy) => organization.policy_arn(policy),
        // Of which type a policy is that does not exist, nobody knows.
        None => format!(
            "arn:aws:organizations::{}:policy/{}/*/{id}",
            organization.management, organization.id
        ),
    });
    match policy {
        Some(policy) => need.with("organizations:PolicyType", policy.control.name()),
        None => need,
    }
}

pub(super) fn summary(organization: &Organization, policy: &ControlPolicy) -> api::PolicySummary {
    api::PolicySummary {
        id: Some(policy.id.clone()),
        arn: Some(organization.policy_arn(policy)),
        name: Some(policy.name.clone()),
        description: Some(policy.description.clone()),
        r#type: Some(policy.control.name().to_owned()),
        aws_managed: Some(policy.is_aws_managed()),
    }
}

fn view(organization: &Organization, policy: &ControlPolicy) -> api::Policy {
    api::Policy {
        policy_summary: Some(summary(organization, policy)),
        content: Some(policy.document.text().to_owned()),
    }
}

impl Organization {
    pub(super) fn policy(&self, id: &str) -> Result<&Arc<ControlPolicy>, Error> {
        self.policies.get(id).ok_or_else(|| {
            Error::policy_not_found_exception("We can't find a policy with the PolicyId that you specified.")
        })
    }

    /// A policy that can be changed; AWS's own cannot.
    pub(super) fn own_policy(&self, id: &str) -> Result<&Arc<ControlPolicy>, Error> {
        let policy = self.policy(id)?;
        if policy.is_aws_managed() {
            return Err(Error::invalid_input_exception(
                "You specified a policy that is managed by Amazon Web Services and can't be modified.",
            )
            .because("IMMUTABLE_POLICY"));
        }
        Ok(policy)
    }

    fn check_policy_name(&self, name: &str, but: Option<&str>) -> Result<(), Error> {
        let is_taken = self
            .policies
            .values()
            .any(|policy| policy.name == name && Some(policy.id.as_str()) != but);
        if is_taken {
            return Err(Error::duplicate_policy_exception(
                "A policy with the same name already exists.",
            ));
        }
        Ok(())
    }
}

impl Handle for api::CreatePolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = call.need_in_organization("organizations:CreatePolicy", |organization| {
            format!(
                "arn:aws:organizations::{}:policy/{}/{}/*",
                organization.management,
                organization.id,
                self.r#type.to_ascii_lowercase()
            )
        });
        let need = need.with("organizations:PolicyType", self.r#type.as_str());
        Ok(tag::creation_needs(need, self.tags.as_deref()))
    }

    fn run(self, call: &Call<'_>) -> Answer<api::CreatePolicyResponse> {
        let control = control(&self.r#type)?;
        let mut organization = Organization::clone(call.managed_organization()?);
        organization.check_available(control)?;
        organization.check_policy_name(&self.name, None)?;
        let tags = tag::merged(None, self.tags.as_deref().unwrap_or_default())?;
        let policy = ControlPolicy {
            id: organization_id("p-", 8, call.chance()),
            name: self.name,
            description: self.description,
            control,
            document: Arc::new(StoredDocument::control(&self.content, control)?),
        };
        let answer = api::CreatePolicyResponse {
            policy: Some(view(&organization, &policy)),
        };
        organization.put_tags(&policy.id, tags);
        organization.policies.insert(policy.id.clone(), Arc::new(policy));
        call.put_organization(organization);
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::UpdatePolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![need_on_policy(
            call,
            "organizations:UpdatePolicy",
            &self.policy_id,
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::UpdatePolicyResponse> {
        let mut organization = Organization::clone(call.managed_organization()?);
        let mut policy = ControlPolicy::clone(organization.own_policy(&self.policy_id)?);
        if let Some(name) = self.name {
            organization.check_policy_name(&name, Some(&policy.id))?;
            policy.name = name;
        }
        if let Some(description) = self.description {
            policy.description = description;
        }
        if let Some(content) = self.content {
            policy.document = Arc::new(StoredDocument::control(&content, policy.control)?);
        }
        let answer = api::UpdatePolicyResponse {
            policy: Some(view(&organization, &policy)),
        };
        organization.policies.insert(policy.id.clone(), Arc::new(policy));
        call.put_organization(organization);
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::DescribePolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![need_on_policy(
            call,
            "organizations:DescribePolicy",
            &self.policy_id,
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::DescribePolicyResponse> {
        let organization = call.managed_organization()?;
        let answer = api::DescribePolicyResponse {
            policy: Some(view(organization, organization.policy(&self.policy_id)?)),
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::DeletePolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![need_on_policy(
            call,
            "organizations:DeletePolicy",
            &self.policy_id,
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut organization = Organization::clone(call.managed_organization()?);
        let id = organization.own_policy(&self.policy_id)?.id.clone();
        if organization.is_attached(&id) {
            return Err(Error::policy_in_use_exception(
                "The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts \
                 before performing this operation.",
            ));
        }
        organization.policies.remove(&id);
        organization.tags.remove(&id);
        call.put_organization(organization);
        Ok(((), Vec::new()))
    }
}

impl Handle for api::ListPoliciesRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![
            Need::on("organizations:ListPolicies", "*")
                .with("organizations:PolicyType", self.filter.as_str()),
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::ListPoliciesResponse> {
        let control = control(&self.filter)?;
        let organization = call.managed_organization()?;
        let policies = organization.policies.values();
        let page = page(
            policies.filter(|policy| policy.control == control),
            self.next_token.as_deref(),
            self.max_results,
            |policy| policy.id.clone(),
        )?;
        let items = page.items.into_iter();
        let answer = api::ListPoliciesResponse {
            policies: Some(items.map(|policy| summary(organization, policy)).collect()),
            next_token: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
