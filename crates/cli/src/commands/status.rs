//! `steprole status`: which sessions there are, and until when.

use jiff::Timestamp;
use steprole_session::{Holding, good_for, human};

use super::arguments::Status;
use crate::cli::Format;
use crate::driver::{Kept, Places, Safe, now};
use crate::environment;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::{Label, Line, Output};

/// Lists sessions; asks nobody, and opens nothing that is sealed.
pub(crate) fn run(status: &Status, output: &mut Output) -> Result<Exit, Failure> {
    let places = Places::new(&environment::all())?;
    let now = now();
    let safe = Safe::read(&places, output.language())?;
    let days = safe.list(Holding::Session);
    let mut sessions: Vec<(&str, String, String, Timestamp)> = days
        .filter_map(|(_, device, until)| Some(("session", String::new(), device.to_owned(), until?)))
        .collect();
    let cache = Kept(&places).read()?;
    for entry in cache.entries() {
        sessions.push((
            "role",
            entry.profile.clone(),
            entry.what.clone(),
            entry.expiration,
        ));
    }
    sessions.retain(|(.., until)| *until > now);
    if status.output == Format::Json {
        let sessions: Vec<_> = sessions
            .iter()
            .map(|(kind, profile, what, until)| {
                let profile = (!profile.is_empty()).then_some(profile);
                serde_json::json!({"kind": kind, "profile": profile, "of": what, "expires": until.to_string()})
            })
            .collect();
        let all = serde_json::json!({"schema": "steprole-status-1", "sessions": sessions});
        output.data(&all.to_string())?;
        output.flush()?;
        return Ok(Exit::DONE);
    }
    if sessions.is_empty() {
        output.say(&Message::StatusNothing.text())?;
        return Ok(Exit::DONE);
    }
    for (kind, profile, what, until) in sessions {
        let name = match kind {
            "session" => output.render(&Message::StatusSession.text()),
            _ => profile,
        };
        let left = Message::StatusLeft
            .text()
            .with("left", human(good_for(until, now)));
        let left = output.render(&left);
        output.line(
            &Line::new()
                .with(Label::Who, format!("{name:<20}"))
                .plain(format!(" {left:<16} "))
                .with(Label::Quiet, what),
        )?;
    }
    output.flush()?;
    Ok(Exit::DONE)
}
