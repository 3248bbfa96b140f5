//! Choosing a profile by a few of its letters.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// When each profile was last used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Recent(BTreeMap<String, Timestamp>);

/// How many uses are remembered.
const REMEMBERED: usize = 200;

impl Recent {
    /// Reads [`Recent::to_text`]; anything else is nothing.
    pub fn from_text(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// As it is kept; names, no secrets.
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Remembers a use.
    pub fn used(&mut self, profile: &str, at: Timestamp) {
        self.0.insert(profile.to_owned(), at);
        while self.0.len() > REMEMBERED {
            let oldest = self.0.iter().min_by_key(|(_, at)| **at);
            let Some(oldest) = oldest.map(|(name, _)| name.clone()) else {
                break;
            };
            self.0.remove(&oldest);
        }
    }
}

/// The names that have the typed letters in this order, the best first: those that begin with them, those that hold them in
/// one piece, the others; among equals the last used, then by name.
pub fn matching<'a>(names: &[&'a str], typed: &str, recent: &Recent) -> Vec<&'a str> {
    let typed = typed.to_lowercase();
    let mut found: Vec<_> = names
        .iter()
        .filter_map(|name| Some((rank(&name.to_lowercase(), &typed)?, *name)))
        .collect();
    found.sort_by_key(|(rank, name)| {
        let used = recent.0.get(*name).copied();
        (*rank, std::cmp::Reverse(used), *name)
    });
    found.into_iter().map(|(_, name)| name).collect()
}

fn rank(name: &str, typed: &str) -> Option<u8> {
    if name.starts_with(typed) {
        return Some(0);
    }
    if name.contains(typed) {
        return Some(1);
    }
    let mut letters = name.chars();
    typed
        .chars()
        .all(|wanted| letters.any(|letter| letter == wanted))
        .then_some(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["base", "prod-eu", "prod-us", "staging", "sandbox-prod"];

    #[test]
    fn a_few_letters_find_a_profile_and_the_last_used_comes_first() {
        let mut recent = Recent::default();
        assert_eq!(
            matching(NAMES, "", &recent),
            ["base", "prod-eu", "prod-us", "sandbox-prod", "staging"]
        );
        assert_eq!(
            matching(NAMES, "PROD", &recent),
            ["prod-eu", "prod-us", "sandbox-prod"]
        );
        assert_eq!(matching(NAMES, "pus", &recent), ["prod-us"]);
        assert!(matching(NAMES, "sup", &recent).is_empty());
        let at = |second| Timestamp::from_second(second).unwrap();
        recent.used("prod-us", at(1));
        recent.used("staging", at(2));
        assert_eq!(matching(NAMES, "", &recent)[..2], ["staging", "prod-us"]);
        assert_eq!(
            matching(NAMES, "prod", &recent),
            ["prod-us", "prod-eu", "sandbox-prod"]
        );
        assert_eq!(Recent::from_text(&recent.to_text()), recent);
        assert_eq!(Recent::from_text("torn {"), Recent::default());
    }

    #[test]
    fn old_uses_are_forgotten() {
        let mut recent = Recent::default();
        for second in 0..300 {
            recent.used(&format!("p{second}"), Timestamp::from_second(second).unwrap());
        }
        assert_eq!(recent.0.len(), REMEMBERED);
        assert!(recent.0.contains_key("p299") && !recent.0.contains_key("p0"));
    }
}
