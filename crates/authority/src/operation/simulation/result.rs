//! From a simulated request to AWS's account of it.

use std::collections::BTreeMap;
use std::ops::Range;

use steprole_api::Error;
use steprole_api::iam::{
    EvaluationResult, OrganizationsDecisionDetail, PermissionsBoundaryDecisionDetail, ResourceSpecificResult,
    SimulatePolicyResponse, Statement,
};
use steprole_policy::{
    Context, Effect, Explanation, Layer, Outcome, Policies, Policy, Principal, Request, Semantics,
    StatementTrace, explain,
};

use super::entity::Entity;
use super::invalid;
use super::resource::Resources;
use super::source::{Source, context_keys};
use crate::document::StoredDocument;
use crate::operation::page::{Cursor, Page};

/// How results call the kinds of policy (samples of API_SimulatePrincipalPolicy).
const IDENTITY: &str = "IAM Policy";
const BOUNDARY: &str = "Permissions Boundary Policy";
const RESOURCE: &str = "Resource Policy";

/// What a page may cost, in steps of the engine: some tenths of a second.
const PAGE_WORK: usize = 100_000_000;

/// What it may cost to see that a resource policy is about all resources, which no page can share.
const CHECK_WORK: usize = 10 * PAGE_WORK;

/// What a statement costs that matches with few steps.
const STATEMENT: usize = 500;

/// Everything that a simulation needs to know.
pub(super) struct Simulation<'a> {
    pub(super) identity: Vec<Source>,
    pub(super) boundary: Option<Vec<Source>>,
    pub(super) organizations: Option<Vec<Vec<Source>>>,
    pub(super) resource_policy: Option<Source>,
    pub(super) caller: Option<Entity>,
    pub(super) resources: Resources,
    pub(super) context: Context<'static>,
    /// The account that simulates, whose user a caller without a name is.
    pub(super) account: &'a str,
}

/// What was found for one action on one resource.
struct Finding {
    outcome: Outcome,
    matched: Vec<Statement>,
    /// The decision of each kind of policy, across accounts.
    details: Option<BTreeMap<String, String>>,
    boundary: Option<bool>,
    organizations: Option<bool>,
}

impl Simulation<'_> {
    /// One page of results, one for each action on each resource; a scenario takes its resources together.
    pub(super) fn page(&self, actions: &[String], cursor: &Cursor) -> Result<SimulatePolicyResponse, Error> {
        let resources = self.resources.all.as_slice();
        let per_action = if self.resources.together {
            1
        } else {
            resources.len()
        };
        let first = if cursor.after.is_empty() {
            0
        } else {
            let last: usize = cursor.after.parse().map_err(|_| invalid("Invalid Marker."))?;
            last.saturating_add(1)
        };
        let total = actions.len().saturating_mul(per_action);
        let Page {
            items,
            is_truncated,
            marker,
        } = cursor
            .at_most(self.affordable(first..total, per_action))
            .page(first..total, ToString::to_string);
        let missing = self.missing();
        let results = items.into_iter().filter_map(|index| {
            let action = actions.get(index.checked_div(per_action)?)?;
            Some(if self.resources.together {
                self.together(action, &missing)
            } else {
                self.one(action, resources.get(index.checked_rem(per_action)?)?, &missing)
            })
        });
        Ok(SimulatePolicyResponse {
            evaluation_results: Some(results.collect()),
            is_truncated,
            marker,
        })
    }

    /// How many of these results one request may cost: everybody else waits for the account meanwhile.
    fn affordable(&self, results: Range<usize>, per_action: usize) -> usize {
        let lists = self.organizations.iter().flatten().chain(&self.boundary);
        let sources = lists.flatten().chain(&self.identity).chain(&self.resource_policy);
        let (mut statements, mut wild) = (0usize, 0usize);
        for source in sources {
            let (more, longer) = source.weight();
            statements = statements.saturating_add(more);
            wild = wild.saturating_add(longer);
        }
        let weigh = |resource: &String| wild.saturating_mul(resource.len());
        let whole = self
            .resources
            .all
            .iter()
            .map(weigh)
            .fold(0, usize::saturating_add);
        let mut spent = 0usize;
        results
            .take_while(|index| {
                let resource = index
                    .checked_rem(per_action)
                    .and_then(|place| self.resources.all.get(place));
                let resources = if self.resources.together {
                    whole
                } else {
                    resource.map_or(0, weigh)
                };
                let statements = statements.saturating_mul(STATEMENT);
                spent = spent.saturating_add(statements).saturating_add(resources);
                spent <= PAGE_WORK
            })
            .count()
    }

    /// "It must be applicable to all of the resources included in the simulation" (API_SimulateCustomPolicy): some
    /// statement of it is about each. The text is [inferred].
    pub(super) fn check_resource_policy(&self) -> Result<(), Error> {
        let Some(policy) = &self.resource_policy else {
            return Ok(());
        };
        let (statements, wild) = policy.weight();
        let cost = |resource: &String| {
            let matching = wild.saturating_mul(resource.len());
            statements.saturating_mul(STATEMENT).saturating_add(matching)
        };
        let work = self.resources.all.iter().map(cost);
        if work.fold(0, usize::saturating_add) > CHECK_WORK {
            return Err(Error::policy_evaluation(
                "ResourcePolicy: there are too many wildcards to compare with so many resources.",
            ));
        }
        // Which action it is makes no difference to what a statement says about the resource, nor do other policies.
        let about = |resource: &str| {
            let explanation = explain(
                &Request {
                    principal: self.principal(),
                    action: "iam:GetUser",
                    resource,
                    resource_account: self.owner(resource),
                    context: &self.context,
                },
                &Policies {
                    resource: Some(policy.policy()),
                    ..Policies::default()
                },
                &Semantics::default(),
            );
            resource == "*"
                || explanation
                    .statements
                    .iter()
                    .any(|trace| trace.layer == Layer::Resource && trace.resource.matched)
        };
        match self.resources.all.iter().find(|resource| !about(resource)) {
            Some(resource) => Err(invalid(format!(
                "The resource policy does not apply to the resource {resource}."
            ))),
            None => Ok(()),
        }
    }

    fn one(&self, action: &str, resource: &str, missing: &[String]) -> EvaluationResult {
        let finding = self.evaluate(action, resource);
        let is_named = resource != "*";
        // What an organization refuses has no results by resource [observed: aws-containers/amazon-ecs-exec-checker#70].
        let specific = is_named && finding.organizations != Some(false);
        EvaluationResult {
            eval_action_name: action.to_owned(),
            eval_resource_name: Some(resource.to_owned()),
            eval_decision: word(finding.outcome).to_owned(),
            // The samples show what matched of a request that nothing allows by resource only.
            matched_statements: Some(match finding.outcome {
                Outcome::ImplicitDeny => Vec::new(),
                Outcome::Allow | Outcome::ExplicitDeny => finding.matched.clone(),
            }),
            missing_context_values: Some(if specific { Vec::new() } else { missing.to_vec() }),
            organizations_decision_detail: organizations(finding.organizations),
            permissions_boundary_decision_detail: boundary(finding.boundary),
            // "For same-account simulations where a resource ARN is specified, the EvalDecisionDetails parameter is
            // returned, but the response is empty" (API_SimulateCustomPolicy).
            eval_decision_details: specific.then(|| finding.details.clone().unwrap_or_default()),
            resource_specific_results: specific.then(|| vec![finding.by_resource(resource, missing)]),
        }
    }

    /// A scenario of EC2: the request goes through when it does on each of its resources [inferred].
    fn together(&self, action: &str, missing: &[String]) -> EvaluationResult {
        let resources = self.resources.all.iter();
        let findings: Vec<_> = resources
            .map(|resource| (resource, self.evaluate(action, resource)))
            .collect();
        let any = |outcome| findings.iter().any(|(_, finding)| finding.outcome == outcome);
        let outcome = if any(Outcome::ExplicitDeny) {
            Outcome::ExplicitDeny
        } else if any(Outcome::ImplicitDeny) {
            Outcome::ImplicitDeny
        } else {
            Outcome::Allow
        };
        let mut matched: Vec<Statement> = Vec::new();
        let deciding = findings.iter().filter(|(_, finding)| finding.outcome == outcome);
        for statement in deciding.flat_map(|(_, finding)| &finding.matched) {
            if outcome != Outcome::ImplicitDeny && !matched.contains(statement) {
                matched.push(statement.clone());
            }
        }
        let all = |fact: fn(&Finding) -> Option<bool>| {
            findings
                .iter()
                .filter_map(|(_, finding)| fact(finding))
                .reduce(|all, one| all && one)
        };
        EvaluationResult {
            eval_action_name: action.to_owned(),
            eval_resource_name: Some("*".to_owned()),
            eval_decision: word(outcome).to_owned(),
            matched_statements: Some(matched),
            missing_context_values: Some(Vec::new()),
            organizations_decision_detail: organizations(all(|finding| finding.organizations)),
            permissions_boundary_decision_detail: boundary(all(|finding| finding.boundary)),
            eval_decision_details: Some(BTreeMap::new()),
            resource_specific_results: Some(
                findings
                    .into_iter()
                    .map(|(resource, finding)| finding.by_resource(resource, missing))
                    .collect(),
            ),
        }
    }

    fn evaluate(&self, action: &str, resource: &str) -> Finding {
        let explanation = self.explain(action, resource);
        let of = |layer| {
            explanation
                .statements
                .iter()
                .filter(move |trace| trace.layer == layer)
        };
        let resource_policy = self.resource_policy(action, resource);
        let organizations = self.organizations.as_ref().map(|levels| {
            let denied = of(Layer::ServiceControl).any(|trace| applies(trace, Effect::Deny));
            let allows = |level| {
                of(Layer::ServiceControl)
                    .any(|trace| trace.level == Some(level) && applies(trace, Effect::Allow))
            };
            !denied && (0..levels.len()).all(allows)
        });
        let of_resource = || of(Layer::Resource).chain(of(Layer::Trust));
        let mut matched = Vec::new();
        let mut add = |sources: &[Source], kind, traces: Vec<&StatementTrace>| {
            matched.extend(
                traces
                    .into_iter()
                    .filter_map(|trace| sources.get(trace.policy)?.matched(trace.statement, kind)),
            );
        };
        if organizations != Some(false) {
            if let Some(policy) = resource_policy {
                add(std::slice::from_ref(policy), RESOURCE, determining(of_resource()));
            }
            add(&self.identity, IDENTITY, determining(of(Layer::Identity)));
            // A boundary grants nothing, so only its refusals decide anything.
            let refusals = of(Layer::Boundary).filter(|trace| trace.effect == Effect::Deny);
            add(
                self.boundary.as_deref().unwrap_or_default(),
                BOUNDARY,
                determining(refusals),
            );
        }
        let boundary = self
            .boundary
            .as_ref()
            .map(|_| outcome(of(Layer::Boundary)) == Outcome::Allow);
        let details =
            (resource_policy.is_some() && self.owner(resource) != self.caller_account()).then(|| {
                let mut details = BTreeMap::from([
                    (IDENTITY.to_owned(), word(outcome(of(Layer::Identity))).to_owned()),
                    (RESOURCE.to_owned(), word(outcome(of_resource())).to_owned()),
                ]);
                if self.boundary.is_some() {
                    let decision = word(outcome(of(Layer::Boundary)));
                    details.insert(BOUNDARY.to_owned(), decision.to_owned());
                }
                details
            });
        Finding {
            outcome: explanation.decision.outcome,
            matched,
            details,
            boundary,
            organizations,
        }
    }

    /// Asks the engine.
    fn explain(&self, action: &str, resource: &str) -> Explanation {
        let identity = policies(&self.identity);
        let boundary = self.boundary.as_deref().map(policies);
        let levels: Vec<Vec<&Policy>> = self
            .organizations
            .iter()
            .flatten()
            .map(|level| policies(level))
            .collect();
        let service_control: Vec<&[&Policy]> = levels.iter().map(Vec::as_slice).collect();
        // Trust and key policies must allow even inside the account. Where the request brings none, one that leaves it to
        // the caller's own policies stands in.
        let resource_policy = self.resource_policy(action, resource);
        let stand_in = StoredDocument::trusts_account(self.caller_account());
        explain(
            &Request {
                principal: self.principal(),
                action,
                resource,
                // Without a resource-based policy only the caller's own side is simulated, whoever owns the resource.
                resource_account: resource_policy.map_or("", |_| self.owner(resource)),
                context: &self.context,
            },
            &Policies {
                identity: &identity,
                boundary: boundary.as_deref(),
                resource: Some(resource_policy.map_or(stand_in.policy(), Source::policy)),
                service_control: &service_control,
                ..Policies::default()
            },
            &Semantics::default(),
        )
    }

    /// The request's resource-based policy, where it is heard: the simulator reads one for `sts:Assume*`, and decides
    /// without it [observed: aws/aws-cli#10314]. The other actions that a trust policy decides are [inferred].
    fn resource_policy(&self, action: &str, resource: &str) -> Option<&Source> {
        let action = action.to_ascii_lowercase();
        let is_on_role = resource.contains(":role/")
            && ["sts:setcontext", "sts:setsourceidentity", "sts:tagsession"].contains(&action.as_str());
        self.resource_policy
            .as_ref()
            .filter(|_| !action.starts_with("sts:assume") && !is_on_role)
    }

    fn principal(&self) -> Principal<'_> {
        match &self.caller {
            Some(caller) => caller.principal(),
            None => Principal::user("", self.account),
        }
    }

    fn caller_account(&self) -> &str {
        self.caller.as_ref().map_or(self.account, Entity::account)
    }

    fn owner<'r>(&'r self, resource: &'r str) -> &'r str {
        self.resources
            .owner_of(resource)
            .unwrap_or_else(|| self.caller_account())
    }

    /// The keys that the policies ask about and nobody supplied: of all statements, whatever their actions
    /// [observed: boto/boto3#3111], but not of service control policies [observed: aws/aws-cli#10525].
    fn missing(&self) -> Vec<String> {
        let sources = self.identity.iter();
        let sources = sources
            .chain(self.boundary.iter().flatten())
            .chain(&self.resource_policy);
        let mut keys = context_keys(sources);
        keys.retain(|key| self.context.value(key).is_none());
        keys
    }
}

impl Finding {
    fn by_resource(self, resource: &str, missing: &[String]) -> ResourceSpecificResult {
        ResourceSpecificResult {
            eval_resource_name: resource.to_owned(),
            eval_resource_decision: word(self.outcome).to_owned(),
            matched_statements: Some(self.matched),
            missing_context_values: Some(missing.to_vec()),
            eval_decision_details: self.details,
            permissions_boundary_decision_detail: boundary(self.boundary),
        }
    }
}

fn policies(sources: &[Source]) -> Vec<&Policy> {
    sources.iter().map(Source::policy).collect()
}

fn applies(trace: &StatementTrace, effect: Effect) -> bool {
    trace.applies && trace.effect == effect
}

/// What one kind of policy says by itself, as EvalDecisionDetails tells it.
fn outcome<'t>(traces: impl Iterator<Item = &'t StatementTrace>) -> Outcome {
    match determining(traces).first() {
        None => Outcome::ImplicitDeny,
        Some(trace) if trace.effect == Effect::Deny => Outcome::ExplicitDeny,
        Some(_) => Outcome::Allow,
    }
}

/// The statements that determine what one kind of policy says: "even if multiple statements allow the operation …, if
/// only one statement denies that operation, … the deny statement is the only entry" (API_EvaluationResult). Each kind
/// of policy counts by itself [observed: ScottLogic/blog#308].
fn determining<'t>(traces: impl Iterator<Item = &'t StatementTrace>) -> Vec<&'t StatementTrace> {
    let (denies, allows): (Vec<_>, Vec<_>) = traces
        .filter(|trace| trace.applies)
        .partition(|trace| trace.effect == Effect::Deny);
    if denies.is_empty() { allows } else { denies }
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Allow => "allowed",
        Outcome::ExplicitDeny => "explicitDeny",
        Outcome::ImplicitDeny => "implicitDeny",
    }
}

fn organizations(allowed: Option<bool>) -> Option<OrganizationsDecisionDetail> {
    allowed.map(|allowed| OrganizationsDecisionDetail {
        allowed_by_organizations: Some(allowed),
    })
}

fn boundary(allowed: Option<bool>) -> Option<PermissionsBoundaryDecisionDetail> {
    allowed.map(|allowed| PermissionsBoundaryDecisionDetail {
        allowed_by_permissions_boundary: Some(allowed),
    })
}
