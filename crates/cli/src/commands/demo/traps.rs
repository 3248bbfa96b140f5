//! What the article does not say, as the story met it.

use super::step::Step;
use crate::messages::{Message, Text};

/// A trap, and the steps that showed it.
struct Trap {
    told: Message,
    shown_by: &'static [&'static str],
}

/// In the order of the article.
const TRAPS: [Trap; 10] = [
    Trap {
        told: Message::TrapAccountIds,
        shown_by: &["identity-known"],
    },
    Trap {
        told: Message::TrapExemptNotAllowed,
        shown_by: &["password-policy-refused"],
    },
    Trap {
        told: Message::TrapDeviceName,
        shown_by: &["other-name-refused"],
    },
    Trap {
        told: Message::TrapAbandonedDevice,
        shown_by: &["abandoned-device-stays"],
    },
    Trap {
        told: Message::TrapFirstDevice,
        shown_by: &["device-created", "device-enabled"],
    },
    Trap {
        told: Message::TrapOneUser,
        shown_by: &["trust-narrowed", "colleague-refused"],
    },
    Trap {
        told: Message::TrapAdministrator,
        shown_by: &["roles-listed"],
    },
    Trap {
        told: Message::TrapOwnKeys,
        shown_by: &["mfa-keys-refused"],
    },
    Trap {
        told: Message::TrapChaining,
        shown_by: &["chain-too-long"],
    },
    Trap {
        told: Message::TrapProfile,
        shown_by: &["admin-role-used"],
    },
];

/// The traps that these steps met.
pub(crate) fn met(steps: &[Step]) -> Vec<Text> {
    let came = |id: &&str| steps.iter().any(|step| step.plan.id == *id && step.ok());
    TRAPS
        .iter()
        .filter(|trap| trap.shown_by.iter().all(came))
        .map(|trap| trap.told.text())
        .collect()
}
