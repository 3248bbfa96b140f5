//! A user's console passwords, as digests.

use pbkdf2::pbkdf2_hmac;
use sha2::Sha256;
use subtle::{Choice, ConstantTimeEq};

use crate::{Chance, Secret};

/// OWASP's figure for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet): about 0.1 s a password on 2020s hardware.
///
/// Unoptimised builds hash some thirty times slower; their accounts live as long as a test does.
const ROUNDS: u32 = if cfg!(debug_assertions) { 1_000 } else { 600_000 };

/// How many passwords are remembered, the current one included: PasswordReusePrevention looks back 24 at most.
const REMEMBERED: usize = 24;

type Digest = [u8; 32];

/// The console password of a user and those before it: salted digests, never the text.
///
/// There is one salt a user, not one a password, so that a new password is derived once to be compared with all that came
/// before. What that gives away is that a user came back to an old password of his own.
#[derive(Clone)]
pub struct Passwords {
    salt: [u8; 16],
    rounds: u32,
    /// Newest first; the first is the current one.
    digests: Vec<Digest>,
}

impl Passwords {
    /// The first password of a user.
    pub fn new(password: &Secret, chance: &dyn Chance) -> Self {
        let mut salt = [0; 16];
        chance.fill(&mut salt);
        let mut passwords = Self {
            salt,
            rounds: ROUNDS,
            digests: Vec::new(),
        };
        passwords.digests.push(passwords.derive(password));
        passwords
    }

    /// Whether this is the current password. Takes the same time whatever the answer.
    pub fn matches(&self, password: &Secret) -> bool {
        let digest = self.derive(password);
        self.digests
            .first()
            .is_some_and(|current| current.ct_eq(&digest).into())
    }

    /// The passwords after a change; `None` when the new one is among the last `forbidden`, the current one being the last.
    pub fn changed_to(&self, password: &Secret, forbidden: usize) -> Option<Self> {
        let digest = self.derive(password);
        let used = self
            .digests
            .iter()
            .take(forbidden)
            .fold(Choice::from(0), |used, earlier| used | earlier.ct_eq(&digest));
        if used.into() {
            return None;
        }
        let digests = std::iter::once(digest)
            .chain(self.digests.iter().copied())
            .take(REMEMBERED)
            .collect();
        Some(Self {
            digests,
            ..self.clone()
        })
    }

    fn derive(&self, password: &Secret) -> Digest {
        let mut digest = Digest::default();
        pbkdf2_hmac::<Sha256>(password.expose().as_bytes(), &self.salt, self.rounds, &mut digest);
        digest
    }
}

impl std::fmt::Debug for Passwords {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} passwords", self.digests.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SeededChance;

    fn secret(text: &str) -> Secret {
        Secret::new(text)
    }

    /// The digest is the one of Python's `hashlib.pbkdf2_hmac`.
    #[test]
    fn digests_are_pbkdf2_hmac_sha256() {
        let passwords = Passwords {
            salt: *b"0123456789abcdef",
            rounds: 1_000,
            digests: Vec::new(),
        };
        assert_eq!(
            data_encoding::HEXLOWER.encode(&passwords.derive(&secret("correct Horse battery 1"))),
            "9145a31e7eebc0ec4daedeeca301c947997527a478771d92cfe0c4a517036c7b"
        );
    }

    #[test]
    fn only_the_current_password_matches() {
        let first = Passwords::new(&secret("old-Passw0rd"), &SeededChance::new(1));
        assert!(first.matches(&secret("old-Passw0rd")) && !first.matches(&secret("old-passw0rd")));
        let second = first.changed_to(&secret("new-Passw0rd"), 0).unwrap();
        assert!(second.matches(&secret("new-Passw0rd")) && !second.matches(&secret("old-Passw0rd")));
    }

    #[test]
    fn the_last_passwords_are_remembered() {
        let mut passwords = Passwords::new(&secret("password 0"), &SeededChance::new(1));
        for number in 1..30 {
            passwords = passwords
                .changed_to(&secret(&format!("password {number}")), 24)
                .unwrap();
        }
        // 29 is the current one, 6 the twenty-fourth from the end.
        assert!(passwords.changed_to(&secret("password 29"), 1).is_none());
        assert!(passwords.changed_to(&secret("password 29"), 0).is_some());
        assert!(passwords.changed_to(&secret("password 28"), 1).is_some());
        assert!(passwords.changed_to(&secret("password 6"), 24).is_none());
        assert!(passwords.changed_to(&secret("password 5"), 24).is_some());
    }

    #[test]
    fn a_salt_makes_equal_passwords_differ_and_debug_shows_nothing() {
        let chance = SeededChance::new(1);
        let [one, two] = [(); 2].map(|()| Passwords::new(&secret("the same"), &chance));
        assert_ne!(one.digests, two.digests);
        assert_eq!(format!("{one:?}"), "1 passwords");
    }
}
