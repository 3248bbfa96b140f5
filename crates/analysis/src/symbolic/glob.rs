use std::collections::BTreeSet;

use steprole_policy::{Shape, ShapeStep};

use super::fold;

/// One letter of a glob, or of a text about which a glob is asked.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) enum Letter {
    /// This character.
    Char(char),
    /// This character, which is in lower case, in any of its spellings.
    Fold(char),
    /// One character.
    One { crosses: bool },
    /// Any run of characters.
    Star { crosses: bool },
    /// The value of a policy variable that is not known here.
    Variable {
        key: String,
        default: Option<String>,
        reading: Reading,
    },
}

/// How a pattern reads the text of a variable.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) enum Reading {
    /// As it is.
    Exact,
    /// In any case.
    AnyCase,
    /// As a part of an ARN, whose colons count.
    Segments,
}

/// A pattern over texts: literal characters, wildcards, and variables whose value is open.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Glob {
    letters: Box<[Letter]>,
    /// How many letters at the beginning are characters.
    prefix: usize,
    /// How many letters at the end are characters, when there is anything else.
    suffix: usize,
}

impl Glob {
    pub(crate) fn new(letters: Vec<Letter>) -> Self {
        let mut letters = letters;
        letters.dedup_by(|later, earlier| {
            matches!(
                (&*earlier, &*later),
                (Letter::Star { crosses: left }, Letter::Star { crosses: right }) if left == right
            )
        });
        let is_char = |letter: &&Letter| matches!(letter, Letter::Char(_));
        let prefix = letters.iter().take_while(is_char).count();
        let suffix = letters.iter().rev().take_while(is_char).count();
        Self {
            letters: letters.into(),
            prefix,
            suffix,
        }
    }

    /// A glob without wildcards.
    pub(crate) fn exactly(text: &str) -> Self {
        Self::new(text.chars().map(Letter::Char).collect())
    }

    /// A glob of a text in which `*` and `?` are wildcards that cross everything: an action pattern.
    pub(crate) fn of_pattern(text: &str) -> Self {
        let letter = |character| match character {
            '*' => Letter::Star { crosses: true },
            '?' => Letter::One { crosses: true },
            character => Letter::Char(character),
        };
        Self::new(text.chars().map(letter).collect())
    }

    pub(crate) fn of_shape(shape: &Shape, reading: Reading) -> Self {
        let mut letters = Vec::with_capacity(shape.len());
        for step in shape {
            letters.push(match step {
                ShapeStep::CharInAnyCase(character) => {
                    letters.extend(fold::letters([*character]));
                    continue;
                }
                ShapeStep::Char(character) => Letter::Char(*character),
                ShapeStep::One { crosses } => Letter::One { crosses: *crosses },
                ShapeStep::Any { crosses } => Letter::Star { crosses: *crosses },
                ShapeStep::Variable { key, default } => Letter::Variable {
                    key: key.to_ascii_lowercase(),
                    default: default.clone(),
                    reading,
                },
            });
        }
        Self::new(letters)
    }

    pub(crate) fn letters(&self) -> &[Letter] {
        &self.letters
    }

    /// Whether it is one text.
    pub(crate) fn is_exact(&self) -> bool {
        self.prefix == self.letters.len()
    }

    pub(crate) fn has_variables(&self) -> bool {
        self.letters
            .iter()
            .any(|letter| matches!(letter, Letter::Variable { .. }))
    }

    /// The text, when it is one text.
    pub(crate) fn text(&self) -> Option<String> {
        let character = |letter: &Letter| match letter {
            Letter::Char(character) => Some(*character),
            _ => None,
        };
        self.letters.iter().map(character).collect()
    }

    /// Every character in it.
    pub(crate) fn characters(&self, into: &mut BTreeSet<char>) {
        for letter in &self.letters {
            match letter {
                Letter::Char(character) => {
                    into.insert(*character);
                }
                Letter::Fold(character) => {
                    into.extend(fold::spellings(*character));
                }
                _ => {}
            }
        }
    }

    /// The same with open variables read as any text: a superset of what it matches. Their values may hold the colons
    /// after which wildcards are free.
    pub(crate) fn widened(&self) -> Self {
        let mut after = false;
        let letter = |letter: &Letter| match letter {
            Letter::Variable { .. } => {
                after = true;
                Letter::Star { crosses: true }
            }
            Letter::One { .. } if after => Letter::One { crosses: true },
            Letter::Star { .. } if after => Letter::Star { crosses: true },
            letter => letter.clone(),
        };
        Self::new(self.letters.iter().map(letter).collect())
    }

    /// Whether this glob matches every text that `other` matches, by letting each wildcard of `other` be absorbed
    /// whole by a wildcard of this one, and each open variable by the same variable or by a star.
    ///
    /// "Yes" is always right. "No" is exact when `other` is one text; else a union of globs may still cover it.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        let common = self.prefix.min(other.prefix);
        let (mine, theirs) = (self.letters.get(..common), other.letters.get(..common));
        // a literal takes no wildcard, and no letter whose case is open
        if mine != theirs || other.prefix < self.prefix {
            return false;
        }
        let tail = self.suffix.min(other.suffix);
        let end = |glob: &Self| glob.letters.len().saturating_sub(tail);
        if self.letters.get(end(self)..) != other.letters.get(end(other)..) {
            return false;
        }
        Self::absorbs(
            self.letters.get(common..).unwrap_or_default(),
            other.letters.get(common..).unwrap_or_default(),
        )
    }

    fn absorbs(pattern: &[Letter], word: &[Letter]) -> bool {
        // reached[i]: the first i letters of the pattern absorb what was read of the word
        let mut reached = vec![false; pattern.len() + 1];
        close(&mut reached, pattern, true);
        for letter in word {
            let mut next = vec![false; pattern.len() + 1];
            let mut any = false;
            for (at, step) in pattern.iter().enumerate() {
                if reached.get(at) != Some(&true) || !step.absorbs(letter) {
                    continue;
                }
                any = true;
                let to = if matches!(step, Letter::Star { .. }) {
                    at
                } else {
                    at + 1
                };
                if let Some(slot) = next.get_mut(to) {
                    *slot = true;
                }
            }
            if !any {
                return false;
            }
            close(&mut next, pattern, false);
            reached = next;
        }
        reached.last() == Some(&true)
    }

    /// Whether literal beginnings or endings keep the two from having a text in common; "no" is no promise.
    pub(crate) fn is_apart_from(&self, other: &Self) -> bool {
        let differ = |left: &Letter, right: &Letter| match (left, right) {
            (Letter::Char(left), Letter::Char(right)) => left != right,
            _ => false,
        };
        let both = self.prefix.min(other.prefix);
        let begins = self.letters.iter().zip(other.letters.iter()).take(both);
        let tail = self.suffix.min(other.suffix);
        let ends = self
            .letters
            .iter()
            .rev()
            .zip(other.letters.iter().rev())
            .take(tail);
        let mut pairs = begins.chain(ends);
        pairs.any(|(left, right)| differ(left, right))
            || (self.is_exact() && !other.has_variables() && !other.covers(self))
            || (other.is_exact() && !self.has_variables() && !self.covers(other))
    }

    /// The text with each run of wildcards read as `run` and each single wildcard as `one`.
    pub(crate) fn instance(&self, run: &str, one: char) -> String {
        let mut text = String::new();
        for letter in &self.letters {
            match letter {
                Letter::Char(character) | Letter::Fold(character) => text.push(*character),
                Letter::One { .. } => text.push(one),
                Letter::Star { .. } | Letter::Variable { .. } => text.push_str(run),
            }
        }
        text
    }
}

impl Letter {
    /// Whether this letter of a pattern takes that letter of a word.
    fn absorbs(&self, word: &Self) -> bool {
        match (self, word) {
            (Self::Char(left), Self::Char(right)) => left == right,
            (Self::Fold(left), Self::Char(right) | Self::Fold(right)) => same_folded(*left, *right),
            (
                Self::One { crosses } | Self::Star { crosses },
                Self::Char(character) | Self::Fold(character),
            ) => *crosses || *character != ':',
            (Self::One { crosses }, Self::One { crosses: theirs })
            | (Self::Star { crosses }, Self::One { crosses: theirs } | Self::Star { crosses: theirs }) => {
                *crosses || !*theirs
            }
            (Self::Star { crosses }, Self::Variable { .. }) => *crosses,
            (
                Self::Variable {
                    key,
                    default,
                    reading,
                },
                Self::Variable {
                    key: other,
                    default: instead,
                    reading: theirs,
                },
            ) => {
                // one value, and a reading that takes all that the other takes
                let wider = *reading == Reading::AnyCase && *theirs == Reading::Exact;
                key == other && default == instead && (reading == theirs || wider)
            }
            _ => false,
        }
    }
}

/// Follows stars that take nothing.
fn close(reached: &mut [bool], pattern: &[Letter], at_start: bool) {
    if at_start && let Some(first) = reached.first_mut() {
        *first = true;
    }
    for (at, step) in pattern.iter().enumerate() {
        if matches!(step, Letter::Star { .. })
            && reached.get(at) == Some(&true)
            && let Some(slot) = reached.get_mut(at + 1)
        {
            *slot = true;
        }
    }
}

/// As the decision compares without case: letter by letter, in lower case.
pub(crate) fn same_folded(left: char, right: char) -> bool {
    left.to_lowercase().eq(right.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covers(left: &str, right: &str) -> bool {
        Glob::of_pattern(left).covers(&Glob::of_pattern(right))
    }

    #[test]
    fn wildcards_are_absorbed_by_wildcards() {
        for (left, right, expected) in [
            ("*", "a*b?c", true),
            ("a*", "a*b", true),
            ("a*b", "a*", false),
            ("a?c", "abc", true),
            ("a?c", "a*c", false),
            ("a*c", "a??c", true),
            ("*a*", "b*a*c", true),
            ("abc", "abc", true),
            ("abc", "abcd", false),
            ("abc*", "abc", true),
            ("", "", true),
            ("a", "*", false),
        ] {
            assert_eq!(covers(left, right), expected, "{left} over {right}");
        }
    }

    #[test]
    fn a_confined_star_takes_no_colon() {
        let confined = Glob::new(vec![Letter::Star { crosses: false }]);
        assert!(confined.covers(&Glob::exactly("abc")));
        assert!(!confined.covers(&Glob::exactly("a:c")));
        assert!(!confined.covers(&Glob::of_pattern("*")));
        assert!(Glob::of_pattern("*").covers(&confined));
    }

    #[test]
    fn variables_are_covered_by_themselves_and_by_stars() {
        let home = |name: &str| {
            Glob::new(vec![
                Letter::Char('h'),
                Letter::Variable {
                    key: name.to_owned(),
                    default: None,
                    reading: Reading::Exact,
                },
            ])
        };
        assert!(home("a").covers(&home("a")));
        assert!(!home("a").covers(&home("b")));
        assert!(Glob::of_pattern("h*").covers(&home("a")));
        assert!(!home("a").covers(&Glob::of_pattern("h*")));
    }

    #[test]
    fn apart_by_beginning_end_or_text() {
        let apart = |left: &str, right: &str| Glob::of_pattern(left).is_apart_from(&Glob::of_pattern(right));
        assert!(apart("a*", "b*"));
        assert!(apart("*a", "*b"));
        assert!(apart("abc", "a?d"));
        assert!(!apart("a*", "*b"));
        assert!(!apart("abc", "a*c"));
    }
}
