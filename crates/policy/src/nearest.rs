/// The known name nearest to a misspelt one, if any is near enough to be worth asking about.
pub(crate) fn nearest<N: AsRef<str>>(given: &str, known: impl IntoIterator<Item = N>) -> Option<N> {
    // a name that needs more changes than this is another name; and names too unlike in length need no comparing
    let budget = (given.chars().count() / 3 + 1).min(4);
    let lower = given.to_lowercase();
    known
        .into_iter()
        .filter(|name| name.as_ref().len().abs_diff(given.len()) <= budget)
        .map(|name| (edit_distance(&lower, &name.as_ref().to_lowercase()), name))
        .filter(|(distance, _)| *distance <= budget)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// How many characters must be added, left out or changed to get from one name to the other.
pub fn edit_distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, left) in from.chars().enumerate() {
        let mut diagonal = line;
        let mut before = line + 1;
        for (cell, right) in row.iter_mut().skip(1).zip(&to) {
            let changed = diagonal + usize::from(left != *right);
            diagonal = *cell;
            *cell = changed.min(diagonal + 1).min(before + 1);
            before = *cell;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_changes() {
        assert_eq!(edit_distance("kitten", "sitting"), 3);
        assert_eq!(edit_distance("", "abc"), 3);
        assert_eq!(nearest("actions", ["Action", "Resource"]), Some("Action"));
        assert_eq!(nearest("zzz", ["Action", "Resource"]), None);
        assert_eq!(nearest(&"Action".repeat(20), ["Action"]), None);
    }
}
