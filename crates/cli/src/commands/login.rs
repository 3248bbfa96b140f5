//! `steprole login`: the code of the day.

use std::fs;
use std::path::Path;

use steprole_session::{Credentials, Editor, FileKind, good_for, human};

use super::arguments::Login;
use super::profile_or_default;
use crate::driver::{Asked, Places, Settings, edited, now, serve};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::files::{self, Readers};
use crate::messages::Message;
use crate::output::Output;

/// Gets a profile's credentials and everything on the way to them, and says until when they are good.
pub(crate) fn run(login: &Login, output: &mut Output) -> Result<Exit, Failure> {
    let profile = profile_or_default(login.profile.as_deref());
    let served = serve(
        Asked {
            profile: &profile,
            seconds: login.duration.map(|seconds| seconds.0),
            at_least: None,
            fresh: login.fresh,
            direct: false,
        },
        output.language(),
    )?;
    if let Some(section) = &login.write_profile {
        write_profile(section, &served.credentials)?;
    }
    let text = match served.credentials.expiration {
        Some(end) => Message::LoginDone
            .text()
            .with("until", end.to_string())
            .with("left", human(good_for(end, now()))),
        None => Message::LoginForever.text(),
    };
    output.say(&text.with("profile", profile))?;
    if let Some(offset) = served.offset.filter(|offset| offset.as_secs().abs() >= 60) {
        let text = Message::LoginSkew.text();
        output.say(&text.with("offset", human(offset.as_secs().abs())))?;
    }
    Ok(Exit::DONE)
}

/// The article's way: the three values in a section of the credentials file, which is steprole's own.
fn write_profile(section: &str, credentials: &Credentials) -> Result<(), Failure> {
    let settings = Settings::read()?;
    let shadowed = settings.profiles.profile(section).is_some_and(|profile| {
        let setting = profile.written("credential_process");
        setting.is_some_and(|setting| setting.file == FileKind::Config)
    });
    if shadowed {
        // keys in the credentials file would win over the process, and stay when they have ended
        let text = Message::LoginShadows.text().with("section", section);
        return Err(Failure::new(text));
    }
    let places = Places::new(&settings.environment)?;
    let path = Path::new(&settings.locations.credentials);
    let failed = |error: std::io::Error| {
        let text = Message::DriverFile
            .text()
            .with("file", path.display().to_string());
        Failure::new(text.with("reason", error.to_string()))
    };
    // through a link, so that the link stays and what it points to changes
    let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    Places::prepare(&real)?;
    let lock = places.lock("aws-files");
    Places::prepare(&lock)?;
    let held = files::open_lock(&lock).map_err(failed)?;
    held.lock().map_err(failed)?;
    let text = match fs::read_to_string(&real) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        other => other,
    };
    let text = zeroize::Zeroizing::new(text.map_err(failed)?);
    let mut values = vec![
        ("aws_access_key_id", credentials.access_key_id.clone()),
        (
            "aws_secret_access_key",
            credentials.secret_access_key.reveal().to_owned(),
        ),
    ];
    if let Some(token) = &credentials.session_token {
        values.push(("aws_session_token", token.reveal().to_owned()));
    }
    if let Some(end) = credentials.expiration {
        values.push(("steprole_expiration", end.to_string()));
    }
    let values: Vec<_> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let changed = Editor::new(FileKind::Credentials, &text)
        .with_section(section, &values)
        .map_err(|error| edited(error, &settings.locations.credentials))?;
    let changed = zeroize::Zeroizing::new(changed);
    files::write_whole(&real, changed.as_bytes(), Readers::Owner).map_err(failed)
}
