//! The contexts that facts become.
#![cfg(test)]

mod credentials;
mod requests;

use std::net::{IpAddr, Ipv4Addr};

use jiff::Timestamp;
use steprole_catalog::{
    Credential, FederatedUser, RequestFacts, RolePath, RoleSession, RootUser, SignIn, User,
};
use steprole_policy::{Context, ContextValue};

pub(crate) const ALICE: User<'_> = User {
    arn: "arn:aws:iam::123456789012:user/team/alice",
    name: "alice",
    id: "AIDAALICE",
    account: "123456789012",
};
pub(crate) const ADMIN: RoleSession<'_> = RoleSession {
    arn: "arn:aws:iam::123456789012:role/team/Admin",
    session_arn: "arn:aws:sts::123456789012:assumed-role/Admin/alice",
    session_id: "AROAADMIN:alice",
    account: "123456789012",
    source_identity: None,
};
pub(crate) const ROOT: RootUser<'_> = RootUser {
    arn: "arn:aws:iam::123456789012:root",
    account: "123456789012",
};
pub(crate) const BOB: FederatedUser<'_> = FederatedUser {
    arn: "arn:aws:sts::123456789012:federated-user/Bob",
    id: "123456789012:Bob",
    user_arn: "arn:aws:iam::123456789012:user/team/alice",
    account: "123456789012",
};
pub(crate) const SOURCE: IpAddr = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7));

/// The request's time, and how long before it the code was given and the credential issued.
pub(crate) fn now() -> Timestamp {
    "2026-01-01T12:00:00.25Z".parse().unwrap()
}
pub(crate) fn code() -> Timestamp {
    "2026-01-01T11:00:00Z".parse().unwrap()
}
pub(crate) fn issued() -> Timestamp {
    "2026-01-01T11:30:00Z".parse().unwrap()
}

pub(crate) fn facts(credential: Credential<'_>) -> RequestFacts<'_> {
    RequestFacts::new(credential, now(), "us-east-1", SOURCE, "aws-cli/2.0")
}

pub(crate) fn user(sign_in: SignIn) -> Credential<'static> {
    Credential::User { user: ALICE, sign_in }
}

pub(crate) fn role(path: RolePath<'static>) -> Credential<'static> {
    Credential::RoleSession {
        role: ADMIN,
        path,
        issued: issued(),
    }
}

pub(crate) fn one(context: &Context<'_>, key: &str) -> String {
    match context.value(key) {
        Some(ContextValue::One(value)) => value.clone().into_owned(),
        Some(ContextValue::Many(values)) => format!("{values:?}"),
        None => "-".to_owned(),
    }
}
