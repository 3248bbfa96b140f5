//! The way from a profile back to where its credentials come from.

use std::collections::BTreeMap;

use crate::file::FileKind;
use crate::partition::Partition;
use crate::profiles::{Profile, Profiles};

/// A profile's chain: the source, then the roles in the order they are assumed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Chain {
    /// The profile that was asked for.
    pub profile: String,
    /// Where the first credentials come from.
    pub base: Base,
    /// The roles from there on; none for a profile that is its own source.
    pub hops: Vec<Hop>,
    /// Which AWS all of it is in.
    pub partition: Partition,
}

/// Where first credentials come from; each names the profile that says so.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Base {
    /// `credential_source = EcsContainer`.
    Container(String),
    /// `credential_source = Environment`.
    Environment(String),
    /// `credential_source = Ec2InstanceMetadata`.
    Instance(String),
    /// Keys in AWS's files.
    Keys(String),
    /// `login_session`.
    Login(String),
    /// `credential_process`, which is not steprole.
    Process(String),
    /// `sso_session` or `sso_start_url`.
    Sso(String),
    /// A long-term key in steprole's vault, under the profile's name.
    Vault(String),
    /// `web_identity_token_file` with a role.
    WebIdentity(String),
}

/// One role to assume.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Hop {
    /// The profile that names it.
    pub profile: String,
    /// `arn:…:role/…`.
    pub role_arn: String,
    /// `external_id`.
    pub external_id: Option<String>,
    /// `role_session_name`.
    pub session_name: Option<String>,
    /// `duration_seconds`; what is no number is ignored, as botocore does.
    pub seconds: Option<u32>,
    /// `mfa_serial` of this very profile: it is not inherited.
    pub mfa_serial: Option<String>,
    /// `source_identity`.
    pub source_identity: Option<String>,
    /// `session_tags = key=value,…`.
    pub tags: Vec<(String, String)>,
    /// `transitive_session_tags = key,…`.
    pub transitive: Vec<String>,
}

/// What is known beside AWS's files: the names in the vault, each with its access key id.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Name to access key id.
    pub vault: BTreeMap<String, String>,
}

/// A profile from which no way leads to credentials.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ChainError {
    /// Nothing has this name.
    #[error("there is no profile `{profile}`")]
    Unknown {
        /// The name.
        profile: String,
        /// The profile whose `source_profile` it is.
        named_by: Option<String>,
    },
    /// `source_profile` leads back.
    #[error("the source profiles go round in a circle: {}", path.join(" → "))]
    Circle {
        /// From the profile asked for to the one met again.
        path: Vec<String>,
    },
    /// `role_arn` and nothing to assume it with.
    #[error("profile `{profile}` names a role and no source_profile")]
    NoSource {
        /// The profile.
        profile: String,
    },
    /// Both `source_profile` and `credential_source`.
    #[error("profile `{profile}` has both source_profile and credential_source")]
    TwoSources {
        /// The profile.
        profile: String,
    },
    /// A `credential_source` that AWS does not have.
    #[error("profile `{profile}`: `{value}` is no credential_source")]
    BadSource {
        /// The profile.
        profile: String,
        /// What was written.
        value: String,
    },
    /// One half of a key.
    #[error("profile `{profile}` has `{present}` without `{missing}`")]
    PartialKeys {
        /// The profile.
        profile: String,
        /// The setting that is there.
        present: &'static str,
        /// The setting that is not.
        missing: &'static str,
    },
    /// Nothing in the profile gives credentials.
    #[error("profile `{profile}` gives no credentials")]
    NoCredentials {
        /// The profile.
        profile: String,
    },
    /// Two partitions in one chain.
    #[error("`{one}` and `{other}` are in different partitions")]
    TwoPartitions {
        /// One ARN.
        one: String,
        /// An ARN that cannot go with it.
        other: String,
    },
}

impl Chain {
    /// Follows a profile to its source, by the rules that AWS's SDKs share.
    ///
    /// The profile asked for ignores its own keys when it names a role and a source; a profile that is a source and
    /// has keys ends the chain even when it also names a role; a profile may be its own source once
    /// [observed: smithy-rs `assume-role-tests.json`].
    pub fn resolve(profiles: &Profiles, name: &str, known: &Known) -> Result<Self, ChainError> {
        let mut hops = Vec::new();
        let mut path: Vec<String> = Vec::new();
        let base = loop {
            let current = path.last().map_or(name, String::as_str).to_owned();
            let in_vault = known.vault.contains_key(&current);
            let asked_for = path.len() <= 1;
            if path.is_empty() {
                path.push(current.clone());
            }
            let Some(profile) = profiles.profile(&current) else {
                if in_vault {
                    break Base::Vault(current);
                }
                let named_by = path.len().checked_sub(2).and_then(|at| path.get(at)).cloned();
                return Err(ChainError::Unknown {
                    profile: current,
                    named_by,
                });
            };
            if !asked_for {
                if in_vault {
                    break Base::Vault(current);
                }
                if has_keys(profile)? {
                    break Base::Keys(current);
                }
            }
            let Some(role_arn) = profile.value("role_arn") else {
                break base(profile, in_vault)?;
            };
            if profile.value("web_identity_token_file").is_some() {
                break Base::WebIdentity(current);
            }
            hops.push(Hop::of(profile, role_arn));
            match (
                profile.value("source_profile"),
                profile.value("credential_source"),
            ) {
                (Some(_), Some(_)) => return Err(ChainError::TwoSources { profile: current }),
                (None, Some(source)) => break credential_source(current, source)?,
                (None, None) if in_vault => break Base::Vault(current),
                (None, None) => return Err(ChainError::NoSource { profile: current }),
                (Some(source), None) if source == current => {
                    if in_vault {
                        break Base::Vault(current);
                    }
                    if has_keys(profile)? {
                        break Base::Keys(current);
                    }
                    return Err(ChainError::NoCredentials { profile: current });
                }
                (Some(source), None) => {
                    let seen = path.iter().any(|earlier| earlier == source);
                    path.push(source.to_owned());
                    if seen {
                        return Err(ChainError::Circle { path });
                    }
                }
            }
        };
        hops.reverse();
        let partition = partition(&hops, profiles, &base, name)?;
        Ok(Self {
            profile: name.to_owned(),
            base,
            hops,
            partition,
        })
    }

    /// Every profile that has a say, the one asked for first.
    pub fn profiles(&self) -> Vec<&str> {
        let mut names = vec![self.profile.as_str()];
        for name in self
            .hops
            .iter()
            .rev()
            .map(|hop| hop.profile.as_str())
            .chain([self.base.profile()])
        {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

impl Base {
    /// A word for it; the same in every language, as the settings' names are.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Container(_) => "container",
            Self::Environment(_) => "environment",
            Self::Instance(_) => "instance",
            Self::Keys(_) => "keys",
            Self::Login(_) => "login",
            Self::Process(_) => "process",
            Self::Sso(_) => "sso",
            Self::Vault(_) => "vault",
            Self::WebIdentity(_) => "web-identity",
        }
    }

    /// The profile that names it, or under whose name the vault holds it.
    pub fn profile(&self) -> &str {
        match self {
            Self::Container(name)
            | Self::Environment(name)
            | Self::Instance(name)
            | Self::Keys(name)
            | Self::Login(name)
            | Self::Process(name)
            | Self::Sso(name)
            | Self::Vault(name)
            | Self::WebIdentity(name) => name,
        }
    }
}

impl Hop {
    fn of(profile: &Profile, role_arn: &str) -> Self {
        let text = |name: &str| profile.value(name).map(str::to_owned);
        let list = |name: &str| {
            let value = profile.value(name).unwrap_or_default();
            let parts: Vec<_> = value.split(',').map(str::trim).map(str::to_owned).collect();
            parts
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
        };
        Self {
            profile: profile.name().to_owned(),
            role_arn: role_arn.to_owned(),
            external_id: text("external_id"),
            session_name: text("role_session_name"),
            seconds: profile
                .value("duration_seconds")
                .and_then(|seconds| seconds.parse().ok()),
            mfa_serial: text("mfa_serial"),
            source_identity: text("source_identity"),
            tags: list("session_tags")
                .iter()
                .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
                .map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
                .collect(),
            transitive: list("transitive_session_tags"),
        }
    }
}

/// The source a profile without a role is [observed: botocore `create_credential_resolver`], the vault first.
fn base(profile: &Profile, in_vault: bool) -> Result<Base, ChainError> {
    let name = profile.name().to_owned();
    if in_vault {
        return Ok(Base::Vault(name));
    }
    let has = |setting: &str| profile.value(setting).is_some();
    if has("sso_account_id") || has("sso_session") || has("sso_start_url") {
        return Ok(Base::Sso(name));
    }
    let keys = has_keys(profile)?;
    let shadowing = profile
        .setting("aws_access_key_id")
        .is_some_and(|setting| setting.file == FileKind::Credentials);
    if keys && shadowing {
        return Ok(Base::Keys(name));
    }
    if has("login_session") {
        return Ok(Base::Login(name));
    }
    if has("credential_process") && !profile.is_leaf() {
        return Ok(Base::Process(name));
    }
    if keys {
        return Ok(Base::Keys(name));
    }
    Err(ChainError::NoCredentials { profile: name })
}

fn credential_source(profile: String, source: &str) -> Result<Base, ChainError> {
    match source {
        "Environment" => Ok(Base::Environment(profile)),
        "Ec2InstanceMetadata" => Ok(Base::Instance(profile)),
        "EcsContainer" => Ok(Base::Container(profile)),
        _ => Err(ChainError::BadSource {
            profile,
            value: source.to_owned(),
        }),
    }
}

/// Whether a profile has both halves of a key; one half is an error.
fn has_keys(profile: &Profile) -> Result<bool, ChainError> {
    const ID: &str = "aws_access_key_id";
    const SECRET: &str = "aws_secret_access_key";
    let half = |present, missing| {
        Err(ChainError::PartialKeys {
            profile: profile.name().to_owned(),
            present,
            missing,
        })
    };
    match (profile.value(ID).is_some(), profile.value(SECRET).is_some()) {
        (true, true) => Ok(true),
        (false, false) => Ok(false),
        (true, false) => half(ID, SECRET),
        (false, true) => half(SECRET, ID),
    }
}

/// The one partition of all ARNs; without any ARN the region's.
fn partition(hops: &[Hop], profiles: &Profiles, base: &Base, asked: &str) -> Result<Partition, ChainError> {
    let base_profile = profiles.profile(base.profile());
    let base_serial = base_profile.and_then(|profile| profile.value("mfa_serial"));
    let arns = hops
        .iter()
        .flat_map(|hop| [Some(hop.role_arn.as_str()), hop.mfa_serial.as_deref()])
        .chain([base_serial])
        .flatten();
    let mut found: Option<(Partition, &str)> = None;
    for arn in arns {
        match (Partition::of_arn(arn), found) {
            (Some(partition), None) => found = Some((partition, arn)),
            (Some(partition), Some((earlier, one))) if partition != earlier => {
                return Err(ChainError::TwoPartitions {
                    one: one.to_owned(),
                    other: arn.to_owned(),
                });
            }
            _ => {}
        }
    }
    let region = || {
        let asked = profiles
            .profile(asked)
            .and_then(|profile| profile.value("region"));
        asked.or_else(|| base_profile?.value("region"))
    };
    Ok(match found {
        Some((partition, _)) => partition,
        None => region().map_or(Partition::AWS, Partition::of_region),
    })
}
