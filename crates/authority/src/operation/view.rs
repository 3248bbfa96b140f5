//! Entities as the API shows them.

use steprole_api::iam;

use crate::account::Account;
use crate::call::Call;
use crate::document;
use crate::entity::{Group, InstanceProfile, ManagedPolicy, Role, Tags, User};

/// How much of an entity an answer shows.
///
/// "IAM resource-listing operations return a subset of the available attributes": no tags, no boundary (API model, e.g.
/// ListUsers).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Detail {
    /// Everything, as Get… and GetAccountAuthorizationDetails answer.
    Full,
    /// What listings answer.
    Listed,
}

/// Tags as the API has them.
pub(super) fn tags(tags: &Tags) -> Vec<iam::Tag> {
    tags.iter()
        .map(|tag| iam::Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        })
        .collect()
}

/// Tags where an entity without tags shows no list at all.
pub(super) fn tags_if_any(own: &Tags) -> Option<Vec<iam::Tag>> {
    (!own.is_empty()).then(|| tags(own))
}

/// A boundary as the API has it.
pub(super) fn boundary(arn: Option<&String>) -> Option<iam::AttachedPermissionsBoundary> {
    arn.map(|arn| iam::AttachedPermissionsBoundary {
        permissions_boundary_type: Some("Policy".to_owned()),
        permissions_boundary_arn: Some(arn.clone()),
    })
}

impl Account {
    pub(super) fn policy_view(&self, policy: &ManagedPolicy, detail: Detail) -> iam::Policy {
        let full = detail == Detail::Full;
        iam::Policy {
            policy_name: Some(policy.name.clone()),
            policy_id: Some(policy.id.clone()),
            arn: Some(policy.arn.clone()),
            path: Some(policy.path.clone()),
            default_version_id: Some(format!("v{}", policy.default_version)),
            attachment_count: i32::try_from(self.holders(&policy.arn).count()).ok(),
            permissions_boundary_usage_count: i32::try_from(self.bounded(&policy.arn).count()).ok(),
            is_attachable: Some(true),
            description: policy.description.clone().filter(|_| full),
            create_date: Some(policy.created),
            update_date: Some(policy.updated),
            // GetPolicy answers an empty list where there is no tag.
            tags: full.then(|| tags(&policy.tags)),
        }
    }
}

impl Call<'_> {
    pub(super) fn user_view(&self, user: &User, detail: Detail) -> iam::User {
        let full = detail == Detail::Full;
        iam::User {
            path: user.path.clone(),
            user_name: user.name.clone(),
            user_id: user.id.clone(),
            arn: self.account.user_arn(user),
            create_date: user.created,
            password_last_used: user.password_last_used,
            permissions_boundary: boundary(user.boundary.as_ref()).filter(|_| full),
            tags: tags_if_any(&user.tags).filter(|_| full),
        }
    }

    pub(super) fn group_view(&self, group: &Group) -> iam::Group {
        iam::Group {
            path: group.path.clone(),
            group_name: group.name.clone(),
            group_id: group.id.clone(),
            arn: self.account.group_arn(group),
            create_date: group.created,
        }
    }

    pub(super) fn role_view(&self, role: &Role, detail: Detail) -> iam::Role {
        let full = detail == Detail::Full;
        iam::Role {
            path: role.path.clone(),
            role_name: role.name.clone(),
            role_id: role.id.clone(),
            arn: self.account.role_arn(role),
            create_date: role.created,
            assume_role_policy_document: Some(document::url_encoded(&self.near.shown_trust(&role.trust))),
            description: role.description.clone(),
            max_session_duration: i32::try_from(role.max_session_seconds).ok(),
            max_signin_session_duration: role.max_signin_session_seconds,
            permissions_boundary: boundary(role.boundary.as_ref()).filter(|_| full),
            tags: tags_if_any(&role.tags).filter(|_| full),
            role_last_used: full.then(|| self.account.role_last_used(role, self.now())),
            source_role_template: None,
        }
    }

    pub(super) fn instance_profile_view(
        &self,
        profile: &InstanceProfile,
        detail: Detail,
    ) -> iam::InstanceProfile {
        // A role inside a profile is shown barely. [observed: localstack's recordings of AWS]
        let bare = |role| iam::Role {
            description: None,
            max_session_duration: None,
            max_signin_session_duration: None,
            ..self.role_view(role, Detail::Listed)
        };
        let role = profile.role.as_ref().and_then(|id| self.account.roles.by_id(id));
        iam::InstanceProfile {
            path: profile.path.clone(),
            instance_profile_name: profile.name.clone(),
            instance_profile_id: profile.id.clone(),
            arn: self.account.instance_profile_arn(profile),
            create_date: profile.created,
            roles: role.map(|role| bare(role)).into_iter().collect(),
            tags: (detail == Detail::Full).then(|| tags(&profile.tags)),
        }
    }
}
