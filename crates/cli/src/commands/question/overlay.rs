//! Policies named on the command line, laid over those of an account or over nothing.

use steprole_snapshot::{HeldPolicy, Layers, Levels};

use super::asked::Asked;
use super::documents;
use crate::failure::Failure;

/// The policies of the command line, by layer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overlay {
    identity: Vec<HeldPolicy>,
    boundary: Vec<HeldPolicy>,
    session: Vec<HeldPolicy>,
    resource: Option<HeldPolicy>,
    vpc_endpoint: Option<HeldPolicy>,
    service_control: Levels,
    resource_control: Levels,
}

impl Overlay {
    /// Reads every file that is named.
    pub(crate) fn read(asked: &Asked) -> Result<Self, Failure> {
        let all = |sources: &[String]| {
            let policies = sources.iter().map(|source| documents::policy(source));
            policies.collect::<Result<Vec<_>, _>>()
        };
        let one = |source: Option<&String>| source.map(|source| documents::policy(source)).transpose();
        let levels = |files: &[std::path::PathBuf]| {
            let mut levels = Levels::new();
            for file in files {
                levels.extend(documents::organization(file)?);
            }
            Ok::<_, Failure>(levels)
        };
        Ok(Self {
            identity: all(&asked.policy)?,
            boundary: all(&asked.boundary)?,
            session: all(&asked.session_policy)?,
            resource: one(asked.trust.as_ref().or(asked.resource_policy.as_ref()))?,
            vpc_endpoint: one(asked.vpc_endpoint_policy.as_ref())?,
            service_control: levels(&asked.scp)?,
            resource_control: levels(&asked.rcp)?,
        })
    }

    /// How many documents there are.
    pub(crate) fn is_empty(&self) -> bool {
        let mut layers = Layers::default();
        self.lay(&mut layers);
        layers.all().next().is_none()
    }

    /// Identity-based policies are added to those that are there; every other layer takes the place of its own.
    pub(crate) fn lay(&self, layers: &mut Layers) {
        layers.identity.extend(self.identity.iter().cloned());
        if !self.boundary.is_empty() {
            layers.boundary = Some(self.boundary.clone());
        }
        if !self.session.is_empty() {
            layers.session = Some(self.session.clone());
        }
        if self.resource.is_some() {
            layers.resource.clone_from(&self.resource);
        }
        if self.vpc_endpoint.is_some() {
            layers.vpc_endpoint.clone_from(&self.vpc_endpoint);
        }
        if !self.service_control.is_empty() {
            layers.service_control.clone_from(&self.service_control);
        }
        if !self.resource_control.is_empty() {
            layers.resource_control.clone_from(&self.resource_control);
        }
    }
}
