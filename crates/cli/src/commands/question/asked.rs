//! The part of the command line that asks a question.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use steprole_snapshot::MfaState;

/// Who asks for what, under which policies.
#[derive(Clone, Debug, Args)]
pub(crate) struct Asked {
    #[arg(long, value_name = "SERVICE:NAME")]
    pub(crate) action: Vec<String>,
    #[arg(long, value_name = "ARN")]
    pub(crate) resource: Vec<String>,
    #[arg(long, value_name = "ARN", conflicts_with = "account")]
    pub(crate) principal: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) account: Vec<PathBuf>,
    #[arg(long = "as", value_name = "NAME")]
    pub(crate) as_: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) boundary: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) session_policy: Vec<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "resource_policy")]
    pub(crate) trust: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) resource_policy: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) vpc_endpoint_policy: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) scp: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) rcp: Vec<PathBuf>,
    #[arg(long, value_name = "ID")]
    pub(crate) resource_account: Option<String>,
    #[arg(long, value_name = "KEY=VALUE")]
    pub(crate) context: Vec<String>,
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) semantics: Vec<String>,
}

/// With which MFA a question is asked.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Mfa {
    /// `aws:MultiFactorAuthPresent` is `true`.
    Yes,
    /// It is `false`.
    No,
    /// It is absent.
    Absent,
    /// With and without, side by side.
    Both,
}

impl Mfa {
    /// The states to ask about.
    pub(crate) fn states(self) -> &'static [MfaState] {
        match self {
            Self::Yes => &[MfaState::Yes],
            Self::No => &[MfaState::No],
            Self::Absent => &[MfaState::Absent],
            Self::Both => &[MfaState::Absent, MfaState::No, MfaState::Yes],
        }
    }
}
