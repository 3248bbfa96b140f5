//! When an access key or a role was last used.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;

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

/// Stamps of the last use of long-term keys, by key id, and of roles, by unique id. They are no acknowledged writes: they may be lost with the process.
#[derive(Clone, Debug, Default)]
pub(crate) struct LastUsed(Arc<Mutex<HashMap<String, Use>>>);

impl LastUsed {
    /// Stamps `key`, a key id or a role's unique id. AWS's own granularity is 15 minutes
    /// (`id_credentials_getting-report`); the first use in a quarter of an hour is kept, later ones cost a look-up.
    pub(crate) fn stamp(&self, key: &str, at: Timestamp, region: &str, service: &str) {
        let Ok(mut stamps) = self.0.lock() else { return };
        if let Some(last) = stamps.get_mut(key) {
            if last.at.as_second().div_euclid(900) != at.as_second().div_euclid(900)
                || last.service != service
            {
                *last = Use {
                    at,
                    region: region.to_owned(),
                    service: service.to_owned(),
                };
            }
            return;
        }
        stamps.insert(
            key.to_owned(),
            Use {
                at,
                region: region.to_owned(),
                service: service.to_owned(),
            },
        );
    }

    /// The last use of `key`.
    pub(crate) fn of(&self, key: &str) -> Option<Use> {
        self.0.lock().ok()?.get(key).cloned()
    }
}
