use crate::policy::Policy;

/// Every policy that applies to one request, by layer.
///
/// The caller of the engine decides what applies. Leave SCPs out for principals of the management account, RCPs
/// for its resources and for services that RCPs do not cover
/// [doc: orgs_manage_policies_scps, orgs_manage_policies_rcps].
#[derive(Clone, Copy, Debug, Default)]
pub struct Policies<'a> {
    /// Identity-based policies: of the user and its groups, or of the role.
    pub identity: &'a [&'a Policy],
    /// The permissions boundary; `None` when none is set.
    pub boundary: Option<&'a [&'a Policy]>,
    /// The session policies passed when the session was made; `None` when none was passed.
    pub session: Option<&'a [&'a Policy]>,
    /// The resource-based policy: for `sts:AssumeRole` the role's trust policy, for `kms:*` the key policy.
    ///
    /// Those two must allow even inside the account. Whoever asks about identity policies alone, as AWS's simulator
    /// does, passes one that trusts the account.
    pub resource: Option<&'a Policy>,
    /// Service control policies of the caller's account, one slice a level, root first. Empty: no organization.
    pub service_control: &'a [&'a [&'a Policy]],
    /// Resource control policies of the resource's account, one slice a level, root first.
    pub resource_control: &'a [&'a [&'a Policy]],
    /// The policy of the VPC endpoint that the request came through.
    pub vpc_endpoint: Option<&'a Policy>,
}
