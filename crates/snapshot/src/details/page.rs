use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::entity::{GroupDetail, PolicyDetail, RoleDetail, UserDetail};
use crate::account::Account;
use crate::name;
use crate::read_error::ReadError;

/// The four lists of a page.
pub(crate) const LISTS: [&str; 4] = ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"];

/// One page of the listing, its entities still as text.
pub(crate) struct Page<'t> {
    /// The file, and which page in it.
    pub(crate) name: String,
    body: Body<'t>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Body<'t> {
    #[serde(borrow)]
    user_detail_list: Option<Vec<&'t RawValue>>,
    #[serde(borrow)]
    group_detail_list: Option<Vec<&'t RawValue>>,
    #[serde(borrow)]
    role_detail_list: Option<Vec<&'t RawValue>>,
    #[serde(borrow)]
    policies: Option<Vec<&'t RawValue>>,
    is_truncated: Option<bool>,
    /// What the command line prints when `--max-items` cut the listing short.
    next_token: Option<String>,
}

/// The pages in a text: one, several after each other (`--no-paginate`, appended), or a list of them.
pub(crate) fn pages<'t>(name: &str, text: &'t str) -> Result<Vec<Page<'t>>, ReadError> {
    let not_json = |error| ReadError::NotJson {
        file: name.to_owned(),
        error,
    };
    let mut bodies = Vec::new();
    for value in serde_json::Deserializer::from_str(text).into_iter::<&RawValue>() {
        let value = value.map_err(not_json)?;
        if value.get().starts_with('[') {
            bodies.extend(serde_json::from_str::<Vec<&RawValue>>(value.get()).map_err(not_json)?);
        } else {
            bodies.push(value);
        }
    }
    let several = bodies.len() > 1;
    let mut pages = Vec::with_capacity(bodies.len());
    for (index, body) in bodies.into_iter().enumerate() {
        let name = if several {
            format!("{name} (page {})", index + 1)
        } else {
            name.to_owned()
        };
        let body: Body<'t> = serde_json::from_str(body.get()).map_err(|error| ReadError::NotJson {
            file: name.clone(),
            error,
        })?;
        let page = Page { name, body };
        if !LISTS.iter().any(|list| page.has(list)) {
            return Err(ReadError::NoAccount { file: page.name });
        }
        pages.push(page);
    }
    if pages.is_empty() {
        return Err(ReadError::NoAccount {
            file: name.to_owned(),
        });
    }
    Ok(pages)
}

impl Page<'_> {
    /// Whether the listing goes on after this page.
    pub(crate) fn is_truncated(&self) -> bool {
        self.body.is_truncated == Some(true) || self.body.next_token.is_some()
    }

    /// Whether the page has a list, however long.
    pub(crate) fn has(&self, list: &str) -> bool {
        match list {
            "UserDetailList" => self.body.user_detail_list.is_some(),
            "GroupDetailList" => self.body.group_detail_list.is_some(),
            "RoleDetailList" => self.body.role_detail_list.is_some(),
            _ => self.body.policies.is_some(),
        }
    }

    /// Puts the entities of the page into an account.
    pub(crate) fn fill(&self, account: &mut Account) -> Result<(), ReadError> {
        let body = &self.body;
        for (index, text) in entities(body.user_detail_list.as_ref()) {
            let user = self
                .entity::<UserDetail<'_>>("UserDetailList", index, text)?
                .user();
            self.belongs(account, &user.arn)?;
            let arn = user.arn.clone();
            self.keep(&mut account.users, name::folded(user.name()), &arn, user)?;
        }
        for (index, text) in entities(body.group_detail_list.as_ref()) {
            let group = self
                .entity::<GroupDetail<'_>>("GroupDetailList", index, text)?
                .group();
            self.belongs(account, &group.arn)?;
            let arn = group.arn.clone();
            self.keep(&mut account.groups, name::folded(group.name()), &arn, group)?;
        }
        for (index, text) in entities(body.role_detail_list.as_ref()) {
            let role = self
                .entity::<RoleDetail<'_>>("RoleDetailList", index, text)?
                .role();
            self.belongs(account, &role.arn)?;
            let arn = role.arn.clone();
            self.keep(&mut account.roles, name::folded(role.name()), &arn, role)?;
        }
        for (index, text) in entities(body.policies.as_ref()) {
            let policy = self.entity::<PolicyDetail<'_>>("Policies", index, text)?.policy();
            if name::account(&policy.arn) != "aws" {
                self.belongs(account, &policy.arn)?;
            }
            let arn = policy.arn.clone();
            self.keep(&mut account.policies, arn.clone(), &arn, policy)?;
        }
        Ok(())
    }

    fn entity<'t, E: Deserialize<'t>>(
        &self,
        list: &'static str,
        index: usize,
        text: &'t RawValue,
    ) -> Result<E, ReadError> {
        serde_json::from_str(text.get()).map_err(|error| ReadError::Entity {
            file: self.name.clone(),
            list,
            index,
            arn: super::entity::arn_of(text.get()),
            error,
        })
    }

    /// All entities are of one account.
    fn belongs(&self, account: &mut Account, arn: &str) -> Result<(), ReadError> {
        let id = name::account(arn);
        if account.id.is_empty() {
            id.clone_into(&mut account.id);
        }
        if id == account.id && !id.is_empty() {
            Ok(())
        } else {
            Err(ReadError::TwoAccounts {
                file: self.name.clone(),
                account: account.id.clone(),
                arn: arn.to_owned(),
            })
        }
    }

    /// An entity that is on two pages must be the same on both.
    fn keep<E: PartialEq>(
        &self,
        entities: &mut BTreeMap<String, E>,
        key: String,
        arn: &str,
        entity: E,
    ) -> Result<(), ReadError> {
        match entities.get(&key) {
            Some(before) if *before == entity => Ok(()),
            Some(_) => Err(ReadError::Twice {
                file: self.name.clone(),
                arn: arn.to_owned(),
            }),
            None => {
                entities.insert(key, entity);
                Ok(())
            }
        }
    }
}

fn entities<'a, 't>(
    list: Option<&'a Vec<&'t RawValue>>,
) -> impl Iterator<Item = (usize, &'t RawValue)> + use<'a, 't> {
    list.into_iter().flatten().copied().enumerate()
}
