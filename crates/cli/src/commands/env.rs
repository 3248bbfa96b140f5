//! `steprole env`: the variables of a profile, for a shell to read.

use steprole_session::Credentials;

use super::arguments::{Env, Shell};
use super::profile_or_default;
use crate::driver::{Asked, Settings, serve};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Output;

/// Prints the variables.
pub(crate) fn run(asked: &Env, output: &mut Output) -> Result<Exit, Failure> {
    let profile = profile_or_default(asked.profile.as_deref());
    let served = serve(
        Asked {
            profile: &profile,
            seconds: asked.duration.map(|seconds| seconds.0),
            at_least: asked.min_ttl.map(|seconds| seconds.0),
            fresh: false,
            direct: false,
        },
        output.language(),
    )?;
    let variables = variables(&profile, &served.credentials, &Settings::read()?);
    output.data(&written(&variables, asked.format))?;
    output.flush()?;
    Ok(Exit::DONE)
}

/// The variables a process needs: credentials, their end for prompts and for botocore, and the region, which the
/// caller's own wins over.
pub(crate) fn variables(
    profile: &str,
    credentials: &Credentials,
    settings: &Settings,
) -> Vec<(&'static str, String)> {
    let mut variables = vec![
        ("AWS_ACCESS_KEY_ID", credentials.access_key_id.clone()),
        (
            "AWS_SECRET_ACCESS_KEY",
            credentials.secret_access_key.reveal().to_owned(),
        ),
    ];
    if let Some(token) = &credentials.session_token {
        variables.push(("AWS_SESSION_TOKEN", token.reveal().to_owned()));
    }
    if let Some(expiration) = credentials.expiration {
        variables.push(("AWS_CREDENTIAL_EXPIRATION", expiration.to_string()));
        variables.push(("AWS_SESSION_EXPIRATION", expiration.to_string()));
    }
    let environment = &settings.environment;
    let written = settings.profiles.profile(profile);
    let region = environment
        .value("AWS_REGION")
        .or_else(|| environment.value("AWS_DEFAULT_REGION"))
        .or_else(|| written.and_then(|profile| profile.value("region")));
    if let Some(region) = region {
        // v1 of the aws CLI reads only the second, others the first
        variables.push(("AWS_REGION", region.to_owned()));
        variables.push(("AWS_DEFAULT_REGION", region.to_owned()));
    }
    // without a profile the program would not see where the profile sends it
    let endpoint = written.and_then(|profile| profile.value("endpoint_url"));
    if let (Some(endpoint), None) = (endpoint, environment.value("AWS_ENDPOINT_URL")) {
        variables.push(("AWS_ENDPOINT_URL", endpoint.to_owned()));
    }
    variables
}

fn written(variables: &[(&str, String)], shell: Shell) -> String {
    if shell == Shell::Json {
        let object: serde_json::Map<_, _> = variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.as_str().into()))
            .collect();
        return serde_json::Value::Object(object).to_string();
    }
    let line = |(name, value): &(&str, String)| match shell {
        Shell::Sh => format!("export {name}='{}'", value.replace('\'', r"'\''")),
        Shell::Fish => format!(
            "set -gx {name} '{}'",
            value.replace('\\', r"\\").replace('\'', r"\'")
        ),
        Shell::Powershell => format!("$Env:{name} = '{}'", value.replace('\'', "''")),
        Shell::Cmd => format!("set \"{name}={}\"", value.replace('%', "%%")),
        Shell::Dotenv | Shell::Json => format!("{name}={value}"),
    };
    variables.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shell_reads_a_value_as_it_is() {
        let variables = [("A", "it's 100%".to_owned())];
        for (shell, text) in [
            (Shell::Sh, r"export A='it'\''s 100%'"),
            (Shell::Fish, r"set -gx A 'it\'s 100%'"),
            (Shell::Powershell, "$Env:A = 'it''s 100%'"),
            (Shell::Cmd, "set \"A=it's 100%%\""),
            (Shell::Json, r#"{"A":"it's 100%"}"#),
            (Shell::Dotenv, "A=it's 100%"),
        ] {
            assert_eq!(written(&variables, shell), text);
        }
    }
}
