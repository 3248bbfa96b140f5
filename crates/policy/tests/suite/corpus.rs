//! Documents that are wrong in every known way, and odd ones that are not, each with what must be said of it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use steprole_policy::{Malformed, Policy, PolicyKind, parse, parse_all};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus")
        .join(name)
}

/// The lines of `expected.txt`, split at the first `parts` colons; every document must be named once.
fn expected(name: &str, parts: usize) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(folder(name).join("expected.txt")).unwrap();
    let lines: Vec<Vec<String>> = text
        .lines()
        .map(|line| line.splitn(parts, ": ").map(str::to_owned).collect())
        .collect();
    let named: BTreeSet<String> = lines.iter().map(|line| format!("{}.json", line[0])).collect();
    let there: BTreeSet<String> = std::fs::read_dir(folder(name))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|file| file != "expected.txt")
        .collect();
    assert_eq!(named, there, "expected.txt names every document of {name}");
    lines
}

fn document(name: &str, file: &str) -> String {
    std::fs::read_to_string(folder(name).join(format!("{file}.json"))).unwrap()
}

fn kind(name: &str) -> PolicyKind {
    match name {
        "boundary" => PolicyKind::Boundary,
        "inline" => PolicyKind::Inline,
        "managed" => PolicyKind::Managed,
        "resource" => PolicyKind::Resource,
        "resource-control" => PolicyKind::ResourceControl,
        "service-control" => PolicyKind::ServiceControl,
        "session" => PolicyKind::Session,
        "trust" => PolicyKind::Trust,
        "vpc-endpoint" => PolicyKind::VpcEndpoint,
        other => panic!("no kind of policy is called {other}"),
    }
}

#[test]
fn syntax_errors_say_what_and_where() {
    for line in expected("syntax", 2) {
        let text = document("syntax", &line[0]);
        let error = parse(&text).expect_err(&line[0]);
        assert_eq!(error.to_string(), line[1], "{}", line[0]);
        assert!(!error.what().is_empty() && !error.why().is_empty() && !error.next().is_empty());
        assert_eq!(Malformed::from(error).to_string(), "Syntax errors in policy.");
    }
}

#[test]
fn malformed_documents_get_awss_first_complaint() {
    for line in expected("malformed", 3) {
        let text = document("malformed", &line[0]);
        let document = parse(&text).unwrap_or_else(|error| panic!("{}: {error}", line[0]));
        let complaint = document
            .check(kind(&line[1]))
            .err()
            .map(|error| error.to_string());
        assert_eq!(complaint.as_deref(), Some(line[2].as_str()), "{}", line[0]);
        // what IAM refuses compiles all the same, and matches what it can
        Policy::compile(&document);
    }
}

#[test]
fn odd_but_legal_documents_pass() {
    for line in expected("accepted", 2) {
        let document =
            parse(&document("accepted", &line[0])).unwrap_or_else(|error| panic!("{}: {error}", line[0]));
        assert_eq!(document.check(kind(&line[1])), Ok(()), "{}", line[0]);
    }
}

/// A linter sees everything at once, and still gets what could be understood.
#[test]
fn all_errors_of_one_reading_in_order() {
    let text = r#"{
        "Versoin": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Acton": "s3:*", "Condition": {"ForAnyValue:StringLik": {"a:b": "c"}, "Bool": {}, "Bool": {}}},
            {"Effect": "Deny", "Action": "*", "Resource": "*"}
        ]
    }"#;
    let (document, errors) = parse_all(text);
    let said: Vec<String> = errors
        .iter()
        .map(|error| format!("{}; {}", error.what(), error.next()))
        .collect();
    assert_eq!(
        said,
        [
            "`Versoin` is no element of the policy document; did you mean `Version`?",
            "`Acton` is no element of a statement; did you mean `Action`?",
            "`ForAnyValue:StringLik` is no condition operator; did you mean `ForAnyValue:StringLike`?",
            "key `Bool` appears twice in one object; merge the two `Bool`",
        ]
    );
    assert_eq!(document.unwrap().statements().len(), 2);
}

/// Whatever is cut off or changed in a document, reading it ends with a document or an error.
#[test]
fn damaged_documents_never_panic() {
    for name in ["syntax", "malformed", "accepted"] {
        for file in std::fs::read_dir(folder(name)).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            if text.len() > 2_000 {
                continue;
            }
            let replacements = ["\"", "{", "]", ",", "\\", "0", "*", "\u{0}", "é"];
            for ((cut, _), replacement) in text.char_indices().zip(replacements.into_iter().cycle()) {
                let _ = parse(&text[..cut]);
                let mut damaged = text[..cut].to_owned();
                damaged.push_str(replacement);
                damaged.extend(text[cut..].chars().skip(1));
                if let (Some(document), _) = parse_all(&damaged) {
                    let _ = document.check(PolicyKind::Managed);
                    let _ = document.check(PolicyKind::Trust);
                    Policy::compile(&document);
                }
            }
        }
    }
}

/// As much wrongness as fits: reading it stays in proportion to the text.
#[test]
fn large_hostile_documents_are_read_in_one_go() {
    let same_key = format!("{{{}\"a\": 1}}", "\"a\": 1, ".repeat(20_000));
    let operators: Vec<String> = (0..2_000)
        .map(|index| format!("\"StringEqualz{index:050}\": {{\"a:b\": 1}}"))
        .collect();
    let operators = format!(
        "{{\"Statement\": {{\"Effect\": \"Deny\", \"Condition\": {{{}}}}}}}",
        operators.join(",")
    );
    let statements = format!(
        "{{\"Statement\": [{}]}}",
        vec!["{\"Sid\": \"a\"}"; 10_000].join(",\n")
    );
    for (text, count) in [(same_key, 40_002), (operators, 2_000), (statements, 10_000)] {
        let (_, errors) = parse_all(&text);
        assert_eq!(errors.len(), count);
        assert!(errors.is_sorted_by_key(|error| error.line));
        assert!(parse(&text).is_err());
    }
}
