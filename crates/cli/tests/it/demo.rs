//! `demo`: the main job.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use steprole_aws::{Caller, Endpoint, ProfileFiles};

use crate::harness::{DEMO, DEMO_JA, Running, run, stable, steprole, told};

#[test]
fn the_story_in_english() {
    insta::assert_snapshot!(told(&DEMO));
}

#[test]
fn the_story_in_japanese() {
    insta::assert_snapshot!(told(&DEMO_JA));
}

/// For programs: one object a step, every one as expected, the table last.
#[test]
fn the_story_as_json() {
    let output = run(&["demo", "--output", "json"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
    let text = String::from_utf8(output.stdout).unwrap();
    let steps: Vec<serde_json::Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let mut names = BTreeSet::new();
    for step in &steps {
        assert_eq!(step["ok"], true, "{step}");
        assert_eq!(step["expected"], step["got"], "{step}");
        assert!(names.insert(step["step"].as_str().unwrap()), "twice: {step}");
    }
    assert_eq!(steps.len(), 44);
    assert_eq!(steps.last().unwrap()["step"], "verdicts");
    // the two sides of the story, refused before and allowed after
    let got = |name: &str| {
        steps.iter().find(|step| step["step"] == name).unwrap()["got"]
            .as_str()
            .unwrap()
    };
    assert_eq!(
        got("roles-refused"),
        "refused: AccessDenied, RequireMFA statement 4"
    );
    assert_eq!(got("roles-listed"), "allowed, AdministratorAccess statement 1");
}

/// For a program, too: where the account is, and the three commands to try.
#[test]
fn kept_as_json_it_says_what_can_be_tried() {
    let mut running = Running::start(steprole(&["demo", "--keep", "--output", "json"]));
    let kept = running.object_with("exports");
    assert!(
        kept["exports"]["AWS_ENDPOINT_URL"]
            .as_str()
            .unwrap()
            .starts_with("http://127.0.0.1:")
    );
    let commands: Vec<&str> = kept["try"]
        .as_array()
        .unwrap()
        .iter()
        .map(|each| each["command"].as_str().unwrap())
        .collect();
    assert_eq!(commands.len(), 3);
    assert!(
        commands.iter().all(|command| command.starts_with("aws ")),
        "{commands:?}"
    );
    assert_eq!(running.signal("-INT").2, Some(0));
}

/// The account stays, the profiles work, nothing secret was printed, and everything goes away in the end.
#[test]
fn kept_it_can_be_tried() {
    let mut running = Running::start(steprole(&["demo", "--keep"]));
    let url = running.exported("AWS_ENDPOINT_URL");
    let config = PathBuf::from(running.exported("AWS_CONFIG_FILE"));
    let credentials = PathBuf::from(running.exported("AWS_SHARED_CREDENTIALS_FILE"));
    let folder = config.parent().unwrap().to_owned();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(
        (mode(&folder), mode(&config), mode(&credentials)),
        (0o700, 0o600, 0o600)
    );
    let secrets: Vec<String> = fs::read_to_string(&credentials)
        .unwrap()
        .lines()
        .filter(|line| line.contains("secret_access_key") || line.contains("session_token"))
        .map(|line| line.split_once(" = ").unwrap().1.to_owned())
        .collect();
    assert_eq!(secrets.len(), 3, "a key and a session");

    let endpoint = Endpoint::new(url).unwrap();
    let files = ProfileFiles { config, credentials };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let with = async |name: &str| {
            Caller::new(
                &endpoint,
                files.profile(name).credentials(&endpoint).await.unwrap(),
            )
        };
        assert_eq!(
            with("admin-role").await.roles().await.unwrap().value,
            ["AdminRole"]
        );
        let machamp = with("sample-mfa").await;
        let refusal = machamp.roles().await.unwrap_err();
        assert_eq!(refusal.refusal().unwrap().code, "AccessDenied");

        // the account's clock has caught up with the wall clock, so that a phone's codes are right
        let role = "arn:aws:iam::123456789012:role/AdminRole";
        let before = now();
        let session = machamp
            .assume_role(role, "machamp", Some(900), None)
            .await
            .unwrap()
            .value;
        let lives = session.credentials.expiration.unwrap().as_second() - before;
        assert!((899..=910).contains(&lives), "{lives}");
    });

    let (printed, said, exit) = running.signal("-INT");
    assert_eq!(exit, Some(0));
    assert!(!folder.exists(), "the scratch folder is gone");
    for secret in &secrets {
        assert!(
            !printed.contains(secret) && !said.contains(secret),
            "a secret was printed"
        );
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "compares the server's clock with the host's"
)]
fn now() -> i64 {
    let since = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

/// Whatever the shell is set up for, the demo talks to its own server and to nobody else.
#[test]
fn a_hostile_environment_changes_nothing() {
    let mut command = steprole(&["demo"]);
    for (name, value) in [
        ("AWS_ACCESS_KEY_ID", "AKIARZPUZDIKAAAAAAAA"),
        ("AWS_SECRET_ACCESS_KEY", "elsewhere"),
        ("AWS_SESSION_TOKEN", "elsewhere"),
        ("AWS_PROFILE", "elsewhere"),
        ("AWS_REGION", "elsewhere"),
        ("AWS_CONFIG_FILE", "/nowhere/config"),
        ("AWS_SHARED_CREDENTIALS_FILE", "/nowhere/credentials"),
        ("AWS_ENDPOINT_URL", "http://elsewhere.invalid"),
        ("AWS_ENDPOINT_URL_STS", "https://sts.elsewhere.invalid"),
        ("AWS_USE_FIPS_ENDPOINT", "true"),
        ("HTTP_PROXY", "http://proxy.elsewhere.invalid:1"),
        ("http_proxy", "http://proxy.elsewhere.invalid:1"),
        ("TZ", "Asia/Tokyo"),
    ] {
        command.env(name, value);
    }
    assert_eq!(told(&command.output().unwrap()), told(&DEMO));
}

#[test]
fn colours_come_when_asked_for_and_never_into_a_pipe() {
    let escape = '\u{1b}';
    let plain = String::from_utf8(DEMO.stdout.clone()).unwrap();
    assert!(!plain.contains(escape));
    let coloured = String::from_utf8(run(&["demo", "--color", "always"]).stdout).unwrap();
    assert!(coloured.contains(escape));
    let stripped = anstream::adapter::strip_str(&coloured).to_string();
    assert_eq!(stable(&stripped), stable(&plain));
}

/// `steprole demo | head -1`: whoever reads has gone, nobody is told, and it is no success.
#[test]
fn a_closed_pipe_is_no_panic() {
    let mut child = steprole(&["demo"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(1));
}
