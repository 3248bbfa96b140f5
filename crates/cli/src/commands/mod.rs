//! One file a command.

pub(crate) mod catalog;
mod demo;
pub(crate) mod diff;
pub(crate) mod lint;
pub(crate) mod prove;
mod question;
mod serve;
pub(crate) mod simulate;
mod stop;
pub(crate) mod why;

use tokio::runtime::{Builder, Runtime};

use crate::cli::Command;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// Does what the command line asks for.
pub(crate) fn run(command: &Command, output: &mut Output) -> Result<Exit, Failure> {
    match command {
        Command::Catalog(catalog) => catalog::run(catalog, output),
        Command::Demo(demo) => demo::run(demo, output),
        Command::Diff(diff) => diff::run(diff, output),
        Command::Lint(lint) => lint::run(lint, output),
        Command::Prove(prove) => prove::run(prove, output),
        Command::Serve(serve) => serve::run(serve, output),
        Command::Simulate(simulate) => simulate::run(simulate, output),
        Command::Why(why) => why::run(why, output),
    }
}

/// The runtime under AWS's SDK; built by the commands that need it.
fn runtime() -> Result<Runtime, Failure> {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Failure::new(Message::SystemFailed.text().with("reason", error.to_string())))
}
