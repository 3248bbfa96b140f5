use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::file::{
    Documents, File, Group, HeldPolicy, InstanceProfile, LastUse, Missing, Moment, Organization, Policy,
    Role, Source, User,
};
use super::{FORMAT, VERSION};
use crate::account::Account;
use crate::gap::Gap;
use crate::held_policy;
use crate::policy_document::Stored;
use crate::text::raw;

type Json<T> = Result<T, serde_json::Error>;

impl Account {
    /// The account in our own file format. Reading it back gives the same account.
    ///
    /// # Errors
    /// Never for an account that was read; JSON that is put together by hand may not be representable.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        let file = File {
            format: FORMAT.to_owned(),
            version: VERSION,
            account: self.id.clone(),
            sources: self.sources.iter().map(source).collect(),
            missing: self.missing.iter().filter_map(missing).collect(),
            users: self.users().map(user).collect::<Json<_>>()?,
            groups: self.groups().map(group).collect::<Json<_>>()?,
            roles: self.roles().map(role).collect::<Json<_>>()?,
            policies: self.policies().map(policy).collect::<Json<_>>()?,
            organization: self.organization.as_ref().map(organization).transpose()?,
            resource_policies: self
                .resource_policies
                .iter()
                .map(|(arn, policy)| Ok((arn.clone(), held(policy)?)))
                .collect::<Json<_>>()?,
        };
        serde_json::to_string_pretty(&file)
    }
}

fn source(source: &crate::source::Source) -> Source {
    Source {
        part: source.part.word().to_owned(),
        name: source.name.clone(),
        taken: source.taken.map(Moment),
    }
}

/// What a file as a whole lacks; every other gap is found again from what is there.
fn missing(gap: &Gap) -> Option<Missing> {
    match gap {
        Gap::Page { after } => Some(Missing::PageAfter(after.clone())),
        Gap::List { list } => Some(Missing::List((*list).to_owned())),
        _ => None,
    }
}

fn user(user: &crate::user::User) -> Json<User> {
    Ok(User {
        arn: user.arn.clone(),
        id: user.id.clone(),
        created: user.created.map(Moment),
        groups: user.groups.clone(),
        attached: user.grants.attached.clone(),
        inline: documents(user.grants.inline.as_ref())?,
        boundary: user.boundary.clone(),
        tags: user.tags.clone(),
    })
}

fn group(group: &crate::group::Group) -> Json<Group> {
    Ok(Group {
        arn: group.arn.clone(),
        id: group.id.clone(),
        created: group.created.map(Moment),
        attached: group.grants.attached.clone(),
        inline: documents(group.grants.inline.as_ref())?,
    })
}

fn role(role: &crate::role::Role) -> Json<Role> {
    let profiles = role.instance_profiles.iter();
    Ok(Role {
        arn: role.arn.clone(),
        id: role.id.clone(),
        created: role.created.map(Moment),
        trust: role.trust.as_ref().map(raw).transpose()?,
        attached: role.grants.attached.clone(),
        inline: documents(role.grants.inline.as_ref())?,
        boundary: role.boundary.clone(),
        tags: role.tags.clone(),
        instance_profiles: profiles
            .map(|profile| InstanceProfile {
                arn: profile.arn.clone(),
                id: profile.id.clone(),
                created: profile.created.map(Moment),
            })
            .collect(),
        last_use: role.last_use.as_ref().map(|used| LastUse {
            at: Moment(used.at),
            region: used.region.clone(),
        }),
    })
}

fn policy(policy: &crate::managed_policy::ManagedPolicy) -> Json<Policy> {
    let dates = policy.version_dates.iter();
    Ok(Policy {
        arn: policy.arn.clone(),
        id: policy.id.clone(),
        created: policy.created.map(Moment),
        default: policy.default.clone(),
        versions: documents(Some(&policy.versions))?.unwrap_or_default(),
        version_dates: dates
            .map(|(version, at)| (version.clone(), Moment(*at)))
            .collect(),
        updated: policy.updated.map(Moment),
        description: policy.description.clone(),
    })
}

fn organization(organization: &crate::organization::Organization) -> Json<Organization> {
    let levels = |levels: &crate::levels::Levels| {
        let level = |level: &Vec<held_policy::HeldPolicy>| level.iter().map(held).collect::<Json<Vec<_>>>();
        levels.iter().map(level).collect::<Json<Vec<_>>>()
    };
    Ok(Organization {
        id: organization.id.clone(),
        path: organization.path.clone(),
        management: organization.is_management,
        service_control: levels(&organization.service_control)?,
        resource_control: levels(&organization.resource_control)?,
    })
}

fn held(held: &held_policy::HeldPolicy) -> Json<HeldPolicy> {
    Ok(HeldPolicy {
        name: held.origin.to_string(),
        policy: RawValue::from_string(held.document.text().to_owned())?,
    })
}

fn documents(documents: Option<&BTreeMap<String, Stored>>) -> Json<Option<Documents>> {
    let Some(documents) = documents else {
        return Ok(None);
    };
    let raw = |(name, document): (&String, &Stored)| Ok((name.clone(), raw(document)?));
    documents.iter().map(raw).collect::<Json<Documents>>().map(Some)
}
