//! The metadata document that a SAML provider is made of.

use jiff::Timestamp;

use crate::certificate::Certificate;
use crate::key::PublicKey;
use crate::xml::{self, Element, METADATA, SIGNATURE};

/// What an identity provider says of itself (SAML 2.0 metadata, `EntityDescriptor`).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Metadata {
    /// `entityID`: what the Issuer of its assertions is.
    pub entity: String,
    /// The keys that it signs with.
    pub keys: Vec<PublicKey>,
    /// `validUntil`, where the document has it.
    pub valid_until: Option<Timestamp>,
}

/// A document that is no metadata of an identity provider.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum MalformedMetadata {
    /// A certificate that cannot be read, or with a key of a kind that nothing here verifies with.
    #[error("a certificate for signing cannot be read")]
    Certificate,
    /// Not an EntityDescriptor with an entityID.
    #[error("the document is not an EntityDescriptor with an entityID")]
    Descriptor,
    /// No IDPSSODescriptor: the metadata of something else.
    #[error("the document describes no identity provider")]
    NoIdentityProvider,
    /// No certificate for signing.
    #[error("the identity provider has no certificate for signing")]
    NoKey,
    /// A validUntil that is no date.
    #[error("validUntil is not a date")]
    ValidUntil,
    /// Not XML, or XML with a document type.
    #[error(transparent)]
    Xml(#[from] xml::MalformedXml),
}

impl Metadata {
    /// Reads a document.
    ///
    /// # Errors
    /// [`MalformedMetadata`].
    pub fn read(text: &str) -> Result<Self, MalformedMetadata> {
        let root = xml::parse(text)?;
        let entity = root
            .attribute("entityID")
            .filter(|entity| !entity.is_empty() && root.is(METADATA, "EntityDescriptor"))
            .ok_or(MalformedMetadata::Descriptor)?;
        let mut providers = root.children_named(METADATA, "IDPSSODescriptor").peekable();
        if providers.peek().is_none() {
            return Err(MalformedMetadata::NoIdentityProvider);
        }
        let mut keys = Vec::new();
        for key in providers.flat_map(|provider| provider.children_named(METADATA, "KeyDescriptor")) {
            // Without `use` it is for signing and encryption both.
            if key.attribute("use").is_none_or(|purpose| purpose == "signing") {
                certificates(key, &mut keys)?;
            }
        }
        if keys.is_empty() {
            return Err(MalformedMetadata::NoKey);
        }
        let valid_until = root
            .attribute("validUntil")
            .map(|date| date.trim().parse().map_err(|_| MalformedMetadata::ValidUntil))
            .transpose()?;
        Ok(Self {
            entity: entity.to_owned(),
            keys,
            valid_until,
        })
    }
}

fn certificates(descriptor: &Element, keys: &mut Vec<PublicKey>) -> Result<(), MalformedMetadata> {
    let data = descriptor
        .children_named(SIGNATURE, "KeyInfo")
        .flat_map(|info| info.children_named(SIGNATURE, "X509Data"));
    for certificate in data.flat_map(|data| data.children_named(SIGNATURE, "X509Certificate")) {
        let certificate = certificate
            .text()
            .and_then(|text| Certificate::from_base64(&text))
            .ok_or(MalformedMetadata::Certificate)?;
        keys.push(certificate.key);
    }
    Ok(())
}
