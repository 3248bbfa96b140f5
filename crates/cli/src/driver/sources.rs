//! Where a chain begins: keys, the vault, the environment, processes, portals, tokens, machines.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::time::Duration;

use steprole_aws::{Caller, Endpoint, Error, Fetch, container_credentials, fetch, instance_credentials};
use steprole_session::console::encoded;
use steprole_session::{
    Base, Chain, Credentials, Holding, Key, Profile, Secret, Sso, SsoError, SsoToken, good_for,
    login_credentials, login_file, role_credentials, session_name,
};
use zeroize::Zeroizing;

use super::places::cannot;
use super::serving::{host, now, user};
use super::{Safe, Settings, process};
use crate::commands::runtime;
use crate::failure::Failure;
use crate::files::{self, Readers};
use crate::messages::Message;

/// How long a portal may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// A token that ends sooner is renewed first.
const RENEWED: i64 = 5 * 60;

/// What names the source in keys: the access key id where there is one that lasts, else all that decides.
pub(crate) fn source(chain: &Chain, settings: &Settings, safe: &Safe<'_>) -> String {
    let name = chain.base.profile();
    let profile = settings.profiles.profile(name);
    let value = |setting: &str| {
        profile
            .and_then(|profile| profile.value(setting))
            .unwrap_or_default()
    };
    let variable = |name: &str| settings.environment.value(name).unwrap_or_default();
    let all = |parts: &[&str]| Key::of(parts.iter().copied()).to_string();
    let id = match &chain.base {
        Base::Vault(_) => safe
            .keys()
            .find(|(held, _)| *held == name)
            .map(|(_, id)| id.to_owned()),
        Base::Keys(_) => Some(value("aws_access_key_id").to_owned()),
        Base::Environment(_) => settings.environment.value("AWS_ACCESS_KEY_ID").map(str::to_owned),
        Base::Process(_) => Some(all(&[name, value("credential_process")])),
        Base::Sso(_) => profile
            .and_then(|profile| Sso::of(profile, &settings.profiles).ok())
            .map(|sso| {
                let session = sso.session.as_deref().unwrap_or_default();
                all(&[
                    "sso",
                    session,
                    &sso.start_url,
                    &sso.region,
                    &sso.account,
                    &sso.role,
                ])
            }),
        Base::WebIdentity(_) => Some(all(&[
            "web-identity",
            value("role_arn"),
            value("web_identity_token_file"),
            value("role_session_name"),
            value("duration_seconds"),
        ])),
        Base::Login(_) => Some(all(&["login", value("login_session")])),
        Base::Container(_) => Some(all(&[
            "container",
            variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"),
            variable("AWS_CONTAINER_CREDENTIALS_FULL_URI"),
        ])),
        Base::Instance(_) => Some(all(&["instance", variable("AWS_EC2_METADATA_SERVICE_ENDPOINT")])),
    };
    id.unwrap_or_else(|| format!("{:?}", chain.base))
}

/// Whether the source's credentials come from far away and are kept until they end.
///
/// Keys and processes have places of their own; the environment may change between two calls.
pub(crate) fn is_kept(base: &Base) -> bool {
    matches!(
        base,
        Base::Sso(_) | Base::WebIdentity(_) | Base::Container(_) | Base::Instance(_) | Base::Login(_)
    )
}

/// The first credentials of a chain.
pub(crate) fn first(
    chain: &Chain,
    settings: &Settings,
    safe: &RefCell<Safe<'_>>,
) -> Result<Credentials, Failure> {
    let name = chain.base.profile();
    let profile = settings.profiles.profile(name);
    let value = |setting: &str| {
        profile
            .and_then(|profile| profile.value(setting))
            .unwrap_or_default()
    };
    let token = |token: &str| (!token.is_empty()).then(|| Secret::new(token));
    match (&chain.base, profile) {
        (Base::Keys(_), _) => Ok(Credentials {
            session_token: token(value("aws_session_token")),
            ..Credentials::long_term(
                value("aws_access_key_id"),
                Secret::new(value("aws_secret_access_key")),
            )
        }),
        (Base::Vault(_), _) => {
            let mut safe = safe.borrow_mut();
            let id = safe
                .keys()
                .find(|(held, _)| *held == name)
                .map(|(_, id)| id.to_owned());
            let secret = safe.get(Holding::Key, name)?;
            match (id, secret) {
                (Some(id), Some(secret)) => Ok(Credentials::long_term(id, secret)),
                _ => Err(Failure::new(Message::VaultNoKey.text().with("name", name))),
            }
        }
        (Base::Environment(_), _) => {
            let variable = |name: &str| settings.environment.value(name).unwrap_or_default();
            match (variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY")) {
                ("", _) | (_, "") => Err(Failure::new(
                    Message::SourceNoEnvironment.text().with("profile", name),
                )),
                (id, secret) => Ok(Credentials {
                    session_token: token(variable("AWS_SESSION_TOKEN")),
                    ..Credentials::long_term(id, Secret::new(secret))
                }),
            }
        }
        (Base::Process(_), _) => {
            process::credentials(value("credential_process"), name, &settings.environment)
        }
        (Base::Instance(_), _) => machine(
            runtime()?.block_on(instance_credentials()),
            name,
            "Ec2InstanceMetadata",
        ),
        (Base::Container(_), _) => {
            let uri = settings.environment.value("AWS_CONTAINER_CREDENTIALS_FULL_URI");
            let over_tls = uri.is_some_and(|uri| uri.starts_with("https://"));
            machine(
                runtime()?.block_on(container_credentials(over_tls)),
                name,
                "EcsContainer",
            )
        }
        (Base::Sso(_), Some(profile)) => portal(profile, settings),
        (Base::WebIdentity(_), Some(profile)) => web_identity(chain, profile, settings),
        (Base::Login(_), Some(profile)) => login(profile, settings),
        (Base::Sso(_) | Base::WebIdentity(_) | Base::Login(_), None) => {
            Err(Failure::new(Message::ChainUnknown.text().with("profile", name)))
        }
    }
}

fn machine(given: Result<Credentials, Error>, profile: &str, source: &str) -> Result<Credentials, Failure> {
    given.map_err(|error| {
        let reason = match error {
            Error::Profile { reason, .. } => reason,
            other => other.to_string(),
        };
        let text = Message::SourceMachine.text().with("profile", profile);
        Failure::new(text.with("source", source).with("reason", reason))
    })
}

/// `sso_session`, or the settings that came before it: the token of `aws sso login`, renewed when it must be.
fn portal(profile: &Profile, settings: &Settings) -> Result<Credentials, Failure> {
    let name = profile.name();
    let sso = Sso::of(profile, &settings.profiles).map_err(|error| {
        let text = match error {
            SsoError::NoSession { name } => Message::SsoNoSession.text().with("session", name),
            SsoError::Differs { setting } => Message::SsoDiffers.text().with("setting", setting),
            SsoError::Missing { setting } => Message::SsoMissing.text().with("setting", setting),
        };
        Failure::new(text.with("profile", name))
    })?;
    let again = || {
        Failure::new(Message::SsoNoToken.text().with("profile", name))
            .hinted(Message::SsoNoTokenHint.text().with("profile", name))
    };
    let file = home(settings)?.join(".aws/sso/cache").join(sso.token_file());
    let text = match std::fs::read_to_string(&file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(again()),
        read => Zeroizing::new(read.map_err(|error| cannot(&file, &error))?),
    };
    let mut token = SsoToken::from_text(&text).ok_or_else(again)?;
    let left = |token: &SsoToken| token.expires().map_or(0, |end| good_for(end, now()));
    let place = |service: &str, host: &str| {
        let written = settings.endpoints().service(service, &[profile]);
        let own = steprole_session::Partition::of_region(&sso.region).service(host, &sso.region);
        written.unwrap_or(own)
    };
    if left(&token) < RENEWED
        && let Some(body) = token.renewal(now())
    {
        let url = format!("{}/token", place("sso_oidc", "oidc"));
        let answer = ask(&Fetch {
            method: "POST",
            url: &url,
            headers: &[("content-type", "application/json")],
            body: body.reveal(),
            patience: PATIENCE,
        })?;
        // a refusal costs nothing as long as the old token is good
        if let Some(renewed) = answer.and_then(|answer| token.renewed(&answer, now())) {
            // the old refresh token may be used up: every AWS tool needs the new one
            files::write_whole(&file, renewed.to_text().reveal().as_bytes(), Readers::Owner)
                .map_err(|error| cannot(&file, &error))?;
            token = renewed;
        }
    }
    if left(&token) <= 0 {
        return Err(again());
    }
    let url = format!(
        "{}/federation/credentials?role_name={}&account_id={}",
        place("sso", "portal.sso"),
        encoded(&sso.role),
        encoded(&sso.account)
    );
    let answer = ask(&Fetch {
        method: "GET",
        url: &url,
        headers: &[("x-amz-sso_bearer_token", token.access().reveal())],
        body: "",
        patience: PATIENCE,
    })?;
    answer.as_ref().and_then(role_credentials).ok_or_else(|| {
        let text = Message::SsoRefused.text().with("profile", name);
        let text = text
            .with("role", sso.role.as_str())
            .with("account", sso.account.as_str());
        Failure::new(text).hinted(Message::SsoNoTokenHint.text().with("profile", name))
    })
}

/// The body of an answer that is a yes.
fn ask(asked: &Fetch<'_>) -> Result<Option<Secret>, Failure> {
    let host = asked.url.split('/').take(3).collect::<Vec<_>>().join("/");
    let answer = runtime()?.block_on(fetch(*asked)).map_err(|error| {
        let text = Message::ConsoleUnanswered.text().with("endpoint", host);
        Failure::new(text.with("reason", error.to_string())).hinted(Message::CallUnansweredHint.text())
    })?;
    Ok((answer.status == 200).then_some(answer.body))
}

/// `web_identity_token_file`: a token of an identity provider for a role's credentials; nothing signs.
fn web_identity(chain: &Chain, profile: &Profile, settings: &Settings) -> Result<Credentials, Failure> {
    let value = |setting: &str| profile.value(setting).unwrap_or_default();
    let file = Path::new(value("web_identity_token_file"));
    let token = std::fs::read_to_string(file).map_err(|error| cannot(file, &error))?;
    let token = Secret::new(token.trim());
    let place = settings.endpoints().place(&[profile], chain.partition);
    let name = match profile.value("role_session_name") {
        Some(name) => name.to_owned(),
        None => session_name(&user(settings), &host()),
    };
    let seconds = profile
        .value("duration_seconds")
        .and_then(|seconds| seconds.parse().ok());
    let failed = |error: Error| {
        let text = Message::CallFailed
            .text()
            .with("step", "AssumeRoleWithWebIdentity");
        let told = super::call_failed(&error);
        Failure::new(
            text.with("code", told.code.unwrap_or_default())
                .with("message", told.message),
        )
    };
    let endpoint = Endpoint::new(place.sts.as_str()).map_err(failed)?;
    let nobody = Credentials::long_term("", Secret::new(""));
    let caller = Caller::in_region(&endpoint, &place.region, nobody);
    let asked = caller.assume_with_web_identity(value("role_arn"), &name, &token, seconds);
    Ok(runtime()?.block_on(asked).map_err(failed)?.value)
}

/// `login_session`: what `aws login` left, while it is good; then the aws CLI itself, which holds the key that renews it.
fn login(profile: &Profile, settings: &Settings) -> Result<Credentials, Failure> {
    let name = profile.name();
    let session = profile.value("login_session").unwrap_or_default();
    let folder = match settings.environment.value("AWS_LOGIN_CACHE_DIRECTORY") {
        Some(folder) => PathBuf::from(folder),
        None => home(settings)?.join(".aws/login/cache"),
    };
    let file = folder.join(login_file(session.trim()));
    let kept = std::fs::read_to_string(&file).ok().map(Secret::new);
    let kept = kept.as_ref().and_then(login_credentials);
    let good = |credentials: &Credentials| {
        let end = credentials.expiration;
        end.is_some_and(|end| good_for(end, now()) >= RENEWED)
    };
    if let Some(credentials) = kept.filter(good) {
        return Ok(credentials);
    }
    let quoted = process::quoted(name);
    let command = format!("aws configure export-credentials --format process --profile {quoted}");
    process::credentials(&command, name, &settings.environment)
        .map_err(|failure| failure.hinted(Message::LoginSessionHint.text().with("profile", name)))
}

fn home(settings: &Settings) -> Result<PathBuf, Failure> {
    let home = settings.environment.home();
    home.map(PathBuf::from)
        .ok_or_else(|| Failure::new(Message::DriverNoHome.text()).hinted(Message::DriverNoHomeHint.text()))
}
