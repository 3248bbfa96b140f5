//! Where control policies hang: attaching, detaching, and turning a type on and off.

use std::collections::BTreeSet;

use steprole_api::Error;
use steprole_api::organizations as api;

use super::control_policy::{control, need_on_policy, summary};
use super::handlers;
use super::organization::{page, root_view};
use crate::call::{Answer, Call, Handle};
use crate::entity::{Control, Organization};
use crate::need::Need;

handlers! {
    write api::AttachPolicyRequest,
    write api::DetachPolicyRequest,
    write api::DisablePolicyTypeRequest,
    write api::EnablePolicyTypeRequest,
    read api::ListPoliciesForTargetRequest,
    read api::ListTargetsForPolicyRequest,
}

/// Policies of one type on one root, unit or account: of RCPs by `orgs_reference_limits`, of SCPs twice as many
/// [observed: third-party post, since 2026-05-15].
const fn most_attached(control: Control) -> usize {
    match control {
        Control::Resource => 5,
        Control::Service => 10,
    }
}

impl Organization {
    /// Policies are a feature of organizations with all features.
    pub(super) fn check_available(&self, _: Control) -> Result<(), Error> {
        if self.all_features {
            return Ok(());
        }
        Err(Error::policy_type_not_available_for_organization_exception(
            "You can't use the specified policy type with the feature set currently enabled for this organization.",
        ))
    }

    /// The text is AWS's (observed: hashicorp/terraform-provider-aws).
    fn check_enabled(&self, control: Control) -> Result<(), Error> {
        if self.enabled.contains(&control) {
            return Ok(());
        }
        Err(Error::policy_type_not_enabled_exception(
            "This operation can be performed only for enabled policy types.",
        ))
    }

    fn check_target(&self, id: &str) -> Result<(), Error> {
        if self.is_target(id) {
            return Ok(());
        }
        Err(Error::target_not_found_exception(
            "We can't find a root, OU, account, or policy with the TargetId that you specified.",
        ))
    }

    fn check_root(&self, id: &str) -> Result<(), Error> {
        if id == self.root {
            return Ok(());
        }
        Err(Error::root_not_found_exception(
            "We can't find a root with the RootId that you specified.",
        ))
    }

    /// Everything that a policy can be attached to.
    fn targets(&self) -> Vec<String> {
        let units = self.units.keys();
        std::iter::once(&self.root)
            .chain(units)
            .chain(self.members.keys())
            .cloned()
            .collect()
    }

    fn target_view(&self, id: &str) -> api::PolicyTargetSummary {
        let (name, kind) = if let Some(unit) = self.units.get(id) {
            (unit.name.clone(), "ORGANIZATIONAL_UNIT")
        } else if let Some(member) = self.members.get(id) {
            (member.name.clone(), "ACCOUNT")
        } else {
            ("Root".to_owned(), "ROOT")
        };
        api::PolicyTargetSummary {
            target_id: Some(id.to_owned()),
            arn: Some(self.target_arn(id)),
            name: Some(name),
            r#type: Some(kind.to_owned()),
        }
    }
}

/// Attaching and detaching need permission on the policy and on the target.
fn needs(call: &Call<'_>, action: &'static str, policy: &str, target: &str) -> Vec<Need> {
    let on_policy = need_on_policy(call, action, policy);
    let on_target = call.need_in_organization(action, |organization| organization.target_arn(target));
    vec![on_policy, on_target]
}

impl Handle for api::AttachPolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(needs(
            call,
            "organizations:AttachPolicy",
            &self.policy_id,
            &self.target_id,
        ))
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut organization = Organization::clone(call.managed_organization()?);
        let control = organization.policy(&self.policy_id)?.control;
        organization.check_target(&self.target_id)?;
        organization.check_enabled(control)?;
        let count = organization.attached_to(&self.target_id, control).count();
        let attached = organization.attached.entry(self.target_id.clone()).or_default();
        if attached.contains(&self.policy_id) {
            return Err(Error::duplicate_policy_attachment_exception(
                "The selected policy is already attached to the specified target.",
            ));
        }
        if count >= most_attached(control) {
            // AWS's text (observed: hashicorp/terraform-provider-aws#41493)
            return Err(Error::constraint_violation_exception(
                "You have attached the maximum number of policies to the specified target.",
            )
            .because("MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"));
        }
        attached.insert(self.policy_id);
        call.put_organization(organization);
        Ok(((), Vec::new()))
    }
}

impl Handle for api::DetachPolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(needs(
            call,
            "organizations:DetachPolicy",
            &self.policy_id,
            &self.target_id,
        ))
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut organization = Organization::clone(call.managed_organization()?);
        let control = organization.policy(&self.policy_id)?.control;
        organization.check_target(&self.target_id)?;
        organization.check_enabled(control)?;
        if self.policy_id == Control::Resource.full_access() {
            // "You can't detach this policy" (`orgs_manage_policies_rcps`)
            return Err(Error::invalid_input_exception(
                "You can't detach this Amazon Web Services Managed Policy.",
            )
            .because("NON_DETACHABLE_POLICY"));
        }
        let count = organization.attached_to(&self.target_id, control).count();
        let attached = organization.attached.entry(self.target_id.clone()).or_default();
        if !attached.contains(&self.policy_id) {
            return Err(Error::policy_not_attached_exception(
                "The policy isn't attached to the specified target in the specified root.",
            ));
        }
        if count == 1 {
            // AWS's text (observed: hashicorp/terraform-provider-aws#26797)
            return Err(Error::constraint_violation_exception(
                "You cannot remove the last policy attached to the specified target. You must have at least one \
                 attached at all times.",
            )
            .because("MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"));
        }
        attached.remove(&self.policy_id);
        call.put_organization(organization);
        Ok(((), Vec::new()))
    }
}

impl Handle for api::EnablePolicyTypeRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = call.need_in_organization("organizations:EnablePolicyType", Organization::root_arn);
        Ok(vec![
            need.with("organizations:PolicyType", self.policy_type.as_str()),
        ])
    }

    /// "When you enable SCPs …, FullAWSAccess is attached to the root, every OU and every account"
    /// (`orgs_manage_policies_enable-disable`).
    fn run(self, call: &Call<'_>) -> Answer<api::EnablePolicyTypeResponse> {
        let control = control(&self.policy_type)?;
        let mut organization = Organization::clone(call.managed_organization()?);
        organization.check_root(&self.root_id)?;
        organization.check_available(control)?;
        if !organization.enabled.insert(control) {
            return Err(Error::policy_type_already_enabled_exception(
                "The specified policy type is already enabled in the specified root.",
            ));
        }
        for target in organization.targets() {
            organization.attach_full_access(&target, [control]);
        }
        let answer = api::EnablePolicyTypeResponse {
            root: Some(root_view(&organization)),
        };
        call.put_organization(organization);
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::DisablePolicyTypeRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = call.need_in_organization("organizations:DisablePolicyType", Organization::root_arn);
        Ok(vec![
            need.with("organizations:PolicyType", self.policy_type.as_str()),
        ])
    }

    /// "All policies of that type are automatically detached from all entities" (`orgs_manage_policies_enable-disable`).
    fn run(self, call: &Call<'_>) -> Answer<api::DisablePolicyTypeResponse> {
        let control = control(&self.policy_type)?;
        let mut organization = Organization::clone(call.managed_organization()?);
        organization.check_root(&self.root_id)?;
        organization.check_enabled(control)?;
        organization.enabled.remove(&control);
        let others: BTreeSet<String> = organization
            .policies
            .values()
            .filter(|policy| policy.control != control)
            .map(|policy| policy.id.clone())
            .collect();
        for attached in organization.attached.values_mut() {
            attached.retain(|id| others.contains(id));
        }
        let answer = api::DisablePolicyTypeResponse {
            root: Some(root_view(&organization)),
        };
        call.put_organization(organization);
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::ListPoliciesForTargetRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = call.need_in_organization("organizations:ListPoliciesForTarget", |organization| {
            organization.target_arn(&self.target_id)
        });
        Ok(vec![need.with("organizations:PolicyType", self.filter.as_str())])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::ListPoliciesForTargetResponse> {
        let control = control(&self.filter)?;
        let organization = call.managed_organization()?;
        organization.check_target(&self.target_id)?;
        let page = page(
            organization.attached_to(&self.target_id, control),
            self.next_token.as_deref(),
            self.max_results,
            |policy| policy.id.clone(),
        )?;
        let items = page.items.into_iter();
        let answer = api::ListPoliciesForTargetResponse {
            policies: Some(items.map(|policy| summary(organization, policy)).collect()),
            next_token: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::ListTargetsForPolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![need_on_policy(
            call,
            "organizations:ListTargetsForPolicy",
            &self.policy_id,
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::ListTargetsForPolicyResponse> {
        let organization = call.managed_organization()?;
        let id = &organization.policy(&self.policy_id)?.id;
        let targets = organization
            .attached
            .iter()
            .filter(|(_, policies)| policies.contains(id))
            .map(|(target, _)| target);
        let page = page(targets, self.next_token.as_deref(), self.max_results, |target| {
            (*target).clone()
        })?;
        let items = page.items.into_iter();
        let answer = api::ListTargetsForPolicyResponse {
            targets: Some(items.map(|id| organization.target_view(id)).collect()),
            next_token: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
