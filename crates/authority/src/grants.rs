//! What policies together can allow at all, whatever the request: the question of last-accessed reports.

use steprole_catalog::{Service, catalog};
use steprole_policy::Policy;

/// Policies that work together: an action is granted when one of them allows it somewhere and none denies it everywhere.
///
/// "It only applies permissions policy logic" (API model, GenerateServiceLastAccessedDetails); how AWS weighs conditions
/// and partial denials is not said. [inferred] An allow counts under any condition, a denial only without one.
pub(crate) struct Grants<'p>(Vec<&'p Policy>);

impl<'p> Grants<'p> {
    pub(crate) fn new(policies: impl IntoIterator<Item = &'p Policy>) -> Self {
        Self(policies.into_iter().collect())
    }

    /// Whether an action can be allowed.
    pub(crate) fn action(&self, action: &str) -> bool {
        self.0.iter().any(|policy| policy.allows_somewhere(action))
            && !self.0.iter().any(|policy| policy.denies_everywhere(action))
    }

    /// Whether any action of a service can be allowed.
    pub(crate) fn service(&self, service: Service<'_>) -> bool {
        !self.0.is_empty() && service.actions().any(|action| self.action(action.name()))
    }
}

/// The services that fulfil a condition, by prefix.
pub(crate) fn services(granted: impl Fn(Service<'_>) -> bool) -> Vec<Service<'static>> {
    let mut services: Vec<Service<'static>> =
        catalog().services().filter(|service| granted(*service)).collect();
    services.sort_by_key(|service| service.prefix());
    services
}
