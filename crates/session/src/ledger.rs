//! Which steps of which device have been used: the number of the step, never the code.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The last spent time step of every device.
///
/// A code is good for one call, in STS and console together [observed: aws/aws-cli#2279], so each step is given away
/// once, by whichever process asks first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    spent: BTreeMap<String, i64>,
}

impl Ledger {
    /// Reads what [`Ledger::to_text`] wrote; anything else is an empty ledger, since a lost ledger costs one refusal.
    pub fn from_text(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// As it is kept.
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The first step that is not spent, not before `now`.
    pub fn free(&self, serial: &str, now: i64) -> i64 {
        match self.spent.get(serial) {
            Some(&spent) => now.max(spent.saturating_add(1)),
            None => now,
        }
    }

    /// Notes a step as used; an earlier one than known changes nothing.
    pub fn spend(&mut self, serial: &str, step: i64) {
        let spent = self.spent.entry(serial.to_owned()).or_insert(step);
        *spent = step.max(*spent);
    }

    /// Forgets steps of the future, which a clock that has since been set back left behind.
    pub fn forget_the_future(&mut self, now: i64) {
        self.spent.retain(|_, spent| *spent <= now.saturating_add(2));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ac_totp_1_a_step_is_given_away_once_and_no_code_is_kept() {
        let mut ledger = Ledger::default();
        assert_eq!(ledger.free("d", 100), 100);
        ledger.spend("d", 100);
        assert_eq!(ledger.free("d", 100), 101);
        assert_eq!(ledger.free("other", 100), 100);
        ledger.spend("d", 99);
        let read = Ledger::from_text(&ledger.to_text());
        assert_eq!(read, ledger);
        assert_eq!(read.free("d", 100), 101);
        assert_eq!(Ledger::from_text("torn{"), Ledger::default());
    }

    #[test]
    fn a_clock_set_back_does_not_lock_a_device_out() {
        let mut ledger = Ledger::default();
        ledger.spend("d", 5000);
        ledger.forget_the_future(100);
        assert_eq!(ledger.free("d", 100), 100);
    }
}
