/// The answer to one request, with the place that decided it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Decision {
    /// Allowed or not, and how.
    pub outcome: Outcome,
    /// What decided.
    pub because: Because,
}

impl Decision {
    /// Whether the request goes through.
    pub fn is_allowed(self) -> bool {
        self.outcome == Outcome::Allow
    }
}

/// The three answers.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Outcome {
    /// Allowed.
    Allow,
    /// Refused by a matching `Deny` statement.
    ExplicitDeny,
    /// Refused because nothing, or not every layer that must, allows it.
    ImplicitDeny,
}

/// The layer, policy and statement that decided.
///
/// For an allow it is the statement that granted, for an explicit deny the one that denied. For an implicit deny
/// only the layer (and for organizations the level) is known: nothing in it allowed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Because {
    /// The layer that decided.
    pub layer: Layer,
    /// For SCPs and RCPs the level, from the root down.
    pub level: Option<usize>,
    /// Index of the policy in that layer's slice (in that level, for SCPs and RCPs).
    pub policy: Option<usize>,
    /// Index of the statement in its document.
    pub statement: Option<usize>,
}

/// The kinds of policy that take part, in the order AWS's page lists them.
///
/// [doc: reference_policies_evaluation-logic_policy-eval-denyallow]
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Layer {
    /// No policy takes part: `sts:GetCallerIdentity` and `sts:GetSessionToken` cannot be controlled.
    NoPermissionNeeded,
    /// No policy takes part: `sts:GetSessionToken` and `sts:GetFederationToken` take the credentials of a user or of the
    /// root user, and the caller is a session.
    Credential,
    /// Resource control policies.
    ResourceControl,
    /// Service control policies.
    ServiceControl,
    /// The VPC endpoint's policy.
    VpcEndpoint,
    /// The resource-based policy; also a KMS key policy.
    Resource,
    /// The trust policy of the role to be assumed.
    Trust,
    /// Identity-based policies.
    Identity,
    /// The permissions boundary.
    Boundary,
    /// Session policies.
    Session,
    /// The root user's own full access.
    Root,
}
