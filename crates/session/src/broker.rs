//! Carries a plan out: from what is cached already, with one code at most.

use jiff::{SignedDuration, Timestamp};

use crate::authenticator::Authenticator;
use crate::cache::Entry;
use crate::chain::Hop;
use crate::endpoint::Place;
use crate::key::Key;
use crate::life::is_fresh;
use crate::plan::{Device, Plan, Step};
use crate::{Credentials, skew};

/// What AWS is asked; the calls themselves are made elsewhere.
pub trait Aws {
    /// `sts:GetSessionToken`.
    fn session_token(
        &mut self,
        place: &Place,
        from: &Credentials,
        seconds: u32,
        mfa: Option<Mfa<'_>>,
    ) -> Result<Credentials, CallError>;
    /// `sts:AssumeRole`.
    fn assume_role(
        &mut self,
        place: &Place,
        from: &Credentials,
        request: RoleRequest<'_>,
    ) -> Result<Credentials, CallError>;
    /// `iam:ListMFADevices` about the caller: the serials of all devices.
    fn devices(&mut self, place: &Place, from: &Credentials) -> Result<Vec<String>, CallError>;
    /// AWS's clock minus ours, as the last answer told.
    fn offset(&self) -> Option<SignedDuration>;
    /// From now on sign with a clock that is off by this much.
    fn correct(&mut self, offset: SignedDuration);
}

/// What a role is asked with.
#[derive(Clone, Copy, Debug)]
pub struct RoleRequest<'a> {
    /// Which role, and how.
    pub hop: &'a Hop,
    /// How long.
    pub seconds: u32,
    /// The code, when this call carries one.
    pub mfa: Option<Mfa<'a>>,
}

/// A device and the code it shows.
#[derive(Clone, Copy, Debug)]
pub struct Mfa<'a> {
    /// ARN of a virtual device, or a hardware serial number.
    pub serial: &'a str,
    /// Six digits, good for one call.
    pub code: &'a str,
}

/// A call without a result.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{message}")]
pub struct CallError {
    /// AWS's error code, when AWS answered.
    pub code: Option<String>,
    /// AWS's sentence, or why nothing came.
    pub message: String,
}

/// Where codes come from, and the book of those that are used.
pub trait Codes {
    /// This machine's clock.
    fn now(&self) -> Timestamp;
    /// The first unspent step of a device, not before `now`.
    fn free(&self, serial: &str, now: i64) -> i64;
    /// Writes a step down as spent, durably, before its code is sent.
    fn spend(&mut self, serial: &str, step: i64) -> Result<(), Failure>;
    /// Whether there is a way to get a code of this device at all; asked before anybody waits for the next one.
    fn ready(&mut self, serial: &str) -> Result<(), Failure>;
    /// Says that the last code was refused, and another one is asked for.
    fn refused(&mut self);
    /// Lets this much time go by, visibly.
    fn wait(&mut self, serial: &str, span: SignedDuration) -> Result<(), Failure>;
    /// The code of a step; who types it types what the device shows now.
    fn code(&mut self, serial: &str, step: i64) -> Result<String, Failure>;
}

/// Why no credentials came.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Failure {
    /// AWS said no, or nothing.
    #[error("{step}: {error}")]
    Call {
        /// `GetSessionToken`, or the role's ARN.
        step: String,
        /// What came.
        error: CallError,
    },
    /// A wrong or used code, as often as it was asked for.
    #[error("the code for `{serial}` was refused")]
    CodeRefused {
        /// The device.
        serial: String,
    },
    /// The device is not this user's, or its name is written wrong.
    #[error("the device `{serial}` was refused")]
    DeviceRefused {
        /// The device.
        serial: String,
    },
    /// The user has no device that shows codes.
    #[error("no MFA device of this user shows codes")]
    NoDevice {
        /// Passkeys and security keys, which STS does not take.
        passkeys: usize,
    },
    /// More than one device; somebody has to choose.
    #[error("several MFA devices: {}", serials.join(", "))]
    SeveralDevices {
        /// All that show codes.
        serials: Vec<String>,
    },
    /// Nobody can be asked.
    #[error("no way to ask for a code")]
    NoWayToAsk,
    /// Whoever was asked said no.
    #[error("cancelled")]
    Cancelled,
    /// Anything the surroundings refused.
    #[error("{0}")]
    Surroundings(String),
}

/// New credentials and where they belong.
#[derive(Clone, Debug)]
pub struct Issued {
    /// Their key.
    pub key: Key,
    /// The credentials, ready to be kept.
    pub entry: Entry,
    /// Whether this is a day session, which is kept in the vault.
    pub is_session: bool,
}

/// How often a code that was typed may be wrong.
const TRIES: usize = 3;

/// Who makes the calls of a plan.
pub struct Broker<'a> {
    /// AWS.
    pub aws: &'a mut dyn Aws,
    /// Where codes come from.
    pub codes: &'a mut dyn Codes,
    /// How much life the answer must still have; the house's rule when absent.
    pub at_least: Option<u32>,
}

impl Broker<'_> {
    /// Makes the calls that are not answered by `cached`, and gives everything that is issued to `keep` at once: a
    /// session that took a code must not be lost because the role behind it is refused.
    ///
    /// `first` fetches the source's credentials; it is not asked when a cached session will do.
    pub fn carry_out(
        &mut self,
        plan: &Plan,
        keys: &[Key],
        cached: &mut dyn FnMut(&Key) -> Result<Option<Entry>, Failure>,
        first: &mut dyn FnMut() -> Result<Credentials, Failure>,
        keep: &mut dyn FnMut(Issued) -> Result<(), Failure>,
    ) -> Result<Credentials, Failure> {
        let mut from = None;
        let mut begin = 0;
        for (at, key) in keys.iter().enumerate().rev() {
            let at_least = if at + 1 == keys.len() { self.at_least } else { None };
            let now = self.codes.now();
            let fresh = |entry: &Entry| is_fresh(entry.issued, entry.expiration, now, at_least);
            if let Some(entry) = cached(key)?.filter(fresh) {
                from = Some(entry.credentials());
                begin = at + 1;
                break;
            }
        }
        for (step, key) in plan.steps.iter().zip(keys).skip(begin) {
            let source = match from.take() {
                Some(credentials) => credentials,
                None => first()?,
            };
            let credentials = self.step(step, &source)?;
            let (is_session, profile, what) = match step {
                Step::Session { device, .. } => (true, plan.chain.base.profile(), device.serial()),
                Step::Role { hop, .. } => (false, plan.chain.profile.as_str(), hop.role_arn.as_str()),
            };
            if let Some(entry) = Entry::new(&credentials, self.codes.now(), profile, what) {
                keep(Issued {
                    key: key.clone(),
                    entry,
                    is_session,
                })?;
            }
            from = Some(credentials);
        }
        match from {
            Some(credentials) => Ok(credentials),
            None => first(),
        }
    }

    fn step(&mut self, step: &Step, from: &Credentials) -> Result<Credentials, Failure> {
        let name = match step {
            Step::Session { .. } => "GetSessionToken",
            Step::Role { hop, .. } => hop.role_arn.as_str(),
        };
        let Some(device) = step.device() else {
            return self.call(step, from, None).map_err(|error| failed(name, error));
        };
        let serial = match device {
            Device::Named { serial, .. } => serial.clone(),
            Device::Found => self.find(step.place(), from)?,
        };
        for attempt in 0..TRIES {
            if attempt > 0 {
                self.codes.refused();
            }
            let code = self.code(&serial)?;
            let mfa = Mfa {
                serial: &serial,
                code: &code,
            };
            match self.call(step, from, Some(mfa)) {
                Ok(credentials) => return Ok(credentials),
                Err(error) if error.message.contains("invalid MFA one time pass code") => {}
                Err(error) if error.message.contains("unable to validate MFA code") => {
                    return Err(Failure::DeviceRefused { serial });
                }
                Err(error) => return Err(failed(name, error)),
            }
        }
        Err(Failure::CodeRefused { serial })
    }

    /// One call, and once more when only the clock was wrong: a signature is checked before a code is used.
    fn call(
        &mut self,
        step: &Step,
        from: &Credentials,
        mfa: Option<Mfa<'_>>,
    ) -> Result<Credentials, CallError> {
        let error = match self.send(step, from, mfa) {
            Err(error) => error,
            done => return done,
        };
        let offset = self.aws.offset();
        let code = error.code.as_deref().unwrap_or_default();
        match offset {
            Some(offset) if skew::is_the_reason(code, Some(offset), SignedDuration::ZERO) => {
                self.aws.correct(offset);
                self.send(step, from, mfa)
            }
            _ => Err(error),
        }
    }

    fn send(
        &mut self,
        step: &Step,
        from: &Credentials,
        mfa: Option<Mfa<'_>>,
    ) -> Result<Credentials, CallError> {
        match step {
            Step::Session { place, seconds, .. } => self.aws.session_token(place, from, *seconds, mfa),
            Step::Role {
                place, hop, seconds, ..
            } => self.aws.assume_role(
                place,
                from,
                RoleRequest {
                    hop,
                    seconds: *seconds,
                    mfa,
                },
            ),
        }
    }

    /// The user's only device that shows codes. Passkeys are listed, too, and of no use to STS
    /// [IAM user guide, "id_credentials_mfa_configure-api-require"].
    fn find(&mut self, place: &Place, from: &Credentials) -> Result<String, Failure> {
        let all = self
            .aws
            .devices(place, from)
            .map_err(|error| failed("ListMFADevices", error))?;
        let shows_codes = |serial: &String| !serial.starts_with("arn:") || serial.contains(":mfa/");
        let mut serials: Vec<_> = all.iter().filter(|serial| shows_codes(serial)).cloned().collect();
        match (serials.len(), serials.pop()) {
            (1, Some(serial)) => Ok(serial),
            (0, _) => Err(Failure::NoDevice { passkeys: all.len() }),
            (_, last) => {
                serials.extend(last);
                Err(Failure::SeveralDevices { serials })
            }
        }
    }

    /// A code that nobody has used: its step is in the book before it leaves the house.
    fn code(&mut self, serial: &str) -> Result<String, Failure> {
        self.codes.ready(serial)?;
        let now = self.now();
        let step = self.codes.free(serial, Authenticator::step(now));
        let begins = Timestamp::from_second(step.saturating_mul(30)).unwrap_or(now);
        let span = begins.duration_since(now);
        if span > SignedDuration::ZERO {
            self.codes.wait(serial, span)?;
        }
        let code = self.codes.code(serial, step)?;
        // who types may have typed the code of the step that began meanwhile
        let spent = Authenticator::step(self.now()).max(step);
        self.codes.spend(serial, spent)?;
        Ok(code)
    }

    /// AWS's time, as far as it is known.
    fn now(&self) -> Timestamp {
        let now = self.codes.now();
        self.aws
            .offset()
            .and_then(|offset| now.checked_add(offset).ok())
            .unwrap_or(now)
    }
}

fn failed(step: &str, error: CallError) -> Failure {
    Failure::Call {
        step: step.to_owned(),
        error,
    }
}
