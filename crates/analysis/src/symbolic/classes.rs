//! Classes of actions: two actions that the same statements match are one case.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::glob::Glob;
use super::universe::Universe;
use super::words::{self, Words};

/// The `Action` or `NotAction` of a statement, in lower case.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) struct ActionSet {
    pub(crate) negated: bool,
    pub(crate) patterns: Vec<String>,
}

/// One class: an action of it, and which of the sets hold all its actions.
#[derive(Clone, Debug)]
pub(crate) struct Class {
    pub(crate) action: String,
    pub(crate) is_known: bool,
    pub(crate) resource_controlled: bool,
    pub(crate) sets: Vec<u32>,
}

/// The classes of all actions; the flag says that the search for unknown ones was given up somewhere.
#[derive(Debug)]
pub(crate) struct Classes {
    pub(crate) classes: Vec<Class>,
    pub(crate) is_partial: bool,
}

/// Well-known actions, which make the best examples of a class.
const FAMILIAR: [&str; 6] = [
    "s3:getobject",
    "s3:putobject",
    "ec2:runinstances",
    "ec2:describeinstances",
    "iam:createuser",
    "dynamodb:getitem",
];

/// Divides all actions, known and unknown, by the sets they are in.
///
/// Known actions are looked up by pattern, so the cost follows what the patterns name. An unknown action is any text
/// `service:name`; which combinations of patterns such a text can match is found exactly: pattern by pattern the
/// combinations found so far are split, and a half without a text is dropped.
pub(crate) fn divide(
    universe: &Universe,
    sets: &[ActionSet],
    by_resource_control: bool,
    fresh: char,
) -> Classes {
    let mut found: HashMap<(Vec<u32>, bool), Class> = HashMap::new();
    known(universe, sets, by_resource_control, &mut found);
    let is_partial = !unknown(universe, sets, by_resource_control, fresh, &mut found);
    let mut classes: Vec<Class> = found.into_values().collect();
    classes.sort_by(|left, right| {
        (!left.is_known, &left.action, &left.sets).cmp(&(!right.is_known, &right.action, &right.sets))
    });
    Classes { classes, is_partial }
}

impl ActionSet {
    fn is_all(&self) -> bool {
        self.patterns.iter().any(|pattern| is_star(pattern))
    }

    /// Whether the patterns list an action.
    fn lists(&self, action: &str) -> bool {
        self.patterns
            .iter()
            .any(|pattern| is_star(pattern) || crate::glob::matches(pattern, action))
    }

    /// Whether an action is in the set. An empty list affects nothing, negated or not.
    pub(crate) fn holds(&self, action: &str) -> bool {
        !self.patterns.is_empty() && self.lists(action) != self.negated
    }
}

fn is_star(pattern: &str) -> bool {
    !pattern.is_empty() && pattern.bytes().all(|byte| byte == b'*')
}

fn known(
    universe: &Universe,
    sets: &[ActionSet],
    by_resource_control: bool,
    found: &mut HashMap<(Vec<u32>, bool), Class>,
) {
    // what an action is in that no pattern but `*` names
    let mut usual: Vec<u32> = Vec::new();
    // actions that stand otherwise to a set than the usual one
    let mut touched: Vec<(u32, u32)> = Vec::new();
    for (id, set) in (0..).zip(sets) {
        if set.patterns.is_empty() {
            continue;
        }
        if set.is_all() != set.negated {
            usual.push(id);
        }
        if !set.is_all() {
            let patterns = set.patterns.iter();
            let actions = patterns.flat_map(|pattern| universe.matching(pattern));
            touched.extend(actions.filter_map(|index| Some((u32::try_from(index).ok()?, id))));
        }
    }
    if by_resource_control {
        // marks every such action as touched, without standing otherwise to any set
        let actions = universe.resource_controlled().flatten();
        touched.extend(actions.filter_map(|index| Some((u32::try_from(index).ok()?, u32::MAX))));
    }
    touched.sort_unstable();
    touched.dedup();
    let mut count = 0usize;
    let mut seen = HashSet::new();
    for group in touched.chunk_by(|left, right| left.0 == right.0) {
        let Some((index, _)) = group.first() else {
            continue;
        };
        count += 1;
        seen.insert(*index);
        let flips: Vec<u32> = group
            .iter()
            .map(|(_, set)| *set)
            .filter(|set| *set != u32::MAX)
            .collect();
        let signature = differ(&usual, &flips);
        let lower = universe.lower(*index as usize);
        let controlled = by_resource_control && universe.takes_resource_control(lower);
        add(found, signature, controlled, universe, *index as usize);
    }
    if count < universe.len() {
        let familiar = FAMILIAR.iter().filter_map(|name| universe.find(name));
        let is_free = |index: &usize| u32::try_from(*index).is_ok_and(|index| !seen.contains(&index));
        if let Some(index) = familiar.chain(0..universe.len()).find(is_free) {
            add(found, usual, false, universe, index);
        }
    }
}

fn add(
    found: &mut HashMap<(Vec<u32>, bool), Class>,
    sets: Vec<u32>,
    resource_controlled: bool,
    universe: &Universe,
    index: usize,
) {
    let lower = universe.lower(index);
    let class = found.entry((sets, resource_controlled));
    class
        .and_modify(|class| {
            if FAMILIAR.contains(&lower) && !FAMILIAR.contains(&class.action.to_ascii_lowercase().as_str()) {
                universe.spelled(index).clone_into(&mut class.action);
            }
        })
        .or_insert_with_key(|(sets, _)| Class {
            action: universe.spelled(index).to_owned(),
            is_known: true,
            resource_controlled,
            sets: sets.clone(),
        });
}

/// The symmetric difference of two sorted lists.
fn differ(usual: &[u32], flips: &[u32]) -> Vec<u32> {
    let mut result: Vec<u32> = usual
        .iter()
        .filter(|id| flips.binary_search(id).is_err())
        .copied()
        .collect();
    result.extend(flips.iter().filter(|id| usual.binary_search(id).is_err()));
    result.sort_unstable();
    result
}

fn unknown(
    universe: &Universe,
    sets: &[ActionSet],
    by_resource_control: bool,
    fresh: char,
    found: &mut HashMap<(Vec<u32>, bool), Class>,
) -> bool {
    let controlled = |action: &str| universe.takes_resource_control(action);
    let mut wild: Vec<&str> = Vec::new();
    let mut by_service: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut words: Vec<String> = Vec::new();
    let mut patterns: Vec<&str> = sets
        .iter()
        .flat_map(|set| &set.patterns)
        .map(String::as_str)
        .collect();
    patterns.sort_unstable();
    patterns.dedup();
    for pattern in patterns {
        if is_star(pattern) {
            continue;
        }
        if !pattern.contains(['*', '?']) {
            if universe.find(pattern).is_none() && pattern.contains(':') {
                words.push(pattern.to_owned());
            }
            continue;
        }
        match pattern.split_once(':') {
            Some((service, _)) if !service.contains(['*', '?']) => {
                by_service.entry(service).or_default().push(pattern);
            }
            Some(_) => wild.push(pattern),
            // text without a service is no action
            None => {}
        }
    }
    if by_resource_control {
        for range in universe.resource_controlled() {
            let service = universe.lower(range.start).split(':').next().unwrap_or_default();
            by_service.entry(service).or_default();
        }
    }
    let mut complete = true;
    for (service, own) in &by_service {
        let all: Vec<&str> = own.iter().chain(&wild).copied().collect();
        complete &= split(&Universe::of_service(service), &all, fresh, &mut words);
    }
    // every other service
    complete &= split(&Glob::of_pattern("*:*"), &wild, fresh, &mut words);
    for word in words {
        let resource_controlled = by_resource_control && controlled(&word);
        let signature: Vec<u32> = (0..)
            .zip(sets)
            .filter(|(_, set)| set.holds(&word))
            .map(|(id, _)| id)
            .collect();
        let key = (signature, resource_controlled);
        found.entry(key).or_insert_with_key(|(sets, _)| Class {
            action: word,
            is_known: false,
            resource_controlled,
            sets: sets.clone(),
        });
    }
    complete
}

/// One combination of patterns that some text matches, and the text.
struct Leaf {
    inside: Vec<usize>,
    outside: Vec<usize>,
    word: String,
}

/// Adds a text for every combination of patterns that a text of the domain can match.
fn split(domain: &Glob, patterns: &[&str], fresh: char, words: &mut Vec<String>) -> bool {
    let globs: Vec<Glob> = patterns.iter().map(|pattern| Glob::of_pattern(pattern)).collect();
    let mut complete = true;
    let mut leaves = vec![Leaf {
        inside: Vec::new(),
        outside: Vec::new(),
        word: domain.instance(&fresh.to_string(), fresh),
    }];
    for (index, glob) in globs.iter().enumerate() {
        let mut next = Vec::with_capacity(leaves.len() + 1);
        for mut leaf in leaves {
            let of = |indexes: &[usize]| -> Vec<&Glob> {
                indexes.iter().filter_map(|index| globs.get(*index)).collect()
            };
            if of(&leaf.inside).iter().any(|inside| inside.is_apart_from(glob)) {
                leaf.outside.push(index);
                next.push(leaf);
                continue;
            }
            let is_inside = glob.covers(&Glob::exactly(&leaf.word));
            let mut positives: Vec<Vec<&Glob>> =
                of(&leaf.inside).into_iter().map(|glob| vec![glob]).collect();
            let mut negatives = of(&leaf.outside);
            if is_inside {
                negatives.push(glob);
            } else {
                positives.push(vec![glob]);
            }
            let other = match words::solve(&positives, domain, &negatives, fresh) {
                Words::Found(word) => Some(word),
                Words::None => None,
                Words::TooHard => {
                    complete = false;
                    None
                }
            };
            if let Some(word) = other {
                let mut half = Leaf {
                    inside: leaf.inside.clone(),
                    outside: leaf.outside.clone(),
                    word,
                };
                if is_inside {
                    half.outside.push(index);
                } else {
                    half.inside.push(index);
                }
                next.push(half);
            }
            if is_inside {
                leaf.inside.push(index);
            } else {
                leaf.outside.push(index);
            }
            next.push(leaf);
        }
        leaves = next;
        if leaves.len() > 4096 {
            return false;
        }
    }
    words.extend(leaves.into_iter().map(|leaf| leaf.word));
    complete
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(negated: bool, patterns: &[&str]) -> ActionSet {
        ActionSet {
            negated,
            patterns: patterns.iter().map(|pattern| (*pattern).to_owned()).collect(),
        }
    }

    fn signatures(sets: &[ActionSet]) -> Vec<(Vec<u32>, bool)> {
        let universe = Universe::new(steprole_catalog::catalog());
        let classes = divide(&universe, sets, false, '9');
        assert!(!classes.is_partial);
        for class in &classes.classes {
            let lower = class.action.to_ascii_lowercase();
            let expected: Vec<u32> = (0..)
                .zip(sets)
                .filter(|(_, set)| set.holds(&lower))
                .map(|(id, _)| id)
                .collect();
            assert_eq!(class.sets, expected, "{}", class.action);
        }
        let mut all: Vec<_> = classes
            .classes
            .into_iter()
            .map(|class| (class.sets, class.is_known))
            .collect();
        all.sort();
        all
    }

    /// `s3:get*` and `s3:*tagging` have an action in common although the catalogue might not know one.
    #[test]
    fn unknown_actions_fill_every_combination() {
        let sets = [set(false, &["zz:get*"]), set(false, &["zz:*tagging"])];
        assert_eq!(
            signatures(&sets),
            [
                (vec![], true),
                (vec![0], false),
                (vec![0, 1], false),
                (vec![1], false)
            ]
        );
    }

    #[test]
    fn known_actions_are_told_apart_by_the_statements_that_match_them() {
        let sets = [
            set(false, &["*"]),
            set(true, &["iam:getuser", "iam:list*"]),
            set(false, &["iam:*"]),
        ];
        assert_eq!(
            signatures(&sets),
            [(vec![0, 1], true), (vec![0, 1, 2], true), (vec![0, 2], true)]
        );
    }

    #[test]
    fn an_empty_list_holds_nothing() {
        assert_eq!(signatures(&[set(true, &[]), set(false, &[])]), [(vec![], true)]);
    }
}
