//! Inline policies of users, groups and roles: put, get, delete, list.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam;

use super::handlers;
use super::page::Cursor;
use super::service_linked_role::Protected as _;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::document::{self, StoredDocument};
use crate::entity::{Group, InlinePolicies, Role, User};
use crate::error;
use crate::need::Need;

handlers! {
    write iam::DeleteGroupPolicyRequest,
    write iam::DeleteRolePolicyRequest,
    write iam::DeleteUserPolicyRequest,
    read iam::GetGroupPolicyRequest,
    read iam::GetRolePolicyRequest,
    read iam::GetUserPolicyRequest,
    read iam::ListGroupPoliciesRequest,
    read iam::ListRolePoliciesRequest,
    read iam::ListUserPoliciesRequest,
    write iam::PutGroupPolicyRequest,
    write iam::PutRolePolicyRequest,
    write iam::PutUserPolicyRequest,
}

/// Characters of all inline policies of a user together, white space not counted (`reference_iam-quotas`).
pub(super) const USER_CHARACTERS: usize = 2_048;

/// As [`USER_CHARACTERS`], of a group.
pub(super) const GROUP_CHARACTERS: usize = 5_120;

/// As [`USER_CHARACTERS`], of a role.
pub(super) const ROLE_CHARACTERS: usize = 10_240;

/// The policies with one more, or one replaced.
fn with(
    own: &InlinePolicies,
    policy_name: String,
    document: &str,
    holder: (&str, &str),
    limit: usize,
) -> Result<InlinePolicies, Error> {
    let mut policies = own.clone();
    policies.insert(policy_name, Arc::new(StoredDocument::inline(document)?));
    let characters: usize = policies
        .values()
        .map(|document| steprole_policy::size_without_white_space(document.text()))
        .sum();
    if characters > limit {
        let (kind, name) = holder;
        // [observed: ministryofjustice/cloud-platform#3121 (user), HumanCellAtlas/data-store#1963 (group),
        // aws-amplify/amplify-backend#2615 (role)]
        return Err(Error::limit_exceeded(format!(
            "Maximum policy size of {limit} bytes exceeded for {kind} {name}"
        )));
    }
    Ok(policies)
}

/// [observed: localstack's recordings of AWS] `The user policy with name … cannot be found.`
fn not_found(kind: &str, policy_name: &str) -> Error {
    error::no_such(&format!("{kind} policy"), policy_name)
}

/// The four operations of one kind of holder.
macro_rules! inline_policy_operations {
    (
        $entity:ident, $kind:literal, $member:ident, $limit:ident, $change:ident, $find:expr, $need:expr,
        $put:ident = $put_action:literal, $delete:ident = $delete_action:literal,
        $get:ident = $get_action:literal -> $got:ident, $list:ident = $list_action:literal -> $listed:ident
    ) => {
        impl Handle for iam::$put {
            fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
                Ok(vec![$need(call, $put_action, &self.$member)])
            }

            fn run(self, call: &Call<'_>) -> Answer<()> {
                let entity: &Arc<$entity> = $find(call, &self.$member)?;
                entity.check_modifiable()?;
                let holder = ($kind, entity.name.as_str());
                let inline = with(
                    &entity.inline,
                    self.policy_name,
                    &self.policy_document,
                    holder,
                    $limit,
                )?;
                Ok((
                    (),
                    vec![Change::$change(Arc::new($entity {
                        inline,
                        ..$entity::clone(entity)
                    }))],
                ))
            }
        }

        impl Handle for iam::$delete {
            fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
                Ok(vec![$need(call, $delete_action, &self.$member)])
            }

            fn run(self, call: &Call<'_>) -> Answer<()> {
                let entity: &Arc<$entity> = $find(call, &self.$member)?;
                entity.check_modifiable()?;
                let mut inline = entity.inline.clone();
                inline
                    .remove(&self.policy_name)
                    .ok_or_else(|| not_found($kind, &self.policy_name))?;
                Ok((
                    (),
                    vec![Change::$change(Arc::new($entity {
                        inline,
                        ..$entity::clone(entity)
                    }))],
                ))
            }
        }

        impl Handle for iam::$get {
            fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
                Ok(vec![$need(call, $get_action, &self.$member)])
            }

            fn run(self, call: &Call<'_>) -> Answer<iam::$got> {
                let entity: &Arc<$entity> = $find(call, &self.$member)?;
                let document = entity
                    .inline
                    .get(&self.policy_name)
                    .ok_or_else(|| not_found($kind, &self.policy_name))?;
                let answer = iam::$got {
                    $member: entity.name.clone(),
                    policy_document: document::url_encoded(document.text()),
                    policy_name: self.policy_name,
                };
                Ok((answer, Vec::new()))
            }
        }

        impl Handle for iam::$list {
            fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
                Ok(vec![$need(call, $list_action, &self.$member)])
            }

            fn run(self, call: &Call<'_>) -> Answer<iam::$listed> {
                let entity: &Arc<$entity> = $find(call, &self.$member)?;
                let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
                let page = cursor.page_sorted(entity.inline.keys().cloned(), |name| name.clone());
                Ok((
                    iam::$listed {
                        policy_names: page.items,
                        is_truncated: page.is_truncated,
                        marker: page.marker,
                    },
                    Vec::new(),
                ))
            }
        }
    };
}

inline_policy_operations!(
    User, "user", user_name, USER_CHARACTERS, PutUser, Call::user, Call::need_on_user,
    PutUserPolicyRequest = "iam:PutUserPolicy", DeleteUserPolicyRequest = "iam:DeleteUserPolicy",
    GetUserPolicyRequest = "iam:GetUserPolicy" -> GetUserPolicyResponse,
    ListUserPoliciesRequest = "iam:ListUserPolicies" -> ListUserPoliciesResponse
);
inline_policy_operations!(
    Group, "group", group_name, GROUP_CHARACTERS, PutGroup, Call::group, Call::need_on_group,
    PutGroupPolicyRequest = "iam:PutGroupPolicy", DeleteGroupPolicyRequest = "iam:DeleteGroupPolicy",
    GetGroupPolicyRequest = "iam:GetGroupPolicy" -> GetGroupPolicyResponse,
    ListGroupPoliciesRequest = "iam:ListGroupPolicies" -> ListGroupPoliciesResponse
);
inline_policy_operations!(
    Role, "role", role_name, ROLE_CHARACTERS, PutRole, Call::role, Call::need_on_role,
    PutRolePolicyRequest = "iam:PutRolePolicy", DeleteRolePolicyRequest = "iam:DeleteRolePolicy",
    GetRolePolicyRequest = "iam:GetRolePolicy" -> GetRolePolicyResponse,
    ListRolePoliciesRequest = "iam:ListRolePolicies" -> ListRolePoliciesResponse
);
