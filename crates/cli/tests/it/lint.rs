//! `steprole lint`: findings for people and machines, and what scripts are told.

use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use serde_json::Value;

use crate::harness::{run, steprole, told};

const GUARD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/commands/demo/guard-policy.json");

/// Lints a text on stdin.
fn fed(arguments: &[&str], text: &str) -> Output {
    let mut child = steprole(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn guard() -> String {
    std::fs::read_to_string(GUARD).unwrap()
}

/// A reviewer pipes in the guard with the operator of AWS's own help page.
#[test]
fn a_hole_is_shown_with_the_request_that_passes() {
    let leaky = guard().replace("BoolIfExists", "Bool");
    let output = fed(&["lint", "--kind", "managed", "-"], &leaky);
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    let start = text.find("error[SR007]").unwrap();
    insta::assert_snapshot!(text[start..].split("\n\n").next().unwrap());
    assert_eq!(output.status.code(), Some(1), "an error fails the build");
    assert!(!text.contains('\u{1b}'), "no colours in a pipe");
}

/// The article's own document has warnings; they fail nobody's build. On a role it locks everybody out.
#[test]
fn only_errors_fail() {
    assert_eq!(run(&["lint", GUARD]).status.code(), Some(0));
    let on_a_role = run(&["lint", GUARD, "--attached-to", "role", "--output", "json"]);
    assert_eq!(on_a_role.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&on_a_role.stdout).unwrap();
    assert_eq!(report["version"], 1);
    assert_eq!(report["diagnostics"][0]["code"], "SR010");
    assert_eq!(report["diagnostics"][0]["witness"]["decision"], "explicit");
}

#[test]
fn sarif_names_the_file_as_it_was_given() {
    let output = run(&["lint", GUARD, "--output=sarif"]);
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    let uri = log["runs"][0]["artifacts"][0]["location"]["uri"]
        .as_str()
        .unwrap();
    assert!(
        uri.starts_with("file:///") && uri.ends_with("guard-policy.json"),
        "{uri}"
    );
    assert!(Path::new(GUARD).is_absolute());
}

#[test]
fn a_rule_explains_itself() {
    let output = run(&["lint", "--explain", "mfa-deny-bool"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.starts_with("# SR007 mfa-deny-bool (error)\n\nA `Deny` tests"),
        "{text}"
    );
    assert!(text.contains("slips through: user `alice`"));
}

#[test]
fn what_cannot_be_linted() {
    let all = [
        &["lint"][..],
        &["lint", "--explain", "SR999"],
        &["lint", "--kind", "policy", GUARD],
        &["lint", "--explain", "SR007", GUARD],
        &["lint", "no/such/file.json"],
        &["lint", "--lang", "ja"],
    ]
    .map(|line| told(&run(line)));
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn help() {
    insta::assert_snapshot!(told(&run(&["lint", "--help"])));
    insta::assert_snapshot!(told(&run(&["lint", "--help", "--lang=ja"])));
}
