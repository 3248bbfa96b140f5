//! A signed call's way through the server.

use std::borrow::Cow;

use http::header::{HOST, USER_AGENT};
use steprole_api::{Error, Fault, IAM, ORGANIZATIONS, Operation, STS, Service, Value, decode, validate};
use steprole_authority::{Account, Caller, Credential, Verdict, Wire, error};

use crate::answer::Answer;
use crate::clock::Clock;
use crate::explanation::Explanation;
use crate::form::MalformedForm;
use crate::message::Message;
use crate::protocol::{self, Protocol};
use crate::server::Server;
use crate::sigv4::{self, HasSecret, Refusal, Verified};

/// The code of [`Refusal::MissingAuthenticationToken`]: the one refusal that two of STS's operations do not care about.
const UNSIGNED: &str = "MissingAuthenticationToken";

/// The Region of the global endpoints. "IAM calls are always made to the us-east-1 Region" (`reference_policies_condition-keys`,
/// `aws:RequestedRegion`), whatever a client signs for that was given an endpoint; Organizations has one endpoint, too
/// (AWS General Reference, "AWS Organizations endpoints and quotas"). For an unsigned request to STS it is [inferred].
const GLOBAL_REGION: &str = "us-east-1";

/// Answers a request to `/`.
pub(crate) fn answer(server: &Server, message: Result<Message<'_>, MalformedForm>) -> Answer {
    let request_id = server.request_ids.next();
    let mut call = Call::default();
    let protocol = match &message {
        Ok(message) if message.target().is_some() => Protocol::Json,
        _ => Protocol::Query,
    };
    let outcome = match message {
        Ok(message) => call.run(server, &message),
        Err(malformed) => Err(malformed_query_string(malformed)),
    };
    let answer = protocol.answer(call.service, &outcome, &request_id);
    server.explanations.keep(Explanation {
        request_id: request_id.clone(),
        service: call.service.signing_name.into(),
        operation: call.operation.map(|operation| operation.name.into()),
        error: outcome
            .err()
            .map(|error| (error.code.into_owned(), error.message)),
        verdicts: call.verdicts,
    });
    answer
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
            Err(error) if error.code == UNSIGNED => return self.unsigned(server, message, error),
            verified => verified?,
        };
        self.service = addressed(message, verified.service)?;
        let operation = match message.target() {
            Some(target) => protocol::operation(&target)?,
            None => operation(self.service, message)?,
        };
        if !operation.signed {
            // Who signs it all the same is nobody more for that.
            let stranger = server.state.stranger(message.parameter("RoleArn"));
            return self.finish(server, message, operation, &stranger, verified.region);
        }
        self.finish(server, message, operation, &verified.key.caller, verified.region)
    }

    fn finish(
        &mut self,
        server: &Server,
        message: &Message<'_>,
        operation: &'static Operation,
        caller: &Caller,
        region: &str,
    ) -> Result<(&'static Operation, Option<Value>), Error> {
        self.operation = Some(operation);
        let now = server.state.clock().now();
        server
            .throttles
            .admit(self.service.signing_name, operation.name, now)?;
        if !Account::has(self.service, operation.name) {
            // Before its parameters: nobody should have to get them right to be told.
            return Err(error::not_available(self.service.name, operation.name));
        }
        let input = input(self.service, operation, message)?;
        let wire = Wire {
            source: message.source,
            user_agent: message.header(&USER_AGENT),
            secure: false,
            region: if self.service.signing_name == STS.signing_name {
                region.to_owned()
            } else {
                GLOBAL_REGION.to_owned()
            },
        };
        let answered = server.state.call(caller, self.service, operation, input, &wire);
        self.verdicts = answered.verdicts;
        Ok((operation, answered.output?))
    }

    /// AssumeRoleWithSAML and AssumeRoleWithWebIdentity need no signature: what is passed proves who it is.
    fn unsigned(
        &mut self,
        server: &Server,
        message: &Message<'_>,
        missing: Error,
    ) -> Result<(&'static Operation, Option<Value>), Error> {
        match operation(self.service, message) {
            Ok(operation) if !operation.signed => {
                let stranger = server.state.stranger(message.parameter("RoleArn"));
                self.finish(server, message, operation, &stranger, GLOBAL_REGION)
            }
            _ => Err(missing),
        }
    }
}

/// The service of a call: the scope's, which must be one that speaks the protocol of the request.
fn addressed(message: &Message<'_>, scope: &str) -> Result<&'static Service, Error> {
    let is_json = message.target().is_some();
    match scope {
        scope if is_json && scope == ORGANIZATIONS.signing_name => Ok(&ORGANIZATIONS),
        scope if !is_json && scope == IAM.signing_name => Ok(&IAM),
        scope if !is_json && scope == STS.signing_name => Ok(&STS),
        _ => {
            let wanted = likely_service(message).signing_name;
            let fault = format!("Credential should be scoped to correct service: '{wanted}'. ");
            Err(Refusal::CredentialScope(fault).into())
        }
    }
}

/// The input of a call, valid by the model.
fn input(
    service: &'static Service,
    operation: &'static Operation,
    message: &Message<'_>,
) -> Result<Value, Error> {
    if message.target().is_some() {
        return protocol::input(service, operation, message.body);
    }
    let parameters = message
        .parameters()
        .map(|(name, value)| (Cow::Borrowed(name), Cow::Borrowed(value)));
    let input = decode(service, operation, parameters)?;
    validate(service, operation, &input)?;
    Ok(input)
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
        _ if message.target().is_some() => &ORGANIZATIONS,
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
