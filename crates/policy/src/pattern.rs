use crate::context::Context;
use crate::shape::{Shape, ShapeStep};
use crate::template::{Piece, Variable};

/// A pattern, compiled: literal bytes, wildcards and variables.
///
/// Matching walks pattern and text once and goes back only to the last star, so no pattern takes more than
/// (length of pattern × length of text) steps, and nothing is allocated.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    /// The bytes before the first wildcard or variable; they decide most matches with one comparison.
    prefix: Box<[u8]>,
    /// Colons in the prefix.
    prefix_colons: usize,
    tokens: Box<[Token]>,
    variables: Box<[Variable]>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Token {
    Byte(u8),
    /// `?`: one character.
    One,
    /// `*`: any run of characters.
    Star,
    /// A variable, by its place in the table.
    Variable(usize),
}

/// What wildcards may run over.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Colons {
    /// Colons are characters like any other.
    Plain,
    /// The first five colons separate segments, and no wildcard crosses them
    /// [doc: reference_policies_elements_condition_operators#Conditions_ARN].
    Segments,
    /// The same, but a star that ends its segment runs on
    /// [doc: reference_policies_elements_resource#wildcards].
    SegmentFinalStarCrosses,
}

/// How to match.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    pub(crate) colons: Colons,
    /// Wildcards in the value of a variable are wildcards.
    pub(crate) substituted_wildcards: bool,
    /// ASCII letters match in either case.
    pub(crate) ignore_case: bool,
}

impl Rules {
    pub(crate) const PLAIN: Self = Self {
        colons: Colons::Plain,
        substituted_wildcards: false,
        ignore_case: false,
    };
}

/// The colons that separate the six segments of an ARN.
const SEGMENT_COLONS: usize = 5;

impl Pattern {
    /// A pattern in which `*` and `?` are wildcards.
    pub(crate) fn with_wildcards(pieces: &[Piece]) -> Self {
        Self::build(pieces, true)
    }

    /// Text in which `*` and `?` are themselves.
    pub(crate) fn literal(pieces: &[Piece]) -> Self {
        Self::build(pieces, false)
    }

    fn build(pieces: &[Piece], wildcards: bool) -> Self {
        let mut tokens = Vec::new();
        let mut variables = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Text(text) => tokens.extend(text.bytes().map(|byte| match byte {
                    b'*' if wildcards => Token::Star,
                    b'?' if wildcards => Token::One,
                    _ => Token::Byte(byte),
                })),
                Piece::Escaped(character) => {
                    let mut bytes = [0; 4];
                    tokens.extend(character.encode_utf8(&mut bytes).bytes().map(Token::Byte));
                }
                Piece::Variable(variable) => {
                    tokens.push(Token::Variable(variables.len()));
                    variables.push(variable.clone());
                }
            }
        }
        tokens.dedup_by(|later, earlier| *later == Token::Star && *earlier == Token::Star);
        let prefix: Box<[u8]> = tokens
            .iter()
            .map_while(|token| match token {
                Token::Byte(byte) => Some(*byte),
                _ => None,
            })
            .collect();
        let prefix_colons = prefix.split(|byte| *byte == b':').count() - 1;
        let tokens = tokens.into_iter().skip(prefix.len()).collect();
        Self {
            prefix,
            prefix_colons,
            tokens,
            variables: variables.into(),
        }
    }

    /// The text, when it holds neither wildcards nor variables.
    pub(crate) fn exact(&self) -> Option<&[u8]> {
        self.tokens.is_empty().then_some(&*self.prefix)
    }

    /// What stands before the first colon, when no wildcard does.
    pub(crate) fn literal_service(&self) -> Option<&[u8]> {
        let colon = self.prefix.iter().position(|byte| *byte == b':')?;
        self.prefix.get(..colon)
    }

    /// Whether there are variables in it.
    pub(crate) fn has_variables(&self) -> bool {
        !self.variables.is_empty()
    }

    /// Its steps under the given rules; nothing when no text can match.
    pub(crate) fn shape(&self, rules: Rules) -> Option<Shape> {
        if self.prefix.is_empty() && *self.tokens == [Token::Star] {
            // a star alone is every text, under every rule
            return Some(vec![ShapeStep::Any { crosses: true }]);
        }
        let mut steps = Vec::with_capacity(self.prefix.len() + self.tokens.len());
        let mut literal = self.prefix.to_vec();
        let mut cursor = Cursor {
            token: 0,
            byte: 0,
            colons: self.prefix_colons,
        };
        let walk = Walk {
            tokens: &self.tokens,
            bindings: Bindings {
                variables: &[],
                context: &Context::new(),
                first: [""; 4],
            },
            rules,
        };
        for token in &self.tokens {
            let next = Cursor {
                token: cursor.token + 1,
                ..cursor
            };
            let (step, next) = walk.read(*token, cursor, next);
            cursor = next;
            let step = match (token, step) {
                (Token::Variable(index), _) => {
                    let variable = self.variables.get(*index)?;
                    ShapeStep::Variable {
                        key: variable.key.name.to_string(),
                        default: variable.default.as_deref().map(str::to_owned),
                    }
                }
                (_, Step::Byte(byte)) => {
                    literal.push(byte);
                    continue;
                }
                (_, Step::One { crosses }) => ShapeStep::One { crosses },
                (_, Step::Star { crosses }) => ShapeStep::Any { crosses },
            };
            spell(&mut literal, &mut steps);
            steps.push(step);
        }
        spell(&mut literal, &mut steps);
        let is_whole = rules.colons != Colons::Segments || cursor.colons >= SEGMENT_COLONS;
        // a variable's value may bring the colons that are missing
        (is_whole || self.has_variables()).then_some(steps)
    }

    /// Whether every variable has a value.
    pub(crate) fn is_resolved(&self, context: &Context<'_>) -> bool {
        self.variables
            .iter()
            .all(|variable| variable.value(context).is_some())
    }

    /// Whether it matches; a pattern with a variable that has no value matches nothing.
    #[inline]
    pub(crate) fn matches(&self, text: &[u8], context: &Context<'_>, rules: Rules) -> bool {
        // almost every pattern fails here, on its literal beginning
        if rules.ignore_case {
            let head = text.get(..self.prefix.len());
            head.is_some_and(|head| head.eq_ignore_ascii_case(&self.prefix))
                && self.run::<true>(text, context, rules)
        } else {
            text.starts_with(&self.prefix) && self.run::<false>(text, context, rules)
        }
    }

    /// Matches what follows the prefix.
    fn run<const IGNORE_CASE: bool>(&self, text: &[u8], context: &Context<'_>, rules: Rules) -> bool {
        // a star at the very end takes whatever is left
        let ends_free = rules.colons != Colons::Segments
            || self.prefix_colons >= SEGMENT_COLONS
            || self.prefix.is_empty();
        if ends_free && *self.tokens == [Token::Star] {
            return true;
        }
        let Some(bindings) = Bindings::new(&self.variables, context) else {
            return false;
        };
        let walk = Walk {
            tokens: &self.tokens,
            bindings,
            rules,
        };
        walk.matches::<IGNORE_CASE>(text, self.prefix.len(), self.prefix_colons)
    }
}

/// Moves literal bytes to the steps, character by character.
fn spell(literal: &mut Vec<u8>, steps: &mut Shape) {
    steps.extend(String::from_utf8_lossy(literal).chars().map(ShapeStep::Char));
    literal.clear();
}

/// The values of a pattern's variables, looked up once; a pattern seldom has more than two.
struct Bindings<'v> {
    variables: &'v [Variable],
    context: &'v Context<'v>,
    first: [&'v str; 4],
}

impl<'v> Bindings<'v> {
    fn new(variables: &'v [Variable], context: &'v Context<'v>) -> Option<Self> {
        let mut first = [""; 4];
        for (index, variable) in variables.iter().enumerate() {
            let value = variable.value(context)?;
            if let Some(slot) = first.get_mut(index) {
                *slot = value;
            }
        }
        Some(Self {
            variables,
            context,
            first,
        })
    }

    fn value(&self, index: usize) -> &'v [u8] {
        let value = self
            .first
            .get(index)
            .copied()
            .or_else(|| self.variables.get(index)?.value(self.context));
        value.unwrap_or_default().as_bytes()
    }
}

/// A place in a pattern: a token, for a variable a byte of its value, and the colons passed so far.
#[derive(Clone, Copy)]
struct Cursor {
    token: usize,
    byte: usize,
    colons: usize,
}

/// The next thing a pattern asks for.
enum Step {
    Byte(u8),
    One { crosses: bool },
    Star { crosses: bool },
}

struct Walk<'v> {
    tokens: &'v [Token],
    bindings: Bindings<'v>,
    rules: Rules,
}

impl Walk<'_> {
    /// Matches the tokens against the text from `start` on.
    ///
    /// A star first takes nothing, then one more byte after every failure. It is enough to remember the last star
    /// of each kind. Among stars that stay in their segment an earlier one cannot help a later one: both end at
    /// colons that are fixed. And once a later crossing star is reached, an earlier one would only bring the match
    /// there later, which the later star can make up for itself.
    fn matches<const IGNORE_CASE: bool>(&self, text: &[u8], start: usize, colons: usize) -> bool {
        let mut cursor = Cursor {
            token: 0,
            byte: 0,
            colons,
        };
        let mut at = start;
        let mut crossing: Option<(Cursor, usize)> = None;
        let mut confined: Option<(Cursor, usize)> = None;
        loop {
            match self.step(cursor) {
                None if at == text.len() => {
                    return self.rules.colons != Colons::Segments || cursor.colons >= SEGMENT_COLONS;
                }
                Some((Step::Star { crosses: true }, next)) => {
                    if next.token == self.tokens.len() {
                        return true;
                    }
                    at = self.skip::<IGNORE_CASE>(next, text, at, false);
                    (crossing, confined) = (Some((next, at)), None);
                    cursor = next;
                    continue;
                }
                Some((Step::Star { crosses: false }, next)) => {
                    at = self.skip::<IGNORE_CASE>(next, text, at, true);
                    confined = Some((next, at));
                    cursor = next;
                    continue;
                }
                Some((Step::Byte(expected), next))
                    if text.get(at).is_some_and(|found| {
                        *found == expected || (IGNORE_CASE && found.eq_ignore_ascii_case(&expected))
                    }) =>
                {
                    at += 1;
                    cursor = next;
                    continue;
                }
                Some((Step::One { crosses }, next)) => {
                    if let Some(length) = character_length(text, at)
                        && (crosses || text.get(at) != Some(&b':'))
                    {
                        at += length;
                        cursor = next;
                        continue;
                    }
                }
                _ => {}
            }
            if let Some((next, from)) = confined
                && text.get(from).is_some_and(|byte| *byte != b':')
            {
                (cursor, at) = (next, self.skip::<IGNORE_CASE>(next, text, from + 1, true));
                confined = Some((next, at));
            } else if let Some((next, from)) = crossing
                && from < text.len()
            {
                (cursor, at) = (next, self.skip::<IGNORE_CASE>(next, text, from + 1, false));
                (crossing, confined) = (Some((next, at)), None);
            } else {
                return false;
            }
        }
    }

    /// Where a star that has taken everything before `at` may end: at once at the next place that can begin with
    /// the byte after it, or, when it is confined, at the colon that stops it.
    fn skip<const IGNORE_CASE: bool>(&self, next: Cursor, text: &[u8], at: usize, confined: bool) -> usize {
        // within a variable's value the token is the variable
        let Some(Token::Byte(expected)) = self.tokens.get(next.token) else {
            return at;
        };
        if IGNORE_CASE {
            return at;
        }
        let rest = text.get(at..).unwrap_or_default();
        let found = rest
            .iter()
            .position(|byte| byte == expected || (confined && *byte == b':'));
        at + found.unwrap_or(rest.len())
    }

    fn step(&self, mut cursor: Cursor) -> Option<(Step, Cursor)> {
        loop {
            let token = *self.tokens.get(cursor.token)?;
            let Token::Variable(index) = token else {
                let next = Cursor {
                    token: cursor.token + 1,
                    ..cursor
                };
                return Some(self.read(token, cursor, next));
            };
            let Some(byte) = self.bindings.value(index).get(cursor.byte) else {
                cursor = Cursor {
                    token: cursor.token + 1,
                    byte: 0,
                    ..cursor
                };
                continue;
            };
            let token = match byte {
                b'*' if self.rules.substituted_wildcards => Token::Star,
                b'?' if self.rules.substituted_wildcards => Token::One,
                byte => Token::Byte(*byte),
            };
            let next = Cursor {
                byte: cursor.byte + 1,
                ..cursor
            };
            return Some(self.read(token, cursor, next));
        }
    }

    fn read(&self, token: Token, cursor: Cursor, next: Cursor) -> (Step, Cursor) {
        let free = self.rules.colons == Colons::Plain || cursor.colons >= SEGMENT_COLONS;
        match token {
            Token::Byte(byte) => {
                let colons = next.colons + usize::from(byte == b':');
                (Step::Byte(byte), Cursor { colons, ..next })
            }
            Token::One => (Step::One { crosses: free }, next),
            Token::Star | Token::Variable(_) => {
                let ends_segment = matches!(self.tokens.get(next.token), None | Some(Token::Byte(b':')));
                let runs_on = self.rules.colons == Colons::SegmentFinalStarCrosses && ends_segment;
                (
                    Step::Star {
                        crosses: free || runs_on,
                    },
                    next,
                )
            }
        }
    }
}

/// The length of the character that begins at `at`; nothing in the middle of one.
fn character_length(text: &[u8], at: usize) -> Option<usize> {
    match text.get(at)? {
        0..0x80 => Some(1),
        0x80..0xC0 => None,
        0xC0..0xE0 => Some(2),
        0xE0..0xF0 => Some(3),
        0xF0.. => Some(4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Version;
    use crate::template::pieces;

    fn matches_by(pattern: &str, text: &str, context: &Context<'_>, rules: Rules) -> bool {
        Pattern::with_wildcards(&pieces(pattern, Version::V2012)).matches(text.as_bytes(), context, rules)
    }

    fn plain(pattern: &str, text: &str) -> bool {
        matches_by(pattern, text, &Context::new(), Rules::PLAIN)
    }

    fn by(colons: Colons) -> Rules {
        Rules {
            colons,
            ..Rules::PLAIN
        }
    }

    /// The textbook definition, exponential and obviously right.
    fn oracle(pattern: &[char], text: &[char]) -> bool {
        match (pattern.split_first(), text.split_first()) {
            (None, None) => true,
            (Some(('*', rest)), _) => (0..=text.len()).any(|taken| oracle(rest, &text[taken..])),
            (Some(('?', rest)), Some((_, left))) => oracle(rest, left),
            (Some((expected, rest)), Some((found, left))) => expected == found && oracle(rest, left),
            _ => false,
        }
    }

    #[test]
    fn wildcards() {
        for (pattern, text, expected) in [
            ("*", "", true),
            ("*", "anything", true),
            ("", "", true),
            ("", "x", false),
            ("a*c", "abbbc", true),
            ("a*c", "abbb", false),
            ("a*b*c", "aXbXbXc", true),
            ("?", "", false),
            ("?", "é", true),
            ("??", "é", false),
            ("a?c", "aéc", true),
            ("*?c", "éc", true),
            ("*a?", "éaé", true),
            ("Get*", "get", false),
            ("${*}", "x", false),
            ("${*}", "*", true),
            ("a${?}c", "abc", false),
        ] {
            assert_eq!(plain(pattern, text), expected, "{pattern} against {text}");
        }
    }

    #[test]
    fn literal_text_has_no_wildcards() {
        let literal = |pattern: &str, text: &str, rules: Rules| {
            Pattern::literal(&pieces(pattern, Version::V2012)).matches(
                text.as_bytes(),
                &Context::new(),
                rules,
            )
        };
        for (pattern, text) in [("a?", "ab"), ("a*", "ab"), ("?", "x"), ("*", "x")] {
            assert!(!literal(pattern, text, Rules::PLAIN), "{pattern} against {text}");
            assert!(literal(pattern, pattern, Rules::PLAIN), "{pattern} is itself");
        }
        let ignoring_case = Rules {
            ignore_case: true,
            ..Rules::PLAIN
        };
        for (text, expected) in [("RED", true), ("red", true), ("redder", false), ("re", false)] {
            assert_eq!(literal("Red", text, ignoring_case), expected, "{text}");
        }
    }

    #[test]
    fn case_counts_behind_wildcards_too_unless_it_is_ignored() {
        let ignoring_case = Rules {
            ignore_case: true,
            ..Rules::PLAIN
        };
        for (pattern, text) in [
            ("a*B", "axxb"),
            ("?Bc", "xbC"),
            ("*b*D", "ABcd"),
            ("a*bc", "abBC"),
        ] {
            assert!(!plain(pattern, text), "{pattern} against {text}");
            assert!(
                matches_by(pattern, text, &Context::new(), ignoring_case),
                "{pattern} against {text}"
            );
        }
    }

    /// Each star stays in its segment, also the one that begins where the literal text ends.
    #[test]
    fn the_colons_of_the_literal_beginning_count() {
        let segments = |pattern, text| matches_by(pattern, text, &Context::new(), by(Colons::Segments));
        assert!(segments("arn:aws:iam::*:user/x", "arn:aws:iam::1:user/x"));
        assert!(!segments("arn:aws:iam::*:user/x", "arn:aws:iam::1:2:user/x"));
        assert!(segments("arn:aws:iam::1:*/x", "arn:aws:iam::1:2:user/x"));
    }

    #[test]
    fn every_short_pattern_agrees_with_the_textbook() {
        let words = |alphabet: &[char]| {
            let mut words: Vec<Vec<char>> = vec![Vec::new()];
            for length in 1..=4 {
                for index in 0..alphabet.len().pow(length) {
                    words.push(
                        (0..length)
                            .map(|digit| alphabet[index / alphabet.len().pow(digit) % alphabet.len()])
                            .collect(),
                    );
                }
            }
            words
        };
        for pattern in words(&['a', 'é', '*', '?']) {
            for text in words(&['a', 'é']) {
                let (written, read): (String, String) = (pattern.iter().collect(), text.iter().collect());
                assert_eq!(
                    plain(&written, &read),
                    oracle(&pattern, &text),
                    "{written} against {read}"
                );
            }
        }
    }

    #[test]
    fn hostile_patterns_stay_quick() {
        let text = "a".repeat(20_000);
        let pattern = format!("{}b", "a*".repeat(2_000));
        assert!(!plain(&pattern, &text));
    }

    #[test]
    fn segments_hold_wildcards_of_arn_operators() {
        let rules = by(Colons::Segments);
        let none = Context::new();
        let arn = "arn:aws:someservice:us-east-2:123456789012:store/abc:111122223333:finance/x";
        for (pattern, expected) in [
            ("arn:aws:someservice:*:111122223333:finance/*", false),
            ("arn:aws:someservice:*:123456789012:store/*", true),
            ("arn:aws:someservice:*:*:*", true),
            ("arn:aws:someservice:us-*-2:*:store/abc:*:finance/?", true),
            ("arn:*:*:*:*:*", true),
            ("arn:aws:someservice:*", false),
            ("*", true),
            ("**", true),
            ("arn:aws:someservice:us-east-2:12345678901?:*", true),
            ("arn:aws:someservice:us-east-2?123456789012:*", false),
        ] {
            assert_eq!(matches_by(pattern, arn, &none, rules), expected, "{pattern}");
        }
    }

    #[test]
    fn a_star_that_ends_a_segment_of_a_resource_runs_on() {
        let rules = by(Colons::SegmentFinalStarCrosses);
        let none = Context::new();
        let arn = "arn:aws:logs:us-east-1:123456789012:log-group:g:log-stream:s";
        for (pattern, expected) in [
            ("arn:aws:logs:us-east-1:*", true),
            ("arn:aws:logs:*", true),
            ("arn:aws:logs:us-*", true),
            ("arn:aws:logs:us-*:*:log-group:g:*", true),
            ("arn:aws:logs:*:log-group:g:log-stream:s", true),
            ("arn:aws:logs:*:log-stream:s", true),
            ("arn:aws:logs:*:log-stream:t", false),
            ("arn:aws:logs:u*1:123456789012:log-group:g*", true),
            // this star does not end its segment, so it may not take `-1:1234567890`
            ("arn:aws:logs:us-east*2:log-group:g*", false),
            ("arn:aws:logs:us-east-1?123456789012:*", false),
        ] {
            assert_eq!(matches_by(pattern, arn, &none, rules), expected, "{pattern}");
        }
    }

    #[test]
    fn variables_are_data_unless_told_otherwise() {
        let mut context = Context::new();
        context.set("aws:username", "al*");
        let pattern = Rules {
            substituted_wildcards: true,
            ..Rules::PLAIN
        };
        assert!(matches_by(
            "b/${aws:username}/?",
            "b/al*/x",
            &context,
            Rules::PLAIN
        ));
        assert!(!matches_by(
            "b/${aws:username}/?",
            "b/alice/x",
            &context,
            Rules::PLAIN
        ));
        assert!(matches_by("b/${aws:username}/?", "b/alice/x", &context, pattern));
        assert!(!matches_by("*${aws:userid}*", "anything", &context, Rules::PLAIN));
        let many = "${aws:username}".repeat(6);
        assert!(matches_by(&many, &"al*".repeat(6), &context, Rules::PLAIN));
        context.set("aws:username", "a?");
        for (text, as_data, as_pattern) in
            [("b/a?", true, true), ("b/al", false, true), ("b/a", false, false)]
        {
            assert_eq!(
                matches_by("b/${aws:username}", text, &context, Rules::PLAIN),
                as_data,
                "{text}"
            );
            assert_eq!(
                matches_by("b/${aws:username}", text, &context, pattern),
                as_pattern,
                "{text}"
            );
        }
        context.set("aws:username", "");
        assert!(matches_by("b/${aws:username}*", "b/", &context, Rules::PLAIN));
    }
}
