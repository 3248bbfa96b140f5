//! Where a code comes from: a stored seed, the user's own command, the terminal.

use std::cell::RefCell;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use steprole_session::authenticator::Authenticator;
use steprole_session::{Codes, Failure as Why, Holding, Ledger};

use super::places::{Places, cannot};
use super::safe::Safe;
use super::serving::{Slot, now};
use super::terminal::{Terminal, Typed};
use super::{Settings, pinentry, process};
use crate::files::{self, Readers};
use crate::language::Language;
use crate::messages::Message;

/// The desk where codes are asked for.
pub(crate) struct Desk<'a> {
    pub(crate) places: &'a Places,
    pub(crate) settings: &'a Settings,
    pub(crate) safe: &'a RefCell<Safe<'a>>,
    pub(crate) slot: &'a Slot,
    pub(crate) language: Language,
    /// The profiles of the chain: one of them may name a command for codes.
    pub(crate) profiles: Vec<String>,
    /// Whether Ctrl-C was the answer; whoever waits is told before the signal goes its way.
    pub(crate) interrupted: bool,
}

impl Desk<'_> {
    fn ledger(&self) -> Ledger {
        let text = files::read_private(&self.places.ledger).ok().flatten();
        let mut ledger = text.map(|text| Ledger::from_text(&text)).unwrap_or_default();
        ledger.forget_the_future(Authenticator::step(now()));
        ledger
    }

    /// `mfa_process`, as aws-vault calls it, or `steprole_mfa_process`.
    fn command(&self) -> Option<(&str, &str)> {
        self.profiles.iter().find_map(|name| {
            let command = self.settings.profiles.profile(name)?.value("mfa_process")?;
            Some((name.as_str(), command))
        })
    }

    /// Asks by a window, until six digits come or it is closed.
    fn dialog(&self, prompt: &str) -> Result<String, Why> {
        let program = pinentry::program(&self.settings.environment).ok_or(Why::NoWayToAsk)?;
        let six = Message::CodeSixDigits.text().render(self.language);
        let mut wrong = None;
        loop {
            let typed = pinentry::ask(program, prompt, wrong).map_err(|failure| self.slot.keep(failure))?;
            let typed = typed.ok_or(Why::Cancelled)?;
            if let Some(code) = Self::six_digits(typed.reveal()) {
                return Ok(code);
            }
            wrong = Some(six.as_str());
        }
    }

    /// Six digits, and nothing is sent that are not [API model: `tokenCodeType`].
    fn six_digits(text: &str) -> Option<String> {
        let code: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        (code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(code)
    }
}

impl Codes for Desk<'_> {
    fn now(&self) -> Timestamp {
        now()
    }

    fn free(&self, serial: &str, now: i64) -> i64 {
        self.ledger().free(serial, now)
    }

    fn spend(&mut self, serial: &str, step: i64) -> Result<(), Why> {
        let path = &self.places.ledger;
        Places::prepare(path).map_err(|failure| self.slot.keep(failure))?;
        // another device's turn may be somebody else's at this moment
        let lock = self.places.lock("ledger");
        let held = files::open_lock(&lock).and_then(|file| file.lock().map(|()| file));
        let _held = held.map_err(|error| self.slot.keep(cannot(&lock, &error)))?;
        let mut ledger = self.ledger();
        ledger.spend(serial, step);
        files::write_whole(path, ledger.to_text().as_bytes(), Readers::Owner)
            .map_err(|error| self.slot.keep(cannot(path, &error)))
    }

    fn ready(&mut self, serial: &str) -> Result<(), Why> {
        let stored = self
            .safe
            .borrow()
            .list(Holding::Seed)
            .any(|(held, ..)| held == serial);
        let dialog = pinentry::program(&self.settings.environment);
        if stored || self.command().is_some() || Terminal::open().is_some() || dialog.is_some() {
            Ok(())
        } else {
            Err(Why::NoWayToAsk)
        }
    }

    fn refused(&mut self) {
        if let Some(mut terminal) = Terminal::open() {
            terminal.show(&format!("{}\n", Message::CodeWrong.text().render(self.language)));
        }
    }

    fn wait(&mut self, _: &str, span: SignedDuration) -> Result<(), Why> {
        let mut terminal = Terminal::open();
        let until = now().checked_add(span).unwrap_or_else(|_| now());
        loop {
            let left = until.duration_since(now());
            if left <= SignedDuration::ZERO {
                break;
            }
            if let Some(terminal) = &mut terminal {
                let seconds = usize::try_from(left.as_secs() + 1).unwrap_or_default();
                let text = Message::CodeCountdown.text().with("seconds", seconds);
                terminal.show(&format!("\r{} ", text.render(self.language)));
            }
            let second = SignedDuration::from_secs(1);
            std::thread::sleep(Duration::try_from(left.min(second)).unwrap_or_default());
        }
        if let Some(terminal) = &mut terminal {
            terminal.show("\r\n");
        }
        Ok(())
    }

    fn code(&mut self, serial: &str, step: i64) -> Result<String, Why> {
        let seed = self.safe.borrow_mut().get(Holding::Seed, serial);
        if let Some(seed) = seed.map_err(|failure| self.slot.keep(failure))? {
            return match Authenticator::new(&seed) {
                Some(app) => Ok(app.code(step)),
                None => Err(self.slot.keep(crate::failure::Failure::new(
                    Message::SeedUnreadable.text().with("serial", serial),
                ))),
            };
        }
        if let Some((profile, command)) = self.command() {
            let printed = process::run(command, profile, None).map_err(|failure| self.slot.keep(failure))?;
            return Self::six_digits(&printed).ok_or_else(|| {
                let text = Message::CodeProcessNoCode.text().with("profile", profile);
                self.slot.keep(crate::failure::Failure::new(text))
            });
        }
        let prompt = Message::PromptDeviceCode
            .text()
            .with("serial", serial)
            .render(self.language);
        let Some(mut terminal) = Terminal::open() else {
            return self.dialog(&prompt);
        };
        loop {
            let typed = match terminal.ask_code(&format!("{prompt} ")) {
                Typed::Line(typed) => typed,
                Typed::Nothing => return Err(Why::Cancelled),
                Typed::Interrupted => {
                    self.interrupted = true;
                    return Err(Why::Cancelled);
                }
            };
            match Self::six_digits(typed.reveal()) {
                Some(code) => return Ok(code),
                None => terminal.show(&format!(
                    "{}\n",
                    Message::CodeSixDigits.text().render(self.language)
                )),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ac_totp_4_only_six_digits_are_a_code() {
        assert_eq!(Desk::six_digits("123 456\n").as_deref(), Some("123456"));
        for text in ["", "12345", "1234567", "12345a", "１２３４５６"] {
            assert_eq!(Desk::six_digits(text), None, "{text}");
        }
    }
}
