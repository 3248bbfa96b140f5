//! The product of globs' automata: a shortest text that is in all of some sets of globs and in none of others.
//!
//! All globs stand one after another in one row of bits, a bit for each place between two letters. A step of the whole
//! product is then a mask and a shift over that row, and a state is the row itself.

use std::cell::Cell;
use std::collections::{BTreeSet, HashMap, VecDeque};

use super::glob::{Glob, Letter, same_folded};
use super::words::Words;

/// How much searching a question may still cost, in states of products.
///
/// The searches of one question share it, so that its cost is bounded however many searches it asks for; what is given
/// up is answered "not known".
#[derive(Debug)]
pub(crate) struct Effort {
    left: Cell<usize>,
    gave_up: Cell<bool>,
}

/// The states that one search may look at.
const ONE_SEARCH: usize = 20_000;

impl Effort {
    /// So many states in all.
    pub(crate) fn of(states: usize) -> Self {
        Self {
            left: Cell::new(states),
            gave_up: Cell::new(false),
        }
    }

    /// Whether some search was given up.
    pub(crate) fn gave_up(&self) -> bool {
        self.gave_up.get()
    }

    fn spend(&self, states: usize) {
        self.left.set(self.left.get().saturating_sub(states));
    }

    fn give_up(&self) -> Words {
        self.gave_up.set(true);
        Words::TooHard
    }
}

/// A row of bits, one for each place of each glob.
type Row = Box<[u64]>;

/// What reading one letter does.
struct Column {
    letter: char,
    /// The places from which it leads on to the next.
    leads: Row,
    /// The places at which it leads back to the same.
    stays: Row,
}

/// Where the places of one glob stand.
struct Span {
    start: usize,
    /// The place after the last letter.
    end: usize,
    /// The stars that take everything, the last one first.
    stars: Vec<usize>,
}

/// The globs of a question, side by side.
pub(crate) struct Product {
    width: usize,
    columns: Vec<Column>,
    /// The places before a star, which may take nothing.
    skips: Row,
    /// The sets that must match, each with one of its globs.
    positives: Vec<Vec<Span>>,
    /// The globs that must not.
    negatives: Vec<Span>,
}

impl Product {
    /// A text must match a glob of each of the sets, and none of `negatives`. Open variables are read widely in the
    /// former; negatives with open ones are passed over.
    pub(crate) fn new(sets: &[Vec<&Glob>], negatives: &[&Glob], fresh: char) -> Self {
        let mut characters = BTreeSet::from([':']);
        let mut letters: Vec<Option<Letter>> = Vec::new();
        let mut place = |glob: &Glob| {
            glob.characters(&mut characters);
            let first = letters.len();
            letters.extend(glob.letters().iter().cloned().map(Some));
            let end = letters.len();
            letters.push(None);
            let is_free = |at: &usize| matches!(letters.get(*at), Some(Some(Letter::Star { crosses: true })));
            let stars = (first..end).rev().filter(is_free).collect();
            Span {
                start: first,
                end,
                stars,
            }
        };
        let positives = sets
            .iter()
            .map(|set| set.iter().map(|glob| place(&glob.widened())).collect());
        let positives = positives.collect();
        let closed = negatives.iter().filter(|glob| !glob.has_variables());
        let negatives = closed.map(|glob| place(glob)).collect();
        let width = letters.len().div_ceil(64);
        let row = |is_in: &dyn Fn(&Letter) -> bool| {
            let mut row: Row = vec![0; width].into();
            for (at, letter) in letters.iter().enumerate() {
                if letter.as_ref().is_some_and(is_in) {
                    set(&mut row, at);
                }
            }
            row
        };
        characters.remove(&fresh);
        // the fresh letter first: it stands for every letter that leads nowhere else
        let alphabet = std::iter::once(fresh).chain(characters);
        let columns = alphabet.map(|letter| Column {
            letter,
            leads: row(&|each| match each {
                Letter::Char(character) => *character == letter,
                Letter::Fold(character) => same_folded(*character, letter),
                Letter::One { crosses } => *crosses || letter != ':',
                Letter::Star { .. } | Letter::Variable { .. } => false,
            }),
            stays: row(&|each| matches!(each, Letter::Star { crosses } if *crosses || letter != ':')),
        });
        Self {
            width,
            columns: columns.collect(),
            skips: row(&|each| matches!(each, Letter::Star { .. })),
            positives,
            negatives,
        }
    }

    /// Breadth first, so that the first text found is a shortest one.
    pub(crate) fn search(&self, effort: &Effort) -> Words {
        let mut start: Row = vec![0; self.width].into();
        for span in self.positives.iter().flatten().chain(&self.negatives) {
            set(&mut start, span.start);
        }
        self.close(&mut start);
        if !self.settle(&mut start) {
            return Words::None;
        }
        let limit = ONE_SEARCH.min(effort.left.get());
        let mut seen: HashMap<Row, usize> = HashMap::from([(start.clone(), 0)]);
        // each state with the one it was reached from, and by which letter
        let mut order: Vec<(Row, usize, Option<char>)> = vec![(start, 0, None)];
        let mut queue = VecDeque::from([0usize]);
        while let Some(index) = queue.pop_front() {
            let Some((state, ..)) = order.get(index) else {
                break;
            };
            let state = state.clone();
            if self.accepts(&state) {
                effort.spend(order.len());
                return Words::Found(spell(&order, index));
            }
            let mut like_fresh: Option<&Column> = None;
            for column in &self.columns {
                if like_fresh.is_some_and(|fresh| column.does_the_same(fresh, &state)) {
                    continue;
                }
                like_fresh = like_fresh.or(Some(column));
                let mut next = column.step(&state);
                self.close(&mut next);
                if !self.settle(&mut next) || seen.contains_key(&next) {
                    continue;
                }
                if order.len() >= limit {
                    effort.spend(order.len());
                    return effort.give_up();
                }
                seen.insert(next.clone(), order.len());
                queue.push_back(order.len());
                order.push((next, index, Some(column.letter)));
            }
        }
        effort.spend(order.len());
        Words::None
    }

    /// Follows stars that take nothing.
    fn close(&self, row: &mut Row) {
        loop {
            let mut changed = false;
            let mut carry = 0;
            for (word, skips) in row.iter_mut().zip(&self.skips) {
                let from = *word & skips;
                let reached = *word | (from << 1) | carry;
                carry = from >> 63;
                changed |= reached != *word;
                *word = reached;
            }
            if !changed {
                return;
            }
        }
    }

    /// Drops what makes no difference, so that states that accept the same texts are one. False: no text can follow.
    ///
    /// A star that takes everything accepts whatever an earlier place accepts. A set one of whose globs ends in a
    /// reached star of that kind is satisfied for good; a negative glob that does is lost.
    fn settle(&self, row: &mut Row) -> bool {
        for span in &self.negatives {
            if span.settle(row) {
                return false;
            }
        }
        for spans in &self.positives {
            let mut for_good = None;
            let mut alive = false;
            for (index, span) in spans.iter().enumerate() {
                if span.settle(row) {
                    for_good = Some(index);
                    break;
                }
                alive |= span.is_alive(row);
            }
            if let Some(good) = for_good {
                for (_, span) in spans.iter().enumerate().filter(|(index, _)| *index != good) {
                    clear(row, span.start, span.end + 1);
                }
            } else if !alive {
                return false;
            }
        }
        true
    }

    fn accepts(&self, row: &Row) -> bool {
        let at_end = |span: &Span| get(row, span.end);
        self.positives.iter().all(|spans| spans.iter().any(at_end)) && !self.negatives.iter().any(at_end)
    }
}

impl Column {
    fn does_the_same(&self, other: &Self, state: &Row) -> bool {
        let mine = self.leads.iter().zip(&self.stays);
        let theirs = other.leads.iter().zip(&other.stays);
        let mut words = state.iter().zip(mine.zip(theirs));
        words.all(|(word, ((leads, stays), (their_leads, their_stays)))| {
            word & leads == word & their_leads && word & stays == word & their_stays
        })
    }

    fn step(&self, state: &Row) -> Row {
        let mut carry = 0;
        let words = state.iter().zip(self.leads.iter().zip(&self.stays));
        words
            .map(|(word, (leads, stays))| {
                let on = word & leads;
                let next = (on << 1) | carry | (word & stays);
                carry = on >> 63;
                next
            })
            .collect()
    }
}

impl Span {
    /// Drops the places before the last star that takes everything; gives back whether the glob matches whatever comes.
    fn settle(&self, row: &mut Row) -> bool {
        let Some(star) = self.stars.iter().find(|star| get(row, **star)) else {
            return false;
        };
        clear(row, self.start, *star);
        star + 1 == self.end
    }

    fn is_alive(&self, row: &Row) -> bool {
        (self.start..=self.end).any(|at| get(row, at))
    }
}

fn get(row: &Row, at: usize) -> bool {
    row.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
}

fn set(row: &mut Row, at: usize) {
    if let Some(word) = row.get_mut(at / 64) {
        *word |= 1 << (at % 64);
    }
}

/// Clears the bits from `start` up to `end`, which stays.
fn clear(row: &mut Row, start: usize, end: usize) {
    for (index, word) in row.iter_mut().enumerate() {
        let below = |bound: usize| match bound.saturating_sub(index * 64) {
            count if count >= 64 => u64::MAX,
            count => (1 << count) - 1,
        };
        *word &= !(below(end) & !below(start));
    }
}

fn spell(order: &[(Row, usize, Option<char>)], mut index: usize) -> String {
    let mut letters = Vec::new();
    while let Some((_, from, Some(letter))) = order.get(index) {
        letters.push(*letter);
        index = *from;
    }
    letters.into_iter().rev().collect()
}
