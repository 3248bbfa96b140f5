use std::collections::BTreeMap;

use serde::Deserialize;

use super::file::{Documents, File, Group, HeldPolicy, Missing, Organization, Policy, Role, User};
use super::{FORMAT, VERSION};
use crate::account::Account;
use crate::details::LISTS;
use crate::gap::Gap;
use crate::grants::Grants;
use crate::held_policy;
use crate::levels::{Levels, LevelsError};
use crate::name;
use crate::origin::Origin;
use crate::policy_document::Stored;
use crate::read_error::ReadError;
use crate::source::{Part, Source};
use crate::text::document;

/// The part of a file that says what it is.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u64,
}

/// Whether a text is of our own format, of whatever version.
pub(crate) fn is_snapshot(text: &str) -> bool {
    serde_json::from_str::<Head>(text).is_ok_and(|head| head.format == FORMAT)
}

/// Reads a file of our own format.
pub(crate) fn read(name: &str, text: &str) -> Result<Account, ReadError> {
    let not_json = |error| ReadError::NotJson {
        file: name.to_owned(),
        error,
    };
    let head: Head = serde_json::from_str(text).map_err(not_json)?;
    if head.version != VERSION {
        return Err(ReadError::Version {
            file: name.to_owned(),
            found: head.version,
            known: VERSION,
        });
    }
    let file: File = serde_json::from_str(text).map_err(not_json)?;
    let mut account = Account {
        id: file.account,
        ..Account::default()
    };
    let arns = (file.users.iter().map(|user| &user.arn))
        .chain(file.groups.iter().map(|group| &group.arn))
        .chain(file.roles.iter().map(|role| &role.arn));
    for arn in arns {
        if name::account(arn) != account.id {
            return Err(ReadError::TwoAccounts {
                file: name.to_owned(),
                account: account.id.clone(),
                arn: arn.clone(),
            });
        }
    }
    account.users = keyed(name, file.users.into_iter().map(user), |user| &user.arn)?;
    account.groups = keyed(name, file.groups.into_iter().map(group), |group| &group.arn)?;
    account.roles = keyed(name, file.roles.into_iter().map(role), |role| &role.arn)?;
    for read in file.policies.into_iter().map(policy) {
        let arn = read.arn.clone();
        if account.policies.insert(arn.clone(), read).is_some() {
            return Err(twice(name, arn));
        }
    }
    let broken = |error| ReadError::Organization {
        file: name.to_owned(),
        error,
    };
    account.organization = file.organization.map(organization).transpose().map_err(broken)?;
    for (arn, policy) in file.resource_policies {
        let origin = Origin::Resource(arn.clone());
        account
            .resource_policies
            .insert(arn, held(origin, &policy).map_err(broken)?);
    }
    account.missing = file.missing.into_iter().filter_map(missing).collect();
    let sources = file.sources.into_iter().filter_map(|source| {
        Some(Source {
            part: Part::ALL.into_iter().find(|part| part.word() == source.part)?,
            name: source.name,
            taken: source.taken.map(|taken| taken.0),
        })
    });
    account.sources = sources.collect();
    Ok(account)
}

fn twice(file: &str, arn: String) -> ReadError {
    ReadError::Twice {
        file: file.to_owned(),
        arn,
    }
}

/// Entities by their folded names; a name twice is a damaged file.
fn keyed<E>(
    file: &str,
    entities: impl Iterator<Item = E>,
    arn: impl Fn(&E) -> &String,
) -> Result<BTreeMap<String, E>, ReadError> {
    let mut keyed = BTreeMap::new();
    for entity in entities {
        let own = arn(&entity).clone();
        if keyed.insert(name::folded(name::name(&own)), entity).is_some() {
            return Err(twice(file, own));
        }
    }
    Ok(keyed)
}

fn missing(missing: Missing) -> Option<Gap> {
    match missing {
        Missing::PageAfter(after) => Some(Gap::Page { after }),
        Missing::List(name) => {
            let list = LISTS.into_iter().find(|list| *list == name)?;
            Some(Gap::List { list })
        }
    }
}

fn user(user: User) -> crate::user::User {
    crate::user::User {
        arn: user.arn,
        id: user.id,
        created: user.created.map(|moment| moment.0),
        groups: user.groups,
        grants: Grants {
            attached: user.attached,
            inline: documents(user.inline),
        },
        boundary: user.boundary,
        tags: user.tags,
    }
}

fn group(group: Group) -> crate::group::Group {
    crate::group::Group {
        arn: group.arn,
        id: group.id,
        created: group.created.map(|moment| moment.0),
        grants: Grants {
            attached: group.attached,
            inline: documents(group.inline),
        },
    }
}

fn role(role: Role) -> crate::role::Role {
    let profiles = role.instance_profiles.into_iter();
    crate::role::Role {
        arn: role.arn,
        id: role.id,
        created: role.created.map(|moment| moment.0),
        trust: role.trust.as_deref().map(document),
        grants: Grants {
            attached: role.attached,
            inline: documents(role.inline),
        },
        boundary: role.boundary,
        tags: role.tags,
        instance_profiles: profiles
            .map(|profile| crate::instance_profile::InstanceProfile {
                arn: profile.arn,
                id: profile.id,
                created: profile.created.map(|moment| moment.0),
            })
            .collect(),
        last_use: role.last_use.map(|used| crate::last_use::LastUse {
            at: used.at.0,
            region: used.region,
        }),
    }
}

fn policy(policy: Policy) -> crate::managed_policy::ManagedPolicy {
    let dates = policy.version_dates.into_iter();
    crate::managed_policy::ManagedPolicy {
        arn: policy.arn,
        id: policy.id,
        created: policy.created.map(|moment| moment.0),
        default: policy.default,
        versions: documents(Some(policy.versions)).unwrap_or_default(),
        version_dates: dates.map(|(version, moment)| (version, moment.0)).collect(),
        updated: policy.updated.map(|moment| moment.0),
        description: policy.description,
    }
}

fn organization(organization: Organization) -> Result<crate::organization::Organization, LevelsError> {
    Ok(crate::organization::Organization {
        id: organization.id,
        path: organization.path,
        is_management: organization.management,
        service_control: levels(&organization.service_control)?,
        resource_control: levels(&organization.resource_control)?,
    })
}

fn levels(levels: &[Vec<HeldPolicy>]) -> Result<Levels, LevelsError> {
    let level = |level: &Vec<HeldPolicy>| {
        let policies = level.iter();
        policies
            .map(|policy| held(Origin::Organization(policy.name.clone()), policy))
            .collect()
    };
    levels.iter().map(level).collect()
}

fn held(origin: Origin, policy: &HeldPolicy) -> Result<held_policy::HeldPolicy, LevelsError> {
    let document = document(&policy.policy).map_err(|error| LevelsError::Policy {
        place: policy.name.clone(),
        error,
    })?;
    Ok(held_policy::HeldPolicy { origin, document })
}

fn documents(documents: Option<Documents>) -> Option<BTreeMap<String, Stored>> {
    let documents = documents?.into_iter();
    Some(documents.map(|(name, text)| (name, document(&text))).collect())
}
