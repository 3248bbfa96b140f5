//! The command lines of the daily driver.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use clap_complete::engine::ArgValueCompleter;
use steprole_session::Seconds;

use super::completion;
use crate::cli::Format;

/// `steprole login`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Login {
    #[arg(value_name = "PROFILE", add = ArgValueCompleter::new(completion::profiles))]
    pub(crate) profile: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub(crate) duration: Option<Seconds>,
    #[arg(long)]
    pub(crate) fresh: bool,
    #[arg(long, value_name = "SECTION")]
    pub(crate) write_profile: Option<String>,
}

/// `steprole logout`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Logout {
    #[arg(value_name = "PROFILE", add = ArgValueCompleter::new(completion::profiles))]
    pub(crate) profile: Option<String>,
}

/// `steprole console`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Console {
    #[arg(value_name = "PROFILE", add = ArgValueCompleter::new(completion::profiles))]
    pub(crate) profile: Option<String>,
    #[arg(long, visible_alias = "stdout", conflicts_with = "browser")]
    pub(crate) print: bool,
    #[arg(long, value_name = "NAME", conflicts_with = "destination")]
    pub(crate) service: Option<String>,
    #[arg(long, value_name = "REGION", value_parser = region)]
    pub(crate) region: Option<String>,
    #[arg(long, value_name = "URL", value_parser = page)]
    pub(crate) destination: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub(crate) duration: Option<Seconds>,
    #[arg(long, value_name = "COMMAND")]
    pub(crate) browser: Option<String>,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub(crate) output: Format,
}

/// A region becomes a part of a host's name.
fn region(text: &str) -> Result<String, &'static str> {
    let fits = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
    if text.is_empty() || !text.bytes().all(fits) {
        return Err("a region such as eu-west-1");
    }
    Ok(text.to_owned())
}

fn page(text: &str) -> Result<String, &'static str> {
    if text.len() > "https://".len() && text.starts_with("https://") {
        Ok(text.to_owned())
    } else {
        Err("a URL that begins with https://")
    }
}

/// `steprole completion`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Completion {
    #[arg(value_enum, value_name = "SHELL", hide_possible_values = true)]
    pub(crate) shell: CompletedShell,
}

/// A shell that completes.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum CompletedShell {
    /// `source <(steprole completion bash)`.
    Bash,
    /// `source <(steprole completion zsh)`, behind `compinit`.
    Zsh,
    /// `steprole completion fish | source`.
    Fish,
    /// `steprole completion powershell | Out-String | Invoke-Expression`.
    Powershell,
}

/// `steprole man`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Man {
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: PathBuf,
}

/// `steprole doctor`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Doctor {
    #[arg(long)]
    pub(crate) fix: bool,
    #[arg(long)]
    pub(crate) offline: bool,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub(crate) output: Format,
}

/// `steprole setup`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Setup {
    #[arg(long, value_name = "PATTERN", num_args = 1.., required_unless_present = "undo")]
    #[arg(add = ArgValueCompleter::new(completion::profiles))]
    pub(crate) adopt: Vec<String>,
    #[arg(long, value_name = "PATTERN", num_args = 1.., conflicts_with = "adopt")]
    #[arg(add = ArgValueCompleter::new(completion::profiles))]
    pub(crate) undo: Vec<String>,
    #[arg(long)]
    pub(crate) yes: bool,
}

/// `steprole rotate`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Rotate {
    #[arg(value_name = "PROFILE", add = ArgValueCompleter::new(completion::profiles))]
    pub(crate) profile: Option<String>,
}

/// `steprole status`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Status {
    #[arg(long)]
    pub(crate) offline: bool,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub(crate) output: Format,
}

/// `steprole list`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct List {
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub(crate) output: Format,
}

/// `steprole explain`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Explain {
    #[arg(value_name = "PROFILE", add = ArgValueCompleter::new(completion::profiles))]
    pub(crate) profile: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub(crate) duration: Option<Seconds>,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub(crate) output: Format,
}

/// `steprole exec`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Exec {
    #[arg(value_name = "PROFILE", add = ArgValueCompleter::new(completion::profiles))]
    pub(crate) profile: String,
    #[arg(long, value_name = "TIME")]
    pub(crate) duration: Option<Seconds>,
    #[arg(long, value_name = "TIME")]
    pub(crate) min_ttl: Option<Seconds>,
    #[arg(last = true, required = true, value_name = "COMMAND")]
    pub(crate) command: Vec<OsString>,
}

/// `steprole env`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Env {
    #[arg(value_name = "PROFILE", add = ArgValueCompleter::new(completion::profiles))]
    pub(crate) profile: Option<String>,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "sh")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub(crate) format: Shell,
    #[arg(long, value_name = "TIME")]
    pub(crate) duration: Option<Seconds>,
    #[arg(long, value_name = "TIME")]
    pub(crate) min_ttl: Option<Seconds>,
}

/// How variables are written.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Shell {
    /// `export NAME='value'`.
    Sh,
    /// `set -gx NAME 'value'`.
    Fish,
    /// `$Env:NAME = 'value'`.
    Powershell,
    /// `set "NAME=value"`.
    Cmd,
    /// One object.
    Json,
    /// `NAME=value`.
    Dotenv,
}

/// `steprole credential-process`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct CredentialProcess {
    #[arg(value_name = "PROFILE", add = ArgValueCompleter::new(completion::profiles))]
    pub(crate) profile: String,
    #[arg(long, value_name = "TIME")]
    pub(crate) duration: Option<Seconds>,
    #[arg(long, value_name = "TIME")]
    pub(crate) min_ttl: Option<Seconds>,
}

/// `steprole vault`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct VaultArguments {
    #[command(subcommand)]
    pub(crate) command: VaultCommand,
}

/// What to do with the vault.
#[derive(Debug, Subcommand)]
pub(crate) enum VaultCommand {
    Add(VaultAdd),
    List(VaultList),
    Remove(VaultRemove),
    Import(VaultImport),
}

/// `steprole vault add`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct VaultAdd {
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
    #[arg(long)]
    pub(crate) seed: bool,
    #[arg(long)]
    pub(crate) stdin: bool,
    #[arg(long)]
    pub(crate) passphrase: bool,
}

/// `steprole vault list`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct VaultList {
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub(crate) output: Format,
}

/// `steprole vault remove`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct VaultRemove {
    #[arg(value_name = "NAME", add = ArgValueCompleter::new(completion::vault))]
    pub(crate) name: String,
}

/// `steprole vault import`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct VaultImport {
    #[arg(value_name = "PROFILE", required = true, add = ArgValueCompleter::new(completion::profiles))]
    pub(crate) profiles: Vec<String>,
}
