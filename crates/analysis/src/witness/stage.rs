use std::sync::LazyLock;

use steprole_policy::{
    Because, Decision, Document, Layer, Outcome, Policies, Policy, PolicyKind, Request, Semantics, decide,
    parse,
};

/// The policies among which a document is tried: the document in its layer, and as little else as it needs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stage<'p> {
    kind: PolicyKind,
    policy: &'p Policy,
    /// What the reader wrote, for naming statements.
    document: &'p Document,
    /// Whether a policy that allows everything stands beside it in its layer.
    beside: bool,
}

/// AdministratorAccess, in the letters of its document.
static EVERYTHING: LazyLock<Policy> = LazyLock::new(|| {
    let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    // the text is ours and parses; a document without statements would only make tests fail
    Policy::compile(&parse(text).unwrap_or_default())
});

/// The policy of a resource that hands all decisions to the caller's account, as a key's default policy and most
/// trust policies do. Keys and roles need one: their own policy must allow, whatever the caller's policies say.
fn delegating(request: &Request<'_>) -> Option<Policy> {
    let action = request.action.to_ascii_lowercase();
    let asks = action.starts_with("kms:") || action == "sts:assumerole";
    if !asks || request.principal.account.is_empty() {
        return None;
    }
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{}"}},"Action":"*","Resource":"*"}}}}"#,
        request.principal.account
    );
    Some(Policy::compile(&parse(&text).ok()?))
}

impl<'p> Stage<'p> {
    /// The document alone.
    pub(crate) fn new(kind: PolicyKind, policy: &'p Policy, document: &'p Document) -> Self {
        Self {
            kind,
            policy,
            document,
            beside: false,
        }
    }

    /// The document and, beside it in its layer, a policy that allows everything.
    pub(crate) fn beside_everything(self) -> Self {
        // a role has one trust policy and a resource one policy: nothing can stand beside them
        let single = matches!(
            self.kind,
            PolicyKind::Resource | PolicyKind::Trust | PolicyKind::VpcEndpoint
        );
        Self {
            beside: !single,
            ..self
        }
    }

    /// Decides a request. Layers below the document's own allow everything.
    pub(crate) fn decide(&self, request: &Request<'_>) -> Decision {
        let everything: &Policy = &EVERYTHING;
        let both = [self.policy, everything];
        let layer = if self.beside {
            &both[..]
        } else {
            std::slice::from_ref(&self.policy)
        };
        let levels = [layer];
        let callers_own = [everything];
        let delegating = delegating(request);
        let mut policies = Policies {
            identity: &callers_own,
            resource: delegating.as_ref(),
            ..Policies::default()
        };
        match self.kind {
            PolicyKind::Boundary => policies.boundary = Some(layer),
            PolicyKind::Inline | PolicyKind::Managed => policies.identity = layer,
            PolicyKind::Resource | PolicyKind::Trust => policies.resource = Some(self.policy),
            PolicyKind::ResourceControl => policies.resource_control = &levels,
            PolicyKind::ServiceControl => policies.service_control = &levels,
            PolicyKind::Session => policies.session = Some(layer),
            PolicyKind::VpcEndpoint => policies.vpc_endpoint = Some(self.policy),
        }
        decide(request, &policies, &Semantics::default())
    }

    /// The layer that the document is in.
    fn layer(&self) -> Layer {
        match self.kind {
            PolicyKind::Boundary => Layer::Boundary,
            PolicyKind::Inline | PolicyKind::Managed => Layer::Identity,
            PolicyKind::Resource => Layer::Resource,
            PolicyKind::ResourceControl => Layer::ResourceControl,
            PolicyKind::ServiceControl => Layer::ServiceControl,
            PolicyKind::Session => Layer::Session,
            PolicyKind::Trust => Layer::Trust,
            PolicyKind::VpcEndpoint => Layer::VpcEndpoint,
        }
    }

    /// The statement of the document that decided, if it was one.
    pub(crate) fn deciding(&self, because: &Because) -> Option<usize> {
        (because.layer == self.layer() && because.policy == Some(0))
            .then_some(because.statement)
            .flatten()
    }

    /// Why, in words.
    pub(crate) fn because(&self, decision: &Decision) -> String {
        let statement = self
            .deciding(&decision.because)
            .map(|index| self.statement(index));
        match (decision.outcome, statement) {
            (Outcome::Allow, Some(statement)) => format!("{statement} allows it"),
            (Outcome::Allow, None) if decision.because.layer == Layer::NoPermissionNeeded => {
                "it needs no permission, and no policy can forbid it".to_owned()
            }
            (Outcome::Allow, None) if self.beside => {
                format!(
                    "no statement here denies it, and {} beside this policy allows it",
                    self.neighbour()
                )
            }
            (Outcome::Allow, None) if matches!(self.kind, PolicyKind::Resource | PolicyKind::Trust) => {
                "a statement here leaves it to the caller's account, whose policies allow it".to_owned()
            }
            (Outcome::Allow, None) => "no statement here denies it".to_owned(),
            (Outcome::ExplicitDeny, Some(statement)) => format!("{statement} denies it"),
            (Outcome::ExplicitDeny, None) => "it is denied".to_owned(),
            (Outcome::ImplicitDeny, _) => "no statement allows it".to_owned(),
        }
    }

    fn neighbour(&self) -> &'static str {
        match self.kind {
            PolicyKind::ServiceControl => "FullAWSAccess",
            PolicyKind::ResourceControl => "RCPFullAWSAccess",
            _ => "AdministratorAccess",
        }
    }

    fn statement(&self, index: usize) -> String {
        let sid = self
            .document
            .statements()
            .get(index)
            .and_then(|statement| statement.sid.as_ref())
            .filter(|sid| !sid.value.is_empty());
        match sid {
            Some(sid) => format!("statement {} (`{}`)", index + 1, sid.value),
            None => format!("statement {}", index + 1),
        }
    }
}
