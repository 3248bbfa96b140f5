//! The command line: names, values and defaults. What they mean stands in the table of messages, see [`crate::help`].

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{ArgAction, Args, FromArgMatches, Parser, Subcommand, ValueEnum};
use steprole_authority::RoleSessionMfa;
use steprole_server::Throttle;

use crate::commands::arguments::{
    Completion, Console, CredentialProcess, Doctor, Env, Exec, Explain, List, Login, Logout, Man, Rotate,
    Setup, Status, VaultArguments,
};
use crate::commands::catalog::CatalogArguments;
use crate::commands::diff::Diff;
use crate::commands::lint::Lint;
use crate::commands::prove::Prove;
use crate::commands::simulate::Simulate;
use crate::commands::why::Why;
use crate::help;
use crate::language::Language;
use crate::output::Color;

/// One parsed command line.
#[derive(Debug, Parser)]
#[command(
    name = "steprole",
    version,
    max_term_width = 100,
    disable_help_flag = true,
    disable_version_flag = true
)]
#[command(disable_help_subcommand = true, arg_required_else_help = false)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[arg(
        long,
        global = true,
        value_enum,
        value_name = "LANGUAGE",
        hide_possible_values = true
    )]
    #[arg(display_order = 900)]
    pub(crate) lang: Option<Language>,
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value = "auto")]
    #[arg(hide_possible_values = true, hide_default_value = true, display_order = 901)]
    pub(crate) color: Color,
    #[arg(short = 'h', long, global = true, action = ArgAction::Help, display_order = 902)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version, display_order = 903)]
    version: Option<bool>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Catalog(CatalogArguments),
    Completion(Completion),
    Console(Console),
    CredentialProcess(CredentialProcess),
    Demo(Demo),
    Diff(Diff),
    Doctor(Doctor),
    Env(Env),
    Exec(Exec),
    Explain(Explain),
    Lint(Lint),
    List(List),
    Login(Login),
    Logout(Logout),
    Man(Man),
    Prove(Prove),
    Rotate(Rotate),
    Serve(Serve),
    Setup(Setup),
    Simulate(Box<Simulate>),
    Status(Status),
    Vault(VaultArguments),
    Why(Box<Why>),
}

/// `steprole demo`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Demo {
    #[arg(long, conflicts_with = "output")]
    pub(crate) interactive: bool,
    #[arg(long)]
    pub(crate) keep: bool,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub(crate) output: Format,
}

/// `steprole serve`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Serve {
    #[arg(
        long,
        value_name = "ADDRESS:PORT",
        default_value = "127.0.0.1:0",
        hide_default_value = true
    )]
    pub(crate) listen: SocketAddr,
    #[arg(long, value_name = "FILE")]
    pub(crate) address_file: Option<PathBuf>,
    #[arg(long, value_name = "ID", value_parser = account_id)]
    pub(crate) account: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) load: Vec<PathBuf>,
    #[arg(long, value_name = "URL", value_parser = issuer)]
    pub(crate) oidc_issuer: Vec<String>,
    #[arg(long, value_name = "URL=FILE", value_parser = key_set)]
    pub(crate) jwks: Vec<(String, PathBuf)>,
    #[arg(long)]
    pub(crate) test_controls: bool,
    #[arg(long)]
    pub(crate) root_key: bool,
    #[arg(long, value_enum, value_name = "VALUE", default_value = "inherit")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub(crate) role_session_mfa: RoleSession,
    #[arg(long, value_name = "OPERATION=RATE", value_parser = Throttle::parse)]
    pub(crate) throttle: Vec<Throttle>,
    #[arg(long, value_name = "NAME=LIMIT")]
    pub(crate) quota: Vec<String>,
    #[arg(long, value_name = "SECONDS", default_value_t = 0, hide_default_value = true)]
    pub(crate) visibility_delay: u32,
    #[arg(long, value_enum, value_name = "SERVICES", num_args = 0..=1, default_missing_value = "iam-sts")]
    #[arg(hide_possible_values = true)]
    pub(crate) coverage: Option<Covered>,
}

/// Whose operations are listed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Covered {
    /// IAM and STS, which this server has whole.
    IamSts,
    /// Organizations, of which it has a part.
    Organizations,
}

/// What a role session made from an MFA session says about MFA: sources disagree, so it can be chosen.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum RoleSession {
    /// As observed.
    Inherit,
    /// As documented, read literally.
    False,
    /// As documented, read the other way.
    Absent,
}

impl From<RoleSession> for RoleSessionMfa {
    fn from(value: RoleSession) -> Self {
        match value {
            RoleSession::Inherit => Self::Inherit,
            RoleSession::False => Self::False,
            RoleSession::Absent => Self::Absent,
        }
    }
}

/// How results are written.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Format {
    /// Text for people.
    Human,
    /// One JSON object a line.
    Json,
}

/// Reads a command line, program name first.
pub(crate) fn parse(arguments: &[OsString], language: Language) -> Result<Cli, clap::Error> {
    let matches = help::command(language).try_get_matches_from(arguments)?;
    Cli::from_arg_matches(&matches)
}

/// The issuer of web identity tokens that a provider can be made for.
fn issuer(text: &str) -> Result<String, &'static str> {
    if text.len() > "https://".len() && text.starts_with("https://") {
        Ok(text.to_owned())
    } else {
        Err("a URL that begins with https://")
    }
}

/// An issuer and the file with its keys. A URL may have `=` in it, a file's name after it seldom has.
fn key_set(text: &str) -> Result<(String, PathBuf), &'static str> {
    let (url, file) = text.rsplit_once('=').ok_or("URL=FILE")?;
    Ok((issuer(url)?, PathBuf::from(file)))
}

/// An account id is twelve digits.
fn account_id(text: &str) -> Result<String, &'static str> {
    if text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(text.to_owned())
    } else {
        Err("twelve digits")
    }
}
