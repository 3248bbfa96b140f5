//! The guard policy of the article that this product began with: what its readers copy, and what they then run into.

use steprole_analysis::{Holder, Input, Look, human, lint};

const GUARD: &str = include_str!("../../../cli/src/commands/demo/guard-policy.json");

/// The trust policy of the article's role, with its user.
const TRUST: &str = r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:user/machamp" },
    "Action": "sts:AssumeRole",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#;

fn guard() -> Input<'static> {
    Input::new("guard-policy.json", GUARD)
}

#[test]
fn the_guard_as_the_article_prints_it() {
    let report = lint(&[guard()]);
    insta::assert_snapshot!(human(&report, Look::Plain));
}

/// The reader saves the document twice and attaches it to the role as well.
#[test]
fn the_guard_on_the_role() {
    let report = lint(&[guard().attached_to(Holder::Role)]);
    let codes: Vec<&str> = report.diagnostics.iter().map(|found| found.rule.code).collect();
    assert_eq!(
        codes,
        ["SR010"],
        "what users could not do is nobody's trouble on a role"
    );
    let witness = report.diagnostics[0].witness.as_ref().unwrap();
    assert_eq!(witness.because, "statement 4 denies it");
}

/// The form in which AWS's own help page begins.
#[test]
fn the_guard_with_the_wrong_operator() {
    let text = GUARD.replace("BoolIfExists", "Bool");
    let report = lint(&[Input::new("guard-policy.json", &text)]);
    let hole = report
        .diagnostics
        .iter()
        .find(|found| found.rule.code == "SR007")
        .unwrap();
    let witness = hole.witness.as_ref().unwrap();
    // the document shows it by itself: what it allows to users with MFA, their keys may do
    let [request, answer] = witness.sentences();
    insta::assert_snapshot!(format!("{request}\n{answer}"), @r"
    user `alice`, signing with an access key, calls `iam:DeleteVirtualMFADevice` on `arn:aws:iam::123456789012:mfa/alice`
    `aws:MultiFactorAuthPresent` is absent; statement 2 allows it
    ");
}

/// The walkthrough prints another account in each document.
#[test]
fn the_accounts_of_the_walkthrough_disagree() {
    let assume = r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "sts:AssumeRole",
    "Resource": "arn:aws:iam::111122223333:role/AdminRole"
  }
}"#;
    let inputs = [
        Input::new("assume-role.json", assume),
        Input::new("trust.json", TRUST),
    ];
    let found = lint(&inputs).diagnostics;
    let codes: Vec<&str> = found.iter().map(|found| found.rule.code).collect();
    assert_eq!(codes, ["SR018"]);
    assert_eq!(found[0].labels.len(), 2);
}
