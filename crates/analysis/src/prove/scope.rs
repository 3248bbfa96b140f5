use serde_json::json;
use steprole_policy::{Document, Principal, PrincipalKind, Request, Semantics, parse};
use steprole_snapshot::{Account, Caller, Layers};

use super::account::{allowed, rewritten};
use crate::symbolic::{Answer, Counterexample, Fact, Facts, Query, Reason, Universe, Value};

/// An account and how questions about it are asked.
pub(super) struct Ground<'a> {
    pub(super) account: &'a Account,
    pub(super) semantics: Semantics,
    pub(super) universe: &'a Universe,
}

/// Actions on resources, as a layer that allows nothing else: a question within it is about nothing else.
pub(super) struct Scope(Option<Document>);

impl Scope {
    /// Actions, each list with the resources it is about.
    pub(super) fn new<'s>(entries: impl IntoIterator<Item = (Vec<&'s str>, Vec<String>)>) -> Self {
        let statements: Vec<serde_json::Value> = entries
            .into_iter()
            .filter(|(actions, resources)| !actions.is_empty() && !resources.is_empty())
            .map(|(actions, resources)| json!({"Effect": "Allow", "Action": actions, "Resource": resources}))
            .collect();
        if statements.is_empty() {
            return Self(None);
        }
        Self(parse(&json!({"Version": "2012-10-17", "Statement": statements}).to_string()).ok())
    }
}

impl Ground<'_> {
    /// The caller's policies, with the resource control policies of every service.
    pub(super) fn layers(&self, caller: &Caller) -> Result<Layers, Vec<String>> {
        let layers = self
            .account
            .layers(caller, "s3:GetObject", "*", self.universe.catalog());
        let mut layers =
            layers.map_err(|incomplete| incomplete.0.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        // they depend on the action's service; the procedure tells these apart itself
        layers.resource_control = self
            .account
            .organization
            .as_ref()
            .filter(|organization| !organization.is_management)
            .map(|organization| organization.resource_control.clone())
            .unwrap_or_default();
        Ok(layers)
    }

    /// What a caller may do within a scope: the answers of all classes that are not "nothing".
    pub(super) fn within(
        &self,
        caller: &Caller,
        layers: &Layers,
        facts: Facts,
        scope: &Scope,
    ) -> Vec<Answer> {
        let Some(document) = &scope.0 else {
            return Vec::new();
        };
        let mut allowed = allowed(layers);
        allowed.service_control.push(vec![document]);
        let query = Query {
            facts,
            semantics: self.semantics,
            principal: caller.principal(),
            ..Query::new(allowed)
        };
        let answers = query.ask_all(self.universe).into_iter();
        answers.map(|(_, answer)| answer).collect()
    }

    /// Whether the caller's own policies and the role's trust policy let the caller assume the role.
    ///
    /// A trust policy that names the caller grants by itself; one that names the account asks for an identity policy
    /// that grants as well [doc: reference_policies_evaluation-logic]. The request is decided again with the trust policy
    /// as it stands.
    pub(super) fn assumes(
        &self,
        caller: &Caller,
        layers: &Layers,
        facts: &Facts,
        role: &str,
        trust: &str,
    ) -> Answer {
        let mut unknown = None;
        for by_name in [true, false] {
            let Some(grant) = as_grant(trust, caller, role, by_name) else {
                continue;
            };
            let own = layers.identity.iter().chain(layers.boundary.iter().flatten());
            let denies: Vec<Document> = own
                .filter_map(|held| super::account::denies_only(held.document.text()))
                .collect();
            let mut allowed = allowed(layers);
            if by_name {
                allowed.identity = std::iter::once(&grant).chain(&denies).collect();
                allowed.boundary = None;
            } else {
                allowed.service_control.push(vec![&grant]);
            }
            let query = Query {
                facts: facts.clone(),
                only: vec!["sts:AssumeRole".to_owned()],
                semantics: self.semantics,
                principal: caller.principal(),
                ..Query::new(allowed)
            };
            match query.ask(self.universe) {
                Answer::Proved => {}
                Answer::Unknown(reason) => unknown = Some(reason),
                Answer::Refuted(request) => match self.decided_again(caller, role, *request) {
                    Ok(request) => return Answer::Refuted(Box::new(request)),
                    Err(reason) => unknown = Some(reason),
                },
            }
        }
        unknown.map_or(Answer::Proved, Answer::Unknown)
    }

    /// The request, with the reason of the decision that sees the trust policy itself.
    fn decided_again(
        &self,
        caller: &Caller,
        role: &str,
        request: Counterexample,
    ) -> Result<Counterexample, Reason> {
        // denies with `NotPrincipal` and sessions named in the trust policy are only read by the decision
        let not_confirmed = || Reason::NotCovered(format!("the trust policy of {role}"));
        let layers = self
            .account
            .layers(caller, &request.action, role, self.universe.catalog())
            .map_err(|_| not_confirmed())?;
        let context = request.to_context();
        let decision = layers.decide(
            &Request {
                principal: caller.principal(),
                action: &request.action,
                resource: role,
                resource_account: &self.account.id,
                context: &context,
            },
            &self.semantics,
        );
        if !decision.is_allowed() {
            return Err(not_confirmed());
        }
        Ok(Counterexample {
            because: decision.because,
            ..request
        })
    }

    /// What the account says about the condition keys of a caller's requests, beside `known`.
    pub(super) fn facts(&self, caller: &Caller, known: Facts) -> Facts {
        let is = |value: &str| Fact::Is(Value::One(value.to_owned()));
        let facts = known
            .with("aws:PrincipalAccount", is(&caller.account))
            .with("aws:PrincipalIsAWSService", is("false"));
        let organization = self.account.organization.as_ref();
        let facts = match organization.and_then(|organization| organization.id.as_ref()) {
            Some(id) => facts.with("aws:PrincipalOrgID", is(id)),
            None => facts,
        };
        if caller.kind == PrincipalKind::RoleSession {
            // whoever assumes a role may give its session tags, and names it
            let arn = caller.role_arn.as_deref().unwrap_or(&caller.arn);
            return facts
                .with("aws:PrincipalArn", is(arn))
                .with("aws:PrincipalType", is("AssumedRole"))
                .with("aws:username", Fact::Absent);
        }
        let mut facts = facts
            .with("aws:PrincipalArn", is(&caller.arn))
            .with("aws:PrincipalType", is("User"))
            .with(
                "aws:username",
                is(caller.arn.rsplit('/').next().unwrap_or_default()),
            );
        if let Some(id) = &caller.unique_id {
            facts = facts.with("aws:userid", is(id));
        }
        for (key, value) in caller.tags.iter().flatten() {
            facts = facts.with(&format!("aws:PrincipalTag/{key}"), is(value));
        }
        if caller.tags.is_some() {
            facts = facts.with_no_other("aws:PrincipalTag/");
        }
        facts
    }
}

/// Whether a `Principal` names somebody: who it is, the whole account, or everyone.
fn names(value: &serde_json::Value, listed: impl Fn(&str) -> bool) -> bool {
    match value {
        serde_json::Value::String(text) => listed(text),
        serde_json::Value::Array(list) => list.iter().filter_map(|each| each.as_str()).any(listed),
        _ => false,
    }
}

/// Whether a name is that of some session of the caller's role.
fn is_session_of(caller: &Caller, name: &str) -> bool {
    let role = caller.arn.rsplit_once('/').map_or("", |(role, _)| role);
    caller.kind == PrincipalKind::RoleSession
        && name
            .strip_prefix(role)
            .is_some_and(|session| session.starts_with('/'))
}

/// A trust policy as a grant on its role: the statements about the caller, by name or by account, as if they were an
/// identity policy's. Denies about the caller stand either way; other statements stay as statements that name nothing,
/// so that places are kept. Nothing when no statement allows.
pub(super) fn as_grant(trust: &str, caller: &Caller, role: &str, by_name: bool) -> Option<Document> {
    let Principal { arn, account, .. } = caller.principal();
    let own = |text: &str| {
        text == "*"
            || text == arn
            || caller.unique_id.as_deref() == Some(text)
            || caller.role_arn.as_deref() == Some(text)
            || is_session_of(caller, text)
    };
    // a session that is named is one of many: a deny about it leaves the others
    let surely = |text: &str| own(text) && (text == "*" || !is_session_of(caller, text));
    let of_account = |text: &str| {
        text == account || (text.starts_with("arn:") && text.ends_with(&format!(":iam::{account}:root")))
    };
    let mut any = false;
    let text = rewritten(trust, |statement| {
        let principal = statement.remove("Principal");
        let about = |listed: &dyn Fn(&str) -> bool| match &principal {
            Some(serde_json::Value::Object(map)) => map.get("AWS").is_some_and(|value| names(value, listed)),
            Some(value) => names(value, listed),
            None => false,
        };
        let is_deny = statement.get("Effect").and_then(serde_json::Value::as_str) == Some("Deny");
        // what a deny spares is not read; it is left out, and the decision is asked again
        let applies = match (is_deny, by_name) {
            (true, _) => about(&surely) || about(&of_account),
            (false, true) => about(&own),
            (false, false) => about(&of_account),
        };
        any |= applies && !is_deny;
        let resource = if applies {
            vec![role.to_owned()]
        } else {
            Vec::new()
        };
        statement.insert("Resource".to_owned(), resource.into());
    })?;
    if any { parse(&text).ok() } else { None }
}

/// Whom a trust policy lets in besides services and identity providers, read from its text.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Trusted {
    /// ARNs, account ids, `*`; in the order of the text.
    pub(super) names: Vec<String>,
    /// Some statement allows everybody but those it names.
    pub(super) all_but: bool,
}

impl Trusted {
    /// The principals of type `AWS` that some statement allows.
    pub(super) fn of(trust: &str) -> Self {
        let mut found = Self::default();
        let _ = rewritten(trust, |statement| {
            if statement.get("Effect").and_then(serde_json::Value::as_str) != Some("Allow") {
                return;
            }
            let listed = match statement.get("Principal") {
                Some(serde_json::Value::Object(map)) => map.get("AWS").cloned(),
                Some(value) => Some(value.clone()),
                None => {
                    found.all_but |= statement.contains_key("NotPrincipal");
                    None
                }
            };
            match listed {
                Some(serde_json::Value::String(text)) => found.names.push(text),
                Some(serde_json::Value::Array(list)) => {
                    let texts = list.iter().filter_map(|each| each.as_str());
                    found.names.extend(texts.map(str::to_owned));
                }
                _ => {}
            }
        });
        found
    }

    /// Whether the caller may be among them.
    pub(super) fn may_hold(&self, caller: &Caller) -> bool {
        self.names.iter().any(|name| {
            name == "*"
                || *name == caller.account
                || *name == caller.arn
                || Some(name.as_str()) == caller.role_arn.as_deref()
                || Some(name.as_str()) == caller.unique_id.as_deref()
                || name.ends_with(&format!(":iam::{}:root", caller.account))
                || is_session_of(caller, name)
        })
    }

    /// Whether the caller is named by itself, so that no policy of the caller's need grant.
    pub(super) fn names_itself(&self, caller: &Caller) -> bool {
        self.names.iter().any(|name| {
            name == "*"
                || *name == caller.arn
                || Some(name.as_str()) == caller.role_arn.as_deref()
                || Some(name.as_str()) == caller.unique_id.as_deref()
                || is_session_of(caller, name)
        })
    }

    /// Those who are not of the role's account, or may be anybody.
    pub(super) fn foreign(&self, role: &str) -> impl Iterator<Item = &String> {
        let account = role.split(':').nth(4).unwrap_or_default().to_owned();
        self.names.iter().filter(move |name| {
            let of = name.split(':').nth(4).unwrap_or(name);
            of != account && !name.starts_with("AIDA") && !name.starts_with("AROA")
        })
    }
}
