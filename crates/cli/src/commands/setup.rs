//! `steprole setup`: profiles that exist become leaves under their old names, and back.

use std::fs;
use std::path::Path;

use steprole_session::{
    Cache, Chain, FileKind, Holding, Known, Profile, Profiles, Secret, adopted, released, without_key,
};
use zeroize::Zeroizing;

use super::arguments::Setup;
use crate::driver::{Kept, Places, Safe, Settings, Terminal, edited, now};
use crate::environment;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::files::{self, Readers};
use crate::messages::Message;
use crate::output::{Label, Line, Output};

/// Both files as text, before and after.
struct Texts {
    config: Zeroizing<String>,
    credentials: Zeroizing<String>,
}

/// A key on its way into the vault.
struct Moving<'a> {
    profile: &'a str,
    id: &'a str,
    secret: Secret,
}

/// Shows what would change, asks, and changes it.
pub(crate) fn run(asked: &Setup, output: &mut Output) -> Result<Exit, Failure> {
    let places = Places::new(&environment::all())?;
    let lock = places.lock("aws-files");
    Places::prepare(&lock)?;
    let failed = |path: &Path, error: &std::io::Error| {
        let text = Message::DriverFile
            .text()
            .with("file", path.display().to_string());
        Failure::new(text.with("reason", error.to_string()))
    };
    let held = files::open_lock(&lock).map_err(|error| failed(&lock, &error))?;
    held.lock().map_err(|error| failed(&lock, &error))?;
    let settings = Settings::read()?;
    let read = |path: &str| {
        let text = fs::read_to_string(path).or_else(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Ok(String::new()),
            _ => Err(failed(Path::new(path), &error)),
        });
        text.map(Zeroizing::new)
    };
    let before = Texts {
        config: read(&settings.locations.config)?,
        credentials: read(&settings.locations.credentials)?,
    };
    let patterns = if asked.undo.is_empty() {
        &asked.adopt
    } else {
        &asked.undo
    };
    let names: Vec<_> = settings
        .profiles
        .iter()
        .map(Profile::name)
        .filter(|name| patterns.iter().any(|pattern| matches(pattern, name)))
        .collect();
    if names.is_empty() {
        let text = Message::SetupNobody.text().with("patterns", patterns.join(", "));
        return Err(Failure::new(text).hinted(Message::ChainUnknownHint.text()));
    }
    let mut after = Texts {
        config: before.config.clone(),
        credentials: before.credentials.clone(),
    };
    let mut moving = Vec::new();
    for name in names {
        let change = if asked.undo.is_empty() {
            adopt(name, &settings, &mut after, &mut moving)?
        } else {
            undo(name, &settings, &mut after)?
        };
        if !change {
            output.say(&Message::SetupNothing.text().with("profile", name))?;
        }
    }
    let safe = Safe::read(&places, output.language())?;
    if asked.undo.is_empty() {
        unchanged(&settings, &after, &safe, &moving)?;
    }
    let files = [
        (&settings.locations.config, &before.config, &after.config),
        (
            &settings.locations.credentials,
            &before.credentials,
            &after.credentials,
        ),
    ];
    if files.iter().all(|(_, before, after)| before == after) {
        return Ok(Exit::DONE);
    }
    for (path, before, after) in files {
        show(path, before, after, output)?;
    }
    output.flush()?;
    if !asked.yes && !agreed(output)? {
        return Err(Failure::new(Message::CodeCancelled.text()));
    }
    // the key is in its new place before it leaves the old one
    let mut safe = safe;
    for key in &moving {
        safe.put((Holding::Key, key.profile, key.id), None, &key.secret, now())?;
    }
    for (path, before, after) in files {
        if before == after {
            continue;
        }
        // through a link, so that the link stays and what it points to changes
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.into());
        Places::prepare(&target)?;
        if !before.is_empty() {
            let mut backup = target.clone().into_os_string();
            backup.push(format!(".before-steprole-{}", now().as_millisecond()));
            let backup = Path::new(&backup);
            files::write_whole(backup, before.as_bytes(), Readers::Owner)
                .map_err(|error| failed(backup, &error))?;
            output.say(
                &Message::SetupBackup
                    .text()
                    .with("file", backup.display().to_string()),
            )?;
        }
        files::write_whole(&target, after.as_bytes(), Readers::Owner)
            .map_err(|error| failed(&target, &error))?;
    }
    Kept(&places).change(Cache::unpoint)?;
    if !moving.is_empty() {
        output.say(&Message::SetupMoved.text())?;
    }
    Ok(Exit::DONE)
}

/// Makes a leaf of a profile that names a role or holds a long-term key; others come from elsewhere and stay.
fn adopt<'s>(
    name: &'s str,
    settings: &'s Settings,
    texts: &mut Texts,
    moving: &mut Vec<Moving<'s>>,
) -> Result<bool, Failure> {
    let Some(profile) = settings.profiles.profile(name) else {
        return Ok(false);
    };
    let written = |setting: &str| profile.written(setting).map(steprole_session::Setting::value);
    let role = written("role_arn").is_some() && written("web_identity_token_file").is_none();
    let key = match (written("aws_access_key_id"), written("aws_secret_access_key")) {
        (Some(id), Some(secret)) if written("aws_session_token").is_none() => Some((id, secret)),
        _ => None,
    };
    if written("credential_process").is_some() || (!role && key.is_none()) {
        return Ok(false);
    }
    let in_config = |setting| {
        profile
            .written(setting)
            .is_some_and(|found| found.file == FileKind::Config)
    };
    if in_config("aws_access_key_id") || in_config("aws_secret_access_key") {
        let text = Message::SetupKeyInConfig.text().with("profile", name);
        return Err(Failure::new(
            text.with("file", settings.locations.config.as_str()),
        ));
    }
    let command = command(name)?;
    let config = adopted(&texts.config, name, &command);
    texts.config = config
        .map_err(|error| edited(error, &settings.locations.config))?
        .into();
    if let Some((id, secret)) = key {
        let credentials = without_key(&texts.credentials, name);
        texts.credentials = credentials
            .map_err(|error| edited(error, &settings.locations.credentials))?
            .into();
        moving.push(Moving {
            profile: name,
            id,
            secret: Secret::new(secret),
        });
    }
    Ok(true)
}

fn undo(name: &str, settings: &Settings, texts: &mut Texts) -> Result<bool, Failure> {
    let config = released(&texts.config, name).map_err(|error| edited(error, &settings.locations.config))?;
    match config {
        Some(config) => {
            texts.config = config.into();
            Ok(true)
        }
        None => Ok(false),
    }
}

/// The line that SDKs run. botocore splits it as a shell would, others hand it to a shell: it must mean the same.
fn command(profile: &str) -> Result<String, Failure> {
    let plain = |text: &str| {
        let mut letters = text.chars();
        letters.all(|letter| letter.is_ascii_alphanumeric() || "/._-+@%:".contains(letter))
    };
    if !plain(profile) || profile.starts_with('-') {
        return Err(Failure::new(Message::SetupName.text().with("profile", profile)));
    }
    let path = std::env::current_exe().ok();
    let path = path.and_then(|path| path.into_os_string().into_string().ok());
    let named_steprole = |path: &String| Path::new(path).file_name().is_some_and(|name| name == "steprole");
    // under another name or path it is found by PATH, or not recognised as ourselves
    let program = path.filter(|path| plain(path) && named_steprole(path));
    let program = program.unwrap_or_else(|| "steprole".to_owned());
    Ok(format!("{program} credential-process {profile}"))
}

/// Every profile still leads where it led before; only keys have moved into the vault.
fn unchanged(
    settings: &Settings,
    after: &Texts,
    safe: &Safe<'_>,
    moving: &[Moving<'_>],
) -> Result<(), Failure> {
    let profiles = Profiles::read(&after.config, &after.credentials).ok();
    let mut known = Known {
        vault: safe
            .keys()
            .map(|(name, id)| (name.to_owned(), id.to_owned()))
            .collect(),
    };
    let before: Vec<_> = settings
        .profiles
        .iter()
        .map(|profile| {
            (
                profile.name(),
                Chain::resolve(&settings.profiles, profile.name(), &known),
            )
        })
        .collect();
    known.vault.extend(
        moving
            .iter()
            .map(|key| (key.profile.to_owned(), key.id.to_owned())),
    );
    for (name, before) in before {
        let after = profiles
            .as_ref()
            .map(|profiles| Chain::resolve(profiles, name, &known));
        let leads_there = match (&before, &after) {
            (Ok(before), Some(Ok(after))) => {
                before.hops == after.hops && before.base.profile() == after.base.profile()
            }
            (Err(before), Some(Err(after))) => before == after,
            _ => false,
        };
        if !leads_there {
            return Err(Failure::new(Message::SetupDiffers.text().with("profile", name)));
        }
    }
    Ok(())
}

/// What changes in one file, line by line. A secret stays one.
fn show(path: &str, before: &str, after: &str, output: &mut Output) -> Result<(), Failure> {
    if before == after {
        return Ok(());
    }
    output.line(&Line::new().with(Label::Quiet, format!("--- {path}")))?;
    let (before, after): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    let (mut old, mut new) = (before.as_slice(), after.as_slice());
    // sections keep their order: a line is as it was, is put in before one that is, has a prefix more or less, or goes
    loop {
        let (gone, added) = match (old.split_first(), new.split_first()) {
            (Some((gone, before)), Some((added, after))) => {
                let comes_later = new.iter().take(4).any(|line| line == gone);
                let renamed = added.ends_with(gone) || gone.ends_with(added);
                if gone == added || (renamed && !comes_later) {
                    (old, new) = (before, after);
                    (Some(*gone), Some(*added))
                } else if comes_later {
                    new = after;
                    (None, Some(*added))
                } else {
                    old = before;
                    (Some(*gone), None)
                }
            }
            (Some((gone, before)), None) => {
                old = before;
                (Some(*gone), None)
            }
            (None, Some((added, after))) => {
                new = after;
                (None, Some(*added))
            }
            (None, None) => return Ok(()),
        };
        if gone == added {
            continue;
        }
        for (sign, line) in [("-", gone), ("+", added)] {
            if let Some(line) = line {
                output.line(&Line::new().plain(format!("{sign}{}", masked(line))))?;
            }
        }
    }
}

fn masked(line: &str) -> String {
    match line.split_once('=') {
        Some((name, _)) if is_secret(&name.to_ascii_lowercase()) => format!("{name}= ****"),
        _ => line.to_owned(),
    }
}

fn is_secret(setting: &str) -> bool {
    setting.contains("secret") || setting.contains("token")
}

fn agreed(output: &Output) -> Result<bool, Failure> {
    let mut terminal = Terminal::open().ok_or_else(|| {
        Failure::new(Message::SetupNoTerminal.text()).hinted(Message::SetupNoTerminalHint.text())
    })?;
    let answer = terminal.ask(&format!("{} ", output.render(&Message::SetupAgree.text())));
    Ok(answer.is_some_and(|answer| answer.eq_ignore_ascii_case("y") || answer.eq_ignore_ascii_case("yes")))
}

/// Whether a name fits a pattern in which `*` is any text.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((begin, rest)) => name.strip_prefix(begin).is_some_and(|tail| {
            tail.char_indices()
                .map(|(at, _)| at)
                .chain([tail.len()])
                .any(|at| matches(rest, tail.get(at..).unwrap_or_default()))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_text() {
        for (pattern, name, fits) in [
            ("prod-*", "prod-eu", true),
            ("prod-*", "prod", false),
            ("*", "", true),
            ("*-eu-*", "a-eu-b", true),
            ("a", "ab", false),
        ] {
            assert_eq!(matches(pattern, name), fits, "{pattern} {name}");
        }
    }

    #[test]
    fn a_secret_is_masked_in_any_spelling() {
        for name in [
            "aws_secret_access_key ",
            "AWS_SECRET_ACCESS_KEY",
            "Aws_Session_Token ",
        ] {
            assert_eq!(masked(&format!("{name}= hushEXAMPLE")), format!("{name}= ****"));
        }
        assert_eq!(masked("region = eu-west-1"), "region = eu-west-1");
    }

    #[test]
    fn a_name_that_shells_read_differently_is_refused() {
        for name in ["a b", "$(id)", "a;b", "--help", "a'b"] {
            assert!(command(name).is_err(), "{name}");
        }
        assert!(
            command("prod-eu.1")
                .unwrap()
                .ends_with("credential-process prod-eu.1")
        );
    }
}
