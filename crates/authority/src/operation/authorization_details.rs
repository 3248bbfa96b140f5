//! GetAccountAuthorizationDetails: every user, group, role and policy with all that decides about their requests.
//!
//! What is shown and what is left out is [observed: localstack's recordings of AWS].

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    AttachedPolicy, GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse,
    GroupDetail, InstanceProfile, ManagedPolicyDetail, PolicyDetail, RoleDetail, UserDetail,
};

use super::page::Cursor;
use super::view::{self, Detail};
use super::{attachment, handlers, policy_version};
use crate::account::Account;
use crate::call::{Answer, Call, Handle};
use crate::document;
use crate::entity::{Group, InlinePolicies, ManagedPolicy, Role, User};
use crate::need::Need;

handlers! {
    read GetAccountAuthorizationDetailsRequest,
}

/// The kinds of entities, in the order in which the listing goes through them.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Kind {
    User,
    Group,
    Role,
    LocalPolicy,
    AwsPolicy,
}

impl Kind {
    const ALL: [Self; 5] = [
        Self::User,
        Self::Group,
        Self::Role,
        Self::LocalPolicy,
        Self::AwsPolicy,
    ];

    /// The word of Filter.
    fn word(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::Group => "Group",
            Self::Role => "Role",
            Self::LocalPolicy => "LocalManagedPolicy",
            Self::AwsPolicy => "AWSManagedPolicy",
        }
    }
}

/// One entity of the listing.
enum Entry<'a> {
    User(&'a User),
    Group(&'a Group),
    Role(&'a Role),
    LocalPolicy(&'a ManagedPolicy),
    AwsPolicy(Arc<ManagedPolicy>),
}

impl Entry<'_> {
    /// Where a listing that ends here goes on: `Role/admin`.
    fn key(&self) -> String {
        let (kind, name) = match self {
            Self::User(user) => (Kind::User, &user.name),
            Self::Group(group) => (Kind::Group, &group.name),
            Self::Role(role) => (Kind::Role, &role.name),
            Self::LocalPolicy(policy) => (Kind::LocalPolicy, &policy.name),
            Self::AwsPolicy(policy) => return format!("{}/{}", Kind::AwsPolicy.word(), policy.arn),
        };
        format!("{}/{}", kind.word(), name.to_ascii_lowercase())
    }
}

/// What a marker says: the kind the listing stopped in, and the key after which it goes on in that kind.
struct Start<'a> {
    kind: Kind,
    after: &'a str,
}

impl<'a> Start<'a> {
    fn new(cursor: &'a Cursor) -> Result<Self, Error> {
        if cursor.after.is_empty() {
            return Ok(Self {
                kind: Kind::User,
                after: "",
            });
        }
        // A marker of another listing has no kind in it.
        let (word, after) = cursor.after.split_once('/').unwrap_or_default();
        let kind = Kind::ALL.into_iter().find(|kind| kind.word() == word);
        kind.map(|kind| Self { kind, after })
            .ok_or_else(|| Error::validation_error("Invalid Marker."))
    }

    /// The key after which the entities of `kind` are still to be listed; `None` when all have been.
    fn of(&self, kind: Kind) -> Option<&'a str> {
        match kind.cmp(&self.kind) {
            std::cmp::Ordering::Less => None,
            std::cmp::Ordering::Equal => Some(self.after),
            std::cmp::Ordering::Greater => Some(""),
        }
    }
}

impl Account {
    /// The policies of AWS's that somebody carries or is bounded by, by ARN.
    pub(super) fn aws_managed_in_use(&self) -> impl Iterator<Item = Arc<ManagedPolicy>> {
        self.policies_in_use()
            .into_iter()
            .filter_map(|arn| self.aws_managed.policy(arn))
    }

    fn entries<'a>(&'a self, kind: Kind, after: &'a str) -> Box<dyn Iterator<Item = Entry<'a>> + 'a> {
        match kind {
            Kind::User => Box::new(self.users.after(after).map(|user| Entry::User(user))),
            Kind::Group => Box::new(self.groups.after(after).map(|group| Entry::Group(group))),
            Kind::Role => Box::new(self.roles.after(after).map(|role| Entry::Role(role))),
            Kind::LocalPolicy => Box::new(
                self.policies
                    .after(after)
                    .map(|policy| Entry::LocalPolicy(policy)),
            ),
            Kind::AwsPolicy => Box::new(
                self.aws_managed_in_use()
                    .filter(move |policy| policy.arn.as_str() > after)
                    .map(Entry::AwsPolicy),
            ),
        }
    }
}

impl Handle for GetAccountAuthorizationDetailsRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:GetAccountAuthorizationDetails", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetAccountAuthorizationDetailsResponse> {
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let start = Start::new(&cursor)?;
        let filter = self.filter.unwrap_or_default();
        let entries = Kind::ALL
            .into_iter()
            .filter(|kind| filter.is_empty() || filter.iter().any(|word| word == kind.word()))
            .filter_map(|kind| Some((kind, start.of(kind)?)))
            .flat_map(|(kind, after)| call.account.entries(kind, after));
        let page = cursor.page(entries, Entry::key);
        let (mut users, mut groups, mut roles, mut policies) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for entry in page.items {
            match entry {
                Entry::User(user) => users.push(call.user_detail(user)),
                Entry::Group(group) => groups.push(call.group_detail(group)),
                Entry::Role(role) => roles.push(call.role_detail(role)),
                Entry::LocalPolicy(policy) => policies.push(call.policy_detail(policy)),
                Entry::AwsPolicy(policy) => policies.push(call.policy_detail(&policy)),
            }
        }
        // Kinds that are not asked for, or not on this page, are empty lists.
        let answer = GetAccountAuthorizationDetailsResponse {
            user_detail_list: Some(users),
            group_detail_list: Some(groups),
            role_detail_list: Some(roles),
            policies: Some(policies),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

impl Call<'_> {
    fn user_detail(&self, user: &User) -> UserDetail {
        let groups = user.groups.iter().filter_map(|id| self.account.groups.by_id(id));
        let mut group_list: Vec<String> = groups.map(|group| group.name.clone()).collect();
        group_list.sort();
        UserDetail {
            path: Some(user.path.clone()),
            user_name: Some(user.name.clone()),
            user_id: Some(user.id.clone()),
            arn: Some(self.account.user_arn(user)),
            create_date: Some(user.created),
            // Alone among the lists it is left out when it is empty.
            user_policy_list: Some(inline(&user.inline)).filter(|policies| !policies.is_empty()),
            group_list: Some(group_list),
            attached_managed_policies: Some(attached(&user.attached)),
            permissions_boundary: view::boundary(user.boundary.as_ref()),
            tags: Some(view::tags(&user.tags)),
        }
    }

    fn group_detail(&self, group: &Group) -> GroupDetail {
        GroupDetail {
            path: Some(group.path.clone()),
            group_name: Some(group.name.clone()),
            group_id: Some(group.id.clone()),
            arn: Some(self.account.group_arn(group)),
            create_date: Some(group.created),
            group_policy_list: Some(inline(&group.inline)),
            attached_managed_policies: Some(attached(&group.attached)),
        }
    }

    fn role_detail(&self, role: &Role) -> RoleDetail {
        let mut profiles: Vec<InstanceProfile> = self
            .account
            .profiles_of_role(&role.id)
            .map(|profile| self.instance_profile_view(profile, Detail::Listed))
            .collect();
        profiles.sort_by(|left, right| left.instance_profile_name.cmp(&right.instance_profile_name));
        RoleDetail {
            path: Some(role.path.clone()),
            role_name: Some(role.name.clone()),
            role_id: Some(role.id.clone()),
            arn: Some(self.account.role_arn(role)),
            create_date: Some(role.created),
            assume_role_policy_document: Some(document::url_encoded(&self.near.shown_trust(&role.trust))),
            instance_profile_list: Some(profiles),
            role_policy_list: Some(inline(&role.inline)),
            attached_managed_policies: Some(attached(&role.attached)),
            permissions_boundary: view::boundary(role.boundary.as_ref()),
            tags: Some(view::tags(&role.tags)),
            role_last_used: Some(self.account.role_last_used(role, self.now())),
        }
    }

    fn policy_detail(&self, policy: &ManagedPolicy) -> ManagedPolicyDetail {
        let full = self.account.policy_view(policy, Detail::Full);
        // Newest first.
        let versions = policy
            .versions
            .iter()
            .rev()
            .map(|version| policy_version::view(policy, version, true));
        ManagedPolicyDetail {
            policy_name: full.policy_name,
            policy_id: full.policy_id,
            arn: full.arn,
            path: full.path,
            default_version_id: full.default_version_id,
            attachment_count: full.attachment_count,
            permissions_boundary_usage_count: full.permissions_boundary_usage_count,
            is_attachable: full.is_attachable,
            description: full.description,
            create_date: full.create_date,
            update_date: full.update_date,
            policy_version_list: Some(versions.collect()),
        }
    }
}

fn inline(policies: &InlinePolicies) -> Vec<PolicyDetail> {
    let detail = |(name, policy): (&String, &Arc<document::StoredDocument>)| PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(document::url_encoded(policy.text())),
    };
    policies.iter().map(detail).collect()
}

fn attached(arns: &[String]) -> Vec<AttachedPolicy> {
    arns.iter().map(|arn| attachment::attached_policy(arn)).collect()
}
