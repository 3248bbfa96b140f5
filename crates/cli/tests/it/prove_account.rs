//! `steprole prove --account`: who reaches what without MFA, who can take the guard away, who is trapped.

use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::{Value, json};

use crate::harness::run;

const ACCOUNT: &str = "123456789012";

fn guard() -> Value {
    json!({"Version": "2012-10-17", "Statement": {
        "Sid": "Guard", "Effect": "Deny", "Resource": "*",
        "NotAction": ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "sts:GetSessionToken"],
        "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}
    }})
}

fn allow(actions: &[&str], resource: &str) -> Value {
    json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": actions, "Resource": resource}})
}

fn trust(principal: &str, condition: &Value) -> Value {
    json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
        "Principal": {"AWS": principal}, "Condition": condition}})
}

fn root() -> String {
    format!("arn:aws:iam::{ACCOUNT}:root")
}

fn inline(policies: &[(&str, Value)]) -> Value {
    let written = policies
        .iter()
        .map(|(name, document)| json!({"PolicyName": name, "PolicyDocument": document}));
    written.collect()
}

fn user(name: &str, policies: &[(&str, Value)], guarded: bool) -> Value {
    let arn = format!("arn:aws:iam::{ACCOUNT}:policy/guard");
    let attached = if guarded {
        json!([{"PolicyName": "guard", "PolicyArn": arn}])
    } else {
        json!([])
    };
    json!({
        "UserName": name, "UserId": format!("AIDA{}EXAMPLE", name.to_uppercase()), "Path": "/",
        "Arn": format!("arn:aws:iam::{ACCOUNT}:user/{name}"), "CreateDate": "2026-01-01T00:00:00Z",
        "GroupList": [], "AttachedManagedPolicies": attached, "Tags": [], "UserPolicyList": inline(policies)
    })
}

fn role(name: &str, trust: &Value, policies: &[(&str, Value)]) -> Value {
    json!({
        "RoleName": name, "RoleId": format!("AROA{}EXAMPLE", name.to_uppercase()), "Path": "/",
        "Arn": format!("arn:aws:iam::{ACCOUNT}:role/{name}"), "CreateDate": "2026-01-01T00:00:00Z",
        "AssumeRolePolicyDocument": trust, "InstanceProfileList": [], "AttachedManagedPolicies": [], "Tags": [],
        "RolePolicyList": inline(policies)
    })
}

#[expect(clippy::disallowed_methods, reason = "a test writes its own scratch files")]
fn file(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

/// An account in a folder, and who of its users has a device.
struct Scratch {
    folder: tempfile::TempDir,
    account: String,
}

impl Scratch {
    fn new(users: &[Value], roles: &[Value]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let policies = json!([{
            "PolicyName": "guard", "PolicyId": "ANPAGUARDEXAMPLE", "Arn": format!("arn:aws:iam::{ACCOUNT}:policy/guard"),
            "Path": "/", "DefaultVersionId": "v1", "AttachmentCount": 1, "IsAttachable": true,
            "CreateDate": "2026-01-01T00:00:00Z", "UpdateDate": "2026-01-01T00:00:00Z",
            "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, "Document": guard(),
                "CreateDate": "2026-01-01T00:00:00Z"}]
        }]);
        let account = json!({
            "UserDetailList": users, "GroupDetailList": [], "RoleDetailList": roles, "Policies": policies,
            "IsTruncated": false
        });
        let account = file(folder.path(), "account.json", &account.to_string());
        Self { folder, account }
    }

    fn prove(&self, devices: &[(&str, bool)], rest: &[&str]) -> Output {
        let head = "user,arn,password_enabled,mfa_active,access_key_1_active,access_key_2_active".to_owned();
        let lines = devices
            .iter()
            .map(|(name, has)| format!("{name},arn:aws:iam::{ACCOUNT}:user/{name},true,{has},true,false"));
        let report: Vec<String> = std::iter::once(head).chain(lines).collect();
        let report = report.join("\n");
        let report = file(self.folder.path(), "report.csv", &report);
        let words = [
            "prove",
            "--account",
            &self.account,
            "--credential-report",
            &report,
        ];
        run(&[&words, rest].concat())
    }

    /// `P8 user/alice refuted`, with the objects.
    fn claims(&self, devices: &[(&str, bool)], rest: &[&str]) -> Vec<(String, Value)> {
        let output = self.prove(devices, &[rest, &["--output", "json"]].concat());
        let text = String::from_utf8(output.stdout).unwrap();
        let claims = text.lines().map(|line| {
            let claim: Value = serde_json::from_str(line).unwrap();
            let word = |key: &str| claim[key].as_str().unwrap().to_owned();
            let subject = word("subject");
            let short = subject.splitn(6, ':').nth(5).unwrap();
            (format!("{} {short} {}", word("property"), word("verdict")), claim)
        });
        claims.collect()
    }

    /// Every command of the stories, run: all of them say "allowed".
    fn replay(&self, devices: &[(&str, bool)]) -> usize {
        let output = self.prove(devices, &[]);
        let text = String::from_utf8(output.stdout).unwrap();
        let commands = text
            .lines()
            .filter_map(|line| line.trim().strip_prefix("replay: steprole "));
        let mut count = 0;
        for command in commands {
            let words = command.split(' ').map(|word| word.trim_matches('\''));
            let words: Vec<&str> = words.chain(["--output", "json"]).collect();
            let replayed = String::from_utf8(run(&words).stdout).unwrap();
            assert!(replayed.contains("\"allow"), "{command}\n{replayed}");
            count += 1;
        }
        count
    }
}

fn find<'c>(claims: &'c [(String, Value)], line: &str) -> &'c Value {
    let found = claims.iter().find(|(name, _)| name == line);
    let names: Vec<&String> = claims.iter().map(|(name, _)| name).collect();
    &found.unwrap_or_else(|| panic!("no `{line}` among {names:?}")).1
}

fn actions(claim: &Value) -> Vec<&str> {
    let steps = claim["counterexamples"].as_array().unwrap();
    steps
        .iter()
        .map(|step| step["request"]["action"].as_str().unwrap())
        .collect()
}

/// Everybody behind the guard, with devices, a role that asks for MFA, and the guard kept by one role.
#[test]
fn a_well_kept_account_is_proved_line_by_line() {
    let mfa = json!({"Bool": {"aws:MultiFactorAuthPresent": "true"}});
    let deny =
        json!({"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}});
    let own = allow(
        &[
            "iam:CreateVirtualMFADevice",
            "iam:EnableMFADevice",
            "sts:AssumeRole",
            "s3:*",
        ],
        "*",
    );
    let scratch = Scratch::new(
        &[user("alice", &[("own", own)], true)],
        &[
            role(
                "Admin",
                &trust(&root(), &mfa),
                &[("all", allow(&["*"], "*")), ("no-iam", deny)],
            ),
            role("Security", &trust(&root(), &mfa), &[("all", allow(&["*"], "*"))]),
        ],
    );
    let claims = scratch.claims(&[("alice", true)], &["--guardian", "role/Security"]);
    let lines: Vec<&str> = claims.iter().map(|(line, _)| line.as_str()).collect();
    assert_eq!(
        lines,
        [
            "P1 user/alice proved",
            "P6 user/alice proved",
            "P8 user/alice proved",
            "P12 user/alice proved",
            "P2 role/Admin proved",
            "P2 role/Security proved",
            "P9 user/alice proved",
            "P9 role/Admin proved",
        ]
    );
    // the ways to further rights are a list, and whoever reads a proof is told
    for (line, claim) in &claims {
        let is_told = claim["assumptions"]
            .as_array()
            .unwrap()
            .contains(&json!("known-escalations"));
        assert_eq!(
            is_told,
            line.starts_with("P8") || line.starts_with("P9"),
            "{line}"
        );
    }
    let output = scratch.prove(&[("alice", true)], &["--guardian", "role/Security"]);
    assert_eq!(output.status.code(), Some(0));
    // without the exception the role that keeps the guard is a finding like any other
    let claims = scratch.claims(&[("alice", true)], &[]);
    let claim = find(&claims, "P9 role/Security refuted");
    assert_eq!(claim["counterexamples"][0]["hole"]["kind"], "guard");
    assert_eq!(
        scratch
            .prove(&[("alice", true)], &["--guardian", "role/Nobody"])
            .status
            .code(),
        Some(64)
    );
}

/// Two roles without MFA in their trust policies, one behind the other: the path to an administrator has three calls.
#[test]
fn a_chain_of_roles_without_mfa_is_found_with_every_step() {
    let none = json!({});
    let first = format!("arn:aws:iam::{ACCOUNT}:role/First");
    let scratch = Scratch::new(
        &[
            user("alice", &[("own", allow(&["sts:AssumeRole"], &first))], false),
            user("bob", &[("own", allow(&["s3:*"], "*"))], false),
        ],
        &[
            role(
                "First",
                &trust(&root(), &none),
                &[("read", allow(&["s3:GetObject"], "*"))],
            ),
            role(
                "Second",
                &trust(&first, &none),
                &[("attach", allow(&["iam:AttachRolePolicy"], "*"))],
            ),
        ],
    );
    let devices = [("alice", true), ("bob", true)];
    let claims = scratch.claims(&devices, &[]);
    let path = find(&claims, "P8 user/alice refuted");
    assert_eq!(
        actions(path),
        ["sts:AssumeRole", "sts:AssumeRole", "iam:AttachRolePolicy"]
    );
    let who: Vec<&str> = path["counterexamples"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["who"].as_str().unwrap().rsplit('/').next().unwrap())
        .collect();
    assert_eq!(who, ["alice", "First", "Second"]);
    // bob may assume nothing, though the first role trusts the whole account
    find(&claims, "P8 user/bob proved");
    let assumed = find(&claims, "P2 role/First refuted");
    assert_eq!(assumed["counterexamples"].as_array().unwrap().len(), 1);
    assert!(scratch.replay(&devices) > 4);
}

/// Whoever finds the key of a user without a device enrols one, guard or no guard.
#[test]
fn enrolling_a_device_is_an_attackers_step() {
    let own = allow(
        &["iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "s3:*"],
        "*",
    );
    let scratch = Scratch::new(&[user("alice", &[("own", own)], true)], &[]);
    let claims = scratch.claims(&[("alice", false)], &[]);
    find(&claims, "P1 user/alice proved");
    let path = find(&claims, "P8 user/alice refuted");
    assert_eq!(
        actions(path),
        ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice"]
    );
    find(&scratch.claims(&[("alice", true)], &[]), "P8 user/alice proved");
    // a report that does not know her says nothing
    find(&scratch.claims(&[], &[]), "P8 user/alice unknown");
    assert!(scratch.replay(&[("alice", false)]) >= 2);
}

/// A guard without the calls that enrol a device traps whoever has none.
#[test]
fn whoever_cannot_enrol_is_trapped() {
    let scratch = Scratch::new(
        &[user(
            "alice",
            &[("own", allow(&["iam:EnableMFADevice"], "*"))],
            true,
        )],
        &[],
    );
    let claims = scratch.claims(&[("alice", true)], &[]);
    let trapped = find(&claims, "P6 user/alice refuted");
    assert_eq!(trapped["facts"], json!(["iam:CreateVirtualMFADevice"]));
}

/// Passing a role to new compute is a way to its rights; either call alone is not.
#[test]
fn a_role_passed_to_new_compute_is_an_escalation() {
    let scratch =
        |actions: &[&str]| Scratch::new(&[user("alice", &[("own", allow(actions, "*"))], false)], &[]);
    let devices = [("alice", true)];
    let claims = scratch(&["iam:PassRole", "ec2:RunInstances"]).claims(&devices, &[]);
    let path = find(&claims, "P8 user/alice refuted");
    assert_eq!(actions(path), ["iam:PassRole", "ec2:RunInstances"]);
    find(
        &scratch(&["iam:PassRole"]).claims(&devices, &[]),
        "P8 user/alice proved",
    );
    find(
        &scratch(&["ec2:RunInstances"]).claims(&devices, &[]),
        "P8 user/alice proved",
    );
}

/// Who takes away a policy or a boundary has the rights that it limited.
#[test]
fn taking_limits_away_is_an_escalation() {
    for action in ["iam:DetachUserPolicy", "iam:DeleteUserPermissionsBoundary"] {
        let scratch = Scratch::new(&[user("alice", &[("own", allow(&[action], "*"))], false)], &[]);
        let claims = scratch.claims(&[("alice", true)], &[]);
        assert_eq!(actions(find(&claims, "P8 user/alice refuted")), [action]);
    }
}

/// Another account's principal has policies that no file here shows: that nobody comes without MFA is not proved.
#[test]
fn trust_in_another_account_is_not_called_proved() {
    let none = json!({});
    let scratch = Scratch::new(
        &[],
        &[role(
            "Shared",
            &trust("arn:aws:iam::111122223333:root", &none),
            &[],
        )],
    );
    find(&scratch.claims(&[], &[]), "P2 role/Shared unknown");
}

/// A `Deny` in a trust policy that is about somebody else of the account takes nothing from the one whom it allows.
#[test]
fn a_deny_about_another_user_closes_no_hole() {
    let named = |user: &str| json!({"AWS": format!("arn:aws:iam::{ACCOUNT}:user/{user}")});
    let trust = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": named("alice")},
        {"Effect": "Deny", "Action": "sts:AssumeRole", "Principal": named("bob")}]});
    let scratch = Scratch::new(&[user("alice", &[], false)], &[role("Open", &trust, &[])]);
    let claims = scratch.claims(&[("alice", true)], &[]);
    for line in [
        "P1 user/alice refuted",
        "P2 role/Open refuted",
        "P8 user/alice refuted",
    ] {
        find(&claims, line);
    }
}

/// Nor does one about a single session of a role take anything from the role's other sessions.
#[test]
fn a_deny_about_one_session_closes_no_hole() {
    let named = |arn: String| json!({"AWS": arn});
    let trust = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": named(format!("arn:aws:iam::{ACCOUNT}:role/Build"))},
        {"Effect": "Deny", "Action": "sts:AssumeRole",
            "Principal": named(format!("arn:aws:sts::{ACCOUNT}:assumed-role/Build/nightly"))}]});
    let service = json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
        "Principal": {"Service": "ec2.amazonaws.com"}}});
    let scratch = Scratch::new(&[], &[role("Build", &service, &[]), role("Open", &trust, &[])]);
    find(&scratch.claims(&[], &[]), "P2 role/Open refuted");
}

/// Everybody but somebody is a form that is not followed; nothing that hangs on it is called proved.
#[test]
fn trust_in_all_but_somebody_is_not_called_proved() {
    let trust = json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
        "NotPrincipal": {"AWS": format!("arn:aws:iam::{ACCOUNT}:user/bob")}}});
    let scratch = Scratch::new(
        &[user("alice", &[("own", allow(&["sts:AssumeRole"], "*"))], false)],
        &[role("Odd", &trust, &[])],
    );
    let claims = scratch.claims(&[("alice", true)], &[]);
    find(&claims, "P2 role/Odd unknown");
    find(&claims, "P8 user/alice unknown");
}

/// With MFA or without: the direct call is a refutation, a detour over more rights keeps it from being proved.
#[test]
fn whoever_can_take_the_guard_away_is_found_even_with_mfa() {
    let arn = format!("arn:aws:iam::{ACCOUNT}:user/alice");
    let scratch =
        |actions: &[&str]| Scratch::new(&[user("alice", &[("own", allow(actions, &arn))], true)], &[]);
    let devices = [("alice", true)];
    let direct = scratch(&["iam:DetachUserPolicy"]);
    let claims = direct.claims(&devices, &[]);
    let claim = find(&claims, "P9 user/alice refuted");
    assert_eq!(claim["request"]["resource"], arn.as_str());
    assert_eq!(claim["request"]["context"]["aws:MultiFactorAuthPresent"], "true");
    assert!(direct.replay(&devices) >= 1);
    find(
        &scratch(&["iam:PutUserPolicy"]).claims(&devices, &[]),
        "P9 user/alice unknown",
    );
    find(
        &scratch(&["iam:GetUser"]).claims(&devices, &[]),
        "P9 user/alice proved",
    );
}

/// Evidence is proved about copies, names its inputs by hash, and is done again; what changed is said.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test writes its own scratch files")]
fn evidence_is_verified_and_what_changed_is_said() {
    let enrol = allow(&["iam:CreateVirtualMFADevice", "iam:EnableMFADevice"], "*");
    let users = [
        user("alice", &[("enrol", enrol.clone())], true),
        user("bob", &[("enrol", enrol)], true),
    ];
    let scratch = Scratch::new(&users, &[]);
    let folder = scratch.folder.path().join("evidence");
    let shown = folder.display().to_string();
    let devices = [("alice", true), ("bob", true)];
    let proved = scratch.prove(&devices, &["--evidence", &shown, "--output", "json"]);
    let evidence: Value =
        serde_json::from_str(&fs::read_to_string(folder.join("evidence.json")).unwrap()).unwrap();
    assert_eq!(evidence["schema"], "steprole.evidence.v1");
    let users = ["alice", "bob"].map(|name| json!(format!("arn:aws:iam::{ACCOUNT}:user/{name}")));
    assert_eq!(evidence["population"], json!(users));
    let copies: Vec<&str> = evidence["inputs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|input| input["file"].as_str().unwrap())
        .collect();
    assert_eq!(copies, ["inputs/01-account.json", "inputs/02-report.csv"]);
    let written = String::from_utf8(proved.stdout).unwrap();
    let claims: Vec<Value> = written
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(evidence["claims"], json!(claims));
    // never over what is there
    let again = scratch.prove(&devices, &["--evidence", &shown]);
    assert_eq!(again.status.code(), Some(1));

    // it may be moved, and says the same
    let moved = scratch.folder.path().join("moved");
    fs::rename(&folder, &moved).unwrap();
    let moved = moved.display().to_string();
    let verified = run(&["prove", "--verify", &moved]);
    let said = String::from_utf8(verified.stderr).unwrap();
    assert_eq!(verified.status.code(), Some(0), "{said}");
    assert!(said.contains("the same: "), "{said}");

    // somebody lost a device, and the file says so
    let report = Path::new(&moved).join("inputs/02-report.csv");
    let text = fs::read_to_string(&report).unwrap();
    fs::write(&report, text.replace("user/bob,true,true", "user/bob,true,false")).unwrap();
    let verified = run(&["prove", "--verify", &moved]);
    let said = String::from_utf8(verified.stderr).unwrap();
    assert_eq!(verified.status.code(), Some(1), "{said}");
    assert!(
        said.contains("inputs/02-report.csv is not what was proved about"),
        "{said}"
    );
    assert!(
        said.contains(&format!(
            "P12 arn:aws:iam::{ACCOUNT}:user/bob: was proved, is refuted"
        )),
        "{said}"
    );

    // evidence reaches for nothing outside its folder
    let file = Path::new(&moved).join("evidence.json");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        text.replace("inputs/01-account.json", "inputs/../../account.json"),
    )
    .unwrap();
    let refused = run(&["prove", "--verify", &moved]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        String::from_utf8(refused.stderr)
            .unwrap()
            .contains("is not in the folder")
    );
}
