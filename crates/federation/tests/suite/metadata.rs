//! Metadata documents.

use steprole_federation::metadata::MalformedMetadata;
use steprole_federation::private_key::is_rsa_private_key;
use steprole_federation::{Metadata, PublicKey};

use crate::fixture::file;

#[test]
fn a_document_names_its_entity_and_keys() {
    let metadata = Metadata::read(&file("metadata.xml")).unwrap();
    assert_eq!(metadata.entity, "https://idp.example.com/saml");
    assert_eq!(metadata.valid_until, None);
    let [PublicKey::Rsa { modulus, exponent }] = metadata.keys.as_slice() else {
        panic!("{:?}", metadata.keys);
    };
    assert_eq!((modulus.len(), exponent.as_slice()), (256, &[1, 0, 1][..]));
    let until = Metadata::read(&file("metadata_until.xml")).unwrap().valid_until;
    assert_eq!(until.unwrap().to_string(), "2026-06-01T00:00:00Z");
    let elliptic = Metadata::read(&file("metadata_elliptic.xml")).unwrap();
    assert!(matches!(elliptic.keys.as_slice(), [PublicKey::P256(point)] if point.len() == 65));
}

#[test]
fn what_is_no_identity_provider_is_told_so() {
    let text = file("metadata.xml");
    for (from, to, error) in [
        (
            "md:EntityDescriptor",
            "md:EntitiesDescriptor",
            MalformedMetadata::Descriptor,
        ),
        ("entityID", "id", MalformedMetadata::Descriptor),
        (
            "md:IDPSSODescriptor",
            "md:SPSSODescriptor",
            MalformedMetadata::NoIdentityProvider,
        ),
        ("use=\"signing\"", "use=\"encryption\"", MalformedMetadata::NoKey),
        (
            "<ds:X509Certificate>",
            "<ds:X509Certificate>AAAA",
            MalformedMetadata::Certificate,
        ),
        (
            "xmlns:md=",
            "validUntil=\"soon\" xmlns:md=",
            MalformedMetadata::ValidUntil,
        ),
    ] {
        assert_eq!(Metadata::read(&text.replace(from, to)), Err(error), "{from}");
    }
    let unsaid = text.replace(" use=\"signing\"", "");
    assert_eq!(
        Metadata::read(&unsaid).unwrap().keys.len(),
        1,
        "without use it is for signing too"
    );
    assert!(matches!(
        Metadata::read("<!DOCTYPE x>"),
        Err(MalformedMetadata::Xml(_))
    ));
}

#[test]
fn private_keys_are_told_from_other_text() {
    let pem = file("private_key.pem");
    assert!(is_rsa_private_key(&pem));
    assert!(!is_rsa_private_key(&pem.replace("RSA ", "")));
    assert!(!is_rsa_private_key(&pem.replacen("MII", "MIJ", 1)));
    assert!(!is_rsa_private_key(""));
    assert!(!is_rsa_private_key(
        "-----BEGIN RSA PRIVATE KEY----------END RSA PRIVATE KEY-----"
    ));
}
