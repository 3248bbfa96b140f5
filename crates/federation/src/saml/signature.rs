//! Enveloped XML signatures (W3C, `xmldsig-core`), the narrow form that SAML has of them.

use ring::digest::{self, digest};

use crate::key::{Algorithm, PublicKey, spaced_base64};
use crate::xml::{EXCLUSIVE, Element, SIGNATURE, canonical};

const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";

/// Whether the last element of `path` carries a signature of one of `keys` over itself.
///
/// `None` is an element without signature. A signature that is there and does not hold is `Some(false)`, for whatever
/// reason: SAML 2.0 core §5.4 says what it must be, and nothing else is looked at. It lies directly in the element, refers
/// to the element by its ID, and takes the two transforms that SAML knows.
pub(super) fn is_signed(path: &[&Element], keys: &[PublicKey]) -> Option<bool> {
    let (element, _) = path.split_last()?;
    element.children_named(SIGNATURE, "Signature").next()?;
    Some(verify(path, element, keys).is_some())
}

fn verify(path: &[&Element], element: &Element, keys: &[PublicKey]) -> Option<()> {
    let signature = element.only_child(SIGNATURE, "Signature")?;
    // Content of the signature's own could hide what the reader then finds.
    let is_plain = signature.elements().all(|inside| {
        inside.namespace == SIGNATURE
            && matches!(inside.local.as_str(), "KeyInfo" | "SignatureValue" | "SignedInfo")
    });
    let info = signature
        .only_child(SIGNATURE, "SignedInfo")
        .filter(|_| is_plain)?;
    let reference = info.only_child(SIGNATURE, "Reference")?;
    let id = element.attribute("ID").filter(|id| !id.is_empty())?;
    if reference.attribute("URI")?.strip_prefix('#')? != id {
        return None;
    }
    let prefixes = transforms(reference)?;
    let content = canonical(path, Some(signature), &prefixes);
    let digest_algorithm = reference
        .only_child(SIGNATURE, "DigestMethod")?
        .attribute("Algorithm")
        .and_then(digest_of)?;
    let value = spaced_base64(&reference.only_child(SIGNATURE, "DigestValue")?.text()?)?;
    if digest(digest_algorithm, content.as_bytes()).as_ref() != value.as_slice() {
        return None;
    }
    let method = info.only_child(SIGNATURE, "CanonicalizationMethod")?;
    let prefixes = exclusive(method)?;
    let algorithm = info
        .only_child(SIGNATURE, "SignatureMethod")?
        .attribute("Algorithm")
        .and_then(Algorithm::of_xml)?;
    let signed = canonical(&[path, &[signature, info]].concat(), None, &prefixes);
    let value = spaced_base64(&signature.only_child(SIGNATURE, "SignatureValue")?.text()?)?;
    // The keys are those of the provider; a key that the signature brings along (KeyInfo) is nobody's.
    keys.iter()
        .any(|key| key.verifies(algorithm, signed.as_bytes(), &value))
        .then_some(())
}

/// The PrefixList of a reference's canonicalisation, when its transforms are the enveloped signature and then that.
fn transforms(reference: &Element) -> Option<Vec<&str>> {
    let transforms: Vec<&Element> = reference
        .only_child(SIGNATURE, "Transforms")?
        .elements()
        .collect();
    let [enveloped, canonicalisation] = transforms.as_slice() else {
        return None;
    };
    let is_transform = |element: &Element| element.is(SIGNATURE, "Transform");
    let is_enveloped =
        enveloped.attribute("Algorithm") == Some(ENVELOPED) && enveloped.elements().next().is_none();
    (is_transform(enveloped) && is_transform(canonicalisation) && is_enveloped)
        .then(|| exclusive(canonicalisation))
        .flatten()
}

/// The PrefixList of exclusive canonicalisation without comments; `None` for any other.
fn exclusive(method: &Element) -> Option<Vec<&str>> {
    if method.attribute("Algorithm") != Some(EXCLUSIVE) {
        return None;
    }
    let mut inside = method.elements();
    match (inside.next(), inside.next()) {
        (None, _) => Some(Vec::new()),
        (Some(namespaces), None) if namespaces.is(EXCLUSIVE, "InclusiveNamespaces") => Some(
            namespaces
                .attribute("PrefixList")
                .unwrap_or_default()
                .split_ascii_whitespace()
                .collect(),
        ),
        _ => None,
    }
}

fn digest_of(name: &str) -> Option<&'static digest::Algorithm> {
    match name {
        "http://www.w3.org/2001/04/xmlenc#sha256" => Some(&digest::SHA256),
        "http://www.w3.org/2001/04/xmldsig-more#sha384" => Some(&digest::SHA384),
        "http://www.w3.org/2001/04/xmlenc#sha512" => Some(&digest::SHA512),
        _ => None,
    }
}
