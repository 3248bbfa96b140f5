//! `/_steprole/federation`: a local stand-in for the federation endpoint of AWS's sign-in host.
//!
//! [doc: IAM User Guide, `id_roles_providers_enable-console-custom-url`] Temporary credentials are exchanged for a sign-in
//! token, and the token for a console session. There is no console here: a login answers who would be signed in, until when.

use http::Method;
use http::request::Parts;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use steprole_authority::{Credential, Session, Subject};
use subtle::ConstantTimeEq as _;

use crate::form::Form;
use crate::server::Server;

/// "The sign-in token is valid for 15 minutes" [doc].
const TOKEN_LIFE: SignedDuration = SignedDuration::from_mins(15);

/// What SessionDuration may be: 15 minutes to 12 hours [doc].
const DURATIONS: std::ops::RangeInclusive<i64> = 900..=43_200;

/// The parameter `Session`.
#[derive(Deserialize)]
struct Given {
    #[serde(rename = "sessionId")]
    id: String,
    #[serde(rename = "sessionKey")]
    key: String,
    #[serde(rename = "sessionToken")]
    token: String,
}

/// What a sign-in token says, sealed.
#[derive(Deserialize, Serialize)]
pub(crate) struct SigninToken {
    arn: String,
    account: String,
    /// When the token is no good any more, in seconds since 1970.
    good_until: i64,
    /// How long the console session lasts, in seconds; `None` is as long as the credentials.
    seconds: Option<i64>,
    /// When the credentials end.
    credentials_until: i64,
}

/// Answers a request of the endpoint; AWS answers any fault with status 400.
pub(crate) fn answer(server: &Server, head: &Parts, body: &[u8]) -> Result<Value, String> {
    let malformed = |error: crate::form::MalformedForm| error.to_string();
    let query = Form::parse(head.uri.query().unwrap_or_default().as_bytes()).map_err(malformed)?;
    let body = if head.method == Method::POST {
        Form::parse(body).map_err(malformed)?
    } else {
        Form::default()
    };
    let parameter = |name: &str| body.value(name).or_else(|| query.value(name));
    match parameter("Action") {
        Some("getSigninToken") => {
            let session = parameter("Session").ok_or("`Session` is missing")?;
            let seconds = parameter("SessionDuration").map(duration).transpose()?;
            signin_token(server, session, seconds)
        }
        Some("login") => {
            let token = parameter("SigninToken").ok_or("`SigninToken` is missing")?;
            let destination = parameter("Destination").ok_or("`Destination` is missing")?;
            login(server, token, destination)
        }
        _ => Err("`Action` must be getSigninToken or login".to_owned()),
    }
}

fn duration(text: &str) -> Result<i64, String> {
    text.parse()
        .ok()
        .filter(|seconds| DURATIONS.contains(seconds))
        .ok_or_else(|| "`SessionDuration` must be a number of seconds from 900 to 43200".to_owned())
}

fn signin_token(server: &Server, session: &str, seconds: Option<i64>) -> Result<Value, String> {
    let given: Given = serde_json::from_str(session)
        .map_err(|_| "`Session` must be JSON with sessionId, sessionKey and sessionToken".to_owned())?;
    let wrong = || "the credentials in `Session` are not valid".to_owned();
    let credential: Credential = server
        .state
        .authenticate(&given.id, Some(&given.token))
        .map_err(|_| wrong())?;
    let is_right: bool = credential
        .secret
        .expose()
        .as_bytes()
        .ct_eq(given.key.as_bytes())
        .into();
    let session = credential.caller.session.as_deref().filter(|_| is_right);
    let session = session.ok_or_else(wrong)?;
    check(session, seconds)?;
    let (arn, _, account) = server.state.identity(&credential.caller).map_err(|_| wrong())?;
    let now = server.state.clock().now();
    let token = server.state.seal_sign_in(&SigninToken {
        arn,
        account,
        good_until: now.as_second().saturating_add(TOKEN_LIFE.as_secs()),
        seconds,
        credentials_until: session.expires,
    });
    Ok(json!({ "SigninToken": token }))
}

/// Which sessions open a console, and which may say for how long.
///
/// Only a role that was assumed with long-term credentials takes SessionDuration: "you must call it as an IAM user with
/// long-term credentials. Otherwise the call to the federation endpoint fails" [doc]; with GetFederationToken it fails, too
/// [doc]. Sessions of GetSessionToken are refused [contested: the documentation's table and footnote say so, its prose does
/// not], and those of AssumeRoot [inferred: they are for one task].
fn check(session: &Session, seconds: Option<i64>) -> Result<(), String> {
    match &session.subject {
        Subject::Federated { .. } if seconds.is_some() => {
            Err("`SessionDuration` cannot be given for a session of GetFederationToken".to_owned())
        }
        Subject::Role { .. } if session.from_session && seconds.is_some() => {
            Err("`SessionDuration` needs a role that was assumed with long-term credentials".to_owned())
        }
        Subject::Federated { .. } | Subject::Role { .. } => Ok(()),
        Subject::Operator | Subject::Root | Subject::User { .. } => {
            Err("sessions of GetSessionToken open no console; assume a role".to_owned())
        }
        Subject::RootTask => Err("sessions of AssumeRoot open no console".to_owned()),
    }
}

fn login(server: &Server, token: &str, destination: &str) -> Result<Value, String> {
    let now = server.state.clock().now().as_second();
    let sign_in = server
        .state
        .open_sign_in(token)
        .filter(|sign_in| now < sign_in.good_until)
        .ok_or("the sign-in token is not valid, or older than 15 minutes")?;
    if !destination.starts_with("https://") {
        return Err("`Destination` must be an https URL of the console".to_owned());
    }
    let until = sign_in
        .seconds
        .map_or(sign_in.credentials_until, |seconds| now.saturating_add(seconds));
    let until = Timestamp::from_second(until).unwrap_or(Timestamp::MAX);
    Ok(json!({
        "signed_in": sign_in.arn,
        "account": sign_in.account,
        "until": until.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        "destination": destination,
    }))
}
