//! `steprole credential-process`: what AWS's SDKs call to get credentials.

use serde::Serialize;
use steprole_session::{Credentials, Secret};

use super::arguments::CredentialProcess;
use crate::driver::{Asked, serve};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Output;

/// [SDKs and Tools reference, "feature-process-credentials"].
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Printed<'a> {
    /// The integer 1; the SDK for Rust refuses a string [observed].
    version: u32,
    access_key_id: &'a str,
    secret_access_key: &'a str,
    /// Absent for a long-term key, never empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    session_token: Option<&'a str>,
    /// The real end, never one that slides on.
    #[serde(skip_serializing_if = "Option::is_none")]
    expiration: Option<String>,
}

/// Prints credentials as one JSON object.
pub(crate) fn run(asked: &CredentialProcess, output: &mut Output) -> Result<Exit, Failure> {
    let served = serve(
        Asked {
            profile: &asked.profile,
            seconds: asked.duration.map(|seconds| seconds.0),
            at_least: asked.min_ttl.map(|seconds| seconds.0),
            fresh: false,
            direct: false,
        },
        output.language(),
    )?;
    output.data(&text(&served.credentials))?;
    output.flush()?;
    Ok(Exit::DONE)
}

fn text(credentials: &Credentials) -> String {
    let printed = Printed {
        version: 1,
        access_key_id: &credentials.access_key_id,
        secret_access_key: credentials.secret_access_key.reveal(),
        session_token: credentials.session_token.as_ref().map(Secret::reveal),
        expiration: credentials.expiration.map(|expiration| expiration.to_string()),
    };
    serde_json::to_string(&printed).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_contract_of_credential_process() {
        let long_term = Credentials::long_term("AKIAEXAMPLE", Secret::new("keyEXAMPLE"));
        assert_eq!(
            text(&long_term),
            r#"{"Version":1,"AccessKeyId":"AKIAEXAMPLE","SecretAccessKey":"keyEXAMPLE"}"#
        );
        let session = Credentials {
            session_token: Some(Secret::new("tokenEXAMPLE")),
            expiration: Some("2026-01-01T00:00:00Z".parse().unwrap()),
            ..long_term
        };
        assert!(
            text(&session).ends_with(r#""SessionToken":"tokenEXAMPLE","Expiration":"2026-01-01T00:00:00Z"}"#)
        );
    }
}
