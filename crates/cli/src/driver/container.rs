//! The container-credentials endpoint: what AWS's SDKs ask again and again, for as long as a command runs.
//!
//! [SDKs and Tools reference, "feature-container-credentials"] The variables name a URL and a token; the answer holds
//! credentials and their end.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use data_encoding::HEXLOWER;
use serde::Serialize;
use steprole_session::{Credentials, Secret};
use subtle::ConstantTimeEq as _;

use super::http;
use super::safe::random;
use crate::failure::Failure;
use crate::language::Language;
use crate::messages::Message;

/// An endpoint on loopback that knows whom it serves.
pub(crate) struct Container {
    listener: TcpListener,
    address: SocketAddr,
    token: Secret,
}

/// What SDKs read.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Given<'a> {
    access_key_id: &'a str,
    secret_access_key: &'a str,
    token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    expiration: Option<String>,
}

/// What SDKs show when there is nothing to read.
#[derive(Serialize)]
struct Refused<'a> {
    code: &'a str,
    message: String,
}

impl Container {
    /// Opens it on a free port, with a token that nobody can guess.
    pub(crate) fn open() -> Result<Self, Failure> {
        let failed = |error: std::io::Error| {
            Failure::new(Message::SystemFailed.text().with("reason", error.to_string()))
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let token = Secret::new(HEXLOWER.encode(&random::<32>()));
        Ok(Self {
            listener,
            address,
            token,
        })
    }

    /// The variables by which a child finds it.
    pub(crate) fn variables(&self) -> [(&'static str, String); 2] {
        [
            (
                "AWS_CONTAINER_CREDENTIALS_FULL_URI",
                format!("http://{}/", self.address),
            ),
            (
                "AWS_CONTAINER_AUTHORIZATION_TOKEN",
                self.token.reveal().to_owned(),
            ),
        ]
    }

    /// Serves until the process ends: each connection on a thread of its own, so that one that waits blocks nobody.
    pub(crate) fn serve(
        self,
        language: Language,
        credentials: impl Fn() -> Result<Credentials, Failure> + Send + Sync + 'static,
    ) {
        let shared = Arc::new((self.token, credentials));
        thread::spawn(move || {
            for connection in self.listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || {
                    let (token, credentials) = &*shared;
                    // whoever hangs up asks again
                    let _ = answered(connection, token, credentials, language);
                });
            }
        });
    }
}

fn answered(
    mut connection: TcpStream,
    token: &Secret,
    credentials: &impl Fn() -> Result<Credentials, Failure>,
    language: Language,
) -> std::io::Result<()> {
    let Some(head) = http::head(&mut connection)? else {
        return Ok(());
    };
    let given = http::header(&head, "authorization").unwrap_or_default();
    let kind = Secret::new("application/json");
    let headers = [("Content-Type", &kind)];
    let refuse = |connection: &mut TcpStream, status: &str, code: &str, message: String| {
        let body = serde_json::to_string(&Refused { code, message }).unwrap_or_default();
        http::answer(connection, status, &headers, &Secret::new(body))
    };
    // without telling by its time how much was right
    if !bool::from(given.as_bytes().ct_eq(token.reveal().as_bytes())) {
        let message = "wrong or missing authorization token".to_owned();
        return refuse(&mut connection, "401 Unauthorized", "Unauthorized", message);
    }
    if !head.reveal().starts_with("GET / ") {
        let message = "GET / is all there is".to_owned();
        return refuse(&mut connection, "404 Not Found", "NotFound", message);
    }
    match credentials() {
        Ok(credentials) => {
            let body = serde_json::to_string(&Given {
                access_key_id: &credentials.access_key_id,
                secret_access_key: credentials.secret_access_key.reveal(),
                token: credentials
                    .session_token
                    .as_ref()
                    .map(Secret::reveal)
                    .unwrap_or_default(),
                expiration: credentials.expiration.map(|end| end.to_string()),
            });
            http::answer(
                &mut connection,
                "200 OK",
                &headers,
                &Secret::new(body.unwrap_or_default()),
            )
        }
        Err(failure) => {
            let message = match failure {
                Failure::Told { reason, .. } => reason.render(language),
                Failure::Unheard => String::new(),
            };
            refuse(
                &mut connection,
                "400 Bad Request",
                "CredentialsUnavailable",
                message,
            )
        }
    }
}
