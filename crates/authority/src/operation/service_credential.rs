//! Service-specific credentials of users: create, reset, update, delete, list.

use std::sync::Arc;

use data_encoding::BASE64;
use jiff::{SignedDuration, Timestamp};
use steprole_api::Error;
use steprole_api::iam::{
    self, CreateServiceSpecificCredentialRequest, CreateServiceSpecificCredentialResponse,
    DeleteServiceSpecificCredentialRequest, ListServiceSpecificCredentialsRequest,
    ListServiceSpecificCredentialsResponse, ResetServiceSpecificCredentialRequest,
    ResetServiceSpecificCredentialResponse, ServiceSpecificCredentialMetadata,
    UpdateServiceSpecificCredentialRequest,
};

use super::handlers;
use super::page::Cursor;
use super::signing_certificate::{is_active, status};
use crate::Secret;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{ServiceCredential, User};
use crate::identifier::{prefix, unique_id};
use crate::need::Need;
use crate::quota::Quota;

handlers! {
    write CreateServiceSpecificCredentialRequest,
    write DeleteServiceSpecificCredentialRequest,
    read ListServiceSpecificCredentialsRequest,
    write ResetServiceSpecificCredentialRequest,
    write UpdateServiceSpecificCredentialRequest,
}

/// What a service's credentials are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    /// A user name and a password.
    Password,
    /// An API key: an alias and a secret that may expire.
    ApiKey,
}

/// "You can create service-specific credentials for Amazon Bedrock, Amazon CloudWatch Logs, CodeCommit and Amazon
/// Keyspaces" (API reference, CreateServiceSpecificCredential).
const SERVICES: [(&str, Kind); 4] = [
    ("bedrock.amazonaws.com", Kind::ApiKey),
    ("cassandra.amazonaws.com", Kind::Password),
    ("codecommit.amazonaws.com", Kind::Password),
    ("logs.amazonaws.com", Kind::ApiKey),
];

/// What every long-term API key of Bedrock begins with; the rest is base64. [inferred]
/// That the keys of CloudWatch Logs look alike is inferred.
const API_KEY_PREFIX: &str = "ABSK";

/// [second-hand: localstack]
fn kind_of(service: &str) -> Result<Kind, Error> {
    SERVICES
        .iter()
        .find(|(name, _)| *name == service)
        .map(|(_, kind)| *kind)
        .ok_or_else(|| {
            Error::no_such_entity(format!(
                "No such service {service} is supported for Service Specific Credentials"
            ))
        })
}

/// [second-hand: localstack]
fn not_found(id: &str) -> Error {
    Error::no_such_entity(format!("No such credential {id} exists"))
}

impl ServiceCredential {
    /// `Expired` is told by the clock; it is never set.
    fn status(&self, now: Timestamp) -> String {
        if self.expires.is_some_and(|end| end <= now) {
            return "Expired".to_owned();
        }
        status(self.active)
    }

    fn is_api_key(&self) -> bool {
        kind_of(&self.service) == Ok(Kind::ApiKey)
    }
}

impl Call<'_> {
    /// A new secret: 60 characters, the last `=` [second-hand: localstack], or an API key with the
    /// alias in it.
    fn new_service_secret(&self, kind: Kind, name: &str) -> Secret {
        let mut bytes = [0_u8; 44];
        self.chance().fill(&mut bytes);
        let random = BASE64.encode(&bytes);
        Secret::new(match kind {
            Kind::Password => random,
            Kind::ApiKey => format!(
                "{API_KEY_PREFIX}{}",
                BASE64.encode(format!("{name}:{random}").as_bytes())
            ),
        })
    }

    /// `alice-at-123456789012`, the next ones `alice+1-at-…`: the number of the service's names that were there before. [inferred]
    fn service_user_name(&self, user: &User, service: &str) -> String {
        let account = self.account.id();
        let is_free = |name: &String| {
            !user
                .service_credentials
                .iter()
                .any(|credential| credential.service == service && credential.name == *name)
        };
        let mut names = std::iter::once(format!("{}-at-{account}", user.name))
            .chain((1..).map(|number: u32| format!("{}+{number}-at-{account}", user.name)));
        // The names are endless, so one is free.
        names.find(is_free).unwrap_or_default()
    }

    fn service_credential_view(
        &self,
        user: &User,
        credential: &ServiceCredential,
    ) -> iam::ServiceSpecificCredential {
        let is_api_key = credential.is_api_key();
        let name = Some(credential.name.clone());
        let secret = Some(credential.secret.expose().to_owned());
        iam::ServiceSpecificCredential {
            create_date: credential.created,
            expiration_date: credential.expires,
            service_name: credential.service.clone(),
            service_user_name: name.clone().filter(|_| !is_api_key),
            service_password: secret.clone().filter(|_| !is_api_key),
            service_credential_alias: name.filter(|_| is_api_key),
            service_credential_secret: secret.filter(|_| is_api_key),
            service_specific_credential_id: credential.id.clone(),
            user_name: user.name.clone(),
            status: credential.status(self.now()),
        }
    }

    fn service_credential_metadata(
        &self,
        user: &User,
        credential: &ServiceCredential,
    ) -> ServiceSpecificCredentialMetadata {
        let view = self.service_credential_view(user, credential);
        ServiceSpecificCredentialMetadata {
            user_name: view.user_name,
            status: view.status,
            service_user_name: view.service_user_name,
            service_credential_alias: view.service_credential_alias,
            create_date: view.create_date,
            expiration_date: view.expiration_date,
            service_specific_credential_id: view.service_specific_credential_id,
            service_name: view.service_name,
        }
    }
}

impl Handle for CreateServiceSpecificCredentialRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let mut need = call
            .need_on_user("iam:CreateServiceSpecificCredential", &self.user_name)
            .with("iam:ServiceSpecificCredentialServiceName", &self.service_name);
        if let Some(days) = self.credential_age_days {
            need = need.with("iam:ServiceSpecificCredentialAgeDays", days.to_string());
        }
        Ok(vec![need])
    }

    fn run(self, call: &Call<'_>) -> Answer<CreateServiceSpecificCredentialResponse> {
        let mut user = User::clone(call.user(&self.user_name)?);
        let kind = kind_of(&self.service_name)?;
        // "Only valid for Bedrock and CloudWatch Logs API keys" (API reference); the text is ours.
        if self.credential_age_days.is_some() && kind == Kind::Password {
            return Err(Error::invalid_input(format!(
                "CredentialAgeDays is not supported for {}.",
                self.service_name
            )));
        }
        let present = user
            .service_credentials
            .iter()
            .filter(|credential| credential.service == self.service_name);
        call.account
            .quotas
            .allow_one_more(Quota::ServiceCredentialsPerUser, present.count())?;
        let name = call.service_user_name(&user, &self.service_name);
        let credential = ServiceCredential {
            id: unique_id(prefix::SERVICE_CREDENTIAL, call.chance()),
            secret: call.new_service_secret(kind, &name),
            service: self.service_name,
            name,
            active: true,
            created: call.now(),
            expires: self
                .credential_age_days
                .map(|days| call.now() + SignedDuration::from_hours(24 * i64::from(days))),
        };
        let answer = CreateServiceSpecificCredentialResponse {
            service_specific_credential: Some(call.service_credential_view(&user, &credential)),
        };
        user.service_credentials.push(credential);
        Ok((answer, vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for ResetServiceSpecificCredentialRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = self.user_name.as_deref();
        Ok(vec![call.need_on_user_or_own(
            "iam:ResetServiceSpecificCredential",
            name,
        )?])
    }

    fn run(self, call: &Call<'_>) -> Answer<ResetServiceSpecificCredentialResponse> {
        let mut user = User::clone(call.user_or_own(self.user_name.as_deref())?);
        let id = &self.service_specific_credential_id;
        let mut credentials = user.service_credentials.iter_mut();
        let credential = credentials
            .find(|credential| credential.id == *id)
            .ok_or_else(|| not_found(id))?;
        // "The new password is immediately active" (API model); the id, the name and the end stay.
        credential.secret = call.new_service_secret(kind_of(&credential.service)?, &credential.name);
        let credential = credential.clone();
        let answer = ResetServiceSpecificCredentialResponse {
            service_specific_credential: Some(call.service_credential_view(&user, &credential)),
        };
        Ok((answer, vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for UpdateServiceSpecificCredentialRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = self.user_name.as_deref();
        Ok(vec![call.need_on_user_or_own(
            "iam:UpdateServiceSpecificCredential",
            name,
        )?])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut user = User::clone(call.user_or_own(self.user_name.as_deref())?);
        let id = &self.service_specific_credential_id;
        let mut credentials = user.service_credentials.iter_mut();
        let credential = credentials.find(|credential| credential.id == *id);
        credential.ok_or_else(|| not_found(id))?.active = is_active(&self.status)?;
        Ok(((), vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for DeleteServiceSpecificCredentialRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = self.user_name.as_deref();
        Ok(vec![call.need_on_user_or_own(
            "iam:DeleteServiceSpecificCredential",
            name,
        )?])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut user = User::clone(call.user_or_own(self.user_name.as_deref())?);
        let before = user.service_credentials.len();
        user.service_credentials
            .retain(|credential| credential.id != self.service_specific_credential_id);
        if user.service_credentials.len() == before {
            return Err(not_found(&self.service_specific_credential_id));
        }
        Ok(((), vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for ListServiceSpecificCredentialsRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        const ACTION: &str = "iam:ListServiceSpecificCredentials";
        let need = if self.all_users == Some(true) {
            Need::on(ACTION, call.account.iam_arn("user", "/", "*"))
        } else {
            call.need_on_user_or_own(ACTION, self.user_name.as_deref())?
        };
        Ok(vec![need])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListServiceSpecificCredentialsResponse> {
        if let Some(service) = &self.service_name {
            kind_of(service)?;
        }
        let users: Vec<&Arc<User>> = match (self.all_users, &self.user_name) {
            // "This parameter cannot be specified together with UserName" (API model, AllUsers); the text is ours.
            (Some(true), Some(_)) => {
                return Err(Error::validation_error(
                    "UserName and AllUsers cannot be specified together",
                ));
            }
            (Some(true), None) => call.account.users.iter().collect(),
            (_, name) => vec![call.user_or_own(name.as_deref())?],
        };
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let credentials = users.into_iter().flat_map(|user| {
            user.service_credentials
                .iter()
                .filter(|credential| {
                    self.service_name
                        .as_ref()
                        .is_none_or(|name| *name == credential.service)
                })
                .map(|credential| call.service_credential_metadata(user, credential))
        });
        let page = cursor.page_sorted(credentials, |credential| {
            format!(
                "{}\n{}",
                credential.user_name.to_ascii_lowercase(),
                credential.service_specific_credential_id
            )
        });
        let answer = ListServiceSpecificCredentialsResponse {
            service_specific_credentials: Some(page.items),
            marker: page.marker,
            is_truncated: page.is_truncated,
        };
        Ok((answer, Vec::new()))
    }
}
