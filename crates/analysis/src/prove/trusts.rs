//! Whom each role of an account trusts, looked up from the side of the caller.

use std::collections::{BTreeMap, HashMap};

use steprole_snapshot::{Account, Caller, PolicyDocument, Role};

use super::scope::Trusted;
use crate::symbolic::Reason;

/// A role, as far as its trust policy goes.
pub(super) struct RoleSeen<'a> {
    pub(super) arn: &'a str,
    /// The ARN of a session of it, under which it stands among the callers.
    pub(super) session: String,
    pub(super) trusted: Trusted,
    pub(super) trust: Option<&'a PolicyDocument>,
    pub(super) gap: Option<String>,
}

/// The roles of an account by whom they trust: nobody is compared with roles that do not mention them.
pub(super) struct Trusts<'a> {
    pub(super) roles: Vec<RoleSeen<'a>>,
    by_name: HashMap<String, Vec<usize>>,
    /// Roles that name single sessions, by what stands before the session's name.
    by_session: HashMap<String, Vec<usize>>,
    /// Roles that trust everybody or the whole account, by the text of the policy.
    wide: Vec<Vec<usize>>,
    /// What keeps every answer about who assumes what from being sure.
    pub(super) unknown: Vec<Reason>,
}

impl<'a> Trusts<'a> {
    pub(super) fn of(account: &'a Account) -> Self {
        let roles: Vec<RoleSeen<'a>> = account.roles().map(seen).collect();
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        let mut by_session: HashMap<String, Vec<usize>> = HashMap::new();
        let mut wide: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut unknown = Vec::new();
        for (place, role) in roles.iter().enumerate() {
            let Some(trust) = role.trust else {
                unknown.push(Reason::NotCovered(format!(
                    "the trust policy of {}, which is missing,",
                    role.arn
                )));
                continue;
            };
            if role.trusted.all_but {
                unknown.push(all_but(role.arn));
            }
            for name in &role.trusted.names {
                let is_wide = name == "*"
                    || *name == account.id
                    || name.ends_with(&format!(":iam::{}:root", account.id));
                if is_wide {
                    let same = wide.entry(trust.text()).or_default();
                    if same.last() != Some(&place) {
                        same.push(place);
                    }
                } else {
                    by_name.entry(name.clone()).or_default().push(place);
                }
                if let Some((session_of, _)) = name.rsplit_once('/')
                    && name.contains(":assumed-role/")
                {
                    by_session.entry(session_of.to_owned()).or_default().push(place);
                }
            }
        }
        Self {
            roles,
            by_name,
            by_session,
            wide: wide.into_values().collect(),
            unknown,
        }
    }

    /// The roles that name the caller, the caller's role or one of its sessions; in order.
    pub(super) fn naming(&self, caller: &Caller) -> Vec<usize> {
        let own = [
            Some(&caller.arn),
            caller.role_arn.as_ref(),
            caller.unique_id.as_ref(),
        ];
        let named = own
            .into_iter()
            .flatten()
            .filter_map(|name| self.by_name.get(name));
        let session_of = caller
            .arn
            .rsplit_once('/')
            .map_or("", |(session_of, _)| session_of);
        let mut found: Vec<usize> = named
            .chain(self.by_session.get(session_of))
            .flatten()
            .copied()
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The roles that trust everybody or the whole account; each list has one trust policy.
    pub(super) fn wide(&self) -> &[Vec<usize>] {
        &self.wide
    }
}

pub(super) fn all_but(role: &str) -> Reason {
    Reason::NotCovered(format!("`NotPrincipal` in the trust policy of {role}"))
}

fn seen(role: &Role) -> RoleSeen<'_> {
    let gap = match &role.trust {
        Some(Ok(_)) => None,
        Some(Err(unreadable)) => Some(format!("trust policy of {}: {unreadable}", role.arn)),
        None => Some(format!("AssumeRolePolicyDocument of {}", role.arn)),
    };
    let trust = role.trust.as_ref().and_then(|trust| trust.as_deref().ok());
    RoleSeen {
        session: Caller::named(&role.arn)
            .map(|caller| caller.arn)
            .unwrap_or_default(),
        arn: &role.arn,
        trusted: trust.map(|trust| Trusted::of(trust.text())).unwrap_or_default(),
        trust,
        gap,
    }
}
