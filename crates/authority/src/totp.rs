//! Time-based one-time passwords, RFC 6238: SHA-1, 6 digits, 30 seconds.

use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use sha1::Sha1;
use subtle::ConstantTimeEq as _;

/// Seconds in a step.
pub const STEP_SECONDS: i64 = 30;

/// How far around now EnableMFADevice and ResyncMFADevice search, in steps.
///
/// AWS accepts old codes at enabling, which "leaves the device out of sync" (`id_credentials_mfa_enable_cliapi`); how old
/// is undocumented. [inferred]
pub const RESYNC_WINDOW: i64 = 20;

/// How far around the device's own time STS and sign-in search, in steps. [inferred]
pub const LOGIN_WINDOW: i64 = 1;

/// The step that contains `now`.
pub fn step_at(now: Timestamp) -> i64 {
    now.as_second().div_euclid(STEP_SECONDS)
}

/// The code of a step, as six digits.
pub fn code(seed: &[u8], step: i64) -> String {
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(seed) else {
        // HMAC takes keys of any length; the signature of the constructor does not know it.
        return String::new();
    };
    mac.update(&step.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let offset = usize::from(digest.last().copied().unwrap_or(0) & 0x0f);
    let mut number = 0_u32;
    for byte in digest.iter().skip(offset).take(4) {
        number = number << 8 | u32::from(*byte);
    }
    format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
}

/// What a device knows of its own time and of the codes it has spent.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Wheel {
    /// Steps the device's clock is away from ours, found when two consecutive codes were given.
    pub drift: i64,
    /// The last step accepted, by whichever use; a step at or before it is never accepted again.
    pub spent: Option<i64>,
}

impl Wheel {
    /// Accepts one code at sign-in or STS: near the device's own time and not yet spent.
    pub fn accept(self, seed: &[u8], given: &str, now: Timestamp) -> Option<Self> {
        let center = step_at(now).saturating_add(self.drift);
        (-LOGIN_WINDOW..=LOGIN_WINDOW)
            .map(|offset| center.saturating_add(offset))
            .filter(|step| self.is_fresh(*step))
            .find(|step| matches(seed, *step, given))
            .map(|step| Self {
                spent: Some(step),
                ..self
            })
    }

    /// Accepts two consecutive codes, in order, in the wide window, and learns the device's drift from them.
    pub fn synchronise(self, seed: &[u8], first: &str, second: &str, now: Timestamp) -> Option<Self> {
        let center = step_at(now);
        // Nearest first: a pair that fits twice is read as the smaller drift.
        (0..=RESYNC_WINDOW)
            .flat_map(|distance| [distance, -distance])
            .find(|offset| {
                let step = center.saturating_add(*offset);
                self.is_fresh(step)
                    && matches(seed, step, first)
                    && matches(seed, step.saturating_add(1), second)
            })
            .map(|offset| {
                let last = center.saturating_add(offset).saturating_add(1);
                // The second code is the one shown now, so it carries the drift.
                Self {
                    drift: last.saturating_sub(center).clamp(-RESYNC_WINDOW, RESYNC_WINDOW),
                    spent: Some(last),
                }
            })
    }

    fn is_fresh(self, step: i64) -> bool {
        self.spent.is_none_or(|spent| step > spent)
    }
}

fn matches(seed: &[u8], step: i64, given: &str) -> bool {
    code(seed, step).as_bytes().ct_eq(given.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEED: &[u8] = b"12345678901234567890";

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    // RFC 6238, appendix B, the SHA-1 rows, cut to the six digits that AWS uses.
    #[test]
    fn codes_are_those_of_rfc_6238() {
        for (second, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(SEED, step_at(at(second))), expected);
        }
    }

    #[test]
    fn a_code_is_accepted_once_and_older_ones_never_after_it() {
        let now = at(1_800_000_000);
        let step = step_at(now);
        let wheel = Wheel::default().accept(SEED, &code(SEED, step), now).unwrap();
        assert_eq!(wheel.spent, Some(step));
        assert_eq!(wheel.accept(SEED, &code(SEED, step), now), None);
        assert_eq!(wheel.accept(SEED, &code(SEED, step - 1), now), None);
        assert!(wheel.accept(SEED, &code(SEED, step + 1), now).is_some());
    }

    #[test]
    fn the_window_of_sign_in_is_one_step() {
        let now = at(1_800_000_000);
        let step = step_at(now);
        for (offset, accepted) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            assert_eq!(
                Wheel::default()
                    .accept(SEED, &code(SEED, step + offset), now)
                    .is_some(),
                accepted,
                "{offset}"
            );
        }
    }

    #[test]
    fn two_codes_must_be_consecutive_and_in_order() {
        let now = at(1_800_000_000);
        let step = step_at(now);
        let codes = |a: i64, b: i64| Wheel::default().synchronise(SEED, &code(SEED, a), &code(SEED, b), now);
        assert!(codes(step - 1, step).is_some());
        assert_eq!(codes(step, step), None);
        assert_eq!(codes(step, step - 1), None);
        assert_eq!(codes(step - 2, step), None);
    }

    // `id_credentials_mfa_enable_cliapi`: old codes associate the device, "but the device becomes out of sync".
    #[test]
    fn enabling_with_old_codes_works_and_leaves_the_device_out_of_sync() {
        let now = at(1_800_000_000);
        let step = step_at(now);
        let wheel = Wheel::default()
            .synchronise(SEED, &code(SEED, step - 10), &code(SEED, step - 9), now)
            .unwrap();
        assert_eq!(
            wheel,
            Wheel {
                drift: -9,
                spent: Some(step - 9)
            }
        );
        assert_eq!(wheel.accept(SEED, &code(SEED, step), now), None);
        assert!(wheel.accept(SEED, &code(SEED, step - 8), now).is_some());
        assert_eq!(
            Wheel::default().synchronise(SEED, &code(SEED, step - 22), &code(SEED, step - 21), now),
            None
        );
    }

    #[test]
    fn a_spent_code_does_not_synchronise() {
        let now = at(1_800_000_000);
        let step = step_at(now);
        let wheel = Wheel::default().accept(SEED, &code(SEED, step), now).unwrap();
        assert_eq!(
            wheel.synchronise(SEED, &code(SEED, step), &code(SEED, step + 1), now),
            None
        );
        assert!(
            wheel
                .synchronise(SEED, &code(SEED, step + 1), &code(SEED, step + 2), now)
                .is_some()
        );
    }
}
