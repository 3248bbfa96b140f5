use std::sync::Arc;

use steprole_policy::{Document, Effect, PrincipalKind, Semantics};
use steprole_snapshot::{Account, Caller, HeldPolicy, Layers, PolicyDocument};

use super::claim::{Assumption, Claim, Hole, Proof, Property, Subject, Verdict};
use super::credentials::Credentials;
use super::documents::{collect, without_mfa};
use super::proved::{self, Proved};
use super::reach::Reach;
use super::scope::{Ground, Person, as_grant};
use super::trusts::Trusts;
use super::{enrolment, integrity, parallel};
use crate::symbolic::{Allowed, Answer, Facts, Query, Universe};

/// Every claim about an account: P1, P6, P8 and P12 of its users, P2 of its roles, P9 of everybody but the guardians.
pub fn claims_of_account(
    account: &Account,
    credentials: Option<&Credentials>,
    exempt: &[String],
    guardians: &[String],
    semantics: Semantics,
    universe: &Universe,
) -> Vec<Claim> {
    let ground = Ground {
        account,
        semantics,
        universe,
        proved: Proved::default(),
    };
    let people = ground.people();
    let trusts = Trusts::of(account);
    let reach = Reach::new(&ground, &people, &trusts);
    let of_users = parallel::each(&people, |person| {
        let caller = &person.caller;
        if caller.kind != PrincipalKind::User {
            return Vec::new();
        }
        vec![
            behind_mfa(&ground, person, &trusts, exempt),
            enrolment::claim(&ground, person),
            reach.claim(&ground, caller, credentials),
            Credentials::claim(credentials, &caller.arn),
        ]
    });
    let mut claims: Vec<Claim> = of_users.into_iter().flatten().collect();
    claims.extend(reach.roles());
    claims.extend(integrity::claims(&ground, &people, guardians));
    claims
}

fn behind_mfa(ground: &Ground<'_>, person: &Person, trusts: &Trusts<'_>, exempt: &[String]) -> Claim {
    let caller = &person.caller;
    let mut assumptions = vec![
        Assumption::Root,
        Assumption::ServiceLinkedRoles,
        Assumption::ResourcePolicies,
        Assumption::RolesNotFollowed,
    ];
    if ground.account.organization.is_none() {
        assumptions.push(Assumption::NoOrganization);
    }
    let mut claim = Claim::open(Property::P1, Subject::of(caller), assumptions);
    let layers = match &person.layers {
        Ok(layers) => layers,
        Err(gaps) => {
            claim.gaps.clone_from(gaps);
            return claim;
        }
    };
    let facts = ground.facts(caller, without_mfa());
    if by_parts(ground, caller, layers, &facts, exempt) {
        claim.verdict = Verdict::Proved;
    } else {
        let identity = documents(&layers.identity);
        let query = Query {
            facts,
            exempt: exempt.to_vec(),
            semantics: ground.semantics,
            principal: caller.principal(),
            ..Query::new(allowed(layers))
        };
        collect(&mut claim, query.ask_all(ground.universe), &identity, |policy| {
            layers
                .identity
                .get(policy)
                .map(|held| held.origin.to_string())
                .unwrap_or_default()
        });
    }
    let everybody = trusts.wide().iter().flatten().copied();
    for place in trusts.naming(caller).into_iter().chain(everybody) {
        if let Some((role, trust)) = trusts.roles.get(place).and_then(|role| Some((role, role.trust?)))
            && role.trusted.names_itself(caller)
        {
            named_by_trust(&mut claim, ground, caller, (role.arn, trust), layers);
        }
    }
    claim
}

/// Whether each policy that allows something, by itself and under every deny, allows nothing outside the exempt set:
/// then all of them together do not. What a group's policy allows is asked about once for all its members.
fn by_parts(ground: &Ground<'_>, caller: &Caller, layers: &Layers, facts: &Facts, exempt: &[String]) -> bool {
    let denying = |held: &&HeldPolicy| proved::has(held, Effect::Deny);
    let about = format!("{:?} {exempt:?}", caller.kind);
    layers
        .identity
        .iter()
        .filter(|held| proved::has(held, Effect::Allow))
        .all(|held| {
            let others = layers
                .identity
                .iter()
                .filter(|other| !Arc::ptr_eq(&other.document, &held.document));
            let others: Vec<HeldPolicy> = others
                .filter(denying)
                .map(|other| ground.proved.denies_only(other))
                .collect();
            let part: Vec<&HeldPolicy> = std::iter::once(held).chain(&others).collect();
            let question = ground.proved.question(&part, layers, &[], facts, &about);
            if ground.proved.holds(&question) {
                return true;
            }
            let query = Query {
                facts: facts.clone(),
                exempt: exempt.to_vec(),
                semantics: ground.semantics,
                principal: caller.principal(),
                ..Query::new(Allowed {
                    identity: part.iter().map(|held| held.document.document()).collect(),
                    ..allowed(layers)
                })
            };
            let is_proved = query.ask(ground.universe) == Answer::Proved;
            if is_proved {
                ground.proved.keep(question);
            }
            is_proved
        })
}

pub(super) fn documents(held: &[HeldPolicy]) -> Vec<&Document> {
    held.iter().map(|held| held.document.document()).collect()
}

pub(super) fn allowed(layers: &Layers) -> Allowed<'_> {
    Allowed {
        identity: documents(&layers.identity),
        boundary: layers.boundary.as_deref().map(documents),
        session: layers.session.as_deref().map(documents),
        service_control: layers
            .service_control
            .iter()
            .map(|level| documents(level))
            .collect(),
        resource_control: layers
            .resource_control
            .iter()
            .map(|level| documents(level))
            .collect(),
    }
}

/// A trust policy that names the user grants by itself: neither an identity policy nor the boundary need allow
/// [doc: reference_policies_evaluation-logic]. Denies of the user's own side still stand.
fn named_by_trust(
    claim: &mut Claim,
    ground: &Ground<'_>,
    caller: &Caller,
    (role, trust): (&str, &PolicyDocument),
    layers: &Layers,
) {
    let Some((_, granting)) = as_grant(trust.text(), caller, role, true) else {
        return;
    };
    let own = layers.identity.iter().chain(layers.boundary.iter().flatten());
    let denies: Vec<HeldPolicy> = own.map(|held| ground.proved.denies_only(held)).collect();
    let query = Query {
        facts: ground.facts(caller, without_mfa()),
        only: vec!["sts:AssumeRole".to_owned()],
        semantics: ground.semantics,
        principal: caller.principal(),
        ..Query::new(Allowed {
            identity: std::iter::once(&granting).chain(documents(&denies)).collect(),
            service_control: layers
                .service_control
                .iter()
                .map(|level| documents(level))
                .collect(),
            ..Allowed::default()
        })
    };
    match query.ask(ground.universe) {
        Answer::Proved => {}
        Answer::Unknown(reason) => {
            claim.reasons.push(reason);
            if claim.verdict == Verdict::Proved {
                claim.verdict = Verdict::Unknown;
            }
        }
        Answer::Refuted(request) => {
            claim.verdict = Verdict::Refuted;
            claim.counterexamples.push(Proof {
                who: None,
                policy: format!("trust policy of {role}"),
                statement: request.because.statement.map(|place| (place, None)),
                hole: Hole::Trust {
                    role: role.to_owned(),
                },
                request: *request,
            });
        }
    }
}

/// A document's text without its allows: what still stands when a grant bypasses a layer.
pub(super) fn denies_only(text: &str) -> Option<String> {
    rewritten(text, |statement| {
        if statement.get("Effect").and_then(serde_json::Value::as_str) != Some("Deny") {
            statement.remove("NotResource");
            statement.insert("Resource".to_owned(), serde_json::Value::Array(Vec::new()));
        }
    })
}

/// A document's text with each statement changed.
pub(super) fn rewritten(
    text: &str,
    mut change: impl FnMut(&mut serde_json::Map<String, serde_json::Value>),
) -> Option<String> {
    let mut document: serde_json::Value = serde_json::from_str(text).ok()?;
    match document.get_mut("Statement")? {
        serde_json::Value::Array(list) => {
            for statement in list {
                change(statement.as_object_mut()?);
            }
        }
        statement => change(statement.as_object_mut()?),
    }
    Some(document.to_string())
}
