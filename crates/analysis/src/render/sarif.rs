//! SARIF 2.1.0, for code scanning.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde_json::{Value, json};
use steprole_policy::Span;

use super::kind_name;
use super::place::Place;
use crate::diagnostic::Diagnostic;
use crate::label::Label;
use crate::lint::{Report, rules};
use crate::page;
use crate::rule::{Family, Rule};
use crate::severity::Severity;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A report as a SARIF 2.1.0 log with one run.
///
/// Results name their rule by index, their place in UTF-16 columns, and carry a partial fingerprint that stays the
/// same when lines move: of the rule and of the text at the place, without its white space.
pub fn sarif(report: &Report<'_>) -> String {
    let mut seen = HashMap::new();
    let results: Vec<Value> = report
        .diagnostics
        .iter()
        .map(|found| {
            let fingerprint = fingerprint(report, found, &mut seen);
            result(report, found, &fingerprint)
        })
        .collect();
    let artifacts: Vec<Value> = artifacts(report)
        .into_iter()
        .filter_map(|document| report.documents.get(document))
        .map(|taken| {
            json!({
                "location": { "uri": uri(taken.input.name) },
                "roles": ["analysisTarget"],
                "sourceLanguage": "json",
                "properties": {
                    "policyKind": kind_name(taken.kind),
                    "policyKindGuessed": taken.guessed_because.is_some(),
                },
            })
        })
        .collect();
    let notifications: Vec<Value> = report
        .documents
        .iter()
        .filter(|taken| !taken.complete)
        .map(|taken| {
            json!({
                "level": "warning",
                "message": { "text": format!("`{}` is checked no further until its errors are corrected", taken.input.name) },
            })
        })
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "steprole",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules().map(descriptor).collect::<Vec<_>>(),
            }},
            "columnKind": "utf16CodeUnits",
            "invocations": [{ "executionSuccessful": true, "toolExecutionNotifications": notifications }],
            "artifacts": artifacts,
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log).unwrap_or_default()
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Suggestion => "note",
    }
}

fn descriptor(rule: &Rule) -> Value {
    let mut tags = vec!["iam", rule.family.tag()];
    let mut properties = json!({ "precision": "very-high" });
    if rule.family == Family::Mfa {
        tags.push("security");
        // GitHub's scale: 7.0 and over is high, 4.0 and over medium
        let score = match rule.severity {
            Severity::Error => "8.0",
            Severity::Warning => "5.0",
            Severity::Suggestion => "2.0",
        };
        set(&mut properties, "security-severity", score.into());
    }
    set(&mut properties, "tags", tags.into());
    json!({
        "id": rule.code,
        "name": pascal_case(rule.name),
        "shortDescription": { "text": rule.what },
        "fullDescription": { "text": rule.why },
        "help": { "text": format!("{}. {}", capital(rule.fix), rule.why), "markdown": page::summary(rule) },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": properties,
    })
}

fn result(report: &Report<'_>, found: &Diagnostic, fingerprint: &str) -> Value {
    let index = rules().position(|rule| rule.code == found.rule.code);
    let mut text = found.title.clone();
    if let Some(witness) = &found.witness {
        let [request, answer] = witness.sentences();
        text = format!(
            "{text}.\n{}: {request}; {answer}.",
            capital(witness.verdict.name())
        );
    }
    text = format!("{text}\n{}.", capital(&found.hint));
    let mut result = json!({
        "ruleId": found.rule.code,
        "ruleIndex": index,
        "level": level(found.severity),
        "message": { "text": text },
        "partialFingerprints": { "finding/v1": fingerprint },
    });
    if let Some(place) = found.place() {
        set(
            &mut result,
            "locations",
            json!([{ "physicalLocation": physical(report, place) }]),
        );
    }
    let related: Vec<Value> = found
        .labels
        .iter()
        .skip(1)
        .enumerate()
        .map(|(id, label)| {
            let mut related = json!({ "id": id, "physicalLocation": physical(report, label) });
            if !label.text.is_empty() {
                set(&mut related, "message", json!({ "text": label.text }));
            }
            related
        })
        .collect();
    if !related.is_empty() {
        set(&mut result, "relatedLocations", related.into());
    }
    if let Some(fix) = &found.fix {
        let source = report.text(fix.document);
        let replacements: Vec<Value> = fix
            .edits
            .iter()
            .map(|edit| {
                json!({
                    "deletedRegion": region(source, edit.span),
                    "insertedContent": { "text": edit.replacement },
                })
            })
            .collect();
        let change = json!({
            "artifactLocation": location(report, fix.document),
            "replacements": replacements,
        });
        let fix = json!({ "description": { "text": found.hint }, "artifactChanges": [change] });
        set(&mut result, "fixes", json!([fix]));
    }
    result
}

fn set(object: &mut Value, key: &str, value: Value) {
    if let Value::Object(members) = object {
        members.insert(key.to_owned(), value);
    }
}

fn physical(report: &Report<'_>, label: &Label) -> Value {
    let source = report.text(label.document);
    let mut region = region(source, label.span);
    set(&mut region, "snippet", json!({ "text": label.span.text(source) }));
    json!({ "artifactLocation": location(report, label.document), "region": region })
}

fn location(report: &Report<'_>, document: usize) -> Value {
    let name = report.name(document);
    let index = artifacts(report)
        .iter()
        .position(|known| report.name(*known) == name);
    json!({ "uri": uri(name), "index": index })
}

/// The documents, each file once: SARIF's artifacts are a set.
fn artifacts(report: &Report<'_>) -> Vec<usize> {
    let is_first = |document: &usize| {
        let earlier = report.documents.iter().take(*document);
        earlier
            .map(|taken| taken.input.name)
            .all(|name| name != report.name(*document))
    };
    (0..report.documents.len()).filter(is_first).collect()
}

fn region(source: &str, span: Span) -> Value {
    let place = Place::of(source, span);
    json!({
        "startLine": place.start_line,
        "startColumn": place.start_column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    })
}

/// A path as a URI reference (RFC 3986); `-` is standard input.
fn uri(name: &str) -> String {
    if name == "-" {
        return "stdin".to_owned();
    }
    let mut uri = String::with_capacity(name.len());
    if name.starts_with('/') {
        uri.push_str("file://");
    }
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

/// Stays the same when lines move; a finding that appears twice in one document is numbered.
fn fingerprint(report: &Report<'_>, found: &Diagnostic, seen: &mut HashMap<String, usize>) -> String {
    let place = found.place();
    let document = place.map_or("", |label| report.name(label.document));
    let text = place.map_or("", |label| label.span.text(report.text(label.document)));
    let mut hash = Fnv::new();
    for part in [found.rule.code, document, &found.title] {
        hash.write(part.bytes().chain([0]));
    }
    hash.write(text.bytes().filter(|byte| !byte.is_ascii_whitespace()));
    let hash = format!("{:016x}", hash.0);
    let ordinal = seen.entry(hash.clone()).or_insert(0);
    *ordinal += 1;
    format!("{hash}:{ordinal}")
}

/// FNV-1a, 64 bits: stable for ever and enough to tell findings apart; nothing here is secret.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn write(&mut self, bytes: impl IntoIterator<Item = u8>) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

fn pascal_case(name: &str) -> String {
    name.split('-').map(capital).collect()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uri_references() {
        assert_eq!(uri("policies/force mfa.json"), "policies/force%20mfa.json");
        assert_eq!(uri("/tmp/é.json"), "file:///tmp/%C3%A9.json");
        assert_eq!(uri("-"), "stdin");
    }

    #[test]
    fn names_as_sarif_likes_them() {
        assert_eq!(pascal_case("mfa-deny-bool"), "MfaDenyBool");
    }
}
