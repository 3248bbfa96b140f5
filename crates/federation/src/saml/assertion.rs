//! What an assertion says.

use jiff::Timestamp;

use crate::xml::{ASSERTION, Element};

/// An assertion whose signature was verified.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Assertion {
    /// Who asserts.
    pub issuer: String,
    /// When.
    pub issued: Timestamp,
    /// Of whom.
    pub subject: NameId,
    /// To whom it may be handed, and until when.
    pub confirmation: Confirmation,
    /// When and for whom it holds.
    pub conditions: Conditions,
    /// When the session at the provider ends: SessionNotOnOrAfter.
    pub session_end: Option<Timestamp>,
    /// Attributes by name, with their values, in order.
    pub attributes: Vec<(String, Vec<String>)>,
}

/// The NameID of a subject.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NameId {
    /// The name.
    pub value: String,
    /// Its Format, as written; SAML's default is "unspecified".
    pub format: String,
}

/// The one bearer confirmation.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Confirmation {
    /// Where the assertion is to be delivered.
    pub recipient: String,
    /// Until when.
    pub not_on_or_after: Timestamp,
    /// From when on; SAML profiles forbid it for bearers, and it is honoured all the same.
    pub not_before: Option<Timestamp>,
}

/// The Conditions.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Conditions {
    /// From when on.
    pub not_before: Option<Timestamp>,
    /// Until when.
    pub not_on_or_after: Option<Timestamp>,
    /// One list a restriction: somebody of each must be meant.
    pub audiences: Vec<Vec<String>>,
}

const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";

const UNSPECIFIED: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified";

impl Assertion {
    /// Reads a verified element; `None` when something that must be there is not, or says it twice.
    pub(super) fn read(element: &Element) -> Option<Self> {
        if element.attribute("Version") != Some("2.0") {
            return None;
        }
        let subject = element.only_child(ASSERTION, "Subject")?;
        let name = subject.only_child(ASSERTION, "NameID")?;
        let mut session_end = None;
        for statement in element.children_named(ASSERTION, "AuthnStatement") {
            let end = date(statement, "SessionNotOnOrAfter").ok()?;
            session_end = match (session_end, end) {
                (Some(one), Some(other)) => Some(std::cmp::min(one, other)),
                (one, other) => one.or(other),
            };
        }
        Some(Self {
            issuer: text(element.only_child(ASSERTION, "Issuer")?)?,
            issued: date(element, "IssueInstant").ok()??,
            subject: NameId {
                value: text(name)?,
                format: name.attribute("Format").unwrap_or(UNSPECIFIED).to_owned(),
            },
            confirmation: confirmation(subject)?,
            conditions: conditions(element.only_child(ASSERTION, "Conditions")?)?,
            session_end,
            attributes: attributes(element)?,
        })
    }

    /// The values of an attribute, all statements together.
    pub fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.attributes
            .iter()
            .filter(move |(own, _)| own == name)
            .flat_map(|(_, values)| values)
            .map(String::as_str)
    }
}

/// "The response must include exactly one SubjectConfirmation element with a SubjectConfirmationData element that includes
/// both the NotOnOrAfter attribute and a Recipient attribute" (`id_roles_providers_create_saml_assertions`).
fn confirmation(subject: &Element) -> Option<Confirmation> {
    let confirmation = subject.only_child(ASSERTION, "SubjectConfirmation")?;
    if confirmation.attribute("Method") != Some(BEARER) {
        return None;
    }
    let data = confirmation.only_child(ASSERTION, "SubjectConfirmationData")?;
    Some(Confirmation {
        recipient: data.attribute("Recipient")?.to_owned(),
        not_on_or_after: date(data, "NotOnOrAfter").ok()??,
        not_before: date(data, "NotBefore").ok()?,
    })
}

fn conditions(element: &Element) -> Option<Conditions> {
    let mut audiences = Vec::new();
    for condition in element.elements() {
        match condition.local.as_str() {
            "AudienceRestriction" if condition.namespace == ASSERTION => audiences.push(
                condition
                    .children_named(ASSERTION, "Audience")
                    .map(text)
                    .collect::<Option<Vec<_>>>()?,
            ),
            // They bind who issues assertions in turn, or who keeps this one: nobody here does.
            "OneTimeUse" | "ProxyRestriction" if condition.namespace == ASSERTION => {}
            // SAML 2.0 core §2.5.1: with a condition that is not understood, validity is undetermined.
            _ => return None,
        }
    }
    Some(Conditions {
        not_before: date(element, "NotBefore").ok()?,
        not_on_or_after: date(element, "NotOnOrAfter").ok()?,
        audiences,
    })
}

fn attributes(element: &Element) -> Option<Vec<(String, Vec<String>)>> {
    let mut attributes = Vec::new();
    let statements = element.children_named(ASSERTION, "AttributeStatement");
    for attribute in statements.flat_map(|statement| statement.children_named(ASSERTION, "Attribute")) {
        // A value that is more than text belongs to somebody else, and counts as none.
        let values = attribute
            .children_named(ASSERTION, "AttributeValue")
            .filter_map(text)
            .collect();
        attributes.push((attribute.attribute("Name")?.to_owned(), values));
    }
    Some(attributes)
}

/// Text without the white space around it that pretty-printers leave.
fn text(element: &Element) -> Option<String> {
    element.text().map(|text| text.trim().to_owned())
}

/// An attribute that should be a date and is none.
struct NoDate;

/// A date in an attribute; `None` when there is no such attribute.
fn date(element: &Element, name: &str) -> Result<Option<Timestamp>, NoDate> {
    element
        .attribute(name)
        .map(|date| date.trim().parse().map_err(|_| NoDate))
        .transpose()
}
