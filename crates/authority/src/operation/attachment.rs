//! Managed policies on users, groups and roles: attach, detach, list.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam;

use super::page::{Cursor, Page};
use super::service_linked_role::Protected as _;
use super::{handlers, managed_policy};
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{Group, Role, User};
use crate::need::Need;
use crate::quota::Quota;

handlers! {
    write iam::AttachGroupPolicyRequest,
    write iam::AttachRolePolicyRequest,
    write iam::AttachUserPolicyRequest,
    write iam::DetachGroupPolicyRequest,
    write iam::DetachRolePolicyRequest,
    write iam::DetachUserPolicyRequest,
    read iam::ListAttachedGroupPoliciesRequest,
    read iam::ListAttachedRolePoliciesRequest,
    read iam::ListAttachedUserPoliciesRequest,
}

impl Call<'_> {
    /// The attached policies with one more. Attaching what is attached is a success and changes nothing.
    fn attached_with(&self, own: &[String], arn: String, kind: Kind) -> Result<Option<Vec<String>>, Error> {
        let policy = self.attachable_policy(&arn)?;
        // Policies for service-linked roles are no one else's. [observed: the role's text in several threads, the
        // user's in one; the group's is inferred from them]
        if policy.path.starts_with("/aws-service-role/") {
            return Err(Error::policy_not_attachable(match kind {
                Kind::Group => "Cannot attach a Service Role Policy to an IAM group.",
                Kind::Role => "Cannot attach a Service Role Policy to a Customer Role.",
                Kind::User => "Cannot attach a Service Role Policy to an IAM user.",
            }));
        }
        if own.contains(&arn) {
            return Ok(None);
        }
        self.account.quotas.allow_one_more(kind.quota(), own.len())?;
        Ok(Some(own.iter().cloned().chain([arn]).collect()))
    }
}

/// The attached policies without one. A policy that is not attached is not found, whether it exists or not.
fn attached_without(own: &[String], arn: &str) -> Result<Vec<String>, Error> {
    managed_policy::check_arn(arn)?;
    if !own.iter().any(|attached| attached == arn) {
        return Err(managed_policy::not_found(arn));
    }
    Ok(own.iter().filter(|attached| *attached != arn).cloned().collect())
}

/// What a policy is attached to.
#[derive(Clone, Copy)]
enum Kind {
    Group,
    Role,
    User,
}

impl Kind {
    fn quota(self) -> Quota {
        match self {
            Self::Group => Quota::AttachedPoliciesPerGroup,
            Self::Role => Quota::AttachedPoliciesPerRole,
            Self::User => Quota::AttachedPoliciesPerUser,
        }
    }
}

/// A page of attached policies. Path and name are in the ARN, so no policy is looked up.
fn listed(
    attached: &[String],
    path_prefix: Option<&str>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<iam::AttachedPolicy>, Error> {
    let cursor = Cursor::new(marker, max_items)?;
    let prefix = path_prefix.unwrap_or("/");
    let inside = attached.iter().filter(|arn| {
        let path = arn.split_once(":policy").map_or("/", |(_, path)| path);
        path.rfind('/')
            .and_then(|end| path.get(..=end))
            .is_some_and(|path| path.starts_with(prefix))
    });
    let page = cursor.page_sorted(inside, |arn| (*arn).clone());
    Ok(Page {
        items: page.items.into_iter().map(|arn| attached_policy(arn)).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

/// An attached policy as the API shows it.
pub(super) fn attached_policy(arn: &str) -> iam::AttachedPolicy {
    iam::AttachedPolicy {
        policy_name: arn.rsplit('/').next().map(str::to_owned),
        policy_arn: Some(arn.to_owned()),
    }
}

/// The three operations of one kind of holder.
macro_rules! attachment_operations {
    (
        $entity:ident, $member:ident, $change:ident, $find:expr, $need:expr,
        $attach:ident = $attach_action:literal, $detach:ident = $detach_action:literal,
        $list:ident = $list_action:literal -> $listed:ident
    ) => {
        impl Handle for iam::$attach {
            fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
                let need = $need(call, $attach_action, &self.$member);
                Ok(vec![need.with("iam:PolicyARN", self.policy_arn.as_str())])
            }

            fn run(self, call: &Call<'_>) -> Answer<()> {
                let entity: &Arc<$entity> = $find(call, &self.$member)?;
                entity.check_modifiable()?;
                let attached = call.attached_with(&entity.attached, self.policy_arn, Kind::$entity)?;
                let change = attached.map(|attached| {
                    Change::$change(Arc::new($entity {
                        attached,
                        ..$entity::clone(entity)
                    }))
                });
                Ok(((), change.into_iter().collect()))
            }
        }

        impl Handle for iam::$detach {
            fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
                let need = $need(call, $detach_action, &self.$member);
                Ok(vec![need.with("iam:PolicyARN", self.policy_arn.as_str())])
            }

            fn run(self, call: &Call<'_>) -> Answer<()> {
                let entity: &Arc<$entity> = $find(call, &self.$member)?;
                entity.check_modifiable()?;
                let attached = attached_without(&entity.attached, &self.policy_arn)?;
                Ok((
                    (),
                    vec![Change::$change(Arc::new($entity {
                        attached,
                        ..$entity::clone(entity)
                    }))],
                ))
            }
        }

        impl Handle for iam::$list {
            fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
                Ok(vec![$need(call, $list_action, &self.$member)])
            }

            fn run(self, call: &Call<'_>) -> Answer<iam::$listed> {
                let entity: &Arc<$entity> = $find(call, &self.$member)?;
                let (prefix, marker) = (self.path_prefix.as_deref(), self.marker.as_deref());
                let page = listed(&entity.attached, prefix, marker, self.max_items)?;
                let answer = iam::$listed {
                    attached_policies: Some(page.items),
                    is_truncated: page.is_truncated,
                    marker: page.marker,
                };
                Ok((answer, Vec::new()))
            }
        }
    };
}

attachment_operations!(
    User, user_name, PutUser, Call::user, Call::need_on_user,
    AttachUserPolicyRequest = "iam:AttachUserPolicy", DetachUserPolicyRequest = "iam:DetachUserPolicy",
    ListAttachedUserPoliciesRequest = "iam:ListAttachedUserPolicies" -> ListAttachedUserPoliciesResponse
);
attachment_operations!(
    Group, group_name, PutGroup, Call::group, Call::need_on_group,
    AttachGroupPolicyRequest = "iam:AttachGroupPolicy", DetachGroupPolicyRequest = "iam:DetachGroupPolicy",
    ListAttachedGroupPoliciesRequest = "iam:ListAttachedGroupPolicies" -> ListAttachedGroupPoliciesResponse
);
attachment_operations!(
    Role, role_name, PutRole, Call::role, Call::need_on_role,
    AttachRolePolicyRequest = "iam:AttachRolePolicy", DetachRolePolicyRequest = "iam:DetachRolePolicy",
    ListAttachedRolePoliciesRequest = "iam:ListAttachedRolePolicies" -> ListAttachedRolePoliciesResponse
);
