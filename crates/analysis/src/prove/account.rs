use steprole_policy::{Document, Principal, PrincipalKind, Semantics, parse};
use steprole_snapshot::{Account, Caller, HeldPolicy, Layers, Role};

use super::claim::{Assumption, Claim, Hole, Proof, Property, Subject, Verdict};
use super::credentials::Credentials;
use super::documents::{collect, without_mfa};
use super::reach::Reach;
use super::scope::Ground;
use super::{enrolment, integrity};
use crate::symbolic::{Allowed, Answer, Fact, Facts, Query, Universe, Value};

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
        claims.push(behind_mfa(account, &caller, exempt, semantics, universe));
        claims.push(enrolment::claim(&ground, &caller));
        claims.push(reach.claim(&ground, &caller, credentials));
        claims.push(Credentials::claim(credentials, &caller.arn));
    }
    claims.extend(reach.roles());
    claims.extend(integrity::claims(&ground, guardians));
    claims
}

fn behind_mfa(
    account: &Account,
    caller: &Caller,
    exempt: &[String],
    semantics: Semantics,
    universe: &Universe,
) -> Claim {
    let mut assumptions = vec![
        Assumption::Root,
        Assumption::ServiceLinkedRoles,
        Assumption::ResourcePolicies,
        Assumption::RolesNotFollowed,
    ];
    if account.organization.is_none() {
        assumptions.push(Assumption::NoOrganization);
    }
    let mut claim = Claim {
        property: Property::P1,
        subject: Subject::User(caller.arn.clone()),
        verdict: Verdict::Unknown,
        counterexamples: Vec::new(),
        facts: Vec::new(),
        reasons: Vec::new(),
        gaps: Vec::new(),
        assumptions,
    };
    let mut layers = match account.layers(caller, "s3:GetObject", "*", universe.catalog()) {
        Ok(layers) => layers,
        Err(incomplete) => {
            claim.gaps = incomplete.0.iter().map(ToString::to_string).collect();
            return claim;
        }
    };
    // they depend on the action's service; the procedure tells these apart itself
    layers.resource_control = account
        .organization
        .as_ref()
        .filter(|organization| !organization.is_management)
        .map(|organization| organization.resource_control.clone())
        .unwrap_or_default();
    let identity = documents(&layers.identity);
    let query = Query {
        facts: facts(account, caller),
        exempt: exempt.to_vec(),
        semantics,
        principal: caller.principal(),
        ..Query::new(allowed(&layers))
    };
    collect(&mut claim, query.ask_all(universe), &identity, |policy| {
        layers
            .identity
            .get(policy)
            .map(|held| held.origin.to_string())
            .unwrap_or_default()
    });
    for role in account.roles() {
        named_by_trust(&mut claim, account, caller, role, &layers, semantics, universe);
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

/// What the account says about the caller's condition keys, when there is no MFA.
fn facts(account: &Account, caller: &Caller) -> Facts {
    let is = |value: &str| Fact::Is(Value::One(value.to_owned()));
    let mut facts = without_mfa()
        .with("aws:PrincipalArn", is(&caller.arn))
        .with("aws:PrincipalAccount", is(&caller.account))
        .with("aws:PrincipalType", is("User"))
        .with("aws:PrincipalIsAWSService", is("false"))
        .with(
            "aws:username",
            is(caller.arn.rsplit('/').next().unwrap_or_default()),
        );
    if let Some(id) = &caller.unique_id {
        facts = facts.with("aws:userid", is(id));
    }
    for (key, value) in caller.tags.iter().flatten() {
        facts = facts.with(&format!("aws:PrincipalTag/{key}"), is(value));
    }
    if caller.tags.is_some() {
        facts = facts.with_no_other("aws:PrincipalTag/");
    }
    if let Some(id) = account
        .organization
        .as_ref()
        .and_then(|organization| organization.id.as_ref())
    {
        facts = facts.with("aws:PrincipalOrgID", is(id));
    }
    facts
}

/// A trust policy that names the user grants by itself: neither an identity policy nor the boundary need allow
/// [doc: reference_policies_evaluation-logic]. Denies of the user's own side still stand.
fn named_by_trust(
    claim: &mut Claim,
    account: &Account,
    caller: &Caller,
    role: &Role,
    layers: &Layers,
    semantics: Semantics,
    universe: &Universe,
) {
    let Some(Ok(trust)) = &role.trust else {
        return;
    };
    let Some(granting) = as_grant(trust.text(), caller, &role.arn) else {
        return;
    };
    let own = layers.identity.iter().chain(layers.boundary.iter().flatten());
    let denies: Vec<Document> = own.filter_map(|held| denies_only(held.document.text())).collect();
    let query = Query {
        facts: facts(account, caller),
        only: vec!["sts:AssumeRole".to_owned()],
        semantics,
        principal: Principal { ..caller.principal() },
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
    match query.ask(universe) {
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

/// A trust policy as a grant on its role: the statements whose principal is the user or everyone, as if they were an
/// identity policy's. Statements about others stay as statements that name nothing, so that places are kept.
fn as_grant(trust: &str, caller: &Caller, role: &str) -> Option<Document> {
    let mut any = false;
    let text = rewritten(trust, |statement| {
        let names = |value: &serde_json::Value| {
            let listed =
                |text: &str| text == "*" || text == caller.arn || caller.unique_id.as_deref() == Some(text);
            match value {
                serde_json::Value::String(text) => listed(text),
                serde_json::Value::Array(list) => list.iter().filter_map(|each| each.as_str()).any(listed),
                _ => false,
            }
        };
        let principal = statement.remove("Principal");
        let is_named = match &principal {
            Some(serde_json::Value::Object(map)) => map.get("AWS").is_some_and(names),
            Some(value) => names(value),
            None => false,
        };
        let is_deny = statement.get("Effect").and_then(serde_json::Value::as_str) == Some("Deny");
        let about_account = matches!(&principal, Some(serde_json::Value::Object(map)) if map.get("AWS").is_some_and(|value| value.to_string().contains(&caller.account)));
        let applies = is_named || (is_deny && about_account);
        any |= applies && !is_deny;
        let resource = if applies {
            vec![role.to_owned()]
        } else {
            Vec::new()
        };
        statement.insert("Resource".to_owned(), resource.into());
    })?;
    if !any {
        return None;
    }
    parse(&text).ok()
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
