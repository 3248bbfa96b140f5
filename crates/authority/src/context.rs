//! The facts of a call, as the catalogue takes them to fill a request context.

use std::net::IpAddr;

use jiff::Timestamp;
use steprole_catalog::{
    Credential, FederatedUser, Organization, RequestFacts, RolePath, RoleSession, RootUser, SignIn, User,
};
use steprole_policy::Context;

use crate::call::Call;
use crate::caller::Identity;
use crate::entity::{self, Tags};
use crate::federation::Vouching;
use crate::need::Need;
use crate::session::Session;

/// The caller's names, which exist only while a call is decided: facts borrow from them.
pub(crate) struct Names {
    /// Of the user, the role (path included) or the root user.
    arn: String,
    /// As GetCallerIdentity and messages show the caller.
    caller_arn: String,
    /// Who made a federated session: its user, or the root user.
    maker_arn: Option<String>,
    /// `aws:userid`.
    id: String,
    /// Where the caller's account stands in its organization: id and path.
    organization: Option<(String, String)>,
    /// The same of the account that owns the resource.
    resource_organization: Option<(String, String)>,
}

impl Names {
    /// The caller's ARN, as messages show it.
    pub(crate) fn caller_arn(&self) -> &str {
        &self.caller_arn
    }

    /// The caller's `aws:userid`.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }
}

impl Call<'_> {
    pub(crate) fn names(&self, need: &Need) -> Names {
        let caller_arn = self.account.caller_arn(self.caller);
        let arn = match &self.caller.identity {
            Identity::Role { role, .. } => self.account.role_arn(role),
            Identity::Federated { .. }
            | Identity::Operator
            | Identity::Root
            | Identity::Stranger
            | Identity::User(_) => caller_arn.clone(),
        };
        let maker_arn = match &self.caller.identity {
            Identity::Federated { by, .. } => Some(self.account.identity_arn(by)),
            _ => None,
        };
        Names {
            arn,
            caller_arn,
            maker_arn,
            id: self.account.caller_id(self.caller),
            organization: self.place(self.account.id()),
            resource_organization: self.place(self.owner(need)),
        }
    }

    /// Id of an account's organization, and the path to the account's parent in it (`reference_policies_condition-keys`,
    /// aws:PrincipalOrgPaths).
    fn place(&self, account: &str) -> Option<(String, String)> {
        let organization = self.near.organization_of(account)?;
        let parent = organization.parent(account)?;
        Some((organization.id.clone(), organization.path(parent)))
    }

    /// The account that owns what a need is about.
    pub(crate) fn owner<'c>(&'c self, need: &'c Need) -> &'c str {
        need.owner.as_deref().unwrap_or_else(|| self.account.id())
    }

    /// What is true of a request of this caller.
    pub(crate) fn facts<'c>(&'c self, names: &'c Names, need: &'c Need) -> RequestFacts<'c> {
        let wire = self.env.wire;
        RequestFacts {
            secure_transport: wire.secure,
            code_in_request: need.mfa_given,
            organization: organization(names.organization.as_ref()),
            resource_account: Some(self.owner(need)),
            resource_organization: organization(names.resource_organization.as_ref()),
            ..RequestFacts::new(
                self.credential(names),
                self.env.now,
                &wire.region,
                canonical(wire.source),
                &wire.user_agent,
            )
        }
    }

    fn credential<'c>(&'c self, names: &'c Names) -> Credential<'c> {
        let account = self.account.id();
        let session = self.caller.session.as_deref();
        let user = |user: &'c entity::User| Credential::User {
            user: User {
                arn: &names.arn,
                name: &user.name,
                id: &names.id,
                account,
            },
            sign_in: sign_in(session),
        };
        match &self.caller.identity {
            Identity::Federated { .. } => Credential::FederatedUser {
                user: FederatedUser {
                    arn: &names.arn,
                    id: &names.id,
                    user_arn: names.maker_arn.as_deref().unwrap_or_default(),
                    account,
                },
                issued: session.map_or(self.env.now, Session::issued_at),
            },
            Identity::Operator => user(&self.account.operator.user),
            Identity::Role { .. } => Credential::RoleSession {
                role: RoleSession {
                    arn: &names.arn,
                    session_arn: &names.caller_arn,
                    session_id: &names.id,
                    account,
                    source_identity: session.and_then(|session| session.source_identity.as_deref()),
                },
                path: session.map_or(RolePath::NoMfa, Session::path),
                issued: session.map_or(self.env.now, Session::issued_at),
            },
            Identity::Stranger => Credential::Anonymous,
            Identity::Root => Credential::Root {
                root: RootUser {
                    arn: &names.arn,
                    account,
                },
                sign_in: sign_in(session),
            },
            Identity::User(own) => user(own),
        }
    }

    /// Adds the caller's tags; those of a session win over the role's own, whatever their case.
    pub(crate) fn fill_tags<'c>(&'c self, context: &mut Context<'c>) {
        // A federated session carries the tags of the user who made it (API model, GetFederationToken).
        let tagged = match &self.caller.identity {
            Identity::Federated { by, .. } => by,
            identity => identity,
        };
        match tagged {
            Identity::Role { role, .. } => principal_tags(context, &role.tags),
            Identity::User(user) => principal_tags(context, &user.tags),
            Identity::Federated { .. } | Identity::Operator | Identity::Root | Identity::Stranger => {}
        }
        let federation = self
            .caller
            .session
            .as_ref()
            .and_then(|session| session.federation.as_ref());
        for (key, values) in federation.into_iter().flat_map(|federation| &federation.keys) {
            match values.as_slice() {
                [value] => context.set(key, value.as_str()),
                _ => context.set_many(key, values.iter().map(String::as_str)),
            }
        }
        if let Some(session) = &self.caller.session {
            steprole_catalog::principal_tags(
                context,
                session
                    .tags
                    .iter()
                    .map(|(key, value)| (key.as_str(), value.as_str())),
            );
        }
    }
}

fn organization(place: Option<&(String, String)>) -> Option<Organization<'_>> {
    place.map(|(id, path)| Organization { id, path })
}

fn principal_tags<'c>(context: &mut Context<'c>, tags: &'c Tags) {
    steprole_catalog::principal_tags(
        context,
        tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())),
    );
}

fn sign_in(session: Option<&Session>) -> SignIn {
    session.map_or(SignIn::LongTermKey, |session| SignIn::SessionToken {
        issued: session.issued_at(),
        mfa: session.mfa_given(),
    })
}

/// An IPv4 address that arrived on an IPv6 socket is an IPv4 address to conditions.
fn canonical(address: IpAddr) -> IpAddr {
    address.to_canonical()
}

impl Session {
    /// How a role session was made, as far as MFA and the provider are concerned.
    fn path(&self) -> RolePath<'_> {
        match (&self.federation, self.mfa_given()) {
            (Some(federation), _) => {
                let provider = federation.provider.as_str();
                match federation.vouching {
                    Vouching::Saml => RolePath::Saml { provider },
                    Vouching::WebIdentity => RolePath::WebIdentity { provider },
                }
            }
            (None, Some(mfa)) => RolePath::MfaSession { mfa },
            (None, None) => RolePath::NoMfa,
        }
    }

    fn issued_at(&self) -> Timestamp {
        Timestamp::from_second(self.issued).unwrap_or_default()
    }

    fn mfa_given(&self) -> Option<Timestamp> {
        self.mfa.and_then(|given| Timestamp::from_second(given).ok())
    }
}
