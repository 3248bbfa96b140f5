//! `--help` in the reader's language: clap's command with its texts from the table of messages.

use clap::{Arg, Command, CommandFactory};

use crate::cli::Cli;
use crate::language::Language;
use crate::messages::Message;

/// The command with every help text in one language.
pub(crate) fn command(language: Language) -> Command {
    spoken(Cli::command(), "", language)
}

/// Gives a command, its arguments and its subcommands their texts: `HelpServeAddressFile` is that of
/// `steprole serve --address-file`.
fn spoken(mut command: Command, path: &str, language: Language) -> Command {
    let say = |message: Message| message.text().render(language);
    let names: Vec<_> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    for name in names {
        let path = format!("{path}{}", camel_case(&name));
        command = command.mut_subcommand(&name, |sub| spoken(sub, &path, language));
    }
    let about = Message::named(&format!("Help{path}")).unwrap_or(Message::Help);
    if let Some(after) = Message::named(&format!("Help{path}After")) {
        command = command.after_help(say(after));
    }
    command
        .about(say(about))
        .subcommand_help_heading(say(Message::HelpCommands))
        .help_template(format!(
            "{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            say(Message::HelpUsage)
        ))
        .mut_args(|argument| {
            let help = message(path, &argument).map(say).unwrap_or_default();
            argument.help(help).help_heading(say(Message::HelpOptions))
        })
}

/// The text of an argument: the command's own, or that of every command that takes a question.
fn message(path: &str, argument: &Arg) -> Option<Message> {
    let name = camel_case(argument.get_id().as_str());
    Message::named(&format!("Help{path}{name}")).or_else(|| Message::named(&format!("HelpQuestion{name}")))
}

fn camel_case(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    for word in name.split(['-', '_']) {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_argument_has_its_text() {
        let command = Cli::command();
        for argument in command.get_arguments() {
            assert!(message("", argument).is_some(), "--{}", argument.get_id());
        }
        for sub in command.get_subcommands() {
            let path = camel_case(sub.get_name());
            assert!(Message::named(&format!("Help{path}")).is_some(), "{path}");
            for argument in sub.get_arguments() {
                assert!(
                    message(&path, argument).is_some(),
                    "{path} --{}",
                    argument.get_id()
                );
            }
        }
    }

    #[test]
    fn the_definition_is_sound() {
        for language in [Language::English, Language::Japanese] {
            command(language).debug_assert();
        }
    }
}
