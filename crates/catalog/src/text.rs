//! Comparison without case, as AWS compares action and condition-key names.

use std::cmp::Ordering;

/// Compares as if both were in lower case (ASCII; AWS's names have no other letters).
pub(crate) fn compare(left: &str, right: &str) -> Ordering {
    left.bytes()
        .map(|byte| byte.to_ascii_lowercase())
        .cmp(right.bytes().map(|byte| byte.to_ascii_lowercase()))
}
