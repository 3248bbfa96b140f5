//! From the base64 that a browser posts to an assertion that somebody known has signed.

use super::assertion::Assertion;
use super::signature::is_signed;
use crate::key::{PublicKey, spaced_base64};
use crate::xml::{self, ASSERTION, Element, PROTOCOL};

/// A response that says nothing that can be believed.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum InvalidResponse {
    /// The assertion is encrypted.
    #[error("the assertion is encrypted")]
    Encrypted,
    /// The assertion lacks what every assertion must have.
    #[error("the assertion lacks something that must be there")]
    Incomplete,
    /// Not base64 of an XML Response with one assertion.
    #[error("it is not a SAML 2.0 response with one assertion")]
    Malformed,
    /// No signature of the provider's over the response or its assertion, or one that does not hold.
    #[error("the signature is not the provider's")]
    Signature,
    /// The provider says that it failed.
    #[error("the identity provider answered with the status `{0}`")]
    Status(String),
}

const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";

/// Reads a response and believes it when one of `keys` signed it or its assertion.
///
/// INVARIANT (one assertion): the document has one response, its document element, and one assertion, directly inside. All
/// known ways to wrap a signature (XSW 1 to 8) need a second one of either for the verifier or for the reader to find.
/// Where both are signed, both signatures must hold.
///
/// # Errors
/// [`InvalidResponse`].
pub fn read(base64: &str, keys: &[PublicKey]) -> Result<Assertion, InvalidResponse> {
    let bytes = spaced_base64(base64).ok_or(InvalidResponse::Malformed)?;
    let document = String::from_utf8(bytes).map_err(|_| InvalidResponse::Malformed)?;
    let root = xml::parse(&document).map_err(|_| InvalidResponse::Malformed)?;
    if !root.is(PROTOCOL, "Response") || root.attribute("Version") != Some("2.0") {
        return Err(InvalidResponse::Malformed);
    }
    let found = Census::of(&root);
    if found.encrypted > 0 {
        return Err(InvalidResponse::Encrypted);
    }
    if found.responses != 1 || found.assertions > 1 || found.has_twins {
        return Err(InvalidResponse::Malformed);
    }
    // A response without assertion says why, when it says that it failed.
    let status = root
        .only_child(PROTOCOL, "Status")
        .and_then(|status| status.only_child(PROTOCOL, "StatusCode"))
        .and_then(|code| code.attribute("Value"))
        .ok_or(InvalidResponse::Malformed)?;
    if status != SUCCESS {
        return Err(InvalidResponse::Status(status.to_owned()));
    }
    let assertion = root
        .only_child(ASSERTION, "Assertion")
        .ok_or(InvalidResponse::Malformed)?;
    let signed = [is_signed(&[&root], keys), is_signed(&[&root, assertion], keys)];
    if signed.contains(&Some(false)) || !signed.contains(&Some(true)) {
        return Err(InvalidResponse::Signature);
    }
    // Read from the very element that was verified, or that lies in the one that was.
    Assertion::read(assertion).ok_or(InvalidResponse::Incomplete)
}

/// What there is in a document, wherever it lies.
#[derive(Default)]
struct Census<'x> {
    responses: usize,
    assertions: usize,
    encrypted: usize,
    ids: std::collections::HashSet<&'x str>,
    /// Two elements have the same ID.
    has_twins: bool,
}

impl<'x> Census<'x> {
    fn of(root: &'x Element) -> Self {
        let mut census = Self::default();
        root.walk(&mut |element| {
            census.responses += usize::from(element.is(PROTOCOL, "Response"));
            census.assertions += usize::from(element.is(ASSERTION, "Assertion"));
            census.encrypted += usize::from(element.is(ASSERTION, "EncryptedAssertion"));
            // Signatures have `Id`, SAML has `ID`; to some readers they are one.
            for attribute in &element.attributes {
                if attribute.local.eq_ignore_ascii_case("id") && !census.ids.insert(&attribute.value) {
                    census.has_twins = true;
                }
            }
        });
        census
    }
}
