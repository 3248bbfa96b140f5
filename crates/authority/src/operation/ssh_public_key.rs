//! SSH public keys of users: upload, get, update, delete, list.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    self, DeleteSSHPublicKeyRequest, GetSSHPublicKeyRequest, GetSSHPublicKeyResponse,
    ListSSHPublicKeysRequest, ListSSHPublicKeysResponse, SSHPublicKeyMetadata, UpdateSSHPublicKeyRequest,
    UploadSSHPublicKeyRequest, UploadSSHPublicKeyResponse,
};

use super::handlers;
use super::page::Cursor;
use super::signing_certificate::{is_active, status};
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{SshPublicKey, User};
use crate::identifier::{prefix, unique_id};
use crate::need::Need;
use crate::quota::Quota;
use crate::ssh_key::{Rejected, SshKey};

handlers! {
    write DeleteSSHPublicKeyRequest,
    read GetSSHPublicKeyRequest,
    read ListSSHPublicKeysRequest,
    write UpdateSSHPublicKeyRequest,
    write UploadSSHPublicKeyRequest,
}

/// [second-hand: localstack]
fn not_found(id: &str) -> Error {
    Error::no_such_entity(format!("The Public Key with id {id} cannot be found."))
}

/// The codes are the API model's; the texts are ours.
fn rejected(reason: Rejected) -> Error {
    match reason {
        Rejected::Encoding => Error::unrecognized_public_key_encoding(
            "The public key must be encoded in ssh-rsa format or PEM format.",
        ),
        Rejected::Key => {
            Error::invalid_public_key("The public key must be an RSA key of at least 2048 bits.")
        }
    }
}

fn view(user: &User, key: &SshPublicKey, body: String) -> iam::SSHPublicKey {
    iam::SSHPublicKey {
        user_name: user.name.clone(),
        ssh_public_key_id: key.id.clone(),
        fingerprint: key.key.fingerprint(),
        ssh_public_key_body: body,
        status: status(key.active),
        upload_date: Some(key.uploaded),
    }
}

impl Handle for UploadSSHPublicKeyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_user("iam:UploadSSHPublicKey", &self.user_name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<UploadSSHPublicKeyResponse> {
        let mut user = User::clone(call.user(&self.user_name)?);
        let key = SshKey::parse(&self.ssh_public_key_body).map_err(rejected)?;
        // "Already associated with the specified IAM user" (API model, DuplicateSSHPublicKey): another user may have it.
        if user.ssh_keys.iter().any(|present| present.key == key) {
            return Err(Error::duplicate_ssh_public_key(format!(
                "The SSH public key is already associated with the user {}.",
                user.name
            )));
        }
        call.account
            .quotas
            .allow_one_more(Quota::SshKeysPerUser, user.ssh_keys.len())?;
        let key = SshPublicKey {
            id: unique_id(prefix::PUBLIC_KEY, call.chance()),
            key,
            body: self.ssh_public_key_body,
            active: true,
            uploaded: call.now(),
        };
        let answer = UploadSSHPublicKeyResponse {
            ssh_public_key: Some(view(&user, &key, key.body.clone())),
        };
        user.ssh_keys.push(key);
        Ok((answer, vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for GetSSHPublicKeyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_user("iam:GetSSHPublicKey", &self.user_name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetSSHPublicKeyResponse> {
        let user = call.user(&self.user_name)?;
        let key = user.ssh_keys.iter().find(|key| key.id == self.ssh_public_key_id);
        let key = key.ok_or_else(|| not_found(&self.ssh_public_key_id))?;
        let is_pem = key.body.trim_start().starts_with("-----BEGIN ");
        // A key is answered as it was uploaded where that is the encoding asked for.
        let body = match (self.encoding.as_str(), is_pem) {
            ("SSH", true) => key.key.to_ssh(),
            ("PEM", false) => key
                .key
                .to_pem()
                .ok_or_else(|| Error::internal_failure("The key cannot be written in PEM format."))?,
            _ => key.body.clone(),
        };
        let answer = GetSSHPublicKeyResponse {
            ssh_public_key: Some(view(user, key, body)),
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for UpdateSSHPublicKeyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_user("iam:UpdateSSHPublicKey", &self.user_name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut user = User::clone(call.user(&self.user_name)?);
        let mut keys = user.ssh_keys.iter_mut();
        let key = keys.find(|key| key.id == self.ssh_public_key_id);
        key.ok_or_else(|| not_found(&self.ssh_public_key_id))?.active = is_active(&self.status)?;
        Ok(((), vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for DeleteSSHPublicKeyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_user("iam:DeleteSSHPublicKey", &self.user_name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut user = User::clone(call.user(&self.user_name)?);
        let before = user.ssh_keys.len();
        user.ssh_keys.retain(|key| key.id != self.ssh_public_key_id);
        if user.ssh_keys.len() == before {
            return Err(not_found(&self.ssh_public_key_id));
        }
        Ok(((), vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for ListSSHPublicKeysRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = self.user_name.as_deref();
        Ok(vec![call.need_on_user_or_own("iam:ListSSHPublicKeys", name)?])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListSSHPublicKeysResponse> {
        let user = call.user_or_own(self.user_name.as_deref())?;
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let keys = user.ssh_keys.iter().map(|key| SSHPublicKeyMetadata {
            user_name: user.name.clone(),
            ssh_public_key_id: key.id.clone(),
            status: status(key.active),
            upload_date: key.uploaded,
        });
        let page = cursor.page_sorted(keys, |key| key.ssh_public_key_id.clone());
        let answer = ListSSHPublicKeysResponse {
            ssh_public_keys: Some(page.items),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
