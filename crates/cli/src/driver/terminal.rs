//! The terminal a person sits at, whatever stdin and stdout are connected to.

use std::fs::File;
use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::process::{Signal, getpgrp, kill_current_process_group};
use rustix::termios::{
    LocalModes, OptionalActions, SpecialCodeIndex, Termios, isatty, tcgetattr, tcgetpgrp, tcsetattr,
};
use steprole_session::Secret;
use zeroize::Zeroizing;

/// `/dev/tty`, when there is one.
///
/// stdin and stdout of `credential-process` belong to the program that called; stderr is often thrown away.
#[derive(Debug)]
pub(crate) struct Terminal(File);

/// What came back from whoever was asked.
#[derive(Debug)]
pub(crate) enum Typed {
    /// A line, without the white space around it.
    Line(Secret),
    /// An empty line, or the end of input.
    Nothing,
    /// Ctrl-C: the terminal is as it was, and everybody else in front of it is still to be told, see [`interrupt`].
    Interrupted,
}

/// What Ctrl-C types when it is no signal.
const CTRL_C: u8 = 3;

/// The longest line a terminal gives out in one piece [termios(3)].
const LINE: usize = 4096;

/// Whether the terminal is somebody else's now.
static GIVEN_AWAY: AtomicBool = AtomicBool::new(false);

impl Terminal {
    /// From now on the terminal is a child's: nobody is asked at it any more.
    pub(crate) fn give_away() {
        GIVEN_AWAY.store(true, Ordering::Relaxed);
    }

    /// The controlling terminal of this process.
    ///
    /// A process in the background may not read it: it would be stopped instead of answered, so it has none.
    pub(crate) fn open() -> Option<Self> {
        if GIVEN_AWAY.load(Ordering::Relaxed) {
            return None;
        }
        let tty = File::options().read(true).write(true).open("/dev/tty").ok()?;
        let in_front = tcgetpgrp(&tty).is_ok_and(|group| group == getpgrp());
        (isatty(&tty) && in_front).then_some(Self(tty))
    }

    /// Shows a line, or a piece of one.
    pub(crate) fn show(&mut self, text: &str) {
        let _ = self.0.write_all(text.as_bytes()).and_then(|()| self.0.flush());
    }

    /// Asks, and tells Ctrl-C from a signal that ends everything at once.
    pub(crate) fn ask_code(&mut self, prompt: &str) -> Typed {
        self.read(prompt, true)
    }

    /// Asks; `None` when nothing was answered: an empty line, or the end of input.
    pub(crate) fn ask(&mut self, prompt: &str) -> Option<String> {
        let typed = self.read(prompt, true).or_end()?;
        Some(typed.reveal().to_owned())
    }

    /// Asks without showing what is typed.
    pub(crate) fn ask_hidden(&mut self, prompt: &str) -> Option<Secret> {
        self.read(prompt, false).or_end()
    }

    /// Reads a line. Ctrl-C ends it as a character does, so that the terminal is put back before anything ends.
    fn read(&mut self, prompt: &str, shown: bool) -> Typed {
        let Ok(before) = tcgetattr(&self.0) else {
            return Typed::Nothing;
        };
        let mut asking = before.clone();
        asking.local_modes.remove(LocalModes::ISIG);
        asking.local_modes.set(LocalModes::ECHO, shown);
        asking.special_codes[SpecialCodeIndex::VEOL] = CTRL_C;
        if tcsetattr(&self.0, OptionalActions::Now, &asking).is_err() {
            return Typed::Nothing;
        }
        let mode = Mode {
            tty: &self.0,
            before: &before,
        };
        let _ = (&self.0).write_all(prompt.as_bytes());
        let mut line = Zeroizing::new([0; LINE]);
        let read = (&self.0).read(&mut *line);
        drop(mode);
        let bytes = read
            .ok()
            .and_then(|length| line.get(..length))
            .unwrap_or_default();
        let interrupted = bytes.contains(&CTRL_C);
        if interrupted || !shown {
            self.show("\r\n");
        }
        if interrupted {
            return Typed::Interrupted;
        }
        match std::str::from_utf8(bytes).map(str::trim) {
            Ok(text) if !text.is_empty() => Typed::Line(Secret::new(text)),
            _ => Typed::Nothing,
        }
    }
}

/// What somebody pressed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Key {
    /// A letter.
    Letter(char),
    /// Backspace.
    Back,
    /// Arrow up, or Ctrl-P.
    Up,
    /// Arrow down, or Ctrl-N.
    Down,
    /// Enter.
    Enter,
    /// Ctrl-C.
    Interrupt,
    /// Escape, Ctrl-D, or the end of the terminal.
    Leave,
    /// Anything else.
    Other,
}

/// A terminal that gives every key at once and shows none; dropped, it is as it was.
pub(crate) struct Keys {
    tty: File,
    before: Termios,
    /// What came with the last read and was not looked at yet.
    waiting: Vec<u8>,
}

impl Terminal {
    /// Reads key by key from now on.
    pub(crate) fn keys(self) -> Option<Keys> {
        let before = tcgetattr(&self.0).ok()?;
        let mut raw = before.clone();
        raw.local_modes
            .remove(LocalModes::ISIG | LocalModes::ECHO | LocalModes::ICANON);
        tcsetattr(&self.0, OptionalActions::Now, &raw).ok()?;
        Some(Keys {
            tty: self.0,
            before,
            waiting: Vec::new(),
        })
    }
}

impl Keys {
    /// Shows a text.
    pub(crate) fn show(&mut self, text: &str) {
        let _ = self
            .tty
            .write_all(text.as_bytes())
            .and_then(|()| self.tty.flush());
    }

    /// Waits for a key.
    pub(crate) fn next(&mut self) -> Key {
        if self.waiting.is_empty() {
            let mut bytes = [0; 64];
            match self.tty.read(&mut bytes) {
                Ok(length) if length > 0 => {
                    self.waiting
                        .extend_from_slice(bytes.get(..length).unwrap_or_default());
                }
                _ => return Key::Leave,
            }
        }
        let (key, length) = key(&self.waiting);
        self.waiting.drain(..length.min(self.waiting.len()));
        key
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        let _ = tcsetattr(&self.tty, OptionalActions::Now, &self.before);
    }
}

/// The first key in what a terminal sent, and how many bytes it took. A key's bytes come in one piece
/// [observed: xterm, tmux].
fn key(bytes: &[u8]) -> (Key, usize) {
    match bytes {
        [] => (Key::Leave, 0),
        [0x1b, b'[' | b'O', b'A', ..] => (Key::Up, 3),
        [0x1b, b'[' | b'O', b'B', ..] => (Key::Down, 3),
        [0x1b, b'[' | b'O', ..] => (Key::Other, bytes.len()),
        [0x1b | 4, ..] => (Key::Leave, 1),
        [CTRL_C, ..] => (Key::Interrupt, 1),
        [b'\r' | b'\n', ..] => (Key::Enter, 1),
        [0x7f | 8, ..] => (Key::Back, 1),
        [16, ..] => (Key::Up, 1),
        [14, ..] => (Key::Down, 1),
        _ => {
            let valid = match std::str::from_utf8(bytes) {
                Ok(text) => text,
                Err(error) => {
                    let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
                    std::str::from_utf8(valid).unwrap_or_default()
                }
            };
            match valid.chars().next() {
                Some(letter) if !letter.is_control() => (Key::Letter(letter), letter.len_utf8()),
                Some(control) => (Key::Other, control.len_utf8()),
                None => (Key::Other, 1),
            }
        }
    }
}

/// Puts a terminal back as it was.
struct Mode<'a> {
    tty: &'a File,
    before: &'a Termios,
}

impl Drop for Mode<'_> {
    fn drop(&mut self) {
        let _ = tcsetattr(self.tty, OptionalActions::Now, self.before);
    }
}

impl Typed {
    fn or_end(self) -> Option<Secret> {
        match self {
            Self::Line(text) => Some(text),
            Self::Nothing => None,
            Self::Interrupted => {
                interrupt();
                None
            }
        }
    }
}

/// Does what Ctrl-C would have done: every process in front of the terminal gets the signal, this one, too.
pub(crate) fn interrupt() {
    let _ = kill_current_process_group(Signal::INT);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_terminals_send_them() {
        let mut bytes = b"a\x1b[A\x1bOB\x10\x0e\x7f\r\x03".to_vec();
        bytes.extend("あ".as_bytes());
        let mut keys = Vec::new();
        while !bytes.is_empty() {
            let (key, length) = key(&bytes);
            keys.push(key);
            bytes.drain(..length);
        }
        assert_eq!(
            keys,
            [
                Key::Letter('a'),
                Key::Up,
                Key::Down,
                Key::Up,
                Key::Down,
                Key::Back,
                Key::Enter,
                Key::Interrupt,
                Key::Letter('あ'),
            ]
        );
        assert_eq!(key(b"\x1b"), (Key::Leave, 1));
        assert_eq!(key(&[0xff, b'a']), (Key::Other, 1));
    }
}
