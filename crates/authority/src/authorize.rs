//! From a call to the one decision: which policies apply and which facts the request carries.

use std::sync::Arc;

use steprole_catalog::{Service, catalog};
use steprole_policy::{
    Because, Decision, Layer, Outcome, Policies, Policy, Principal, Request, Semantics, decide,
};

use crate::account::Account;
use crate::authorization_message::{Asker, AuthorizationMessage};
use crate::call::Call;
use crate::caller::{Caller, Identity};
use crate::document::StoredDocument;
use crate::entity::{Control, InlinePolicies};
use crate::need::Need;
use crate::session::Subject;
use crate::verdict::{Origin, Verdict};

/// The policies that apply to a caller.
struct Layers {
    identity: Documents,
    boundary: Option<Documents>,
    session: Option<Documents>,
    /// What GetScopedCredentials put on top: each is a ceiling of its own.
    scoped: Vec<Documents>,
    /// SCPs of the caller's account, one list a level.
    service_control: Vec<Documents>,
    /// RCPs of the resource's account, one list a level.
    resource_control: Vec<Documents>,
}

/// The documents of one layer with their origins, in the order the engine sees them.
#[derive(Default)]
struct Documents {
    all: Vec<(Arc<StoredDocument>, Origin)>,
}

impl Documents {
    fn inline(&mut self, holder: &str, policies: &InlinePolicies) {
        for (name, document) in policies {
            let origin = Origin::Inline {
                holder: holder.to_owned(),
                name: name.clone(),
            };
            self.all.push((document.clone(), origin));
        }
    }

    fn managed(&mut self, account: &Account, arns: &[String]) {
        for arn in arns {
            if let Some(document) = account
                .managed_policy(arn)
                .and_then(|policy| policy.default_document().cloned())
            {
                self.all.push((document, Origin::Managed(arn.clone())));
            }
        }
    }

    /// A policy of a session, checked when the session was made; one that no longer parses allows nothing.
    fn of_session(&mut self, text: &str) {
        if let Ok(document) = StoredDocument::session(text) {
            self.all.push((Arc::new(document), Origin::Session));
        }
    }

    fn policies(&self) -> Vec<&Policy> {
        self.all.iter().map(|(document, _)| document.policy()).collect()
    }
}

impl Account {
    fn identity_documents(&self, identity: &Identity) -> Documents {
        let mut documents = Documents::default();
        match identity {
            Identity::Federated { by, .. } => return self.identity_documents(by),
            Identity::Operator => {
                documents.all.push((
                    self.operator.policy.clone(),
                    Origin::Account("the operator's full rights"),
                ));
            }
            Identity::Role { role, .. } => {
                documents.inline(&self.role_arn(role), &role.inline);
                documents.managed(self, &role.attached);
            }
            Identity::Root | Identity::Stranger => {}
            Identity::User(user) => {
                documents.inline(&self.user_arn(user), &user.inline);
                documents.managed(self, &user.attached);
                for group in user.groups.iter().filter_map(|group| self.groups.by_id(group)) {
                    documents.inline(&self.group_arn(group), &group.inline);
                    documents.managed(self, &group.attached);
                }
                // "An account-level implicit Allow" (`id_credentials_passwords_account-policy`).
                if self
                    .settings
                    .password_policy
                    .as_ref()
                    .is_some_and(|policy| policy.allow_users_to_change_password)
                {
                    let grant = StoredDocument::change_own_password(&self.user_arn(user));
                    documents
                        .all
                        .push((Arc::new(grant), Origin::Account("AllowUsersToChangePassword")));
                }
            }
        }
        documents
    }

    fn boundary_documents(&self, identity: &Identity) -> Option<Documents> {
        let arn = match identity {
            Identity::Federated { by, .. } => return self.boundary_documents(by),
            Identity::Role { role, .. } => role.boundary.as_ref(),
            Identity::User(user) => user.boundary.as_ref(),
            Identity::Operator | Identity::Root | Identity::Stranger => None,
        }?;
        let mut documents = Documents::default();
        // A boundary whose policy is gone allows nothing; an empty layer says just that.
        documents.managed(self, std::slice::from_ref(arn));
        Some(documents)
    }

    /// The session policies: the inline one and the managed ones; together they are one ceiling.
    fn session_documents(&self, caller: &Caller) -> Option<Documents> {
        let session = caller.session.as_ref()?;
        if session.policy.is_none() && session.policy_arns.is_empty() {
            return None;
        }
        let mut documents = Documents::default();
        if let Some(text) = &session.policy {
            documents.of_session(text);
        }
        documents.managed(self, &session.policy_arns);
        // The policies of AssumeRoot's tasks only deny: what they leave over, the root user may do.
        if session.subject == Subject::RootTask {
            let rights = Arc::new(StoredDocument::allow_all());
            documents
                .all
                .push((rights, Origin::Account("the root user's full rights")));
        }
        Some(documents)
    }

    fn scoped_documents(caller: &Caller) -> Vec<Documents> {
        let scoped = caller.session.iter().flat_map(|session| &session.scoped);
        scoped
            .map(|text| {
                let mut documents = Documents::default();
                documents.of_session(text);
                documents
            })
            .collect()
    }
}

/// Whether RCPs govern the resources of an action's service: the catalogue's list, which is the one of `simulate`, too
/// (`orgs_manage_policies_rcps`).
fn is_resource_controlled(action: &str) -> bool {
    let service = action.split_once(':').map(|(service, _)| service);
    service
        .and_then(|service| catalog().service(service))
        .is_some_and(Service::takes_resource_control_policies)
}

impl Call<'_> {
    fn layers(&self, need: &Need) -> Layers {
        let (account, caller) = (self.account, self.caller);
        let resource_control = self.control_documents(self.owner(need), Control::Resource);
        let resource_control = if resource_control.is_empty() || is_resource_controlled(&need.action) {
            resource_control
        } else {
            Vec::new()
        };
        Layers {
            identity: account.identity_documents(&caller.identity),
            boundary: account.boundary_documents(&caller.identity),
            session: account.session_documents(caller),
            scoped: Account::scoped_documents(caller),
            service_control: self.control_documents(account.id(), Control::Service),
            resource_control,
        }
    }

    fn control_documents(&self, account: &str, control: Control) -> Vec<Documents> {
        let Some(organization) = self.near.organization_of(account) else {
            return Vec::new();
        };
        let levels = organization.levels(account, control).into_iter().flatten();
        levels
            .map(|policies| Documents {
                all: policies
                    .into_iter()
                    .map(|policy| {
                        let origin = Origin::Managed(organization.policy_arn(policy));
                        (policy.document.clone(), origin)
                    })
                    .collect(),
            })
            .collect()
    }
}

impl Layers {
    /// The document that a decision under one of the ceilings names, with its origin.
    fn document<'l>(
        &'l self,
        because: Because,
        ceiling: Option<&'l Documents>,
    ) -> Option<&'l (Arc<StoredDocument>, Origin)> {
        let documents = match because.layer {
            Layer::Boundary => self.boundary.as_ref()?,
            Layer::Identity => &self.identity,
            Layer::ResourceControl => self.resource_control.get(because.level?)?,
            Layer::ServiceControl => self.service_control.get(because.level?)?,
            Layer::Session => ceiling?,
            _ => return None,
        };
        documents.all.get(because.policy?)
    }
}

impl Call<'_> {
    /// Decides a need through the engine's one decision.
    pub(crate) fn decide(&self, need: &Need) -> Verdict {
        self.decide_and_tell(need, false)
    }

    /// As [`Call::decide`]; a refusal that is to be told has its encoded authorization message.
    pub(crate) fn decide_and_tell(&self, need: &Need, tell: bool) -> Verdict {
        let account = self.account;
        let layers = self.layers(need);
        let identity = layers.identity.policies();
        let boundary = layers.boundary.as_ref().map(Documents::policies);
        let service_control: Vec<Vec<&Policy>> =
            layers.service_control.iter().map(Documents::policies).collect();
        let service_control: Vec<&[&Policy]> = service_control.iter().map(Vec::as_slice).collect();
        let resource_control: Vec<Vec<&Policy>> =
            layers.resource_control.iter().map(Documents::policies).collect();
        let resource_control: Vec<&[&Policy]> = resource_control.iter().map(Vec::as_slice).collect();
        let names = self.names(need);
        let facts = self.facts(&names, need);
        let option = account.opening.role_session_mfa;
        let mut context = facts.context(option);
        self.fill_tags(&mut context);
        need.fill(&mut context);
        let principal = match &need.voucher {
            None => facts.credential.principal(),
            Some((how, provider)) => Principal {
                kind: how.principal_kind(),
                arn: provider,
                ..Principal::anonymous()
            },
        };
        let request = Request {
            principal,
            action: &need.action,
            resource: &need.resource,
            resource_account: self.owner(need),
            context: &context,
        };
        let under = |ceiling: Option<&Documents>| {
            let session = ceiling.map(Documents::policies);
            decide(
                &request,
                &Policies {
                    identity: &identity,
                    boundary: boundary.as_deref(),
                    session: session.as_deref(),
                    service_control: &service_control,
                    resource_control: &resource_control,
                    resource: need.trust.as_ref().map(|trust| trust.policy()),
                    ..Policies::default()
                },
                &Semantics::default(),
            )
        };
        // A session is allowed what it is allowed under each of its ceilings.
        let mut ceiling = layers.session.as_ref();
        let mut decided = under(ceiling);
        for scoped in &layers.scoped {
            let next = under(Some(scoped));
            if severity(next.outcome) > severity(decided.outcome) {
                (decided, ceiling) = (next, Some(scoped));
            }
        }
        let Decision { outcome, because } = decided;
        let found = layers.document(because, ceiling);
        let trust = need
            .trust
            .as_ref()
            .filter(|_| matches!(because.layer, Layer::Trust | Layer::Resource));
        let document = found.map(|(document, _)| document).or(trust);
        let origin = found.map(|(_, origin)| origin.clone());
        let mut verdict = Verdict {
            caller: need
                .voucher
                .as_ref()
                .map_or_else(|| names.caller_arn().to_owned(), |(_, provider)| provider.clone()),
            is_vouched: need.voucher.is_some(),
            action: need.action.clone(),
            resource: need.resource.clone(),
            shown: need.shown.clone(),
            outcome,
            layer: because.layer,
            origin: origin.or_else(|| {
                trust.map(|_| match because.layer {
                    Layer::Resource => Origin::Resource(need.resource.clone()),
                    _ => Origin::Trust(need.resource.clone()),
                })
            }),
            statement: because
                .statement
                .map(|index| (index, document.and_then(|document| document.sid(index)))),
            mfa: facts.mfa(option).present(),
            encoded: None,
        };
        if tell && outcome != Outcome::Allow {
            let asker = Asker {
                id: names.id(),
                name: self.caller.user().map(|user| user.name.as_str()),
                arn: names.caller_arn(),
            };
            let text = AuthorizationMessage::write(
                account.id(),
                &verdict,
                &asker,
                document.map(|document| document.text()),
                &context,
            );
            verdict.encoded = Some(self.env.seal.seal_message(&text));
        }
        verdict
    }
}

/// An explicit denial weighs more than an implicit one, and that more than none.
fn severity(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Allow => 0,
        Outcome::ImplicitDeny => 1,
        Outcome::ExplicitDeny => 2,
    }
}
