//! The accounts behind their lock.

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use jiff::{SignedDuration, Timestamp};
use steprole_api::{Error, Fault, Operation, STS, Service, Value};
use steprole_authority::{
    Account, Caller, Chance, Credential, Env, Inquiry, Opening, Quotas, SignIn, SignedIn, Start, Verdict,
    Wire, World, WorldChange,
};

use crate::clock::Clock;
use crate::console::SigninToken;
use crate::journal::{Journal, JournalError};
use crate::keyring::Issuers;
use crate::lagging::Lagging;
use crate::token::Sealer;

/// The accounts, the key of their sessions, and the way all changes take.
///
/// Reads run side by side. A write runs alone: it is answered from the state it changes, made durable, applied, and only
/// then acknowledged.
pub(crate) struct State {
    inner: RwLock<Inner>,
    journal: Box<dyn Journal>,
    beginning: Beginning,
    clock: Clock,
    chance: Arc<dyn Chance>,
    issuers: Issuers,
}

/// How the accounts are started, and started again by a reset.
pub(crate) struct Beginning {
    /// The account that is meant where none is named.
    pub(crate) first: Opening,
    /// What the first account starts with.
    pub(crate) start: Start,
    /// The accounts beside the first.
    pub(crate) others: Vec<Opening>,
    /// How many there may be of what, in every account.
    pub(crate) quotas: Quotas,
    /// How long a write takes to be seen.
    pub(crate) delay: SignedDuration,
}

struct Inner {
    world: World,
    /// The accounts as they are seen, where writes take time to be seen.
    lagging: Option<Lagging>,
    sealer: Sealer,
}

/// How a call was answered: with an output or an error, and by which decisions.
pub(crate) struct Answered {
    pub(crate) output: Result<Option<Value>, Error>,
    pub(crate) verdicts: Vec<Verdict>,
}

impl State {
    pub(crate) fn new(
        beginning: Beginning,
        journal: Box<dyn Journal>,
        clock: Clock,
        chance: Arc<dyn Chance>,
        issuers: Issuers,
    ) -> Self {
        let inner = Inner::new(&beginning, &chance);
        Self {
            inner: RwLock::new(inner),
            journal,
            beginning,
            clock,
            chance,
            issuers,
        }
    }

    /// Finds the credential of an access key and the session token that came with it.
    pub(crate) fn authenticate(&self, access_key_id: &str, token: Option<&str>) -> Result<Credential, Error> {
        let inner = self.seen();
        let session = match token {
            None => None,
            Some(token) => Some(
                inner
                    .sealer
                    .open(token)
                    .ok_or_else(Error::invalid_client_token_id)?,
            ),
        };
        inner
            .visible()
            .authenticate(access_key_id, session, self.clock.now())
    }

    /// A sign-in token; only this server can open it.
    pub(crate) fn seal_sign_in(&self, sign_in: &SigninToken) -> String {
        self.read().sealer.seal_sign_in(sign_in)
    }

    /// What a sign-in token says.
    pub(crate) fn open_sign_in(&self, token: &str) -> Option<SigninToken> {
        self.read().sealer.open_sign_in(token)
    }

    /// ARN, unique id and account of a caller.
    pub(crate) fn identity(&self, caller: &Caller) -> Result<(String, String, String), Error> {
        let inner = self.seen();
        let account = inner.visible().account_of(caller)?;
        Ok((
            account.caller_arn(caller),
            account.caller_id(caller),
            account.id().to_owned(),
        ))
    }

    /// Decides what another service asks about its caller.
    pub(crate) fn decide(
        &self,
        caller: &Caller,
        inquiry: &Inquiry,
        service: &str,
        wire: &Wire,
    ) -> Result<Verdict, Error> {
        let inner = self.seen();
        let env = inner.env(wire, self);
        inner.visible().decide(caller, inquiry, service, &env)
    }

    /// Answers one call.
    pub(crate) fn call(
        &self,
        caller: &Caller,
        service: &'static Service,
        operation: &'static Operation,
        input: Value,
        wire: &Wire,
    ) -> Answered {
        if Account::writes(service, operation.name) {
            let mut inner = self.write();
            if service.name == STS.name
                && let Some(refused) = inner.refused_as_seen(caller, service, operation, &input, wire, self)
            {
                return refused;
            }
            // Who calls was found a moment ago, maybe in the accounts as they are seen: others have written since.
            let caller = match inner.world.refresh(caller) {
                Ok(caller) => caller,
                Err(gone) => {
                    return Answered {
                        output: Err(gone),
                        verdicts: Vec::new(),
                    };
                }
            };
            let world = &inner.world;
            let (changes, answered) = inner.call(world, &caller, service, operation, input, wire, self);
            match self.commit(&mut inner, &changes) {
                Ok(()) => answered,
                Err(failure) => Answered {
                    output: Err(not_durable(&failure)),
                    verdicts: answered.verdicts,
                },
            }
        } else {
            let inner = self.seen();
            let world = inner.visible();
            let (changes, answered) = inner.call(world, caller, service, operation, input, wire, self);
            debug_assert!(changes.is_empty(), "{} is said to be a read", operation.name);
            answered
        }
    }

    /// Signs a user in.
    pub(crate) fn sign_in(&self, sign_in: SignIn<'_>, wire: &Wire) -> Result<SignedIn, SignInError> {
        let mut inner = self.write();
        let answer = inner.world.sign_in(sign_in, &inner.env(wire, self));
        let (account, changes) = match &answer {
            Ok(signed_in) => (Some(signed_in.account.clone()), signed_in.changes.clone()),
            Err(refused) => (refused.account.clone(), refused.changes.clone()),
        };
        let changes: Vec<WorldChange> = changes
            .into_iter()
            .filter_map(|change| {
                let account = account.clone()?;
                Some(WorldChange::In { account, change })
            })
            .collect();
        self.commit(&mut inner, &changes)?;
        answer.map_err(|refused| SignInError::Refused(refused.reason))
    }

    /// Caps the lifetime of new sessions, or lifts the cap.
    pub(crate) fn set_session_ceiling(&self, seconds: Option<i64>) {
        let mut inner = self.write();
        inner.world.set_session_ceiling(seconds);
        if let Some(lagging) = &mut inner.lagging {
            lagging.world_mut().set_session_ceiling(seconds);
        }
    }

    /// From now on writes are seen after `delay`; without one, at once.
    pub(crate) fn set_delay(&self, delay: SignedDuration) {
        let mut inner = self.write();
        inner.settle(self.clock.now());
        let Inner { world, lagging, .. } = &mut *inner;
        match lagging {
            _ if delay.is_zero() => *lagging = None,
            Some(lagging) => lagging.set_delay(delay),
            None => *lagging = Some(Lagging::behind(world, delay)),
        }
    }

    /// Puts accounts and clock back to the start. Sessions made before are no longer known.
    pub(crate) fn reset(&self) -> Result<(), JournalError> {
        let mut inner = self.write();
        self.journal.reset()?;
        self.clock.reset();
        *inner = Inner::new(&self.beginning, &self.chance);
        Ok(())
    }

    /// INVARIANT (a write is a commit): durable first, then applied, then acknowledged.
    fn commit(&self, inner: &mut Inner, changes: &[WorldChange]) -> Result<(), JournalError> {
        if changes.is_empty() {
            return Ok(());
        }
        self.journal.commit(changes)?;
        for change in changes {
            inner.world.apply(change);
        }
        if let Some(lagging) = &mut inner.lagging {
            lagging.note(changes, self.clock.now());
        }
        Ok(())
    }

    /// The accounts as they are seen now: what has arrived meanwhile is applied first.
    fn seen(&self) -> RwLockReadGuard<'_, Inner> {
        let inner = self.read();
        let now = self.clock.now();
        if !inner.lagging.as_ref().is_some_and(|lagging| lagging.is_due(now)) {
            return inner;
        }
        drop(inner);
        self.write().settle(now);
        self.read()
    }

    fn read(&self) -> RwLockReadGuard<'_, Inner> {
        self.inner.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Inner> {
        self.inner.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The first account's id.
    pub(crate) fn first_account(&self) -> &str {
        &self.beginning.first.account_id
    }

    /// What the first account started with.
    pub(crate) fn start(&self) -> &Start {
        &self.beginning.start
    }

    /// The issuers whose keys are known.
    pub(crate) fn issuers(&self) -> &Issuers {
        &self.issuers
    }

    /// Whether a URL is the issuer of an account's own tokens.
    pub(crate) fn is_account_issuer(&self, url: &str) -> bool {
        let inner = self.seen();
        inner
            .visible()
            .accounts()
            .any(|account| account.web_identity_issuer() == Some(url))
    }

    /// Somebody who does not sign, in the account of the role he asks for.
    pub(crate) fn stranger(&self, role: Option<&str>) -> Caller {
        let inner = self.read();
        let account = role
            .and_then(|role| role.split(':').nth(4))
            .filter(|account| inner.world.account(account).is_some())
            .unwrap_or(inner.world.first());
        Caller::stranger(account)
    }

    /// The accounts' clock.
    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }
}

/// Why nobody was signed in to a running server.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The sign-in was refused.
    #[error(transparent)]
    Refused(steprole_authority::SignInRefusal),
    /// The sign-in could not be made durable.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

impl Beginning {
    fn world(&self) -> World {
        let mut world = World::open(self.first.clone(), self.others.iter().cloned());
        world.set_quotas(&self.quotas);
        world.begin(&self.start);
        world
    }
}

impl Inner {
    fn new(beginning: &Beginning, chance: &Arc<dyn Chance>) -> Self {
        let (world, delay) = (beginning.world(), beginning.delay);
        Self {
            lagging: (!delay.is_zero()).then(|| Lagging::behind(&world, delay)),
            world,
            sealer: Sealer::new(chance.clone()),
        }
    }

    fn visible(&self) -> &World {
        self.lagging.as_ref().map_or(&self.world, Lagging::world)
    }

    fn settle(&mut self, now: Timestamp) {
        if let Some(lagging) = &mut self.lagging {
            lagging.settle(now);
        }
    }

    /// A role that was just made cannot be assumed yet: a session is only issued where the account as it is seen allows
    /// it, too. Nothing that is seen late changes anything.
    fn refused_as_seen(
        &mut self,
        caller: &Caller,
        service: &'static Service,
        operation: &'static Operation,
        input: &Value,
        wire: &Wire,
        state: &State,
    ) -> Option<Answered> {
        self.settle(state.clock.now());
        let world = self.lagging.as_ref()?.world();
        let (_, answered) = self.call(world, caller, service, operation, input.clone(), wire, state);
        answered.output.is_err().then_some(answered)
    }

    fn env<'e>(&'e self, wire: &'e Wire, state: &'e State) -> Env<'e> {
        Env {
            now: state.clock.now(),
            chance: &*state.chance,
            seal: &self.sealer,
            keyring: &state.issuers,
            wire,
        }
    }

    /// The changes stand even where the answer is a refusal: a right code is spent.
    #[expect(
        clippy::too_many_arguments,
        reason = "a call is what it is, from the accounts it is answered from"
    )]
    fn call(
        &self,
        world: &World,
        caller: &Caller,
        service: &'static Service,
        operation: &'static Operation,
        input: Value,
        wire: &Wire,
        state: &State,
    ) -> (Vec<WorldChange>, Answered) {
        let env = self.env(wire, state);
        match world.call(caller, service, operation, input, &env) {
            Ok(reply) => {
                let output = Ok(reply.output);
                let mut changes = World::changes(caller, reply.changes);
                changes.extend(reply.beyond);
                (
                    changes,
                    Answered {
                        output,
                        verdicts: reply.verdicts,
                    },
                )
            }
            Err(refusal) => {
                let output = Err(refusal.error);
                (
                    World::changes(caller, refusal.changes),
                    Answered {
                        output,
                        verdicts: refusal.verdicts,
                    },
                )
            }
        }
    }
}

/// The code is IAM's own (API model: ServiceFailureException).
fn not_durable(failure: &JournalError) -> Error {
    Error::new("ServiceFailure", 500, Fault::Receiver, failure.to_string())
}
