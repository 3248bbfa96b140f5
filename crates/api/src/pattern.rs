//! The regular expressions of the model, written for Java, matched in Rust.

use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};

/// A regular expression of the model, compiled at its first use.
///
/// AWS matches with Java's `Pattern.matches`: always the whole text, `\w`, `\d` and `\s` in ASCII only, and `\u` with exactly
/// four digits. STS's `\u10000-\u10FFFF` is therefore U+1000, the range from `0` to U+10FF, and `FF`, which refuses every
/// character beyond U+FFFF; AWS does too (observed).
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    matcher: OnceLock<Matcher>,
}

#[derive(Debug)]
enum Matcher {
    Whole(Regex),
    /// The one pattern with a look-ahead, which crate `regex` leaves out so that matching stays linear.
    AccountAlias,
    /// A pattern that did not compile matches nothing: no generated table has one, a test sees to that.
    Nothing,
}

/// A compiled pattern larger than this is refused; the largest of AWS's takes a tenth.
const LARGEST: usize = 1 << 20;

const ACCOUNT_ALIAS: &str = "^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$";

impl Pattern {
    /// A pattern in the model's own words.
    pub const fn new(source: &'static str) -> Self {
        Pattern {
            source,
            matcher: OnceLock::new(),
        }
    }

    /// The pattern as the model writes it, which is what a ValidationError shows.
    pub fn source(&self) -> &'static str {
        self.source
    }

    /// Whether the whole of `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        match self.matcher.get_or_init(|| Matcher::new(self.source)) {
            Matcher::Whole(regex) => regex.is_match(text),
            Matcher::AccountAlias => is_account_alias(text),
            Matcher::Nothing => false,
        }
    }

    /// Whether the pattern could be read at all.
    pub fn is_readable(&self) -> bool {
        !matches!(
            self.matcher.get_or_init(|| Matcher::new(self.source)),
            Matcher::Nothing
        )
    }
}

impl Matcher {
    fn new(source: &str) -> Self {
        if source == ACCOUNT_ALIAS {
            return Matcher::AccountAlias;
        }
        let regex = RegexBuilder::new(&translate(source)).size_limit(LARGEST).build();
        regex.map_or(Matcher::Nothing, Matcher::Whole)
    }
}

/// Java's spelling in that of crate `regex`.
fn translate(source: &str) -> String {
    let mut out = String::from(r"\A(?:");
    let mut characters = source.chars();
    let mut inside_class = false;
    while let Some(character) = characters.next() {
        if character != '\\' {
            inside_class = (inside_class || character == '[') && character != ']';
            out.push(character);
            continue;
        }
        match characters.next() {
            Some('u') => {
                let digits: String = characters.by_ref().take(4).collect();
                out.push_str(r"\x{");
                out.push_str(&digits);
                out.push('}');
            }
            Some('d') => out.push_str(if inside_class { "0-9" } else { "[0-9]" }),
            Some('w') => out.push_str(if inside_class {
                "0-9A-Za-z_"
            } else {
                "[0-9A-Za-z_]"
            }),
            // Java's white space is ASCII's; a class may stand inside a class
            Some('s') => out.push_str(r"[ \t\n\x0B\x0C\r]"),
            Some('S') => out.push_str(r"[^ \t\n\x0B\x0C\r]"),
            Some(other) => out.extend(['\\', other]),
            None => out.push('\\'),
        }
    }
    out.push_str(r")\z");
    out
}

/// Lower-case letters, digits and single hyphens between them, 3 to 63 in all.
fn is_account_alias(text: &str) -> bool {
    let fits = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = text.as_bytes();
    (3..=63).contains(&bytes.len())
        && bytes.first().is_some_and(fits)
        && bytes.last().is_some_and(fits)
        && bytes.iter().all(|byte| fits(byte) || *byte == b'-')
        && !text.contains("--")
}
