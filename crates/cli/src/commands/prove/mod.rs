//! `steprole prove`: what holds for all requests, or the request that says otherwise.

mod evidence;
mod human;
mod json;

use std::path::PathBuf;

use clap::Args;
use steprole_analysis::{
    Claim, ClaimVerdict, Credentials, Exemption, RECOMMENDED, Universe, claims_of_account, exemptions,
    reachable_without_mfa,
};
use steprole_catalog::catalog;
use steprole_policy::Document;
use steprole_snapshot::Account;

use crate::cli::Format;
use crate::commands::question;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// `steprole prove`.
#[derive(Clone, Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Prove {
    #[arg(value_name = "FILE", conflicts_with = "account")]
    files: Vec<String>,
    #[arg(long, visible_alias = "snapshot", value_name = "FILE")]
    account: Vec<PathBuf>,
    #[arg(long, value_name = "FILE", requires = "account")]
    credential_report: Option<PathBuf>,
    #[arg(long, value_name = "NAME", requires = "account")]
    guardian: Vec<String>,
    #[arg(long, value_name = "FILE")]
    exempt: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    evidence: Option<PathBuf>,
    #[arg(long, value_name = "DIR", exclusive = true)]
    verify: Option<PathBuf>,
    #[arg(long, value_name = "NAME=VALUE")]
    semantics: Vec<String>,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    output: Format,
}

/// What was found, and what the command line said about where.
struct Findings {
    claims: Vec<Claim>,
    /// Each with the name of its document.
    exemptions: Vec<(String, Exemption)>,
    /// Everybody who was asked about, by ARN; empty for documents.
    population: Vec<String>,
}

impl Findings {
    fn exit(&self) -> Exit {
        let mut claims = self.claims.iter();
        let proved = claims.all(|claim| claim.verdict == ClaimVerdict::Proved);
        if proved && self.exemptions.is_empty() {
            Exit::DONE
        } else {
            Exit::FAILED
        }
    }
}

/// Proves every claim that the input allows.
pub(crate) fn run(command: &Prove, output: &mut Output) -> Result<Exit, Failure> {
    if let Some(folder) = &command.verify {
        return evidence::verify(folder, output);
    }
    let findings = match &command.evidence {
        Some(folder) => evidence::write(command, folder, output)?,
        None => find(command, output)?,
    };
    match command.output {
        Format::Human => human::write(command, &findings, output)?,
        Format::Json => json::write(&findings, output)?,
    }
    output.flush()?;
    Ok(findings.exit())
}

/// Asks about everything that the command line names.
fn find(command: &Prove, output: &mut Output) -> Result<Findings, Failure> {
    let semantics = question::semantics(&command.semantics)?;
    let exempt = exempt(command)?;
    let universe = Universe::new(catalog());
    let mut findings = Findings {
        claims: Vec::new(),
        exemptions: Vec::new(),
        population: Vec::new(),
    };
    if let Some(account) = question::account(&command.account, output)? {
        let report = credentials(command)?;
        let guardians = guardians(command, &account)?;
        let users = account.users().map(|user| user.arn.clone());
        findings.population = users
            .chain(account.roles().map(|role| role.arn.clone()))
            .collect();
        findings.claims = claims_of_account(
            &account,
            report.as_ref(),
            &exempt,
            &guardians,
            semantics,
            &universe,
        );
        let mut held: Vec<(String, &Document)> = Vec::new();
        for user in account.users() {
            for arn in user.grants.attached.iter().flatten() {
                if let Some(Ok(document)) = account.policy(arn).and_then(|policy| policy.in_force()) {
                    held.push((arn.clone(), document.document()));
                }
            }
            for (name, document) in user.grants.inline.iter().flatten() {
                if let Ok(document) = document {
                    held.push((format!("{}/{name}", user.arn), document.document()));
                }
            }
        }
        for group in account.groups() {
            for arn in group.grants.attached.iter().flatten() {
                if let Some(Ok(document)) = account.policy(arn).and_then(|policy| policy.in_force()) {
                    held.push((arn.clone(), document.document()));
                }
            }
            for (name, document) in group.grants.inline.iter().flatten() {
                if let Ok(document) = document {
                    held.push((format!("{}/{name}", group.arn), document.document()));
                }
            }
        }
        held.sort_by(|left, right| left.0.cmp(&right.0));
        held.dedup_by(|left, right| left.0 == right.0);
        findings.exemptions = named(&held, &exempt);
    } else {
        if command.files.is_empty() {
            return Err(Failure::usage(Message::ProveNothing.text()).hinted(Message::ProveNothingHint.text()));
        }
        let read = command
            .files
            .iter()
            .map(|file| Ok((file.clone(), question::policy(file)?)));
        let held = read.collect::<Result<Vec<_>, Failure>>()?;
        let documents: Vec<(String, &Document)> = held
            .iter()
            .map(|(name, held)| (name.clone(), held.document.document()))
            .collect();
        findings
            .claims
            .push(reachable_without_mfa(&documents, &exempt, semantics, &universe));
        findings.exemptions = named(&documents, &exempt);
    }
    Ok(findings)
}

fn named(documents: &[(String, &Document)], exempt: &[String]) -> Vec<(String, Exemption)> {
    let all: Vec<&Document> = documents.iter().map(|(_, document)| *document).collect();
    let found = exemptions(&all, exempt).into_iter();
    found
        .map(|exemption| {
            let name = documents.get(exemption.document).map(|(name, _)| name.clone());
            (name.unwrap_or_default(), exemption)
        })
        .collect()
}

/// The exempt set: a pattern a line, or the recommended list.
fn exempt(command: &Prove) -> Result<Vec<String>, Failure> {
    let Some(file) = &command.exempt else {
        return Ok(RECOMMENDED.iter().map(|action| (*action).to_owned()).collect());
    };
    let text = question::text(file)?;
    let lines = text
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim());
    Ok(lines.filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

/// The ARNs of those who may change the guard.
fn guardians(command: &Prove, account: &Account) -> Result<Vec<String>, Failure> {
    let arn = |name: &String| {
        let caller = account.caller(name).map_err(|missing| {
            let text = Message::ProveNoGuardian.text().with("account", missing.account);
            Failure::usage(text.with("name", missing.name))
        })?;
        Ok(caller.role_arn.unwrap_or(caller.arn))
    };
    command.guardian.iter().map(arn).collect()
}

fn credentials(command: &Prove) -> Result<Option<Credentials>, Failure> {
    let Some(file) = &command.credential_report else {
        return Ok(None);
    };
    let text = question::text(file)?;
    let unreadable = || {
        Message::ProveReportUnreadable
            .text()
            .with("file", file.display().to_string())
    };
    Credentials::read(&text)
        .map(Some)
        .ok_or_else(|| Failure::new(unreadable()))
}
