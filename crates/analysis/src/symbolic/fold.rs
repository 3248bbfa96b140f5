//! Letters that the decision takes for one another when it compares without regard to case.
//!
//! It compares what texts become in lower case, letter by letter. Most letters have two spellings; some have three,
//! because a letter beyond ASCII becomes one inside it: the Kelvin sign is a `k`. One letter becomes two: `İ` is an `i`
//! with a dot above, so that one letter of a text meets two of a pattern.

use super::glob::{Glob, Letter, Reading};

/// Letters of one spelling and others that become them and are not their capitals (Unicode: titlecase letters, letters
/// that came from other standards).
const FURTHER: [(char, char); 9] = [
    ('\u{6b}', '\u{212a}'),
    ('\u{df}', '\u{1e9e}'),
    ('\u{e5}', '\u{212b}'),
    ('\u{1c6}', '\u{1c5}'),
    ('\u{1c9}', '\u{1c8}'),
    ('\u{1cc}', '\u{1cb}'),
    ('\u{1f3}', '\u{1f2}'),
    ('\u{3b8}', '\u{3f4}'),
    ('\u{3c9}', '\u{2126}'),
];

/// Greek letters with an iota below: their titlecase letters stand eight or nine places behind.
const GREEK: [char; 27] = [
    '\u{1f80}', '\u{1f81}', '\u{1f82}', '\u{1f83}', '\u{1f84}', '\u{1f85}', '\u{1f86}', '\u{1f87}',
    '\u{1f90}', '\u{1f91}', '\u{1f92}', '\u{1f93}', '\u{1f94}', '\u{1f95}', '\u{1f96}', '\u{1f97}',
    '\u{1fa0}', '\u{1fa1}', '\u{1fa2}', '\u{1fa3}', '\u{1fa4}', '\u{1fa5}', '\u{1fa6}', '\u{1fa7}',
    '\u{1fb3}', '\u{1fc3}', '\u{1ff3}',
];

const DOT_ABOVE: char = '\u{307}';
const DOTTED_CAPITAL: char = '\u{130}';

/// How many times `i` with a dot above may stand in one value; beyond it the value is not read.
const MOST_DOTTED: usize = 4;

/// Every letter that becomes this one, which is in lower case, and no other besides it; itself first.
pub(crate) fn spellings(lower: char) -> Vec<char> {
    let mut all = vec![lower];
    let mut capital = lower.to_uppercase();
    if let (Some(capital), None) = (capital.next(), capital.next())
        && capital != lower
        && capital.to_lowercase().eq([lower])
    {
        all.push(capital);
    }
    let further = FURTHER.iter().filter(|(small, _)| *small == lower);
    all.extend(further.map(|(_, other)| *other));
    if GREEK.contains(&lower) {
        let behind = if lower < '\u{1fb0}' { 8 } else { 9 };
        all.extend(char::from_u32(u32::from(lower) + behind));
    }
    all
}

/// The letters that stand for a text in any case.
pub(crate) fn letters(text: impl IntoIterator<Item = char>) -> impl Iterator<Item = Letter> {
    text.into_iter().flat_map(char::to_lowercase).map(|lower| {
        if spellings(lower).len() > 1 {
            Letter::Fold(lower)
        } else {
            Letter::Char(lower)
        }
    })
}

/// A glob in any case as globs whose letters each meet one letter of a text; nothing when they are too many, or when a
/// variable stands where its value could become one letter with what is beside it.
pub(crate) fn alternatives(glob: &Glob) -> Option<Vec<Glob>> {
    let dotless = Letter::Fold('i');
    let dot = Letter::Char(DOT_ABOVE);
    let open = |letter: &Letter| {
        matches!(
            letter,
            Letter::Variable {
                reading: Reading::AnyCase,
                ..
            }
        )
    };
    let mut places = Vec::new();
    for (place, pair) in glob.letters().windows(2).enumerate() {
        let [left, right] = pair else { continue };
        if *left == dotless && *right == dot {
            places.push(place);
        } else if (open(left) && (open(right) || *right == dot)) || (*left == dotless && open(right)) {
            return None;
        }
    }
    if places.len() > MOST_DOTTED {
        return None;
    }
    let mut all = Vec::new();
    for choice in 0..1usize << places.len() {
        let is_one = |place: usize| {
            let index = places.iter().position(|each| *each == place);
            index.is_some_and(|index| choice >> index & 1 == 1)
        };
        let mut spelled = Vec::new();
        for (place, letter) in glob.letters().iter().enumerate() {
            if is_one(place) {
                spelled.push(Letter::Char(DOTTED_CAPITAL));
            } else if place == 0 || !is_one(place - 1) {
                spelled.push(letter.clone());
            }
        }
        all.push(Glob::new(spelled));
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Every letter of Unicode: the table misses none and has none too many.
    #[test]
    fn spellings_are_those_of_unicode() {
        let mut expected: BTreeMap<char, Vec<char>> = BTreeMap::new();
        let mut several = Vec::new();
        for letter in '\0'..=char::MAX {
            let mut lower = letter.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(lower), None) if lower == letter => {}
                (Some(lower), None) => expected.entry(lower).or_default().push(letter),
                _ => several.push(letter),
            }
        }
        assert_eq!(several, [DOTTED_CAPITAL]);
        for (lower, mut letters) in expected {
            let mut known = spellings(lower);
            assert_eq!(known.remove(0), lower);
            known.sort_unstable();
            letters.sort_unstable();
            assert_eq!(known, letters, "{lower}");
        }
    }

    #[test]
    fn an_i_with_a_dot_above_has_two_lengths() {
        let glob = |text: &str| Glob::new(letters(text.chars()).collect());
        let both = alternatives(&glob("x\u{130}")).unwrap();
        let matches = |text: &str| both.iter().any(|each| each.covers(&Glob::exactly(text)));
        for text in ["x\u{130}", "Xi\u{307}", "XI\u{307}"] {
            assert!(matches(text), "{text}");
        }
        assert!(!matches("xi"));
        assert_eq!(alternatives(&glob(&"\u{130}".repeat(5))), None);
    }
}
