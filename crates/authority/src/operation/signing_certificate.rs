//! Signing certificates of users: upload, update, delete, list.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    self, DeleteSigningCertificateRequest, ListSigningCertificatesRequest, ListSigningCertificatesResponse,
    UpdateSigningCertificateRequest, UploadSigningCertificateRequest, UploadSigningCertificateResponse,
};

use super::handlers;
use super::page::Cursor;
use crate::call::{Answer, Call, Handle};
use crate::certificate::Certificate;
use crate::change::Change;
use crate::entity::{SigningCertificate, User};
use crate::identifier::signing_certificate_id;
use crate::need::Need;
use crate::quota::Quota;

handlers! {
    write DeleteSigningCertificateRequest,
    read ListSigningCertificatesRequest,
    write UpdateSigningCertificateRequest,
    write UploadSigningCertificateRequest,
}

impl Call<'_> {
    /// A need on the user named or implied.
    pub(super) fn need_on_user_or_own(
        &self,
        action: &'static str,
        name: Option<&str>,
    ) -> Result<Need, Error> {
        Ok(self.need_on_user(action, &self.user_name_or_own(name)?))
    }

    /// The user named or implied.
    pub(super) fn user_or_own(&self, name: Option<&str>) -> Result<&Arc<User>, Error> {
        self.user(&self.user_name_or_own(name)?)
    }
}

/// The word for whether a credential may be used.
pub(super) fn status(active: bool) -> String {
    if active { "Active" } else { "Inactive" }.to_owned()
}

/// What a status sets: the model has the word `Expired`, which is for reading only (API model, statusType).
pub(super) fn is_active(status: &str) -> Result<bool, Error> {
    match status {
        "Active" => Ok(true),
        "Inactive" => Ok(false),
        other => Err(Error::invalid_input(format!(
            "The status can be set to Active or Inactive, not to {other}."
        ))),
    }
}

/// [second-hand: localstack]
fn not_found(id: &str) -> Error {
    Error::no_such_entity(format!("The Certificate with id {id} cannot be found."))
}

fn view(user: &User, certificate: &SigningCertificate) -> iam::SigningCertificate {
    iam::SigningCertificate {
        user_name: user.name.clone(),
        certificate_id: certificate.id.clone(),
        certificate_body: certificate.body.clone(),
        status: status(certificate.active),
        upload_date: Some(certificate.uploaded),
    }
}

impl Handle for UploadSigningCertificateRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = self.user_name.as_deref();
        Ok(vec![
            call.need_on_user_or_own("iam:UploadSigningCertificate", name)?,
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<UploadSigningCertificateResponse> {
        let mut user = User::clone(call.user_or_own(self.user_name.as_deref())?);
        // [second-hand: localstack]
        let certificate = Certificate::from_pem(&self.certificate_body).ok_or_else(|| {
            Error::malformed_certificate(format!("Certificate {} is malformed.", self.certificate_body))
        })?;
        // "Invalid or expired" (API model, InvalidCertificateException); the text is ours.
        if !certificate.is_valid_at(call.now()) {
            return Err(Error::invalid_certificate(
                "The certificate is not valid at the time of the upload.",
            ));
        }
        let der = certificate.der().unwrap_or_default();
        // "The same certificate is associated with an IAM user in the account" (API model, DuplicateCertificate).
        let is_there = call
            .account
            .users
            .iter()
            .flat_map(|user| &user.signing_certificates)
            .any(|present| present.der == der);
        if is_there {
            return Err(Error::duplicate_certificate(
                "The certificate is already associated with a user of this account.",
            ));
        }
        call.account
            .quotas
            .allow_one_more(Quota::SigningCertificatesPerUser, user.signing_certificates.len())?;
        let certificate = SigningCertificate {
            id: signing_certificate_id(call.chance()),
            body: self.certificate_body,
            der,
            active: true,
            uploaded: call.now(),
        };
        let answer = UploadSigningCertificateResponse {
            certificate: view(&user, &certificate),
        };
        user.signing_certificates.push(certificate);
        Ok((answer, vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for UpdateSigningCertificateRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = self.user_name.as_deref();
        Ok(vec![
            call.need_on_user_or_own("iam:UpdateSigningCertificate", name)?,
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut user = User::clone(call.user_or_own(self.user_name.as_deref())?);
        let mut certificates = user.signing_certificates.iter_mut();
        let certificate = certificates.find(|certificate| certificate.id == self.certificate_id);
        certificate.ok_or_else(|| not_found(&self.certificate_id))?.active = is_active(&self.status)?;
        Ok(((), vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for DeleteSigningCertificateRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = self.user_name.as_deref();
        Ok(vec![
            call.need_on_user_or_root("iam:DeleteSigningCertificate", name)?,
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut user = User::clone(call.user_or_root(self.user_name.as_deref())?);
        let before = user.signing_certificates.len();
        user.signing_certificates
            .retain(|certificate| certificate.id != self.certificate_id);
        if user.signing_certificates.len() == before {
            return Err(not_found(&self.certificate_id));
        }
        Ok(((), vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for ListSigningCertificatesRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = self.user_name.as_deref();
        Ok(vec![
            call.need_on_user_or_root("iam:ListSigningCertificates", name)?,
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListSigningCertificatesResponse> {
        let user = call.user_or_root(self.user_name.as_deref())?;
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let views = user
            .signing_certificates
            .iter()
            .map(|certificate| view(user, certificate));
        let page = cursor.page_sorted(views, |certificate| certificate.certificate_id.clone());
        let answer = ListSigningCertificatesResponse {
            certificates: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
