//! Texts under patterns: is there one that matches some pattern of each positive set, and none of the negative ones?

use std::collections::{BTreeSet, HashMap, VecDeque};

use super::glob::{Glob, Letter, same_folded};

/// The answer about one variable that holds a text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Words {
    /// This text does.
    Found(String),
    /// No text does.
    None,
    /// The search was given up.
    TooHard,
}

/// How many states of the product are looked at before the search is given up.
const STATES: usize = 20_000;

/// Finds a text of the `domain` that matches a glob of each set of `positives` and no glob of `negatives`.
///
/// Open variables are read widely on the positive side and narrowly on the negative one, so [`Words::None`] holds for
/// every value of theirs. `fresh` is a character that stands in no glob.
///
/// Most questions end at two short arguments. One glob of the negatives that covers a positive one closes it. And for
/// a positive glob without `?` the text with a fresh character for each star is a counterexample unless a single
/// negative one covers it: only that one's own star can have taken the fresh character. What is left (several positive
/// sets, `?`, stars that stop at colons) is searched in the product of the globs' automata.
pub(crate) fn solve(positives: &[Vec<&Glob>], domain: &Glob, negatives: &[&Glob], fresh: char) -> Words {
    let is_covered = |glob: &&Glob| negatives.iter().any(|negative| negative.covers(glob));
    if positives.iter().any(|globs| globs.iter().all(is_covered)) {
        return Words::None;
    }
    let domain = vec![domain];
    let smallest = positives.iter().enumerate().min_by_key(|(_, globs)| globs.len());
    let (index, base) = smallest.map_or((usize::MAX, &domain), |(index, globs)| (index, globs));
    let others = positives.iter().enumerate().filter(|(other, _)| *other != index);
    let mut others: Vec<&Vec<&Glob>> = others.map(|(_, globs)| globs).collect();
    if index != usize::MAX {
        others.push(&domain);
    }
    let mut too_hard = false;
    for glob in base {
        match one(glob, &others, negatives, fresh) {
            Words::None => {}
            Words::TooHard => too_hard = true,
            found @ Words::Found(_) => return found,
        }
    }
    if too_hard { Words::TooHard } else { Words::None }
}

fn one(base: &Glob, others: &[&Vec<&Glob>], negatives: &[&Glob], fresh: char) -> Words {
    let negatives: Vec<&Glob> = negatives
        .iter()
        .copied()
        .filter(|negative| !negative.is_apart_from(base))
        .collect();
    if negatives.iter().any(|negative| negative.covers(base)) {
        return Words::None;
    }
    let others: Vec<Vec<&Glob>> = others
        .iter()
        .map(|globs| {
            let near = globs.iter().copied().filter(|glob| !glob.is_apart_from(base));
            near.collect()
        })
        .collect();
    if others.iter().any(Vec::is_empty) {
        return Words::None;
    }
    // a set that holds all of the base asks for nothing more
    let others: Vec<Vec<&Glob>> = others
        .into_iter()
        .filter(|globs| !globs.iter().any(|glob| glob.covers(base)))
        .collect();
    let holds = |text: &str| {
        let word = Glob::exactly(text);
        let wide = |glob: &&Glob| {
            if glob.has_variables() {
                glob.widened().covers(&word)
            } else {
                glob.covers(&word)
            }
        };
        wide(&base)
            && others.iter().all(|globs| globs.iter().any(wide))
            && !negatives.iter().any(|negative| negative.covers(&word))
    };
    let mut tries = Vec::new();
    let exact = base.text();
    if let Some(text) = &exact {
        return if holds(text) {
            Words::Found(text.clone())
        } else {
            Words::None
        };
    }
    for globs in &others {
        tries.extend(globs.iter().take(8).filter_map(|glob| glob.text()));
    }
    for run in [String::new(), fresh.to_string(), format!("{fresh}{fresh}")] {
        tries.push(base.instance(&run, fresh));
        for globs in &others {
            tries.extend(globs.iter().take(4).map(|glob| glob.instance(&run, fresh)));
        }
    }
    if let Some(found) = tries.into_iter().find(|text| holds(text)) {
        return Words::Found(found);
    }
    Product::new(base, &others, &negatives, fresh).search()
}

/// The lazily built product of the globs' automata.
struct Product {
    globs: Vec<Vec<Letter>>,
    /// The positive sets, as indexes of `globs`.
    positives: Vec<Vec<usize>>,
    /// The negative globs, as indexes of `globs`.
    negatives: Vec<usize>,
    alphabet: Vec<char>,
}

/// Of each glob the places that can be reached, in order.
type State = Vec<Vec<u16>>;

impl Product {
    fn new(base: &Glob, others: &[Vec<&Glob>], negatives: &[&Glob], fresh: char) -> Self {
        let mut globs = Vec::new();
        let mut characters = BTreeSet::from([fresh, ':']);
        let mut positives = Vec::new();
        for set in std::iter::once(vec![base]).chain(others.iter().cloned()) {
            let start = globs.len();
            globs.extend(set.iter().map(|glob| glob.widened().letters().to_vec()));
            positives.push((start..globs.len()).collect());
            for glob in &set {
                glob.characters(&mut characters);
            }
        }
        let start = globs.len();
        let closed = negatives.iter().filter(|glob| !glob.has_variables());
        for glob in closed {
            globs.push(glob.letters().to_vec());
            glob.characters(&mut characters);
        }
        let negatives = (start..globs.len()).collect();
        // letters of the positive side first: witnesses read better
        let mut alphabet = vec![fresh];
        alphabet.extend(characters.into_iter().filter(|character| *character != fresh));
        Self {
            globs,
            positives,
            negatives,
            alphabet,
        }
    }

    /// Breadth first, so that the first text found is a shortest one.
    fn search(&self) -> Words {
        let start: State = self.globs.iter().map(|glob| closure(glob, vec![0])).collect();
        let mut seen: HashMap<State, Option<(usize, char)>> = HashMap::new();
        let mut order: Vec<State> = Vec::new();
        let mut queue = VecDeque::new();
        seen.insert(start.clone(), None);
        order.push(start);
        queue.push_back(0usize);
        while let Some(index) = queue.pop_front() {
            let Some(state) = order.get(index).cloned() else {
                return Words::TooHard;
            };
            if self.accepts(&state) {
                return Words::Found(spell(&order, &seen, index));
            }
            for letter in &self.alphabet {
                let next = self.step(&state, *letter);
                if self.is_dead(&next) || seen.contains_key(&next) {
                    continue;
                }
                if order.len() >= STATES {
                    return Words::TooHard;
                }
                seen.insert(next.clone(), Some((index, *letter)));
                queue.push_back(order.len());
                order.push(next);
            }
        }
        Words::None
    }

    fn step(&self, state: &State, letter: char) -> State {
        let globs = self.globs.iter().zip(state);
        globs
            .map(|(glob, places)| advance(glob, places, letter))
            .collect()
    }

    fn is_at_end(&self, state: &State, glob: usize) -> bool {
        let length = self.globs.get(glob).map_or(0, Vec::len);
        let last = state.get(glob).and_then(|places| places.last());
        last.is_some_and(|last| usize::from(*last) == length)
    }

    fn accepts(&self, state: &State) -> bool {
        let any = |set: &Vec<usize>| set.iter().any(|glob| self.is_at_end(state, *glob));
        self.positives.iter().all(any) && !self.negatives.iter().any(|glob| self.is_at_end(state, *glob))
    }

    /// Whether a positive set can match no more, or a negative glob will match whatever comes.
    fn is_dead(&self, state: &State) -> bool {
        let lost = |set: &Vec<usize>| set.iter().all(|glob| state.get(*glob).is_none_or(Vec::is_empty));
        let inescapable = |glob: &usize| {
            let letters = self.globs.get(*glob);
            let end = letters.and_then(|letters| letters.last());
            matches!(end, Some(Letter::Star { crosses: true })) && self.is_at_end(state, *glob)
        };
        self.positives.iter().any(lost) || self.negatives.iter().any(inescapable)
    }
}

fn closure(glob: &[Letter], mut places: Vec<u16>) -> Vec<u16> {
    let mut index = 0;
    while let Some(place) = places.get(index).copied() {
        if matches!(glob.get(usize::from(place)), Some(Letter::Star { .. })) {
            places.push(place + 1);
        }
        index += 1;
    }
    places.sort_unstable();
    places.dedup();
    places
}

fn advance(glob: &[Letter], places: &[u16], letter: char) -> Vec<u16> {
    let mut next = Vec::new();
    for place in places {
        match glob.get(usize::from(*place)) {
            Some(Letter::Char(character)) if *character == letter => next.push(place + 1),
            Some(Letter::Fold(character)) if same_folded(*character, letter) => next.push(place + 1),
            Some(Letter::One { crosses }) if *crosses || letter != ':' => next.push(place + 1),
            Some(Letter::Star { crosses }) if *crosses || letter != ':' => next.push(*place),
            _ => {}
        }
    }
    closure(glob, next)
}

fn spell(order: &[State], seen: &HashMap<State, Option<(usize, char)>>, mut index: usize) -> String {
    let mut letters = Vec::new();
    while let Some(Some((from, letter))) = order.get(index).and_then(|state| seen.get(state)) {
        letters.push(*letter);
        index = *from;
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(positives: &[&[&str]], negatives: &[&str]) -> Words {
        let globs = |texts: &[&str]| {
            texts
                .iter()
                .map(|text| Glob::of_pattern(text))
                .collect::<Vec<_>>()
        };
        let positives: Vec<Vec<Glob>> = positives.iter().map(|texts| globs(texts)).collect();
        let negatives = globs(negatives);
        solve(
            &positives
                .iter()
                .map(|set| set.iter().collect())
                .collect::<Vec<_>>(),
            &Glob::of_pattern("*"),
            &negatives.iter().collect::<Vec<_>>(),
            'z',
        )
    }

    #[test]
    fn covers_close_and_fresh_letters_open() {
        assert_eq!(ask(&[&["a*"]], &["a*"]), Words::None);
        assert_eq!(ask(&[&["a*"]], &["ab*"]), Words::Found("a".to_owned()));
        assert_eq!(ask(&[&["a*", "b"]], &["a", "b"]), Words::Found("az".to_owned()));
        assert_eq!(ask(&[&["ab", "ac"]], &["a?"]), Words::None);
    }

    #[test]
    fn several_positives_meet_in_the_product() {
        assert_eq!(ask(&[&["a*"], &["*b"]], &["ab"]), Words::Found("azb".to_owned()));
        assert_eq!(ask(&[&["a?"], &["?b"]], &[]), Words::Found("ab".to_owned()));
        assert_eq!(ask(&[&["a?"], &["?b"]], &["ab"]), Words::None);
        assert_eq!(ask(&[&["??*"]], &["?", "??*?"]), Words::Found("zz".to_owned()));
        assert_eq!(ask(&[&["*a*"], &["*b*"]], &["*a*b*", "*b*a*"]), Words::None);
    }

    /// Every set of small globs over two letters, against every text of up to four letters.
    #[test]
    fn small_globs_agree_with_trying_every_text() {
        let pool = ["*", "a*", "?", "a?", "?*b", "*ab*", "a*b", "??"];
        let mut texts = vec![String::new()];
        for length in 0..4 {
            let longer: Vec<String> = texts
                .iter()
                .filter(|text| text.len() == length)
                .flat_map(|text| ["a", "b", "z"].map(|letter| format!("{text}{letter}")))
                .collect();
            texts.extend(longer);
        }
        let matches = |pattern: &str, text: &str| Glob::of_pattern(pattern).covers(&Glob::exactly(text));
        let mut asked = 0;
        for first in pool {
            for second in pool {
                for third in pool {
                    for fourth in pool {
                        let answer = ask(&[&[first], &[second]], &[third, fourth]);
                        let holds = |text: &str| {
                            matches(first, text)
                                && matches(second, text)
                                && !matches(third, text)
                                && !matches(fourth, text)
                        };
                        let expected = texts.iter().any(|text| holds(text));
                        match answer {
                            Words::Found(text) => assert!(holds(&text), "{text}"),
                            Words::None => assert!(!expected, "{first} {second} -{third} -{fourth}"),
                            Words::TooHard => panic!("gave up on {first} {second} {third} {fourth}"),
                        }
                        asked += 1;
                    }
                }
            }
        }
        assert_eq!(asked, 8 * 8 * 8 * 8);
    }
}
