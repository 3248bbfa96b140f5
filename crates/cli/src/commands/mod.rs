//! One file a command.

pub(crate) mod arguments;
pub(crate) mod catalog;
pub(crate) mod completion;
mod console;
mod credential_process;
mod demo;
pub(crate) mod diff;
mod doctor;
mod env;
mod exec;
mod explain;
pub(crate) mod lint;
mod list;
mod login;
mod logout;
mod man;
pub(crate) mod prove;
mod question;
mod rotate;
mod serve;
mod setup;
pub(crate) mod simulate;
mod status;
mod stop;
mod vault;
pub(crate) mod why;

pub(crate) use exec::SCRUBBED;
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
        Command::Completion(completion) => completion::run(completion, output),
        Command::Console(console) => console::run(console, output),
        Command::CredentialProcess(asked) => credential_process::run(asked, output),
        Command::Demo(demo) => demo::run(demo, output),
        Command::Diff(diff) => diff::run(diff, output),
        Command::Doctor(asked) => doctor::run(asked, output),
        Command::Env(asked) => env::run(asked, output),
        Command::Exec(asked) => exec::run(asked, output),
        Command::Explain(explain) => explain::run(explain, output),
        Command::Lint(lint) => lint::run(lint, output),
        Command::List(list) => list::run(list, output),
        Command::Login(login) => login::run(login, output),
        Command::Logout(logout) => logout::run(logout, output),
        Command::Man(man) => man::run(man, output),
        Command::Prove(prove) => prove::run(prove, output),
        Command::Rotate(asked) => rotate::run(asked, output),
        Command::Serve(serve) => serve::run(serve, output),
        Command::Setup(asked) => setup::run(asked, output),
        Command::Simulate(simulate) => simulate::run(simulate, output),
        Command::Status(status) => status::run(status, output),
        Command::Vault(vault) => vault::run(vault, output),
        Command::Why(why) => why::run(why, output),
    }
}

/// The runtime under AWS's SDK; built by the commands that need it.
pub(crate) fn runtime() -> Result<Runtime, Failure> {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Failure::new(Message::SystemFailed.text().with("reason", error.to_string())))
}

/// The profile that was named, else the one the environment names, else `default`.
fn profile_or_default(named: Option<&str>) -> String {
    match named {
        Some(name) => name.to_owned(),
        None => crate::environment::all().profile().to_owned(),
    }
}
