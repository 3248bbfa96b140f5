//! Control routes of issuers: what they publish, and tokens of those that this server is itself.

use http::header::HOST;
use http::request::Parts;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};
use steprole_federation::Algorithm;

use crate::control::Refused;
use crate::form::Form;
use crate::keyring::SigningKeys;
use crate::server::Server;

/// How long a token is good for that does not say so.
const TOKEN_SECONDS: i64 = 300;

fn bad(text: impl Into<String>) -> Refused {
    (400, "BadRequest", text.into())
}

fn no_issuer(url: &str) -> Refused {
    (404, "NotFound", format!("this server is not the issuer `{url}`"))
}

/// The issuer that a request names, or the only one.
fn named<'s>(server: &'s Server, url: Option<&str>) -> Result<(String, &'s SigningKeys), Refused> {
    let issuers = server.state.issuers();
    match url {
        None => issuers
            .only_local()
            .map(|(url, keys)| (url.to_owned(), keys))
            .ok_or_else(|| bad("name the `issuer`: the server has none or several")),
        Some(url) if server.state.is_account_issuer(url) => Ok((url.to_owned(), issuers.account())),
        Some(url) => issuers
            .local(url)
            .map(|keys| (url.to_owned(), keys))
            .ok_or_else(|| no_issuer(url)),
    }
}

fn published<'s>(server: &'s Server, head: &Parts) -> Result<(String, &'s SigningKeys), Refused> {
    let query = head.uri.query().unwrap_or_default();
    let query = Form::parse(query.as_bytes()).map_err(|malformed| bad(malformed.to_string()))?;
    named(server, query.value("issuer"))
}

/// `GET jwks?issuer=URL`: the public keys.
pub(crate) fn key_set(server: &Server, head: &Parts) -> Result<Value, Refused> {
    published(server, head).map(|(_, keys)| keys.key_set())
}

/// `GET openid-configuration?issuer=URL`: OpenID Connect Discovery's document, with the keys at this server's address.
pub(crate) fn configuration(server: &Server, head: &Parts) -> Result<Value, Refused> {
    let (url, _) = published(server, head)?;
    let host = head
        .headers
        .get(HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    let encoded = utf8_percent_encode(&url, NON_ALPHANUMERIC);
    Ok(json!({
        "issuer": url,
        "jwks_uri": format!("http://{host}/_steprole/jwks?issuer={encoded}"),
        "response_types_supported": ["id_token"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256", "ES384"],
    }))
}

/// `POST oidc-token`: a token of a local issuer with the claims that the body names. Dates that it does not name are now and
/// five minutes from now, by the accounts' clock.
pub(crate) fn token(server: &Server, body: &[u8]) -> Result<Value, Refused> {
    let body: Value =
        serde_json::from_slice(body).map_err(|error| bad(format!("the body is not JSON: {error}")))?;
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let issuers = server.state.issuers();
    let (url, keys) = match text("issuer") {
        None => issuers
            .only_local()
            .ok_or_else(|| bad("name the `issuer`: the server has none or several"))?,
        // Never the account's own: its tokens are GetWebIdentityToken's.
        Some(url) => (url, issuers.local(url).ok_or_else(|| no_issuer(url))?),
    };
    let algorithm = Algorithm::of_token(text("algorithm").unwrap_or("RS256"))
        .ok_or_else(|| bad("`algorithm` must be RS256 or ES384"))?;
    let mut claims = match body.get("claims") {
        None => Map::new(),
        Some(Value::Object(claims)) => claims.clone(),
        Some(_) => return Err(bad("`claims` must be an object")),
    };
    let now = server.state.clock().now().as_second();
    claims.insert("iss".to_owned(), json!(url));
    claims.entry("iat").or_insert_with(|| json!(now));
    claims
        .entry("exp")
        .or_insert_with(|| json!(now.saturating_add(TOKEN_SECONDS)));
    let token = keys
        .sign(algorithm, &Value::Object(claims))
        .ok_or_else(|| bad("`algorithm` must be RS256 or ES384"))?;
    Ok(json!({ "token": token }))
}
