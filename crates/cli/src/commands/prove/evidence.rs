//! `--evidence DIR` and `--verify DIR`: a proof that somebody else can look at later, and do again.
//!
//! The inputs are copied first and the claims are proved about the copies, so that what was hashed is what was asked about.

use std::fs;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use steprole_catalog::catalog;

use super::{Findings, Prove, find, json};
use crate::commands::question;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::files::{self, Readers};
use crate::messages::{Message, Text};
use crate::output::Output;

const SCHEMA: &str = "steprole.evidence.v1";
const FILE: &str = "evidence.json";
const INPUTS: &str = "inputs";

/// What an input is to the command.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Policy,
    Account,
    CredentialReport,
    Exempt,
}

/// A copied input.
#[derive(Debug, Deserialize, Serialize)]
struct Input {
    kind: Kind,
    /// Below the folder; for a managed policy of AWS its ARN, and nothing is copied.
    file: String,
    /// What the command line said.
    from: String,
    sha256: String,
    /// When the file was last changed, where the system knows.
    changed: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
struct Evidence {
    schema: String,
    /// When it was made.
    time: String,
    tool: String,
    catalogue: String,
    /// What does it again, in the folder.
    command: Vec<String>,
    inputs: Vec<Input>,
    guardians: Vec<String>,
    semantics: Vec<String>,
    /// Everybody who was asked about.
    population: Vec<String>,
    /// What all claims together take for granted.
    assumptions: Vec<String>,
    claims: Vec<Value>,
}

/// Copies the inputs, proves about the copies, and writes both down.
pub(super) fn write(command: &Prove, folder: &Path, output: &mut Output) -> Result<Findings, Failure> {
    if folder.exists() {
        let text = Message::EvidenceTaken.text();
        return Err(Failure::new(text.with("folder", folder.display().to_string())));
    }
    let inputs = copy(command, folder)?;
    let again = of_copies(&inputs, &command.guardian, &command.semantics);
    let findings = find(&placed(&again, folder), output)?;
    let mut assumptions: Vec<String> = Vec::new();
    for assumption in findings.claims.iter().flat_map(|claim| &claim.assumptions) {
        if !assumptions.iter().any(|known| known == assumption.name()) {
            assumptions.push(assumption.name().to_owned());
        }
    }
    let evidence = Evidence {
        schema: SCHEMA.to_owned(),
        time: now(),
        tool: tool(),
        catalogue: catalog().built().date.to_owned(),
        command: words(&again),
        inputs,
        guardians: command.guardian.clone(),
        semantics: command.semantics.clone(),
        population: findings.population.clone(),
        assumptions,
        claims: claims(&findings, folder)?,
    };
    let file = folder.join(FILE);
    let text =
        serde_json::to_string_pretty(&evidence).map_err(|error| unwritable(&file, &error.to_string()))?;
    files::write_whole(&file, format!("{text}\n").as_bytes(), Readers::Owner)
        .map_err(|error| unwritable(&file, &error.to_string()))?;
    let text = Message::EvidenceWritten.text();
    output.say(&text.with("folder", folder.display().to_string()))?;
    Ok(findings)
}

/// Does it again and says what is not as it was. Ends with 1 when anything is.
pub(super) fn verify(folder: &Path, output: &mut Output) -> Result<Exit, Failure> {
    let file = folder.join(FILE);
    let malformed = |reason: String| {
        let text = Message::EvidenceMalformed.text();
        Failure::new(
            text.with("file", file.display().to_string())
                .with("reason", reason),
        )
    };
    let evidence: Evidence =
        serde_json::from_str(&question::text(&file)?).map_err(|error| malformed(error.to_string()))?;
    if evidence.schema != SCHEMA {
        return Err(malformed(format!(
            "its schema is `{}`, not `{SCHEMA}`",
            evidence.schema
        )));
    }
    let mut changes: Vec<Text> = Vec::new();
    for (before, now) in [
        (&evidence.tool, tool()),
        (&evidence.catalogue, catalog().built().date.to_owned()),
    ] {
        if *before != now {
            let text = Message::EvidenceTool.text().with("before", before.as_str());
            changes.push(text.with("now", now));
        }
    }
    let mut is_whole = true;
    for input in &evidence.inputs {
        if !is_inside(&input.file, input.kind) {
            return Err(malformed(format!("`{}` is not in the folder", input.file)));
        }
        let name = input.file.as_str();
        match contents(input, folder) {
            Some(contents) if hash(&contents) == input.sha256 => {}
            Some(_) => changes.push(Message::EvidenceInputChanged.text().with("file", name)),
            None => {
                is_whole = false;
                changes.push(Message::EvidenceInputGone.text().with("file", name));
            }
        }
    }
    if is_whole {
        let again = of_copies(&evidence.inputs, &evidence.guardians, &evidence.semantics);
        let findings = find(&placed(&again, folder), output)?;
        compare(&evidence.claims, &claims(&findings, folder)?, &mut changes);
    }
    for change in &changes {
        output.say(change)?;
    }
    if changes.is_empty() {
        let text = Message::EvidenceSame.text().with("claims", evidence.claims.len());
        let text = text.with("principals", evidence.population.len());
        output.say(&text.with("time", evidence.time.as_str()))?;
    }
    output.flush()?;
    Ok(if changes.is_empty() {
        Exit::DONE
    } else {
        Exit::FAILED
    })
}

/// Says which claims are answered otherwise, are new or are gone.
fn compare(before: &[Value], now: &[Value], changes: &mut Vec<Text>) {
    let field = |claim: &Value, name: &str| {
        let text = claim.get(name).and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    };
    let key = |claim: &Value| (field(claim, "property"), field(claim, "subject"));
    let told = |message: Message, (property, subject): (String, String)| {
        message.text().with("property", property).with("subject", subject)
    };
    for old in before {
        let new = now.iter().find(|claim| key(claim) == key(old));
        let (was, is) = (
            field(old, "verdict"),
            new.map_or_else(|| "-".to_owned(), |claim| field(claim, "verdict")),
        );
        if was != is {
            let text = told(Message::EvidenceVerdict, key(old)).with("before", was);
            changes.push(text.with("now", is));
        } else if new.is_some_and(|new| new != old) {
            changes.push(told(Message::EvidenceClaim, key(old)).with("now", is));
        }
    }
    for new in now {
        if !before.iter().any(|claim| key(claim) == key(new)) {
            let text = told(Message::EvidenceVerdict, key(new)).with("before", "-");
            changes.push(text.with("now", field(new, "verdict")));
        }
    }
}

/// The claims, with names of files as they are below the folder: it may be moved.
fn claims(findings: &Findings, folder: &Path) -> Result<Vec<Value>, Failure> {
    let values = json::values(findings).map_err(|error| unwritable(folder, &error.to_string()))?;
    let inside = format!("{}/", folder.join(INPUTS).display());
    let values = values.into_iter().map(|value| below(value, &inside));
    Ok(values.collect())
}

fn below(value: Value, inside: &str) -> Value {
    match value {
        Value::String(text) => Value::String(text.replace(inside, &format!("{INPUTS}/"))),
        Value::Array(list) => list.into_iter().map(|each| below(each, inside)).collect(),
        Value::Object(map) => map
            .into_iter()
            .map(|(key, each)| (key, below(each, inside)))
            .collect(),
        other => other,
    }
}

/// Copies every input into the folder.
fn copy(command: &Prove, folder: &Path) -> Result<Vec<Input>, Failure> {
    let mut sources: Vec<(Kind, String)> = Vec::new();
    sources.extend(command.files.iter().map(|file| (Kind::Policy, file.clone())));
    for path in &command.account {
        let listed = if path.is_dir() {
            question::json_files(path).map_err(|error| question::unreadable(path, &error))?
        } else {
            vec![path.clone()]
        };
        sources.extend(
            listed
                .into_iter()
                .map(|file| (Kind::Account, file.display().to_string())),
        );
    }
    let others = [
        (Kind::CredentialReport, &command.credential_report),
        (Kind::Exempt, &command.exempt),
    ];
    for (kind, file) in others {
        sources.extend(file.iter().map(|file| (kind, file.display().to_string())));
    }
    let mut read = Vec::new();
    for (kind, from) in sources {
        let contents = if from.starts_with("arn:") {
            None
        } else {
            Some(question::text(Path::new(&from))?)
        };
        read.push((kind, from, contents));
    }
    // everything is read before anything is written
    let copies = folder.join(INPUTS);
    files::private_folder(&copies).map_err(|error| unwritable(&copies, &error.to_string()))?;
    let mut inputs = Vec::new();
    for (place, (kind, from, contents)) in read.into_iter().enumerate() {
        let Some(contents) = contents else {
            let known = catalog().managed_policy(&from);
            inputs.push(Input {
                kind,
                sha256: hash(
                    known
                        .map(steprole_catalog::ManagedPolicy::document)
                        .unwrap_or_default()
                        .as_bytes(),
                ),
                file: from.clone(),
                from,
                changed: None,
            });
            continue;
        };
        let name = Path::new(&from)
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or("input");
        let name = if name == "-" { "stdin" } else { name };
        let file = format!("{INPUTS}/{:02}-{name}", place + 1);
        let path = folder.join(&file);
        files::write_whole(&path, contents.as_bytes(), Readers::Owner)
            .map_err(|error| unwritable(&path, &error.to_string()))?;
        let changed = fs::metadata(&from).and_then(|data| data.modified()).ok();
        inputs.push(Input {
            kind,
            sha256: hash(contents.as_bytes()),
            file,
            changed: changed
                .and_then(|time| Timestamp::try_from(time).ok())
                .map(|time| time.to_string()),
            from,
        });
    }
    Ok(inputs)
}

/// What an input holds now; nothing when it is gone.
fn contents(input: &Input, folder: &Path) -> Option<Vec<u8>> {
    if input.file.starts_with("arn:") {
        let known = catalog().managed_policy(&input.file)?;
        return Some(known.document().as_bytes().to_vec());
    }
    fs::read(folder.join(&input.file)).ok()
}

/// Evidence names nothing outside its folder.
fn is_inside(file: &str, kind: Kind) -> bool {
    if file.starts_with("arn:") {
        return kind == Kind::Policy;
    }
    file.strip_prefix(INPUTS)
        .and_then(|rest| rest.strip_prefix('/'))
        .is_some_and(|name| !name.is_empty() && !name.contains('/'))
}

/// The same question about the copies.
fn of_copies(inputs: &[Input], guardians: &[String], semantics: &[String]) -> Prove {
    let of = |kind: Kind| inputs.iter().filter(move |input| input.kind == kind);
    let paths = |kind: Kind| of(kind).map(|input| PathBuf::from(&input.file));
    Prove {
        files: of(Kind::Policy).map(|input| input.file.clone()).collect(),
        account: paths(Kind::Account).collect(),
        credential_report: paths(Kind::CredentialReport).next(),
        guardian: guardians.to_vec(),
        exempt: paths(Kind::Exempt).next(),
        evidence: None,
        verify: None,
        semantics: semantics.to_vec(),
        output: crate::cli::Format::Json,
    }
}

/// The same from wherever the command runs.
fn placed(command: &Prove, folder: &Path) -> Prove {
    let at = |path: &PathBuf| folder.join(path);
    let text = |file: &String| {
        if file.starts_with("arn:") {
            file.clone()
        } else {
            folder.join(file).display().to_string()
        }
    };
    Prove {
        files: command.files.iter().map(text).collect(),
        account: command.account.iter().map(at).collect(),
        credential_report: command.credential_report.as_ref().map(at),
        exempt: command.exempt.as_ref().map(at),
        ..command.clone()
    }
}

fn words(command: &Prove) -> Vec<String> {
    let mut words = vec!["steprole".to_owned(), "prove".to_owned()];
    words.extend(command.files.iter().cloned());
    let path = |path: &PathBuf| path.display().to_string();
    let flags = command
        .account
        .iter()
        .map(|file| ("--account", path(file)))
        .chain(
            command
                .credential_report
                .iter()
                .map(|file| ("--credential-report", path(file))),
        )
        .chain(command.guardian.iter().map(|name| ("--guardian", name.clone())))
        .chain(command.exempt.iter().map(|file| ("--exempt", path(file))))
        .chain(
            command
                .semantics
                .iter()
                .map(|option| ("--semantics", option.clone())),
        );
    for (flag, value) in flags {
        words.extend([flag.to_owned(), value]);
    }
    words
}

fn tool() -> String {
    format!("steprole {}", env!("CARGO_PKG_VERSION"))
}

fn hash(contents: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(contents))
}

#[expect(clippy::disallowed_methods, reason = "evidence says when it was made")]
fn now() -> String {
    Timestamp::now().to_string()
}

fn unwritable(file: &Path, reason: &str) -> Failure {
    let text = Message::EvidenceUnwritable.text();
    Failure::new(
        text.with("file", file.display().to_string())
            .with("reason", reason.to_owned()),
    )
}
