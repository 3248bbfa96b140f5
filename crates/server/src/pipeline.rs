//! A signed call's way through the server.

use std::borrow::Cow;

use http::header::{HOST, USER_AGENT};
use steprole_api::{
    Error, Fault, IAM, Operation, STS, Service, Value, decode, encode, encode_error, validate,
};
use steprole_authority::{Account, Credential, Verdict, Wire, error};

use crate::answer::Answer;
use crate::clock::Clock;
use crate::explanation::Explanation;
use crate::form::MalformedForm;
use crate::message::Message;
use crate::server::Server;
use crate::sigv4::{self, HasSecret, Refusal, Verified};

/// The code of [`Refusal::MissingAuthenticationToken`]: the one refusal that two of STS's operations do not care about.
const UNSIGNED: &str = "MissingAuthenticationToken";

/// Answers a request to `/`.
pub(crate) fn answer(server: &Server, message: Result<Message<'_>, MalformedForm>) -> Answer {
    let request_id = server.request_ids.next();
    let mut call = Call::default();
    let outcome = match message {
        Ok(message) => call.run(server, &message),
        Err(malformed) => Err(malformed_query_string(malformed)),
    };
    let (status, body) = match &outcome {
        Ok((operation, output)) => (200, encode(call.service, operation, output.as_ref(), &request_id)),
        Err(error) => (error.status, encode_error(call.service, error, &request_id)),
    };
    server.explanations.keep(Explanation {
        request_id: request_id.clone(),
        service: call.service.signing_name.into(),
        operation: call.operation.map(|operation| operation.name.into()),
        error: outcome
            .err()
            .map(|error| (error.code.into_owned(), error.message)),
        verdicts: call.verdicts,
    });
    Answer::xml(status, body, request_id)
}

/// What became known of a call on its way.
struct Call {
    service: &'static Service,
    operation: Option<&'static Operation>,
    verdicts: Vec<Verdict>,
}

impl Default for Call {
    fn default() -> Self {
        Self {
            service: &STS,
            operation: None,
            verdicts: Vec::new(),
        }
    }
}

impl Call {
    /// Order of checks [inferred]: signature, action known, parameters valid, allowed, entity exists. The last two are the
    /// authority's.
    fn run(
        &mut self,
        server: &Server,
        message: &Message<'_>,
    ) -> Result<(&'static Operation, Option<Value>), Error> {
        self.service = likely_service(message);
        let verified = match verify(server, message, self.service) {
            Err(error) if error.code == UNSIGNED => return Err(self.unsigned(message, error)),
            verified => verified?,
        };
        self.service = if verified.service == IAM.signing_name {
            &IAM
        } else {
            &STS
        };
        let operation = operation(self.service, message)?;
        self.operation = Some(operation);
        let now = server.state.clock().now();
        server
            .throttles
            .admit(self.service.signing_name, operation.name, now)?;
        if !Account::has(self.service, operation.name) {
            // Before its parameters: nobody should have to get them right to be told.
            return Err(error::not_available(self.service.name, operation.name));
        }
        let parameters = message
            .parameters()
            .map(|(name, value)| (Cow::Borrowed(name), Cow::Borrowed(value)));
        let input = decode(self.service, operation, parameters)?;
        validate(self.service, operation, &input)?;
        let wire = Wire {
            source: message.source,
            user_agent: message.header(&USER_AGENT),
            secure: false,
            region: verified.region.to_owned(),
        };
        let answered = server
            .state
            .call(&verified.key.caller, self.service, operation, input, &wire);
        self.verdicts = answered.verdicts;
        Ok((operation, answered.output?))
    }

    /// AssumeRoleWithSAML and AssumeRoleWithWebIdentity need no signature; this server has neither.
    fn unsigned(&mut self, message: &Message<'_>, missing: Error) -> Error {
        match operation(self.service, message) {
            Ok(operation) if !operation.signed => {
                self.operation = Some(operation);
                error::not_available(self.service.name, operation.name)
            }
            _ => missing,
        }
    }
}

impl HasSecret for Credential {
    fn secret(&self) -> &str {
        self.secret.expose()
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::new(
            refusal.code(),
            refusal.status(),
            Fault::Sender,
            refusal.to_string(),
        )
    }
}

fn verify<'m>(
    server: &Server,
    message: &'m Message<'_>,
    likely: &Service,
) -> Result<Verified<'m, Credential>, Error> {
    let request = sigv4::Request {
        method: message.head.method.as_str(),
        path: message.head.uri.path(),
        query: &message.query,
        headers: &message.head.headers,
        body: sigv4::Payload::Bytes(message.body),
    };
    server.verifier.verify(
        &request,
        likely.signing_name,
        Clock::host(),
        |access_key_id, token| server.state.authenticate(access_key_id, token),
    )
}

/// The service a request seems to be for, until its signature says so: by its version, or by its host.
fn likely_service(message: &Message<'_>) -> &'static Service {
    match message.parameter("Version") {
        Some(version) if version == IAM.version => &IAM,
        Some(version) if version == STS.version => &STS,
        _ if message.header(&HOST).starts_with("iam.") => &IAM,
        _ => &STS,
    }
}

fn operation(service: &'static Service, message: &Message<'_>) -> Result<&'static Operation, Error> {
    let Some(action) = message.parameter("Action").filter(|action| !action.is_empty()) else {
        // the text of the "Common errors" pages
        return Err(Error::new(
            "MissingAction",
            400,
            Fault::Sender,
            "The request is missing an action or a required parameter.",
        ));
    };
    // a request without version [inferred]
    let version = message.parameter("Version").unwrap_or("NO_VERSION_SPECIFIED");
    service
        .operation(action)
        .filter(|_| version == service.version)
        .ok_or_else(|| {
            Error::new(
                "InvalidAction",
                400,
                Fault::Sender,
                format!("Could not find operation {action} for version {version}"),
            )
        })
}

/// 404 on older pages of AWS's documentation, 400 on newer ones.
fn malformed_query_string(malformed: MalformedForm) -> Error {
    Error::new("MalformedQueryString", 400, Fault::Sender, malformed.to_string())
}
