use steprole_snapshot::{Account, Stored};

use super::claim::{Assumption, Claim, Hole, Proof, Property, Subject};
use super::exempt::is_guard;
use super::parallel;
use super::reach::ESCALATIONS;
use super::scope::{Ground, Person, Scope};
use crate::symbolic::{Answer, Facts, Reason};

/// A policy with a guard in it, and the calls that would remove or change it where it is.
struct Guard {
    policy: String,
    calls: Scope,
}

/// P9: nobody, even with MFA, can remove or weaken a guard of the account, but the guardians (users and roles by ARN).
/// No claim when the account has no guard.
pub(super) fn claims(ground: &Ground<'_>, people: &[Person], guardians: &[String]) -> Vec<Claim> {
    let guards = guards(ground.account);
    if guards.is_empty() {
        return Vec::new();
    }
    // whoever may do none of the calls to anything need not be asked about each guard
    let mut actions: Vec<&str> = guards.iter().flat_map(|guard| guard.calls.actions()).collect();
    actions.sort_unstable();
    actions.dedup();
    let any = Scope::new([(actions, vec!["*".to_owned()])]);
    let escalations = Scope::new([(ESCALATIONS.to_vec(), vec!["*".to_owned()])]);
    let claims = parallel::each(people, |person| {
        let is_guardian = guardians.contains(&Subject::of(&person.caller).name());
        (!is_guardian).then(|| claim(ground, person, &guards, &any, &escalations))
    });
    claims.into_iter().flatten().collect()
}

fn claim(ground: &Ground<'_>, person: &Person, guards: &[Guard], any: &Scope, escalations: &Scope) -> Claim {
    let caller = &person.caller;
    let mut assumptions = vec![
        Assumption::Root,
        Assumption::ServiceLinkedRoles,
        Assumption::KnownEscalations,
    ];
    if ground.account.organization.is_none() {
        assumptions.push(Assumption::NoOrganization);
    }
    let mut claim = Claim::open(Property::P9, Subject::of(caller), assumptions);
    let layers = match &person.layers {
        Ok(layers) => layers,
        Err(gaps) => {
            claim.gaps.clone_from(gaps);
            return claim.settled();
        }
    };
    // with MFA or without: whatever the request says about it
    let facts = ground.facts(caller, Facts::new());
    let may_any = !ground.within(caller, layers, facts.clone(), any).is_empty();
    for guard in guards.iter().filter(|_| may_any) {
        for answer in ground.within(caller, layers, facts.clone(), &guard.calls) {
            match answer {
                Answer::Proved => {}
                Answer::Unknown(reason) => claim.reasons.push(reason),
                Answer::Refuted(request) => {
                    let hole = Hole::Guard {
                        policy: guard.policy.clone(),
                    };
                    let proof = Proof::own(*request, layers, hole);
                    let same = |other: &Proof| {
                        (&other.policy, &other.statement, &other.hole)
                            == (&proof.policy, &proof.statement, &proof.hole)
                    };
                    if !claim.counterexamples.iter().any(same) {
                        claim.counterexamples.push(proof);
                    }
                }
            }
        }
    }
    // rights as they stand are one thing; whoever can write further ones is not called harmless
    for answer in ground.within(caller, layers, facts, escalations) {
        match answer {
            Answer::Proved => {}
            Answer::Unknown(reason) => claim.reasons.push(reason),
            Answer::Refuted(request) => claim.reasons.push(Reason::NotCovered(format!(
                "what follows once the caller writes further rights by `{}` on `{}`",
                request.action, request.resource
            ))),
        }
    }
    claim.settled()
}

fn has_guard(document: &Stored) -> bool {
    document
        .as_ref()
        .is_ok_and(|document| document.document().statements().iter().any(is_guard))
}

/// Every guard of an account, as it is attached to users, groups and roles, inline, and as a boundary.
fn guards(account: &Account) -> Vec<Guard> {
    let mut found = Vec::new();
    for policy in account
        .policies()
        .filter(|policy| policy.in_force().is_some_and(has_guard))
    {
        let arn = &policy.arn;
        let carries = |attached: &Option<Vec<String>>| attached.iter().flatten().any(|each| each == arn);
        let mut calls = Vec::new();
        let users = account.users().filter(|user| carries(&user.grants.attached));
        calls.push((
            vec!["iam:DetachUserPolicy"],
            users.map(|user| user.arn.clone()).collect(),
        ));
        let groups = account.groups().filter(|group| carries(&group.grants.attached));
        let groups: Vec<String> = groups.map(|group| group.arn.clone()).collect();
        calls.push((vec!["iam:DetachGroupPolicy", "iam:RemoveUserFromGroup"], groups));
        let roles = account.roles().filter(|role| carries(&role.grants.attached));
        calls.push((
            vec!["iam:DetachRolePolicy"],
            roles.map(|role| role.arn.clone()).collect(),
        ));
        let bound = account.users().filter(|user| user.boundary.as_ref() == Some(arn));
        calls.push((
            vec![
                "iam:DeleteUserPermissionsBoundary",
                "iam:PutUserPermissionsBoundary",
            ],
            bound.map(|user| user.arn.clone()).collect(),
        ));
        let bound = account.roles().filter(|role| role.boundary.as_ref() == Some(arn));
        calls.push((
            vec![
                "iam:DeleteRolePermissionsBoundary",
                "iam:PutRolePermissionsBoundary",
            ],
            bound.map(|role| role.arn.clone()).collect(),
        ));
        if calls
            .iter()
            .all(|(_, resources): &(Vec<&str>, Vec<String>)| resources.is_empty())
        {
            continue;
        }
        // nobody changes a policy of AWS's
        if !arn.contains(":iam::aws:") {
            calls.push((
                vec!["iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"],
                vec![arn.clone()],
            ));
        }
        found.push(Guard {
            policy: arn.clone(),
            calls: Scope::new(calls),
        });
    }
    let mut inline = |holder: &str, name: &str, calls: Vec<&'static str>| {
        found.push(Guard {
            policy: format!("{holder}/{name}"),
            calls: Scope::new([(calls, vec![holder.to_owned()])]),
        });
    };
    for user in account.users() {
        for (name, _) in user
            .grants
            .inline
            .iter()
            .flatten()
            .filter(|(_, document)| has_guard(document))
        {
            inline(&user.arn, name, vec!["iam:DeleteUserPolicy", "iam:PutUserPolicy"]);
        }
    }
    for group in account.groups() {
        for (name, _) in group
            .grants
            .inline
            .iter()
            .flatten()
            .filter(|(_, document)| has_guard(document))
        {
            let calls = vec![
                "iam:DeleteGroupPolicy",
                "iam:PutGroupPolicy",
                "iam:RemoveUserFromGroup",
            ];
            inline(&group.arn, name, calls);
        }
    }
    for role in account.roles() {
        for (name, _) in role
            .grants
            .inline
            .iter()
            .flatten()
            .filter(|(_, document)| has_guard(document))
        {
            inline(&role.arn, name, vec!["iam:DeleteRolePolicy", "iam:PutRolePolicy"]);
        }
    }
    found
}
