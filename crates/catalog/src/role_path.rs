//! How a role was assumed.

use std::net::IpAddr;

use jiff::Timestamp;
use steprole_policy::semantics::RoleSessionMfa;

use crate::mfa::Mfa;

/// How a role was assumed, which is all that decides what its session says about MFA.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RolePath<'a> {
    /// AssumeRole with SerialNumber and TokenCode: the call had MFA, its session has not.
    CodeInCall,
    /// The credentials of an EC2 instance, which its metadata service hands out.
    Instance {
        /// The VPC they were first handed out in: `aws:Ec2InstanceSourceVpc`.
        vpc: Option<&'a str>,
        /// The instance's address: `aws:Ec2InstanceSourcePrivateIPv4`.
        address: Option<IpAddr>,
    },
    /// AssumeRole from a session that has MFA: GetSessionToken's, or a role's on a chain that began with one.
    MfaSession {
        /// When the code was given.
        mfa: Timestamp,
    },
    /// AssumeRole without any MFA.
    NoMfa,
    /// AssumeRoleWithSAML.
    Saml {
        /// The provider's ARN: `aws:FederatedProvider`.
        provider: &'a str,
    },
    /// AssumeRoleWithWebIdentity.
    WebIdentity {
        /// The provider's ARN or name: `aws:FederatedProvider`.
        provider: &'a str,
    },
}

impl RolePath<'_> {
    /// What the session says about MFA.
    ///
    /// A role session never proves MFA by the documentation ("do not include MFA information in the context",
    /// `id_credentials_mfa_configure-api-require`), and by observation only when its chain began with a
    /// GetSessionToken session that has it (aws/aws-sdk-java-v2#2554, 99designs/aws-vault#471).
    pub(crate) fn mfa(self, option: RoleSessionMfa) -> Mfa {
        match (self, option) {
            // AWS cannot know how its partner or the instance authenticated: nobody contests these.
            (Self::Instance { .. } | Self::Saml { .. } | Self::WebIdentity { .. }, _) => Mfa::False,
            (_, RoleSessionMfa::Absent) => Mfa::Absent,
            (Self::MfaSession { mfa }, RoleSessionMfa::Inherit) => Mfa::Since(mfa),
            (Self::CodeInCall | Self::MfaSession { .. } | Self::NoMfa, _) => Mfa::False,
        }
    }
}
