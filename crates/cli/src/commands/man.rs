//! `steprole man`: the man pages, made from what `--help` says.

use clap::Command;

use super::arguments::Man;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::files::{self, Readers};
use crate::help;
use crate::messages::Message;
use crate::output::Output;

/// Writes a page for the command and for each of its subcommands.
pub(crate) fn run(asked: &Man, output: &mut Output) -> Result<Exit, Failure> {
    let failed = |error: std::io::Error| {
        let text = Message::DriverFile
            .text()
            .with("file", asked.folder.display().to_string());
        Failure::new(text.with("reason", error.to_string()))
    };
    std::fs::create_dir_all(&asked.folder).map_err(failed)?;
    let mut command = help::command(output.language());
    command.build();
    let mut pages = Vec::new();
    collect(&command, "", &mut pages);
    let count = pages.len();
    for (name, command) in pages {
        let mut page = Vec::new();
        let title = name.to_uppercase();
        clap_mangen::Man::new(command.display_name(&name).name(name.clone()))
            .title(title)
            .render(&mut page)
            .map_err(failed)?;
        // lines end where they end: Japanese has no spaces that could grow
        let page = String::from_utf8_lossy(&page).replacen(".SH", ".ad l\n.SH", 1);
        let file = asked.folder.join(format!("{name}.1"));
        files::write_whole(&file, page.as_bytes(), Readers::All).map_err(failed)?;
    }
    let text = Message::ManWritten.text().with("count", count);
    output.say(&text.with("folder", asked.folder.display().to_string()))?;
    Ok(Exit::DONE)
}

/// A command and those below it, each with the name of its page: `steprole-vault-add`.
fn collect(command: &Command, above: &str, pages: &mut Vec<(String, Command)>) {
    let name = match above {
        "" => command.get_name().to_owned(),
        above => format!("{above}-{}", command.get_name()),
    };
    pages.push((name.clone(), command.clone()));
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        collect(sub, &name, pages);
    }
}
