//! `steprole vault`: long-term keys and seeds, sealed.

use std::io::Read;

use serde::Deserialize;
use steprole_session::authenticator::Authenticator;
use steprole_session::{Cache, Credentials, Holding, Lock, Secret};
use zeroize::Zeroizing;

use super::arguments::{
    ImportFrom, VaultAdd, VaultArguments, VaultCommand, VaultImport, VaultList, VaultRemove,
};
use crate::cli::Format;
use crate::driver::{Kept, Places, Safe, Settings, Terminal, key_lies_beside, now, of_process, quoted};
use crate::environment;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::{Label, Line, Output};

/// Does what the subcommand says.
pub(crate) fn run(vault: &VaultArguments, output: &mut Output) -> Result<Exit, Failure> {
    let places = Places::new(&environment::all())?;
    match &vault.command {
        VaultCommand::Add(add) => self::add(add, &places, output),
        VaultCommand::List(list) => self::list(list, &places, output),
        VaultCommand::Remove(remove) => self::remove(remove, &places, output),
        VaultCommand::Import(import) => self::import(import, &places, output),
    }
}

/// What `aws iam create-access-key` prints.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Created {
    access_key: CreatedKey,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct CreatedKey {
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
}

fn add(add: &VaultAdd, places: &Places, output: &mut Output) -> Result<Exit, Failure> {
    let mut safe = Safe::read(places, output.language())?;
    if safe.lock().is_none() {
        safe.create(add.passphrase)?;
    }
    let (holding, id, secret) = if add.seed {
        (Holding::Seed, String::new(), seed(add, output)?)
    } else {
        let (id, secret) = key(add, output)?;
        (Holding::Key, id, secret)
    };
    safe.put((holding, &add.name, &id), None, &secret, now())?;
    Kept(places).change(Cache::unpoint)?;
    output.say(&Message::VaultAdded.text().with("name", add.name.as_str()))?;
    if add.seed {
        output.say(&Message::VaultSeedPrice.text())?;
    }
    told_about_key_file(&safe, places, output)
}

/// Says what a key file is worth.
fn told_about_key_file(safe: &Safe<'_>, places: &Places, output: &mut Output) -> Result<Exit, Failure> {
    if matches!(safe.lock(), Some(Lock::File)) && key_lies_beside(places) {
        let text = Message::VaultObfuscation.text();
        output.say(&text.with("file", places.vault_key.display().to_string()))?;
    }
    Ok(Exit::DONE)
}

/// The two halves, typed unseen or piped as `aws iam create-access-key` prints them.
fn key(add: &VaultAdd, output: &Output) -> Result<(String, Secret), Failure> {
    if add.stdin {
        let text = stdin()?;
        let created: Option<Created> = serde_json::from_str(&text).ok();
        let created = created.ok_or_else(|| Failure::new(Message::VaultStdinKey.text()))?;
        let key = created.access_key;
        return Ok((key.access_key_id, Secret::new(key.secret_access_key.as_str())));
    }
    let mut terminal = terminal()?;
    let id = terminal.ask(&output.render(&Message::PromptKeyId.text()));
    let secret = terminal.ask_hidden(&output.render(&Message::PromptSecret.text()));
    id.zip(secret)
        .ok_or_else(|| Failure::new(Message::CodeCancelled.text()))
}

fn seed(add: &VaultAdd, output: &Output) -> Result<Secret, Failure> {
    let typed = if add.stdin {
        Some(Secret::new(stdin()?.as_str()))
    } else {
        terminal()?.ask_hidden(&output.render(&Message::PromptSeed.text()))
    };
    let typed = typed.ok_or_else(|| Failure::new(Message::CodeCancelled.text()))?;
    // apps show it in groups of four, in small letters, without its padding
    let bare: Zeroizing<String> = Zeroizing::new(
        typed
            .reveal()
            .chars()
            .filter(|letter| !letter.is_whitespace() && *letter != '=')
            .map(|letter| letter.to_ascii_uppercase())
            .collect(),
    );
    let padded = Secret::new(format!("{}{}", *bare, "=".repeat((8 - bare.len() % 8) % 8)));
    match Authenticator::new(&padded) {
        Some(_) if !bare.is_empty() => Ok(padded),
        _ => Err(Failure::new(
            Message::SeedUnreadable.text().with("serial", add.name.as_str()),
        )),
    }
}

fn stdin() -> Result<Zeroizing<String>, Failure> {
    let mut text = Zeroizing::new(String::new());
    let read = std::io::stdin().take(64 * 1024).read_to_string(&mut text);
    read.map_err(|error| Failure::new(Message::SystemFailed.text().with("reason", error.to_string())))?;
    Ok(text)
}

fn terminal() -> Result<Terminal, Failure> {
    Terminal::open().ok_or_else(|| {
        Failure::new(Message::VaultNoTerminal.text()).hinted(Message::VaultNoTerminalHint.text())
    })
}

fn list(list: &VaultList, places: &Places, output: &mut Output) -> Result<Exit, Failure> {
    let safe = Safe::read(places, output.language())?;
    let kinds = [("key", Holding::Key), ("seed", Holding::Seed)];
    let items = kinds
        .iter()
        .flat_map(|(kind, holding)| safe.list(*holding).map(move |(name, id, _)| (*kind, name, id)));
    if list.output == Format::Json {
        let items: Vec<_> = items
            .map(|(kind, name, id)| serde_json::json!({"kind": kind, "name": name, "id": id}))
            .collect();
        output.data(&serde_json::json!({"schema": "steprole-vault-1", "items": items}).to_string())?;
    } else {
        for (kind, name, id) in items {
            let line = Line::new()
                .plain(format!("{kind:<5} "))
                .with(Label::Who, format!("{name:<24} "));
            output.line(&line.with(Label::Quiet, id).trimmed())?;
        }
    }
    output.flush()?;
    Ok(Exit::DONE)
}

fn remove(remove: &VaultRemove, places: &Places, output: &mut Output) -> Result<Exit, Failure> {
    let mut safe = Safe::read(places, output.language())?;
    let name = &remove.name;
    let removed = safe.remove(&[(Holding::Key, name.clone()), (Holding::Seed, name.clone())])?;
    if removed == 0 {
        return Err(Failure::new(
            Message::VaultNoKey.text().with("name", name.as_str()),
        ));
    }
    Kept(places).change(Cache::unpoint)?;
    output.say(&Message::VaultRemoved.text().with("name", name.as_str()))?;
    Ok(Exit::DONE)
}

/// Copies keys out of AWS's files. The files are not changed: the old place goes only when the new one has worked.
fn import(import: &VaultImport, places: &Places, output: &mut Output) -> Result<Exit, Failure> {
    let settings = Settings::read()?;
    let mut safe = Safe::read(places, output.language())?;
    for name in &import.profiles {
        let credentials = match import.from {
            ImportFrom::Files => in_files(&settings, name)?,
            ImportFrom::AwsVault => in_aws_vault(&settings, name)?,
        };
        if !credentials.is_long_term() {
            let text = Message::VaultImportSession.text();
            return Err(Failure::new(text.with("name", name.as_str())));
        }
        // aws-mfa keeps the long-term key under another name than the profile people use
        let kept = name.strip_suffix("-long-term").unwrap_or(name);
        let item = (Holding::Key, kept, credentials.access_key_id.as_str());
        safe.put(item, None, &credentials.secret_access_key, now())?;
        let text = Message::VaultImported.text().with("name", kept);
        output.say(&text.with("profile", name.as_str()))?;
    }
    Kept(places).change(Cache::unpoint)?;
    output.say(&Message::VaultImportNext.text())?;
    told_about_key_file(&safe, places, output)
}

fn in_files(settings: &Settings, name: &str) -> Result<Credentials, Failure> {
    let profile = settings.profiles.profile(name);
    let value = |setting: &str| profile.and_then(|profile| profile.value(setting));
    match (value("aws_access_key_id"), value("aws_secret_access_key")) {
        (Some(id), Some(secret)) => Ok(Credentials {
            session_token: value("aws_session_token").map(Secret::new),
            ..Credentials::long_term(id, Secret::new(secret))
        }),
        _ => Err(Failure::new(
            Message::VaultImportNothing.text().with("name", name),
        )),
    }
}

/// aws-vault opens its own store, whichever it is, and prints the key itself; nothing of it stands in an argument list.
fn in_aws_vault(settings: &Settings, name: &str) -> Result<Credentials, Failure> {
    let command = format!("aws-vault export --no-session --format=json {}", quoted(name));
    of_process(&command, name, &settings.environment)
}
