//! How a server is started.

use std::collections::HashSet;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use jiff::SignedDuration;
use steprole_authority::{Chance, FixedKey, Quotas, RoleSessionMfa, Secret};

use steprole_federation::KeySet;

use crate::chance::SystemChance;
use crate::journal::{Journal, MemoryJournal};
use crate::limits::Limits;
use crate::throttle::{Throttle, ThrottleError};

/// Fewest characters of the operator's secret where others than this machine can reach the server. AWS's own have 40.
const SHORTEST_SECRET: usize = 32;

/// Everything a server can be told. [`Config::default`] is an empty account 123456789012 in memory, on a free port of
/// loopback, with a generated operator key.
pub struct Config {
    /// Where to listen; port 0 is any free one.
    pub listen: SocketAddr,
    /// The first account, twelve digits: the one that [`Config::operator`] is of.
    pub account_id: String,
    /// Accounts beside the first, twelve digits each. Each has an operator of its own, with a generated key.
    pub other_accounts: Vec<String>,
    /// The access key of the first account's operator; generated when not given.
    pub operator: Option<FixedKey>,
    /// Whether to make an access key for the root user of every account.
    pub root_key: bool,
    /// Whether the control routes that change things exist: reset, clock, session lifetime.
    pub test_controls: bool,
    /// What the control routes ask for off loopback.
    pub test_token: Option<Secret>,
    /// How far the account's clock starts from the host's; negative is in the past.
    pub clock_offset: SignedDuration,
    /// What the account starts with, and goes back to when it is reset; empty when not given.
    pub snapshot: Option<Box<steprole_snapshot::Account>>,
    /// What role sessions say about MFA.
    pub role_session_mfa: RoleSessionMfa,
    /// Key sets of issuers of web identity tokens, by the issuer's URL.
    pub key_sets: Vec<(String, KeySet)>,
    /// URLs of issuers that this server is itself: a control route makes their tokens.
    pub oidc_issuers: Vec<String>,
    /// Calls that are refused for coming too often.
    pub throttles: Vec<Throttle>,
    /// How many there may be of what, where it is not as many as in a new account of AWS's.
    pub quotas: Quotas,
    /// How long a write takes to be seen by reads, on the account's clock.
    pub visibility_delay: SignedDuration,
    /// Bounds on what clients may take.
    pub limits: Limits,
    /// The source of ids, secrets and keys.
    pub chance: Arc<dyn Chance>,
    /// Where commits become durable.
    pub journal: Box<dyn Journal>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            account_id: "123456789012".to_owned(),
            other_accounts: Vec::new(),
            operator: None,
            root_key: false,
            test_controls: false,
            test_token: None,
            clock_offset: SignedDuration::ZERO,
            snapshot: None,
            role_session_mfa: RoleSessionMfa::default(),
            key_sets: Vec::new(),
            oidc_issuers: Vec::new(),
            throttles: Vec::new(),
            quotas: Quotas::default(),
            visibility_delay: SignedDuration::ZERO,
            limits: Limits::default(),
            chance: Arc::new(SystemChance),
            journal: Box::new(MemoryJournal),
        }
    }
}

/// What is wrong with a [`Config`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ConfigError {
    /// Not twelve digits.
    #[error("account id `{0}` is not twelve digits")]
    AccountId(String),
    /// An account that is there already.
    #[error("account id `{0}` is given twice")]
    AccountTwice(String),
    /// Not letters and digits. What was given is not repeated: it may be the secret, the two exchanged.
    #[error("the operator's access key id must be 1 to 128 letters and digits")]
    OperatorId,
    /// Empty, or with white space in it.
    #[error("the operator's secret access key must not be empty and must not contain white space")]
    OperatorSecret,
    /// Too short for a server that others can reach.
    #[error(
        "the operator's secret access key needs at least 32 characters when the server is not on loopback"
    )]
    OperatorSecretTooShort,
    /// A rate limit is none.
    #[error(transparent)]
    Throttle(#[from] ThrottleError),
    /// Time does not run backwards.
    #[error("the delay of visibility must not be negative")]
    VisibilityDelay,
    /// Test controls for everyone.
    #[error("test controls need a test token when the server is not on loopback")]
    TestTokenMissing,
}

impl Config {
    /// Checks what can be checked before anything starts.
    pub(crate) fn check(&self) -> Result<(), ConfigError> {
        let on_loopback = self.listen.ip().is_loopback();
        let mut seen = HashSet::new();
        for id in std::iter::once(&self.account_id).chain(&self.other_accounts) {
            if id.len() != 12 || !id.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(ConfigError::AccountId(id.clone()));
            }
            if !seen.insert(id) {
                return Err(ConfigError::AccountTwice(id.clone()));
            }
        }
        if let Some(operator) = &self.operator {
            let is_id = (1..=128).contains(&operator.id.len())
                && operator.id.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if !is_id {
                return Err(ConfigError::OperatorId);
            }
            let secret = operator.secret.expose();
            if secret.is_empty() || secret.contains(char::is_whitespace) {
                return Err(ConfigError::OperatorSecret);
            }
            if !on_loopback && secret.chars().count() < SHORTEST_SECRET {
                return Err(ConfigError::OperatorSecretTooShort);
            }
        }
        for throttle in &self.throttles {
            throttle.check()?;
        }
        if self.visibility_delay.is_negative() {
            return Err(ConfigError::VisibilityDelay);
        }
        let has_token = self
            .test_token
            .as_ref()
            .is_some_and(|token| !token.expose().is_empty());
        if self.test_controls && !on_loopback && !has_token {
            return Err(ConfigError::TestTokenMissing);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use steprole_authority::{FixedKey, Secret};

    use super::{Config, ConfigError};

    fn config(listen: &str, id: &str, secret: &str) -> Config {
        Config {
            listen: listen.parse().unwrap(),
            operator: Some(FixedKey {
                id: id.to_owned(),
                secret: Secret::new(secret),
            }),
            ..Config::default()
        }
    }

    /// Suites with fixed keys can be pointed at it.
    #[test]
    fn any_key_will_do_on_loopback() {
        for (id, secret) in [("test", "test"), ("AKIARZPUZDIKAAAAAAAA", "a/b+c=é"), ("1", "x")] {
            assert_eq!(config("127.0.0.1:0", id, secret).check(), Ok(()));
            assert_eq!(config("[::1]:0", id, secret).check(), Ok(()));
        }
        for id in ["", "with blank", "a/b", "é"] {
            assert_eq!(
                config("127.0.0.1:0", id, "x").check(),
                Err(ConfigError::OperatorId)
            );
        }
        for secret in ["", "a b", "a\n"] {
            assert_eq!(
                config("127.0.0.1:0", "a", secret).check(),
                Err(ConfigError::OperatorSecret)
            );
        }
    }

    #[test]
    fn off_loopback_the_secret_is_long() {
        let short = "x".repeat(31);
        let refused = config("0.0.0.0:0", "a", &short).check();
        assert_eq!(refused, Err(ConfigError::OperatorSecretTooShort));
        assert_eq!(config("0.0.0.0:0", "a", &format!("{short}x")).check(), Ok(()));
    }

    #[test]
    fn off_loopback_test_controls_need_a_token() {
        let mut config = config("0.0.0.0:0", "a", &"x".repeat(32));
        config.test_controls = true;
        assert_eq!(config.check(), Err(ConfigError::TestTokenMissing));
        config.test_token = Some(Secret::new(""));
        assert_eq!(config.check(), Err(ConfigError::TestTokenMissing));
        config.test_token = Some(Secret::new("a token"));
        assert_eq!(config.check(), Ok(()));
    }

    #[test]
    fn an_account_id_is_twelve_digits() {
        for id in ["", "12345678901", "1234567890123", "12345678901x"] {
            let config = Config {
                account_id: id.to_owned(),
                ..Config::default()
            };
            assert_eq!(config.check(), Err(ConfigError::AccountId(id.to_owned())));
            let config = Config {
                other_accounts: vec!["111122223333".to_owned(), id.to_owned()],
                ..Config::default()
            };
            assert_eq!(config.check(), Err(ConfigError::AccountId(id.to_owned())));
        }
    }

    #[test]
    fn an_account_is_there_once() {
        for others in [vec!["123456789012"], vec!["111122223333", "111122223333"]] {
            let config = Config {
                other_accounts: others.iter().map(|id| (*id).to_owned()).collect(),
                ..Config::default()
            };
            let refused = ConfigError::AccountTwice((*others.last().unwrap()).to_owned());
            assert_eq!(config.check(), Err(refused));
        }
    }
}
