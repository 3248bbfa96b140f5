//! The file as it is written.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// Inline policies by name.
pub(super) type Documents = BTreeMap<String, Box<RawValue>>;

#[derive(Deserialize, Serialize)]
pub(super) struct File {
    pub(super) format: String,
    pub(super) version: u64,
    pub(super) account: String,
    #[serde(default)]
    pub(super) sources: Vec<Source>,
    #[serde(default)]
    pub(super) missing: Vec<Missing>,
    pub(super) users: Vec<User>,
    pub(super) groups: Vec<Group>,
    pub(super) roles: Vec<Role>,
    pub(super) policies: Vec<Policy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) organization: Option<Organization>,
    #[serde(default)]
    pub(super) resource_policies: BTreeMap<String, HeldPolicy>,
}

#[derive(Deserialize, Serialize)]
pub(super) struct Source {
    pub(super) part: String,
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) taken: Option<Moment>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Missing {
    PageAfter(String),
    List(String),
}

#[derive(Deserialize, Serialize)]
pub(super) struct User {
    pub(super) arn: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) created: Option<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) groups: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) attached: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) inline: Option<Documents>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) boundary: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) tags: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize, Serialize)]
pub(super) struct Group {
    pub(super) arn: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) created: Option<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) attached: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) inline: Option<Documents>,
}

#[derive(Deserialize, Serialize)]
pub(super) struct Role {
    pub(super) arn: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) created: Option<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) trust: Option<Box<RawValue>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) attached: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) inline: Option<Documents>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) boundary: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) tags: Option<BTreeMap<String, String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) instance_profiles: Vec<InstanceProfile>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) last_use: Option<LastUse>,
}

#[derive(Deserialize, Serialize)]
pub(super) struct InstanceProfile {
    pub(super) arn: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) created: Option<Moment>,
}

#[derive(Deserialize, Serialize)]
pub(super) struct LastUse {
    pub(super) at: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) region: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub(super) struct Policy {
    pub(super) arn: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) created: Option<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) default: Option<String>,
    pub(super) versions: Documents,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) version_dates: BTreeMap<String, Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) updated: Option<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub(super) struct Organization {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) path: Option<String>,
    #[serde(default)]
    pub(super) management: bool,
    #[serde(default)]
    pub(super) service_control: Vec<Vec<HeldPolicy>>,
    #[serde(default)]
    pub(super) resource_control: Vec<Vec<HeldPolicy>>,
}

#[derive(Deserialize, Serialize)]
pub(super) struct HeldPolicy {
    pub(super) name: String,
    pub(super) policy: Box<RawValue>,
}

/// A time in ISO 8601.
pub(super) struct Moment(pub(super) Timestamp);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Self).map_err(serde::de::Error::custom)
    }
}
