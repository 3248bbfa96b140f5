//! A command that is part of the run: shown before it starts, its output passed on.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Context as _;

/// The workspace's root folder: the parent of xtask's.
pub(super) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// `cargo` in the workspace's root, without the colour codes that would hide counts from a parser.
pub(super) fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new("cargo");
    command
        .args(arguments)
        .current_dir(root())
        .env("CARGO_TERM_COLOR", "never");
    command
}

/// Runs a command to its end, its output going where ours goes; tells whether it succeeded.
pub(super) fn succeeds(command: &mut Command) -> anyhow::Result<bool> {
    announce(command);
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| cannot_start(command))?;
    Ok(status.success())
}

/// Runs a command silently; tells whether it could be started and succeeded.
pub(super) fn works(command: &mut Command) -> bool {
    let status = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.is_ok_and(|status| status.success())
}

/// Which stream of a child carries the lines worth reading.
#[derive(Clone, Copy, Debug)]
pub(super) enum Stream {
    Out,
    Err,
}

/// Runs a command, passes every line of one stream on as it comes, and shows it to `read`.
pub(super) fn read_lines(
    command: &mut Command,
    stream: Stream,
    mut read: impl FnMut(&str),
) -> anyhow::Result<bool> {
    announce(command);
    match stream {
        Stream::Out => command.stdout(Stdio::piped()),
        Stream::Err => command.stderr(Stdio::piped()),
    };
    let mut child = command
        .stdin(Stdio::null())
        .spawn()
        .with_context(|| cannot_start(command))?;
    let pipe: Box<dyn std::io::Read> = match stream {
        Stream::Out => Box::new(child.stdout.take().context("no pipe from the child")?),
        Stream::Err => Box::new(child.stderr.take().context("no pipe from the child")?),
    };
    for line in BufReader::new(pipe).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        read(&line);
        match stream {
            Stream::Out => writeln!(std::io::stdout(), "{line}")?,
            Stream::Err => writeln!(std::io::stderr(), "{line}")?,
        }
    }
    Ok(child.wait()?.success())
}

fn announce(command: &Command) {
    let arguments: Vec<_> = command
        .get_args()
        .map(|argument| argument.to_string_lossy())
        .collect();
    let program = Path::new(command.get_program());
    let program = program
        .file_name()
        .map(|name| name.to_string_lossy())
        .unwrap_or_default();
    crate::say(&format!("\n$ {program} {}", arguments.join(" ")));
}

fn cannot_start(command: &Command) -> String {
    format!("cannot start `{}`", command.get_program().to_string_lossy())
}
