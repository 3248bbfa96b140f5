//! Access keys: create, update, delete, list, last use.

use std::sync::Arc;

use jiff::Timestamp;
use steprole_api::iam::{
    self, AccessKeyLastUsed, AccessKeyMetadata, CreateAccessKeyRequest, CreateAccessKeyResponse,
    DeleteAccessKeyRequest, GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse, ListAccessKeysRequest,
    ListAccessKeysResponse, UpdateAccessKeyRequest,
};
use steprole_api::{Error, Fault};

use super::handlers;
use super::page::Cursor;
use crate::call::{Answer, Call, Handle};
use crate::caller::Identity;
use crate::change::Change;
use crate::entity::{AccessKey, User};
use crate::identifier::{prefix, secret_access_key};
use crate::need::Need;
use crate::quota::Quota;

handlers! {
    write CreateAccessKeyRequest,
    write DeleteAccessKeyRequest,
    read GetAccessKeyLastUsedRequest,
    read ListAccessKeysRequest,
    write UpdateAccessKeyRequest,
}

impl Call<'_> {
    /// Whether the root user asks about his own keys: "you can use this operation to manage AWS account root user
    /// credentials" (API model), by leaving UserName out.
    fn is_roots_own(&self, user_name: Option<&str>) -> bool {
        user_name.is_none() && matches!(self.caller.identity, Identity::Root)
    }

    /// The need of an operation on a user's keys, on the user named or implied.
    ///
    /// The API model says that UserName is required with a temporary key. AWS implies it from a GetSessionToken session
    /// all the same, and asks for it only where there is no user. [observed: localstack's recordings of AWS, aws-vault's
    /// `rotate`]
    fn need_on_keys(&self, action: &'static str, user_name: Option<&str>) -> Result<Need, Error> {
        if self.is_roots_own(user_name) {
            return Ok(Need::on(action, self.account.root_arn()));
        }
        Ok(self.need_on_user(action, &self.user_name_or_own(user_name)?))
    }

    /// The user whose keys are to be changed, named or implied.
    fn key_owner(&self, user_name: Option<&str>) -> Result<&Arc<User>, Error> {
        if self.is_roots_own(user_name) {
            return Err(roots_key_is_fixed());
        }
        self.user(&self.user_name_or_own(user_name)?)
    }
}

/// The root user's key belongs to how the server was started, and is gone with the next start.
fn roots_key_is_fixed() -> Error {
    Error::new(
        "NotImplemented",
        501,
        Fault::Receiver,
        "The root user's access key is given when this server starts; it cannot be created, changed or deleted by a call.",
    )
}

/// [observed: localstack's recordings of AWS] A key of another user is no key of this one.
fn not_found(id: &str) -> Error {
    Error::no_such_entity(format!("The Access Key with id {id} cannot be found."))
}

fn status(active: bool) -> &'static str {
    if active { "Active" } else { "Inactive" }
}

impl Handle for CreateAccessKeyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_keys(
            "iam:CreateAccessKey",
            self.user_name.as_deref(),
        )?])
    }

    fn run(self, call: &Call<'_>) -> Answer<CreateAccessKeyResponse> {
        let mut user = User::clone(call.key_owner(self.user_name.as_deref())?);
        call.account
            .quotas
            .allow_one_more(Quota::AccessKeysPerUser, user.access_keys.len())?;
        let key = AccessKey {
            id: call.account.new_access_key_id(prefix::ACCESS_KEY, call.chance()),
            secret: secret_access_key(call.chance()),
            active: true,
            created: call.now(),
        };
        let answer = CreateAccessKeyResponse {
            access_key: iam::AccessKey {
                user_name: user.name.clone(),
                access_key_id: key.id.clone(),
                status: status(key.active).to_owned(),
                // The only answer that carries it.
                secret_access_key: key.secret.expose().to_owned(),
                create_date: Some(key.created),
            },
        };
        user.access_keys.push(key);
        Ok((answer, vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for UpdateAccessKeyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_keys(
            "iam:UpdateAccessKey",
            self.user_name.as_deref(),
        )?])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut user = User::clone(call.key_owner(self.user_name.as_deref())?);
        let key = user
            .access_keys
            .iter_mut()
            .find(|key| key.id == self.access_key_id);
        let key = key.ok_or_else(|| not_found(&self.access_key_id))?;
        key.active = match self.status.as_str() {
            "Active" => true,
            "Inactive" => false,
            // The model has the word; the documentation of the operation knows only the two others.
            other => {
                return Err(Error::invalid_input(format!(
                    "The status of an access key can be set to Active or Inactive, not to {other}."
                )));
            }
        };
        Ok(((), vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for DeleteAccessKeyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_keys(
            "iam:DeleteAccessKey",
            self.user_name.as_deref(),
        )?])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut user = User::clone(call.key_owner(self.user_name.as_deref())?);
        let before = user.access_keys.len();
        user.access_keys.retain(|key| key.id != self.access_key_id);
        if user.access_keys.len() == before {
            return Err(not_found(&self.access_key_id));
        }
        Ok(((), vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for ListAccessKeysRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![
            call.need_on_keys("iam:ListAccessKeys", self.user_name.as_deref())?,
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListAccessKeysResponse> {
        let user_name = self.user_name.as_deref();
        let keys = if call.is_roots_own(user_name) {
            call.roots_keys()
        } else {
            keys_of(call.user(&call.user_name_or_own(user_name)?)?)
        };
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        // Oldest first.
        let page = cursor.page_sorted(keys.into_iter(), |key| {
            let created = key.create_date.map_or(0, Timestamp::as_second);
            format!(
                "{created:012}{}",
                key.access_key_id.as_deref().unwrap_or_default()
            )
        });
        let answer = ListAccessKeysResponse {
            access_key_metadata: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

fn keys_of(user: &User) -> Vec<AccessKeyMetadata> {
    user.access_keys
        .iter()
        .map(|key| AccessKeyMetadata {
            user_name: Some(user.name.clone()),
            access_key_id: Some(key.id.clone()),
            status: Some(status(key.active).to_owned()),
            create_date: Some(key.created),
        })
        .collect()
}

impl Call<'_> {
    fn roots_keys(&self) -> Vec<AccessKeyMetadata> {
        let opening = self.account.opening();
        opening
            .root_key
            .iter()
            .map(|key| AccessKeyMetadata {
                user_name: None,
                access_key_id: Some(key.id.clone()),
                status: Some(status(true).to_owned()),
                create_date: Some(opening.created),
            })
            .collect()
    }
}

impl Handle for GetAccessKeyLastUsedRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        const ACTION: &str = "iam:GetAccessKeyLastUsed";
        let shown = format!("access key {}", self.access_key_id);
        if let Some(user) = call.account.user_of_access_key(&self.access_key_id) {
            return Ok(vec![call.need_on_user(ACTION, &user.name).shown_as(shown)]);
        }
        if call.is_roots_key(&self.access_key_id) {
            return Ok(vec![Need::on(ACTION, call.account.root_arn()).shown_as(shown)]);
        }
        // A key of nobody here, or of somebody elsewhere; no colon after `perform`. [observed: localstack's recordings of
        // AWS]
        Err(Error::access_denied(format!(
            "User: {} is not authorized to perform {ACTION} on resource: {shown}",
            call.account.caller_arn(call.caller)
        )))
    }

    fn run(self, call: &Call<'_>) -> Answer<GetAccessKeyLastUsedResponse> {
        let user = call.account.user_of_access_key(&self.access_key_id);
        let last = call.account.last_used.of(&self.access_key_id);
        // "The value of this field is "N/A"" for a key that was never used (API model, AccessKeyLastUsed).
        let not_used = || "N/A".to_owned();
        let answer = GetAccessKeyLastUsedResponse {
            user_name: user.map(|user| user.name.clone()),
            access_key_last_used: Some(AccessKeyLastUsed {
                last_used_date: last.as_ref().map(|used| used.at),
                service_name: last.as_ref().map_or_else(not_used, |used| used.service.clone()),
                region: last.map_or_else(not_used, |used| used.region),
            }),
        };
        Ok((answer, Vec::new()))
    }
}

impl Call<'_> {
    fn is_roots_key(&self, id: &str) -> bool {
        self.account
            .opening()
            .root_key
            .as_ref()
            .is_some_and(|key| key.id == id)
    }
}
