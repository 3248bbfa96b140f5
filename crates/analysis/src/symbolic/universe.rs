use std::collections::HashMap;
use std::ops::Range;

use steprole_catalog::Catalog;

use crate::glob;

/// Every action of the catalogue, laid out for questions about patterns; prepared once.
#[derive(Debug)]
pub struct Universe {
    pub(crate) catalog: &'static Catalog,
    /// Sorted; in lower case.
    names: Vec<String>,
    /// The same in AWS's spelling.
    spelled: Vec<&'static str>,
    exact: HashMap<String, u32>,
    services: Vec<(String, Range<usize>, bool)>,
}

impl Universe {
    /// Lays out a catalogue.
    pub fn new(catalog: &'static Catalog) -> Self {
        let mut actions: Vec<(String, &'static str)> = catalog
            .actions()
            .map(|action| (action.name().to_ascii_lowercase(), action.name()))
            .collect();
        actions.sort_unstable();
        let (names, spelled): (Vec<_>, Vec<_>) = actions.into_iter().unzip();
        let exact = names.iter().cloned().zip(0..).collect();
        let mut universe = Self {
            catalog,
            names,
            spelled,
            exact,
            services: Vec::new(),
        };
        universe.services = catalog
            .services()
            .map(|service| {
                let prefix = service.prefix().to_ascii_lowercase();
                let range = universe.starting_with(&format!("{prefix}:"));
                (prefix, range, service.takes_resource_control_policies())
            })
            .collect();
        universe
    }

    /// The catalogue it was made of.
    pub fn catalog(&self) -> &'static Catalog {
        self.catalog
    }

    /// How many actions there are.
    pub(crate) fn len(&self) -> usize {
        self.names.len()
    }

    /// The name of an action in lower case.
    pub(crate) fn lower(&self, index: usize) -> &str {
        self.names.get(index).map_or("", String::as_str)
    }

    /// The name of an action in AWS's spelling.
    pub(crate) fn spelled(&self, index: usize) -> &'static str {
        self.spelled.get(index).copied().unwrap_or_default()
    }

    /// The place of an action, by its name in lower case.
    pub(crate) fn find(&self, lower: &str) -> Option<usize> {
        self.exact.get(lower).map(|index| *index as usize)
    }

    /// Every action that a pattern in lower case matches.
    pub(crate) fn matching<'u>(&'u self, pattern: &'u str) -> impl Iterator<Item = usize> + 'u {
        let end = pattern.find(['*', '?']);
        let (range, rest) = match end {
            None => {
                let found = self.find(pattern);
                (found.map_or(0..0, |index| index..index + 1), false)
            }
            Some(end) => {
                let (prefix, rest) = pattern.split_at(end);
                (self.starting_with(prefix), rest != "*")
            }
        };
        range.filter(move |index| !rest || glob::matches(pattern, self.lower(*index)))
    }

    fn starting_with(&self, prefix: &str) -> Range<usize> {
        let start = self.names.partition_point(|name| name.as_str() < prefix);
        let rest = self.names.get(start..).unwrap_or_default();
        start..start + rest.partition_point(|name| name.starts_with(prefix))
    }

    /// Whether resource control policies are about a service, by the action's name.
    pub(crate) fn takes_resource_control(&self, action: &str) -> bool {
        let prefix = action.split(':').next().unwrap_or_default();
        self.services
            .iter()
            .any(|(service, _, takes)| *takes && service.eq_ignore_ascii_case(prefix))
    }

    /// The services that resource control policies are about: each one's actions.
    pub(crate) fn resource_controlled(&self) -> impl Iterator<Item = Range<usize>> {
        self.services
            .iter()
            .filter(|(_, _, takes)| *takes)
            .map(|(_, range, _)| range.clone())
    }
}
