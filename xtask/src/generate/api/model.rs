//! A stripped model as the emitters read it.

use anyhow::{Context as _, ensure};

use super::json::Json;
use super::names::lower_camel;

/// A service of the committed models.
pub(super) struct Model {
    /// The Rust module: `iam`.
    pub(super) module: &'static str,
    pub(super) json: Json,
}

impl Model {
    /// The constant of the service: `IAM`.
    pub(super) fn constant(&self) -> String {
        self.module.to_uppercase()
    }

    pub(super) fn metadata(&self, key: &str) -> anyhow::Result<&str> {
        let metadata = self.json.get("metadata").context("a model without metadata")?;
        metadata
            .text(key)
            .with_context(|| format!("a model without metadata `{key}`"))
    }

    pub(super) fn operations(&self) -> &[(String, Json)] {
        self.json.get("operations").map_or(&[], Json::entries)
    }

    /// The operations that AWS's model has and this one leaves out, sorted.
    pub(super) fn unserved(&self) -> Vec<&str> {
        let names = self.json.get("unserved").map_or(&[][..], Json::items);
        let mut names: Vec<&str> = names.iter().filter_map(Json::as_text).collect();
        names.sort_unstable();
        names
    }

    pub(super) fn shapes(&self) -> &[(String, Json)] {
        self.json.get("shapes").map_or(&[], Json::entries)
    }

    pub(super) fn shape(&self, name: &str) -> anyhow::Result<&Json> {
        let shapes = self.json.get("shapes").context("a model without shapes")?;
        shapes.get(name).with_context(|| format!("no shape `{name}`"))
    }

    /// The index of a shape in the generated table.
    pub(super) fn index(&self, name: &str) -> anyhow::Result<usize> {
        self.shapes()
            .iter()
            .position(|(other, _)| other == name)
            .with_context(|| format!("no shape `{name}`"))
    }

    /// Whether values of a shape, or elements of it, are secrets.
    pub(super) fn is_secret(&self, name: &str) -> anyhow::Result<bool> {
        let shape = self.shape(name)?;
        if shape.is_true("sensitive") || MORE_SECRETS.contains(&(self.module, name)) {
            return Ok(true);
        }
        match shape.get("member") {
            Some(element) => self.is_secret(target(element)?),
            None => Ok(false),
        }
    }

    /// The structures that become Rust types: all but errors, which become constructors.
    pub(super) fn structures(&self) -> impl Iterator<Item = (&str, &Json)> {
        let shapes = self.shapes().iter().map(|(name, shape)| (name.as_str(), shape));
        shapes.filter(|(_, shape)| shape.text("type") == Some("structure") && !shape.is_true("exception"))
    }

    pub(super) fn members(&self, structure: &Json) -> anyhow::Result<Vec<Member>> {
        let required: Vec<&str> = structure
            .get("required")
            .map_or(&[][..], Json::items)
            .iter()
            .filter_map(Json::as_text)
            .collect();
        let mut members = Vec::new();
        for (name, member) in structure.get("members").map_or(&[][..], Json::entries) {
            let target = target(member)?;
            for key in [
                "locationName",
                "flattened",
                "streaming",
                "xmlNamespace",
                "timestampFormat",
            ] {
                ensure!(
                    member.get(key).is_none(),
                    "`{key}` of `{name}` is new to the generator"
                );
            }
            members.push(Member {
                name: name.clone(),
                path: lower_camel(name),
                target: target.to_owned(),
                required: required.contains(&name.as_str()),
                secret: self.is_secret(target)?,
            });
        }
        Ok(members)
    }
}

/// One member of a structure.
pub(super) struct Member {
    pub(super) name: String,
    pub(super) path: String,
    pub(super) target: String,
    pub(super) required: bool,
    pub(super) secret: bool,
}

/// Shapes that hold secrets though AWS's models do not mark them: session tokens and one-time codes.
const MORE_SECRETS: [(&str, &str); 3] = [
    ("iam", "authenticationCodeType"),
    ("sts", "tokenCodeType"),
    ("sts", "tokenType"),
];

/// The shape that `reference` (a member, an element, an input …) points at.
pub(super) fn target(reference: &Json) -> anyhow::Result<&str> {
    reference.text("shape").context("a reference without a shape")
}
