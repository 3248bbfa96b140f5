//! AWS's actions, resource types, condition keys and managed policies, each part opened when first asked for.

use std::sync::OnceLock;

use crate::action::Action;
use crate::action_table::ActionTable;
use crate::built::Built;
use crate::condition_key::{self, ConditionKey};
use crate::damaged::Damaged;
use crate::descriptions::Descriptions;
use crate::managed_policy::ManagedPolicy;
use crate::nearest;
use crate::pattern;
use crate::policy_table::PolicyTable;
use crate::service::Service;
use crate::text;

/// AWS's actions, resource types, condition keys and managed policies.
///
/// Each of the three tables (actions, descriptions, managed policies) is decompressed when something in it is
/// first asked for, so that a command that needs none of them pays nothing.
#[derive(Debug)]
pub struct Catalog {
    actions: OnceLock<ActionTable>,
    descriptions: OnceLock<Descriptions>,
    policies: OnceLock<PolicyTable>,
    sources: &'static str,
}

static EMBEDDED: Catalog = Catalog::embedded();

/// The catalogue in this program. Asking for it costs nothing; each part is opened at its first use.
pub fn catalog() -> &'static Catalog {
    &EMBEDDED
}

#[expect(
    clippy::panic,
    reason = "the tables are part of the program, no input reaches this, and a test opens all of them"
)]
fn intact<T>(table: Result<T, Damaged>) -> T {
    table.unwrap_or_else(|damaged| panic!("a table of the program itself is damaged: {damaged}"))
}

impl Catalog {
    /// The tables in this program, none of them opened yet. [`catalog`] is the one to use: it opens each only
    /// once; another is for measuring what that costs.
    pub const fn embedded() -> Self {
        Self {
            actions: OnceLock::new(),
            descriptions: OnceLock::new(),
            policies: OnceLock::new(),
            sources: include_str!("../data/sources.txt"),
        }
    }

    /// A catalogue of other tables than the embedded ones, read at once: what the generator wrote a moment ago.
    pub fn open(
        actions: &[u8],
        descriptions: &[u8],
        policies: &'static [u8],
        sources: &'static str,
    ) -> Result<Self, Damaged> {
        Ok(Self {
            actions: ActionTable::open(actions)?.into(),
            descriptions: Descriptions::open(descriptions)?.into(),
            policies: PolicyTable::open(policies)?.into(),
            sources,
        })
    }

    /// Every service, sorted by prefix.
    pub fn services(&self) -> impl ExactSizeIterator<Item = Service<'_>> {
        self.table().services.iter().map(|record| Service {
            catalog: self,
            record,
        })
    }

    /// The service of a prefix such as `iam`; case does not matter.
    pub fn service(&self, prefix: &str) -> Option<Service<'_>> {
        let table = self.table();
        let found = table
            .services
            .binary_search_by(|record| text::compare(table.text(&record.prefix), prefix))
            .ok()?;
        Some(Service {
            catalog: self,
            record: table.services.get(found)?,
        })
    }

    /// Every action of every service, sorted by service and name.
    pub fn actions(&self) -> impl ExactSizeIterator<Item = Action<'_>> {
        let actions = self.table().actions_in(self.table().all_actions());
        actions.map(|(index, record)| Action {
            catalog: self,
            index,
            record,
        })
    }

    /// The action of a full name such as `iam:CreateUser`; case does not matter, wildcards are not expanded.
    pub fn action(&self, name: &str) -> Option<Action<'_>> {
        let (prefix, _) = name.split_once(':')?;
        self.service(prefix)?.action_named(name)
    }

    /// Every action that a policy's pattern names, such as `iam:*MFA*` or `*`.
    ///
    /// As AWS reads an `Action` element: `*` and `?` anywhere, case does not matter.
    /// [doc `reference_policies_elements_action`]
    pub fn expand<'c>(&'c self, pattern: &'c str) -> impl Iterator<Item = Action<'c>> {
        let (prefix, name) = if pattern == "*" {
            ("*", "*")
        } else {
            pattern.split_once(':').unwrap_or_default()
        };
        self.services()
            .filter(move |service| pattern::matches(prefix, service.prefix()))
            .flat_map(Service::actions)
            .filter(move |action| pattern::matches(name, action.operation()))
    }

    /// Every condition key, global ones first, then sorted by name; tag keys as templates with `${TagKey}`.
    pub fn condition_keys(&self) -> impl Iterator<Item = ConditionKey<'_>> {
        condition_key::all(self)
    }

    /// The condition key of a name; case does not matter, and `aws:RequestTag/team` finds the template
    /// `aws:RequestTag/${TagKey}`.
    pub fn condition_key(&self, name: &str) -> Option<ConditionKey<'_>> {
        condition_key::named(self, name)
    }

    /// The actions whose names are nearest to one that does not exist, best first, at most three.
    pub fn nearest_actions(&self, name: &str) -> Vec<Action<'_>> {
        nearest::nearest(name, || self.actions(), Action::name)
    }

    /// The condition keys whose names are nearest to one that does not exist, best first, at most three.
    pub fn nearest_condition_keys(&self, name: &str) -> Vec<ConditionKey<'_>> {
        nearest::nearest(name, || self.condition_keys(), ConditionKey::name)
    }

    /// Every AWS managed policy, sorted by ARN.
    pub fn managed_policies(&self) -> impl ExactSizeIterator<Item = ManagedPolicy<'_>> {
        let table = self.policies();
        table
            .records()
            .iter()
            .map(move |record| ManagedPolicy { table, record })
    }

    /// The AWS managed policy of an ARN such as `arn:aws:iam::aws:policy/ReadOnlyAccess`, as IAM compares ARNs:
    /// case matters.
    pub fn managed_policy(&self, arn: &str) -> Option<ManagedPolicy<'_>> {
        let table = self.policies();
        Some(ManagedPolicy {
            table,
            record: table.find(arn)?,
        })
    }

    /// When and from what the tables were made.
    pub fn built(&self) -> Built {
        Built::read(self.sources)
    }

    pub(crate) fn table(&self) -> &ActionTable {
        self.actions
            .get_or_init(|| intact(ActionTable::open(include_bytes!("../data/actions.bin"))))
    }

    pub(crate) fn descriptions(&self) -> &Descriptions {
        self.descriptions
            .get_or_init(|| intact(Descriptions::open(include_bytes!("../data/descriptions.bin"))))
    }

    fn policies(&self) -> &PolicyTable {
        self.policies
            .get_or_init(|| intact(PolicyTable::open(include_bytes!("../data/policies.bin"))))
    }
}
