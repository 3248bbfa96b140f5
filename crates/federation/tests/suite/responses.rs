//! Responses as signxml signs them.

use steprole_federation::saml::{Assertion, InvalidResponse, read};

use crate::fixture::{document, file, keys, posted};

fn response(name: &str) -> Result<Assertion, InvalidResponse> {
    read(&file(name), &keys("metadata.xml"))
}

fn document_read(text: &str) -> Result<Assertion, InvalidResponse> {
    read(&posted(text), &keys("metadata.xml"))
}

#[test]
fn what_signxml_signs_is_believed() {
    for name in ["assertion", "response", "both", "prefixes", "sha512"] {
        let assertion = response(&format!("{name}.saml")).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(assertion.issuer, "https://idp.example.com/saml");
        assert_eq!(assertion.subject.value, "alice@example.com");
        assert_eq!(
            assertion.subject.format,
            "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"
        );
        assert_eq!(
            assertion.confirmation.recipient,
            "https://signin.aws.amazon.com/saml"
        );
        assert_eq!(
            assertion.conditions.audiences,
            [["https://signin.aws.amazon.com/saml"]]
        );
        assert_eq!(assertion.issued.to_string(), "2026-01-01T00:00:00Z");
    }
    let elliptic = read(&file("elliptic.saml"), &keys("metadata_elliptic.xml"));
    assert_eq!(elliptic.unwrap().subject.value, "alice@example.com");
}

/// Every character that canonicalisation escapes.
#[test]
fn escapes_survive_the_signature() {
    let assertion = response("escapes.saml").unwrap();
    assert_eq!(assertion.subject.value, "a&b<c>\"\r\td é");
}

#[test]
fn attributes_keep_their_values_in_order() {
    let assertion = response("full.saml").unwrap();
    let values = |name: &str| assertion.values(name).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(values("urn:oid:1.3.6.1.4.1.5923.1.1.1.1"), ["staff", "admin"]);
    assert_eq!(
        values("https://aws.amazon.com/SAML/Attributes/PrincipalTag:Team"),
        ["blue"]
    );
    assert_eq!(values("absent"), [""; 0]);
}

#[test]
fn strangers_and_the_unsigned_are_not_believed() {
    for name in ["unsigned.saml", "stranger.saml", "elliptic.saml"] {
        assert_eq!(response(name), Err(InvalidResponse::Signature), "{name}");
    }
    assert_eq!(
        read(&file("assertion.saml"), &[]),
        Err(InvalidResponse::Signature),
        "a provider without keys"
    );
    assert_eq!(
        response("failed.saml"),
        Err(InvalidResponse::Status(
            "urn:oasis:names:tc:SAML:2.0:status:Requester".to_owned()
        ))
    );
}

/// A condition that is not understood leaves validity undetermined (SAML 2.0 core §2.5.1).
#[test]
fn an_unknown_condition_is_not_passed_over() {
    assert_eq!(response("odd_condition.saml"), Err(InvalidResponse::Incomplete));
}

/// Where nothing of the signed content changes, the signature holds: it is over meaning, not over bytes.
#[test]
fn what_canonicalisation_ignores_may_change() {
    let text = document("assertion.saml");
    for (from, to) in [
        (
            "<saml:Assertion ID=\"_assertion\" Version=\"2.0\"",
            "<saml:Assertion  Version='2.0'\n ID='_assertion'",
        ),
        ("alice@example.com", "alice<!-- a comment -->@example.com"),
        ("alice@example.com", "<![CDATA[alice]]>@&#x65;xample.com"),
        ("<samlp:Response", "<!-- before --><samlp:Response"),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        assert_eq!(
            document_read(&changed).unwrap().subject.value,
            "alice@example.com",
            "{to}"
        );
    }
}

/// One change after the other, each of something that was signed.
#[test]
fn what_was_signed_may_not_change() {
    let text = document("assertion.saml");
    for (from, to) in [
        ("alice@example.com", "admin@example.com"),
        ("alice@example.com", " alice@example.com"),
        ("role/Federated", "role/Admin"),
        (
            "NotOnOrAfter=\"2026-01-01T00:05:00Z\" Recipient",
            "NotOnOrAfter=\"2027-01-01T00:05:00Z\" Recipient",
        ),
        ("<saml:Audience>", "<saml:Audience xml:lang=\"en\">"),
        ("ID=\"_assertion\"", "ID=\"_another\""),
        ("URI=\"#_assertion\"", "URI=\"\""),
        ("URI=\"#_assertion\"", "URI=\"#_response\""),
        (
            "</saml:AttributeStatement>",
            "<saml:Attribute Name=\"x\"/></saml:AttributeStatement>",
        ),
        ("<ds:DigestValue>", "<ds:DigestValue>A"),
        ("<ds:SignatureValue>", "<ds:SignatureValue>A"),
        ("xmldsig-more#rsa-sha256", "xmldsig-more#rsa-sha512"),
        (
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
        ),
        (
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
        ),
        (
            "http://www.w3.org/2001/04/xmlenc#sha256",
            "http://www.w3.org/2000/09/xmldsig#sha1",
        ),
        (
            "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
            "http://www.w3.org/TR/1999/REC-xpath-19991116",
        ),
        (
            "http://www.w3.org/2001/10/xml-exc-c14n#\"/>",
            "http://www.w3.org/2001/10/xml-exc-c14n#WithComments\"/>",
        ),
        (
            "http://www.w3.org/2001/10/xml-exc-c14n#\"/>",
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315\"/>",
        ),
        ("</ds:Signature>", "<ds:Object><x/></ds:Object></ds:Signature>"),
        (
            "<ds:Transforms>",
            "<ds:Transforms><ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"/>",
        ),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        assert_eq!(
            document_read(&changed),
            Err(InvalidResponse::Signature),
            "{from} -> {to}"
        );
    }
}

/// Where both are signed, both have to hold: a good one does not excuse a bad one.
#[test]
fn a_bad_signature_is_not_excused_by_a_good_one() {
    let text = document("both.saml");
    let at = text.rfind("<ds:SignatureValue>").unwrap();
    let mut changed = text.clone();
    changed.insert(at + "<ds:SignatureValue>".len(), 'A');
    assert_eq!(document_read(&changed), Err(InvalidResponse::Signature));
    // The response signed, and the assertion inside by a stranger: the outer signature holds, the inner does not.
    let first = text.find("<ds:SignatureValue>").unwrap();
    let mut changed = text;
    changed.insert(first + "<ds:SignatureValue>".len(), 'A');
    assert_eq!(document_read(&changed), Err(InvalidResponse::Signature));
}

#[test]
fn doors_of_xml_are_shut() {
    let text = document("assertion.saml");
    for changed in [
        format!("<!DOCTYPE samlp:Response>{text}"),
        format!(
            "<!DOCTYPE r [<!ENTITY x \"admin\">]>{}",
            text.replace("alice@", "&x;@")
        ),
        text.replace("alice@", "&x;@"),
        text.replace("alice@", "<?x y?>alice@"),
        text.replace("samlp:Response", "samlp:ArtifactResponse"),
        text.replacen("Version=\"2.0\"", "Version=\"1.1\"", 1),
        String::new(),
        "x".to_owned(),
    ] {
        assert_eq!(document_read(&changed), Err(InvalidResponse::Malformed));
    }
    assert_eq!(read("*", &[]), Err(InvalidResponse::Malformed));
    assert_eq!(read("/w==", &[]), Err(InvalidResponse::Malformed), "not UTF-8");
}

#[test]
fn encrypted_assertions_say_so() {
    let text = document("assertion.saml").replace("saml:Assertion", "saml:EncryptedAssertion");
    assert_eq!(document_read(&text), Err(InvalidResponse::Encrypted));
}
