//! What is wrong with profiles, as far as files and environment tell.

use crate::chain::{Chain, ChainError, Known};
use crate::location::Environment;
use crate::profiles::{Profile, Profiles, Setting};

/// Something that will surprise somebody, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A profile that leads nowhere.
    Dead {
        /// The profile.
        profile: String,
        /// Why.
        error: ChainError,
    },
    /// A long-term key in a file that any program of the user's reads.
    PlainKey {
        /// The profile.
        profile: String,
        /// The key's id.
        id: String,
    },
    /// Keys that win over what the profile says elsewhere [observed: botocore `create_credential_resolver`].
    Shadowed {
        /// The profile.
        profile: String,
        /// The setting that tools never come to.
        setting: &'static str,
    },
    /// `credential_process = steprole` beside a role or a device: the aws CLI asks for a code itself.
    NoLeaf {
        /// The profile.
        profile: String,
        /// The setting too many.
        setting: &'static str,
    },
    /// `mfa_serial` where there is no role: every other tool ignores it.
    SerialIgnored {
        /// The profile.
        profile: String,
    },
    /// An `mfa_serial` that names no device that shows codes.
    NoSerial {
        /// The profile.
        profile: String,
        /// What was written.
        serial: String,
    },
    /// A session in the credentials file that has ended, and that tools go on sending.
    Ended {
        /// The profile.
        profile: String,
        /// When, as it is written there.
        at: String,
    },
    /// A variable that wins over every profile.
    Variable {
        /// Its name.
        name: &'static str,
    },
}

/// Variables that decide who one is, whatever AWS_PROFILE says [SDKs and Tools reference, "standardized-credentials"].
const VARIABLES: &[&str] = &[
    "AWS_ACCESS_KEY_ID",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_SECURITY_TOKEN",
];

/// Where tools that write sessions into the credentials file note their end.
const ENDS: &[&str] = &[
    "steprole_expiration",
    "expiration",
    "x_security_token_expires",
    "aws_session_expiration",
];

/// Everything that files and environment tell; `now` decides about what has ended.
pub fn examine(
    profiles: &Profiles,
    known: &Known,
    environment: &Environment,
    now: jiff::Timestamp,
) -> Vec<Finding> {
    let mut findings: Vec<_> = VARIABLES
        .iter()
        .filter(|name| environment.value(name).is_some())
        .map(|name| Finding::Variable { name })
        .collect();
    for profile in profiles.iter() {
        of_profile(profile, profiles, known, now, &mut findings);
    }
    findings
}

fn of_profile(
    profile: &Profile,
    profiles: &Profiles,
    known: &Known,
    now: jiff::Timestamp,
    findings: &mut Vec<Finding>,
) {
    let name = || profile.name().to_owned();
    let written = |setting: &str| profile.written(setting).map(Setting::value);
    if let Err(error) = Chain::resolve(profiles, profile.name(), known) {
        // a section of nothing but a region is no mistake
        let says_nothing = matches!(error, ChainError::NoCredentials { .. });
        if !says_nothing {
            findings.push(Finding::Dead {
                profile: name(),
                error,
            });
        }
    }
    let has_key = written("aws_access_key_id").is_some();
    if let (Some(id), None) = (written("aws_access_key_id"), written("aws_session_token")) {
        findings.push(Finding::PlainKey {
            profile: name(),
            id: id.to_owned(),
        });
    }
    for setting in ["credential_process", "login_session", "sso_session"] {
        if has_key && written(setting).is_some() {
            findings.push(Finding::Shadowed {
                profile: name(),
                setting,
            });
        }
    }
    if profile.is_leaf() {
        for setting in ["role_arn", "mfa_serial", "source_profile", "credential_source"] {
            if written(setting).is_some() {
                findings.push(Finding::NoLeaf {
                    profile: name(),
                    setting,
                });
            }
        }
    } else if written("mfa_serial").is_some() && written("role_arn").is_none() {
        findings.push(Finding::SerialIgnored { profile: name() });
    }
    if let Some(serial) = profile.value("mfa_serial") {
        // a hardware device has a serial number of its own, which is no ARN
        if serial.starts_with("arn:") && !serial.contains(":mfa/") {
            findings.push(Finding::NoSerial {
                profile: name(),
                serial: serial.to_owned(),
            });
        }
    }
    let end = ENDS.iter().find_map(|setting| written(setting));
    let session = end.filter(|at| written("aws_session_token").is_some() && has_ended(at, now));
    if let Some(at) = session {
        findings.push(Finding::Ended {
            profile: name(),
            at: at.to_owned(),
        });
    }
}

/// Whether a time is over; aws-mfa writes UTC with a space and without a zone [observed: broamski/aws-mfa].
fn has_ended(at: &str, now: jiff::Timestamp) -> bool {
    let parsed: Option<jiff::Timestamp> = at.parse().ok();
    let parsed = parsed.or_else(|| format!("{}Z", at.replace(' ', "T")).parse().ok());
    parsed.is_some_and(|end| end <= now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(config: &str, credentials: &str, variables: &[(&str, &str)]) -> Vec<Finding> {
        let profiles = Profiles::read(config, credentials).unwrap();
        let environment = Environment::new(variables.iter().copied());
        let now = "2026-01-01T00:00:00Z".parse().unwrap();
        examine(&profiles, &Known::default(), &environment, now)
    }

    #[test]
    fn what_is_well_is_not_mentioned() {
        let leaf = "[profile prod]\ncredential_process = /usr/bin/steprole credential-process prod\n\
                    steprole_role_arn = arn:aws:iam::123456789012:role/R\nsteprole_source_profile = base\n\
                    [profile base]\ncredential_process = /usr/bin/other\n[default]\nregion = eu-west-1\n";
        assert_eq!(
            found(leaf, "", &[("AWS_REGION", "eu-west-1"), ("AWS_PROFILE", "prod")]),
            []
        );
    }

    #[test]
    fn each_surprise_is_found_by_its_name() {
        let config = "[profile dead]\nrole_arn = arn:aws:iam::123456789012:role/R\nsource_profile = nobody\n\
                      [profile leaf]\ncredential_process = steprole credential-process leaf\n\
                      steprole_role_arn = arn:aws:iam::123456789012:role/R\nsteprole_source_profile = ann\n\
                      mfa_serial = arn:aws:iam::123456789012:user/ann\n\
                      [profile ann]\nmfa_serial = arn:aws:iam::123456789012:mfa/ann\nlogin_session = x\n";
        let credentials = "[ann]\naws_access_key_id = AKIAEXAMPLE\naws_secret_access_key = hushEXAMPLE\n\
                           [old]\naws_access_key_id = ASIAEXAMPLE\naws_secret_access_key = x\n\
                           aws_session_token = t\nexpiration = 2025-12-31 23:59:59\n";
        let findings = found(config, credentials, &[("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE")]);
        let text = |text: &str| text.to_owned();
        assert_eq!(
            findings,
            [
                Finding::Variable {
                    name: "AWS_ACCESS_KEY_ID"
                },
                Finding::PlainKey {
                    profile: text("ann"),
                    id: text("AKIAEXAMPLE")
                },
                Finding::Shadowed {
                    profile: text("ann"),
                    setting: "login_session"
                },
                Finding::SerialIgnored { profile: text("ann") },
                Finding::Dead {
                    profile: text("dead"),
                    error: ChainError::Unknown {
                        profile: text("nobody"),
                        named_by: Some(text("dead"))
                    },
                },
                Finding::NoLeaf {
                    profile: text("leaf"),
                    setting: "mfa_serial"
                },
                Finding::NoSerial {
                    profile: text("leaf"),
                    serial: text("arn:aws:iam::123456789012:user/ann"),
                },
                Finding::Ended {
                    profile: text("old"),
                    at: text("2025-12-31 23:59:59")
                },
            ]
        );
    }

    #[test]
    fn a_session_that_still_lives_is_left_alone() {
        let credentials = "[new]\naws_access_key_id = ASIAEXAMPLE\naws_secret_access_key = x\n\
                           aws_session_token = t\nsteprole_expiration = 2026-01-01T00:00:01Z\n";
        assert_eq!(found("", credentials, &[]), []);
    }
}
