//! `steprole doctor`: what will surprise, and what to do about it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use jiff::SignedDuration;
use steprole_session::{Finding, Known, examine, human};

use super::arguments::Doctor;
use crate::cli::Format;
use crate::driver::{Compared, Places, Safe, Settings, chain, compare, now};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::files;
use crate::messages::{Message, Text};
use crate::output::{Label, Line, Output};

/// One thing that is wrong: a word for scripts, what it is, what to do.
struct Told {
    kind: &'static str,
    what: Text,
    fix: Text,
}

/// A clock that is off by more is told: signatures are refused from five minutes on
/// [IAM user guide, "reference_sigv-troubleshooting"], codes from half a minute.
const TOLERATED: SignedDuration = SignedDuration::from_secs(20);

/// Looks at everything, changes only what `--fix` may: the modes of files.
pub(crate) fn run(asked: &Doctor, output: &mut Output) -> Result<Exit, Failure> {
    let settings = Settings::read()?;
    let places = Places::new(&settings.environment)?;
    let modes = wide(&settings, &places);
    if asked.fix {
        for (file, _) in &modes {
            files::make_private(file).map_err(|error| {
                let text = Message::DriverFile
                    .text()
                    .with("file", file.display().to_string());
                Failure::new(text.with("reason", error.to_string()))
            })?;
            output.say(
                &Message::DoctorFixed
                    .text()
                    .with("file", file.display().to_string()),
            )?;
        }
    }
    let mut all: Vec<_> = modes
        .iter()
        .filter(|_| !asked.fix)
        .map(|(file, mode)| told_mode(file, *mode))
        .collect();
    // a vault or cache that others can read is not read before that is put right
    let safe = if all.is_empty() {
        Some(Safe::read(&places, output.language())?)
    } else {
        None
    };
    let vault = safe.iter().flat_map(Safe::keys);
    let known = Known {
        vault: vault.map(|(name, id)| (name.to_owned(), id.to_owned())).collect(),
    };
    let findings = examine(&settings.profiles, &known, &settings.environment, now());
    all.extend(findings.into_iter().map(told));
    all.extend(clashes(&settings));
    if let (Some(safe), false) = (&safe, asked.offline) {
        all.extend(clock(&settings, safe)?);
    }
    if asked.output == Format::Json {
        let findings: Vec<_> = all
            .iter()
            .map(|told| {
                let render = |text: &Text| output.render(text);
                serde_json::json!({"kind": told.kind, "what": render(&told.what), "fix": render(&told.fix)})
            })
            .collect();
        output.data(&serde_json::json!({"schema": "steprole-doctor-1", "findings": findings}).to_string())?;
    } else if all.is_empty() {
        output.say(&Message::DoctorWell.text())?;
    } else {
        for told in &all {
            let line = Line::new().with(Label::Refused, format!("{:<14} ", told.kind));
            output.line(&line.plain(output.render(&told.what)))?;
            let fix = output.render(&told.fix);
            output.line(&Line::new().with(Label::Quiet, format!("{:<14} {fix}", "")))?;
        }
    }
    output.flush()?;
    Ok(if all.is_empty() { Exit::DONE } else { Exit::FAILED })
}

/// The files that hold secrets and let others in.
fn wide(settings: &Settings, places: &Places) -> Vec<(PathBuf, u32)> {
    let files = [
        Path::new(&settings.locations.credentials),
        &places.cache,
        &places.ledger,
        &places.vault,
        &places.vault_key,
    ];
    let mode = |file: &Path| {
        let mode = fs::metadata(file).ok()?.permissions().mode() & 0o777;
        (mode & 0o077 != 0).then(|| (file.to_owned(), mode))
    };
    files.into_iter().filter_map(mode).collect()
}

fn told_mode(file: &Path, mode: u32) -> Told {
    let text = Message::DoctorMode
        .text()
        .with("file", file.display().to_string());
    Told {
        kind: "mode",
        what: text.with("mode", format!("{mode:o}")),
        fix: Message::DoctorModeFix.text(),
    }
}

fn told(finding: Finding) -> Told {
    let tell = |kind, what: Text, fix: Text| Told { kind, what, fix };
    match finding {
        Finding::Dead { profile, error } => {
            let why = match chain(error) {
                Failure::Told { reason, .. } => reason,
                Failure::Unheard => Message::ChainUnknown.text().with("profile", profile.as_str()),
            };
            tell(
                "dead",
                why,
                Message::DoctorDeadFix.text().with("profile", profile),
            )
        }
        Finding::PlainKey { profile, id } => {
            let what = Message::DoctorPlainKey.text().with("profile", profile.as_str());
            tell(
                "plain-key",
                what.with("id", id),
                Message::DoctorPlainKeyFix.text().with("profile", profile),
            )
        }
        Finding::Shadowed { profile, setting } => {
            let what = Message::DoctorShadowed.text().with("profile", profile);
            tell(
                "shadowed",
                what.with("setting", setting),
                Message::DoctorShadowedFix.text(),
            )
        }
        Finding::NoLeaf { profile, setting } => {
            let what = Message::DoctorNoLeaf.text().with("profile", profile);
            let fix = Message::DoctorNoLeafFix.text().with("setting", setting);
            tell("no-leaf", what.with("setting", setting), fix)
        }
        Finding::SerialIgnored { profile } => {
            let what = Message::DoctorSerialIgnored
                .text()
                .with("profile", profile.as_str());
            let fix = Message::DoctorSerialIgnoredFix.text().with("profile", profile);
            tell("serial-ignored", what, fix)
        }
        Finding::NoSerial { profile, serial } => {
            let what = Message::DoctorNoSerial.text().with("profile", profile);
            tell(
                "serial",
                what.with("serial", serial),
                Message::DeviceRefusedHint.text(),
            )
        }
        Finding::Ended { profile, at } => {
            let what = Message::DoctorEnded.text().with("profile", profile.as_str());
            tell(
                "ended",
                what.with("at", at),
                Message::DoctorEndedFix.text().with("profile", profile),
            )
        }
        Finding::Variable { name } => {
            let fix = Message::DoctorVariableFix.text().with("name", name);
            tell("variable", Message::DoctorVariable.text().with("name", name), fix)
        }
    }
}

/// Programs of our name that PATH finds before this one.
fn clashes(settings: &Settings) -> Vec<Told> {
    let own = std::env::current_exe().and_then(fs::canonicalize).ok();
    let path = settings.environment.value("PATH").unwrap_or_default();
    let first = path
        .split(':')
        .map(|folder| Path::new(folder).join("steprole"))
        .find(|file| file.is_file());
    let other = first.filter(|file| fs::canonicalize(file).ok() != own);
    let tell = |file: PathBuf| Told {
        kind: "path",
        what: Message::DoctorPath
            .text()
            .with("file", file.display().to_string()),
        fix: Message::DoctorPathFix.text(),
    };
    other.map(tell).into_iter().collect()
}

/// AWS's clock against this machine's.
fn clock(settings: &Settings, safe: &Safe<'_>) -> Result<Option<Told>, Failure> {
    let Compared { endpoint, offset } = compare(settings, safe)?;
    Ok(match offset {
        None => Some(Told {
            kind: "unanswered",
            what: Message::DoctorUnanswered.text().with("endpoint", endpoint),
            fix: Message::DoctorUnansweredFix.text(),
        }),
        Some(offset) if offset.abs() > TOLERATED => Some(Told {
            kind: "clock",
            what: Message::DoctorClock
                .text()
                .with("offset", human(offset.as_secs().abs())),
            fix: Message::DoctorClockFix.text(),
        }),
        Some(_) => None,
    })
}
