//! Virtual MFA devices.

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::Tags;
use crate::totp::Wheel;

/// A virtual MFA device: its own entity, assigned to a user or to nobody.
#[derive(Clone)]
pub struct MfaDevice {
    /// The ARN `arn:aws:iam::123456789012:mfa/…`, which is the serial number of a virtual device.
    pub serial: String,
    /// The name, without path.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// When the device was created.
    pub created: Timestamp,
    /// The shared secret: the 64 base32 characters' 40 bytes.
    pub seed: Zeroizing<Vec<u8>>,
    /// Whose device it is, since when.
    pub assignment: Option<Assignment>,
    /// The device's time and its spent codes; survives deactivation, so no code is accepted twice.
    pub wheel: Wheel,
    /// Tags.
    pub tags: Tags,
}

impl std::fmt::Debug for MfaDevice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("MfaDevice")
            .field("serial", &self.serial)
            .field("assignment", &self.assignment)
            .field("wheel", &self.wheel)
            .finish_non_exhaustive()
    }
}

/// An MFA device in use.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Assignment {
    /// Unique id of the user.
    pub user: String,
    /// When the device was enabled.
    pub enabled: Timestamp,
}
