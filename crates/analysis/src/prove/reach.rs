use std::collections::{BTreeMap, VecDeque};
use std::sync::OnceLock;

use steprole_snapshot::{Caller, Layers};

use super::claim::{Assumption, Claim, Hole, Proof, Property, Subject};
use super::credentials::Credentials;
use super::documents::without_mfa;
use super::scope::{Ground, Person, Scope, Trusted};
use super::trusts::{RoleSeen, Trusts, all_but};
use super::{enrolment, parallel};
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
struct Node<'a> {
    caller: &'a Caller,
    layers: &'a Layers,
    facts: Facts,
    /// Roles, by their place among the account's, with the request that assumes them.
    roles: Vec<(usize, Counterexample)>,
    unknown: Vec<Reason>,
    /// Asked about once, by whoever comes here first.
    escalation: OnceLock<(Option<Vec<Proof>>, Vec<Reason>)>,
}

/// Who reaches which role without MFA, over all users and roles of an account.
///
/// Trust policies are read first: a role that names somebody is asked about them alone, one that names the whole account
/// about those whose own policies let them assume anything. Nobody else is compared with it.
pub(super) struct Reach<'a> {
    /// By the caller's ARN.
    nodes: BTreeMap<&'a str, Result<Node<'a>, &'a [String]>>,
    trusts: &'a Trusts<'a>,
    has_organization: bool,
}

impl<'a> Reach<'a> {
    pub(super) fn new(ground: &Ground<'_>, people: &'a [Person], trusts: &'a Trusts<'a>) -> Self {
        let anything = Scope::new([(vec!["sts:AssumeRole"], vec!["*".to_owned()])]);
        let nodes = parallel::each(people, |person| match &person.layers {
            Err(gaps) => Err(gaps.as_slice()),
            Ok(layers) => {
                let mut node = Node {
                    facts: ground.facts(&person.caller, without_mfa()),
                    layers,
                    roles: Vec::new(),
                    unknown: Vec::new(),
                    caller: &person.caller,
                    escalation: OnceLock::new(),
                };
                node.assume(ground, trusts, &anything);
                Ok(node)
            }
        });
        let names = people.iter().map(|person| person.caller.arn.as_str());
        Self {
            nodes: names.zip(nodes).collect(),
            trusts,
            has_organization: ground.account.organization.is_some(),
        }
    }

    fn assumptions(&self) -> Vec<Assumption> {
        let mut assumptions = vec![
            Assumption::Root,
            Assumption::ServiceLinkedRoles,
            Assumption::ResourcePolicies,
            Assumption::RoleSessionMfa,
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
            claim.reasons.extend(self.trusts.unknown.iter().cloned());
            claim.reasons.extend(node.unknown.iter().cloned());
            let (steps, unknown) = node.escalation.get_or_init(|| node.escalation(ground));
            claim.reasons.extend(unknown.iter().cloned());
            if let Some(steps) = steps {
                path = Some(so_far.into_iter().chain(steps.iter().cloned()).collect());
                break;
            }
            for (role, request) in &node.roles {
                let Some(role) = self.trusts.roles.get(*role) else {
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
                if let Some(Ok(node)) = self.nodes.get(user.arn.as_str()) {
                    let steps = enrolment::by_an_attacker(ground, user, node.layers);
                    claim.counterexamples.extend(steps.into_iter().flatten());
                }
            }
        }
    }

    /// P2 of every role that lets in more than services and identity providers: nobody assumes it without MFA.
    pub(super) fn roles(&self) -> Vec<Claim> {
        let mut reaching: BTreeMap<usize, Vec<(&Node<'_>, &Counterexample)>> = BTreeMap::new();
        let mut unsure = Vec::new();
        let mut gaps: Vec<String> = Vec::new();
        for node in self.nodes.values() {
            match node {
                Ok(node) => {
                    for (place, request) in &node.roles {
                        reaching.entry(*place).or_default().push((node, request));
                    }
                    if !node.unknown.is_empty() || !self.trusts.unknown.is_empty() {
                        unsure.push(node);
                    }
                }
                Err(missing) => gaps.extend(missing.iter().cloned()),
            }
        }
        let mut claims = Vec::new();
        for (place, role) in self.trusts.roles.iter().enumerate() {
            if role.trusted == Trusted::default() && role.gap.is_none() {
                continue;
            }
            let mut claim = Claim::open(
                Property::P2,
                Subject::Role(role.arn.to_owned()),
                self.assumptions(),
            );
            claim.gaps.extend(role.gap.clone());
            claim.gaps.extend(gaps.iter().cloned());
            if role.trusted.all_but {
                claim.reasons.push(all_but(role.arn));
            }
            let found = reaching.get(&place).into_iter().flatten();
            claim.counterexamples.extend(found.map(|(node, request)| Proof {
                who: Some(Subject::of(node.caller)),
                ..node.step((*request).clone(), role)
            }));
            for node in unsure.iter().filter(|node| role.trusted.may_hold(node.caller)) {
                claim
                    .reasons
                    .extend(self.trusts.unknown.iter().chain(&node.unknown).cloned());
            }
            // whoever is let in from elsewhere has policies that no file here shows
            let foreign = role.trusted.foreign(role.arn);
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

impl Node<'_> {
    fn assume(&mut self, ground: &Ground<'_>, trusts: &Trusts<'_>, anything: &Scope) {
        for place in trusts.naming(self.caller) {
            self.ask(ground, trusts, place);
        }
        if trusts.wide().is_empty() {
            return;
        }
        let answers = ground.within(self.caller, self.layers, self.facts.clone(), anything);
        let may_assume = !answers.is_empty();
        for roles in trusts.wide() {
            let first = roles.first().and_then(|place| trusts.roles.get(*place));
            let Some((role, trust)) = first.and_then(|role| Some((role, role.trust?))) else {
                continue;
            };
            if !may_assume && !role.trusted.names_itself(self.caller) {
                continue;
            }
            // of all roles with this policy at once: most people reach none of them
            if ground.assumes(self.caller, self.layers, &self.facts, "*", trust) == Answer::Proved {
                continue;
            }
            for place in roles {
                if self.roles.iter().all(|(asked, _)| asked != place) {
                    self.ask(ground, trusts, *place);
                }
            }
        }
        self.roles.sort_by_key(|(place, _)| *place);
    }

    fn ask(&mut self, ground: &Ground<'_>, trusts: &Trusts<'_>, place: usize) {
        let Some((role, trust)) = trusts.roles.get(place).and_then(|role| Some((role, role.trust?))) else {
            return;
        };
        match ground.assumes(self.caller, self.layers, &self.facts, role.arn, trust) {
            Answer::Proved => {}
            Answer::Unknown(reason) => self.unknown.push(reason),
            Answer::Refuted(request) => self.roles.push((
                place,
                Counterexample {
                    resource: role.arn.to_owned(),
                    ..*request
                },
            )),
        }
    }

    /// A step from here to a role.
    fn step(&self, request: Counterexample, role: &RoleSeen<'_>) -> Proof {
        let hole = Hole::Trust {
            role: role.arn.to_owned(),
        };
        let by_trust = request.because.layer == steprole_policy::Layer::Trust
            || request.because.layer == steprole_policy::Layer::Resource;
        let proof = Proof::own(request, self.layers, hole);
        Proof {
            who: Some(Subject::of(self.caller)),
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
            for answer in ground.within(self.caller, self.layers, self.facts.clone(), &scope) {
                match answer {
                    Answer::Refuted(request) if found.is_none() => {
                        found = Some(Proof {
                            who: Some(Subject::of(self.caller)),
                            ..Proof::own(*request, self.layers, Hole::Escalation)
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
