//! What was decided about a request, for those who may know: the encoded authorization message of a refusal.
//!
//! "The message is encoded because the details of the authorization status can contain privileged information that the user
//! who requested the operation should not see" (API model, DecodeAuthorizationMessage). IAM and STS send none themselves;
//! services such as EC2 do.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use steprole_policy::{Context, ContextValue, Outcome, Patterns, Statement, parse};

use crate::verdict::Verdict;

/// The longest encoded message that DecodeAuthorizationMessage takes (API model).
const ENCODED: usize = 10_240;

/// What sealing and encoding leave of that, with room to spare.
const PLAIN: usize = ENCODED * 3 / 4 - 128;

/// A message before it is sealed.
#[derive(Deserialize, Serialize)]
pub(crate) struct AuthorizationMessage {
    /// The account of who asked.
    pub(crate) account: String,
    /// The decoded message: JSON.
    pub(crate) decoded: String,
}

/// The principal of a message.
pub(crate) struct Asker<'a> {
    /// `AIDA…`, `AROA…:session`.
    pub(crate) id: &'a str,
    /// A user's name; a session has none.
    pub(crate) name: Option<&'a str>,
    pub(crate) arn: &'a str,
}

impl AuthorizationMessage {
    /// A message from the text that was sealed.
    pub(crate) fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The text to be sealed, for a request that was refused.
    ///
    /// The members are those that API pages and knowledge articles show. [observed: re:Post, "decode-authorization-message"]
    pub(crate) fn write(
        account: &str,
        verdict: &Verdict,
        asker: &Asker<'_>,
        document: Option<&str>,
        context: &Context<'_>,
    ) -> String {
        let document = document.and_then(|text| parse(text).ok());
        let statement = verdict
            .statement
            .as_ref()
            .zip(document.as_ref())
            .and_then(|((index, _), document)| document.statements().get(*index));
        let mut keys: Vec<(&str, &ContextValue<'_>)> = context.iter().collect();
        keys.sort_by_key(|(key, _)| key.to_ascii_lowercase());
        loop {
            let text = serde_json::to_string(&Self {
                account: account.to_owned(),
                decoded: decoded(verdict, asker, statement, &keys).to_string(),
            })
            // Plain text: writing it to memory cannot fail.
            .unwrap_or_default();
            // A message that could not be decoded any more would be none: of too many keys the last are left out.
            if text.len() <= PLAIN || keys.pop().is_none() {
                return text;
            }
        }
    }
}

fn decoded(
    verdict: &Verdict,
    asker: &Asker<'_>,
    statement: Option<&Statement>,
    keys: &[(&str, &ContextValue<'_>)],
) -> Value {
    let is_explicit = verdict.outcome == Outcome::ExplicitDeny;
    let mut principal = json!({ "id": asker.id, "arn": asker.arn });
    if let (Some(name), Some(principal)) = (asker.name, principal.as_object_mut()) {
        principal.insert("name".to_owned(), json!(name));
    }
    let matched: Vec<Value> = statement
        .filter(|_| is_explicit)
        .map(|statement| {
            json!({
                "statementId": statement.sid.as_ref().map_or("", |sid| sid.value.as_str()),
                "effect": "DENY",
                "principals": items([asker.id]),
                "principalGroups": items([]),
                "actions": items(patterns(statement.action.as_ref().map(|element| &element.value))),
                "resources": items(patterns(statement.resource.as_ref().map(|element| &element.value))),
                "conditions": { "items": conditions_of(statement) },
            })
        })
        .into_iter()
        .collect();
    let conditions: Vec<Value> = keys
        .iter()
        .map(|(key, value)| json!({ "key": key, "values": items(values(value)) }))
        .collect();
    json!({
        "allowed": verdict.outcome == Outcome::Allow,
        "explicitDeny": is_explicit,
        "matchedStatements": { "items": matched },
        "failures": { "items": [] },
        "context": {
            "principal": principal,
            "action": verdict.action,
            "resource": verdict.resource,
            "conditions": { "items": conditions },
        },
    })
}

fn items<'v>(values: impl IntoIterator<Item = &'v str>) -> Value {
    let values: Vec<Value> = values
        .into_iter()
        .map(|value| json!({ "value": value }))
        .collect();
    json!({ "items": values })
}

/// What a statement lists; what it lists as excepted is no value of the element.
fn patterns(patterns: Option<&Patterns>) -> impl Iterator<Item = &str> {
    patterns
        .filter(|patterns| !patterns.negated)
        .into_iter()
        .flat_map(|patterns| &patterns.entries)
        .map(|entry| entry.text.as_str())
}

fn conditions_of(statement: &Statement) -> Vec<Value> {
    statement
        .conditions()
        .iter()
        .map(|condition| {
            let values = condition.values.iter().map(|value| value.text.as_str());
            json!({ "key": condition.key.text, "values": items(values) })
        })
        .collect()
}

fn values<'v>(value: &'v ContextValue<'_>) -> Vec<&'v str> {
    match value {
        ContextValue::One(value) => vec![value],
        ContextValue::Many(values) => values.iter().map(|value| &**value).collect(),
    }
}
