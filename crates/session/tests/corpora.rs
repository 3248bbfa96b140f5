//! The corpora that AWS's SDKs share, from the crate `aws-runtime`.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic; functions outside #[test] too"
)]

use std::collections::BTreeMap;

use jiff::fmt::rfc2822::DateTimeParser;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use steprole_session::{Environment, Profile, Profiles, skew};

type Sections = BTreeMap<String, BTreeMap<String, String>>;

fn cases(text: &str) -> Vec<Value> {
    let whole: Value = serde_json::from_str(text).unwrap();
    whole["tests"].as_array().unwrap().clone()
}

fn sections<'a>(profiles: impl Iterator<Item = &'a Profile>) -> Sections {
    profiles
        .map(|profile| {
            let settings = profile.settings();
            let settings = settings.map(|(name, setting)| (name.to_owned(), setting.value().to_owned()));
            (profile.name().to_owned(), settings.collect())
        })
        .collect()
}

#[test]
fn every_case_of_the_profile_parser_corpus() {
    let cases = cases(include_str!("corpora/profile-parser-tests.json"));
    assert_eq!(cases.len(), 65);
    for case in cases {
        let name = case["name"].as_str().unwrap();
        let file = |file: &str| case["input"][file].as_str().unwrap_or_default().to_owned();
        let read = Profiles::read(&file("configFile"), &file("credentialsFile"));
        match (case["output"].get("errorContaining"), read) {
            (Some(expected), Err(error)) => {
                let expected = expected.as_str().unwrap().to_lowercase();
                assert!(error.problem.to_string().contains(&expected), "{name}: {error}");
            }
            (None, Ok(profiles)) => {
                let expected = &case["output"]["config"];
                let wanted = |key: &str| Sections::deserialize(&expected[key]).unwrap_or_default();
                assert_eq!(sections(profiles.iter()), wanted("profiles"), "{name}");
                assert_eq!(
                    sections(profiles.sso_sessions()),
                    wanted("sso_sessions"),
                    "{name}"
                );
            }
            (expected, read) => panic!("{name}: wanted {expected:?}, got {read:?}"),
        }
    }
}

#[test]
fn every_case_of_the_file_location_corpus() {
    let cases = cases(include_str!("corpora/file-location-tests.json"));
    assert_eq!(cases.len(), 9);
    for case in cases {
        let variables = BTreeMap::<String, String>::deserialize(&case["environment"]).unwrap();
        let mut environment = Environment::new(variables);
        if case["platform"] == "windows" {
            environment = environment.on_windows();
        }
        let found = environment.locations().unwrap();
        assert_eq!(found.config, case["configLocation"], "{}", case["name"]);
        assert_eq!(found.credentials, case["credentialsLocation"], "{}", case["name"]);
        assert_eq!(
            environment.profile(),
            case["profile"].as_str().unwrap_or("default"),
            "{}",
            case["name"]
        );
    }
}

/// The retry loop of the corpus, around our measure and our reason.
#[test]
fn every_case_of_the_clock_skew_corpus() {
    let cases = cases(include_str!("corpora/clock-skew-test-cases.json"));
    assert_eq!(cases.len(), 10);
    for case in cases {
        let name = &case["description"];
        let mut offset = SignedDuration::ZERO;
        for operation in case["operations"].as_array().unwrap() {
            if let Some(initial) = operation["initialClientSkew"].as_i64() {
                offset = SignedDuration::from_secs(initial);
            }
            let attempts = operation["attempts"].as_array().unwrap();
            let budget = operation["maxAttempts"].as_u64().unwrap_or(3);
            let mut outcome = "error";
            for (at, attempt) in attempts.iter().enumerate() {
                let time = |key: &str| attempt[key].as_str().unwrap().parse::<Timestamp>().unwrap();
                let sent = time("clientTimeAtSend");
                assert_eq!(sent + offset, time("expectedSigningTime"), "{name}");
                let headers = &attempt["response"]["headers"];
                let date = headers["Date"]
                    .as_str()
                    .map(|date| DateTimeParser::new().parse_timestamp(date).unwrap());
                let measured = skew::measure(
                    sent,
                    time("clientTimeAtReceive"),
                    date,
                    headers.get("Age").is_some(),
                );
                let again = match attempt["response"]["errorCode"].as_str() {
                    None => {
                        outcome = "success";
                        false
                    }
                    Some(code) => skew::is_the_reason(code, measured, offset) && (at as u64) + 1 < budget,
                };
                offset = measured.unwrap_or(offset);
                assert_eq!(again, at + 1 < attempts.len(), "{name}: attempt {at}");
            }
            assert_eq!(
                offset.as_secs(),
                operation["expectedClientSkew"].as_i64().unwrap(),
                "{name}"
            );
            assert_eq!(outcome, operation["expectedOutcome"], "{name}");
        }
    }
}
