//! `steprole list`: the profiles, and what each one is.

use std::collections::BTreeSet;

use steprole_session::{Chain, Known, Profile};

use super::arguments::List;
use crate::cli::Format;
use crate::driver::{Places, Safe, Settings, chain};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::{Label, Line, Output};

/// Lists every profile of the files and of the vault.
pub(crate) fn run(list: &List, output: &mut Output) -> Result<Exit, Failure> {
    let settings = Settings::read()?;
    let places = Places::new(&settings.environment)?;
    let safe = Safe::read(&places, output.language())?;
    let known = Known {
        vault: safe
            .keys()
            .map(|(name, id)| (name.to_owned(), id.to_owned()))
            .collect(),
    };
    let names: BTreeSet<_> = settings
        .profiles
        .iter()
        .map(Profile::name)
        .chain(known.vault.keys().map(String::as_str))
        .collect();
    let mut rows = Vec::new();
    for name in names {
        let resolved = Chain::resolve(&settings.profiles, name, &known);
        if list.output == Format::Json {
            rows.push(match resolved {
                Ok(chain) => {
                    let roles: Vec<_> = chain.hops.iter().map(|hop| hop.role_arn.as_str()).collect();
                    let source = chain.base.kind();
                    serde_json::json!({"profile": name, "source": source, "from": chain.base.profile(), "roles": roles})
                }
                Err(error) => serde_json::json!({"profile": name, "error": error.to_string()}),
            });
            continue;
        }
        let mut line = Line::new().with(Label::Who, format!("{name:<24} "));
        line = match resolved {
            Ok(found) => {
                let mut way: Vec<_> = vec![format!("{} ({})", found.base.profile(), found.base.kind())];
                way.extend(found.hops.iter().map(|hop| hop.role_arn.clone()));
                line.plain(way.join(" → "))
            }
            Err(error) => match chain(error) {
                Failure::Told { reason, .. } => line.with(Label::Refused, output.render(&reason)),
                Failure::Unheard => line,
            },
        };
        output.line(&line.trimmed())?;
    }
    if list.output == Format::Json {
        output.data(&serde_json::json!({"schema": "steprole-list-1", "profiles": rows}).to_string())?;
    } else if settings.profiles.iter().next().is_none() && known.vault.is_empty() {
        output.say(&Message::ListNothing.text())?;
    }
    output.flush()?;
    Ok(Exit::DONE)
}
