use steprole_policy::{
    Because, Decision, Explanation, Layer, Policies, Policy, Request, Semantics, StatementTrace, decide,
    explain,
};

use crate::held_policy::HeldPolicy;

/// Every policy that applies to one request, by layer, each with its origin.
///
/// The same layers as [`Policies`], which it lends to the engine; owned, because whoever explains a decision needs
/// the documents' texts and names as well.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Layers {
    /// Identity-based policies: of the user and its groups, or of the role.
    pub identity: Vec<HeldPolicy>,
    /// The permissions boundary; `None` when none is set.
    pub boundary: Option<Vec<HeldPolicy>>,
    /// The session policies; `None` when none was passed.
    pub session: Option<Vec<HeldPolicy>>,
    /// The resource-based policy: for `sts:AssumeRole` the role's trust policy, for `kms:*` the key policy.
    pub resource: Option<HeldPolicy>,
    /// Service control policies of the caller's account, one list a level, root first. Empty: no organization.
    pub service_control: Vec<Vec<HeldPolicy>>,
    /// Resource control policies of the resource's account, in the same shape.
    pub resource_control: Vec<Vec<HeldPolicy>>,
    /// The policy of the VPC endpoint that the request came through.
    pub vpc_endpoint: Option<HeldPolicy>,
}

impl Layers {
    /// Lends the policies in the shape that the engine takes.
    pub fn lend<R>(&self, ask: impl FnOnce(&Policies<'_>) -> R) -> R {
        let identity = lent(&self.identity);
        let boundary = self.boundary.as_deref().map(lent);
        let session = self.session.as_deref().map(lent);
        let service_control = levels(&self.service_control);
        let resource_control = levels(&self.resource_control);
        ask(&Policies {
            identity: &identity,
            boundary: boundary.as_deref(),
            session: session.as_deref(),
            resource: self.resource.as_ref().map(HeldPolicy::policy),
            service_control: &service_control.iter().map(Vec::as_slice).collect::<Vec<_>>(),
            resource_control: &resource_control.iter().map(Vec::as_slice).collect::<Vec<_>>(),
            vpc_endpoint: self.vpc_endpoint.as_ref().map(HeldPolicy::policy),
        })
    }

    /// The one decision about a request under these policies.
    pub fn decide(&self, request: &Request<'_>, semantics: &Semantics) -> Decision {
        self.lend(|policies| decide(request, policies, semantics))
    }

    /// The decision with its reasons.
    pub fn explain(&self, request: &Request<'_>, semantics: &Semantics) -> Explanation {
        self.lend(|policies| explain(request, policies, semantics))
    }

    /// The policy that a decision names; nothing when no policy decided.
    pub fn deciding(&self, because: Because) -> Option<&HeldPolicy> {
        self.policy(because.layer, because.level, because.policy?)
    }

    /// The policy of a statement in an explanation.
    pub fn of_statement(&self, statement: &StatementTrace) -> Option<&HeldPolicy> {
        self.policy(statement.layer, statement.level, statement.policy)
    }

    /// Every policy of every layer.
    pub fn all(&self) -> impl Iterator<Item = &HeldPolicy> {
        self.service_control
            .iter()
            .chain(&self.resource_control)
            .chain(&self.boundary)
            .chain(&self.session)
            .flatten()
            .chain(&self.identity)
            .chain(&self.resource)
            .chain(&self.vpc_endpoint)
    }

    fn policy(&self, layer: Layer, level: Option<usize>, index: usize) -> Option<&HeldPolicy> {
        match layer {
            Layer::Identity => self.identity.get(index),
            Layer::Boundary => self.boundary.as_ref()?.get(index),
            Layer::Session => self.session.as_ref()?.get(index),
            Layer::Resource | Layer::Trust => self.resource.as_ref(),
            Layer::ServiceControl => self.service_control.get(level?)?.get(index),
            Layer::ResourceControl => self.resource_control.get(level?)?.get(index),
            Layer::VpcEndpoint => self.vpc_endpoint.as_ref(),
            Layer::Credential | Layer::NoPermissionNeeded | Layer::Root => None,
        }
    }
}

fn lent(policies: &[HeldPolicy]) -> Vec<&Policy> {
    policies.iter().map(HeldPolicy::policy).collect()
}

fn levels(levels: &[Vec<HeldPolicy>]) -> Vec<Vec<&Policy>> {
    levels.iter().map(|level| lent(level)).collect()
}
