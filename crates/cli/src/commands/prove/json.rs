//! One JSON object a claim.

use serde::Serialize;
use serde_json::json;
use steprole_analysis::{Claim, Hole, Proof, Subject, Value};

use super::Findings;
use crate::output::Output;

/// The version of the objects.
const SCHEMA: &str = "steprole.prove.v1";

#[derive(Serialize)]
struct Written<'a> {
    schema: &'static str,
    property: &'static str,
    subject: String,
    verdict: &'static str,
    /// The first counterexample's; `null` without one.
    request: Option<serde_json::Value>,
    counterexamples: Vec<serde_json::Value>,
    facts: &'a [String],
    reasons: Vec<String>,
    assumptions: Vec<String>,
    exemptions: Vec<serde_json::Value>,
}

pub(super) fn write(findings: &Findings, output: &mut Output) -> std::io::Result<()> {
    for claim in &findings.claims {
        let written = written(claim, findings);
        output.data(&serde_json::to_string(&written).map_err(std::io::Error::other)?)?;
    }
    Ok(())
}

/// Every claim, as it is written.
pub(super) fn values(findings: &Findings) -> serde_json::Result<Vec<serde_json::Value>> {
    let claims = findings.claims.iter();
    claims
        .map(|claim| serde_json::to_value(written(claim, findings)))
        .collect()
}

fn written<'a>(claim: &'a Claim, findings: &'a Findings) -> Written<'a> {
    let of_guard = claim.property == steprole_analysis::Property::P1;
    let exemptions = findings.exemptions.iter().filter(|_| of_guard).map(|(name, exemption)| {
            json!({"policy": name, "statement": exemption.statement, "entry": exemption.entry})
        });
    Written {
        schema: SCHEMA,
        property: claim.property.name(),
        subject: claim.subject.name(),
        verdict: claim.verdict.name(),
        request: claim.counterexamples.first().map(request),
        counterexamples: claim.counterexamples.iter().map(counterexample).collect(),
        facts: &claim.facts,
        reasons: reasons(claim),
        assumptions: claim
            .assumptions
            .iter()
            .map(|each| each.name().to_owned())
            .collect(),
        exemptions: exemptions.collect(),
    }
}

fn reasons(claim: &Claim) -> Vec<String> {
    let reasons = claim.reasons.iter().map(ToString::to_string);
    reasons
        .chain(claim.gaps.iter().map(|gap| format!("not in the files: {gap}")))
        .collect()
}

fn request(proof: &Proof) -> serde_json::Value {
    let context: serde_json::Map<String, serde_json::Value> = proof
        .request
        .context
        .iter()
        .map(|(key, value)| match value {
            Value::One(value) => (key.clone(), json!(value)),
            Value::Many(values) => (key.clone(), json!(values)),
        })
        .collect();
    json!({
        "action": proof.request.action,
        "resource": proof.request.resource,
        "context": context,
        "absent": proof.request.absent,
        "known_action": proof.request.is_known_action,
    })
}

fn counterexample(proof: &Proof) -> serde_json::Value {
    let hole = match &proof.hole {
        Hole::NoGuard => json!({"kind": "no-guard"}),
        Hole::AbsentKey { guard, operator } => {
            json!({"kind": "absent-key", "guard": guard, "operator": operator})
        }
        Hole::Exempt { guard, entry } => json!({"kind": "exempt", "guard": guard, "entry": entry}),
        Hole::NotCovered { guard } => json!({"kind": "not-covered", "guard": guard}),
        Hole::Guard { policy } => json!({"kind": "guard", "policy": policy}),
        Hole::Escalation => json!({"kind": "escalation"}),
        Hole::Enrolment => json!({"kind": "enrolment"}),
        Hole::Trust { role } => json!({"kind": "trust", "role": role}),
    };
    let (statement, sid) = match &proof.statement {
        Some((place, sid)) => (Some(*place), sid.clone()),
        None => (None, None),
    };
    let who = proof.who.as_ref().map(Subject::name);
    json!({"who": who, "request": request(proof), "policy": proof.policy, "statement": statement, "sid": sid, "hole": hole})
}
