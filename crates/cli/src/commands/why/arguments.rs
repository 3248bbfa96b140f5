//! The command line of `why`.

use clap::Args;

use crate::cli::Format;
use crate::commands::question::{Asked, Mfa};

/// `steprole why`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Why {
    #[arg(value_name = "MESSAGE")]
    pub(crate) message: Vec<String>,
    #[arg(long, value_name = "ID", conflicts_with = "message")]
    pub(crate) request_id: Option<String>,
    #[arg(long, value_name = "URL")]
    pub(crate) endpoint: Option<String>,
    #[command(flatten)]
    pub(crate) asked: Asked,
    #[arg(long, value_enum, value_name = "STATE")]
    #[arg(hide_possible_values = true)]
    pub(crate) mfa: Option<Mfa>,
    #[arg(long)]
    pub(crate) trace: bool,
    #[arg(long, value_name = "CODE", num_args = 0..=1, default_missing_value = "")]
    pub(crate) explain: Option<String>,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub(crate) output: Format,
}
