//! `steprole exec`: a command with a profile's credentials, in our place.

use std::os::unix::process::CommandExt;
use std::process::Command;

use super::arguments::Exec;
use super::env;
use crate::driver::{Asked, Settings, serve};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// Every name that could give the child other credentials than ours, or a code or seed that is none of its business.
///
/// Endpoints and files stay: they decided about our own calls, and the child shall see the same AWS.
pub(crate) const SCRUBBED: &[&str] = &[
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_SECURITY_TOKEN",
    "AWS_CREDENTIAL_FILE",
    "AWS_CREDENTIAL_EXPIRATION",
    "AWS_SESSION_EXPIRATION",
    "AWS_PROFILE",
    "AWS_DEFAULT_PROFILE",
    "AWS_SDK_LOAD_CONFIG",
    "AWS_ROLE_ARN",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_ROLE_SESSION_NAME",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    "AWS_MFA_SERIAL",
    "MFA_CODE",
    "MFA_SERIAL",
    "MFA_DEVICE",
    "AWS_VAULT",
    "AWSUME_PROFILE",
    "_STEPROLE_PROFILES",
];

/// Becomes the command: its exit code, its signals and its terminal are its own.
pub(crate) fn run(asked: &Exec, output: &mut Output) -> Result<Exit, Failure> {
    let Some((program, arguments)) = asked.command.split_first() else {
        return Err(Failure::usage(Message::ExecNothing.text()));
    };
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
    output.flush()?;
    let mut command = Command::new(program);
    command.args(arguments);
    for name in SCRUBBED {
        command.env_remove(name);
    }
    command.envs(env::variables(
        &asked.profile,
        &served.credentials,
        &Settings::read()?,
    ));
    command.env("STEPROLE_PROFILE", &asked.profile);
    let error = command.exec();
    let text = Message::ExecFailed
        .text()
        .with("command", program.to_string_lossy().into_owned());
    Err(Failure::new(text.with("reason", error.to_string())))
}
