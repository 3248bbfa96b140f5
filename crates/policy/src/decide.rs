use std::ops::ControlFlow;

use crate::ask::Ask;
use crate::decision::{Because, Decision, Layer, Outcome};
use crate::document::Effect;
use crate::policies::Policies;
use crate::policy::Policy;
use crate::principal::Reach;
use crate::request::{PrincipalKind, Request};
use crate::semantics::{RoleArnGrant, Semantics, SessionArnGrant, TrustNamesUser};
use crate::statement::Stance;

/// Decides one request: the only place in the house where a request is allowed or refused.
///
/// The order is AWS's: an explicit deny anywhere, then the resource's organization, the caller's organization, the
/// VPC endpoint, the resource-based policy, and the caller's own policies
/// [doc: reference_policies_evaluation-logic_policy-eval-denyallow].
pub fn decide(request: &Request<'_>, policies: &Policies<'_>, semantics: &Semantics) -> Decision {
    Ask::with(request, semantics, |ask| Procedure::new(ask, policies).decide())
}

/// What the caller's own side must still allow once a resource-based policy has granted, least first.
///
/// [doc: reference_policies_evaluation-logic, "Evaluating identity-based policies with resource-based policies"]
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Needs {
    Nothing,
    Session,
    BoundaryAndSession,
    Everything,
}

/// Where a policy stands among those that apply.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) layer: Layer,
    pub(crate) level: Option<usize>,
    pub(crate) policy: usize,
}

impl Place {
    fn because(self, statement: usize) -> Because {
        Because {
            layer: self.layer,
            level: self.level,
            policy: Some(self.policy),
            statement: Some(statement),
        }
    }
}

pub(crate) struct Procedure<'p> {
    ask: &'p Ask<'p>,
    policies: &'p Policies<'p>,
    /// What the resource-based policy is called here: the trust policy of a role, or simply that.
    resource_layer: Layer,
}

impl<'p> Procedure<'p> {
    pub(crate) fn new(ask: &'p Ask<'p>, policies: &'p Policies<'p>) -> Self {
        let resource_layer = if is_about_trust(ask) {
            Layer::Trust
        } else {
            Layer::Resource
        };
        Self {
            ask,
            policies,
            resource_layer,
        }
    }

    pub(crate) fn decide(&self) -> Decision {
        if self.needs_no_permission() {
            return if self.is_for_users_only() {
                implicit(nothing_in(Layer::Credential))
            } else {
                allow(nothing_in(Layer::NoPermissionNeeded))
            };
        }
        if let Some(because) = self.explicit_deny() {
            return Decision {
                outcome: Outcome::ExplicitDeny,
                because,
            };
        }
        if self.is_for_users_only() {
            return implicit(nothing_in(Layer::Credential));
        }
        match self.allowed() {
            Ok(because) => allow(because),
            Err(because) => implicit(because),
        }
    }

    /// Policies cannot control these two: GetCallerIdentity works even under an explicit deny [doc: STS API], and
    /// GetSessionToken needs no permission [doc: id_credentials_temp_control-access_getsessiontoken].
    fn needs_no_permission(&self) -> bool {
        self.ask.request.principal.kind.has_account()
            && self.ask.action.is_sts(&["getcalleridentity", "getsessiontoken"])
    }

    /// Only users and root users can call these two, and the caller is a session of a role or a federated user, whatever
    /// its policies allow [doc: id_credentials_sts-comparison]. Nor does a user's session get another session: of STS it
    /// calls AssumeRole and GetCallerIdentity only [doc: API_GetSessionToken]. That its credentials are temporary is what
    /// `aws:TokenIssueTime` says [doc: reference_policies_condition-keys].
    fn is_for_users_only(&self) -> bool {
        let (kind, context) = (self.ask.request.principal.kind, self.ask.request.context);
        match kind {
            PrincipalKind::FederatedUser | PrincipalKind::RoleSession => {
                self.ask.action.is_sts(&["getfederationtoken", "getsessiontoken"])
            }
            PrincipalKind::User | PrincipalKind::Root => {
                self.ask.action.is_sts(&["getsessiontoken"]) && context.value("aws:TokenIssueTime").is_some()
            }
            _ => false,
        }
    }

    fn explicit_deny(&self) -> Option<Because> {
        let found = self.visit(
            &mut |place, stance, policy| match policy.first(Effect::Deny, self.ask, stance) {
                Some(statement) => ControlFlow::Break(place.because(statement)),
                None => ControlFlow::Continue(()),
            },
        );
        found.break_value()
    }

    /// Goes through every policy that applies, layer by layer, until told to stop.
    pub(crate) fn visit<B>(
        &self,
        visit: &mut impl FnMut(Place, Stance, &Policy) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        let organizations = [
            (Layer::ResourceControl, Stance::Everyone, self.resource_control()),
            (Layer::ServiceControl, Stance::Owner, self.service_control()),
        ];
        for (layer, stance, levels) in organizations {
            for (level, policies) in levels.iter().enumerate() {
                for (policy, compiled) in policies.iter().enumerate() {
                    visit(
                        Place {
                            layer,
                            level: Some(level),
                            policy,
                        },
                        stance,
                        compiled,
                    )?;
                }
            }
        }
        let flat = |layer, policy| Place {
            layer,
            level: None,
            policy,
        };
        if let Some(policy) = self.policies.vpc_endpoint {
            visit(flat(Layer::VpcEndpoint, 0), Stance::Everyone, policy)?;
        }
        if let Some(policy) = self.policies.resource {
            visit(flat(self.resource_layer, 0), Stance::Named, policy)?;
        }
        let own = [
            (Layer::Identity, self.policies.identity),
            (Layer::Boundary, self.policies.boundary.unwrap_or_default()),
            (Layer::Session, self.policies.session.unwrap_or_default()),
        ];
        for (layer, policies) in own {
            for (policy, compiled) in policies.iter().enumerate() {
                visit(flat(layer, policy), Stance::Owner, compiled)?;
            }
        }
        ControlFlow::Continue(())
    }

    /// Everything that must allow, allows; or the first layer that does not.
    fn allowed(&self) -> Result<Because, Because> {
        for (level, policies) in self.resource_control().iter().enumerate() {
            // `RCPFullAWSAccess` is attached everywhere and cannot be detached [doc: orgs_manage_policies_rcps]: a
            // level without a single allow is one that leaves it out
            let listed = policies.iter().any(|policy| policy.has_allow());
            if listed && !self.any_allows(policies, Stance::Everyone) {
                return Err(Because {
                    level: Some(level),
                    ..nothing_in(Layer::ResourceControl)
                });
            }
        }
        for (level, policies) in self.service_control().iter().enumerate() {
            if !self.any_allows(policies, Stance::Owner) {
                return Err(Because {
                    level: Some(level),
                    ..nothing_in(Layer::ServiceControl)
                });
            }
        }
        if self
            .policies
            .vpc_endpoint
            .is_some_and(|policy| !self.any_allows(&[policy], Stance::Everyone))
        {
            return Err(nothing_in(Layer::VpcEndpoint));
        }

        let grant = self.resource_grant();
        let no_grant = nothing_in(self.resource_layer);
        if !self.ask.request.principal.kind.has_account() {
            return grant.map(|(_, because)| because).ok_or(no_grant);
        }
        if !self.is_same_account() {
            let because = self.own_side(Needs::Everything)?;
            return grant.map(|_| because).ok_or(no_grant);
        }
        match grant {
            None if self.resource_must_grant() => Err(no_grant),
            None | Some((Needs::Everything, _)) => self.own_side(Needs::Everything),
            Some((needs, because)) => self.own_side(needs).map(|_| because),
        }
    }

    /// What the caller's own policies allow: identity, boundary and session policy, as far as they are needed.
    fn own_side(&self, needs: Needs) -> Result<Because, Because> {
        let caller = &self.ask.request.principal;
        let is_root = caller.has_root_access();
        let mut because = nothing_in(Layer::Root);
        if needs == Needs::Everything && !is_root {
            because = self.first_allow(Layer::Identity, self.policies.identity)?;
        }
        // no boundary can be set on a root user
        if needs >= Needs::BoundaryAndSession
            && !is_root
            && let Some(boundary) = self.policies.boundary
        {
            self.first_allow(Layer::Boundary, boundary)?;
        }
        if needs >= Needs::Session {
            match self.policies.session {
                Some(session) => self.first_allow(Layer::Session, session).map(|_| ())?,
                // without a session policy it may do nothing
                // [doc: id_credentials_temp_control-access_getfederationtoken]
                None if caller.kind == PrincipalKind::FederatedUser => {
                    return Err(nothing_in(Layer::Session));
                }
                None => {}
            }
        }
        Ok(because)
    }

    fn first_allow(&self, layer: Layer, policies: &[&Policy]) -> Result<Because, Because> {
        let first = policies.iter().enumerate().find_map(|(policy, compiled)| {
            let statement = compiled.first(Effect::Allow, self.ask, Stance::Owner)?;
            Some(
                Place {
                    layer,
                    level: None,
                    policy,
                }
                .because(statement),
            )
        });
        first.ok_or(nothing_in(layer))
    }

    fn any_allows(&self, policies: &[&Policy], stance: Stance) -> bool {
        policies
            .iter()
            .any(|policy| policy.first(Effect::Allow, self.ask, stance).is_some())
    }

    /// The statement of the resource-based policy that grants and leaves least to be allowed elsewhere.
    fn resource_grant(&self) -> Option<(Needs, Because)> {
        let place = Place {
            layer: self.resource_layer,
            level: None,
            policy: 0,
        };
        let mut best: Option<(Needs, Because)> = None;
        for (statement, reach) in self
            .policies
            .resource?
            .applying(Effect::Allow, self.ask, Stance::Named)
        {
            let needs = self.needs_after(reach);
            if best.is_none_or(|(least, _)| needs < least) {
                best = Some((needs, place.because(statement)));
            }
            if needs == Needs::Nothing {
                break;
            }
        }
        best
    }

    /// What a resource-based grant bypasses, by how closely it names the caller.
    fn needs_after(&self, reach: Reach) -> Needs {
        let semantics = self.ask.semantics;
        match reach {
            Reach::Caller
                if self.resource_layer == Layer::Trust
                    && self.ask.request.principal.kind == PrincipalKind::User
                    && semantics.trust_names_user_needs_identity_allow == TrustNamesUser::Yes =>
            {
                Needs::Everything
            }
            Reach::Session if semantics.session_arn_grant_vs_session_policy == SessionArnGrant::Limit => {
                Needs::Session
            }
            Reach::Everyone | Reach::Caller | Reach::Session => Needs::Nothing,
            Reach::Role if semantics.role_arn_grant_vs_boundary == RoleArnGrant::Bypass => Needs::Session,
            Reach::Role | Reach::ParentUser => Needs::BoundaryAndSession,
            // the account only delegates to its own policies
            // [doc: reference_policies_elements_principal#principal-accounts]
            Reach::Account => Needs::Everything,
        }
    }

    fn is_same_account(&self) -> bool {
        let request = self.ask.request;
        request.resource_account.is_empty() || request.resource_account == request.principal.account
    }

    /// SCPs are about the caller's account, its root user included, but not about service-linked roles
    /// [doc: orgs_manage_policies_scps].
    fn service_control(&self) -> &[&[&Policy]] {
        let applies = self.ask.request.principal.kind.has_account() && !self.is_service_linked();
        if applies {
            self.policies.service_control
        } else {
            &[]
        }
    }

    /// RCPs are about the resource's account, whoever calls, but not about service-linked roles
    /// [doc: orgs_manage_policies_rcps].
    fn resource_control(&self) -> &[&[&Policy]] {
        if self.is_service_linked() {
            &[]
        } else {
            self.policies.resource_control
        }
    }

    fn is_service_linked(&self) -> bool {
        let role = self
            .ask
            .request
            .principal
            .role_arn
            .and_then(|arn| arn.splitn(6, ':').nth(5));
        role.is_some_and(|role| role.starts_with("role/aws-service-role/"))
    }

    /// Trust and key policies must grant even inside the account [doc: reference_policies_evaluation-logic, KMS
    /// developer guide key-policies]. KMS actions that are about no key have no key policy.
    fn resource_must_grant(&self) -> bool {
        self.resource_layer == Layer::Trust
            || (self.ask.action.service == b"kms"
                && (self.policies.resource.is_some()
                    || resource_is(self.ask.request.resource, "kms", "key/")))
    }
}

/// Whether a role's trust policy decides on the action.
fn is_about_trust(ask: &Ask<'_>) -> bool {
    ask.action
        .is_sts(&["assumerole", "assumerolewithsaml", "assumerolewithwebidentity"])
        || (ask
            .action
            .is_sts(&["setcontext", "setsourceidentity", "tagsession"])
            && resource_is(ask.request.resource, "iam", "role/"))
}

fn resource_is(arn: &str, service: &str, path: &str) -> bool {
    let mut segments = arn.splitn(6, ':').skip(2);
    segments.next() == Some(service) && segments.nth(2).is_some_and(|resource| resource.starts_with(path))
}

fn allow(because: Because) -> Decision {
    Decision {
        outcome: Outcome::Allow,
        because,
    }
}

fn implicit(because: Because) -> Decision {
    Decision {
        outcome: Outcome::ImplicitDeny,
        because,
    }
}

fn nothing_in(layer: Layer) -> Because {
    Because {
        layer,
        level: None,
        policy: None,
        statement: None,
    }
}
