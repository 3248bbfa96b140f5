//! `steprole simulate`: documented decisions through the binary, and what it says of bad input.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use serde::Deserialize;
use serde_json::Value;

use crate::harness::{run, steprole, told};

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance/cases")
}

/// Runs with a text on stdin.
fn fed(arguments: &[&str], input: &str) -> Output {
    let mut child = steprole(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[derive(Deserialize)]
struct Answer {
    id: String,
    decision: String,
    because: Because,
}

#[derive(Deserialize)]
struct Because {
    layer: String,
}

fn answers(output: &Output) -> BTreeMap<String, String> {
    assert_eq!(output.status.code(), Some(0), "{}", told(output));
    let lines = std::str::from_utf8(&output.stdout).unwrap().lines();
    lines
        .map(|line| {
            let answer: Answer = serde_json::from_str(line).unwrap();
            assert!(!answer.because.layer.is_empty(), "{line}");
            (answer.id, answer.decision)
        })
        .collect()
}

/// Every documented case, and every contested one under both readings, from the files as they are.
#[test]
fn the_documented_cases_agree() {
    let mut asked = 0;
    for entry in std::fs::read_dir(cases()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let file = path.to_str().unwrap();
        let cases: Vec<Value> = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let given = answers(&run(&["simulate", "--input", file]));
        assert_eq!(given.len(), cases.len(), "{file}");
        for case in &cases {
            let id = case["id"].as_str().unwrap();
            assert_eq!(given[id], case["expect"].as_str().unwrap(), "{file} {id}");
            asked += 1;
        }

        let mut switches = BTreeMap::<String, Vec<&Value>>::new();
        for case in cases.iter().filter(|case| case["switch"].is_string()) {
            let text = |name: &str| case[name].as_str().unwrap();
            let switch = format!("{}={}", text("switch"), text("otherValue"));
            switches.entry(switch).or_default().push(case);
        }
        for (switch, cases) in switches {
            let lines: Vec<String> = cases.iter().map(ToString::to_string).collect();
            let given = answers(&fed(
                &["simulate", "--input", "-", "--semantics", &switch],
                &lines.join("\n"),
            ));
            for case in cases {
                let id = case["id"].as_str().unwrap();
                assert_eq!(given[id], case["expectOther"].as_str().unwrap(), "{id} {switch}");
                asked += 1;
            }
        }
    }
    assert!(asked > 400, "only {asked} decisions");
}

const GOOD: &str = r#"{"id": "good", "principal": "arn:aws:iam::123456789012:user/alice", "action": "s3:GetObject",
    "resource": "arn:aws:s3:::b/k", "resourceAccount": "123456789012", "context": {},
    "identity": [{"Version": "2012-10-17", "Statement": {"Sid": "All", "Effect": "Allow", "Action": "*", "Resource": "*"}}]}"#;

#[test]
fn a_case_says_which_statement_decided() {
    let rcp = GOOD.replace("\"good\"", "\"rcp\"").replace(
        "\"context\"",
        r#""rcp": [[{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}},
            {"Version": "2012-10-17", "Statement": {"Sid": "No", "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}}]],
        "context""#,
    );
    let vpce = GOOD.replace("\"good\"", "\"vpce\"").replace(
        "\"context\"",
        r#""vpce": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "ec2:*", "Resource": "*"}}, "context""#,
    );
    let output = fed(&["simulate", "--input", "-"], &format!("[{GOOD},{rcp},{vpce}]"));
    insta::assert_snapshot!(told(&output));
}

/// The line and the id are named, the other cases are answered, and the end is 1.
#[test]
fn a_bad_case_does_not_stop_the_others() {
    let one_line = GOOD.replace('\n', " ");
    let input = [
        &one_line,
        "{\"id\": \"half\", \"principal\": \"arn:aws:iam::123456789012:user/alice\"}",
        "nonsense",
        "",
        &one_line
            .replace("\"good\"", "\"typo\"")
            .replace("\"context\"", "\"rpc\": [], \"context\""),
        &one_line
            .replace("\"good\"", "\"policy\"")
            .replace("\"Effect\"", "\"Efect\""),
        &one_line
            .replace("\"good\"", "\"caller\"")
            .replace(":user/alice", ":group/g"),
        &one_line
            .replace("\"good\"", "\"value\"")
            .replace("\"context\": {}", "\"context\": {\"aws:SecureTransport\": true}"),
        &one_line.replace("\"good\"", "\"last\""),
    ]
    .join("\n");
    insta::assert_snapshot!(told(&fed(&["simulate", "--input", "-"], &input)));
    insta::assert_snapshot!(told(&fed(
        &["simulate", "--input", "-", "--lang", "ja"],
        &format!("[{GOOD} {GOOD}, {{\n\n")
    )));
}

/// Which of two values counts would be a guess; `null` is as good as leaving the layer out.
#[test]
fn a_case_is_read_strictly() {
    let one_line = GOOD.replace('\n', " ");
    let twice = one_line.replace(
        "\"context\": {}",
        r#""context": {"aws:username": "alice", "AWS:UserName": "bob"}"#,
    );
    let output = fed(&["simulate", "--input", "-"], &format!("{twice}\n1\n"));
    assert_eq!(output.status.code(), Some(1));
    let said = told(&output);
    assert!(
        said.contains("condition key `AWS:UserName` stands twice"),
        "{said}"
    );
    assert!(said.contains("expected a case, which is an object"), "{said}");
    let without = one_line.replace(
        "\"context\"",
        r#""scp": null, "rcp": null, "vpce": null, "boundary": null, "session": null, "context""#,
    );
    assert_eq!(
        answers(&fed(&["simulate", "--input", "-"], &without))["good"],
        "allow"
    );
}

/// One line in, one line out, before anything else comes: whoever writes may wait for the answer.
#[test]
fn a_case_is_answered_before_the_next_comes() {
    let mut child = steprole(&["simulate", "--input", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut cases = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    for start in ["[", ", "] {
        write!(cases, "{start}{GOOD}").unwrap();
        cases.flush().unwrap();
        let mut line = String::new();
        answers.read_line(&mut line).unwrap();
        let answer: Answer = serde_json::from_str(&line).unwrap();
        assert_eq!((&*answer.id, &*answer.decision), ("good", "allow"));
    }
    write!(cases, "]").unwrap();
    drop(cases);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

/// One page after the other, in whatever order, or their folder.
#[test]
fn a_folder_of_pages_is_an_account() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../snapshot/tests/fixtures/pages");
    let page = |number: u32| pages.join(format!("page-{number}.json")).display().to_string();
    let ask = |files: &[String]| {
        let files = files.iter().flat_map(|file| ["--account", file]);
        let line: Vec<&str> = ["simulate", "--action", "iam:ListUsers", "--output", "json"]
            .into_iter()
            .chain(files)
            .collect();
        told(&run(&line))
    };
    let folder = ask(&[pages.display().to_string()]);
    assert!(folder.contains("assumed-role/Admin/session"), "{folder}");
    assert!(!folder.contains("not everybody"), "{folder}");
    assert_eq!(ask(&[page(3), page(1), page(2)]), folder);
}

/// A listing that goes on is said to, also when whoever is in it can be asked about.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test writes its own scratch files")]
fn a_listing_that_stops_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.json");
    let page = r#"{"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": [], "Policies": [],
        "IsTruncated": true, "Marker": "EXAMPLE"}"#;
    std::fs::write(&file, page).unwrap();
    let output = run(&[
        "simulate",
        "--account",
        file.to_str().unwrap(),
        "--action",
        "iam:ListUsers",
    ]);
    let said = told(&output);
    assert!(said.contains("note: not everybody is asked about:"), "{said}");
    assert!(said.contains("more pages follow"), "{said}");
}

#[test]
fn what_cannot_be_asked() {
    let mistakes = [
        &["simulate"][..],
        &["simulate", "--input", "/nowhere/cases.json"],
        &["simulate", "--input", "-", "--semantics", "bool-variables=maybe"],
    ];
    let told: String = mistakes
        .map(|line| format!("$ steprole {}\n{}\n", line.join(" "), told(&run(line))))
        .concat();
    insta::assert_snapshot!(told);
}

/// Runs in the folder of example policies, so that their names are short, as a person would.
fn asked(line: &str) -> String {
    let arguments: Vec<&str> = line.split(' ').collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/examples");
    let output = steprole(&arguments).current_dir(folder).output().unwrap();
    format!("$ steprole {line}\n{}\n", told(&output))
}

const ALICE: &str = "--principal arn:aws:iam::123456789012:user/alice";
const REPORT: &str = "--resource arn:aws:s3:::reports/2026";
const ACCOUNT: &str = "--account account.json";

/// The guard, and the guard with the hole: `Bool` forgets long-term keys, and the table shows the column.
#[test]
fn a_table_of_action_identity_and_mfa() {
    let lines = [
        format!(
            "simulate --policy guard.json --policy work.json --action s3:GetObject --action s3:PutObject {REPORT} {ALICE}"
        ),
        format!(
            "simulate --policy leaky.json --policy work.json --action s3:GetObject {REPORT} {ALICE} --lang ja"
        ),
        format!(
            "simulate --policy guard.json --policy work.json --action s3:PutObject {REPORT} {ALICE} --mfa yes --context aws:SourceIp=203.0.113.7"
        ),
    ];
    insta::assert_snapshot!(lines.map(|line| asked(&line)).concat());
}

#[test]
fn a_table_of_a_whole_account() {
    let roles = "--resource arn:aws:iam::123456789012:role/team/Admin --resource arn:aws:iam::123456789012:user/team/alice";
    let lines = [
        format!("simulate {ACCOUNT} --action sts:AssumeRole --action iam:GetUser {roles}"),
        format!(
            "simulate {ACCOUNT} --as user/alice --as role/Admin --action iam:*OrganizationsRootCredentialsManagement --output json --mfa yes"
        ),
    ];
    insta::assert_snapshot!(lines.map(|line| asked(&line)).concat());
}

#[test]
fn every_layer_has_its_flag() {
    let base = format!("simulate --policy work.json --action s3:GetObject {REPORT} {ALICE} --mfa absent");
    let lines = [
        format!("{base} --boundary guard.json"),
        format!("{base} --session-policy guard.json"),
        format!("{base} --scp scp.json"),
        format!(
            "{base} --scp scp.json --action ec2:RunInstances --policy arn:aws:iam::aws:policy/AdministratorAccess"
        ),
        format!("{base} --rcp trust.json"),
        format!("{base} --vpc-endpoint-policy trust.json"),
        format!("{base} --resource-policy trust.json --resource-account 111122223333"),
        format!(
            "simulate --trust trust.json --action sts:AssumeRole --resource arn:aws:iam::123456789012:role/Admin {ALICE}"
        ),
        format!(
            "simulate --policy work.json --action s3:GetObject {REPORT} --principal arn:aws:iam::123456789012:root --mfa absent"
        ),
        format!("simulate --action sts:GetCallerIdentity {ALICE} --mfa absent"),
    ];
    insta::assert_snapshot!(lines.map(|line| asked(&line)).concat());
}

/// What is assumed is said; what cannot be known is refused.
#[test]
fn nothing_is_assumed_in_silence() {
    let lines = [
        "simulate --policy work.json --action s3:GetObjet --resource arn:aws:s3:::reports/2026 --mfa absent".to_owned(),
        "simulate --policy work.json --action s3:GetObject --mfa absent".to_owned(),
        format!("simulate --action ec2:DescribeInstances --resource arn:aws:ec2:us-east-1:123456789012:instance/i-1 --mfa absent {ALICE}"),
        "simulate --policy ../../crates/cli/tests/it/broken.json --action s3:GetObject".to_owned(),
        "simulate --policy absent.json --action s3:GetObject".to_owned(),
        "simulate --policy arn:aws:iam::aws:policy/NoSuchAccess --action s3:GetObject".to_owned(),
        "simulate --policy work.json --action GetObject".to_owned(),
        "simulate --policy work.json --action s3:*Nothing*".to_owned(),
        "simulate --policy work.json --action s3:GetObject --as user/alice".to_owned(),
        "simulate --policy work.json --action s3:GetObject --principal alice".to_owned(),
        "simulate --policy work.json --action s3:GetObject --context SourceIp=203.0.113.7".to_owned(),
        format!("simulate {ACCOUNT} --as user/carol --action s3:GetObject"),
        "simulate --account ../../crates/snapshot/tests/fixtures/pages/page-1.json --as user/deploy --action s3:GetObject".to_owned(),
        "simulate --account work.json --action s3:GetObject".to_owned(),
    ];
    insta::assert_snapshot!(lines.map(|line| asked(&line)).concat());
}

#[test]
fn help_in_both_languages() {
    let lines = ["simulate --help", "simulate --help --lang ja"];
    insta::assert_snapshot!(lines.map(asked).concat());
}
