//! The `steprole` command.
//!
//! `main` is sync: a command that needs the network builds its own runtime. Everything a person reads comes from
//! one table ([`messages`]), everything printed goes through one module ([`output`]), the environment is read in
//! one module ([`environment`]), files are written in one module ([`files`]).

mod cli;
mod commands;
mod driver;
mod environment;
mod exit;
mod failure;
mod files;
mod help;
mod language;
mod messages;
mod output;
mod usage;
mod width;

use std::process::ExitCode;

use exit::Exit;
use output::Output;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let language = language::choose(&arguments);
    commands::completion::answer_a_shell(language);
    let parsed = match cli::parse(&arguments, language) {
        Ok(parsed) => parsed,
        Err(usage) => return usage::report(&usage, language).into(),
    };
    let mut output = Output::new(parsed.color, language);
    let exit = match commands::run(&parsed.command, &mut output) {
        Ok(exit) => exit,
        Err(failure) => output.failure(&failure).map_or(Exit::FAILED, |()| failure.exit()),
    };
    exit.into()
}
