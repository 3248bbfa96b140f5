//! Actions, services and condition keys that AWS does not have.

use steprole_catalog::{Action, ConditionKey, Service, catalog};
use steprole_policy::{Effect, Element, Entry, Patterns, Statement};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::glob;
use crate::lint::Check;
use crate::nearest::near;
use crate::rule::AnalyzerCheck;

pub(super) static ROWS: &[Rule] = &[
    Rule {
        code: "SR048",
        name: "service-wildcard",
        family: Family::Names,
        severity: Severity::Suggestion,
        what: "The service prefix of an action holds a wildcard.",
        why: "It also names services that nobody thought of, and those to come.",
        source: "Access Analyzer check “Wildcard in service name”",
        fix: "name each service",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "s3*:Get*", "Resource": "*" }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": ["s3:Get*", "s3-outposts:Get*"], "Resource": "*" }
}"#,
        ),
        analyzer: &[AnalyzerCheck::suggestion(
            "Wildcard in service name",
            "Avoid using wildcards (*, ?) in the service name because it might grant unintended access to other AWS \
             services with similar names.",
        )],
        check: Check::Document(service_wildcard),
    },
    Rule {
        code: "SR060",
        name: "unknown-action",
        family: Family::Names,
        severity: Severity::Error,
        what: "An action does not exist, or a pattern of actions matches none. A warning when no name is near.",
        why: "AWS takes any name: a misspelt action in an `Allow` allows nothing, in a `Deny` it denies nothing, and in \
              a `NotAction` it exempts nothing.",
        source: "the Service Authorization Reference, as of the catalogue's date",
        fix: "correct the name, or remove it",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": ["iam:AssumeRole", "iam:EnableMfaDevices"],
    "Resource": "*"
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": ["sts:AssumeRole", "iam:EnableMFADevice"],
    "Resource": "*"
  }
}"#,
        ),
        analyzer: &[AnalyzerCheck::error(
            "Invalid action",
            "The action {{action}} does not exist. Did you mean {{valid_action}}?",
        )],
        check: Check::Document(unknown_action),
    },
    Rule {
        code: "SR061",
        name: "unknown-service",
        family: Family::Names,
        severity: Severity::Error,
        what: "The service prefix of an action does not exist. A warning when no prefix is near.",
        why: "AWS takes any prefix, and the entry names nothing.",
        source: "the Service Authorization Reference, as of the catalogue's date",
        fix: "correct the prefix, or remove the entry",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "dynamo:GetItem", "Resource": "*" }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "*" }
}"#,
        ),
        analyzer: &[AnalyzerCheck::error(
            "Invalid service in action",
            "The service {{service}} specified in the action does not exist. Did you mean {{service2}}?",
        )],
        check: Check::Document(unknown_service),
    },
    Rule {
        code: "SR062",
        name: "unknown-condition-key",
        family: Family::Names,
        severity: Severity::Error,
        what: "A condition key does not exist. A warning when no name is near. Keys of identity providers, which \
               begin with a host name, are not checked.",
        why: "No request carries the key: the condition is decided as for an absent key, always the same way.",
        source: "the Service Authorization Reference, as of the catalogue's date; reference_policies_condition-keys",
        fix: "correct the name",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "NotAction": "iam:EnableMFADevice",
    "Resource": "*",
    "Condition": { "BoolIfExists": { "aws:MultifactorAuthPresence": "false" } }
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "NotAction": "iam:EnableMFADevice",
    "Resource": "*",
    "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } }
  }
}"#,
        ),
        analyzer: &[
            AnalyzerCheck::error(
                "Invalid global condition key",
                "The condition key {{key}} does not exist. Use a valid condition key.",
            ),
            AnalyzerCheck::error(
                "Invalid service condition key",
                "The condition key {{key}} does not exist in the service {{service}}. Use a valid condition key.",
            ),
            AnalyzerCheck::error(
                "Invalid condition key format",
                "The condition key format is not valid. Use the format service:keyname.",
            ),
            AnalyzerCheck::error(
                "Missing tag key in condition",
                "The condition key {{conditionKeyName}} must include a tag key to control access based on tags. Use \
                 the format {{conditionKeyName}}tag-key and specify a key name for tag-key.",
            ),
        ],
        check: Check::Document(unknown_condition_key),
    },
];

/// An action entry that is written as AWS wants it, in its parts.
struct Written<'s> {
    statement: &'s Statement,
    element: &'s Element<Patterns>,
    entry: &'s Entry,
    service: &'s str,
    name: &'s str,
}

impl Written<'_> {
    /// What a name that does not exist does where it stands.
    fn effect(&self) -> &'static str {
        match (self.element.value.negated, self.statement.effect.value) {
            (false, Effect::Allow) => "allows nothing",
            (false, Effect::Deny) => "denies nothing",
            (true, _) => "exempts nothing",
        }
    }
}

fn written<'s>(subject: &'s Subject<'_>) -> impl Iterator<Item = Written<'s>> {
    subject.statements().iter().flat_map(|statement| {
        let elements = statement.action.iter();
        elements.flat_map(move |element| {
            element.value.entries.iter().filter_map(move |entry| {
                let (service, name) = entry.text.split_once(':')?;
                let sound = !name.contains([':', '$']) && !service.contains('$');
                sound.then_some(Written {
                    statement,
                    element,
                    entry,
                    service,
                    name,
                })
            })
        })
    })
}

fn service_wildcard(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for action in written(subject).filter(|action| glob::has_wildcard(action.service)) {
        let found = findings
            .at(
                subject,
                action.entry.span,
                format!("`{}` names services by a wildcard", action.service),
            )
            .analyzer_says(0, &[]);
        findings.add(found);
    }
}

fn unknown_action(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for action in written(subject) {
        let text = &action.entry.text;
        let has_service = glob::has_wildcard(action.service) || catalog().service(action.service).is_some();
        let is_pattern = glob::has_wildcard(text);
        // a name is found at once; only a pattern asks every service
        let exists =
            || catalog().action(text).is_some() || is_pattern && catalog().expand(text).next().is_some();
        if !has_service || exists() {
            continue;
        }
        let title = if is_pattern {
            format!("no action matches `{text}`")
        } else {
            format!("there is no action `{text}`")
        };
        let found = findings
            .at(subject, action.entry.span, title)
            .here(action.effect());
        let nearest = (!is_pattern).then(|| nearest_action(&action)).flatten();
        let found = match nearest {
            Some(nearest) => found
                .hint(format!("did you mean `{}`?", nearest.name()))
                .analyzer_says(0, &[("action", text), ("valid_action", nearest.name())])
                .replace(action.entry.span, format!("\"{}\"", nearest.name())),
            None => found.severity(Severity::Warning).note(as_of()),
        };
        findings.add(found);
    }
}

/// The nearest name of the same service, or the same name in the only other service that has it.
fn nearest_action(action: &Written<'_>) -> Option<Action<'static>> {
    let service = catalog().service(action.service)?;
    let mut elsewhere = catalog()
        .services()
        .filter_map(|service| catalog().action(&format!("{}:{}", service.prefix(), action.name)));
    let only_other = elsewhere.next().filter(|_| elsewhere.next().is_none());
    let same_service = near(action.name, 3, service.actions(), Action::operation);
    same_service.first().copied().or(only_other)
}

fn unknown_service(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for action in written(subject) {
        let service = action.service;
        if glob::has_wildcard(service) || catalog().service(service).is_some() {
            continue;
        }
        let found = findings
            .at(
                subject,
                action.entry.span,
                format!("there is no service `{service}`"),
            )
            .here(action.effect());
        let found = match nearest_service(&action) {
            Some(nearest) => found
                .hint(format!("did you mean `{nearest}`?"))
                .analyzer_says(0, &[("service", service), ("service2", nearest)])
                .replace(action.entry.span, format!("\"{nearest}:{}\"", action.name)),
            None => found.severity(Severity::Warning).note(as_of()),
        };
        findings.add(found);
    }
}

/// The nearest prefix, or one that begins so, of a service that has such an action.
fn nearest_service(action: &Written<'_>) -> Option<&'static str> {
    let has_action = |service: &Service<'static>| {
        let mut actions = service.actions();
        actions.any(|known| glob::matches_action(action.name, known.operation()))
    };
    let services = || catalog().services();
    // `dynamo` for `dynamodb`: far in letters, and still plain
    let prefix = action.service.to_ascii_lowercase();
    let begins_so = |service: &Service<'static>| {
        prefix.len() > 2 && service.prefix().starts_with(&prefix) && !glob::has_wildcard(action.name)
    };
    near(action.service, 2, services(), Service::prefix)
        .into_iter()
        .chain(services().filter(begins_so))
        .find(has_action)
        .map(Service::prefix)
}

fn unknown_condition_key(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for condition in subject.conditions() {
        let key = condition.key.text.as_str();
        if exists(key) {
            continue;
        }
        let place = condition.key.span;
        let found = match key.split_once(':') {
            None => findings
                .at(subject, place, format!("condition key `{key}` has no prefix"))
                .hint("write `service:keyname`")
                .analyzer_says(2, &[]),
            // accounts.google.com:aud, oidc.eks.….amazonaws.com/id/…:sub: whatever the provider sends
            Some((provider, _)) if provider.contains('.') => continue,
            Some((service, _)) => {
                let found = findings.at(subject, place, format!("there is no condition key `{key}`"));
                if is_bare_tag_key(key) {
                    let stem = key.trim_end_matches('/');
                    let stem = format!("{stem}/");
                    found
                        .here("the tag is missing")
                        .hint(format!("write `{stem}` and the tag's key"))
                        .analyzer_says(3, &[("conditionKeyName", &stem)])
                } else {
                    let check = usize::from(!service.eq_ignore_ascii_case("aws"));
                    let found = found.here("no request carries it");
                    match nearest_key(service, key) {
                        Some(nearest) => found
                            .hint(format!("did you mean `{}`?", nearest.name()))
                            .analyzer_says(check, &[("key", key), ("service", service)])
                            .replace(place, format!("\"{}\"", nearest.name())),
                        None => found.severity(Severity::Warning).note(as_of()),
                    }
                }
            }
        };
        findings.add(found);
    }
}

/// Whether the catalogue has the key. Keys with a tag in them are templates; S3 spells the tag of some `<key>`.
fn exists(key: &str) -> bool {
    let tag_of_s3 = || {
        let (stem, tag) = key.split_once('/')?;
        let template = format!("{stem}/<key>");
        catalog().condition_key(&template).filter(|_| !tag.is_empty())
    };
    catalog().condition_key(key).or_else(tag_of_s3).is_some()
}

fn is_bare_tag_key(key: &str) -> bool {
    let stem = key.trim_end_matches('/').to_ascii_lowercase();
    stem.ends_with("tag") && exists(&format!("{stem}/x"))
}

/// The nearest key of the same service that can be written down: one with a tag in it is only half a name.
fn nearest_key(service: &str, key: &str) -> Option<ConditionKey<'static>> {
    let prefix = format!("{}:", service.to_ascii_lowercase());
    let of_service = catalog().condition_keys().filter(|known| {
        let name = known.name();
        name.to_ascii_lowercase().starts_with(&prefix) && !name.contains(['$', '<'])
    });
    near(key, 3, of_service, ConditionKey::name).first().copied()
}

fn as_of() -> String {
    format!(
        "the catalogue is of {}; what AWS added later is not in it",
        catalog().built().date
    )
}
