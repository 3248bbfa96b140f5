//! Who calls: the identity behind an access key, and how it got there.

use std::net::IpAddr;
use std::sync::Arc;

use jiff::Timestamp;
use steprole_api::Error;

use crate::Secret;
use crate::account::Account;
use crate::entity::{Role, User};
use crate::session::{Session, Subject};

/// The identity of a caller.
#[derive(Clone, Debug)]
pub enum Identity {
    /// A session of GetFederationToken.
    Federated {
        /// Name.
        name: String,
        /// Who made it: a user, the root user or the operator.
        by: Box<Identity>,
    },
    /// The reserved operator.
    Operator,
    /// A session of a role.
    Role {
        /// The role.
        role: Arc<Role>,
        /// RoleSessionName.
        session: String,
    },
    /// The root user.
    Root,
    /// Nobody who signs; a provider may vouch for him.
    Stranger,
    /// A user, by long-term key or by a GetSessionToken session.
    User(Arc<User>),
}

/// An authenticated caller.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Of which account.
    pub account: String,
    /// Who.
    pub identity: Identity,
    /// With which key.
    pub access_key_id: String,
    /// The session, when the key is a temporary one.
    pub session: Option<Arc<Session>>,
}

/// A credential that was found: the secret to verify the signature with, and who it is if that succeeds.
#[derive(Clone, Debug)]
pub struct Credential {
    /// The secret access key.
    pub secret: Secret,
    /// The caller.
    pub caller: Caller,
}

/// What the wire knows about a request beside its content.
#[derive(Clone, Debug)]
pub struct Wire {
    /// Where the request came from: `aws:SourceIp`.
    pub source: IpAddr,
    /// `aws:UserAgent`.
    pub user_agent: String,
    /// Whether it came over TLS: `aws:SecureTransport`.
    pub secure: bool,
    /// The Region of the credential scope: `aws:RequestedRegion`.
    pub region: String,
}

impl Account {
    /// Finds the credential of an access key id, with the session that the request's token was opened to.
    ///
    /// # Errors
    /// `InvalidClientTokenId` for an unknown, inactive or deleted key, a temporary key without its own token, or a
    /// long-term key with any token; `ExpiredToken` for a session that has ended.
    pub fn authenticate(
        &self,
        access_key_id: &str,
        session: Option<Session>,
        now: Timestamp,
    ) -> Result<Credential, Error> {
        let Some(session) = session else {
            return self.long_term(access_key_id);
        };
        if session.access_key_id != access_key_id {
            return Err(Error::invalid_client_token_id());
        }
        if session.is_expired(now) {
            return Err(Error::expired_token());
        }
        let identity = self.identity_of(&session.subject)?;
        Ok(Credential {
            secret: session.secret.clone(),
            caller: Caller {
                account: self.id().to_owned(),
                identity,
                access_key_id: access_key_id.to_owned(),
                session: Some(Arc::new(session)),
            },
        })
    }

    /// Who a session's subject is today; nobody when the user or role is gone.
    fn identity_of(&self, subject: &Subject) -> Result<Identity, Error> {
        let gone = Error::invalid_client_token_id;
        Ok(match subject {
            Subject::Federated { name, by } => Identity::Federated {
                name: name.clone(),
                by: Box::new(self.identity_of(by)?),
            },
            Subject::Operator => Identity::Operator,
            Subject::Role { id, session } => Identity::Role {
                role: self.roles.by_id(id).cloned().ok_or_else(gone)?,
                session: session.clone(),
            },
            Subject::Root | Subject::RootTask => Identity::Root,
            Subject::User { id } => Identity::User(self.users.by_id(id).cloned().ok_or_else(gone)?),
        })
    }

    fn long_term(&self, access_key_id: &str) -> Result<Credential, Error> {
        let found = |secret: &Secret, identity| Credential {
            secret: secret.clone(),
            caller: Caller {
                account: self.id().to_owned(),
                identity,
                access_key_id: access_key_id.to_owned(),
                session: None,
            },
        };
        if self.opening.operator_key.id == access_key_id {
            return Ok(found(&self.opening.operator_key.secret, Identity::Operator));
        }
        if let Some(key) = self
            .opening
            .root_key
            .as_ref()
            .filter(|key| key.id == access_key_id)
        {
            return Ok(found(&key.secret, Identity::Root));
        }
        let user = self
            .user_of_access_key(access_key_id)
            .ok_or_else(Error::invalid_client_token_id)?;
        let key = user
            .access_keys
            .iter()
            .find(|key| key.id == access_key_id && key.active)
            .ok_or_else(Error::invalid_client_token_id)?;
        Ok(found(&key.secret, Identity::User(user.clone())))
    }

    /// The same caller as the account has him now, for a write: others may have written since he was found.
    ///
    /// # Errors
    /// `InvalidClientTokenId` when he is gone.
    pub fn refresh(&self, caller: &Caller) -> Result<Caller, Error> {
        Ok(Caller {
            identity: self.refreshed(&caller.identity)?,
            ..caller.clone()
        })
    }

    fn refreshed(&self, identity: &Identity) -> Result<Identity, Error> {
        let gone = Error::invalid_client_token_id;
        Ok(match identity {
            Identity::Federated { name, by } => Identity::Federated {
                name: name.clone(),
                by: Box::new(self.refreshed(by)?),
            },
            Identity::Role { role, session } => Identity::Role {
                role: self.roles.by_id(&role.id).cloned().ok_or_else(gone)?,
                session: session.clone(),
            },
            Identity::User(user) => Identity::User(self.users.by_id(&user.id).cloned().ok_or_else(gone)?),
            other @ (Identity::Operator | Identity::Root | Identity::Stranger) => other.clone(),
        })
    }

    /// The caller's ARN, as GetCallerIdentity and AccessDenied messages show it.
    pub fn caller_arn(&self, caller: &Caller) -> String {
        self.identity_arn(&caller.identity)
    }

    pub(crate) fn identity_arn(&self, identity: &Identity) -> String {
        match identity {
            Identity::Federated { name, .. } => self.federated_user_arn(name),
            Identity::Operator => self.user_arn(&self.operator.user),
            Identity::Role { role, session } => self.session_arn(role, session),
            Identity::Root => self.root_arn(),
            Identity::Stranger => "anonymous".to_owned(),
            Identity::User(user) => self.user_arn(user),
        }
    }

    /// The caller's `aws:userid`: `AIDA…`, `AROA…:session`, `123456789012:name` for a federated user, or the account id
    /// for the root user.
    pub fn caller_id(&self, caller: &Caller) -> String {
        match &caller.identity {
            Identity::Federated { name, .. } => format!("{}:{name}", self.id()),
            Identity::Operator => self.operator.user.id.clone(),
            Identity::Role { role, session } => format!("{}:{session}", role.id),
            Identity::Root => self.id().to_owned(),
            Identity::Stranger => "anonymous".to_owned(),
            Identity::User(user) => user.id.clone(),
        }
    }
}

impl Caller {
    /// Somebody who does not sign, in the account of what he asks for.
    pub fn stranger(account: &str) -> Self {
        Self {
            account: account.to_owned(),
            identity: Identity::Stranger,
            access_key_id: String::new(),
            session: None,
        }
    }

    /// The user that calls, by key or GetSessionToken session; not the operator.
    pub fn user(&self) -> Option<&Arc<User>> {
        match &self.identity {
            Identity::User(user) => Some(user),
            Identity::Federated { .. }
            | Identity::Operator
            | Identity::Role { .. }
            | Identity::Root
            | Identity::Stranger => None,
        }
    }

    /// Whether the caller's session carries MFA. A long-term key never does.
    pub fn has_mfa(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.mfa.is_some())
    }
}
