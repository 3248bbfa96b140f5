//! The two versions: files, folders, AWS managed policies, revisions of git.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use steprole_snapshot::{HeldPolicy, Origin};

use crate::commands::question;
use crate::failure::Failure;
use crate::messages::Message;

/// One document of a version.
pub(super) struct Version {
    /// What it is called.
    pub(super) name: String,
    /// The document.
    pub(super) held: HeldPolicy,
}

/// Two documents to compare; one that only one version has stands beside nothing.
pub(super) struct Pair {
    /// Its name in both versions, when there are several.
    pub(super) name: Option<String>,
    pub(super) old: Option<Version>,
    pub(super) new: Option<Version>,
}

/// Pairs up two versions: documents with each other, files of folders by their names.
pub(super) fn pairs(old: &str, new: &str) -> Result<Vec<Pair>, Failure> {
    // `main.. PATH`: a path as a range of revisions has it; without an end, the working tree
    if let Some((from, to)) = old.split_once("..").filter(|_| !Path::new(old).exists()) {
        let before = format!("{}:{new}", if from.is_empty() { "HEAD" } else { from });
        let after = if to.is_empty() {
            new.to_owned()
        } else {
            format!("{to}:{new}")
        };
        return pairs(&before, &after);
    }
    let (mut olds, mut news) = (files(old)?, files(new)?);
    if let (Some(old), Some(new)) = (olds.remove(""), news.remove("")) {
        return Ok(vec![Pair {
            name: None,
            old: Some(old),
            new: Some(new),
        }]);
    }
    let mut names: Vec<String> = olds.keys().chain(news.keys()).cloned().collect();
    names.sort();
    names.dedup();
    let pairs = names.into_iter().map(|name| Pair {
        old: olds.remove(&name),
        new: news.remove(&name),
        name: Some(name),
    });
    Ok(pairs.collect())
}

/// The documents of a version by their name in it; a single one has no name.
fn files(source: &str) -> Result<BTreeMap<String, Version>, Failure> {
    let path = Path::new(source);
    if path.is_dir() {
        let mut found = BTreeMap::new();
        let entries = fs::read_dir(path).map_err(|error| question::unreadable(path, &error))?;
        for entry in entries {
            let file = entry.map_err(|error| question::unreadable(path, &error))?.path();
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
            if file.extension().is_some_and(|extension| extension == "json") {
                let full = file.display().to_string();
                let held = question::policy(&full)?;
                found.insert(name.unwrap_or_default(), Version { name: full, held });
            }
        }
        return Ok(found);
    }
    let is_revision = !source.starts_with("arn:") && source != "-" && !path.exists();
    if let Some((revision, inside)) = source.split_once(':').filter(|_| is_revision) {
        return of_revision(revision, inside);
    }
    let version = Version {
        name: source.to_owned(),
        held: question::policy(source)?,
    };
    Ok(BTreeMap::from([(String::new(), version)]))
}

/// A file or folder of a revision.
fn of_revision(revision: &str, path: &str) -> Result<BTreeMap<String, Version>, Failure> {
    let object = format!("{revision}:{path}");
    if git(&["cat-file", "-t", &object])?.trim() != "tree" {
        let version = shown(&object)?;
        return Ok(BTreeMap::from([(String::new(), version)]));
    }
    let mut found = BTreeMap::new();
    for name in git(&["ls-tree", "--name-only", &object])?.lines() {
        if Path::new(name)
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let inside = format!("{}/{name}", object.trim_end_matches('/'));
            found.insert(name.to_owned(), shown(&inside)?);
        }
    }
    Ok(found)
}

fn shown(object: &str) -> Result<Version, Failure> {
    let text = git(&["show", object])?;
    let held = HeldPolicy::read(Origin::File(object.to_owned()), text).map_err(|error| {
        let text = Message::PolicyMalformed.text().with("file", object);
        Failure::new(text.with("reason", error.to_string()))
    })?;
    Ok(Version {
        name: object.to_owned(),
        held,
    })
}

/// What git prints; the object's name follows options, so it cannot be taken for one.
fn git(words: &[&str]) -> Result<String, Failure> {
    let what = words.last().copied().unwrap_or_default();
    let failed =
        |reason: String| Failure::new(Message::DiffGit.text().with("what", what).with("reason", reason));
    if what.starts_with('-') {
        return Err(failed("a revision does not begin with `-`".to_owned()));
    }
    let ran = Command::new("git")
        .args(words)
        .output()
        .map_err(|error| failed(error.to_string()))?;
    if !ran.status.success() {
        return Err(failed(String::from_utf8_lossy(&ran.stderr).trim().to_owned()));
    }
    String::from_utf8(ran.stdout).map_err(|error| failed(error.to_string()))
}
