//! Figures as the benchmark programs print them.

use std::collections::BTreeMap;

/// What a benchmark process printed, `key value [about]` a line.
pub(super) struct Figures(BTreeMap<String, f64>);

impl Figures {
    pub(super) fn read(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| {
            let mut words = line.splitn(3, ' ');
            let (key, value) = (words.next()?, words.next()?.parse().ok()?);
            let key = words
                .next()
                .map_or(key.to_owned(), |about| format!("{key} {about}"));
            Some((key, value))
        });
        Self(lines.collect())
    }

    pub(super) fn value(&self, key: &str) -> Option<f64> {
        self.0.get(key).copied()
    }

    /// The value, 0 when it is missing.
    pub(super) fn number(&self, key: &str) -> f64 {
        self.value(key).unwrap_or_default()
    }

    pub(super) fn shown(&self, key: &str) -> String {
        self.value(key).map_or("?".to_owned(), grouped)
    }
}

/// A whole number with its thousands apart.
pub(super) fn grouped(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut shown = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{Figures, grouped};

    #[test]
    fn figures_are_read_by_key_and_what_they_are_about() {
        let figures = Figures::read("filled 12 guard + 10 statements\nallowed 7\nnonsense\nkey word\n");
        assert_eq!(figures.value("filled guard + 10 statements"), Some(12.0));
        assert_eq!(figures.shown("allowed"), "7");
        assert_eq!(figures.shown("key"), "?");
    }

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(
            [7.0, 999.0, 1_000.0, 1_234_567.4].map(grouped),
            ["7", "999", "1,000", "1,234,567"]
        );
    }
}
