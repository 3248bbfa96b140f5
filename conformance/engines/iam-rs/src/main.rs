//! Puts decision cases, one JSON object a line on stdin, to iam-rs; answers in the same words, a line each.

use std::collections::BTreeMap;
use std::io::{BufRead as _, Write as _};

use iam_rs::{
    Arn, Context, ContextValue, Decision, IAMPolicy, IAMRequest, PolicyEvaluator, Principal, PrincipalId,
};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Question {
    id: String,
    principal: String,
    action: String,
    resource: String,
    context: BTreeMap<String, Value>,
    identity: Vec<Value>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // it prints nothing but answers, also where the engine panics
    std::panic::set_hook(Box::new(|_| {}));
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let question: Question = serde_json::from_str(&line?)?;
        let answer = std::panic::catch_unwind(|| answer(&question)).unwrap_or(Err("panicked".to_owned()));
        let answer = match answer {
            Ok(decision) => json!({"id": question.id, "decision": decision}),
            Err(why) => json!({"id": question.id, "decision": "refused", "why": why}),
        };
        writeln!(out, "{answer}")?;
    }
    Ok(())
}

fn answer(question: &Question) -> Result<&'static str, String> {
    let policies: Result<Vec<IAMPolicy>, _> = question
        .identity
        .iter()
        .map(|document| serde_json::from_value(document.clone()))
        .collect();
    let policies = policies.map_err(|error| format!("policy: {error}"))?;
    let resource = Arn::parse(&question.resource).map_err(|error| format!("resource: {error}"))?;
    let mut context = Context::new();
    for (key, value) in &question.context {
        context.insert(key.clone(), typed(key, value));
    }
    let principal = Principal::Aws(PrincipalId::String(question.principal.clone()));
    let request = IAMRequest::new_with_context(principal, question.action.clone(), resource, context);
    let result = PolicyEvaluator::with_policies(policies)
        .evaluate(&request)
        .map_err(|error| format!("evaluation: {error}"))?;
    Ok(match result.decision {
        Decision::Allow => "allow",
        Decision::Deny => "explicit",
        Decision::NotApplicable => "implicit",
    })
}

/// It wants Booleans as such, and takes numbers and dates from strings.
fn typed(key: &str, value: &Value) -> ContextValue {
    const BOOLEANS: [&str; 3] = ["aws:MultiFactorAuthPresent", "aws:SecureTransport", "aws:ViaAWSService"];
    match value {
        Value::String(text) if BOOLEANS.contains(&key) && (text == "true" || text == "false") => {
            ContextValue::Boolean(text == "true")
        }
        Value::Array(values) => {
            ContextValue::StringList(values.iter().filter_map(Value::as_str).map(str::to_owned).collect())
        }
        other => ContextValue::String(other.as_str().unwrap_or_default().to_owned()),
    }
}
