//! Classes of actions: two actions that the same statements match are one case.

use std::collections::{BTreeSet, HashMap, HashSet};

use steprole_policy::Statement;

use super::glob::Glob;
use super::product::Effort;
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

/// What the searches for unknown actions may cost in all, in states.
const SEARCHES: usize = 200_000;

/// The combinations of sets that are told apart within one service.
const LEAVES: usize = 4096;

/// Divides all actions, known and unknown, by the sets they are in.
///
/// Known actions are looked up by pattern, so the cost follows what the patterns name. An unknown action is any text
/// `service:name`; which combinations of sets such a text can be in is found exactly: set by set the combinations found
/// so far are split, and a half without a text is dropped.
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

/// The classes of actions that are named one by one, in lower case.
pub(crate) fn named(
    universe: &Universe,
    sets: &[ActionSet],
    by_resource_control: bool,
    actions: &[String],
) -> Classes {
    let mut classes: Vec<Class> = Vec::new();
    for action in actions {
        let known = universe.find(action);
        let found = (0..).zip(sets).filter(|(_, set)| set.holds(action));
        let class = Class {
            action: known.map_or_else(|| action.clone(), |index| universe.spelled(index).to_owned()),
            is_known: known.is_some(),
            resource_controlled: by_resource_control && universe.takes_resource_control(action),
            sets: found.map(|(id, _)| id).collect(),
        };
        let same = |other: &Class| {
            (&other.sets, other.resource_controlled, other.is_known)
                == (&class.sets, class.resource_controlled, class.is_known)
        };
        if !classes.iter().any(same) {
            classes.push(class);
        }
    }
    Classes {
        classes,
        is_partial: false,
    }
}

impl ActionSet {
    /// The actions of a statement; nothing when it is about none.
    pub(crate) fn of(statement: &Statement) -> Option<Self> {
        let action = &statement.action.as_ref()?.value;
        let is_action =
            |text: &str| text.contains(':') || (!text.is_empty() && text.bytes().all(|byte| byte == b'*'));
        let mut patterns: Vec<String> = action
            .entries
            .iter()
            .map(|entry| entry.text.to_ascii_lowercase())
            .filter(|text| is_action(text))
            .collect();
        if action.entries.is_empty() {
            return None;
        }
        if patterns.is_empty() {
            // text without a service is no action: nothing is listed
            if !action.negated {
                return None;
            }
            patterns.push(":".to_owned());
        }
        patterns.sort_unstable();
        patterns.dedup();
        Some(Self {
            negated: action.negated,
            patterns,
        })
    }

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
    let mut words: Vec<String> = Vec::new();
    // texts that stand in a set as they are, by service: each is asked about by itself
    let mut exact: HashMap<&str, Vec<&str>> = HashMap::new();
    // the services that a pattern names
    let mut services: BTreeSet<&str> = BTreeSet::new();
    let patterns: BTreeSet<&str> = sets
        .iter()
        .flat_map(|set| &set.patterns)
        .map(String::as_str)
        .collect();
    for pattern in patterns {
        // text without a service is no action
        let Some((service, _)) = pattern.split_once(':') else {
            continue;
        };
        if !is_wild(pattern) {
            exact.entry(service).or_default().push(pattern);
            if universe.find(pattern).is_none() {
                words.push(pattern.to_owned());
            }
        } else if !is_wild(service) {
            services.insert(service);
        }
    }
    if by_resource_control {
        for range in universe.resource_controlled() {
            let service = universe.lower(range.start).split(':').next().unwrap_or_default();
            services.insert(service);
        }
    }
    let effort = Effort::of(SEARCHES);
    let mut complete = true;
    let split_sets = WildSets::of_sets(sets);
    let split = |domain: &str, service: Option<&str>, aside: Vec<&str>, words: &mut Vec<String>| {
        let globs = |patterns: Vec<&str>| patterns.into_iter().map(Glob::of_pattern).collect();
        Split {
            domain: Glob::of_pattern(domain),
            aside: globs(aside),
            sets: split_sets.of(service),
            fresh,
            effort: &effort,
        }
        .texts(words)
    };
    for service in &services {
        let aside = exact.get(service).cloned().unwrap_or_default();
        complete &= split(&format!("{service}:*"), Some(service), aside, &mut words);
    }
    let others: Vec<String> = services.iter().map(|service| format!("{service}:*")).collect();
    let mut aside: Vec<&str> = exact.values().flatten().copied().collect();
    aside.sort_unstable();
    aside.extend(others.iter().map(String::as_str));
    complete &= split("*:*", None, aside, &mut words);
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

pub(crate) fn is_wild(pattern: &str) -> bool {
    pattern.contains(['*', '?'])
}

/// The wildcard patterns of each set, laid out by service.
struct WildSets<'s> {
    sets: Vec<WildSet<'s>>,
}

struct WildSet<'s> {
    is_all: bool,
    /// By service: the patterns that name it, and whether one of them is `service:*`.
    named: HashMap<&'s str, (Vec<&'s str>, bool)>,
    /// Patterns with a wildcard in the service.
    wild: Vec<&'s str>,
    /// Some pattern is `*:*`.
    holds_all: bool,
    /// The place of each pattern, so that lists keep their order.
    places: HashMap<&'s str, usize>,
}

impl<'s> WildSets<'s> {
    fn of_sets(sets: &'s [ActionSet]) -> Self {
        let sets = sets.iter().map(|set| {
            let mut laid = WildSet {
                is_all: set.is_all(),
                named: HashMap::new(),
                wild: Vec::new(),
                holds_all: false,
                places: HashMap::new(),
            };
            let wild = set.patterns.iter().filter(|pattern| is_wild(pattern));
            for (place, pattern) in wild.enumerate() {
                let Some((service, name)) = pattern.split_once(':') else {
                    continue;
                };
                laid.places.insert(pattern, place);
                if is_wild(service) {
                    laid.wild.push(pattern);
                    laid.holds_all |= is_star(service) && is_star(name);
                } else {
                    let (patterns, is_whole) = laid.named.entry(service).or_default();
                    patterns.push(pattern);
                    *is_whole |= is_star(name);
                }
            }
            laid
        });
        Self { sets: sets.collect() }
    }

    /// The patterns of each set that can match an action of a service (of an unnamed one: without `service`), each
    /// list once. Sets that hold all of its actions, or none, tell none apart.
    fn of(&self, service: Option<&str>) -> Vec<Vec<Glob>> {
        let mut unions: Vec<Vec<&str>> = Vec::new();
        for set in &self.sets {
            let named = service.and_then(|service| set.named.get(service));
            let is_whole = named.is_some_and(|(_, is_whole)| *is_whole);
            if set.is_all || set.holds_all || is_whole {
                continue;
            }
            let named = named.into_iter().flat_map(|(patterns, _)| patterns);
            let mut union: Vec<&str> = named.chain(&set.wild).copied().collect();
            union.sort_by_key(|pattern| set.places.get(pattern));
            if !union.is_empty() && !unions.contains(&union) {
                unions.push(union);
            }
        }
        let globs = |union: Vec<&str>| union.into_iter().map(Glob::of_pattern).collect();
        unions.into_iter().map(globs).collect()
    }
}

/// Finds which combinations of sets the texts of a domain can be in.
struct Split<'s> {
    domain: Glob,
    /// Texts that are asked about elsewhere.
    aside: Vec<Glob>,
    sets: Vec<Vec<Glob>>,
    fresh: char,
    effort: &'s Effort,
}

/// One combination of sets that some text is in, and the text.
#[derive(Clone)]
struct Leaf {
    inside: Vec<usize>,
    outside: Vec<usize>,
    word: String,
}

impl Split<'_> {
    /// Adds a text for every combination of sets that a text of the domain can be in. False: some were not settled.
    ///
    /// A set is split as a whole: how many patterns it lists costs no combinations.
    fn texts(&self, words: &mut Vec<String>) -> bool {
        let mut complete = true;
        let mut first = Leaf {
            inside: Vec::new(),
            outside: Vec::new(),
            word: String::new(),
        };
        match self.solve(&first) {
            Words::Found(word) => first.word = word,
            Words::None => return true,
            Words::TooHard => return false,
        }
        let mut leaves = vec![first];
        for (index, set) in self.sets.iter().enumerate() {
            let mut next = Vec::with_capacity(leaves.len() + 1);
            for mut leaf in leaves {
                let word = Glob::exactly(&leaf.word);
                let is_inside = set.iter().any(|glob| glob.covers(&word));
                let mut other = leaf.clone();
                let (own, others) = if is_inside {
                    (&mut leaf.inside, &mut other.outside)
                } else {
                    (&mut leaf.outside, &mut other.inside)
                };
                own.push(index);
                others.push(index);
                match self.solve(&other) {
                    Words::Found(word) => next.push(Leaf { word, ..other }),
                    Words::None => {}
                    Words::TooHard => complete = false,
                }
                next.push(leaf);
            }
            leaves = next;
            if leaves.len() > LEAVES {
                return false;
            }
        }
        words.extend(leaves.into_iter().map(|leaf| leaf.word));
        complete
    }

    fn solve(&self, leaf: &Leaf) -> Words {
        let of = |index: &usize| self.sets.get(*index).map_or(&[][..], Vec::as_slice);
        let inside = leaf.inside.iter().map(|index| of(index).iter().collect());
        let inside: Vec<Vec<&Glob>> = inside.collect();
        let outside = leaf.outside.iter().flat_map(of).chain(&self.aside);
        let outside: Vec<&Glob> = outside.collect();
        words::solve(&inside, &self.domain, &outside, self.fresh, self.effort)
    }
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

    /// A text found for a combination is no action that is named elsewhere: those stand otherwise to the sets.
    #[test]
    fn an_action_that_is_exempt_by_name_stands_for_no_other() {
        let sets = [
            set(false, &["ec2:describe*"]),
            set(false, &["ec2:*tags"]),
            set(false, &["ec2:describetags"]),
        ];
        assert!(signatures(&sets).contains(&(vec![0, 1], false)));
    }

    /// The action of a service that a pattern names stands for no action of the others.
    #[test]
    fn other_services_are_asked_about_as_well() {
        let sets = [
            set(false, &["*:*"]),
            set(false, &["?:*"]),
            set(false, &["9:*", "a:*", "z:*"]),
        ];
        let found = signatures(&sets);
        // the catalogue has a service of one letter
        assert!(found.contains(&(vec![0, 1], true)), "{found:?}");
        assert!(found.contains(&(vec![0, 1, 2], false)), "{found:?}");
    }

    /// As in a policy for SageMaker's studio: thousands of combinations of patterns, of which one statement makes one.
    #[test]
    fn many_patterns_of_one_statement_are_one_set() {
        let kinds = [
            "action", "artifact", "context", "endpoint", "feature", "job", "model", "app",
        ];
        let many: Vec<String> = kinds.iter().map(|kind| format!("sagemaker:*{kind}*")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        let sets = [
            set(false, &many),
            set(false, &["sagemaker:list*", "sagemaker:describe*"]),
            set(false, &["sagemaker:*"]),
        ];
        let found = signatures(&sets);
        let unknown: Vec<&Vec<u32>> = found.iter().filter(|each| !each.1).map(|each| &each.0).collect();
        let known: Vec<&Vec<u32>> = found.iter().filter(|each| each.1).map(|each| &each.0).collect();
        assert_eq!(unknown, Vec::<&Vec<u32>>::new(), "{known:?}");
        assert_eq!(
            known,
            [&vec![], &vec![0, 1, 2], &vec![0, 2], &vec![1, 2], &vec![2]]
        );
    }

    /// The same patterns as a statement each: every combination has an action.
    #[test]
    fn combinations_of_many_statements_are_all_found() {
        let kinds = [
            "action", "artifact", "context", "endpoint", "feature", "job", "model", "app",
        ];
        let sets: Vec<ActionSet> = kinds
            .iter()
            .map(|kind| set(false, &[&format!("zz:*{kind}*")]))
            .collect();
        assert_eq!(signatures(&sets).len(), 1 << 8);
    }

    #[test]
    fn an_empty_list_holds_nothing() {
        assert_eq!(signatures(&[set(true, &[]), set(false, &[])]), [(vec![], true)]);
    }
}
