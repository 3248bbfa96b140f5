//! What a role's trust policy must say of a provider that many organizations share.
//!
//! "If the role trust policy does not evaluate the controls required by the shared OIDC IdP, the role creation or update
//! would fail" (`id_roles_providers_oidc_secure-by-default`). Issuers of one's own are no shared providers, and policies
//! that exist already are not judged again (the same page).

use steprole_api::Error;
use steprole_policy::{Comparison, Condition, Document, Effect, PrincipalType, Quantifier};

/// A shared provider: its URL without the scheme, and the claims one of which must be evaluated.
struct Shared {
    url: &'static str,
    claims: &'static [&'static str],
}

/// The table of `id_roles_providers_oidc_secure-by-default`, known at second hand: two public projects transcribe it and agree in
/// providers and claims. Of the page's six URLs of IBM Turbonomic one is among them. The spelling of a URL that only one
/// of them gives (Scalr's, Upbound's, DVC Studio's and others less common) is [inferred].
const SHARED: &[Shared] = &[
    shared("agent.buildkite.com", &["sub"]),
    shared("api.pulumi.com/oidc", &["aud"]),
    shared("app.terraform.io", &["sub"]),
    shared("cognito-identity.amazonaws.com", &["aud"]),
    shared("gitlab.com", &["sub"]),
    shared("oidc-configuration.audit-log.githubusercontent.com", &["sub"]),
    shared("oidc.codefresh.io", &["sub"]),
    shared(
        "oidc.op1.openshiftapps.com/2f785sojlpb85i7402pk3qogugim5nfb",
        &["sub"],
    ),
    shared("oidc.vercel.com", &["aud"]),
    shared("proidc.upbound.io", &["sub"]),
    shared("sandboxes.cloud", &["aud"]),
    shared("scalr.io", &["sub"]),
    shared("studio.datachain.ai/api", &["sub"]),
    shared(GITHUB, GITHUB_CLAIMS),
    shared("tokens.cloud.shisho.dev", &["sub"]),
    shared("vstoken.actions.githubusercontent.com", &["sub"]),
];

const GITHUB: &str = "token.actions.githubusercontent.com";

/// `job_workflow_ref` will do as well. [observed wording, 2026: several projects' records of AWS's refusal]
const GITHUB_CLAIMS: &[&str] = &["sub", "job_workflow_ref"];

/// Azure Sentinel's tenant: the one whose control is no claim but a key of STS.
const SENTINEL: &str = "sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d";

const fn shared(url: &'static str, claims: &'static [&'static str]) -> Shared {
    Shared { url, claims }
}

/// The keys one of which a statement that trusts a provider must evaluate; none for a provider of one's own.
fn controls(url: &str) -> Vec<String> {
    let url = url.trim_end_matches('/');
    if url.eq_ignore_ascii_case(SENTINEL) {
        return vec!["sts:RoleSessionName".to_owned()];
    }
    // An enterprise's own path on GitHub's issuer is held to the same. [observed: unfunco/terraform-aws-oidc-github#57]
    let is_github_path = url
        .split_once('/')
        .is_some_and(|(host, _)| host.eq_ignore_ascii_case(GITHUB));
    let claims = if is_github_path {
        GITHUB_CLAIMS
    } else {
        SHARED
            .iter()
            .find(|shared| shared.url.eq_ignore_ascii_case(url))
            .map_or(&[][..], |shared| shared.claims)
    };
    claims.iter().map(|claim| format!("{url}:{claim}")).collect()
}

/// Refuses a trust policy that lets a shared provider in without evaluating what tells its tenants apart.
pub(crate) fn check(document: &Document) -> Result<(), Error> {
    for statement in document.statements() {
        if statement.effect.value != Effect::Allow || !statement.is_about_action(LETS_IN) {
            continue;
        }
        let named = statement
            .principal
            .iter()
            .filter(|principals| !principals.value.negated)
            .flat_map(|principals| &principals.value.entries)
            .filter(|named| named.kind == Some(PrincipalType::Federated));
        for provider in named.map(|named| named.entry.text.as_str()) {
            let url = provider
                .split_once(":oidc-provider/")
                .map_or(provider, |(_, url)| url);
            let keys = controls(url);
            let is_evaluated = |key: &String| {
                let mut conditions = statement.conditions().iter();
                conditions.any(|condition| evaluates(condition, key))
            };
            if !keys.is_empty() && !keys.iter().any(is_evaluated) {
                // [observed: unfunco/terraform-aws-oidc-github#57]
                return Err(Error::malformed_policy_document(format!(
                    "Trust policy with trusted principal {provider} must evaluate, using StringEquals, StringLike or \
                     StringEqualsIgnoreCase, {} which is not scoped to all.",
                    keys.join(" or ")
                )));
            }
        }
    }
    Ok(())
}

/// Letting in is this action's; a statement that only passes tags lets nobody in. [inferred]
const LETS_IN: &str = "sts:AssumeRoleWithWebIdentity";

/// Whether a condition evaluates a key: "that its value is not solely a wildcard character (* and ?) or null"
/// (`id_roles_create_for-idp_oidc`). An operator that holds without the key evaluates nothing. [inferred]
fn evaluates(condition: &Condition, key: &str) -> bool {
    let operator = condition.operator;
    matches!(
        operator.comparison,
        Comparison::StringEquals | Comparison::StringEqualsIgnoreCase | Comparison::StringLike
    ) && operator.quantifier != Quantifier::ForAllValues
        && !operator.if_exists
        && condition.key.text.eq_ignore_ascii_case(key)
        && !condition.values.is_empty()
        && condition
            .values
            .iter()
            .all(|value| value.text.bytes().any(|byte| !matches!(byte, b'*' | b'?')))
}
