//! Every shared decision case, contested ones under both readings.

use std::collections::HashSet;

use steprole_policy::Semantics;

use crate::case;

#[test]
fn every_case_gives_the_documented_answer() {
    let mut wrong = Vec::new();
    for (file, case) in case::all() {
        let answer = case.answer(&Semantics::default());
        if answer != case.expect {
            wrong.push(format!(
                "{file} {}: {answer} instead of {} ({}; {})",
                case.id, case.expect, case.src, case.note
            ));
        }
        if let (Some(switch), Some(value), Some(expected)) =
            (&case.switch, &case.other_value, &case.expect_other)
        {
            let semantics: Semantics = format!("{switch}={value}").parse().unwrap();
            assert_ne!(
                semantics,
                Semantics::default(),
                "{file} {}: `{value}` is the default",
                case.id
            );
            let answer = case.answer(&semantics);
            if answer != expected {
                wrong.push(format!(
                    "{file} {} under {switch}={value}: {answer} instead of {expected}",
                    case.id
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn ids_are_unique_and_sources_are_named() {
    let mut seen = HashSet::new();
    for (file, case) in case::all() {
        assert!(seen.insert(case.id.clone()), "{file}: {} appears twice", case.id);
        assert!(!case.src.trim().is_empty(), "{file}: {} names no source", case.id);
        let contested = [
            case.switch.is_some(),
            case.other_value.is_some(),
            case.expect_other.is_some(),
        ];
        assert!(
            contested.iter().all(|each| *each == contested[0]),
            "{file}: {} is half contested",
            case.id
        );
    }
}
