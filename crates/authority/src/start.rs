//! An account that does not start empty: a snapshot, turned into the changes that build it.

mod organization;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use steprole_catalog::catalog;
use steprole_snapshot::{self as snapshot, Gap, Stored};

use crate::account::{Account, Opening};
use crate::call::whole_second;
use crate::change::Change;
use crate::document::StoredDocument;
use crate::entity::{
    Group, InlinePolicies, InstanceProfile, KeyCase, ManagedPolicy, Organization, PolicyVersion, Role, Tag,
    Tags, User,
};
use crate::identifier::{prefix, unique_id};
use crate::last_used::Use;
use crate::operator::OPERATOR_NAME;
use crate::{Chance, aws_managed};

/// A role's longest session where nobody says otherwise (API model, CreateRole); a snapshot never says.
const ROLE_SESSION_SECONDS: i64 = 3_600;

/// What an account starts with.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// The commit that builds it.
    pub changes: Vec<Change>,
    /// When roles were last used, by unique id.
    pub uses: Vec<(String, Use)>,
    /// The organization that the account is in, as far as it stands above the account.
    pub organization: Option<Arc<Organization>>,
    /// Unique ids and dates that the snapshot does not say, and that were made up.
    pub made_up: usize,
    /// Whether the snapshot knows policies of resources, which an account of IAM does not hold.
    pub is_left_out: bool,
}

/// Why a snapshot cannot be an account's start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The snapshot is another account's.
    #[error("the snapshot is of account {found}, and the server's is {wanted}")]
    Account {
        /// Its account.
        found: String,
        /// The server's.
        wanted: String,
    },
    /// The snapshot lacks something that decides about requests.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Incomplete(Vec<Gap>),
    /// A version that is not in force cannot be read.
    #[error("{policy} version `{version}` cannot be read")]
    Version {
        /// ARN of the policy.
        policy: String,
        /// The version.
        version: String,
    },
    /// A user has the name that is kept for the operator.
    #[error("{0} has the name of the server's operator")]
    Reserved(String),
    /// A unique id stands at two entities.
    #[error("unique id {0} is there twice")]
    TwiceTheId(String),
    /// All ARNs here are of partition `aws`.
    #[error("{0} is not of partition `aws`")]
    Partition(String),
    /// An instance profile holds one role at most.
    #[error("{0} holds two roles")]
    TwoRoles(String),
    /// An account's place is the ids from the organization down to its parent.
    #[error("`{0}` is not the path of an account: it would be `o-…/r-…/`, and the units below the root")]
    OrganizationPath(String),
    /// The account is in one organization.
    #[error("the account is in organization {0}, and in {1}")]
    OrganizationTwice(String, String),
    /// The owner of the organization's policies is its management account, and nobody else.
    #[error("{0} is of another management account than the snapshot says elsewhere")]
    Management(String),
    /// Policies are listed root first, one list a level.
    #[error(
        "there are {found} levels of {control}, and the account stands {wanted} levels deep: give one list for the \
         root, each unit and the account, or the account's alone"
    )]
    Levels {
        /// AWS's name for the type of policy.
        control: &'static str,
        /// Lists in the snapshot.
        found: usize,
        /// Levels from the root to the account, both counted.
        wanted: usize,
    },
    /// A policy stands among those of the other type.
    #[error("{policy} is no {control}")]
    ControlPolicyType {
        /// Its ARN.
        policy: String,
        /// AWS's name for the type that it stands among.
        control: &'static str,
    },
    /// Two policies have one name.
    #[error("organization policy `{0}` is there twice, with two documents")]
    ControlPolicyTwice(String),
}

impl Start {
    /// Turns a snapshot into an account's start. Ids and dates are kept.
    ///
    /// What no snapshot says is absent or a default: there are no access keys, passwords and MFA devices; policies and
    /// instance profiles have no tags; roles have no description, and sessions of an hour at most.
    ///
    /// # Errors
    /// When the snapshot is of another account or partition, lacks something that decides, or contradicts itself.
    pub fn new(
        opening: &Opening,
        account: &snapshot::Account,
        chance: &dyn Chance,
    ) -> Result<Self, StartError> {
        if account.id != opening.account_id {
            return Err(StartError::Account {
                found: account.id.clone(),
                wanted: opening.account_id.clone(),
            });
        }
        let gaps: Vec<Gap> = account
            .gaps()
            .into_iter()
            .filter(|gap| !is_known_to_aws(gap))
            .collect();
        if !gaps.is_empty() {
            return Err(StartError::Incomplete(gaps));
        }
        let mut building = Building {
            created: whole_second(opening.created),
            chance,
            ids: HashSet::new(),
            group_ids: HashMap::new(),
            profiles: BTreeMap::new(),
            start: Self {
                is_left_out: !account.resource_policies.is_empty(),
                ..Self::default()
            },
        };
        if let Some(shown) = &account.organization {
            building.organization(&account.id, shown)?;
        }
        for policy in account.policies() {
            building.policy(policy)?;
        }
        for group in account.groups() {
            building.group(group)?;
        }
        for user in account.users() {
            building.user(user)?;
        }
        let roles = account
            .roles()
            .map(|role| building.role(role))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(building.with_trust(opening, roles))
    }
}

impl Account {
    /// Puts an account that was just opened to its start.
    pub fn begin(&mut self, start: &Start) {
        for change in &start.changes {
            self.apply(change);
        }
        for (role, last) in &start.uses {
            self.last_used.stamp(role, last.at, &last.region, &last.service);
        }
    }
}

/// AWS's own policies need not be in the snapshot: the catalogue has them.
fn is_known_to_aws(gap: &Gap) -> bool {
    match gap {
        Gap::Policy { policy, .. } | Gap::Boundary { policy, .. } => {
            catalog().managed_policy(policy).is_some()
        }
        _ => false,
    }
}

struct Building<'c> {
    created: Timestamp,
    chance: &'c dyn Chance,
    ids: HashSet<String>,
    /// By name, folded.
    group_ids: HashMap<String, String>,
    /// By name, folded: what stands at a role is found again at no other.
    profiles: BTreeMap<String, String>,
    start: Start,
}

impl Building<'_> {
    /// The id of an entity: its own, or a new one.
    fn id(&mut self, given: Option<&String>, prefix: &str) -> Result<String, StartError> {
        let id = given.cloned().unwrap_or_else(|| {
            self.start.made_up += 1;
            unique_id(prefix, self.chance)
        });
        if self.ids.insert(id.clone()) {
            Ok(id)
        } else {
            Err(StartError::TwiceTheId(id))
        }
    }

    fn date(&mut self, given: Option<Timestamp>) -> Timestamp {
        given.map_or_else(
            || {
                self.start.made_up += 1;
                self.created
            },
            whole_second,
        )
    }

    fn organization(&mut self, account: &str, shown: &snapshot::Organization) -> Result<(), StartError> {
        let making = organization::Making {
            account,
            created: self.created,
            chance: self.chance,
            made_up: &mut self.start.made_up,
        };
        let organization = making.organization(shown)?;
        self.start.organization = Some(Arc::new(organization));
        Ok(())
    }

    fn put(&mut self, change: Change) {
        self.start.changes.push(change);
    }

    fn policy(&mut self, policy: &snapshot::ManagedPolicy) -> Result<(), StartError> {
        check_partition(&policy.arn)?;
        let id = match &policy.id {
            None if policy.arn.starts_with(aws_managed::ARN_START) => aws_managed::id(&policy.arn),
            given => self.id(given.as_ref(), prefix::POLICY)?,
        };
        let created = self.date(policy.created);
        let mut versions = Vec::with_capacity(policy.versions.len());
        for (version, document) in &policy.versions {
            let broken = || StartError::Version {
                policy: policy.arn.clone(),
                version: version.clone(),
            };
            versions.push(PolicyVersion {
                number: number(version).ok_or_else(broken)?,
                document: stored(document).ok_or_else(broken)?,
                created: policy.version_dates.get(version).copied().unwrap_or(created),
            });
        }
        versions.sort_by_key(|version| version.number);
        let last_version = versions.last().map_or(1, |version| version.number);
        self.put(Change::PutPolicy(Arc::new(ManagedPolicy {
            id,
            name: policy.name().to_owned(),
            path: policy.path().to_owned(),
            arn: policy.arn.clone(),
            created,
            updated: policy.updated.unwrap_or(created),
            description: policy.description.clone(),
            // that the version in force is there was checked with the gaps
            default_version: policy.default.as_deref().and_then(number).unwrap_or(last_version),
            last_version,
            versions,
            tags: Tags::default(),
        })));
        Ok(())
    }

    fn group(&mut self, group: &snapshot::Group) -> Result<(), StartError> {
        check_partition(&group.arn)?;
        let id = self.id(group.id.as_ref(), prefix::GROUP)?;
        self.group_ids
            .insert(group.name().to_ascii_lowercase(), id.clone());
        let created = self.date(group.created);
        self.put(Change::PutGroup(Arc::new(Group {
            id,
            name: group.name().to_owned(),
            path: group.path().to_owned(),
            created,
            attached: group.grants.attached.clone().unwrap_or_default(),
            inline: inline(&group.grants),
        })));
        Ok(())
    }

    fn user(&mut self, user: &snapshot::User) -> Result<(), StartError> {
        check_partition(&user.arn)?;
        if user.name().eq_ignore_ascii_case(OPERATOR_NAME) {
            return Err(StartError::Reserved(user.arn.clone()));
        }
        let id = self.id(user.id.as_ref(), prefix::USER)?;
        let created = self.date(user.created);
        let groups: BTreeSet<String> = user
            .groups
            .iter()
            .flatten()
            .filter_map(|group| self.group_ids.get(&group.to_ascii_lowercase()).cloned())
            .collect();
        self.put(Change::PutUser(Arc::new(User {
            id,
            name: user.name().to_owned(),
            path: user.path().to_owned(),
            created,
            access_keys: Vec::new(),
            attached: user.grants.attached.clone().unwrap_or_default(),
            boundary: user.boundary.clone(),
            groups,
            inline: inline(&user.grants),
            login_profile: None,
            password_last_used: None,
            service_credentials: Vec::new(),
            signing_certificates: Vec::new(),
            ssh_keys: Vec::new(),
            tags: tags(user.tags.as_ref()),
        })));
        Ok(())
    }

    /// A role that trusts nobody yet, and the trust policy it is to get.
    fn role(&mut self, role: &snapshot::Role) -> Result<(Role, String), StartError> {
        check_partition(&role.arn)?;
        let id = self.id(role.id.as_ref(), prefix::ROLE)?;
        let created = self.date(role.created);
        for profile in &role.instance_profiles {
            self.profile(profile, &id)?;
        }
        if let Some(last) = &role.last_use {
            let last = Use {
                at: last.at,
                region: last.region.clone().unwrap_or_default(),
                service: String::new(),
            };
            self.start.uses.push((id.clone(), last));
        }
        let trust = role.trust.as_ref().and_then(|trust| trust.as_ref().ok());
        let text = trust.map_or_else(String::new, |document| document.text().to_owned());
        let role = Role {
            id,
            name: role.name().to_owned(),
            path: role.path().to_owned(),
            created,
            trust: Arc::new(StoredDocument::trusts_nobody()),
            description: None,
            max_session_seconds: ROLE_SESSION_SECONDS,
            max_signin_session_seconds: None,
            attached: role.grants.attached.clone().unwrap_or_default(),
            boundary: role.boundary.clone(),
            inline: inline(&role.grants),
            tags: tags(role.tags.as_ref()),
        };
        Ok((role, text))
    }

    fn profile(&mut self, profile: &snapshot::InstanceProfile, role: &str) -> Result<(), StartError> {
        check_partition(&profile.arn)?;
        let name = profile.name().to_ascii_lowercase();
        if self.profiles.insert(name, role.to_owned()).is_some() {
            return Err(StartError::TwoRoles(profile.arn.clone()));
        }
        let id = self.id(profile.id.as_ref(), prefix::INSTANCE_PROFILE)?;
        let created = self.date(profile.created);
        self.put(Change::PutInstanceProfile(Arc::new(InstanceProfile {
            id,
            name: profile.name().to_owned(),
            path: profile.path().to_owned(),
            created,
            role: Some(role.to_owned()),
            tags: Tags::default(),
        })));
        Ok(())
    }

    /// Trust policies come last: they name users and roles, all of which must be there to be found by name.
    fn with_trust(mut self, opening: &Opening, roles: Vec<(Role, String)>) -> Start {
        let mut account = Account::open(opening.clone());
        for change in &self.start.changes {
            account.apply(change);
        }
        for (role, _) in &roles {
            account.apply(&Change::PutRole(Arc::new(role.clone())));
        }
        for (role, trust) in roles {
            let trust = Arc::new(StoredDocument::trust_as_it_is(&trust, &account));
            self.put(Change::PutRole(Arc::new(Role { trust, ..role })));
        }
        self.start
    }
}

fn check_partition(arn: &str) -> Result<(), StartError> {
    if arn.starts_with("arn:aws:") {
        Ok(())
    } else {
        Err(StartError::Partition(arn.to_owned()))
    }
}

/// 3 of `v3`.
fn number(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.parse().ok()
}

/// AWS took the document once, maybe under older rules: it is not judged again.
fn stored(document: &Stored) -> Option<Arc<StoredDocument>> {
    let document = document.as_ref().ok()?;
    Some(Arc::new(StoredDocument::as_it_is(document.text())))
}

fn inline(grants: &snapshot::Grants) -> InlinePolicies {
    let policies = grants.inline.iter().flatten();
    policies
        .filter_map(|(name, document)| Some((name.clone(), stored(document)?)))
        .collect()
}

fn tags(given: Option<&BTreeMap<String, String>>) -> Tags {
    let mut tags = Tags::default();
    for (key, value) in given.into_iter().flatten() {
        let tag = Tag {
            key: key.clone(),
            value: value.clone(),
        };
        tags.set(tag, KeyCase::Ignored);
    }
    tags
}
