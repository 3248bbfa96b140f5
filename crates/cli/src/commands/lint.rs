//! `steprole lint`: what is wrong with policy documents, without any account.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use steprole_analysis::{Holder, Input, Look, Report, chapter, human, json, lint, rule, sarif};
use steprole_policy::PolicyKind;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// `steprole lint`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Lint {
    #[arg(value_name = "FILE", display_order = 0)]
    files: Vec<PathBuf>,
    #[arg(long, value_enum, value_name = "KIND", hide_possible_values = true)]
    kind: Option<Kind>,
    #[arg(long, value_enum, value_name = "HOLDER", hide_possible_values = true)]
    attached_to: Option<AttachedTo>,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    output: Written,
    #[arg(long, value_name = "CODE", conflicts_with_all = ["files", "kind", "attached_to"])]
    explain: Option<String>,
}

/// What documents are used as.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum Kind {
    /// A managed policy.
    #[value(alias = "identity")]
    Managed,
    /// A policy embedded in a user, group or role.
    Inline,
    /// The trust policy of a role.
    Trust,
    /// A permissions boundary.
    Boundary,
    /// A session policy.
    Session,
    /// A service control policy.
    Scp,
    /// A resource control policy.
    Rcp,
    /// A resource-based policy.
    Resource,
    /// The policy of a VPC endpoint.
    VpcEndpoint,
}

impl From<Kind> for PolicyKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Managed => Self::Managed,
            Kind::Inline => Self::Inline,
            Kind::Trust => Self::Trust,
            Kind::Boundary => Self::Boundary,
            Kind::Session => Self::Session,
            Kind::Scp => Self::ServiceControl,
            Kind::Rcp => Self::ResourceControl,
            Kind::Resource => Self::Resource,
            Kind::VpcEndpoint => Self::VpcEndpoint,
        }
    }
}

/// To whom documents are attached.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum AttachedTo {
    /// A user.
    User,
    /// A group.
    Group,
    /// A role.
    Role,
}

impl From<AttachedTo> for Holder {
    fn from(holder: AttachedTo) -> Self {
        match holder {
            AttachedTo::User => Self::User,
            AttachedTo::Group => Self::Group,
            AttachedTo::Role => Self::Role,
        }
    }
}

/// How findings are written.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum Written {
    /// For people.
    Human,
    /// Our own JSON.
    Json,
    /// SARIF 2.1.0.
    Sarif,
}

/// Lints, or explains a rule.
pub(crate) fn run(command: &Lint, output: &mut Output) -> Result<Exit, Failure> {
    if let Some(code) = &command.explain {
        return explain(code, output);
    }
    if command.files.is_empty() {
        return Err(Failure::usage(Message::LintNothing.text()).hinted(Message::LintNothingHint.text()));
    }
    let documents = command
        .files
        .iter()
        .map(|file| Ok((file.display().to_string(), read(file)?)))
        .collect::<Result<Vec<(String, String)>, Failure>>()?;
    let inputs: Vec<Input<'_>> = documents
        .iter()
        .map(|(name, text)| Input {
            name,
            text,
            kind: command.kind.map(PolicyKind::from),
            holder: command.attached_to.map(Holder::from),
        })
        .collect();
    let report = lint(&inputs);
    output.data(written(&report, command.output).trim_end())?;
    output.flush()?;
    Ok(if report.has_errors() {
        Exit::FAILED
    } else {
        Exit::DONE
    })
}

fn written(report: &Report<'_>, format: Written) -> String {
    match format {
        // the stream takes the colours away where nobody wants them
        Written::Human => human(report, Look::Styled),
        Written::Json => json(report),
        Written::Sarif => sarif(report),
    }
}

/// A document; `-` is standard input.
fn read(file: &Path) -> Result<String, Failure> {
    let text = if file == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(file)
    };
    text.map_err(|error| {
        Failure::new(
            Message::FileUnreadable
                .text()
                .with("file", file.display().to_string())
                .with("reason", error.to_string()),
        )
    })
}

/// What the reference page says about one rule.
fn explain(code: &str, output: &mut Output) -> Result<Exit, Failure> {
    let Some(rule) = rule(code) else {
        let unknown = Message::LintUnknownRule.text().with("rule", code);
        return Err(Failure::usage(unknown).hinted(Message::LintUnknownRuleHint.text()));
    };
    let heading = format!("# {} {} ({})", rule.code, rule.name, rule.severity.name());
    output.data(&format!("{heading}\n\n{}", chapter(rule).trim_end()))?;
    output.flush()?;
    Ok(Exit::DONE)
}
