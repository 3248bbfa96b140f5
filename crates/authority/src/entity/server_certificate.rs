//! Server certificates.

use jiff::Timestamp;

use super::Tags;

/// A server certificate. Its private key was checked when it was uploaded and is not kept: no operation answers it, and
/// nothing here serves TLS with it.
#[derive(Clone, Debug)]
pub struct ServerCertificate {
    /// `ASCA…`.
    pub id: String,
    /// Unique in the account without regard to case.
    pub name: String,
    /// `/` or `/a/b/`; `/cloudfront/…/` for CloudFront.
    pub path: String,
    /// When it was uploaded.
    pub uploaded: Timestamp,
    /// When it is valid no more.
    pub expires: Timestamp,
    /// The certificate, in PEM.
    pub body: String,
    /// The certificates between it and the root, in PEM.
    pub chain: Option<String>,
    /// Tags.
    pub tags: Tags,
}
