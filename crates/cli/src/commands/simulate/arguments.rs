//! The command line of `simulate`.

use std::path::PathBuf;

use clap::Args;

use crate::cli::Format;
use crate::commands::question::{Asked, Mfa};

/// `steprole simulate`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Simulate {
    #[arg(long, value_name = "FILE", conflicts_with_all = ["action", "account"])]
    pub(crate) input: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) asked: Asked,
    #[arg(long, value_enum, value_name = "STATE", default_value = "both")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub(crate) mfa: Mfa,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub(crate) output: Format,
}
