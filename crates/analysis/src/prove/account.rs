use steprole_policy::{Document, PrincipalKind, Semantics, parse};
use steprole_snapshot::{Account, Caller, HeldPolicy, Layers, Role};

use super::claim::{Assumption, Claim, Hole, Proof, Property, Subject, Verdict};
use super::credentials::Credentials;
use super::documents::{collect, without_mfa};
use super::reach::Reach;
use super::scope::{Ground, as_grant};
use super::{enrolment, integrity};
use crate::symbolic::{Allowed, Answer, Query, Universe};

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
    };
    let reach = Reach::new(&ground);
    let mut claims = Vec::new();
    for caller in account
        .callers()
        .filter(|caller| caller.kind == PrincipalKind::User)
    {
        claims.push(behind_mfa(&ground, &caller, exempt));
        claims.push(enrolment::claim(&ground, &caller));
        claims.push(reach.claim(&ground, &caller, credentials));
        claims.push(Credentials::claim(credentials, &caller.arn));
    }
    claims.extend(reach.roles());
    claims.extend(integrity::claims(&ground, guardians));
    claims
}

fn behind_mfa(ground: &Ground<'_>, caller: &Caller, exempt: &[String]) -> Claim {
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
    let layers = match ground.layers(caller) {
        Ok(layers) => layers,
        Err(gaps) => {
            claim.gaps = gaps;
            return claim;
        }
    };
    let identity = documents(&layers.identity);
    let query = Query {
        facts: ground.facts(caller, without_mfa()),
        exempt: exempt.to_vec(),
        semantics: ground.semantics,
        principal: caller.principal(),
        ..Query::new(allowed(&layers))
    };
    collect(&mut claim, query.ask_all(ground.universe), &identity, |policy| {
        layers
            .identity
            .get(policy)
            .map(|held| held.origin.to_string())
            .unwrap_or_default()
    });
    for role in ground.account.roles() {
        named_by_trust(&mut claim, ground, caller, role, &layers);
    }
    claim
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
fn named_by_trust(claim: &mut Claim, ground: &Ground<'_>, caller: &Caller, role: &Role, layers: &Layers) {
    let Some(Ok(trust)) = &role.trust else {
        return;
    };
    let Some(granting) = as_grant(trust.text(), caller, &role.arn, true) else {
        return;
    };
    let own = layers.identity.iter().chain(layers.boundary.iter().flatten());
    let denies: Vec<Document> = own.filter_map(|held| denies_only(held.document.text())).collect();
    let query = Query {
        facts: ground.facts(caller, without_mfa()),
        only: vec!["sts:AssumeRole".to_owned()],
        semantics: ground.semantics,
        principal: caller.principal(),
        ..Query::new(Allowed {
            identity: std::iter::once(&granting).chain(&denies).collect(),
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
                policy: format!("trust policy of {}", role.arn),
                statement: request.because.statement.map(|place| (place, None)),
                hole: Hole::Trust {
                    role: role.arn.clone(),
                },
                request: *request,
            });
        }
    }
}

/// A document without its allows: what still stands when a grant bypasses a layer.
pub(super) fn denies_only(text: &str) -> Option<Document> {
    let text = rewritten(text, |statement| {
        if statement.get("Effect").and_then(serde_json::Value::as_str) != Some("Deny") {
            statement.remove("NotResource");
            statement.insert("Resource".to_owned(), serde_json::Value::Array(Vec::new()));
        }
    })?;
    parse(&text).ok()
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
