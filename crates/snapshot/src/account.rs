use std::collections::BTreeMap;

use steprole_catalog::Catalog;
use steprole_policy::PrincipalKind;

use crate::caller::Caller;
use crate::gap::Gap;
use crate::group::Group;
use crate::held_policy::HeldPolicy;
use crate::managed_policy::ManagedPolicy;
use crate::name;
use crate::organization::Organization;
use crate::policy_document::PolicyDocument;
use crate::role::Role;
use crate::source::{Part, Source};
use crate::user::User;

/// One account as data: everything that is known about it at one time, and from where.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Account {
    /// Twelve digits.
    pub id: String,
    /// Users by name, folded.
    pub(crate) users: BTreeMap<String, User>,
    /// Groups by name, folded.
    pub(crate) groups: BTreeMap<String, Group>,
    /// Roles by name, folded.
    pub(crate) roles: BTreeMap<String, Role>,
    /// Managed policies by ARN.
    pub(crate) policies: BTreeMap<String, ManagedPolicy>,
    /// The organization, where it is known that there is one.
    pub organization: Option<Organization>,
    /// Policies of resources, by the resource's ARN.
    pub resource_policies: BTreeMap<String, HeldPolicy>,
    /// Where all this comes from.
    pub sources: Vec<Source>,
    /// What the files as a whole lack; what single entities lack is found by [`Self::gaps`].
    pub(crate) missing: Vec<Gap>,
}

/// A name that nobody in the account has.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("account {account} has no `{name}`")]
pub struct NotInAccount {
    /// What was asked for.
    pub name: String,
    /// The account.
    pub account: String,
    /// The callers it has, as `user/alice`.
    pub callers: Vec<String>,
}

impl Account {
    /// Users in the order of their names.
    pub fn users(&self) -> impl Iterator<Item = &User> {
        self.users.values()
    }

    /// Groups in the order of their names.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.groups.values()
    }

    /// Roles in the order of their names.
    pub fn roles(&self) -> impl Iterator<Item = &Role> {
        self.roles.values()
    }

    /// Managed policies in the order of their ARNs.
    pub fn policies(&self) -> impl Iterator<Item = &ManagedPolicy> {
        self.policies.values()
    }

    /// The user of a name.
    pub fn user(&self, name: &str) -> Option<&User> {
        self.users.get(&name::folded(name))
    }

    /// The group of a name.
    pub fn group(&self, name: &str) -> Option<&Group> {
        self.groups.get(&name::folded(name))
    }

    /// The role of a name.
    pub fn role(&self, name: &str) -> Option<&Role> {
        self.roles.get(&name::folded(name))
    }

    /// The managed policy of an ARN.
    pub fn policy(&self, arn: &str) -> Option<&ManagedPolicy> {
        self.policies.get(arn)
    }

    /// The role of an ARN, with its path.
    pub fn role_of_arn(&self, arn: &str) -> Option<&Role> {
        self.role(name::name(arn)).filter(|role| role.arn == arn)
    }

    /// Everybody in the account who can call: users, then sessions of roles.
    pub fn callers(&self) -> impl Iterator<Item = Caller> {
        let users = self.users().filter_map(caller_of_user);
        users.chain(self.roles().filter_map(caller_of_role))
    }

    /// The caller of a name: `user/alice`, `role/Admin` (a session of it), `root`, or the ARN of one of these or of a
    /// session. A path may be given or left out.
    pub fn caller(&self, text: &str) -> Result<Caller, NotInAccount> {
        let missing = || NotInAccount {
            name: text.to_owned(),
            account: self.id.clone(),
            callers: self
                .users()
                .map(|user| &user.arn)
                .chain(self.roles().map(|role| &role.arn))
                .map(|arn| name::short(arn).to_owned())
                .collect(),
        };
        let is_arn = text.starts_with("arn:");
        if is_arn && name::account(text) != self.id {
            return Err(missing());
        }
        let short = if is_arn { name::short(text) } else { text };
        let (kind, rest) = short.split_once('/').unwrap_or((short, ""));
        let fits = |arn: &str| rest == name::name(arn) || short == name::short(arn);
        let found = match kind {
            "user" => self
                .user(name::name(rest))
                .filter(|user| fits(&user.arn))
                .and_then(caller_of_user),
            "role" => self
                .role(name::name(rest))
                .filter(|role| fits(&role.arn))
                .and_then(caller_of_role),
            "assumed-role" => rest.split_once('/').and_then(|(role, _)| {
                let role = self.role(role)?;
                let session = format!("arn:aws:sts::{}:{short}", self.id);
                Some(Caller {
                    arn: if is_arn { text.to_owned() } else { session },
                    ..caller_of_role(role)?
                })
            }),
            "root" if rest.is_empty() => {
                Caller::named(&format!("arn:{}:iam::{}:root", self.partition(), self.id)).ok()
            }
            _ => None,
        };
        found.ok_or_else(missing)
    }

    /// Adds the AWS managed policies that somebody carries and the files lack, as the catalogue has them: AWS keeps
    /// them the same in every account, but the catalogue may be older than the files. Gives their ARNs.
    pub fn complete_from(&mut self, catalog: &Catalog) -> Vec<String> {
        let mut added = Vec::new();
        for gap in self.gaps() {
            let (Gap::Policy { policy: arn, .. } | Gap::Boundary { policy: arn, .. }) = gap else {
                continue;
            };
            let Some(known) = catalog.managed_policy(&arn) else {
                continue;
            };
            let version = format!("v{}", known.version());
            let policy = ManagedPolicy {
                arn: arn.clone(),
                id: None,
                created: Some(known.created()),
                default: Some(version.clone()),
                versions: BTreeMap::from([(version.clone(), PolicyDocument::store(known.document()))]),
                version_dates: BTreeMap::from([(version, known.version_created())]),
                updated: Some(known.updated()),
                description: None,
            };
            if self.policies.insert(arn.clone(), policy).is_none() {
                added.push(arn);
            }
        }
        if !added.is_empty() {
            self.sources.push(Source {
                part: Part::Catalog,
                name: format!("catalogue of {}", catalog.built().date),
                taken: None,
            });
        }
        added
    }

    /// `aws`, or `aws-cn` and the like where the account is in such a partition.
    pub(crate) fn partition(&self) -> &str {
        let arns = self.users().map(|user| &user.arn);
        let mut arns = arns.chain(self.roles().map(|role| &role.arn));
        arns.next().and_then(|arn| arn.split(':').nth(1)).unwrap_or("aws")
    }
}

fn caller_of_user(user: &User) -> Option<Caller> {
    let caller = Caller::named(&user.arn).ok()?;
    Some(Caller {
        unique_id: user.id.clone(),
        tags: user.tags.clone(),
        ..caller
    })
    .filter(|caller| caller.kind == PrincipalKind::User)
}

fn caller_of_role(role: &Role) -> Option<Caller> {
    let caller = Caller::named(&role.arn).ok()?;
    Some(Caller {
        unique_id: role.id.clone(),
        tags: role.tags.clone(),
        ..caller
    })
    .filter(|caller| caller.kind == PrincipalKind::RoleSession)
}
