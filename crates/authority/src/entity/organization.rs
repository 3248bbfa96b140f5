//! An organization: its tree of accounts, and the policies that hang on it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;

use crate::document::StoredDocument;
use crate::entity::Tags;

/// What a policy of an organization governs.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Control {
    /// RCPs: what may be done to the resources of an account.
    Resource,
    /// SCPs: what the principals of an account may do.
    Service,
}

impl Control {
    /// AWS's name for the type.
    pub fn name(self) -> &'static str {
        match self {
            Self::Resource => "RESOURCE_CONTROL_POLICY",
            Self::Service => "SERVICE_CONTROL_POLICY",
        }
    }

    /// The type that AWS calls so, when it is one of these two.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Resource, Self::Service]
            .into_iter()
            .find(|control| control.name() == name)
    }

    /// The id of AWS's policy that allows everything (`orgs_manage_policies_scps`, `orgs_manage_policies_rcps`).
    pub fn full_access(self) -> &'static str {
        match self {
            Self::Resource => "p-RCPFullAWSAccess",
            Self::Service => "p-FullAWSAccess",
        }
    }
}

/// A feature of centralized root access (API model, FeatureType).
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum RootFeature {
    /// The management account manages the credentials of the root users of members.
    Credentials,
    /// The management account may do a few privileged tasks as the root user of a member: AssumeRoot.
    Sessions,
}

impl RootFeature {
    /// AWS's name for the feature.
    pub fn name(self) -> &'static str {
        match self {
            Self::Credentials => "RootCredentialsManagement",
            Self::Sessions => "RootSessions",
        }
    }
}

/// A tree of accounts under one management account.
#[derive(Clone, Debug)]
pub struct Organization {
    /// `o-…`.
    pub id: String,
    /// `r-…`: there is one root.
    pub root: String,
    /// The account that made it.
    pub management: String,
    /// Whether all features are on, policies among them, or consolidated billing alone.
    pub all_features: bool,
    /// The policy types that are enabled in the root.
    pub enabled: BTreeSet<Control>,
    /// Organizational units, by id.
    pub units: BTreeMap<String, Unit>,
    /// Accounts, the management account among them, by id.
    pub members: BTreeMap<String, Member>,
    /// Policies, AWS's own among them, by id.
    pub policies: BTreeMap<String, Arc<ControlPolicy>>,
    /// What is attached to a root, unit or account: policy ids by target.
    pub attached: BTreeMap<String, BTreeSet<String>>,
    /// Accounts that were asked for, by the id of the request.
    pub requests: BTreeMap<String, CreationRequest>,
    /// The services with trusted access, by service principal, and since when.
    pub trusted_services: BTreeMap<String, Timestamp>,
    /// The features of centralized root access that are on.
    pub root_features: BTreeSet<RootFeature>,
    /// Tags of the root, units, accounts and policies, by id.
    pub tags: BTreeMap<String, Tags>,
}

/// An organizational unit.
#[derive(Clone, Debug)]
pub struct Unit {
    /// `ou-…`.
    pub id: String,
    /// Unique under its parent.
    pub name: String,
    /// The root or unit that it is in.
    pub parent: String,
}

/// An account in an organization.
#[derive(Clone, Debug)]
pub struct Member {
    /// Twelve digits.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Whose it is; unique.
    pub email: String,
    /// The root or unit that it is in.
    pub parent: String,
    /// When it joined.
    pub joined: Timestamp,
    /// Made by CreateAccount; the management account joined as if it had been invited (API model, Account).
    pub was_created: bool,
}

/// An SCP or RCP.
#[derive(Clone, Debug)]
pub struct ControlPolicy {
    /// `p-…`.
    pub id: String,
    /// Unique in the organization.
    pub name: String,
    /// Free text.
    pub description: String,
    /// Which of the two.
    pub control: Control,
    /// The document.
    pub document: Arc<StoredDocument>,
}

impl ControlPolicy {
    /// Whether it is AWS's own, which cannot be changed.
    pub fn is_aws_managed(&self) -> bool {
        self.id == self.control.full_access()
    }

    /// AWS's policy that allows everything.
    fn full_access(control: Control) -> Self {
        let (name, description, document) = match control {
            Control::Resource => (
                "RCPFullAWSAccess",
                "Allows access to every resource",
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#,
            ),
            Control::Service => (
                "FullAWSAccess",
                "Allows access to every operation",
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
            ),
        };
        Self {
            id: control.full_access().to_owned(),
            name: name.to_owned(),
            description: description.to_owned(),
            control,
            document: Arc::new(StoredDocument::of_aws(document)),
        }
    }
}

/// What became of a CreateAccount.
#[derive(Clone, Debug)]
pub struct CreationRequest {
    /// `car-…`.
    pub id: String,
    /// The name asked for.
    pub name: String,
    /// When.
    pub requested: Timestamp,
    /// The account, or why there is none (API model, CreateAccountFailureReason).
    pub outcome: Result<String, &'static str>,
}

impl Organization {
    /// A new one, with its management account and AWS's policies.
    pub fn new(id: String, root: String, management: Member, all_features: bool) -> Self {
        let policies = [Control::Resource, Control::Service]
            .map(ControlPolicy::full_access)
            .into_iter()
            .map(|policy| (policy.id.clone(), Arc::new(policy)))
            .collect();
        Self {
            id,
            root,
            management: management.id.clone(),
            all_features,
            enabled: BTreeSet::new(),
            units: BTreeMap::new(),
            members: BTreeMap::from([(management.id.clone(), management)]),
            policies,
            attached: BTreeMap::new(),
            requests: BTreeMap::new(),
            trusted_services: BTreeMap::new(),
            root_features: BTreeSet::new(),
            tags: BTreeMap::new(),
        }
    }

    /// The parent of a unit or account; `None` for the root and for what is not here.
    pub fn parent(&self, id: &str) -> Option<&str> {
        let unit = self.units.get(id).map(|unit| unit.parent.as_str());
        unit.or_else(|| self.members.get(id).map(|member| member.parent.as_str()))
    }

    /// Whether something is a root or unit of this organization.
    pub fn is_parent(&self, id: &str) -> bool {
        id == self.root || self.units.contains_key(id)
    }

    /// Whether a policy can be attached to something: a root, unit or account of this organization.
    pub fn is_target(&self, id: &str) -> bool {
        self.is_parent(id) || self.members.contains_key(id)
    }

    /// From the root down to a unit or account, that one included.
    pub fn line<'o>(&'o self, id: &'o str) -> Vec<&'o str> {
        let mut line = vec![id];
        let mut at = id;
        // A unit never moves, so there is no circle.
        while let Some(parent) = self.parent(at) {
            line.push(parent);
            at = parent;
        }
        line.reverse();
        line
    }

    /// `o-…/r-…/ou-…/`: the value of `aws:PrincipalOrgPaths` for what is directly in `parent`.
    pub fn path(&self, parent: &str) -> String {
        format!("{}/{}/", self.id, self.line(parent).join("/"))
    }

    /// The policies attached to a target, of one type, by id.
    pub fn attached_to(&self, target: &str, control: Control) -> impl Iterator<Item = &Arc<ControlPolicy>> {
        self.attached
            .get(target)
            .into_iter()
            .flatten()
            .filter_map(|id| self.policies.get(id))
            .filter(move |policy| policy.control == control)
    }

    /// Whether a policy is attached to anything.
    pub fn is_attached(&self, policy: &str) -> bool {
        self.attached.values().any(|policies| policies.contains(policy))
    }

    /// The policies that govern an account, one list a level, root first; `None` when none does: the type is not
    /// enabled, or it is the management account (`orgs_manage_policies_scps`, `orgs_manage_policies_rcps`).
    pub fn levels(&self, account: &str, control: Control) -> Option<Vec<Vec<&Arc<ControlPolicy>>>> {
        let is_governed = account != self.management
            && self.members.contains_key(account)
            && self.enabled.contains(&control);
        is_governed.then(|| {
            self.line(account)
                .into_iter()
                .map(|target| self.attached_to(target, control).collect())
                .collect()
        })
    }

    /// Attaches AWS's policies of the enabled types: every root, unit and account begins with them.
    pub fn attach_full_access(&mut self, target: &str, controls: impl IntoIterator<Item = Control>) {
        let policies = self.attached.entry(target.to_owned()).or_default();
        policies.extend(
            controls
                .into_iter()
                .map(|control| control.full_access().to_owned()),
        );
    }

    fn arn(&self, kind: &str, rest: &str) -> String {
        format!(
            "arn:aws:organizations::{}:{kind}/{}{rest}",
            self.management, self.id
        )
    }

    /// The organization's ARN.
    pub fn own_arn(&self) -> String {
        self.arn("organization", "")
    }

    /// The ARN of an account.
    pub fn account_arn(&self, id: &str) -> String {
        self.arn("account", &format!("/{id}"))
    }

    /// The ARN of the root.
    pub fn root_arn(&self) -> String {
        self.arn("root", &format!("/{}", self.root))
    }

    /// The ARN of a unit.
    pub fn unit_arn(&self, id: &str) -> String {
        self.arn("ou", &format!("/{id}"))
    }

    /// The ARN of a policy.
    pub fn policy_arn(&self, policy: &ControlPolicy) -> String {
        let kind = policy.control.name().to_ascii_lowercase();
        if policy.is_aws_managed() {
            format!("arn:aws:organizations::aws:policy/{kind}/{}", policy.id)
        } else {
            self.arn("policy", &format!("/{kind}/{}", policy.id))
        }
    }

    /// The ARN of a root, unit or account, whether it is there or not.
    pub fn target_arn(&self, id: &str) -> String {
        if id.starts_with("r-") {
            self.arn("root", &format!("/{id}"))
        } else if id.starts_with("ou-") {
            self.unit_arn(id)
        } else {
            self.account_arn(id)
        }
    }
}
