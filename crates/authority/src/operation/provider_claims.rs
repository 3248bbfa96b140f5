//! Claims of particular providers that a trust policy can ask for.

use serde_json::Value;
use steprole_federation::token::Claims;

const GITHUB: &[&str] = &[
    "actor",
    "actor_id",
    "enterprise_id",
    "environment",
    "job_workflow_ref",
    "ref",
    "repository",
    "repository_id",
    "repository_owner_id",
    "workflow",
];

const GITLAB: &[&str] = &[
    "namespace_id",
    "pipeline_source",
    "project_id",
    "ref_protected",
    "runner_environment",
    "user_access_level",
    "user_email",
    "user_id",
    "user_login",
];

const BUILDKITE: &[&str] = &[
    "build_branch",
    "cluster_id",
    "cluster_name",
    "organization_id",
    "organization_slug",
    "pipeline_id",
    "pipeline_slug",
];

/// Providers by URL, `*` being one part of the host name or the rest of the path, and their claims: the condition keys of
/// AssumeRoleWithWebIdentity in the Service Authorization Reference (as published in 2026).
const PROVIDERS: &[(&str, &[&str])] = &[
    ("accounts.google.com", &["google/organization_number"]),
    ("agent.*.buildkite.dev", BUILDKITE),
    ("agent.*.buildkite.site", BUILDKITE),
    ("agent.buildkite.com", BUILDKITE),
    ("github.com/enterprises/*", GITHUB),
    ("gitlab.com", GITLAB),
    ("idcs-*.identity.oraclecloud.com", &["rpst_id"]),
    ("oidc.circleci.com/org/*", &["oidc.circleci.com/project-id"]),
    ("token.actions.*.ghe.com", GITHUB),
    ("token.actions.githubusercontent.com", GITHUB),
    ("token.actions.githubusercontent.com/*", GITHUB),
];

/// The claims of a token that are condition keys for its provider alone, each with its value. They are there while the role
/// is asked for and not in the session ("Available in session: No", `reference_policies_iam-condition-keys`).
pub(super) fn of_provider(url: &str, claims: Claims<'_>) -> Vec<(&'static str, String)> {
    let names = PROVIDERS
        .iter()
        .find(|(pattern, _)| names_provider(pattern, url))
        .map_or(&[][..], |(_, names)| *names);
    names
        .iter()
        .filter_map(|name| Some((*name, text(claim(claims, name)?)?)))
        .collect()
}

fn names_provider(pattern: &str, url: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else {
        return pattern == url;
    };
    url.strip_prefix(before)
        .and_then(|rest| rest.strip_suffix(after))
        .is_some_and(|part| !part.is_empty() && (after.is_empty() || !part.contains(['.', '/'])))
}

/// A claim by its name; Google's stands in an object, which the key writes with a slash. [inferred from the key's name]
fn claim<'c>(claims: Claims<'c>, name: &str) -> Option<&'c Value> {
    claims.value(name).or_else(|| {
        let (outer, inner) = name.split_once('/')?;
        claims.value(outer)?.get(inner)
    })
}

/// A value as conditions compare it. Lists and objects are no value of these keys, all of which are single-valued.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::names_provider;

    #[test]
    fn a_star_is_one_part_of_a_host_or_the_rest_of_a_path() {
        for (pattern, url, expected) in [
            ("gitlab.com", "gitlab.com", true),
            ("gitlab.com", "gitlab.com.example.com", false),
            ("token.actions.*.ghe.com", "token.actions.octocorp.ghe.com", true),
            ("token.actions.*.ghe.com", "token.actions..ghe.com", false),
            ("token.actions.*.ghe.com", "token.actions.a/b.ghe.com", false),
            ("token.actions.*.ghe.com", "token.actions.a.b.ghe.com", false),
            ("oidc.circleci.com/org/*", "oidc.circleci.com/org/7", true),
            ("oidc.circleci.com/org/*", "oidc.circleci.com/org/", false),
        ] {
            assert_eq!(names_provider(pattern, url), expected, "{pattern} {url}");
        }
    }
}
