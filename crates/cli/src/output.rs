//! Everything that is printed: data to stdout, words for people to stderr, colours by label.

use std::io::{self, Write};

use anstream::AutoStream;
use anstyle::{Ansi256Color, AnsiColor, Effects, Style};
use clap::ValueEnum;

use crate::failure::Failure;
use crate::language::Language;
use crate::messages::{Message, Text};

/// What a piece of text is; the table in [`Label::style`] says how that looks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Label {
    /// A call that went through.
    Allowed,
    /// The heading of an error.
    Error,
    /// The title of a chapter or table.
    Heading,
    /// The heading of a hint.
    Hint,
    /// Ordinary text.
    Plain,
    /// A QR code: the one thing whose colours carry meaning.
    QrCode,
    /// Reasons and remarks, for the second look.
    Quiet,
    /// A call that was refused.
    Refused,
    /// What should not have happened.
    Unexpected,
    /// Somebody who calls.
    Who,
}

impl Label {
    /// The one table of colours; every line must be readable without it.
    fn style(self) -> Style {
        match self {
            Self::Allowed => AnsiColor::Green.on_default(),
            Self::Error | Self::Unexpected => AnsiColor::Red.on_default().effects(Effects::BOLD),
            Self::Heading => Style::new().effects(Effects::BOLD),
            Self::Hint => AnsiColor::Cyan.on_default(),
            Self::Plain => Style::new(),
            // white on black by the fixed part of the palette: themes do not touch it, scanners want the contrast
            Self::QrCode => Ansi256Color(231).on(Ansi256Color(16)),
            Self::Quiet => Style::new().effects(Effects::DIMMED),
            Self::Refused => AnsiColor::Yellow.on_default(),
            Self::Who => AnsiColor::Blue.on_default(),
        }
    }
}

/// When to colour.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// One line of labelled pieces.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line(Vec<(Label, String)>);

impl Line {
    /// An empty line.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds a piece.
    pub(crate) fn with(mut self, label: Label, text: impl Into<String>) -> Self {
        self.0.push((label, text.into()));
        self
    }

    /// Adds ordinary text.
    pub(crate) fn plain(self, text: impl Into<String>) -> Self {
        self.with(Label::Plain, text)
    }

    /// Without white space at its end.
    pub(crate) fn trimmed(mut self) -> Self {
        while let Some((_, last)) = self.0.last_mut() {
            last.truncate(last.trim_end().len());
            if !last.is_empty() {
                break;
            }
            self.0.pop();
        }
        self
    }

    fn write(&self, to: &mut dyn Write) -> io::Result<()> {
        for (label, text) in &self.0 {
            let style = label.style();
            write!(to, "{style}{text}{style:#}")?;
        }
        writeln!(to)
    }
}

/// The two streams of the process and the language spoken on them.
pub(crate) struct Output {
    data: Box<dyn Write>,
    people: Box<dyn Write>,
    language: Language,
}

impl Output {
    /// Streams that colour as told: `--color`, else NO_COLOR and whether each is a terminal.
    pub(crate) fn new(color: Color, language: Language) -> Self {
        let choice = match color {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        };
        Self {
            data: Box::new(AutoStream::new(io::stdout(), choice)),
            people: Box::new(AutoStream::new(io::stderr(), choice)),
            language,
        }
    }

    /// Output that a test can read: stdout and stderr as one, without colours.
    #[cfg(test)]
    pub(crate) fn into_buffer(language: Language) -> (Self, Buffer) {
        let buffer = Buffer::default();
        let stream = || {
            Box::new(anstream::StripStream::new(
                Box::new(buffer.clone()) as Box<dyn Write>
            ))
        };
        (
            Self {
                data: stream(),
                people: stream(),
                language,
            },
            buffer,
        )
    }

    /// The language of this run.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// A text in the language of this run.
    pub(crate) fn render(&self, text: &Text) -> String {
        text.render(self.language)
    }

    /// One line of data, as it is.
    pub(crate) fn data(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.data, "{line}")
    }

    /// One labelled line of data: a transcript, a table.
    pub(crate) fn line(&mut self, line: &Line) -> io::Result<()> {
        line.write(&mut self.data)
    }

    /// One labelled line for people.
    pub(crate) fn note(&mut self, line: &Line) -> io::Result<()> {
        line.write(&mut self.people)
    }

    /// One sentence for people.
    pub(crate) fn say(&mut self, text: &Text) -> io::Result<()> {
        let text = self.render(text);
        self.note(&Line::new().plain(text))
    }

    /// Makes sure that a reader at the other end of a pipe has everything.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.data.flush()
    }

    /// Tells why a command failed and what to do next.
    pub(crate) fn failure(&mut self, failure: &Failure) -> io::Result<()> {
        let Failure::Told { reason, hint, .. } = failure else {
            return Ok(());
        };
        let error = self.render(&Message::ErrorHeading.text());
        let reason = self.render(reason);
        self.note(&Line::new().with(Label::Error, error).plain(" ").plain(reason))?;
        if let Some(hint) = hint {
            let heading = self.render(&Message::HintHeading.text());
            let hint = self.render(hint);
            self.note(&Line::new().with(Label::Hint, heading).plain(" ").plain(hint))?;
        }
        Ok(())
    }
}

/// What [`Output::into_buffer`] fills.
#[cfg(test)]
#[derive(Clone, Debug, Default)]
pub(crate) struct Buffer(std::rc::Rc<std::cell::RefCell<Vec<u8>>>);

#[cfg(test)]
impl Buffer {
    /// All that was printed.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).unwrap()
    }
}

#[cfg(test)]
impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn painted(line: &Line) -> String {
        let mut bytes = Vec::new();
        line.write(&mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn every_label_reads_the_same_without_its_style() {
        let all = [
            Label::Allowed,
            Label::Error,
            Label::Heading,
            Label::Hint,
            Label::Plain,
            Label::QrCode,
            Label::Quiet,
            Label::Refused,
            Label::Unexpected,
            Label::Who,
        ];
        for label in all {
            let painted = painted(&Line::new().with(label, "text"));
            assert_eq!(
                anstream::adapter::strip_str(&painted).to_string(),
                "text\n",
                "{label:?}"
            );
        }
    }

    #[test]
    fn plain_text_carries_no_codes() {
        assert_eq!(painted(&Line::new().plain("a").plain("b")), "ab\n");
    }
}
