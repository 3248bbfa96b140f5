//! `steprole logout`: forgets sessions.

use steprole_session::{Entry, Holding};

use super::arguments::Logout;
use crate::driver::{Kept, Places, Safe};
use crate::environment;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// Forgets the sessions of one profile, or all. AWS knows no logout: what was handed out stays good until it ends.
pub(crate) fn run(logout: &Logout, output: &mut Output) -> Result<Exit, Failure> {
    let places = Places::new(&environment::all())?;
    let profile = logout.profile.as_deref();
    let mut forgotten = Kept(&places).change(|cache| cache.forget(profile))?;
    let mut safe = Safe::read(&places, output.language())?;
    let names: Vec<_> = safe
        .list(Holding::Session)
        .map(|(name, ..)| name.to_owned())
        .collect();
    let mut going = Vec::new();
    for name in names {
        let mine = match profile {
            None => true,
            Some(profile) => {
                let text = safe.get(Holding::Session, &name)?;
                let entry = text.and_then(|text| Entry::from_text(text.reveal()));
                entry.is_some_and(|entry| entry.profile == profile)
            }
        };
        if mine {
            going.push((Holding::Session, name));
        }
    }
    if !going.is_empty() {
        forgotten += safe.remove(&going)?;
    }
    output.say(&Message::LogoutDone.text().with("count", forgotten))?;
    Ok(Exit::DONE)
}
