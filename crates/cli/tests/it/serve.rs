//! `serve` as scripts use it.

use std::fs;

use steprole_aws::{Caller, Credentials, Endpoint, Secret};

use crate::harness::{Running, run, steprole, told};

fn caller(url: &str, id: &str, secret: &str) -> Caller {
    Caller::new(
        &Endpoint::new(url).unwrap(),
        Credentials::long_term(id, Secret::new(secret)),
    )
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(future)
}

/// A script waits for the address file, calls, and sends SIGTERM.
#[test]
fn it_announces_answers_and_stops() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("address");
    let mut running = Running::start(steprole(&["serve", "--address-file", file.to_str().unwrap()]));
    let url = running.exported("AWS_ENDPOINT_URL");
    let id = running.exported("AWS_ACCESS_KEY_ID");
    let secret = running.exported("AWS_SECRET_ACCESS_KEY");

    // The file comes last, so that whoever waits for it finds everything else said.
    while !file.exists() {
        std::thread::yield_now();
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), format!("{url}\n"));
    let identity = block_on(caller(&url, &id, &secret).caller_identity())
        .unwrap()
        .value;
    assert_eq!(identity.arn, "arn:aws:iam::123456789012:user/steprole-operator");

    let (printed, said, exit) = running.signal("-TERM");
    assert_eq!(exit, Some(0));
    assert!(!file.exists(), "nobody answers there any more");
    assert_eq!(printed.matches(&secret).count(), 1, "printed once");
    assert!(!said.contains(&secret));
}

/// A suite brings its own key; its secret is not repeated. An old address file is not believed.
#[test]
fn a_given_key_is_used_and_not_printed() {
    let directory = tempfile::tempdir().unwrap();
    let mut command = steprole(&["serve", "--account", "111122223333"]);
    command
        .env("STEPROLE_OPERATOR_ACCESS_KEY_ID", "test")
        .env("STEPROLE_OPERATOR_SECRET_ACCESS_KEY", "s3cr3t");
    command.current_dir(directory.path());
    let mut running = Running::start(command);
    let url = running.exported("AWS_ENDPOINT_URL");
    assert_eq!(running.exported("AWS_ACCESS_KEY_ID"), "test");
    assert_eq!(
        running.exported("AWS_SECRET_ACCESS_KEY"),
        "\"$STEPROLE_OPERATOR_SECRET_ACCESS_KEY\""
    );
    let identity = block_on(caller(&url, "test", "s3cr3t").caller_identity())
        .unwrap()
        .value;
    assert_eq!(identity.account, "111122223333");
    let (printed, said, exit) = running.signal("-INT");
    assert_eq!(exit, Some(0));
    assert!(!printed.contains("s3cr3t") && !said.contains("s3cr3t"));
}

#[test]
fn a_root_key_comes_on_request() {
    let mut running = Running::start(steprole(&["serve", "--root-key"]));
    let url = running.exported("AWS_ENDPOINT_URL");
    running.exported("AWS_SECRET_ACCESS_KEY");
    let id = running.exported("AWS_ACCESS_KEY_ID");
    let secret = running.exported("AWS_SECRET_ACCESS_KEY");
    let identity = block_on(caller(&url, &id, &secret).caller_identity())
        .unwrap()
        .value;
    assert_eq!(identity.arn, "arn:aws:iam::123456789012:root");
}

/// A quota that is none is answered with those that there are.
#[test]
fn an_unknown_quota_is_answered_with_the_known_ones() {
    for wrong in ["people=1", "users=many"] {
        let output = run(&["serve", "--quota", wrong]);
        assert_eq!(output.status.code(), Some(64), "{wrong}");
        let text = String::from_utf8(output.stderr).unwrap();
        let said = match wrong {
            "people=1" => "no quota is called `people`",
            _ => "`users=many` is no quota",
        };
        for word in [said, "access-keys-per-user", "virtual-mfa-devices"] {
            assert!(text.contains(word), "{text}");
        }
    }
}

/// All of IAM and STS, and the part of Organizations: the rest of it is named, too.
#[test]
fn coverage_lists_every_operation_once() {
    let listed = |arguments: &[&str]| {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).unwrap()
    };
    let whole = listed(&["serve", "--coverage"]);
    assert!(whole.lines().all(|line| line.ends_with(" yes")), "{whole}");
    let text = whole + &listed(&["serve", "--coverage", "organizations"]);
    let lines: Vec<_> = text.lines().collect();
    let of = |service: &str, answer: &str| {
        let lines = lines.iter();
        lines
            .filter(|line| line.starts_with(&format!("{service}:")) && line.ends_with(answer))
            .count()
    };
    // the figures of AWS's models in botocore 1.44.8
    assert_eq!((of("iam", " yes"), of("sts", " yes")), (181, 12));
    assert_eq!(
        (of("organizations", " yes"), of("organizations", " no")),
        (33, 30)
    );
    assert_eq!(lines.len(), 256);
    for line in [
        "iam:CreateUser yes",
        "iam:EnableMFADevice yes",
        "sts:AssumeRole yes",
        "sts:AssumeRoot yes",
        "organizations:CreateAccount yes",
        "organizations:InviteAccountToOrganization no",
    ] {
        assert!(lines.contains(&line), "{line}");
    }
    let page = include_str!("../../../../COVERAGE.md");
    let (_, operations) = page.split_once("## Operations").unwrap();
    let listed = operations
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    let listed: Vec<&str> = listed.filter(|line| *line != "operation |").collect();
    let said: Vec<String> = lines
        .iter()
        .map(|line| line.split_once(':').unwrap().1.replace(' ', " | "))
        .collect();
    assert_eq!(listed, said);
}

/// What cannot be started says why and what next, in both languages.
#[test]
fn what_cannot_start_says_why() {
    let mut all = String::new();
    for language in ["en", "ja"] {
        let attempts = [
            (&["serve", "--listen", "192.0.2.1:0"][..], None, None),
            (&["serve"], Some("only-half"), None),
            (&["serve"], None, Some("only-half")),
            (&["serve"], Some("not letters"), Some("secret")),
            (&["serve"], Some("test"), Some("with blanks")),
            (&["serve", "--listen", "0.0.0.0:0"], Some("test"), Some("short")),
            (&["serve", "--listen", "0.0.0.0:0", "--test-controls"], None, None),
            (&["serve", "--address-file", "/nowhere/at/all"], None, None),
        ];
        for (line, id, secret) in attempts {
            let mut command = steprole(line);
            command.args(["--lang", language]);
            if let Some(id) = id {
                command.env("STEPROLE_OPERATOR_ACCESS_KEY_ID", id);
            }
            if let Some(secret) = secret {
                command.env("STEPROLE_OPERATOR_SECRET_ACCESS_KEY", secret);
            }
            let told = told(&command.output().unwrap());
            all.extend([
                "$ steprole ",
                &line.join(" "),
                "
",
                &told,
                "
",
            ]);
        }
    }
    insta::assert_snapshot!(all);
}
