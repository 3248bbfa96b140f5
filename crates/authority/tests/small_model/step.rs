//! What the sequences are made of: a step, and the names and parameters it stands for.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs,
    reason = "part of a test, which fails by panicking"
)]

use proptest::prelude::*;
use steprole_authority::totp;

use super::Model;
use crate::common::Aws;

const DOCUMENT: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;
/// What the sequences are made of: the operation, and which of a few names it is about.
pub const OPERATIONS: [&str; 34] = [
    "AddRoleToInstanceProfile",
    "AddUserToGroup",
    "AttachGroupPolicy",
    "AttachRolePolicy",
    "AttachUserPolicy",
    "CreateAccessKey",
    "CreateGroup",
    "CreateInstanceProfile",
    "CreatePolicy",
    "CreatePolicyVersion",
    "CreateRole",
    "CreateUser",
    "CreateVirtualMFADevice",
    "DeactivateMFADevice",
    "DeleteAccessKey",
    "DeleteGroup",
    "DeleteInstanceProfile",
    "DeletePolicy",
    "DeletePolicyVersion",
    "DeleteRole",
    "DeleteUser",
    "DeleteUserPermissionsBoundary",
    "DeleteUserPolicy",
    "DeleteVirtualMFADevice",
    "DetachRolePolicy",
    "DetachUserPolicy",
    "EnableMFADevice",
    "PutUserPermissionsBoundary",
    "PutUserPolicy",
    "RemoveRoleFromInstanceProfile",
    "RemoveUserFromGroup",
    "SetDefaultPolicyVersion",
    "TagUser",
    "UpdateUser",
];

#[derive(Clone, Debug)]
pub struct Step {
    pub operation: usize,
    /// Which user, role, profile or group.
    pub who: u8,
    /// Which policy, group, device or role.
    pub what: u8,
    /// Which version, key, inline policy, tag or new name.
    pub which: u8,
    pub by_limited: bool,
}

pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    // few names, so that steps meet; a quarter of the steps is about what has quotas
    let crowded = proptest::sample::select(vec![1_usize, 5, 9, 12, 26]);
    let operation = prop_oneof![3 => 0..OPERATIONS.len(), 1 => crowded];
    let step = (
        operation,
        0_u8..2,
        0_u8..12,
        0_u8..6,
        proptest::bool::weighted(0.3),
    );
    proptest::collection::vec(
        step.prop_map(|(operation, who, what, which, by_limited)| Step {
            operation,
            who,
            what,
            which,
            by_limited,
        }),
        1..120,
    )
}

/// A step with its names.
pub struct Named {
    pub operation: &'static str,
    pub user: String,
    pub group: String,
    pub role: String,
    pub profile: String,
    pub policy: String,
    pub device: String,
    pub inline: String,
    pub new_name: String,
    pub key: String,
    pub version: u32,
}

pub fn arn(kind: &str, name: &str) -> String {
    format!("arn:aws:iam::123456789012:{kind}/{name}")
}

impl Named {
    pub fn new(step: &Step, model: &Model) -> Self {
        let operation = OPERATIONS[step.operation];
        let user = format!("user{}", step.who);
        let keys = model
            .users
            .get(&user)
            .map(|user| user.keys.clone())
            .unwrap_or_default();
        Self {
            operation,
            key: keys
                .into_iter()
                .nth(usize::from(step.which) % 2)
                .unwrap_or_else(|| "AKIANOSUCHKEYEXAMPLE".to_owned()),
            user,
            group: format!(
                "group{}",
                if operation.contains("User") {
                    step.what
                } else {
                    step.who
                }
            ),
            role: format!(
                "role{}",
                if operation.contains("Profile") {
                    step.what % 2
                } else {
                    step.who
                }
            ),
            profile: format!("profile{}", step.who),
            policy: format!("policy{}", step.what % 3),
            device: format!("device{}", step.what),
            inline: format!("inline{}", step.which),
            new_name: format!("user{}", step.which % 2),
            version: u32::from(step.which) + 1,
        }
    }

    pub fn parameters(&self, aws: &Aws, model: &Model) -> Vec<(&'static str, String)> {
        let user = ("UserName", self.user.clone());
        let group = ("GroupName", self.group.clone());
        let role = ("RoleName", self.role.clone());
        let profile = ("InstanceProfileName", self.profile.clone());
        let policy = ("PolicyArn", arn("policy", &self.policy));
        let device = ("SerialNumber", arn("mfa", &self.device));
        let version = ("VersionId", format!("v{}", self.version));
        let document = ("PolicyDocument", DOCUMENT.to_owned());
        match self.operation {
            "AddRoleToInstanceProfile" | "RemoveRoleFromInstanceProfile" => vec![profile, role],
            "AddUserToGroup" | "RemoveUserFromGroup" => vec![group, user],
            "AttachGroupPolicy" => vec![group, policy],
            "AttachRolePolicy" | "DetachRolePolicy" => vec![role, policy],
            "AttachUserPolicy" | "DetachUserPolicy" => vec![user, policy],
            "CreateGroup" | "DeleteGroup" => vec![group],
            "CreateInstanceProfile" | "DeleteInstanceProfile" => vec![profile],
            "CreatePolicy" => vec![("PolicyName", self.policy.clone()), document],
            "CreatePolicyVersion" => {
                let is_default = self.version.is_multiple_of(2).to_string();
                vec![policy, document, ("SetAsDefault", is_default)]
            }
            "CreateRole" => vec![role, ("AssumeRolePolicyDocument", TRUST.to_owned())],
            "CreateVirtualMFADevice" => vec![("VirtualMFADeviceName", self.device.clone())],
            "DeactivateMFADevice" => vec![user, device],
            "DeleteAccessKey" => vec![user, ("AccessKeyId", self.key.clone())],
            "DeletePolicy" => vec![policy],
            "DeletePolicyVersion" | "SetDefaultPolicyVersion" => vec![policy, version],
            "DeleteRole" => vec![role],
            "DeleteUserPolicy" => vec![user, ("PolicyName", self.inline.clone())],
            "DeleteVirtualMFADevice" => vec![device],
            "EnableMFADevice" => {
                let seed = model.devices.get(&self.device).cloned().unwrap_or_default();
                let code = |steps| totp::code(&seed, totp::step_at(aws.now.get()) + steps);
                let codes = [
                    ("AuthenticationCode1", code(-1)),
                    ("AuthenticationCode2", code(0)),
                ];
                [user, device].into_iter().chain(codes).collect()
            }
            "PutUserPermissionsBoundary" => vec![user, ("PermissionsBoundary", policy.1)],
            "PutUserPolicy" => vec![user, ("PolicyName", self.inline.clone()), document],
            "TagUser" => vec![
                user,
                ("Tags.member.1.Key", self.inline.clone()),
                ("Tags.member.1.Value", String::new()),
            ],
            "UpdateUser" => vec![user, ("NewUserName", self.new_name.clone())],
            // CreateAccessKey, CreateUser, DeleteUser, DeleteUserPermissionsBoundary
            _ => vec![user],
        }
    }

    /// The actions that the call needs.
    pub fn actions(&self) -> Vec<String> {
        let more = (self.operation == "AddRoleToInstanceProfile").then(|| "iam:PassRole".to_owned());
        std::iter::once(format!("iam:{}", self.operation))
            .chain(more)
            .collect()
    }
}
