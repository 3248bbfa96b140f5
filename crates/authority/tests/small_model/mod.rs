//! A small model of an account that knows nothing of how the account is built.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs,
    reason = "part of a test, which fails by panicking"
)]

mod step;

use std::collections::{BTreeMap, BTreeSet};

use steprole_api::iam::{
    CreateAccessKeyResponse, CreateVirtualMFADeviceResponse, GetAccountAuthorizationDetailsRequest,
    ListAccessKeysRequest, ListMFADevicesRequest,
};
use steprole_api::{Output as _, Value};

pub use self::step::{Named, OPERATIONS, steps};
use crate::common::Aws;

/// The user who may do some things; not part of the model.
pub const LIMITED: &str = "limited";
const KEYS_PER_USER: usize = 2;
const GROUPS_PER_USER: usize = 10;
const DEVICES_PER_USER: usize = 8;
const VERSIONS_PER_POLICY: usize = 5;

#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct User {
    pub groups: BTreeSet<String>,
    pub attached: BTreeSet<String>,
    pub inline: BTreeSet<String>,
    pub boundary: Option<String>,
    pub tags: BTreeSet<String>,
    pub keys: BTreeSet<String>,
    pub devices: BTreeSet<String>,
}

#[derive(Clone, Debug, Default)]
pub struct Policy {
    pub versions: BTreeSet<u32>,
    pub default: u32,
    pub last: u32,
}

#[derive(Default)]
pub struct Model {
    pub users: BTreeMap<String, User>,
    /// With what is attached.
    pub groups: BTreeMap<String, BTreeSet<String>>,
    pub roles: BTreeMap<String, BTreeSet<String>>,
    pub policies: BTreeMap<String, Policy>,
    /// With their seeds.
    pub devices: BTreeMap<String, Vec<u8>>,
    /// With the role in it.
    pub profiles: BTreeMap<String, Option<String>>,
}

impl Model {
    /// Every reason to refuse the step; none is a step that must be done.
    pub fn faults(&self, step: &Named) -> BTreeSet<&'static str> {
        let mut faults = BTreeSet::new();
        let mut fault = |is_one: bool, code| {
            if is_one {
                faults.insert(code);
            }
        };
        let user = self.users.get(&step.user);
        let policy = self.policies.get(&step.policy);
        let role = self.roles.get(&step.role);
        let profile = self.profiles.get(&step.profile);
        let needs = |names: &[&str]| names.iter().any(|name| step.operation.contains(name));
        let is_creation = step.operation.starts_with("Create");
        let missing = "NoSuchEntity";
        // what must be there
        if needs(&["User", "AccessKey"]) && step.operation != "CreateUser"
            || needs(&["EnableMFA", "DeactivateMFA"])
        {
            fault(user.is_none(), missing);
        }
        if needs(&["Group"]) && step.operation != "CreateGroup" {
            fault(!self.groups.contains_key(&step.group), missing);
        }
        if needs(&["Role"]) && step.operation != "CreateRole" {
            fault(role.is_none(), missing);
        }
        if needs(&["InstanceProfile"]) && !is_creation {
            fault(profile.is_none(), missing);
        }
        let is_inline = matches!(step.operation, "PutUserPolicy" | "DeleteUserPolicy");
        let is_managed = needs(&["Policy"]) || step.operation == "PutUserPermissionsBoundary";
        if is_managed && !is_inline && step.operation != "CreatePolicy" {
            fault(policy.is_none(), missing);
        }
        if needs(&["MFADevice"]) && !is_creation {
            fault(!self.devices.contains_key(&step.device), missing);
        }
        let default = User::default();
        let user_has = user.unwrap_or(&default);
        let owner = self.owner(&step.device);
        let exists = "EntityAlreadyExists";
        match step.operation {
            "AddRoleToInstanceProfile" => fault(profile.is_some_and(Option::is_some), "LimitExceeded"),
            "AddUserToGroup" => fault(
                user_has.groups.len() >= GROUPS_PER_USER && !user_has.groups.contains(&step.group),
                "LimitExceeded",
            ),
            "CreateAccessKey" => fault(user_has.keys.len() >= KEYS_PER_USER, "LimitExceeded"),
            "CreateGroup" => fault(self.groups.contains_key(&step.group), exists),
            "CreateInstanceProfile" => fault(profile.is_some(), exists),
            "CreatePolicy" => fault(policy.is_some(), exists),
            "CreatePolicyVersion" => fault(
                policy.is_some_and(|policy| policy.versions.len() >= VERSIONS_PER_POLICY),
                "LimitExceeded",
            ),
            "CreateRole" => fault(role.is_some(), exists),
            "CreateUser" => fault(user.is_some(), exists),
            "CreateVirtualMFADevice" => fault(self.devices.contains_key(&step.device), exists),
            "DeactivateMFADevice" => fault(owner != Some(&step.user), missing),
            "DeleteAccessKey" => fault(!user_has.keys.contains(&step.key), missing),
            "DeleteGroup" => {
                let members = self.users.values().any(|user| user.groups.contains(&step.group));
                let attached = self
                    .groups
                    .get(&step.group)
                    .is_some_and(|attached| !attached.is_empty());
                fault(members || attached, "DeleteConflict");
            }
            "DeleteInstanceProfile" => fault(profile.is_some_and(Option::is_some), "DeleteConflict"),
            "DeletePolicy" => {
                let versions = policy.is_some_and(|policy| policy.versions.len() > 1);
                fault(versions || self.is_used(&step.policy), "DeleteConflict");
            }
            "DeletePolicyVersion" => {
                let has = policy.is_some_and(|policy| policy.versions.contains(&step.version));
                fault(!has, missing);
                let is_default = policy.is_some_and(|policy| policy.default == step.version);
                fault(is_default, "DeleteConflict");
            }
            "DeleteRole" => {
                let in_profile = self.profiles.values().flatten().any(|role| *role == step.role);
                let attached = role.is_some_and(|attached| !attached.is_empty());
                fault(in_profile || attached, "DeleteConflict");
            }
            "DeleteUser" => {
                let is_empty = user_has.groups.is_empty()
                    && user_has.attached.is_empty()
                    && user_has.inline.is_empty()
                    && user_has.keys.is_empty()
                    && user_has.devices.is_empty();
                fault(!is_empty, "DeleteConflict");
            }
            "DeleteUserPolicy" => fault(!user_has.inline.contains(&step.inline), missing),
            "DeleteVirtualMFADevice" => fault(owner.is_some(), "DeleteConflict"),
            "DetachRolePolicy" => {
                fault(
                    !role.is_some_and(|attached| attached.contains(&step.policy)),
                    missing,
                );
            }
            "DetachUserPolicy" => fault(!user_has.attached.contains(&step.policy), missing),
            "EnableMFADevice" => {
                fault(owner.is_some(), exists);
                fault(user_has.devices.len() >= DEVICES_PER_USER, "LimitExceeded");
            }
            "RemoveRoleFromInstanceProfile" => {
                fault(
                    profile.is_some_and(|held| held.as_ref() != Some(&step.role)),
                    missing,
                );
            }
            "SetDefaultPolicyVersion" => {
                fault(
                    !policy.is_some_and(|policy| policy.versions.contains(&step.version)),
                    missing,
                );
            }
            "UpdateUser" => fault(
                step.new_name != step.user && self.users.contains_key(&step.new_name),
                exists,
            ),
            _ => {}
        }
        faults
    }

    pub fn owner(&self, device: &str) -> Option<&String> {
        let mut owners = self
            .users
            .iter()
            .filter(|(_, user)| user.devices.contains(device));
        owners.next().map(|(name, _)| name)
    }

    pub fn is_used(&self, policy: &str) -> bool {
        let holders = self.groups.values().chain(self.roles.values());
        holders
            .chain(self.users.values().map(|user| &user.attached))
            .any(|attached| attached.contains(policy))
            || self
                .users
                .values()
                .any(|user| user.boundary.as_deref() == Some(policy))
    }

    /// Does what the account did.
    pub fn apply(&mut self, step: &Named, output: Option<Value>) {
        let mut nobody = User::default();
        let user = self.users.get_mut(&step.user).unwrap_or(&mut nobody);
        let policy = || step.policy.clone();
        match step.operation {
            "AddRoleToInstanceProfile" => {
                self.profiles
                    .insert(step.profile.clone(), Some(step.role.clone()));
            }
            "AddUserToGroup" => drop(user.groups.insert(step.group.clone())),
            "AttachGroupPolicy" => drop(self.groups.get_mut(&step.group).unwrap().insert(policy())),
            "AttachRolePolicy" => drop(self.roles.get_mut(&step.role).unwrap().insert(policy())),
            "AttachUserPolicy" => drop(user.attached.insert(policy())),
            "CreateAccessKey" => {
                let made = CreateAccessKeyResponse::from_value(output).unwrap();
                user.keys.insert(made.access_key.access_key_id);
            }
            "CreateGroup" => drop(self.groups.insert(step.group.clone(), BTreeSet::new())),
            "CreateInstanceProfile" | "RemoveRoleFromInstanceProfile" => {
                drop(self.profiles.insert(step.profile.clone(), None));
            }
            "CreatePolicy" => {
                let made = Policy {
                    versions: BTreeSet::from([1]),
                    default: 1,
                    last: 1,
                };
                self.policies.insert(policy(), made);
            }
            "CreatePolicyVersion" => {
                let own = self.policies.get_mut(&step.policy).unwrap();
                own.last += 1;
                own.versions.insert(own.last);
                if step.version.is_multiple_of(2) {
                    own.default = own.last;
                }
            }
            "CreateRole" => drop(self.roles.insert(step.role.clone(), BTreeSet::new())),
            "CreateUser" => drop(self.users.insert(step.user.clone(), User::default())),
            "CreateVirtualMFADevice" => {
                let made = CreateVirtualMFADeviceResponse::from_value(output).unwrap();
                let seed = made.virtual_mfa_device.base32_string_seed.unwrap();
                let seed = data_encoding::BASE32.decode(&seed).unwrap();
                self.devices.insert(step.device.clone(), seed);
            }
            "DeactivateMFADevice" => drop(user.devices.remove(&step.device)),
            "DeleteAccessKey" => drop(user.keys.remove(&step.key)),
            "DeleteGroup" => drop(self.groups.remove(&step.group)),
            "DeleteInstanceProfile" => drop(self.profiles.remove(&step.profile)),
            "DeletePolicy" => drop(self.policies.remove(&step.policy)),
            "DeletePolicyVersion" => {
                self.policies
                    .get_mut(&step.policy)
                    .unwrap()
                    .versions
                    .remove(&step.version);
            }
            "DeleteRole" => drop(self.roles.remove(&step.role)),
            "DeleteUser" => drop(self.users.remove(&step.user)),
            "DeleteUserPermissionsBoundary" => user.boundary = None,
            "DeleteUserPolicy" => drop(user.inline.remove(&step.inline)),
            "DeleteVirtualMFADevice" => drop(self.devices.remove(&step.device)),
            "DetachRolePolicy" => drop(self.roles.get_mut(&step.role).unwrap().remove(&step.policy)),
            "DetachUserPolicy" => drop(user.attached.remove(&step.policy)),
            "EnableMFADevice" => drop(user.devices.insert(step.device.clone())),
            "PutUserPermissionsBoundary" => user.boundary = Some(policy()),
            "PutUserPolicy" => drop(user.inline.insert(step.inline.clone())),
            "RemoveUserFromGroup" => drop(user.groups.remove(&step.group)),
            "SetDefaultPolicyVersion" => {
                self.policies.get_mut(&step.policy).unwrap().default = step.version;
            }
            "TagUser" => drop(user.tags.insert(step.inline.clone())),
            "UpdateUser" => {
                let renamed = self.users.remove(&step.user).unwrap();
                self.users.insert(step.new_name.clone(), renamed);
            }
            other => panic!("the model does not know {other}"),
        }
    }

    /// The account lists the model, no more and no less.
    pub fn compare(&self, aws: &Aws) {
        let listed = aws
            .call(GetAccountAuthorizationDetailsRequest {
                filter: Some(
                    ["User", "Group", "Role", "LocalManagedPolicy"]
                        .map(str::to_owned)
                        .to_vec(),
                ),
                max_items: Some(1_000),
                marker: None,
            })
            .unwrap();
        assert_eq!(listed.is_truncated, Some(false));
        let name = |arn: &str| arn.rsplit('/').next().unwrap().to_owned();
        let attached = |policies: Option<Vec<steprole_api::iam::AttachedPolicy>>| -> BTreeSet<String> {
            let arns = policies
                .unwrap()
                .into_iter()
                .map(|policy| policy.policy_arn.unwrap());
            arns.map(|arn| name(&arn)).collect()
        };
        let mut users = BTreeMap::new();
        for user in listed.user_detail_list.unwrap() {
            let own = user.user_name.unwrap();
            if own == LIMITED {
                continue;
            }
            let keys = aws
                .call(ListAccessKeysRequest {
                    user_name: Some(own.clone()),
                    marker: None,
                    max_items: None,
                })
                .unwrap();
            let devices = aws
                .call(ListMFADevicesRequest {
                    user_name: Some(own.clone()),
                    marker: None,
                    max_items: None,
                })
                .unwrap();
            let inline = user.user_policy_list.unwrap_or_default().into_iter();
            let shown = User {
                groups: user.group_list.unwrap().into_iter().collect(),
                attached: attached(user.attached_managed_policies),
                inline: inline.map(|policy| policy.policy_name.unwrap()).collect(),
                boundary: user
                    .permissions_boundary
                    .map(|boundary| name(&boundary.permissions_boundary_arn.unwrap())),
                tags: user.tags.unwrap().into_iter().map(|tag| tag.key).collect(),
                keys: keys
                    .access_key_metadata
                    .into_iter()
                    .map(|key| key.access_key_id.unwrap())
                    .collect(),
                devices: devices
                    .mfa_devices
                    .into_iter()
                    .map(|device| name(&device.serial_number))
                    .collect(),
            };
            users.insert(own, shown);
        }
        assert_eq!(users, self.users);
        let groups = listed.group_detail_list.unwrap().into_iter();
        let groups: BTreeMap<_, _> = groups
            .map(|group| {
                (
                    group.group_name.unwrap(),
                    attached(group.attached_managed_policies),
                )
            })
            .collect();
        assert_eq!(groups, self.groups);
        let mut roles = BTreeMap::new();
        let mut profiles: BTreeMap<String, Option<String>> = self
            .profiles
            .keys()
            .map(|profile| (profile.clone(), None))
            .collect();
        for role in listed.role_detail_list.unwrap() {
            let own = role.role_name.unwrap();
            for profile in role.instance_profile_list.unwrap() {
                profiles.insert(profile.instance_profile_name, Some(own.clone()));
            }
            roles.insert(own, attached(role.attached_managed_policies));
        }
        assert_eq!((&roles, &profiles), (&self.roles, &self.profiles));
        let mut policies = BTreeSet::new();
        for policy in listed.policies.unwrap() {
            let own = policy.policy_name.unwrap();
            let model = &self.policies[&own];
            let versions: BTreeSet<u32> = policy
                .policy_version_list
                .unwrap()
                .into_iter()
                .map(|version| version.version_id.unwrap()[1..].parse().unwrap())
                .collect();
            assert_eq!(versions, model.versions);
            assert_eq!(policy.default_version_id, Some(format!("v{}", model.default)));
            let held = self
                .groups
                .values()
                .chain(self.roles.values())
                .chain(self.users.values().map(|user| &user.attached))
                .filter(|attached| attached.contains(&own))
                .count();
            assert_eq!(policy.attachment_count, i32::try_from(held).ok());
            policies.insert(own);
        }
        assert!(policies.iter().eq(self.policies.keys()));
    }
}
