//! The entities of the listing, as AWS spells them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::grants::Grants;
use crate::group::Group;
use crate::instance_profile::InstanceProfile;
use crate::last_use::LastUse;
use crate::managed_policy::ManagedPolicy;
use crate::policy_document::Stored;
use crate::role::Role;
use crate::text::document;
use crate::user::User;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct UserDetail<'t> {
    arn: String,
    user_id: Option<String>,
    create_date: Option<serde_json::Value>,
    #[serde(borrow)]
    user_policy_list: Option<Vec<Inline<'t>>>,
    group_list: Option<Vec<String>>,
    attached_managed_policies: Option<Vec<Attached>>,
    permissions_boundary: Option<Boundary>,
    tags: Option<Vec<Tag>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct GroupDetail<'t> {
    arn: String,
    group_id: Option<String>,
    create_date: Option<serde_json::Value>,
    #[serde(borrow)]
    group_policy_list: Option<Vec<Inline<'t>>>,
    attached_managed_policies: Option<Vec<Attached>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct RoleDetail<'t> {
    arn: String,
    role_id: Option<String>,
    create_date: Option<serde_json::Value>,
    #[serde(borrow)]
    assume_role_policy_document: Option<&'t RawValue>,
    #[serde(borrow)]
    role_policy_list: Option<Vec<Inline<'t>>>,
    attached_managed_policies: Option<Vec<Attached>>,
    permissions_boundary: Option<Boundary>,
    tags: Option<Vec<Tag>>,
    instance_profile_list: Option<Vec<Profile>>,
    role_last_used: Option<Used>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct PolicyDetail<'t> {
    arn: String,
    policy_id: Option<String>,
    create_date: Option<serde_json::Value>,
    update_date: Option<serde_json::Value>,
    description: Option<String>,
    default_version_id: Option<String>,
    #[serde(borrow)]
    policy_version_list: Option<Vec<Version<'t>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Inline<'t> {
    policy_name: String,
    #[serde(borrow)]
    policy_document: &'t RawValue,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Version<'t> {
    #[serde(rename = "VersionId")]
    id: String,
    create_date: Option<serde_json::Value>,
    #[serde(borrow)]
    document: Option<&'t RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Profile {
    arn: String,
    instance_profile_id: Option<String>,
    create_date: Option<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Used {
    last_used_date: Option<serde_json::Value>,
    region: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Attached {
    policy_arn: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Boundary {
    permissions_boundary_arn: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Tag {
    key: String,
    value: String,
}

impl UserDetail<'_> {
    pub(super) fn user(self) -> User {
        User {
            arn: self.arn,
            id: self.user_id,
            created: moment(self.create_date.as_ref()),
            groups: self.group_list,
            grants: Grants {
                attached: attached(self.attached_managed_policies),
                // AWS leaves this list out when it is empty, and this one alone [observed: answers of the API]
                inline: Some(inline(self.user_policy_list).unwrap_or_default()),
            },
            boundary: self.permissions_boundary.map(|it| it.permissions_boundary_arn),
            tags: tags(self.tags),
        }
    }
}

impl GroupDetail<'_> {
    pub(super) fn group(self) -> Group {
        Group {
            arn: self.arn,
            id: self.group_id,
            created: moment(self.create_date.as_ref()),
            grants: Grants {
                attached: attached(self.attached_managed_policies),
                inline: inline(self.group_policy_list),
            },
        }
    }
}

impl RoleDetail<'_> {
    pub(super) fn role(self) -> Role {
        let profiles = self.instance_profile_list.into_iter().flatten();
        Role {
            arn: self.arn,
            id: self.role_id,
            created: moment(self.create_date.as_ref()),
            trust: self.assume_role_policy_document.map(document),
            grants: Grants {
                attached: attached(self.attached_managed_policies),
                inline: inline(self.role_policy_list),
            },
            boundary: self.permissions_boundary.map(|it| it.permissions_boundary_arn),
            tags: tags(self.tags),
            instance_profiles: profiles
                .map(|profile| InstanceProfile {
                    created: moment(profile.create_date.as_ref()),
                    arn: profile.arn,
                    id: profile.instance_profile_id,
                })
                .collect(),
            last_use: self.role_last_used.and_then(|used| {
                Some(LastUse {
                    at: moment(used.last_used_date.as_ref())?,
                    region: used.region,
                })
            }),
        }
    }
}

impl PolicyDetail<'_> {
    pub(super) fn policy(self) -> ManagedPolicy {
        let versions = || self.policy_version_list.iter().flatten();
        ManagedPolicy {
            arn: self.arn,
            id: self.policy_id,
            created: moment(self.create_date.as_ref()),
            default: self.default_version_id,
            versions: versions()
                .filter_map(|version| Some((version.id.clone(), document(version.document?))))
                .collect(),
            version_dates: versions()
                .filter_map(|version| Some((version.id.clone(), moment(version.create_date.as_ref())?)))
                .collect(),
            updated: moment(self.update_date.as_ref()),
            description: self.description,
        }
    }
}

/// The ARN of a text that is no whole entity, so that an error can name it.
pub(super) fn arn_of(text: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Named {
        #[serde(rename = "Arn")]
        arn: String,
    }
    serde_json::from_str::<Named>(text).ok().map(|named| named.arn)
}

fn inline(policies: Option<Vec<Inline<'_>>>) -> Option<BTreeMap<String, Stored>> {
    let policies = policies?.into_iter();
    Some(
        policies
            .map(|policy| (policy.policy_name, document(policy.policy_document)))
            .collect(),
    )
}

fn attached(policies: Option<Vec<Attached>>) -> Option<Vec<String>> {
    Some(policies?.into_iter().map(|policy| policy.policy_arn).collect())
}

fn tags(tags: Option<Vec<Tag>>) -> Option<BTreeMap<String, String>> {
    Some(tags?.into_iter().map(|tag| (tag.key, tag.value)).collect())
}

/// A time as the command line and the SDKs print it; another spelling is as if it were not there.
fn moment(date: Option<&serde_json::Value>) -> Option<Timestamp> {
    match date? {
        serde_json::Value::String(text) => text.parse().ok(),
        serde_json::Value::Number(seconds) => Timestamp::from_second(seconds.as_i64()?).ok(),
        _ => None,
    }
}
