//! Several accounts, side by side: which of them a key belongs to, and what they can see of each other.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use steprole_api::{Error, Operation, Service, Value};

use crate::account::{Account, Opening};
use crate::call::{Env, Refusal, Reply};
use crate::caller::{Caller, Credential};
use crate::change::{Change, WorldChange};
use crate::entity::Organization;
use crate::identifier;
use crate::inquiry::Inquiry;
use crate::quota::Quotas;
use crate::session::Session;
use crate::start::Start;
use crate::verdict::Verdict;

/// All accounts of one server. Changed only by [`World::apply`]; every question is answered from `&self`.
#[derive(Clone, Debug)]
pub struct World {
    first: String,
    accounts: BTreeMap<String, Account>,
    organizations: BTreeMap<String, Arc<Organization>>,
    /// Of accounts that are opened later, too.
    quotas: Quotas,
}

impl World {
    /// A world of accounts with nothing in them. The first is the one that is meant where none is named.
    pub fn open(first: Opening, others: impl IntoIterator<Item = Opening>) -> Self {
        let id = first.account_id.clone();
        let accounts = std::iter::once(first)
            .chain(others)
            .map(|opening| (opening.account_id.clone(), Account::open(opening)))
            .collect();
        Self {
            first: id,
            accounts,
            organizations: BTreeMap::new(),
            quotas: Quotas::default(),
        }
    }

    /// The id of the first account.
    pub fn first(&self) -> &str {
        &self.first
    }

    /// An account, by id.
    pub fn account(&self, id: &str) -> Option<&Account> {
        self.accounts.get(id)
    }

    /// All accounts, by id.
    pub fn accounts(&self) -> impl Iterator<Item = &Account> {
        self.accounts.values()
    }

    /// The organization that an account is in.
    pub fn organization_of(&self, account: &str) -> Option<&Arc<Organization>> {
        self.organizations
            .values()
            .find(|organization| organization.members.contains_key(account))
    }

    /// Finds the credential of an access key id, in whatever account it is.
    ///
    /// # Errors
    /// As [`Account::authenticate`].
    pub fn authenticate(
        &self,
        access_key_id: &str,
        session: Option<Session>,
        now: Timestamp,
    ) -> Result<Credential, Error> {
        // Keys made here carry their account; those given from outside may carry any, or none.
        let told = identifier::account_of_access_key(access_key_id).and_then(|id| self.account(&id));
        if let Some(session) = session {
            // A temporary key is always one of ours.
            return told.ok_or_else(Error::invalid_client_token_id)?.authenticate(
                access_key_id,
                Some(session),
                now,
            );
        }
        told.into_iter()
            .chain(self.accounts())
            .find_map(|account| account.authenticate(access_key_id, None, now).ok())
            .ok_or_else(Error::invalid_client_token_id)
    }

    /// Answers one call, in the caller's account. Nothing changes: [`World::changes`] makes of the reply what
    /// [`World::apply`] is to be given once it is durable.
    ///
    /// # Errors
    /// As [`Account::call`].
    pub fn call(
        &self,
        caller: &Caller,
        service: &'static Service,
        operation: &'static Operation,
        input: Value,
        env: &Env<'_>,
    ) -> Result<Reply, Box<Refusal>> {
        match self.account_of(caller) {
            Ok(account) => Neighbourhood::of(account, self).call(caller, service, operation, input, env),
            Err(error) => Err(Box::new(Refusal {
                error,
                changes: Vec::new(),
                verdicts: Vec::new(),
            })),
        }
    }

    /// The account of a caller.
    ///
    /// # Errors
    /// `InvalidClientTokenId` when the account is gone since the caller was authenticated.
    pub fn account_of(&self, caller: &Caller) -> Result<&Account, Error> {
        self.account(&caller.account)
            .ok_or_else(Error::invalid_client_token_id)
    }

    /// The same caller as his account has him now, for a write: others may have written since he was found.
    ///
    /// # Errors
    /// `InvalidClientTokenId` when he is gone.
    pub fn refresh(&self, caller: &Caller) -> Result<Caller, Error> {
        self.account_of(caller)?.refresh(caller)
    }

    /// Decides what another service asks about its caller.
    ///
    /// # Errors
    /// When the credential cannot be used for such a call at all, whatever policies say.
    pub fn decide(
        &self,
        caller: &Caller,
        inquiry: &Inquiry,
        service: &str,
        env: &Env<'_>,
    ) -> Result<Verdict, Error> {
        Neighbourhood::of(self.account_of(caller)?, self).decide(caller, inquiry, service, env)
    }

    /// Fills the first account, and the organization it is in, when the world is new.
    pub fn begin(&mut self, start: &Start) {
        if let Some(account) = self.accounts.get_mut(&self.first) {
            account.begin(start);
        }
        if let Some(organization) = &start.organization {
            self.apply(&WorldChange::PutOrganization(organization.clone()));
        }
    }

    /// Changes of the caller's account as the world's.
    pub fn changes(caller: &Caller, changes: Vec<Change>) -> Vec<WorldChange> {
        changes
            .into_iter()
            .map(|change| WorldChange::In {
                account: caller.account.clone(),
                change,
            })
            .collect()
    }

    /// Applies one change of a commit.
    pub fn apply(&mut self, change: &WorldChange) {
        match change {
            WorldChange::In { account, change } => {
                if let Some(account) = self.accounts.get_mut(account) {
                    account.apply(change);
                }
            }
            WorldChange::Open(opening) => {
                self.accounts
                    .entry(opening.account_id.clone())
                    .or_insert_with(|| {
                        let mut account = Account::open(Opening::clone(opening));
                        account.set_quotas(self.quotas.clone());
                        account
                    });
            }
            WorldChange::PutOrganization(organization) => {
                self.organizations
                    .insert(organization.id.clone(), organization.clone());
            }
        }
    }

    /// Sets, for every account that is there or will be, how many there may be of what.
    pub fn set_quotas(&mut self, quotas: &Quotas) {
        self.quotas.clone_from(quotas);
        for account in self.accounts.values_mut() {
            account.set_quotas(quotas.clone());
        }
    }

    /// Caps the lifetime of sessions made from now on, in every account.
    pub fn set_session_ceiling(&mut self, seconds: Option<i64>) {
        for account in self.accounts.values_mut() {
            account.set_session_ceiling(seconds);
        }
    }
}

/// An account and those beside it, as a call sees them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Neighbourhood<'a> {
    pub(crate) own: &'a Account,
    world: Option<&'a World>,
}

impl<'a> Neighbourhood<'a> {
    /// An account with nobody beside it.
    pub(crate) fn alone(own: &'a Account) -> Self {
        Self { own, world: None }
    }

    fn of(own: &'a Account, world: &'a World) -> Self {
        Self {
            own,
            world: Some(world),
        }
    }

    /// An account, by id, when this server has it.
    pub(crate) fn account(&self, id: &str) -> Option<&'a Account> {
        if id == self.own.id() {
            return Some(self.own);
        }
        self.world?.account(id)
    }

    /// Whether the account was called by itself, outside any world.
    pub(crate) fn is_alone(&self) -> bool {
        self.world.is_none()
    }

    /// The organization that an account is in.
    pub(crate) fn organization_of(&self, account: &str) -> Option<&'a Arc<Organization>> {
        self.world?.organization_of(account)
    }

    /// All accounts of this server, the own one first.
    pub(crate) fn accounts(&self) -> impl Iterator<Item = &'a Account> {
        let own = self.own;
        let others = self.world.into_iter().flat_map(World::accounts);
        std::iter::once(own).chain(others.filter(move |account| account.id() != own.id()))
    }

    /// The account that an ARN is in, when this server has it.
    pub(crate) fn account_of(&self, arn: &str) -> Option<&'a Account> {
        self.account(arn.split(':').nth(4)?)
    }

    /// The ARN that a unique id of a user or a role stands for today.
    pub(crate) fn principal_arn(&self, id: &str) -> Option<String> {
        self.accounts().find_map(|account| account.principal_arn(id))
    }

    /// The unique id to store for a principal of a trust policy; `None` keeps it as it is written.
    ///
    /// # Errors
    /// `MalformedPolicyDocument` for a principal that does not exist, in any account of this server.
    pub(crate) fn principal_id(&self, name: &str) -> Result<Option<String>, Error> {
        if self.principal_arn(name).is_some() {
            return Ok(None);
        }
        self.account_of(name).unwrap_or(self.own).principal_id(name)
    }
}
