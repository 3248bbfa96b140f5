//! `steprole status`: who one is, which sessions there are, until when, and whether the clocks agree.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use steprole_aws::{Caller, Clock, Endpoint};
use steprole_session::{Cache, Credentials, Entry, Holding, Key, Lock, Place, Profile, good_for, human};
use tokio::task::JoinSet;

use super::arguments::Status;
use super::runtime;
use crate::cli::Format;
use crate::driver::{Asked, Compared, Kept, Places, Safe, Settings, compare, now, planned, source};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::{Label, Line, Output};

/// How long all questions together may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// A clock that is off by less is not worth a word.
const TOLERATED: SignedDuration = SignedDuration::from_secs(2);

/// One session that is kept.
struct Session {
    key: String,
    is_day: bool,
    profile: String,
    what: String,
    until: Timestamp,
    /// Absent where the vault would have to ask somebody before it opens.
    credentials: Option<Credentials>,
    identity: Option<String>,
    refused: Option<String>,
}

/// Lists sessions; no code is asked for, nor a passphrase.
pub(crate) fn run(status: &Status, output: &mut Output) -> Result<Exit, Failure> {
    let settings = Settings::read()?;
    let places = Places::new(&settings.environment)?;
    let mut safe = Safe::read(&places, output.language())?;
    let mut sessions = sessions(&mut safe, &Kept(&places).read()?)?;
    let compared = if status.offline {
        None
    } else {
        Some(ask(&mut sessions, &settings, &safe)?)
    };
    remember(&sessions, &places)?;
    if status.output == Format::Json {
        output.data(&json(&sessions, compared.as_ref()).to_string())?;
    } else {
        told(&sessions, output)?;
        if let Some(compared) = &compared {
            told_clock(compared, output)?;
        }
    }
    output.flush()?;
    Ok(Exit::DONE)
}

fn sessions(safe: &mut Safe<'_>, cache: &Cache) -> Result<Vec<Session>, Failure> {
    let now = now();
    let days: Vec<_> = safe
        .list(Holding::Session)
        .filter_map(|(key, device, until)| Some((key.to_owned(), device.to_owned(), until?)))
        .filter(|(.., until)| *until > now)
        .collect();
    let opens = matches!(safe.lock(), Some(Lock::File));
    let mut sessions = Vec::new();
    for (key, what, until) in days {
        let sealed = if opens {
            safe.get(Holding::Session, &key)?
        } else {
            None
        };
        let entry = sealed.and_then(|text| Entry::from_text(text.reveal()));
        sessions.push(Session {
            key,
            is_day: true,
            profile: entry
                .as_ref()
                .map(|entry| entry.profile.clone())
                .unwrap_or_default(),
            what,
            until,
            credentials: entry.map(|entry| entry.credentials()),
            identity: None,
            refused: None,
        });
    }
    let roles = cache.keyed().filter(|(_, entry)| entry.expiration > now);
    sessions.extend(roles.map(|(key, entry)| Session {
        key: key.to_owned(),
        is_day: false,
        profile: entry.profile.clone(),
        what: entry.what.clone(),
        until: entry.expiration,
        credentials: Some(entry.credentials()),
        identity: entry.identity.clone(),
        refused: None,
    }));
    Ok(sessions)
}

/// Where each session came from, by its key; and by its profile, for one that was asked for with a duration of its own.
fn ways(settings: &Settings, safe: &Safe<'_>) -> (BTreeMap<String, Place>, BTreeMap<String, Place>) {
    let (mut by_key, mut by_profile) = (BTreeMap::new(), BTreeMap::new());
    let names = settings.profiles.iter().map(Profile::name);
    for name in names.chain(safe.keys().map(|(name, _)| name)) {
        let Ok(plan) = planned(Asked::of(name), settings, safe) else {
            continue;
        };
        if plan.steps.is_empty() {
            let profiles: Vec<_> = settings.profiles.profile(name).into_iter().collect();
            let place = settings.endpoints().place(&profiles, plan.chain.partition);
            by_profile.insert(name.to_owned(), place);
        }
        let keys = plan.keys(&source(&plan.chain, settings, safe));
        for (step, key) in plan.steps.iter().zip(keys) {
            by_key.insert(key.to_string(), step.place().clone());
            by_profile.insert(name.to_owned(), step.place().clone());
        }
    }
    (by_key, by_profile)
}

/// Asks STS who each session is, all at once; what is known already is not asked again.
fn ask(sessions: &mut [Session], settings: &Settings, safe: &Safe<'_>) -> Result<Compared, Failure> {
    let (by_key, by_profile) = ways(settings, safe);
    let runtime = runtime()?;
    let answers = runtime.block_on(async {
        let mut questions = JoinSet::new();
        for (at, session) in sessions.iter().enumerate() {
            let place = by_key
                .get(&session.key)
                .or_else(|| by_profile.get(&session.profile));
            let (Some(place), Some(credentials), None) = (place, &session.credentials, &session.identity)
            else {
                continue;
            };
            let Ok(endpoint) = Endpoint::new(place.sts.as_str()) else {
                continue;
            };
            let clock = Clock::default();
            let caller = Caller::in_region(&endpoint, &place.region, credentials.clone()).by(&clock);
            let endpoint = place.sts.clone();
            questions.spawn(async move { (at, caller.caller_identity().await, clock.offset(), endpoint) });
        }
        let mut answers = Vec::new();
        let all = async {
            while let Some(answer) = questions.join_next().await {
                answers.extend(answer);
            }
        };
        // who does not answer in time is not waited for
        let _ = tokio::time::timeout(PATIENCE, all).await;
        answers
    });
    let mut compared = None;
    for (at, answer, offset, endpoint) in answers {
        if offset.is_some() {
            compared = Some(Compared { endpoint, offset });
        }
        let Some(session) = sessions.get_mut(at) else {
            continue;
        };
        match answer {
            Ok(answer) => session.identity = Some(answer.value.arn),
            Err(error) => session.refused = error.refusal().map(|refusal| refusal.code.clone()),
        }
    }
    match compared {
        Some(compared) => Ok(compared),
        None => compare(settings, safe),
    }
}

/// Who a session is never changes: it is kept beside it.
fn remember(sessions: &[Session], places: &Places) -> Result<(), Failure> {
    let new: Vec<_> = sessions
        .iter()
        .filter(|session| !session.is_day)
        .filter_map(|session| Some((Key::from_text(&session.key), session.identity.as_deref()?)))
        .collect();
    let cache = Kept(places).read()?;
    let known = |(key, identity): &(Key, &str)| {
        let entry = cache.entry(key);
        entry.is_none_or(|entry| entry.identity.as_deref() == Some(identity))
    };
    if new.iter().all(known) {
        return Ok(());
    }
    Kept(places).change(|cache| {
        for (key, identity) in &new {
            cache.identify(key, identity);
        }
    })
}

fn json(sessions: &[Session], compared: Option<&Compared>) -> serde_json::Value {
    let sessions: Vec<_> = sessions
        .iter()
        .map(|session| {
            serde_json::json!({
                "kind": if session.is_day { "session" } else { "role" },
                "profile": (!session.profile.is_empty()).then_some(&session.profile),
                "of": session.what,
                "expires": session.until.to_string(),
                "identity": session.identity,
                "refused": session.refused,
            })
        })
        .collect();
    serde_json::json!({
        "schema": "steprole-status-1",
        "sessions": sessions,
        "clock_offset_seconds": compared.and_then(|compared| compared.offset).map(|offset| offset.as_secs()),
    })
}

fn told(sessions: &[Session], output: &mut Output) -> Result<(), Failure> {
    if sessions.is_empty() {
        output.say(&Message::StatusNothing.text())?;
    }
    let now = now();
    for session in sessions {
        let name = if session.is_day {
            output.render(&Message::StatusSession.text())
        } else {
            session.profile.clone()
        };
        let left = Message::StatusLeft
            .text()
            .with("left", human(good_for(session.until, now)));
        let left = output.render(&left);
        let until = Message::StatusUntil
            .text()
            .with("until", session.until.to_string());
        let until = output.render(&until);
        output.line(
            &Line::new()
                .with(Label::Who, format!("{name:<20}"))
                .plain(format!(" {left:<16} {until:<28} "))
                .with(Label::Quiet, session.what.as_str()),
        )?;
        if let Some(identity) = &session.identity {
            output.line(&Line::new().with(Label::Quiet, format!("{:<20} {identity}", "")))?;
        }
        if let Some(code) = &session.refused {
            let text = output.render(&Message::StatusRefused.text().with("code", code.as_str()));
            output.line(&Line::new().with(Label::Refused, format!("{:<20} {text}", "")))?;
        }
    }
    Ok(())
}

fn told_clock(compared: &Compared, output: &mut Output) -> Result<(), Failure> {
    let text = match compared.offset {
        None => Message::StatusUnanswered
            .text()
            .with("endpoint", compared.endpoint.as_str()),
        Some(offset) if offset.abs() <= TOLERATED => Message::StatusClock.text(),
        Some(offset) => {
            let message = if offset.is_negative() {
                Message::StatusClockAhead
            } else {
                Message::StatusClockOff
            };
            message.text().with("offset", human(offset.as_secs().abs()))
        }
    };
    output.say(&text)?;
    Ok(())
}
