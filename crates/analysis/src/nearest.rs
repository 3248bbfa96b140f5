//! What somebody may have meant by a name that does not exist.

use steprole_policy::edit_distance;

/// The items whose names are near to a misspelt one, nearest first: at most so many letters away, and at most a third
/// of them.
pub(crate) fn near<'n, T: Copy>(
    given: &str,
    most: usize,
    items: impl Iterator<Item = T>,
    name: impl Fn(T) -> &'n str,
) -> Vec<T> {
    let given = given.to_ascii_lowercase();
    let budget = most.min(given.len() / 3);
    let mut near: Vec<(usize, T)> = items
        .filter(|item| name(*item).len().abs_diff(given.len()) <= budget)
        .map(|item| (edit_distance(&given, &name(item).to_ascii_lowercase()), item))
        .filter(|(steps, _)| *steps <= budget)
        .collect();
    near.sort_by_key(|(steps, _)| *steps);
    near.into_iter().map(|(_, item)| item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found_and_strangers_are_not() {
        let known = ["CreateUser", "CreateRole", "ListUsers"];
        let near = |given| near(given, 3, known.into_iter(), |name| name);
        assert_eq!(near("createusers"), ["CreateUser"]);
        assert_eq!(near("CreateRoles"), ["CreateRole"]);
        assert!(near("ListPolicies").is_empty());
        assert!(near("PutObject").is_empty());
    }
}
