use steprole_policy::{Document, Semantics};

use super::claim::{Assumption, Claim, Proof, Property, Subject, Verdict};
use super::exempt;
use crate::symbolic::{Allowed, Answer, Fact, Facts, Query, Universe, Value};

/// P1 of documents that are attached to a user together: nothing outside the exempt set without MFA.
///
/// The claim is about long-term keys, whose requests carry no `aws:MultiFactorAuthPresent`, and about sessions without
/// MFA, where it is `false`.
pub fn reachable_without_mfa(
    documents: &[(String, &Document)],
    exempt: &[String],
    semantics: Semantics,
    universe: &Universe,
) -> Claim {
    let all: Vec<&Document> = documents.iter().map(|(_, document)| *document).collect();
    let query = Query {
        facts: without_mfa(),
        exempt: exempt.to_vec(),
        semantics,
        ..Query::new(Allowed::by(all.iter().copied()))
    };
    let names: Vec<String> = documents.iter().map(|(name, _)| name.clone()).collect();
    let mut claim = Claim {
        property: Property::P1,
        subject: Subject::Documents(names.clone()),
        verdict: Verdict::Proved,
        counterexamples: Vec::new(),
        facts: Vec::new(),
        reasons: Vec::new(),
        gaps: Vec::new(),
        assumptions: vec![
            Assumption::OnlyTheseDocuments,
            Assumption::Root,
            Assumption::ServiceLinkedRoles,
            Assumption::ResourcePolicies,
            Assumption::RolesNotFollowed,
        ],
    };
    collect(&mut claim, query.ask_all(universe), &all, |policy| {
        names.get(policy).cloned().unwrap_or_default()
    });
    claim
}

/// What the context says about MFA when there is none.
pub(super) fn without_mfa() -> Facts {
    let no = Some(Value::One("false".to_owned()));
    Facts::new()
        .with("aws:MultiFactorAuthPresent", Fact::OneOf(vec![None, no]))
        .with("aws:MultiFactorAuthAge", Fact::Absent)
}

/// Puts the answers of all classes into a claim: one counterexample for each statement that lets something through.
pub(super) fn collect(
    claim: &mut Claim,
    answers: Vec<(String, Answer)>,
    identity: &[&Document],
    name: impl Fn(usize) -> String,
) {
    for (_, answer) in answers {
        match answer {
            Answer::Proved => {}
            Answer::Unknown(reason) => claim.reasons.push(reason),
            Answer::Refuted(request) => {
                let policy = request.because.policy.unwrap_or_default();
                let place = request.because.statement;
                let sid = place.and_then(|place| {
                    let statement = identity.get(policy)?.statements().get(place)?;
                    Some(statement.sid.as_ref()?.value.clone())
                });
                let proof = Proof {
                    who: None,
                    policy: name(policy),
                    statement: place.map(|place| (place, sid)),
                    hole: exempt::hole(identity, &request),
                    request: *request,
                };
                let same = |other: &Proof| {
                    other.policy == proof.policy
                        && other.statement == proof.statement
                        && other.hole == proof.hole
                };
                match claim.counterexamples.iter_mut().find(|other| same(other)) {
                    // known actions make better examples
                    Some(other) if proof.request.is_known_action && !other.request.is_known_action => {
                        *other = proof;
                    }
                    Some(_) => {}
                    None => claim.counterexamples.push(proof),
                }
            }
        }
    }
    claim.verdict = match (claim.counterexamples.is_empty(), claim.reasons.is_empty()) {
        (false, _) => Verdict::Refuted,
        (true, false) => Verdict::Unknown,
        (true, true) => Verdict::Proved,
    };
}
