//! Commands of the user's: an upstream `credential_process`, a command that gives codes.

use std::process::{Command, Stdio};

use jiff::Timestamp;
use serde::Deserialize;
use steprole_session::{Credentials, Environment, Secret};
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::messages::Message;

/// Names the profiles that are being asked already; a child that asks one of them again would never end.
const GUARD: &str = "_STEPROLE_PROFILES";

/// What a `credential_process` prints [CLI user guide, "cli-configure-sourcing-external"].
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Printed {
    version: u32,
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    session_token: Option<Zeroizing<String>>,
    expiration: Option<Timestamp>,
}

/// Runs a command line as the SDKs do, by `sh -c`, and gives the first of its output.
///
/// Its stdin is closed: ours belongs to whoever called us. What it says on stderr is shown, not repeated in errors.
pub(crate) fn run(command: &str, profile: &str, guard: Option<&str>) -> Result<Zeroizing<String>, Failure> {
    let failed = |reason: String| {
        let text = Message::ProcessFailed.text().with("profile", profile);
        Failure::new(text.with("reason", reason))
    };
    let mut child = Command::new("sh");
    child
        .arg("-c")
        .arg(command)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit());
    if let Some(guard) = guard {
        child.env(GUARD, guard);
    }
    let output = child.output().map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(output.status.to_string()));
    }
    match String::from_utf8(output.stdout) {
        Ok(text) => Ok(Zeroizing::new(text)),
        Err(_) => Err(failed("UTF-8".to_owned())),
    }
}

/// A text as one word of a command line.
pub(crate) fn quoted(text: &str) -> String {
    // no word holds a NUL
    shlex::try_quote(text).map_or_else(|_| "''".to_owned(), Into::into)
}

/// The credentials of an upstream `credential_process`.
pub(crate) fn credentials(
    command: &str,
    profile: &str,
    environment: &Environment,
) -> Result<Credentials, Failure> {
    let asked = environment.value(GUARD).unwrap_or_default();
    if asked.split('\n').any(|earlier| earlier == profile) {
        let text = Message::ProcessCircle.text().with("profile", profile);
        return Err(Failure::new(text).hinted(Message::ProcessCircleHint.text()));
    }
    let text = run(command, profile, Some(&format!("{asked}\n{profile}")))?;
    let printed: Option<Printed> = serde_json::from_str(&text).ok();
    match printed {
        Some(printed) if printed.version == 1 => Ok(Credentials {
            access_key_id: printed.access_key_id,
            secret_access_key: Secret::new(printed.secret_access_key.as_str()),
            session_token: printed
                .session_token
                .filter(|token| !token.is_empty())
                .map(|token| Secret::new(token.as_str())),
            expiration: printed.expiration,
        }),
        // serde's own words would quote what was printed
        _ => Err(Failure::new(
            Message::ProcessUnreadable.text().with("profile", profile),
        )),
    }
}
