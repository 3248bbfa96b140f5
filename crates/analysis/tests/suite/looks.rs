//! The three looks of one report.

use std::path::Path;

use boon::{Compiler, Schemas};
use serde_json::Value;
use steprole_analysis::{Input, Look, human, json, lint, rules, sarif};

/// Everything the rules can say, in one run.
fn everything() -> Vec<Input<'static>> {
    let files = rules().flat_map(|rule| rule.wrong.files());
    files
        .map(|file| Input {
            name: file.name,
            text: file.text,
            kind: Some(file.kind),
            holder: file.holder,
        })
        .collect()
}

/// What a schema has against a text of ours.
fn complaints(schema: &str, text: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(schema);
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut compiler = Compiler::new();
    // a name of its own, so that nothing is looked up elsewhere
    compiler.add_resource("schema.json", schema).unwrap();
    let mut schemas = Schemas::new();
    let schema = compiler.compile("schema.json", &mut schemas).unwrap();
    let value: Value = serde_json::from_str(text).unwrap();
    schemas
        .validate(&value, schema)
        .err()
        .map(|error| format!("{error:#}"))
}

const SARIF: &str = "tests/schema/sarif-schema-2.1.0.json";
const OWN: &str = "schema/lint-1.json";

#[test]
fn sarif_is_valid() {
    assert_eq!(complaints(SARIF, &sarif(&lint(&everything()))), None);
    assert_eq!(complaints(SARIF, &sarif(&lint(&[]))), None);
    assert_eq!(complaints(SARIF, &sarif(&lint(&[Input::new("-", "{")]))), None);
}

/// The validator would notice.
#[test]
fn sarif_of_another_shape_is_not() {
    let wrong = sarif(&lint(&everything())).replace("\"ruleId\"", "\"rule\"");
    assert!(complaints(SARIF, &wrong).is_some());
}

#[test]
fn json_is_as_its_schema_says() {
    assert_eq!(complaints(OWN, &json(&lint(&everything()))), None);
    assert_eq!(complaints(OWN, &json(&lint(&[]))), None);
    let wrong = json(&lint(&everything())).replace("\"version\": 1", "\"version\": 2");
    assert!(complaints(OWN, &wrong).is_some());
}

const TWO_FINDINGS: &str = "{\r\n  \"Version\": \"2012-10-17\",\r\n  \"Statement\": [\r\n    \
    {\"Sid\": \"é\", \"Effect\": \"Allow\", \"Action\": \"x\", \"Resource\": \"*\"}]}";

#[test]
fn sarif_counts_columns_in_utf16_units() {
    let log: Value = serde_json::from_str(&sarif(&lint(&[Input::new("a.json", TWO_FINDINGS)]))).unwrap();
    assert_eq!(log["runs"][0]["columnKind"], "utf16CodeUnits");
    let results = log["runs"][0]["results"].as_array().unwrap();
    let regions: Vec<&Value> = results
        .iter()
        .map(|result| &result["locations"][0]["physicalLocation"]["region"])
        .collect();
    assert_eq!(regions.len(), 2);
    // `é` is two bytes, one unit
    assert_eq!(regions[0]["startColumn"], 13);
    assert_eq!(regions[0]["endColumn"], 16);
    assert_eq!(regions[1]["snippet"]["text"], "\"x\"");
    assert_eq!(regions[1]["startColumn"], 47);
    for result in results {
        let rule = &log["runs"][0]["tool"]["driver"]["rules"]
            [usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
    }
}

#[test]
fn fingerprints_outlive_moved_lines_and_tell_twins_apart() {
    let fingerprints = |text: &str| -> Vec<String> {
        let log: Value = serde_json::from_str(&sarif(&lint(&[Input::new("a.json", text)]))).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap().clone();
        results
            .iter()
            .map(|result| {
                result["partialFingerprints"]["finding/v1"]
                    .as_str()
                    .unwrap()
                    .to_owned()
            })
            .collect()
    };
    let before = fingerprints(TWO_FINDINGS);
    assert_eq!(before, fingerprints(&TWO_FINDINGS.replace("\r\n", "\n\n\n")));
    let twice = fingerprints(&TWO_FINDINGS.replace("\"x\"", "[\"x\", \"x\"]"));
    assert_eq!(twice.iter().collect::<std::collections::BTreeSet<_>>().len(), 3);
    assert!(twice.contains(&before[1]));
}

#[test]
fn colours_change_nothing_but_the_colours() {
    let report = lint(&everything());
    let styled = human(&report, Look::Styled);
    assert!(styled.contains('\u{1b}'));
    let mut plain = String::new();
    let mut rest = styled.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    plain.push_str(rest);
    assert_eq!(plain, human(&report, Look::Plain));
}

/// Text of a document is shown, and must not steer the terminal that shows it.
#[test]
fn control_characters_are_shown_not_obeyed() {
    let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
        "Action": "iam:GetUsr", "Resource": "\u001b[2J\u0007", "\u001b]0;x": 1}}"#;
    let report = lint(&[Input::new("a\u{1b}.json", text)]);
    assert!(!human(&report, Look::Plain).contains(['\u{1b}', '\u{7}']));
    let text = text.replace(", \"\\u001b]0;x\": 1", "");
    let report = lint(&[Input::new("a.json", &text)]);
    assert!(report.has_errors());
    assert!(!human(&report, Look::Plain).contains(['\u{1b}', '\u{7}']));
}

#[test]
fn what_was_guessed_and_what_was_left_out_is_said() {
    let trust = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
        "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole"}}"#;
    let report = lint(&[Input::new("t.json", trust), Input::new("-", "{")]);
    let text = human(&report, Look::Plain);
    let end = text.find("note: `t.json`").unwrap();
    insta::assert_snapshot!(&text[end..], @r"
    note: `t.json` is taken for `--kind trust`, because its statements name principals and actions of STS, and no resource
    note: `-` is checked no further until the errors above are corrected
    1 error in 2 documents
    ");
}
