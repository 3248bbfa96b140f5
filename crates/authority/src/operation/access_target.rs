//! Whom a question about access is about: a user, group, role or managed policy, with the policies it holds.

use std::collections::BTreeMap;
use std::sync::Arc;

use steprole_api::Error;

use crate::account::{Account, Holder};
use crate::call::Call;
use crate::document::StoredDocument;
use crate::entity::{Group, InlinePolicies, ManagedPolicy, ReportedEntity, Role, User};
use crate::error;
use crate::need::Need;

/// What an ARN names.
pub(super) enum Target {
    Group(Arc<Group>),
    Policy(Arc<ManagedPolicy>),
    Role(Arc<Role>),
    User(Arc<User>),
}

/// A policy that somebody holds.
pub(super) struct Held {
    pub(super) document: Arc<StoredDocument>,
    pub(super) name: String,
    /// The ARN of a managed policy.
    pub(super) arn: Option<String>,
    /// Kind and name of who an inline policy is embedded in.
    pub(super) embedded: Option<(&'static str, String)>,
}

fn not_valid(arn: &str) -> Error {
    Error::invalid_input(format!("ARN {arn} is not valid."))
}

impl Account {
    fn hold(
        &self,
        kind: &'static str,
        name: &str,
        inline: &InlinePolicies,
        attached: &[String],
    ) -> Vec<Held> {
        let embedded = inline.iter().map(|(policy, document)| Held {
            document: document.clone(),
            name: policy.clone(),
            arn: None,
            embedded: Some((kind, name.to_owned())),
        });
        let attached = attached.iter().filter_map(|arn| {
            let policy = self.managed_policy(arn)?;
            Some(Held {
                document: policy.default_document()?.clone(),
                name: policy.name.clone(),
                arn: Some(arn.clone()),
                embedded: None,
            })
        });
        attached.chain(embedded).collect()
    }

    fn held_by_group(&self, group: &Group) -> Vec<Held> {
        self.hold("GROUP", &group.name, &group.inline, &group.attached)
    }

    /// The policies by which a target can call anything. For a policy it is the policy itself.
    pub(super) fn held(&self, target: &Target) -> Vec<Held> {
        match target {
            Target::Group(group) => self.held_by_group(group),
            Target::Policy(policy) => policy
                .default_document()
                .map(|document| Held {
                    document: document.clone(),
                    name: policy.name.clone(),
                    arn: Some(policy.arn.clone()),
                    embedded: None,
                })
                .into_iter()
                .collect(),
            Target::Role(role) => self.hold("ROLE", &role.name, &role.inline, &role.attached),
            Target::User(user) => {
                let mut held = self.hold("USER", &user.name, &user.inline, &user.attached);
                let groups = user.groups.iter().filter_map(|group| self.groups.by_id(group));
                held.extend(groups.flat_map(|group| self.held_by_group(group)));
                held
            }
        }
    }

    /// The users and roles that can use what a target holds, by unique id: for a group its members, for a policy those
    /// who carry it, by a group or themselves.
    pub(super) fn entities(&self, target: &Target) -> BTreeMap<String, ReportedEntity> {
        let mut entities = BTreeMap::new();
        let mut user = |user: &User| {
            entities.insert(user.id.clone(), self.reported_user(user));
        };
        match target {
            Target::Group(group) => self.members_of_group(&group.id).for_each(|member| user(member)),
            Target::User(own) => user(own),
            Target::Role(role) => {
                entities.insert(role.id.clone(), self.reported_role(role));
            }
            Target::Policy(policy) => {
                for holder in self.holders(&policy.arn) {
                    match holder {
                        Holder::Group(id) => self.members_of_group(id).for_each(|member| user(member)),
                        Holder::User(id) => self.users.by_id(id).into_iter().for_each(|own| user(own)),
                        Holder::Role(_) => {}
                    }
                }
                for holder in self.holders(&policy.arn) {
                    if let Holder::Role(id) = holder
                        && let Some(role) = self.roles.by_id(id)
                    {
                        entities.insert(id.clone(), self.reported_role(role));
                    }
                }
            }
        }
        entities
    }

    fn reported_user(&self, user: &User) -> ReportedEntity {
        ReportedEntity {
            arn: self.user_arn(user),
            name: user.name.clone(),
            kind: "USER",
            id: user.id.clone(),
            path: user.path.clone(),
        }
    }

    fn reported_role(&self, role: &Role) -> ReportedEntity {
        ReportedEntity {
            arn: self.role_arn(role),
            name: role.name.clone(),
            kind: "ROLE",
            id: role.id.clone(),
            path: role.path.clone(),
        }
    }
}

impl Call<'_> {
    /// What an ARN names. `The role with name … cannot be found.` [observed]; other ARNs are not valid. [inferred]
    pub(super) fn target(&self, arn: &str) -> Result<Target, Error> {
        let account = self.account;
        let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
        let (kind, rest) = resource.split_once('/').ok_or_else(|| not_valid(arn))?;
        let name = rest.rsplit('/').next().unwrap_or_default();
        if kind == "policy" {
            return self.managed_policy(arn).map(Target::Policy);
        }
        if !arn.starts_with(&account.iam_arn(kind, "/", "")) {
            return Err(not_valid(arn));
        }
        // The path is a part of the ARN, so it must be right, too.
        match kind {
            "user" => {
                let found = self.user(name).ok().filter(|user| account.user_arn(user) == arn);
                found
                    .cloned()
                    .map(Target::User)
                    .ok_or_else(|| error::no_such("user", name))
            }
            "group" => {
                let found = self
                    .group(name)
                    .ok()
                    .filter(|group| account.group_arn(group) == arn);
                found
                    .cloned()
                    .map(Target::Group)
                    .ok_or_else(|| error::no_such("group", name))
            }
            "role" => {
                let found = self.role(name).ok().filter(|role| account.role_arn(role) == arn);
                found
                    .cloned()
                    .map(Target::Role)
                    .ok_or_else(|| error::no_such("role", name))
            }
            _ => Err(not_valid(arn)),
        }
    }

    /// A need on what an ARN names; the ARN is the resource, there or not.
    pub(super) fn need_on_target(&self, action: &'static str, arn: &str) -> Need {
        let need = Need::on(action, arn);
        match self.target(arn) {
            Ok(Target::User(user)) => need.resource_tags(&user.tags),
            Ok(Target::Role(role)) => need.resource_tags(&role.tags),
            Ok(Target::Policy(policy)) => need.resource_tags(&policy.tags),
            Ok(Target::Group(_)) | Err(_) => need,
        }
    }
}
