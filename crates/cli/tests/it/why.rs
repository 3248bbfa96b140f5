//! `steprole why`: three lines about one request, from flags, from an account, from a pasted message.

use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use crate::harness::{run, steprole, told};

const ALICE: &str = "--principal arn:aws:iam::123456789012:user/alice";
const REPORT: &str = "--resource arn:aws:s3:::reports/2026";
const ACCOUNT: &str = "--account account.json";
const ADMIN: &str = "arn:aws:iam::123456789012:role/team/Admin";

/// Runs in the folder of example policies; what is written after ` < ` goes to stdin.
fn asked(line: &str) -> String {
    let (arguments, input) = line.split_once(" < ").unwrap_or((line, ""));
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let mut child = steprole(&arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/examples"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // a command line that is refused does not read
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    format!("$ steprole {line}\n{}\n", told(&output))
}

/// Every cause that documents can have, each with the change that helps.
#[test]
fn every_cause_in_three_lines() {
    let both = "--policy guard.json --policy work.json";
    let lines = [
        format!("why {both} --action s3:GetObject {REPORT} {ALICE} --mfa yes"),
        format!("why {both} --action s3:GetObject {REPORT} {ALICE}"),
        format!("why {both} --action s3:GetObject {REPORT} {ALICE} --mfa no --lang ja"),
        format!("why {both} --action s3:DeleteObject {REPORT} {ALICE}"),
        format!(
            "why --policy denials.json --action s3:GetObject {REPORT} {ALICE} --context aws:SourceIp=198.51.100.7"
        ),
        format!("why --policy denials.json --action s3:DeleteObject {REPORT} {ALICE} --lang ja"),
        format!("why --policy work.json --action s3:DeleteObject {REPORT} {ALICE}"),
        format!("why --policy work.json --action s3:GetObject --resource arn:aws:s3:::other/2026 {ALICE}"),
        format!("why --policy work.json --action s3:PutObject {REPORT} {ALICE}"),
        format!(
            "why --policy work.json --action s3:PutObject {REPORT} {ALICE} --context aws:SourceIp=198.51.100.7"
        ),
        format!("why --trust trust.json --action sts:AssumeRole --resource {ADMIN} {ALICE}"),
        format!(
            "why --trust trust.json --action sts:AssumeRole --resource {ADMIN} --principal arn:aws:iam::123456789012:user/bob --mfa yes"
        ),
        format!("why --policy work.json --action sts:AssumeRole --resource {ADMIN} {ALICE} --mfa yes"),
        format!(
            "why --policy work.json --action s3:GetObject {REPORT} --resource-account 111122223333 {ALICE}"
        ),
        format!(
            "why --policy work.json --action s3:GetObject {REPORT} --principal arn:aws:sts::123456789012:federated-user/guest"
        ),
        format!("why --policy work.json --boundary trust.json --action s3:GetObject {REPORT} {ALICE}"),
        format!(
            "why --policy work.json --policy arn:aws:iam::aws:policy/AdministratorAccess --scp scp.json --action ec2:StopInstances {ALICE} --resource arn:aws:ec2:us-east-1:123456789012:instance/i-1"
        ),
        format!("why --action sts:GetCallerIdentity {ALICE}"),
        "why --policy arn:aws:iam::aws:policy/AdministratorAccess --action sts:GetSessionToken --principal arn:aws:sts::123456789012:assumed-role/Admin/alice"
            .to_owned(),
    ];
    insta::assert_snapshot!(lines.map(|line| asked(&line)).concat());
}

#[test]
fn about_somebody_of_an_account() {
    let lines = [
        format!("why {ACCOUNT} --as user/alice --action sts:AssumeRole --resource {ADMIN}"),
        format!("why {ACCOUNT} --as user/bob --action sts:AssumeRole --resource {ADMIN}"),
        format!(
            "why {ACCOUNT} --as user/alice --action iam:GetUser --resource arn:aws:iam::123456789012:user/bob --lang ja"
        ),
        format!("why {ACCOUNT} --as role/Admin --action organizations:LeaveOrganization"),
        format!(
            "why {ACCOUNT} --as user/deploy --action iam:CreateUser --resource arn:aws:iam::123456789012:user/carol --output json"
        ),
        format!("why {ACCOUNT} --action iam:ListUsers"),
    ];
    insta::assert_snapshot!(lines.map(|line| asked(&line)).concat());
}

/// A message alone says little; with an account the statement is found.
#[test]
fn about_a_pasted_message() {
    let short = format!(
        "An error occurred (AccessDenied) when calling the AssumeRole operation: User: \
         arn:aws:iam::123456789012:user/team/alice is not authorized to perform: sts:AssumeRole on resource: {ADMIN}"
    );
    let guarded = "An error occurred (AccessDenied) when calling the ListUsers operation: User: \
        arn:aws:iam::123456789012:user/bob is not authorized to perform: iam:ListUsers on resource: \
        arn:aws:iam::123456789012:user/ with an explicit deny in an identity-based policy: \
        arn:aws:iam::123456789012:policy/guard";
    let friendly = "User: arn:aws:iam::123456789012:user/bob is not authorized to perform: iam:GetUser on resource: \
        user alice because no identity-based policy allows the iam:GetUser action";
    let lines = [
        format!("why < {short}"),
        format!("why {ACCOUNT} < {short}"),
        format!("why - --lang ja < {guarded}"),
        format!("why {ACCOUNT} < {}", guarded.replace(" arn", "\n    arn").replace("perform", "per\nform")),
        format!("why {ACCOUNT} < {friendly}"),
        format!("why {ACCOUNT} < {}", friendly.replace("no identity-based", "no service control")),
        "why < An error occurred (AccessDenied) when calling the GetCallerIdentity operation: Access Denied".to_owned(),
        "why --output json < An error occurred (UnauthorizedOperation) when calling the RunInstances operation: You are not authorized to perform this operation. Encoded authorization failure message: 4GIOHlTkIaWHQD0Q0m6XSnuU".to_owned(),
        "why < The user with name bob cannot be found.".to_owned(),
    ];
    insta::assert_snapshot!(lines.map(|line| asked(&line)).concat());
}

#[test]
fn the_tree_shows_every_element() {
    let line = format!(
        "why --policy guard.json --policy work.json --boundary work.json --action s3:PutObject {REPORT} {ALICE} --trace --mfa yes"
    );
    insta::assert_snapshot!(asked(&line));
}

#[test]
fn codes_can_be_looked_up() {
    let lines = [
        "why --explain",
        "why --explain why05",
        "why --explain WHY01 --lang ja",
        "why --explain WHY99",
    ];
    insta::assert_snapshot!(lines.map(asked).concat());
}

#[test]
fn what_cannot_be_explained() {
    let lines = [
        "why".to_owned(),
        format!("why --policy work.json --action s3:GetObject --action s3:PutObject {ALICE}"),
        "why --request-id 1-2".to_owned(),
        "why --request-id a/b --endpoint http://127.0.0.1:1".to_owned(),
        "why --request-id 1-2 --endpoint https://127.0.0.1:1".to_owned(),
    ];
    insta::assert_snapshot!(lines.map(|line| asked(&line)).concat());
}

#[test]
fn help_in_both_languages() {
    let lines = [&["why", "--help"][..], &["why", "--help", "--lang", "ja"]];
    insta::assert_snapshot!(lines.map(|line| told(&run(line))).concat());
}
