//! One account: its entities and the indexes over them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jiff::Timestamp;
use steprole_policy::semantics::RoleSessionMfa;

use crate::aws_managed::{ARN_START, AwsManaged};
use crate::call::whole_second;
use crate::change::Change;
use crate::entity::{
    CredentialReport, Group, InstanceProfile, Job, ManagedPolicy, MfaDevice, OidcProvider, Role,
    SamlProvider, ServerCertificate, Settings, User,
};
use crate::index::Index;
use crate::last_used::LastUsed;
use crate::operator::Operator;
use crate::quota::Quotas;
use crate::{Chance, Secret, identifier};

/// Who may carry a managed policy, by unique id.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Holder {
    /// A group.
    Group(String),
    /// A role.
    Role(String),
    /// A user.
    User(String),
}

/// An account-wide key that belongs to no user entity: the root user's, or the operator's.
#[derive(Clone, Debug)]
pub struct FixedKey {
    /// The access key id.
    pub id: String,
    /// The secret access key.
    pub secret: Secret,
}

/// How an account is started.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Twelve digits.
    pub account_id: String,
    /// When the account was created.
    pub created: Timestamp,
    /// The key of the reserved operator principal.
    pub operator_key: FixedKey,
    /// The root user's access key, when one was asked for.
    pub root_key: Option<FixedKey>,
    /// What role sessions say about MFA.
    pub role_session_mfa: RoleSessionMfa,
    /// Sessions never last longer than this, even below AWS's minimum of 900 seconds; for tests.
    pub session_ceiling_seconds: Option<i64>,
}

/// A living account. Changed only by [`Account::apply`]; every question is answered from `&self`.
///
/// A clone shares nothing that changes but when credentials were last used.
#[derive(Clone, Debug)]
pub struct Account {
    pub(crate) opening: Opening,
    pub(crate) number: u64,
    pub(crate) operator: Operator,
    /// The root user, as far as he is like other users: he has no password, device or certificate.
    pub(crate) root: Arc<User>,
    pub(crate) users: Index<User>,
    pub(crate) groups: Index<Group>,
    pub(crate) roles: Index<Role>,
    pub(crate) policies: Index<ManagedPolicy>,
    pub(crate) instance_profiles: Index<InstanceProfile>,
    pub(crate) server_certificates: Index<ServerCertificate>,
    pub(crate) mfa_devices: BTreeMap<String, Arc<MfaDevice>>,
    /// By URL without scheme.
    pub(crate) oidc_providers: BTreeMap<String, Arc<OidcProvider>>,
    /// By name.
    pub(crate) saml_providers: BTreeMap<String, Arc<SamlProvider>>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) credential_report: Option<Arc<CredentialReport>>,
    jobs: HashMap<String, Arc<Job>>,
    pub(crate) quotas: Quotas,
    pub(crate) aws_managed: AwsManaged,
    pub(crate) last_used: LastUsed,
    user_of_access_key: HashMap<String, String>,
    devices_of_user: HashMap<String, BTreeSet<String>>,
    members_of_group: HashMap<String, BTreeSet<String>>,
    profiles_of_role: HashMap<String, BTreeSet<String>>,
    attached: HashMap<String, BTreeSet<Holder>>,
    bounded: HashMap<String, BTreeSet<Holder>>,
}

impl Account {
    /// An account with nothing in it.
    pub fn open(opening: Opening) -> Self {
        let opening = Opening {
            created: whole_second(opening.created),
            ..opening
        };
        Self {
            number: opening.account_id.parse().unwrap_or(0),
            operator: Operator::new(&opening),
            root: Arc::new(User::bare(
                opening.account_id.clone(),
                opening.account_id.clone(),
                opening.created,
            )),
            opening,
            users: Index::default(),
            groups: Index::default(),
            roles: Index::default(),
            policies: Index::default(),
            instance_profiles: Index::default(),
            server_certificates: Index::default(),
            mfa_devices: BTreeMap::new(),
            oidc_providers: BTreeMap::new(),
            saml_providers: BTreeMap::new(),
            settings: Arc::default(),
            credential_report: None,
            jobs: HashMap::new(),
            quotas: Quotas::default(),
            aws_managed: AwsManaged::default(),
            last_used: LastUsed::default(),
            user_of_access_key: HashMap::new(),
            devices_of_user: HashMap::new(),
            members_of_group: HashMap::new(),
            profiles_of_role: HashMap::new(),
            attached: HashMap::new(),
            bounded: HashMap::new(),
        }
    }

    /// The account id, twelve digits.
    pub fn id(&self) -> &str {
        &self.opening.account_id
    }

    /// How the account was started.
    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    /// Caps the lifetime of sessions made from now on.
    pub fn set_session_ceiling(&mut self, seconds: Option<i64>) {
        self.opening.session_ceiling_seconds = seconds;
    }

    /// Sets how many there may be of what, from now on; what is there already stays.
    pub fn set_quotas(&mut self, quotas: Quotas) {
        self.quotas = quotas;
    }

    /// Applies one change of a commit.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::DeleteGroup(id) => {
                if let Some(group) = self.groups.remove(id) {
                    self.unlink(&Holder::Group(id.clone()), &group.attached, None);
                }
            }
            Change::DeleteInstanceProfile(id) => {
                if let Some(profile) = self.instance_profiles.remove(id) {
                    self.unlink_profile(&profile);
                }
            }
            Change::DeleteMfaDevice(serial) => {
                if let Some(device) = self.mfa_devices.remove(serial) {
                    self.unlink_device(&device);
                }
            }
            Change::DeleteOidcProvider(url) => {
                self.oidc_providers.remove(url);
            }
            Change::DeletePolicy(arn) => {
                if let Some(id) = self.customer_policy(arn).map(|policy| policy.id.clone()) {
                    self.policies.remove(&id);
                }
            }
            Change::DeleteRole(id) => {
                if let Some(role) = self.roles.remove(id) {
                    self.unlink(
                        &Holder::Role(id.clone()),
                        &role.attached,
                        role.boundary.as_deref(),
                    );
                    self.last_used.forget(id);
                }
            }
            Change::DeleteSamlProvider(name) => {
                self.saml_providers.remove(name);
            }
            Change::DeleteServerCertificate(id) => {
                self.server_certificates.remove(id);
            }
            Change::DeleteUser(id) => {
                if let Some(user) = self.users.remove(id) {
                    self.unlink_user(&user);
                    self.last_used.forget(id);
                }
            }
            Change::PutCredentialReport(report) => self.credential_report = Some(report.clone()),
            Change::PutGroup(group) => {
                let holder = Holder::Group(group.id.clone());
                if let Some(earlier) = self.groups.put(group.clone()) {
                    self.unlink(&holder, &earlier.attached, None);
                }
                self.link(&holder, &group.attached, None);
            }
            Change::PutInstanceProfile(profile) => {
                if let Some(earlier) = self.instance_profiles.put(profile.clone()) {
                    self.unlink_profile(&earlier);
                }
                if let Some(role) = &profile.role {
                    self.profiles_of_role
                        .entry(role.clone())
                        .or_default()
                        .insert(profile.id.clone());
                }
            }
            Change::PutJob(job) => {
                self.jobs.retain(|_, earlier| !earlier.is_forgotten(job.created));
                if self.jobs.len() >= Job::MOST
                    && let Some(oldest) = self.jobs.values().min_by_key(|job| job.created)
                {
                    let id = oldest.id.clone();
                    self.jobs.remove(&id);
                }
                self.jobs.insert(job.id.clone(), job.clone());
            }
            Change::PutMfaDevice(device) => {
                if let Some(earlier) = self.mfa_devices.insert(device.serial.clone(), device.clone()) {
                    self.unlink_device(&earlier);
                }
                if let Some(assignment) = &device.assignment {
                    self.devices_of_user
                        .entry(assignment.user.clone())
                        .or_default()
                        .insert(device.serial.clone());
                }
            }
            Change::PutPolicy(policy) if policy.arn.starts_with(ARN_START) => {
                self.aws_managed.see(policy.clone());
            }
            Change::PutOidcProvider(provider) => {
                self.oidc_providers.insert(provider.url.clone(), provider.clone());
            }
            Change::PutPolicy(policy) => {
                self.policies.put(policy.clone());
            }
            Change::PutRole(role) => {
                let holder = Holder::Role(role.id.clone());
                if let Some(earlier) = self.roles.put(role.clone()) {
                    self.unlink(&holder, &earlier.attached, earlier.boundary.as_deref());
                }
                self.link(&holder, &role.attached, role.boundary.as_deref());
            }
            Change::PutSamlProvider(provider) => {
                self.saml_providers
                    .insert(provider.name.clone(), provider.clone());
            }
            Change::PutServerCertificate(certificate) => {
                self.server_certificates.put(certificate.clone());
            }
            Change::PutSettings(settings) => self.settings = settings.clone(),
            Change::PutUser(user) => self.put_user(user),
        }
    }

    fn put_user(&mut self, user: &Arc<User>) {
        if let Some(earlier) = self.users.put(user.clone()) {
            self.unlink_user(&earlier);
        }
        for key in &user.access_keys {
            self.user_of_access_key.insert(key.id.clone(), user.id.clone());
        }
        for group in &user.groups {
            self.members_of_group
                .entry(group.clone())
                .or_default()
                .insert(user.id.clone());
        }
        self.link(
            &Holder::User(user.id.clone()),
            &user.attached,
            user.boundary.as_deref(),
        );
    }

    fn unlink_user(&mut self, user: &User) {
        for key in &user.access_keys {
            self.user_of_access_key.remove(&key.id);
        }
        for group in &user.groups {
            remove_from(&mut self.members_of_group, group, &user.id);
        }
        self.unlink(
            &Holder::User(user.id.clone()),
            &user.attached,
            user.boundary.as_deref(),
        );
    }

    fn unlink_device(&mut self, device: &MfaDevice) {
        if let Some(assignment) = &device.assignment {
            remove_from(&mut self.devices_of_user, &assignment.user, &device.serial);
        }
    }

    fn unlink_profile(&mut self, profile: &InstanceProfile) {
        if let Some(role) = &profile.role {
            remove_from(&mut self.profiles_of_role, role, &profile.id);
        }
    }

    fn link(&mut self, holder: &Holder, attached: &[String], boundary: Option<&str>) {
        for arn in attached {
            self.attached
                .entry(arn.clone())
                .or_default()
                .insert(holder.clone());
        }
        if let Some(arn) = boundary {
            self.bounded
                .entry(arn.to_owned())
                .or_default()
                .insert(holder.clone());
        }
    }

    fn unlink(&mut self, holder: &Holder, attached: &[String], boundary: Option<&str>) {
        for arn in attached {
            remove_from(&mut self.attached, arn, holder);
        }
        if let Some(arn) = boundary {
            remove_from(&mut self.bounded, arn, holder);
        }
    }

    /// The user that a long-term access key belongs to.
    pub fn user_of_access_key(&self, key: &str) -> Option<&Arc<User>> {
        self.users.by_id(self.user_of_access_key.get(key)?)
    }

    /// The MFA devices assigned to a user, by serial number.
    pub fn devices_of_user(&self, user: &str) -> impl Iterator<Item = &Arc<MfaDevice>> {
        self.devices_of_user
            .get(user)
            .into_iter()
            .flatten()
            .filter_map(|serial| self.mfa_devices.get(serial))
    }

    /// The users in a group, by unique id of the group.
    pub fn members_of_group(&self, group: &str) -> impl Iterator<Item = &Arc<User>> {
        self.members_of_group
            .get(group)
            .into_iter()
            .flatten()
            .filter_map(|user| self.users.by_id(user))
    }

    /// The instance profiles that hold a role, by unique id of the role.
    pub fn profiles_of_role(&self, role: &str) -> impl Iterator<Item = &Arc<InstanceProfile>> {
        self.profiles_of_role
            .get(role)
            .into_iter()
            .flatten()
            .filter_map(|profile| self.instance_profiles.by_id(profile))
    }

    /// A job that is not forgotten yet.
    pub(crate) fn job(&self, id: &str, now: Timestamp) -> Option<&Arc<Job>> {
        self.jobs.get(id).filter(|job| !job.is_forgotten(now))
    }

    /// Who carries a managed policy.
    pub fn holders(&self, policy: &str) -> impl Iterator<Item = &Holder> {
        self.attached.get(policy).into_iter().flatten()
    }

    /// Whose permissions boundary a managed policy is.
    pub fn bounded(&self, policy: &str) -> impl Iterator<Item = &Holder> {
        self.bounded.get(policy).into_iter().flatten()
    }

    /// The managed policies that somebody carries or is bounded by, by ARN.
    pub fn policies_in_use(&self) -> BTreeSet<&str> {
        self.attached
            .keys()
            .chain(self.bounded.keys())
            .map(String::as_str)
            .collect()
    }

    /// A customer managed policy, by ARN.
    pub fn customer_policy(&self, arn: &str) -> Option<&Arc<ManagedPolicy>> {
        let name = arn.rsplit('/').next()?;
        self.policies.by_name(name).filter(|policy| policy.arn == arn)
    }

    /// A managed policy, the customer's or AWS's, by ARN.
    pub fn managed_policy(&self, arn: &str) -> Option<Arc<ManagedPolicy>> {
        self.customer_policy(arn)
            .cloned()
            .or_else(|| self.aws_managed.policy(arn))
    }

    pub(crate) fn new_access_key_id(&self, prefix: &str, chance: &dyn Chance) -> String {
        identifier::access_key_id(prefix, self.number, chance)
    }
}

fn remove_from<V: Ord>(map: &mut HashMap<String, BTreeSet<V>>, key: &str, value: &V) {
    if let Some(set) = map.get_mut(key) {
        set.remove(value);
        if set.is_empty() {
            map.remove(key);
        }
    }
}
