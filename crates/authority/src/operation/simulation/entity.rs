//! The user, group or role that a simulation is about: whose policies, or who calls.

use std::sync::Arc;

use steprole_api::Error;
use steprole_policy::Principal;

use super::exclusion::{Exclusions, Held};
use super::invalid;
use super::source::Source;
use crate::account::Account;
use crate::call::Call;
use crate::entity::{InlinePolicies, ManagedPolicy};
use crate::error;
use crate::need::Need;

/// An entity, as its ARN names it. Whether it exists is another question: a caller need not.
pub(super) struct Entity {
    kind: Kind,
    account: String,
    arn: String,
    name: String,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    Group,
    Role,
    User,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Role => "role",
            Self::User => "user",
        }
    }
}

impl Entity {
    /// Reads an ARN. Without an account id in it, as AWS's own sample has it, it is of this account.
    pub(super) fn parse(arn: &str, own_account: &str) -> Result<Self, Error> {
        // [observed: newrelic/newrelic-lambda-cli, README] for the ARN of an assumed role.
        let unclear = || {
            invalid(format!(
                "Invalid Entity Arn: {arn} does not clearly define entity type and name."
            ))
        };
        let fields: Vec<&str> = arn.splitn(6, ':').collect();
        let ["arn", partition, "iam", "", account, resource] = fields.as_slice() else {
            return Err(unclear());
        };
        let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        if !account.is_empty() && !is_account {
            return Err(unclear());
        }
        let (kind, path) = resource.split_once('/').ok_or_else(unclear)?;
        let kind = match kind {
            "group" => Kind::Group,
            "role" => Kind::Role,
            "user" => Kind::User,
            _ => return Err(unclear()),
        };
        let name = path.rsplit('/').next().filter(|name| !name.is_empty());
        let account = if account.is_empty() { own_account } else { account };
        Ok(Self {
            kind,
            account: account.to_owned(),
            arn: format!("arn:{partition}:iam::{account}:{resource}"),
            name: name.ok_or_else(unclear)?.to_owned(),
        })
    }

    /// Reads a PolicySourceArn, which must be of this account.
    pub(super) fn source(arn: &str, account: &Account) -> Result<Self, Error> {
        let own = account.id();
        let entity = Self::parse(arn, own)?;
        if entity.account == own {
            return Ok(entity);
        }
        // [observed: public reports of simulations across accounts]
        Err(invalid(format!(
            "Invalid Policy Source Arn: caller's account {own} does not have access to policies in account {}",
            entity.account
        )))
    }

    pub(super) fn is_user(&self) -> bool {
        self.kind == Kind::User
    }

    pub(super) fn account(&self) -> &str {
        &self.account
    }

    /// The entity as the engine takes a caller. A group is no principal: nothing names it [inferred].
    pub(super) fn principal(&self) -> Principal<'_> {
        match self.kind {
            Kind::Role => Principal::role_session(&self.arn, &self.arn, &self.account),
            Kind::Group | Kind::User => Principal::user(&self.arn, &self.account),
        }
    }

    /// The permission to simulate the entity: on its ARN, which the refusal shows [observed].
    pub(super) fn need(&self, action: &'static str, call: &Call<'_>) -> Need {
        let need = Need::on(action, self.arn.as_str());
        let account = call.account;
        match self.kind {
            Kind::Group => need,
            Kind::Role => match account.roles.by_name(&self.name) {
                Some(role) => need.resource_tags(&role.tags),
                None => need,
            },
            Kind::User => match account.users.by_name(&self.name) {
                Some(user) => need.resource_tags(&user.tags),
                None => need,
            },
        }
    }

    /// Its policies; for a user also those of the groups it is in.
    pub(super) fn policies(&self, call: &Call<'_>, exclusions: &Exclusions) -> Result<Vec<Source>, Error> {
        let account = call.account;
        let mut policies = Holdings {
            account,
            exclusions,
            sources: Vec::new(),
        };
        match self.kind {
            Kind::Group => {
                let group = call.group(&self.name)?;
                self.check_arn(&account.group_arn(group))?;
                policies.add("group", &group.name, &group.inline, &group.attached);
            }
            Kind::Role => {
                let role = call.role(&self.name)?;
                self.check_arn(&account.role_arn(role))?;
                policies.add("role", &role.name, &role.inline, &role.attached);
            }
            Kind::User => {
                let user = call.user(&self.name)?;
                self.check_arn(&account.user_arn(user))?;
                policies.add("user", &user.name, &user.inline, &user.attached);
                for group in user.groups.iter().filter_map(|group| account.groups.by_id(group)) {
                    policies.add("group", &group.name, &group.inline, &group.attached);
                }
            }
        }
        Ok(policies.sources)
    }

    /// Its permissions boundary, unless it is excluded. One whose policy is gone allows nothing.
    pub(super) fn boundary(
        &self,
        call: &Call<'_>,
        exclusions: &Exclusions,
    ) -> Result<Option<Vec<Source>>, Error> {
        let arn = match self.kind {
            Kind::Group => None,
            Kind::Role => call.role(&self.name)?.boundary.as_ref(),
            Kind::User => call.user(&self.name)?.boundary.as_ref(),
        };
        let Some(arn) = arn.filter(|arn| !exclusions.exclude(Held::Boundary(arn.as_str()))) else {
            return Ok(None);
        };
        let policy = call.account.managed_policy(arn);
        Ok(Some(policy.iter().filter_map(|policy| managed(policy)).collect()))
    }

    /// An ARN with another path is of nobody; the text is the one for a name that nobody has [inferred].
    fn check_arn(&self, arn: &str) -> Result<(), Error> {
        if self.arn == arn {
            Ok(())
        } else {
            Err(error::no_such(self.kind.word(), &self.name))
        }
    }
}

/// The policies found so far.
struct Holdings<'a> {
    account: &'a Account,
    exclusions: &'a Exclusions,
    sources: Vec<Source>,
}

impl Holdings<'_> {
    /// Adds what one entity carries. An inline policy is called `user_alice_NameOfPolicy` (API_SimulatePrincipalPolicy,
    /// second sample).
    fn add(&mut self, kind: &'static str, holder: &str, inline: &InlinePolicies, attached: &[String]) {
        for (name, document) in inline {
            if !self.exclusions.exclude(Held::Inline { kind, holder, name }) {
                let id = format!("{kind}_{holder}_{name}");
                self.sources.push(Source::stored(id, Arc::clone(document)));
            }
        }
        for arn in attached
            .iter()
            .filter(|arn| !self.exclusions.exclude(Held::Managed(arn)))
        {
            let policy = self.account.managed_policy(arn);
            self.sources
                .extend(policy.iter().filter_map(|policy| managed(policy)));
        }
    }
}

/// A managed policy is called by its name (API_SimulatePrincipalPolicy, first sample).
fn managed(policy: &ManagedPolicy) -> Option<Source> {
    let document = Arc::clone(policy.default_document()?);
    Some(Source::stored(policy.name.clone(), document))
}
