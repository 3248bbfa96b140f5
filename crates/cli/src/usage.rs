//! A command line that was not understood, told in the reader's language.

use std::io;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::language::Language;
use crate::messages::{Message, Text};
use crate::output::{Color, Output};

/// Prints what clap found, or the help that was asked for, and gives the exit code.
pub(crate) fn report(error: &clap::Error, language: Language) -> Exit {
    let mut output = Output::new(Color::Auto, language);
    let told = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            return asked(&mut output, &error.render().to_string()).map_or(Exit::FAILED, |()| Exit::DONE);
        }
        _ => output.failure(&Failure::usage(reason(error)).hinted(Message::UsageHint.text())),
    };
    told.map_or(Exit::FAILED, |()| Exit::USAGE)
}

/// Help and version are data: they were asked for.
fn asked(output: &mut Output, text: &str) -> io::Result<()> {
    output.data(text.trim_end())?;
    output.flush()
}

/// The thing and what is wrong with it.
fn reason(error: &clap::Error) -> Text {
    let argument = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::ArgumentConflict => Message::UsageConflict
            .text()
            .with("argument", argument)
            .with("other", context(error, ContextKind::PriorArg)),
        ErrorKind::InvalidSubcommand => Message::UsageUnknownCommand
            .text()
            .with("command", context(error, ContextKind::InvalidSubcommand)),
        ErrorKind::InvalidValue if value.is_empty() => {
            Message::UsageNoValue.text().with("argument", argument)
        }
        ErrorKind::InvalidValue => Message::UsageNotOneOf
            .text()
            .with("argument", argument)
            .with("value", value)
            .with("valid", context(error, ContextKind::ValidValue)),
        ErrorKind::MissingSubcommand => Message::UsageNoCommand.text(),
        ErrorKind::UnknownArgument => Message::UsageUnknownArgument.text().with("argument", argument),
        ErrorKind::ValueValidation => Message::UsageBadValue
            .text()
            .with("argument", argument)
            .with("value", value),
        _ => Message::UsageOther.text().with("reason", first_line(error)),
    }
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(one)) => one.clone(),
        Some(ContextValue::Strings(many)) => many.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

/// clap's own words, for the kinds that this command line cannot produce.
fn first_line(error: &clap::Error) -> String {
    let rendered = error.render().to_string();
    rendered
        .lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("error: ")
        .to_owned()
}
