//! When an access key or a role was last used, and which services and actions a principal last called.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};

/// How far back AWS tells: "for at least the last 400 days" (API model, GenerateServiceLastAccessedDetails).
pub(crate) const TRACKING_PERIOD: SignedDuration = SignedDuration::from_hours(400 * 24);

/// One use of an access key, or of a role's session.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Use {
    /// When.
    pub at: Timestamp,
    /// The Region the request was signed for.
    pub region: String,
    /// `iam` or `sts`.
    pub service: String,
}

/// When something was last asked for, allowed or not, and where.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Access {
    pub(crate) at: Timestamp,
    pub(crate) region: String,
}

/// The last access to a service, and to each of its actions.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct ServiceAccess {
    pub(crate) last: Access,
    pub(crate) actions: BTreeMap<&'static str, Access>,
}

impl Access {
    fn renew(&mut self, at: Timestamp, region: &str) {
        self.at = at;
        if self.region != region {
            region.clone_into(&mut self.region);
        }
    }

    fn new(at: Timestamp, region: &str) -> Self {
        Self {
            at,
            region: region.to_owned(),
        }
    }

    fn is_tracked(&self, now: Timestamp) -> bool {
        now.duration_since(self.at) <= TRACKING_PERIOD
    }
}

/// Stamps of the last use of long-term keys, by key id, and of roles, by unique id; and what each principal last called.
/// They are no acknowledged writes: they may be lost with the process.
#[derive(Clone, Debug, Default)]
pub(crate) struct LastUsed(Arc<Mutex<Stamps>>);

#[derive(Debug, Default)]
struct Stamps {
    uses: HashMap<String, Use>,
    /// By unique id of the user or role; [`ACCOUNT`] is everybody. Names are the model's or the catalogue's.
    accesses: HashMap<String, HashMap<&'static str, ServiceAccess>>,
}

/// Who stands for all principals of the account, its root user among them.
pub(crate) const ACCOUNT: &str = "account";

impl LastUsed {
    /// Stamps `key`, a key id or a role's unique id. AWS's own granularity is 15 minutes
    /// (`id_credentials_getting-report`); the first use in a quarter of an hour is kept, later ones cost a look-up.
    pub(crate) fn stamp(&self, key: &str, at: Timestamp, region: &str, service: &str) {
        let Ok(mut stamps) = self.0.lock() else { return };
        let used = || Use {
            at,
            region: region.to_owned(),
            service: service.to_owned(),
        };
        match stamps.uses.get_mut(key) {
            Some(last) => {
                if last.at.as_second().div_euclid(900) != at.as_second().div_euclid(900)
                    || last.service != service
                {
                    *last = used();
                }
            }
            None => {
                stamps.uses.insert(key.to_owned(), used());
            }
        }
    }

    /// The last use of `key`.
    pub(crate) fn of(&self, key: &str) -> Option<Use> {
        self.0.lock().ok()?.uses.get(key).cloned()
    }

    /// Notes that a principal asked for an action of a service. AWS shows it within four hours; here it is seen at once.
    pub(crate) fn access(
        &self,
        principal: &str,
        service: &'static str,
        action: &'static str,
        at: Timestamp,
        region: &str,
    ) {
        let Ok(mut stamps) = self.0.lock() else { return };
        let everybody = (principal != ACCOUNT).then_some(ACCOUNT);
        for who in std::iter::once(principal).chain(everybody) {
            if !stamps.accesses.contains_key(who) {
                stamps.accesses.insert(who.to_owned(), HashMap::new());
            }
            let Some(services) = stamps.accesses.get_mut(who) else {
                continue;
            };
            let access = services.entry(service).or_insert_with(|| ServiceAccess {
                last: Access::new(at, region),
                actions: BTreeMap::new(),
            });
            access.last.renew(at, region);
            access
                .actions
                .entry(action)
                .or_insert_with(|| Access::new(at, region))
                .renew(at, region);
        }
    }

    /// What a principal called within the time that is told of, by service.
    pub(crate) fn accesses(&self, principal: &str, now: Timestamp) -> HashMap<&'static str, ServiceAccess> {
        let mut services = match self.0.lock() {
            Ok(stamps) => stamps.accesses.get(principal).cloned().unwrap_or_default(),
            Err(_) => HashMap::new(),
        };
        services.retain(|_, access| access.last.is_tracked(now));
        for access in services.values_mut() {
            access.actions.retain(|_, last| last.is_tracked(now));
        }
        services
    }

    /// Forgets a principal that is gone: one that takes its name is another.
    pub(crate) fn forget(&self, principal: &str) {
        if let Ok(mut stamps) = self.0.lock() {
            stamps.uses.remove(principal);
            stamps.accesses.remove(principal);
        }
    }
}
