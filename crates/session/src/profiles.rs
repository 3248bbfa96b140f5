//! The profiles of both files, merged as AWS's SDKs merge them.

use std::collections::BTreeMap;
use std::fmt;

use zeroize::Zeroizing;

use crate::file::{self, FileError, FileKind, Header, Section};

/// Everything the two files say.
#[derive(Clone, Debug, Default)]
pub struct Profiles {
    by_name: BTreeMap<String, Profile>,
    sso_sessions: BTreeMap<String, Profile>,
    services: BTreeMap<String, Profile>,
}

/// One profile: the merged section of its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    name: String,
    settings: BTreeMap<String, Setting>,
}

/// One value, and where it was written. It may be a secret: it does not print.
#[derive(Clone, PartialEq, Eq)]
pub struct Setting {
    value: Zeroizing<String>,
    /// Which file.
    pub file: FileKind,
    /// Counted from 1.
    pub line: usize,
}

impl Profiles {
    /// Reads both files; one that does not exist is an empty text.
    pub fn read(config: &str, credentials: &str) -> Result<Self, FileError> {
        let mut all = Self::default();
        all.add(FileKind::Config, file::parse(FileKind::Config, config)?);
        all.add(
            FileKind::Credentials,
            file::parse(FileKind::Credentials, credentials)?,
        );
        Ok(all)
    }

    /// A profile by its name.
    pub fn profile(&self, name: &str) -> Option<&Profile> {
        self.by_name.get(name)
    }

    /// All profiles, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Profile> {
        self.by_name.values()
    }

    /// A section `[sso-session NAME]`.
    pub fn sso_session(&self, name: &str) -> Option<&Profile> {
        self.sso_sessions.get(name)
    }

    /// All sections `[sso-session NAME]`.
    pub fn sso_sessions(&self) -> impl Iterator<Item = &Profile> {
        self.sso_sessions.values()
    }

    /// A section `[services NAME]`.
    pub fn services(&self, name: &str) -> Option<&Profile> {
        self.services.get(name)
    }

    /// Later sections win over earlier ones, and the credentials file, which is read last, over the config file.
    fn add(&mut self, kind: FileKind, sections: Vec<Section>) {
        // `[profile default]` makes the SDKs ignore `[default]`, wherever it stands
        let default_is_prefixed = sections.iter().any(|section| {
            matches!(&section.header, Header::Profile { name, prefixed: true } if name == "default")
        });
        for section in sections {
            let (map, name) = match section.header {
                Header::Profile { name, prefixed } => {
                    if kind == FileKind::Config && name == "default" && default_is_prefixed && !prefixed {
                        continue;
                    }
                    (&mut self.by_name, name)
                }
                Header::SsoSession(name) => (&mut self.sso_sessions, name),
                Header::Services(name) => (&mut self.services, name),
                Header::Foreign => continue,
            };
            let profile = map.entry(name.clone()).or_default();
            profile.name = name;
            for property in section.properties {
                if file::is_property_name(&property.name) {
                    let setting = Setting {
                        value: property.value,
                        file: kind,
                        line: property.line,
                    };
                    profile.settings.insert(property.name, setting);
                }
            }
        }
    }
}

impl Profile {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// A setting exactly as AWS's tools look it up.
    pub fn written(&self, name: &str) -> Option<&Setting> {
        self.settings.get(name)
    }

    /// A setting as steprole looks it up: `steprole_NAME`, which no SDK reads, wins over `NAME`.
    ///
    /// This is how a profile can be a plain `credential_process` for every other tool and still say which role it is.
    pub fn setting(&self, name: &str) -> Option<&Setting> {
        self.settings
            .get(&format!("steprole_{name}"))
            .or_else(|| self.settings.get(name))
            .filter(|setting| !setting.value().is_empty())
    }

    /// The value of [`Profile::setting`].
    pub fn value(&self, name: &str) -> Option<&str> {
        self.setting(name).map(Setting::value)
    }

    /// Everything in it, by name.
    pub fn settings(&self) -> impl Iterator<Item = (&str, &Setting)> {
        self.settings
            .iter()
            .map(|(name, setting)| (name.as_str(), setting))
    }

    /// Whether its `credential_process` is steprole itself: asking it would be asking ourselves for ever.
    pub fn is_leaf(&self) -> bool {
        self.written("credential_process")
            .is_some_and(|setting| is_ours(setting.value()))
    }
}

/// Whether a command line runs `steprole credential-process`, under any path.
fn is_ours(command: &str) -> bool {
    let words: Vec<_> = command
        .split_ascii_whitespace()
        .map(|word| word.trim_matches(['"', '\'']))
        .collect();
    let program = words.first().and_then(|word| word.rsplit(['/', '\\']).next());
    matches!(program, Some("steprole" | "steprole.exe")) && words.contains(&"credential-process")
}

impl Setting {
    /// What was written. Not for messages: it may be a secret.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The value of an indented `name = value` below this setting, as in `s3 =`.
    pub fn nested(&self, name: &str) -> Option<&str> {
        self.value
            .strip_prefix('\n')?
            .lines()
            .filter_map(|line| line.split_once('='))
            .filter(|(key, _)| key.trim().eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
            .next_back()
    }
}

impl fmt::Debug for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} line {}", self.file, self.line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_knows_its_file_and_line_and_none_prints() {
        let profiles = Profiles::read(
            "# mine\n[profile prod]\nrole_arn = arn:aws:iam::123456789012:role/Admin\n",
            "[prod]\naws_secret_access_key = hushEXAMPLE\n",
        )
        .unwrap();
        let prod = profiles.profile("prod").unwrap();
        let role = prod.setting("role_arn").unwrap();
        assert_eq!((role.file, role.line), (FileKind::Config, 3));
        let secret = prod.setting("aws_secret_access_key").unwrap();
        assert_eq!((secret.file, secret.line), (FileKind::Credentials, 2));
        assert!(!format!("{profiles:?}").contains("hush"));
    }

    #[test]
    fn our_own_settings_win_and_sdks_never_see_them() {
        let text = "[profile prod]\ncredential_process = /usr/bin/steprole credential-process prod\n\
                    steprole_role_arn = ours\nrole_arn = theirs\n";
        let profiles = Profiles::read(text, "").unwrap();
        let prod = profiles.profile("prod").unwrap();
        assert_eq!(prod.value("role_arn"), Some("ours"));
        assert_eq!(prod.written("role_arn").map(Setting::value), Some("theirs"));
        assert!(prod.is_leaf());
    }

    #[test]
    fn quoted_names_are_read_as_botocore_reads_them() {
        let profiles = Profiles::read(
            "[profile \"a b\"]\nregion = x\n[profile 'c']\n[profile \"d]\n",
            "",
        )
        .unwrap();
        let names: Vec<_> = profiles.iter().map(Profile::name).collect();
        assert_eq!(names, ["a b", "c"]);
    }

    #[test]
    fn nested_values_are_found() {
        let profiles =
            Profiles::read("[services s]\nsts =\n  endpoint_url = http://127.0.0.1:1\n", "").unwrap();
        let sts = profiles.services("s").unwrap().setting("sts").unwrap();
        assert_eq!(sts.nested("endpoint_url"), Some("http://127.0.0.1:1"));
        assert_eq!(sts.nested("other"), None);
    }
}
