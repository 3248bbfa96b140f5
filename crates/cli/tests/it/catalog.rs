//! `steprole catalog`: patterns, actions, condition keys, and when all this was written down.

use serde_json::Value;

use crate::harness::{run, told};

fn lines(arguments: &[&str]) -> Vec<Value> {
    let output = run(arguments);
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn names(lines: &[Value]) -> Vec<&str> {
    lines
        .iter()
        .map(|line| line.get("name").unwrap().as_str().unwrap())
        .collect()
}

#[test]
fn actions_patterns_and_keys_for_people() {
    let asked = [
        &["catalog", "iam:*VirtualMFA*"][..],
        &["catalog", "iam:PassRole"],
        &["catalog", "sts:GetCallerIdentity", "--lang", "ja"],
        &["catalog", "aws:MultiFactorAuthPresent"],
        &["catalog", "aws:requesttag/team", "--lang", "ja"],
        &["catalog", "iam:PasedToService"],
        &["catalog", "iam:*Nothing*", "iam:GetUser"],
        &["catalog", "--help"],
    ];
    insta::assert_snapshot!(
        asked
            .map(|line| format!("$ steprole {}\n{}\n", line.join(" "), told(&run(line))))
            .concat()
    );
}

/// `reference_policies_actions-resources-contextkeys`: actions without a resource type take `*` alone.
#[test]
fn which_actions_know_resources() {
    let with = lines(&["catalog", "sts:*", "--resource-level", "yes", "--output", "json"]);
    let without = lines(&["catalog", "sts:*", "--resource-level", "no", "--output", "json"]);
    assert!(names(&with).contains(&"sts:AssumeRole") && names(&without).contains(&"sts:GetCallerIdentity"));
    let all = lines(&["catalog", "sts:*", "--output", "json"]);
    assert_eq!(with.len() + without.len(), all.len());
    assert_eq!(
        with.first().unwrap().get("resource_level"),
        Some(&Value::Bool(true))
    );
}

#[test]
fn when_it_was_built_and_from_what() {
    let [overview] = &lines(&["catalog", "--output", "json"])[..] else {
        panic!("one line");
    };
    assert_eq!(overview.get("schema"), Some(&Value::from(1)));
    assert!(overview.get("actions").unwrap().as_u64().unwrap() > 20_000);
    assert!(!overview.get("sources").unwrap().as_array().unwrap().is_empty());
    let date = overview.get("date").unwrap().as_str().unwrap();
    let told = told(&run(&["catalog"]));
    assert!(
        told.contains(date) && told.ends_with("[exit status: 0]\n"),
        "{told}"
    );
}
