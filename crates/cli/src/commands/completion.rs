//! `steprole completion`: what makes a shell complete commands and profile names.
//!
//! The shell asks steprole itself at every TAB, with a variable set, so what is completed is what there is now.

use std::collections::BTreeSet;
use std::ffi::OsStr;

use clap_complete::engine::CompletionCandidate;
use clap_complete::env::{Bash, CompleteEnv, EnvCompleter, Fish, Powershell, Zsh};
use steprole_session::Profile;

use super::arguments::{CompletedShell, Completion};
use crate::driver::{Places, Safe, Settings};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::help;
use crate::language::Language;
use crate::output::Output;

/// The variable by which a shell asks.
const ASKED: &str = "STEPROLE_COMPLETE";
const NAME: &str = "steprole";

/// Prints the registration of one shell.
pub(crate) fn run(asked: &Completion, output: &mut Output) -> Result<Exit, Failure> {
    let shell: &dyn EnvCompleter = match asked.shell {
        CompletedShell::Bash => &Bash,
        CompletedShell::Zsh => &Zsh,
        CompletedShell::Fish => &Fish,
        CompletedShell::Powershell => &Powershell,
    };
    let mut script = Vec::new();
    shell.write_registration(ASKED, NAME, NAME, NAME, &mut script)?;
    output.data(String::from_utf8_lossy(&script).trim_end())?;
    output.flush()?;
    Ok(Exit::DONE)
}

/// Answers a shell, when it is a shell that asks: then the process ends here.
pub(crate) fn answer_a_shell(language: Language) {
    CompleteEnv::with_factory(|| help::command(language))
        .var(ASKED)
        .bin(NAME)
        .complete();
}

/// The profiles that begin with what is typed. Whatever cannot be read gives none: nobody wants errors at a TAB.
pub(crate) fn profiles(typed: &OsStr) -> Vec<CompletionCandidate> {
    let Ok(settings) = Settings::read() else {
        return Vec::new();
    };
    let mut names: BTreeSet<String> = settings
        .profiles
        .iter()
        .map(Profile::name)
        .map(str::to_owned)
        .collect();
    names.extend(held(&settings));
    candidates(names, typed)
}

/// The names in the vault that begin with what is typed.
pub(crate) fn vault(typed: &OsStr) -> Vec<CompletionCandidate> {
    let settings = Settings::read();
    candidates(settings.iter().flat_map(held).collect(), typed)
}

fn held(settings: &Settings) -> Vec<String> {
    let places = Places::new(&settings.environment).ok();
    let safe = places
        .as_ref()
        .and_then(|places| Safe::read(places, Language::English).ok());
    let names = safe.iter().flat_map(Safe::keys);
    names.map(|(name, _)| name.to_owned()).collect()
}

fn candidates(names: BTreeSet<String>, typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let begin = names.into_iter().filter(|name| name.starts_with(&*typed));
    begin.map(CompletionCandidate::new).collect()
}
