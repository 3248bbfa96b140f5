//! The cheapest calls that give what a profile asks for, decided before any is made.

use crate::chain::{Base, Chain, Hop};
use crate::endpoint::{EndpointSettings, Place};
use crate::key::Key;
use crate::partition::Partition;

/// What is asked for on top of what the profile says.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Wish {
    /// How long the credentials shall live: it is met, or refused.
    pub seconds: Option<u32>,
    /// Whether the role must be assumed with the long-term key itself, not through the day session: the console takes
    /// a duration of its own only then [IAM user guide, "id_roles_providers_enable-console-custom-url"].
    pub direct: bool,
}

/// Which device gives a code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Device {
    /// `mfa_serial` of a profile.
    Named {
        /// ARN, or the serial number of a hardware device.
        serial: String,
        /// The profile that names it.
        profile: String,
    },
    /// No profile names one: the user's only device is looked up with `ListMFADevices`.
    Found,
}

/// One call to STS.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Step {
    /// `GetSessionToken` with a code: the session of the day, shared by everything below.
    Session {
        /// Where.
        place: Place,
        /// What shows the code.
        device: Device,
        /// How long it lives.
        seconds: u32,
    },
    /// `AssumeRole`.
    Role {
        /// Where.
        place: Place,
        /// Which role, and how.
        hop: Hop,
        /// How long it lives.
        seconds: u32,
        /// The device, when this call carries the code itself.
        device: Option<Device>,
    },
}

/// Why the plan is as it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Why {
    /// The source's own credentials are what is wanted.
    AsItIs,
    /// No role: the day session is what is wanted.
    SessionAlone,
    /// A day session and an hour of role, renewed without a code.
    DayAndHours,
    /// More than an hour of one role: it takes a code of its own.
    OneLongRole,
    /// The source is itself a session, so every role is limited to an hour.
    FromASession,
}

/// The calls, in order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Plan {
    /// The way it follows.
    pub chain: Chain,
    /// The calls.
    pub steps: Vec<Step>,
    /// Why these.
    pub why: Why,
    /// A `duration_seconds` in the files that no plan can give: told, not hidden.
    pub unmet: Option<u32>,
}

/// A wish that no calls fulfil.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum PlanError {
    /// A session made from a session lives an hour at most.
    #[error("a role that is reached through another session lasts an hour at most, not {asked} s")]
    ChainedHour {
        /// What was asked for.
        asked: u32,
    },
    /// Outside what STS allows.
    #[error("{asked} s is outside {least} to {most} s")]
    OutOfRange {
        /// What was asked for.
        asked: u32,
        /// STS's least.
        least: u32,
        /// STS's most.
        most: u32,
    },
    /// Only a role that is assumed with the long-term key itself will do, and this one is not.
    #[error("this role is not reached with a long-term key in one hop")]
    NotDirect,
    /// The credentials come as they are; nobody can make them last longer.
    #[error("these credentials come as they are, for as long as they last")]
    NotOurs,
}

/// A day: what GetSessionToken gives when nothing is said, too [API model].
const DAY: u32 = 43_200;
const HOUR: u32 = 3600;

impl Plan {
    /// Plans a chain.
    ///
    /// | chain | calls |
    /// |---|---|
    /// | a long-term key, no role | a session with a code |
    /// | a long-term key, one role, up to an hour | the day session, then the role |
    /// | a long-term key, one role, longer | the role, with a code |
    /// | a long-term key, two roles or more | the day session, then an hour each |
    /// | anything else | the roles, an hour each |
    pub fn new(chain: Chain, wish: Wish, settings: EndpointSettings<'_>) -> Result<Self, PlanError> {
        let planner = Planner {
            chain: &chain,
            settings,
        };
        let long_term = matches!(chain.base, Base::Keys(_) | Base::Vault(_)) && !planner.base_is_a_session();
        let configured = chain.hops.last().and_then(|hop| hop.seconds);
        let wanted = wish.seconds.or(configured);
        let mut unmet = None;
        let (steps, why) = match (chain.hops.as_slice(), long_term) {
            ([hop], true) if wish.direct => {
                let seconds = within(wanted.unwrap_or(HOUR), DAY)?;
                let device = Some(planner.device());
                (vec![planner.role(hop, seconds, device)], Why::OneLongRole)
            }
            _ if wish.direct => return Err(PlanError::NotDirect),
            ([], false) => match wish.seconds {
                Some(_) => return Err(PlanError::NotOurs),
                None => (Vec::new(), Why::AsItIs),
            },
            ([], true) => {
                let seconds = within(wanted.unwrap_or(planner.day()), 129_600)?;
                (vec![planner.session(seconds)], Why::SessionAlone)
            }
            ([hop], true) if wanted.is_some_and(|wanted| wanted > HOUR) => {
                let seconds = within(wanted.unwrap_or(HOUR), DAY)?;
                let device = Some(planner.device());
                (vec![planner.role(hop, seconds, device)], Why::OneLongRole)
            }
            (hops, _) => {
                let last = match (wish.seconds, configured) {
                    (Some(asked), _) if asked > HOUR => return Err(PlanError::ChainedHour { asked }),
                    (None, Some(written)) if written > HOUR => {
                        unmet = Some(written);
                        HOUR
                    }
                    _ => within(wanted.unwrap_or(HOUR), HOUR)?,
                };
                let mut steps = Vec::new();
                if long_term {
                    steps.push(planner.session(planner.day()));
                }
                for (at, hop) in hops.iter().enumerate() {
                    let seconds = if at + 1 == hops.len() { last } else { HOUR };
                    steps.push(planner.role(hop, seconds, None));
                }
                let why = if long_term {
                    Why::DayAndHours
                } else {
                    Why::FromASession
                };
                (steps, why)
            }
        };
        Ok(Self {
            chain,
            steps,
            why,
            unmet,
        })
    }

    /// The key of every step, for this source: an access key id, or a name of what gives the first credentials.
    pub fn keys(&self, source: &str) -> Vec<Key> {
        let mut keys: Vec<Key> = Vec::new();
        for step in &self.steps {
            let serial = step.device().map(Device::serial);
            let key = match step {
                Step::Session { place, seconds, .. } => Key::session(place, source, serial, *seconds),
                Step::Role {
                    place, hop, seconds, ..
                } => Key::role(place, source, keys.last(), hop, serial, *seconds),
            };
            keys.push(key);
        }
        keys
    }
}

impl Step {
    /// The device whose code the call carries.
    pub fn device(&self) -> Option<&Device> {
        match self {
            Self::Session { device, .. } => Some(device),
            Self::Role { device, .. } => device.as_ref(),
        }
    }

    /// Where the call goes.
    pub fn place(&self) -> &Place {
        match self {
            Self::Session { place, .. } | Self::Role { place, .. } => place,
        }
    }

    /// How long its credentials live.
    pub fn seconds(&self) -> u32 {
        match self {
            Self::Session { seconds, .. } | Self::Role { seconds, .. } => *seconds,
        }
    }
}

impl Device {
    /// Its serial, or a word that is none.
    pub fn serial(&self) -> &str {
        match self {
            Self::Named { serial, .. } => serial,
            Self::Found => "found",
        }
    }
}

struct Planner<'a> {
    chain: &'a Chain,
    settings: EndpointSettings<'a>,
}

impl Planner<'_> {
    fn partition(&self) -> Partition {
        self.chain.partition
    }

    /// Keys in a file may themselves be a session's, as the article's script leaves them there.
    fn base_is_a_session(&self) -> bool {
        let profile = self.settings.profiles.profile(self.chain.base.profile());
        matches!(self.chain.base, Base::Keys(_))
            && profile.is_some_and(|profile| profile.value("aws_session_token").is_some())
    }

    fn profile<'a>(&'a self, name: &str) -> Option<&'a crate::profiles::Profile> {
        self.settings.profiles.profile(name)
    }

    /// How long a day session lives: `session_duration` of the source's profile, else twelve hours.
    fn day(&self) -> u32 {
        self.profile(self.chain.base.profile())
            .and_then(|profile| profile.value("session_duration"))
            .and_then(|value| value.parse::<crate::Seconds>().ok())
            .map_or(DAY, |seconds| seconds.0.clamp(900, 129_600))
    }

    /// The source's own device; else the first role's; else whichever the user has.
    ///
    /// A role does not inherit the device of its source (it needs none: the session has it), and a source's session
    /// is made with the device its role names when it names none itself.
    fn device(&self) -> Device {
        let base = self.chain.base.profile();
        let own = self
            .profile(base)
            .and_then(|profile| profile.value("mfa_serial"))
            .map(|serial| (serial, base));
        let first = self.chain.hops.first();
        let role = first.and_then(|hop| Some((hop.mfa_serial.as_deref()?, hop.profile.as_str())));
        match own.or(role) {
            Some((serial, profile)) => Device::Named {
                serial: serial.to_owned(),
                profile: profile.to_owned(),
            },
            None => Device::Found,
        }
    }

    fn session(&self, seconds: u32) -> Step {
        let names = [self.chain.base.profile(), self.chain.profile.as_str()];
        let mut profiles: Vec<_> = names.iter().filter_map(|name| self.profile(name)).collect();
        let nothing = crate::profiles::Profile::default();
        if self.profile(self.chain.base.profile()).is_none() {
            // a key that only the vault knows has no region of its own
            profiles.insert(0, &nothing);
        }
        Step::Session {
            place: self.settings.place(&profiles, self.partition()),
            device: self.device(),
            seconds,
        }
    }

    fn role(&self, hop: &Hop, seconds: u32, device: Option<Device>) -> Step {
        let names = [
            self.chain.profile.as_str(),
            hop.profile.as_str(),
            self.chain.base.profile(),
        ];
        let profiles: Vec<_> = names.iter().filter_map(|name| self.profile(name)).collect();
        Step::Role {
            place: self.settings.place(&profiles, self.partition()),
            hop: hop.clone(),
            seconds,
            device,
        }
    }
}

fn within(asked: u32, most: u32) -> Result<u32, PlanError> {
    const LEAST: u32 = 900;
    if (LEAST..=most).contains(&asked) {
        Ok(asked)
    } else {
        Err(PlanError::OutOfRange {
            asked,
            least: LEAST,
            most,
        })
    }
}
