//! The policy simulator: SimulateCustomPolicy, SimulatePrincipalPolicy, and which keys policies ask about.
//!
//! Nothing is added to the context of a simulated request: "whenever a context key is evaluated … the corresponding
//! value is supplied" (API model, ContextEntries), and what was not supplied is told in MissingContextValues. That this
//! holds for the simulated user's own name and ARN too is [inferred].

mod context;
mod entity;
mod exclusion;
mod resource;
mod result;
mod source;

use steprole_api::Error;
use steprole_api::iam;
use steprole_policy::PolicyKind;

use self::entity::Entity;
use self::exclusion::Exclusions;
use self::resource::Resources;
use self::result::Simulation;
use self::source::{Source, inputs};
use super::handlers;
use super::page::Cursor;
use crate::call::{Answer, Call, Handle};
use crate::need::Need;

handlers! {
    read iam::GetContextKeysForCustomPolicyRequest,
    read iam::GetContextKeysForPrincipalPolicyRequest,
    read iam::SimulateCustomPolicyRequest,
    read iam::SimulatePrincipalPolicyRequest,
}

/// `InvalidInput` with this text.
fn invalid(text: impl Into<String>) -> Error {
    Error::invalid_input(text)
}

/// "This operation does not support using wildcards in an action name", and each names its service (API model).
/// The text is [inferred] from the one about resources.
fn check_actions(actions: &[String]) -> Result<(), Error> {
    let is_action = |action: &str| {
        let name = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        action
            .split_once(':')
            .is_some_and(|(service, action)| name(service) && name(action))
    };
    match actions.iter().find(|action| !is_action(action)) {
        Some(action) => Err(invalid(format!(
            "ActionNames are not in a valid format: {action}."
        ))),
        None => Ok(()),
    }
}

/// The boundary of a simulation; "you can input only one" (API model). The text is [inferred].
fn boundary(documents: Option<&[String]>) -> Result<Option<Vec<Source>>, Error> {
    match documents {
        None | Some([]) => Ok(None),
        Some(documents @ [_]) => inputs(
            "PermissionsBoundaryPolicyInputList",
            documents,
            PolicyKind::Session,
        )
        .map(Some),
        Some(_) => Err(invalid("Only one permissions boundary policy can be simulated.")),
    }
}

/// The resource-based policy of a simulation, and the caller that its `Principal` is compared with.
fn resource_policy(document: Option<&str>, caller: Option<&Entity>) -> Result<Option<Source>, Error> {
    let Some(document) = document else {
        return Ok(None);
    };
    match caller {
        Some(caller) if caller.is_user() => Source::resource(document).map(Some),
        // [observed: ScottLogic/blog#308] "Simulation of resource-based policies isn't supported for IAM roles".
        Some(_) => Err(invalid(
            "Invalid caller - Caller must be an IAM user in this context.",
        )),
        // The rule is the API model's, the text [inferred].
        None => Err(invalid("CallerArn is required if you include a ResourcePolicy.")),
    }
}

fn caller(arn: Option<&str>, call: &Call<'_>) -> Result<Option<Entity>, Error> {
    arn.map(|arn| Entity::parse(arn, call.account.id())).transpose()
}

impl Handle for iam::SimulateCustomPolicyRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:SimulateCustomPolicy", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<Self::Output> {
        check_actions(&self.action_names)?;
        let caller = caller(self.caller_arn.as_deref(), call)?;
        let levels = self.ordered_organization_policy_input_list.as_deref();
        let resource_policy = resource_policy(self.resource_policy.as_deref(), caller.as_ref())?;
        let simulation = Simulation {
            identity: inputs("PolicyInputList", &self.policy_input_list, PolicyKind::Session)?,
            boundary: boundary(self.permissions_boundary_policy_input_list.as_deref())?,
            organizations: levels.map(source::levels).transpose()?,
            resources: Resources::new(
                self.resource_arns.as_deref(),
                self.resource_owner.as_deref(),
                self.resource_handling_option.as_deref(),
            )?,
            context: context::of(self.context_entries.as_deref().unwrap_or_default())?,
            account: call.account.id(),
            resource_policy,
            caller,
        };
        simulation.check_resource_policy()?;
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        Ok((simulation.page(&self.action_names, &cursor)?, Vec::new()))
    }
}

impl Handle for iam::SimulatePrincipalPolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let source = Entity::source(&self.policy_source_arn, call.account)?;
        Ok(vec![source.need("iam:SimulatePrincipalPolicy", call)])
    }

    fn run(self, call: &Call<'_>) -> Answer<Self::Output> {
        check_actions(&self.action_names)?;
        let source = Entity::source(&self.policy_source_arn, call.account)?;
        let exclusions = Exclusions::new(self.policy_exclusion_list.as_deref().unwrap_or_default())?;
        let mut identity = source.policies(call, &exclusions)?;
        let added = self.policy_input_list.as_deref().unwrap_or_default();
        identity.extend(inputs("PolicyInputList", added, PolicyKind::Session)?);
        // "The new permissions boundary policy is used for the simulation" (API model).
        let boundary = match boundary(self.permissions_boundary_policy_input_list.as_deref())? {
            Some(boundary) => Some(boundary),
            None => source.boundary(call, &exclusions)?,
        };
        // "As if Bob had David's policies" (API model): only the name of the caller is another one.
        let caller = caller(self.caller_arn.as_deref(), call)?.unwrap_or(source);
        let simulation = Simulation {
            identity,
            boundary,
            // No organization stands above this account.
            organizations: None,
            resources: Resources::new(
                self.resource_arns.as_deref(),
                self.resource_owner.as_deref(),
                self.resource_handling_option.as_deref(),
            )?,
            context: context::of(self.context_entries.as_deref().unwrap_or_default())?,
            account: call.account.id(),
            resource_policy: resource_policy(self.resource_policy.as_deref(), Some(&caller))?,
            caller: Some(caller),
        };
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        Ok((simulation.page(&self.action_names, &cursor)?, Vec::new()))
    }
}

impl Handle for iam::GetContextKeysForCustomPolicyRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:GetContextKeysForCustomPolicy", "*")])
    }

    fn run(self, _: &Call<'_>) -> Answer<Self::Output> {
        let sources = inputs("PolicyInputList", &self.policy_input_list, PolicyKind::Session)?;
        Ok((keys(&sources), Vec::new()))
    }
}

impl Handle for iam::GetContextKeysForPrincipalPolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let source = Entity::source(&self.policy_source_arn, call.account)?;
        Ok(vec![source.need("iam:GetContextKeysForPrincipalPolicy", call)])
    }

    fn run(self, call: &Call<'_>) -> Answer<Self::Output> {
        let source = Entity::source(&self.policy_source_arn, call.account)?;
        let mut sources = source.policies(call, &Exclusions::default())?;
        let added = self.policy_input_list.as_deref().unwrap_or_default();
        sources.extend(inputs("PolicyInputList", added, PolicyKind::Session)?);
        Ok((keys(&sources), Vec::new()))
    }
}

fn keys(sources: &[Source]) -> iam::GetContextKeysForPolicyResponse {
    iam::GetContextKeysForPolicyResponse {
        context_key_names: Some(source::context_keys(sources)),
    }
}
