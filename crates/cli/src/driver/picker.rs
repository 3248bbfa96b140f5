//! The list that a person chooses a profile from, at the terminal.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use steprole_session::{Profile, Recent, matching};

use super::serving::now;
use super::terminal::{Key, Terminal, interrupt};
use super::{Places, Safe, Settings};
use crate::failure::Failure;
use crate::files::{self, Readers};
use crate::language::Language;
use crate::messages::Message;
use crate::width::columns;

/// How many names are shown at once.
const SHOWN: usize = 10;

/// The profile that was named, else the one the environment names, else the one a person picks, else `default`.
///
/// Where there is one profile, or nobody to ask, nobody is asked.
pub(crate) fn profile(given: Option<&str>, language: Language) -> Result<String, Failure> {
    let environment = crate::environment::all();
    if let Some(name) = given {
        return Ok(name.to_owned());
    }
    let meant = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"]
        .iter()
        .any(|name| environment.value(name).is_some());
    let unasked = || Ok(environment.profile().to_owned());
    if meant {
        return unasked();
    }
    let Some(terminal) = Terminal::open() else {
        return unasked();
    };
    let settings = Settings::read()?;
    let places = Places::new(&environment)?;
    let safe = Safe::read(&places, language)?;
    let mut names: BTreeSet<&str> = settings.profiles.iter().map(Profile::name).collect();
    names.extend(safe.keys().map(|(name, _)| name));
    if names.len() < 2 {
        return unasked();
    }
    let names: Vec<_> = names.into_iter().collect();
    let picked = pick(terminal, &names, &read(&places), language)?;
    used(&picked, &places);
    Ok(picked)
}

/// Remembers that a profile was used, for the next time somebody picks one. That it cannot be written stops nobody.
pub(crate) fn used(profile: &str, places: &Places) {
    let mut recent = read(places);
    recent.used(profile, now());
    let _ = Places::prepare(&places.recent);
    let _ = files::write_whole(&places.recent, recent.to_text().as_bytes(), Readers::Owner);
}

fn read(places: &Places) -> Recent {
    let text = files::read_private(&places.recent).ok().flatten();
    text.map(|text| Recent::from_text(&text)).unwrap_or_default()
}

fn pick(terminal: Terminal, names: &[&str], recent: &Recent, language: Language) -> Result<String, Failure> {
    let cancelled = || Failure::new(Message::PickCancelled.text());
    let mut keys = terminal.keys().ok_or_else(cancelled)?;
    let (mut typed, mut at) = (String::new(), 0_usize);
    let prompt = Message::PickPrompt.text().render(language);
    loop {
        let found = matching(names, &typed, recent);
        at = at.min(found.len().saturating_sub(1));
        let first = at.saturating_sub(SHOWN - 1);
        let mut lines = format!("\r\x1b[J{prompt} {typed}");
        for (place, name) in found.iter().enumerate().skip(first).take(SHOWN) {
            let mark = if place == at { ">" } else { " " };
            let _ = write!(lines, "\r\n{mark} {}", printable(name));
        }
        let below = found.len().saturating_sub(first).min(SHOWN);
        if below > 0 {
            let _ = write!(lines, "\x1b[{below}A");
        }
        // the cursor stands behind what is typed
        let column = columns(&prompt) + 1 + columns(&typed);
        let _ = write!(lines, "\r\x1b[{column}C");
        keys.show(&lines);
        match keys.next() {
            Key::Letter(letter) => typed.push(letter),
            Key::Back => {
                typed.pop();
            }
            Key::Up => at = at.saturating_sub(1),
            Key::Down => at += 1,
            Key::Enter => {
                if let Some(name) = found.get(at) {
                    keys.show(&format!("\r\x1b[J{prompt} {}\r\n", printable(name)));
                    return Ok((*name).to_owned());
                }
            }
            Key::Interrupt => {
                keys.show("\r\x1b[J");
                drop(keys);
                interrupt();
                return Err(cancelled());
            }
            Key::Leave => {
                keys.show("\r\x1b[J");
                return Err(cancelled());
            }
            Key::Other => {}
        }
    }
}

/// A name of a file of somebody's, without what would move the cursor.
fn printable(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).collect()
}
