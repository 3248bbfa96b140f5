//! One call: who calls what with which input, answered from the account as it is.

use std::cell::RefCell;

use jiff::Timestamp;
use steprole_api::{Error, Input, Operation, Output as _, Service, Value};

use crate::account::Account;
use crate::caller::{Caller, Identity, Wire};
use crate::chance::Chance;
use crate::change::{Change, WorldChange};
use crate::keyring::Keyring;
use crate::last_used::ACCOUNT;
use crate::need::Need;
use crate::session::{Seal, Subject};
use crate::verdict::Verdict;
use crate::world::Neighbourhood;
use crate::{error, operation};

/// What the authority may not know by itself: time, chance, the sealing key, and where the request came from.
pub struct Env<'a> {
    /// The time for everything but signatures.
    pub now: Timestamp,
    /// Random bytes for ids and secrets.
    pub chance: &'a dyn Chance,
    /// Makes session tokens.
    pub seal: &'a dyn Seal,
    /// Knows issuers' keys, and signs as the account's own issuer.
    pub keyring: &'a dyn Keyring,
    /// The request's origin.
    pub wire: &'a Wire,
}

/// A successful call.
#[derive(Debug)]
pub struct Reply {
    /// What the encoder takes; `None` for an operation without output.
    pub output: Option<Value>,
    /// What the call changes in the caller's account. Empty for a read.
    pub changes: Vec<Change>,
    /// What it changes beyond: other accounts, organizations.
    pub beyond: Vec<WorldChange>,
    /// The decisions that allowed it.
    pub verdicts: Vec<Verdict>,
}

/// A refused call.
#[derive(Debug)]
pub struct Refusal {
    /// What the caller is told.
    pub error: Error,
    /// What the call changes although it was refused: a code that was right is spent.
    pub changes: Vec<Change>,
    /// The decisions up to the one that refused it.
    pub verdicts: Vec<Verdict>,
}

/// A call in progress.
pub(crate) struct Call<'a> {
    pub(crate) account: &'a Account,
    /// The account once more, and those beside it.
    pub(crate) near: Neighbourhood<'a>,
    pub(crate) caller: &'a Caller,
    pub(crate) env: &'a Env<'a>,
    pub(crate) verdicts: RefCell<Vec<Verdict>>,
    pub(crate) spent: RefCell<Vec<Change>>,
    pub(crate) beyond: RefCell<Vec<WorldChange>>,
}

/// What an operation changes.
pub(crate) type Changes = Vec<Change>;

/// The result of a handler.
pub(crate) type Answer<T> = Result<(T, Changes), Error>;

/// An operation: what it needs permission for, and what it does.
///
/// INVARIANT (authorisation before existence): `needs` is evaluated and decided before `run` looks for anything, so an
/// AccessDenied never tells whether an entity exists. Order of checks [inferred]: signature, action, parameters,
/// authorisation, existence.
pub(crate) trait Handle: Input {
    /// The permissions that the call needs, all of them.
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error>;

    /// Does it, once it is allowed.
    fn run(self, call: &Call<'_>) -> Answer<Self::Output>;
}

/// AWS's dates have no fractions of a second.
pub(crate) fn whole_second(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}

impl<'a> Call<'a> {
    /// Decides one need and refuses with AWS's words.
    pub(crate) fn permit(&self, need: &Need) -> Result<(), Error> {
        let verdict = self.decide(need);
        let refusal = verdict.refusal();
        self.verdicts.borrow_mut().push(verdict);
        refusal.map_or(Ok(()), Err)
    }

    /// Notes a change that stands even when the call is refused after it.
    pub(crate) fn spend(&self, change: Change) {
        self.spent.borrow_mut().push(change);
    }

    /// Notes a change beyond the caller's account. It stands when the call succeeds.
    pub(crate) fn change_world(&self, change: WorldChange) {
        self.beyond.borrow_mut().push(change);
    }

    /// The time, in whole seconds.
    pub(crate) fn now(&self) -> Timestamp {
        whole_second(self.env.now)
    }

    pub(crate) fn chance(&self) -> &'a dyn Chance {
        self.env.chance
    }
}

/// Runs one operation's handler; instantiated for each in [`operation::handlers`].
pub(crate) fn run<H: Handle>(call: &Call<'_>, input: Value) -> Answer<Option<Value>> {
    let input = <H as Input>::from_value(input)?;
    for need in input.needs(call)? {
        call.permit(&need)?;
    }
    let (output, changes) = input.run(call)?;
    Ok((output.into_value(), changes))
}

impl Account {
    /// Whether this server has an operation; the rest of AWS's model answers "not available".
    pub fn has(service: &Service, operation: &str) -> bool {
        operation::handler(service, operation).is_some()
    }

    /// Whether calling an operation may change the account. Reads may run side by side.
    pub fn writes(service: &Service, operation: &str) -> bool {
        operation::handler(service, operation).is_some_and(|handler| handler.writes)
    }

    /// Answers one call. Nothing changes: the reply says what [`Account::apply`] is to be given once it is durable.
    ///
    /// # Errors
    /// A [`Refusal`] with AWS's error; its changes are to be applied too.
    pub fn call(
        &self,
        caller: &Caller,
        service: &'static Service,
        operation: &'static Operation,
        input: Value,
        env: &Env<'_>,
    ) -> Result<Reply, Box<Refusal>> {
        Neighbourhood::alone(self).call(caller, service, operation, input, env)
    }
}

impl Neighbourhood<'_> {
    /// Answers one call of a caller of the own account.
    pub(crate) fn call(
        self,
        caller: &Caller,
        service: &'static Service,
        operation: &'static Operation,
        input: Value,
        env: &Env<'_>,
    ) -> Result<Reply, Box<Refusal>> {
        let call = Call {
            account: self.own,
            near: self,
            caller,
            env,
            verdicts: RefCell::default(),
            spent: RefCell::default(),
            beyond: RefCell::default(),
        };
        let answer = match operation::handler(service, operation.name) {
            None => Err(error::not_available(service.name, operation.name)),
            Some(handler) => caller
                .may_use(service, operation.name)
                .and_then(|()| (handler.run)(&call, input)),
        };
        self.own.last_used.stamp_caller(caller, env, service.signing_name);
        self.own
            .last_used
            .access_by(caller, env, service.signing_name, operation.name);
        let verdicts = call.verdicts.into_inner();
        let beyond = call.beyond.into_inner();
        let mut changes = call.spent.into_inner();
        match answer {
            Ok((output, more)) => {
                changes.extend(more);
                Ok(Reply {
                    output,
                    changes,
                    beyond,
                    verdicts,
                })
            }
            Err(error) => Err(Box::new(Refusal {
                error,
                changes,
                verdicts,
            })),
        }
    }
}

impl Caller {
    /// What a credential can be used for at all, before any policy.
    ///
    /// A GetSessionToken session made without MFA cannot call IAM, and of STS only AssumeRole and GetCallerIdentity (API
    /// model). IAM answers InvalidClientTokenId, not AccessDenied [observed: aws/aws-sdk-js#460, 99designs/aws-vault#172].
    /// A GetFederationToken session cannot call IAM at all, and of STS only GetCallerIdentity (API model); that IAM answers
    /// it in the same way is [inferred]. Any session can be scoped down: "first call GetSessionToken to get temporary
    /// security credentials, and then call GetScopedCredentials with those" (API model).
    pub(crate) fn may_use(&self, service: &Service, operation: &str) -> Result<(), Error> {
        let Some(session) = &self.session else {
            return Ok(());
        };
        let refused = || {
            Err(Error::access_denied(format!(
                "Cannot call {operation} with session credentials"
            )))
        };
        // For GetFederationToken [inferred from the text of GetSessionToken].
        if service.name == "STS" && matches!(operation, "GetFederationToken" | "GetSessionToken") {
            return refused();
        }
        match (&session.subject, service.name, operation) {
            // The limits are those of GetSessionToken; a console does all that its user may. [inferred]
            (Subject::User { .. }, ..) if session.console => Ok(()),
            // IAM is what most tasks of AssumeRoot are about.
            (Subject::Role { .. }, ..)
            | (_, "STS", "GetCallerIdentity" | "GetScopedCredentials")
            | (Subject::Operator | Subject::Root | Subject::User { .. }, "STS", "AssumeRole")
            | (Subject::RootTask, "IAM", _) => Ok(()),
            (_, "STS", _) => refused(),
            (Subject::Federated { .. }, "IAM", _) => Err(Error::invalid_client_token_id()),
            (_, "IAM", _) if session.mfa.is_none() => Err(Error::invalid_client_token_id()),
            _ => Ok(()),
        }
    }
}

impl crate::last_used::LastUsed {
    /// Stamps the key of a long-term credential, or the role of a role session.
    pub(crate) fn stamp_caller(&self, caller: &Caller, env: &Env<'_>, service: &str) {
        let stamped = match (&caller.identity, &caller.session) {
            (Identity::Role { role, .. }, _) => &role.id,
            (Identity::Stranger, _) | (_, Some(_)) => return,
            (_, None) => &caller.access_key_id,
        };
        self.stamp(stamped, whole_second(env.now), &env.wire.region, service);
    }

    /// Notes which action the caller asked for, allowed or not: "all attempts … not just the successful ones" (API model,
    /// GenerateServiceLastAccessedDetails). Who does not sign is nobody.
    pub(crate) fn access_by(
        &self,
        caller: &Caller,
        env: &Env<'_>,
        service: &'static str,
        action: &'static str,
    ) {
        // What a federated session does, its user does. [inferred]
        let identity = match &caller.identity {
            Identity::Federated { by, .. } => by,
            identity => identity,
        };
        let principal = match identity {
            Identity::Operator | Identity::Root => ACCOUNT,
            Identity::Role { role, .. } => &role.id,
            Identity::User(user) => &user.id,
            Identity::Federated { .. } | Identity::Stranger => return,
        };
        self.access(
            principal,
            service,
            action,
            whole_second(env.now),
            &env.wire.region,
        );
    }
}
