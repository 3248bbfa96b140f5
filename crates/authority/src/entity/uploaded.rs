//! What a user has besides access keys and a password: signing certificates, SSH keys, credentials of single services.

use jiff::Timestamp;

use crate::Secret;
use crate::ssh_key::SshKey;

/// An X.509 certificate that a user signs requests of old services with.
#[derive(Clone, Debug)]
pub struct SigningCertificate {
    /// 32 letters and digits.
    pub id: String,
    /// The certificate, in PEM, as it was uploaded.
    pub body: String,
    /// The certificate's DER, by which it is found again.
    pub der: Vec<u8>,
    /// Whether it may be used.
    pub active: bool,
    /// When it was uploaded.
    pub uploaded: Timestamp,
}

/// An SSH public key, for CodeCommit.
#[derive(Clone, Debug)]
pub struct SshPublicKey {
    /// `APKA…`.
    pub id: String,
    /// The key.
    pub key: SshKey,
    /// The key as it was uploaded.
    pub body: String,
    /// Whether it may be used.
    pub active: bool,
    /// When it was uploaded.
    pub uploaded: Timestamp,
}

/// A user name and password, or an API key, for one service.
#[derive(Clone, Debug)]
pub struct ServiceCredential {
    /// `ACCA…`.
    pub id: String,
    /// `codecommit.amazonaws.com`.
    pub service: String,
    /// The public part: `alice-at-123456789012`.
    pub name: String,
    /// The secret part; answered when it is made and never again.
    pub secret: Secret,
    /// Whether it may be used.
    pub active: bool,
    /// When it was made.
    pub created: Timestamp,
    /// When it stops working, for those that do.
    pub expires: Option<Timestamp>,
}
