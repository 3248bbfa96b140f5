//! What somebody may have meant by a name that does not exist.

/// How many suggestions help; more are noise.
const MOST: usize = 3;

/// The items whose names are nearest to `name`, best first.
///
/// Near means few letters added, left out, changed or swapped; at most a third of the name, so that nothing
/// unrelated is suggested. Looked for in widening circles: most mistakes are of one or two letters, and a narrow
/// circle rules a name out after its first letters.
pub(crate) fn nearest<'c, T: Copy, I: Iterator<Item = T>>(
    name: &str,
    items: impl Fn() -> I,
    name_of: impl Fn(T) -> &'c str,
) -> Vec<T> {
    let wanted: Vec<u8> = name.bytes().map(|byte| byte.to_ascii_lowercase()).collect();
    let mut rows = Rows::default();
    for circle in [2, 4, 8] {
        let limit = circle.min(wanted.len() / 3);
        let mut found: Vec<(usize, T)> = items()
            .filter_map(|item| Some((rows.distance(&wanted, name_of(item).as_bytes(), limit)?, item)))
            .collect();
        if !found.is_empty() {
            found.sort_by_key(|(steps, _)| *steps);
            return found.into_iter().map(|(_, item)| item).take(MOST).collect();
        }
    }
    Vec::new()
}

/// The last three rows of the table of distances between all beginnings of two names.
#[derive(Default)]
struct Rows {
    before: Vec<usize>,
    above: Vec<usize>,
    row: Vec<usize>,
}

impl Rows {
    /// The optimal string alignment distance without case; `None` when it is over `limit`.
    fn distance(&mut self, wanted: &[u8], name: &[u8], limit: usize) -> Option<usize> {
        if wanted.len().abs_diff(name.len()) > limit {
            return None;
        }
        self.above.clear();
        self.above.extend(0..=name.len());
        self.before.clear();
        let mut last_letter = 0;
        for (down, &letter) in wanted.iter().enumerate() {
            self.row.clear();
            self.row.push(down + 1);
            let mut left = down + 1;
            let mut last_other = 0;
            let beginnings = self.above.iter().zip(self.above.iter().skip(1));
            for (across, ((&diagonal, &above), other)) in beginnings.zip(name).enumerate() {
                let other = other.to_ascii_lowercase();
                let mut steps = (diagonal + usize::from(letter != other))
                    .min(above + 1)
                    .min(left + 1);
                if letter == last_other && other == last_letter {
                    // Two neighbours swapped: from the beginnings two letters shorter on both sides.
                    let swapped = across.checked_sub(1).and_then(|at| self.before.get(at));
                    steps = swapped.map_or(steps, |&swapped| steps.min(swapped + 1));
                }
                self.row.push(steps);
                left = steps;
                last_other = other;
            }
            if self.row.iter().all(|&steps| steps > limit) {
                return None;
            }
            last_letter = letter;
            std::mem::swap(&mut self.before, &mut self.above);
            std::mem::swap(&mut self.above, &mut self.row);
        }
        self.above.last().copied().filter(|&steps| steps <= limit)
    }
}

#[cfg(test)]
mod tests {
    use super::{Rows, nearest};

    #[test]
    fn letters_added_left_out_changed_and_swapped_count_one_each() {
        let mut rows = Rows::default();
        let mut distance = |left: &str, right: &str| rows.distance(left.as_bytes(), right.as_bytes(), 9);
        assert_eq!(distance("user", "USER"), Some(0));
        assert_eq!(distance("user", "users"), Some(1));
        assert_eq!(distance("user", "usr"), Some(1));
        assert_eq!(distance("user", "uset"), Some(1));
        assert_eq!(distance("user", "usre"), Some(1));
        assert_eq!(distance("", "user"), Some(4));
        assert_eq!(distance("kitten", "sitting"), Some(3));
    }

    #[test]
    fn the_nearest_come_first_and_strangers_not_at_all() {
        let names = [
            "iam:CreateUser",
            "iam:CreateRole",
            "iam:UpdateUser",
            "s3:GetObject",
        ];
        let near = nearest("iam:CraeteUser", || names.into_iter(), |name| name);
        assert_eq!(near, ["iam:CreateUser"]);
        let near = nearest("iam:DeleteUser", || names.into_iter(), |name| name);
        assert_eq!(near, ["iam:CreateUser", "iam:UpdateUser"]);
        assert!(nearest("quite:else", || names.into_iter(), |name| name).is_empty());
    }
}
