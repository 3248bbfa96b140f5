//! Every rule of the table, by its own row: the examples are the tests.

use std::collections::BTreeSet;

use steprole_analysis::{
    Diagnostic, Example, Family, Input, Report, Rule, Severity, Verdict, lint, rule, rules,
};
use steprole_policy::Outcome;

fn inputs(example: &Example) -> Vec<Input<'static>> {
    let files = example.files();
    files
        .map(|file| Input {
            name: file.name,
            text: file.text,
            kind: Some(file.kind),
            holder: file.holder,
        })
        .collect()
}

fn found<'r>(report: &'r Report<'_>, rule: &Rule) -> Vec<&'r Diagnostic> {
    report
        .diagnostics
        .iter()
        .filter(|found| found.rule.code == rule.code)
        .collect()
}

#[test]
fn every_rule_finds_its_wrong_example_and_leaves_its_right_one_alone() {
    for rule in rules() {
        let report = lint(&inputs(&rule.wrong));
        assert!(
            !found(&report, rule).is_empty(),
            "{} finds nothing in its wrong example",
            rule.code
        );
        let report = lint(&inputs(&rule.right));
        assert!(
            found(&report, rule).is_empty(),
            "{} finds something in its right example",
            rule.code
        );
        // a reader will copy it
        let errors: Vec<_> = report
            .diagnostics
            .iter()
            .filter(|found| found.severity == Severity::Error)
            .map(|found| (found.rule.code, &found.title))
            .collect();
        assert!(
            errors.is_empty(),
            "{}: its right example is wrong: {errors:?}",
            rule.code
        );
    }
}

#[test]
fn every_finding_about_mfa_shows_a_request_that_was_decided_so() {
    for rule in rules().filter(|rule| rule.family == Family::Mfa) {
        let report = lint(&inputs(&rule.wrong));
        for found in found(&report, rule) {
            let witness = found
                .witness
                .as_ref()
                .unwrap_or_else(|| panic!("{} shows nothing", rule.code));
            let expected = match witness.verdict {
                Verdict::SlipsThrough | Verdict::AllowedAnyway => witness.outcome == Outcome::Allow,
                Verdict::LockedOut => witness.outcome != Outcome::Allow,
            };
            assert!(expected, "{}: {witness:?}", rule.code);
        }
    }
}

#[test]
fn every_fix_removes_its_finding() {
    let mut fixed = 0;
    for rule in rules() {
        let inputs = inputs(&rule.wrong);
        let report = lint(&inputs);
        let before = found(&report, rule).len();
        for found_once in found(&report, rule) {
            let Some(fix) = &found_once.fix else { continue };
            let mended = fix.apply(inputs[fix.document].text).unwrap();
            let mut again = inputs.clone();
            again[fix.document].text = &mended;
            let report = lint(&again);
            assert!(
                found(&report, rule).len() < before,
                "{}: still there in {mended}",
                rule.code
            );
            assert!(
                report.documents.iter().all(|taken| taken.complete),
                "{}: {mended}",
                rule.code
            );
            fixed += 1;
        }
    }
    assert!(fixed >= 15, "only {fixed} fixes were tried");
}

#[test]
fn numbers_and_names_are_unique_and_stay() {
    let codes: Vec<&str> = rules().map(|rule| rule.code).collect();
    assert!(codes.is_sorted());
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    let names: BTreeSet<&str> = rules().map(|rule| rule.name).collect();
    assert_eq!(names.len(), codes.len());
    for rule in rules() {
        let number = rule.code.strip_prefix("SR").unwrap();
        assert!(
            number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit()),
            "{}",
            rule.code
        );
        assert!(
            rule.name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'),
            "{}",
            rule.name
        );
    }
    // numbers that other documents already use
    assert_eq!(rule("SR007").unwrap().name, "mfa-deny-bool");
    assert_eq!(rule("sr012").unwrap().name, "duplicate-json-key");
    assert_eq!(rule("MFA-deny-bool").unwrap().code, "SR007");
}

#[test]
fn every_row_is_complete_and_in_the_tone_of_the_house() {
    for rule in rules() {
        for text in [rule.what, rule.why] {
            assert!(
                text.ends_with(['.', '”']) && !text.contains("  "),
                "{}: {text}",
                rule.code
            );
        }
        assert!(!rule.source.is_empty(), "{}", rule.code);
        assert!(
            !rule.fix.is_empty() && !rule.fix.ends_with('.'),
            "{}: {}",
            rule.code,
            rule.fix
        );
        for example in [&rule.wrong, &rule.right] {
            for file in example.files() {
                let foreign = file
                    .text
                    .split(|letter: char| !letter.is_ascii_digit())
                    .filter(|digits| digits.len() == 12)
                    .find(|account| !["123456789012", "111122223333"].contains(account));
                assert_eq!(foreign, None, "{}", rule.code);
            }
        }
    }
}

#[test]
fn titles_and_hints_read_as_messages() {
    for rule in rules() {
        for found in lint(&inputs(&rule.wrong)).diagnostics {
            assert!(!found.title.ends_with('.'), "{}", found.title);
            assert!(
                !found.hint.ends_with('.') && !found.hint.is_empty(),
                "{}",
                found.hint
            );
            assert!(!found.labels.is_empty(), "{}", found.title);
        }
    }
}
