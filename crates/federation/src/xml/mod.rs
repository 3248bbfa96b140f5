//! XML as signatures need it: a small tree with resolved namespaces, and its canonical form.

mod canonical;
mod element;
mod parse;

pub use canonical::canonical;
pub use element::{Attribute, Element, Node};
pub use parse::{MalformedXml, parse};

/// XML Signature.
pub const SIGNATURE: &str = "http://www.w3.org/2000/09/xmldsig#";
/// SAML 2.0 assertions.
pub const ASSERTION: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
/// SAML 2.0 metadata.
pub const METADATA: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
/// SAML 2.0 protocol.
pub const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
/// Exclusive canonicalisation, without comments.
pub const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
/// What the prefix `xml` always means.
pub(crate) const XML: &str = "http://www.w3.org/XML/1998/namespace";
