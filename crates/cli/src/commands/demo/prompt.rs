//! Asking the reader for a code.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};

use crate::failure::Failure;
use crate::language::Language;
use crate::messages::Message;

/// Somebody who can be asked for a code.
pub(crate) trait Prompt {
    /// Asks until six digits come.
    fn code(&mut self, question: Message) -> Result<String, Failure>;
}

/// Nobody: the demo runs by itself.
pub(crate) struct Nobody;

impl Prompt for Nobody {
    fn code(&mut self, _question: Message) -> Result<String, Failure> {
        Err(Failure::new(Message::PromptNoTerminal.text()))
    }
}

/// The reader at a terminal.
///
/// Codes are shown as they are typed: each is good for one call and gone with it. They are read from the terminal
/// itself, so that output can be piped away.
pub(crate) struct Terminal<R, W> {
    input: R,
    output: W,
    language: Language,
}

impl Terminal<BufReader<File>, File> {
    /// The terminal of this process; an error when it has none.
    pub(crate) fn open(language: Language) -> Result<Self, Failure> {
        let tty = || File::options().read(true).write(true).open("/dev/tty");
        let (Ok(input), Ok(output)) = (tty(), tty()) else {
            return Err(
                Failure::usage(Message::PromptNoTerminal.text()).hinted(Message::PromptNoTerminalHint.text())
            );
        };
        Ok(Self {
            input: BufReader::new(input),
            output,
            language,
        })
    }
}

impl<R: BufRead, W: Write> Prompt for Terminal<R, W> {
    fn code(&mut self, question: Message) -> Result<String, Failure> {
        let mut ask = question;
        loop {
            write!(self.output, "    {} ", ask.text().render(self.language))?;
            self.output.flush()?;
            let mut line = String::new();
            if self.input.read_line(&mut line)? == 0 {
                writeln!(self.output)?;
                let hint = Message::PromptNoTerminalHint.text();
                return Err(Failure::new(Message::PromptEnded.text()).hinted(hint));
            }
            let digits: String = line.chars().filter(|letter| !letter.is_whitespace()).collect();
            if digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return Ok(digits);
            }
            ask = Message::PromptSixDigits;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terminal(typed: &'static str) -> Terminal<&'static [u8], Vec<u8>> {
        Terminal {
            input: typed.as_bytes(),
            output: Vec::new(),
            language: Language::English,
        }
    }

    #[test]
    fn it_asks_until_six_digits_come_and_lets_people_type_spaces() {
        let mut terminal = terminal("12345\nhello\n123 456\n654321\n");
        assert_eq!(terminal.code(Message::PromptFirstCode).unwrap(), "123456");
        let asked = String::from_utf8(terminal.output.clone()).unwrap();
        let again = Message::PromptSixDigits.text().render(Language::English);
        assert_eq!(asked.matches(&again).count(), 2, "{asked}");
        assert_eq!(terminal.code(Message::PromptSecondCode).unwrap(), "654321");
    }

    #[test]
    fn a_reader_who_leaves_ends_it() {
        assert!(terminal("12").code(Message::PromptFirstCode).is_err());
    }
}
