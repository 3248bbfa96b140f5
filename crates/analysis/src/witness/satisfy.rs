//! What a request must carry so that a condition holds.

use steprole_catalog::catalog;
use steprole_policy::{Comparison, Condition, Quantifier, Version};

use super::Fact;
use crate::variable::{Part, parts};

/// Keys that follow from the caller: they are never set by hand, or a request would contradict itself.
const OF_THE_CALLER: [&str; 9] = [
    "aws:multifactorauthage",
    "aws:multifactorauthpresent",
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalisawsservice",
    "aws:principaltype",
    "aws:tokenissuetime",
    "aws:userid",
    "aws:username",
];

/// What to set so that a condition holds; nothing when it is about the caller, or holds by itself.
pub(crate) fn fact(condition: &Condition, version: Version) -> Option<(String, Fact)> {
    let key = condition.key.text.as_str();
    if OF_THE_CALLER.iter().any(|known| known.eq_ignore_ascii_case(key)) {
        return None;
    }
    let wanted = condition.values.first()?.text.as_str();
    let value = match condition.operator.comparison {
        Comparison::Null if wanted.eq_ignore_ascii_case("true") => {
            return Some((key.to_owned(), Fact::Absent));
        }
        Comparison::Null => "example".to_owned(),
        comparison if comparison.is_negated() => return None,
        Comparison::ArnEquals | Comparison::ArnLike | Comparison::StringLike => example_of(wanted, version),
        Comparison::IpAddress => wanted.split('/').next().unwrap_or(wanted).to_owned(),
        Comparison::NumericGreaterThan => shifted(wanted, 1),
        Comparison::NumericLessThan => shifted(wanted, -1),
        // a moment long before or after any that a policy names
        Comparison::DateLessThan | Comparison::DateLessThanEquals => "2000-01-01T00:00:00Z".to_owned(),
        Comparison::DateGreaterThan | Comparison::DateGreaterThanEquals => "2099-01-01T00:00:00Z".to_owned(),
        _ => literal(wanted, version),
    };
    // the key itself decides how many values it has; of a key that nobody knows the operator tells
    let is_multivalued = match catalog().condition_key(key) {
        Some(known) => known.multivalued(),
        None => condition.operator.quantifier != Quantifier::None,
    };
    let fact = if is_multivalued {
        Fact::Many(vec![value])
    } else {
        Fact::One(value)
    };
    Some((key.to_owned(), fact))
}

fn shifted(number: &str, by: i64) -> String {
    match number.parse::<i64>() {
        Ok(number) => number.saturating_add(by).to_string(),
        Err(_) => number.to_owned(),
    }
}

/// A text that a pattern matches, as long as each variable in it has the value `example` or its default.
pub(crate) fn example_of(pattern: &str, version: Version) -> String {
    spelt(pattern, version, |text| {
        text.replace('*', "example").replace('?', "x")
    })
}

fn literal(text: &str, version: Version) -> String {
    spelt(text, version, str::to_owned)
}

fn spelt(text: &str, version: Version, plain: impl Fn(&str) -> String) -> String {
    if version < Version::V2012 {
        return plain(text);
    }
    parts(text)
        .into_iter()
        .map(|part| match part {
            Part::Text(text) => plain(text),
            Part::Literal(text) => text.to_owned(),
            Part::Variable(variable) => variable.default.unwrap_or("example").to_owned(),
            Part::Broken(_) => "${".to_owned(),
        })
        .collect()
}
