use serde_json::json;
use steprole_policy::{Document, Principal, PrincipalKind, Request, Semantics, parse};
use steprole_snapshot::{Account, Caller, HeldPolicy, Layers, PolicyDocument};

use super::account::{allowed, documents, rewritten};
use super::proved::{self, Proved};
use crate::symbolic::{Answer, Counterexample, Fact, Facts, Query, Reason, Universe, Value};

/// An account and how questions about it are asked.
pub(super) struct Ground<'a> {
    pub(super) account: &'a Account,
    pub(super) semantics: Semantics,
    pub(super) universe: &'a Universe,
    pub(super) proved: Proved,
}

/// Somebody of the account, gathered once for all claims.
pub(super) struct Person {
    pub(super) caller: Caller,
    /// The policies that apply, or what the files lack of them.
    pub(super) layers: Result<Layers, Vec<String>>,
}

/// Actions on resources, as a layer that allows nothing else: a question within it is about nothing else.
pub(super) struct Scope {
    document: Option<Document>,
    /// In lower case.
    actions: Vec<String>,
    text: String,
}

impl Scope {
    /// Actions, each list with the resources it is about.
    pub(super) fn new<'s>(entries: impl IntoIterator<Item = (Vec<&'s str>, Vec<String>)>) -> Self {
        let mut actions: Vec<String> = Vec::new();
        let mut statements: Vec<serde_json::Value> = Vec::new();
        for (names, resources) in entries {
            if names.is_empty() || resources.is_empty() {
                continue;
            }
            actions.extend(names.iter().map(|name| name.to_ascii_lowercase()));
            statements.push(json!({"Effect": "Allow", "Action": names, "Resource": resources}));
        }
        actions.sort_unstable();
        actions.dedup();
        let text = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
        let document = (!statements.is_empty()).then(|| parse(&text).ok()).flatten();
        Self {
            document,
            actions,
            text,
        }
    }
}

impl Scope {
    /// The actions it is about, in lower case.
    pub(super) fn actions(&self) -> impl Iterator<Item = &str> {
        self.actions.iter().map(String::as_str)
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

    /// Everybody of the account, with their policies.
    pub(super) fn people(&self) -> Vec<Person> {
        let people = self.account.callers().map(|caller| Person {
            layers: self.layers(&caller),
            caller,
        });
        people.collect()
    }

    /// What a caller may do within a scope: the answers of all classes that are not "nothing".
    pub(super) fn within(
        &self,
        caller: &Caller,
        layers: &Layers,
        facts: Facts,
        scope: &Scope,
    ) -> Vec<Answer> {
        let Some(document) = &scope.document else {
            return Vec::new();
        };
        let identity: Vec<&HeldPolicy> = layers.identity.iter().collect();
        let about = format!("{:?} {}", caller.kind, scope.text);
        let question = self
            .proved
            .question(&identity, layers, &scope.actions, &facts, &about);
        if self.proved.holds(&question) {
            return Vec::new();
        }
        let mut allowed = allowed(layers);
        allowed.service_control.push(vec![document]);
        // policies about other actions need not be read; places are given back below
        let places: Vec<usize> = (0..)
            .zip(&identity)
            .filter(|(_, held)| self.proved.is_about(held, &scope.actions))
            .map(|(place, _)| place)
            .collect();
        let about = places.iter().filter_map(|place| identity.get(*place));
        allowed.identity = about.map(|held| held.document.document()).collect();
        let query = Query {
            facts,
            only: scope.actions.clone(),
            semantics: self.semantics,
            principal: caller.principal(),
            ..Query::new(allowed)
        };
        let answers = query.ask_all(self.universe).into_iter();
        let answers: Vec<Answer> = answers
            .map(|(_, answer)| match answer {
                Answer::Refuted(mut request) => {
                    if request.because.layer == steprole_policy::Layer::Identity {
                        let place = request.because.policy.and_then(|place| places.get(place));
                        request.because.policy = place.copied().or(request.because.policy);
                    }
                    Answer::Refuted(request)
                }
                other => other,
            })
            .collect();
        if answers.is_empty() {
            self.proved.keep(question);
        }
        answers
    }

    /// Whether the caller's own policies and the role's trust policy let the caller assume the role.
    ///
    /// A trust policy that names the caller grants by itself; one that names the account asks for an identity policy
    /// that grants as well [doc: reference_policies_evaluation-logic]. The request is decided again with the trust policy
    /// as it stands.
    ///
    /// With `*` in place of the role only "proved" is meant: no role with this trust policy.
    pub(super) fn assumes(
        &self,
        caller: &Caller,
        layers: &Layers,
        facts: &Facts,
        role: &str,
        trust: &PolicyDocument,
    ) -> Answer {
        let mut unknown = None;
        for by_name in [true, false] {
            let Some((text, grant)) = as_grant(trust.text(), caller, role, by_name) else {
                continue;
            };
            let only = vec!["sts:assumerole".to_owned()];
            let identity: Vec<&HeldPolicy> = layers.identity.iter().collect();
            let about = format!("{:?} {by_name} {text}", caller.kind);
            let of_trust = facts.about(&proved::keys(&grant));
            let question =
                self.proved
                    .question(&identity, layers, &only, facts, &format!("{about} {of_trust}"));
            if self.proved.holds(&question) {
                continue;
            }
            let mut denies = Vec::new();
            let mut allowed = allowed(layers);
            if by_name {
                let own = layers.identity.iter().chain(layers.boundary.iter().flatten());
                denies.extend(own.map(|held| self.proved.denies_only(held)));
                allowed.identity = std::iter::once(&grant).chain(documents(&denies)).collect();
                allowed.boundary = None;
            } else {
                allowed.service_control.push(vec![&grant]);
            }
            let query = Query {
                facts: facts.clone(),
                only,
                semantics: self.semantics,
                principal: caller.principal(),
                ..Query::new(allowed)
            };
            match query.ask(self.universe) {
                Answer::Proved => self.proved.keep(question),
                Answer::Unknown(reason) => unknown = Some(reason),
                Answer::Refuted(request) if role == "*" => return Answer::Refuted(request),
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
pub(super) fn as_grant(
    trust: &str,
    caller: &Caller,
    role: &str,
    by_name: bool,
) -> Option<(String, Document)> {
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
    if !any {
        return None;
    }
    let document = parse(&text).ok()?;
    Some((text, document))
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
