//! Which policies apply to a caller and a request, and what of them the files lack.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use steprole_catalog::{Catalog, RoleSessionMfa};
use steprole_policy::PrincipalKind;

use crate::account::Account;
use crate::caller::Caller;
use crate::gap::Gap;
use crate::grants::Grants;
use crate::held_policy::HeldPolicy;
use crate::layers::Layers;
use crate::name;
use crate::origin::Origin;
use crate::policy_document::Stored;
use crate::question::{Question, Situation};

/// Every gap that stands in the way of an answer.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct Incomplete(pub Vec<Gap>);

/// Gathers policies and, beside them, whatever is missing.
struct Gathering<'a> {
    account: &'a Account,
    gaps: Vec<Gap>,
}

impl Account {
    /// Everything that the files lack: of the files as a whole, then of each entity.
    pub fn gaps(&self) -> Vec<Gap> {
        let mut gathering = Gathering {
            account: self,
            gaps: self.missing.clone(),
        };
        for user in self.users.values() {
            gathering.own(&user.arn, &user.grants);
            gathering.field(&user.arn, "GroupList", user.groups.is_none());
            for group in user.groups.iter().flatten() {
                if self.group(group).is_none() {
                    gathering.no_group(&user.arn, group);
                }
            }
            gathering.boundary(&user.arn, user.boundary.as_deref());
        }
        for group in self.groups.values() {
            gathering.own(&group.arn, &group.grants);
        }
        for role in self.roles.values() {
            gathering.own(&role.arn, &role.grants);
            gathering.trust(&role.arn);
            gathering.boundary(&role.arn, role.boundary.as_deref());
        }
        let mut seen = HashSet::new();
        let mut gaps = gathering.gaps;
        gaps.retain(|gap| seen.insert(gap.to_string()));
        gaps
    }

    /// Every policy that applies when a caller of this account asks for an action on a resource.
    ///
    /// SCPs, RCPs and resource policies take part as far as they are known here. RCPs are left out for services that
    /// they do not cover [doc: orgs_manage_policies_rcps].
    pub fn layers(
        &self,
        caller: &Caller,
        action: &str,
        resource: &str,
        catalog: &Catalog,
    ) -> Result<Layers, Incomplete> {
        let mut gathering = Gathering {
            account: self,
            gaps: Vec::new(),
        };
        let mut layers = Layers::default();
        match caller.kind {
            PrincipalKind::User => gathering.user(&caller.arn, &mut layers),
            PrincipalKind::RoleSession => {
                gathering.role(caller.role_arn.as_deref().unwrap_or_default(), &mut layers);
            }
            // the root user's rights are its own; whoever has no account has no policies in it
            _ => {}
        }
        layers.resource = gathering.resource(action, resource);
        if let Some(organization) = self.organization.as_ref().filter(|it| !it.is_management) {
            layers.service_control.clone_from(&organization.service_control);
            let service = action.split(':').next().unwrap_or_default();
            if catalog
                .service(service)
                .is_some_and(steprole_catalog::Service::takes_resource_control_policies)
            {
                layers.resource_control.clone_from(&organization.resource_control);
            }
        }
        if gathering.gaps.is_empty() {
            Ok(layers)
        } else {
            Err(Incomplete(gathering.gaps))
        }
    }

    /// The question whether a caller of this account may do something, with all that is known of the answer.
    pub fn question(
        &self,
        caller: &Caller,
        asked: &Situation<'_>,
        now: Timestamp,
        option: RoleSessionMfa,
        catalog: &Catalog,
    ) -> Result<Question, Incomplete> {
        let layers = self.layers(caller, asked.action, asked.resource, catalog)?;
        let mut question = Question::new(caller.clone(), asked, layers, now, option);
        if let Some(organization) = &self.organization {
            if let Some(id) = &organization.id {
                question.context.set("aws:PrincipalOrgID", id.clone());
            }
            if let Some(path) = &organization.path {
                question.context.set_many("aws:PrincipalOrgPaths", [path.clone()]);
            }
        }
        for (key, value) in self.tags_of(asked.resource).into_iter().flatten() {
            question
                .context
                .set(format!("aws:ResourceTag/{key}"), value.clone());
            question
                .context
                .set(format!("iam:ResourceTag/{key}"), value.clone());
        }
        Ok(question)
    }

    /// The tags of a user or role, named by its ARN.
    fn tags_of(&self, arn: &str) -> Option<&BTreeMap<String, String>> {
        let user = self.user(name::name(arn)).filter(|user| user.arn == arn);
        user.map(|user| &user.tags)
            .or_else(|| self.role_of_arn(arn).map(|role| &role.tags))?
            .as_ref()
    }

    /// Whether a resource is this account's, as far as its ARN tells.
    pub fn owns(&self, arn: &str) -> bool {
        let owner = name::account(arn);
        owner.is_empty() || owner == self.id
    }
}

impl Gathering<'_> {
    fn user(&mut self, arn: &str, layers: &mut Layers) {
        let Some(user) = self.account.user(name::name(arn)).filter(|user| user.arn == arn) else {
            self.gaps.push(Gap::Entity { arn: arn.to_owned() });
            return;
        };
        layers.identity = self.own(&user.arn, &user.grants);
        self.field(&user.arn, "GroupList", user.groups.is_none());
        for group in user.groups.iter().flatten() {
            match self.account.group(group) {
                Some(group) => layers.identity.extend(self.own(&group.arn, &group.grants)),
                None => self.no_group(&user.arn, group),
            }
        }
        layers.boundary = self.boundary(&user.arn, user.boundary.as_deref());
    }

    fn role(&mut self, arn: &str, layers: &mut Layers) {
        let Some(role) = self.account.role_of_arn(arn) else {
            self.gaps.push(Gap::Entity { arn: arn.to_owned() });
            return;
        };
        layers.identity = self.own(&role.arn, &role.grants);
        layers.boundary = self.boundary(&role.arn, role.boundary.as_deref());
    }

    /// The policies that an entity carries itself.
    fn own(&mut self, holder: &str, grants: &Grants) -> Vec<HeldPolicy> {
        self.field(holder, "inline policies", grants.inline.is_none());
        self.field(holder, "AttachedManagedPolicies", grants.attached.is_none());
        let mut held = Vec::new();
        for (name, document) in grants.inline.iter().flatten() {
            let origin = Origin::Inline {
                holder: holder.to_owned(),
                name: name.clone(),
            };
            held.extend(self.readable(origin, document));
        }
        for arn in grants.attached.iter().flatten() {
            let missing = Gap::Policy {
                holder: holder.to_owned(),
                policy: arn.clone(),
            };
            held.extend(self.managed(arn, missing));
        }
        held
    }

    fn boundary(&mut self, holder: &str, arn: Option<&str>) -> Option<Vec<HeldPolicy>> {
        let policy = arn?.to_owned();
        let missing = Gap::Boundary {
            holder: holder.to_owned(),
            policy,
        };
        Some(self.managed(arn?, missing).into_iter().collect())
    }

    fn managed(&mut self, arn: &str, missing: Gap) -> Option<HeldPolicy> {
        let Some(policy) = self.account.policy(arn) else {
            self.gaps.push(missing);
            return None;
        };
        self.field(arn, "DefaultVersionId", policy.default.is_none());
        let version = policy.default.as_ref()?;
        let Some(document) = policy.versions.get(version) else {
            self.gaps.push(Gap::Version {
                policy: arn.to_owned(),
                version: version.clone(),
            });
            return None;
        };
        self.readable(Origin::Managed(arn.to_owned()), document)
    }

    fn resource(&mut self, action: &str, resource: &str) -> Option<HeldPolicy> {
        let about_trust = action
            .get(..14)
            .is_some_and(|start| start.eq_ignore_ascii_case("sts:AssumeRole"));
        if about_trust {
            let is_role = resource.contains(":role/");
            return if is_role && self.account.owns(resource) {
                self.trust(resource)
            } else {
                None
            };
        }
        let policies = self.account.resource_policies.iter();
        let governs = |arn: &str| {
            resource
                .strip_prefix(arn)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', ':']))
        };
        // a bucket's policy speaks of its objects, a log group's of its streams: the longest name is the nearest
        policies
            .filter(|(arn, _)| governs(arn))
            .max_by_key(|(arn, _)| arn.len())
            .map(|(_, held)| held.clone())
    }

    fn trust(&mut self, role: &str) -> Option<HeldPolicy> {
        let Some(entity) = self.account.role_of_arn(role) else {
            self.gaps.push(Gap::Entity { arn: role.to_owned() });
            return None;
        };
        self.field(role, "AssumeRolePolicyDocument", entity.trust.is_none());
        self.readable(Origin::Trust(role.to_owned()), entity.trust.as_ref()?)
    }

    fn readable(&mut self, origin: Origin, document: &Stored) -> Option<HeldPolicy> {
        match document {
            Ok(document) => Some(HeldPolicy {
                origin,
                document: Arc::clone(document),
            }),
            Err(unreadable) => {
                self.gaps.push(Gap::Document {
                    place: origin.to_string(),
                    error: unreadable.error.clone(),
                });
                None
            }
        }
    }

    fn field(&mut self, entity: &str, field: &'static str, is_missing: bool) {
        if is_missing {
            self.gaps.push(Gap::Field {
                entity: entity.to_owned(),
                field,
            });
        }
    }

    fn no_group(&mut self, user: &str, group: &str) {
        self.gaps.push(Gap::Group {
            user: user.to_owned(),
            group: group.to_owned(),
        });
    }
}
