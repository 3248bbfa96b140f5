use crate::context::Context;

/// One request to decide: who, what, on which resource, in which context.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Who calls.
    pub principal: Principal<'a>,
    /// The action, `service:Name`.
    pub action: &'a str,
    /// The resource's ARN, or `*` for an action without resource-level support.
    pub resource: &'a str,
    /// The account that owns the resource; empty means the caller's own.
    pub resource_account: &'a str,
    /// Every condition key that is present.
    pub context: &'a Context<'a>,
}

/// The caller, in every form that a `Principal` element can name it.
#[derive(Clone, Copy, Debug)]
pub struct Principal<'a> {
    /// What kind of caller it is.
    pub kind: PrincipalKind,
    /// The caller's ARN: a user, an assumed-role session, a federated user, `:root`; for a service its name
    /// (`cloudtrail.amazonaws.com`), for a web identity or SAML caller the provider. Empty when anonymous.
    pub arn: &'a str,
    /// The caller's account; empty for services, providers and anonymous callers.
    pub account: &'a str,
    /// The role of a role session, with its path.
    ///
    /// A session's ARN drops the path, so the role's own ARN must stand beside it
    /// [doc: reference_identifiers#identifiers-arns].
    pub role_arn: Option<&'a str>,
    /// The user who made a federated-user session, or `…:root` when the root user did.
    pub user_arn: Option<&'a str>,
    /// The unique id of the user (`AIDA…`) or of the session's role (`AROA…`).
    ///
    /// A trust policy stores it instead of the name, so that a user who is deleted and created again is not
    /// trusted [doc: reference_policies_elements_principal].
    pub unique_id: Option<&'a str>,
}

/// What kind of caller makes a request.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum PrincipalKind {
    /// Nobody signed the request.
    Anonymous,
    /// A session of GetFederationToken.
    FederatedUser,
    /// A session of a role.
    RoleSession,
    /// The root user of an account.
    Root,
    /// A caller of AssumeRoleWithSAML, named by its provider.
    Saml,
    /// An AWS service, named by its service principal.
    Service,
    /// An IAM user, with long-term keys or a session of GetSessionToken.
    User,
    /// A caller of AssumeRoleWithWebIdentity, named by its provider.
    WebIdentity,
}

impl PrincipalKind {
    /// Whether the caller belongs to an account, and so has identity policies and SCPs.
    pub(crate) fn has_account(self) -> bool {
        matches!(
            self,
            Self::FederatedUser | Self::RoleSession | Self::Root | Self::User
        )
    }
}

impl<'a> Principal<'a> {
    /// Whether the caller's own policies are the root user's full access: the root user, or a federated session
    /// that it made [doc: reference_policies_elements_principal#sts-session-principals].
    pub(crate) fn has_root_access(&self) -> bool {
        match self.kind {
            PrincipalKind::Root => true,
            PrincipalKind::FederatedUser => self.user_arn.is_some_and(|arn| arn.ends_with(":root")),
            _ => false,
        }
    }

    /// An IAM user.
    pub fn user(arn: &'a str, account: &'a str) -> Self {
        Self::bare(PrincipalKind::User, arn, account)
    }

    /// The root user of an account.
    pub fn root(arn: &'a str, account: &'a str) -> Self {
        Self::bare(PrincipalKind::Root, arn, account)
    }

    /// A session of a role; `role_arn` carries the path that the session's ARN lacks.
    pub fn role_session(arn: &'a str, role_arn: &'a str, account: &'a str) -> Self {
        Self {
            role_arn: Some(role_arn),
            ..Self::bare(PrincipalKind::RoleSession, arn, account)
        }
    }

    /// A caller whom nobody knows.
    pub fn anonymous() -> Self {
        Self::bare(PrincipalKind::Anonymous, "", "")
    }

    /// An AWS service, by its service principal.
    pub fn service(name: &'a str) -> Self {
        Self::bare(PrincipalKind::Service, name, "")
    }

    fn bare(kind: PrincipalKind, arn: &'a str, account: &'a str) -> Self {
        Self {
            kind,
            arn,
            account,
            role_arn: None,
            user_arn: None,
            unique_id: None,
        }
    }
}
