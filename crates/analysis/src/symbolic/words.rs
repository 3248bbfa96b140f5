//! Texts under patterns: is there one that matches some pattern of each positive set, and none of the negative ones?

use super::glob::{Glob, Letter};
use super::product::{Effort, Product};

/// The answer about one variable that holds a text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Words {
    /// This text does.
    Found(String),
    /// No text does.
    None,
    /// The search was given up.
    TooHard,
}

/// Finds a text of the `domain` that matches a glob of each set of `positives` and no glob of `negatives`.
///
/// Open variables are read widely on the positive side and narrowly on the negative one, so [`Words::None`] holds for
/// every value of theirs. `fresh` is a character that stands in no glob.
///
/// Most questions end at two short arguments. One glob of the negatives that covers a positive one closes it. And for
/// a positive glob without `?` the text with a fresh character for each star is a counterexample unless a single
/// negative one covers it: only that one's own star can have taken the fresh character. What is left (several positive
/// sets, `?`, stars that stop at colons) is searched in the product of the globs' automata.
pub(crate) fn solve(
    positives: &[Vec<&Glob>],
    domain: &Glob,
    negatives: &[&Glob],
    fresh: char,
    effort: &Effort,
) -> Words {
    let is_covered = |glob: &&Glob| negatives.iter().any(|negative| negative.covers(glob));
    if positives.iter().any(|globs| globs.iter().all(is_covered)) {
        return Words::None;
    }
    let domain = vec![domain];
    let smallest = positives.iter().enumerate().min_by_key(|(_, globs)| globs.len());
    let (index, base) = smallest.map_or((usize::MAX, &domain), |(index, globs)| (index, globs));
    let others = positives.iter().enumerate().filter(|(other, _)| *other != index);
    let mut others: Vec<&Vec<&Glob>> = others.map(|(_, globs)| globs).collect();
    if index != usize::MAX {
        others.push(&domain);
    }
    let mut too_hard = false;
    for glob in base {
        match one(glob, &others, negatives, fresh, effort) {
            Words::None => {}
            Words::TooHard => too_hard = true,
            found @ Words::Found(_) => return found,
        }
    }
    if too_hard { Words::TooHard } else { Words::None }
}

fn one(base: &Glob, others: &[&Vec<&Glob>], negatives: &[&Glob], fresh: char, effort: &Effort) -> Words {
    let negatives: Vec<&Glob> = negatives
        .iter()
        .copied()
        .filter(|negative| !negative.is_apart_from(base))
        .collect();
    if negatives.iter().any(|negative| negative.covers(base)) {
        return Words::None;
    }
    let others: Vec<Vec<&Glob>> = others
        .iter()
        .map(|globs| {
            let near = globs.iter().copied().filter(|glob| !glob.is_apart_from(base));
            near.collect()
        })
        .collect();
    if others.iter().any(Vec::is_empty) {
        return Words::None;
    }
    // a set that holds all of the base asks for nothing more
    let others: Vec<Vec<&Glob>> = others
        .into_iter()
        .filter(|globs| !globs.iter().any(|glob| glob.covers(base)))
        .collect();
    let holds = |text: &str| {
        let word = Glob::exactly(text);
        let wide = |glob: &&Glob| {
            if glob.has_variables() {
                glob.widened().covers(&word)
            } else {
                glob.covers(&word)
            }
        };
        wide(&base)
            && others.iter().all(|globs| globs.iter().any(wide))
            && !negatives.iter().any(|negative| negative.covers(&word))
    };
    let mut tries = Vec::new();
    let exact = base.text();
    if let Some(text) = &exact {
        return if holds(text) {
            Words::Found(text.clone())
        } else {
            Words::None
        };
    }
    for globs in &others {
        tries.extend(globs.iter().take(8).filter_map(|glob| glob.text()));
    }
    for run in [String::new(), fresh.to_string(), format!("{fresh}{fresh}")] {
        tries.push(base.instance(&run, fresh));
        for globs in &others {
            tries.extend(globs.iter().take(4).map(|glob| glob.instance(&run, fresh)));
        }
    }
    let choices = others.iter().map(Vec::len).max().unwrap_or_default();
    for choice in 0..choices.min(4) {
        let mut globs = vec![base];
        globs.extend(
            others
                .iter()
                .filter_map(|globs| globs.get(choice).or_else(|| globs.first())),
        );
        tries.push(woven(&globs, "", fresh));
        tries.push(woven(&globs, &fresh.to_string(), fresh));
    }
    if let Some(found) = tries.into_iter().find(|text| holds(text)) {
        return Words::Found(found);
    }
    let sets: Vec<Vec<&Glob>> = std::iter::once(vec![base]).chain(others).collect();
    Product::new(&sets, &negatives, fresh).search(effort)
}

/// A text that many globs may have in common: the longest of their beginnings, what stands between their stars one
/// after another with `between` in between, and the longest of their endings.
fn woven(globs: &[&Glob], between: &str, fresh: char) -> String {
    let mut first = String::new();
    let mut last = String::new();
    let mut middles: Vec<String> = Vec::new();
    for glob in globs {
        let is_run = |letter: &Letter| matches!(letter, Letter::Star { .. } | Letter::Variable { .. });
        let mut runs: Vec<String> = glob
            .letters()
            .split(is_run)
            .map(|run| Glob::new(run.to_vec()).instance("", fresh))
            .collect();
        let ending = if runs.len() > 1 { runs.pop() } else { None };
        let beginning = if runs.is_empty() {
            String::new()
        } else {
            runs.remove(0)
        };
        if beginning.len() > first.len() {
            first = beginning;
        }
        if let Some(ending) = ending.filter(|ending| ending.len() > last.len()) {
            last = ending;
        }
        middles.extend(runs);
    }
    middles.dedup();
    let mut parts = vec![first];
    parts.extend(middles);
    parts.push(last);
    parts.join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(positives: &[&[&str]], negatives: &[&str]) -> Words {
        let globs = |texts: &[&str]| {
            texts
                .iter()
                .map(|text| Glob::of_pattern(text))
                .collect::<Vec<_>>()
        };
        let positives: Vec<Vec<Glob>> = positives.iter().map(|texts| globs(texts)).collect();
        let negatives = globs(negatives);
        solve(
            &positives
                .iter()
                .map(|set| set.iter().collect())
                .collect::<Vec<_>>(),
            &Glob::of_pattern("*"),
            &negatives.iter().collect::<Vec<_>>(),
            'z',
            &Effort::of(100_000),
        )
    }

    #[test]
    fn covers_close_and_fresh_letters_open() {
        assert_eq!(ask(&[&["a*"]], &["a*"]), Words::None);
        assert_eq!(ask(&[&["a*"]], &["ab*"]), Words::Found("a".to_owned()));
        assert_eq!(ask(&[&["a*", "b"]], &["a", "b"]), Words::Found("az".to_owned()));
        assert_eq!(ask(&[&["ab", "ac"]], &["a?"]), Words::None);
    }

    #[test]
    fn several_positives_meet_in_the_product() {
        assert_eq!(ask(&[&["a*"], &["*b"]], &["ab"]), Words::Found("azb".to_owned()));
        assert_eq!(ask(&[&["a?"], &["?b"]], &[]), Words::Found("ab".to_owned()));
        assert_eq!(ask(&[&["a?"], &["?b"]], &["ab"]), Words::None);
        assert_eq!(ask(&[&["??*"]], &["?", "??*?"]), Words::Found("zz".to_owned()));
        assert_eq!(ask(&[&["*a*"], &["*b*"]], &["*a*b*", "*b*a*"]), Words::None);
    }

    /// Every set of small globs over two letters, against every text of up to four letters.
    #[test]
    fn small_globs_agree_with_trying_every_text() {
        let pool = ["*", "a*", "?", "a?", "?*b", "*ab*", "a*b", "??"];
        let mut texts = vec![String::new()];
        for length in 0..4 {
            let longer: Vec<String> = texts
                .iter()
                .filter(|text| text.len() == length)
                .flat_map(|text| ["a", "b", "z"].map(|letter| format!("{text}{letter}")))
                .collect();
            texts.extend(longer);
        }
        let matches = |pattern: &str, text: &str| Glob::of_pattern(pattern).covers(&Glob::exactly(text));
        let mut asked = 0;
        for first in pool {
            for second in pool {
                for third in pool {
                    for fourth in pool {
                        let answer = ask(&[&[first], &[second]], &[third, fourth]);
                        let holds = |text: &str| {
                            matches(first, text)
                                && matches(second, text)
                                && !matches(third, text)
                                && !matches(fourth, text)
                        };
                        let expected = texts.iter().any(|text| holds(text));
                        match answer {
                            Words::Found(text) => assert!(holds(&text), "{text}"),
                            Words::None => assert!(!expected, "{first} {second} -{third} -{fourth}"),
                            Words::TooHard => panic!("gave up on {first} {second} {third} {fourth}"),
                        }
                        asked += 1;
                    }
                }
            }
        }
        assert_eq!(asked, 8 * 8 * 8 * 8);
    }
}
