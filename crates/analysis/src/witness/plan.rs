//! Which requests to try for a statement.

use steprole_catalog::{AccessLevel, Action, catalog};
use steprole_policy::{Statement, Version};

use super::satisfy::{example_of, fact};
use super::{Cast, Fact};
use crate::glob;
use crate::variable::variables;

/// What to ask for, whoever asks.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) action: String,
    pub(crate) resource: String,
    pub(crate) facts: Vec<(String, Fact)>,
}

/// Actions that everybody understands to be dangerous: they make the best examples.
const TELLING: [&str; 7] = [
    "s3:DeleteBucket",
    "ec2:TerminateInstances",
    "iam:CreateAccessKey",
    "dynamodb:DeleteTable",
    "lambda:UpdateFunctionCode",
    "kms:ScheduleKeyDeletion",
    "sts:AssumeRole",
];
/// The same for resources, where an action takes many types.
const TELLING_TYPES: [&str; 4] = ["bucket", "instance", "role", "user"];
/// How many actions of one statement are tried.
const MOST_ACTIONS: usize = 12;
/// How many of its resources.
const MOST_RESOURCES: usize = 6;

/// Requests that a statement seems to be about, at most 72.
pub(crate) fn plans(statement: &Statement, version: Version, cast: &Cast) -> Vec<Plan> {
    let facts: Vec<(String, Fact)> = statement
        .conditions()
        .iter()
        .filter_map(|condition| fact(condition, version))
        .collect();
    let mut plans = Vec::new();
    for action in actions(statement) {
        for (resource, used) in resources(statement, &action, version, cast) {
            let mut facts = facts.clone();
            facts.extend(used);
            plans.push(Plan {
                action: action.clone(),
                resource,
                facts,
            });
        }
    }
    plans
}

fn actions(statement: &Statement) -> Vec<String> {
    let Some(element) = &statement.action else {
        return Vec::new();
    };
    let entries = &element.value.entries;
    let listed = |action: &str| {
        entries
            .iter()
            .any(|entry| glob::matches_action(&entry.text, action))
    };
    let named = entries
        .iter()
        .map(|entry| entry.text.as_str())
        .filter(|text| !element.value.negated && !glob::has_wildcard(text));
    let telling = TELLING
        .into_iter()
        .filter(|action| listed(action) != element.value.negated);
    let patterns = entries
        .iter()
        .filter(|entry| !element.value.negated && glob::has_wildcard(&entry.text));
    // what changes something says more than what reads
    let expanded = patterns.flat_map(|entry| {
        let mut actions: Vec<Action<'_>> = catalog().expand(&entry.text).collect();
        actions.sort_by_key(|action| matches!(action.level(), AccessLevel::List | AccessLevel::Read));
        actions.into_iter().take(4).map(Action::name)
    });
    let mut actions: Vec<String> = Vec::new();
    for action in named.chain(telling).chain(expanded) {
        if !actions.iter().any(|known| known == action) {
            actions.push(action.to_owned());
        }
    }
    actions.truncate(MOST_ACTIONS);
    actions
}

/// Resources of a statement, with the values that its variables must have.
fn resources(
    statement: &Statement,
    action: &str,
    version: Version,
    cast: &Cast,
) -> Vec<(String, Vec<(String, Fact)>)> {
    let own = || (own_arn(action, cast), Vec::new());
    let Some(element) = &statement.resource else {
        // a trust policy is about its own role
        return vec![(cast.role_arn.clone(), Vec::new())];
    };
    if element.value.negated {
        return vec![own()];
    }
    let entries = element.value.entries.iter().take(MOST_RESOURCES);
    entries
        .map(|entry| {
            if entry.text == "*" {
                return own();
            }
            let text = with_user(&entry.text, cast);
            let text = with_account(&text, cast);
            let used = variables(&text)
                .filter(|variable| variable.default.is_none())
                .map(|variable| (variable.name.to_owned(), Fact::One("example".to_owned())))
                .filter(|_| version == Version::V2012)
                .collect();
            (example_of(&text, version), used)
        })
        .collect()
}

fn with_user(pattern: &str, cast: &Cast) -> String {
    pattern.replace("${aws:username}", &cast.user)
}

/// A wildcard in place of the account means the caller's.
fn with_account(pattern: &str, cast: &Cast) -> String {
    let mut fields: Vec<&str> = pattern.splitn(6, ':').collect();
    if let Some(account) = fields.get_mut(4)
        && *account == "*"
    {
        *account = &cast.account;
    }
    fields.join(":")
}

/// A resource of the kind that an action acts on, the caller's own where there is one; `*` for actions without.
pub(crate) fn own_arn(action: &str, cast: &Cast) -> String {
    let known = catalog().action(action);
    let resource_type = known.and_then(|action| {
        let required = action.resources().find(|resource| resource.required());
        let telling = || {
            action.resources().find(|resource| {
                resource
                    .resource_type()
                    .is_some_and(|known| TELLING_TYPES.contains(&known.name()))
            })
        };
        let resource = required.or_else(telling).or_else(|| action.resources().next());
        resource?.resource_type()
    });
    let Some(resource_type) = resource_type else {
        return "*".to_owned();
    };
    let mut arn = String::new();
    let mut rest = resource_type.arn();
    while let Some((before, after)) = rest.split_once("${") {
        arn.push_str(before);
        let (placeholder, after) = after.split_once('}').unwrap_or((after, ""));
        arn.push_str(match placeholder {
            "Partition" => "aws",
            "Account" => &cast.account,
            "Region" => "us-east-1",
            name if name.starts_with("UserName") || name.starts_with("MfaToken") => &cast.user,
            _ => "example",
        });
        rest = after;
    }
    arn.push_str(rest);
    if resource_type.name() == "user" && arn.ends_with(&format!("user/{}", cast.user)) {
        return cast.user_arn.clone();
    }
    arn
}

#[cfg(test)]
mod tests {
    use super::*;
    use steprole_policy::parse;

    fn tried(statement: &str) -> Vec<String> {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": {statement}}}"#);
        let document = parse(&text).unwrap();
        let cast = Cast::of(None);
        plans(&document.statements()[0], document.version(), &cast)
            .into_iter()
            .map(|plan| format!("{} {}", plan.action, plan.resource))
            .collect()
    }

    #[test]
    fn exact_actions_on_the_named_resources() {
        let tried = tried(
            r#"{"Effect": "Allow", "Action": "iam:EnableMFADevice",
                "Resource": ["arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::*:user/team?/*"]}"#,
        );
        assert_eq!(
            tried,
            [
                "iam:EnableMFADevice arn:aws:iam::123456789012:user/alice",
                "iam:EnableMFADevice arn:aws:iam::123456789012:user/teamx/example"
            ]
        );
    }

    #[test]
    fn everything_is_shown_by_telling_actions_on_their_own_resources() {
        let tried = tried(r#"{"Effect": "Deny", "NotAction": ["iam:*", "s3:*"], "Resource": "*"}"#);
        assert_eq!(
            tried[0],
            "ec2:TerminateInstances arn:aws:ec2:us-east-1:123456789012:instance/example"
        );
        assert!(
            tried
                .iter()
                .all(|request| !request.starts_with("iam:") && !request.starts_with("s3:"))
        );
    }

    #[test]
    fn actions_without_resources_ask_for_the_star() {
        let tried = tried(r#"{"Effect": "Allow", "Action": "iam:ListVirtualMFADevices", "Resource": "*"}"#);
        assert_eq!(tried, ["iam:ListVirtualMFADevices *"]);
    }
}
