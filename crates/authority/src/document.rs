//! A policy document as an account keeps it: the text, and what it was compiled to.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use steprole_api::Error;
use steprole_policy::{Document, Effect, Policy, PolicyKind, PrincipalType, Statement, Version, parse};

use crate::account::Account;
use crate::entity::Control;
use crate::error;
use crate::shared_oidc;
use crate::world::Neighbourhood;

/// A document that was checked once, when it came in.
#[derive(Debug)]
pub struct StoredDocument {
    text: String,
    policy: Policy,
    sids: Vec<Option<String>>,
    names_ids: bool,
}

/// RFC 3986: everything but letters, digits and `-._~` is encoded.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A document as Get… answers carry it: URL-encoded by RFC 3986 (API model).
pub(crate) fn url_encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

impl StoredDocument {
    /// The document of a managed policy.
    pub fn managed(text: &str) -> Result<Self, Error> {
        Self::checked(text, PolicyKind::Managed, "PolicySize")
    }

    /// The document of an inline policy; its size counts together with its neighbours'.
    pub fn inline(text: &str) -> Result<Self, Error> {
        Self::checked(text, PolicyKind::Inline, "PolicySize")
    }

    /// A session policy.
    pub fn session(text: &str) -> Result<Self, Error> {
        Self::checked(text, PolicyKind::Session, "SessionPolicySize")
    }

    /// The policy of a resource.
    pub fn resource(text: &str) -> Result<Self, Error> {
        Self::checked(text, PolicyKind::Resource, "PolicySize")
    }

    /// A document of an SCP or RCP. White space counts (`orgs_reference_limits`).
    pub(crate) fn control(text: &str, control: Control) -> Result<Self, Error> {
        let kind = match control {
            Control::Resource => PolicyKind::ResourceControl,
            Control::Service => PolicyKind::ServiceControl,
        };
        if kind.size_limit().is_some_and(|limit| kind.size(text) > limit) {
            // AWS's text (observed: hashicorp/terraform-provider-aws#12597)
            return Err(
                Error::constraint_violation_exception("You have exceeded the maximum policy size.")
                    .because("POLICY_CONTENT_LIMIT_EXCEEDED"),
            );
        }
        // AWS's text (observed: hashicorp/terraform-provider-aws)
        let malformed = || {
            Error::malformed_policy_document_exception(
                "The provided policy document does not meet the requirements of the specified policy type.",
            )
        };
        let document = check(text, kind).map_err(|_| malformed())?;
        // "Every SCP must include a Version element with the value "2012-10-17"", and every RCP
        // (`orgs_manage_policies_scps_syntax`, `orgs_manage_policies_rcps_syntax`)
        let is_current = document.version() == Version::V2012;
        if !is_current || (control == Control::Resource && !document.statements().iter().all(is_of_rcp)) {
            return Err(malformed());
        }
        Ok(Self::compiled(text.to_owned(), &document))
    }

    /// A document of AWS's own; it is not checked again, and one that does not parse (none is known) allows nothing.
    pub(crate) fn of_aws(text: &str) -> Self {
        match parse(text) {
            Ok(document) => Self::compiled(text.to_owned(), &document),
            Err(_) => Self::empty(),
        }
    }

    /// A role's trust policy. Users and roles of accounts that are known here are stored by their unique ids
    /// (`reference_policies_elements_principal`): a namesake created later is somebody else.
    pub(crate) fn trust(text: &str, near: Neighbourhood<'_>) -> Result<Self, Error> {
        let document = check(text, PolicyKind::Trust)?;
        check_services(&document)?;
        shared_oidc::check(&document)?;
        let stored = replace_principals(text, &document, |name| near.principal_id(name))?;
        let characters = steprole_policy::size_without_white_space(text);
        if let Some(limit) = PolicyKind::Trust.size_limit().filter(|limit| characters > *limit) {
            return Err(error::quota("ACLSizePerRole", limit));
        }
        let document = parse(&stored).map_err(|_| syntax_error())?;
        let mut own = Self::compiled(stored.into_owned(), &document);
        own.names_ids = aws_principals(&document).any(is_unique_id);
        Ok(own)
    }

    /// A document that AWS took once, maybe under older rules: it is not judged again. One that does not parse allows
    /// nothing.
    pub(crate) fn as_it_is(text: &str) -> Self {
        Self::of_aws(text)
    }

    /// A trust policy that AWS shows: ARNs of the account's users and roles stand for their unique ids, and a unique id
    /// for a principal that is gone. What is neither stays as it is written.
    pub(crate) fn trust_as_it_is(text: &str, account: &Account) -> Self {
        let Ok(document) = parse(text) else {
            return Self::empty();
        };
        let stored = replace_principals(text, &document, |name| {
            Ok(account.principal_id(name).ok().flatten())
        })
        .unwrap_or(Cow::Borrowed(text));
        let mut own = Self::as_it_is(&stored);
        own.names_ids = parse(own.text()).is_ok_and(|document| aws_principals(&document).any(is_unique_id));
        own
    }

    fn checked(text: &str, kind: PolicyKind, quota: &str) -> Result<Self, Error> {
        let document = check(text, kind)?;
        if let Some(limit) = kind.size_limit().filter(|limit| kind.size(text) > *limit) {
            return Err(error::quota(quota, limit));
        }
        Ok(Self::compiled(text.to_owned(), &document))
    }

    /// A document that was read and checked elsewhere.
    pub(crate) fn compiled(text: String, document: &Document) -> Self {
        Self {
            text,
            policy: Policy::compile(document),
            sids: document
                .statements()
                .iter()
                .map(|statement| {
                    statement
                        .sid
                        .as_ref()
                        .map(|sid| sid.value.clone())
                        .filter(|sid| !sid.is_empty())
                })
                .collect(),
            names_ids: false,
        }
    }

    /// A document of ours, whose text is known to parse.
    fn ours(text: &str) -> Self {
        Self::of_aws(text)
    }

    /// A document without any statement.
    fn empty() -> Self {
        let document = Document::default();
        Self::compiled(String::new(), &document)
    }

    /// Allows everything, as AdministratorAccess does.
    pub(crate) fn allow_all() -> Self {
        Self::ours(r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#)
    }

    /// What AllowUsersToChangePassword grants a user (`id_credentials_passwords_account-policy`).
    pub(crate) fn change_own_password(user: &str) -> Self {
        Self::ours(&format!(
            r#"{{"Version":"2012-10-17","Statement":[
                {{"Effect":"Allow","Action":"iam:ChangePassword","Resource":"{user}"}},
                {{"Effect":"Allow","Action":"iam:GetAccountPasswordPolicy","Resource":"*"}}]}}"#
        ))
    }

    /// A resource-based policy that leaves everything to the account's own policies.
    pub(crate) fn trusts_account(account: &str) -> Self {
        Self::ours(&format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{account}"}},"Action":"*","Resource":"*"}}}}"#
        ))
    }

    /// The trust policy of a role that is not there.
    pub(crate) fn trusts_nobody() -> Self {
        Self::empty()
    }

    /// The text as stored. For a trust policy see `Neighbourhood::shown_trust`.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What the engine takes.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The Sid of a statement, when it has one.
    pub fn sid(&self, statement: usize) -> Option<String> {
        self.sids.get(statement)?.clone()
    }
}

fn check(text: &str, kind: PolicyKind) -> Result<Document, Error> {
    let document = parse(text).map_err(|_| syntax_error())?;
    document
        .check(kind)
        .map_err(|malformed| Error::malformed_policy_document(malformed.to_string()))?;
    Ok(document)
}

fn syntax_error() -> Error {
    Error::malformed_policy_document("Syntax errors in policy.")
}

fn aws_principals(document: &Document) -> impl Iterator<Item = &str> {
    document
        .statements()
        .iter()
        .filter_map(|statement| statement.principal.as_ref())
        .flat_map(|principals| &principals.value.entries)
        .filter(|named| named.kind == Some(PrincipalType::Aws))
        .map(|named| named.entry.text.as_str())
}

/// Whether a statement may stand in a customer managed RCP: it denies, `Principal` is "*" alone, and each action names its
/// service; `NotPrincipal` and `NotAction` are not supported (`orgs_manage_policies_rcps_syntax`).
fn is_of_rcp(statement: &Statement) -> bool {
    let is_everybody = statement.principal.as_ref().is_some_and(|principal| {
        let entries = &principal.value.entries;
        !principal.value.negated && entries.iter().all(|named| named.entry.text == "*")
    });
    let names_services = statement.action.as_ref().is_some_and(|action| {
        let names_service = |text: &str| {
            text.split_once(':')
                .is_some_and(|(service, _)| !service.contains(['*', '?']))
        };
        !action.value.negated
            && action
                .value
                .entries
                .iter()
                .all(|entry| names_service(&entry.text))
    });
    statement.effect.value == Effect::Deny && is_everybody && names_services
}

/// Refuses what cannot be a service's name: all of them are host names.
///
/// [observed wording: hashicorp/terraform#35086, aws-samples/aws-cdk-examples#801; which services AWS knows is not published]
fn check_services(document: &Document) -> Result<(), Error> {
    let named = document
        .statements()
        .iter()
        .filter_map(|statement| statement.principal.as_ref())
        .flat_map(|principals| &principals.value.entries)
        .find(|named| named.kind == Some(PrincipalType::Service) && !named.entry.text.contains('.'));
    match named {
        Some(named) => Err(Error::malformed_policy_document(format!(
            "Invalid principal in policy: \"SERVICE\":\"{}\"",
            named.entry.text
        ))),
        None => Ok(()),
    }
}

/// Replaces the names under `"AWS"` that `replacement` has another spelling for, leaving every other byte as it was.
fn replace_principals<'t>(
    text: &'t str,
    document: &Document,
    replacement: impl Fn(&str) -> Result<Option<String>, Error>,
) -> Result<Cow<'t, str>, Error> {
    let mut edits = Vec::new();
    for statement in document.statements() {
        for named in statement
            .principal
            .iter()
            .flat_map(|principals| &principals.value.entries)
        {
            if named.kind != Some(PrincipalType::Aws) {
                continue;
            }
            if let Some(name) = replacement(&named.entry.text)? {
                edits.push((named.entry.span.range(), name));
            }
        }
    }
    if edits.is_empty() {
        return Ok(Cow::Borrowed(text));
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut edited = String::with_capacity(text.len());
    let mut at = 0;
    for (range, name) in edits {
        edited.push_str(text.get(at..range.start).unwrap_or_default());
        // Ids and ARNs hold nothing that JSON would escape.
        edited.push('"');
        edited.push_str(&name);
        edited.push('"');
        at = range.end;
    }
    edited.push_str(text.get(at..).unwrap_or_default());
    Ok(Cow::Owned(edited))
}

/// Whether a principal is written as a unique id of a user or a role.
fn is_unique_id(name: &str) -> bool {
    (name.starts_with("AIDA") || name.starts_with("AROA"))
        && name.len() == 21
        && name
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

impl Neighbourhood<'_> {
    /// A trust policy as answers show it: unique ids as the ARNs they stand for today, and as the raw id when nobody has
    /// it any more.
    pub(crate) fn shown_trust<'d>(&self, trust: &'d StoredDocument) -> Cow<'d, str> {
        if !trust.names_ids {
            return Cow::Borrowed(trust.text());
        }
        let Ok(document) = parse(trust.text()) else {
            return Cow::Borrowed(trust.text());
        };
        replace_principals(trust.text(), &document, |name| Ok(self.principal_arn(name)))
            .unwrap_or(Cow::Borrowed(trust.text()))
    }
}

impl Account {
    /// The ARN of the user or role of this account that has a unique id.
    pub(crate) fn principal_arn(&self, id: &str) -> Option<String> {
        if !is_unique_id(id) {
            return None;
        }
        if id == self.operator.user.id {
            return Some(self.user_arn(&self.operator.user));
        }
        self.users
            .by_id(id)
            .map(|user| self.user_arn(user))
            .or_else(|| self.roles.by_id(id).map(|role| self.role_arn(role)))
    }

    /// [`Neighbourhood::principal_id`], as far as this account alone can tell.
    pub(crate) fn principal_id(&self, name: &str) -> Result<Option<String>, Error> {
        // [inferred wording]
        let invalid =
            || Error::malformed_policy_document(format!("Invalid principal in policy: \"AWS\":\"{name}\""));
        let is_account = |id: &str| id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_digit());
        if name == "*" || is_account(name) {
            return Ok(None);
        }
        if is_unique_id(name) {
            return if self.principal_arn(name).is_some() {
                Ok(None)
            } else {
                Err(invalid())
            };
        }
        let fields: Vec<&str> = name.splitn(6, ':').collect();
        let ["arn", "aws", service, "", account, resource] = fields.as_slice() else {
            return Err(invalid());
        };
        if !is_account(account) || resource.contains(['*', '?']) {
            return Err(invalid());
        }
        let own = *account == self.id();
        match (*service, resource.split_once('/')) {
            ("iam", None) if *resource == "root" => Ok(None),
            // Whether an account that is not here has such a user or role cannot be known.
            ("iam", Some(("user" | "role", _))) if !own => Ok(None),
            ("iam", Some(("user", rest))) => {
                let user = rest.rsplit('/').next().and_then(|name| {
                    let operator = Some(&self.operator.user).filter(|operator| operator.name == name);
                    self.users.by_name(name).or(operator)
                });
                user.filter(|user| self.user_arn(user) == name)
                    .map(|user| Some(user.id.clone()))
                    .ok_or_else(invalid)
            }
            ("iam", Some(("role", rest))) => {
                let role = rest.rsplit('/').next().and_then(|name| self.roles.by_name(name));
                role.filter(|role| self.role_arn(role) == name)
                    .map(|role| Some(role.id.clone()))
                    .ok_or_else(invalid)
            }
            ("sts", Some(("assumed-role" | "federated-user", _))) => Ok(None),
            _ => Err(invalid()),
        }
    }
}
