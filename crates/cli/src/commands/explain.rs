//! `steprole explain`: what would happen for a profile, before anything does.

use steprole_session::{
    Base, Device, Entry, Holding, Plan, Profile, Setting, Step, Why, good_for, human, is_fresh,
};

use super::arguments::Explain;
use super::profile_or_default;
use crate::cli::Format;
use crate::driver::{Asked, Kept, Places, Safe, Settings, now, planned, session_name, source};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::{Message, Text};
use crate::output::{Label, Line, Output};

/// What decides about a profile, in the order it is told.
const TOLD: &[&str] = &[
    "role_arn",
    "source_profile",
    "credential_source",
    "mfa_serial",
    "external_id",
    "duration_seconds",
    "role_session_name",
    "session_tags",
    "transitive_session_tags",
    "source_identity",
    "session_duration",
    "mfa_process",
    "credential_process",
    "web_identity_token_file",
    "sso_session",
    "sso_start_url",
    "sso_account_id",
    "sso_role_name",
    "login_session",
    "aws_access_key_id",
    "aws_secret_access_key",
    "aws_session_token",
    "region",
    "endpoint_url",
    "services",
    "sts_regional_endpoints",
];

/// What is known of a step's credentials without asking anybody.
enum Left {
    /// Good for so many seconds.
    Good(i64),
    /// Not there, or too old.
    Missing,
}

/// Prints settings with their places, the calls, what is cached, and when a code is asked.
pub(crate) fn run(explain: &Explain, output: &mut Output) -> Result<Exit, Failure> {
    let name = profile_or_default(explain.profile.as_deref());
    let settings = Settings::read()?;
    let places = Places::new(&settings.environment)?;
    let safe = Safe::read(&places, output.language())?;
    let asked = Asked {
        profile: &name,
        seconds: explain.duration.map(|seconds| seconds.0),
        at_least: None,
        fresh: false,
        direct: false,
    };
    let plan = planned(asked, &settings, &safe)?;
    let kept = kept(&plan, &settings, &places, &safe)?;
    if explain.output == Format::Json {
        output.data(&json(&plan, &settings, &kept).to_string())?;
    } else {
        told(&plan, &settings, &kept, output)?;
    }
    output.flush()?;
    Ok(Exit::DONE)
}

/// What is cached of every step. Day sessions are judged by the end that stands beside the seal.
fn kept(plan: &Plan, settings: &Settings, places: &Places, safe: &Safe<'_>) -> Result<Vec<Left>, Failure> {
    let keys = plan.keys(&source(&plan.chain, settings, safe));
    let cache = Kept(places).read()?;
    let now = now();
    let found = plan.steps.iter().zip(&keys).map(|(step, key)| {
        let good = match step {
            Step::Session { seconds, .. } => safe
                .list(Holding::Session)
                .find(|(held, ..)| *held == session_name(key))
                .and_then(|(_, _, until)| until)
                .filter(|until| good_for(*until, now) > 900.min(i64::from(*seconds) / 4)),
            Step::Role { .. } => cache
                .entry(key)
                .filter(|entry: &&Entry| is_fresh(entry.issued, entry.expiration, now, None))
                .map(|entry| entry.expiration),
        };
        good.map_or(Left::Missing, |until| Left::Good(good_for(until, now)))
    });
    Ok(found.collect())
}

/// The steps that would be made: those behind the last one that is cached.
fn first_call(kept: &[Left]) -> usize {
    let last = kept.iter().rposition(|kept| matches!(kept, Left::Good(_)));
    last.map_or(0, |at| at + 1)
}

fn settings_of(profile: &Profile) -> impl Iterator<Item = (&'static str, &Setting)> {
    TOLD.iter()
        .filter_map(|name| Some((*name, profile.setting(name)?)))
}

/// A value, unless it is nobody's business.
fn shown(name: &str, setting: &Setting) -> String {
    match name {
        "aws_secret_access_key" | "aws_session_token" => "****".to_owned(),
        _ => setting.value().replace('\n', " "),
    }
}

fn told(plan: &Plan, settings: &Settings, kept: &[Left], output: &mut Output) -> Result<(), Failure> {
    for name in plan.chain.profiles() {
        let heading = Message::ExplainProfile.text().with("profile", name);
        let heading = output.render(&heading);
        output.line(&Line::new().with(Label::Heading, heading))?;
        let Some(profile) = settings.profiles.profile(name) else {
            let text = output.render(&Message::ExplainVault.text());
            output.line(&Line::new().plain("  ").plain(text))?;
            continue;
        };
        for (setting_name, setting) in settings_of(profile) {
            let place = format!("{}:{}", settings.path(setting.file), setting.line);
            output.line(
                &Line::new()
                    .plain(format!("  {setting_name:<24} {}  ", shown(setting_name, setting)))
                    .with(Label::Quiet, place),
            )?;
        }
        if matches!(&plan.chain.base, Base::Vault(held) if held == name) {
            let text = output.render(&Message::ExplainVault.text());
            output.line(&Line::new().plain("  ").plain(text))?;
        }
    }
    let heading = output.render(&Message::ExplainPlan.text());
    output.line(&Line::new().with(Label::Heading, heading))?;
    let why = output.render(&why(plan).text());
    output.line(&Line::new().plain("  ").plain(why))?;
    let first = first_call(kept);
    for (at, (step, kept)) in plan.steps.iter().zip(kept).enumerate() {
        let what = match step {
            Step::Session { .. } => "sts:GetSessionToken".to_owned(),
            Step::Role { hop, .. } => format!("sts:AssumeRole {}", hop.role_arn),
        };
        let state = match kept {
            Left::Good(left) => Message::ExplainCached.text().with("left", human(*left)),
            Left::Missing if at >= first => Message::ExplainCall.text(),
            Left::Missing => Message::ExplainNotNeeded.text(),
        };
        let state = output.render(&state);
        let line = Line::new()
            .plain(format!(
                "  {}. {what}  {}  ",
                at + 1,
                human(i64::from(step.seconds()))
            ))
            .with(Label::Quiet, format!("{}  ", step.place().sts))
            .plain(state);
        output.line(&line)?;
    }
    let code = output.render(&code(plan, kept, first));
    output.line(&Line::new().plain("  ").plain(code))?;
    if let Some(unmet) = plan.unmet {
        let text = Message::ExplainUnmet
            .text()
            .with("asked", human(i64::from(unmet)));
        let text = output.render(&text);
        output.line(&Line::new().with(Label::Refused, format!("  {text}")))?;
    }
    if let Some(longer) = longer(plan) {
        let longer = output.render(&longer);
        output.line(&Line::new().plain("  ").with(Label::Hint, longer))?;
    }
    Ok(())
}

fn why(plan: &Plan) -> Message {
    match plan.why {
        Why::AsItIs => Message::WhyAsItIs,
        Why::SessionAlone => Message::WhySessionAlone,
        Why::DayAndHours => Message::WhyDayAndHours,
        Why::OneLongRole => Message::WhyOneLongRole,
        Why::FromASession => Message::WhyFromASession,
    }
}

/// Whether a code is asked now, and of which device.
fn code(plan: &Plan, kept: &[Left], first: usize) -> Text {
    let asking = plan
        .steps
        .iter()
        .enumerate()
        .find_map(|(at, step)| Some((at, step.device()?)));
    match asking {
        None => Message::ExplainNoCode.text(),
        Some((at, _)) if at < first => match kept.get(at) {
            Some(Left::Good(left)) => Message::ExplainCodeLater.text().with("left", human(*left)),
            _ => Message::ExplainCodeNotNow.text(),
        },
        Some((_, Device::Named { serial, profile })) => {
            let text = Message::ExplainCodeNow.text().with("serial", serial.as_str());
            text.with("profile", profile.as_str())
        }
        Some((_, Device::Found)) => Message::ExplainCodeFound.text(),
    }
}

/// What would give credentials that live longer.
fn longer(plan: &Plan) -> Option<Text> {
    match plan.why {
        Why::AsItIs | Why::OneLongRole => None,
        Why::SessionAlone => Some(Message::LongerSession.text()),
        Why::DayAndHours if plan.chain.hops.len() == 1 => Some(
            Message::LongerRole
                .text()
                .with("profile", plan.chain.profile.as_str()),
        ),
        Why::DayAndHours | Why::FromASession => Some(Message::LongerChained.text()),
    }
}

fn json(plan: &Plan, settings: &Settings, kept: &[Left]) -> serde_json::Value {
    let first = first_call(kept);
    let profiles: Vec<_> = plan
        .chain
        .profiles()
        .into_iter()
        .map(|name| {
            let profile = settings.profiles.profile(name);
            let settings: Vec<_> = profile
                .into_iter()
                .flat_map(settings_of)
                .map(|(name, setting)| {
                    let file = settings.path(setting.file);
                    serde_json::json!({
                        "name": name, "value": shown(name, setting), "file": file, "line": setting.line,
                    })
                })
                .collect();
            serde_json::json!({"profile": name, "settings": settings})
        })
        .collect();
    let steps: Vec<_> = plan
        .steps
        .iter()
        .zip(kept)
        .enumerate()
        .map(|(at, (step, kept))| {
            let (action, role) = match step {
                Step::Session { .. } => ("sts:GetSessionToken", None),
                Step::Role { hop, .. } => ("sts:AssumeRole", Some(hop.role_arn.as_str())),
            };
            let left = match kept {
                Left::Good(left) => Some(*left),
                Left::Missing => None,
            };
            serde_json::json!({
                "action": action,
                "role": role,
                "seconds": step.seconds(),
                "endpoint": step.place().sts,
                "region": step.place().region,
                "device": step.device().map(Device::serial),
                "cached_seconds": left,
                "will_be_called": at >= first,
            })
        })
        .collect();
    let asks = plan.steps.iter().skip(first).any(|step| step.device().is_some());
    serde_json::json!({
        "schema": "steprole-explain-1",
        "profile": plan.chain.profile,
        "source": {"kind": plan.chain.base.kind(), "profile": plan.chain.base.profile()},
        "partition": plan.chain.partition.name(),
        "profiles": profiles,
        "steps": steps,
        "asks_for_code": asks,
        "unmet_seconds": plan.unmet,
    })
}
