//! ARNs of an account's things, all in partition `aws`.

use crate::account::Account;
use crate::entity::{Group, InstanceProfile, Role, ServerCertificate, User};

impl Account {
    /// `arn:aws:iam::123456789012:root`.
    pub fn root_arn(&self) -> String {
        format!("arn:aws:iam::{}:root", self.id())
    }

    /// The ARN of a thing of IAM: `kind` is `user`, `role`, …; `path` begins and ends with `/`.
    pub fn iam_arn(&self, kind: &str, path: &str, name: &str) -> String {
        format!("arn:aws:iam::{}:{kind}{path}{name}", self.id())
    }

    /// The ARN of a user.
    pub fn user_arn(&self, user: &User) -> String {
        self.iam_arn("user", &user.path, &user.name)
    }

    /// The ARN of a group.
    pub fn group_arn(&self, group: &Group) -> String {
        self.iam_arn("group", &group.path, &group.name)
    }

    /// The ARN of a role.
    pub fn role_arn(&self, role: &Role) -> String {
        self.iam_arn("role", &role.path, &role.name)
    }

    /// The ARN of an instance profile.
    pub fn instance_profile_arn(&self, profile: &InstanceProfile) -> String {
        self.iam_arn("instance-profile", &profile.path, &profile.name)
    }

    /// The ARN of a server certificate.
    pub fn server_certificate_arn(&self, certificate: &ServerCertificate) -> String {
        self.iam_arn("server-certificate", &certificate.path, &certificate.name)
    }

    /// The issuer of the account's own web identity tokens, where outbound federation was ever enabled.
    pub fn web_identity_issuer(&self) -> Option<&str> {
        let outbound = self.settings.outbound_federation.as_ref()?;
        Some(outbound.issuer.as_str())
    }

    /// The ARN of a role session: the role's name without its path.
    pub fn session_arn(&self, role: &Role, session: &str) -> String {
        format!("arn:aws:sts::{}:assumed-role/{}/{session}", self.id(), role.name)
    }

    /// The ARN of a session of GetFederationToken.
    pub fn federated_user_arn(&self, name: &str) -> String {
        format!("arn:aws:sts::{}:federated-user/{name}", self.id())
    }

    /// The ARN that a request about the user `name` is authorised on: with the path when there is such a user.
    pub(crate) fn user_resource(&self, name: &str) -> String {
        self.users
            .by_name(name)
            .map_or_else(|| self.iam_arn("user", "/", name), |user| self.user_arn(user))
    }

    /// As [`Account::user_resource`], for a group.
    pub(crate) fn group_resource(&self, name: &str) -> String {
        self.groups
            .by_name(name)
            .map_or_else(|| self.iam_arn("group", "/", name), |group| self.group_arn(group))
    }

    /// As [`Account::user_resource`], for a role.
    pub(crate) fn role_resource(&self, name: &str) -> String {
        self.roles
            .by_name(name)
            .map_or_else(|| self.iam_arn("role", "/", name), |role| self.role_arn(role))
    }

    /// As [`Account::user_resource`], for an instance profile.
    pub(crate) fn instance_profile_resource(&self, name: &str) -> String {
        self.instance_profiles.by_name(name).map_or_else(
            || self.iam_arn("instance-profile", "/", name),
            |profile| self.instance_profile_arn(profile),
        )
    }

    /// As [`Account::user_resource`], for a server certificate.
    pub(crate) fn server_certificate_resource(&self, name: &str) -> String {
        self.server_certificates.by_name(name).map_or_else(
            || self.iam_arn("server-certificate", "/", name),
            |certificate| self.server_certificate_arn(certificate),
        )
    }
}
