//! Server certificates: upload, get, rename, delete, list.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    self, DeleteServerCertificateRequest, GetServerCertificateRequest, GetServerCertificateResponse,
    ListServerCertificatesRequest, ListServerCertificatesResponse, ServerCertificateMetadata,
    UpdateServerCertificateRequest, UploadServerCertificateRequest, UploadServerCertificateResponse,
};

use super::page::Cursor;
use super::{handlers, tag, view};
use crate::call::{Answer, Call, Handle};
use crate::certificate::{self, Certificate};
use crate::change::Change;
use crate::entity::{KeyCase, ServerCertificate};
use crate::identifier::{prefix, unique_id};
use crate::need::Need;
use crate::quota::Quota;

handlers! {
    write DeleteServerCertificateRequest,
    read GetServerCertificateRequest,
    read ListServerCertificatesRequest,
    write UpdateServerCertificateRequest,
    write UploadServerCertificateRequest,
}

impl Call<'_> {
    /// The server certificate called `name`.
    pub(super) fn server_certificate(&self, name: &str) -> Result<&Arc<ServerCertificate>, Error> {
        // As for users: unique without regard to case, referred to as it is spelt.
        self.account
            .server_certificates
            .by_name(name)
            .filter(|certificate| certificate.name == name)
            // [second-hand: localstack]
            .ok_or_else(|| {
                Error::no_such_entity(format!(
                    "The Server Certificate with name {name} cannot be found."
                ))
            })
    }

    /// A need on a server certificate's ARN, with its tags.
    pub(super) fn need_on_server_certificate(&self, action: &'static str, name: &str) -> Need {
        let need = Need::on(action, self.account.server_certificate_resource(name))
            .shown_as(format!("server certificate {name}"));
        match self.account.server_certificates.by_name(name) {
            Some(certificate) => need.resource_tags(&certificate.tags),
            None => need,
        }
    }

    fn check_certificate_name(&self, name: &str) -> Result<(), Error> {
        if self.account.server_certificates.by_name(name).is_none() {
            return Ok(());
        }
        // [observed: dlapiduz/certbot-s3front#17]
        Err(Error::entity_already_exists(format!(
            "The Server Certificate with name {name} already exists."
        )))
    }

    fn server_certificate_metadata(&self, certificate: &ServerCertificate) -> ServerCertificateMetadata {
        ServerCertificateMetadata {
            path: certificate.path.clone(),
            server_certificate_name: certificate.name.clone(),
            server_certificate_id: certificate.id.clone(),
            arn: self.account.server_certificate_arn(certificate),
            upload_date: Some(certificate.uploaded),
            expiration: Some(certificate.expires),
        }
    }

    /// Reads what is uploaded: the certificate, valid now; its own unencrypted key; the chain in order.
    fn check_upload(&self, upload: &UploadServerCertificateRequest) -> Result<Certificate, Error> {
        // [observed: vmware-archive/terraforming-aws#46]
        let certificate = Certificate::from_pem(&upload.certificate_body).ok_or_else(|| {
            Error::malformed_certificate(
                "Unable to parse certificate. Please ensure the certificate is in PEM format.",
            )
        })?;
        // "The certificate must be valid at the time of upload" (`id_credentials_server-certs`); the text is ours.
        if !certificate.is_valid_at(self.now()) {
            return Err(Error::malformed_certificate(
                "The certificate is not valid at the time of the upload.",
            ));
        }
        // "The private key must be unencrypted" (`id_credentials_server-certs`). [inferred] both texts.
        let key = certificate::public_half(&upload.private_key)
            .ok_or_else(|| Error::malformed_certificate("Invalid Private Key."))?;
        if certificate.public_key() != Some(key) {
            return Err(Error::key_pair_mismatch(
                "The public key of the certificate and the private key do not match.",
            ));
        }
        if let Some(chain) = &upload.certificate_chain {
            check_chain(&certificate, chain)?;
        }
        Ok(certificate)
    }
}

/// "The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order."
///
/// [observed: mprahl/ansible-role-lets-encrypt-route-53#52] AWS names the index within the chain, -1 for the certificate
/// itself.
fn check_chain(certificate: &Certificate, chain: &str) -> Result<(), Error> {
    let refused = |index: &dyn std::fmt::Display| {
        Error::malformed_certificate(format!(
            "Unable to validate certificate chain. The certificate chain must start with the immediate signing \
             certificate, followed by any intermediaries in order. The index within the chain of the invalid \
             certificate is: {index}"
        ))
    };
    let issuers = Certificate::chain_from_pem(chain).ok_or_else(|| refused(&-1))?;
    let signed = std::iter::once(certificate).chain(&issuers);
    match signed
        .zip(&issuers)
        .position(|(signed, issuer)| !signed.is_signed_by(issuer))
    {
        None => Ok(()),
        Some(0) => Err(refused(&-1)),
        Some(position) => Err(refused(&(position - 1))),
    }
}

impl Handle for UploadServerCertificateRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let path = self.path.as_deref().unwrap_or("/");
        let name = &self.server_certificate_name;
        Ok(tag::creation_needs(
            "iam:UploadServerCertificate",
            "iam:TagServerCertificate",
            &call.account.iam_arn("server-certificate", path, name),
            self.tags.as_deref(),
        ))
    }

    fn run(self, call: &Call<'_>) -> Answer<UploadServerCertificateResponse> {
        let tags = call.new_tags(self.tags.as_deref(), KeyCase::Ignored)?;
        let certificate = call.check_upload(&self)?;
        call.check_certificate_name(&self.server_certificate_name)?;
        let present = call.account.server_certificates.len();
        call.account
            .quotas
            .allow_one_more(Quota::ServerCertificates, present)?;
        let (_, expires) = certificate.validity().unwrap_or((call.now(), call.now()));
        let certificate = ServerCertificate {
            id: unique_id(prefix::SERVER_CERTIFICATE, call.chance()),
            name: self.server_certificate_name,
            path: self.path.unwrap_or_else(|| "/".to_owned()),
            uploaded: call.now(),
            expires,
            // White space at the end is lost. [second-hand: localstack]
            body: self.certificate_body.trim_end().to_owned(),
            chain: self.certificate_chain.map(|chain| chain.trim_end().to_owned()),
            tags,
        };
        let answer = UploadServerCertificateResponse {
            server_certificate_metadata: Some(call.server_certificate_metadata(&certificate)),
            tags: view::tags_if_any(&certificate.tags),
        };
        Ok((answer, vec![Change::PutServerCertificate(Arc::new(certificate))]))
    }
}

impl Handle for GetServerCertificateRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = &self.server_certificate_name;
        Ok(vec![
            call.need_on_server_certificate("iam:GetServerCertificate", name),
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetServerCertificateResponse> {
        let certificate = call.server_certificate(&self.server_certificate_name)?;
        let answer = GetServerCertificateResponse {
            server_certificate: iam::ServerCertificate {
                server_certificate_metadata: call.server_certificate_metadata(certificate),
                certificate_body: certificate.body.clone(),
                certificate_chain: certificate.chain.clone(),
                // A list even where it is empty. [second-hand: localstack]
                tags: Some(view::tags(&certificate.tags)),
            },
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for UpdateServerCertificateRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        const ACTION: &str = "iam:UpdateServerCertificate";
        // "The appropriate permissions on both" the certificate as it was and as it will be (API model).
        let name = &self.server_certificate_name;
        let mut needs = vec![call.need_on_server_certificate(ACTION, name)];
        if self.new_path.is_some() || self.new_server_certificate_name.is_some() {
            let certificate = call.account.server_certificates.by_name(name);
            let path = self
                .new_path
                .as_deref()
                .or(certificate.map(|certificate| certificate.path.as_str()))
                .unwrap_or("/");
            let name = self.new_server_certificate_name.as_ref().unwrap_or(name);
            needs.push(Need::on(
                ACTION,
                call.account.iam_arn("server-certificate", path, name),
            ));
        }
        Ok(needs)
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let certificate = call.server_certificate(&self.server_certificate_name)?;
        let name = self
            .new_server_certificate_name
            .unwrap_or_else(|| certificate.name.clone());
        if !name.eq_ignore_ascii_case(&certificate.name) {
            call.check_certificate_name(&name)?;
        }
        let path = self.new_path.unwrap_or_else(|| certificate.path.clone());
        let certificate = ServerCertificate {
            name,
            path,
            ..ServerCertificate::clone(certificate)
        };
        Ok(((), vec![Change::PutServerCertificate(Arc::new(certificate))]))
    }
}

impl Handle for DeleteServerCertificateRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = &self.server_certificate_name;
        Ok(vec![
            call.need_on_server_certificate("iam:DeleteServerCertificate", name),
        ])
    }

    /// A DeleteConflict is AWS's answer while a load balancer uses the certificate; there are none here.
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let certificate = call.server_certificate(&self.server_certificate_name)?;
        Ok(((), vec![Change::DeleteServerCertificate(certificate.id.clone())]))
    }
}

impl Handle for ListServerCertificatesRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        // As the other listings, on the path that is listed.
        let prefix = self.path_prefix.as_deref().unwrap_or("/");
        Ok(vec![Need::on(
            "iam:ListServerCertificates",
            call.account.iam_arn("server-certificate", prefix, ""),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListServerCertificatesResponse> {
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let prefix = self.path_prefix.as_deref().unwrap_or("/");
        let certificates = call
            .account
            .server_certificates
            .after(&cursor.after)
            .filter(|certificate| certificate.path.starts_with(prefix));
        let page = cursor.page(certificates, |certificate| certificate.name.to_ascii_lowercase());
        let answer = ListServerCertificatesResponse {
            server_certificate_metadata_list: page
                .items
                .into_iter()
                .map(|certificate| call.server_certificate_metadata(certificate))
                .collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
