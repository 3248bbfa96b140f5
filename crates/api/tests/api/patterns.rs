//! The patterns of the models against Java's own answers, which `vectors/JavaPatterns.java` wrote down.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use steprole_api::{IAM, Kind, ORGANIZATIONS, Pattern, STS, Shape};

const JAVA: &str = include_str!("../vectors/java-patterns.json");

fn patterns() -> Vec<&'static Pattern> {
    patterns_of(IAM.shapes.iter().chain(STS.shapes))
}

fn patterns_of(shapes: impl Iterator<Item = &'static Shape>) -> Vec<&'static Pattern> {
    let mut patterns = Vec::new();
    for shape in shapes {
        if let Kind::String {
            pattern: Some(pattern),
            ..
        } = shape.kind
        {
            patterns.push(pattern);
        }
    }
    patterns
}

fn java(java: &Json, pattern: &Pattern) -> Json {
    let mut all = java["patterns"].as_array().unwrap().iter();
    let answers = all.find(|answers| answers["pattern"] == pattern.source());
    answers
        .unwrap_or_else(|| panic!("run JavaPatterns.java: {} is new", pattern.source()))
        .clone()
}

/// No Java has answered for these; what they are for is said by hand.
#[test]
fn patterns_of_organizations_take_what_they_are_for() {
    let patterns = patterns_of(ORGANIZATIONS.shapes.iter());
    assert!(patterns.iter().all(|pattern| pattern.is_readable()));
    let matches = |name: &str, text: &str| {
        let shape = ORGANIZATIONS.shapes.iter().find(|shape| shape.name == name);
        match shape.map(|shape| shape.kind) {
            Some(Kind::String {
                pattern: Some(pattern),
                ..
            }) => pattern.matches(text),
            _ => panic!("{name} has no pattern"),
        }
    };
    for (name, text) in [
        ("Email", "workload@example.com"),
        ("CreateAccountName", "workload one"),
        ("RoleName", "OrganizationAccountAccessRole"),
        ("AccountId", "123456789012"),
        ("ParentId", "r-ab12"),
        ("ParentId", "ou-ab12-11111111"),
        ("PolicyTargetId", "123456789012"),
        ("PolicyId", "p-FullAWSAccess"),
        ("CreateAccountRequestId", "car-a1b2c3d4e5"),
        ("NextToken", "any\ntext"),
    ] {
        assert!(matches(name, text), "{name}: {text}");
    }
    for (name, text) in [
        ("Email", "workload.example.com"),
        ("CreateAccountName", "\u{e9}"),
        ("AccountId", "12345678901"),
        ("PolicyId", "no id"),
    ] {
        assert!(!matches(name, text), "{name}: {text}");
    }
}

#[test]
fn every_pattern_of_the_models_can_be_read() {
    let patterns = patterns();
    assert!(patterns.len() > 70, "{}", patterns.len());
    for pattern in patterns {
        assert!(pattern.is_readable(), "{}", pattern.source());
    }
}

#[test]
fn texts_match_as_they_do_in_java() {
    let answers: Json = serde_json::from_str(JAVA).unwrap();
    let texts: Vec<&str> = answers["texts"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Json::as_str)
        .collect();
    assert!(texts.len() > 90);
    for pattern in patterns() {
        let java = java(&answers, pattern);
        let matching: BTreeSet<&str> = java["matching"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Json::as_str)
            .collect();
        for text in &texts {
            assert_eq!(
                pattern.matches(text),
                matching.contains(text),
                "{} on {text:?}",
                pattern.source()
            );
        }
    }
}

/// Single characters, alone and inside two frames: the first thousand, both sides of every edge Java has in any pattern,
/// and a comb through the rest. What Java 17 does not know as assigned is left out: new letters come with every edition of
/// Unicode, and which one AWS runs on is not known.
#[test]
fn characters_match_as_they_do_in_java() {
    let answers: Json = serde_json::from_str(JAVA).unwrap();
    let sources: BTreeSet<&str> = patterns().iter().map(|pattern| pattern.source()).collect();
    assert_eq!(sources.len(), answers["patterns"].as_array().unwrap().len());
    let unassigned = Ranges::new(&answers["unassigned"]);
    let mut characters: BTreeSet<u32> = (0..0x400).chain((0x400..0x11_0000).step_by(401)).collect();
    for java in answers["patterns"].as_array().unwrap() {
        for (first, last) in Ranges::new(&java["alone"]).0 {
            characters.extend([first.saturating_sub(1), first, last, last + 1]);
        }
    }
    let characters: Vec<char> = characters
        .into_iter()
        .filter(|character| !unassigned.contains(*character))
        .filter_map(char::from_u32)
        .collect();
    assert!(characters.len() > 3000, "{}", characters.len());
    let frames = [
        ("alone", "", ""),
        ("between", "/a", "a/"),
        ("after", "o-a1b2c3d4e5/r-f6g7", ""),
    ];
    for source in sources {
        let pattern = Pattern::new(crate::model::leak(source));
        let java = java(&answers, &pattern);
        for (frame, before, after) in frames {
            let ranges = Ranges::new(&java[frame]);
            for character in &characters {
                let text = format!("{before}{character}{after}");
                let expected = ranges.contains(u32::from(*character));
                assert_eq!(pattern.matches(&text), expected, "{source} on {text:?}");
            }
        }
    }
}

/// Pairs of first and last, in ascending order.
struct Ranges(Vec<(u32, u32)>);

impl Ranges {
    fn new(json: &Json) -> Self {
        let numbers: Vec<u32> = json
            .as_array()
            .unwrap()
            .iter()
            .map(|n| u32::try_from(n.as_u64().unwrap()).unwrap())
            .collect();
        Ranges(numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect())
    }

    fn contains(&self, character: u32) -> bool {
        let after = self.0.partition_point(|(first, _)| *first <= character);
        after > 0 && self.0[after - 1].1 >= character
    }
}
