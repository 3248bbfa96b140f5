//! Policies and accounts, read from files.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use steprole_catalog::catalog;
use steprole_snapshot::{Account, HeldPolicy, Levels, LevelsError, NamedText, Origin, levels};

use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// A policy from a file, from stdin for `-`, or AWS's own by its ARN.
pub(crate) fn policy(source: &str) -> Result<HeldPolicy, Failure> {
    if source.starts_with("arn:") {
        let known = catalog().managed_policy(source).ok_or_else(|| {
            let text = Message::PolicyUnknown.text().with("arn", source);
            Failure::new(text.with("date", catalog().built().date))
        })?;
        let held = HeldPolicy::read(Origin::Managed(source.to_owned()), known.document());
        return held.map_err(|error| malformed(source, &error.to_string()));
    }
    let text = text(Path::new(source))?;
    HeldPolicy::read(Origin::File(source.to_owned()), text).map_err(|error| {
        let place = format!("{source}:{}:{}", error.error.line, error.error.column);
        let text = Message::PolicyMalformed.text().with("file", place);
        Failure::new(text.with("reason", error.error.what())).hinted(
            Message::PolicyMalformedHint
                .text()
                .with("next", error.error.next()),
        )
    })
}

/// SCPs or RCPs, one list a level.
pub(crate) fn organization(file: &Path) -> Result<Levels, Failure> {
    let name = file.display().to_string();
    levels(&name, &text(file)?).map_err(|error| match error {
        LevelsError::Json(error) => malformed(&name, &error.to_string()),
        LevelsError::Policy { place, error } => malformed(&place, &error.to_string()),
    })
}

/// An account from files and folders of files; AWS managed policies that they lack come from the catalogue, and a
/// note says so.
pub(crate) fn account(paths: &[PathBuf], output: &mut Output) -> Result<Option<Account>, Failure> {
    if paths.is_empty() {
        return Ok(None);
    }
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            for file in json_files(path).map_err(|error| unreadable(path, &error))? {
                files.push((file.display().to_string(), text(&file)?));
            }
        } else {
            files.push((path.display().to_string(), text(path)?));
        }
    }
    let texts: Vec<NamedText<'_>> = files
        .iter()
        .map(|(name, text)| NamedText { name, text })
        .collect();
    let mut account = Account::read(&texts).map_err(|error| {
        let text = Message::AccountUnreadable.text();
        Failure::new(text.with("reason", error.to_string())).hinted(Message::AccountHint.text())
    })?;
    let added = account.complete_from(catalog());
    if !added.is_empty() {
        output.say(
            &Message::AccountCompleted
                .text()
                .with("count", added.len())
                .with("date", catalog().built().date),
        )?;
    }
    Ok(Some(account))
}

/// The contents of a file, or of stdin for `-`.
pub(crate) fn text(file: &Path) -> Result<String, Failure> {
    let read = if file == Path::new("-") {
        let mut text = String::new();
        io::stdin().lock().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(file)
    };
    read.map_err(|error| unreadable(file, &error))
}

/// A file that cannot be read at all.
pub(crate) fn unreadable(file: &Path, error: &io::Error) -> Failure {
    let text = Message::FileUnreadable.text();
    Failure::new(
        text.with("file", file.display().to_string())
            .with("reason", error.to_string()),
    )
}

fn malformed(file: &str, reason: &str) -> Failure {
    Failure::new(
        Message::PolicyMalformed
            .text()
            .with("file", file)
            .with("reason", reason),
    )
}

/// The JSON files of a folder, by name: which page comes first does not matter.
pub(crate) fn json_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
