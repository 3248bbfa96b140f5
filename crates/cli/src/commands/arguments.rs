//! The command lines of the daily driver.

use std::ffi::OsString;

use clap::{Args, Subcommand, ValueEnum};
use steprole_session::Seconds;

use crate::cli::Format;

/// `steprole login`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Login {
    #[arg(value_name = "PROFILE")]
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
    #[arg(value_name = "PROFILE")]
    pub(crate) profile: Option<String>,
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
    pub(crate) adopt: Vec<String>,
    #[arg(long, value_name = "PATTERN", num_args = 1.., conflicts_with = "adopt")]
    pub(crate) undo: Vec<String>,
    #[arg(long)]
    pub(crate) yes: bool,
}

/// `steprole rotate`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Rotate {
    #[arg(value_name = "PROFILE")]
    pub(crate) profile: Option<String>,
}

/// `steprole status`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Status {
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
    #[arg(value_name = "PROFILE")]
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
    #[arg(value_name = "PROFILE")]
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
    #[arg(value_name = "PROFILE")]
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
    #[arg(value_name = "PROFILE")]
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
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
}

/// `steprole vault import`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct VaultImport {
    #[arg(value_name = "PROFILE", required = true)]
    pub(crate) profiles: Vec<String>,
}
