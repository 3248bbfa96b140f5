//! AWS's two files, and the environment that goes before them.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use steprole_session::{
    EndpointSettings, Environment, FileError, FileKind, Key, Locations, Problem, Profiles, Stamp,
};

use super::places::cannot;
use super::serving::Asked;
use crate::environment;
use crate::failure::Failure;
use crate::messages::Message;

/// What decides about profiles.
#[derive(Debug)]
pub(crate) struct Settings {
    /// The process's variables.
    pub(crate) environment: Environment,
    /// Where the files are.
    pub(crate) locations: Locations,
    /// What they say.
    pub(crate) profiles: Profiles,
}

impl Settings {
    /// Reads both files.
    pub(crate) fn read() -> Result<Self, Failure> {
        let environment = environment::all();
        let locations = locations(&environment)?;
        let text = |path: &str| match fs::read_to_string(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
            read => read.map_err(|error| cannot(Path::new(path), &error)),
        };
        let profiles = Profiles::read(&text(&locations.config)?, &text(&locations.credentials)?)
            .map_err(|error| unreadable(&locations, &error))?;
        Ok(Self {
            environment,
            locations,
            profiles,
        })
    }

    /// What decides about endpoints.
    pub(crate) fn endpoints(&self) -> EndpointSettings<'_> {
        EndpointSettings {
            environment: &self.environment,
            profiles: &self.profiles,
        }
    }

    /// The path of one of the files.
    pub(crate) fn path(&self, file: FileKind) -> &str {
        match file {
            FileKind::Config => &self.locations.config,
            FileKind::Credentials => &self.locations.credentials,
        }
    }
}

/// Where the two files are.
pub(crate) fn locations(environment: &Environment) -> Result<Locations, Failure> {
    environment
        .locations()
        .ok_or_else(|| Failure::new(Message::DriverNoHome.text()).hinted(Message::DriverNoHomeHint.text()))
}

/// The question a profile is in these surroundings: everything of the environment that decides about the answer.
pub(crate) fn question(asked: Asked<'_>, environment: &Environment, locations: &Locations) -> Key {
    const DECIDE: &[&str] = &[
        "AWS_REGION",
        "AWS_DEFAULT_REGION",
        "AWS_ENDPOINT_URL",
        "AWS_ENDPOINT_URL_STS",
        "AWS_ENDPOINT_URL_IAM",
        "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
        "AWS_STS_REGIONAL_ENDPOINTS",
    ];
    let way = if asked.direct { "direct" } else { "" };
    let wish = asked
        .seconds
        .map(|seconds| seconds.to_string())
        .unwrap_or_default();
    let variables = DECIDE
        .iter()
        .map(|name| environment.value(name).unwrap_or_default());
    let own = [
        asked.profile,
        way,
        wish.as_str(),
        &locations.config,
        &locations.credentials,
    ];
    Key::of(own.into_iter().chain(variables))
}

/// Size, time of change and inode of both files and of the vault, whose keys decide, too.
pub(crate) fn stamp(files: &[&Path]) -> Stamp {
    let of = |path: &&Path| match fs::metadata(path) {
        Ok(file) => format!(
            "{}:{}.{}:{}",
            file.len(),
            file.mtime(),
            file.mtime_nsec(),
            file.ino()
        ),
        Err(_) => "none".to_owned(),
    };
    Stamp(files.iter().map(of).collect::<Vec<_>>().join(" "))
}

fn unreadable(locations: &Locations, error: &FileError) -> Failure {
    let file = match error.file {
        FileKind::Config => &locations.config,
        FileKind::Credentials => &locations.credentials,
    };
    let problem = match error.problem {
        Problem::NoSection => Message::SettingsNoSection,
        Problem::OpenSection => Message::SettingsOpenSection,
        Problem::NothingToContinue => Message::SettingsNothingToContinue,
        Problem::NoEquals | Problem::SubNoEquals => Message::SettingsNoEquals,
        Problem::NoName | Problem::SubNoName => Message::SettingsNoName,
    };
    let text = Message::SettingsUnreadable.text().with("file", file.as_str());
    Failure::new(text.with("line", error.line).with("problem", problem))
        .hinted(Message::SettingsUnreadableHint.text())
}
