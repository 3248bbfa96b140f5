//! The terminal a person sits at, whatever stdin and stdout are connected to.

use std::fs::File;
use std::io::{BufRead, BufReader, IsTerminal, Write};

use steprole_session::Secret;

/// `/dev/tty`, when there is one.
///
/// stdin and stdout of `credential-process` belong to the program that called; stderr is often thrown away.
#[derive(Debug)]
pub(crate) struct Terminal(File);

impl Terminal {
    /// The controlling terminal of this process.
    pub(crate) fn open() -> Option<Self> {
        let tty = File::options().read(true).write(true).open("/dev/tty").ok()?;
        tty.is_terminal().then_some(Self(tty))
    }

    /// Shows a line, or a piece of one.
    pub(crate) fn show(&mut self, text: &str) {
        let _ = self.0.write_all(text.as_bytes()).and_then(|()| self.0.flush());
    }

    /// Asks; `None` when nothing was answered: an empty line, or the end of input.
    pub(crate) fn ask(&mut self, prompt: &str) -> Option<String> {
        self.show(prompt);
        let mut line = String::new();
        BufReader::new(&self.0).read_line(&mut line).ok()?;
        let answer = line.trim();
        (!answer.is_empty()).then(|| answer.to_owned())
    }

    /// Asks without showing what is typed.
    pub(crate) fn ask_hidden(&mut self, prompt: &str) -> Option<Secret> {
        self.show(prompt);
        let typed = rpassword::read_password().ok()?;
        (!typed.is_empty()).then(|| Secret::new(typed))
    }
}
