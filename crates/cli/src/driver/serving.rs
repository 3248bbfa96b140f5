//! From a profile's name to credentials: the warm path, and everything behind it.

use std::cell::RefCell;
use std::path::Path;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use steprole_session::{
    Aws as _, Broker, Cache, Chain, Credentials, Device, Entry, Failure as Why, Holding, Issued, Key, Known,
    Plan, Wish, is_fresh, session_name,
};

use super::aws::Client;
use super::codes::Desk;
use super::failed;
use super::kept::Kept;
use super::places::Places;
use super::safe::{self, Safe};
use super::settings::{Settings, locations, question, stamp};
use super::sources::{self, is_kept, source};
use super::terminal::{Terminal, interrupt};
use super::turn::Turn;
use crate::environment;
use crate::failure::Failure;
use crate::language::Language;

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    /// The profile.
    pub(crate) profile: &'a str,
    /// How long the credentials shall live, when said.
    pub(crate) seconds: Option<u32>,
    /// How much life they must still have, when said.
    pub(crate) at_least: Option<u32>,
    /// Whether nothing cached will do.
    pub(crate) fresh: bool,
    /// Whether the role must be assumed with the long-term key itself, see [`Wish::direct`].
    pub(crate) direct: bool,
}

impl<'a> Asked<'a> {
    /// A profile as it is.
    pub(crate) fn of(profile: &'a str) -> Self {
        Self {
            profile,
            seconds: None,
            at_least: None,
            fresh: false,
            direct: false,
        }
    }
}

/// What came of it.
#[derive(Debug)]
pub(crate) struct Served {
    /// The credentials.
    pub(crate) credentials: Credentials,
    /// AWS's clock minus ours, when AWS was asked.
    pub(crate) offset: Option<SignedDuration>,
}

/// A failure of the surroundings, kept while the logic only knows that there was one.
#[derive(Debug, Default)]
pub(crate) struct Slot(RefCell<Option<Failure>>);

impl Slot {
    /// Keeps it, and gives what the logic is told.
    pub(crate) fn keep(&self, failure: Failure) -> Why {
        self.0.replace(Some(failure));
        Why::Surroundings(String::new())
    }
}

/// This machine's clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the command line reads the machine's clock here"
)]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// The warm path: one file is read, two are looked at, and nothing else is touched.
pub(crate) fn warm(asked: Asked<'_>) -> Result<Option<Entry>, Failure> {
    if asked.fresh {
        return Ok(None);
    }
    let environment = environment::all();
    let locations = locations(&environment)?;
    let places = Places::new(&environment)?;
    let question = question(asked, &environment, &locations);
    let cache = Kept(&places).read()?;
    let stamp = stamp(&[Path::new(&locations.config), Path::new(&locations.credentials)]);
    let entry = cache.answer(&question, &stamp);
    let fresh = |entry: &&Entry| is_fresh(entry.issued, entry.expiration, now(), asked.at_least);
    Ok(entry.filter(fresh).cloned())
}

/// How long a waiter waits for whoever has the turn: a person needs a while; a program that calls
/// `credential_process` gives up after a minute [AWS SDK for Go, `processcreds`].
fn patience() -> Duration {
    match Terminal::open() {
        Some(_) => Duration::from_mins(3),
        None => Duration::from_secs(55),
    }
}

/// Credentials of a profile, from the cache or from AWS.
pub(crate) fn serve(asked: Asked<'_>, language: Language) -> Result<Served, Failure> {
    let began = now();
    if let Some(entry) = warm(asked)? {
        return Ok(Served {
            credentials: entry.credentials(),
            offset: None,
        });
    }
    let settings = Settings::read()?;
    let places = Places::new(&settings.environment)?;
    let safe = Safe::read(&places, language)?;
    let plan = planned(asked, &settings, &safe)?;
    let source = source(&plan.chain, &settings, &safe);
    let keys = plan.keys(&source);
    let mut turn = Turn::take(&places.lock(&lock_name(&plan, &source)), began, patience())?;
    let slot = Slot::default();
    // whoever had the turn before may have put a session in
    let safe = RefCell::new(Safe::read(&places, language)?);
    let mut desk = Desk {
        places: &places,
        settings: &settings,
        safe: &safe,
        slot: &slot,
        language,
        profiles: plan.chain.profiles().into_iter().map(str::to_owned).collect(),
        interrupted: false,
    };
    let mut client = Client::new(session_name(&user(&settings), &host()));
    let cache = Kept(&places).read()?;
    let mut broker = Broker {
        aws: &mut client,
        codes: &mut desk,
        at_least: asked.at_least,
    };
    let result = broker.carry_out(
        &plan,
        &keys,
        &mut |key| cached(key, asked, began, &cache, &safe).map_err(|failure| slot.keep(failure)),
        &mut || {
            first(&plan, &source, (asked, began), (&places, &settings), &safe)
                .map_err(|failure| slot.keep(failure))
        },
        &mut |issued| keep(&issued, &places, &safe).map_err(|failure| slot.keep(failure)),
    );
    let credentials = match result {
        Ok(credentials) => credentials,
        Err(why) => {
            let for_all = matches!(&why, Why::Cancelled | Why::CodeRefused { .. })
                || matches!(&why, Why::Call { error, .. } if error.code.is_none());
            let kept = slot.0.take();
            let failure = kept.unwrap_or_else(|| failed::broker(why, asked.profile));
            if let (true, Failure::Told { reason, .. }) = (for_all, &failure) {
                turn.leave_word(now(), &reason.render(language));
            }
            if desk.interrupted {
                interrupt();
            }
            return Err(failure);
        }
    };
    let of_source = is_kept(&plan.chain.base).then(|| source_key(&source));
    if let Some(key) = keys.last().or(of_source.as_ref()) {
        let locations = &settings.locations;
        let question = question(asked, &settings.environment, locations);
        let stamp = stamp(&[Path::new(&locations.config), Path::new(&locations.credentials)]);
        Kept(&places).change(|cache| {
            if cache.entry(key).is_some() {
                cache.point(&question, stamp, key);
            }
        })?;
    }
    let offset = client.offset();
    Ok(Served { credentials, offset })
}

/// The plan of what is asked.
pub(crate) fn planned(asked: Asked<'_>, settings: &Settings, safe: &Safe<'_>) -> Result<Plan, Failure> {
    let known = Known {
        vault: safe
            .keys()
            .map(|(name, id)| (name.to_owned(), id.to_owned()))
            .collect(),
    };
    let chain = Chain::resolve(&settings.profiles, asked.profile, &known).map_err(failed::chain)?;
    let wish = Wish {
        seconds: asked.seconds,
        direct: asked.direct,
    };
    Plan::new(chain, wish, settings.endpoints()).map_err(failed::plan)
}

/// Whoever needs a code of the same device, or credentials of the same source, waits for its turn.
fn lock_name(plan: &Plan, source: &str) -> String {
    let serial = plan
        .steps
        .iter()
        .find_map(|step| step.device())
        .map(Device::serial);
    match serial {
        Some(serial) if serial.len() >= 9 => serial.to_owned(),
        _ => source.to_owned(),
    }
}

/// Role credentials from the cache, a day session from the vault.
///
/// Who wants them fresh still takes those that were made while waiting for the turn.
fn cached(
    key: &Key,
    asked: Asked<'_>,
    began: Timestamp,
    cache: &Cache,
    safe: &RefCell<Safe<'_>>,
) -> Result<Option<Entry>, Failure> {
    let entry = if let Some(entry) = cache.entry(key) {
        Some(entry.clone())
    } else {
        let sealed = safe.borrow_mut().get(Holding::Session, safe::session_name(key))?;
        sealed.and_then(|text| Entry::from_text(text.reveal()))
    };
    Ok(entry.filter(|entry| !asked.fresh || entry.issued >= began))
}

fn keep(issued: &Issued, places: &Places, safe: &RefCell<Safe<'_>>) -> Result<(), Failure> {
    if issued.is_session {
        let item = (
            Holding::Session,
            safe::session_name(&issued.key),
            issued.entry.what.as_str(),
        );
        let until = Some(issued.entry.expiration);
        return safe.borrow_mut().put(item, until, &issued.entry.to_text(), now());
    }
    Kept(places).change(|cache| cache.keep(&issued.key, issued.entry.clone(), now()))
}

/// The first credentials of a chain; those that come from far away are kept until they end.
fn first(
    plan: &Plan,
    source: &str,
    (asked, began): (Asked<'_>, Timestamp),
    (places, settings): (&Places, &Settings),
    safe: &RefCell<Safe<'_>>,
) -> Result<Credentials, Failure> {
    let base = &plan.chain.base;
    if !is_kept(base) {
        return sources::first(&plan.chain, settings, safe);
    }
    let key = source_key(source);
    let cache = Kept(places).read()?;
    let at_least = asked.at_least.filter(|_| plan.steps.is_empty());
    let good = |entry: &&Entry| {
        is_fresh(entry.issued, entry.expiration, now(), at_least) && (!asked.fresh || entry.issued >= began)
    };
    if let Some(entry) = cache.entry(&key).filter(good) {
        return Ok(entry.credentials());
    }
    let credentials = sources::first(&plan.chain, settings, safe)?;
    if let Some(entry) = Entry::new(&credentials, now(), base.profile(), base.kind()) {
        Kept(places).change(|cache| cache.keep(&key, entry, now()))?;
    }
    Ok(credentials)
}

fn source_key(source: &str) -> Key {
    Key::of(["source", source])
}

pub(super) fn user(settings: &Settings) -> String {
    let user = settings
        .environment
        .value("USER")
        .or_else(|| settings.environment.value("LOGNAME"));
    user.unwrap_or_default().to_owned()
}

pub(super) fn host() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}
