//! What AWS refuses a document for: every complaint, not only the first.
//!
//! The complaints are `steprole_policy`'s own. It gives the first one of a document, as AWS does; here it is asked
//! about each action, each resource and each statement by itself, so that all of them come out, each at its place.

use std::collections::HashSet;
use std::mem::discriminant;

use steprole_policy::{Element, Entry, Malformed, Patterns, PolicyKind, Span, Statement, parse};

use super::Subject;
use super::subject::head;

/// One thing that AWS refuses, and where it stands.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) malformed: Malformed,
    pub(crate) span: Span,
    /// What stands there, for the title.
    pub(crate) text: String,
}

/// Everything that AWS refuses in a document.
pub(crate) fn all(subject: &Subject<'_>) -> Vec<Refusal> {
    let mut found = Vec::new();
    // of its own kinds IAM checks everything; of others' documents policy asks only for the elements
    if of_iam(subject) && subject.document.check(subject.kind).is_ok() {
        return found;
    }
    version(subject, &mut found);
    for statement in subject.statements() {
        entries(subject, statement, &mut found);
        frame(subject, statement, &mut found);
    }
    repeated_sids(subject, &mut found);
    // whatever policy learns to refuse and nothing above looks for
    if let Err(malformed) = subject.document.check(subject.kind)
        && !found
            .iter()
            .any(|known| discriminant(&known.malformed) == discriminant(&malformed))
    {
        let start = subject.document.span().start;
        let span = Span {
            start,
            end: start + 1,
        };
        found.push(Refusal {
            malformed,
            span,
            text: String::new(),
        });
    }
    found
}

/// Whether IAM or STS refuses the document itself, in the words that `steprole_policy` has.
pub(crate) fn of_iam(subject: &Subject<'_>) -> bool {
    subject.is_identity()
        || matches!(
            subject.kind,
            PolicyKind::Boundary | PolicyKind::Session | PolicyKind::Trust
        )
}

/// Asks about a document of one statement.
fn ask(kind: PolicyKind, statement: &str) -> Result<(), Malformed> {
    let text = format!("{{\"Version\":\"2012-10-17\",\"Statement\":{statement}}}");
    match parse(&text) {
        Ok(document) => document.check(kind),
        Err(error) => Err(error.into()),
    }
}

fn version(subject: &Subject<'_>, found: &mut Vec<Refusal>) {
    if let Err(malformed @ Malformed::Version) = subject.document.check(subject.kind) {
        let (span, text) = match subject.document.version_element() {
            Some(element) => (element.value_span, element.value.as_str()),
            None => (subject.document.span(), ""),
        };
        let end = if text.is_empty() { span.start + 1 } else { span.end };
        found.push(Refusal {
            malformed,
            span: Span {
                start: span.start,
                end,
            },
            text: text.to_owned(),
        });
    }
}

/// Each action and each resource, in a statement that is otherwise sound.
fn entries(subject: &Subject<'_>, statement: &Statement, found: &mut Vec<Refusal>) {
    let of = |element: Option<&Element<Patterns>>| -> Vec<Entry> {
        element.map_or_else(Vec::new, |element| element.value.entries.clone())
    };
    for action in of(statement.action.as_ref()) {
        let written = action.span.text(subject.text);
        let (kind, probe) = match subject.kind {
            PolicyKind::Trust => (
                PolicyKind::Trust,
                format!("{{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":{written}}}"),
            ),
            _ => (
                PolicyKind::Managed,
                format!("{{\"Effect\":\"Allow\",\"Action\":{written},\"Resource\":\"*\"}}"),
            ),
        };
        note(ask(kind, &probe), &action, found);
    }
    // a trust policy takes no resource at all: that is said once, of the element
    for resource in of(statement
        .resource
        .as_ref()
        .filter(|_| subject.kind != PolicyKind::Trust))
    {
        let written = resource.span.text(subject.text);
        let probe = format!("{{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":{written}}}");
        note(ask(PolicyKind::Managed, &probe), &resource, found);
    }
}

fn note(answer: Result<(), Malformed>, entry: &Entry, found: &mut Vec<Refusal>) {
    if let Err(malformed) = answer {
        found.push(Refusal {
            malformed,
            span: entry.span,
            text: entry.text.clone(),
        });
    }
}

/// The statement with sound actions, resources and principals in place of its own: what is wrong with the rest?
fn frame(subject: &Subject<'_>, statement: &Statement, found: &mut Vec<Refusal>) {
    let mut members = vec![format!(
        "\"Effect\":{}",
        statement.effect.value_span.text(subject.text)
    )];
    let mut patterns = |name: &str, element: Option<&Element<Patterns>>, sound: &str| {
        if let Some(element) = element {
            let not = if element.value.negated { "Not" } else { "" };
            let value = if element.value.entries.is_empty() {
                ""
            } else {
                sound
            };
            members.push(format!("\"{not}{name}\":[{value}]"));
        }
    };
    let sound_action = if subject.kind == PolicyKind::Trust {
        "\"sts:AssumeRole\""
    } else {
        "\"iam:GetUser\""
    };
    patterns("Action", statement.action.as_ref(), sound_action);
    patterns("Resource", statement.resource.as_ref(), "\"*\"");
    if let Some(element) = &statement.principal {
        let not = if element.value.negated { "Not" } else { "" };
        let value = if element.value.entries.is_empty() {
            "{}"
        } else {
            "\"*\""
        };
        members.push(format!("\"{not}Principal\":{value}"));
    }
    if let Some(sid) = &statement.sid {
        members.push(format!("\"Sid\":{}", sid.value_span.text(subject.text)));
    }
    if let Some(condition) = &statement.condition {
        members.push(format!(
            "\"Condition\":{}",
            condition.value_span.text(subject.text)
        ));
    }
    if let Err(malformed) = ask(subject.kind, &format!("{{{}}}", members.join(","))) {
        let (span, text) = place(&malformed, statement);
        found.push(Refusal {
            malformed,
            span,
            text,
        });
    }
}

/// Where in a statement the thing stands that AWS complains about.
fn place(malformed: &Malformed, statement: &Statement) -> (Span, String) {
    let key = |span: Option<Span>| (span.unwrap_or_else(|| head(statement)), String::new());
    match malformed {
        Malformed::NoAction | Malformed::TrustAction => {
            key(statement.action.as_ref().map(|element| element.key_span))
        }
        Malformed::NoResource | Malformed::ProhibitedResource => {
            key(statement.resource.as_ref().map(|element| element.key_span))
        }
        Malformed::NoPrincipal | Malformed::ProhibitedPrincipal | Malformed::ProhibitedNotPrincipal => {
            key(statement.principal.as_ref().map(|element| element.key_span))
        }
        Malformed::SidCharacters => match &statement.sid {
            Some(sid) => (sid.value_span, sid.value.clone()),
            None => key(None),
        },
        Malformed::LegacyParsing if statement.effect_is_exact => {
            let date = statement
                .conditions()
                .iter()
                .find(|condition| condition.operator.comparison.name().starts_with("Date"));
            key(date.map(|condition| condition.value_span))
        }
        Malformed::LegacyParsing => (
            statement.effect.value_span,
            format!("{:?}", statement.effect.value),
        ),
        _ => key(None),
    }
}

fn repeated_sids(subject: &Subject<'_>, found: &mut Vec<Refusal>) {
    if !of_iam(subject) {
        return;
    }
    let sids = subject
        .statements()
        .iter()
        .filter_map(|statement| statement.sid.as_ref())
        .filter(|sid| !sid.value.is_empty());
    let mut seen = HashSet::new();
    for sid in sids {
        if !seen.insert(sid.value.as_str()) {
            found.push(Refusal {
                malformed: Malformed::DuplicateSid,
                span: sid.value_span,
                text: sid.value.clone(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::Input;

    fn refusals(kind: PolicyKind, text: &str) -> Vec<(String, String)> {
        let input = Input::new("policy.json", text);
        let subject = Subject::new(0, &input, kind, parse(text).unwrap());
        all(&subject)
            .into_iter()
            .map(|refusal| (refusal.malformed.to_string(), refusal.span.text(text).to_owned()))
            .collect()
    }

    #[test]
    fn every_complaint_comes_out_at_its_place() {
        let text = r#"{"Version": "2012-10-17", "Statement": [
            {"Sid": "A", "Effect": "Allow", "Action": ["GetUser", "iam:GetUser"], "Resource": "nothing"},
            {"Sid": "A", "Effect": "Allow", "Action": []}]}"#;
        let found = refusals(PolicyKind::Managed, text);
        let places: Vec<&str> = found.iter().map(|(_, place)| place.as_str()).collect();
        assert_eq!(places, ["\"GetUser\"", "\"nothing\"", "\"Action\"", "\"A\""]);
        assert_eq!(found[1].0, "Resource nothing must be in ARN format or \"*\".");
    }

    #[test]
    fn what_policy_refuses_is_never_lost() {
        for (kind, text) in [
            (
                PolicyKind::Managed,
                r#"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#,
            ),
            (
                PolicyKind::Trust,
                r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "NotAction": "a:b"}}"#,
            ),
            (
                PolicyKind::Resource,
                r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*"}}"#,
            ),
            (
                PolicyKind::Session,
                r#"{"Statement": {"Effect": "allow", "Action": "*", "Resource": "*"}}"#,
            ),
        ] {
            let first = parse(text).unwrap().check(kind).unwrap_err().to_string();
            assert!(
                refusals(kind, text).iter().any(|(said, _)| *said == first),
                "{text}: {first}"
            );
        }
    }
}
