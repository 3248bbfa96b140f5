//! Signature wrapping: the eight shapes of Somorovsky et al., "On Breaking SAML: Be Whoever You Want to Be" (2012).
//!
//! Each keeps the signed element byte for byte, somewhere, and puts one of the attacker's where a careless reader looks.

use steprole_federation::saml::{InvalidResponse, read};

use crate::fixture::{document, keys, posted};

fn refused(name: &str, text: &str) {
    let answer = read(&posted(text), &keys("metadata.xml"));
    match answer {
        Err(InvalidResponse::Malformed | InvalidResponse::Signature) => {}
        other => panic!("{name}: {other:?}"),
    }
}

/// The first element called `name`, tags included.
fn element<'t>(text: &'t str, name: &str) -> &'t str {
    let start = text.find(&format!("<{name}")).unwrap();
    let close = format!("</{name}>");
    let end = text[start..].find(&close).unwrap() + start + close.len();
    &text[start..end]
}

/// A document's signature, its text without it, and the evil twin of that.
fn parts(text: &str) -> (String, String, String) {
    let signature = element(text, "ds:Signature").to_owned();
    let bare = text.replacen(&signature, "", 1);
    let evil = bare
        .replace("alice@example.com", "admin@example.com")
        .replace("role/Federated", "role/Admin");
    assert_ne!(evil, bare);
    (signature, bare, evil)
}

fn before_end(text: &str, name: &str, insert: &str) -> String {
    let at = text.rfind(&format!("</{name}>")).unwrap();
    format!("{}{insert}{}", &text[..at], &text[at..])
}

fn after_issuer(text: &str, insert: &str) -> String {
    text.replacen("</saml:Issuer>", &format!("</saml:Issuer>{insert}"), 1)
}

/// XSW 1 and 2: the response was signed. The evil response has the signature, and the original lies in its Object or
/// beside it.
#[test]
fn wrapped_responses_are_refused() {
    let text = document("response.saml");
    let (signature, bare, evil) = parts(&text);
    for evil in [evil.clone(), evil.replace("ID=\"_response\"", "ID=\"_evil\"")] {
        let inside = signature.replace(
            "</ds:Signature>",
            &format!("<ds:Object>{bare}</ds:Object></ds:Signature>"),
        );
        refused("XSW1", &after_issuer(&evil, &inside));
        refused(
            "XSW1, not in an Object",
            &after_issuer(
                &evil,
                &signature.replace("</ds:Signature>", &format!("{bare}</ds:Signature>")),
            ),
        );
        refused("XSW2", &after_issuer(&evil, &format!("{bare}{signature}")));
        refused(
            "XSW2, behind",
            &after_issuer(&evil, &format!("{signature}{bare}")),
        );
        refused(
            "the signed response as a child",
            &before_end(&evil, "samlp:Response", &text),
        );
    }
}

/// XSW 3 to 8: the assertion was signed. The evil one lies before it, around it, in its signature or beside it.
#[test]
fn wrapped_assertions_are_refused() {
    let text = document("assertion.saml");
    let signed = element(&text, "saml:Assertion").to_owned();
    let (signature, bare, evil) = parts(&signed);
    let with = |inside: &str| text.replacen(&signed, inside, 1);
    for evil in [evil.clone(), evil.replace("ID=\"_assertion\"", "ID=\"_evil\"")] {
        refused("XSW3", &with(&format!("{evil}{signed}")));
        refused("XSW3, behind", &with(&format!("{signed}{evil}")));
        refused("XSW4", &with(&before_end(&evil, "saml:Assertion", &signed)));
        refused(
            "XSW5",
            &with(&format!("{}{bare}", after_issuer(&evil, &signature))),
        );
        let object = |what: &str| {
            signature.replace(
                "</ds:Signature>",
                &format!("<ds:Object>{what}</ds:Object></ds:Signature>"),
            )
        };
        refused("XSW6", &with(&after_issuer(&evil, &object(&bare))));
        refused(
            "XSW7",
            &with(&format!("<samlp:Extensions>{evil}</samlp:Extensions>{signed}")),
        );
        refused(
            "XSW7, the original in Extensions",
            &with(&format!("<samlp:Extensions>{signed}</samlp:Extensions>{evil}")),
        );
        refused("XSW8", &with(&after_issuer(&evil, &object(&signed))));
        refused(
            "XSW8, the original around the evil",
            &with(&after_issuer(&bare, &object(&evil))),
        );
    }
}

/// A signed assertion that is not where assertions are.
#[test]
fn an_assertion_elsewhere_is_none() {
    let text = document("assertion.saml");
    let signed = element(&text, "saml:Assertion").to_owned();
    refused(
        "in Extensions",
        &text.replacen(
            &signed,
            &format!("<samlp:Extensions>{signed}</samlp:Extensions>"),
            1,
        ),
    );
    refused("without a response", &signed);
    let twins = text.replacen("ID=\"_response\"", "ID=\"_assertion\"", 1);
    refused("two elements with one ID", &twins);
    // A look-alike in another namespace is nobody's assertion.
    let evil = signed.replace("alice@", "admin@").replace("saml:", "evil:");
    let evil = evil.replacen("<evil:Assertion", "<evil:Assertion xmlns:evil=\"urn:evil\"", 1);
    let (signature, ..) = parts(&signed);
    refused(
        "another namespace",
        &text.replacen(&signed, &evil.replacen(&signature, "", 1), 1),
    );
}
