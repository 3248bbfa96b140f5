//! An authenticator app: TOTP from the seed in a device's QR code.
//!
//! Written apart from the server's TOTP, so that the two check each other.

use data_encoding::BASE32;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha1::Sha1;
use zeroize::Zeroizing;

use crate::Secret;

/// Seconds a code is shown; the default of RFC 6238, which AWS's QR codes leave unsaid.
pub const STEP_SECONDS: i64 = 30;

/// One account in an authenticator app.
pub struct Authenticator {
    seed: Zeroizing<Vec<u8>>,
}

impl Authenticator {
    /// Takes a seed as `CreateVirtualMFADevice` returns it; `None` when it is not Base32.
    pub fn new(seed: &Secret) -> Option<Self> {
        let seed = BASE32.decode(seed.reveal().as_bytes()).ok()?;
        Some(Self {
            seed: Zeroizing::new(seed),
        })
    }

    /// The number of the time step: what RFC 6238 calls T.
    pub fn step(at: Timestamp) -> i64 {
        at.as_second().div_euclid(STEP_SECONDS)
    }

    /// The six digits shown during a step.
    pub fn code(&self, step: i64) -> String {
        format!("{:06}", self.number(step))
    }

    /// Six digits that are not shown within an hour of a step, so that no tolerance makes them right.
    pub fn wrong_code(&self, step: i64) -> String {
        let shown: Vec<_> = (step - 120..=step + 120).map(|near| self.number(near)).collect();
        let wrong = (0..1_000_000)
            .find(|number| !shown.contains(number))
            .unwrap_or_default();
        format!("{wrong:06}")
    }

    /// RFC 4226 section 5.3: HMAC-SHA-1 of the counter, dynamically truncated, modulo a million.
    fn number(&self, step: i64) -> u32 {
        let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(&self.seed) else {
            return 0;
        };
        mac.update(&step.to_be_bytes());
        let digest = mac.finalize().into_bytes();
        let offset = usize::from(digest.last().copied().unwrap_or_default() & 0xf);
        let word = digest
            .iter()
            .skip(offset)
            .take(4)
            .fold(0, |word, &byte| word << 8 | u32::from(byte));
        (word & 0x7fff_ffff) % 1_000_000
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238 appendix B, the SHA-1 rows, of whose eight digits a six-digit code is the tail.
    #[test]
    fn the_rfcs_vectors() {
        let secret = BASE32.encode(b"12345678901234567890");
        let app = Authenticator::new(&Secret::new(secret)).unwrap();
        for (seconds, eight) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            let step = Authenticator::step(Timestamp::from_second(seconds).unwrap());
            assert_eq!(app.code(step), eight[2..], "{seconds}");
        }
    }

    #[test]
    fn a_wrong_code_is_wrong_all_around() {
        let app = Authenticator::new(&Secret::new(BASE32.encode(&[7; 40]))).unwrap();
        let wrong = app.wrong_code(1000);
        assert!((900..1100).all(|step| app.code(step) != wrong));
    }

    #[test]
    fn a_seed_that_is_not_base32_is_refused() {
        assert!(Authenticator::new(&Secret::new("not base32!")).is_none());
    }
}
