//! `steprole prove` and `steprole diff`: claims over all requests, for people and scripts.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::harness::run;

const ADMIN: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

fn guard(operator: &str, exempt: &[&str]) -> String {
    json!({"Version": "2012-10-17", "Statement": {
        "Sid": "Guard", "Effect": "Deny", "NotAction": exempt, "Resource": "*",
        "Condition": {operator: {"aws:MultiFactorAuthPresent": "false"}}
    }})
    .to_string()
}

#[expect(clippy::disallowed_methods, reason = "a test writes its own scratch files")]
fn file(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    stdout(output)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// A reviewer asks whether an administrator behind the guard is safe, before the merge.
#[test]
fn an_administrator_behind_the_guard_is_proved() {
    let folder = tempfile::tempdir().unwrap();
    let guard = file(
        folder.path(),
        "guard.json",
        &guard("BoolIfExists", &["iam:EnableMFADevice"]),
    );
    let output = run(&["prove", &guard, ADMIN]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    assert!(stdout(&output).starts_with("proved P1"), "{}", stdout(&output));
    assert!(stdout(&output).contains("Taken for granted:"));
}

/// The same with `Bool`: the story names the key, the statement and the mend, and its command replays the request.
#[test]
fn a_leaky_guard_is_refuted_with_a_story_that_replays() {
    let folder = tempfile::tempdir().unwrap();
    let guard = file(
        folder.path(),
        "guard.json",
        &guard("Bool", &["iam:EnableMFADevice"]),
    );
    let output = run(&["prove", &guard, ADMIN]);
    assert_eq!(output.status.code(), Some(1));
    let text = stdout(&output);
    assert!(text.starts_with("refuted P1"), "{text}");
    assert!(text.contains("s3:GetObject on *"), "{text}");
    assert!(text.contains("write `BoolIfExists`"), "{text}");
    let replay = text
        .lines()
        .find_map(|line| line.trim().strip_prefix("replay: steprole "))
        .unwrap();
    let words: Vec<&str> = replay
        .split(' ')
        .map(|word| word.trim_matches('\''))
        .chain(["--output", "json"])
        .collect();
    let replayed = run(&words);
    assert!(stdout(&replayed).contains("\"allow"), "{}", stdout(&replayed));
}

/// A guard cannot define its own innocence.
#[test]
fn what_a_guard_exempts_beyond_the_list_is_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    let guard = file(
        folder.path(),
        "guard.json",
        &guard("BoolIfExists", &["iam:EnableMFADevice", "iam:CreateAccessKey"]),
    );
    let output = run(&["prove", &guard, ADMIN, "--output", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let claim = &lines(&output)[0];
    assert_eq!(claim["property"], "P1");
    assert_eq!(claim["verdict"], "refuted");
    assert_eq!(claim["request"]["action"], "iam:CreateAccessKey");
    assert_eq!(
        claim["counterexamples"][0]["hole"]["entry"],
        "iam:CreateAccessKey"
    );
    assert_eq!(claim["exemptions"][0]["entry"], "iam:CreateAccessKey");
    assert!(!claim["assumptions"].as_array().unwrap().is_empty());

    let allowed = file(
        folder.path(),
        "exempt.txt",
        "# ours\niam:EnableMFADevice\niam:CreateAccessKey\n",
    );
    let output = run(&["prove", &guard, ADMIN, "--exempt", &allowed]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
}

/// A whole account: one user behind the guard, one without; and devices are asked about.
#[test]
fn an_account_is_proved_user_by_user() {
    let folder = tempfile::tempdir().unwrap();
    let guard: Value = serde_json::from_str(&guard("BoolIfExists", &["iam:EnableMFADevice"])).unwrap();
    let admin =
        json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}});
    let user = |name: &str, inline: &Value| {
        json!({
            "UserName": name, "UserId": format!("AIDA{}EXAMPLE", name.to_uppercase()), "Path": "/",
            "Arn": format!("arn:aws:iam::123456789012:user/{name}"), "CreateDate": "2026-01-01T00:00:00Z",
            "GroupList": [], "AttachedManagedPolicies": [], "Tags": [], "UserPolicyList": inline
        })
    };
    let policy = |name: &str, document: &Value| json!({"PolicyName": name, "PolicyDocument": document});
    let account = json!({
        "UserDetailList": [
            user("alice", &json!([policy("admin", &admin), policy("guard", &guard)])),
            user("bob", &json!([policy("admin", &admin)])),
        ],
        "GroupDetailList": [], "RoleDetailList": [], "Policies": [], "IsTruncated": false
    });
    let account = file(folder.path(), "account.json", &account.to_string());
    let report = file(
        folder.path(),
        "report.csv",
        "user,arn,password_enabled,mfa_active,access_key_1_active,access_key_2_active\n\
         alice,arn:aws:iam::123456789012:user/alice,true,true,true,false\n\
         bob,arn:aws:iam::123456789012:user/bob,false,false,true,false\n",
    );
    let output = run(&[
        "prove",
        "--account",
        &account,
        "--credential-report",
        &report,
        "--output",
        "json",
    ]);
    assert_eq!(output.status.code(), Some(1));
    let verdicts: Vec<String> = lines(&output)
        .iter()
        .map(|claim| {
            let subject = claim["subject"]
                .as_str()
                .unwrap()
                .rsplit('/')
                .next()
                .unwrap()
                .to_owned();
            format!(
                "{} {subject} {}",
                claim["property"].as_str().unwrap(),
                claim["verdict"].as_str().unwrap()
            )
        })
        .collect();
    assert_eq!(
        verdicts,
        [
            "P1 alice proved",
            "P6 alice refuted",
            "P8 alice proved",
            "P12 alice proved",
            "P1 bob refuted",
            "P6 bob proved",
            "P8 bob refuted",
            "P12 bob refuted",
            "P9 alice refuted",
            "P9 bob refuted"
        ]
    );

    // without the report nobody can say who has a device, so nothing is called proved
    let output = run(&["prove", "--snapshot", &account, "--output", "json"]);
    assert_eq!(lines(&output)[3]["verdict"], "unknown");
}

#[test]
fn nothing_to_prove_and_nothing_to_compare_are_told() {
    assert_eq!(run(&["prove"]).status.code(), Some(64));
    assert_eq!(run(&["diff", "one.json"]).status.code(), Some(64));
}

fn allow(actions: &[&str]) -> String {
    json!({"Version": "2012-10-17", "Statement": {"Sid": "Read", "Effect": "Allow", "Action": actions, "Resource": "*"}})
        .to_string()
}

/// A gate in a pull request: a wider policy fails, a narrower one passes.
#[test]
fn widening_fails_the_gate_and_narrowing_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let narrow = file(folder.path(), "narrow.json", &allow(&["s3:GetObject"]));
    let wide = file(folder.path(), "wide.json", &allow(&["s3:Get*"]));
    let output = run(&[
        "diff",
        &narrow,
        &wide,
        "--fail-on",
        "widening",
        "--output",
        "json",
    ]);
    assert_eq!(output.status.code(), Some(1));
    let found = &lines(&output)[0];
    assert_eq!(found["verdict"], "wider");
    assert_eq!(found["gained"][0]["actions"], json!(["s3:Get*"]));
    assert_eq!(found["gained"][0]["sid"], "Read");
    let back = run(&[
        "diff",
        &wide,
        &narrow,
        "--fail-on",
        "widening",
        "--output",
        "json",
    ]);
    assert_eq!(back.status.code(), Some(0));
    assert_eq!(lines(&back)[0]["verdict"], "narrower");
    assert!(stdout(&run(&["diff", &narrow, &wide])).starts_with("wider"));
}

/// Many pairs stream through, one line out for each, in order, the id as it was given.
#[test]
fn pairs_stream_in_and_out() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (allow(&["s3:GetObject"]), allow(&["s3:PutObject"]));
    let pairs = file(
        folder.path(),
        "pairs.jsonl",
        &format!(
            "{{\"id\": 7, \"old\": {one}, \"new\": {one}}}\n\n{{\"id\": \"x\", \"old\": {one}, \"new\": {two}}}\n"
        ),
    );
    let output = run(&["diff", "--pairs", &pairs]);
    assert_eq!(output.status.code(), Some(0));
    let found = lines(&output);
    assert_eq!(
        (&found[0]["id"], &found[0]["verdict"]),
        (&json!(7), &json!("equal"))
    );
    assert_eq!(
        (&found[1]["id"], &found[1]["verdict"]),
        (&json!("x"), &json!("both"))
    );
}

/// Folders are compared file by file; what only one of them has is compared with nothing.
#[test]
fn folders_are_compared_by_the_names_of_their_files() {
    let folder = tempfile::tempdir().unwrap();
    file(folder.path(), "old/a.json", &allow(&["s3:GetObject"]));
    file(folder.path(), "new/a.json", &allow(&["s3:GetObject"]));
    file(folder.path(), "new/b.json", &allow(&["s3:GetObject"]));
    let (old, new) = (folder.path().join("old"), folder.path().join("new"));
    let output = run(&[
        "diff",
        old.to_str().unwrap(),
        new.to_str().unwrap(),
        "--output",
        "json",
    ]);
    let found: Vec<(Value, Value)> = lines(&output)
        .iter()
        .map(|line| (line["name"].clone(), line["verdict"].clone()))
        .collect();
    assert_eq!(
        found,
        [
            (json!("a.json"), json!("equal")),
            (json!("b.json"), json!("wider"))
        ]
    );
}

/// `main..` as git says it: the working tree beside a revision.
#[test]
fn a_revision_of_git_is_compared_with_the_working_tree() {
    let folder = tempfile::tempdir().unwrap();
    let git = |words: &[&str]| {
        let done = Command::new("git")
            .args([
                "-c",
                "user.name=t",
                "-c",
                "user.email=t@example.com",
                "-c",
                "init.defaultBranch=main",
            ])
            .args(words)
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    file(folder.path(), "p.json", &allow(&["s3:GetObject"]));
    git(&["init", "--quiet"]);
    git(&["add", "p.json"]);
    git(&["commit", "--quiet", "--message", "policy"]);
    file(folder.path(), "p.json", &allow(&["s3:*"]));
    let output = crate::harness::steprole(&["diff", "main..", "p.json", "--output", "json"])
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(
        lines(&output)[0]["verdict"],
        "wider",
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
