//! `steprole exec`: a command with a profile's credentials, in our place.

use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::Command;

use rustix::process::{Pid, Signal, kill_process};
use tokio::signal::unix::{SignalKind, signal};

use super::arguments::Exec;
use super::{env, runtime};
use crate::driver::{self, Asked, Container, Settings, Terminal, serve};
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

/// Becomes the command: its exit code, its signals and its terminal are its own. With `--server`, stands beside it.
pub(crate) fn run(asked: &Exec, output: &mut Output) -> Result<Exit, Failure> {
    let Some((program, arguments)) = asked.command.split_first() else {
        return Err(Failure::usage(Message::ExecNothing.text()));
    };
    let profile = driver::profile(asked.profile.as_deref(), output.language())?;
    let wish = Asked {
        seconds: asked.duration.map(|seconds| seconds.0),
        at_least: asked.min_ttl.map(|seconds| seconds.0),
        ..Asked::of(&profile)
    };
    let served = serve(wish, output.language())?;
    output.flush()?;
    let mut command = Command::new(program);
    command.args(arguments);
    for name in SCRUBBED {
        command.env_remove(name);
    }
    let settings = Settings::read()?;
    let variables = env::variables(&profile, &served.credentials, &settings);
    command.env("STEPROLE_PROFILE", &profile);
    let failed = |error: std::io::Error| {
        let text = Message::ExecFailed
            .text()
            .with("command", program.to_string_lossy().into_owned());
        Failure::new(text.with("reason", error.to_string()))
    };
    if !asked.server {
        command.envs(variables);
        return Err(failed(command.exec()));
    }
    // credentials in variables would win over the endpoint, and end
    let lasting = variables.into_iter().filter(|(name, _)| !SCRUBBED.contains(name));
    command.envs(lasting);
    if default_gives_credentials(&settings) {
        // in every SDK the profile `default` wins over the endpoint
        command.envs([
            ("AWS_CONFIG_FILE", "/dev/null"),
            ("AWS_SHARED_CREDENTIALS_FILE", "/dev/null"),
        ]);
    }
    let container = Container::open()?;
    command.envs(container.variables());
    let (profile, seconds, language) = (profile.clone(), wish.seconds, output.language());
    beside(command, move || {
        Terminal::give_away();
        container.serve(language, move || {
            let wish = Asked {
                seconds,
                ..Asked::of(&profile)
            };
            Ok(serve(wish, language)?.credentials)
        });
    })?
    .map_err(failed)
}

/// Whether a program without a profile would find credentials in AWS's files, or fail on the way to them.
fn default_gives_credentials(settings: &Settings) -> bool {
    const GIVING: &[&str] = &[
        "aws_access_key_id",
        "credential_process",
        "login_session",
        "role_arn",
        "sso_account_id",
        "sso_session",
        "sso_start_url",
        "web_identity_token_file",
    ];
    let default = settings.profiles.profile("default");
    default.is_some_and(|profile| GIVING.iter().any(|name| profile.written(name).is_some()))
}

/// Runs a command and `meanwhile`, and ends as the command ends. Signals from the terminal reach both; those that are
/// sent to this process are handed on.
fn beside(mut command: Command, meanwhile: impl FnOnce()) -> Result<std::io::Result<Exit>, Failure> {
    let runtime = runtime()?;
    Ok(runtime.block_on(async {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut hangup = signal(SignalKind::hangup())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut quit = signal(SignalKind::quit())?;
        let mut child = command.spawn()?;
        let id = Pid::from_child(&child);
        meanwhile();
        let mut ended = tokio::task::spawn_blocking(move || child.wait());
        let status = loop {
            let handed_on = tokio::select! {
                ended = &mut ended => break ended.map_err(std::io::Error::other)??,
                _ = terminate.recv() => Some(Signal::TERM),
                _ = hangup.recv() => Some(Signal::HUP),
                _ = interrupt.recv() => None,
                _ = quit.recv() => None,
            };
            if let Some(signal) = handed_on {
                // who has ended meanwhile needs no signal
                let _ = kill_process(id, signal);
            }
        };
        // as a shell tells of a signal
        let code = status
            .code()
            .or_else(|| status.signal().map(|signal| 128 + signal));
        Ok(Exit::of_command(
            code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1),
        ))
    }))
}
