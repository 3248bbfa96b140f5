//! Finite stand-ins for the values of a key: one for every way the conditions can tell values apart.

use std::collections::BTreeSet;

use jiff::Timestamp;
use steprole_catalog::KeyType;
use steprole_policy::{Comparison, Context};

use super::fold;
use super::glob::{Glob, Letter};

/// The value of a condition key in a request.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Value {
    /// Of a single-valued key.
    One(String),
    /// Of a multivalued key.
    Many(Vec<String>),
}

impl Value {
    /// Sets it in a context.
    pub fn set(&self, key: &str, context: &mut Context<'static>) {
        match self {
            Self::One(value) => context.set(key.to_owned(), value.clone()),
            Self::Many(values) => context.set_many(key.to_owned(), values.iter().cloned()),
        }
    }
}

/// How a family of operators reads values.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Family {
    Binary,
    Bool,
    Date,
    Ip,
    Null,
    Number,
    Text,
}

impl Family {
    pub(crate) fn of(comparison: Comparison) -> Self {
        use Comparison as C;
        match comparison {
            C::BinaryEquals => Self::Binary,
            C::Bool => Self::Bool,
            C::DateEquals
            | C::DateGreaterThan
            | C::DateGreaterThanEquals
            | C::DateLessThan
            | C::DateLessThanEquals
            | C::DateNotEquals => Self::Date,
            C::IpAddress | C::NotIpAddress => Self::Ip,
            C::Null => Self::Null,
            C::NumericEquals
            | C::NumericGreaterThan
            | C::NumericGreaterThanEquals
            | C::NumericLessThan
            | C::NumericLessThanEquals
            | C::NumericNotEquals => Self::Number,
            C::ArnEquals
            | C::ArnLike
            | C::ArnNotEquals
            | C::ArnNotLike
            | C::StringEquals
            | C::StringEqualsIgnoreCase
            | C::StringLike
            | C::StringNotEquals
            | C::StringNotEqualsIgnoreCase
            | C::StringNotLike => Self::Text,
        }
    }
}

/// What one condition compares a key with.
pub(crate) struct Operands<'a> {
    pub(crate) family: Family,
    pub(crate) texts: Vec<&'a str>,
    pub(crate) globs: &'a [Glob],
}

/// The stand-ins for a key's values; the flag says whether they are all that the conditions can tell apart.
///
/// Ordered values fall into the points that conditions name and the intervals between them; addresses into the
/// intervals between the ends of the named blocks; texts into the named ones, their variants in another case, and the
/// rest. Texts under wildcards or variables are not finitely many classes that could be read off: for them the
/// stand-ins are only a first try.
pub(crate) fn stand_ins(
    kind: Option<KeyType>,
    operands: &[Operands<'_>],
    fresh: char,
) -> (Vec<String>, bool) {
    let mut values = BTreeSet::new();
    let mut exact = is_one_reading(kind, operands);
    let named = operands.iter().map(|each| each.texts.len()).sum();
    for each in operands {
        let texts = || each.texts.iter().copied();
        match each.family {
            Family::Binary => {
                values.extend(texts().map(str::to_owned));
                // no base64: equal to nothing
                values.insert("!".to_owned());
            }
            Family::Bool => values.extend(["true", "false"].map(str::to_owned)),
            Family::Date => {
                for text in texts() {
                    exact &= dates(text, kind, &mut values);
                }
            }
            Family::Ip => texts().for_each(|text| addresses(text, &mut values)),
            Family::Null => {}
            Family::Number => exact &= numbers(&texts().collect::<Vec<_>>(), &mut values),
            Family::Text => {
                for glob in each.globs {
                    exact &= spellings(glob, named, &mut values);
                }
            }
        }
    }
    match kind {
        Some(KeyType::Bool) => {
            return (vec!["false".to_owned(), "true".to_owned()], true);
        }
        Some(KeyType::Numeric) => {
            exact &= numbers(&["0"], &mut values);
            values.retain(|value| is_number(value));
        }
        Some(KeyType::Date) => {
            dates("2026-01-01T00:00:00Z", kind, &mut values);
            values.retain(|value| !value.is_empty() && value.contains('T'));
        }
        Some(KeyType::DateOrNumeric) => {
            dates("2026-01-01T00:00:00Z", kind, &mut values);
            values.retain(|value| value.bytes().all(|byte| byte.is_ascii_digit()));
        }
        Some(KeyType::IpAddress) => {
            addresses("0.0.0.0/0", &mut values);
            addresses("::/0", &mut values);
            values.retain(|value| value.parse::<std::net::IpAddr>().is_ok());
        }
        Some(KeyType::String | KeyType::Arn) | None => {
            if kind != Some(KeyType::Arn) {
                values.insert(String::new());
                values.insert(fresh.to_string());
            }
        }
    }
    // plain values make better examples than odd ones
    let mut values: Vec<String> = values.into_iter().collect();
    values.sort_by_key(|value| (value.is_empty(), value.contains(['-', '.']) && is_number(value)));
    (values, exact)
}

/// Whether all conditions read the values in one way, and in the way of the key's type.
///
/// A text has many spellings as a number, a date, an address or base64; stand-ins spell each value once. That tells
/// apart all that numeric conditions can, and not what numeric and string conditions together can.
fn is_one_reading(kind: Option<KeyType>, operands: &[Operands<'_>]) -> bool {
    if kind == Some(KeyType::Bool) {
        return true;
    }
    let read = operands.iter().map(|each| each.family);
    let families: BTreeSet<Family> = read.filter(|family| *family != Family::Null).collect();
    let is_text = matches!(kind, Some(KeyType::String | KeyType::Arn) | None);
    families.len() <= 1
        && (is_text
            || families
                .iter()
                .all(|family| !matches!(family, Family::Binary | Family::Text)))
}

fn is_number(text: &str) -> bool {
    let digits = text.trim_start_matches('-');
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// Each point, and something just beside each, so that every interval between points has a member.
fn numbers(texts: &[&str], values: &mut BTreeSet<String>) -> bool {
    let mut exact = true;
    let fraction = |text: &str| text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let places = texts.iter().map(|text| fraction(text)).max().unwrap_or(0);
    for text in texts.iter().copied().chain(["0"]) {
        let plain = text.strip_prefix('+').unwrap_or(text);
        if !is_number(plain) {
            // with an exponent, or no number at all: the first can still be told apart, the second never matches
            exact &= !plain.contains(['e', 'E']);
            continue;
        }
        values.insert(plain.to_owned());
        // one place more than any point has: nothing lies between the point and this
        let zeros = "0".repeat(places + 1 - fraction(plain).min(places) - 1);
        let dot = if plain.contains('.') { "" } else { "." };
        values.insert(format!("{plain}{dot}{zeros}1"));
        if plain == "0" {
            values.insert(format!("-0.{}1", "0".repeat(places)));
        }
        if let Ok(whole) = plain.parse::<i64>() {
            values.extend([whole.saturating_sub(1), whole.saturating_add(1)].map(|near| near.to_string()));
        }
    }
    let longest = texts.iter().map(|text| text.len()).max().unwrap_or(0);
    values.insert("9".repeat(longest + 1));
    values.insert(format!("-{}", "9".repeat(longest + 1)));
    exact
}

/// The second of each point and its neighbours: time in requests counts in seconds. False: a form not read here.
fn dates(text: &str, kind: Option<KeyType>, values: &mut BTreeSet<String>) -> bool {
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = if is_digits && text.len() != 4 {
        text.parse::<i64>().ok()
    } else {
        // a time without a zone is in UTC, a date without a time is its first moment
        let forms = ["", "Z", ":00Z", "T00:00:00Z", "-01T00:00:00Z", "-01-01T00:00:00Z"];
        let mut read = forms
            .iter()
            .filter_map(|rest| format!("{text}{rest}").parse::<Timestamp>().ok());
        read.next().map(Timestamp::as_second)
    };
    let Some(seconds) = seconds else {
        return false;
    };
    // times in requests count in seconds; a key that is no date may hold any fraction of one
    let mut exact = !text.contains('.') || matches!(kind, Some(KeyType::Date | KeyType::DateOrNumeric));
    if exact && !matches!(kind, Some(KeyType::Date | KeyType::DateOrNumeric)) {
        values.insert(text.to_owned());
    }
    for near in [seconds.saturating_sub(1), seconds, seconds.saturating_add(1)] {
        if kind == Some(KeyType::DateOrNumeric) {
            values.insert(near.to_string());
        } else if let Ok(timestamp) = Timestamp::from_second(near) {
            values.insert(timestamp.to_string());
        } else {
            exact = false;
        }
    }
    exact
}

/// The first address of a block, the last, and those just outside: every interval between block ends has a member.
fn addresses(text: &str, values: &mut BTreeSet<String>) {
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
    let (address, length) = match text.split_once('/') {
        Some((address, length)) => (address, length.parse::<u32>().ok()),
        None => (text, None),
    };
    match address.parse() {
        Ok(IpAddr::V4(address)) => {
            let host = 32u32.saturating_sub(length.unwrap_or(32));
            let mask = u32::MAX.checked_shl(host).unwrap_or(0);
            let first = address.to_bits() & mask;
            let last = first | !mask;
            for bits in [Some(first), Some(last), first.checked_sub(1), last.checked_add(1)] {
                values.extend(bits.map(|bits| Ipv4Addr::from_bits(bits).to_string()));
            }
        }
        Ok(IpAddr::V6(address)) => {
            let host = 128u32.saturating_sub(length.unwrap_or(128));
            let mask = u128::MAX.checked_shl(host).unwrap_or(0);
            let first = address.to_bits() & mask;
            let last = first | !mask;
            for bits in [Some(first), Some(last), first.checked_sub(1), last.checked_add(1)] {
                values.extend(bits.map(|bits| Ipv6Addr::from_bits(bits).to_string()));
            }
        }
        Err(_) => {}
    }
}

/// A text and, when its case is open, enough other spellings that some spelling is none of the texts that conditions
/// name. False: it is no single text.
fn spellings(glob: &Glob, named: usize, values: &mut BTreeSet<String>) -> bool {
    let mut texts = vec![String::new()];
    for letter in glob.letters() {
        let choices = match letter {
            Letter::Char(character) => vec![*character],
            Letter::Fold(character) => fold::spellings(*character),
            _ => return false,
        };
        // every further letter in its first spelling once there are more than are named
        let mut longer = Vec::with_capacity(texts.len());
        for (place, text) in texts.iter().enumerate() {
            let to_come = texts.len() - place - 1;
            for (index, choice) in choices.iter().enumerate() {
                if index == 0 || longer.len() + to_come <= named {
                    longer.push(format!("{text}{choice}"));
                }
            }
        }
        texts = longer;
    }
    values.extend(texts);
    true
}
