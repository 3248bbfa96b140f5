//! `steprole rotate`: a long-term key for a new one.

use std::time::Duration;

use steprole_aws::{Caller, Clock, Endpoint, Error};
use steprole_session::{
    AccessKeys, Base, Book, Cache, CallError, Credentials, Holding, Place, Rotation, Secret, Step, Stopped,
    rotate,
};
use tokio::runtime::Runtime;

use super::arguments::Rotate;
use super::runtime;
use crate::driver::{self, Asked, Kept, Places, Safe, Settings, call_failed as failed, now, planned, serve};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// Rotates the key that a profile begins with, under the profile's day session.
pub(crate) fn run(asked: &Rotate, output: &mut Output) -> Result<Exit, Failure> {
    let named = driver::profile(asked.profile.as_deref(), output.language())?;
    let language = output.language();
    let settings = Settings::read()?;
    let places = Places::new(&settings.environment)?;
    let mut safe = Safe::read(&places, language)?;
    let base = planned(Asked::of(&named), &settings, &safe)?.chain.base;
    let Base::Vault(name) = &base else {
        let text = Message::RotateNotOurs.text().with("profile", base.profile());
        return Err(
            Failure::new(text).hinted(Message::RotateNotOursHint.text().with("profile", base.profile()))
        );
    };
    let plan = planned(Asked::of(name), &settings, &safe)?;
    let Some(Step::Session { place, .. }) = plan.steps.first() else {
        // a profile that holds a key and a role of its own: the key is rotated by a profile that is the key alone
        let text = Message::RotateRole.text().with("profile", name.as_str());
        return Err(Failure::new(text));
    };
    let session = serve(Asked::of(name), language)?.credentials;
    // the session of the day may just have been put in
    safe.reread()?;
    let current = id(&safe, name)?;
    let earlier = safe.get(Holding::Rotation, name)?;
    let earlier = earlier.and_then(|text| Rotation::from_text(text.reveal()));
    if earlier.is_some() {
        output.say(&Message::RotateGoesOn.text().with("name", name.as_str()))?;
    }
    let mut keys = Keys {
        runtime: runtime()?,
        place,
        session,
        clock: Clock::default(),
    };
    let mut pages = Pages {
        safe: &mut safe,
        name,
    };
    let rotated = rotate(&current, earlier, asked.discard.as_deref(), &mut keys, &mut pages)
        .map_err(|stopped| told(stopped, &named))?;
    Kept(&places).change(Cache::unpoint)?;
    let text = Message::RotateDone.text().with("name", name.as_str());
    output.say(&text.with("old", rotated.old).with("new", rotated.new))?;
    Ok(Exit::DONE)
}

/// The id of the key in the vault.
fn id(safe: &Safe<'_>, name: &str) -> Result<String, Failure> {
    let found = safe
        .keys()
        .find(|(held, _)| *held == name)
        .map(|(_, id)| id.to_owned());
    found.ok_or_else(|| Failure::new(Message::VaultNoKey.text().with("name", name)))
}

/// How often, and how far apart, a new key is tried: AWS's own documentation speaks of seconds
/// [IAM user guide, "troubleshoot", eventual consistency].
const TRIES: usize = 30;
const APART: Duration = Duration::from_secs(1);

/// The user's keys, as the day session sees them.
struct Keys<'a> {
    runtime: Runtime,
    place: &'a Place,
    session: Credentials,
    clock: Clock,
}

impl Keys<'_> {
    fn caller(&self, (url, region): (&str, &str), credentials: &Credentials) -> Result<Caller, CallError> {
        let endpoint = Endpoint::new(url).map_err(|error| failed(&error))?;
        Ok(Caller::in_region(&endpoint, region, credentials.clone()).by(&self.clock))
    }

    fn iam<T>(&mut self, call: impl AsyncFnOnce(&Caller) -> Result<T, Error>) -> Result<T, CallError> {
        let region = self.place.partition.global_region();
        let caller = self.caller((&self.place.iam, region), &self.session)?;
        self.runtime
            .block_on(call(&caller))
            .map_err(|error| failed(&error))
    }
}

impl AccessKeys for Keys<'_> {
    fn list(&mut self) -> Result<Vec<String>, CallError> {
        self.iam(async |caller| Ok(caller.access_keys(None).await?.value))
    }

    fn create(&mut self) -> Result<Credentials, CallError> {
        self.iam(async |caller| Ok(caller.create_access_key(None).await?.value))
    }

    fn prove(&mut self, key: &Credentials) -> Result<(), CallError> {
        let caller = self.caller((&self.place.sts, &self.place.region), key)?;
        for _ in 1..TRIES {
            match self.runtime.block_on(caller.caller_identity()) {
                Ok(_) => return Ok(()),
                Err(error) if is_not_there_yet(&error) => std::thread::sleep(APART),
                Err(error) => return Err(failed(&error)),
            }
        }
        let last = self.runtime.block_on(caller.caller_identity());
        last.map(|_| ()).map_err(|error| failed(&error))
    }

    fn was_used(&mut self, id: &str) -> Result<bool, CallError> {
        self.iam(async |caller| Ok(caller.access_key_was_used(id).await?.value))
    }

    fn deactivate(&mut self, id: &str) -> Result<(), CallError> {
        self.iam(async |caller| caller.deactivate_access_key(id).await.map(|_| ()))
    }

    fn delete(&mut self, id: &str) -> Result<(), CallError> {
        self.iam(async |caller| caller.delete_access_key(None, id).await.map(|_| ()))
    }
}

fn is_not_there_yet(error: &Error) -> bool {
    error
        .refusal()
        .is_some_and(|refusal| refusal.code == "InvalidClientTokenId")
}

/// The vault as the rotation's book.
struct Pages<'a, 'p> {
    safe: &'a mut Safe<'p>,
    name: &'a str,
}

impl Book for Pages<'_, '_> {
    type Error = Failure;

    fn note(&mut self, rotation: &Rotation) -> Result<(), Failure> {
        let text = rotation.to_text();
        self.safe
            .put((Holding::Rotation, self.name, ""), None, &text, now())
    }

    fn take(&mut self, key: &Credentials, rotation: &Rotation) -> Result<(), Failure> {
        let text = rotation.to_text();
        let items: [(_, &str, &str, &Secret); 2] = [
            (
                Holding::Key,
                self.name,
                &key.access_key_id,
                &key.secret_access_key,
            ),
            (Holding::Rotation, self.name, "", &text),
        ];
        self.safe.put_all(&items, None, now())
    }

    fn close(&mut self) -> Result<(), Failure> {
        let items = [(Holding::Rotation, self.name.to_owned())];
        self.safe.remove(&items).map(|_| ())
    }
}

fn told(stopped: Stopped<Failure>, profile: &str) -> Failure {
    match stopped {
        Stopped::Book(failure) => failure,
        Stopped::Call { call, error } => {
            let code = error.code.unwrap_or_default();
            let text = Message::CallFailed.text().with("step", call);
            Failure::new(text.with("code", code).with("message", error.message))
                .hinted(Message::RotateAgainHint.text().with("profile", profile))
        }
        Stopped::NoRoom { other } => Failure::new(Message::RotateNoRoom.text().with("other", other.as_str()))
            .hinted(Message::RotateNoRoomHint.text().with("other", other)),
        Stopped::Stranger { id, used: true } => Failure::new(Message::RotateStranger.text().with("id", id))
            .hinted(Message::RotateStrangerHint.text()),
        Stopped::Stranger { id, used: false } => {
            let hint = Message::RotateLostHint.text().with("id", id.as_str());
            Failure::new(Message::RotateLost.text().with("id", id)).hinted(hint.with("profile", profile))
        }
    }
}
