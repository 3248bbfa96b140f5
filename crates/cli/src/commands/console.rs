//! `steprole console`: a role's credentials, taken into AWS's console.

use std::net::IpAddr;
use std::time::Duration;

use steprole_aws::{Fetch, fetch};
use steprole_session::console::{self, Hosts};
use steprole_session::{Base, Partition, Place, Secret};

use super::arguments::Console;
use super::runtime;
use crate::cli::Format;
use crate::driver::{self, Asked, Places, Safe, Settings, open_browser, planned, serve};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// Names another federation endpoint than AWS's: a test double's.
const FEDERATION: &str = "STEPROLE_FEDERATION_ENDPOINT";

/// How long the federation endpoint may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Signs in, always through a role: `GetFederationToken` takes no code, so what it gives says nothing about MFA.
pub(crate) fn run(asked: &Console, output: &mut Output) -> Result<Exit, Failure> {
    let profile = driver::profile(asked.profile.as_deref(), output.language())?;
    let settings = Settings::read()?;
    let places = Places::new(&settings.environment)?;
    let safe = Safe::read(&places, output.language())?;
    let direct = asked.duration.is_some();
    let wish = Asked {
        direct,
        ..Asked::of(&profile)
    };
    if let Some(seconds) = asked
        .duration
        .filter(|seconds| !console::SECONDS.contains(&seconds.0))
    {
        let text = Message::ConsoleDuration.text();
        return Err(Failure::usage(
            text.with("asked", steprole_session::human(i64::from(seconds.0))),
        ));
    }
    let plan = planned(wish, &settings, &safe)?;
    let is_key = matches!(plan.chain.base, Base::Keys(_) | Base::Vault(_));
    if plan.chain.hops.is_empty() && is_key {
        return Err(no_role(&profile));
    }
    let chain = plan.chain.profiles();
    let setting = |name: &str| {
        let mut profiles = chain.iter().filter_map(|name| settings.profiles.profile(name));
        profiles.find_map(|profile| profile.value(name))
    };
    let place = plan.steps.last().map(|step| step.place().clone());
    let own = settings.profiles.profile(&profile);
    let place = place.unwrap_or_else(|| {
        settings
            .endpoints()
            .place(&own.into_iter().collect::<Vec<_>>(), plan.chain.partition)
    });
    let region = match asked.region.as_deref() {
        Some(region) if Partition::of_region(region) != place.partition => {
            let text = Message::ConsoleRegion.text().with("region", region);
            return Err(Failure::usage(text.with("partition", place.partition.name())));
        }
        Some(region) => region,
        None => &place.region,
    };
    let named = settings
        .environment
        .value(FEDERATION)
        .or_else(|| setting("federation_endpoint"));
    let hosts = hosts(&place, region, named)?;
    let destination = asked
        .destination
        .clone()
        .unwrap_or_else(|| hosts.page(asked.service.as_deref(), region));
    drop(safe);

    let credentials = serve(wish, output.language())?.credentials;
    if credentials.is_long_term() {
        return Err(no_role(&profile));
    }
    let seconds = asked.duration.map(|seconds| seconds.0);
    let token = token(
        &console::token_url(&hosts.federation, &credentials, seconds),
        &hosts.federation,
    )?;
    let url = console::login_url(&hosts.federation, &destination, &token);
    if asked.output == Format::Json {
        let all = serde_json::json!({
            "schema": "steprole-console-1",
            "profile": profile,
            "url": url.reveal(),
            "destination": destination,
            "seconds": seconds,
        });
        output.data(&all.to_string())?;
    } else if asked.print {
        output.data(url.reveal())?;
    } else {
        let command = asked.browser.as_deref().or_else(|| setting("browser"));
        open_browser(&url, command, &settings.environment)?;
        output.say(&Message::ConsoleOpened.text().with("profile", profile))?;
    }
    output.flush()?;
    Ok(Exit::DONE)
}

/// The federation endpoint and the console.
///
/// Credentials that AWS did not give are no business of AWS's sign-in, nor the other way round.
fn hosts(place: &Place, region: &str, named: Option<&str>) -> Result<Hosts, Failure> {
    let hosts = Hosts::of(place.partition, region);
    if let Some(endpoint) = named {
        if !is_on_loopback(endpoint) && !endpoint.starts_with("https://") {
            return Err(Failure::new(
                Message::ConsolePlain.text().with("endpoint", endpoint),
            ));
        }
        let console = hosts.map_or_else(
            || "https://console.aws.amazon.com".to_owned(),
            |hosts| hosts.console,
        );
        return Ok(Hosts {
            federation: endpoint.to_owned(),
            console,
        });
    }
    if !place.partition.owns(&place.sts) {
        let text = Message::ConsoleForeign
            .text()
            .with("endpoint", place.sts.as_str());
        return Err(Failure::new(text).hinted(Message::ConsoleForeignHint.text()));
    }
    hosts.ok_or_else(|| {
        let text = Message::ConsolePartition.text();
        Failure::new(text.with("partition", place.partition.name()))
            .hinted(Message::ConsoleForeignHint.text())
    })
}

/// Whether what is sent to an `http://` URL stays on this machine.
fn is_on_loopback(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match authority.strip_prefix('[') {
        Some(address) => address.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    let is_loopback = host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
    // what stands before an `@` is a name for whoever comes after it
    is_loopback && !authority.contains('@')
}

fn token(url: &Secret, endpoint: &str) -> Result<Secret, Failure> {
    let asked = Fetch {
        method: "GET",
        url: url.reveal(),
        headers: &[],
        body: "",
        patience: PATIENCE,
    };
    let answer = runtime()?.block_on(fetch(asked)).map_err(|error| {
        let text = Message::ConsoleUnanswered.text().with("endpoint", endpoint);
        Failure::new(text.with("reason", error.to_string())).hinted(Message::CallUnansweredHint.text())
    })?;
    if answer.status != 200 {
        let text = Message::ConsoleRefused.text().with("endpoint", endpoint);
        return Err(Failure::new(text.with("status", usize::from(answer.status)))
            .hinted(Message::ConsoleRefusedHint.text()));
    }
    console::token(&answer.body)
        .ok_or_else(|| Failure::new(Message::ConsoleUnreadable.text().with("endpoint", endpoint)))
}

fn no_role(profile: &str) -> Failure {
    Failure::new(Message::ConsoleNoRole.text().with("profile", profile))
        .hinted(Message::ConsoleNoRoleHint.text())
}

#[cfg(test)]
mod tests {
    use super::is_on_loopback;

    #[test]
    fn a_host_that_only_begins_like_loopback_is_none() {
        for url in [
            "http://127.0.0.1",
            "http://127.0.0.1:8080/federation",
            "http://localhost/",
            "http://[::1]:80",
        ] {
            assert!(is_on_loopback(url), "{url}");
        }
        for url in [
            "http://127.0.0.1.example.com/",
            "http://localhost.example.com",
            "http://127.0.0.1:80@example.com/",
            "http://127.0.0.1@example.com/",
            "http://example.com/?127.0.0.1",
            "https://127.0.0.1",
        ] {
            assert!(!is_on_loopback(url), "{url}");
        }
    }
}
