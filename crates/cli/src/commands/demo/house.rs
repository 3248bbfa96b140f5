//! The account the story is played in: steprole's server, in this process.

use std::cell::Cell;

use jiff::{SignedDuration, Timestamp};
use steprole_authority::{OPERATOR_NAME, Origin, Verdict};
use steprole_aws::{Credentials, Endpoint, Secret};
use steprole_policy::{Layer, Outcome};
use steprole_server::{Config, Running};

use super::step::{Mfa, Why};
use crate::failure::Failure;
use crate::messages::Message;

/// How far in the past the account's clock starts: more than the codes of the story need.
const BEHIND_SECONDS: i64 = 300;

/// A running server with one fresh account, and the hand on its clock.
pub(crate) struct House {
    running: Running,
    endpoint: Endpoint,
    /// How far the account's clock is behind the wall clock; `None` when it is the wall clock and stays so.
    behind: Option<Cell<i64>>,
}

impl House {
    /// Starts a server with an empty account.
    pub(crate) fn open(account: &str, moves_its_clock: bool) -> Result<Self, Failure> {
        let behind = if moves_its_clock { BEHIND_SECONDS } else { 0 };
        let config = Config {
            account_id: account.to_owned(),
            clock_offset: SignedDuration::from_secs(-behind),
            ..Config::default()
        };
        let failed = |reason: String| Failure::new(Message::DemoNoServer.text().with("reason", reason));
        let running = steprole_server::start(config).map_err(|error| failed(error.to_string()))?;
        let endpoint = Endpoint::new(running.url()).map_err(|error| failed(error.to_string()))?;
        Ok(Self {
            running,
            endpoint,
            behind: moves_its_clock.then(|| Cell::new(behind)),
        })
    }

    /// Where it answers.
    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The key of the operator.
    pub(crate) fn operator(&self) -> Credentials {
        let key = self.running.operator();
        Credentials::long_term(&key.id, Secret::new(key.secret.expose()))
    }

    /// The account's time.
    pub(crate) fn now(&self) -> Timestamp {
        self.running.clock().now()
    }

    /// Whether the story moves the account's clock.
    pub(crate) fn moves_its_clock(&self) -> bool {
        self.behind.is_some()
    }

    /// Moves the account's clock ahead; on the wall clock there is nothing to move.
    pub(crate) fn advance(&self, seconds: i64) -> Result<(), Failure> {
        let Some(behind) = &self.behind else { return Ok(()) };
        let moved = self.running.clock().advance(SignedDuration::from_secs(seconds));
        moved.map_err(|error| Failure::new(Message::DemoClock.text().with("reason", error.to_string())))?;
        behind.set(behind.get() - seconds);
        Ok(())
    }

    /// Moves the account's clock to now, so that a phone's codes are right from here on.
    pub(crate) fn catch_up(&self) -> Result<(), Failure> {
        match self.behind.as_ref().map(Cell::get) {
            Some(behind) if behind > 0 => self.advance(behind),
            _ => Ok(()),
        }
    }

    /// Ends the server.
    pub(crate) fn close(self) {
        self.running.stop();
    }

    /// Why the server answered a request as it did, and what the request said about MFA.
    pub(crate) fn why(&self, request_id: &str, call: &str, allowed: bool) -> (Why, Option<Mfa>) {
        let Some(explanation) = self.running.explain(request_id) else {
            return (Why::Unknown, None);
        };
        let verdicts = &explanation.verdicts;
        // a refusal is decided by the last verdict; what a grant is asked for first is the call itself
        let verdict = if allowed {
            verdicts
                .iter()
                .find(|verdict| verdict.action == call)
                .or(verdicts.first())
        } else {
            verdicts.last()
        };
        match verdict {
            Some(verdict) => (decider(verdict, allowed), Some(Mfa::of(verdict.mfa))),
            None if allowed => (Why::NoPermissionNeeded, None),
            None => (Why::Service, None),
        }
    }
}

fn decider(verdict: &Verdict, allowed: bool) -> Why {
    match (verdict.outcome, verdict.layer) {
        // the policies were content, or had no say
        (Outcome::Allow, _) if !allowed => Why::Service,
        (Outcome::Allow, Layer::NoPermissionNeeded) => Why::NoPermissionNeeded,
        (Outcome::Allow, _) if is_operator(&verdict.caller) => Why::Operator,
        (Outcome::ImplicitDeny, Layer::Trust | Layer::Resource) => Why::TrustAllowsNot,
        (Outcome::ImplicitDeny, _) => Why::NothingAllows,
        (Outcome::Allow | Outcome::ExplicitDeny, _) => {
            let name = verdict.origin.as_ref().map(policy_name);
            let number = verdict.statement.as_ref().map(|(index, _)| index + 1);
            match (name, number) {
                (Some(policy), Some(number)) => Why::Statement { policy, number },
                _ => Why::Unknown,
            }
        }
    }
}

/// The operator's rights come with the name, from no policy of the account.
fn is_operator(caller: &str) -> bool {
    caller
        .rsplit_once(":user/")
        .is_some_and(|(_, name)| name == OPERATOR_NAME)
}

/// A policy as people call it: the last part of its ARN.
fn policy_name(origin: &Origin) -> String {
    let last = |arn: &str| arn.rsplit('/').next().unwrap_or(arn).to_owned();
    match origin {
        Origin::Account(grant) => (*grant).to_owned(),
        Origin::Inline { name, .. } => name.clone(),
        Origin::Managed(arn) | Origin::Resource(arn) => last(arn),
        Origin::Session => "session policy".to_owned(),
        Origin::Trust(role) => format!("{} (trust)", last(role)),
    }
}
