//! The organization that a snapshot shows: the line from its root down to the account, and the policies on each level.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use steprole_snapshot::{self as snapshot, HeldPolicy, Levels};

use super::{StartError, check_partition};
use crate::Chance;
use crate::document::StoredDocument;
use crate::entity::{Control, ControlPolicy, Member, Organization, Unit};
use crate::identifier::{account_id, organization_id};

/// The account that the snapshot is of, and where new names come from.
pub(super) struct Making<'m> {
    pub(super) account: &'m str,
    pub(super) created: Timestamp,
    pub(super) chance: &'m dyn Chance,
    pub(super) made_up: &'m mut usize,
}

/// What the name of a policy says, where it is an ARN.
struct PolicyArn<'a> {
    /// The management account and the organization; AWS's own policies are of neither.
    owner: Option<(&'a str, &'a str)>,
    kind: &'a str,
    id: &'a str,
}

impl<'a> PolicyArn<'a> {
    /// `arn:aws:organizations::111122223333:policy/o-a1b2c3d4e5/service_control_policy/p-a1b2c3d4`, or AWS's own
    /// `arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess` [doc: orgs_reference_arn-formats].
    fn read(name: &'a str) -> Option<Self> {
        let rest = name.strip_prefix("arn:aws:organizations::")?;
        let (owner, path) = rest.split_once(":policy/")?;
        let parts: Vec<&str> = path.split('/').collect();
        let (owner, kind, id) = match (owner, parts.as_slice()) {
            ("aws", [kind, id]) => (None, *kind, *id),
            (account, [organization, kind, id]) => (Some((account, *organization)), *kind, *id),
            _ => return None,
        };
        Some(Self { owner, kind, id })
    }
}

/// Every policy, whatever it governs and on whatever level.
fn policies(shown: &snapshot::Organization) -> impl Iterator<Item = &HeldPolicy> {
    let levels = shown.service_control.iter().chain(&shown.resource_control);
    levels.flatten()
}

impl Making<'_> {
    /// The organization, as far as it stands above the account: its other units and accounts are not in the snapshot.
    pub(super) fn organization(mut self, shown: &snapshot::Organization) -> Result<Organization, StartError> {
        let place = self.place(shown)?;
        let management = self.management(shown)?;
        let member = |id: &str, parent: &str| Member {
            // As everywhere here: the address that an account was opened with is nothing this server knows.
            email: format!("{id}@example.com"),
            name: id.to_owned(),
            id: id.to_owned(),
            parent: parent.to_owned(),
            joined: self.created,
            was_created: false,
        };
        let parent = place.units.last().unwrap_or(&place.root);
        let own = member(self.account, parent);
        let first = if management == self.account {
            own.clone()
        } else {
            member(&management, &place.root)
        };
        let mut organization = Organization::new(place.id.clone(), place.root.clone(), first, true);
        organization.members.insert(own.id.clone(), own);
        let mut parent = place.root.clone();
        for id in &place.units {
            let unit = Unit {
                id: id.clone(),
                name: id.clone(),
                parent: std::mem::replace(&mut parent, id.clone()),
            };
            organization.units.insert(id.clone(), unit);
        }
        let line: Vec<String> = std::iter::once(&place.root)
            .chain(&place.units)
            .cloned()
            .chain([self.account.to_owned()])
            .collect();
        for (control, levels) in [
            (Control::Service, &shown.service_control),
            (Control::Resource, &shown.resource_control),
        ] {
            self.attach(&mut organization, &line, control, levels)?;
        }
        if management != self.account {
            // It stands beside the account, and begins as all do; no policy governs it.
            let enabled = organization.enabled.clone();
            organization.attach_full_access(&management, enabled);
        }
        Ok(organization)
    }

    fn new_id(&mut self, prefix: &str, length: usize) -> String {
        *self.made_up += 1;
        organization_id(prefix, length, self.chance)
    }

    /// Ids from the organization down to the unit that the account is in. Where no path says them there are as many units
    /// as the levels of policies need.
    fn place(&mut self, shown: &snapshot::Organization) -> Result<Place, StartError> {
        let named = policies(shown).find_map(|policy| {
            let name = policy.origin.to_string();
            let (_, organization) = PolicyArn::read(&name)?.owner?;
            Some(organization.to_owned())
        });
        let Some(path) = &shown.path else {
            let id = shown.id.clone().or(named);
            let id = id.unwrap_or_else(|| self.new_id("o-", 10));
            let root = self.new_id("r-", 4);
            let levels = shown.service_control.len().max(shown.resource_control.len());
            let start = format!("{}-", root.replacen("r-", "ou-", 1));
            let units = (2..levels).map(|_| self.new_id(&start, 8)).collect();
            return Ok(Place { id, root, units });
        };
        let no_path = || StartError::OrganizationPath(path.clone());
        let mut parts = path.trim_end_matches('/').split('/').map(str::to_owned);
        let mut next = |prefix: &str| parts.next().filter(|part| part.starts_with(prefix));
        let (id, root) = (next("o-").ok_or_else(no_path)?, next("r-").ok_or_else(no_path)?);
        let units: Vec<String> = parts.collect();
        let mut seen = BTreeSet::new();
        if !units
            .iter()
            .all(|unit| unit.starts_with("ou-") && seen.insert(unit))
        {
            return Err(no_path());
        }
        if let Some(other) = shown.id.iter().chain(&named).find(|other| **other != id) {
            return Err(StartError::OrganizationTwice(id, other.clone()));
        }
        Ok(Place { id, root, units })
    }

    /// The management account: the account itself, or the one that the ARNs of policies are of.
    fn management(&mut self, shown: &snapshot::Organization) -> Result<String, StartError> {
        let mut found = shown.is_management.then(|| self.account.to_owned());
        for policy in policies(shown) {
            let name = policy.origin.to_string();
            if let Some((owner, _)) = PolicyArn::read(&name).and_then(|arn| arn.owner) {
                let is_own = owner == self.account;
                let agrees = found.as_deref().is_none_or(|found| found == owner);
                if !agrees || is_own != shown.is_management {
                    return Err(StartError::Management(name));
                }
                found = Some(owner.to_owned());
            }
        }
        Ok(found.unwrap_or_else(|| {
            *self.made_up += 1;
            account_id(self.chance, |id| id == self.account)
        }))
    }

    /// Attaches the policies of one type, one list a level. One list alone is the account's, and the levels above it have
    /// AWS's own policy; none at all means that the type is not enabled.
    fn attach(
        &mut self,
        organization: &mut Organization,
        line: &[String],
        control: Control,
        levels: &Levels,
    ) -> Result<(), StartError> {
        if levels.is_empty() {
            return Ok(());
        }
        organization.enabled.insert(control);
        let targets = match levels.len() {
            1 => line.get(line.len().saturating_sub(1)..).unwrap_or_default(),
            count if count == line.len() => line,
            found => {
                return Err(StartError::Levels {
                    control: control.name(),
                    found,
                    wanted: line.len(),
                });
            }
        };
        for target in line.iter().filter(|target| !targets.contains(target)) {
            organization.attach_full_access(target, [control]);
        }
        let mut by_name = BTreeMap::new();
        for (target, policies) in targets.iter().zip(levels) {
            let mut attached = organization.attached.remove(target).unwrap_or_default();
            for held in policies {
                attached.insert(self.policy(organization, control, held, &mut by_name)?);
            }
            organization.attached.insert(target.clone(), attached);
        }
        Ok(())
    }

    /// Puts a policy into the organization, once for all levels that it is attached to; answers its id.
    fn policy(
        &mut self,
        organization: &mut Organization,
        control: Control,
        held: &HeldPolicy,
        by_name: &mut BTreeMap<String, String>,
    ) -> Result<String, StartError> {
        let given = held.origin.to_string();
        let arn = PolicyArn::read(&given);
        let is_arn = arn.is_some();
        if given.starts_with("arn:") {
            check_partition(&given)?;
        }
        if arn
            .as_ref()
            .is_some_and(|arn| !arn.kind.eq_ignore_ascii_case(control.name()))
        {
            return Err(StartError::ControlPolicyType {
                policy: given,
                control: control.name(),
            });
        }
        let of_aws = organization
            .policies
            .get(control.full_access())
            .filter(|policy| policy.name == given)
            .map(|policy| policy.id.clone());
        let id = match arn.map(|arn| arn.id.to_owned()).or(of_aws) {
            Some(id) => id,
            None => match by_name.get(&given) {
                Some(id) => id.clone(),
                None => self.new_id("p-", 8),
            },
        };
        let is_new = by_name.insert(given.clone(), id.clone()).is_none();
        let text = held.document.text();
        let known = organization.policies.get(&id);
        if known.is_some_and(|policy| {
            // AWS's own may be written in any form, and what the snapshot says is what decides
            policy.document.text() != text && !(is_new && policy.is_aws_managed())
        }) {
            return Err(StartError::ControlPolicyTwice(given));
        }
        let name = match known {
            Some(policy) => policy.name.clone(),
            // of a policy named by its ARN, the snapshot does not say the name
            None if is_arn => id.clone(),
            None => given,
        };
        let policy = ControlPolicy {
            id: id.clone(),
            name,
            description: known.map(|policy| policy.description.clone()).unwrap_or_default(),
            control,
            document: Arc::new(StoredDocument::as_it_is(text)),
        };
        organization.policies.insert(id.clone(), Arc::new(policy));
        Ok(id)
    }
}

/// Where the account is in the organization.
struct Place {
    id: String,
    root: String,
    /// From the root down.
    units: Vec<String>,
}
