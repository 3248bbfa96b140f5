//! Listings of managed policies, and of who carries one.

use steprole_api::Error;
use steprole_api::iam::{
    self, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse, ListPoliciesRequest,
    ListPoliciesResponse, PolicyGroup, PolicyRole, PolicyUser,
};

use super::handlers;
use super::page::Cursor;
use super::view::Detail;
use crate::account::Holder;
use crate::aws_managed;
use crate::call::{Answer, Call, Handle};
use crate::entity::ManagedPolicy;
use crate::index::Named;
use crate::need::Need;

handlers! {
    read ListEntitiesForPolicyRequest,
    read ListPoliciesRequest,
}

/// How a policy is used: PolicyUsageFilter.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Usage {
    Any,
    Boundary,
    Permissions,
}

impl Usage {
    fn new(filter: Option<&str>) -> Self {
        match filter {
            Some("PermissionsBoundary") => Self::Boundary,
            Some("PermissionsPolicy") => Self::Permissions,
            _ => Self::Any,
        }
    }
}

impl Handle for ListPoliciesRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        // No resource type (Service Authorization Reference): only `Resource: "*"` matches. [observed, many] the words.
        let path = self.path_prefix.as_deref().unwrap_or("/");
        Ok(vec![
            Need::on("iam:ListPolicies", "*").shown_as(format!("policy path {path}")),
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListPoliciesResponse> {
        let account = call.account;
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let prefix = self.path_prefix.as_deref().unwrap_or("/");
        let usage = Usage::new(self.policy_usage_filter.as_deref());
        let only_attached = self.only_attached.unwrap_or(false);
        let scope = self.scope.as_deref().unwrap_or("All");
        // An attachment is one to a user, group or role (API model); a boundary is none. [inferred]
        let is_used = |arn: &str| {
            let attached = account.holders(arn).next().is_some();
            match usage {
                Usage::Any => attached || !only_attached,
                Usage::Boundary => account.bounded(arn).next().is_some() && (attached || !only_attached),
                Usage::Permissions => attached,
            }
        };
        // The account's own come first, then AWS's; a digit before the key keeps the two apart.
        let own = account
            .policies
            .iter()
            .filter(|_| scope != "AWS")
            .filter(|policy| policy.path.starts_with(prefix) && is_used(&policy.arn))
            .map(|policy| {
                (
                    format!("0{}", policy.name.to_ascii_lowercase()),
                    Listed::Own(policy),
                )
            });
        let of_aws = account
            .aws_managed
            .all()
            .filter(|_| scope != "Local")
            .filter(|policy| policy.path().starts_with(prefix) && is_used(policy.arn()))
            .map(|policy| (format!("1{}", policy.arn()), Listed::OfAws(policy)));
        let page = cursor.page(
            own.chain(of_aws).filter(|(key, _)| *key > cursor.after),
            |(key, _)| key.clone(),
        );
        let policies = page
            .items
            .into_iter()
            .map(|(_, listed)| call.listed_policy(&listed))
            .collect();
        let answer = ListPoliciesResponse {
            policies: Some(policies),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

/// A policy in a listing, which needs no document.
enum Listed<'a> {
    OfAws(steprole_catalog::ManagedPolicy<'a>),
    Own(&'a ManagedPolicy),
}

impl Call<'_> {
    fn listed_policy(&self, listed: &Listed<'_>) -> iam::Policy {
        match listed {
            Listed::Own(policy) => self.account.policy_view(policy, Detail::Listed),
            Listed::OfAws(policy) => match self.account.aws_managed.seen(policy.arn()) {
                Some(seen) => self.account.policy_view(seen, Detail::Listed),
                None => self.listed_policy_of_aws(*policy),
            },
        }
    }

    fn listed_policy_of_aws(&self, policy: steprole_catalog::ManagedPolicy<'_>) -> iam::Policy {
        iam::Policy {
            policy_name: Some(policy.name().to_owned()),
            policy_id: Some(aws_managed::id(policy.arn())),
            arn: Some(policy.arn().to_owned()),
            path: Some(policy.path().to_owned()),
            default_version_id: Some(format!("v{}", policy.version())),
            attachment_count: i32::try_from(self.account.holders(policy.arn()).count()).ok(),
            permissions_boundary_usage_count: i32::try_from(self.account.bounded(policy.arn()).count()).ok(),
            is_attachable: Some(true),
            description: None,
            create_date: Some(policy.created()),
            update_date: Some(policy.updated()),
            tags: None,
        }
    }
}

impl Handle for ListEntitiesForPolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![
            call.need_on_policy("iam:ListEntitiesForPolicy", &self.policy_arn),
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListEntitiesForPolicyResponse> {
        let account = call.account;
        let arn = &call.attachable_policy(&self.policy_arn)?.arn;
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let prefix = self.path_prefix.as_deref().unwrap_or("/");
        let usage = Usage::new(self.policy_usage_filter.as_deref());
        let attached = account.holders(arn).filter(|_| usage != Usage::Boundary);
        let bounded = account.bounded(arn).filter(|_| usage != Usage::Permissions);
        // The two policy filters are for other listings; nothing of their kind carries a policy. [observed:
        // localstack's recordings of AWS]
        let wanted = self.entity_filter.as_deref();
        let holders = attached
            .chain(bounded)
            .filter(|holder| wanted.is_none_or(|wanted| wanted == kind(holder)))
            .filter_map(|holder| Some((holder, call.named(holder)?)))
            .filter(|(_, entity)| entity.path().starts_with(prefix));
        // Who is both holder and bounded is listed once.
        let mut keyed: Vec<_> = holders
            .map(|(holder, entity)| (format!("{}/{}", kind(holder), entity.id()), holder, entity))
            .collect();
        keyed.sort_by(|(left, ..), (right, ..)| left.cmp(right));
        keyed.dedup_by(|(left, ..), (right, ..)| left == right);
        let page = cursor.page_sorted(keyed.into_iter(), |(key, ..)| key.clone());
        let mut answer = ListEntitiesForPolicyResponse {
            policy_groups: Some(Vec::new()),
            policy_users: Some(Vec::new()),
            policy_roles: Some(Vec::new()),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        for (_, holder, entity) in page.items {
            let (name, id) = (Some(entity.name().to_owned()), Some(entity.id().to_owned()));
            match holder {
                Holder::Group(_) => {
                    answer.policy_groups.get_or_insert_default().push(PolicyGroup {
                        group_name: name,
                        group_id: id,
                    });
                }
                Holder::Role(_) => {
                    answer.policy_roles.get_or_insert_default().push(PolicyRole {
                        role_name: name,
                        role_id: id,
                    });
                }
                Holder::User(_) => {
                    answer.policy_users.get_or_insert_default().push(PolicyUser {
                        user_name: name,
                        user_id: id,
                    });
                }
            }
        }
        Ok((answer, Vec::new()))
    }
}

/// EntityFilter's word for a holder.
fn kind(holder: &Holder) -> &'static str {
    match holder {
        Holder::Group(_) => "Group",
        Holder::Role(_) => "Role",
        Holder::User(_) => "User",
    }
}

impl Call<'_> {
    /// The entity that a holder is.
    fn named(&self, holder: &Holder) -> Option<&dyn Named> {
        let account = self.account;
        match holder {
            Holder::Group(id) => account.groups.by_id(id).map(|group| &**group as &dyn Named),
            Holder::Role(id) => account.roles.by_id(id).map(|role| &**role as &dyn Named),
            Holder::User(id) => account.users.by_id(id).map(|user| &**user as &dyn Named),
        }
    }
}
