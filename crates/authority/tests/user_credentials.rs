//! Signing certificates, SSH public keys and service-specific credentials of a user.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, refusal};
use steprole_api::iam::{
    CreateServiceSpecificCredentialRequest, DeleteSSHPublicKeyRequest,
    DeleteServiceSpecificCredentialRequest, DeleteSigningCertificateRequest, DeleteUserRequest,
    GetSSHPublicKeyRequest, ListSSHPublicKeysRequest, ListServiceSpecificCredentialsRequest,
    ListSigningCertificatesRequest, ResetServiceSpecificCredentialRequest, SSHPublicKey,
    ServiceSpecificCredential, SigningCertificate, UpdateSSHPublicKeyRequest,
    UpdateServiceSpecificCredentialRequest, UpdateSigningCertificateRequest, UploadSSHPublicKeyRequest,
    UploadSigningCertificateRequest,
};
use steprole_authority::{Quota, Quotas};

const LEAF: &str = include_str!("fixtures/leaf.pem");
const CURVE: &str = include_str!("fixtures/curve.pem");
const ROOT: &str = include_str!("fixtures/root.pem");
const SSH: &str = include_str!("fixtures/ssh.pub");
const SSH_PEM: &str = include_str!("fixtures/ssh.pem");
const SSH_PKCS1: &str = include_str!("fixtures/ssh.pkcs1.pem");
const SSH_FINGERPRINT: &str = include_str!("fixtures/ssh.fingerprint");

/// An account with the users alice and bob.
fn people() -> Aws {
    let aws = Aws::new();
    aws.user("alice");
    aws.user("bob");
    aws
}

fn sign(user: &str, body: &str) -> UploadSigningCertificateRequest {
    UploadSigningCertificateRequest {
        user_name: Some(user.to_owned()),
        certificate_body: body.to_owned(),
    }
}

fn ssh(user: &str, body: &str) -> UploadSSHPublicKeyRequest {
    UploadSSHPublicKeyRequest {
        user_name: user.to_owned(),
        ssh_public_key_body: body.to_owned(),
    }
}

fn create(user: &str, service: &str, days: Option<i32>) -> CreateServiceSpecificCredentialRequest {
    CreateServiceSpecificCredentialRequest {
        user_name: user.to_owned(),
        service_name: service.to_owned(),
        credential_age_days: days,
    }
}

fn credential(aws: &Aws, service: &str, days: Option<i32>) -> ServiceSpecificCredential {
    aws.call(create("alice", service, days))
        .unwrap()
        .service_specific_credential
        .unwrap()
}

fn certificates(aws: &Aws, user: &str) -> Vec<SigningCertificate> {
    aws.call(ListSigningCertificatesRequest {
        user_name: Some(user.to_owned()),
        marker: None,
        max_items: None,
    })
    .unwrap()
    .certificates
}

fn uploaded(aws: &Aws, body: &str) -> SSHPublicKey {
    aws.call(ssh("alice", body)).unwrap().ssh_public_key.unwrap()
}

fn read(aws: &Aws, id: &str, encoding: &str) -> SSHPublicKey {
    let get = GetSSHPublicKeyRequest {
        user_name: "alice".into(),
        ssh_public_key_id: id.to_owned(),
        encoding: encoding.to_owned(),
    };
    aws.call(get).unwrap().ssh_public_key.unwrap()
}

#[test]
fn a_user_has_two_signing_certificates_and_nobody_the_same() {
    let aws = people();
    let answer = aws.call(sign("alice", LEAF)).unwrap().certificate;
    assert_eq!(
        (answer.certificate_id.len(), answer.status.as_str()),
        (32, "Active")
    );
    assert_eq!(answer.certificate_body, LEAF);
    let (code, message) = refusal(aws.call(sign("alice", "nonsense")));
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("MalformedCertificate", "Certificate nonsense is malformed.")
    );
    assert_eq!(
        refusal(aws.call(sign("alice", include_str!("fixtures/expired.pem")))).0,
        "InvalidCertificate"
    );
    // The same certificate, differently wrapped, is the same.
    let again = format!("\n{LEAF}\n");
    assert_eq!(refusal(aws.call(sign("bob", &again))).0, "DuplicateCertificate");
    aws.call(sign("alice", CURVE)).unwrap();
    let (code, message) = refusal(aws.call(sign("alice", ROOT)));
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("LimitExceeded", "Cannot exceed quota for CertificatesPerUser: 2")
    );
    let id = answer.certificate_id;
    let update = |status: &str| UpdateSigningCertificateRequest {
        user_name: Some("alice".into()),
        certificate_id: id.clone(),
        status: status.to_owned(),
    };
    aws.call(update("Inactive")).unwrap();
    let listed = certificates(&aws, "alice");
    let status: Vec<_> = listed
        .iter()
        .map(|certificate| (certificate.certificate_id == id, certificate.status.as_str()))
        .collect();
    assert!(
        status.contains(&(true, "Inactive")) && status.contains(&(false, "Active")),
        "{status:?}"
    );
    assert_eq!(refusal(aws.call(update("Expired"))).0, "InvalidInput");
    let delete = DeleteSigningCertificateRequest {
        user_name: Some("alice".into()),
        certificate_id: id.clone(),
    };
    aws.call(delete.clone()).unwrap();
    let (code, message) = refusal(aws.call(delete));
    assert_eq!(
        (code, message),
        (
            "NoSuchEntity".into(),
            format!("The Certificate with id {id} cannot be found.")
        )
    );
    // Free again for everybody.
    aws.call(sign("bob", LEAF)).unwrap();
}

/// Fingerprint and both PEM forms are ssh-keygen's.
#[test]
fn an_ssh_key_is_the_same_in_both_encodings() {
    let aws = people();
    let key = uploaded(&aws, SSH);
    let expected = SSH_FINGERPRINT.split_once("MD5:").unwrap().1;
    assert_eq!(key.fingerprint, expected.split_once(' ').unwrap().0);
    assert!(key.ssh_public_key_id.starts_with("APKA"));
    assert_eq!(key.ssh_public_key_body, SSH);
    assert_eq!(
        read(&aws, &key.ssh_public_key_id, "PEM")
            .ssh_public_key_body
            .trim_end(),
        SSH_PEM.trim_end()
    );
    assert_eq!(read(&aws, &key.ssh_public_key_id, "SSH").ssh_public_key_body, SSH);
    // Whatever the encoding, it is the same key: for this user a duplicate, not for another one.
    for body in [SSH, SSH_PEM, SSH_PKCS1] {
        assert_eq!(refusal(aws.call(ssh("alice", body))).0, "DuplicateSSHPublicKey");
    }
    let of_bob = aws.call(ssh("bob", SSH_PKCS1)).unwrap().ssh_public_key.unwrap();
    assert_eq!(of_bob.fingerprint, key.fingerprint);
    let in_ssh = aws
        .call(GetSSHPublicKeyRequest {
            user_name: "bob".into(),
            ssh_public_key_id: of_bob.ssh_public_key_id,
            encoding: "SSH".into(),
        })
        .unwrap()
        .ssh_public_key
        .unwrap();
    let without_comment = SSH.rsplit_once(' ').unwrap().0;
    assert_eq!(in_ssh.ssh_public_key_body, without_comment);
}

#[test]
fn a_key_that_is_none_is_refused() {
    let aws = people();
    let cut = SSH.replacen("AAAAB3", "AAAAB", 1);
    for (body, code) in [
        (
            include_str!("fixtures/ssh.ed25519.pub"),
            "UnrecognizedPublicKeyEncoding",
        ),
        ("nonsense", "UnrecognizedPublicKeyEncoding"),
        (include_str!("fixtures/leaf.key"), "UnrecognizedPublicKeyEncoding"),
        (include_str!("fixtures/ssh.1024.pub"), "InvalidPublicKey"),
        ("ssh-rsa", "InvalidPublicKey"),
        ("ssh-rsa AAAA", "InvalidPublicKey"),
        (cut.as_str(), "InvalidPublicKey"),
    ] {
        assert_eq!(refusal(aws.call(ssh("alice", body))).0, code, "{body}");
    }
}

#[test]
fn ssh_keys_are_listed_switched_off_and_deleted() {
    let aws = people();
    let id = uploaded(&aws, SSH).ssh_public_key_id;
    aws.call(UpdateSSHPublicKeyRequest {
        user_name: "alice".into(),
        ssh_public_key_id: id.clone(),
        status: "Inactive".into(),
    })
    .unwrap();
    let listed = aws
        .call(ListSSHPublicKeysRequest {
            user_name: Some("alice".into()),
            marker: None,
            max_items: None,
        })
        .unwrap()
        .ssh_public_keys
        .unwrap();
    let listed: Vec<_> = listed
        .iter()
        .map(|key| (key.ssh_public_key_id.as_str(), key.status.as_str()))
        .collect();
    assert_eq!(listed, [(id.as_str(), "Inactive")]);
    let mut quotas = Quotas::default();
    quotas.set(Quota::SshKeysPerUser, 0);
    aws.world.borrow_mut().set_quotas(&quotas);
    assert_eq!(
        refusal(aws.call(ssh("bob", SSH))).1,
        "Cannot exceed quota for SSHPublicKeysPerUser: 0"
    );
    let delete = DeleteSSHPublicKeyRequest {
        user_name: "alice".into(),
        ssh_public_key_id: id.clone(),
    };
    aws.call(delete.clone()).unwrap();
    assert_eq!(
        refusal(aws.call(delete)).1,
        format!("The Public Key with id {id} cannot be found.")
    );
}

#[test]
fn a_password_of_a_service_is_shown_once() {
    let aws = people();
    let made = credential(&aws, "codecommit.amazonaws.com", None);
    assert_eq!(made.service_user_name.as_deref(), Some("alice-at-123456789012"));
    let password = made.service_password.unwrap();
    assert!(
        password.len() == 60 && password.ends_with('='),
        "a strange password"
    );
    assert!(made.service_specific_credential_id.starts_with("ACCA"));
    assert_eq!(
        (
            made.service_credential_alias,
            made.service_credential_secret,
            made.expiration_date
        ),
        (None, None, None)
    );
    let second = credential(&aws, "codecommit.amazonaws.com", None);
    assert_eq!(
        second.service_user_name.as_deref(),
        Some("alice+1-at-123456789012")
    );
    assert_eq!(
        refusal(aws.call(create("alice", "codecommit.amazonaws.com", None))).0,
        "LimitExceeded"
    );
    // Two for each service.
    credential(&aws, "cassandra.amazonaws.com", None);
    assert!(!format!("{:?}", aws.world.borrow()).contains(&password));

    let id = made.service_specific_credential_id;
    let reset = aws
        .call(ResetServiceSpecificCredentialRequest {
            user_name: Some("alice".into()),
            service_specific_credential_id: id.clone(),
        })
        .unwrap()
        .service_specific_credential
        .unwrap();
    assert_ne!(reset.service_password.unwrap(), password);
    assert_eq!(reset.service_user_name, made.service_user_name);
}

#[test]
fn an_api_key_may_expire() {
    let aws = people();
    let made = credential(&aws, "bedrock.amazonaws.com", Some(30));
    assert_eq!((&made.service_user_name, &made.service_password), (&None, &None));
    assert_eq!(
        made.service_credential_alias.as_deref(),
        Some("alice-at-123456789012")
    );
    let secret = made.service_credential_secret.unwrap();
    let inner = data_encoding::BASE64
        .decode(secret.strip_prefix("ABSK").unwrap().as_bytes())
        .unwrap();
    assert!(inner.starts_with(b"alice-at-123456789012:"));
    assert_eq!(
        made.expiration_date,
        Some(aws.now.get() + jiff::SignedDuration::from_hours(720))
    );
    let status = || {
        let listed = aws.call(list(Some("alice"), None, None)).unwrap();
        listed.service_specific_credentials.unwrap()[0].status.clone()
    };
    aws.advance(720 * 3_600 - 1);
    assert_eq!(status(), "Active");
    aws.advance(1);
    assert_eq!(status(), "Expired");
    // Only API keys do.
    assert_eq!(
        refusal(aws.call(create("alice", "codecommit.amazonaws.com", Some(1)))).0,
        "InvalidInput"
    );
}

fn list(
    user: Option<&str>,
    service: Option<&str>,
    all: Option<bool>,
) -> ListServiceSpecificCredentialsRequest {
    ListServiceSpecificCredentialsRequest {
        user_name: user.map(str::to_owned),
        service_name: service.map(str::to_owned),
        all_users: all,
        marker: None,
        max_items: None,
    }
}

#[test]
fn credentials_of_services_are_listed_by_user_service_or_all() {
    let aws = people();
    credential(&aws, "codecommit.amazonaws.com", None);
    credential(&aws, "logs.amazonaws.com", None);
    aws.call(create("bob", "codecommit.amazonaws.com", None)).unwrap();
    let names = |request: ListServiceSpecificCredentialsRequest| -> Vec<(String, String)> {
        let listed = aws.call(request).unwrap().service_specific_credentials.unwrap();
        let mut names: Vec<_> = listed
            .into_iter()
            .map(|credential| (credential.user_name, credential.service_name))
            .collect();
        names.sort();
        names
    };
    let pair = |user: &str, service: &str| (user.to_owned(), format!("{service}.amazonaws.com"));
    assert_eq!(
        names(list(Some("alice"), None, None)),
        [pair("alice", "codecommit"), pair("alice", "logs")]
    );
    assert_eq!(
        names(list(None, Some("codecommit.amazonaws.com"), Some(true))),
        [pair("alice", "codecommit"), pair("bob", "codecommit")]
    );
    assert_eq!(
        refusal(aws.call(list(Some("bob"), None, Some(true)))).0,
        "ValidationError"
    );
    // A page at a time, each once.
    let mut seen = 0;
    let mut marker = None;
    loop {
        let page = aws
            .call(ListServiceSpecificCredentialsRequest {
                marker,
                max_items: Some(1),
                ..list(None, None, Some(true))
            })
            .unwrap();
        seen += page.service_specific_credentials.unwrap().len();
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(seen, 3);
    let (code, message) = refusal(aws.call(create("alice", "s3.amazonaws.com", None)));
    assert_eq!(
        (code.as_str(), message.as_str()),
        (
            "NoSuchEntity",
            "No such service s3.amazonaws.com is supported for Service Specific Credentials"
        )
    );
}

#[test]
fn policies_see_which_service_and_for_how_long() {
    let aws = people();
    let key = aws.key("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:CreateServiceSpecificCredential","Resource":"*","Condition":{"StringEquals":{"iam:ServiceSpecificCredentialServiceName":"bedrock.amazonaws.com"},"NumericLessThanEquals":{"iam:ServiceSpecificCredentialAgeDays":"90"}}}}"#,
    );
    aws.call_as(&key, create("bob", "bedrock.amazonaws.com", Some(90)))
        .unwrap();
    for request in [
        create("bob", "bedrock.amazonaws.com", Some(91)),
        create("bob", "bedrock.amazonaws.com", None),
        create("bob", "codecommit.amazonaws.com", None),
    ] {
        assert_eq!(refusal(aws.call_as(&key, request)).0, "AccessDenied");
    }
}

#[test]
fn a_user_with_any_of_them_is_not_deleted() {
    let aws = people();
    let delete = || {
        aws.call(DeleteUserRequest {
            user_name: "carol".into(),
        })
    };
    aws.call(steprole_api::iam::CreateUserRequest {
        path: None,
        user_name: "carol".into(),
        permissions_boundary: None,
        tags: None,
    })
    .unwrap();
    let certificate = aws.call(sign("carol", LEAF)).unwrap().certificate;
    let key = aws.call(ssh("carol", SSH)).unwrap().ssh_public_key.unwrap();
    let made = aws
        .call(create("carol", "logs.amazonaws.com", None))
        .unwrap()
        .service_specific_credential
        .unwrap();
    let conflict = |what: &str| {
        let (code, message) = refusal(delete());
        assert_eq!(
            (code.as_str(), message),
            (
                "DeleteConflict",
                format!("Cannot delete entity, must {what} first.")
            )
        );
    };
    conflict("delete signing certificates");
    aws.call(DeleteSigningCertificateRequest {
        user_name: Some("carol".into()),
        certificate_id: certificate.certificate_id,
    })
    .unwrap();
    conflict("delete SSH public keys");
    aws.call(DeleteSSHPublicKeyRequest {
        user_name: "carol".into(),
        ssh_public_key_id: key.ssh_public_key_id,
    })
    .unwrap();
    conflict("delete service specific credentials");
    let id = made.service_specific_credential_id;
    aws.call(UpdateServiceSpecificCredentialRequest {
        user_name: Some("carol".into()),
        service_specific_credential_id: id.clone(),
        status: "Inactive".into(),
    })
    .unwrap();
    let remove = DeleteServiceSpecificCredentialRequest {
        user_name: Some("carol".into()),
        service_specific_credential_id: id.clone(),
    };
    aws.call(remove.clone()).unwrap();
    assert_eq!(
        refusal(aws.call(remove)).1,
        format!("No such credential {id} exists")
    );
    delete().unwrap();
}
