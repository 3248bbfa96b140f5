//! With which credential a request was made, and whose it is.

use jiff::Timestamp;
use steprole_policy::semantics::RoleSessionMfa;
use steprole_policy::{Principal, PrincipalKind};

use crate::identity::{AwsService, FederatedUser, RoleSession, RootUser, User};
use crate::mfa::Mfa;
use crate::role_path::RolePath;
use crate::sign_in::SignIn;

/// With which credential a request was made, and whose it is.
///
/// One variant for each kind of identity, each with the ways it can be used, so that a combination that AWS does
/// not have cannot be said.
#[derive(Clone, Copy, Debug)]
pub enum Credential<'a> {
    /// None: the request is not signed.
    Anonymous,
    /// A session of GetFederationToken.
    FederatedUser {
        /// Whose.
        user: FederatedUser<'a>,
        /// When it was issued.
        issued: Timestamp,
    },
    /// A session of a role.
    RoleSession {
        /// Whose.
        role: RoleSession<'a>,
        /// How the role was assumed.
        path: RolePath<'a>,
        /// When it was issued.
        issued: Timestamp,
    },
    /// The root user's.
    Root {
        /// Whose.
        root: RootUser<'a>,
        /// With what the root user signs.
        sign_in: SignIn,
    },
    /// An AWS service's own.
    Service(AwsService<'a>),
    /// An IAM user's.
    User {
        /// Whose.
        user: User<'a>,
        /// With what the user signs.
        sign_in: SignIn,
    },
}

impl<'a> Credential<'a> {
    /// What a direct request with it says about MFA.
    pub fn mfa(&self, option: RoleSessionMfa) -> Mfa {
        match self {
            Self::Anonymous | Self::Service(_) => Mfa::Absent,
            Self::FederatedUser { .. } => Mfa::False,
            Self::RoleSession { path, .. } => path.mfa(option),
            Self::Root { sign_in, .. } | Self::User { sign_in, .. } => sign_in.mfa(),
        }
    }

    /// When it was issued, for a temporary one: `aws:TokenIssueTime`.
    pub fn issued(&self) -> Option<Timestamp> {
        match self {
            Self::Anonymous | Self::Service(_) => None,
            Self::FederatedUser { issued, .. } | Self::RoleSession { issued, .. } => Some(*issued),
            Self::Root { sign_in, .. } | Self::User { sign_in, .. } => sign_in.issued(),
        }
    }

    /// The account it belongs to.
    pub fn account(&self) -> Option<&'a str> {
        match self {
            Self::Anonymous | Self::Service(_) => None,
            Self::FederatedUser { user, .. } => Some(user.account),
            Self::RoleSession { role, .. } => Some(role.account),
            Self::Root { root, .. } => Some(root.account),
            Self::User { user, .. } => Some(user.account),
        }
    }

    /// `aws:PrincipalArn`: for a role session the role's ARN, not the session's.
    pub fn principal_arn(&self) -> Option<&'a str> {
        match self {
            Self::Anonymous | Self::Service(_) => None,
            Self::FederatedUser { user, .. } => Some(user.arn),
            Self::RoleSession { role, .. } => Some(role.arn),
            Self::Root { root, .. } => Some(root.arn),
            Self::User { user, .. } => Some(user.arn),
        }
    }

    /// `aws:userid`.
    pub fn user_id(&self) -> Option<&'a str> {
        match self {
            Self::Anonymous => Some("anonymous"),
            Self::FederatedUser { user, .. } => Some(user.id),
            Self::RoleSession { role, .. } => Some(role.session_id),
            Self::Root { root, .. } => Some(root.account),
            Self::Service(_) => None,
            Self::User { user, .. } => Some(user.id),
        }
    }

    /// `aws:PrincipalType`. No page says what a service's call has; it is left absent.
    pub fn principal_type(&self) -> Option<&'static str> {
        match self {
            Self::Anonymous => Some("Anonymous"),
            Self::FederatedUser { .. } => Some("FederatedUser"),
            Self::RoleSession { .. } => Some("AssumedRole"),
            Self::Root { .. } => Some("Account"),
            Self::Service(_) => None,
            Self::User { .. } => Some("User"),
        }
    }

    /// The caller, in the forms that `Principal` elements and decisions name it.
    pub fn principal(&self) -> Principal<'a> {
        match self {
            Self::Anonymous => Principal::anonymous(),
            Self::FederatedUser { user, .. } => Principal {
                kind: PrincipalKind::FederatedUser,
                arn: user.arn,
                account: user.account,
                role_arn: None,
                user_arn: Some(user.user_arn),
                unique_id: None,
            },
            Self::RoleSession { role, .. } => Principal {
                unique_id: role.session_id.split_once(':').map(|(role_id, _)| role_id),
                ..Principal::role_session(role.session_arn, role.arn, role.account)
            },
            Self::Root { root, .. } => Principal::root(root.arn, root.account),
            Self::Service(service) => Principal::service(service.name),
            Self::User { user, .. } => Principal {
                unique_id: Some(user.id),
                ..Principal::user(user.arn, user.account)
            },
        }
    }
}
