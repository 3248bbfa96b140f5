//! `steprole serve`: an IAM and STS server for unmodified AWS tools.

use std::fs;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::SignedDuration;
use steprole_api::{IAM, ORGANIZATIONS, STS, Service};
use steprole_authority::entity::Control;
use steprole_authority::{Account, Change, FixedKey, Quota, QuotaError, Quotas, Secret, Start};
use steprole_federation::KeySet;
use steprole_server::{Config, ConfigError, Running, StartError};

use crate::cli::{Covered, Serve};
use crate::commands::question;
use crate::commands::runtime;
use crate::commands::stop::Stop;
use crate::environment::Variable;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::files::{self, Prepared, Readers};
use crate::messages::Message;
use crate::output::Output;

/// Serves until it is told to stop.
pub(crate) fn run(serve: &Serve, output: &mut Output) -> Result<Exit, Failure> {
    if let Some(covered) = serve.coverage {
        return coverage(covered, output);
    }
    let operator = operator()?;
    let operator_was_given = operator.is_some();
    let snapshot = question::account(&serve.load, output)?;
    let key_sets = key_sets(&serve.jwks)?;
    let runtime = runtime()?;
    let stop = runtime.block_on(async { Stop::catch() })?;
    let config = Config {
        key_sets,
        quotas: quotas(&serve.quota)?,
        oidc_issuers: serve.oidc_issuer.clone(),
        ..config(serve, operator, snapshot)
    };
    let running = steprole_server::start(config).map_err(not_started)?;
    let line = format!("{}\n", running.url());
    if let Some(file) = &serve.address_file {
        // What an earlier run left there is nobody's address any more. Only now: a start that fails takes nobody's file.
        files::remove(file).map_err(|error| address_file(file, &error))?;
    }
    first_answer(running.address()).map_err(|error| {
        let text = Message::ServeNoAnswer.text().with("address", running.url());
        Failure::new(text.with("reason", error.to_string()))
    })?;
    let address = serve.address_file.as_ref().map(|file| {
        Prepared::new(file, line.as_bytes(), Readers::All).map_err(|error| address_file(file, &error))
    });
    let address = address.transpose()?;
    announce(&running, operator_was_given, output)?;
    if let (Some(file), Some(address)) = (&serve.address_file, address) {
        // Last: whoever waits for the file finds everything else said.
        address.publish().map_err(|error| address_file(file, &error))?;
    }
    runtime.block_on(stop.wait());
    output.say(&Message::ServeStopping.text())?;
    running.stop();
    if let Some(file) = &serve.address_file {
        // A server started meanwhile may have put its own address there.
        files::remove_if(file, line.as_bytes()).map_err(|error| address_file(file, &error))?;
    }
    Ok(Exit::DONE)
}

/// Every operation of AWS's models with yes or no, one a line, sorted.
fn coverage(covered: Covered, output: &mut Output) -> Result<Exit, Failure> {
    let services: &[&Service] = match covered {
        Covered::IamSts => &[&IAM, &STS],
        Covered::Organizations => &[&ORGANIZATIONS],
    };
    for service in services {
        let kept = service.operations.iter().map(|operation| operation.name);
        let mut names: Vec<&str> = kept.chain(service.unserved.iter().copied()).collect();
        names.sort_unstable();
        for name in names {
            let answered = if Account::has(service, name) { "yes" } else { "no" };
            output.data(&format!("{}:{name} {answered}", service.signing_name))?;
        }
    }
    output.flush()?;
    Ok(Exit::DONE)
}

/// The operator's key from the environment: both halves, or neither.
fn operator() -> Result<Option<FixedKey>, Failure> {
    let id = Variable::OperatorAccessKeyId;
    let secret = Variable::OperatorSecretAccessKey;
    let half = |given: Variable, missing: Variable| {
        let text = Message::ServeHalfKey
            .text()
            .with("given", given.name())
            .with("missing", missing.name());
        Err(Failure::usage(text).hinted(Message::ServeHalfKeyHint.text()))
    };
    match (id.value(), secret.value()) {
        (Some(id), Some(secret)) => Ok(Some(FixedKey {
            id,
            secret: Secret::new(secret),
        })),
        (Some(_), None) => half(id, secret),
        (None, Some(_)) => half(secret, id),
        (None, None) => Ok(None),
    }
}

/// The quotas by name. A name that is none is answered with all that there are.
fn quotas(limits: &[String]) -> Result<Quotas, Failure> {
    let limit = |text: &String| {
        Quota::parse(text).map_err(|error| {
            let text = match error {
                QuotaError::Form(text) => Message::ServeQuotaForm.text().with("text", text),
                QuotaError::Name { name } => Message::ServeQuotaName.text().with("name", name),
            };
            let names: Vec<&str> = Quota::ALL.iter().map(|quota| quota.name()).collect();
            Failure::usage(text).hinted(Message::ServeQuotaHint.text().with("names", names.join(", ")))
        })
    };
    limits.iter().map(limit).collect()
}

/// The keys of issuers, from their files.
fn key_sets(files: &[(String, PathBuf)]) -> Result<Vec<(String, KeySet)>, Failure> {
    let read = |(issuer, file): &(String, PathBuf)| {
        let unusable = |reason: String| {
            let text = Message::ServeJwks
                .text()
                .with("issuer", issuer.clone())
                .with("file", file.display().to_string());
            Failure::new(text.with("reason", reason)).hinted(Message::ServeJwksHint.text())
        };
        let text = fs::read_to_string(file).map_err(|error| unusable(error.to_string()))?;
        let keys = KeySet::read(&text).map_err(|error| unusable(error.to_string()))?;
        Ok((issuer.clone(), keys))
    };
    files.iter().map(read).collect()
}

fn config(serve: &Serve, operator: Option<FixedKey>, snapshot: Option<steprole_snapshot::Account>) -> Config {
    let defaults = Config::default();
    let mut accounts = serve.account.iter().cloned();
    let loaded = || snapshot.as_ref().map(|snapshot| snapshot.id.clone());
    let first = accounts.next().or_else(loaded);
    Config {
        listen: serve.listen,
        account_id: first.unwrap_or(defaults.account_id),
        other_accounts: accounts.collect(),
        snapshot: snapshot.map(Box::new),
        operator,
        root_key: serve.root_key,
        test_controls: serve.test_controls,
        test_token: Variable::TestToken.value().map(Secret::new),
        role_session_mfa: serve.role_session_mfa.into(),
        throttles: serve.throttle.clone(),
        visibility_delay: SignedDuration::from_secs(serve.visibility_delay.into()),
        ..defaults
    }
}

fn not_started(error: StartError) -> Failure {
    match error {
        StartError::Address { address, error } => {
            let text = Message::ServeCannotListen.text();
            Failure::new(
                text.with("address", address.to_string())
                    .with("reason", error.to_string()),
            )
            .hinted(Message::ServeCannotListenHint.text())
        }
        StartError::Config(error) => Failure::usage(match error {
            ConfigError::AccountId(id) => Message::ServeAccountId.text().with("id", id),
            ConfigError::AccountTwice(id) => Message::ServeAccountTwice.text().with("id", id),
            ConfigError::OperatorId => Message::ServeOperatorId.text(),
            ConfigError::OperatorSecret => Message::ServeOperatorSecret.text(),
            ConfigError::OperatorSecretTooShort => Message::ServeSecretTooShort.text(),
            ConfigError::TestTokenMissing => Message::ServeTokenMissing.text(),
            // the flags cannot say either
            ConfigError::Throttle(_) | ConfigError::VisibilityDelay => {
                Message::ServeSetting.text().with("reason", error.to_string())
            }
        })
        .hinted(Message::ServeConfigHint.text()),
        StartError::Snapshot(error) => {
            Failure::new(Message::ServeLoad.text().with("reason", error.to_string()))
                .hinted(Message::ServeLoadHint.text())
        }
        StartError::Threads(error) => {
            Failure::new(Message::SystemFailed.text().with("reason", error.to_string()))
        }
    }
}

fn address_file(file: &Path, error: &io::Error) -> Failure {
    let text = Message::ServeAddressFile.text();
    Failure::new(
        text.with("file", file.display().to_string())
            .with("reason", error.to_string()),
    )
}

/// Asks the server's health route; any HTTP answer will do, since off loopback the route asks for a token.
fn first_answer(address: SocketAddr) -> io::Result<()> {
    let mut reachable = address;
    if address.ip().is_unspecified() {
        reachable.set_ip(match address {
            SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    let patience = Duration::from_secs(5);
    let mut stream = TcpStream::connect_timeout(&reachable, patience)?;
    stream.set_read_timeout(Some(patience))?;
    write!(
        stream,
        "GET /_steprole/health HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"
    )?;
    let mut start = [0; 8];
    stream.read_exact(&mut start)?;
    if &start == b"HTTP/1.1" {
        Ok(())
    } else {
        Err(io::ErrorKind::InvalidData.into())
    }
}

/// Tells what came from the snapshot, and what no snapshot says.
fn loaded(start: &Start, output: &mut Output) -> Result<(), Failure> {
    if start.changes.is_empty() && start.organization.is_none() {
        return Ok(());
    }
    let count = |is_one: fn(&Change) -> bool| start.changes.iter().filter(|change| is_one(change)).count();
    output.say(
        &Message::ServeLoaded
            .text()
            .with("users", count(|change| matches!(change, Change::PutUser(_))))
            .with("groups", count(|change| matches!(change, Change::PutGroup(_))))
            .with("roles", count(|change| matches!(change, Change::PutRole(_))))
            .with("policies", count(|change| matches!(change, Change::PutPolicy(_)))),
    )?;
    if let Some(organization) = &start.organization {
        let policies = |control: Control| {
            let all = organization.policies.values();
            all.filter(|policy| policy.control == control && organization.is_attached(&policy.id))
                .count()
        };
        output.say(
            &Message::ServeLoadedOrganization
                .text()
                .with("id", organization.id.as_str())
                .with("service", policies(Control::Service))
                .with("resource", policies(Control::Resource)),
        )?;
    }
    output.say(&Message::ServeLoadedWithout.text())?;
    if start.made_up > 0 {
        output.say(&Message::ServeLoadedMadeUp.text().with("count", start.made_up))?;
    }
    if start.is_left_out {
        output.say(&Message::ServeLoadedLeftOut.text())?;
    }
    Ok(())
}

/// Prints what a shell needs to reach the server. A secret that was made up is printed here and nowhere else; one
/// that was given is not repeated.
fn announce(running: &Running, operator_was_given: bool, output: &mut Output) -> Result<(), Failure> {
    let operator = running.operator();
    let secret = if operator_was_given {
        format!("\"${}\"", Variable::OperatorSecretAccessKey.name())
    } else {
        operator.secret.expose().to_owned()
    };
    let others = running.other_accounts().iter().map(|keys| keys.account.as_str());
    let accounts: Vec<&str> = std::iter::once(running.account_id()).chain(others).collect();
    output.say(
        &Message::ServeReady
            .text()
            .with("address", running.url())
            .with("account", accounts.join(", ")),
    )?;
    loaded(running.start(), output)?;
    output.data(&format!("export AWS_ENDPOINT_URL={}", running.url()))?;
    output.data("export AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1")?;
    output.data(&format!("export AWS_ACCESS_KEY_ID={}", operator.id))?;
    output.data(&format!("export AWS_SECRET_ACCESS_KEY={secret}"))?;
    if let Some(root) = running.root() {
        output.say(&Message::ServeRootKey.text())?;
        aside(root, output)?;
    }
    for keys in running.other_accounts() {
        output.say(
            &Message::ServeOtherAccount
                .text()
                .with("account", keys.account.as_str()),
        )?;
        aside(&keys.operator, output)?;
        if let Some(root) = &keys.root {
            output.say(
                &Message::ServeOtherRootKey
                    .text()
                    .with("account", keys.account.as_str()),
            )?;
            aside(root, output)?;
        }
    }
    output.flush()?;
    Ok(output.say(&Message::ServeHowToStop.text())?)
}

/// Prints a key that a shell is not to take at once.
fn aside(key: &FixedKey, output: &mut Output) -> Result<(), Failure> {
    output.data(&format!("# export AWS_ACCESS_KEY_ID={}", key.id))?;
    output.data(&format!("# export AWS_SECRET_ACCESS_KEY={}", key.secret.expose()))?;
    Ok(())
}
