use std::collections::{BTreeMap, VecDeque};

use steprole_snapshot::{Account, Caller, Layers};

use super::claim::{Assumption, Claim, Hole, Proof, Property, Subject};
use super::credentials::Credentials;
use super::documents::without_mfa;
use super::enrolment;
use super::scope::{Ground, Scope, Trusted};
use crate::symbolic::{Answer, Counterexample, Facts, Reason};

/// Calls by which somebody gets rights that were not given: own or others' policies, memberships, credentials, trust; and those
/// that take away what limits rights, a policy with a `Deny` or a boundary. The list is an [`Assumption::KnownEscalations`].
pub(super) const ESCALATIONS: [&str; 29] = [
    "iam:AddUserToGroup",
    "iam:AttachGroupPolicy",
    "iam:AttachRolePolicy",
    "iam:AttachUserPolicy",
    "iam:CreateAccessKey",
    "iam:CreateLoginProfile",
    "iam:CreatePolicyVersion",
    "iam:CreateServiceSpecificCredential",
    "iam:DeactivateMFADevice",
    "iam:DeleteGroupPolicy",
    "iam:DeleteRolePermissionsBoundary",
    "iam:DeleteRolePolicy",
    "iam:DeleteUserPermissionsBoundary",
    "iam:DeleteUserPolicy",
    "iam:DetachGroupPolicy",
    "iam:DetachRolePolicy",
    "iam:DetachUserPolicy",
    "iam:PutGroupPolicy",
    "iam:PutRolePermissionsBoundary",
    "iam:PutRolePolicy",
    "iam:PutUserPermissionsBoundary",
    "iam:PutUserPolicy",
    "iam:RemoveUserFromGroup",
    "iam:ResetServiceSpecificCredential",
    "iam:SetDefaultPolicyVersion",
    "iam:UpdateAssumeRolePolicy",
    "iam:UpdateLoginProfile",
    "iam:UploadSigningCertificate",
    "iam:UploadSSHPublicKey",
];

/// Calls that start something which runs as a role that is passed to it, and so hand out the role's rights.
const COMPUTE: [&str; 13] = [
    "apprunner:CreateService",
    "batch:SubmitJob",
    "bedrock-agentcore:CreateCodeInterpreter",
    "cloudformation:CreateStack",
    "codebuild:CreateProject",
    "datapipeline:CreatePipeline",
    "ec2:RunInstances",
    "ecs:RunTask",
    "glue:CreateDevEndpoint",
    "glue:CreateJob",
    "lambda:CreateFunction",
    "sagemaker:CreateNotebookInstance",
    "ssm:StartAutomationExecution",
];

/// Somebody who calls without MFA, and what of the account they reach at once.
struct Node {
    caller: Caller,
    layers: Layers,
    facts: Facts,
    /// Roles, by their place among the account's, with the request that assumes them.
    roles: Vec<(usize, Counterexample)>,
    unknown: Vec<Reason>,
}

/// Who reaches which role without MFA, over all users and roles of an account.
///
/// Trust policies are read first: a role that names somebody is asked about them alone, one that names the whole account
/// about those whose own policies let them assume anything. Nobody else is compared with it.
pub(super) struct Reach {
    /// By the caller's ARN.
    nodes: BTreeMap<String, Result<Node, Vec<String>>>,
    roles: Vec<RoleSeen>,
    has_organization: bool,
}

struct RoleSeen {
    arn: String,
    /// The ARN of a session of it, under which it stands among the nodes.
    session: String,
    trusted: Trusted,
    gap: Option<String>,
}

impl Reach {
    pub(super) fn new(ground: &Ground<'_>) -> Self {
        let account = ground.account;
        let roles: Vec<RoleSeen> = account.roles().map(seen).collect();
        let anything = Scope::new([(vec!["sts:AssumeRole"], vec!["*".to_owned()])]);
        let mut nodes = BTreeMap::new();
        for caller in account.callers() {
            let node = ground.layers(&caller).map(|layers| {
                let facts = ground.facts(&caller, without_mfa());
                let mut node = Node {
                    facts,
                    layers,
                    roles: Vec::new(),
                    unknown: Vec::new(),
                    caller: caller.clone(),
                };
                node.assume(ground, account, &roles, &anything);
                node
            });
            nodes.insert(caller.arn.clone(), node);
        }
        Self {
            nodes,
            roles,
            has_organization: account.organization.is_some(),
        }
    }

    fn assumptions(&self) -> Vec<Assumption> {
        let mut assumptions = vec![
            Assumption::Root,
            Assumption::ServiceLinkedRoles,
            Assumption::ResourcePolicies,
        ];
        if !self.has_organization {
            assumptions.push(Assumption::NoOrganization);
        }
        assumptions
    }

    /// P8 of a user: no chain of calls without MFA leads to a role, or to rights that the user was not given. Whoever
    /// holds the key or password of a user without a device enrols one, and has MFA.
    pub(super) fn claim(
        &self,
        ground: &Ground<'_>,
        user: &Caller,
        credentials: Option<&Credentials>,
    ) -> Claim {
        let mut assumptions = self.assumptions();
        assumptions.push(Assumption::KnownEscalations);
        let mut claim = Claim::open(Property::P8, Subject::of(user), assumptions);
        // by node: the steps that lead there, a step from the node before
        let mut paths: BTreeMap<&str, Vec<Proof>> = BTreeMap::from([(user.arn.as_str(), Vec::new())]);
        let mut queue = VecDeque::from([user.arn.as_str()]);
        let mut path = None;
        while let Some(at) = queue.pop_front() {
            let so_far = paths.get(at).cloned().unwrap_or_default();
            let node = match self.nodes.get(at) {
                Some(Ok(node)) => node,
                Some(Err(gaps)) => {
                    claim.gaps.extend(gaps.iter().cloned());
                    continue;
                }
                None => continue,
            };
            claim.reasons.extend(node.unknown.iter().cloned());
            let (steps, unknown) = node.escalation(ground);
            claim.reasons.extend(unknown);
            if let Some(steps) = steps {
                path = Some(so_far.into_iter().chain(steps).collect());
                break;
            }
            for (role, request) in &node.roles {
                let Some(role) = self.roles.get(*role) else {
                    continue;
                };
                if paths.contains_key(role.session.as_str()) {
                    continue;
                }
                let step = node.step(request.clone(), role);
                let steps = so_far.iter().cloned().chain([step]).collect();
                paths.insert(&role.session, steps);
                queue.push_back(&role.session);
            }
        }
        // without a way to more rights, the first role that is reached at all
        let reached = || {
            paths
                .into_values()
                .filter(|path| !path.is_empty())
                .min_by_key(Vec::len)
        };
        claim.counterexamples = path.or_else(reached).unwrap_or_default();
        self.enrol(ground, user, credentials, &mut claim);
        claim.settled()
    }

    fn enrol(
        &self,
        ground: &Ground<'_>,
        user: &Caller,
        credentials: Option<&Credentials>,
        claim: &mut Claim,
    ) {
        match credentials.map(|credentials| credentials.is_open(&user.arn)) {
            None | Some(None) => claim.gaps.push(Credentials::GAP.to_owned()),
            Some(Some(false)) => {}
            Some(Some(true)) => {
                if let Some(Ok(node)) = self.nodes.get(&user.arn) {
                    let steps = enrolment::by_an_attacker(ground, user, &node.layers);
                    claim.counterexamples.extend(steps.into_iter().flatten());
                }
            }
        }
    }

    /// P2 of every role that lets in more than services and identity providers: nobody assumes it without MFA.
    pub(super) fn roles(&self) -> Vec<Claim> {
        let mut claims = Vec::new();
        for (place, role) in self.roles.iter().enumerate() {
            if role.trusted == Trusted::default() && role.gap.is_none() {
                continue;
            }
            let mut claim = Claim::open(Property::P2, Subject::Role(role.arn.clone()), self.assumptions());
            claim.gaps.extend(role.gap.clone());
            if role.trusted.all_but {
                claim.reasons.push(all_but(&role.arn));
            }
            for node in self.nodes.values() {
                match node {
                    Ok(node) => {
                        let found = node.roles.iter().filter(|(role, _)| *role == place);
                        claim.counterexamples.extend(found.map(|(_, request)| Proof {
                            who: Some(Subject::of(&node.caller)),
                            ..node.step(request.clone(), role)
                        }));
                        if role.trusted.may_hold(&node.caller) {
                            claim.reasons.extend(node.unknown.iter().cloned());
                        }
                    }
                    Err(gaps) => claim.gaps.extend(gaps.iter().cloned()),
                }
            }
            // whoever is let in from elsewhere has policies that no file here shows
            let foreign = role.trusted.foreign(&role.arn);
            claim
                .gaps
                .extend(foreign.map(|name| format!("who {name} is, whom {} trusts", role.arn)));
            claim.gaps.sort();
            claim.gaps.dedup();
            claims.push(claim.settled());
        }
        claims
    }
}

impl Node {
    fn assume(&mut self, ground: &Ground<'_>, account: &Account, roles: &[RoleSeen], anything: &Scope) {
        let mut by_own_policies = None;
        for (place, (role, seen)) in account.roles().zip(roles).enumerate() {
            let Some(Ok(trust)) = &role.trust else {
                self.unknown.push(Reason::NotCovered(format!(
                    "the trust policy of {}, which is missing,",
                    role.arn
                )));
                continue;
            };
            if seen.trusted.all_but {
                self.unknown.push(all_but(&role.arn));
            }
            if !seen.trusted.may_hold(&self.caller) {
                continue;
            }
            let may_assume = *by_own_policies.get_or_insert_with(|| {
                let answers = ground.within(&self.caller, &self.layers, self.facts.clone(), anything);
                !answers.is_empty()
            });
            if !may_assume && !seen.trusted.names_itself(&self.caller) {
                continue;
            }
            match ground.assumes(&self.caller, &self.layers, &self.facts, &role.arn, trust.text()) {
                Answer::Proved => {}
                Answer::Unknown(reason) => self.unknown.push(reason),
                Answer::Refuted(request) => self.roles.push((
                    place,
                    Counterexample {
                        resource: role.arn.clone(),
                        ..*request
                    },
                )),
            }
        }
    }

    /// A step from here to a role.
    fn step(&self, request: Counterexample, role: &RoleSeen) -> Proof {
        let hole = Hole::Trust {
            role: role.arn.clone(),
        };
        let by_trust = request.because.layer == steprole_policy::Layer::Trust
            || request.because.layer == steprole_policy::Layer::Resource;
        let proof = Proof::own(request, &self.layers, hole);
        Proof {
            who: Some(Subject::of(&self.caller)),
            policy: if by_trust {
                format!("trust policy of {}", role.arn)
            } else {
                proof.policy
            },
            ..proof
        }
    }

    /// Calls by which the caller gets further rights: one that writes them, or a role that is passed to new compute.
    fn escalation(&self, ground: &Ground<'_>) -> (Option<Vec<Proof>>, Vec<Reason>) {
        let mut unknown = Vec::new();
        let mut ask = |actions: &[&'static str]| {
            let scope = Scope::new([(actions.to_vec(), vec!["*".to_owned()])]);
            let mut found = None;
            for answer in ground.within(&self.caller, &self.layers, self.facts.clone(), &scope) {
                match answer {
                    Answer::Refuted(request) if found.is_none() => {
                        found = Some(Proof {
                            who: Some(Subject::of(&self.caller)),
                            ..Proof::own(*request, &self.layers, Hole::Escalation)
                        });
                    }
                    Answer::Unknown(reason) => unknown.push(reason),
                    _ => {}
                }
            }
            found
        };
        let steps = match ask(&ESCALATIONS) {
            Some(step) => Some(vec![step]),
            None => match (ask(&["iam:PassRole"]), ask(&COMPUTE)) {
                (Some(pass), Some(start)) => Some(vec![pass, start]),
                _ => None,
            },
        };
        (steps, unknown)
    }
}

fn all_but(role: &str) -> Reason {
    Reason::NotCovered(format!("`NotPrincipal` in the trust policy of {role}"))
}

fn seen(role: &steprole_snapshot::Role) -> RoleSeen {
    let gap = match &role.trust {
        Some(Ok(_)) => None,
        Some(Err(unreadable)) => Some(format!("trust policy of {}: {unreadable}", role.arn)),
        None => Some(format!("AssumeRolePolicyDocument of {}", role.arn)),
    };
    let trust = role.trust.as_ref().and_then(|trust| trust.as_ref().ok());
    RoleSeen {
        session: Caller::named(&role.arn)
            .map(|caller| caller.arn)
            .unwrap_or_default(),
        arn: role.arn.clone(),
        trusted: trust.map(|trust| Trusted::of(trust.text())).unwrap_or_default(),
        gap,
    }
}
