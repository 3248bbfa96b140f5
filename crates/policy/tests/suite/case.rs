//! Reads the shared decision cases and puts them to the engine.

use std::collections::BTreeMap;
use std::path::Path;

use allocation_counter::measure;
use serde::Deserialize;
use serde_json::value::RawValue;
use steprole_policy::{
    Context, Outcome, Policies, Policy, Principal, PrincipalKind, Request, Semantics, decide, explain, parse,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) expect: String,
    pub(crate) src: String,
    #[serde(default)]
    pub(crate) note: String,
    principal: String,
    role_arn: Option<String>,
    user_arn: Option<String>,
    unique_id: Option<String>,
    action: String,
    resource: String,
    resource_account: String,
    context: BTreeMap<String, Value>,
    identity: Vec<Box<RawValue>>,
    resource_policy: Option<Box<RawValue>>,
    boundary: Option<Vec<Box<RawValue>>>,
    session: Option<Box<RawValue>>,
    #[serde(default)]
    scp: Vec<Vec<Box<RawValue>>>,
    #[serde(default)]
    rcp: Vec<Vec<Box<RawValue>>>,
    vpce: Option<Box<RawValue>>,
    pub(crate) switch: Option<String>,
    pub(crate) other_value: Option<String>,
    pub(crate) expect_other: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    One(String),
    Many(Vec<String>),
}

/// Every case of every file, with the file's name.
pub(crate) fn all() -> Vec<(String, Case)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance/cases");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&file).unwrap();
        let read: Vec<Case> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        cases.extend(read.into_iter().map(|case| (name.clone(), case)));
    }
    cases
}

impl Case {
    /// The engine's answer in the words of the cases; explaining must never answer anything else.
    pub(crate) fn answer(&self, semantics: &Semantics) -> &'static str {
        self.ask(|request, policies| {
            let decision = decide(request, policies, semantics);
            let explanation = explain(request, policies, semantics);
            assert_eq!(explanation.decision, decision, "{}", self.id);
            assert_eq!(
                explanation.deciding().is_some(),
                decision.because.statement.is_some(),
                "{}",
                self.id
            );
            assert!(
                explanation.deciding().is_none_or(|statement| statement.applies),
                "{}",
                self.id
            );
            match decision.outcome {
                Outcome::Allow => "allow",
                Outcome::ExplicitDeny => "explicit",
                Outcome::ImplicitDeny => "implicit",
            }
        })
    }

    /// How often deciding the case allocates.
    pub(crate) fn allocations(&self, semantics: &Semantics) -> u64 {
        self.ask(|request, policies| {
            measure(|| {
                decide(request, policies, semantics);
            })
            .count_total
        })
    }

    fn ask<R>(&self, ask: impl FnOnce(&Request<'_>, &Policies<'_>) -> R) -> R {
        let compile = |document: &RawValue| {
            let document = parse(document.get()).unwrap_or_else(|error| panic!("{}: {error}", self.id));
            Policy::compile(&document)
        };
        let list =
            |documents: &[Box<RawValue>]| documents.iter().map(|each| compile(each)).collect::<Vec<_>>();
        let levels =
            |levels: &[Vec<Box<RawValue>>]| levels.iter().map(|level| list(level)).collect::<Vec<_>>();

        let identity = list(&self.identity);
        let boundary = self.boundary.as_deref().map(list);
        let session = self.session.as_deref().map(compile);
        let resource = self.resource_policy.as_deref().map(compile);
        let vpc_endpoint = self.vpce.as_deref().map(compile);
        let (service_control, resource_control) = (levels(&self.scp), levels(&self.rcp));

        let identity: Vec<&Policy> = identity.iter().collect();
        let boundary: Option<Vec<&Policy>> = boundary.as_ref().map(|list| list.iter().collect());
        let session: Option<Vec<&Policy>> = session.as_ref().map(|policy| vec![policy]);
        let service_control = borrow(&service_control);
        let resource_control = borrow(&resource_control);
        let policies = Policies {
            identity: &identity,
            boundary: boundary.as_deref(),
            session: session.as_deref(),
            resource: resource.as_ref(),
            service_control: &service_control.iter().map(Vec::as_slice).collect::<Vec<_>>(),
            resource_control: &resource_control.iter().map(Vec::as_slice).collect::<Vec<_>>(),
            vpc_endpoint: vpc_endpoint.as_ref(),
        };

        let mut context = Context::new();
        for (key, value) in &self.context {
            match value {
                Value::One(value) => context.set(key, value),
                Value::Many(values) => context.set_many(key, values),
            }
        }
        let role = self.role_arn.clone().or_else(|| role_of(&self.principal));
        let request = Request {
            principal: Principal {
                kind: kind_of(&self.principal),
                arn: if self.principal == "*" {
                    ""
                } else {
                    &self.principal
                },
                account: account_of(&self.principal),
                role_arn: role.as_deref(),
                user_arn: self.user_arn.as_deref(),
                unique_id: self.unique_id.as_deref(),
            },
            action: &self.action,
            resource: &self.resource,
            resource_account: &self.resource_account,
            context: &context,
        };

        ask(&request, &policies)
    }
}

fn borrow(levels: &[Vec<Policy>]) -> Vec<Vec<&Policy>> {
    levels.iter().map(|level| level.iter().collect()).collect()
}

fn kind_of(principal: &str) -> PrincipalKind {
    match principal.splitn(6, ':').nth(5).unwrap_or(principal) {
        "*" => PrincipalKind::Anonymous,
        "root" => PrincipalKind::Root,
        name if name.ends_with(".amazonaws.com") => PrincipalKind::Service,
        name if name.starts_with("user/") => PrincipalKind::User,
        name if name.starts_with("assumed-role/") => PrincipalKind::RoleSession,
        name if name.starts_with("federated-user/") => PrincipalKind::FederatedUser,
        name if name.starts_with("saml-provider/") => PrincipalKind::Saml,
        _ => PrincipalKind::WebIdentity,
    }
}

fn account_of(principal: &str) -> &str {
    let is_provider = matches!(
        kind_of(principal),
        PrincipalKind::Saml | PrincipalKind::WebIdentity
    );
    if is_provider {
        ""
    } else {
        principal.split(':').nth(4).unwrap_or_default()
    }
}

fn role_of(principal: &str) -> Option<String> {
    let session = principal.splitn(6, ':').nth(5)?.strip_prefix("assumed-role/")?;
    let (role, _) = session.split_once('/')?;
    Some(format!("arn:aws:iam::{}:role/{role}", account_of(principal)))
}
